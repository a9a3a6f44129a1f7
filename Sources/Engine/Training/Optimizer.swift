import CKernels
import Foundation
import System

/// How gradients change weights: a rule, and whether a moving average of the weights is kept beside them.
///
/// ```swift
/// let usual = Optimizer.adam(rate: 1e-3)
/// let averaged = Optimizer.rmsProp(rate: 1e-3).averaging(0.999)
/// ```
/// For a rule of one's own see `UpdateRule`.
public struct Optimizer: Sendable {
    /// What is computed at each step, with its constants.
    public let rule: any UpdateRule
    /// The share that the average keeps of itself at each step; nil where none is kept.
    public private(set) var averageDecay: Float?

    /// An optimiser by a rule of one's own, or another's.
    public init(_ rule: some UpdateRule) { self.rule = rule }

    /// Stochastic gradient descent with momentum: v ← μ v + g, p ← p − η v.
    public static func sgd(rate: Float = 0.01, momentum: Float = 0) -> Optimizer {
        Optimizer(SGD(rate: rate, momentum: momentum))
    }

    /// Adam (Kingma and Ba, 2015), as PyTorch and Keras compute it.
    public static func adam(
        rate: Float = 1e-3, beta1: Float = 0.9, beta2: Float = 0.999, epsilon: Float = 1e-8
    ) -> Optimizer {
        Optimizer(Adam(rate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon, decay: 0))
    }

    /// Adam with weight decay decoupled from the gradient (Loshchilov and Hutter, 2019); vectors (biases, norms) do not
    /// decay, unless a `ParameterGroup` says so.
    public static func adamW(
        rate: Float = 1e-3, beta1: Float = 0.9, beta2: Float = 0.999, epsilon: Float = 1e-8, decay: Float = 0.01
    ) -> Optimizer {
        Optimizer(Adam(rate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon, decay: decay))
    }

    /// RMSprop (Tieleman and Hinton, 2012), as PyTorch computes it: s ← α s + (1 − α) g², v ← μ v + g / (√s + ε),
    /// p ← p − η v, with `rate` η, `smoothing` α, `epsilon` ε and `momentum` μ.
    public static func rmsProp(
        rate: Float = 0.01, smoothing: Float = 0.99, epsilon: Float = 1e-8, momentum: Float = 0
    ) -> Optimizer {
        Optimizer(RMSProp(rate: rate, smoothing: smoothing, epsilon: epsilon, momentum: momentum))
    }

    /// The same, and an exponential moving average of the weights with it (Polyak and Juditsky, 1992):
    /// a ← decay · a + (1 − decay) · p after each step, a ← p after the first. See `Trainer.withAveragedWeights`.
    public func averaging(_ decay: Float) -> Optimizer {
        require((0...1).contains(decay), "a moving average keeps a share of itself from 0 to 1, not \(decay)")
        var result = self
        result.averageDecay = decay
        return result
    }
}

extension Optimizer: Equatable {
    public static func == (a: Optimizer, b: Optimizer) -> Bool {
        func isSame<Rule: UpdateRule>(_ rule: Rule) -> Bool { b.rule as? Rule == rule }
        return isSame(a.rule) && a.averageDecay == b.averageDecay
    }
}

/// For the keys of caches: another rule or another constant is another encoding.
extension Optimizer: Encodable {
    private enum Part: CodingKey { case rule, constants, averageDecay }

    public func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: Part.self)
        try parts.encode(ruleName, forKey: .rule)
        try rule.encode(to: parts.superEncoder(forKey: .constants))
        try parts.encodeIfPresent(averageDecay, forKey: .averageDecay)
    }

    /// The rule's type, with its module. The name of a private type also says where it lies in memory, which every
    /// process has otherwise: that is left out, or no cache and no checkpoint would be known again.
    var ruleName: String {
        String(reflecting: type(of: rule)).replacing(/\(unknown context at \$[0-9a-f]+\)\./, with: "")
    }
}

/// Parameters whose learning rate or weight decay is not that of all others. Those in no group have the optimiser's.
public struct ParameterGroup {
    /// Those that the factors hold for.
    public let parameters: [Parameter]
    /// A factor on the learning rate.
    public var rate: Float
    /// A factor on the optimiser's decay of weights; nil: 1 for matrices and higher, 0 for vectors and scalars.
    public var decay: Float?

    /// Parameters with factors of their own.
    public init(_ parameters: [Parameter], rate: Float = 1, decay: Float? = nil) {
        self.parameters = parameters
        self.rate = rate
        self.decay = decay
    }
}

// MARK: - Rules

