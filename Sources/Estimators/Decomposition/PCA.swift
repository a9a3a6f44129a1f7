import CKernels
import CLapack
import Engine
import Foundation
import System

/// Principal component analysis (Pearson, 1901, "On lines and planes of closest fit to systems of points in space"):
/// the `count` orthonormal directions that keep most of the samples' variance, and hence lose least in reconstruction.
public struct PCA: Sendable {
    /// Two ways to the same components.
    public enum Method: Sendable {
        /// Eigenvectors of the covariance matrix, O(rows · columns² + columns³): the choice when rows outnumber
        /// columns. Its products are in single precision, or in double where a component's variance asks for it.
        case covariance
        /// Right singular vectors of the centred samples, in double precision: slower, but it does not square the
        /// samples' condition number, and it takes fewer rows than columns.
        case singularValues
    }

    /// How many components are wanted.
    public var count: Int
    /// Which of the two ways is taken.
    public var method: Method
    /// Whether codes are scaled to unit variance.
    public var whiten: Bool

    /// Stops the program if no component is wanted.
    public init(count: Int, method: Method = .covariance, whiten: Bool = false) {
        require(count > 0, "PCA needs at least one component, but count is \(count)")
        self.count = count
        self.method = method
        self.whiten = whiten
    }

    /// Finds the components of `samples [rows, columns]`.
    ///
    /// - Precondition: `count` is at most `columns`, and at most `rows` by singular values.
    /// - Throws: `LinearAlgebraError` if a sample is not finite.
    public func fit(_ samples: Tensor) throws -> FittedPCA { try fit(samples, exactly: false) }

    /// - Parameter exactly: whether the covariance is made in double precision even where its components do not ask for
    ///   it.
    func fit(_ samples: Tensor, exactly: Bool) throws -> FittedPCA {
        let (rows, columns) = try checkedExtent(of: samples, for: "PCA")
        let limit = method == .covariance ? columns : min(rows, columns)
        require(count <= limit, "\(count) components asked of samples of shape \(samples.shape)")
        require(rows > 1, "PCA needs two samples, but the shape is \(samples.shape)")
        switch method {
        case .covariance:
            let covariance = exactly ? Covariance(exactlyOf: [samples]) : Covariance(of: samples)
            let (values, vectors) = try LinearAlgebra.largestEigenpairs(
                of: covariance.matrix, size: columns, count: count,
                naming: "the eigenvectors of the covariance [\(columns), \(columns)]")
            let columnVariances = diagonal(of: covariance.matrix)
            if !covariance.isExact, !zip(values, variances(columnVariances, along: vectors)).allSatisfy({
                $0 > leastShare * $1
            }) {
                return try fit(samples, exactly: true)
            }
            return FittedPCA(
                mean: covariance.mean, vectors: vectors, variances: values, columnVariances: columnVariances,
                rounding: covariance.rounding, whiten: whiten)
        case .singularValues:
            let mean = samples.columnMeans()
            var table = [Double](repeating: 0, count: rows * columns)
            samples.withUnsafeBuffer { x in
                for row in 0..<rows {
                    for j in 0..<columns { table[row * columns + j] = Double(x[row * columns + j]) - mean[j] }
                }
            }
            var columnVariances = [Double](repeating: 0, count: columns)
            for i in table.indices { columnVariances[i % columns] += table[i] * table[i] / Double(rows - 1) }
            let (values, vectors) = try LinearAlgebra.rightSingularVectors(
                of: table, rows: rows, columns: columns,
                naming: "the singular values of the centred samples [\(rows), \(columns)]")
            return FittedPCA(
                mean: mean, vectors: Array(vectors[..<(count * columns)]),
                variances: values[..<count].map { $0 * $0 / Double(rows - 1) }, columnVariances: columnVariances,
                rounding: roundingVariances(mean: mean, variances: columnVariances), whiten: whiten)
        }
    }
}

/// The variance along each row of `directions [count, columns]` of uncorrelated columns with the given variances.
private func variances(_ columnVariances: [Double], along directions: [Double]) -> [Double] {
    let columns = columnVariances.count
    var sums = [Double](repeating: 0, count: directions.count / columns)
    for i in directions.indices { sums[i / columns] += directions[i] * directions[i] * columnVariances[i % columns] }
    return sums
}

