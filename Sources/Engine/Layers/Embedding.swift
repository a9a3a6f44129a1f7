/// A vector for each entry of a vocabulary: numbers […] in 0..<vocabulary → […, dimensions].
public struct Embedding: Layer {
    /// [vocabulary, dimensions]
    public let weight: Parameter

    /// - Parameters:
    ///   - vocabulary: the number of entries.
    ///   - dimensions: numbers of an entry.
    ///   - initializer: uniform in ±0.05 by default, as in Keras.
    ///   - random: draws the starting weights.
    public init(
        _ vocabulary: Int, _ dimensions: Int, initializer: Initializer = .uniform(limit: 0.05),
        using random: inout Random
    ) {
        weight = Parameter(initializer([vocabulary, dimensions], using: &random))
    }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { x.gathered(from: weight.node) }
}
