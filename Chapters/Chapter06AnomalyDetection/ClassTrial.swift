import Datasets
import Engine
import Estimators

/// One class taken as normal, and what every method says of the whole test set after it saw that class alone. Lists are
/// in the order of `Method.allCases`.
public struct ClassTrial: Codable, Sendable {
    /// The class taken as normal.
    public var normal: String
    /// Areas under the ROC curves, and Mann and Whitney's statistic of the same scores.
    public var areas: [Double]
    public var mannWhitney: [Double]
    /// The autoencoder's area with the labels of the test images shuffled, and that of deep SVDD before its training.
    public var shuffledArea: Double
    public var startArea: Double
    /// At the threshold that leaves a share of the validation images above it: the shares of the normal and of the
    /// abnormal test images above it.
    public var falseAlarms: [Double]
    public var detected: [Double]
    /// The share of the validation images whose scores are lower than a black image's.
    public var blankRanks: [Double]
    /// Of all seven together without one of them, in the order of `Method.parts`: the area, and the rank of black.
    var areasWithout: [Double]
    var blankRanksWithout: [Double]
    /// The shares of the normal and of the abnormal test images that share the highest score of the SVM.
    var topShares: [Double]
    /// The autoencoder's average precision with the test set's share of anomalies, and where they are rare.
    var precision: Double
    var rarePrecision: Double
    /// True positive rates at `falseRates`.
    var rates: [[Double]]

    /// - Parameter start: scores of the test images by deep SVDD before its training.
    init(
        normal: Int, _ detectors: Detectors, start: [Double], validation images: LabelledImages, test: LabelledImages,
        _ settings: Settings, seed: UInt64
    ) {
        self.normal = test.classNames[normal]
        let isAbnormal = test.labels.map { $0 != normal }
        let (validation, scores) = (detectors.scores(of: images.tensor()), detectors.scores(of: test.tensor()))
        let curves = scores.map { ROC(scores: $0, isPositive: isAbnormal) }
        areas = curves.map(\.area)
        rates = curves.map { curve in falseRates.map { curve.truePositiveRate(atFalsePositiveRate: $0) } }
        mannWhitney = scores.map { ROC.mannWhitney(scores: $0, isPositive: isAbnormal) }
        let thresholds = validation.map { Statistics.quantile(1 - settings.falseAlarms, of: $0) }
        func shares(_ wanted: Bool) -> [Double] {
            let rows = isAbnormal.indices.filter { isAbnormal[$0] == wanted }
            return zip(scores, thresholds).map { scores, threshold in
                Threshold.share(of: rows.map { scores[$0] }, above: threshold)
            }
        }
        (falseAlarms, detected) = (shares(false), shares(true))
        let black = detectors.scores(of: Tensor(shape: [1, test.height, test.width, test.channels]))
        blankRanks = zip(black, validation).map { Threshold.rank(of: $0[0], among: $1) }
        areasWithout = Method.parts.map {
            ROC(scores: detectors.together(scores, without: $0), isPositive: isAbnormal).area
        }
        blankRanksWithout = Method.parts.map {
            Threshold.rank(
                of: detectors.together(black, without: $0)[0], among: detectors.together(validation, without: $0))
        }
        let (far, top) = (scores[by: .svm], scores[by: .svm].max())
        topShares = [false, true].map { wanted in
            let rows = isAbnormal.indices.filter { isAbnormal[$0] == wanted }
            return Double(rows.count { far[$0] == top }) / Double(max(rows.count, 1))
        }
        let errors = scores[by: .autoencoder]
        precision = PrecisionRecall(scores: errors, isPositive: isAbnormal).averagePrecision
        rarePrecision =
            PrecisionRecall(scores: errors, isPositive: isAbnormal, prevalence: rare).averagePrecision
        startArea = ROC(scores: start, isPositive: isAbnormal).area
        shuffledArea = shuffled(
            errors, isAbnormal, trials: test.classNames.count,
            random: Random(seed: seed).split(0x7368).split(normal))
    }
}

/// Where a curve is looked at: closely where false alarms are few.
let falseRates = (0..<20).map { Double($0) / 1_000 } + (2...100).map { Double($0) / 100 }

/// The standard error of the area of a score that knows nothing: √((n + 1) / (12 n₁ n₀)), after Mann and Whitney
/// (1947).
func chanceError(_ isAbnormal: [Bool]) -> Double {
    let (count, abnormal) = (Double(isAbnormal.count), Double(isAbnormal.count { $0 }))
    return ((count + 1) / (12 * abnormal * (count - abnormal))).squareRoot()
}

/// The mean area of scores whose labels are shuffled, over so many shuffles that the mean of `trials` such numbers has
/// a standard error of 0.004 at most.
private func shuffled(_ scores: [Double], _ isAbnormal: [Bool], trials: Int, random: Random) -> Double {
    var random = random
    let error = chanceError(isAbnormal) / 0.004
    let count = max(1, Int((error * error / Double(trials)).rounded(.up)))
    return Statistics.mean(
        (0..<count).map { _ in
            ROC.mannWhitney(scores: scores, isPositive: isAbnormal.shuffled(using: &random))
        })
}
