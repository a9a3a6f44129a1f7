import Datasets
import Engine

/// Turns words into pieces: the word itself and its runs of three letters, as fastText does
/// (Bojanowski and others, 2017). So a word that was never seen has something in common with those that are spelled
/// like it: "guitarist" with "guitar".
///
/// Pieces are told apart by a hash, so that there is no list of them; two that fall on the same number share a vector.
struct PieceReader {
    /// Numbers that pieces fall on; 0 is left for filling.
    static let buckets = 8_192
    /// T and P: words of a text and pieces of a word; what is beyond is cut off.
    static let words = 16
    static let pieces = 12

    /// The words of the training texts: for telling which words are new, not for reading.
    let vocabulary: Vocabulary
    private static let tokenizer = Tokenizer()

    init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    init(_ texts: [String]) { self.init(vocabulary: Vocabulary(texts.map { Self.tokens($0) })) }

    /// Words in lower case, without signs.
    static func tokens(_ text: String) -> [String] {
        tokenizer.tokens(text).filter { $0.contains { $0.isLetter || $0.isNumber } }
    }

    func isKnown(_ word: String) -> Bool { vocabulary.number(of: word) != nil }

    /// Numbers of the pieces of every word, and which of them there are: [N, T, P] each.
    func read(_ texts: [String]) -> TextBatch {
        var known: [String: [Int]] = [:]
        let rows = texts.map { text in
            Self.tokens(text).prefix(Self.words).map { word in
                if let pieces = known[word] { return pieces }
                let pieces = Self.pieces(of: word)
                known[word] = pieces
                return pieces
            }
        }
        let shape = [texts.count, Self.words, Self.pieces]
        func filled(_ value: (Int) -> Int) -> Tensor {
            Tensor(shape: shape) { target in
                target.update(repeating: 0)
                for (row, words) in rows.enumerated() {
                    for (place, pieces) in words.enumerated() {
                        let start = (row * Self.words + place) * Self.pieces
                        for (index, piece) in pieces.enumerated() { target[start + index] = Float(value(piece)) }
                    }
                }
            }
        }
        return TextBatch(tokens: filled { $0 }, mask: filled { _ in 1 })
    }

    /// The word itself between brackets, and all that is three letters long in that.
    static func pieces(of word: String) -> [Int] {
        let letters = Array("<\(word)>")
        let runs = letters.count > 3 ? (0...letters.count - 3).map { String(letters[$0..<$0 + 3]) } : []
        return ([String(letters)] + runs).prefix(pieces).map(bucket)
    }

    /// FNV-1a (Fowler, Noll and Vo) of the UTF-8 bytes, on 1…buckets.
    private static func bucket(_ piece: String) -> Int {
        let hash = piece.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        return 1 + Int(hash % UInt32(buckets))
    }

    /// Known words that take the fewest changes of a letter to become `word`, the likeliest first; none for a word of
    /// more letters than any known one has, twice over.
    func closest(to word: String, count: Int = 3) -> [String] {
        let words = vocabulary.words.dropFirst(4)
        let longest = words.map(\.count).max() ?? 0
        guard word.utf8.count <= 8 * longest, word.count <= 2 * longest else { return [] }
        return Array(
            words.map { (distance($0, word), $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(count).map(\.1))
    }
}

/// Levenshtein's distance: insertions, deletions and replacements of letters that turn one word into the other.
func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a), Array(b))
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, other) in b.enumerated() {
            (diagonal, row[j + 1]) = (row[j + 1], min(diagonal + (letter == other ? 0 : 1), row[j] + 1, row[j + 1] + 1))
        }
    }
    return row[b.count]
}
