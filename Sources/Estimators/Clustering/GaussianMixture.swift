import Engine
import Foundation
import System

/// A mixture of normal distributions, `p(x) = Σₖ wₖ·N(x; μₖ, Σₖ)`, fitted to greatest likelihood by expectation
/// maximisation (Dempster, Laird and Rubin, 1977, "Maximum likelihood from incomplete data via the EM algorithm"),
/// starting from k-means.
///
/// An iteration reads the samples once: of each block, first the components' responsibilities are found, by
/// log-sum-exp, and at once what the block adds to the next weights, means and covariances.
/// It takes O(rows · count · columns²), or O(rows · count · columns) with diagonal covariances.
public struct GaussianMixture: Sendable {
    /// The shape of each component's covariance.
    public enum Covariance: Sendable {
        /// Any symmetric positive definite matrix.
        case full
        /// Columns are independent within a component.
        case diagonal
    }

    /// The number of components.
    public var count: Int
    /// What components may look like.
    public var covariance: Covariance
    /// What is added to every variance, in squared units of the samples, so that no component collapses to a point.
    public var regularization: Double
    /// The fit ends when the mean log-likelihood rises by less than this many nats in an iteration.
    public var tolerance: Double
    /// Iterations after which a fit ends all the same.
    public var maximumIterations: Int
    /// How many starts to try; the fit with the greatest likelihood is returned.
    public var restarts: Int
    /// Of the starts, which k-means makes.
    public var seed: UInt64

    /// Stops the program without a component, a restart or an iteration, or for a negative number.
    public init(
        count: Int, covariance: Covariance = .full, regularization: Double = 1e-6, tolerance: Double = 1e-3,
        maximumIterations: Int = 100, restarts: Int = 1, seed: UInt64 = 0
    ) {
        require(count > 0, "a mixture needs at least one component, but count is \(count)")
        require(
            regularization >= 0 && regularization.isFinite,
            "variances are regularised by zero or more, not by \(regularization)")
        require(tolerance >= 0, "a tolerance is zero or more, but is \(tolerance)")
        require(restarts > 0 && maximumIterations > 0, "a mixture needs at least one restart and one iteration")
        self.count = count
        self.covariance = covariance
        self.regularization = regularization
        self.tolerance = tolerance
        self.maximumIterations = maximumIterations
        self.restarts = restarts
        self.seed = seed
    }

    /// Fits the mixture to `samples [rows, columns]`.
    ///
    /// - Precondition: at least `count` rows.
    /// - Throws: `LinearAlgebraError` when a covariance is not positive definite, where a greater `regularization` helps,
    ///   or a sample is not finite.
    public func fit(_ samples: Tensor) throws -> FittedGaussianMixture {
        let (rows, columns) = try checkedExtent(of: samples, for: "a Gaussian mixture")
        require(rows >= count, "\(count) components cannot be fitted to samples of shape \(samples.shape)")
        // About their mean, squares of the samples lose the fewest digits.
        let scale = powerOfTwoScale(of: samples)
        let scaledSamples = scaled(samples, by: scale)
        let mean = scaledSamples.columnMeans()
        let origin = mean.map { Float($0) }
        let table = centred(scaledSamples, by: origin)
        let variances = centredSquaresOfColumns(scaledSamples, mean: mean).map { $0 / Double(rows) }
        let rounding = roundingVariances(mean: mean, variances: variances)
        var best: FittedGaussianMixture?
        for restart in 0..<restarts {
            // The first start has the seed itself; the others have streams of their own, which no other seed meets.
            var stream = Random(seed: seed).split(restart)
            let seed = restart == 0 ? seed : stream.next()
            // Single precision is enough unless columns almost follow from one another within a component.
            let coarse = try? fit(table, origin: origin, scale: scale, rounding: rounding, seed: seed, isExact: false)
            let fitted =
                try coarse
                ?? fit(table, origin: origin, scale: scale, rounding: rounding, seed: seed, isExact: true)!
            if fitted.logLikelihood > best?.logLikelihood ?? -.infinity { best = fitted }
        }
        guard let best else {
            throw LinearAlgebraError(
                operation: "the likelihood of a mixture on samples [\(rows), \(columns)]", info: -1,
                advice: "Check that every sample is finite.")
        }
        return best
    }

