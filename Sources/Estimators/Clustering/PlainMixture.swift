import Foundation
import System

/// Expectation maximisation for a mixture of normal distributions (Dempster, Laird and Rubin, 1977, "Maximum likelihood
/// from incomplete data via the EM algorithm") as it is written down, a step at a time. For small examples, and for what
/// `GaussianMixture`, which takes the same steps for many points, is held to.
///
/// A step takes O(points · components · columns²).
public struct PlainMixture: Sendable {
    /// What is clustered; all of one length.
    public let points: [[Double]]
    /// The components' shares, which sum to 1.
    public private(set) var weights: [Double]
    /// As long as the points.
    public private(set) var means: [[Double]]
    /// Of each component, columns × columns.
    public private(set) var covariances: [[[Double]]]
    /// For every point, the probability of each component.
    public private(set) var responsibilities: [[Double]]
    /// `log p(x)` of every point under the parameters that `expect` last met, in nats; −∞ before.
    public private(set) var logDensities: [Double]
    /// What is added to every variance, so that no component collapses to a point.
    public let regularization: Double

    /// Begins with clusters, as k-means finds them: with their shares, means and covariances.
    ///
    /// Stops the program unless points have one length, and every cluster from 0 to `count - 1` has one.
    public init(points: [[Double]], assignment: [Int], count: Int, regularization: Double = 1e-6) {
        requireOneLength(points, for: "a mixture")
        require(
            assignment.count == points.count && Set(assignment) == Set(0..<count),
            "\(points.count) points in clusters \(Set(assignment).sorted()) are no start for \(count) components")
        self.points = points
        self.regularization = regularization
        responsibilities = assignment.map { own in (0..<count).map { $0 == own ? 1 : 0 } }
        logDensities = [Double](repeating: -.infinity, count: points.count)
        weights = [Double](repeating: 0, count: count)
        means = [[Double]](repeating: [], count: count)
        covariances = [[[Double]]](repeating: [], count: count)
        maximize()
    }

    /// How probable each component is, given the point.
    ///
    /// - Throws: `LinearAlgebraError` when a covariance is not positive definite, where a greater `regularization` helps.
    public mutating func expect() throws {
        let normals = try zip(means, covariances).map { try MultivariateNormal(mean: $0, covariance: $1) }
        for i in points.indices {
            let logs = weights.indices.map { j in log(weights[j]) + normals[j].logDensity(points[i]) }
            let logDensity = logSumExp(logs)
            responsibilities[i] = logs.map { exp($0 - logDensity) }
            logDensities[i] = logDensity
        }
    }

    /// The shares, means and covariances of greatest likelihood under these probabilities.
    public mutating func maximize() {
        for j in weights.indices {
            let r = responsibilities.map { $0[j] }
            weights[j] = r.reduce(0, +) / Double(points.count)
            means[j] = weightedMean(points, weights: r)
            covariances[j] = weightedCovariance(points, about: means[j], weights: r)
            for column in means[j].indices { covariances[j][column][column] += regularization }
        }
    }

    /// The likeliest component of every point.
    public var assignment: [Int] {
        responsibilities.map { r in r.indices.min { r[$0] > r[$1] }! }
    }
}

/// N(μ, Σ) in several dimensions.
private struct MultivariateNormal {
    let mean: [Double]
    /// L of Σ = L·Lᵀ, row by row.
    let factor: [Double]

    init(mean: [Double], covariance: [[Double]]) throws {
        self.mean = mean
        factor = try LinearAlgebra.cholesky(
            covariance.flatMap { $0 }, size: mean.count, naming: "the covariance of a component",
            advice: "Use fewer components or a greater regularization.")
    }

    /// `−½·(d·log 2π + log det Σ + (x − μ)ᵀΣ⁻¹(x − μ))`, the last as `‖L⁻¹(x − μ)‖²`.
    func logDensity(_ x: [Double]) -> Double {
        let size = mean.count
        var whitened = [Double](repeating: 0, count: size)
        var sum = Double(size) * log(2 * .pi)
        for i in 0..<size {
            let known = (0..<i).reduce(0) { $0 + factor[i * size + $1] * whitened[$1] }
            whitened[i] = (x[i] - mean[i] - known) / factor[i * size + i]
            sum += 2 * log(factor[i * size + i]) + whitened[i] * whitened[i]
        }
        return -sum / 2
    }
}

/// `log Σ exp xᵢ`. The greatest is taken out of the sum first, since `exp` of it would often be zero.
private func logSumExp(_ values: [Double]) -> Double {
    let greatest = values.max()!
    return greatest + log(values.reduce(0) { $0 + exp($1 - greatest) })
}

/// `Σ wᵢ·(xᵢ − μ)(xᵢ − μ)ᵀ / Σ wᵢ`.
private func weightedCovariance(_ points: [[Double]], about mean: [Double], weights: [Double]) -> [[Double]] {
    let all = weights.reduce(0, +)
    return mean.indices.map { i in
        mean.indices.map { j in
            zip(points, weights).reduce(0) { $0 + $1.1 * ($1.0[i] - mean[i]) * ($1.0[j] - mean[j]) } / all
        }
    }
}
