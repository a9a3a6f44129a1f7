import CKernels
import Foundation

/// A function applied to every element: the activations of networks, and the usual elementary functions.
public enum ElementFunction: Sendable, Equatable {
    /// max(x, 0)
    case relu
    /// x for x > 0, else slope · x
    case leakyRelu(slope: Float)
    /// 1 / (1 + e⁻ˣ)
    case sigmoid
    case tanh
    /// x · Φ(x), Φ the normal distribution function (Hendrycks and Gimpel, 2016)
    case gelu
    /// log(1 + eˣ)
    case softplus
    case exp
    case log
    case sqrt
    case square
    /// |x|; its slope at 0 counts as 0
    case abs
    /// x to the power of a fixed exponent; no number for a negative x, unless the exponent is whole
    case power(exponent: Float)

    /// f(x), the definition.
    func value(_ x: Double) -> Double {
        switch self {
        case .relu: max(x, 0)
        case .leakyRelu(let slope): x > 0 ? x : Double(slope) * x
        case .sigmoid: 1 / (1 + Foundation.exp(-x))
        case .tanh: Foundation.tanh(x)
        case .gelu: x * 0.5 * (1 + erf(x / 2.squareRoot()))
        case .softplus: max(x, 0) + log1p(Foundation.exp(-Swift.abs(x)))
        case .exp: Foundation.exp(x)
        case .log: Foundation.log(x)
        case .sqrt: x.squareRoot()
        case .square: x * x
        case .abs: Swift.abs(x)
        case .power(let exponent): Foundation.pow(x, Double(exponent))
        }
    }

    /// f′ at x, where y = f(x). Only the one of both that `gradientReadsOutput` names is looked at.
    func derivative(_ x: Double, _ y: Double) -> Double {
        switch self {
        case .relu: y > 0 ? 1 : 0
        case .leakyRelu(let slope): x > 0 ? 1 : Double(slope)
        case .sigmoid: y * (1 - y)
        case .tanh: 1 - y * y
        case .gelu:
            0.5 * (1 + erf(x / 2.squareRoot())) + x * Foundation.exp(-x * x / 2) / (2 * Double.pi).squareRoot()
        case .softplus: 1 / (1 + Foundation.exp(-x))
        case .exp: y
        case .log: 1 / x
        case .sqrt: 0.5 / y
        case .square: 2 * x
        case .abs: x > 0 ? 1 : x < 0 ? -1 : x
        case .power(let exponent): exponent == 0 ? 0 : Double(exponent) * Foundation.pow(x, Double(exponent) - 1)
        }
    }

    /// Whether f′ follows from y alone, so that x may be overwritten.
    var gradientReadsOutput: Bool {
        switch self {
        case .relu, .sigmoid, .tanh, .exp, .sqrt: true
        case .leakyRelu, .gelu, .softplus, .log, .square, .abs, .power: false
        }
    }

    var name: String {
        switch self {
        case .leakyRelu: "leakyRelu"
        case .power: "power"
        default: "\(self)"
        }
    }

    /// The fixed number of the functions that have one.
    var constant: Float {
        switch self {
        case .leakyRelu(let slope): slope
        case .power(let exponent): exponent
        default: 0
        }
    }

    var code: kernels_unary_function {
        switch self {
        case .relu: KERNELS_RELU
        case .leakyRelu: KERNELS_LEAKY_RELU
        case .sigmoid: KERNELS_SIGMOID
        case .tanh: KERNELS_TANH
        case .gelu: KERNELS_GELU
        case .softplus: KERNELS_SOFTPLUS
        case .exp: KERNELS_EXP
        case .log: KERNELS_LOG
        case .sqrt: KERNELS_SQRT
        case .square: KERNELS_SQUARE
        case .abs: KERNELS_ABS
        case .power: KERNELS_POWER
        }
    }
}

/// y = f(x), element by element: x […] → […].
struct Elementwise: Op {
    let function: ElementFunction
    var name: String { function.name }
    var reusableInputs: [Int] { [0] }

    func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let source = function.gradientReadsOutput ? node : node.inputs[0]
        return [Node(ElementwiseGradient(function: function), [source, upstream])]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        Tensor(inputs[0].values.map { Float(function.value(Double($0))) }, shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, y, count) = (context.inputs[0].pointer, context.output.pointer, context.output.count)
        let (code, constant) = (function.code, function.constant)
        return { kernels_unary(code, count, constant, x, y) }
    }
}

/// dx = f′ · g, where f′ comes from `source`: y or x, as the function prefers. source […], g […] → […].
struct ElementwiseGradient: Op {
    let function: ElementFunction
    var name: String { "\(function.name) gradient" }
    var reusableInputs: [Int] { [1] }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[0] == inputs[1] else { throw ShapeError(name, inputs, "equal shapes") }
        return inputs[0]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let values = zip(inputs[0].values, inputs[1].values).map { source, g in
            Float(function.derivative(Double(source), Double(source)) * Double(g))
        }
        return Tensor(values, shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (source, g) = (context.inputs[0].pointer, context.inputs[1].pointer)
        let (dx, count) = (context.output.pointer, context.output.count)
        let (code, constant) = (function.code, function.constant)
        return { kernels_unary_gradient(code, count, constant, source, source, g, dx) }
    }
}

extension Node {
    /// f of every element, of any shape.
    public func applying(_ function: ElementFunction) -> Node { Node(Elementwise(function: function), [self]) }
    /// max(x, 0)
    public func relu() -> Node { applying(.relu) }
    /// x for x > 0, else slope · x
    public func leakyRelu(slope: Float = 0.01) -> Node { applying(.leakyRelu(slope: slope)) }
    /// 1 / (1 + e⁻ˣ)
    public func sigmoid() -> Node { applying(.sigmoid) }
    /// The hyperbolic tangent.
    public func tanh() -> Node { applying(.tanh) }
    /// x · Φ(x), Φ the normal distribution function (Hendrycks and Gimpel, 2016)
    public func gelu() -> Node { applying(.gelu) }
    /// log(1 + eˣ)
    public func softplus() -> Node { applying(.softplus) }
    /// eˣ
    public func exp() -> Node { applying(.exp) }
    /// The natural logarithm.
    public func log() -> Node { applying(.log) }
    /// √x; its gradient at 0 is infinite.
    public func sqrt() -> Node { applying(.sqrt) }
    /// x²
    public func square() -> Node { applying(.square) }
    /// |x|; its gradient at 0 is 0.
    public func abs() -> Node { applying(.abs) }
    /// x to the power of a fixed exponent. A negative x has one only where the exponent is whole; elsewhere it is NaN.
    public func pow(_ exponent: Float) -> Node { applying(.power(exponent: exponent)) }
}
