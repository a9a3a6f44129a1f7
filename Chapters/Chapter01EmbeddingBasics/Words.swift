import Datasets
import Engine
import Estimators
import Foundation

/// The groups of words that mean the same, shapes first, then colours.
let synonyms =
    SceneObject.Shape.allCases.map(SceneWords.synonyms(of:)) + SceneObject.Colour.allCases.map(SceneWords.synonyms(of:))

/// How often the first caption found shows what the query's scene shows.
struct Retrieval {
    var looks = 0.0
    var everything = 0.0

    /// - Parameter found: for every query, the row of the scene whose caption is nearest.
    init(_ found: [Int], _ asked: CaptionedScenes, _ known: CaptionedScenes) {
        for (row, other) in found.enumerated() {
            let (a, b) = (asked.scenes[row].objects[0], known.scenes[other].objects[0])
            if a.shape == b.shape && a.colour == b.colour { looks += 1 / Double(found.count) }
            if a == b { everything += 1 / Double(found.count) }
        }
    }
}

/// The mean cosine of pairs of words for different colours: of those that both begin with a vowel, and of the rest.
func cosinesByArticle(_ vectors: Tensor, _ vocabulary: Vocabulary) -> (vowels: Double, others: Double) {
    var (vowels, others): ([Double], [Double]) = ([], [])
    let words = SceneObject.Colour.allCases.flatMap { colour in SceneWords.synonyms(of: colour).map { (colour, $0) } }
    for (place, a) in words.enumerated() {
        for b in words.dropFirst(place + 1) where a.0 != b.0 {
            let rows = [a.1, b.1].map { vectors.rows([vocabulary.number(of: $0)!]).values }
            if [a.1, b.1].allSatisfy({ "aeiou".contains($0.first!) }) {
                vowels.append(cosine(rows[0], rows[1]))
            } else {
                others.append(cosine(rows[0], rows[1]))
            }
        }
    }
    return (vowels.reduce(0, +) / Double(vowels.count), others.reduce(0, +) / Double(others.count))
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
