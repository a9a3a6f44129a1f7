import CKernels
import Engine
import Foundation
import System

/// Linear discriminant analysis (Fisher, 1936, "The use of multiple measurements in taxonomic problems"; for more than
/// two classes Rao, 1948, "The utilization of multiple measurements in problems of biological classification"): the
/// directions along which the classes' means lie farthest apart, measured in units of the spread within classes.
///
/// A direction `w` maximises `wᵀ·B·w / wᵀ·W·w`, with `B` the covariance of the class means, each weighted by its
/// class's size, and `W` the pooled covariance of the samples about their class means. There are at most as many such
/// directions as classes less one, because the weighted means' deviations sum to zero.
public struct LDA: Sendable {
    /// How far `W` is drawn to a multiple of the identity with the same trace: `(1 − s)·W + s·trace(W)/columns·1`.
    /// Without it, `W` cannot be inverted where a column is constant, or where samples are fewer than columns.
    public enum Shrinkage: Sendable {
        case none
        /// This share, in 0…1.
        case fixed(Double)
        /// The share with the least expected squared error for the samples at hand (Ledoit and Wolf, 2004, "A
        /// well-conditioned estimator for large-dimensional covariance matrices").
        case ledoitWolf
    }

    /// How many directions are wanted; nil for all there are.
    public var count: Int?
    /// How far the covariance within classes is drawn towards a round one.
    public var shrinkage: Shrinkage

    /// Stops the program for no direction at all, and for a fixed shrinkage outside 0…1.
    public init(count: Int? = nil, shrinkage: Shrinkage = .none) {
        require(count ?? 1 > 0, "LDA needs at least one direction, but count is \(count ?? 1)")
        if case .fixed(let share) = shrinkage {
            require((0...1).contains(share), "a shrinkage lies in 0…1, but is \(share)")
        }
        self.count = count
        self.shrinkage = shrinkage
    }

    /// Finds the directions that tell apart the classes of `samples [rows, columns]`; `labels [rows]` count from 0, and
    /// need not all occur.
    ///
    /// - Precondition: two classes at least, and more rows than classes.
    /// - Throws: `LinearAlgebraError` where the covariance within classes cannot be inverted, or a sample is not
    ///   finite.
    public func fit(_ samples: Tensor, labels: [Int]) throws -> FittedLDA {
        let (rows, columns) = try checkedExtent(of: samples, for: "LDA")
        require(rows == labels.count, "samples of shape \(samples.shape) do not fit \(labels.count) labels")
        let labels = Labels(labels, for: "LDA")
        let classes = ClassMeans(of: samples, labels: labels)
        let present = classes.counts.indices
        require(present.count > 1, "LDA tells classes apart, but all \(rows) labels are \(labels.names[0])")
        require(rows > present.count, "LDA needs more rows than its \(present.count) classes, but there are \(rows)")

        let (factor, share) = try factorised(samples, labels, classes, degrees: rows - present.count)

        // B = Mᵀ·M with a row √(nₖ/(K − 1))·(mₖ − m) for each class, so that no matrix of all columns need be
        // decomposed: with W = L·Lᵀ, the right singular vectors v of M·L⁻ᵀ give the directions L⁻ᵀ·v.
        let mean = (0..<columns).map { j in
            present.reduce(0) { $0 + Double(classes.counts[$1]) * classes.means[$1 * columns + j] } / Double(rows)
        }
        var spread = [Double](repeating: 0, count: columns * present.count)
        for k in present {
            let weight = (Double(classes.counts[k]) / Double(present.count - 1)).squareRoot()
            for j in 0..<columns {
                spread[j * present.count + k] = weight * (classes.means[k * columns + j] - mean[j])
            }
        }
        spread = try LinearAlgebra.solve(lower: factor, size: columns, rightSide: spread, columns: present.count)
        let (values, vectors) = try LinearAlgebra.rightSingularVectors(
            of: transposed(spread, rows: columns, columns: present.count), rows: present.count, columns: columns,
            naming: "the singular values of the whitened class means [\(present.count), \(columns)]")
        let kept = min(count ?? .max, present.count - 1, columns)
        var directions = try LinearAlgebra.solve(
            lower: factor, size: columns,
            rightSide: transposed(Array(vectors[..<(kept * columns)]), rows: kept, columns: columns), columns: kept,
            transposed: true)
        directions = transposed(directions, rows: columns, columns: kept)
        var settled = directions.map { Float($0) }
        settleSigns(&settled, columns: columns)
        let total = values.reduce(0) { $0 + $1 * $1 }
        return FittedLDA(
            mean: mean.map { Float($0) }, components: Tensor(settled, shape: [kept, columns]),
            separations: values[..<kept].map { $0 * $0 },
            separationRatio: values[..<kept].map { total > 0 ? $0 * $0 / total : 0 }, shrinkage: share)
    }

