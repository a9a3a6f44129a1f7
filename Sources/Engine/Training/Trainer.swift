import CKernels
import Foundation
import System

/// Trains a model: batches in a seeded random order, a plan that holds forward and backward pass, one update for all
/// parameters at the end of each step, a validation after each epoch.
///
/// ```swift
/// var random = Random(seed: 7)
/// let model = Sequential([Dense(784, 32, using: &random), Dense(32, 784, using: &random)])
/// let images = Tensor(shape: [1_000, 784], repeating: 0.5)
/// let trainer = Trainer(model, columns: [DataColumn(images)], seed: 7) { batch, pass in
///     binaryCrossEntropy(logits: model(batch[0], pass), target: batch[0])
/// }
/// let history = try trainer.fit(epochs: 10)
/// ```
public final class Trainer {
    /// What happened in one epoch.
    public struct Epoch: Codable, Sendable, Equatable {
        /// Counted from 1.
        public let number: Int
        /// The mean loss over the epoch's batches, measured as they were trained on.
        public let loss: Float
        /// The mean loss over the validation rows after the epoch.
        public let validationLoss: Float?
    }

    /// Settings beside the model and the data.
    public struct Options: Sendable {
        public var batch = 64
        public var optimizer = Optimizer.adam()
        public var schedule = Schedule.constant
        /// Let every core carry this many rows at a time through the whole network, forward and backward, so that they
        /// stay in its cache; `nil`: all cores work on one operation after the other, for the whole batch. Pays for
        /// convolutions, whose activations are large and whose weights are few. Only for losses that are means over
        /// rows: with a contrast between rows, slices would see too little. Batch norm and all else that keeps running
        /// statistics is refused.
        public var slice: Int?
        /// The gradient is scaled down to this norm where it is longer.
        public var clipNorm: Float?
        /// Leave out the rows that do not fill a last batch (they change with every epoch).
        public var dropsLast = false
        /// Stop when the validation loss has not fallen for this many epochs. At the end of `fit`, stopped or not, the
        /// model goes back to the weights of the best epoch; a later call goes on from the latest ones, as one call would
        /// have. Needs validation rows.
        public var patience: Int?
        /// Where the state is kept after every epoch, and on Ctrl-C; a run finds it there and goes on.
        public var checkpoint: String?
        /// Seconds that must have passed before an epoch's state is kept again, but for the last one's: epochs of few rows
        /// take less time than the disk.
        public var checkpointInterval: Double

        public init(
            batch: Int = 64, slice: Int? = nil, optimizer: Optimizer = .adam(), schedule: Schedule = .constant,
            clipNorm: Float? = nil, dropsLast: Bool = false, patience: Int? = nil, checkpoint: String? = nil,
            checkpointInterval: Double = 0
        ) {
            require(batch > 0, "the batch must hold at least one row, but is \(batch)")
            require(slice ?? 1 > 0, "a slice must hold at least one row, but is \(slice ?? 1)")
            self.batch = batch
            self.slice = slice
            self.optimizer = optimizer
            self.schedule = schedule
            self.clipNorm = clipNorm
            self.dropsLast = dropsLast
            self.patience = patience
            self.checkpoint = checkpoint
            self.checkpointInterval = checkpointInterval
        }
    }

    public private(set) var history: [Epoch] = []
    private let model: any Module
    private let columns: [DataColumn]
    private let validation: [DataColumn]
    private let seed: UInt64
    private let options: Options
    private let loss: ([Node], ForwardPass) -> Node
    private let state: OptimizerState
    private let trained: TrainedParameters
    private var steps: [Int: TrainingStep] = [:]
    private var evaluations: [Int: Plan] = [:]
    private var order: [Int32] = []
    /// The next batch of the epoch under way.
    private var position = 0
    private var lossSum = 0.0
    private var best: (loss: Float, epoch: Int, weights: [Tensor])?
    /// Weights that training goes on from, while the best ones stand in the model.
    private var latest: [Tensor]?
    /// What goes into checkpoints beside the state; see `fit(epochs:report:noting:)`.
    var notes: () throws -> String? = { nil }
    private var lastCheckpoint: ContinuousClock.Instant?

