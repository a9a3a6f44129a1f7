import Engine
import Foundation
import System

/// The one-class support vector machine (Schölkopf, Platt, Shawe-Taylor, Smola and Williamson, 2001, "Estimating the
/// support of a high-dimensional distribution"): of all places, those that look like the samples.
///
/// The kernel k(x, y) = exp(−γ ‖x − y‖²) takes every sample to a point of a space where all lie on one sphere; the
/// hyperplane that is farthest from the origin with most of them beyond it is the border. What it needs is a weight α
/// for every sample, the minimum of ½ Σᵢⱼ αᵢ αⱼ k(xᵢ, xⱼ) where Σ αᵢ = 1 and 0 ≤ αᵢ ≤ 1/(ν n).
public struct OneClassSVM: Sendable {
    /// ν: at most this share of the samples is left outside, and at least this share has a weight, in 0…1.
    public var share: Double
    /// γ: how fast the kernel falls. A distance of 1/√γ is far.
    public var gamma: Double
    /// By how much a sample's kernel sum may miss the border when the search ends, in units of 1/(ν n): that of others
    /// is 10⁻³ as well.
    public var tolerance: Double

    /// Stops the program unless ν lies above 0 and at most at 1, and γ and the tolerance are positive.
    public init(share: Double = 0.1, gamma: Double, tolerance: Double = 1e-3) {
        require(
            share > 0 && share <= 1 && gamma > 0 && gamma.isFinite && tolerance > 0,
            "a one-class SVM takes a share in 0…1, and a positive gamma and tolerance, but got \(share), \(gamma) and "
                + "\(tolerance)")
        self.share = share
        self.gamma = gamma
        self.tolerance = tolerance
    }

    /// Finds the weights of `samples [rows, columns]`, two at a time (Platt's sequential minimal optimisation, 1998),
    /// each time those two that violate the conditions of the minimum most. The kernel of all pairs is kept, which takes
    /// 4 · rows² bytes.
    ///
    /// - Precondition: all samples are finite.
    public func fit(_ samples: Tensor) -> FittedOneClassSVM {
        let (rows, columns) = extent(of: samples, for: "a one-class SVM")
        let mean = samples.columnMeans().map { Float($0) }
        let vectors = centred(samples, by: mean)
        let kernel = gaussianKernel(vectors, vectors, gamma: Float(gamma))
        var search = WeightSearch(kernel: kernel, total: share * Double(rows))
        while search.violation > tolerance { search.step() }
        let support = (0..<rows).filter { search.weights[$0] > 0 }
        let total = search.weights.reduce(0, +)
        return FittedOneClassSVM(
            mean: mean, vectors: vectors.rows(support).reshaped([support.count, columns]),
            weights: support.map { Float(search.weights[$0] / total) }, gamma: Float(gamma),
            offset: search.border / total)
    }
}

/// Support vectors and their weights.
public struct FittedOneClassSVM: Sendable {
    private let mean: [Float]
    /// Less the mean.
    private let vectors: Tensor
    private let gamma: Float
    /// α of the samples that have one: they add up to 1.
    public let weights: [Float]
    /// ρ: the kernel sum of what lies on the border.
    public let offset: Double

    fileprivate init(mean: [Float], vectors: Tensor, weights: [Float], gamma: Float, offset: Double) {
        (self.mean, self.vectors, self.weights) = (mean, vectors, weights)
        (self.gamma, self.offset) = (gamma, offset)
    }

    /// How abnormal each of `samples [rows, columns]` is: ρ − Σᵢ αᵢ k(xᵢ, x). Above 0 is outside the border.
    public func scores(of samples: Tensor) -> [Double] {
        let (rows, columns) = extent(of: samples, for: "a one-class SVM")
        require(
            columns == mean.count, "samples of shape \(samples.shape) do not fit an SVM of \(mean.count) columns")
        let table = samples.reshaped([rows, columns])
        return (0..<rows).blocks(of: 1_024).flatMap { block in
            let kernel = gaussianKernel(centred(table.rows(block), by: mean), vectors, gamma: gamma)
            return MatrixProduct.multiply(kernel, Tensor(weights, shape: [weights.count, 1])).values.map {
                offset - Double($0)
            }
        }
    }

    /// The same order without its end: log ρ − log Σᵢ αᵢ k(xᵢ, x). Above 0 is outside the border. Far from all samples
    /// the kernels are lost in rounding, so that `scores` are ρ and tie; their logarithms are not lost.
    public func logScores(of samples: Tensor) -> [Double] {
        let (rows, columns) = extent(of: samples, for: "a one-class SVM")
        require(
            columns == mean.count, "samples of shape \(samples.shape) do not fit an SVM of \(mean.count) columns")
        let table = samples.reshaped([rows, columns])
        let logWeights = weights.map { log($0) }
        return (0..<rows).blocks(of: 1_024).flatMap { block in
            let distances = squaredDistances(centred(table.rows(block), by: mean), vectors).values
            return (0..<block.count).map { row in
                let start = row * logWeights.count
                return log(offset) - logSum(logWeights.indices.map { logWeights[$0] - gamma * distances[start + $0] })
            }
        }
    }
}

