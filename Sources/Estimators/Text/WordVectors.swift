import Engine
import Foundation
import System

/// Word vectors from the company that words keep: positive pointwise mutual information of words within a window
/// (Church and Hanks, 1990, "Word association norms, mutual information, and lexicography"), brought to few dimensions
/// by the singular value decomposition (Levy and Goldberg, 2014, "Neural word embedding as implicit matrix
/// factorization").
///
/// Let `#(w, c)` count how often the word `c` stands at most `window` words before or after the word `w`, `#(w)` its
/// sum over `c`, and `D` the sum of all. Then
///
/// ```text
/// M[w, c] = max(0, ln(#(w, c) · D / (#(w) · #(c)))),
/// ```
///
/// and with the largest singular values of `M ≈ U·S·Vᵀ` the vector of a word is its row of `V·√S`. `M` is symmetric, so
/// that `U` differs from `V` in the signs of columns only, which no distance or angle depends on. Which way an axis
/// points is arbitrary: its greatest entry is to be positive.
public struct WordVectors: Sendable {
    /// Numbers in a vector.
    public var dimensions: Int
    /// How many words to either side count as company.
    public var window: Int

    /// Stops the program if vectors have no dimension or the window no word.
    public init(dimensions: Int, window: Int = 4) {
        require(dimensions > 0 && window > 0, "word vectors of \(dimensions) numbers from a window of \(window) words")
        self.dimensions = dimensions
        self.window = window
    }

    /// Learns from documents of words in `0..<vocabulary`.
    ///
    /// - Parameters:
    ///   - documents: each a list of words in their order.
    ///   - vocabulary: how many words there are.
    ///   - ignored: words that are passed over, as if they were not there but for the room they take.
    /// - Precondition: `dimensions` is at most `vocabulary`.
    /// - Throws: `LinearAlgebraError` if the decomposition is not found.
    public func fit(_ documents: [[Int]], vocabulary: Int, ignoring ignored: Set<Int> = []) throws -> FittedWordVectors
    {
        require(
            dimensions <= vocabulary, "vectors of \(dimensions) numbers asked of a vocabulary of \(vocabulary) words")
        require(
            vocabulary <= 1 << 20,
            "a table of associations among \(vocabulary) words is too large: drop rare words first")
        let association = positiveInformation(company(documents, vocabulary, ignored), vocabulary)
        let (values, right) = try LinearAlgebra.rightSingularVectors(
            of: association, rows: vocabulary, columns: vocabulary,
            naming: "the singular values of the words' associations [\(vocabulary), \(vocabulary)]")
        var axes = right.prefix(dimensions * vocabulary).map { Float($0) }
        settleSigns(&axes, columns: vocabulary)
        let vectors = Tensor(axes, shape: [dimensions, vocabulary]).transposed()
            .scaledColumns(by: values.prefix(dimensions).map { Float($0.squareRoot()) })
        return FittedWordVectors(
            vectors: vectors, singularValues: values,
            association: Tensor(association.map { Float($0) }, shape: [vocabulary, vocabulary]))
    }

    /// How often each word stands near each other one, `[vocabulary, vocabulary]`.
    private func company(_ documents: [[Int]], _ vocabulary: Int, _ ignored: Set<Int>) -> [Double] {
        var counts = [Double](repeating: 0, count: vocabulary * vocabulary)
        for words in documents {
            for (place, word) in words.enumerated() where !ignored.contains(word) {
                require(isWord(word, of: vocabulary), strange(word, to: vocabulary))
                for other in words[(place + 1)...].prefix(window) where !ignored.contains(other) {
                    require(isWord(other, of: vocabulary), strange(other, to: vocabulary))
                    counts[word * vocabulary + other] += 1
                    counts[other * vocabulary + word] += 1
                }
            }
        }
        return counts
    }

    /// `M` of such counts.
    private func positiveInformation(_ counts: [Double], _ vocabulary: Int) -> [Double] {
        let sums = (0..<vocabulary).map { counts[$0 * vocabulary..<($0 + 1) * vocabulary].reduce(0, +) }
        let total = sums.reduce(0, +)
        return counts.enumerated().map { place, count in
            let (word, other) = place.quotientAndRemainder(dividingBy: vocabulary)
            return count > 0 ? max(0, log(count * total / (sums[word] * sums[other]))) : 0
        }
    }
}

/// A vector for each word.
public struct FittedWordVectors: Sendable {
    /// `[vocabulary, dimensions]`, the weightiest dimension first. Words that were never met have zeros.
    public let vectors: Tensor
    /// All singular values of `association`, falling.
    public let singularValues: [Double]
    /// Positive pointwise mutual information in nats, `[vocabulary, vocabulary]`, symmetric.
    public let association: Tensor
}
