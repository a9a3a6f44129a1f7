import Datasets
import Engine
import Estimators
import Foundation
import Notebook

/// How many numbers the larger descriptions have, where the data allow as many.
let wantedSize = 32

// MARK: Data

/// Stops with a sentence where the data cannot carry the chapter: LDA needs classes to tell apart.
func checkFit(_ data: ImageDataset) throws {
    let present = data.train.classCounts.count { $0 > 0 }
    guard present > 1, data.train.count > present + 2, data.test.count > 1 else {
        throw DatasetError(
            file: data.name,
            found: "\(data.train.count) training and \(data.test.count) test images of \(present) classes",
            expected: "two classes, and three images more than classes to learn from")
    }
}

extension LabelledImages {
    /// The images whose class is, or is not, among `classes`; all class names stay.
    func filtered(_ isWanted: (Int) -> Bool) -> LabelledImages {
        selecting(labels.indices.filter { isWanted(labels[$0]) })
    }
}

/// The mean pixel of every image `[N, pixels]`, 0 black to 1 white: `[N, 1]`.
func brightness(_ images: Tensor) -> Tensor {
    MatrixProduct.multiply(images, Tensor(shape: [images.rowCount, 1], repeating: 1 / Float(images.rowCount)))
}

// MARK: PCA

/// How PCA is found for so many samples: the covariance has more numbers than the samples where these are few.
func suitedMethod(_ samples: Tensor) -> PCA.Method { samples.rows > samples.rowCount ? .covariance : .singularValues }

/// As many components as the images have, 1,024 at most; variance beyond rounding is asked of each.
func allComponents(of images: LabelledImages) throws -> FittedPCA {
    let samples = images.flattened, method = suitedMethod(samples)
    let pca = try PCA(count: min(samples.rowCount, samples.rows - 1, 1_024), method: method).fit(samples)
    let count = pca.explainedVariance.count { $0 > pca.totalVariance * 1e-7 }
    guard count > 2 else {
        throw DatasetError(
            file: "the training images", found: "images that differ in \(count) directions",
            expected: "three directions at least, to draw maps of two", advice: "Bring more images, or different ones.")
    }
    return pca.keeping(count)
}

/// The number of components in `range` behind which the variance falls by the greatest factor: where a cut is clearest.
func clearestCut(_ variances: [Double], in range: ClosedRange<Int>) -> Int {
    let counts = range.clamped(to: 1...max(1, variances.count - 1))
    return counts.max { gap(variances, $0) < gap(variances, $1) }!
}

/// How many times the variance of component `count` is that of the next.
func gap(_ variances: [Double], _ count: Int) -> Double {
    variances[count - 1] / variances[min(count, variances.count - 1)]
}

/// The mean squared error a pixel that PCA leaves on `samples` for every number of components from 0. Components are
/// orthonormal: what the first k do not keep is the squared distance from the mean less k squared coordinates.
func reconstructionErrors(_ pca: FittedPCA, _ samples: Tensor) -> [Double] {
    let codes = pca.transform(samples), count = codes.shape[1]
    let mean = Tensor(pca.mean, shape: [1, pca.mean.count]).rows([Int](repeating: 0, count: samples.rows))
    var errors = [Scores.meanSquaredError(samples, mean) * Double(samples.count)]
    var squares = [Double](repeating: 0, count: count)
    codes.withUnsafeBuffer {
        for (index, code) in $0.enumerated() { squares[index % count] += Double(code) * Double(code) }
    }
    for square in squares { errors.append(errors.last! - square) }
    return errors.map { max($0, 0) / Double(samples.count) }
}

/// The mean squared error a pixel on the training samples, as the variances say: what the components discard.
func discarded(_ pca: FittedPCA, _ count: Int, rows: Int) -> Double {
    let kept = pca.explainedVariance.prefix(count).reduce(0, +)
    // Variances are divided by rows − 1, a mean error by rows.
    return (pca.totalVariance - kept) * Double(rows - 1) / Double(rows) / Double(pca.mean.count)
}

