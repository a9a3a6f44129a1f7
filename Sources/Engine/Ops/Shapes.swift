import CKernels
import System

/// The rules of broadcasting, in one place.
enum Broadcast {
    /// The common shape of two operands, or nil where they do not fit.
    static func shape(_ a: [Int], _ b: [Int]) -> [Int]? {
        let rank = max(a.count, b.count)
        var result: [Int] = []
        for axis in 0..<rank {
            let x = axis < rank - a.count ? 1 : a[axis - (rank - a.count)]
            let y = axis < rank - b.count ? 1 : b[axis - (rank - b.count)]
            guard x == y || x == 1 || y == 1 else { return nil }
            result.append(x == 1 ? y : x)
        }
        return result
    }

    /// The strides by which an operand of shape `operand` is read when the result has shape `shape`: 0 where stretched.
    static func strides(_ operand: [Int], in shape: [Int]) -> [Int] {
        let own = contiguousStrides(operand)
        let missing = shape.count - operand.count
        return shape.indices.map { axis in
            axis < missing || (operand[axis - missing] == 1 && shape[axis] != 1) ? 0 : own[axis - missing]
        }
    }

    /// f(a, b) with both operands stretched to their common shape, in plain loops.
    static func reference(_ inputs: [Tensor], _ f: (Float, Float) -> Float) -> Tensor {
        let shape = shape(inputs[0].shape, inputs[1].shape)!
        let (a, b) = (inputs[0].values, inputs[1].values)
        let (aStrides, bStrides) = (strides(inputs[0].shape, in: shape), strides(inputs[1].shape, in: shape))
        let values = indices(of: shape).map { index in
            f(
                a[zip(index, aStrides).reduce(0) { $0 + $1.0 * $1.1 }],
                b[zip(index, bStrides).reduce(0) { $0 + $1.0 * $1.1 }])
        }
        return Tensor(values, shape: shape)
    }

    /// c = f(a, b) with both operands stretched to the output's shape.
    static func kernel(_ function: kernels_binary_function, _ context: KernelContext) -> Kernel {
        let (a, b, c) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        let shape = context.output.shape
        let space = StridedSpace(
            shape, strides(context.inputs[0].shape, in: shape), strides(context.inputs[1].shape, in: shape))
        return { kernels_binary(function, space.axes, space.extents, space.first, space.second, a, b, c) }
    }
}

/// Row-major strides: the distance between neighbours along each axis.
func contiguousStrides(_ shape: [Int]) -> [Int] {
    var strides = [Int](repeating: 1, count: shape.count)
    for axis in shape.indices.dropLast().reversed() { strides[axis] = strides[axis + 1] * shape[axis + 1] }
    return strides
}

/// All indices of a shape in row-major order; for the reference kernels.
func indices(of shape: [Int]) -> some Sequence<[Int]> {
    let count = shape.reduce(1, *)
    let strides = contiguousStrides(shape)
    return (0..<count).lazy.map { flat in zip(shape, strides).map { extent, stride in flat / stride % extent } }
}

/// An index space with the strides of two operands, simplified: axes of extent 1 are dropped and axes that both
/// operands cross in one go are joined, so that inner loops are as long as they can be. The memory lives as long as the
/// value.
final class StridedSpace {
    let axes: Int32
    let extents: UnsafeMutablePointer<Int>
    let first: UnsafeMutablePointer<Int>
    let second: UnsafeMutablePointer<Int>

    init(_ shape: [Int], _ a: [Int], _ b: [Int]) {
        var joined: [(extent: Int, a: Int, b: Int)] = []
        for axis in shape.indices where shape[axis] != 1 {
            let next = (extent: shape[axis], a: a[axis], b: b[axis])
            if let last = joined.last, last.a == next.a * next.extent, last.b == next.b * next.extent {
                joined[joined.count - 1] = (last.extent * next.extent, next.a, next.b)
            } else {
                joined.append(next)
            }
        }
        if joined.isEmpty { joined = [(1, 1, 1)] }
        require(joined.count <= 8, "shapes of more than 8 axes are not supported, but got \(shape)")
        axes = Int32(joined.count)
        extents = .allocate(capacity: joined.count)
        first = .allocate(capacity: joined.count)
        second = .allocate(capacity: joined.count)
        for (axis, part) in joined.enumerated() {
            extents[axis] = part.extent
            first[axis] = part.a
            second[axis] = part.b
        }
    }

    deinit {
        extents.deallocate()
        first.deallocate()
        second.deallocate()
    }
}
