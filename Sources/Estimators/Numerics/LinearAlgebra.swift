import CKernels
import CLapack
import Engine
import System

/// A matrix could not be factorised: it is not positive definite, or the iteration did not converge; or what it was to be
/// made of holds a NaN or an infinity; or its columns depend on one another, as far as single precision can tell.
public struct LinearAlgebraError: Error, CustomStringConvertible, Sendable {
    /// What was being computed, for example "the eigenvectors of the covariance [784, 784]".
    public let operation: String
    /// LAPACK's `info`: negative for a refused argument, positive for a factorisation that does not exist.
    public let info: Int
    /// What to do about it.
    public let advice: String
    /// Where a value is not finite: who takes it, and its row and column. Nil where LAPACK was asked.
    public let refusal: String?
    /// What was found of the columns that depend on one another; nil where LAPACK gave up.
    private let dependence: String?

    init(operation: String, info: Int, advice: String) {
        (self.operation, self.info, self.advice, refusal, dependence) = (operation, info, advice, nil, nil)
    }

    init(refusal: String, of operation: String) {
        (self.operation, info, self.refusal, dependence) = (operation, -1, refusal, nil)
        advice = "Leave such rows out, or fill in what is missing."
    }

    /// - Parameters:
    ///   - rank: how many directions are left, of the `size` that the operation needs.
    ///   - column: one that follows from those before it, counted from 0.
    init(operation: String, rank: Int, of size: Int, column: Int? = nil, advice: String) {
        (self.operation, info, self.advice, refusal) = (operation, 1, advice, nil)
        let follows = column.map { ", and column \($0) (counted from 0) follows from those before it" } ?? ""
        dependence =
            "needs \(size) independent directions, but to single precision the samples have rank \(rank)" + follows
    }

    public var description: String {
        if let refusal { return "\(refusal). \(advice)" }
        if let dependence { return "\(operation) \(dependence). \(advice)" }
        let found = info < 0 ? "refused its input, which probably holds a NaN or an infinity" : "found no solution"
        return "LAPACK \(found) in computing \(operation) (info \(info)). \(advice)"
    }
}