/// What an optimiser computes, open to rules of one's own. A rule is a value: what it remembers from step to step stands
/// in slabs that the engine keeps for it, writes to checkpoints and brings back.
///
/// ```swift
/// /// Steps of one length, in the direction that the momentum's sign says (Bernstein and others, 2018).
/// struct SignDescent: UpdateRule {
///     var rate: Float = 1e-3
///     var momentum: Float = 0.9
///     var moments: Int { 1 }
///
///     func update(_ weights: WeightUpdate) {
///         weights.eachParameter { [momentum] weights in
///             let mean = weights.moment(0)
///             for i in weights.values.indices {
///                 mean[i] = momentum * mean[i] + (1 - momentum) * weights.gradient[i]
///                 weights.values[i] -= weights.rate * (mean[i] < 0 ? -1 : 1)
///             }
///         }
///     }
/// }
/// let optimizer = Optimizer(SignDescent(rate: 0.01))
/// ```
public protocol UpdateRule: Encodable, Equatable, Sendable {
    /// The learning rate, on which schedules and groups are factors.
    var rate: Float { get }

    /// How many numbers the rule keeps for each weight, zero at first.
    var moments: Int { get }

    /// Changes the weights. Called once a step, when loss and gradients are known to be finite; the gradient is clipped.
    func update(_ weights: WeightUpdate)
}

/// All weights, gradients and moments at one step.
public struct WeightUpdate {
    let state: OptimizerState
    /// The number of the step, from 1.
    public let step: Int
    /// What the schedule makes of the rule's rate; without the factors of groups.
    public let rate: Float
    /// The schedule's factor alone.
    let factor: Float
    /// What clipping multiplies the gradient by.
    let scale: Float

    /// Calls `body` once for each parameter, for several at once: what it writes to must be the parameter's own.
    public func eachParameter(_ body: @Sendable (ParameterUpdate) -> Void) {
        state.scaleGradient(by: scale)
        let shared = Shared(state)
        inParallel(state.count) { [step, rate] range, _ in
            for index in range { body(ParameterUpdate(state: shared.memory, index: index, step: step, rate: rate)) }
        }
    }
}

/// One parameter's numbers at one step, in row-major order.
public struct ParameterUpdate {
    let state: OptimizerState
    let index: Int
    /// The number of the step, from 1.
    public let step: Int
    /// The learning rate, with all factors.
    public let rate: Float
    /// The factor on a decay of weights; see `ParameterGroup`.
    public let decay: Float
    /// The weights, to be changed in place.
    public let values: UnsafeMutableBufferPointer<Float>
    /// The loss's gradient with respect to them, clipped.
    public let gradient: UnsafeBufferPointer<Float>

    init(state: OptimizerState, index: Int, step: Int, rate: Float) {
        let segment = state.segment(index)
        self.state = state
        self.index = index
        self.step = step
        self.rate = rate * segment.rate
        decay = segment.decay
        values = UnsafeMutableBufferPointer(start: segment.value, count: segment.count)
        gradient = UnsafeBufferPointer(start: state.gradient.pointer + segment.begin, count: segment.count)
    }

    /// The parameter's shape.
    public var shape: [Int] { state.shape(index) }

    /// The numbers that the rule keeps for this parameter's weights.
    /// - Precondition: below the rule's `moments`.
    public func moment(_ number: Int) -> UnsafeMutableBufferPointer<Float> {
        UnsafeMutableBufferPointer(start: state.moments[number].pointer + state.offset(index), count: values.count)
    }
}

private struct SGD: UpdateRule {
    let rate, momentum: Float
    var moments: Int { 1 }

    func update(_ weights: WeightUpdate) {
        let state = weights.state
        state.withSegments { segments in
            kernels_sgd(
                segments.count, segments.baseAddress!, state.gradient.count, weights.scale, state.gradient.pointer,
                state.moments[0].pointer, weights.rate, momentum, 0)
        }
    }
}

private struct Adam: UpdateRule {
    let rate, beta1, beta2, epsilon: Float
    /// Decoupled from the gradient.
    let decay: Float
    var moments: Int { 2 }

    func update(_ weights: WeightUpdate) {
        // Both bias corrections, taken out of the loop: η·m̂/(√v̂ + ε) = η·(c₂/c₁)·m/(√v + ε·c₂) with c₂ = √(1 − β₂ᵗ).
        let c1 = 1 - pow(Double(beta1), Double(weights.step))
        let c2 = (1 - pow(Double(beta2), Double(weights.step))).squareRoot()
        let state = weights.state
        state.withSegments { segments in
            kernels_adam(
                segments.count, segments.baseAddress!, state.gradient.count, weights.scale, state.gradient.pointer,
                state.moments[0].pointer, state.moments[1].pointer, Float(Double(weights.rate) * c2 / c1),
                Float(Double(epsilon) * c2), beta1, beta2, decay * rate * weights.factor)
        }
    }
}

private struct RMSProp: UpdateRule {
    let rate, smoothing, epsilon, momentum: Float
    var moments: Int { 2 }

    func update(_ weights: WeightUpdate) {
        let state = weights.state
        state.withSegments { segments in
            kernels_rmsprop(
                segments.count, segments.baseAddress!, state.gradient.count, weights.scale, state.gradient.pointer,
                state.moments[0].pointer, state.moments[1].pointer, weights.rate, epsilon, smoothing, momentum)
        }
    }
}
