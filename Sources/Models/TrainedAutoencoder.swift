import Engine

/// What training left: enough to use the network again without training it.
public struct TrainingRecord: Codable, Sendable {
    public let weights: [Float]
    public let history: [Trainer.Epoch]

    public init(_ model: some Module, _ history: [Trainer.Epoch]) {
        weights = model.weights
        self.history = history
    }
}

/// The recipe by which the chapters train their autoencoders: Adam at 10⁻³, batches of 64, binary cross-entropy.
///
/// - Parameters:
///   - images, validation: columns of images [H, W, C].
///   - epochs: passes over all images.
///   - report: called after every step with the batches done so far and a word on the loss.
/// - Throws: `TrainingError`.
public func trainAutoencoder(
    _ model: some Module, images: DataColumn, validation: DataColumn, epochs: Int, seed: UInt64,
    loss: @escaping (Node, Pass) -> Node, report: (_ batches: Int, _ status: String) -> Void
) throws -> TrainingRecord {
    let trainer = Trainer(
        model, columns: [images], validation: [validation], seed: seed, options: .init(batch: 64, slice: 16)
    ) { loss($0[0], $1) }
    let perEpoch = trainer.batchesPerEpoch
    let history = try trainer.fit(epochs: epochs) { epoch, batch, loss in
        report((epoch - 1) * perEpoch + batch, "epoch \(epoch), loss \((loss * 10_000).rounded() / 10_000)")
    }
    return TrainingRecord(model, history)
}
