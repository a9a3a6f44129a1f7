import Engine

/// Classifies sequences of tokens by the last state of a long short-term memory: an embedding, the memory, and a dense
/// layer that gives the logits of the classes.
public struct SequenceClassifier: Module {
    /// Tokens [N, T] → [N, T, dimensions].
    public let embedding: Embedding
    /// → the last state [N, units].
    public let memory: LSTM
    /// → logits [N, classes].
    public let output: Dense

    /// - Parameters:
    ///   - vocabulary: tokens are numbers in 0..<vocabulary.
    ///   - dimensions: numbers that stand for a token.
    ///   - units: numbers that the memory holds.
    ///   - classes: how many there are.
    ///   - random: gives the first weights.
    public init(vocabulary: Int, dimensions: Int, units: Int, classes: Int, using random: inout Random) {
        embedding = Embedding(vocabulary, dimensions, using: &random)
        memory = LSTM(dimensions, units, using: &random)
        output = Dense(units, classes, using: &random)
    }

    /// Tokens [N, T] → logits [N, classes].
    public func callAsFunction(_ tokens: Node, _ pass: ForwardPass = .inference) -> Node {
        output(memory(tokens, of: embedding, pass), pass)
    }

    /// Mean cross-entropy in nats per sequence: tokens [N, T], labels [N].
    public func loss(_ tokens: Node, labels: Node, _ pass: ForwardPass) -> Node {
        crossEntropy(logits: self(tokens, pass), labels: labels)
    }
}
