import CKernels

/// Sum or mean over some axes, which disappear: x […] → the axes kept. Over all axes: a scalar.
struct Sum: Op {
    let axes: [Int]
    /// Divide by the number of elements summed.
    let isMean: Bool
    var name: String { isMean ? "mean" : "sum" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] { try keptShape(name, inputs, axes) }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let input = node.inputs[0]
        let scaled = isMean ? upstream.scaled(by: Float(node.count) / Float(input.count)) : upstream
        return [scaled.reshaped(stretchable(input.shape, axes)).broadcast(to: input.shape)]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        var sums = reduceReference(inputs[0], axes, initial: 0.0) { $0 + $1 }
        if isMean { sums.values = sums.values.map { $0 * Double(sums.values.count) / Double(inputs[0].count) } }
        return Tensor(sums.values.map(Float.init), shape: sums.shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let scale = isMean ? Float(context.output.count) / Float(max(context.inputs[0].count, 1)) : 1
        return reductionKernel(KERNELS_REDUCE_SUM, context, axes, scale: scale)
    }
}

/// The largest element over some axes, which disappear: x […] → the axes kept.
struct Max: Op {
    let axes: [Int]
    var name: String { "max" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] { try keptShape(name, inputs, axes) }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let input = node.inputs[0]
        let kept = stretchable(input.shape, axes)
        // Elements that tie for the maximum share its gradient equally.
        let hits = input .== node.reshaped(kept)
        let share = upstream / hits.sum(over: axes)
        return [hits * share.reshaped(kept)]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let most = reduceReference(inputs[0], axes, initial: -Double.infinity) {
            $0.isNaN || $1.isNaN ? .nan : Swift.max($0, $1)
        }
        return Tensor(most.values.map(Float.init), shape: most.shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        reductionKernel(KERNELS_REDUCE_MAX, context, axes, scale: 1)
    }
}

/// A tensor stretched to a larger shape: x […] → [shape].
struct BroadcastTo: Op {
    let shape: [Int]
    var name: String { "broadcast" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard Broadcast.shape(inputs[0], shape) == shape else {
            throw ShapeError(name, inputs + [shape], "a first shape that stretches to the second")
        }
        return shape
    }

    // The reverse sweep sums it back.
    func gradient(of node: Node, upstream: Node) -> [Node?] { [upstream] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let x = inputs[0].values
        let strides = Broadcast.strides(inputs[0].shape, in: shape)
        return Tensor(indices(of: shape).map { x[zip($0, strides).reduce(0) { $0 + $1.0 * $1.1 }] }, shape: shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let space = StridedSpace(
            shape, Broadcast.strides(context.inputs[0].shape, in: shape), contiguousStrides(shape))
        let (x, y) = (context.inputs[0].pointer, context.output.pointer)
        return { kernels_copy_strided(space.axes, space.extents, space.first, space.second, x, y) }
    }
}

extension Node {
    /// The sum over `axes` (all by default); the axes disappear.
    public func sum(over axes: [Int]? = nil) -> Node { reduced(axes) { Sum(axes: $0, isMean: false) } }
    /// The mean over `axes` (all by default); the axes disappear.
    public func mean(over axes: [Int]? = nil) -> Node { reduced(axes) { Sum(axes: $0, isMean: true) } }
    /// The maximum over `axes` (all by default); the axes disappear.
    public func max(over axes: [Int]? = nil) -> Node { reduced(axes) { Max(axes: $0) } }

    /// Stretched to `shape`: axes are aligned at the last one, and those of extent 1 or missing repeat.
    public func broadcast(to shape: [Int]) -> Node {
        shape == self.shape ? self : Node(BroadcastTo(shape: shape), [self])
    }

    // Axes that do not lie side by side are reduced one group after the other, the last first. That is exact for sums
    // and maxima, and for means too, since all groups have one size.
    private func reduced(_ axes: [Int]?, _ op: ([Int]) -> some Op) -> Node {
        var pending = (axes ?? Array(shape.indices)).sorted()
        var node = self
        if pending.isEmpty { return node }
        while let last = pending.popLast() {
            var group = [last]
            while let next = pending.last, next == group[0] - 1 { group.insert(pending.removeLast(), at: 0) }
            node = Node(op(group), [node])
        }
        return node
    }
}

private func keptShape(_ name: String, _ inputs: [[Int]], _ axes: [Int]) throws(ShapeError) -> [Int] {
    guard axes.allSatisfy(inputs[0].indices.contains), Set(axes).count == axes.count else {
        throw ShapeError(name, inputs, "the axes \(axes), each once")
    }
    return inputs[0].indices.filter { !axes.contains($0) }.map { inputs[0][$0] }
}

private func stretchable(_ shape: [Int], _ axes: [Int]) -> [Int] {
    shape.indices.map { axes.contains($0) ? 1 : shape[$0] }
}

private func reduceReference(
    _ x: Tensor, _ axes: [Int], initial: Double, _ combine: (Double, Double) -> Double
) -> (values: [Double], shape: [Int]) {
    let kept = x.shape.indices.filter { !axes.contains($0) }
    let shape = kept.map { x.shape[$0] }
    let strides = contiguousStrides(shape)
    var result = [Double](repeating: initial, count: shape.reduce(1, *))
    for (value, index) in zip(x.values, indices(of: x.shape)) {
        let place = zip(kept, strides).reduce(0) { $0 + index[$1.0] * $1.1 }
        result[place] = combine(result[place], Double(value))
    }
    return (result, shape)
}

/// Neighbouring axes as one: [outer, reduced, inner].
private func reductionKernel(_ function: kernels_reduction, _ context: KernelContext, _ axes: [Int], scale: Float)
    -> Kernel
{
    let shape = context.inputs[0].shape
    let (x, y) = (context.inputs[0].pointer, context.output.pointer)
    let outer = shape[..<(axes.first ?? 0)].reduce(1, *)
    let reduced = axes.reduce(1) { $0 * shape[$1] }
    let inner = context.output.count / max(outer, 1)
    let threads = Threads.count
    let partials = context.scratch(floats: inner * threads)
    return { kernels_reduce(function, outer, reduced, inner, scale, x, y, threads, partials.pointer) }
}
