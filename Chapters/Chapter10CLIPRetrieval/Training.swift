import Charts
import Datasets
import Engine
import Models
import Notebook

/// Pairs in a batch: each is to be told from all others of it.
let pairsPerBatch = 256

/// Pairs in a batch of so many rows; small sets still see several batches an epoch.
func batchSize(_ rows: Int, _ options: Options) -> Int {
    max(2, min(options.pick(full: pairsPerBatch, quick: 64), rows / 4))
}

/// What training left.
struct ContrastRun: Codable {
    @Packed var weights: [Float]
    /// Of every epoch in nats: the mean over the batches trained on, and over the validation pairs.
    var losses: [Double]
    var validationLosses: [Double]
    /// τ before training and at the end of every epoch.
    var temperatures: [Double]
}

extension Page {
    /// Trains both towers, the rate falling along half a cosine to zero, or takes the weights from the cache; the model
    /// has them afterwards.
    ///
    /// - Parameter decay: AdamW's; without it the optimiser is Adam.
    func trained(
        _ name: String, _ model: ImageTextModel, _ images: DataColumn, _ texts: TextBatch,
        validation: (images: DataColumn, texts: TextBatch)? = nil, epochs: Int, rate: Float, decay: Float = 0,
        options: Options, file: StaticString = #filePath, line: Int = #line
    ) throws -> ContrastRun {
        let run = try cached(name, key: options, file: file, line: line) {
            let batch = batchSize(images.rows, options)
            let steps = images.rows / batch
            let bar = progress("Training \(name)", total: epochs * steps)
            defer { bar.finish() }
            let kept = checkpoint()
            let trainer = Trainer(
                model, columns: [images] + texts.columns,
                validation: validation.map { [$0.images] + $0.texts.columns } ?? [],
                seed: options.seed,
                options: .init(
                    batch: batch, optimizer: decay > 0 ? .adamW(rate: rate, decay: decay) : .adam(rate: rate),
                    schedule: .cosine(total: epochs * steps, warmup: steps / 4), clipNorm: 1,
                    // A last, smaller batch would be an easier question.
                    dropsLast: true, checkpoint: kept)
            ) { model.loss($0[0], tokens: $0[1], mask: $0[2], $1) }
            let first = Double(model.temperature)
            let temperatures = try trainer.fit(
                epochs: epochs, checkpoint: kept,
                report: { epoch, step, loss in
                    bar.update(
                        to: (epoch - 1) * steps + step,
                        status: "epoch \(epoch), loss \(NumberFormat.fixed(3).string(loss)) nats")
                }, noting: { _ in Double(model.temperature) })
            return ContrastRun(
                weights: model.weights, losses: trainer.history.map { Double($0.loss) },
                validationLosses: trainer.history.compactMap { $0.validationLoss.map { Double($0) } },
                temperatures: [first] + temperatures)
        }
        model.weights = run.weights
        return run
    }
}
