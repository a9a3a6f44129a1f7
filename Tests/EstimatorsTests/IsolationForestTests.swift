import Engine
import Estimators
import Foundation
import Testing

extension EstimatorsTests {
    @Suite struct IsolationForestTests {
        /// From the definition, with H(3) = 11/6 and H(9) = 7129/2520; and what the logarithm says of large numbers.
        @Test func averagePathLengthIsExact() {
            #expect(IsolationForest.averagePathLength(0) == 0 && IsolationForest.averagePathLength(1) == 0)
            #expect(abs(IsolationForest.averagePathLength(2) - 1) < 1e-12)
            #expect(abs(IsolationForest.averagePathLength(4) - (11.0 / 3 - 1.5)) < 1e-12)
            #expect(abs(IsolationForest.averagePathLength(10) - (7129.0 / 1260 - 1.8)) < 1e-12)
            let n = 100_000.0
            let expected = 2 * (log(n - 1) + 0.577_215_664_901_532_9 + 1 / (2 * (n - 1))) - 2 * (n - 1) / n
            #expect(abs(IsolationForest.averagePathLength(100_000) - expected) < 1e-9)
        }

        /// Of three points 0, a and 1 on a line the first cut parts 0 from the others with probability a, so that its
        /// expected path is a + 2 (1 − a), that of 1 is 1 + a, and that of the middle 2.
        @Test func threePointsOnALine() {
            let a: Float = 0.3
            let samples = Tensor([0, a, 1], shape: [3, 1])
            let trees = 20_000
            let fitted = IsolationForest(trees: trees, subsample: 3, seed: 1).fit(samples)
            let lengths = fitted.pathLengths(of: Tensor([0, a, 1, -7, 9], shape: [5, 1]))
            let leeway = 6 * (0.3 * 0.7 / Double(trees)).squareRoot()
            #expect(abs(lengths[0] - 1.7) < leeway && abs(lengths[2] - 1.3) < leeway)
            #expect(lengths[1] == 2)
            #expect(lengths[3] == lengths[0] && lengths[4] == lengths[2], "beyond the ends is as at the ends")
            #expect(abs(lengths[0] + lengths[2] - 3) < 1e-9)
            let scores = fitted.scores(of: samples)
            let c = 2 * 1.5 - 2 * 2.0 / 3
            for i in 0..<3 { #expect(abs(scores[i] - pow(2, -lengths[i] / c)) < 1e-12) }
        }

        /// A column that differs is found among many that do not, and equal rows are never cut.
        @Test func constantColumnsAreNotCut() {
            var samples = Tensor(shape: [4, 50], repeating: 5)
            samples[3, 17] = 6
            let fitted = IsolationForest(trees: 10, subsample: 4, seed: 2).fit(samples)
            // Three rows with 5 and one with 6: one cut, then a leaf of three.
            let rest = IsolationForest.averagePathLength(3)
            #expect(greatestDifference(fitted.pathLengths(of: samples), [1 + rest, 1 + rest, 1 + rest, 1]) < 1e-12)
            let equal = Tensor(shape: [6, 3], repeating: 2)
            let none = IsolationForest(trees: 3, seed: 2).fit(equal)
            #expect(none.scores(of: equal).allSatisfy { abs($0 - 0.5) < 1e-12 })
        }

        @Test func agreesWithScikitLearnWithinSamplingError() {
            let stored = AnomalyReference.stored.forest
            let samples = stored.samples.tensor
            let seeds = 60
            var means = [Double](repeating: 0, count: samples.rows)
            var areas: [Double] = []
            for seed in 0..<seeds {
                let scores = IsolationForest(seed: UInt64(seed)).fit(samples).scores(of: samples)
                for i in scores.indices { means[i] += scores[i] / Double(seeds) }
                areas.append(ROC(scores: scores, isPositive: stored.isOdd).area)
            }
            let area = areas.reduce(0, +) / Double(seeds)
            // Five standard errors of a difference of means of 60 and 200 forests.
            let share = (1 / Double(seeds) + 1.0 / 200).squareRoot()
            #expect(abs(area - stored.meanArea) < 5 * stored.areaDeviation * share)
            for i in means.indices {
                // And a little for the harmonic number, which scikit-learn approximates.
                #expect(abs(means[i] - stored.meanScores[i]) < 5 * stored.scoreDeviations[i] * share + 2e-4)
            }
        }

        @Test func isTheSameForAnyNumberOfThreads() {
            let samples = Sample.normal(rows: 700, columns: 30, seed: 3)
            let scores = [1, 2, 3].map { threads in
                Threads.with(threads) { IsolationForest(seed: 4).fit(samples).scores(of: samples) }
            }
            #expect(scores[0] == scores[1] && scores[0] == scores[2])
            #expect(IsolationForest(seed: 5).fit(samples).scores(of: samples) != scores[0])
        }
    }
}
