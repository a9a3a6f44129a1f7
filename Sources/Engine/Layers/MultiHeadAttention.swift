import System

/// Multi-head attention (Vaswani and others, 2017), of a sequence to itself or to another one: x [N, T, width] →
/// [N, T, width].
public struct MultiHeadAttention: Layer {
    /// Queries, keys and values from one product: [width, 3 · width].
    public let projection: Dense
    /// [width, width]
    public let output: Dense
    /// How many attentions run side by side.
    public let heads: Int
    let isCausal: Bool

    /// - Parameters:
    ///   - width: numbers of a position; `heads` divides it.
    ///   - heads: how many attentions run side by side.
    ///   - isCausal: whether a position sees only itself and those before it.
    ///   - random: draws the starting weights.
    public init(_ width: Int, heads: Int, isCausal: Bool = false, using random: inout Random) {
        require(heads > 0 && width % heads == 0, "a width of \(width) does not divide among \(heads) heads")
        projection = Dense(width, 3 * width, using: &random)
        output = Dense(width, width, using: &random)
        self.heads = heads
        self.isCausal = isCausal
    }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { self(x, mask: nil, pass) }

    /// Over sequences that end early: the mask [N, T] is 1 for positions to look at and 0 for padding.
    public func callAsFunction(_ x: Node, mask: Node?, _ pass: ForwardPass) -> Node {
        output(attention(qkv: projection(x, pass), heads: heads, mask: mask, isCausal: isCausal), pass)
    }

    /// Attention to another sequence: queries are made of x [N, T, width], keys and values of `other` [N, S, width].
    /// The mask [N, S] is 1 for positions of the other to look at and 0 for padding. Not for a causal layer: another
    /// sequence's positions are neither before nor behind those of x.
    public func callAsFunction(_ x: Node, over other: Node, mask: Node? = nil, _ pass: ForwardPass) -> Node {
        require(
            !isCausal, "a causal attention cannot look at another sequence, whose positions have no order with its own")
        let (weight, bias, width) = (projection.weight.node, projection.bias?.node, projection.weight.shape[0])
        func projected(_ x: Node, _ columns: Range<Int>) -> Node {
            dense(x, weight.sliced(columns, axis: 1), bias?.sliced(columns, axis: 0))
        }
        let attended = attention(
            queries: projected(x, 0..<width), keysAndValues: projected(other, width..<3 * width), heads: heads,
            mask: mask)
        return output(attended, pass)
    }
}
