import CKernels
import System

/// Tensors side by side along one axis; all other axes are equal. […, Eᵢ, …] → […, ΣEᵢ, …].
struct Concatenate: Op {
    let axis: Int
    var name: String { "concatenate" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        var shape = inputs[0]
        guard shape.indices.contains(axis) else { throw ShapeError(name, inputs, "an axis \(axis)") }
        for other in inputs.dropFirst() {
            var same = other
            if same.indices.contains(axis) { same[axis] = inputs[0][axis] }
            guard same == inputs[0] else {
                throw ShapeError(name, inputs, "shapes that differ along axis \(axis) only")
            }
            shape[axis] += other[axis]
        }
        return shape
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        var start = 0
        return node.inputs.map { input in
            defer { start += input.shape[axis] }
            return upstream.sliced(start..<start + input.shape[axis], axis: axis)
        }
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let outer = inputs[0].shape[..<axis].reduce(1, *)
        var values: [Float] = []
        for row in 0..<outer {
            for input in inputs {
                let width = input.count / max(outer, 1)
                values += input.values[(row * width)..<((row + 1) * width)]
            }
        }
        var shape = inputs[0].shape
        shape[axis] = inputs.reduce(0) { $0 + $1.shape[axis] }
        return Tensor(values, shape: shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let strides = contiguousStrides(context.output.shape)
        var start = 0
        let copies = context.inputs.map { input in
            defer { start += input.shape[axis] }
            return (
                space: StridedSpace(input.shape, contiguousStrides(input.shape), strides),
                from: input.pointer, to: context.output.pointer + start * strides[axis]
            )
        }
        return {
            for copy in copies {
                let space = copy.space
                kernels_copy_strided(space.axes, space.extents, space.first, space.second, copy.from, copy.to)
            }
        }
    }
}

extension Node {
    /// One after the other along `axis`; all other axes must be equal.
    public static func concatenated(_ nodes: [Node], axis: Int) -> Node {
        require(!nodes.isEmpty, "there is nothing to concatenate")
        return nodes.count == 1 ? nodes[0] : Node(Concatenate(axis: axis), nodes)
    }
}
