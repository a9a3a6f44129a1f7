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
    init(_ trial: Trial, words: Int, seed: UInt64) {
        let random = Random(seed: seed).split(0x11)
        var (first, second) = (random.split(0), random.split(1))
        network = PartsNetwork(words: words, using: &first)
        regularizer = Regularizer(trial, using: &second)
    }

    /// Trains by Adam, its rate falling along half a cosine.
    func train(
        on views: Views, epochs: Int, seed: UInt64, checkpoint: String? = nil, afterStep: () -> Void
    ) throws -> TrainingRun {
        let scale = LossScale(views)
        let labels = views.labels.map { DataColumn(labels: $0) }
        let recipe = TrainingRecipe(
            epochs: epochs, batch: Self.batch, optimizer: .adam(rate: 3e-3), schedule: .cosine(), dropsLast: true,
            seed: seed)
        return try recipe.train(
            self, on: [views.pictures.column, views.small.column, DataColumn(views.words)] + labels,
            checkpoint: checkpoint, report: { _, _, _ in afterStep() }
        ) { columns, pass in
            let parts = network(columns[0], columns[2], pass)
            return network.loss(
                parts, small: columns[1], words: columns[2], labels: Array(columns[3...]), scale, pass)
                + regularizer(parts, network, pass)
        }
    }
}