/// The greatest difference between rows of two matrices, signs settled.
func greatestDifference(_ a: Tensor, _ b: Tensor) -> Double {
    zip(a.values, b.values).reduce(0) { max($0, abs(Double($1.0) - Double($1.1))) }
}

// MARK: Pictures of signed numbers

/// Rows `[N, H·W·C]` of positive and negative numbers as pictures, each scaled to its own greatest magnitude. One
/// channel: blue below zero, white at zero, red above. Three channels: middle grey at zero.
func signedPictures(_ rows: Tensor, _ image: [Int]) -> [Picture] {
    let width = rows.rowCount
    return (0..<rows.rows).map { row in
        let values = Array(rows.rows([row]).values)
        let most = max(values.map(abs).max() ?? 0, 1e-12)
        let scaled = values.map { $0 / most }
        guard image[2] == 1 else {
            return Picture(width: image[1], height: image[0], channels: 3, pixels: scaled.map { 0.5 + $0 / 2 })
        }
        let (red, blue): ([Float], [Float]) = ([0.70, 0.09, 0.17], [0.13, 0.40, 0.67])
        var pixels: [Float] = []
        pixels.reserveCapacity(3 * width)
        for value in scaled {
            let end = value > 0 ? red : blue
            for channel in 0..<3 { pixels.append(1 - abs(value) * (1 - end[channel])) }
        }
        return Picture(width: image[1], height: image[0], channels: 3, pixels: pixels)
    }
}

/// A list in rows of at most `perRow`.
func rows<Item>(_ items: [Item], _ perRow: Int) -> [[Item]] {
    stride(from: 0, to: items.count, by: perRow).map { Array(items[$0..<min($0 + perRow, items.count)]) }
}

// MARK: The cloud in three dimensions

/// A flat cloud: normal points with deviations 2, 1 and 0.25 along three orthogonal directions that no axis follows,
/// so that the cloud looks flat from none of them.
func flatCloud(_ count: Int, using random: inout Random) -> Tensor {
    let directions = Tensor([2, 1, 2, -2, 2, 1, 1, 2, -2].map { $0 / 3 }, shape: [3, 3])
    let deviations: [Float] = [2, 1, 0.25]
    return Tensor(
        (0..<count).flatMap { _ in
            let along = deviations.map { $0 * random.normal() }
            return (0..<3).map { axis in (0..<3).reduce(Float(0)) { $0 + along[$1] * directions[$1, axis] } }
        }, shape: [count, 3])
}

/// Two columns of a table as points.
func points(_ table: Tensor, _ x: Int, _ y: Int) -> [Point] {
    (0..<table.rows).map { Point(Double(table[$0, x]), Double(table[$0, y])) }
}

/// The cloud and its projection on the plane that a decoder can draw, seen along the line where that plane meets PCA's:
/// both planes appear as lines then, with the angle between them. One panel a look.
func edgeOnViews(_ descent: Descent, _ cloud: Tensor, _ pca: FittedPCA, looks: [Int]) -> [Panel] {
    let seen = pca.transform(cloud).values.map { Double($0) }
    let points = stride(from: 0, to: seen.count, by: 3).map { Array(seen[$0..<$0 + 3]) }
    return looks.map { look in
        // The network's plane by its unit normal, in the coordinates of the principal components.
        let rows = Tensor(descent.decoders[look], shape: [2, 3])
        let drawn = MatrixProduct.multiply(rows, pca.components, transposeB: true).values.map { Double($0) }
        let (a, b) = (Array(drawn[..<3]), Array(drawn[3...]))
        var normal = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
        let length = normal.reduce(0) { $0 + $1 * $1 }.squareRoot()
        normal = normal.map { $0 / max(length, .leastNormalMagnitude) }
        // Within PCA's plane, the direction that the other plane rises along.
        let tilt = (normal[0] * normal[0] + normal[1] * normal[1]).squareRoot()
        let across = tilt > 1e-9 ? [normal[0] / tilt, normal[1] / tilt] : [1, 0]
        func view(_ point: [Double]) -> Point { Point(across[0] * point[0] + across[1] * point[1], point[2]) }
        let projected = points.map { point in
            let off = zip(point, normal).reduce(0) { $0 + $1.0 * $1.1 }
            return zip(point, normal).map { $0 - off * $1 }
        }
        return Panel(
            "epoch \(descent.epochs[look])",
            .scatter(
                points.map(view) + projected.map(view),
                classes: points.map { _ in 0 } + points.map { _ in 1 }, names: ["cloud", "network"],
                x: Axis("Across the common line", range: -6...6), y: Axis("Off PCA's plane", range: -6...6)))
    }
}

