import CKernels

/// a + b, a − b, a · b, a / b with broadcasting: shapes are aligned at their last axes, and an axis of extent 1 (or one
/// that is missing) is stretched. a […], b […] → […].
struct Arithmetic: Op {
    enum Function: Sendable { case add, subtract, multiply, divide }
    let function: Function

    var name: String {
        switch function {
        case .add: "add"
        case .subtract: "subtract"
        case .multiply: "multiply"
        case .divide: "divide"
        }
    }

    var reusableInputs: [Int] { [0, 1] }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard let shape = Broadcast.shape(inputs[0], inputs[1]) else {
            throw ShapeError(name, inputs, "shapes that are equal, or 1, axis by axis from the last")
        }
        return shape
    }

    // The gradients have the output's shape; the reverse sweep sums them where an operand was stretched.
    func gradient(of node: Node, upstream g: Node) -> [Node?] {
        let (a, b) = (node.inputs[0], node.inputs[1])
        switch function {
        case .add: return [g, g]
        case .subtract: return [g, g.scaled(by: -1)]
        case .multiply: return [g * b, g * a]
        case .divide: return [g / b, (g * node / b).scaled(by: -1)]
        }
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        Broadcast.reference(inputs) { a, b in
            switch function {
            case .add: a + b
            case .subtract: a - b
            case .multiply: a * b
            case .divide: a / b
            }
        }
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let code: kernels_binary_function =
            switch function {
            case .add: KERNELS_ADD
            case .subtract: KERNELS_SUB
            case .multiply: KERNELS_MUL
            case .divide: KERNELS_DIV
            }
        return Broadcast.kernel(code, context)
    }
}

/// scale · x + shift with fixed numbers: x […] → […].
struct Affine: Op {
    let scale: Float
    let shift: Float
    var name: String { "affine" }
    var reusableInputs: [Int] { [0] }

    func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }

    func gradient(of node: Node, upstream: Node) -> [Node?] { [upstream.scaled(by: scale)] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        Tensor(inputs[0].values.map { scale * $0 + shift }, shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, y, count) = (context.inputs[0].pointer, context.output.pointer, context.output.count)
        let (scale, shift) = (scale, shift)
        return { kernels_affine(count, scale, shift, x, y) }
    }
}

extension Node {
    /// Element by element, with broadcasting: shapes are aligned at their last axes, and an axis of extent 1, or one
    /// that is missing, is stretched.
    public static func + (a: Node, b: Node) -> Node { Node(Arithmetic(function: .add), [a, b]) }
    /// Element by element, with broadcasting, as `+`.
    public static func - (a: Node, b: Node) -> Node { Node(Arithmetic(function: .subtract), [a, b]) }
    /// Element by element, with broadcasting, as `+`.
    public static func * (a: Node, b: Node) -> Node { Node(Arithmetic(function: .multiply), [a, b]) }
    /// Element by element, with broadcasting, as `+`.
    public static func / (a: Node, b: Node) -> Node { Node(Arithmetic(function: .divide), [a, b]) }
    /// −x
    public static prefix func - (a: Node) -> Node { a.scaled(by: -1) }

    /// scale · x + shift
    public func scaled(by scale: Float, plus shift: Float = 0) -> Node {
        scale == 1 && shift == 0 ? self : Node(Affine(scale: scale, shift: shift), [self])
    }

    /// The number is added to every element.
    public static func + (a: Node, b: Float) -> Node { a.scaled(by: 1, plus: b) }
    /// The number is added to every element.
    public static func + (a: Float, b: Node) -> Node { b + a }
    /// Every element less the number.
    public static func - (a: Node, b: Float) -> Node { a + -b }
    /// The number less every element.
    public static func - (a: Float, b: Node) -> Node { b.scaled(by: -1, plus: a) }
    /// Every element times the number.
    public static func * (a: Node, b: Float) -> Node { a.scaled(by: b) }
    /// Every element times the number.
    public static func * (a: Float, b: Node) -> Node { b.scaled(by: a) }
    /// Every element times 1 / b, rounded first.
    public static func / (a: Node, b: Float) -> Node { a.scaled(by: 1 / b) }
}
