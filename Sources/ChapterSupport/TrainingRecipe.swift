import Engine
import Foundation

/// How a network is trained: all that a `Trainer` needs beside the model, the data and the loss. What its options say is
/// the recipe's own: `recipe.batch`.
@dynamicMemberLookup
public struct TrainingRecipe: Encodable, Equatable, Sendable {
    /// Passes over all rows.
    public var epochs: Int
    /// A schedule without a total goes over all epochs. Where checkpoints go is said when training begins.
    public var options: Trainer.Options
    /// For the order of the rows, and for random operations in the model.
    public var seed: UInt64

    public init(
        epochs: Int, batch: Int, slice: Int? = nil, optimizer: Optimizer = .adam(), schedule: Schedule = .constant,
        clipNorm: Float? = nil, dropsLast: Bool = false, seed: UInt64
    ) {
        self.epochs = epochs
        self.seed = seed
        options = Trainer.Options(
            batch: batch, slice: slice, optimizer: optimizer, schedule: schedule, clipNorm: clipNorm,
            dropsLast: dropsLast)
    }

    public subscript<Value>(dynamicMember option: WritableKeyPath<Trainer.Options, Value>) -> Value {
        get { options[keyPath: option] }
        set { options[keyPath: option] = newValue }
    }

    /// By which the chapters train their convolutional autoencoders: Adam at 10⁻³.
    public static func course(epochs: Int, seed: UInt64) -> TrainingRecipe {
        TrainingRecipe(epochs: epochs, batch: batchSize, slice: 16, seed: seed)
    }

    /// All steps of a training on so many rows.
    public func steps(rows: Int) -> Int {
        epochs * (options.dropsLast ? rows / options.batch : (rows + options.batch - 1) / options.batch)
    }

    /// A trainer by this recipe.
    /// - Parameter checkpoint: the file that keeps the state from epoch to epoch, from which an interrupted training goes
    ///   on.
    public func trainer(
        _ model: some Module, on columns: [DataColumn], validation: [DataColumn] = [], checkpoint: String? = nil,
        loss: @escaping ([Node], ForwardPass) -> Node
    ) -> Trainer {
        var options = options
        options.schedule = options.schedule.over(.epochs(epochs))
        options.checkpoint = checkpoint
        options.checkpointInterval = 1
        return Trainer(model, columns: columns, validation: validation, seed: seed, options: options, loss: loss)
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
    @discardableResult
    public func train(
        _ model: some Module, on columns: [DataColumn], validation: [DataColumn] = [], milestone: Int? = nil,
        checkpoint: String? = nil, noting note: ((Trainer) throws -> [Double])? = nil,
        report: (_ steps: Int, _ epoch: Int, _ loss: Double) -> Void = { _, _, _ in },
        loss: @escaping ([Node], ForwardPass) -> Node
    ) throws -> TrainingRun {
        let trainer = trainer(model, on: columns, validation: validation, checkpoint: checkpoint, loss: loss)
        let perEpoch = trainer.batchesPerEpoch
        let first = try note?(trainer)
        let isNoted = milestone != nil || note != nil
        try trainer.fit(epochs: epochs) { event in
            switch event {
            case .step(let epoch, let batch, let loss): report((epoch - 1) * perEpoch + batch, epoch, loss)
            case .epochEnded(let epoch) where isNoted:
                let kept = EpochNote(
                    milestone: epoch.number == milestone ? TrainingRun(history: [], weights: model.namedWeights) : nil,
                    numbers: try note?(trainer))
                trainer.notes[epoch.number] = String(decoding: try JSONEncoder().encode(kept), as: UTF8.self)
            default: break
            }
        }
        guard isNoted else { return TrainingRun(history: trainer.history, weights: model.namedWeights) }
        let notes = try trainer.history.map { epoch in
            guard let kept = trainer.notes[epoch.number] else {
                throw TrainingError.refused(
                    "epoch \(epoch.number) was trained without notes: note all epochs of a training, or none; a checkpoint "
                        + "without notes is to be removed")
            }
            return try JSONDecoder().decode(EpochNote.self, from: Data(kept.utf8))
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
