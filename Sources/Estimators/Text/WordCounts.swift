import Engine
import Foundation
import System

/// Counts how often each word stands in each document: the bag of words (Harris, 1954, "Distributional structure"). The
/// order of words is lost.
public struct BagOfWords: Sendable {
    /// Words are numbers in `0..<vocabulary`.
    public var vocabulary: Int
    /// Words that are not counted, such as the vocabulary's padding.
    public var ignored: Set<Int>

    /// Stops the program if the vocabulary is empty.
    public init(vocabulary: Int, ignoring ignored: Set<Int> = []) {
        require(vocabulary > 0, "a bag of words needs a vocabulary, but it holds \(vocabulary) words")
        self.vocabulary = vocabulary
        self.ignored = ignored
    }

    /// Counts `[documents, vocabulary]`.
    public func transform(_ documents: [[Int]]) -> Tensor {
        Tensor(shape: [documents.count, vocabulary]) { counts in
            counts.update(repeating: 0)
            for (row, words) in documents.enumerated() {
                for word in words where !ignored.contains(word) {
                    require(isWord(word, of: vocabulary), strange(word, to: vocabulary))
                    counts[row * vocabulary + word] += 1
                }
            }
        }
    }
}

/// Term frequency times inverse document frequency (Spärck Jones, 1972, "A statistical interpretation of term
/// specificity and its application in retrieval"): a word counts for more, the fewer documents have it.
///
/// With `n` documents, of which `df(w)` hold the word `w`, a count is multiplied by `ln((1 + n)/(1 + df(w))) + 1`, as
/// if one more document held every word; then each row is divided by its Euclidean length. (What scikit-learn's
/// TfidfVectorizer does by default.)
public struct TFIDF: Sendable {
    /// How often words stand in a document, before they are weighted.
    public var counter: BagOfWords

    /// - Parameters:
    ///   - vocabulary: words are numbers in `0..<vocabulary`.
    ///   - ignored: words that are not counted, such as the vocabulary's padding.
    public init(vocabulary: Int, ignoring ignored: Set<Int> = []) {
        counter = BagOfWords(vocabulary: vocabulary, ignoring: ignored)
    }

    /// Learns from documents how common each word is.
    public func fit(_ documents: [[Int]]) -> FittedTFIDF {
        var holding = [Int](repeating: 0, count: counter.vocabulary)
        for words in documents {
            for word in Set(words) where !counter.ignored.contains(word) {
                require(isWord(word, of: counter.vocabulary), strange(word, to: counter.vocabulary))
                holding[word] += 1
            }
        }
        let weights = holding.map { Float(log(Double(1 + documents.count) / Double(1 + $0)) + 1) }
        return FittedTFIDF(counter: counter, weights: weights)
    }
}

/// The weight of each word, by how few of some documents have it.
public struct FittedTFIDF: Sendable {
    /// `[vocabulary]`, at least 1.
    public let weights: [Float]
    private let counter: BagOfWords

    fileprivate init(counter: BagOfWords, weights: [Float]) {
        self.counter = counter
        self.weights = weights
    }

    /// Rows of unit length `[documents, vocabulary]`; zeros for a document without a word that counts.
    public func transform(_ documents: [[Int]]) -> Tensor {
        unitRows(counter.transform(documents).scaledColumns(by: weights))
    }
}

/// Whether a vocabulary of this size has the word.
func isWord(_ word: Int, of vocabulary: Int) -> Bool { (0..<vocabulary).contains(word) }

/// What to say of a word that a vocabulary of this size does not have.
func strange(_ word: Int, to vocabulary: Int) -> String {
    "word \(word) is outside the vocabulary, whose numbers are 0..<\(vocabulary)"
}
