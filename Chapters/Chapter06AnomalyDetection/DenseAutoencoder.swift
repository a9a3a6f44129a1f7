import ChapterSupport
import Datasets
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
    func loss(_ images: Node, _ pass: Pass) -> Node {
        binaryCrossEntropy(logits: decoder(encoder(images, pass), pass), target: images)
    }

    /// Trains by the recipe of the course, but with all cores on each step: dense layers have no slices to gain from.
    /// - Parameter checkpoint: the file from which an interrupted training goes on.
    /// - Returns: the weights.
    /// - Throws: `TrainingError`.
    func train(
        on images: LabelledImages, epochs: Int, seed: UInt64, checkpoint: String? = nil,
        report: (_ batches: Int, _ status: String) -> Void
    ) throws -> [Float] {
        let trainer = Trainer(
            self, columns: [images.column], seed: seed, options: .init(batch: batchSize, checkpoint: checkpoint)
        ) { loss($0[0], $1) }
        let perEpoch = trainer.batchesPerEpoch
        try trainer.fit(epochs: epochs) { epoch, batch, loss in
            report(
                (epoch - 1) * perEpoch + batch,
                "epoch \(epoch), loss \((loss * 10_000).rounded() / 10_000) nats a pixel")
        }
        return weights
    }
}

/// Batches in one epoch.
func batches(_ images: LabelledImages) -> Int { (images.count + batchSize - 1) / batchSize }