// MARK: The cocktail party

/// Two known sources and two mixtures of them.
struct CocktailParty {
    let times: [Double]
    /// `[N, 2]`: a sine wave and a saw tooth.
    let sources: Tensor
    /// `[N, 2]`: what each microphone hears.
    let mixed: Tensor

    init(count: Int = 1_000) {
        times = (0..<count).map { Double($0) / Double(count) }
        let sine = times.map { Float(sin(2 * .pi * 5 * $0)) }
        let saw = times.map { Float(2 * (8.3 * $0).truncatingRemainder(dividingBy: 1) - 1) }
        sources = Tensor(zip(sine, saw).flatMap { [$0, $1] }, shape: [count, 2])
        mixed = MatrixProduct.multiply(sources, Tensor([1, 0.7, 0.5, 1.18], shape: [2, 2]), transposeB: true)
    }

    /// The two columns of a table over time.
    func panel(_ title: String, _ table: Tensor, _ y: Axis = "Value") -> Panel {
        let series = (0..<2).map { Series("signal \($0 + 1)", x: times, y: column(table, $0)) }
        return Panel(title, .lines(series, x: "Time (s)", y: y))
    }

    /// For each source the greatest magnitude of its correlation with a column of `found`.
    func correlations(_ found: Tensor) -> [Double] {
        (0..<2).map { source in
            (0..<2).map { abs(Statistics.correlation(column(sources, source), column(found, $0))) }.max()!
        }
    }
}

func column(_ table: Tensor, _ index: Int) -> [Double] { (0..<table.rows).map { Double(table[$0, index]) } }

/// The excess kurtosis of each column of codes: 0 for a normal distribution, above it for heavy tails.
func kurtoses(_ codes: Tensor) -> [Double] {
    (0..<codes.shape[1]).map { index in
        let values = column(codes, index)
        let mean = values.reduce(0, +) / Double(values.count)
        let (square, fourth) = values.reduce((0.0, 0.0)) {
            let d = ($1 - mean) * ($1 - mean)
            return ($0.0 + d, $0.1 + d * d)
        }
        return square > 0 ? fourth * Double(values.count) / (square * square) - 3 : 0
    }
}

/// The given columns of a table, in that order.
func columns(_ table: Tensor, _ indices: [Int]) -> Tensor {
    Tensor(shape: [table.rows, indices.count]) { target in
        table.withUnsafeBuffer { source in
            for row in 0..<table.rows {
                for (place, index) in indices.enumerated() {
                    target[row * indices.count + place] = source[row * table.shape[1] + index]
                }
            }
        }
    }
}

// MARK: Scores

/// What two simple readers make of a description. The probe sees every variable at unit variance.
func score(
    _ name: String, _ train: Tensor, _ test: Tensor, _ trainLabels: [Int], _ testLabels: [Int]
) -> LinearEmbeddings.Score {
    let scaling = Standardizer().fit(train)
    let probe = LogisticRegression(penalty: 1, tolerance: 1e-4, maximumIterations: 100)
        .fit(scaling.transform(train), labels: trainLabels)
    return .init(
        name: name, size: train.shape[1], linear: probe.accuracy(scaling.transform(test), labels: testLabels),
        neighbours: KNNClassifier(count: min(5, train.rows)).fit(train, labels: trainLabels)
            .accuracy(test, labels: testLabels))
}