/// The mean and principal directions of some samples.
public struct FittedPCA: Sendable {
    /// `[columns]`.
    public let mean: [Float]
    /// `[count, columns]`, orthonormal rows, the greatest variance first. Of each row, the entry of greatest magnitude
    /// is positive, so that the sign, which is arbitrary, is always the same.
    public let components: Tensor
    /// The samples' variance along each component (divided by `rows − 1`), falling.
    public let explainedVariance: [Double]
    /// The sum of all columns' variances, kept or not.
    public let totalVariance: Double
    /// How many of the components have more variance than the rounding of samples to single precision can make. The
    /// others have none to speak of.
    public let rank: Int
    /// Whether codes have unit variance.
    public let whiten: Bool

    /// The share of the total variance that lies along each component, 0 where there is none.
    public var explainedVarianceRatio: [Double] {
        explainedVariance.map { totalVariance > 0 ? min($0 / totalVariance, 1) : 0 }
    }

    /// How much of the total variance may be rounding.
    let totalRounding: Double

    /// `[count, columns]`: `components`, divided by the codes' deviations where codes are whitened.
    let encoder: Tensor
    /// `[count, columns]`: `components`, times the codes' deviations where codes are whitened.
    let decoder: Tensor

    fileprivate init(
        mean: [Double], vectors: [Double], variances found: [Double], columnVariances: [Double], rounding: [Double],
        whiten: Bool
    ) {
        let columns = mean.count
        var rows = vectors.map { Float($0) }
        settleSigns(&rows, columns: columns)
        // Factorisations in double precision err by a share of the greatest variance.
        let least = Double(columns) * 0x1p-52 * found[0]
        self.init(
            mean: mean.map { Float($0) }, components: Tensor(rows, shape: [found.count, columns]),
            // Rounding can leave a variance of zero slightly below it.
            explainedVariance: found.map { max($0, 0) }, totalVariance: columnVariances.reduce(0, +),
            rank: zip(found, variances(rounding, along: vectors)).prefix { $0 > max($1, least) }.count,
            totalRounding: rounding.reduce(0, +), whiten: whiten)
    }

    private init(
        mean: [Float], components: Tensor, explainedVariance: [Double], totalVariance: Double, rank: Int,
        totalRounding: Double, whiten: Bool
    ) {
        self.mean = mean
        self.components = components
        self.explainedVariance = explainedVariance
        self.totalVariance = totalVariance
        self.rank = rank
        self.totalRounding = totalRounding
        self.whiten = whiten
        // A direction without variance has codes of zero but for rounding, which no scale makes one.
        let scales = explainedVariance.indices.map {
            whiten && $0 < rank ? Float(explainedVariance[$0].squareRoot()) : 1
        }
        encoder = scaled(components, by: scales.map { 1 / $0 })
        decoder = scaled(components, by: scales)
    }

    /// The first `count` components only.
    public func keeping(_ count: Int) -> FittedPCA {
        require(
            count > 0 && count <= components.rows, "\(count) components cannot be kept of \(components.rows)")
        return FittedPCA(
            mean: mean, components: components.rows(0..<count), explainedVariance: Array(explainedVariance[..<count]),
            totalVariance: totalVariance, rank: min(rank, count), totalRounding: totalRounding, whiten: whiten)
    }

    /// The same components; codes have unit variance.
    public var whitened: FittedPCA {
        FittedPCA(
            mean: mean, components: components, explainedVariance: explainedVariance, totalVariance: totalVariance,
            rank: rank, totalRounding: totalRounding, whiten: true)
    }

    /// Codes `[rows, count]` of `samples [rows, columns]`.
    public func transform(_ samples: Tensor) -> Tensor {
        projected(samples, about: mean, on: encoder, for: "PCA")
    }

    /// Samples `[rows, columns]` that have the codes `[rows, count]`.
    public func inverseTransform(_ codes: Tensor) -> Tensor {
        let (rows, count) = extent(of: codes, "codes", for: "PCA's inverse")
        require(
            count == components.rows,
            "codes of shape \(codes.shape) do not fit components of shape \(components.shape)")
        return centred(MatrixProduct.multiply(codes.reshaped([rows, count]), decoder), by: mean.map { -$0 })
    }

    /// What is left of `samples [rows, columns]` when only their codes are kept: `[rows, columns]`.
    public func reconstruct(_ samples: Tensor) -> Tensor { inverseTransform(transform(samples)) }
}

/// The rows of `matrix`, each times its own scale.
private func scaled(_ matrix: Tensor, by scales: [Float]) -> Tensor {
    var result = matrix
    let columns = matrix.elementsPerRow
    result.withUnsafeMutableBuffer { values in
        for i in values.indices { values[i] *= scales[i / columns] }
    }
    return result
}