    /// Cholesky's factor of the covariance within classes, drawn to the identity as asked, and how far it was drawn.
    private func factorised(
        _ samples: Tensor, _ labels: Labels, _ classes: ClassMeans, degrees: Int
    ) throws -> (factor: [Double], share: Double) {
        let (rows, columns) = (samples.rows, samples.elementsPerRow)
        let deviations = classes.deviations(of: samples, labels: labels)
        let lengths = squaredLengths(of: deviations)
        // Deviations have mean zero in every class, so their covariance is what is wanted but for its divisor.
        let quick = Covariance(of: deviations)
        if !quick.isExact {
            let (matrix, share) = shrunk(quick.matrix, squaredLengths: lengths, degrees: degrees)
            let factor = try? LinearAlgebra.cholesky(
                matrix, size: columns, naming: "the covariance within classes [\(columns), \(columns)]",
                advice: "Check that every sample is finite.")
            if let factor,
                LinearAlgebra.leastPivotShare(factor, of: matrix, size: columns) > leastShare
            {
                return (factor, share)
            }
        }
        let exact = centredSquares([samples], means: classes.means, groups: labels.places).map { $0 / Double(rows - 1) }
        let (matrix, share) = shrunk(exact, squaredLengths: lengths, degrees: degrees)
        let rounding = roundingVariances(mean: classes.rootMeanSquares, variances: diagonal(of: exact))
        let factor = try choleskyFactor(
            of: matrix, covariance: share == 0 ? matrix : exact, size: columns, rounding: rounding, naming: "LDA",
            advice: "Columns are constant within classes, or follow from others, or there are too few rows: leave "
                + "columns out, or use shrinkage.")
        return (factor, share)
    }

    /// A covariance within classes with the right divisor, drawn to the identity as asked, and how far it was drawn.
    ///
    /// - Parameters:
    ///   - covariance: divided by `rows − 1`.
    ///   - squaredLengths: of the deviations from the class means, `[rows]`.
    private func shrunk(
        _ covariance: [Double], squaredLengths: [Float], degrees: Int
    ) -> (matrix: [Double], share: Double) {
        let rows = squaredLengths.count, columns = Int(Double(covariance.count).squareRoot().rounded())
        var matrix = covariance
        let share: Double
        switch shrinkage {
        case .none: share = 0
        case .fixed(let given): share = given
        case .ledoitWolf:
            let biased = matrix.map { $0 * Double(rows - 1) / Double(rows) }
            share = ledoitWolfShrinkage(biased, squares: squaredLengths, columns: columns)
        }
        for i in matrix.indices { matrix[i] *= Double(rows - 1) / Double(degrees) }
        let scale = (0..<columns).reduce(0) { $0 + matrix[$1 * columns + $1] } / Double(columns)
        for i in matrix.indices { matrix[i] *= 1 - share }
        for j in 0..<columns { matrix[j * columns + j] += share * scale }
        return (matrix, share)
    }
}

