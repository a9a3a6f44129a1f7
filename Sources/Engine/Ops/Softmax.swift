import CKernels
import Foundation

/// Softmax over the last axis, or its logarithm: x […, C] → […, C]. The largest element is taken off first, so that no
/// exponential overflows. A row of nothing but −∞, where all is masked, has no shares: its softmax is 0, as attention's
/// is, and the logarithm −∞. With +∞ in it a row is NaN.
struct Softmax: Op {
    let isLogarithm: Bool
    var name: String { isLogarithm ? "logSoftmax" : "softmax" }
    var reusableInputs: [Int] { [] }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard !inputs[0].isEmpty else { throw ShapeError(name, inputs, "at least one axis") }
        return inputs[0]
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        [Node(SoftmaxGradient(isLogarithm: isLogarithm), [node, upstream])]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        mapRows(inputs[0]) { row in
            let most = row.max() ?? 0
            guard most > -.infinity || most.isNaN else {
                return row.map { $0.isNaN ? .nan : isLogarithm ? -.infinity : 0 }
            }
            let total = row.reduce(0) { $0 + exp($1 - most) }
            return row.map { isLogarithm ? $0 - most - log(total) : exp($0 - most) / total }
        }
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, y, columns) = (context.inputs[0].pointer, context.output.pointer, context.output.shape.last!)
        let (rows, logarithm) = (context.output.count / max(columns, 1), Int32(isLogarithm ? 1 : 0))
        return { kernels_softmax(rows, columns, logarithm, x, y) }
    }
}

/// From y = softmax(x): dx = y · (g − Σ g y). From y = log softmax(x): dx = g − eʸ Σ g. y […, C], g […, C] → […, C].
struct SoftmaxGradient: Op {
    let isLogarithm: Bool
    var name: String { isLogarithm ? "logSoftmax gradient" : "softmax gradient" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[0] == inputs[1] else { throw ShapeError(name, inputs, "equal shapes") }
        return inputs[0]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let columns = inputs[0].shape.last!
        let (y, g) = (inputs[0].values.map(Double.init), inputs[1].values.map(Double.init))
        var dx = y
        for start in stride(from: 0, to: y.count, by: columns) {
            let row = start..<start + columns
            let total = row.reduce(0.0) { $0 + g[$1] * (isLogarithm ? 1 : y[$1]) }
            for i in row { dx[i] = isLogarithm ? g[i] - exp(y[i]) * total : y[i] * (g[i] - total) }
        }
        return Tensor(dx.map(Float.init), shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (y, g, dx) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        let columns = context.output.shape.last!
        let (rows, logarithm) = (context.output.count / max(columns, 1), Int32(isLogarithm ? 1 : 0))
        return { kernels_softmax_gradient(rows, columns, logarithm, y, g, dx) }
    }
}

extension Node {
    /// Softmax over the last axis.
    public func softmax() -> Node { Node(Softmax(isLogarithm: false), [self]) }
    /// The logarithm of the softmax over the last axis.
    public func logSoftmax() -> Node { Node(Softmax(isLogarithm: true), [self]) }
}

/// Applies a function to each run along the last axis, in double precision; for reference kernels.
func mapRows(_ x: Tensor, _ body: ([Double]) -> [Double]) -> Tensor {
    let columns = x.shape.last!
    let values = x.values.map(Double.init)
    var result: [Float] = []
    for start in stride(from: 0, to: values.count, by: max(columns, 1)) {
        result += body(Array(values[start..<start + columns])).map(Float.init)
    }
    return Tensor(result, shape: x.shape)
}
