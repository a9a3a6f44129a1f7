import Datasets
import Engine
import Estimators
import Foundation

/// How often the first caption found shows what the query's scene shows, as shares of the queries.
public struct Retrieval: Codable, Sendable {
    /// The same shape and colour.
    public var looks = 0.0
    /// The same size and place, too.
    public var everything = 0.0

    /// - Parameter found: for every query, the row of the scene whose caption is nearest.
    init(_ found: [Int], _ asked: CaptionedScenes, _ known: CaptionedScenes) {
        for (row, other) in found.enumerated() {
            let (a, b) = (asked.scenes[row].objects[0], known.scenes[other].objects[0])
            if a.shape == b.shape && a.colour == b.colour { looks += 1 / Double(found.count) }
            if a == b { everything += 1 / Double(found.count) }
        }
    }
}

/// One search among captions that a seed made.
public struct Search: Codable, Sendable {
    /// Entries of the vocabulary, and of that whose synonyms were merged.
    public var words: Int
    public var plainWords: Int
    public var counts: Retrieval
    public var weights: Retrieval
    /// By whole rows of the table of positive mutual information.
    public var rows: Retrieval
    public var plainVectors: Retrieval
    public var vectors: Retrieval
    /// TF-IDF after every word was replaced by the plainest that means the same.
    public var merged: Retrieval
    public var chance: Retrieval
    public var company: Company
}

/// What words became neighbours: mean cosines of word vectors.
public struct Company: Codable, Sendable {
    /// The share of words for shapes and colours whose nearest word means the same.
    public var synonymsFound: Double
    public var synonyms: Double
    /// Small and large, top and bottom, left and right.
    public var opposites: Double
    public var colours: Double
    /// Words for squares with words for triangles: of both one says "corners" and "sides".
    public var cornered: Double
    /// `cornered` of vectors learned with "corners" and "sides" passed over.
    public var corneredWithout = 0.0

    init(_ words: FittedWordVectors, _ vocabulary: Vocabulary) {
        let vectors = unitRows(words.vectors)
        func rows(_ pairs: [(String, String)]) -> [(Int, Int)] {
            pairs.compactMap { a, b in
                vocabulary.number(of: a).flatMap { a in vocabulary.number(of: b).map { (a, $0) } }
            }
        }
        func mean(_ pairs: [(String, String)]) -> Double {
            let rows = rows(pairs)
            let products = vectors.rows(rows.map(\.0)) * vectors.rows(rows.map(\.1))
            return products.sum() / Double(max(rows.count, 1))
        }
        let shapes = SceneObject.Shape.allCases.map(SceneWords.synonyms(of:))
        let colours = SceneObject.Colour.allCases.map(SceneWords.synonyms(of:))
        let corners = pairs(between: [SceneWords.synonyms(of: .square), SceneWords.synonyms(of: .triangle)])

        let nearest = NearestNeighbors(metric: .cosine).fit(words.vectors).neighborsOfBase(count: 1)
        let grouped = (shapes + colours).flatMap { group in group.map { ($0, group) } }
            .compactMap { word, group in vocabulary.number(of: word).map { ($0, group) } }
        let matched = grouped.count { word, group in group.contains(vocabulary.words[nearest.indices(of: word)[0]]) }
        synonymsFound = Double(matched) / Double(max(grouped.count, 1))
        synonyms = mean(pairs(within: shapes + colours))
        opposites = mean(
            pairs(between: SceneObject.Size.allCases.map(SceneWords.synonyms(of:)))
                + pairs(between: [["top", "upper"], ["bottom", "lower"]]) + pairs(between: [["left"], ["right"]]))
        self.colours = mean(pairs(between: colours))
        cornered = mean(corners)
    }
}

/// Scenes whose captions are learned from, and others that ask; two captions each.
func captionedScenes(seed: UInt64, _ settings: Settings) -> (known: CaptionedScenes, asking: CaptionedScenes) {
    var design = SceneDesign.single
    design.captions = 2
    return (
        CaptionedScenes(count: settings.scenes, seed: seed &* 2 &+ 1, design: design),
        CaptionedScenes(count: settings.asking, seed: seed &* 2 &+ 2, design: design)
    )
}

