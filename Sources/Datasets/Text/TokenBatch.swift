import Engine
import System

/// Several sentences side by side, brought to one length: what a text encoder takes.
public struct TokenBatch: Sendable, Equatable {
    /// The sentences' numbers, filled up at the end with `Vocabulary.padding`: `[N][T]`.
    public let ids: [[Int]]
    /// How many numbers of each sentence are its own.
    public let lengths: [Int]

    /// - Parameters:
    ///   - sentences: as numbers, each of any length.
    ///   - length: T; longer sentences lose what is too much. By default that of the longest, at least 1.
    public init(_ sentences: [[Int]], length: Int? = nil) {
        let length = length ?? max(sentences.map(\.count).max() ?? 1, 1)
        require(length > 0, "sentences cannot be brought to a length of \(length)")
        lengths = sentences.map { min($0.count, length) }
        ids = sentences.map {
            $0.prefix(length) + [Int](repeating: Vocabulary.padding, count: max(length - $0.count, 0))
        }
        width = length
    }

    /// T.
    private let width: Int

    /// `[N, T]`.
    public var shape: [Int] { [ids.count, width] }

    /// The numbers as an embedding takes them: `[N, T]`, whole numbers stored as floats.
    public var tokens: Tensor {
        Tensor(shape: shape) { target in
            for (row, sentence) in ids.enumerated() {
                for (place, id) in sentence.enumerated() { target[row * width + place] = Float(id) }
            }
        }
    }

    /// 1 where a sentence has a word, 0 where it was filled up: `[N, T]`.
    public var mask: Tensor {
        Tensor(shape: shape) { target in
            for (row, length) in lengths.enumerated() {
                for place in 0..<width { target[row * width + place] = place < length ? 1 : 0 }
            }
        }
    }
}
