import Engine
import System

/// The words that a model knows, each with a number: the four special ones first, then words by how often they occur.
///
/// The order is settled: of equally frequent words the one that is lower in Unicode order comes first. So the same
/// texts give the same numbers.
public struct Vocabulary: Sendable, Equatable {
    /// Fills up the shorter sentences of a batch.
    public static let padding = 0
    /// Stands for every word that is not in the vocabulary.
    public static let unknown = 1
    /// Stands before a sentence.
    public static let start = 2
    /// Stands after a sentence.
    public static let end = 3
    static let special = ["<padding>", "<unknown>", "<start>", "<end>"]

    /// All words; a word's number is its place.
    public let words: [String]
    private let numbers: [String: Int]

    /// - Parameters:
    ///   - sentences: as tokens.
    ///   - minimumCount: a word that occurs less often is not taken in.
    ///   - limit: at most this many words, the special ones not counted; the rarest fall out. nil for no limit.
    public init(_ sentences: [[String]], minimumCount: Int = 1, limit: Int? = nil) {
        require(minimumCount > 0, "a word of the vocabulary occurs at least once, not \(minimumCount) times")
        require(limit ?? 0 >= 0, "a vocabulary cannot be limited to \(limit ?? 0) words")
        var counts: [String: Int] = [:]
        for sentence in sentences { for token in sentence { counts[token, default: 0] += 1 } }
        let kept = counts.filter { $0.value >= minimumCount && !Self.special.contains($0.key) }
            .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        self.init(words: Self.special + kept.prefix(limit ?? kept.count).map(\.key))
    }

    private init(words: [String]) {
        self.words = words
        numbers = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($0.element, $0.offset) })
    }

    /// The number of words, the special ones counted.
    public var count: Int { words.count }

    /// The number of a word, or nil where it is not known.
    public func number(of word: String) -> Int? { numbers[word] }

    /// The numbers of a sentence's tokens; `unknown` for those that are not in the vocabulary.
    ///
    /// - Parameters:
    ///   - tokens: of one sentence, in their order.
    ///   - markingEnds: whether `start` and `end` are put around the sentence.
    ///   - limit: at most this many numbers, `start` and `end` counted: a longer sentence loses its last words, never
    ///     its marks.
    public func encode(_ tokens: [String], markingEnds: Bool = false, limit: Int? = nil) -> [Int] {
        let marks = markingEnds ? 2 : 0
        require(limit ?? marks >= marks, "a limit of \(limit ?? 0) leaves no room for the marks of start and end")
        let ids = tokens.prefix((limit ?? tokens.count + marks) - marks).map { numbers[$0] ?? Self.unknown }
        return markingEnds ? [Self.start] + ids + [Self.end] : ids
    }

    /// The tokens of a sentence's numbers. It ends at the first `end`; `padding` and `start` are left out; an unknown
    /// word reads "<unknown>".
    public func decode(_ ids: some Sequence<Int>) -> [String] {
        var tokens: [String] = []
        for id in ids {
            require(words.indices.contains(id), "\(id) is no number of the vocabulary's \(count) words")
            if id == Self.end { break }
            if id != Self.padding && id != Self.start { tokens.append(words[id]) }
        }
        return tokens
    }
}

extension Vocabulary: Codable {
    public init(from decoder: any Decoder) throws {
        let words = try decoder.singleValueContainer().decode([String].self)
        guard words.starts(with: Self.special), Set(words).count == words.count else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "found \(words.count) words that do not start with \(Self.special) or that "
                        + "repeat one; a vocabulary has each once. Build it anew from its texts."))
        }
        self.init(words: words)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(words)
    }
}
