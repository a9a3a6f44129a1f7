import Engine
import Estimators
import Foundation
import Testing

extension EstimatorsTests {
    @Suite struct NearestNeighborsTests {
        @Test(arguments: [NearestNeighbors.Metric.euclidean, .cosine, .innerProduct])
        func equalsBruteForce(metric: NearestNeighbors.Metric) {
            let base = Sample.normal(rows: 1300, columns: 19, seed: 1)
            let queries = Sample.normal(rows: 230, columns: 19, seed: 2)
            let found = NearestNeighbors(metric: metric).fit(base).neighbors(of: queries, count: 7)
            let table = nearness(metric, queries, base)
            for query in 0..<queries.rows {
                let order = (0..<base.rows).sorted { table[query][$0] > table[query][$1] }
                #expect(found.indices(of: query) == Array(order.prefix(7)))
                for (index, value) in zip(found.indices(of: query), found.values(of: query)) {
                    let expected = metric == .euclidean ? -table[query][index] : table[query][index]
                    #expect(abs(Double(value) - expected) < 1e-4)
                }
            }
        }

        @Test func rowsGetLengthOne() {
            let rows = unitRows(Tensor([3, 4, 0, 0, 0, -2], shape: [3, 2]))
            #expect(rows == Tensor([0.6, 0.8, 0, 0, 0, -1], shape: [3, 2]))
        }

        @Test func distancesAreAveraged() {
            let fitted = NearestNeighbors().fit(Tensor([0, 3, 7], shape: [3, 1]))
            #expect(fitted.meanDistances(of: Tensor([1, 9], shape: [2, 1]), count: 2) == [1.5, 4])
        }

        @Test func baseExcludesItself() {
            let base = Sample.normal(rows: 1300, columns: 6, seed: 3)
            let fitted = NearestNeighbors().fit(base)
            let others = fitted.neighborsOfBase(count: 4), all = fitted.neighbors(of: base, count: 5)
            for row in 0..<base.rows {
                #expect(all.indices(of: row)[0] == row)
                #expect(others.indices(of: row) == Array(all.indices(of: row).dropFirst()))
            }
        }

        /// Copies are equally near: the lower index comes first, and distances of zero are zero, far from the origin as
        /// well.
        @Test func tiesGoToTheLowerIndex() {
            let base = Tensor((0..<200).flatMap { [Float($0 % 4) + 3000, 3000] }, shape: [200, 2])
            let found = NearestNeighbors().fit(base).neighbors(of: base.rows([6]), count: 3)
            #expect(found.indices(of: 0) == [2, 6, 10])
            #expect(found.values(of: 0) == [0, 0, 0])
        }

        @Test func everyBaseRowCanBeAskedFor() {
            let base = Sample.normal(rows: 70, columns: 3, seed: 4)
            let found = NearestNeighbors(metric: .innerProduct).fit(base).neighbors(of: base.rows([0]), count: 70)
            #expect(found.indices(of: 0).sorted() == Array(0..<70))
        }

        @Test func zerosHaveNoDirection() {
            let base = Tensor([0, 0, 1, 0, -1, 0], shape: [3, 2])
            let query = Tensor([2, 0], shape: [1, 2])
            let found = NearestNeighbors(metric: .cosine).fit(base).neighbors(of: query, count: 3)
            #expect(found.indices(of: 0) == [1, 0, 2])
            #expect(found.values(of: 0) == [1, 0, -1])
        }

