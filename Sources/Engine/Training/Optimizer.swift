import CKernels
import Foundation

/// How gradients change parameters.
public enum Optimizer: Sendable, Equatable, Codable {
    /// Stochastic gradient descent with momentum: v ← μ v + g, p ← p − η v.
    case sgd(rate: Float = 0.01, momentum: Float = 0)
    /// Adam (Kingma and Ba, 2015), as PyTorch and Keras compute it.
    case adam(rate: Float = 1e-3, beta1: Float = 0.9, beta2: Float = 0.999, epsilon: Float = 1e-8)
    /// Adam with weight decay decoupled from the gradient (Loshchilov and Hutter, 2019); vectors (biases, norms) do not
    /// decay.
    case adamW(rate: Float = 1e-3, beta1: Float = 0.9, beta2: Float = 0.999, epsilon: Float = 1e-8, decay: Float = 0.01)

    var rate: Float {
        switch self {
        case .sgd(let rate, _), .adam(let rate, _, _, _), .adamW(let rate, _, _, _, _): rate
        }
    }
}

/// How the learning rate changes from step to step: a factor on the optimiser's rate.
public enum Schedule: Sendable, Equatable {
    case constant
    /// Rises linearly over `warmup` steps, then falls along half a cosine to `floor` at step `total`
    /// (Loshchilov and Hutter, 2017).
    case cosine(total: Int, warmup: Int = 0, floor: Float = 0)
    /// Rises linearly over `warmup` steps, then stays.
    case warmup(Int)
    /// Falls by `factor` every `every` steps.
    case steps(every: Int, factor: Float)

    /// The factor at a step, counted from 0.
    public func factor(at step: Int) -> Float {
        switch self {
        case .constant: return 1
        case .warmup(let warmup): return min(1, Float(step + 1) / Float(max(warmup, 1)))
        case .steps(let every, let factor): return pow(factor, Float(step / max(every, 1)))
        case .cosine(let total, let warmup, let floor):
            if step < warmup { return Float(step + 1) / Float(warmup) }
            let progress = min(1, Float(step - warmup) / Float(max(total - warmup, 1)))
            return floor + (1 - floor) * 0.5 * (1 + cos(.pi * progress))
        }
    }
}

/// The state of an optimiser: gradients and moments of all trainable parameters in slabs, allocated once, and the
/// update as one flat loop over them.
final class OptimizerState {
    let optimizer: Optimizer
    let schedule: Schedule
    let clipNorm: Float?
    let gradient: AlignedMemory
    let first: AlignedMemory
    let second: AlignedMemory
    /// The number of updates made.
    var step = 0
    private let segments: UnsafeMutableBufferPointer<kernels_segment>
    // The segments point into the parameters.
    private let parameters: [Parameter]

    init(_ parameters: [Parameter], _ optimizer: Optimizer, _ schedule: Schedule, clipNorm: Float?) {
        self.optimizer = optimizer
        self.schedule = schedule
        self.clipNorm = clipNorm
        self.parameters = parameters
        segments = .allocate(capacity: parameters.count)
        var begin = 0
        for (index, parameter) in parameters.enumerated() {
            segments.initializeElement(
                at: index,
                to: kernels_segment(
                    value: parameter.memory.pointer, begin: begin, count: parameter.count,
                    decays: parameter.shape.count > 1 ? 1 : 0))
            begin += Arena.padded(parameter.count)
        }
        gradient = AlignedMemory(floats: begin)
        first = AlignedMemory(floats: begin)
        var hasSecondMoment = true
        if case .sgd = optimizer { hasSecondMoment = false }
        second = AlignedMemory(floats: hasSecondMoment ? begin : 0)
    }

    deinit { segments.deallocate() }

    /// Where a parameter's part of the slabs begins.
    func offset(_ index: Int) -> Int { segments[index].begin }

    /// The norm of the whole gradient of the last update, before clipping. Computed by a sweep over it.
    var gradientNorm: Float {
        var norm = kernels_sum_of_squares(gradient.count, gradient.pointer).squareRoot()
        if !norm.isFinite {
            // Squares beyond the range of floats, which such a gradient may well be clipped for.
            let numbers = UnsafeBufferPointer(start: gradient.pointer, count: gradient.count)
            norm = numbers.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
        }
        return Float(norm)
    }

    /// The learning rate of the step of this number, counted from 0.
    func rate(at step: Int) -> Float { optimizer.rate * schedule.factor(at: step) }

    func update() {
        step += 1
        let factor = schedule.factor(at: step - 1)
        var scale: Float = 1
        if let clipNorm {
            let norm = gradientNorm
            if norm > clipNorm { scale = clipNorm / norm }
        }
        switch optimizer {
        case .sgd(let rate, let momentum):
            kernels_sgd(
                segments.count, segments.baseAddress!, gradient.count, scale, gradient.pointer, first.pointer,
                rate * factor, momentum, 0)
        case .adam(let rate, let beta1, let beta2, let epsilon):
            adam(rate * factor, beta1, beta2, epsilon, 0, scale)
        case .adamW(let rate, let beta1, let beta2, let epsilon, let decay):
            adam(rate * factor, beta1, beta2, epsilon, decay * rate * factor, scale)
        }
    }

    private func adam(_ rate: Float, _ beta1: Float, _ beta2: Float, _ epsilon: Float, _ decay: Float, _ scale: Float) {
        // Both bias corrections, taken out of the loop: η·m̂/(√v̂ + ε) = η·(c₂/c₁)·m/(√v + ε·c₂) with c₂ = √(1 − β₂ᵗ).
        let c1 = 1 - pow(Double(beta1), Double(step))
        let c2 = (1 - pow(Double(beta2), Double(step))).squareRoot()
        kernels_adam(
            segments.count, segments.baseAddress!, gradient.count, scale, gradient.pointer, first.pointer,
            second.pointer, Float(Double(rate) * c2 / c1), Float(Double(epsilon) * c2), beta1, beta2, decay)
    }

    // MARK: Checkpoints

    private var slabs: [(name: String, memory: AlignedMemory)] { [("optimizer.first", first), ("optimizer.second", second)] }

    /// Copies of what the optimiser remembers from step to step, by name.
    var kept: [(String, Tensor)] {
        slabs.map { name, memory in
            (name, Tensor(shape: [memory.count]) { $0.baseAddress!.update(from: memory.pointer, count: memory.count) })
        }
    }

    /// - Throws: `CheckpointError` where the tensors are not those of such an optimiser for such parameters.
    func check(_ tensors: [String: Tensor], from path: String) throws {
        for (name, memory) in slabs where tensors[name]?.count != memory.count {
            throw CheckpointError(path, "has no \(name) of \(memory.count) numbers: it was made with another optimiser or model")
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
