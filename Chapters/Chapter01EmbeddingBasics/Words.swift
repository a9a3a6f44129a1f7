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
    public var words: Int
    public var counts: Retrieval
    public var weights: Retrieval
    public var vectors: Retrieval
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
    public var otherShapes: Double
    /// Words for different colours that both follow "an".
    public var afterAn: Double
    public var notAfterAn: Double

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
        let (differing, vowels) = (pairs(between: colours), "aeiou")
        func followsAn(_ pair: (String, String)) -> Bool {
            [pair.0, pair.1].allSatisfy { word in word.first.map(vowels.contains) == true }
        }

        let nearest = NearestNeighbors(metric: .cosine).fit(words.vectors).neighborsOfBase(count: 1)
        let grouped = (shapes + colours).flatMap { group in group.map { ($0, group) } }
            .compactMap { word, group in vocabulary.number(of: word).map { ($0, group) } }
        let matched = grouped.count { word, group in group.contains(vocabulary.words[nearest.indices(of: word)[0]]) }
        synonymsFound = Double(matched) / Double(max(grouped.count, 1))
        synonyms = mean(pairs(within: shapes + colours))
        opposites = mean(
            pairs(between: SceneObject.Size.allCases.map(SceneWords.synonyms(of:)))
                + pairs(between: [["top", "upper"], ["bottom", "lower"]]) + pairs(between: [["left"], ["right"]]))
        self.colours = mean(differing)
        cornered = mean(corners)
        otherShapes = mean(pairs(between: shapes).filter { pair in !corners.contains { $0 == pair } })
        afterAn = mean(differing.filter(followsAn))
        notAfterAn = mean(differing.filter { !followsAn($0) })
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

/// Learns from one caption of every known scene, then looks for the scenes that others ask for by another caption.
func searched(seed: UInt64, _ settings: Settings) throws -> Search {
    let (known, asking) = captionedScenes(seed: seed, settings)
    let tokenizer = Tokenizer()
    let sentences = known.captions.map { tokenizer.tokens($0[0]) }
    let vocabulary = Vocabulary(sentences, minimumCount: 5)
    let documents = sentences.map { vocabulary.encode($0) }
    let queries = asking.captions.map { vocabulary.encode(tokenizer.tokens($0[1])) }

    let counter = BagOfWords(vocabulary: vocabulary.count)
    let weigher = TFIDF(vocabulary: vocabulary.count).fit(documents)
    let words = try WordVectors(dimensions: min(settings.wordDimensions, vocabulary.count), window: settings.window)
        .fit(documents, vocabulary: vocabulary.count)
    let directions = unitRows(words.vectors)
    func found(_ describe: ([[Int]]) -> Tensor) -> Retrieval {
        let shelf = NearestNeighbors(metric: .cosine).fit(describe(documents))
        return Retrieval(shelf.neighbors(of: describe(queries), count: 1).indices.map { Int($0) }, asking, known)
    }
    var random = Random(seed: seed)
    return Search(
        words: vocabulary.count, counts: found(counter.transform), weights: found(weigher.transform),
        vectors: found { MatrixProduct.multiply(weigher.transform($0), directions) },
        chance: Retrieval(queries.map { _ in random.integer(below: known.count) }, asking, known),
        company: Company(words, vocabulary))
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