    /// - Parameters:
    ///   - columns: the training rows; all columns have as many.
    ///   - validation: rows of the same columns that are never trained on; may be empty.
    ///   - seed: for the order of the batches and for random operations in the model.
    ///   - training: the parameters to be trained, such as `model.head.parameters`; nil for all that are not frozen. The
    ///     model's others keep their values, and the loss may depend on parameters of other models.
    ///   - loss: builds a scalar from one input node for each column.
    public init(
        _ model: some Module, columns: [DataColumn], validation: [DataColumn] = [], seed: UInt64,
        options: Options = Options(),
        training: [Parameter]? = nil, loss: @escaping ([Node], ForwardPass) -> Node
    ) {
        self.model = model
        self.columns = columns
        self.validation = validation
        self.seed = seed
        self.options = options
        self.loss = loss
        trained = TrainedParameters(of: model, chosen: training)
        state = OptimizerState(
            trained.list.map(\.parameter), options.optimizer, options.schedule, clipNorm: options.clipNorm)
    }

    /// Batches in one epoch.
    public var batchesPerEpoch: Int {
        let rows = columns.first?.rows ?? 0
        return options.dropsLast ? rows / options.batch : (rows + options.batch - 1) / options.batch
    }

    /// The memory of intermediate results, in bytes, of the plans made so far.
    public var arenaBytes: Int { steps.values.reduce(0) { $0 + $1.arenaBytes } }

    /// Trains until `epochs` epochs are done in all, counted from the start or from the checkpoint's start:
    /// `fit(epochs: 20)` after `fit(epochs: 10)` trains for ten more.
    ///
    /// - Parameter report: called after every step with the epoch (from 1), the batches done in it, and the mean loss
    ///   so far.
    /// - Throws: `TrainingError`, before the first step, when the data do not fit each other or the loss cannot be trained;
    ///   when the loss or a gradient stops being finite, naming the step and the first bad value, which then has changed
    ///   nothing; on Ctrl-C, after what has been learned was written to the checkpoint. `CheckpointError`.
    @discardableResult
    public func fit(
        epochs: Int, report: (_ epoch: Int, _ batch: Int, _ loss: Double) -> Void = { _, _, _ in }
    ) throws -> [Epoch] {
        try fit(epochs: epochs, report: report, afterEpoch: {})
    }

    /// - Parameter afterEpoch: called before the epoch's state is kept.
    func fit(
        epochs: Int, report: (_ epoch: Int, _ batch: Int, _ loss: Double) -> Void, afterEpoch: () throws -> Void
    ) throws -> [Epoch] {
        try checkData()
        if let path = options.checkpoint, history.isEmpty, position == 0, FileManager.default.fileExists(atPath: path) {
            try restore(from: path)
        }
        if latest != nil {
            setWeights(weightsToTrain)
            latest = nil
        }
        Interrupt.watch()
        defer { Interrupt.unwatch() }
        while history.count < epochs {
            if let best, let patience = options.patience, history.count - best.epoch >= patience { break }
            let epoch = history.count + 1
            shuffle(epoch)
            while position < batchesPerEpoch {
                try runStep()
                report(epoch, position, lossSum / Double(position))
                if Interrupt.isRequested {
                    if let path = options.checkpoint { try save(to: path) }
                    throw TrainingError.interrupted(epoch: epoch, batch: position, checkpoint: options.checkpoint)
                }
            }
            // The last step's update is not followed by a loss that would show its damage.
            if let bad = badParameter {
                throw TrainingError.notFinite(
                    step: state.step, loss: Float(lossSum / Double(batchesPerEpoch)), source: bad)
            }
            let validationLoss = validation.isEmpty ? nil : meanLoss(validation, epoch: epoch)
            // The last update of an epoch is seen by nobody else.
            if let validationLoss, !validationLoss.isFinite { throw diagnose(nil, Double(validationLoss)) }
            history.append(
                Epoch(number: epoch, loss: Float(lossSum / Double(batchesPerEpoch)), validationLoss: validationLoss))
            position = 0
            lossSum = 0
            if options.patience != nil, let loss = validationLoss, loss < best?.loss ?? .infinity {
                best = (loss, epoch, model.parameters.map(\.value))
            }
            try afterEpoch()
            if let path = options.checkpoint, isCheckpointDue || history.count == epochs || Interrupt.isRequested {
                try save(to: path)
                lastCheckpoint = .now
            }
            // Ctrl-C during the validation.
            if Interrupt.isRequested {
                throw TrainingError.interrupted(epoch: epoch, batch: batchesPerEpoch, checkpoint: options.checkpoint)
            }
        }
        if let best, history.count > best.epoch {
            latest = model.parameters.map(\.value)
            setWeights(best.weights)
        }
        return history
    }

