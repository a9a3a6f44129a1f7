import ChapterSupport
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook

/// Nats above which a unit counts as active.
let leastShare = 0.1

/// What training left.
struct Training: Codable {
    var weights: [Float]
    var history: [Trainer.Epoch]
}

extension Page {
    /// Trains a model by Adam, its rate falling along half a cosine to zero, or takes it from the cache.
    func trained(
        _ name: String, _ model: some Module, on columns: [DataColumn], validation: [DataColumn], epochs: Int,
        rate: Float = 2e-3, options: Options, file: StaticString = #filePath, line: Int = #line,
        loss: @escaping ([Node], Pass) -> Node
    ) throws -> Training {
        try cached(name, key: options, file: file, line: line) {
            let rowsPerStep = options.pick(full: 128, quick: 32)
            let perEpoch = (columns[0].rows + rowsPerStep - 1) / rowsPerStep
            let bar = progress("Training \(name)", total: epochs * perEpoch)
            defer { bar.finish() }
            let trainer = Trainer(
                model, columns: columns, validation: validation, seed: options.seed,
                options: .init(
                    batch: rowsPerStep, optimizer: .adam(rate: rate), schedule: .cosine(total: epochs * perEpoch)),
                loss: loss)
            try trainer.fit(epochs: epochs) { epoch, batch, loss in
                bar.update(
                    to: (epoch - 1) * perEpoch + batch,
                    status: "epoch \(epoch), loss \(NumberFormat.fixed(2).string(loss)) nats an image")
            }
            return Training(weights: model.weights, history: trainer.history)
        }
    }
}

/// What a model makes of some images: all in nats per image, averaged.
struct Look {
    /// log p(x | z), with one draw of every code.
    var logLikelihood: Double
    /// Of every unit.
    var divergences: [Double]
    /// The mean codes, [N, L].
    var codes: Tensor
    /// One draw of every code, [N, L].
    var draws: Tensor
    /// Of every unit: how much of N(0, 1)'s variance of 1 its draws have over all images.
    var spreads: [Double]

    var divergence: Double { divergences.reduce(0, +) }
    var bound: Double { logLikelihood - divergence }
}

func look(at model: some VariationalAutoencoder, _ images: LabelledImages) -> Look {
    let units = model.latent
    let function = Function([images.height, images.width, images.channels]) { images in
        let posterior = model.encode(images, .inference)
        let code = posterior.sample(.inference).reshaped([images.shape[0], 1, units])
        let decoded = model.decode(code.reshaped([images.shape[0], units]), .inference)
        let fit = model.likelihood.logProbabilities(
            of: images, decoded: decoded.reshaped([images.shape[0], 1, decoded.shape[1]]))
        return .concatenated(
            [
                fit, posterior.divergence, posterior.mean, posterior.logVariance.exp(),
                code.reshaped([images.shape[0], units]),
            ], axis: 1)
    }
    let table = apply(function, to: images)
    let sums = columnMeans(table)
    // The fit, then divergences, means, variances and draws of every unit.
    func columns(from first: Int) -> Tensor {
        Tensor(shape: [images.count, units]) { target in
            table.withUnsafeBuffer { source in
                for i in target.indices { target[i] = source[i / units * (4 * units + 1) + first + i % units] }
            }
        }
    }
    let codes = columns(from: 1 + units)
    let squares = columnMeans(Tensor(codes.values.map { $0 * $0 }, shape: codes.shape))
    return Look(
        logLikelihood: sums[0], divergences: Array(sums[1...units]), codes: codes,
        draws: columns(from: 1 + 3 * units),
        spreads: (0..<units).map { unit in
            let mean = sums[1 + units + unit]
            return squares[unit] - mean * mean + sums[1 + 2 * units + unit]
        })
}

func columnMeans(_ table: Tensor) -> [Double] {
    let columns = table.rowCount
    var sums = [Double](repeating: 0, count: columns)
    table.withUnsafeBuffer { values in
        for i in values.indices { sums[i % columns] += Double(values[i]) }
    }
    return sums.map { $0 / Double(table.rows) }
}

/// Standard normal numbers of a shape.
func normal(_ shape: [Int], _ random: Random) -> Tensor {
    var random = random
    return Tensor(shape: shape) { for i in $0.indices { $0[i] = random.normal() } }
}

/// Draws from a normal distribution with the mean and the variance of every column of `codes`.
func normal(like codes: Tensor, rows: Int, _ random: Random) throws -> Tensor {
    let pca = try PCA(count: codes.rowCount, whiten: true).fit(codes)
    return pca.inverseTransform(normal([rows, codes.rowCount], random))
}

/// Places that cut the plane's N(0, I) into `side` × `side` cells of equal probability, row by row from the top: [side², 2].
func quantileGrid(_ side: Int) -> Tensor {
    let steps = (0..<side).map { Float(NormalDistribution.quantile((Double($0) + 0.5) / Double(side))) }
    return Tensor(
        (0..<side).flatMap { y in (0..<side).flatMap { x in [steps[x], -steps[y]] } }, shape: [side * side, 2])
}

/// Rows on the straight lines from `first` to `second`, at every part in `parts`: [pairs · parts, columns].
func blends(_ first: Tensor, _ second: Tensor, _ parts: [Float]) -> Tensor {
    let columns = first.rowCount
    return Tensor(shape: [first.rows * parts.count, columns]) { target in
        first.withUnsafeBuffer { first in
            second.withUnsafeBuffer { second in
                for i in target.indices {
                    let (row, column) = (i / columns, i % columns)
                    let (pair, part) = (row / parts.count, parts[row % parts.count])
                    let (a, b) = (first[pair * columns + column], second[pair * columns + column])
                    target[i] = a + part * (b - a)
                }
            }
        }
    }
}

