import Engine
import Estimators
import TestSupport
import Testing

/// What scikit-learn and NumPy found; `Reference/anomaly.py` wrote it.
struct AnomalyReference: Decodable {
    struct Curves: Decodable {
        let scores: [Double]
        let isPositive: [Bool]
        let thresholds: [Double]
        let falsePositiveRates: [Double]
        let truePositiveRates: [Double]
        let area: Double
        let precisions: [Double]
        let recalls: [Double]
        let cuts: [Double]
        let averagePrecision: Double
    }
    struct Quantiles: Decodable {
        let values: [Double]
        let shares: [Double]
        let quantiles: [Double]
        let threshold: Double
    }
    struct Forest: Decodable {
        let samples: Reference.Table
        let isOdd: [Bool]
        let meanScores: [Double]
        let scoreDeviations: [Double]
        let meanArea: Double
        let areaDeviation: Double
    }

    let curves: [Curves]
    let quantiles: Quantiles
    let forest: Forest

    static let stored: AnomalyReference = TestSupport.stored("anomaly", in: .module)
}

extension EstimatorsTests {
    @Suite struct RankingTests {
        @Test func curvesEqualScikitLearns() {
            for stored in AnomalyReference.stored.curves {
                let roc = ROC(scores: stored.scores, isPositive: stored.isPositive)
                #expect(roc.thresholds[0] == .infinity && Array(roc.thresholds.dropFirst()) == stored.thresholds)
                #expect(greatestDifference(roc.falsePositiveRates, stored.falsePositiveRates) < 1e-12)
                #expect(greatestDifference(roc.truePositiveRates, stored.truePositiveRates) < 1e-12)
                #expect(abs(roc.area - stored.area) < 1e-12)

                let curve = PrecisionRecall(scores: stored.scores, isPositive: stored.isPositive)
                // scikit-learn leaves out no threshold, not even those below the last positive.
                #expect(curve.thresholds == stored.cuts)
                #expect(greatestDifference(curve.precisions, stored.precisions) < 1e-12)
                #expect(greatestDifference(curve.recalls, stored.recalls) < 1e-12)
                #expect(abs(curve.averagePrecision - stored.averagePrecision) < 1e-12)
            }
        }

        /// By definition: all pairs of a positive and a negative, a tie one half.
        @Test func areaIsTheShareOfPairsInOrder() {
            for stored in AnomalyReference.stored.curves {
                var (wins, pairs) = (0.0, 0.0)
                for (a, isPositive) in zip(stored.scores, stored.isPositive) where isPositive {
                    for (b, isPositive) in zip(stored.scores, stored.isPositive) where !isPositive {
                        wins += a > b ? 1 : a == b ? 0.5 : 0
                        pairs += 1
                    }
                }
                #expect(abs(ROC(scores: stored.scores, isPositive: stored.isPositive).area - wins / pairs) < 1e-12)
                #expect(abs(ROC.mannWhitney(scores: stored.scores, isPositive: stored.isPositive) - wins / pairs) < 1e-12)
            }
        }

        @Test func aWrongSignIsNotPutRight() {
            let stored = AnomalyReference.stored.curves[1]
            let area = ROC(scores: stored.scores, isPositive: stored.isPositive).area
            let turned = ROC(scores: stored.scores.map { -$0 }, isPositive: stored.isPositive).area
            #expect(area > 0.6 && abs(turned - (1 - area)) < 1e-12)
        }

        /// Nine copies of every negative make positives as rare as a prevalence says.
        @Test func prevalenceWeighsAsCopiesDo() {
            let stored = AnomalyReference.stored.curves[1]
            let copies = stored.isPositive.map { $0 ? 1 : 9 }
            func repeated<T>(_ values: [T]) -> [T] { zip(values, copies).flatMap { Array(repeating: $0, count: $1) } }
            let positives = Double(stored.isPositive.count { $0 })
            let share = positives / (positives + 9 * (Double(stored.scores.count) - positives))
            let copied = PrecisionRecall(scores: repeated(stored.scores), isPositive: repeated(stored.isPositive))
            let weighed = PrecisionRecall(scores: stored.scores, isPositive: stored.isPositive, prevalence: share)
            #expect(greatestDifference(weighed.precisions, copied.precisions) < 1e-12)
            #expect(weighed.recalls == copied.recalls)
            #expect(abs(weighed.averagePrecision - copied.averagePrecision) < 1e-12)
            #expect(weighed.averagePrecision < stored.averagePrecision - 0.1)
            let plain = PrecisionRecall(
                scores: stored.scores, isPositive: stored.isPositive,
                prevalence: positives / Double(stored.scores.count))
            #expect(abs(plain.averagePrecision - stored.averagePrecision) < 1e-12)
        }

        @Test func quantilesEqualNumPys() {
            let stored = AnomalyReference.stored.quantiles
            for (share, expected) in zip(stored.shares, stored.quantiles) {
                #expect(abs(Statistics.quantile(share, of: stored.values) - expected) < 1e-12)
            }
            #expect(abs(Threshold.aboveMean(of: stored.values) - stored.threshold) < 1e-12)
            #expect(Threshold.aboveMean(of: [1, 3], deviations: 3) == 5)
        }

        @Test func ranksCountTiesHalf() {
            #expect(Threshold.rank(of: 2, among: [1, 2, 2, 3]) == 0.5)
            #expect(Threshold.rank(of: 0, among: [1, 2]) == 0 && Threshold.rank(of: 9, among: [1, 2]) == 1)
        }

        @Test func aShareAboveIsCounted() {
            #expect(Threshold.share(of: [1, 2, 2, 3], above: 2) == 0.25)
            #expect(Threshold.share(of: [1, 2], above: 0) == 1 && Threshold.share(of: [1, 2], above: 2) == 0)
        }

        /// By walking along all thresholds.
        @Test func whatIsFoundAtAFewFalseAlarms() {
            for stored in AnomalyReference.stored.curves {
                let roc = ROC(scores: stored.scores, isPositive: stored.isPositive)
                for allowed in [0, 0.003, 0.05, 0.1, 1.0 / 3, 0.5, 0.999, 1] {
                    var best = 0.0
                    for (f, t) in zip(stored.falsePositiveRates, stored.truePositiveRates) where f <= allowed {
                        best = max(best, t)
                    }
                    #expect(abs(roc.truePositiveRate(atFalsePositiveRate: allowed) - best) < 1e-12)
                }
            }
        }
    }
}
