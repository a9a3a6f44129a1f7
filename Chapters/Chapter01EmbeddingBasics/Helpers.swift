import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Notebook

// MARK: Vectors

// Sums are taken in double precision: with a thousand numbers, single precision would lose three digits.

func dot(_ a: [Float], _ b: [Float]) -> Double { zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) } }

func length(_ a: [Float]) -> Double { dot(a, a).squareRoot() }

func distance(_ a: [Float], _ b: [Float]) -> Double { length(zip(a, b).map { $0 - $1 }) }

func cosine(_ a: [Float], _ b: [Float]) -> Double { dot(a, b) / (length(a) * length(b)) }

/// A vector of length 1 in the direction of `a`.
func unit(_ a: [Float]) -> [Float] {
    let length = length(a)
    return a.map { Float(Double($0) / length) }
}

/// The `count` nearest rows of `base` to `query` by measuring every one of them.
func bruteForce(_ query: [Float], _ base: Tensor, _ count: Int) -> [Double] {
    let distances = (0..<base.rows).map { distance(query, base.rows([$0]).values) }
    return Array(distances.sorted().prefix(count))
}

/// Whether the estimator's neighbours of some rows are as near as the nearest by brute force.
func agreesWithBruteForce(_ queries: Tensor, _ base: Tensor, count: Int) -> Bool {
    let found = NearestNeighbors().fit(base).neighbors(of: queries, count: count)
    return (0..<queries.rows).allSatisfy { row in
        let query = queries.rows([row]).values
        let nearest = bruteForce(query, base, count)
        return zip(found.values(of: row), nearest).allSatisfy { abs(Double($0) - $1) <= 1e-4 * (1 + $1) }
            && zip(found.indices(of: row), found.values(of: row)).allSatisfy {
                abs(distance(query, base.rows([$0]).values) - Double($1)) <= 1e-4
            }
    }
}

/// The greatest difference, over pairs of rows, between the cosine and the scalar product of their unit vectors.
func greatestGap(_ table: Tensor) -> Double {
    let rows = (0..<table.rows).map { table.rows([$0]).values }.filter { length($0) > 0 }
    return zip(rows, rows.dropFirst()).map { abs(cosine($0, $1) - dot(unit($0), unit($1))) }.max() ?? 0
}

/// The label that most neighbours of each query have; the lowest wins a tie.
func votes(_ neighbours: Neighbors, _ labels: [Int]) -> [Int] {
    let classes = labels.max()! + 1
    return (0..<neighbours.rows).map { row in
        var counts = [Int](repeating: 0, count: classes)
        for index in neighbours.indices(of: row) { counts[labels[index]] += 1 }
        return counts.firstIndex(of: counts.max()!)!
    }
}

/// The nearest neighbour of each query.
func first(of neighbours: Neighbors) -> [Int] { (0..<neighbours.rows).map { neighbours.indices(of: $0)[0] } }

/// Mean and standard deviation of every channel of images [N, H, W, C].
func channelMoments(_ images: Tensor) -> [(mean: Double, deviation: Double)] {
    let channels = images.shape[3]
    let pixels = images.reshaped([images.count / channels, channels])
    let count = Double(pixels.rows)
    return pixels.columnSquares.enumerated().map { channel, squares in
        let sum = pixels.columns([channel]).total
        return (sum / count, max(squares / count - sum * sum / count / count, 0).squareRoot())
    }
}

/// Up to `count` rows of every class, one of each in turn: where a picture has no room for all, the first come stay,
/// and no class must come before another.
func someOfEachClass(_ images: LabelledImages, _ count: Int) -> [Int] {
    let classes = images.classNames.indices.map { Array(images.rows(ofClass: $0).prefix(count)) }
    return (0..<count).flatMap { place in classes.compactMap { place < $0.count ? $0[place] : nil } }
}

/// The first `count` of some rows whose classes differ, or fewer.
func firstOfDifferentClasses(_ images: LabelledImages, _ rows: [Int], _ count: Int) -> [Int] {
    var classes: Set<Int> = []
    return Array(rows.filter { classes.insert(images.labels[$0]).inserted }.prefix(count))
}

/// The first `count` rows whose classes differ, or fewer where there are not so many classes.
func rowsOfDifferentClasses(_ images: LabelledImages, _ count: Int) -> [Int] {
    Array(images.classNames.indices.compactMap { images.rows(ofClass: $0).first }.prefix(count))
}

// MARK: Words

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

// MARK: Settings

/// Neighbours that vote where a single variable describes the images: many of them have the very same value.
let single = 25
/// Neighbours that vote elsewhere.
let voters = 5
/// How many places apart two words still are company.
let window = 4
/// Numbers in a word vector.
let wordDimensions = 32

// MARK: Showing

/// The best question and the best of the others that does not ask almost the same.
func twoQuestions(_ ranking: [Int], _ answers: Tensor) -> (Int, Int) {
    let first = ranking[0]
    let second = ranking.dropFirst().first {
        abs(Statistics.correlation(answers.column(first), answers.column($0))) < 0.5
    }
    return (first, second ?? ranking[1])
}

/// Each pixel as a square of `factor` pixels.
func enlarged(_ images: LabelledImages, by factor: Int) -> [Picture] {
    (0..<images.count).map { row in
        let image = images.image(row)
        let (width, height) = (image.width * factor, image.height * factor)
        var pixels: [UInt8] = []
        for y in 0..<height {
            for x in 0..<width {
                let start = (y / factor * image.width + x / factor) * image.channels
                pixels += image.pixels[start..<start + image.channels]
            }
        }
        return Picture(width: width, height: height, channels: image.channels, pixels: pixels)
    }
}

extension LabelledImages {
    /// The pixels of one image, 0…1.
    func flattened(row: Int) -> [Float] { tensor(of: [row]).values }
}

/// Text with spaces before it up to a width, or behind it for a negative width.
func padded(_ text: String, to width: Int) -> String {
    let space = String(repeating: " ", count: max(abs(width) - text.count, 0))
    return width < 0 ? text + space : space + text
}

func decimal(_ value: Double) -> String { String(format: "%9.3f", value) }

/// What always naming the most frequent class of these images gets right of them.
func largestShare(_ images: LabelledImages) -> Double {
    Double(images.classCounts.max()!) / Double(images.count)
}
