import CKernels
import Foundation

/// A loss that is a mean over all elements: prediction […], target […] → scalar.
struct PointwiseLoss: Op {
    enum Function: Sendable {
        /// −t log σ(x) − (1 − t) log(1 − σ(x)) from the logit x, in nats; targets may be any number in [0, 1].
        case binaryCrossEntropy
        /// (x − t)²
        case squaredError
        /// |x − t|
        case absoluteError

        func value(_ x: Double, _ t: Double) -> Double {
            switch self {
            case .binaryCrossEntropy: max(x, 0) - x * t + log1p(exp(-abs(x)))
            case .squaredError: (x - t) * (x - t)
            case .absoluteError: abs(x - t)
            }
        }

        func derivative(_ x: Double, _ t: Double) -> Double {
            switch self {
            case .binaryCrossEntropy: 1 / (1 + exp(-x)) - t
            case .squaredError: 2 * (x - t)
            case .absoluteError: x > t ? 1 : x < t ? -1 : 0
            }
        }

        var code: kernels_loss {
            switch self {
            case .binaryCrossEntropy: KERNELS_BCE_LOGITS
            case .squaredError: KERNELS_SQUARED_ERROR
            case .absoluteError: KERNELS_ABSOLUTE_ERROR
            }
        }
    }

    let function: Function

    var name: String {
        switch function {
        case .binaryCrossEntropy: "binary cross-entropy"
        case .squaredError: "mean squared error"
        case .absoluteError: "mean absolute error"
        }
    }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[0] == inputs[1] else { throw ShapeError(name, inputs, "a prediction and a target of one shape") }
        return []
    }

    // Where the target is data, as it mostly is, nobody asks for its gradient, and no plan computes it.
    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let (x, target) = (node.inputs[0], node.inputs[1])
        let dx = Node(PointwiseLossGradient(function: function), [x, target, upstream])
        switch function {
        case .binaryCrossEntropy: return [dx, x * (upstream * (-1 / Float(x.count)))]
        // Functions of the difference.
        case .squaredError, .absoluteError: return [dx, -dx]
        }
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let sum = zip(inputs[0].values, inputs[1].values).reduce(0) { $0 + function.value(Double($1.0), Double($1.1)) }
        return Tensor([Float(sum / Double(inputs[0].count))], shape: [])
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, target, y) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        let (count, code) = (context.inputs[0].count, function.code)
        return { y[0] = Float(kernels_loss_sum(code, count, x, target) / Double(count)) }
    }
}

/// upstream · d loss / d prediction: prediction […], target […], upstream scalar → […].
struct PointwiseLossGradient: Op {
    let function: PointwiseLoss.Function
    var name: String { "loss gradient" }
    var reusableInputs: [Int] { [0] }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[0] == inputs[1], inputs[2].isEmpty else {
            throw ShapeError(name, inputs, "a prediction and a target of one shape, and a scalar")
        }
        return inputs[0]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let scale = Double(inputs[2].values[0]) / Double(inputs[0].count)
        let values = zip(inputs[0].values, inputs[1].values).map {
            Float(scale * function.derivative(Double($0), Double($1)))
        }
        return Tensor(values, shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, target, g) = (context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer)
        let (dx, count, code) = (context.output.pointer, context.output.count, function.code)
        return { kernels_loss_gradient(code, count, g[0] / Float(count), x, target, dx) }
    }
}

/// Mean binary cross-entropy in nats per element, computed from logits, so that it neither overflows nor loses digits.
public func binaryCrossEntropy(logits: Node, target: Node) -> Node {
    Node(PointwiseLoss(function: .binaryCrossEntropy), [logits, target])
}

/// Mean of (prediction − target)² over all elements.
public func meanSquaredError(_ prediction: Node, _ target: Node) -> Node {
    Node(PointwiseLoss(function: .squaredError), [prediction, target])
}

/// Mean of |prediction − target| over all elements.
public func meanAbsoluteError(_ prediction: Node, _ target: Node) -> Node {
    Node(PointwiseLoss(function: .absoluteError), [prediction, target])
}
