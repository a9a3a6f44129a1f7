import System

/// The same numbers under another shape, or a contiguous part of them, in place: no copy and no kernel.
struct View: Op {
    /// The first element seen.
    let offset: Int
    let shape: [Int]
    /// Looks behind the input's own elements, at what its operation saved.
    var isSaved = false

    init(offset: Int, shape: [Int], isSaved: Bool = false) {
        self.offset = offset
        self.shape = shape
        self.isSaved = isSaved
    }

    var name: String { "view" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard isSaved || offset + shape.reduce(1, *) <= inputs[0].reduce(1, *) else {
            throw ShapeError(
                name, inputs + [shape], "a second shape that fits into the first from element \(offset) on")
        }
        return shape
    }

    func placement(of inputs: [[Int]]) -> Placement { .view(offset: offset) }

    // What lies outside the view gets no gradient: zeros around the upstream one.
    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let input = node.inputs[0]
        require(!isSaved, "what an operation saves for its gradient has no gradient of its own")
        if node.count == input.count { return [Node(View(offset: 0, shape: input.shape), [upstream])] }
        return [Node(Pad(offset: offset, shape: input.shape), [upstream])]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        Tensor(Array(inputs[0].values[offset..<(offset + shape.reduce(1, *))]), shape: shape)
    }
}

/// Zeros of the given shape with the input's elements written contiguously from `offset` on: the gradient of a view.
struct Pad: Op {
    let offset: Int
    let shape: [Int]
    var name: String { "pad" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard offset + inputs[0].reduce(1, *) <= shape.reduce(1, *) else {
            throw ShapeError(
                name, inputs + [shape], "a first shape that fits into the second from element \(offset) on")
        }
        return shape
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        [Node(View(offset: offset, shape: node.inputs[0].shape), [upstream])]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        var values = [Float](repeating: 0, count: shape.reduce(1, *))
        values.replaceSubrange(offset..<(offset + inputs[0].count), with: inputs[0].values)
        return Tensor(values, shape: shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, count, y, total, offset) = (
            context.inputs[0].pointer, context.inputs[0].count, context.output.pointer, context.output.count, offset
        )
        return {
            y.update(repeating: 0, count: offset)
            (y + offset).update(from: x, count: count)
            (y + offset + count).update(repeating: 0, count: total - offset - count)
        }
    }
}

extension Node {
    /// The same elements in row-major order under another shape.
    public func reshaped(_ shape: [Int]) -> Node {
        require(
            elementCount(shape) == count, "reshape got \(self.shape) and \(shape), but needs equal element counts")
        return shape == self.shape ? self : Node(View(offset: 0, shape: shape), [self])
    }

    /// All axes but the first in one: `[N, …]` → `[N, M]`.
    public func flattened() -> Node { reshaped([shape[0], shape.dropFirst().reduce(1, *)]) }
}
