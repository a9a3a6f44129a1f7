import CKernels
import System

/// The state of an optimiser: gradients and moments of all trained parameters in slabs, allocated once, and the update as
/// one flat loop over them.
final class OptimizerState {
    let optimizer: Optimizer
    let schedule: Schedule
    let clipNorm: Float?
    let gradient: AlignedMemory
    let moments: [AlignedMemory]
    /// The moving average of the weights; absent where none is kept.
    let average: AlignedMemory?
    /// The number of updates made.
    private(set) var step = 0
    private let segments: UnsafeMutableBufferPointer<kernels_segment>
    // The segments point into the parameters.
    private let parameters: [Parameter]
    /// Whether the gradient of this step has been clipped in place, as rules without a kernel of the engine's need it.
    private var isClipped = false
    /// The norm of the last step's gradient, where clipping asked for it.
    private var knownNorm: Float?

    /// - Precondition: each parameter of a group is among the parameters, and in one group only.
    init(
        _ parameters: [Parameter], _ optimizer: Optimizer, _ schedule: Schedule, clipNorm: Float?,
        groups: [ParameterGroup] = []
    ) {
        self.optimizer = optimizer
        self.schedule = schedule
        self.clipNorm = clipNorm
        self.parameters = parameters
        segments = .allocate(capacity: parameters.count)
        var begin = 0
        for (index, parameter) in parameters.enumerated() {
            let own = groups.filter { $0.parameters.contains { $0 === parameter } }
            require(own.count < 2, "a parameter of shape \(parameter.shape) is in \(own.count) groups")
            segments.initializeElement(
                at: index,
                to: kernels_segment(
                    value: parameter.memory.pointer, begin: begin, count: parameter.count, rate: own.first?.rate ?? 1,
                    decay: own.first?.decay ?? (parameter.shape.count > 1 ? 1 : 0)))
            begin += Arena.padded(parameter.count)
        }
        let known = Set(parameters.map(ObjectIdentifier.init))
        for parameter in groups.flatMap(\.parameters) where parameter.isTrainable {
            require(
                known.contains(ObjectIdentifier(parameter)),
                "a parameter of shape \(parameter.shape) is in a group, but not among those that are trained")
        }
        gradient = AlignedMemory(floats: begin)
        moments = (0..<optimizer.rule.moments).map { _ in AlignedMemory(floats: begin) }
        average = optimizer.averageDecay.map { _ in AlignedMemory(floats: begin) }
    }

    deinit { segments.deallocate() }

    /// Parameters.
    var count: Int { segments.count }
    func segment(_ index: Int) -> kernels_segment { segments[index] }
    func shape(_ index: Int) -> [Int] { parameters[index].shape }

    func withSegments(_ body: (UnsafeMutableBufferPointer<kernels_segment>) -> Void) { body(segments) }

    /// Where a parameter's part of the slabs begins.
    func offset(_ index: Int) -> Int { segments[index].begin }

    /// The norm of the whole gradient of the last update, before clipping.
    var gradientNorm: Float { knownNorm ?? sweptNorm }

    private var sweptNorm: Float {
        var norm = kernels_sum_of_squares(gradient.count, gradient.pointer).squareRoot()
        if !norm.isFinite {
            // Squares beyond the range of floats, which such a gradient may well be clipped for.
            let numbers = UnsafeBufferPointer(start: gradient.pointer, count: gradient.count)
            norm = numbers.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
        }
        return Float(norm)
    }

    /// The learning rate of the step of this number, counted from 0.
    func rate(at step: Int) -> Float { optimizer.rule.rate * schedule.factor(at: step) }

    func update() {
        step += 1
        isClipped = false
        var scale: Float = 1
        if let clipNorm {
            let norm = sweptNorm
            knownNorm = norm
            if norm > clipNorm { scale = clipNorm / norm }
        }
        let factor = schedule.factor(at: step - 1)
        optimizer.rule.update(
            WeightUpdate(state: self, step: step, rate: optimizer.rule.rate * factor, factor: factor, scale: scale))
        guard let average, let decay = optimizer.averageDecay else { return }
        kernels_average(
            segments.count, segments.baseAddress!, average.count, step == 1 ? 0 : decay, average.pointer)
    }

    /// Multiplies the gradient of this step, once.
    func scaleGradient(by scale: Float) {
        guard scale != 1, !isClipped else { return }
        kernels_affine(gradient.count, scale, 0, gradient.pointer, gradient.pointer)
        isClipped = true
    }

    // MARK: The average

    /// Lets the parameters have their averages while `body` runs; what they had before, they have afterwards. Before the
    /// first step the average of the weights is the weights.
    func withAverages<Result>(_ body: () throws -> Result) rethrows -> Result {
        guard let average else { fatalError("no moving average is kept: Optimizer.averaging(_:) asks for one") }
        guard step > 0 else { return try body() }
        let kept = parameters.map(\.value)
        for (index, parameter) in parameters.enumerated() {
            parameter.memory.pointer.update(from: average.pointer + offset(index), count: parameter.count)
        }
        defer { for (parameter, value) in zip(parameters, kept) { parameter.value = value } }
        return try body()
    }

    // MARK: Checkpoints

    private var slabs: [(name: String, memory: AlignedMemory)] {
        moments.enumerated().map { ("optimizer.moments.\($0)", $1) }
            + (average.map { [("optimizer.average", $0)] } ?? [])
    }

    /// Copies of what the optimiser remembers from step to step, by name.
    var kept: [(name: String, tensor: Tensor)] {
        slabs.map { name, memory in
            (name, Tensor(shape: [memory.count]) { $0.baseAddress!.update(from: memory.pointer, count: memory.count) })
        }
    }

    /// - Throws: `CheckpointError` where the tensors are not those of such an optimiser for such parameters.
    func check(_ tensors: [String: Tensor], from path: String) throws {
        for (name, memory) in slabs where tensors[name]?.count != memory.count {
            throw CheckpointError(
                path, "has no \(name) of \(memory.count) numbers: it was made with another optimiser or model")
        }
    }

    /// Goes on from what was kept after so many steps.
    /// - Precondition: `check` has found nothing.
    func take(_ tensors: [String: Tensor], step: Int) {
        for (name, memory) in slabs {
            tensors[name]?.withUnsafeBuffer { memory.pointer.update(from: $0.baseAddress!, count: memory.count) }
        }
        self.step = step
    }
}
