import Engine
import Estimators
import Testing

extension EstimatorsTests {
    @Suite struct ClusterMetricsTests {
        @Test func agreementEqualsScikitLearn() {
            for pair in Reference.stored.agreement {
                #expect(abs(ClusterMetrics.adjustedRandIndex(pair.a, pair.b) - pair.ari) < 1e-6)
                #expect(abs(ClusterMetrics.normalizedMutualInformation(pair.a, pair.b) - pair.nmi) < 1e-6)
            }
        }

        @Test func silhouetteEqualsScikitLearn() {
            let stored = Reference.stored.silhouette
            let values = ClusterMetrics.silhouetteValues(stored.samples.tensor, stored.labels)
            #expect(greatestDifference(values, stored.values) < 1e-6)
            let mean = stored.values.reduce(0, +) / Double(stored.values.count)
            #expect(abs(ClusterMetrics.silhouette(stored.samples.tensor, stored.labels) - mean) < 1e-6)
        }

        /// A silhouette has no unit, also where squared distances are no floats.
        @Test(arguments: [Float(0x1p70), 0x1p-70]) func silhouetteOfExtremeSamples(factor: Float) {
            let stored = Reference.stored.silhouette
            let samples = Tensor(stored.samples.values.map { $0 * factor }, shape: stored.samples.shape)
            let values = ClusterMetrics.silhouetteValues(samples, stored.labels)
            #expect(greatestDifference(values, stored.values) < 1e-5)
        }

        @Test func silhouetteOfASampleIsNearThatOfAll() {
            let (samples, labels) = Sample.blobs(count: 5, size: 400, columns: 3, spread: 3, seed: 4)
            let all = ClusterMetrics.silhouette(samples, labels)
            let some = ClusterMetrics.silhouette(samples, labels, sample: 700, seed: 1)
            #expect(abs(all - some) < 0.03)
            #expect(some != all)
            #expect(some == ClusterMetrics.silhouette(samples, labels, sample: 700, seed: 1))
            #expect(all == ClusterMetrics.silhouette(samples, labels, sample: 5000, seed: 1))
        }

        @Test func matchingIsOptimal() {
            for table in Reference.stored.matching {
                let found = Assignment.minimizing(table.cost)
                #expect(abs(found.cost - table.least) < 1e-9)
                let columns = found.columnOfRow.compactMap { $0 }
                #expect(columns.count == min(table.cost.count, table.cost[0].count))
                #expect(Set(columns).count == columns.count)
                #expect(abs(Assignment.maximizing(table.cost.map { $0.map { -$0 } }).gain + table.least) < 1e-9)
            }
        }

        /// Taking the greatest entry first would pair only 10 + 0.
        @Test func accuracyMatchesBestNotFirst() {
            let assignment = [Int](repeating: 0, count: 19) + [Int](repeating: 1, count: 9)
            let labels = [Int](repeating: 0, count: 10) + [Int](repeating: 1, count: 9) + [Int](repeating: 0, count: 9)
            #expect(abs(ClusterMetrics.accuracy(assignment, labels: labels) - 18.0 / 28) < 1e-12)
            #expect(ClusterMetrics.matching(assignment, labels: labels) == [1, 0])
            let matched = Contingency(assignment, labels).matched()
            #expect(matched.counts == [[9, 0], [10, 9]])
        }

        @Test func relabellingChangesNothing() {
            var random = Random(seed: 11)
            let labels = (0..<500).map { _ in random.integer(below: 6) }
            let assignment = labels.map { random.uniform() < 0.3 ? random.integer(below: 6) : $0 }
            let order = random.permutation(6)
            let renamed = assignment.map { order[$0] }
            #expect(renamed != assignment)
            let accuracy = ClusterMetrics.accuracy(assignment, labels: labels)
            #expect(accuracy == ClusterMetrics.accuracy(renamed, labels: labels))
            let before = ClusterMetrics.adjustedRandIndex(assignment, labels)
            #expect(abs(before - ClusterMetrics.adjustedRandIndex(renamed, labels)) < 1e-12)
            let information = ClusterMetrics.normalizedMutualInformation(assignment, labels)
            #expect(abs(information - ClusterMetrics.normalizedMutualInformation(renamed, labels)) < 1e-12)
        }

        @Test func randomLabelsAgreeByChanceOnly() {
            var random = Random(seed: 3)
            let a = (0..<10_000).map { _ in random.integer(below: 10) }
            let b = (0..<10_000).map { _ in random.integer(below: 10) }
            #expect(abs(ClusterMetrics.adjustedRandIndex(a, b)) < 0.01)
            #expect(ClusterMetrics.normalizedMutualInformation(a, b) < 0.01)
            #expect(abs(ClusterMetrics.accuracy(a, labels: b) - 0.1) < 0.02)
        }

        @Test func leftOverClustersCountAsWrong() {
            #expect(ClusterMetrics.accuracy([0, 0, 1, 2], labels: [0, 0, 1, 1]) == 0.75)
            #expect(ClusterMetrics.accuracy([0, 0, 0, 0], labels: [0, 0, 1, 2]) == 0.5)
            #expect(Contingency([0, 0, 1, 2], [0, 0, 1, 1]).matched().counts == [[2, 0], [0, 1], [0, 1]])
        }

        @Test func contingencyCounts() {
            let table = Contingency([0, 1, 1, 2], [1, 0, 0, 1], rowCount: 4)
            #expect(table.counts == [[0, 1], [2, 0], [0, 1], [0, 0]])
            #expect(table.rowTotals == [1, 2, 1, 0])
            #expect(table.columnTotals == [2, 2])
            #expect(table.total == 4)
        }
    }
}
