import Datasets
import Engine

/// Turns sentences into what a text tower takes: numbers of words, and which of them are words.
struct TextReader {
    let vocabulary: Vocabulary
    /// T: longer sentences lose their end.
    let length: Int
    private let tokenizer = Tokenizer()

    /// The words and the greatest length of some sentences; no longer than 32 words.
    init(_ sentences: [String], minimumCount: Int = 1) {
        let tokens = sentences.map(tokenizer.tokens)
        vocabulary = Vocabulary(tokens, minimumCount: minimumCount)
        length = min(tokens.map(\.count).max() ?? 1, 32)
    }

    /// Tokens and mask, [N, T] each.
    func read(_ sentences: [String]) -> TextBatch {
        let batch = TokenBatch(ids(sentences), length: length)
        return TextBatch(tokens: batch.tokens, mask: batch.mask)
    }

    /// Every sentence as numbers of any length.
    func ids(_ sentences: [String]) -> [[Int]] { sentences.map { vocabulary.encode(tokenizer.tokens($0)) } }

    /// The words of a sentence that no training sentence had.
    func unknownWords(_ sentence: String) -> [String] {
        tokenizer.tokens(sentence).filter { vocabulary.number(of: $0) == nil }
    }
}

/// Texts as a tower takes them: tokens and mask, [N, T] each, or [N, T, P] for words of several pieces.
struct TextBatch {
    let tokens: Tensor
    let mask: Tensor

    /// As a trainer takes them.
    var columns: [DataColumn] { [DataColumn(tokens), DataColumn(mask)] }
}
