import Engine
import System

/// Sentences as a graph takes them: token numbers and the mask that tells words from padding, both [N, T].
public struct TokenNodes {
    /// Whole numbers stored as floats, 0 in the place of padding.
    public let tokens: Node
    /// 1 for a token of the sentence, 0 for padding.
    public let mask: Node

    /// Tokens behind the mask count as padding, whatever they are. Stops the program if the shapes differ.
    public init(tokens: Node, mask: Node) {
        require(
            tokens.shape.count == 2 && tokens.shape == mask.shape,
            "tokens and mask [N, T] have one shape, but got \(tokens.shape) and \(mask.shape)")
        // Whatever fills a sentence up may name no entry of a vocabulary: its row would be NaN, and 0 · NaN is NaN.
        self.tokens = tokens.rows(where: mask)
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

/// Reads a sentence word by word: an embedding, a long short-term memory (Hochreiter and Schmidhuber, 1997), and a
/// dense layer on the mean of its states. Padding is neither read nor counted.
///
/// The mean rather than the last state: every word then has a short way to the output, and training takes far fewer
/// steps.
public struct TextEncoder: Module {
    /// Tokens [N, T] → [N, T, dimensions].
    public let embedding: Embedding
    /// → states [N, T, units].
    public let memory: LSTM
    /// The mean state [N, units] → [N, outputs].
    public let output: Dense

    /// - Parameters:
    ///   - vocabulary: tokens are numbers in 0..<vocabulary.
    ///   - dimensions: numbers that stand for a token.
    ///   - units: numbers that the memory holds.
    ///   - outputs: numbers that come out for a sentence.
    ///   - random: gives the first weights.
    public init(vocabulary: Int, dimensions: Int, units: Int, outputs: Int, using random: inout Random) {
        // Small numbers, as is usual for embeddings, would leave a memory of small numbers, which learns slowly.
        embedding = Embedding(vocabulary, dimensions, initializer: .uniform(limit: 1), using: &random)
        memory = LSTM(dimensions, units, returnSequences: true, using: &random)
        output = Dense(units, outputs, using: &random)
    }

    /// Sentences [N, T] → [N, outputs]. A sentence of nothing but padding has the mean state zero.
    public func callAsFunction(_ text: TokenNodes, _ pass: ForwardPass = .inference) -> Node {
        let rows = text.tokens.shape[0]
        let states = memory(embedding(text.tokens, pass), mask: text.mask, pass)
        let sum = states.rows(where: text.mask).sum(over: [1])
        // The small number keeps nothing but padding from a division by zero.
        return output(sum / (text.mask.sum(over: [1]) + 1e-6).reshaped([rows, 1]), pass)
    }
}
