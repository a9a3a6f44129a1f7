import CKernels
import Foundation

/// log Σ exp x over the last axis, which disappears: x […, K] → […]. The greatest element is taken out of the sum first,
/// so that no exponential overflows and at least one of them is 1. Of nothing but −∞ it is −∞; with +∞, +∞.
struct LogSumExp: Op {
    var name: String { "logSumExp" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard !inputs[0].isEmpty else { throw ShapeError(name, inputs, "at least one axis") }
        return Array(inputs[0].dropLast())
    }

    // The shares that elements have in the sum; none where there is nothing but −∞.
    func gradient(of node: Node, upstream: Node) -> [Node?] {
        [upstream.reshaped(node.shape + [1]) * node.inputs[0].softmax()]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let (x, columns, shape) = (inputs[0].values.map(Double.init), inputs[0].shape.last!, inputs[0].shape.dropLast())
        let sums = (0..<shape.reduce(1, *)).map { row in
            let own = x[row * columns..<(row + 1) * columns]
            let greatest = own.max() ?? 0, shift = greatest.isFinite ? greatest : 0
            return Float(log(own.reduce(0) { $0 + exp($1 - shift) }) + shift)
        }
        return Tensor(sums, shape: Array(shape))
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, y, rows) = (context.inputs[0].pointer, context.output.pointer, context.output.count)
        let columns = context.inputs[0].shape.last!
        return { kernels_log_sum_exp(rows, columns, x, y) }
    }
}

extension Node {
    /// log Σ exp x over the last axis, which disappears: x […, K] → […].
    public func logSumExp() -> Node { Node(LogSumExp(), [self]) }

    /// log of the mean of exp x over the last axis, which disappears: x […, K] → […].
    public func logMeanExp() -> Node { logSumExp() - Float(Foundation.log(Double(shape[shape.count - 1]))) }
}
