import Datasets
import Engine
import Estimators
import Foundation

// What the page's tables, figures and exercises need.

/// The rows in random order.
func shuffled(_ count: Int, _ random: Random) -> [Int] {
    var random = random
    return random.permutation(count)
}

/// Whether codes come out the same, bit by bit, whatever stands where a modality is missing: pixels that are no numbers,
/// tokens that no vocabulary has, a mask of anything.
func codesIgnoreWhatIsMissing(_ model: JointModel, _ pairs: ScenePairs) -> Bool {
    let images = pairs.images.tensor()
    let broken = (
        images: Tensor(shape: images.shape, repeating: .nan), tokens: Tensor(shape: pairs.tokens.shape, repeating: -7e6),
        mask: Tensor(shape: pairs.mask.shape, repeating: .nan)
    )
    return [(true, false), (false, true), (false, false)].allSatisfy { image, text in
        let there = presence(pairs.count, image: image, text: text)
        let usual = model.codes(images: images, tokens: pairs.tokens, mask: pairs.mask, presence: there)
        let odd = model.codes(
            images: image ? images : broken.images, tokens: text ? pairs.tokens : broken.tokens,
            mask: text ? pairs.mask : broken.mask, presence: there)
        // NaN is not equal to itself, so a code that read one is found out.
        return usual.means.values == odd.means.values && usual.logVariances.values == odd.logVariances.values
    }
}

/// The share of pairs whose pictures have both shape and colour right; `values` as the judge gives them.
func shareOfBoth(_ values: [[Int]], _ pairs: ScenePairs) -> Double {
    let (shapes, colours) = (pairs.labels(of: .shape), pairs.labels(of: .colour))
    let right = shapes.indices.count { values[0][$0] == shapes[$0] && values[1][$0] == colours[$0] }
    return Double(right) / Double(pairs.count)
}

/// How much pixels vary among pictures `[N, …]`: the root of their mean variance.
func spreadOfPixels(_ pictures: Tensor) -> Double {
    let mean = meanOfRows(pictures)
    var sum = 0.0
    pictures.withUnsafeBuffer { values in
        for i in values.indices { sum += pow(Double(values[i]) - mean[i % mean.count], 2) }
    }
    return (sum / Double(pictures.count)).squareRoot()
}

/// How much pixels vary among several draws of each picture, `[N, …]` each: the root of the mean variance (of n − 1).
func spread(_ draws: [Tensor]) -> Double {
    let tables = draws.map(\.values), count = Double(draws.count)
    var sum = 0.0
    for i in tables[0].indices {
        let mean = tables.reduce(0) { $0 + Double($1[i]) } / count
        sum += tables.reduce(0) { $0 + pow(Double($1[i]) - mean, 2) } / (count - 1)
    }
    return (sum / Double(tables[0].count)).squareRoot()
}

/// The mean squared error of a pixel if the mean training picture stood for every test picture.
func errorOfMeanPicture(_ train: ScenePairs, _ test: ScenePairs) -> Double {
    let mean = meanOfRows(train.images.prefix(5_000).tensor()).map { Float($0) }
    let pictures = test.images.tensor()
    let same = Tensor(shape: pictures.shape) { target in for i in target.indices { target[i] = mean[i % mean.count] } }
    return Scores.meanSquaredError(same, pictures)
}

/// Nats a word of the test captions, ends included, if each word were as probable as it is frequent in the training
/// captions, whatever stands before. Every word of the vocabulary counts once more than it occurs.
func natsOfWordFrequencies(_ train: ScenePairs, _ test: ScenePairs, _ coder: CaptionCoder) -> Double {
    /// How often each number occurs behind the start.
    func counts(_ pairs: ScenePairs) -> [Double] {
        var counts = [Double](repeating: 0, count: coder.vocabulary.count)
        for (token, isReal) in zip(pairs.tokens.values, pairs.mask.values) where isReal == 1 { counts[Int(token)] += 1 }
        counts[Vocabulary.start] = 0
        return counts
    }
    let known = counts(train).enumerated().map { $0 == Vocabulary.padding || $0 == Vocabulary.start ? 0 : $1 + 1 }
    let (asked, total) = (counts(test), known.reduce(0, +))
    return zip(asked, known).reduce(0) { $0 - ($1.0 > 0 ? $1.0 * log($1.1 / total) : 0) } / asked.reduce(0, +)
}

/// How often two rows picked at random have one label.
func chanceOfAgreement(_ labels: [Int]) -> Double {
    let counts = (0...labels.max()!).map { value in Double(labels.count { $0 == value }) }
    return counts.reduce(0) { $0 + $1 * $1 } / Double(labels.count * labels.count)
}

/// How far the share of neighbours that agree in a factor is from chance to always.
func gain(_ share: Double, _ factor: SceneFactor, _ pairs: ScenePairs) -> Double {
    let chance = chanceOfAgreement(pairs.labels(of: factor))
    return (share - chance) / (1 - chance)
}

/// An expert whose variance is one third.
let third = Bell(mean: 0.5, deviation: (1.0 / 3).squareRoot())

private func meanOfRows(_ table: Tensor) -> [Double] {
    var sums = [Double](repeating: 0, count: table.rowCount)
    table.withUnsafeBuffer { values in
        for i in values.indices { sums[i % sums.count] += Double(values[i]) }
    }
    return sums.map { $0 / Double(table.rows) }
}
