import ChapterSupport
import Datasets
import Engine
import Estimators
import Foundation

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
    /// The share of the abnormal test images where the SVM's kernels would be lost in rounding: where less than 2⁻⁵³ of
    /// the border's sum is left, ρ − f is ρ.
    var lostShare: Double
    /// By which share deep SVDD's loss on the validation images fell in its last epoch.
    var lastFall: Double
    /// The autoencoder's average precision with the test set's share of anomalies, and where they are rare.
    var precision: Double
    var rarePrecision: Double
    /// True positive rates at `falseRates`.
    var rates: [[Double]]

    /// - Parameters:
    ///   - start: scores of the test images by deep SVDD before its training.
    ///   - losses: of deep SVDD on the validation images, by epoch.
    init(
        normal: Int, _ detectors: Detectors, start: [Double], losses: [Double], validation images: LabelledImages,
        test: LabelledImages, _ settings: Settings, seed: UInt64
    ) {
        self.normal = test.classNames[normal]
        lastFall = losses.count > 1 ? 1 - losses[losses.count - 1] / losses[losses.count - 2] : 0
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
        let far = isAbnormal.indices.filter { isAbnormal[$0] }.map { scores[by: .svm][$0] }
        lostShare = Threshold.share(of: far, above: 53 * log(2))
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

/// What one class alone can teach, and what it makes of the whole test set.
struct OneClassBench: Sendable {
    let data: ImageDataset
    let choice: Choice
    let settings: Settings
    /// Passes over the images of a class.
    let epochs: Int

    /// Trains all detectors on one class, and lets them score all test images.
    func trial(normal label: Int, seed: UInt64) throws -> ClassTrial {
        let (train, validation) = data.train.split(validation: validationShare(data.train), seed: seed)
        let normal = train.selecting(train.rows(ofClass: label))
        let held = validation.selecting(validation.rows(ofClass: label))

        let network = try autoencoder(of: normal, label, seed: seed)
        let deep = DeepOneClass(from: network, images: normal.tensor())
        let start = doubles(Function(data.imageShape) { deep.distance($0, .inference) }(data.test.tensor()))
        let slow = TrainingRecipe.dense(epochs: epochs, rate: 1e-4, seed: seed)
        let run = try slow.train(deep, on: [normal.column], validation: [held.column]) { deep.loss($0[0], $1) }

        let detectors = try Detectors(
            images: normal, validation: held, network: network, deep: deep, choice, settings, seed: seed)
        return ClassTrial(
            normal: label, detectors, start: start, losses: run.validationLosses,
            validation: held, test: data.test, settings, seed: seed)
    }

    /// An autoencoder that learns from these images alone.
    private func autoencoder(of images: LabelledImages, _ label: Int, seed: UInt64) throws -> DenseAutoencoder {
        var random = Random(seed: seed).split(label)
        let network = DenseAutoencoder(
            image: data.imageShape, hidden: settings.hidden, code: choice.code, using: &random)
        let recipe = TrainingRecipe.dense(epochs: epochs, seed: seed)
        try recipe.train(network, on: [images.column]) { network.loss($0[0], $1) }
        return network
    }

    /// Areas by method where images of other classes are among the training images; deep SVDD, whose training is left
    /// out, and the sum that it is part of have none that mean something.
    func contaminatedAreas(normal label: Int, seed: UInt64) throws -> [Double] {
        let (train, validation) = data.train.split(validation: validationShare(data.train), seed: seed)
        let (own, others) = (train.rows(ofClass: label), train.labels.indices.filter { train.labels[$0] != label })
        let share = settings.contamination
        let count = min(Int((share / (1 - share) * Double(own.count)).rounded()), others.count)
        var random = Random(seed: seed).split(0x6d69).split(label)
        let added = random.permutation(others.count).prefix(count).map { others[$0] }
        // Shuffled, so that what learns from the first images alone meets them as well.
        let rows = own + added
        let mixed = train.selecting(random.permutation(rows.count).map { rows[$0] })
        let network = try autoencoder(of: mixed, label, seed: seed)
        let detectors = try Detectors(
            images: mixed, validation: validation.selecting(validation.rows(ofClass: label)), network: network,
            deep: DeepOneClass(from: network, images: mixed.tensor()), choice, settings, seed: seed)
        let isAbnormal = data.test.labels.map { $0 != label }
        return detectors.scores(of: data.test.tensor()).map { ROC(scores: $0, isPositive: isAbnormal).area }
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
