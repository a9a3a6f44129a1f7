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
}

extension TrainingRecipe {
    /// The recipe of the course, but with all cores on each step: dense layers have no slices to gain from.
    static func dense(epochs: Int, seed: UInt64) -> TrainingRecipe {
        TrainingRecipe(epochs: epochs, batch: batchSize, seed: seed)
    }
}
