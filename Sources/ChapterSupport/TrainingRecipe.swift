import Engine

/// How a network is trained: all that a `Trainer` needs beside the model, the data and the loss.
public struct TrainingRecipe: Codable, Equatable, Sendable {
    /// How the learning rate changes over the whole training.
    public enum RateSchedule: Codable, Equatable, Sendable {
        case constant
        /// Rises linearly over `warmup` steps, then falls along half a cosine to the share `floor` of itself.
        case cosine(warmup: Int = 0, floor: Float = 0)
    }

    /// Passes over all rows.
    public var epochs: Int
    /// Rows of a step.
    public var batch: Int
    /// Rows that a core carries through the whole network at a time; see `Trainer.Options`.
    public var slice: Int?
    public var optimizer: Optimizer
    public var schedule: RateSchedule
    /// The gradient is scaled down to this norm where it is longer.
    public var clipNorm: Float?
    /// Whether rows that do not fill a last batch are left out.
    public var dropsLast: Bool
    /// For the order of the rows, and for random operations in the model.
    public var seed: UInt64

    public init(
        epochs: Int, batch: Int, slice: Int? = nil, optimizer: Optimizer = .adam(), schedule: RateSchedule = .constant,
        clipNorm: Float? = nil, dropsLast: Bool = false, seed: UInt64
    ) {
        self.epochs = epochs
        self.batch = batch
        self.slice = slice
        self.optimizer = optimizer
        self.schedule = schedule
        self.clipNorm = clipNorm
        self.dropsLast = dropsLast
        self.seed = seed
    }

    /// By which the chapters train their convolutional autoencoders: Adam at 10⁻³.
    public static func course(epochs: Int, seed: UInt64) -> TrainingRecipe {
        TrainingRecipe(epochs: epochs, batch: batchSize, slice: 16, seed: seed)
    }

    /// All steps of a training on so many rows.
    public func steps(rows: Int) -> Int { epochs * (dropsLast ? rows / batch : (rows + batch - 1) / batch) }

    /// A trainer by this recipe.
    /// - Parameter checkpoint: the file that keeps the state from epoch to epoch, from which an interrupted training goes
    ///   on.
    public func trainer(
        _ model: some Module, on columns: [DataColumn], validation: [DataColumn] = [], checkpoint: String? = nil,
        loss: @escaping ([Node], ForwardPass) -> Node
    ) -> Trainer {
        let schedule: Schedule =
            switch self.schedule {
            case .constant: .constant
            case .cosine(let warmup, let floor):
                .cosine(total: steps(rows: columns.first?.rows ?? 0), warmup: warmup, floor: floor)
            }
        return Trainer(
            model, columns: columns, validation: validation, seed: seed,
            options: .init(
                batch: batch, slice: slice, optimizer: optimizer, schedule: schedule, clipNorm: clipNorm,
                dropsLast: dropsLast, checkpoint: checkpoint, checkpointInterval: 1), loss: loss)
    }

    /// Trains a model, which has what it learned afterwards.
    ///
    /// - Parameters:
    ///   - validation: rows of the same columns that are never trained on; may be empty.
    ///   - milestone: the epoch after which the weights are kept beside the final ones.
    ///   - checkpoint: the file that keeps the state from epoch to epoch, from which an interrupted training goes on.
    ///   - note: numbers of the model to follow: taken before training and after every epoch.
    ///   - report: called after every step with the steps done in all, the epoch, from 1, and its mean loss so far.
    ///   - loss: builds a scalar from one input node for each column.
    /// - Throws: `TrainingError`, `CheckpointError`, `FileFault`, and what `note` throws.
    public func train(
        _ model: some Module, on columns: [DataColumn], validation: [DataColumn] = [], milestone: Int? = nil,
        checkpoint: String? = nil, noting note: ((Trainer) throws -> [Double])? = nil,
        report: (_ steps: Int, _ epoch: Int, _ loss: Double) -> Void = { _, _, _ in },
        loss: @escaping ([Node], ForwardPass) -> Node
    ) throws -> TrainingRun {
        let trainer = trainer(model, on: columns, validation: validation, checkpoint: checkpoint, loss: loss)
        let perEpoch = trainer.batchesPerEpoch
        let reportStep = { (epoch: Int, batch: Int, loss: Double) in report((epoch - 1) * perEpoch + batch, epoch, loss)
        }
        guard milestone != nil || note != nil else {
            try trainer.fit(epochs: epochs, report: reportStep)
            return TrainingRun(history: trainer.history, weights: model.namedWeights)
        }
        let first = try note?(trainer)
        let notes = try trainer.fit(epochs: epochs, report: reportStep) { epoch in
            EpochNote(
                milestone: epoch == milestone ? TrainingRun(history: [], weights: model.namedWeights) : nil,
                numbers: try note?(trainer))
        }
        return TrainingRun(
            history: trainer.history, weights: model.namedWeights,
            milestone: notes.lazy.compactMap(\.milestone).first?.weights ?? [:],
            notes: [first].compactMap(\.self) + notes.compactMap(\.numbers))
    }
}

/// What is kept of an epoch beside the checkpoint.
private struct EpochNote: Codable {
    let milestone: TrainingRun?
    let numbers: [Double]?
}

extension Module {
    /// All parameters' values by their names.
    var namedWeights: [String: Tensor] {
        Dictionary(uniqueKeysWithValues: namedParameters.map { ($0.name, $0.parameter.value) })
    }
}