/// For every part of the way, the mean distance per pixel (root mean square) to the nearest real image. `pictures` has all
/// parts of the first walk, then all of the second…
func distanceToReal(_ pictures: Tensor, _ real: FittedNearestNeighbors, parts: Int = 1) -> [Double] {
    let near = real.neighbors(of: pictures.reshaped([pictures.rows, pictures.rowCount]), count: 1)
    var sums = [Double](repeating: 0, count: parts)
    for row in 0..<near.rows { sums[row % parts] += Double(near.values[row]) }
    return sums.map { $0 / Double(near.rows / parts) / Double(pictures.rowCount).squareRoot() }
}

/// Two classes to walk between: a shoe and a bag where there are any, else the first and the last.
func endsOfWalk(_ classes: [String]) -> (from: Int, to: Int) {
    if let shoe = classes.firstIndex(of: "Ankle boot"), let bag = classes.firstIndex(of: "Bag") { return (shoe, bag) }
    return (0, classes.count - 1)
}

/// Classes for "c + (b − a)": sleeves, from a T-shirt to a pullover, given to a dress; else the first three there are.
func termsOfArithmetic(_ classes: [String]) -> (a: Int, b: Int, c: Int) {
    func place(_ name: String) -> Int? { classes.firstIndex(of: name) }
    if let a = place("T-shirt/top"), let b = place("Pullover"), let c = place("Dress") { return (a, b, c) }
    return (0, min(1, classes.count - 1), min(2, classes.count - 1))
}

/// Whether the terms are those that should add sleeves.
func addsSleeves(_ classes: [String]) -> Bool {
    let terms = termsOfArithmetic(classes)
    return classes[terms.a] == "T-shirt/top" && classes[terms.b] == "Pullover"
}

/// The class that a reader asks for.
func wish(_ classes: [String]) -> Int { classes.firstIndex(of: "Sandal") ?? classes.count / 2 }

/// The mean of some rows, [1, columns].
func meanRow(_ table: Tensor) -> Tensor { Tensor(columnMeans(table).map { Float($0) }, shape: [1, table.rowCount]) }

/// The mean binary cross-entropy of forecasts, summed over an image's pixels: nats per image.
func crossEntropy(_ images: Tensor, _ forecast: Tensor) -> Double {
    let function = Function(shapes: [[images.rowCount], [images.rowCount]]) { inputs in
        // A linear forecast may leave 0…1: it is brought back to what a byte can tell from black and white.
        let low: Float = 1 / 510
        let cut = inputs[1].relu() - (inputs[1] - 1).relu()
        let p = cut * (1 - 2 * low) + low
        return [-(inputs[0] * p.log() + (1 - inputs[0]) * (1 - p).log()).sum(over: [1]).reshaped([p.shape[0], 1])]
    }
    let flat = [images.rows, images.rowCount]
    return columnMeans(function([images.reshaped(flat), forecast.reshaped(flat)])[0])[0]
}

/// The mean of some numbers.
func average(_ values: [Float]) -> Double { values.reduce(0) { $0 + Double($1) } / Double(values.count) }

func average(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

/// The words for how `first` stands to `second`; they are the same if they are in print.
func comparing(
    _ first: Double, _ second: Double, _ format: NumberFormat, less: String, same: String, more: String
) -> String {
    format.string(first) == format.string(second) ? same : first < second ? less : more
}

/// The standard deviation of every column.
func deviations(_ table: Tensor) -> [Double] {
    let means = columnMeans(table), squares = columnMeans(Tensor(table.values.map { $0 * $0 }, shape: table.shape))
    return zip(means, squares).map { max($1 - $0 * $0, 0).squareRoot() }
}

/// KL(N(mean, deviation²) ‖ N(0, 1)) in nats: in closed form, and as the mean of log q(z) − log p(z) over draws.
func divergences(mean: Float, deviation: Float, draws: Int, _ random: Random) -> (closed: Double, sampled: Double) {
    let unit = Function([2]) { inputs in
        let parts = inputs.split(2, axis: 1)
        return DiagonalGaussian(mean: parts[0], logVariance: 2 * parts[1].log()).divergence
    }
    let noise = normal([draws], random)
    let sum = noise.withUnsafeBuffer { values in
        values.reduce(0.0) {
            let z = Double(mean) + Double(deviation) * Double($1)
            return $0 + 0.5 * (z * z - Double($1 * $1)) - log(Double(deviation))
        }
    }
    return (Double(unit(Tensor([mean, deviation], shape: [1, 2])).values[0]), sum / Double(draws))
}

// MARK: Exercises

/// The divergence of independent normal units from standard normal ones by its definition: the mean of the quotient's
/// logarithm, summed over a fine grid of each unit's values.
func integratedDivergence(_ means: [Double], _ deviations: [Double]) -> Double {
    zip(means, deviations).reduce(0) { sum, unit in
        let (mean, deviation) = unit
        let step = deviation / 200
        return sum
            + (-2_000...2_000).reduce(0) { sum, index in
                let x = mean + Double(index) * step
                let z = (x - mean) / deviation
                let density = exp(-z * z / 2) / (deviation * (2 * Double.pi).squareRoot())
                return sum + density * step * (x * x / 2 - z * z / 2 - log(deviation))
            }
    }
}