    /// The weights that training goes on from: those put aside for the best ones, unless somebody has changed the model.
    private var weightsToTrain: [Tensor] {
        let current = model.parameters.map(\.value)
        return latest.flatMap { current == best?.weights ? $0 : nil } ?? current
    }

    private func setWeights(_ values: [Tensor]) {
        for (parameter, value) in zip(model.parameters, values) { parameter.value = value }
    }

    /// Trains on some batches before the first epoch, which then begins anew with all rows: whoever measures epochs has
    /// plans made, and caches and clocks warm, before the first one.
    ///
    /// - Precondition: no epoch has begun, and the rows fill so many batches.
    public func warmUp(batches: Int) throws {
        try checkData()
        require(history.isEmpty && position == 0, "a warm-up comes before the first epoch")
        require(
            (0...batchesPerEpoch).contains(batches),
            "\(batches) batches are more than the \(batchesPerEpoch) of an epoch")
        shuffle(0)
        while position < batches { try runStep() }
        position = 0
        lossSum = 0
    }

    /// The mean loss over the given rows, with dropout off. Random numbers drawn on the way are a function of the seed and
    /// the number of epochs done, and none that training draws: the same rows give the same value until the next epoch
    /// ends.
    ///
    /// - Throws: `TrainingError.refused` when the columns are not those of the training rows, or hold no rows.
    public func evaluate(_ columns: [DataColumn]) throws -> Float {
        try check(columns, "the rows to be evaluated")
        return meanLoss(columns, epoch: history.count)
    }

    private func meanLoss(_ columns: [DataColumn], epoch: Int) -> Float {
        let rows = columns[0].rows
        let batch = max(options.batch, 256)
        var sum = 0.0
        for (number, start) in stride(from: 0, to: rows, by: batch).enumerated() {
            let size = min(batch, rows - start)
            let plan = evaluations[size] ?? {
                let inputs = self.columns.map { Node.input(shape: [size] + $0.rowShape) }
                let mean = loss(inputs, .inference)
                require(mean.count == 1, "the loss must be a scalar, but its shape is \(mean.shape)")
                let plan = Plan(inputs: inputs, outputs: [mean], seed: seed)
                evaluations[size] = plan
                return plan
            }()
            let indices = (start..<start + size).map(Int32.init)
            indices.withUnsafeBufferPointer { indices in
                for (index, column) in columns.enumerated() {
                    column.gather(indices, into: plan.input(index).baseAddress!)
                }
            }
            plan.clock.step = Clock.evaluation(number, epoch: epoch)
            plan.execute()
            sum += Double(plan.scalar(0)) * Double(size)
        }
        return Float(sum / Double(rows))
    }

    // MARK: Data that fit

    private func checkData() throws(TrainingError) {
        try check(columns, "the training rows")
        if !validation.isEmpty { try check(validation, "the validation rows") }
        guard !options.dropsLast || columns[0].rows >= options.batch else {
            throw .refused(
                "\(columns[0].rows) rows do not fill one batch of \(options.batch), and rows that fill none are dropped")
        }
        guard let patience = options.patience else { return }
        guard !validation.isEmpty else {
            throw .refused("patience waits for a lower validation loss, but there are no validation rows")
        }
        guard patience > 0 else { throw .refused("patience must last at least one epoch, but lasts \(patience)") }
    }