        /// Two tight clusters far from their common mean: products of 10⁶ hide differences of 10⁻¹.
        @Test(arguments: [1, 3]) func distantBlobs(columns: Int) {
            let samples = Tensor((0..<400).flatMap { row -> [Float] in
                let place: Float = row < 200 ? -1000 - 0.1 * Float(row) : 1000 + 0.1 * Float(row - 200)
                return (0..<columns).map { $0 == 0 ? place : Float(row * $0 % 7) * 0.01 }
            }, shape: [400, columns])
            expectExact(samples, samples, count: 5)
            let fitted = NearestNeighbors().fit(samples)
            let own = fitted.neighbors(of: samples, count: 1)
            #expect(own.indices == Array(0..<400))
            #expect(own.values.allSatisfy { $0 == 0 })
            let others = fitted.neighborsOfBase(count: 4), all = fitted.neighbors(of: samples, count: 5)
            for row in 0..<400 { #expect(others.indices(of: row) == Array(all.indices(of: row).dropFirst())) }
            let labels = (0..<400).map { $0 % 3 }
            #expect(KNNClassifier(count: 1).fit(samples, labels: labels).accuracy(samples, labels: labels) == 1)
        }

        /// Many clusters, one row far away, more rows than a panel holds.
        @Test func clustersAndAnOutlier() {
            var values: [Float] = []
            var random = Random(seed: 5)
            for row in 0..<1500 {
                let centre = Float(row % 6) * 700 - 2000
                values += (0..<4).map { _ in centre + random.normal() * 0.01 }
            }
            values[4 * 700] = 3e6
            let samples = Tensor(values, shape: [1500, 4])
            expectExact(samples, samples.rows(Array(stride(from: 0, to: 1500, by: 7)) + [700]), count: 9)
        }

        /// A hundred copies of each row are more than a list of candidates holds.
        @Test(arguments: [NearestNeighbors.Metric.euclidean, .cosine, .innerProduct])
        func manyCopies(metric: NearestNeighbors.Metric) {
            let kinds = Sample.normal(rows: 11, columns: 37, seed: 8)
            let base = kinds.rows((0..<1300).map { $0 % 11 })
            let found = NearestNeighbors(metric: metric).fit(base).neighbors(of: kinds, count: 3)
            for kind in 0..<11 {
                let first = metric == .innerProduct
                    ? (0..<11).max {
                        nearness(metric, kinds, kinds)[kind][$0] < nearness(metric, kinds, kinds)[kind][$1]
                    }!
                    : kind
                #expect(found.indices(of: kind) == [first, first + 11, first + 22])
            }
        }

        /// Squares of these are no floats.
        @Test func squaresOutOfRange() {
            let rows = Tensor([1e20, 2, 1e20, 3, -1e20, 2, 5, 2, 1e20, 2.5], shape: [5, 2])
            let found = NearestNeighbors().fit(rows).neighbors(of: rows, count: 2)
            #expect((0..<5).map { found.indices(of: $0) } == [[0, 4], [1, 4], [2, 3], [3, 0], [4, 0]])
            #expect((0..<5).map { found.values(of: $0) } == [[0, 0.5], [0, 0.5], [0, 1e20], [0, 1e20], [0, 0.5]])
            // A query of another order of magnitude than the base.
            let small = NearestNeighbors().fit(Tensor([1e-30, 0, 2e-30, 0, 0, 0], shape: [3, 2]))
            let far = small.neighbors(of: Tensor([1e30, 0, 1.9e-30, 0, -3e38, 0], shape: [3, 2]), count: 1)
            #expect(far.indices == [0, 1, 0])
            #expect(far.values[0] == 1e30 && far.values[2] == 3e38)
            #expect(abs(far.values[1] / 0.1e-30 - 1) < 1e-5)
        }

        @Test(arguments: [Float(0x1p63), 0x1p100, 0x1p-70, 0x1p-100])
        func aPowerOfTwoChangesNothing(factor: Float) {
            let base = Sample.normal(rows: 300, columns: 5, seed: 6)
            let moved = Tensor(base.values.map { $0 * factor }, shape: base.shape)
            let expected = NearestNeighbors().fit(base).neighborsOfBase(count: 6)
            let found = NearestNeighbors().fit(moved).neighborsOfBase(count: 6)
            #expect(found.indices == expected.indices)
            #expect(zip(found.values, expected.values).allSatisfy { abs($0 / factor / $1 - 1) < 1e-6 })
            for metric in [NearestNeighbors.Metric.cosine, .innerProduct] {
                let expected = NearestNeighbors(metric: metric).fit(base).neighborsOfBase(count: 6)
                #expect(NearestNeighbors(metric: metric).fit(moved).neighborsOfBase(count: 6).indices == expected.indices)
            }
        }

        /// Cosines of small angles are all 1 in single precision.
        @Test func smallAnglesAreToldApart() {
            let rows = Tensor((0..<300).flatMap { [1000, 0.1 * Float($0)] }, shape: [300, 2])
            let found = NearestNeighbors(metric: .cosine).fit(rows).neighbors(of: rows, count: 2)
            #expect((0..<300).allSatisfy { found.indices(of: $0)[0] == $0 })
            #expect(found.values.allSatisfy { $0 <= 1 && $0 > 0.9999 })
            // Rows of one direction are equally near, however long.
            let parallel = Tensor([3, 6, 1, 2, 2, -1, 1e-30, 2e-30, 2e30, 4e30], shape: [5, 2])
            let all = NearestNeighbors(metric: .cosine).fit(parallel).neighbors(of: parallel.rows([1]), count: 5)
            #expect(all.indices(of: 0) == [0, 1, 3, 4, 2])
            #expect(all.values(of: 0) == [1, 1, 1, 1, 0])
        }

        /// Large terms that cancel in a scalar product.
        @Test func cancellingScalarProducts() {
            let base = Tensor((0..<200).flatMap { [4000, 3000 + 0.25 * Float($0 % 100), 1] }, shape: [200, 3])
            let query = Tensor([3000, -4000, 7], shape: [1, 3])
            let found = NearestNeighbors(metric: .innerProduct).fit(base).neighbors(of: query, count: 4)
            #expect(found.indices(of: 0) == [0, 100, 1, 101])
            #expect(found.values(of: 0) == [7, 7, -993, -993])
        }

        /// Exactly the rows that double precision finds nearest, and of equally near ones the first.
        private func expectExact(_ base: Tensor, _ queries: Tensor, count: Int) {
            let found = NearestNeighbors().fit(base).neighbors(of: queries, count: count)
            let table = nearness(.euclidean, queries, base)
            for query in 0..<queries.rows {
                // Distances that differ by less than single precision resolves count as equal.
                let distances = table[query].map { -$0 }, nearest = distances.sorted().prefix(count)
                for (index, least) in zip(found.indices(of: query), nearest) {
                    #expect(distances[index] <= least * (1 + 1e-6), "query \(query)")
                }
                let order = zip(found.values(of: query), found.indices(of: query)).map { ($0.0, $0.1) }
                #expect(zip(order, order.dropFirst()).allSatisfy { $0 < $1 })
            }
        }

        @Test func classifierVotes() {
            let samples = Tensor([0, 0.1, 0.3, 5, 5.1, 5.2, 0.2].map { Float($0) }, shape: [7, 1])
            let labels = [0, 0, 0, 1, 1, 1, 2]
            let fitted = KNNClassifier(count: 3).fit(samples, labels: labels)
            #expect(fitted.predict(Tensor([0.2, 4, -1], shape: [3, 1])) == [0, 1, 0])
            #expect(fitted.accuracy(Tensor([0.2, 4], shape: [2, 1]), labels: [2, 1]) == 0.5)
            #expect(KNNClassifier(count: 1).fit(samples, labels: labels).predict(samples) == labels)
        }

        private func nearness(_ metric: NearestNeighbors.Metric, _ queries: Tensor, _ base: Tensor) -> [[Double]] {
            let columns = base.elementsPerRow
            let q = queries.values.map { Double($0) }, b = base.values.map { Double($0) }
            return (0..<queries.rows).map { i in
                (0..<base.rows).map { j in
                    var product = 0.0, distance = 0.0, squareQ = 0.0, squareB = 0.0
                    for c in 0..<columns {
                        let x = q[i * columns + c], y = b[j * columns + c]
                        product += x * y
                        distance += (x - y) * (x - y)
                        squareQ += x * x
                        squareB += y * y
                    }
                    switch metric {
                    case .euclidean: return -sqrt(distance)
                    case .cosine: return product / sqrt(squareQ * squareB)
                    case .innerProduct: return product
                    }
                }
            }
        }
    }
}