/// The factorisations that the estimators need, on small row-major matrices of `Double`.
package enum LinearAlgebra {
    /// The `count` largest eigenvalues of a symmetric matrix `[size, size]`, falling, with their unit eigenvectors as
    /// the rows of `[count, size]`.
    package static func largestEigenpairs(
        of matrix: [Double], size: Int, count: Int, naming operation: String
    ) throws -> (values: [Double], vectors: [Double]) {
        require(matrix.count == size * size, "\(matrix.count) values are no matrix of shape [\(size), \(size)]")
        require(count > 0 && count <= size, "\(count) eigenpairs asked of a matrix of shape [\(size), \(size)]")
        var matrix = matrix
        var values = [Double](repeating: 0, count: size)
        var vectors = [Double](repeating: 0, count: count * size)
        // The reduction to tridiagonal form waits for memory, and meets its threads thousands of times: a second thread
        // saves a quarter of the time on an idle machine, and multiplies it on a busy one.
        let threads = kernels_set_threads(1)
        defer { kernels_set_threads(threads) }
        let info = lapack_eigen_double(Int32(size), &matrix, Int32(size - count), Int32(size - 1), &values, &vectors)
        guard info == 0 else {
            throw LinearAlgebraError(
                operation: operation, info: Int(info), advice: "Check that every sample is finite.")
        }
        // LAPACK's order rises; principal components are counted from the largest.
        var falling = [Double](repeating: 0, count: count * size)
        for row in 0..<count {
            let source = (count - 1 - row) * size
            falling.replaceSubrange(row * size..<(row + 1) * size, with: vectors[source..<source + size])
        }
        return (values[0..<count].reversed(), falling)
    }

    /// Singular values of `matrix [rows, columns]`, falling, with the right singular vectors as the rows of
    /// `[min(rows, columns), columns]`.
    static func rightSingularVectors(
        of matrix: [Double], rows: Int, columns: Int, naming operation: String
    ) throws -> (values: [Double], vectors: [Double]) {
        let (values, _, right) = try singularVectors(of: matrix, rows: rows, columns: columns, naming: operation)
        return (values, right)
    }

    /// `matrix [rows, columns] = left [rows, r] · diag(values [r]) · right [r, columns]` with `r = min(rows, columns)`;
    /// values fall, columns of `left` and rows of `right` are orthonormal.
    package static func singularVectors(
        of matrix: [Double], rows: Int, columns: Int, naming operation: String
    ) throws -> (values: [Double], left: [Double], right: [Double]) {
        require(
            matrix.count == rows * columns, "\(matrix.count) values are no matrix of shape [\(rows), \(columns)]")
        let rank = min(rows, columns)
        var matrix = matrix
        var values = [Double](repeating: 0, count: rank)
        var left = [Double](repeating: 0, count: rows * rank)
        var right = [Double](repeating: 0, count: rank * columns)
        let info = lapack_svd_double(Int32(rows), Int32(columns), &matrix, &values, &left, &right)
        guard info == 0 else {
            throw LinearAlgebraError(
                operation: operation, info: Int(info), advice: "Check that every sample is finite.")
        }
        return (values, left, right)
    }

    /// `op(a) [m, k] · op(b) [k, n]` → `[m, n]`, either operand transposed as it is read.
    package static func multiply(
        _ a: [Double], _ b: [Double], m: Int, n: Int, k: Int, transposeA: Bool = false, transposeB: Bool = false
    ) -> [Double] {
        require(
            a.count == m * k && b.count == k * n,
            "\(a.count) and \(b.count) values are no matrices of shapes [\(m), \(k)] and [\(k), \(n)]")
        return [Double](unsafeUninitializedCapacity: m * n) { product, count in
            lapack_multiply_double(
                Int32(m), Int32(n), Int32(k), a, transposeA ? 1 : 0, b, transposeB ? 1 : 0, product.baseAddress!)
            count = m * n
        }
    }

    /// The lower Cholesky factor `L` of a symmetric positive definite matrix `[size, size]`: `matrix = L·Lᵀ`.
    static func cholesky(
        _ matrix: [Double], size: Int, naming operation: String, advice: String
    ) throws -> [Double] {
        require(matrix.count == size * size, "\(matrix.count) values are no matrix of shape [\(size), \(size)]")
        var factor = matrix
        let info = lapack_cholesky_double(Int32(size), &factor)
        guard info == 0 else { throw LinearAlgebraError(operation: operation, info: Int(info), advice: advice) }
        return factor
    }

    /// The solution `x [size, columns]` of `L·x = b`, or of `Lᵀ·x = b` where `transposed`, for a lower triangular
    /// matrix `L [size, size]` and `b [size, columns]`.
    static func solve(
        lower factor: [Double], size: Int, rightSide: [Double], columns: Int, transposed: Bool = false
    ) throws -> [Double] {
        require(
            factor.count == size * size && rightSide.count == size * columns,
            "\(factor.count) and \(rightSide.count) values are no system of shapes [\(size), \(size)] and "
                + "[\(size), \(columns)]")
        var solution = rightSide
        let info = lapack_solve_lower_double(Int32(size), Int32(columns), factor, transposed ? 1 : 0, &solution)
        guard info == 0 else {
            throw LinearAlgebraError(
                operation: "the solution of a triangular system [\(size), \(size)]", info: Int(info),
                advice: "Its diagonal holds a zero: regularise the matrix that it came from.")
        }
        return solution
    }

    /// The least share of a diagonal entry of `matrix [size, size]` that its Cholesky `factor` has on the diagonal: of
    /// a covariance, the share of a column's variance that the columns before it do not explain. NaN if one is.
    static func leastPivotShare(_ factor: [Double], of matrix: [Double], size: Int) -> Double {
        (0..<size).reduce(1) { least, j in
            let share = factor[j * size + j] * factor[j * size + j] / matrix[j * size + j]
            return share < least || share.isNaN ? share : least
        }
    }

    /// The first column of which the columns before leave no more than rounding, nil if there is none: `factor` is the
    /// lower Cholesky factor `[size, size]` of a covariance, `rounding` the part of each variance that may be rounding.
    static func firstDependentColumn(_ factor: [Double], size: Int, rounding: [Double]) throws -> Int? {
        // A row of L⁻¹ combines columns to one of variance 1, which is the column itself, less what follows from those
        // before it.
        let inverse = try inverse(ofLower: factor, size: size)
        return (0..<size).first { j in
            (0...j).reduce(0) { $0 + inverse[j * size + $1] * inverse[j * size + $1] * rounding[$1] } >= 1
        }
    }

    /// The inverse of a lower triangular matrix `[size, size]`, itself lower triangular.
    static func inverse(ofLower factor: [Double], size: Int) throws -> [Double] {
        var identity = [Double](repeating: 0, count: size * size)
        for i in 0..<size { identity[i * size + i] = 1 }
        let info = lapack_solve_lower_double(Int32(size), Int32(size), factor, 0, &identity)
        guard info == 0 else {
            throw LinearAlgebraError(
                operation: "the inverse of a triangular matrix [\(size), \(size)]", info: Int(info),
                advice: "Its diagonal holds a zero: regularise the matrix that it came from.")
        }
        return identity
    }
}

/// `matrix [rows, columns]` → `[columns, rows]`.
package func transposed(_ matrix: [Double], rows: Int, columns: Int) -> [Double] {
    var result = [Double](repeating: 0, count: matrix.count)
    for row in 0..<rows {
        for column in 0..<columns { result[column * rows + row] = matrix[row * columns + column] }
    }
    return result
}

/// The part of a square matrix where some rows meet some columns.
package func part(of matrix: [Double], rows: Range<Int>, columns: Range<Int>) -> [Double] {
    let size = Int(Double(matrix.count).squareRoot().rounded())
    return rows.flatMap { matrix[$0 * size + columns.lowerBound..<$0 * size + columns.upperBound] }
}
