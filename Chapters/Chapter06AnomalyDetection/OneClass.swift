import ChapterSupport
import Datasets
import Engine
import Estimators

/// One class taken as normal, and what every method says of the whole test set after it saw that class alone.
struct Trial {
    /// The class taken as normal.
    let normal: Int
    /// Scores of the class's validation images and of all test images, by method.
    let validation: [[Double]]
    let test: [[Double]]
    /// Whether a test image is of another class.
    let isAbnormal: [Bool]
    /// The scores of a black image by method, and the share of the validation images whose scores are lower.
    let blank: [Double]
    let blankRanks: [Double]

    /// Area under the ROC curve by method.
    let areas: [Double]

    var autoencoderArea: Double { areas[by: .autoencoder] }

    init(normal: Int, _ detectors: Detectors, validation images: LabelledImages, test: LabelledImages) {
        self.normal = normal
        validation = detectors.scores(of: images.tensor())
        self.test = detectors.scores(of: test.tensor())
        isAbnormal = test.labels.map { $0 != normal }
        areas = self.test.map { [isAbnormal] in ROC(scores: $0, isPositive: isAbnormal).area }
        blank = detectors.scores(of: Tensor(shape: [1, test.height, test.width, test.channels])).map { $0[0] }
        blankRanks = zip(blank, validation).map { Threshold.rank(of: $0, among: $1) }
    }

    /// The shares of the normal and of the abnormal test images whose score is above `threshold`.
    func alarms(_ method: Method, above threshold: Double) -> (false: Double, true: Double) {
        let scores = zip(test[by: method], isAbnormal)
        let abnormal = Double(isAbnormal.count { $0 }), normal = Double(isAbnormal.count) - abnormal
        return (
            Double(scores.count { $0 > threshold && !$1 }) / normal,
            Double(scores.count { $0 > threshold && $1 }) / abnormal
        )
    }
}

/// With thresholds that `threshold` makes of the validation scores: the shares of the normal and of the abnormal test
/// images above them, means over the trials.
func alarmShares(_ trials: [Trial], _ method: Method, threshold: ([Double]) -> Double) -> [Double] {
    let alarms = trials.map { $0.alarms(method, above: threshold($0.validation[by: method])) }
    return [mean(alarms.map(\.false)), mean(alarms.map(\.true))]
}

/// The share of the anomalies that a score finds in a trial, as a function of the share of false alarms allowed.
func detected(_ trial: Trial, _ method: Method) -> (_ falseAlarms: Double) -> Double {
    let roc = ROC(scores: trial.test[by: method], isPositive: trial.isAbnormal)
    return { allowed in
        roc.truePositiveRates[roc.falsePositiveRates.lastIndex { $0 <= allowed } ?? 0]
    }
}

/// How large a code to use, chosen without an anomaly: PCA residuals shall tell a class's validation images from the
/// same images upside down.
///
/// - Returns: for every number of components, the mean area under the ROC curve over the classes.
func upsideDownAreas(
    _ sizes: [Int], classes: [Int], train: LabelledImages, validation: LabelledImages
) throws -> [Double] {
    var sums = [Double](repeating: 0, count: sizes.count)
    for label in classes {
        let held = validation.selecting(validation.rows(ofClass: label)).tensor()
        let table = [held.rows, held.rowCount]
        let (upright, turned) = (held.reshaped(table), upsideDown(held).reshaped(table))
        let learned = train.selecting(train.rows(ofClass: label)).flattened
        let all = try principalComponents(of: learned, count: sizes.max()!)
        let isTurned = (0..<2 * held.rows).map { $0 >= held.rows }
        for (index, size) in sizes.enumerated() {
            let pca = all.keeping(min(size, all.components.rows))
            let scores =
                Scores.squaredErrors(upright, pca.reconstruct(upright))
                + Scores.squaredErrors(turned, pca.reconstruct(turned))
            sums[index] += ROC(scores: scores, isPositive: isTurned).area / Double(classes.count)
        }
    }
    return sums
}

/// Images [N, H, W, C] with their rows in reverse order.
func upsideDown(_ images: Tensor) -> Tensor {
    let (height, line) = (images.shape[1], images.shape[2] * images.shape[3])
    return images.withUnsafeBuffer { source in
        Tensor(shape: images.shape) { target in
            for row in 0..<images.rows * height {
                let mirrored = row / height * height + (height - 1 - row % height)
                for i in 0..<line { target[row * line + i] = source[mirrored * line + i] }
            }
        }
    }
}

/// The standard error of the area of a score that knows nothing: √((n + 1) / (12 n₁ n₀)), by Mann and Whitney (1947).
func chanceError(_ trial: Trial) -> Double {
    let (count, abnormal) = (Double(trial.isAbnormal.count), Double(trial.isAbnormal.count { $0 }))
    return ((count + 1) / (12 * abnormal * (count - abnormal))).squareRoot()
}

/// The mean AUROC of scores whose labels are shuffled, over so many shuffles that its standard error is at most 0.004.
func shuffledArea(_ trials: [Trial], _ method: Method, seed: UInt64) -> Double {
    let variance = trials.reduce(0) { $0 + chanceError($1) * chanceError($1) } / Double(trials.count * trials.count)
    let shuffles = max(1, Int((variance / (0.004 * 0.004)).rounded(.up)))
    var random = Random(seed: seed).split(0x7368)
    var sum = 0.0
    for trial in trials {
        for _ in 0..<shuffles {
            let labels = trial.isAbnormal.shuffled(using: &random)
            sum += ROC.mannWhitney(scores: trial.test[by: method], isPositive: labels)
        }
    }
    return sum / Double(shuffles * trials.count)
}