    /// Columns are read without a look at their shapes, so they must be those that the plans are made for.
    private func check(_ given: [DataColumn], _ what: String) throws(TrainingError) {
        guard !given.isEmpty, given.count == columns.count else {
            func shapes(_ columns: [DataColumn]) -> String {
                columns.map { "\([$0.rows] + $0.rowShape)" }.joined(separator: ", ")
            }
            throw .refused(
                "\(what) have \(given.count) columns (\(shapes(given))), but training has \(columns.count) (\(shapes(columns)))")
        }
        for (index, (column, expected)) in zip(given, columns).enumerated() {
            let shape = [column.rows] + column.rowShape
            guard column.rowShape == expected.rowShape else {
                throw .refused(
                    "column \(index) of \(what) has the shape \(shape), but must have rows of the shape \(expected.rowShape), "
                        + "as the training rows \([expected.rows] + expected.rowShape) have")
            }
            guard column.rows == given[0].rows else {
                throw .refused(
                    "column \(index) of \(what) has the shape \(shape), \(column.rows) rows, but column 0 has the shape "
                        + "\([given[0].rows] + given[0].rowShape), \(given[0].rows) rows")
            }
            guard column.rows > 0 else {
                throw .refused("column \(index) of \(what) has the shape \(shape): there are no rows")
            }
        }
    }

    // MARK: One step

    private func runStep() throws {
        let start = position * options.batch
        let rows = start..<min(start + options.batch, order.count)
        let step = try steps[rows.count] ?? prepare(rows.count)
        order.withUnsafeBufferPointer { step.run(UnsafeBufferPointer(rebasing: $0[rows]), columns, number: state.step) }
        // A number that is not finite must not reach the parameters, which would never lose it again.
        guard step.isFinite else { throw diagnose(step, step.loss) }
        step.commit()
        state.update()
        lossSum += step.loss
        position += 1
    }

    /// The computation of one batch size: loss and gradients.
    private func prepare(_ size: Int) throws(TrainingError) -> TrainingStep {
        let step = try TrainingStep(
            rows: size, slice: options.slice, columns: columns, trained: trained, state: state, seed: seed, loss: loss)
        steps[size] = step
        return step
    }

    /// Where the time of a step goes: the least time of each kernel over some runs, in seconds. Trains on nothing.
    public func profile(runs: Int = 20) -> [(node: Node, seconds: Double)] {
        do {
            return try (steps[options.batch] ?? prepare(options.batch)).profile(runs: runs)
        } catch {
            fatalError("\(error)")
        }
    }

    private var badParameter: String? {
        trained.list.first { !$0.parameter.isFinite }.map { "parameter \($0.name) \($0.parameter.shape)" }
    }

    private func diagnose(_ step: TrainingStep?, _ loss: Double) -> TrainingError {
        var source = badParameter
        if source == nil, let step {
            // In this order: the search for the node computes the gradients once more.
            let quantity = loss.isFinite ? badGradient ?? badUpdate(of: step) : nil
            let node = step.firstNonFinite()
            source = quantity.map { $0 + (node.map { ", first seen in \($0)" } ?? "") } ?? node
        }
        // Without a step under way, the last one did it.
        return .notFinite(step: state.step + (step == nil ? 0 : 1), loss: Float(loss), source: source ?? "the loss")
    }

    private var badGradient: String? {
        for (index, (name, parameter)) in trained.list.enumerated()
        where !kernels_all_finite(parameter.count, state.gradient.pointer + state.offset(index)) {
            return "the gradient of parameter \(name) \(parameter.shape)"
        }
        return nil
    }

    private func badUpdate(of step: TrainingStep) -> String? {
        step.badUpdate.map { bad in
            let name = model.namedParameters.first { $0.parameter === bad }?.name
            return "the new value of parameter \(name.map { "\($0) " } ?? "")\(bad.shape)"
        }
    }

    /// The epoch's order is a function of seed and epoch alone, so that a resumed run finds its place again.
    private func shuffle(_ epoch: Int) {
        if order.count != columns[0].rows { order = Array(repeating: 0, count: columns[0].rows) }
        for i in order.indices { order[i] = Int32(i) }
        var random = Random(seed: seed).split(epoch)
        order.withUnsafeMutableBufferPointer { $0.shuffle(using: &random) }
    }

    // MARK: Checkpoints

    private var isCheckpointDue: Bool {
        lastCheckpoint.map { ContinuousClock.now - $0 >= .seconds(options.checkpointInterval) } ?? true
    }

