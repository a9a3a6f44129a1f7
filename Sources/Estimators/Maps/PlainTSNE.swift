import Engine
import Foundation
import System

/// t-SNE as it is written down: every pair of points, in double precision, O(rows²) for a step. For small examples, and
/// for what `TSNE`, which does the same for many points, is held to.
///
/// van der Maaten & Hinton (2008), "Visualizing data using t-SNE"; gains after Jacobs (1988).
public struct PlainTSNE: Sendable {
    /// pᵢⱼ, symmetric, with the sum 1.
    public let affinities: [[Double]]
    /// yᵢ, where the points of the map are.
    public private(set) var places: [SIMD2<Double>]
    private var velocities: [SIMD2<Double>]
    private var gains: [SIMD2<Double>]

    /// A map at its start: `places [rows, 2]` for `samples [rows, columns]`.
    ///
    /// - Precondition: `perplexity` is at least 1 and below `rows − 1`.
    public init(_ samples: Tensor, perplexity: Double, places: Tensor) {
        let rows = samples.rows
        requirePerplexity(perplexity, fits: rows - 1, samples.shape)
        require(places.shape == [rows, 2], "the start is \(places.shape), but the map is [\(rows), 2]")
        let columns = samples.elementsPerRow
        let table = samples.values.map { Double($0) }
        let vectors = (0..<rows).map { Array(table[$0 * columns..<($0 + 1) * columns]) }
        affinities = Self.affinities(of: vectors, perplexity: perplexity)
        self.places = (0..<rows).map { SIMD2(Double(places[$0, 0]), Double(places[$0, 1])) }
        velocities = [SIMD2<Double>](repeating: .zero, count: rows)
        gains = [SIMD2<Double>](repeating: .one, count: rows)
    }

    /// The map as a table, `[rows, 2]`.
    public var embedding: Tensor {
        Tensor(places.flatMap { [Float($0.x), Float($0.y)] }, shape: [places.count, 2])
    }

    // MARK: Affinities

    /// pⱼ|ᵢ for all j, from the squared distances of one point to all: a Gaussian of precision β.
    public static func neighborProbabilities(_ squaredDistances: [Double], precision: Double) -> [Double] {
        // Only differences of exponents count, and the greatest must not vanish.
        let nearest = squaredDistances.min() ?? 0
        let weights = squaredDistances.map { exp(-precision * ($0 - nearest)) }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }

    /// βᵢ, by bisection: the precision at which the probabilities have the perplexity.
    public static func precision(_ squaredDistances: [Double], perplexity: Double) -> Double {
        var (low, precision, high) = (0.0, 1.0, Double.infinity)
        for _ in 0..<100 {
            let p = neighborProbabilities(squaredDistances, precision: precision)
            let entropy = -p.reduce(0) { $1 > 0 ? $0 + $1 * log($1) : $0 }
            if abs(exp(entropy) - perplexity) < 1e-9 { break }
            // Too many neighbours ask for a narrower Gaussian.
            if exp(entropy) > perplexity { low = precision } else { high = precision }
            precision = high.isInfinite ? 2 * precision : (low + high) / 2
        }
        return precision
    }

    /// pᵢⱼ for all pairs: the two directions' mean, so scaled that all pairs sum to 1.
    static func affinities(of x: [[Double]], perplexity: Double) -> [[Double]] {
        let conditional = x.indices.map { i in
            // Nobody is a neighbour of itself.
            let squares = x.indices.map { j in i == j ? .infinity : squaredDistance(x[i], x[j]) }
            return neighborProbabilities(squares, precision: precision(squares, perplexity: perplexity))
        }
        return x.indices.map { i in
            x.indices.map { j in (conditional[i][j] + conditional[j][i]) / Double(2 * x.count) }
        }
    }

    private static func squaredDistance(_ a: [Double], _ b: [Double]) -> Double {
        zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }

    // MARK: Forces

    /// wᵢⱼ, near 1 for neighbours on the map.
    func weight(_ i: Int, _ j: Int) -> Double {
        let d = places[i] - places[j]
        return 1 / (1 + (d * d).sum())
    }

    /// Z, the sum of all wᵢⱼ.
    var normalizer: Double {
        places.indices.reduce(0) { sum, i in
            places.indices.reduce(sum) { i == $1 ? $0 : $0 + weight(i, $1) }
        }
    }

    /// Σⱼ pᵢⱼ wᵢⱼ (yᵢ − yⱼ): neighbours pull.
    func attraction(_ i: Int) -> SIMD2<Double> {
        places.indices.reduce(.zero) { force, j in
            force + affinities[i][j] * weight(i, j) * (places[i] - places[j])
        }
    }

    /// Σⱼ wᵢⱼ² (yᵢ − yⱼ): everybody pushes.
    func repulsion(_ i: Int) -> SIMD2<Double> {
        places.indices.reduce(.zero) { force, j in
            let w = weight(i, j)
            return force + w * w * (places[i] - places[j])
        }
    }

    /// Σ pᵢⱼ log(pᵢⱼ / qᵢⱼ) in nats.
    public var divergence: Double {
        let z = normalizer
        return places.indices.reduce(0) { sum, i in
            places.indices.reduce(sum) { sum, j in
                let p = affinities[i][j]
                return p > 0 ? sum + p * log(p * z / weight(i, j)) : sum
            }
        }
    }

    // MARK: Descent

    /// All steps: exaggerated ones first.
    public mutating func descend(iterations: Int = 1_000, exaggerated: Int = 250, exaggeration: Double = 12) {
        for iteration in 0..<iterations {
            let isEarly = iteration < exaggerated
            let factor = isEarly ? exaggeration : 1
            step(
                exaggeration: factor, rate: max(200, Double(places.count) / factor), momentum: isEarly ? 0.5 : 0.8)
        }
    }

    /// One step downhill. The 4 of the gradient is in the rate.
    public mutating func step(exaggeration: Double, rate: Double, momentum: Double) {
        let z = normalizer
        let gradient = places.indices.map { exaggeration * attraction($0) - repulsion($0) / z }
        for i in places.indices {
            for axis in 0..<2 {
                // Still going downhill: longer steps. Across a valley: shorter ones.
                let isUphill = (gradient[i][axis] > 0) == (velocities[i][axis] > 0)
                gains[i][axis] = isUphill ? max(0.01, 0.8 * gains[i][axis]) : gains[i][axis] + 0.2
            }
            velocities[i] = momentum * velocities[i] - rate * gains[i] * gradient[i]
            let length = (velocities[i] * velocities[i]).sum().squareRoot()
            velocities[i] *= 5 / max(length, 5)
            places[i] += velocities[i]
        }
        let mean = places.reduce(.zero, +) / Double(places.count)
        for i in places.indices { places[i] -= mean }
    }
}
