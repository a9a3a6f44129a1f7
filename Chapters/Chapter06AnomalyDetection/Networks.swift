import ChapterSupport
import Engine

/// An autoencoder of dense layers: pixels → hidden → code → hidden → pixels. Small enough to train one for every class.
struct DenseAutoencoder: Module {
    let encoder: Sequential
    let decoder: Sequential

    /// - Parameters:
    ///   - image: [H, W, C].
    ///   - hidden: units of the layers on either side of the code.
    ///   - code: how many numbers an image is squeezed into.
    init(image: [Int], hidden: Int, code: Int, using random: inout Random) {
        let pixels = image.reduce(1, *)
        encoder = Sequential([
            Flatten(), Dense(pixels, hidden, activation: .relu, using: &random), Dense(hidden, code, using: &random),
        ])
        decoder = Sequential([
            Dense(code, hidden, activation: .relu, using: &random), Dense(hidden, pixels, using: &random),
            Reshape(image),
        ])
    }

    /// Mean binary cross-entropy in nats per pixel between images [N, H, W, C] and their reconstructions.
    func loss(_ images: Node, _ pass: ForwardPass) -> Node {
        binaryCrossEntropy(logits: decoder(encoder(images, pass), pass), target: images)
    }

    /// What becomes of images on their way through the code, [N, H, W, C].
    func rebuilt(_ images: Node, _ pass: ForwardPass) -> Node { decoder(encoder(images, pass), pass).sigmoid() }

    /// The mean squared difference of every image from what becomes of it, [N].
    func error(_ images: Node, _ pass: ForwardPass) -> Node {
        (images - rebuilt(images, pass)).square().mean(over: [1, 2, 3])
    }
}

/// Deep support vector data description (Ruff and others, 2018): an encoder that is trained to bring what is normal
/// close to one point.
struct DeepOneClass: Module {
    /// Two layers as the autoencoder's, without biases: with them it could send every image to the centre.
    let encoder: Sequential
    /// [1, code]
    let centre: Tensor

    /// - Parameters:
    ///   - network: an autoencoder that was trained on the images, with whose weights training begins.
    ///   - images: what is normal, [N, H, W, C].
    init(from network: DenseAutoencoder, images: Tensor) {
        let weights = network.encoder.parameters.map(\.value).filter { $0.shape.count == 2 }
        var random = Random(seed: 0)
        let (pixels, hidden, code) = (weights[0].shape[0], weights[0].shape[1], weights[1].shape[1])
        let encoder = Sequential([
            Flatten(), Dense(pixels, hidden, activation: .relu, bias: false, using: &random),
            Dense(hidden, code, bias: false, using: &random),
        ])
        for (own, learned) in zip(encoder.parameters, weights) { own.value = learned }
        let codes = Function(Array(images.shape.dropFirst())) { encoder($0, .inference) }(images)
        // A coordinate of zero would be reached by weights of zero, whatever the image.
        let means = codes.columnMeans().map { abs($0) < 0.1 ? ($0 < 0 ? -0.1 : 0.1) : $0 }
        self.encoder = encoder
        centre = Tensor(means.map { Float($0) }, shape: [1, means.count])
    }

    /// The squared distance of every image's code from the centre, [N].
    func distance(_ images: Node, _ pass: ForwardPass) -> Node {
        (encoder(images, pass) - .constant(centre)).square().sum(over: [1])
    }

    /// What training makes small: the mean distance, and a little of the weights' squares.
    func loss(_ images: Node, _ pass: ForwardPass) -> Node {
        let squares = encoder.parameters.map { $0.node.square().sum() }
        return distance(images, pass).mean() + 0.5e-6 * squares.dropFirst().reduce(squares[0], +)
    }
}

extension TrainingRecipe {
    /// The recipe of the course, but with all cores on each step: dense layers have no slices to gain from.
    static func dense(epochs: Int, rate: Float = 1e-3, seed: UInt64) -> TrainingRecipe {
        TrainingRecipe(epochs: epochs, batch: batchSize, optimizer: .adam(rate: rate), seed: seed)
    }
}
