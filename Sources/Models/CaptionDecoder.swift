import Engine
import System

/// Says a sentence about a code, word by word: a long short-term memory (Hochreiter and Schmidhuber, 1997) that is told
/// the word before and, at every step, the code; a dense layer gives the logits of the next word. So log
/// p(sentence | code) is a sum over words (Vinyals and others, 2015, "Show and tell: a neural image caption
/// generator").
public struct CaptionDecoder: Module {
    /// Words [N, T] → [N, T, dimensions].
    public let embedding: Embedding
    /// Words with the code beside each → states [N, T, units].
    public let memory: LSTM
    /// States → logits of the next word, [N, T, vocabulary].
    public let output: Dense
    /// Words are numbers in 0..<vocabulary.
    public let vocabulary: Int

    /// - Parameters:
    ///   - vocabulary: words are numbers in 0..<vocabulary.
    ///   - dimensions: numbers that stand for a word.
    ///   - units: numbers that the memory holds.
    ///   - code: numbers of a code.
    ///   - random: gives the first weights.
    public init(vocabulary: Int, dimensions: Int, units: Int, code: Int, using random: inout Random) {
        self.vocabulary = vocabulary
        // As in `TextEncoder`.
        embedding = Embedding(vocabulary, dimensions, initializer: .uniform(limit: 1), using: &random)
        memory = LSTM(dimensions + code, units, returnSequences: true, using: &random)
        output = Dense(units, vocabulary, using: &random)
    }

    /// Words so far [N, T] and codes [N, L] → logits of the word after each, [N, T, vocabulary].
    public func logits(after words: Node, codes: Node, _ pass: ForwardPass) -> Node {
        let (rows, steps) = (words.shape[0], words.shape[1])
        require(
            codes.shape.count == 2 && codes.shape[0] == rows,
            "codes [N, L] stand beside words [N, T], but got \(codes.shape) and \(words.shape)")
        let told = codes.reshaped([rows, 1, codes.shape[1]]).broadcast(to: [rows, steps, codes.shape[1]])
        return output(memory(.concatenated([embedding(words, pass), told], axis: 2), pass), pass)
    }

    /// log p(sentence | code) in nats of every sentence, summed over its words and its end: sentences [N, T] that begin
    /// with a start mark, codes [N, L] → [N]. The true word before is told at every step (teacher forcing); padding
    /// counts for nothing.
    public func logProbabilities(of sentences: TokenNodes, codes: Node, _ pass: ForwardPass) -> Node {
        let length = sentences.tokens.shape[1]
        require(length > 1, "a sentence of \(length) token has no word after its start")
        let logits = logits(after: sentences.tokens.sliced(0..<length - 1, axis: 1), codes: codes, pass)
        let next = sentences.tokens.sliced(1..<length, axis: 1)
        let counts = sentences.mask.sliced(1..<length, axis: 1)
        return logits.logSoftmax().rows(where: indicators(next)).sum(over: [2]).rows(where: counts).sum(over: [1])
    }

    /// 1 at each word's own number, 0 at all others: [N, T] → [N, T, vocabulary].
    private func indicators(_ words: Node) -> Node {
        let identity = Tensor(
            (0..<vocabulary * vocabulary).map { $0 / vocabulary == $0 % vocabulary ? 1 : 0 },
            shape: [vocabulary, vocabulary])
        return words.gathered(from: .constant(identity))
    }

    /// The likeliest word at every step, one after the other, as what the next step is told: codes [N, L] → the words
    /// of each sentence, without its marks.
    ///
    /// The whole sentence so far goes through the memory for every word: O(length²) steps, which short sentences can
    /// bear.
    ///
    /// - Parameters:
    ///   - codes: [N, L].
    ///   - length: words at most.
    ///   - start: the number of the mark before a sentence, which is never said.
    ///   - end: the number of the mark behind it.
    ///   - padding: the number of what fills sentences up, which is never said.
    public func sentences(for codes: Tensor, length: Int, start: Int, end: Int, padding: Int) -> [[Int]] {
        require(codes.shape.count == 2 && length > 0, "codes are [N, L], but the shape is \(codes.shape)")
        let forbidden = Tensor((0..<vocabulary).map { $0 == start || $0 == padding ? -1e9 : 0 })
        let next = Function(shapes: [[codes.shape[1]], [length]]) { inputs in
            [self.logits(after: inputs[1], codes: inputs[0], .inference) + .constant(forbidden)]
        }
        var words = Tensor(shape: [codes.rows, length], repeating: Float(start))
        var sentences = [[Int]](repeating: [], count: codes.rows)
        var isEnded = [Bool](repeating: false, count: codes.rows)
        for step in 0..<length {
            next([codes, words])[0].withUnsafeBuffer { logits in
                for row in 0..<codes.rows where !isEnded[row] {
                    let place = (row * length + step) * vocabulary
                    let best = (0..<vocabulary).reduce(0) { logits[place + $1] > logits[place + $0] ? $1 : $0 }
                    isEnded[row] = best == end
                    if best != end { sentences[row].append(best) }
                    if step + 1 < length { words[row, step + 1] = Float(best) }
                }
            }
            if isEnded.allSatisfy({ $0 }) { break }
        }
        return sentences
    }
}
