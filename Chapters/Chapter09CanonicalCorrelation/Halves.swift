import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Images
import Notebook
import System

/// The left and the right halves of images; of an odd width, the column in the middle belongs to neither.
struct Halves {
    let left: LabelledImages
    let right: LabelledImages
    /// `[N, pixels]` of each half.
    let x: Tensor
    let y: Tensor

    init(_ images: LabelledImages) {
        let width = images.width / 2
        left = images.cropped(columns: 0..<width)
        right = images.cropped(columns: images.width - width..<images.width)
        (x, y) = (left.flattened, right.flattened)
    }

    var count: Int { x.rows }
}

/// The data set in shades of grey, if its images can be cut down their middle.
func checked(_ data: ImageDataset) throws -> ImageDataset {
    guard data.width > 1 else {
        throw DataFault(
            file: data.name, found: "images of \(data.height)×\(data.width) pixels",
            expected: "a width of two pixels at least, since halves of images are compared")
    }
    return data.grey()
}

// MARK: Pictures of pairs

/// What goes along with a canonical variable: the covariance of the variables `[N, k]` with each pixel `[N, p]`, as
/// `[k, p]`. The variables have mean zero in the samples they were fitted to, so the pixels need no centring.
func patterns(_ variables: Tensor, _ samples: Tensor) -> Tensor {
    let products = MatrixProduct.multiply(variables, samples, transposeA: true)
    return Tensor(products.values.map { $0 / Float(samples.rows - 1) }, shape: products.shape)
}

/// Numbers for the pixels of both halves `[p]` and `[q]`, side by side as one picture: red above zero, blue below,
/// white zero, scaled to the greatest magnitude; a column between the halves is white.
func signedPicture(_ left: [Float], _ right: [Float], height: Int, width: Int) -> ByteImage {
    let half = width / 2, most = max((left + right).map(abs).max()!, 1e-12)
    var pixels: [Float] = []
    for row in 0..<height {
        let between = [Float](repeating: 0, count: width - 2 * half)
        for value in left[row * half..<(row + 1) * half] + between + right[row * half..<(row + 1) * half] {
            let share = value / most
            pixels += share > 0 ? [1, 1 - share, 1 - share] : [1 + share, 1 + share, 1]
        }
    }
    return ByteImage(width: width, height: height, channels: 3, intensities: pixels)
}

/// Grey pictures as colour pictures, so that both kinds stand in one grid.
func coloured(_ pictures: [ByteImage]) -> [ByteImage] {
    pictures.map { picture in
        ByteImage(
            width: picture.width, height: picture.height, channels: 3,
            pixels: picture.pixels.flatMap { [$0, $0, $0] })
    }
}

/// Of the squared weights of all pairs, each pair counting as much, the share of the pixels right at the cut: the last
/// column of left halves and the first of right ones.
func shareAtCut(_ cca: FittedCCA, width: Int) -> Double {
    var sum = 0.0
    for (weights, column) in [(cca.xWeights, width - 1), (cca.yWeights, 0)] {
        for pair in 0..<weights.rows {
            let squares = weights.rows([pair]).values.map { Double($0) * Double($0) }
            let there = stride(from: column, to: squares.count, by: width).reduce(0) { $0 + squares[$1] }
            sum += there / squares.reduce(0, +) / Double(2 * weights.rows)
        }
    }
    return sum
}

/// The rows whose variables of one pair are greatest and least in both halves together.
func extremes(_ u: Tensor, _ v: Tensor, pair: Int, count: Int) -> (least: [Int], greatest: [Int]) {
    let sums = (0..<u.rows).map { u[$0, pair] + v[$0, pair] }
    let order = sums.indices.sorted { (sums[$0], $0) < (sums[$1], $1) }
    return (Array(order.prefix(count)), Array(order.suffix(count).reversed()))
}

// MARK: How many samples are enough

/// Mean correlations of the wanted pairs after fitting to some rows.
struct SampleTrial: Codable {
    var rows: Int
    /// Without a ridge, in the rows fitted and in the test images.
    var fitted: Double
    var heldOut: Double
    /// The ridge with the highest correlations in the validation images, and its correlations in the test images.
    var ridge: Double
    var ridged: Double
}

