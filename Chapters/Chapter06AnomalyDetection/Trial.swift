import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

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

/// The trials in which the autoencoder's area is lowest and highest.
func hardest(_ trials: [Trial]) -> Trial { trials.min { $0.autoencoderArea < $1.autoencoderArea }! }
func easiest(_ trials: [Trial]) -> Trial { trials.max { $0.autoencoderArea < $1.autoencoderArea }! }

/// A table's row: a name, and a number for every method.
func row(_ name: String, _ values: [Double], _ format: NumberFormat) -> [Cell] {
    [.text(name)] + values.map { .number($0, format) }
}