/// log Σ exp(eᵢ), with the greatest taken out first, so that not all terms can be lost in rounding.
func logSum(_ exponents: [Float]) -> Double {
    let greatest = exponents.max() ?? -.infinity
    return Double(greatest) + log(exponents.reduce(0.0) { $0 + Double(exp($1 - greatest)) })
}

/// k(x, y) = exp(−γ ‖x − y‖²) for all rows x of `a` and y of `b`: `[rows of a, rows of b]`.
private func gaussianKernel(_ a: Tensor, _ b: Tensor, gamma: Float) -> Tensor {
    var kernel = squaredDistances(a, b)
    kernel.withUnsafeMutableBuffer { kernel in
        inParallel(kernel.count, grain: 4_096, sharing: kernel) { range, _, kernel in
            for place in range { kernel[place] = exp(-gamma * kernel[place]) }
        }
    }
    return kernel
}

/// ‖x − y‖² for all rows x of `a` and y of `b`: `[rows of a, rows of b]`. Both are centred, so that
/// ‖x‖² − 2 x·y + ‖y‖² loses nothing that matters here.
private func squaredDistances(_ a: Tensor, _ b: Tensor) -> Tensor {
    let (left, right) = (squaredLengths(of: a), squaredLengths(of: b))
    var distances = MatrixProduct.multiply(a, b, transposeB: true)
    distances.withUnsafeMutableBuffer { distances in
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                inParallel(left.count, grain: 16, sharing: left, right, distances) { range, _, left, right, distances in
                    for row in range {
                        for column in right.indices {
                            let place = row * right.count + column
                            distances[place] = max(left[row] + right[column] - 2 * distances[place], 0)
                        }
                    }
                }
            }
        }
    }
    return distances
}

/// The search for the weights. Here they lie in 0…1 and add up to ν n, which keeps numbers of one size whatever n is.
private struct WeightSearch {
    let kernel: [Float]
    private(set) var weights: [Double]
    /// What each sample's kernel sum Σⱼ αⱼ k(xᵢ, xⱼ) is: the slope of the minimised.
    private(set) var sums: [Double]
    /// The sample with the least sum whose weight can grow, and the one with the greatest whose weight can shrink.
    private var (low, high) = (0, 0)

    /// - Parameters:
    ///   - kernel: of all pairs of samples.
    ///   - total: ν n.
    init(kernel: Tensor, total: Double) {
        let count = kernel.rows
        self.kernel = kernel.values
        // As many of the first as it takes, and a part of the next one.
        weights = (0..<count).map { min(max(total - Double($0), 0), 1) }
        sums = [Double](repeating: 0, count: count)
        for sample in 0..<count where weights[sample] > 0 { add(weights[sample], of: sample) }
        choose()
    }

    /// By how much the two chosen violate the conditions of the minimum: no sum whose weight can grow lies below one
    /// whose weight can shrink.
    var violation: Double { sums[high] - sums[low] }

    /// Moves weight from the sample with the greatest sum to the one with the least: as much as makes their sums equal,
    /// or as there is to move.
    mutating func step() {
        let curvature = 2 - 2 * Double(kernel[low * sums.count + high])
        let amount = min(violation / max(curvature, 1e-12), 1 - weights[low], weights[high])
        // A weight that reaches its bound is at it, whatever rounding says.
        weights[low] = amount == 1 - weights[low] ? 1 : weights[low] + amount
        weights[high] = amount == weights[high] ? 0 : weights[high] - amount
        add(amount, of: low)
        add(-amount, of: high)
        choose()
    }

    private mutating func add(_ amount: Double, of sample: Int) {
        let start = sample * sums.count
        for i in sums.indices { sums[i] += amount * Double(kernel[start + i]) }
    }

    private mutating func choose() {
        var (least, greatest) = (Double.infinity, -Double.infinity)
        for i in sums.indices {
            if weights[i] < 1, sums[i] < least { (least, low) = (sums[i], i) }
            if weights[i] > 0, sums[i] > greatest { (greatest, high) = (sums[i], i) }
        }
        // With ν = 1 no weight can grow.
        if least == .infinity { low = high }
    }

    /// The sum of what lies on the border: that of the samples whose weights are at no bound; where there are none, the
    /// middle between those below and those above.
    var border: Double {
        let free = weights.indices.filter { weights[$0] > 0 && weights[$0] < 1 }
        if !free.isEmpty { return free.reduce(0) { $0 + sums[$1] } / Double(free.count) }
        let below = weights.indices.filter { weights[$0] == 1 }.map { sums[$0] }.max()
        let above = weights.indices.filter { weights[$0] == 0 }.map { sums[$0] }.min()
        return ((below ?? above ?? 0) + (above ?? below ?? 0)) / 2
    }
}
