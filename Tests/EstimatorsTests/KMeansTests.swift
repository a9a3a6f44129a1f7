import Engine
import Testing

@testable import Estimators

extension EstimatorsTests {
    @Suite struct KMeansTests {
        @Test func separatedBlobsAreFound() {
            let (samples, labels) = Sample.blobs(count: 10, size: 120, columns: 8, spread: 0.5, seed: 1)
            let fitted = KMeans(count: 10, seed: 3).fit(samples)
            #expect(ClusterMetrics.accuracy(fitted.assignment, labels: labels) == 1)
            #expect(fitted.restartInertias.count == 10)
        }

        @Test func inertiaNeverRisesAndIsWhatItSays() {
            let (samples, _) = Sample.blobs(count: 12, size: 150, columns: 20, spread: 8, seed: 2)
            for seed in 0..<3 as Range<UInt64> {
                let fitted = KMeans(count: 9, restarts: 4, seed: seed).fit(samples)
                #expect(fitted.iterations > 3)
                for (before, after) in zip(fitted.history, fitted.history.dropFirst()) {
                    #expect(after <= before * (1 + 1e-12))
                }
                #expect(abs(fitted.inertia / inertia(samples, fitted.centroids, fitted.assignment) - 1) < 1e-5)
                #expect(fitted.inertia <= fitted.restartInertias.min()!)
            }
        }

        /// Lloyd's steps as they are defined, from the same starts: the same inertia after every iteration.
        @Test(arguments: [UInt64(0), 1, 2]) func takesLloydsSteps(seed: UInt64) {
            let (samples, _) = Sample.blobs(count: 9, size: 80, columns: 6, spread: 9, seed: 7)
            let fitted = KMeans(count: 7, restarts: 1, tolerance: 0, seed: seed).fit(samples)
            let table = centred(samples, by: samples.columnMeans().map { Float($0) })
            let starts = KMeansStarts(count: 7, restarts: 1, seed: seed)
                .choose(from: table, squares: squaredLengths(of: table))
            let points = (0..<samples.rows).map { row in (0..<6).map { Double(samples[row, $0]) } }
            var steps = PlainKMeans(points: points, centres: starts[0].map { points[$0] })
            #expect(fitted.iterations > 5)
            for inertia in fitted.history.dropLast() {
                steps.assign()
                let assigned = steps.inertia
                steps.update()
                #expect(steps.inertia <= assigned)
                #expect(abs(steps.inertia / inertia - 1) < 1e-5)
            }
            steps.assign()
            #expect(steps.assignment == fitted.assignment)
            #expect(greatestDifference(fitted.centroids.values, steps.centres.joined().map { Float($0) }) < 1e-4)
        }

        /// By hand: two points each, of which one changes sides.
        @Test func lloydsStepsByHand() {
            var steps = PlainKMeans(points: [[0, 0], [2, 0], [4, 0], [10, 4]], centres: [[0, 0], [3, 0], [99, 99]])
            steps.assign()
            #expect(steps.assignment == [0, 1, 1, 1] && steps.inertia == 0 + 1 + 1 + 65)
            steps.update()
            #expect(steps.centres[0] == [0, 0] && steps.centres[2] == [99, 99], "a centre without points stays")
            #expect(abs(steps.centres[1][0] - 16 / 3) < 1e-12 && abs(steps.centres[1][1] - 4 / 3) < 1e-12)
            steps.assign()
            #expect(steps.assignment == [0, 0, 1, 1])
        }

