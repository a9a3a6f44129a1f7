import Engine

/// The directions in which samples vary by more than rounding, from their covariance in double precision.
struct IndependentDirections {
    let rank: Int
    /// `W [size, rank]` with `Wᵀ·Σ·W = 1` for the covariance `Σ`.
    let whitening: [Double]

    /// - Parameters:
    ///   - covariance: `[size, size]`.
    ///   - rounding: how much of each column's variance may be rounding, `[size]`.
    init(_ covariance: [Double], size: Int, rounding: [Double], naming operation: String) throws {
        // Columns to unit variance first: a column counts as dependent for what it says, not for its unit.
        let scales = (0..<size).map { j -> Double in
            let variance = covariance[j * size + j]
            return variance > rounding[j] ? 1 / variance.squareRoot() : 0
        }
        let correlations = covariance.indices.map { covariance[$0] * scales[$0 / size] * scales[$0 % size] }
        let (values, vectors) = try LinearAlgebra.largestEigenpairs(
            of: correlations, size: size, count: size, naming: operation)
        let kept = (0..<size).filter { k in
            let unsure = (0..<size).reduce(0) { sum, j in
                let weight = vectors[k * size + j] * scales[j]
                return sum + weight * weight * rounding[j]
            }
            // A column without variance has an eigenvector of its own, of eigenvalue zero.
            return values[k] > max(unsure, Double(size) * 0x1p-51)
        }
        rank = kept.count
        var whitening = [Double](repeating: 0, count: size * kept.count)
        for row in 0..<size {
            for (column, k) in kept.enumerated() {
                whitening[row * kept.count + column] = scales[row] * vectors[k * size + row] / values[k].squareRoot()
            }
        }
        self.whitening = whitening
    }
}

/// Cholesky's factor of a covariance in double precision.
///
/// - Parameters:
///   - matrix: `[size, size]`: the covariance, to which something may have been added so that it has an inverse.
///   - covariance: the same as the samples have it.
///   - rounding: how much of each column's variance may be rounding, `[size]`.
///   - operation, advice: for the error that says how many directions there are, and which column follows from others.
/// - Throws: `LinearAlgebraError` if the matrix has no inverse, or none that is more than rounding.
func choleskyFactor(
    of matrix: [Double], covariance: [Double], size: Int, rounding: [Double], naming operation: String, advice: String
) throws -> [Double] {
    func dependence(of column: Int?) throws -> LinearAlgebraError {
        let directions = try IndependentDirections(
            covariance, size: size, rounding: rounding, naming: "the columns' correlations [\(size), \(size)]")
        return LinearAlgebraError(
            operation: operation, rank: directions.rank, of: size, column: column, advice: advice)
    }
    let factor: [Double]
    do {
        factor = try LinearAlgebra.cholesky(
            matrix, size: size, naming: "the Cholesky factor of the columns' products [\(size), \(size)]",
            advice: "Check that every value is finite.")
    } catch let error as LinearAlgebraError where error.info > 0 {
        throw try dependence(of: error.info - 1)
    }
    if matrix == covariance,
        let column = try LinearAlgebra.firstDependentColumn(factor, size: size, rounding: rounding)
    {
        throw try dependence(of: column)
    }
    guard LinearAlgebra.leastPivotShare(factor, of: matrix, size: size) > Double(size) * 0x1p-50 else {
        throw try dependence(of: nil)
    }
    return factor
}
