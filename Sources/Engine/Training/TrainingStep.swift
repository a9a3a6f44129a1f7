import CKernels
import System

/// One step of training after the other, on whatever batches it is given: loss, gradients, clipping, the optimiser's
/// update, running statistics. `Trainer` is made of one; take it alone where batches do not come from rows of columns, or
/// where several losses train one model in turn.
///
/// Nodes of parameters that are not to be trained are constants of the loss, so two steps may share any of them:
/// ```swift
/// var random = Random(seed: 7)
/// let generator = Sequential([Dense(2, 16, activation: .relu, using: &random), Dense(16, 1, using: &random)])
/// let critic = Sequential([Dense(1, 16, activation: .relu, using: &random), Dense(16, 1, using: &random)])
/// let judge = try TrainingStep(inputs: [[64, 2], [64, 1]], training: critic.parameters, optimizer: .adam()) { batch, pass in
///     let (fake, real) = (critic(generator(batch[0], pass), pass), critic(batch[1], pass))
///     return fake.softplus().mean() + (-real).softplus().mean()
/// }
/// let forge = try TrainingStep(inputs: [[64, 2]], training: generator.parameters, optimizer: .adam()) { batch, pass in
///     (-critic(generator(batch[0], pass), pass)).softplus().mean()
/// }
/// let (noise, truth) = (Tensor(shape: [64, 2], repeating: 0.5), Tensor(shape: [64, 1], repeating: 3))
/// for _ in 0..<10 { print(try judge([noise, truth]), try forge([noise])) }
/// ```
/// The first step on inputs of other shapes makes the plan for them. After that a step allocates nothing.
public final class TrainingStep {
    let state: OptimizerState
    private let trained: TrainedParameters
    /// What errors call parameters that are updated without a gradient.
    private let names: [(name: String, parameter: Parameter)]
    private let inputs: [[Int]]
    private let slice: Int?
    private let seed: UInt64
    private let build: ([Node], ForwardPass) -> Node
    private var graphs: [BatchGraph] = []

    /// - Parameters:
    ///   - inputs: the shapes of a batch's tensors, in the order in which `loss` gets their nodes. A later batch may have
    ///     another first axis.
    ///   - slice: rows that a core carries through the whole network at a time; see `Trainer.Options.slice`.
    ///   - parameters: what is trained. All other parameters that the loss depends on are constants to it.
    ///   - groups: those of the parameters whose rate or decay is not that of the others.
    ///   - optimizer: what makes the weights' steps of the gradients.
    ///   - schedule: the factor on its rate, in steps.
    ///   - clipNorm: the gradient is scaled down to this norm where it is longer.
    ///   - seed: for random operations in the model.
    ///   - loss: builds a scalar from one node for each input.
    /// - Throws: `TrainingError.refused` where no gradient reaches one of the parameters, or slices are not possible.
    public convenience init(
        inputs: [[Int]], slice: Int? = nil, training parameters: [Parameter], groups: [ParameterGroup] = [],
        optimizer: Optimizer = .adam(), schedule: Schedule = .constant, clipNorm: Float? = nil, seed: UInt64 = 0,
        loss: @escaping ([Node], ForwardPass) -> Node
    ) throws {
        guard schedule.isInSteps else {
            throw TrainingError.refused(
                "the schedule “\(schedule.name)” does not say in steps how long it goes; single steps know of no epochs")
        }
        self.init(
            TrainedParameters(parameters), names: [], inputs: inputs, slice: slice, groups: groups,
            optimizer: optimizer,
            schedule: schedule, clipNorm: clipNorm, seed: seed, loss: loss)
        _ = try prepare(inputs)
    }

    /// A step whose plans are made when it meets the batches.
    init(
        _ trained: TrainedParameters, names: [(name: String, parameter: Parameter)], inputs: [[Int]] = [], slice: Int?,
        groups: [ParameterGroup], optimizer: Optimizer, schedule: Schedule, clipNorm: Float?, seed: UInt64,
        loss: @escaping ([Node], ForwardPass) -> Node
    ) {
        self.trained = trained
        self.names = names
        self.inputs = inputs
        self.slice = slice
        self.seed = seed
        build = loss
        state = OptimizerState(trained.list.map(\.parameter), optimizer, schedule, clipNorm: clipNorm, groups: groups)
    }

    /// Steps done.
    public var number: Int { state.step }

    /// The learning rate of the last step, by optimiser and schedule; before the first step, of that one.
    public var rate: Float { state.rate(at: max(number - 1, 0)) }

    /// The norm of the last step's whole gradient, before it was clipped. Each look sweeps over the gradient.
    public var gradientNorm: Float { state.gradientNorm }

