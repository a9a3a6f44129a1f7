import System

/// A long short-term memory (Hochreiter and Schmidhuber, 1997) over sequences: x [N, T, inputs] → the last state
/// [N, units], or all states [N, T, units].
///
/// Starts as Keras does: input weights uniform (Glorot), recurrent ones orthogonal, and the forget gate's bias 1, so
/// that the memory keeps what it has until it learns otherwise (Jozefowicz, Zaremba and Sutskever, 2015).
public struct LSTM: Layer {
    /// [inputs, 4 · units]; gates in the order input, forget, candidate, output
    public let weight: Parameter
    /// [units, 4 · units]
    public let recurrentWeight: Parameter
    /// [4 · units]
    public let bias: Parameter
    let returnSequences: Bool

    /// - Parameters:
    ///   - inputs: numbers of a step.
    ///   - units: numbers of the state.
    ///   - returnSequences: whether all states come out, [N, T, units], rather than the last one, [N, units].
    ///   - random: draws the starting weights.
    public init(_ inputs: Int, _ units: Int, returnSequences: Bool = false, using random: inout Random) {
        weight = Parameter(Initializer.glorotUniform([inputs, 4 * units], using: &random))
        recurrentWeight = Parameter(Initializer.orthogonal([units, 4 * units], using: &random))
        bias = Parameter(Tensor((0..<4 * units).map { $0 / units == 1 ? 1 : 0 }))
        self.returnSequences = returnSequences
    }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { self(x, mask: nil, pass) }

    /// Over sequences that end early: the mask [N, T] is 1 for steps to take and 0 for padding, over which the state
    /// stays as it is. The last state is then that of each sequence's own last step.
    public func callAsFunction(_ x: Node, mask: Node?, _ pass: ForwardPass) -> Node {
        require(x.shape.count == 3, "an LSTM takes sequences [N, T, inputs], but the shape is \(x.shape)")
        // Time first inside, so that every step's rows lie together.
        let states = lstm(
            x.transposed([1, 0, 2]), weight: weight.node, recurrentWeight: recurrentWeight.node, bias: bias.node,
            mask: mask?.transposed(), returnSequences: returnSequences)
        return returnSequences ? states.transposed([1, 0, 2]) : states
    }

    /// The same as over `embedding(tokens)`, for tokens [N, T] in 0..<vocabulary, with a mask as above. Where the batch
    /// holds more tokens than there are entries, every entry is multiplied with the input weights once rather than
    /// every token.
    public func callAsFunction(_ tokens: Node, of embedding: Embedding, mask: Node? = nil, _ pass: ForwardPass) -> Node
    {
        guard tokens.count > embedding.weight.shape[0] else { return self(embedding(tokens, pass), mask: mask, pass) }
        let states = lstm(
            indices: tokens.transposed(), table: embedding.weight.node, weight: weight.node,
            recurrentWeight: recurrentWeight.node, bias: bias.node, mask: mask?.transposed(),
            returnSequences: returnSequences)
        return returnSequences ? states.transposed([1, 0, 2]) : states
    }
}
