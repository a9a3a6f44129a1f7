import Charts
import Engine
import Models
import Notebook

/// What training left.
struct Training: Codable {
    @Packed var weights: [Float]
    /// Mean losses of every epoch.
    var losses: [Double]
    var validationLosses: [Double]
    /// The weights after an early epoch; those at the end, where none was asked for.
    @Packed var milestone: [Float]
}

/// Pairs in one step of training.
let batchRows = 32

/// How far a drawn pixel is trusted.
let pixelDeviation: Float = 0.1
/// What the terms of the losses weigh, and the divergence.
let weights = ModalityWeights(image: 1, text: 100)
let beta: Float = 1

extension Page {
    /// Trains a model by Adam, its rate falling along half a cosine, or takes its weights from the cache.
    ///
    /// - Parameters:
    ///   - milestone: the epoch after which the weights are kept beside the final ones.
    ///   - loss: in nats a row.
    func trained(
        _ name: String, _ model: some Module, on columns: [DataColumn], validation: [DataColumn] = [], epochs: Int,
        rate: Float, milestone: Int? = nil, options: Options, file: StaticString = #filePath, line: Int = #line,
        loss: @escaping ([Node], Pass) -> Node
    ) throws -> Training {
        let training = try cached(name, key: options, file: file, line: line) {
            let batch = min(batchRows, columns[0].rows)
            let perEpoch = columns[0].rows / batch
            let bar = progress("Training \(name)", total: epochs * perEpoch)
            defer { bar.finish() }
            let kept = checkpoint()
            let trainer = Trainer(
                model, columns: columns, validation: validation, seed: options.seed,
                options: .init(
                    batch: batch, slice: max(3, batch / 2), optimizer: .adam(rate: rate),
                    schedule: .cosine(total: epochs * perEpoch, warmup: 20), dropsLast: true, checkpoint: kept),
                loss: loss)
            let early = milestone ?? epochs
            let notes: [Packed?] = try trainer.fit(
                epochs: epochs, checkpoint: kept,
                report: { epoch, batch, loss in
                    bar.update(
                        to: (epoch - 1) * perEpoch + batch,
                        status: "epoch \(epoch), loss \(NumberFormat.fixed(2).string(loss)) nats")
                }, noting: { $0 == early ? Packed(wrappedValue: model.weights) : nil })
            return Training(
                weights: model.weights, losses: trainer.history.map { Double($0.loss) },
                validationLosses: trainer.history.compactMap { $0.validationLoss.map(Double.init) },
                milestone: notes[early - 1]!.wrappedValue)
        }
        model.weights = training.weights
        return training
    }
}
