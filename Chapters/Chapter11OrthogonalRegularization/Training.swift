import ChapterSupport
import Datasets
import Engine
import Models

/// A network and what keeps its parts apart, trained together.
struct Training: Module {
    let network: PartsNetwork
    let regularizer: Regularizer

    static let batch = 100

    /// Every trial starts from the same weights.
    init(_ trial: Trial, words: Int, partSize: Int, seed: UInt64) {
        let random = Random(seed: seed).split(0x11)
        var (first, second) = (random.split(0), random.split(1))
        network = PartsNetwork(words: words, partSize: partSize, using: &first)
        regularizer = Regularizer(trial, partSize: partSize, using: &second)
    }

    /// What the network is to do, and what is to keep its parts apart.
    ///
    /// - Parameter columns: of a batch: pictures, the same at half the size, occurrences of words, and the labels of
    ///   every fact.
    func loss(_ columns: [Node], _ scale: LossScale, _ pass: ForwardPass) -> Node {
        let (pictures, small, words, labels) = (columns[0], columns[1], columns[2], Array(columns[3...]))
        let parts = network(pictures, words, pass)
        return network.loss(parts, small: small, words: words, labels: labels, scale, pass)
            + regularizer(parts, network, pass)
    }

    /// Adam, its rate falling along half a cosine.
    static func recipe(epochs: Int, seed: UInt64) -> TrainingRecipe {
        TrainingRecipe(
            epochs: epochs, batch: batch, optimizer: .adam(rate: 3e-3), schedule: .cosine(), dropsLast: true,
            seed: seed)
    }

    func train(
        checkpoint: String? = nil, afterStep: () -> Void, on views: Views, epochs: Int, seed: UInt64
    ) throws -> TrainingRun {
        let scale = LossScale(views)
        let labels = views.labels.map { DataColumn(labels: $0) }
        return try Self.recipe(epochs: epochs, seed: seed).train(
            self, on: [views.pictures.column, views.small.column, DataColumn(views.words)] + labels,
            checkpoint: checkpoint, report: { _, _, _ in afterStep() }
        ) { columns, pass in loss(columns, scale, pass) }
    }
}