    /// - Returns: nil if single precision is too coarse.
    private func fit(
        _ table: Tensor, origin: [Float], scale: Float, rounding: [Double], seed: UInt64, isExact: Bool
    ) throws -> FittedGaussianMixture? {
        let regularization = regularization * Double(scale) * Double(scale)
        let start = KMeans(count: count, seed: seed).fit(table)
        let hard = start.assignment
        let shape = MixtureShape(count: count, columns: table.elementsPerRow, covariance: covariance, isExact: isExact)
        var centres = start.centroids.values
        var sums = MixtureSums(shape: shape)
        sums.add(table, about: centres) { block, responsibilities in
            for (place, row) in block.enumerated() {
                for k in 0..<count { responsibilities[place * count + k] = hard[row] == k ? 1 : 0 }
            }
            return 0
        }
        var history: [Double] = []
        var converged = false
        var components = try sums.components(regularization: regularization, rounding: rounding)
        for _ in 0..<maximumIterations where !converged {
            guard isExact || components.leastShare > 0x1p-10 else { return nil }
            centres = components.means
            sums = MixtureSums(shape: shape)
            let logLikelihood = sums.add(table, about: centres) { [components] block, responsibilities in
                components.expect(table, block, responsibilities).reduce(0, +)
            }
            history.append(logLikelihood / Double(table.rows))
            converged = history.count > 1 && abs(history[history.count - 1] - history[history.count - 2]) < tolerance
            components = try sums.components(regularization: regularization, rounding: rounding)
        }
        guard isExact || components.leastShare > 0x1p-10 else { return nil }
        return FittedGaussianMixture(
            components: components, origin: origin, scale: scale, history: history, converged: converged,
            centredSamples: table)
    }
}

/// A mixture, and what it makes of the samples that it was fitted to.
public struct FittedGaussianMixture: Sendable {
    /// The components' shares, which sum to 1.
    public let weights: [Double]
    /// `[count, columns]`.
    public let means: Tensor
    /// `[count, columns, columns]`, or `[count, columns]` with diagonal covariances.
    public let covariances: Tensor
    /// The likeliest component of every fitted row.
    public let assignment: [Int]
    /// Mean log-likelihood of a fitted row in nats, before every iteration and last after all. It does not fall, but
    /// for rounding and what the regularisation takes.
    public let history: [Double]
    /// Whether the fit ended by its tolerance, and not by its number of iterations.
    public let converged: Bool

    /// Mean log-likelihood of a fitted row, in nats.
    public var logLikelihood: Double { history.last! }

    private let components: MixtureComponents
    /// What samples are multiplied by, and where their origin is then.
    private let scale: Float
    private let origin: [Float]

    fileprivate init(
        components: MixtureComponents, origin: [Float], scale: Float, history: [Double], converged: Bool,
        centredSamples: Tensor
    ) {
        let shape = components.shape
        self.components = components
        self.scale = scale
        self.origin = origin
        self.converged = converged
        weights = components.weights
        let scaledMeans = Tensor(components.means, shape: [shape.count, shape.columns])
        means = scaled(centred(scaledMeans, by: origin.map { -$0 }), by: 1 / scale)
        let unit = 1 / (Double(scale) * Double(scale))
        covariances = Tensor(
            components.covariances.map { Float($0 * unit) },
            shape: shape.covariance == .full
                ? [shape.count, shape.columns, shape.columns] : [shape.count, shape.columns])
        let (densities, responsibilities) = components.evaluate(centredSamples)
        let logScale = Double(shape.columns) * log(Double(scale))
        self.history = (history + [densities.reduce(0, +) / Double(densities.count)]).map { $0 + logScale }
        assignment = likeliest(responsibilities)
    }

    /// The likeliest component of every row of `samples [rows, columns]`.
    public func predict(_ samples: Tensor) -> [Int] { likeliest(responsibilities(samples)) }

    /// The probability of each component given each row of `samples [rows, columns]`: `[rows, count]`, rows sum to 1.
    public func responsibilities(_ samples: Tensor) -> Tensor { evaluate(samples).responsibilities }

    /// `log p(x)` of each row of `samples [rows, columns]`, in nats.
    public func logDensity(_ samples: Tensor) -> [Double] { evaluate(samples).densities }

    /// The number of free parameters.
    public var parameterCount: Int {
        let (k, d) = (components.shape.count, components.shape.columns)
        return k - 1 + k * d + k * (components.shape.covariance == .full ? d * (d + 1) / 2 : d)
    }

    /// Bayesian information criterion (Schwarz, 1978) on `samples [rows, columns]`; lower is better.
    public func bic(_ samples: Tensor) -> Double {
        -2 * logDensity(samples).reduce(0, +) + Double(parameterCount) * log(Double(samples.rows))
    }

    /// Akaike's information criterion (1974) on `samples [rows, columns]`; lower is better.
    public func aic(_ samples: Tensor) -> Double {
        -2 * logDensity(samples).reduce(0, +) + 2 * Double(parameterCount)
    }

    private func evaluate(_ samples: Tensor) -> (densities: [Double], responsibilities: Tensor) {
        let columns = extent(of: samples, for: "a Gaussian mixture").columns
        require(
            columns == origin.count, "samples of shape \(samples.shape) do not fit means of shape \(means.shape)")
        let (densities, responsibilities) = components.evaluate(centred(scaled(samples, by: scale), by: origin))
        let logScale = Double(columns) * log(Double(scale))
        return (densities.map { $0 + logScale }, responsibilities)
    }
}

private func likeliest(_ responsibilities: Tensor) -> [Int] {
    let count = responsibilities.elementsPerRow
    return responsibilities.withUnsafeBuffer { r in
        (0..<responsibilities.rows).map { row in
            (0..<count).reduce(0) { r[row * count + $1] > r[row * count + $0] ? $1 : $0 }
        }
    }
}
