import CKernels
import System

/// Axes in another order: axis `i` of the output is axis `order[i]` of the input.
struct Transpose: Op {
    let order: [Int]
    var name: String { "transpose" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard order.sorted() == Array(inputs[0].indices) else {
            throw ShapeError(name, inputs, "every axis named once in \(order)")
        }
        return order.map { inputs[0][$0] }
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        var inverse = order
        for (to, from) in order.enumerated() { inverse[from] = to }
        return [Node(Transpose(order: inverse), [upstream])]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let shape = order.map { inputs[0].shape[$0] }
        let strides = contiguousStrides(inputs[0].shape)
        let values = inputs[0].values
        return Tensor(
            indices(of: shape).map { index in values[zip(index, order).reduce(0) { $0 + $1.0 * strides[$1.1] }] },
            shape: shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let strides = contiguousStrides(context.inputs[0].shape)
        let space = StridedSpace(
            context.output.shape, order.map { strides[$0] }, contiguousStrides(context.output.shape))
        let (x, y) = (context.inputs[0].pointer, context.output.pointer)
        return { kernels_copy_strided(space.axes, space.extents, space.first, space.second, x, y) }
    }
}

extension Node {
    /// The axes in another order: axis `i` of the result is axis `order[i]`.
    public func transposed(_ order: [Int]) -> Node { Node(Transpose(order: order), [self]) }

    /// The last two axes exchanged.
    public func transposed() -> Node {
        require(shape.count >= 2, "transposition needs two axes, but the shape is \(shape)")
        var order = Array(shape.indices)
        order.swapAt(order.count - 1, order.count - 2)
        return transposed(order)
    }
}
