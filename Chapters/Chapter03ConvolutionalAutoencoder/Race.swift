import ChapterSupport
import Datasets
import Engine
import Estimators
import Models
import Notebook

/// Trains a network by Adam, a batch of new images a step; the rate falls to zero along half a cosine.
func fit(
    _ network: some Autoencoder, on images: LabelledImages, batch: Int, steps: Int, rate: Float, seed: UInt64,
    loss: @escaping (Node, ForwardPass) -> Node
) throws {
    let batch = min(batch, images.count)
    let step = try TrainingStep(
        inputs: [[batch] + images.shape.dropFirst()], slice: batch, training: network.parameters,
        optimizer: .adam(rate: rate), schedule: .cosine(total: .steps(steps))
    ) { inputs, pass in loss(inputs[0], pass) }
    var random = Random(seed: seed)
    var order: [Int] = []
    for _ in 0..<steps {
        if order.count < batch { order = random.permutation(images.count) }
        try step([images.tensor(of: Array(order.suffix(batch)))])
        order.removeLast(batch)
    }
}

extension Autoencoder {
    /// The mean squared error of the reconstructions, a scalar.
    func squaredError(_ images: Node, _ pass: ForwardPass) -> Node {
        meanSquaredError(reconstruct(images, pass), images)
    }
}

/// The test errors of one start's networks, all trained for as many steps.
struct Race: Codable, Sendable {
    /// Of narrow networks trained by squared error, one for each width.
    var narrow: [Double]
    /// Of the page's narrow network, trained by cross-entropy.
    var narrowByEntropy: Double
    /// Of the wide network.
    var wide: Double
    var wideByEntropy: Double
    /// Numbers of the wide network's code that are above zero for some test image, and channels without any.
    var live: Int
    var dark: Int
}

extension Race {
    /// - Parameters:
    ///   - widths: numbers in the codes of the narrow networks.
    ///   - rate: Adam's at the start.
    init(
        seed: UInt64, widths: [Int], settings: Settings, rate: Float, on images: LabelledImages, test: LabelledImages
    ) throws {
        let shape = Array(images.shape.dropFirst())
        func networks(_ code: Int) -> CourseAutoencoders {
            CourseAutoencoders(image: shape, seed: seed, maps: settings.codeMaps, code: code)
        }
        func error(_ network: some Autoencoder, _ loss: @escaping (Node, ForwardPass) -> Node) throws -> Double {
            try fit(
                network, on: images, batch: settings.raceBatch, steps: settings.raceSteps, rate: rate, seed: seed,
                loss: loss)
            return meanSquaredError(of: network, on: test)
        }
        narrow = try widths.map { width in
            let network = networks(width).bottleneck
            return try error(network, network.squaredError)
        }
        let (first, second) = (networks(settings.codeSize), networks(settings.codeSize))
        narrowByEntropy = try error(first.bottleneck, first.bottleneck.loss)
        wideByEntropy = try error(first.convolutional, first.convolutional.loss)
        wide = try error(second.convolutional, second.convolutional.squaredError)
        let codes = apply(Function(shape) { second.convolutional.encode($0) }, to: test)
        (live, dark) = (liveNumbers(codes), darkChannels(codes))
    }
}

/// The mean squared error of a network's reconstructions.
func meanSquaredError(of network: some Autoencoder, on images: LabelledImages) -> Double {
    let shape = Array(images.shape.dropFirst())
    return Scores.meanSquaredError(apply(Function(shape) { network.reconstruct($0) }, to: images), images.tensor())
}

extension TrainingRecipe {
    /// For the narrow network on photographs in colour, whose PCA is hard to beat: small batches, a rate that falls to
    /// zero, and at least 12,000 steps.
    func forColour(_ options: Options, _ settings: Settings, rows: Int) -> TrainingRecipe {
        var recipe = self
        recipe.batch = 16
        recipe.optimizer = .adam(rate: 2 * settings.learningRate)
        recipe.schedule = .cosine()
        recipe.epochs = options.epochs(full: epochs, quick: epochs, rows: rows, batch: 16, steps: (12_000, 40))
        return recipe
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

extension FittedPCA {
    /// The mean squared error of `samples` when only their first 0, 1, 2, … components are kept.
    ///
    /// Components are orthonormal, so each one that is kept takes the mean square of its code off the error.
    func errorsByCount(_ samples: Tensor) -> [Double] {
        let size = Double(samples.elementsPerRow)
        let distances = samples.subtracting(row: mean).squared().columnMeans()
        let gains = transform(samples).squared().columnMeans()
        return gains.reduce(into: [distances.reduce(0, +) / size]) { errors, gain in
            errors.append(errors.last! - gain / size)
        }
    }
}
