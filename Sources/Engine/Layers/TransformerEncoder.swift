/// One layer of a Transformer's encoder (Vaswani and others, 2017): attention, then a feed-forward network at every
/// position, each with a residual connection and a normalisation. x [N, T, width] → [N, T, width].
public struct TransformerEncoderLayer: Layer {
    /// Where the normalisations stand.
    public enum Order: Sendable {
        /// After the residual sum, as in the original: norm(x + f(x)).
        case postNorm
        /// Before the branch (Xiong and others, 2020): x + f(norm(x)). Trains without a warm-up.
        case preNorm
    }

    /// Looks at the other positions.
    public let attention: MultiHeadAttention
    /// [width, hidden], the feed-forward network's first half
    public let expand: Dense
    /// [hidden, width], its second half
    public let contract: Dense
    /// Behind attention's residual sum, or before attention; see `Order`.
    public let attentionNorm: LayerNorm
    /// The same for the feed-forward network.
    public let feedForwardNorm: LayerNorm
    let dropout: Float
    let order: Order

    /// - Parameters:
    ///   - width: numbers of a position; `heads` divides it.
    ///   - heads: how many attentions run side by side.
    ///   - hidden: units of the feed-forward network's inner layer; usually 4 · width.
    ///   - activation: of that inner layer.
    ///   - dropout: applied to both branches and inside the feed-forward network (not to attention's weights).
    ///   - order: where the normalisations stand.
    ///   - isCausal: whether a position sees only itself and those before it.
    ///   - random: draws the starting weights.
    public init(
        _ width: Int, heads: Int, hidden: Int, activation: ElementFunction = .relu, dropout: Float = 0,
        order: Order = .postNorm, isCausal: Bool = false, using random: inout Random
    ) {
        attention = MultiHeadAttention(width, heads: heads, isCausal: isCausal, using: &random)
        expand = Dense(width, hidden, activation: activation, using: &random)
        contract = Dense(hidden, width, using: &random)
        attentionNorm = LayerNorm(width)
        feedForwardNorm = LayerNorm(width)
        self.dropout = dropout
        self.order = order
    }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { self(x, mask: nil, pass) }

    /// Over sequences that end early: the mask [N, T] is 1 for positions to look at and 0 for padding.
    public func callAsFunction(_ x: Node, mask: Node?, _ pass: ForwardPass) -> Node {
        let attend = { (x: Node) in attention(x, mask: mask, pass).dropout(rate: dropout, pass) }
        let feedForward = { (x: Node) in
            contract(expand(x, pass).dropout(rate: dropout, pass), pass).dropout(rate: dropout, pass)
        }
        switch order {
        case .postNorm:
            let attended = attentionNorm(x + attend(x), pass)
            return feedForwardNorm(attended + feedForward(attended), pass)
        case .preNorm:
            let attended = x + attend(attentionNorm(x, pass))
            return attended + feedForward(feedForwardNorm(attended, pass))
        }
    }
}

/// Encoder layers one after the other: x [N, T, width] → [N, T, width].
public struct TransformerEncoder: Layer {
    /// In the order in which they are called.
    public let layers: [TransformerEncoderLayer]
    /// After the last layer, where the layers normalise before their branches.
    public let norm: LayerNorm?

    /// As many layers as `layers` says, each made as `TransformerEncoderLayer` describes.
    public init(
        _ width: Int, heads: Int, hidden: Int, layers count: Int, activation: ElementFunction = .relu,
        dropout: Float = 0,
        order: TransformerEncoderLayer.Order = .postNorm, isCausal: Bool = false, using random: inout Random
    ) {
        layers = (0..<count).map { _ in
            TransformerEncoderLayer(
                width, heads: heads, hidden: hidden, activation: activation, dropout: dropout, order: order,
                isCausal: isCausal, using: &random)
        }
        norm = order == .preNorm ? LayerNorm(width) : nil
    }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { self(x, mask: nil, pass) }

    /// Over sequences that end early: the mask [N, T] is 1 for positions to look at and 0 for padding, which counts as
    /// zeros whatever it holds.
    public func callAsFunction(_ x: Node, mask: Node?, _ pass: ForwardPass) -> Node {
        let seen = mask.map { x.rows(where: $0) } ?? x
        let y = layers.reduce(seen) { node, layer in layer(node, mask: mask, pass) }
        return norm?(y, pass) ?? y
    }
}