/// The directions that tell classes apart.
public struct FittedLDA: Sendable {
    /// `[columns]`.
    public let mean: [Float]
    /// `[count, columns]`, the direction that separates best first. Along each the samples have variance 1 about their
    /// class means (divided by rows less classes, shrinkage included). They are no orthonormal rows: what is orthogonal
    /// are the codes. Signs as for `FittedPCA.components`.
    public let components: Tensor
    /// The variance of the class means along each direction, in units of the variance within classes: Fisher's
    /// criterion, an analysis of variance's F ratio. Falling.
    public let separations: [Double]
    /// The share of each direction in the sum of all separations.
    public let separationRatio: [Double]
    /// How far the covariance within classes was drawn to the identity, 0…1.
    public let shrinkage: Double

    /// Codes `[rows, count]` of `samples [rows, columns]`.
    public func transform(_ samples: Tensor) -> Tensor {
        projected(samples, about: mean, on: components, for: "LDA")
    }
}

/// `min(β, δ)/δ` of Ledoit and Wolf (2004), with `δ = ‖S − μ·1‖²` the distance of the sample covariance `S` from the
/// scaled identity, and `β = (Σᵢ ‖xᵢ‖⁴/n − ‖S‖²)/n` what its sampling error is estimated to be.
func ledoitWolfShrinkage(_ covariance: [Double], squares: [Float], columns: Int) -> Double {
    let rows = Double(squares.count)
    let scale = (0..<columns).reduce(0) { $0 + covariance[$1 * columns + $1] } / Double(columns)
    let norm = covariance.reduce(0) { $0 + $1 * $1 }
    let distance = norm - Double(columns) * scale * scale
    let error = (squares.reduce(0) { $0 + Double($1) * Double($1) } / rows - norm) / rows
    return distance > 0 ? min(max(error, 0), distance) / distance : 0
}

/// The means of classes, in double precision.
private struct ClassMeans {
    /// Samples of each class that occurs.
    let counts: [Int]
    /// `[classes, columns]`.
    let means: [Double]

    init(of samples: Tensor, labels: Labels) {
        let columns = samples.elementsPerRow, classes = labels.names.count, labels = labels.places
        var counts = [Int](repeating: 0, count: classes)
        for label in labels { counts[label] += 1 }
        let sums = UnsafeMutablePointer<Double>.zeros(Threads.count * classes * columns)
        defer { sums.deallocate() }
        samples.withUnsafeBuffer { x in
            let x = x.baseAddress!
            inParallel(labels.count, grain: 1024, sharing: sums, x) { range, part, sums, x in
                for row in range {
                    let own = sums + (part * classes + labels[row]) * columns
                    for j in 0..<columns { own[j] += Double(x[row * columns + j]) }
                }
            }
        }
        var means = total(sums, length: classes * columns)
        for i in means.indices { means[i] /= Double(counts[i / columns]) }
        self.counts = counts
        self.means = means
    }

    /// The root of the columns' mean squared class means, each weighted by its class's size: `[columns]`.
    var rootMeanSquares: [Double] {
        let columns = means.count / counts.count, rows = Double(counts.reduce(0, +))
        return (0..<columns).map { j in
            let squares = counts.indices.reduce(0) { sum, k in
                sum + Double(counts[k]) * means[k * columns + j] * means[k * columns + j]
            }
            return (squares / rows).squareRoot()
        }
    }

    /// Each sample less the mean of its class: `[rows, columns]`.
    func deviations(of samples: Tensor, labels: Labels) -> Tensor {
        let (rows, columns, labels) = (samples.rows, samples.elementsPerRow, labels.places)
        let means = means.map { Float($0) }
        return Tensor(shape: [rows, columns]) { target in
            let target = target.baseAddress!
            withPointers(samples, samples, means) { x, _, means in
                inParallel(rows, grain: 1024, sharing: x, means, target) { range, _, x, means, target in
                    for row in range {
                        kernels_centre(
                            x + row * columns, means + labels[row] * columns, 1, columns, target + row * columns, nil)
                    }
                }
            }
        }
    }
}
