/// y = x brought into `range`, element by element: x […] → […]. What is not a number stays so.
///
/// The gradient is that of a parameter which is put back into the range after every step: inside it is the upstream
/// one; outside, what leads back passes and what leads further away is zero. A plain derivative would be zero there,
/// and a parameter that has once left could never come back.
struct Clamp: Op {
    let range: ClosedRange<Float>
    var name: String { "clamp" }
    var reusableInputs: [Int] { [0] }

    func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        [Node(ClampGradient(range: range), [node.inputs[0], upstream])]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        Tensor(inputs[0].values.map { $0.clamped(to: range) }, shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, y, count, range) = (context.inputs[0].pointer, context.output.pointer, context.output.count, range)
        return { for i in 0..<count { y[i] = x[i].clamped(to: range) } }
    }
}

/// dx = g, but 0 where a step down the gradient would lead x further out of `range`: x […], g […] → […].
struct ClampGradient: Op {
    let range: ClosedRange<Float>
    var name: String { "clamp gradient" }
    var reusableInputs: [Int] { [1] }

    func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        Tensor(zip(inputs[0].values, inputs[1].values).map { passes($0, $1) ? $1 : 0 }, shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, g) = (context.inputs[0].pointer, context.inputs[1].pointer)
        let (dx, count) = (context.output.pointer, context.output.count)
        return { for i in 0..<count { dx[i] = passes(x[i], g[i]) ? g[i] : 0 } }
    }

    private func passes(_ x: Float, _ g: Float) -> Bool {
        !(x > range.upperBound && g < 0 || x < range.lowerBound && g > 0)
    }
}

extension Float {
    fileprivate func clamped(to range: ClosedRange<Float>) -> Float {
        self > range.upperBound ? range.upperBound : self < range.lowerBound ? range.lowerBound : self
    }
}

extension Node {
    /// Every element brought into `range`. Outside, the gradient flows only where a step against it leads back.
    public func clamped(to range: ClosedRange<Float>) -> Node { Node(Clamp(range: range), [self]) }
}
