import CKernels
import Foundation

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
        /// rows: with batch norm or a contrast between rows, slices would see too little.
        public var slice: Int?
        /// The gradient is scaled down to this norm where it is longer.
        public var clipNorm: Float?
        /// Leave out the rows that do not fill a last batch (they change with every epoch).
        public var dropsLast = false
        /// Stop when the validation loss has not fallen for this many epochs, and go back to the best weights.
        public var patience: Int?
        /// Where the state is kept after every epoch, and on Ctrl-C; a run finds it there and goes on.
        public var checkpoint: String?

        public init(
            batch: Int = 64, slice: Int? = nil, optimizer: Optimizer = .adam(), schedule: Schedule = .constant,
            clipNorm: Float? = nil, dropsLast: Bool = false, patience: Int? = nil, checkpoint: String? = nil
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
        }
    }

    public private(set) var history: [Epoch] = []
    private let model: any Module
    private let columns: [DataColumn]
    private let validation: [DataColumn]
    private let seed: UInt64
    private let options: Options
    private let loss: ([Node], Pass) -> Node
    private let state: OptimizerState
    private let trainable: [(name: String, parameter: Parameter)]
    private var steps: [Int: TrainingStep] = [:]
    private var evaluations: [Int: Plan] = [:]
    private var order: [Int32] = []
    /// The next batch of the epoch under way.
    private var position = 0
    private var lossSum = 0.0
    private var best: (loss: Float, epoch: Int, weights: [Tensor])?

    /// - Parameters:
    ///   - columns: the training rows; all columns have as many.
    ///   - validation: rows of the same columns that are never trained on; may be empty.
    ///   - seed: for the order of the batches and for random operations in the model.
    ///   - loss: builds a scalar from one input node for each column.
    public init(
        _ model: some Module, columns: [DataColumn], validation: [DataColumn] = [], seed: UInt64, options: Options = Options(),
        loss: @escaping ([Node], Pass) -> Node
    ) {
        require(!columns.isEmpty && columns[0].rows > 0, "there are no rows to train on")
        for set in [columns, validation] {
            require(
                set.allSatisfy { $0.rows == set[0].rows }, "columns differ in rows: \(set.map(\.rows))")
        }
        require(
            !options.dropsLast || columns[0].rows >= options.batch,
            "\(columns[0].rows) rows do not fill one batch of \(options.batch)")
        self.model = model
        self.columns = columns
        self.validation = validation
        self.seed = seed
        self.options = options
        self.loss = loss
        trainable = model.namedParameters.filter(\.parameter.isTrainable)
        state = OptimizerState(
            trainable.map(\.parameter), options.optimizer, options.schedule, clipNorm: options.clipNorm)
    }

    /// Batches in one epoch.
    public var batchesPerEpoch: Int {
        let rows = columns[0].rows
        return options.dropsLast ? rows / options.batch : (rows + options.batch - 1) / options.batch
    }

    /// The memory of intermediate results, in bytes, of the plans made so far.
    public var arenaBytes: Int { steps.values.reduce(0) { $0 + $1.arenaBytes } }

    /// Trains until `epochs` epochs are done in all, counted from the start or from the checkpoint's start:
    /// `fit(epochs: 20)` after `fit(epochs: 10)` trains for ten more.
    ///
    /// - Parameter report: called after every step with the epoch (from 1), the batches done in it, and the mean loss
    ///   so far.
    /// - Throws: `TrainingError` when the loss stops being finite, naming step and first bad node, or on Ctrl-C;
    ///   `CheckpointError`.
    @discardableResult
    public func fit(
        epochs: Int, report: (_ epoch: Int, _ batch: Int, _ loss: Double) -> Void = { _, _, _ in }
    ) throws -> [Epoch] {
        if let path = options.checkpoint, history.isEmpty, position == 0, FileManager.default.fileExists(atPath: path) {
            try restore(from: path)
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
            if let bad = trainable.first(where: { !$0.parameter.isFinite }) {
                throw TrainingError.notFinite(
                    step: state.step, loss: Float(lossSum / Double(batchesPerEpoch)),
                    source: "parameter \(bad.name) \(bad.parameter.shape)")
            }
            let validationLoss = validation.isEmpty ? nil : try evaluate(validation)
            // The last update of an epoch is seen by nobody else.
            if let validationLoss, !validationLoss.isFinite { throw diagnose(nil, Double(validationLoss)) }
            history.append(
                Epoch(number: epoch, loss: Float(lossSum / Double(batchesPerEpoch)), validationLoss: validationLoss))
            position = 0
            lossSum = 0
            if options.patience != nil, let loss = validationLoss, loss < best?.loss ?? .infinity {
                best = (loss, epoch, model.parameters.map(\.value))
            }
            if let path = options.checkpoint { try save(to: path) }
        }
        if let best, history.count > best.epoch {
            for (parameter, value) in zip(model.parameters, best.weights) { parameter.value = value }
        }
        return history
    }

    /// Trains on some batches before the first epoch, which then begins anew with all rows: whoever measures epochs has
    /// plans made, and caches and clocks warm, before the first one.
    ///
    /// - Precondition: no epoch has begun, and the rows fill so many batches.
    public func warmUp(batches: Int) throws {
        require(history.isEmpty && position == 0, "a warm-up comes before the first epoch")
        require(
            (0...batchesPerEpoch).contains(batches), "\(batches) batches are more than the \(batchesPerEpoch) of an epoch")
        shuffle(0)
        while position < batches { try runStep() }
        position = 0
        lossSum = 0
    }

    /// The mean loss over the given rows, with dropout off.
    public func evaluate(_ columns: [DataColumn]) throws -> Float {
        let rows = columns[0].rows
        var sum = 0.0
        var start = 0
        while start < rows {
            let size = min(max(options.batch, 256), rows - start)
            let plan = evaluations[size] ?? {
                let inputs = self.columns.map { Node.input(shape: [size] + $0.rowShape) }
                let plan = Plan(inputs: inputs, outputs: [loss(inputs, .inference)], seed: seed)
                evaluations[size] = plan
                return plan
            }()
            let indices = (start..<start + size).map(Int32.init)
            indices.withUnsafeBufferPointer { indices in
                for (index, column) in columns.enumerated() { column.gather(indices, into: plan.input(index).baseAddress!) }
            }
            plan.run()
            sum += Double(plan.scalar(0)) * Double(size)
            start += size
        }
        return Float(sum / Double(rows))
    }

    // MARK: One step

    private func runStep() throws {
        let start = position * options.batch
        let rows = start..<min(start + options.batch, order.count)
        let step = steps[rows.count] ?? prepare(rows.count)
        order.withUnsafeBufferPointer { step.run(UnsafeBufferPointer(rebasing: $0[rows]), columns, number: state.step) }
        let loss = step.loss
        // The gradient of a loss that is not a number must not reach the parameters.
        guard loss.isFinite else { throw diagnose(step, loss) }
        state.update()
        lossSum += loss
        position += 1
    }

    /// The computation of one batch size: loss and gradients.
    private func prepare(_ size: Int) -> TrainingStep {
        let step = TrainingStep(
            rows: size, slice: options.slice, columns: columns, trainable: trainable.map(\.parameter), state: state,
            seed: seed, loss: loss, check: checkReached)
        steps[size] = step
        return step
    }

    /// Where the time of a step goes: the least time of each kernel over some runs, in seconds. Trains on nothing.
    public func profile(runs: Int = 20) -> [(node: Node, seconds: Double)] {
        (steps[options.batch] ?? prepare(options.batch)).profile(runs: runs)
    }

    /// A trainable parameter that the loss does not reach would silently keep its first values.
    private func checkReached(_ reached: [Parameter]) {
        let found = Set(reached.filter(\.isTrainable).map(ObjectIdentifier.init))
        let known = Set(trainable.map { ObjectIdentifier($0.parameter) })
        let skipped = trainable.filter { !found.contains(ObjectIdentifier($0.parameter)) }.map(\.name)
        require(
            skipped.isEmpty,
            "the loss does not depend on these trainable parameters of the model: \(skipped.joined(separator: ", "))")
        require(
            found.subtracting(known).isEmpty,
            "the loss depends on \(found.subtracting(known).count) trainable parameters that are not the model's: "
                + "store every layer as a property of the model")
    }

    private func diagnose(_ step: TrainingStep?, _ loss: Double) -> TrainingError {
        let bad = trainable.first { !$0.parameter.isFinite }
        let source =
            bad.map { "parameter \($0.name) \($0.parameter.shape)" } ?? step?.firstNonFinite() ?? "the loss"
        // Without a step under way, the last one did it.
        return .notFinite(step: state.step + (step == nil ? 0 : 1), loss: Float(loss), source: source)
    }

    /// The epoch's order is a function of seed and epoch alone, so that a resumed run finds its place again.
    private func shuffle(_ epoch: Int) {
        if order.count != columns[0].rows { order = Array(repeating: 0, count: columns[0].rows) }
        for i in order.indices { order[i] = Int32(i) }
        var random = Random(seed: seed).split(epoch)
        order.withUnsafeMutableBufferPointer { $0.shuffle(using: &random) }
    }

    // MARK: Checkpoints

    /// Writes parameters, the optimiser's state and the place in the run.
    public func save(to path: String) throws {
        var tensors = model.namedParameters.map { ("model." + $0.name, $0.parameter.value) }
        for (name, memory) in [("optimizer.first", state.first), ("optimizer.second", state.second)] {
            tensors.append((name, Tensor(shape: [memory.count]) { $0.baseAddress!.update(from: memory.pointer, count: memory.count) }))
        }
        if let best {
            for (entry, value) in zip(model.namedParameters, best.weights) { tensors.append(("best." + entry.name, value)) }
        }
        let place = Place(
            step: state.step, position: position, lossSum: lossSum, history: history, seed: seed, batch: options.batch,
            rows: columns[0].rows, best: best.map { .init(loss: $0.loss, epoch: $0.epoch) })
        let json = String(decoding: try JSONEncoder().encode(place), as: UTF8.self)
        try Safetensors.write(tensors.map { (name: $0.0, tensor: $0.1) }, metadata: ["training": json], to: path)
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
                path, "was made with seed \(place.seed), batch \(place.batch) and \(place.rows) rows, but this run has seed "
                    + "\(seed), batch \(options.batch) and \(columns[0].rows) rows; remove the file to start anew")
        }
        let parts = Dictionary(
            uniqueKeysWithValues: tensors.filter { $0.key.hasPrefix("model.") }.map { (String($0.key.dropFirst(6)), $0.value) })
        for (name, memory) in [("optimizer.first", state.first), ("optimizer.second", state.second)] {
            guard let tensor = tensors[name], tensor.count == memory.count else {
                throw CheckpointError(path, "has no \(name) of \(memory.count) numbers: it was made with another optimiser or model")
            }
        }
        try model.load(parts, from: path)
        for (name, memory) in [("optimizer.first", state.first), ("optimizer.second", state.second)] {
            tensors[name]!.withUnsafeBuffer { memory.pointer.update(from: $0.baseAddress!, count: memory.count) }
        }
        state.step = place.step
        position = place.position
        lossSum = place.lossSum
        history = place.history
        if let kept = place.best {
            best = (kept.loss, kept.epoch, model.namedParameters.compactMap { tensors["best." + $0.name] })
        }
    }
}

/// Why training ended early.
public enum TrainingError: Error, CustomStringConvertible, Equatable {
    /// The loss is NaN or infinite; `source` is the first value found to be so.
    case notFinite(step: Int, loss: Float, source: String)
    case interrupted(epoch: Int, batch: Int, checkpoint: String?)

    public var description: String {
        switch self {
        case .notFinite(let step, let loss, let source):
            "the loss became \(loss) at step \(step); the first value that is not finite is \(source). "
                + "Try a smaller learning rate or clip the gradient."
        case .interrupted(let epoch, let batch, let checkpoint):
            "interrupted in epoch \(epoch) after batch \(batch)"
                + (checkpoint.map { "; what was learned is kept in \($0): run the same again to go on from there" } ?? "; nothing was saved, since no checkpoint was asked for")
        }
    }
}
