import CKernels

/// a where the mask is not 0, b where it is, element by element: mask […], a […], b […] → […].
///
/// Elements are picked, not multiplied: what was not picked, not-a-number included, has no effect on values, and what
/// is not a number upstream none on the gradient of what was not picked. A mask that is not a number shows as NaN.
struct Selection: Op {
    var name: String { "where" }
    var reusableInputs: [Int] { [0, 1, 2] }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[0] == inputs[1], inputs[0] == inputs[2] else { throw ShapeError(name, inputs, "equal shapes") }
        return inputs[0]
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let mask = node.inputs[0]
        return [nil, upstream.rows(where: mask), upstream.rows(where: mask .== 0)]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let (mask, a, b) = (inputs[0].values, inputs[1].values, inputs[2].values)
        return Tensor(
            mask.indices.map { mask[$0].isNaN ? .nan : mask[$0] == 0 ? b[$0] : a[$0] }, shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (mask, a, b) = (context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer)
        let (y, count) = (context.output.pointer, context.output.count)
        return { kernels_where(count, mask, a, b, y) }
    }
}

extension Node {
    /// a where the mask is 1, b where it is 0, element by element; the three are stretched to one shape.
    ///
    /// Elements are picked, not multiplied: what was not picked may be infinite or no number, and its gradient is zero.
    /// (If it was computed, the slope behind it may still be infinite, and zero times that is no number. So keep a
    /// logarithm from what has none: `Node.where(x .> 0, Node.where(x .> 0, x, .constant(1)).log(), b)`.)
    public static func `where`(_ mask: Node, _ a: Node, _ b: Node) -> Node {
        guard let pair = Broadcast.shape(a.shape, b.shape), let shape = Broadcast.shape(mask.shape, pair) else {
            return Node(Selection(), [mask, a, b])  // which says what does not fit
        }
        return Node(Selection(), [mask, a, b].map { $0.broadcast(to: shape) })
    }
}
