import Engine
import Models
import Notebook

/// Pairs in a batch: each is to be told from so many others.
let pairsPerBatch = 256

/// What training left, by epoch.
struct ContrastRun: Codable {
    var weights: [Float]
    /// In nats, of the batches trained on and of the validation pairs.
    var losses: [Double]
    var validationLosses: [Double]
    /// τ at the end of every epoch; the first entry stands before training.
    var temperatures: [Double]
}

extension Page {
    /// Trains both towers by Adam, its rate falling along half a cosine to zero, or takes them from the cache; the model
    /// then has its weights.
    func trainedPair(
        _ name: String, _ model: ImageTextModel, _ images: DataColumn, _ texts: TextBatch,
        validation: (images: DataColumn, texts: TextBatch)? = nil, epochs: Int, rate: Float = 1e-3, decay: Float = 0,
        options: Options, file: StaticString = #filePath, line: Int = #line
    ) throws -> ContrastRun {
        let run = try cached(name, key: options, file: file, line: line) {
            let batch = min(pairsPerBatch, images.rows)
            let perEpoch = images.rows / batch
            let bar = progress("Training \(name)", total: epochs * perEpoch)
            defer { bar.finish() }
            let trainer = Trainer(
                model, columns: [images, DataColumn(texts.tokens), DataColumn(texts.mask)],
                validation: validation.map { [$0.images, DataColumn($0.texts.tokens), DataColumn($0.texts.mask)] } ?? [],
                seed: options.seed,
                options: .init(
                    batch: batch, optimizer: decay > 0 ? .adamW(rate: rate, decay: decay) : .adam(rate: rate),
                    schedule: .cosine(total: epochs * perEpoch, warmup: perEpoch / 4), clipNorm: 1,
                    // A last, smaller batch would be an easier question.
                    dropsLast: true)
            ) { model.loss($0[0], tokens: $0[1], mask: $0[2], $1) }
            var temperatures = [Double(model.temperature)]
            for epoch in 1...epochs {
                try trainer.fit(epochs: epoch) { _, step, loss in
                    bar.update(
                        to: (epoch - 1) * perEpoch + step,
                        status: "epoch \(epoch), loss \(NumberFormat.fixed(3).string(loss)) nats")
                }
                temperatures.append(Double(model.temperature))
            }
            return ContrastRun(
                weights: model.weights, losses: trainer.history.map { Double($0.loss) },
                validationLosses: trainer.history.compactMap { $0.validationLoss.map { Double($0) } },
                temperatures: temperatures)
        }
        model.weights = run.weights
        return run
    }
}

extension ImageTextModel {
    /// Unit vectors [N, code] of texts.
    func vectors(_ texts: TextBatch) -> Tensor {
        let length = texts.tokens.shape[1]
        let function = Function(shapes: [[length], [length]]) { [encode(tokens: $0[0], mask: $0[1])] }
        return function([texts.tokens, texts.mask])[0]
    }
}
