import Engine

/// A network that is trained to give back what it is given.
public protocol Autoencoder: Module {
    /// What training makes small: the mean loss of a batch of images [N, H, W, C], a scalar.
    func loss(_ images: Node, _ pass: Pass) -> Node
}

/// What training left: enough to use the network again without training it.
public struct TrainingRecord: Codable, Sendable {
    @Packed public private(set) var weights: [Float]
    /// The weights after some early epoch that a page wants to show.
    @Packed public private(set) var milestone: [Float]
    public let history: [Trainer.Epoch]

    init(weights: [Float], milestone: [Float], history: [Trainer.Epoch]) {
        (self.weights, self.milestone, self.history) = (weights, milestone, history)
    }
}

/// The recipe by which the chapters train their autoencoders: Adam at 10⁻³ on the loss of shuffled batches.
///
/// - Parameters:
///   - images, validation: columns of images [H, W, C].
///   - epochs: passes over all images.
///   - milestone: the epoch after which weights are kept beside the final ones; the last if there are not so many.
///   - checkpoint: the file that keeps the state from epoch to epoch, from which an interrupted training goes on.
///   - report: called after every step with the batches done so far and a word on the loss.
/// - Throws: `TrainingError`.
public func trainAutoencoder(
    _ model: some Autoencoder, images: DataColumn, validation: DataColumn, batch: Int, epochs: Int, milestone: Int,
    seed: UInt64, checkpoint: String? = nil, report: (_ batches: Int, _ status: String) -> Void
) throws -> TrainingRecord {
    let trainer = Trainer(
        model, columns: [images], validation: [validation], seed: seed,
        options: .init(batch: batch, slice: 16, checkpoint: checkpoint)
    ) { model.loss($0[0], $1) }
    let perEpoch = trainer.batchesPerEpoch
    let early = min(milestone, epochs)
    let kept: [Packed?] = try trainer.fit(
        epochs: epochs, checkpoint: checkpoint,
        report: { epoch, batch, loss in
            report(
                (epoch - 1) * perEpoch + batch,
                "epoch \(epoch), loss \((loss * 10_000).rounded() / 10_000) nats a pixel")
        }, noting: { $0 == early ? Packed(wrappedValue: model.weights) : nil })
    return TrainingRecord(
        weights: model.weights, milestone: kept[early - 1]!.wrappedValue, history: trainer.history)
}
