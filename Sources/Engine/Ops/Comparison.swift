import CKernels

/// 1 where a < b (or ≤, =, ≠), else 0, with broadcasting as in `Arithmetic`: a […], b […] → […]. What is not a number
/// is neither less than anything nor equal to anything. No gradient: a mask does not change by little.
struct Comparison: Op {
    enum Function: Sendable, CaseIterable { case less, lessOrEqual, equal, notEqual }
    let function: Function

    var name: String {
        switch function {
        case .less: "less"
        case .lessOrEqual: "less or equal"
        case .equal: "equal"
        case .notEqual: "not equal"
        }
    }

    var reusableInputs: [Int] { [0, 1] }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard let shape = Broadcast.shape(inputs[0], inputs[1]) else {
            throw ShapeError(name, inputs, "shapes that are equal, or 1, axis by axis from the last")
        }
        return shape
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] { [nil, nil] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        Broadcast.reference(inputs) { a, b in
            switch function {
            case .less: a < b ? 1 : 0
            case .lessOrEqual: a <= b ? 1 : 0
            case .equal: a == b ? 1 : 0
            case .notEqual: a != b ? 1 : 0
            }
        }
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let code: kernels_binary_function =
            switch function {
            case .less: KERNELS_LESS
            case .lessOrEqual: KERNELS_LESS_EQUAL
            case .equal: KERNELS_EQUAL
            case .notEqual: KERNELS_NOT_EQUAL
            }
        return Broadcast.kernel(code, context)
    }
}

extension Node {
    /// A mask: 1 where a is less than b, else 0, element by element and with broadcasting. No gradient flows through it.
    public static func .< (a: Node, b: Node) -> Node { Node(Comparison(function: .less), [a, b]) }
    /// A mask: 1 where a is less than b or equal to it, else 0. No gradient flows through it.
    public static func .<= (a: Node, b: Node) -> Node { Node(Comparison(function: .lessOrEqual), [a, b]) }
    /// A mask: 1 where a is greater than b, else 0. No gradient flows through it.
    public static func .> (a: Node, b: Node) -> Node { b .< a }
    /// A mask: 1 where a is greater than b or equal to it, else 0. No gradient flows through it.
    public static func .>= (a: Node, b: Node) -> Node { b .<= a }
    /// A mask: 1 where a equals b, else 0. No gradient flows through it.
    public static func .== (a: Node, b: Node) -> Node { Node(Comparison(function: .equal), [a, b]) }
    /// A mask: 1 where a differs from b, else 0; what is not a number differs from all. No gradient flows through it.
    public static func .!= (a: Node, b: Node) -> Node { Node(Comparison(function: .notEqual), [a, b]) }

    /// A mask of the elements less than the number.
    public static func .< (a: Node, b: Float) -> Node { a .< .constant(b) }
    /// A mask of the elements that are the number or less.
    public static func .<= (a: Node, b: Float) -> Node { a .<= .constant(b) }
    /// A mask of the elements greater than the number.
    public static func .> (a: Node, b: Float) -> Node { a .> .constant(b) }
    /// A mask of the elements that are the number or greater.
    public static func .>= (a: Node, b: Float) -> Node { a .>= .constant(b) }
    /// A mask of the elements that are the number.
    public static func .== (a: Node, b: Float) -> Node { a .== .constant(b) }
    /// A mask of the elements that are not the number.
    public static func .!= (a: Node, b: Float) -> Node { a .!= .constant(b) }
}
