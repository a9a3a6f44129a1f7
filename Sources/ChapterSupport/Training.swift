import Datasets
import Engine
import Models
import Notebook

/// Images in one step of the recipe.
public let batchSize = 64

extension Page {
    /// Trains an autoencoder by the recipe of the course, with a progress bar, or takes the weights from the cache.
    ///
    /// - Parameters:
    ///   - name: of the cached result.
    ///   - milestone: the epoch after which the weights are kept beside the final ones.
    public func trained(
        _ name: String, _ model: some Module, on train: LabelledImages, validation: LabelledImages, epochs: Int,
        milestone: Int, options: Options, file: StaticString = #filePath, line: Int = #line,
        loss: @escaping (Node, Pass) -> Node
    ) throws -> TrainingRecord {
        try cached(name, key: options, file: file, line: line) {
            let bar = progress("Training \(name)", total: epochs * ((train.count + batchSize - 1) / batchSize))
            defer { bar.finish() }
            return try trainAutoencoder(
                model, images: train.column, validation: validation.column, batch: batchSize, epochs: epochs,
                milestone: milestone, seed: options.seed, loss: loss) { bar.update(to: $0, status: $1) }
        }
    }
}
