import Engine
import Estimators
import Foundation
import Testing

extension EstimatorsTests {
    /// The labels 0 and 2,000,000,000 are two classes; a table with a place for every number between would not fit any
    /// memory.
    @Suite struct LabelTests {
        private static let far = 2_000_000_000
        private static func spread(_ labels: [Int]) -> [Int] { labels.map { [0, 7, far][$0] } }

        @Test func classifiersGiveTheLabelsBack() {
            let (samples, labels) = Sample.blobs(count: 3, size: 20, columns: 4, spread: 0.5, seed: 3)
            let standard = Standardizer().fit(samples).transform(samples)
            let far = Self.spread(labels)
            #expect(KNNClassifier(count: 3).fit(samples, labels: far).predict(samples) == far)
            let (near, fitted) = (
                LogisticRegression().fit(standard, labels: labels), LogisticRegression().fit(standard, labels: far)
            )
            #expect(fitted.predict(standard) == far)
            #expect(near.classes == [0, 1, 2] && fitted.classes == [0, 7, Self.far])
            #expect(fitted.weights == near.weights && fitted.bias == near.bias)
            #expect(fitted.probabilities(standard).shape == [60, 3])
        }

        /// Of equal votes the lowest label wins, wherever it stands among the samples.
        @Test func tiesGoToTheLowestLabel() {
            let samples = Tensor([0, 1, 2, 3], shape: [4, 1])
            let fitted = KNNClassifier(count: 2).fit(samples, labels: [Self.far, 5, 3, Self.far])
            #expect(fitted.predict(Tensor([0.5, 1.5, 2.5], shape: [3, 1])) == [5, 3, 3])
        }

        @Test func discriminantsDoNotDependOnTheNumbersOfClasses() throws {
            let (samples, labels) = Sample.blobs(count: 3, size: 20, columns: 4, spread: 2, seed: 4)
            let (near, far) = (
                try LDA().fit(samples, labels: labels), try LDA().fit(samples, labels: Self.spread(labels))
            )
            #expect(near.components == far.components && near.separations == far.separations)
        }

