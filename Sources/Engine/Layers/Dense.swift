/// A fully connected layer, f(x W + b): x […, inputs] → […, outputs].
public struct Dense: Layer {
    /// [inputs, outputs]
    public let weight: Parameter
    /// [outputs]
    public let bias: Parameter?
    let activation: ElementFunction?

    /// - Parameters:
    ///   - inputs: the last axis of what comes in.
    ///   - outputs: the last axis of what goes out.
    ///   - activation: applied to the sum; none by default.
    ///   - bias: whether there is one; zeros at first.
    ///   - initializer: He's for ReLU and its kin, Glorot's otherwise, unless one is named.
    ///   - random: draws the starting weights.
    public init(
        _ inputs: Int, _ outputs: Int, activation: ElementFunction? = nil, bias: Bool = true,
        initializer: Initializer? = nil, using random: inout Random
    ) {
        weight = Parameter((initializer ?? .suited(to: activation))([inputs, outputs], using: &random))
        self.bias = bias ? Parameter(Tensor(shape: [outputs])) : nil
        self.activation = activation
    }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node {
        dense(x, weight.node, bias?.node, activation: activation)
    }
}

extension Initializer {
    /// The usual choice for a layer that is followed by the given activation.
    static func suited(to activation: ElementFunction?) -> Initializer {
        switch activation {
        case .relu, .leakyRelu, .gelu, .softplus: .heNormal
        default: .glorotUniform
        }
    }
}