    /// Writes parameters, the optimiser's state and the place in the run.
    public func save(to path: String) throws {
        var tensors = zip(model.namedParameters, weightsToTrain).map { ("model." + $0.name, $1) }
        for (name, memory) in [("optimizer.first", state.first), ("optimizer.second", state.second)] {
            tensors.append(
                (
                    name,
                    Tensor(shape: [memory.count]) { $0.baseAddress!.update(from: memory.pointer, count: memory.count) }
                ))
        }
        if let best {
            for (entry, value) in zip(model.namedParameters, best.weights) {
                tensors.append(("best." + entry.name, value))
            }
        }
        let place = Place(
            step: state.step, position: position, lossSum: lossSum, history: history, seed: seed, batch: options.batch,
            rows: columns[0].rows, best: best.map { .init(loss: $0.loss, epoch: $0.epoch) })
        let json = String(decoding: try JSONEncoder().encode(place), as: UTF8.self)
        var metadata = ["training": json]
        metadata["notes"] = try notes()
        try Safetensors.write(tensors.map { (name: $0.0, tensor: $0.1) }, metadata: metadata, to: path)
    }

    private struct Place: Codable {
        struct Best: Codable {
            var loss: Float
            var epoch: Int
        }
        var step, position: Int
        var lossSum: Double
        var history: [Epoch]
        var seed: UInt64
        var batch, rows: Int
        var best: Best?
    }

    private func restore(from path: String) throws {
        let (tensors, metadata) = try Safetensors.read(path)
        guard let json = metadata["training"],
            let place = try? JSONDecoder().decode(Place.self, from: Data(json.utf8))
        else { throw CheckpointError(path, "holds weights but no training state; load it with `load(from:)` instead") }
        guard place.seed == seed, place.batch == options.batch, place.rows == columns[0].rows else {
            throw CheckpointError(
                path,
                "was made with seed \(place.seed), batch \(place.batch) and \(place.rows) rows, but this run has seed "
                    + "\(seed), batch \(options.batch) and \(columns[0].rows) rows; remove the file to start anew")
        }
        let parts = Dictionary(
            uniqueKeysWithValues: tensors.filter { $0.key.hasPrefix("model.") }.map {
                (String($0.key.dropFirst(6)), $0.value)
            })
        for (name, memory) in [("optimizer.first", state.first), ("optimizer.second", state.second)] {
            guard let tensor = tensors[name], tensor.count == memory.count else {
                throw CheckpointError(
                    path, "has no \(name) of \(memory.count) numbers: it was made with another optimiser or model")
            }
        }
        let names = model.namedParameters.map(\.name)
        let kept = place.best == nil ? [] : names.compactMap { tensors["best." + $0] }
        guard place.best == nil || kept.map(\.shape) == model.parameters.map(\.shape) else {
            throw CheckpointError(
                path, "does not hold the weights of the best epoch whole: it was made with another model")
        }
        try model.load(parts, from: path)
        for (name, memory) in [("optimizer.first", state.first), ("optimizer.second", state.second)] {
            tensors[name]!.withUnsafeBuffer { memory.pointer.update(from: $0.baseAddress!, count: memory.count) }
        }
        state.step = place.step
        position = place.position
        lossSum = place.lossSum
        history = place.history
        notes = { metadata["notes"] }
        best = place.best.map { ($0.loss, $0.epoch, kept) }
    }
}

/// Why training ended early.
public enum TrainingError: Error, CustomStringConvertible, Equatable {
    /// Nothing was done: data, settings and loss do not fit each other.
    case refused(String)
    /// The loss, a gradient or an update is NaN or infinite; `source` is the first value found to be so.
    case notFinite(step: Int, loss: Float, source: String)
    case interrupted(epoch: Int, batch: Int, checkpoint: String?)

    public var description: String {
        switch self {
        case .refused(let reason): reason
        case .notFinite(let step, let loss, let source):
            (loss.isFinite
                ? "the loss is \(loss) at step \(step), but \(source) is not finite. "
                : "the loss became \(loss) at step \(step); the first value that is not finite is \(source). ")
                + "Try a smaller learning rate or clip the gradient."
        case .interrupted(let epoch, let batch, let checkpoint):
            "interrupted in epoch \(epoch) after batch \(batch)"
                + (checkpoint.map { "; what was learned is kept in \($0): run the same again to go on from there" }
                    ?? "; nothing was saved, since no checkpoint was asked for")
        }
    }
}
