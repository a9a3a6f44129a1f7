import CKernels
import System

/// A range of one axis: x […, E, …] → […, range.count, …].
struct Slice: Op {
    let axis: Int
    let range: Range<Int>
    var name: String { "slice" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        let x = inputs[0]
        guard x.indices.contains(axis), range.lowerBound >= 0, range.upperBound <= x[axis] else {
            throw ShapeError(name, inputs, "an axis \(axis) that holds \(range)")
        }
        var shape = x
        shape[axis] = range.count
        return shape
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        // Zeros before and after.
        let x = node.inputs[0].shape
        var parts: [Node] = []
        for extent in [range.lowerBound, x[axis] - range.upperBound] {
            var shape = x
            shape[axis] = extent
            parts.append(.constant(Tensor(shape: shape)))
        }
        return [.concatenated([parts[0], upstream, parts[1]].filter { $0.count > 0 }, axis: axis)]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let x = inputs[0]
        var shape = x.shape
        shape[axis] = range.count
        let strides = contiguousStrides(x.shape)
        let values = x.values
        return Tensor(
            indices(of: shape).map { index in
                values[zip(index, strides).reduce(range.lowerBound * strides[axis]) { $0 + $1.0 * $1.1 }]
            }, shape: shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (from, to) = (contiguousStrides(context.inputs[0].shape), contiguousStrides(context.output.shape))
        let space = StridedSpace(context.output.shape, from, to)
        let (x, y) = (context.inputs[0].pointer + range.lowerBound * from[axis], context.output.pointer)
        return { kernels_copy_strided(space.axes, space.extents, space.first, space.second, x, y) }
    }
}

extension Node {
    /// The elements of `range` along `axis`. A range of the first axis is a view; any other is copied.
    public func sliced(_ range: Range<Int>, axis: Int) -> Node {
        let slice = Slice(axis: axis, range: range)
        let isContiguous = shape.indices.contains(axis) && shape[..<axis].allSatisfy { $0 == 1 }
        guard isContiguous, let result = try? slice.shape(of: [shape]) else { return Node(slice, [self]) }
        return Node(View(offset: range.lowerBound * contiguousStrides(shape)[axis], shape: result), [self])
    }

    /// Equal parts along `axis`.
    public func split(_ parts: Int, axis: Int) -> [Node] {
        require(shape[axis] % parts == 0, "axis \(axis) of \(shape) does not split into \(parts) equal parts")
        let size = shape[axis] / parts
        return (0..<parts).map { sliced($0 * size..<($0 + 1) * size, axis: axis) }
    }
}