        /// Points 0, 1 and 3 on a line: after the first, uniform draw, the probabilities of the next by hand.
        @Test func startsAreDrawnBySquaredDistance() {
            let draws = 60_000
            var counts: [[Double]: Double] = [:]
            var random = Random(seed: 3)
            for _ in 0..<draws {
                let starts = PlainKMeans.starts(from: [[0], [1], [3]], count: 2, using: &random)
                counts[starts.map { $0[0] }, default: 0] += 1 / Double(draws)
            }
            let expected: [[Double]: Double] = [
                [0, 1]: 0.1, [0, 3]: 0.9, [1, 0]: 0.2, [1, 3]: 0.8, [3, 0]: 9 / 13, [3, 1]: 4 / 13,
            ]
            #expect(Set(counts.keys) == Set(expected.keys), "no point is drawn twice")
            // Five standard deviations of a share of that many draws.
            for (pair, share) in expected { #expect(abs(counts[pair, default: 0] - share / 3) < 0.01) }
        }

        @Test func everySampleIsInItsNearestCluster() {
            let (samples, _) = Sample.blobs(count: 7, size: 100, columns: 5, spread: 6, seed: 5)
            let fitted = KMeans(count: 6, seed: 1).fit(samples)
            let distances = fitted.transform(samples)
            for row in 0..<samples.rows {
                let own = distances[row, fitted.assignment[row]]
                for cluster in 0..<6 { #expect(own <= distances[row, cluster] + 1e-4) }
            }
            #expect(fitted.predict(samples) == fitted.assignment)
            #expect(fitted.predict(samples.rows([5, 3])) == [fitted.assignment[5], fitted.assignment[3]])
        }

        @Test func centroidsAreMeans() {
            let (samples, _) = Sample.blobs(count: 4, size: 80, columns: 3, spread: 2, seed: 8)
            let fitted = KMeans(count: 4, tolerance: 0).fit(samples)
            for cluster in 0..<4 {
                let members = (0..<samples.rows).filter { fitted.assignment[$0] == cluster }
                for column in 0..<3 {
                    let mean = members.reduce(0.0) { $0 + Double(samples[$1, column]) } / Double(members.count)
                    #expect(abs(mean - Double(fitted.centroids[cluster, column])) < 1e-4)
                }
            }
        }

        @Test func sameSeedSameBytes() {
            let (samples, _) = Sample.blobs(count: 10, size: 300, columns: 33, spread: 9, seed: 6)
            let first = KMeans(count: 8, seed: 5).fit(samples), second = KMeans(count: 8, seed: 5).fit(samples)
            #expect(first.centroids == second.centroids)
            #expect(first.history == second.history)
            #expect(first.assignment == second.assignment)
            #expect(KMeans(count: 8, restarts: 1, seed: 6).fit(samples).history != first.history)
        }

        /// k-means++ spreads its starts: on separated blobs a single restart mostly finds them all, uniform starts do
        /// not.
        @Test func startsSpread() {
            let (samples, labels) = Sample.blobs(count: 10, size: 60, columns: 6, spread: 0.3, seed: 9)
            let found = (0..<10).count { seed in
                let fitted = KMeans(count: 10, restarts: 1, seed: UInt64(seed)).fit(samples)
                return ClusterMetrics.accuracy(fitted.assignment, labels: labels) == 1
            }
            #expect(found >= 9)
        }

        @Test func farFromTheOriginIsAsGood() {
            let (samples, labels) = Sample.blobs(count: 5, size: 60, columns: 4, spread: 0.2, seed: 10)
            let moved = Tensor(samples.values.map { $0 + 5000 }, shape: samples.shape)
            #expect(ClusterMetrics.accuracy(KMeans(count: 5).fit(moved).assignment, labels: labels) == 1)
        }

        /// What is left of squares of 1 is 10⁻⁸ of them: by the definition, in double precision.
        @Test func inertiaOfTightClusters() {
            let samples = Tensor([-1.0001, -0.9999, 0.9999, 1.0001], shape: [4, 1])
            let fitted = KMeans(count: 2).fit(samples)
            #expect(abs(fitted.inertia / 4.0013e-8 - 1) < 1e-4)
            #expect(fitted.restartInertias.allSatisfy { $0 >= fitted.inertia * (1 - 1e-12) })
            // The mean of 0, 1e-4, 100 and 100.0001 is no multiple of what single precision resolves at 100.
            let others = Tensor([0, 1e-4, 100, 100.0001], shape: [4, 1])
            let gaps = [Double(Float(1e-4)), Double(Float(100.0001)) - 100]
            #expect(abs(KMeans(count: 2).fit(others).inertia / gaps.reduce(0) { $0 + $1 * $1 / 2 } - 1) < 1e-9)
        }

        /// Of restarts whose inertias differ in what single precision cannot tell, the lowest wins: three pairs far
        /// apart, of which one is split.
        @Test func theBetterRestartOfTightClusters() {
            let places: [Float] = [-1000, -999.9, 0, 0.2, 1000, 1000.4]
            for seed in 0..<5 as Range<UInt64> {
                let fitted = KMeans(count: 4, restarts: 20, seed: seed).fit(Tensor(places, shape: [6, 1]))
                let best = [0, 1].reduce(0.0) {
                    let gap = Double(places[2 * $1 + 1]) - Double(places[2 * $1])
                    return $0 + gap * gap / 2
                }
                #expect(abs(fitted.inertia / best - 1) < 1e-6)
            }
        }

        @Test func assignmentInDistantBlobsIsTheNearest() {
            var random = Random(seed: 3)
            let samples = Tensor((0..<600).flatMap { row -> [Float] in
                let centre: Float = row % 2 == 0 ? -1000 : 1000.3
                return [centre + random.normal(), centre + random.normal()]
            }, shape: [600, 2])
            let fitted = KMeans(count: 12, restarts: 2, tolerance: 0).fit(samples)
            let predicted = fitted.predict(samples)
            for row in 0..<600 {
                let distances = (0..<12).map { cluster in
                    (0..<2).reduce(0.0) {
                        let difference = Double(samples[row, $1]) - Double(fitted.centroids[cluster, $1])
                        return $0 + difference * difference
                    }
                }
                #expect(predicted[row] == distances.firstIndex(of: distances.min()!))
            }
            #expect(fitted.assignment == predicted)
            #expect(abs(fitted.inertia / inertia(samples, fitted.centroids, fitted.assignment) - 1) < 1e-6)
            for (before, after) in zip(fitted.history, fitted.history.dropFirst()) {
                #expect(after <= before * (1 + 1e-9))
            }
        }

        /// Finite samples whose squares are no floats; a power of two changes no digit.
        @Test(arguments: [Float(0x1p63), 0x1p100, 0x1p-70])
        func squaresOutOfRange(factor: Float) {
            let (samples, _) = Sample.blobs(count: 5, size: 40, columns: 3, spread: 2, seed: 4)
            let moved = Tensor(samples.values.map { $0 * factor }, shape: samples.shape)
            let expected = KMeans(count: 5, seed: 2).fit(samples), fitted = KMeans(count: 5, seed: 2).fit(moved)
            #expect(fitted.assignment == expected.assignment)
            #expect(fitted.predict(moved) == expected.assignment)
            #expect(fitted.centroids.values == expected.centroids.values.map { $0 * factor })
            let unit = Double(factor) * Double(factor)
            #expect(fitted.history.map { $0 / unit } == expected.history)
            #expect(zip(fitted.transform(moved).values, expected.transform(samples).values).allSatisfy {
                abs($0 / factor - $1) <= 1e-6 * $1
            })
            #expect(expected.predict(Tensor([1e30, -1e30, 1e25], shape: [1, 3])).count == 1)
        }