        @Test func scoresOfClustersDoNotDependOnTheirNumbers() {
            let (samples, labels) = Sample.blobs(count: 3, size: 20, columns: 4, spread: 2, seed: 5)
            let assignment = KMeans(count: 3, seed: 1).fit(samples).assignment.enumerated()
                .map { $0 % 9 == 0 ? ($1 + 1) % 3 : $1 }
            let (far, farLabels) = (Self.spread(assignment), Self.spread(labels))
            #expect(ClusterMetrics.silhouetteValues(samples, far) == ClusterMetrics.silhouetteValues(samples, assignment))
            #expect(ClusterMetrics.accuracy(far, labels: farLabels) == ClusterMetrics.accuracy(assignment, labels: labels))
            #expect(
                ClusterMetrics.adjustedRandIndex(far, farLabels) == ClusterMetrics.adjustedRandIndex(assignment, labels))
            #expect(
                ClusterMetrics.normalizedMutualInformation(far, farLabels)
                    == ClusterMetrics.normalizedMutualInformation(assignment, labels))
            let values = samples.column(0)
            #expect(
                Statistics.correlationRatio(values, groups: farLabels)
                    == Statistics.correlationRatio(values, groups: labels))
            let (a, b) = (
                MutualInformationGap(codes: samples, factors: [labels]),
                MutualInformationGap(codes: samples, factors: [farLabels])
            )
            #expect(a.information == b.information && a.gaps == b.gaps)
        }

        /// 30,000 clusters of two against a partition that splits every other one. By hand: of the 30,000 pairs within
        /// clusters, half are together in both.
        @Test func thirtyThousandClustersTakeLittleMemory() {
            let a = (0..<60_000).map { $0 / 2 }
            let b = (0..<60_000).map { $0 / 2 % 2 == 0 ? $0 / 2 : $0 + 30_000 }
            let (inA, inB, together, all) = (30_000.0, 15_000.0, 15_000.0, 60_000.0 * 59_999 / 2)
            let expected = inA * inB / all
            let index = (together - expected) / ((inA + inB) / 2 - expected)
            #expect(abs(ClusterMetrics.adjustedRandIndex(a, b) - index) < 1e-12)
            // H(a) = log 30,000. Of b's clusters 15,000 hold two and 30,000 hold one; given b, nothing of a is unknown.
            let (entropyA, entropyB) = (log(30_000.0), (log(30_000.0) + log(60_000.0)) / 2)
            let information = 2 * entropyA / (entropyA + entropyB)
            #expect(abs(ClusterMetrics.normalizedMutualInformation(a, b) - information) < 1e-9)
        }

        /// As many clusters as pairs of samples: their sums are taken a part of the rows at a time.
        @Test func silhouettesOfManyClustersEqualTheDefinition() {
            let pairs = 3_000
            var random = Random(seed: 6)
            let samples = Tensor(
                (0..<pairs).flatMap { [Float($0), Float($0) + 0.1 + 0.2 * random.uniform()] }, shape: [2 * pairs, 1])
            let values = ClusterMetrics.silhouetteValues(samples, (0..<2 * pairs).map { $0 / 2 })
            let x = samples.values.map { Double($0) }
            for row in stride(from: 2, to: 2 * pairs - 2, by: 97) {
                let within = abs(x[row] - x[row ^ 1])
                let others = (0..<pairs).filter { $0 != row / 2 }
                    .map { (abs(x[row] - x[2 * $0]) + abs(x[row] - x[2 * $0 + 1])) / 2 }
                let nearest = others.min()!
                #expect(abs(values[row] - (nearest - within) / max(within, nearest)) < 1e-3)
            }
        }

        @Test func negativeLabelsStop() async {
            let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Statistics.correlationRatio([1, 2, 3], groups: [0, 1, -1])
            }
            #expect(words(result).contains("label 2 is -1"))
            let others: [ExitTest.Result?] = [
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = LogisticRegression().fit(Tensor([1, 2, 3], shape: [3, 1]), labels: [0, 1, -1])
                },
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = try LDA().fit(Tensor([1, 2, 3, 4], shape: [4, 1]), labels: [0, 1, -1, 0])
                },
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = KNNClassifier(count: 1).fit(Tensor([1, 2, 3], shape: [3, 1]), labels: [0, 1, -1])
                },
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = ClusterMetrics.silhouette(Tensor([1, 2, 3], shape: [3, 1]), [0, 1, -1])
                },
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = ClusterMetrics.adjustedRandIndex([0, 1, 0], [0, 1, -1])
                },
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = ClusterMetrics.accuracy([0, 1, -1], labels: [0, 1, 0])
                },
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = MutualInformationGap(codes: Tensor([1, 2, 3], shape: [3, 1]), factors: [[0, 1, -1]])
                },
            ]
            for other in others { #expect(words(other).contains("label 2 is -1")) }
        }

        @Test func tablesOfPairsThatCannotBeKeptStop() async {
            for result in [
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Contingency([0, 2_000_000_000], [0, 1])
                },
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = Contingency([0, .max], [0, .max])
                },
                await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                    _ = ClusterMetrics.matching([0, 2_000_000_000], labels: [0, 1])
                },
            ] {
                #expect(words(result).contains("number labels from 0 without gaps"))
            }
        }

        @Test func whatCannotBeScoredStopsWithWords() async {
            let lengths = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = ROC.mannWhitney(scores: [1, 2, 3], isPositive: [true, false])
            }
            #expect(words(lengths).contains("3 scores were given for 2 labels"))
            let sample = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = ClusterMetrics.silhouette(Tensor([1, 2, 3], shape: [3, 1]), [0, 1, 1], sample: -1, seed: 0)
            }
            #expect(words(sample).contains("not -1"))
            let query = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let near = NearestNeighbors().fit(Tensor([1, 2, 3], shape: [3, 1])).neighborsOfBase(count: 1)
                _ = near.indices(of: 3)
            }
            #expect(words(query).contains("query 3 is outside 0..<3"))
            let bins = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = MutualInformationGap(codes: Tensor([1, 2, 3], shape: [3, 1]), factors: [[0, 1, 1]], bins: .max)
            }
            #expect(words(bins).contains("bins"))
        }
    }
}