/// The plainest word of those that mean the same, by a list made by hand; the word itself where there is none.
func plainest(_ word: String) -> String { plainWords[word] ?? word }

private let plainWords: [String: String] = {
    let groups =
        SceneObject.Shape.allCases.map(SceneWords.synonyms(of:))
        + SceneObject.Colour.allCases.map(SceneWords.synonyms(of:))
        + SceneObject.Size.allCases.map(SceneWords.synonyms(of:))
        + [["top", "upper"], ["bottom", "lower"], ["middle", "centre"]]
    return Dictionary(uniqueKeysWithValues: groups.flatMap { group in group.map { ($0, group[0]) } })
}()

/// Learns from one caption of every known scene, then looks for the scenes that others ask for by another caption.
func searched(seed: UInt64, _ settings: Settings) throws -> Search {
    let (known, asking) = captionedScenes(seed: seed, settings)
    let tokenizer = Tokenizer()
    let sentences = known.captions.map { tokenizer.tokens($0[0]) }
    let questions = asking.captions.map { tokenizer.tokens($0[1]) }
    let vocabulary = Vocabulary(sentences, minimumCount: 5)
    let documents = sentences.map { vocabulary.encode($0) }
    let queries = questions.map { vocabulary.encode($0) }
    func retrieval(_ documents: Tensor, _ queries: Tensor) -> Retrieval {
        let shelf = NearestNeighbors(metric: .cosine).fit(documents)
        return Retrieval(shelf.neighbors(of: queries, count: 1).indices.map { Int($0) }, asking, known)
    }
    func found(_ describe: ([[Int]]) -> Tensor) -> Retrieval { retrieval(describe(documents), describe(queries)) }

    let counter = BagOfWords(vocabulary: vocabulary.count)
    let weigher = TFIDF(vocabulary: vocabulary.count).fit(documents)
    let recipe = WordVectors(dimensions: min(settings.wordDimensions, vocabulary.count), window: settings.window)
    let words = try recipe.fit(documents, vocabulary: vocabulary.count)
    var company = Company(words, vocabulary)
    let details = Set(["corners", "sides"].compactMap { vocabulary.number(of: $0) })
    company.corneredWithout = try Company(
        recipe.fit(documents, vocabulary: vocabulary.count, ignoring: details), vocabulary
    ).cornered
    let (directions, rows) = (unitRows(words.vectors), unitRows(words.association))

    let plainSentences = sentences.map { $0.map(plainest) }
    let plain = Vocabulary(plainSentences, minimumCount: 5)
    let plainDocuments = plainSentences.map { plain.encode($0) }
    let plainWeigher = TFIDF(vocabulary: plain.count).fit(plainDocuments)
    let plainQueries = questions.map { plain.encode($0.map(plainest)) }

    var random = Random(seed: seed)
    return Search(
        words: vocabulary.count, plainWords: plain.count, counts: found(counter.transform),
        weights: found(weigher.transform),
        rows: found { MatrixProduct.multiply(weigher.transform($0), rows) },
        plainVectors: found { MatrixProduct.multiply(counter.transform($0), directions) },
        vectors: found { MatrixProduct.multiply(weigher.transform($0), directions) },
        merged: retrieval(plainWeigher.transform(plainDocuments), plainWeigher.transform(plainQueries)),
        chance: Retrieval(queries.map { _ in random.integer(below: known.count) }, asking, known),
        company: company)
}

/// All pairs of different words of one group.
func pairs(within groups: [[String]]) -> [(String, String)] {
    groups.flatMap { group in
        group.enumerated().flatMap { place, word in group.dropFirst(place + 1).map { (word, $0) } }
    }
}

/// All pairs of words of two different groups.
func pairs(between groups: [[String]]) -> [(String, String)] {
    groups.enumerated().flatMap { place, group in
        groups.dropFirst(place + 1).flatMap { other in group.flatMap { word in other.map { (word, $0) } } }
    }
}

/// How much a word of no sentence weighs among `sentences`.
func idfOfNothing(_ sentences: Int) -> Double { log(Double(1 + sentences)) + 1 }