/// What the validation images choose from.
let ridges = [1e-4, 1e-3, 1e-2, 1e-1, 1, 10]

/// The sum of the pairs' correlations in given samples; a pair that was not found counts as 0.
func total(_ cca: FittedCCA, _ halves: Halves) -> Double { cca.correlations(x: halves.x, y: halves.y).reduce(0, +) }

/// The ridge whose `pairs` pairs are correlated most in the validation images, and its fit.
func chooseRidge(
    _ x: Tensor, _ y: Tensor, pairs: Int, validation: Halves
) throws -> (ridge: Double, cca: FittedCCA) {
    let fits = try ridges.map { (ridge: $0, cca: try CCA(count: pairs, ridge: $0).fit(x, y)) }
    let totals = fits.map { total($0.cca, validation) }
    return fits[totals.firstIndex(of: totals.max()!)!]
}

/// Fits pairs to the first rows of a random order, ever more of them.
func sampleTrials(
    train: Halves, validation: Halves, test: Halves, pairs: Int, seed: UInt64, report: (_ done: Int) -> Void
) throws -> [SampleTrial] {
    var random = Random(seed: seed).split(0x9a)
    let order = random.permutation(train.count)
    let counts = sampleCounts(train.count, pairs: pairs)
    return try counts.enumerated().map { index, count in
        let rows = order[..<count]
        let (x, y) = (train.x.rows(rows), train.y.rows(rows))
        let plain = try CCA(count: pairs).fit(x, y)
        let (ridge, best) = try chooseRidge(x, y, pairs: pairs, validation: validation)
        report(index + 1)
        return SampleTrial(
            rows: count, fitted: plain.correlations.reduce(0, +) / Double(pairs),
            heldOut: total(plain, test) / Double(pairs), ridge: ridge, ridged: total(best, test) / Double(pairs))
    }
}

/// Twice as many rows as pairs, then ever more, densely where rows are about as many as the pixels of a half, to all.
func sampleCounts(_ rows: Int, pairs: Int) -> [Int] {
    [1, 2, 3, 4, 5, 6, 8, 10, 15, 30, 100, 300].map { 2 * pairs * $0 }.filter { $0 < rows } + [rows]
}

// MARK: Finding the other half

/// How alike rows of canonical variables are: the cosine, after every variable has been multiplied by its correlation
/// in the training samples, so that pairs that share little count little. `[N, k]`, `[M, k]` → `[N, M]`.
func weightedCosines(_ u: Tensor, _ v: Tensor, weights: [Double]) -> Tensor {
    func directions(_ samples: Tensor) -> Tensor {
        unitRows(samples.scaledColumns(by: weights.map { Float($0) }))
    }
    return MatrixProduct.multiply(directions(u), directions(v), transposeB: true)
}

/// Half images `[N, H·W]` turned over, left to right.
func mirrored(_ samples: Tensor, width: Int) -> Tensor {
    mirrorImages(samples.reshaped([samples.rows, samples.elementsPerRow / width, width, 1])).reshaped(samples.shape)
}

/// How well pairs or plain pixels find the other half of an image.
struct Retrieval: Codable, Sendable {
    var name: String
    var firstOf1: Double
    var firstOf5: Double
    var firstOf10: Double
    var medianRank: Double
    var meanReciprocalRank: Double

    init(_ name: String, _ similarities: Tensor) {
        let metrics = RetrievalMetrics(similarities: similarities)
        self.name = name
        (firstOf1, firstOf5, firstOf10) = (metrics.recall(at: 1), metrics.recall(at: 5), metrics.recall(at: 10))
        (medianRank, meanReciprocalRank) = (metrics.medianRank, metrics.meanReciprocalRank)
    }

    static var columns: [Column] {
        [
            "Method", Column("R@1", best: .highest), Column("R@5", best: .highest), Column("R@10", best: .highest),
            Column("Median rank", best: .lowest), Column("MRR", best: .highest),
        ]
    }

    var cells: [Cell] {
        [
            .text(name), .number(firstOf1, .percent(1)), .number(firstOf5, .percent(1)),
            .number(firstOf10, .percent(1)),
            .number(medianRank, .fixed(1)), .number(meanReciprocalRank, .fixed(3)),
        ]
    }
}
