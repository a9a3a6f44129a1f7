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
        /// The means of the metrics over the validation rows after the epoch, by name.
        public let metrics: [String: Float]
    }

    /// What training tells of itself while it goes on, in this order within an epoch. A closure that is told may end the
    /// training by throwing `Stop`.
    public enum Event: Sendable, Equatable {
        /// A step is done.
        /// - Parameters:
        ///   - epoch: counted from 1.
        ///   - batch: the batches done in this epoch.
        ///   - loss: their mean.
        case step(epoch: Int, batch: Int, loss: Double)
        /// An epoch is done, validation included. Its state goes to the checkpoint afterwards, with all `notes`.
        case epochEnded(Epoch)
        /// The validation loss of the epoch that has just ended is lower than any before.
        case improved(Epoch)
        /// Patience is at its end. The model gets the weights of the best epoch as `fit` returns.
        case stoppedEarly(best: Epoch)
        /// Ctrl-C was pressed: `fit` throws `TrainingError.interrupted` next. The checkpoint, if there is one, is written.
        case interrupted(epoch: Int, batch: Int)
    }

    /// Thrown by a closure that is told of events, ends the training in good order: the state is kept, `fit` returns, and a
    /// later call goes on where this one ended.
    public struct Stop: Error {
        /// A stop.
        public init() {}
    }

    /// Something to be measured on the validation rows: a scalar node, as a loss is, whose mean over the rows is wanted.
    public typealias Metric = (_ batch: [Node], _ pass: ForwardPass) -> Node

    /// Settings beside the model and the data.
    public struct Options: Sendable, Equatable {
        /// Rows of one step.
        public var batch = 64
        /// What makes the weights' steps of the gradients.
        public var optimizer = Optimizer.adam()
        /// The factor on the optimiser's rate.
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

        /// The defaults are 64 rows a step and Adam at a constant rate, without anything else.
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

    /// What the epochs so far came to, those before a resumed checkpoint included.
    public private(set) var history: [Epoch] = []
    /// Texts by epoch that go into checkpoints and come back with them: for what a program wants to remember of its
    /// training's earlier epochs. Write them when `Event.epochEnded` is told.
    public var notes: [Int: String] = [:]
    private let model: any Module
    private let columns: [DataColumn]
    private let validation: [DataColumn]
    private let seed: UInt64
    private let options: Options
    private let loss: ([Node], ForwardPass) -> Node
    private let metrics: [(name: String, value: Metric)]
    private let step: TrainingStep
    private var evaluations: [Int: Plan] = [:]
    private var order: [Int32] = []
    /// The next batch of the epoch under way.
    private var position = 0
    private var lossSum = 0.0
    private var best: (loss: Float, epoch: Int, weights: [Tensor])?
    /// Weights that training goes on from, while the best ones stand in the model.
    private var latest: [Tensor]?
    private var lastCheckpoint: ContinuousClock.Instant?

    /// - Parameters:
    ///   - model: where the trained parameters are looked for, and what checkpoints keep.
    ///   - columns: the training rows; all columns have as many.
    ///   - validation: rows of the same columns that are never trained on; may be empty.
    ///   - seed: for the order of the batches and for random operations in the model.
    ///   - options: batches, optimiser, patience, checkpoints.
    ///   - training: the parameters to be trained, such as `model.head.parameters`; nil for all that are not frozen. The
    ///     model's others keep their values, and the loss may depend on parameters of other models.
    ///   - groups: those of the trained parameters whose rate or decay is not that of the others.
    ///   - metrics: what is measured on the validation rows beside the loss, by name.
    ///   - loss: builds a scalar from one input node for each column.
    public init(
        _ model: some Module, columns: [DataColumn], validation: [DataColumn] = [], seed: UInt64,
        options: Options = Options(),
        training: [Parameter]? = nil, groups: [ParameterGroup] = [],
        metrics: KeyValuePairs<String, Metric> = [:], loss: @escaping ([Node], ForwardPass) -> Node
    ) {
        self.model = model
        self.columns = columns
        self.validation = validation
        self.seed = seed
        self.options = options
        self.loss = loss
        self.metrics = metrics.map { ($0.key, $0.value) }
        let batches = Self.batches(columns, options)
        step = TrainingStep(
            TrainedParameters(of: model, chosen: training), names: model.namedParameters, slice: options.slice,
            groups: groups, optimizer: options.optimizer, schedule: options.schedule.resolved(stepsPerEpoch: batches),
            clipNorm: options.clipNorm, seed: seed, loss: loss)
    }

    /// Batches in one epoch.
    public var batchesPerEpoch: Int { Self.batches(columns, options) }

    private static func batches(_ columns: [DataColumn], _ options: Options) -> Int {
        let rows = columns.first?.rows ?? 0
        return options.dropsLast ? rows / options.batch : (rows + options.batch - 1) / options.batch
    }

    /// The memory of intermediate results, in bytes, of the plans made so far.
    public var arenaBytes: Int { step.arenaBytes }

    /// Trains until `epochs` epochs are done in all, counted from the start or from the checkpoint's start:
    /// `fit(epochs: 20)` after `fit(epochs: 10)` trains for ten more.
    ///
    /// ```swift
    /// var random = Random(seed: 7)
    /// let model = Dense(4, 1, using: &random)
    /// let rows = [DataColumn(Tensor(shape: [100, 4], repeating: 0.5)), DataColumn(Tensor(shape: [100, 1]))]
    /// let trainer = Trainer(model, columns: rows, validation: rows, seed: 7, metrics: [
    ///     "bias": { batch, pass in (model(batch[0], pass) - batch[1]).mean() }
    /// ]) { batch, pass in meanSquaredError(model(batch[0], pass), batch[1]) }
    /// try trainer.fit(epochs: 100) { event in
    ///     guard case .epochEnded(let epoch) = event else { return }
    ///     print("\(epoch.number): \(epoch.loss), \(epoch.validationLoss ?? 0), \(epoch.metrics)")
    ///     if epoch.loss < 0.01 { throw Trainer.Stop() }
    /// }
    /// ```
    /// Ctrl-C ends the training after the step under way; a second one ends the program. Of several trainings that go on
    /// at once, one Ctrl-C ends all. When none goes on any more, the signal does what it did before.
    ///
    /// - Parameters:
    ///   - epochs: how many are to be done in all.
    ///   - onEvent: called with everything that happens; `Trainer.Stop`, thrown there, ends the training without an
    ///     error.
    /// - Returns: the history.
    /// - Throws: `TrainingError`, before the first step, when the data do not fit each other or the loss cannot be trained;
    ///   when the loss or a gradient stops being finite, naming the step and the first bad value, which then has changed
    ///   nothing; on Ctrl-C, after what has been learned was written to the checkpoint. `CheckpointError`. What else
    ///   `onEvent` throws.
    @discardableResult
    public func fit(epochs: Int, onEvent: (Event) throws -> Void = { _ in }) throws -> [Epoch] {
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
        do {
            try train(epochs, onEvent)
        } catch is Stop {
            if let path = options.checkpoint { try save(to: path) }
        }
        if let best, history.count > best.epoch {
            latest = model.parameters.map(\.value)
            setWeights(best.weights)
        }
        return history
    }

    private func train(_ epochs: Int, _ onEvent: (Event) throws -> Void) throws {
        while history.count < epochs {
            if let best, let patience = options.patience, history.count - best.epoch >= patience {
                try onEvent(.stoppedEarly(best: history[best.epoch - 1]))
                return
            }
            let epoch = history.count + 1
            shuffle(epoch)
            while position < batchesPerEpoch {
                try runStep()
                try onEvent(.step(epoch: epoch, batch: position, loss: lossSum / Double(position)))
                if Interrupt.isRequested {
                    if let path = options.checkpoint { try save(to: path) }
                    try interrupt(epoch, position, onEvent)
                }
            }
            let ended = try endEpoch(epoch)
            try onEvent(.epochEnded(ended))
            if let loss = ended.validationLoss,
                history.dropLast().allSatisfy({ $0.validationLoss.map { loss < $0 } ?? true })
            {
                try onEvent(.improved(ended))
            }
            if let path = options.checkpoint, isCheckpointDue || history.count == epochs || Interrupt.isRequested {
                try save(to: path)
                lastCheckpoint = .now
            }
            // Ctrl-C during the validation.
            if Interrupt.isRequested { try interrupt(epoch, batchesPerEpoch, onEvent) }
        }
    }

    private func endEpoch(_ number: Int) throws(TrainingError) -> Epoch {
        let loss = Float(lossSum / Double(batchesPerEpoch))
        // The last step's update is not followed by a loss that would show its damage.
        if let error = step.damage(loss) { throw error }
        let measured = validation.isEmpty ? nil : means(validation, epoch: number)
        // The last update of an epoch is seen by nobody else.
        if let loss = measured?.loss, !loss.isFinite {
            throw TrainingError.notFinite(step: step.number, loss: loss, source: "the loss")
        }
        let epoch = Epoch(
            number: number, loss: loss, validationLoss: measured?.loss, metrics: measured?.metrics ?? [:])
        history.append(epoch)
        position = 0
        lossSum = 0
        if options.patience != nil, let loss = measured?.loss, loss < best?.loss ?? .infinity {
            best = (loss, number, model.parameters.map(\.value))
        }
        return epoch
    }

    private func interrupt(_ epoch: Int, _ batch: Int, _ onEvent: (Event) throws -> Void) throws -> Never {
        try onEvent(.interrupted(epoch: epoch, batch: batch))
        throw TrainingError.interrupted(epoch: epoch, batch: batch, checkpoint: options.checkpoint)
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

    /// Lets the model have the moving averages of its weights while `body` runs (`Optimizer.averaging`): to evaluate them,
    /// or to save them.
    /// - Precondition: the optimiser keeps averages.
    public func withAveragedWeights<Result>(_ body: () throws -> Result) rethrows -> Result {
        try step.withAveragedWeights(body)
    }

    /// The mean loss over the given rows, with dropout off. Random numbers drawn on the way are a function of the seed and
    /// the number of epochs done, and none that training draws: the same rows give the same value until the next epoch
    /// ends.
    ///
    /// - Throws: `TrainingError.refused` when the columns are not those of the training rows, or hold no rows.
    public func evaluate(_ columns: [DataColumn]) throws -> Float {
        try check(columns, "the rows to be evaluated")
        return means(columns, epoch: history.count).loss
    }

    /// The means over the given rows of all metrics; otherwise as `evaluate`.
    public func metrics(of columns: [DataColumn]) throws -> [String: Float] {
        try check(columns, "the rows to be measured")
        return means(columns, epoch: history.count).metrics
    }

    private func means(_ columns: [DataColumn], epoch: Int) -> (loss: Float, metrics: [String: Float]) {
        let rows = columns[0].rows
        let batch = max(options.batch, 256)
        var sums = [Double](repeating: 0, count: 1 + metrics.count)
        for (number, start) in stride(from: 0, to: rows, by: batch).enumerated() {
            let size = min(batch, rows - start)
            let plan = evaluations[size] ?? evaluation(size)
            evaluations[size] = plan
            plan.clock.step = Clock.evaluation(number, epoch: epoch)
            let indices = (start..<start + size).map(Int32.init)
            indices.withUnsafeBufferPointer { indices in
                for (index, column) in columns.enumerated() {
                    column.gather(indices, into: plan.input(index).baseAddress!, plan.clock)
                }
            }
            plan.execute()
            for index in sums.indices { sums[index] += Double(plan.scalar(index)) * Double(size) }
        }
        let means = sums.map { Float($0 / Double(rows)) }
        let named = zip(metrics, means.dropFirst()).map { ($0.name, $1) }
        return (means[0], Dictionary(named, uniquingKeysWith: { $1 }))
    }

    /// Loss and metrics of so many rows.
    private func evaluation(_ size: Int) -> Plan {
        let inputs = columns.map { Node.input(shape: [size] + $0.rowShape) }
        // A pass for each, so that what one draws at random does not depend on the others.
        let outputs = ([("the loss", loss)] + metrics.map { ("the metric “\($0.name)”", $0.value) }).map {
            name, build in
            let mean = build(inputs, .inference)
            require(mean.count == 1, "\(name) must be a scalar, but its shape is \(mean.shape)")
            return mean
        }
        return Plan(inputs: inputs, outputs: outputs, seed: seed)
    }

    // MARK: Data that fit

    private func checkData() throws(TrainingError) {
        try check(columns, "the training rows")
        if !validation.isEmpty { try check(validation, "the validation rows") }
        guard !options.dropsLast || columns[0].rows >= options.batch else {
            throw .refused(
                "\(columns[0].rows) rows do not fill one batch of \(options.batch), and rows that fill none are dropped")
        }
        guard options.schedule.total != nil else {
            throw .refused(
                "the schedule “\(options.schedule.name)” goes over the whole training, but nobody has said how long that is: "
                    + "give it a total, such as .epochs(20)")
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

    private func runStep() throws(TrainingError) {
        let start = position * options.batch
        let rows = start..<min(start + options.batch, order.count)
        lossSum += try step.train(on: columns, rows: rows, of: order)
        position += 1
    }

    /// Where the time of a step goes: the least time of each kernel over some runs, in seconds. Trains on nothing.
    public func profile(runs: Int = 20) -> [(node: Node, seconds: Double)] {
        do {
            return try step.graph(of: columns, rows: options.batch).profile(runs: runs)
        } catch {
            fatalError("\(error)")
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
        tensors += step.kept.map { ($0.name, $0.tensor) }
        if let best {
            for (entry, value) in zip(model.namedParameters, best.weights) {
                tensors.append(("best." + entry.name, value))
            }
        }
        let place = Place(
            step: step.number, position: position, optimizer: options.optimizer.ruleName, lossSum: lossSum,
            history: history, seed: seed, batch: options.batch, rows: columns[0].rows,
            best: best.map { .init(loss: $0.loss, epoch: $0.epoch) }, notes: notes)
        // The same state is the same bytes.
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = String(decoding: try encoder.encode(place), as: UTF8.self)
        try Safetensors.write(tensors.map { (name: $0.0, tensor: $0.1) }, metadata: ["training": json], to: path)
    }

    private struct Place: Codable {
        struct Best: Codable {
            var loss: Float
            var epoch: Int
        }
        var step, position: Int
        /// The type of its rule.
        var optimizer: String
        var lossSum: Double
        var history: [Epoch]
        var seed: UInt64
        var batch, rows: Int
        var best: Best?
        var notes: [Int: String]
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
        guard place.optimizer == options.optimizer.ruleName else {
            throw CheckpointError(
                path,
                "was made with another optimiser, \(place.optimizer), and this run has \(options.optimizer.ruleName); remove "
                    + "the file to start anew")
        }
        let parts = Dictionary(
            uniqueKeysWithValues: tensors.filter { $0.key.hasPrefix("model.") }.map {
                (String($0.key.dropFirst(6)), $0.value)
            })
        try step.state.check(tensors, from: path)
        let names = model.namedParameters.map(\.name)
        let kept = place.best == nil ? [] : names.compactMap { tensors["best." + $0] }
        guard place.best == nil || kept.map(\.shape) == model.parameters.map(\.shape) else {
            throw CheckpointError(
                path, "does not hold the weights of the best epoch whole: it was made with another model")
        }
        try model.load(parts, from: path)
        step.state.take(tensors, step: place.step)
        position = place.position
        lossSum = place.lossSum
        history = place.history
        notes = place.notes
        best = place.best.map { ($0.loss, $0.epoch, kept) }
    }
}

/// For the keys of caches: all that decides what training finds.
extension Trainer.Options: Encodable {
    private enum CodingKeys: CodingKey { case batch, optimizer, schedule, slice, clipNorm, dropsLast, patience }
}
