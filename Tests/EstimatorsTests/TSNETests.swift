import Engine
import Foundation
import Testing

@testable import Estimators

extension EstimatorsTests {
    @Suite struct TSNETests {
        // MARK: Affinities

        @Test(arguments: [5.0, 30, 50]) func perplexityIsHit(_ perplexity: Double) {
            let samples = MapReference.digits.rows(0..<600)
            let count = Affinities.neighborCount(perplexity: perplexity, among: 600)
            let near = NearestNeighbors().fit(samples).neighborsOfBase(count: count)
            let weights = Affinities.conditional(near, perplexity: perplexity)
            for row in 0..<600 {
                let p = weights[row * count..<(row + 1) * count].map { Double($0) }
                #expect(abs(p.reduce(0, +) - 1) < 1e-5)
                let entropy = -p.reduce(0) { $0 + ($1 > 0 ? $1 * log($1) : 0) }
                #expect(abs(exp(entropy) - perplexity) < 1e-3 * perplexity)
            }
        }

        @Test func affinitiesEqualOpenTSNEs() {
            let affinities = Affinities(of: MapReference.samples.rows(0..<120), perplexity: 10)
            #expect(greatestDifference(dense(affinities), floats(MapReference.stored.affinities)) < 2e-7)
        }

        @Test func affinitiesAreSymmetricAndSumToOne() {
            let affinities = Affinities(of: Sample.normal(rows: 300, columns: 7, seed: 1), perplexity: 12)
            let p = dense(affinities)
            #expect(abs(p.reduce(0) { $0 + Double($1) } - 1) < 1e-5)
            for i in 0..<300 {
                #expect(p[i * 301] == 0)
                for j in 0..<i { #expect(p[i * 300 + j] == p[j * 300 + i]) }
            }
        }

        /// Copies leave no width that gives the perplexity; equal weights are the nearest to it.
        @Test func copiesShareTheirWeight() throws {
            let samples = Tensor(shape: [40, 3], repeating: 2)
            #expect(Affinities(of: samples, perplexity: 5).weights.allSatisfy { $0.isFinite })
            #expect(try TSNE(perplexity: 5, iterations: 300).fit(samples).embedding.values.allSatisfy { $0.isFinite })
        }

        // MARK: Forces

        @Test func gradientEqualsNumericGradient() {
            let count = 60
            let affinities = Affinities(of: Sample.normal(rows: count, columns: 5, seed: 2), perplexity: 8)
            let places = Sample.normal(rows: count, columns: 2, seed: 3)
            let map = MapPoints(places)
            map.attract(affinities)
            let normalizer = Repulsion.exact.field().repel(map)
            let p = dense(affinities).map { Double($0) }
            let y = places.values.map { Double($0) }
            var (difference, length) = (0.0, 0.0)
            for index in y.indices {
                func cost(_ step: Double) -> Double {
                    var moved = y
                    moved[index] += step
                    return divergence(p, moved)
                }
                let numeric = (cost(1e-4) - cost(-1e-4)) / 2e-4
                let (attraction, repulsion) = index.isMultiple(of: 2)
                    ? (map.attractionX[index / 2], map.repulsionX[index / 2])
                    : (map.attractionY[index / 2], map.repulsionY[index / 2])
                let gradient = 4 * (Double(attraction) - Double(repulsion) / normalizer)
                difference += (gradient - numeric) * (gradient - numeric)
                length += numeric * numeric
            }
            #expect((difference / length).squareRoot() < 1e-5)
        }

        @Test func divergenceEqualsItsDefinition() {
            let affinities = Affinities(of: Sample.normal(rows: 80, columns: 4, seed: 4), perplexity: 9)
            let places = Sample.normal(rows: 80, columns: 2, seed: 5)
            let expected = divergence(dense(affinities).map { Double($0) }, places.values.map { Double($0) })
            #expect(abs(affinities.divergence(to: places) - expected) < 1e-5 * expected)
        }

        /// The finer the grid, the nearer to the sum over all pairs, for tiny, usual and wide maps.
        @Test(arguments: [0.01, 3, 30]) func gridGoesToPairs(_ deviation: Float) {
            let count = 3_000
            let places = Sample.normal(rows: count, columns: 2, seed: 6)
            let scaled = Tensor(places.values.map { $0 * deviation }, shape: places.shape)
            let exact = Repulsion.exact.forces(on: scaled)
            // The greatest error of any point, in units of the forces' root mean square.
            let pushes = exact.forces.values
            let scale = (pushes.reduce(0) { $0 + $1 * $1 } / Float(pushes.count)).squareRoot()
            var before: Float = .infinity
            for (spacing, tolerance) in [(1, 2), (0.4, 0.3), (0.2, 0.01), (0.1, 5e-4)] as [(Float, Float)] {
                let grid = Repulsion.grid(spacing: spacing).forces(on: scaled)
                let error = greatestDifference(grid.forces.values, pushes) / scale
                #expect(error < tolerance, "spacing \(spacing)")
                #expect(error < before / 5 || error < 5e-4, "spacing \(spacing)")
                #expect(abs(grid.normalizer / exact.normalizer - 1) < Double(tolerance) / 10)
                before = error
            }
        }

        // MARK: Maps

        @Test func digits() throws {
            var reports = 0
            let fitted = try TSNE(perplexity: 30).fit(MapReference.digits) { _ in reports += 1 }
            #expect(reports == 20 && fitted.history.map(\.iteration) == Array(stride(from: 50, through: 1_000, by: 50)))
            let falling = fitted.history.filter { $0.iteration > 250 }.map(\.divergence)
            #expect(zip(falling, falling.dropFirst()).allSatisfy { $1 <= $0 + 1e-3 })
            let exact = Affinities(of: MapReference.digits, perplexity: 30).divergence(to: fitted.embedding)
            #expect(abs(exact / fitted.divergence - 1) < 1e-3)
            #expect(exact <= 1.02 * MapReference.stored.divergence, "openTSNE reaches \(MapReference.stored.divergence)")
            #expect(accuracy(of: fitted.embedding, MapReference.labels) >= 0.97)
            #expect(MapMetrics.trustworthiness(of: fitted.embedding, for: MapReference.digits, neighbors: 10) > 0.98)
        }

        /// The grid's forces lead to as good a map as those of pairs.
        @Test func digitsByGrid() throws {
            let fitted = try TSNE(perplexity: 30, repulsion: .grid(spacing: 0.4)).fit(MapReference.digits)
            let exact = Affinities(of: MapReference.digits, perplexity: 30).divergence(to: fitted.embedding)
            #expect(exact <= 1.02 * MapReference.stored.divergence)
            #expect(accuracy(of: fitted.embedding, MapReference.labels) >= 0.97)
        }

        @Test func sameSeedSameMap() throws {
            let samples = MapReference.digits.rows(0..<500)
            for repulsion in [Repulsion.exact, .grid(spacing: 0.4)] {
                let method = TSNE(perplexity: 20, iterations: 300, start: .random, repulsion: repulsion, seed: 4)
                let maps = try (0..<2).map { _ in try method.fit(samples).embedding }
                #expect(maps[0] == maps[1])
                var other = method
                other.seed = 5
                #expect(try other.fit(samples).embedding != maps[0])
            }
        }

        /// The map has no unit of length.
        @Test(arguments: [Float(0x1p63), 0x1p21, 0x1p-30, 0x1p-70]) func aPowerOfTwoChangesNothing(factor: Float) throws {
            let samples = MapReference.digits.rows(0..<200)
            let moved = Tensor(samples.values.map { $0 * factor }, shape: samples.shape)
            let method = TSNE(perplexity: 10, iterations: 120, exaggeratedIterations: 60)
            let (expected, fitted) = (try method.fit(samples), try method.fit(moved))
            #expect(fitted.embedding == expected.embedding)
            #expect(fitted.embedding.values.allSatisfy { $0.isFinite })
            #expect(fitted.transform(moved.rows(0..<5)) == expected.transform(samples.rows(0..<5)))
            let affinities = [samples, moved].map { Affinities(of: $0, perplexity: 10) }
            #expect(affinities[0].indices == affinities[1].indices && affinities[0].weights == affinities[1].weights)
        }

        /// Neighbours in two distant clusters are those next in line.
        @Test func affinitiesInDistantBlobs() {
            let p = dense(Affinities(of: Sample.distantBlobs, perplexity: 2))
            for row in 0..<100 {
                let next = (0..<100).max { p[row * 100 + $0] < p[row * 100 + $1] }!
                #expect(abs(next - row) == 1 && next / 50 == row / 50)
            }
        }

        // MARK: The definition

        /// The fast path is t-SNE as it is written down: momentum, gains, and as many exaggerated steps as asked.
        @Test func descentIsItsDefinition() throws {
            // Three times 13 are all the others: no affinity is left out.
            let (count, exaggerated, iterations) = (40, 3, 6)
            let samples = Sample.normal(rows: count, columns: 3, seed: 11)
            let start = Tensor(Sample.normal(rows: count, columns: 2, seed: 12).values.map { $0 * 1e-2 }, shape: [count, 2])
            let method = TSNE(
                perplexity: 13, iterations: iterations, exaggeratedIterations: exaggerated, exaggeration: 4,
                start: .places(start), repulsion: .exact)
            let found = try method.fit(samples)
            var plain = PlainTSNE(samples, perplexity: 13, places: start)
            plain.descend(iterations: iterations, exaggerated: exaggerated, exaggeration: 4)
            let scale = plain.places.map { max(abs($0.x), abs($0.y)) }.max()!
            for row in 0..<count {
                #expect(abs(Double(found.embedding[row, 0]) - plain.places[row].x) < 1e-3 * scale, "row \(row)")
                #expect(abs(Double(found.embedding[row, 1]) - plain.places[row].y) < 1e-3 * scale, "row \(row)")
            }
            #expect(abs(found.divergence / plain.divergence - 1) < 1e-5)
        }

        /// Affinities and their gradient by the definition: probabilities of the right perplexity, and the slope of the
        /// divergence.
        @Test func theDefinitionIsRight() {
            let samples = Sample.normal(rows: 30, columns: 4, seed: 21)
            let start = Sample.normal(rows: 30, columns: 2, seed: 22)
            let plain = PlainTSNE(samples, perplexity: 10, places: start)
            let dense = dense(Affinities(of: samples, perplexity: 10)).map { Double($0) }
            // Three times 10 are all the others: no affinity is left out.
            for i in 0..<30 {
                for j in 0..<30 { #expect(abs(plain.affinities[i][j] - dense[30 * i + j]) < 1e-6, "\(i), \(j)") }
            }
            let p = plain.affinities.flatMap { $0 }
            #expect(abs(p.reduce(0, +) - 1) < 1e-12)
            let y = start.values.map { Double($0) }
            #expect(abs(plain.divergence - divergence(p, y)) < 1e-12)
            for index in y.indices {
                func cost(_ step: Double) -> Double {
                    var moved = y
                    moved[index] += step
                    return divergence(p, moved)
                }
                let numeric = (cost(1e-5) - cost(-1e-5)) / 2e-5
                let force = plain.attraction(index / 2) - plain.repulsion(index / 2) / plain.normalizer
                #expect(abs(4 * force[index % 2] - numeric) < 1e-8)
            }
            let squares: [Double] = [.infinity, 1, 4, 9, 2, 2, 30]
            for perplexity in [1.5, 3, 5.5] {
                let precision = PlainTSNE.precision(squares, perplexity: perplexity)
                let p = PlainTSNE.neighborProbabilities(squares, precision: precision)
                #expect(abs(log(p[1] / p[2]) - 3 * precision) < 1e-9, "a Gaussian")
                #expect(p[0] == 0 && abs(p.reduce(0, +) - 1) < 1e-12)
                #expect(abs(exp(-p.dropFirst().reduce(0) { $0 + $1 * log($1) }) - perplexity) < 1e-6)
            }
        }

        // MARK: New samples

        @Test func newSamplesComeToTheirKind() throws {
            let (known, new) = (MapReference.digits.rows(0..<1_500), MapReference.digits.rows(1_500..<1_797))
            let fitted = try TSNE(perplexity: 30).fit(known)
            let places = fitted.transform(new)
            let near = NearestNeighbors().fit(fitted.embedding).neighbors(of: places, count: 1)
            let right = (0..<297).count { MapReference.labels[near.indices(of: $0)[0]] == MapReference.labels[1_500 + $0] }
            // In 64 dimensions, the nearest neighbour of these is right in 96 of a hundred.
            #expect(Double(right) / 297 > 0.9)
            // A place depends on no other new sample.
            #expect(greatestDifference(fitted.transform(new.rows(40..<41)).values, places.rows(40..<41).values) < 1e-3)
            // A place is a minimum of the sample's own divergence: no step away from it makes that less.
            let base = NearestNeighbors().fit(known)
            let count = Affinities.neighborCount(perplexity: 30, among: known.rows)
            let lists = base.neighbors(of: new.rows(0..<20), count: count)
            let weights = Affinities.conditional(lists, perplexity: 30)
            for row in 0..<20 {
                func cost(_ dx: Float, _ dy: Float) -> Double {
                    func logDistance(_ point: Int) -> Double {
                        let x = places[row, 0] + dx - fitted.embedding[point, 0]
                        let y = places[row, 1] + dy - fitted.embedding[point, 1]
                        return log(1 + Double(x * x + y * y))
                    }
                    let attraction = lists.indices(of: row).enumerated().reduce(0) {
                        $0 + Double(weights[row * count + $1.offset]) * logDistance($1.element)
                    }
                    return attraction + log((0..<known.rows).reduce(0) { $0 + exp(-logDistance($1)) })
                }
                for step in [(0.4, 0), (-0.4, 0), (0, 0.4), (0, -0.4)] as [(Float, Float)] {
                    #expect(cost(0, 0) <= cost(step.0, step.1), "row \(row), step \(step)")
                }
            }
            // Samples of the map come back to their points, on a map some tens wide.
            let back = fitted.transform(known.rows(0..<200))
            let distances = (0..<200).map { row in
                hypot(back[row, 0] - fitted.embedding[row, 0], back[row, 1] - fitted.embedding[row, 1])
            }
            #expect(distances.sorted()[100] < 1)
        }

        // MARK: Helpers

        private func dense(_ affinities: Affinities) -> [Float] {
            var table = [Float](repeating: 0, count: affinities.rows * affinities.rows)
            for row in 0..<affinities.rows {
                for place in Int(affinities.offsets[row])..<Int(affinities.offsets[row + 1]) {
                    table[row * affinities.rows + Int(affinities.indices[place])] += affinities.weights[place]
                }
            }
            return table
        }

        /// Σ p log(p / q) by its definition, `p [n, n]`, `y [n, 2]`.
        private func divergence(_ p: [Double], _ y: [Double]) -> Double {
            let count = y.count / 2
            var w = [Double](repeating: 0, count: p.count)
            for i in 0..<count {
                for j in 0..<count where i != j {
                    let (dx, dy) = (y[2 * i] - y[2 * j], y[2 * i + 1] - y[2 * j + 1])
                    w[i * count + j] = 1 / (1 + dx * dx + dy * dy)
                }
            }
            let total = w.reduce(0, +)
            return zip(p, w).reduce(0) { $0 + ($1.0 > 0 ? $1.0 * log($1.0 / ($1.1 / total)) : 0) }
        }

        private func accuracy(of map: Tensor, _ labels: [Int]) -> Double {
            let near = NearestNeighbors().fit(map).neighborsOfBase(count: 1)
            return Double((0..<map.rows).count { labels[near.indices(of: $0)[0]] == labels[$0] }) / Double(map.rows)
        }
    }
}
