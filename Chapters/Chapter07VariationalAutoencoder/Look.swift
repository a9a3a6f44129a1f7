import ChapterSupport
import Datasets
import Engine
import Models

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
    let sums = table.columnMeans()
    // The fit, then divergences, means, variances and draws of every unit.
    func columns(from first: Int) -> Tensor { table.columns(first..<first + units) }
    let codes = columns(from: 1 + units)
    let squares = codes.squared().columnMeans()
    return Look(
        logLikelihood: sums[0], divergences: Array(sums[1...units]), codes: codes,
        draws: columns(from: 1 + 3 * units),
        spreads: (0..<units).map { unit in
            let mean = sums[1 + units + unit]
            return squares[unit] - mean * mean + sums[1 + 2 * units + unit]
        })
}
