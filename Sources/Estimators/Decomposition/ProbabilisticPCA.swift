import Engine
import Foundation
import System

/// Probabilistic principal component analysis (Tipping and Bishop, 1999, "Probabilistic principal component analysis"):
/// x = W z + m + noise, with codes z from N(0, I) and noise from N(0, σ² I). The maximum of the likelihood has a closed
/// form: σ² is the mean of the variances that PCA drops, and W is PCA's directions, each times √(λ − σ²).
///
/// Variances are divided by `rows − 1`, as in `PCA`; the maximum of the likelihood would divide by `rows`.
public struct ProbabilisticPCA: Sendable {
    /// Dimensions of a code.
    public var count: Int

    /// Stops the program if a code has no dimension.
    public init(count: Int) {
        require(count > 0, "probabilistic PCA needs at least one component, but count is \(count)")
        self.count = count
    }

    /// Fits `samples [rows, columns]`.
    ///
    /// - Precondition: `count` is less than `columns`: the rest of the variance is the noise.
    /// - Throws: `LinearAlgebraError` if a sample is not finite, or if no variance is left for the noise.
    public func fit(_ samples: Tensor) throws -> FittedProbabilisticPCA {
        let columns = try checkedExtent(of: samples, for: "probabilistic PCA").columns
        require(count < columns, "\(count) components leave no noise to samples of shape \(samples.shape)")
        func principal(exactly: Bool) throws -> (pca: FittedPCA, rest: Double) {
            let pca = try PCA(count: count).fit(samples, exactly: exactly)
            return (pca, pca.totalVariance - pca.explainedVariance.reduce(0, +))
        }
        var (pca, rest) = try principal(exactly: false)
        if rest < leastShare * pca.totalVariance { (pca, rest) = try principal(exactly: true) }
        guard rest > pca.totalRounding else {
            throw LinearAlgebraError(
                operation: "the noise of probabilistic PCA with \(count) components", info: 1,
                advice: "The samples lie in the plane of the components: ask for fewer.")
        }
        return FittedProbabilisticPCA(pca: pca, noiseVariance: rest / Double(columns - count))
    }
}

/// A normal distribution of samples with few directions of its own.
public struct FittedProbabilisticPCA: Sendable {
    /// Mean, directions and variances λ.
    public let pca: FittedPCA
    /// σ², of every column.
    public let noiseVariance: Double
    /// Wᵀ, `[count, columns]`.
    public let weights: Tensor

    fileprivate init(pca: FittedPCA, noiseVariance: Double) {
        self.pca = pca
        self.noiseVariance = noiseVariance
        let columns = pca.components.elementsPerRow
        // Kept variances are no less than the mean of those dropped, except by rounding.
        let scales = pca.explainedVariance.map { Float(max($0 - noiseVariance, 0).squareRoot()) }
        var weights = pca.components
        weights.withUnsafeMutableBuffer { values in
            for i in values.indices { values[i] *= scales[i / columns] }
        }
        self.weights = weights
    }

    /// The variance of every unit of a code, given the sample: σ² / λ, the same for all samples. Units are independent.
    public var posteriorVariances: [Double] { pca.explainedVariance.map { noiseVariance / $0 } }

    /// The means of codes, given the samples `[rows, columns]`: `[rows, count]`.
    public func transform(_ samples: Tensor) -> Tensor {
        var codes = pca.transform(samples)
        let count = weights.rows
        let scales = pca.explainedVariance.map { Float(max($0 - noiseVariance, 0).squareRoot() / $0) }
        codes.withUnsafeMutableBuffer { values in
            for i in values.indices { values[i] *= scales[i % count] }
        }
        return codes
    }

    /// The means of samples, given codes `[rows, count]`: `[rows, columns]`, without noise.
    public func inverseTransform(_ codes: Tensor) -> Tensor {
        let (_, count) = extent(of: codes, "codes", for: "probabilistic PCA's inverse")
        require(count == weights.rows, "codes of shape \(codes.shape) do not fit weights of shape \(weights.shape)")
        return centred(MatrixProduct.multiply(codes, weights), by: pca.mean.map { -$0 })
    }

    /// log p(x) of every one of `samples [rows, columns]`, exactly, in nats.
    public func logLikelihoods(of samples: Tensor) -> [Double] {
        let (rows, columns) = extent(of: samples, for: "probabilistic PCA")
        let codes = pca.transform(samples)
        // What the components do not hold is computed as such: the difference of two squared lengths would lose digits.
        let reconstructions = pca.inverseTransform(codes)
        let variances = pca.explainedVariance
        let logDeterminant =
            variances.reduce(0) { $0 + log($1) } + Double(columns - variances.count) * log(noiseVariance)
        let constant = Double(columns) * log(2 * Double.pi) + logDeterminant
        return samples.withUnsafeBuffer { x in
            reconstructions.withUnsafeBuffer { r in
                codes.withUnsafeBuffer { y in
                    (0..<rows).map { row in
                        var residual = 0.0, within = 0.0
                        for i in row * columns..<(row + 1) * columns {
                            let difference = Double(x[i]) - Double(r[i])
                            residual += difference * difference
                        }
                        for (unit, variance) in variances.enumerated() {
                            let value = Double(y[row * variances.count + unit])
                            within += value * value / variance
                        }
                        return -0.5 * (constant + residual / noiseVariance + within)
                    }
                }
            }
        }
    }

    /// The mean of `logLikelihoods(of:)`, in nats a sample.
    public func meanLogLikelihood(of samples: Tensor) -> Double {
        let values = logLikelihoods(of: samples)
        return values.reduce(0, +) / Double(values.count)
    }
}