/// The share of the test targets' variance that a linear forecast from codes explains, 1 − error/variance about the
/// training mean: 0 for the mean itself, 1 for all. Penalty 1 on standardised codes.
func explained(_ train: Tensor, _ test: Tensor, _ trainTargets: Tensor, _ testTargets: Tensor) throws -> Double {
    let forecast = try linearForecast(train, test, trainTargets)
    let mean = try RidgeRegression().fit(Tensor(shape: [train.rows, 1]), targets: trainTargets)
        .predict(Tensor(shape: [test.rows, 1]))
    let error = Scores.meanSquaredError(forecast, testTargets)
    return 1 - error / max(Scores.meanSquaredError(mean, testTargets), .leastNormalMagnitude)
}

/// The best linear guess of the targets from standardised codes.
func linearForecast(_ train: Tensor, _ test: Tensor, _ targets: Tensor) throws -> Tensor {
    let scaling = Standardizer().fit(train)
    return try RidgeRegression().fit(scaling.transform(train), targets: targets).predict(scaling.transform(test))
}

/// The share of the images of `classes` whose class five nearest neighbours among all training images name.
func recall(_ train: Tensor, _ test: Tensor, _ trainLabels: [Int], _ testLabels: [Int], of classes: [Int]) -> Double {
    let rows = testLabels.indices.filter { classes.contains(testLabels[$0]) }
    guard !rows.isEmpty else { return 0 }
    return KNNClassifier(count: min(5, train.rows)).fit(train, labels: trainLabels)
        .accuracy(test.rows(rows), labels: rows.map { testLabels[$0] })
}

/// Names in code style, so that none is read as Markdown: "`a`, `b` and `c`".
func quoted(_ names: [String]) -> String {
    let marked = names.map { "`" + $0.filter { $0 != "`" && !$0.isNewline } + "`" }
    return marked.count < 2 ? marked.joined() : marked.dropLast().joined(separator: ", ") + " and " + marked.last!
}

/// The difference of two accuracies in words, with half a point as the least that is worth a word.
func compared(_ a: Double, _ b: Double) -> String {
    a > b + 0.005 ? "more than" : a < b - 0.005 ? "less than" : "as much as"
}

/// The greatest departure of `rows·rowsᵀ/divisor` from the identity.
func departureFromIdentity(_ rows: Tensor, transposed: Bool = false, divisor: Double = 1) -> Double {
    let product = MatrixProduct.multiply(rows, rows, transposeA: transposed, transposeB: !transposed)
    let size = product.rows
    return product.values.enumerated().reduce(0) { worst, entry in
        max(worst, abs(Double(entry.element) / divisor - (entry.offset / size == entry.offset % size ? 1 : 0)))
    }
}

// MARK: Exercises

/// How many of PCA's greatest variances one permutation of all images' pixels changes.
func variancesChangedByShuffling(_ samples: Tensor, _ count: Int, seed: UInt64) throws -> Int {
    var random = Random(seed: seed).split(7)
    let shuffled = columns(samples, random.permutation(samples.rowCount))
    let method = suitedMethod(samples)
    let (a, b) = try (PCA(count: count, method: method).fit(samples), PCA(count: count, method: method).fit(shuffled))
    return zip(a.explainedVariance, b.explainedVariance).count { abs($0 - $1) >= 1e-5 * a.explainedVariance[0] }
}

/// The variance of a pixel about its own mean, on average over all pixels, by another way than PCA's.
func meanPixelVariance(_ images: LabelledImages) -> Double {
    let mean = Tensor(Standardizer().fit(images.flattened).mean, shape: [1, images.imageSize])
    return Scores.meanSquaredError(images.flattened, mean.rows([Int](repeating: 0, count: images.count)))
}
