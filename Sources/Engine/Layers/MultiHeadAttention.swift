import System

/// Multi-head self-attention (Vaswani and others, 2017): x [N, T, width] → [N, T, width].
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
}
