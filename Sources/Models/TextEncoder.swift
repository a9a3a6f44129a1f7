import Engine

/// Sentences as a graph takes them: token numbers and the mask that tells words from padding, both [N, T].
public struct TokenNodes {
    /// Whole numbers stored as floats.
    public let tokens: Node
    /// 1 for a token of the sentence, 0 for padding.
    public let mask: Node

    public init(tokens: Node, mask: Node) {
        require(
            tokens.shape.count == 2 && tokens.shape == mask.shape,
            "tokens and mask [N, T] have one shape, but got \(tokens.shape) and \(mask.shape)")
        self.tokens = tokens
        self.mask = mask
    }

    /// The sentences of some rows.
    public func sliced(_ rows: Range<Int>) -> TokenNodes {
        TokenNodes(tokens: tokens.sliced(rows, axis: 0), mask: mask.sliced(rows, axis: 0))
    }

    /// The sentences of the rows that are present; nothing but padding in the others.
    public func rows(where presence: Node) -> TokenNodes {
        TokenNodes(tokens: tokens.rows(where: presence), mask: mask.rows(where: presence))
    }
}

/// Reads a sentence word by word: an embedding, a long short-term memory (Hochreiter and Schmidhuber, 1997), and a dense
/// layer on its last state. Padding does not touch the memory.
public struct TextEncoder: Module {
    public let embedding: Embedding
    public let memory: LSTM
    public let output: Dense

    /// - Parameters:
    ///   - vocabulary: tokens are numbers in 0..<vocabulary.
    ///   - dimensions: numbers that stand for a token.
    ///   - units: numbers that the memory holds.
    ///   - outputs: numbers that come out for a sentence.
    public init(vocabulary: Int, dimensions: Int, units: Int, outputs: Int, using random: inout Random) {
        embedding = Embedding(vocabulary, dimensions, initializer: .uniform(limit: 1), using: &random)
        memory = LSTM(dimensions, units, using: &random)
        output = Dense(units, outputs, using: &random)
    }

    /// Sentences [N, T] → [N, outputs].
    public func callAsFunction(_ text: TokenNodes, _ pass: Pass = .inference) -> Node {
        output(memory(embedding(text.tokens, pass), mask: text.mask, pass), pass)
    }
}
