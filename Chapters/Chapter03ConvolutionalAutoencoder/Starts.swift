import ChapterSupport
import Datasets
import Engine
import Estimators
import Models
import Notebook

/// What every start of the chapter's networks shares.
struct Experiment: Sendable {
    let train: LabelledImages
    let validation: LabelledImages
    let test: LabelledImages
    let settings: Settings
    let budget: Budget
    /// Numbers in the dense codes, `settings.codeSize` among them.
    let widths: [Int]
    /// The images whose labels the readers of codes learn from.
    let labelled: LabelledImages

    /// Those about the page's own code, which are trained a second time with a fourth of the steps.
    var widthsTwice: [Int] { widths.filter { 4 * $0 >= settings.codeSize && $0 <= 4 * settings.codeSize } }

    var image: [Int] { Array(train.shape.dropFirst()) }

    func networks(_ seed: UInt64, code: Int) -> CourseAutoencoders {
        CourseAutoencoders(image: image, seed: seed, maps: settings.codeMaps, code: code)
    }
}

/// One start of every network: how well it rebuilds the test images, and what its codes are worth.
struct Start: Codable, Sendable {
    /// Mean squared errors of the dense networks, one for each width.
    var dense: [Double]
    /// After a fourth of the steps, one for each of `widthsTwice`.
    var denseEarlier: [Double]
    /// Of the page's dense network when it minimises the cross-entropy.
    var denseByEntropy: Double
    var convolutional: Double
    /// Numbers of the convolutional code that are above zero for some test image, and channels without any.
    var live: Int
    var dark: Int
    /// Of the dense and the convolutional code, trained and untrained.
    var readings: [Reading]
    var curve: LossCurve
    /// What was learned, for the pictures and for other programs.
    var denseRun: TrainingRun
    var convolutionalRun: TrainingRun
}

extension Start {
    init(_ seed: UInt64, _ experiment: Experiment) throws {
        let (settings, test, budget) = (experiment.settings, experiment.test, experiment.budget)
        readings = []

        let convolutional = experiment.networks(seed, code: settings.codeSize).convolutional
        readings.append(read("convolutional code, untrained", convolutional, experiment))
        curve = try fitWatched(
            convolutional, on: experiment.train, validation: experiment.validation, within: budget, seed: seed)
        readings.append(read("convolutional code", convolutional, experiment))
        self.convolutional = meanSquaredError(of: convolutional, on: test)
        let codes = apply(Function(experiment.image) { convolutional.encode($0) }, to: test)
        (live, dark) = (liveNumbers(codes), darkChannels(codes))
        convolutionalRun = TrainingRun(of: convolutional)

        func trained(_ width: Int, within budget: Budget) throws -> BottleneckAutoencoder {
            let network = experiment.networks(seed, code: width).bottleneck
            try fit(network, on: experiment.train, within: budget, seed: seed, loss: network.squaredError)
            return network
        }
        let page = try trained(settings.codeSize, within: budget)
        readings.append(
            read("dense code, untrained", experiment.networks(seed, code: settings.codeSize).bottleneck, experiment))
        readings.append(read("dense code", page, experiment))
        denseRun = TrainingRun(of: page)
        dense = try experiment.widths.map { width in
            meanSquaredError(of: width == settings.codeSize ? page : try trained(width, within: budget), on: test)
        }
        denseEarlier = try experiment.widthsTwice.map { width in
            meanSquaredError(of: try trained(width, within: budget.quarter), on: test)
        }
        let other = experiment.networks(seed, code: settings.codeSize).bottleneck
        try fit(other, on: experiment.train, within: budget, seed: seed, loss: other.crossEntropy)
        denseByEntropy = meanSquaredError(of: other, on: test)
    }
}

/// Numbers of the codes [N, …] that are above zero for any image.
func liveNumbers(_ codes: Tensor) -> Int {
    codes.reshaped([codes.rows, codes.elementsPerRow]).columnExtremes().rows([1]).values.count { $0 > 0 }
}

/// How many channels of the codes [N, H, W, C] are zero for every image.
func darkChannels(_ codes: Tensor) -> Int {
    let channels = codes.shape[3]
    return codes.reshaped([codes.count / channels, channels]).columnExtremes().rows([1]).values.count { $0 <= 0 }
}
