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
        images: Tensor(shape: images.shape, repeating: .nan),
        tokens: Tensor(shape: pairs.tokens.shape, repeating: -7e6),
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

/// For every value of the pairs' pictures `[N, H, W, 3]`, whether it lies clear of the object: outside the ninth of the
/// picture in which the object belongs, and outside one pixel around that, as objects may stand a little off.
func valuesClearOfObjects(_ pairs: ScenePairs) -> [Bool] {
    let side = CaptionedScenes.side
    func isNear(_ pixel: Int, _ place: Int) -> Bool {
        let third = pairs.design.third(ofPlace: place)
        return 3 * (pixel + 2) > third * side && 3 * (pixel - 1) < (third + 1) * side
    }
    return pairs.scenes.flatMap { scene in
        (0..<side * side * 3).map { i in
            !isNear(i / (3 * side), scene.objects[0].row) || !isNear(i / 3 % side, scene.objects[0].column)
        }
    }
}

/// How much pixels vary among pictures `[N, …]`: the root of their mean variance.
///
/// - Parameter chosen: which values count; all if absent.
func spreadOfPixels(_ pictures: Tensor, where chosen: [Bool]? = nil) -> Double {
    let (values, size) = (pictures.values, pictures.rowCount)
    let places = values.indices.filter { chosen?[$0] ?? true }
    var (sums, counts) = ([Double](repeating: 0, count: size), [Double](repeating: 0, count: size))
    for i in places {
        sums[i % size] += Double(values[i])
        counts[i % size] += 1
    }
    let squares = places.reduce(0) { $0 + pow(Double(values[$1]) - sums[$1 % size] / counts[$1 % size], 2) }
    return (squares / Double(places.count)).squareRoot()
}

/// How much pixels vary among several draws of each picture, `[N, …]` each: the root of the mean variance (of n − 1).
///
/// - Parameter chosen: which values count; all if absent.
func spread(_ draws: [Tensor], where chosen: [Bool]? = nil) -> Double {
    let tables = draws.map(\.values), count = Double(draws.count)
    let places = tables[0].indices.filter { chosen?[$0] ?? true }
    var sum = 0.0
    for i in places {
        let mean = tables.reduce(0) { $0 + Double($1[i]) } / count
        sum += tables.reduce(0) { $0 + pow(Double($1[i]) - mean, 2) } / (count - 1)
    }
    return (sum / Double(places.count)).squareRoot()
}

/// The mean squared error of a pixel if the mean training picture stood for every test picture.
func errorOfMeanPicture(_ train: ScenePairs, _ test: ScenePairs) -> Double {
    Scores.meanSquaredError(meanPicture(train, rows: test.count), test.images.tensor())
}

/// The mean training picture, so many times: `[rows, 32, 32, 3]`.
func meanPicture(_ train: ScenePairs, rows: Int) -> Tensor {
    let pictures = train.images.prefix(5_000).tensor()
    let mean = meanOfRows(pictures).map { Float($0) }
    return Tensor(shape: [rows] + pictures.shape.dropFirst()) { target in
        for i in target.indices { target[i] = mean[i % mean.count] }
    }
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

/// How a loss fared in its last epochs, as the end of a sentence about it. A hundredth of its whole fall counts for
/// nothing.
func lossAtTheEnd(_ losses: [Double]) -> String {
    let lowest = losses.min()!, fall = losses.max()! - lowest
    if losses.last! > lowest + fall / 100 { return "has risen again from its lowest" }
    let before = losses.dropLast(5).min() ?? losses[0]
    return before - losses.last! > fall / 100 ? "still falls" : "has stopped falling, but has not risen"
}

/// What becomes of shape and colour in combinations that were held out, in words.
func carriedOver(_ usual: Coherence, _ heldOut: Coherence) -> String {
    func word(_ usual: Double, _ heldOut: Double) -> String {
        let lost = usual - heldOut
        return lost < 0.05 ? "carries over" : lost < 0.15 ? "mostly carries over" : "often does not"
    }
    let (colour, shape) = (word(usual.colour, heldOut.colour), word(usual.shape, heldOut.shape))
    if colour == shape {
        return "Colour and shape fare alike: each \(colour == "often does not" ? "is often lost" : colour)."
    }
    return colour == "often does not"
        ? "The shape \(shape), the colour often does not." : "The colour \(colour), the shape \(shape)."
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
