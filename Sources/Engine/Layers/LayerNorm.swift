/// Normalises each sample over its last axis (Ba, Kiros and Hinton, 2016): x […, C] → […, C]. It is the same in
/// training and in use.
public struct LayerNorm: Layer {
    /// [C], ones at first
    public let scale: Parameter
    /// [C], zeros at first
    public let shift: Parameter
    let epsilon: Float

    /// - Parameters:
    ///   - channels: the last axis.
    ///   - epsilon: added to variances, so that a constant sample does not divide by zero.
    public init(_ channels: Int, epsilon: Float = 1e-5) {
        scale = Parameter(Tensor(shape: [channels], repeating: 1))
        shift = Parameter(Tensor(shape: [channels]))
        self.epsilon = epsilon
    }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node {
        x.layerNormalized(scale: scale.node, shift: shift.node, epsilon: epsilon)
    }
}
