/// A vector for each entry of a vocabulary: numbers […] in 0..<vocabulary → […, dimensions].
public struct Embedding: Layer {
    /// [vocabulary, dimensions]
    public let weight: Parameter

    /// - Parameter initializer: uniform in ±0.05 by default, as in Keras.
    public init(
        _ vocabulary: Int, _ dimensions: Int, initializer: Initializer = .uniform(limit: 0.05),
        using random: inout Random
    ) {
        weight = Parameter(initializer([vocabulary, dimensions], using: &random))
    }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { x.gathered(from: weight.node) }
}
