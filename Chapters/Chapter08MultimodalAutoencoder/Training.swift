import Engine
import Models
import Notebook

/// What training left.
struct Training: Codable {
    var weights: [Float]
    /// Mean losses of every epoch.
    var losses: [Double]
    var validationLosses: [Double]
}

/// Pairs in one step of training.
let batchRows = 48

extension Page {
    /// Trains a model by Adam, its rate falling along half a cosine, or takes its weights from the cache.
    ///
    /// - Parameter loss: in nats a row.
    func trained(
        _ name: String, _ model: some Module, on columns: [DataColumn], validation: [DataColumn] = [], epochs: Int,
        rate: Float, options: Options, file: StaticString = #filePath, line: Int = #line,
        loss: @escaping ([Node], Pass) -> Node
    ) throws -> Training {
        let training = try cached(name, key: options, file: file, line: line) {
            let batch = min(batchRows, columns[0].rows)
            let perEpoch = columns[0].rows / batch
            let bar = progress("Training \(name)", total: epochs * perEpoch)
            defer { bar.finish() }
            let trainer = Trainer(
                model, columns: columns, validation: validation, seed: options.seed,
                options: .init(
                    batch: batch, slice: batch / 2, optimizer: .adam(rate: rate), schedule: .cosine(total: epochs * perEpoch, warmup: 20),
                    dropsLast: true), loss: loss)
            let history = try trainer.fit(epochs: epochs) { epoch, batch, loss in
                bar.update(
                    to: (epoch - 1) * perEpoch + batch,
                    status: "epoch \(epoch), loss \(NumberFormat.fixed(2).string(loss)) nats a pair")
            }
            return Training(
                weights: model.weights, losses: history.map { Double($0.loss) },
                validationLosses: history.compactMap { $0.validationLoss.map(Double.init) })
        }
        model.weights = training.weights
        return training
    }
}