    /// Trains on one batch.
    ///
    /// - Parameter batch: one tensor for each input.
    /// - Returns: the loss before the step.
    /// - Throws: `TrainingError.notFinite` when loss, gradient or an update is not finite; the step has changed nothing then.
    /// - Precondition: the tensors have the shapes declared, but for the first axis.
    @discardableResult
    public func callAsFunction(_ batch: [Tensor]) throws -> Float {
        Float(try run(graph(for: batch), .tensors(batch)))
    }

    /// Lets the parameters have the moving averages of their values while `body` runs (`Optimizer.averaging`).
    /// - Precondition: the optimiser keeps averages.
    public func withAveragedWeights<Result>(_ body: () throws -> Result) rethrows -> Result {
        try state.withAverages(body)
    }

    /// What the step remembers beside weights and `number`, by name: moments, averages. For checkpoints.
    public var kept: [(name: String, tensor: Tensor)] { state.kept }

    /// Goes on from what another such step has kept after so many steps.
    /// - Throws: `CheckpointError` where these are not a step's like this one.
    public func restore(_ kept: [String: Tensor], number: Int) throws {
        try state.check(kept, from: "of a training step")
        state.take(kept, step: number)
    }

    private func graph(for batch: [Tensor]) throws(TrainingError) -> BatchGraph {
        for known in graphs where known.takes(batch) { return known }
        require(batch.count == inputs.count, "the step takes \(inputs.count) tensors but was given \(batch.count)")
        for (index, (tensor, shape)) in zip(batch, inputs).enumerated() {
            require(
                tensor.shape.count == shape.count && tensor.shape.dropFirst() == shape.dropFirst(),
                "input \(index) of the step has the shape \(shape), but was given a tensor of shape \(tensor.shape)")
        }
        return try prepare(batch.map(\.shape))
    }

    // MARK: What trainers use

    /// Trains on the rows of these places in `order`.
    func train(on columns: [DataColumn], rows: Range<Int>, of order: [Int32]) throws(TrainingError) -> Double {
        let graph = try graph(of: columns, rows: rows.count)
        return try order.withUnsafeBufferPointer { (order) throws(TrainingError) in
            try run(graph, .rows(columns, UnsafeBufferPointer(rebasing: order[rows])))
        }
    }

    /// The computation for so many rows of columns.
    func graph(of columns: [DataColumn], rows: Int) throws(TrainingError) -> BatchGraph {
        if let known = graphs.first(where: { $0.shapes[0][0] == rows }) { return known }
        return try prepare(columns.map { [rows] + $0.rowShape })
    }

    var arenaBytes: Int { graphs.reduce(0) { $0 + $1.arenaBytes } }

    /// Why a model whose last step is not followed by another would be damaged; nil where its weights are finite.
    func damage(_ loss: Float) -> TrainingError? {
        badParameter.map { .notFinite(step: number, loss: loss, source: $0) }
    }

    // MARK: One step

    private func prepare(_ shapes: [[Int]]) throws(TrainingError) -> BatchGraph {
        let graph = try BatchGraph(
            shapes: shapes, slice: slice, trained: trained, state: state, seed: seed, loss: build)
        graphs.append(graph)
        return graph
    }

    private func run(_ graph: BatchGraph, _ source: BatchSource) throws(TrainingError) -> Double {
        graph.run(source, number: number)
        // A number that is not finite must not reach the parameters, which would never lose it again.
        guard graph.isFinite else { throw diagnose(graph) }
        graph.commit()
        state.update()
        return graph.loss
    }

    // MARK: What is not finite

    private func diagnose(_ graph: BatchGraph) -> TrainingError {
        var source = badParameter
        if source == nil {
            // In this order: the search for the node computes the gradients once more.
            let quantity = graph.loss.isFinite ? badGradient ?? badUpdate(of: graph) : nil
            let node = graph.firstNonFinite()
            source = quantity.map { $0 + (node.map { ", first seen in \($0)" } ?? "") } ?? node
        }
        return .notFinite(step: number + 1, loss: Float(graph.loss), source: source ?? "the loss")
    }

    private var badParameter: String? {
        trained.list.first { !$0.parameter.isFinite }.map { "parameter \($0.name) \($0.parameter.shape)" }
    }

    private var badGradient: String? {
        for (index, (name, parameter)) in trained.list.enumerated()
        where !kernels_all_finite(parameter.count, state.gradient.pointer + state.offset(index)) {
            return "the gradient of parameter \(name) \(parameter.shape)"
        }
        return nil
    }

    private func badUpdate(of graph: BatchGraph) -> String? {
        graph.badUpdate.map { bad in
            let name = names.first { $0.parameter === bad }?.name
            return "the new value of parameter \(name.map { "\($0) " } ?? "")\(bad.shape)"
        }
    }
}