        /// A second start is drawn by *squared* distances, twice, and of the two the better stays. Of 0 and two
        /// groups at 1 and 3, with 0 given, the probabilities are countable.
        @Test func startsAreDrawnBySquaredDistances() {
            let table = Tensor([0, 1, 1, 1, 1, 1, 1, 3], shape: [8, 1])
            let squares = table.values.map { $0 * $0 }
            let starts = KMeansStarts(count: 2, restarts: 40_000, seed: 1).choose(from: table, squares: squares)
            let fromZero = starts.filter { $0[0] == 0 }
            // 6 squares of 1 and one of 9. Six ones leave (3 − 1)² = 4 of the sum, the three leaves 6: a one is kept
            // unless both draws are the three.
            let three = Double(fromZero.count { $0[1] == 7 }) / Double(fromZero.count)
            let expected = (9.0 / 15) * (9.0 / 15)
            #expect(abs(three - expected) < 5 * (expected * (1 - expected) / Double(fromZero.count)).squareRoot())
        }

        /// In distant blobs as well, a row that was chosen has distance 0 and no other has: none is drawn twice.
        @Test func startsInDistantBlobsAreDistinct() {
            let table = Tensor([-1000, -999.5, -999, 1000, 1000.25, 1000.5, 1001], shape: [7, 1])
            let squares = table.values.map { $0 * $0 }
            let starts = KMeansStarts(count: 7, restarts: 50, seed: 1).choose(from: table, squares: squares)
            #expect(starts.allSatisfy { Set($0).count == 7 })
        }

        /// With three distinct points, five clusters cannot all be filled by distance alone.
        @Test func fewerPointsThanClusters() {
            let samples = Tensor((0..<30).flatMap { [Float($0 % 3), 0] }, shape: [30, 2])
            let fitted = KMeans(count: 5, restarts: 3).fit(samples)
            #expect(fitted.inertia < 1e-9)
            #expect(fitted.centroids.values.allSatisfy { $0.isFinite })
        }

        @Test func asManyClustersAsSamples() {
            let samples = Sample.normal(rows: 20, columns: 3, seed: 3)
            #expect(KMeans(count: 20, restarts: 2).fit(samples).inertia < 1e-5)
            let one = KMeans(count: 1).fit(samples)
            #expect(one.assignment == [Int](repeating: 0, count: 20))
        }

        /// One start in four reaches the lowest inertia known for these images, which is 0.5 % below the next.
        @Test func inertiaOnFashionIsScikitLearns() {
            let fitted = KMeans(count: 10, restarts: 20).fit(Sample.fashion)
            #expect(fitted.inertia <= Reference.stored.fashion.inertia * 1.001)
            #expect(abs(fitted.inertia / inertia(Sample.fashion, fitted.centroids, fitted.assignment) - 1) < 1e-5)
        }

        private func inertia(_ samples: Tensor, _ centroids: Tensor, _ assignment: [Int]) -> Double {
            let columns = samples.elementsPerRow
            return samples.withUnsafeBuffer { x in
                centroids.withUnsafeBuffer { c in
                    var sum = 0.0
                    for (row, cluster) in assignment.enumerated() {
                        for j in 0..<columns {
                            let difference = Double(x[row * columns + j]) - Double(c[cluster * columns + j])
                            sum += difference * difference
                        }
                    }
                    return sum
                }
            }
        }
    }
}
