import Engine

/// Pairs of canonical directions from covariances, in double precision.
struct CanonicalPairs {
    /// Falling.
    let correlations: [Double]
    /// `[count, p]` and `[count, q]`.
    let x: [Double]
    let y: [Double]
    let ranks: (x: Int, y: Int)

    /// - Parameters:
    ///   - xx, yy, xy: the covariances `[p, p]`, `[q, q]` and `[p, q]`.
    ///   - ridge: added to the variances, as a share of the view's mean variance.
    /// - Throws: `LinearAlgebraError` if a value is not finite, a view has no variance, or nothing is correlated.
    init(
        xx: [Double], yy: [Double], xy: [Double], sizes: (p: Int, q: Int), count: Int?, ridge: Double,
        solver: CCA.Solver
    ) throws {
        let (p, q) = sizes
        let (whiteX, whiteY) = try (
            Whitening(xx, size: p, ridge: ridge, naming: "the first view"),
            Whitening(yy, size: q, ridge: ridge, naming: "the second view")
        )
        let (m, n) = (whiteX.rank, whiteY.rank)
        // K = Wxᵀ·Σxy·Wy, whitened from one side, then from the other.
        let half = try whiteX.whitened(xy, columns: q)
        let k = transposed(try whiteY.whitened(transposed(half, rows: m, columns: q), columns: m), rows: n, columns: m)

        let wanted = min(count ?? .max, m, n)
        let values: [Double]
        // Rows, [wanted, m] and [wanted, n].
        let u: [Double], v: [Double]
        switch solver {
        case .eigenproblem:
            // The smaller of K·Kᵀ and Kᵀ·K; the other side's vectors follow from K.
            let isWide = m <= n
            let size = min(m, n)
            let square = LinearAlgebra.multiply(
                k, k, m: size, n: size, k: max(m, n), transposeA: !isWide, transposeB: isWide)
            let (squares, vectors) = try LinearAlgebra.largestEigenpairs(
                of: square, size: size, count: wanted, naming: "the squared canonical correlations [\(m), \(n)]")
            values = squares.map { max($0, 0).squareRoot() }
            var others = LinearAlgebra.multiply(
                vectors, k, m: wanted, n: max(m, n), k: size, transposeB: !isWide)
            for i in others.indices { others[i] /= max(values[i / max(m, n)], smallestCorrelation) }
            (u, v) = isWide ? (vectors, others) : (others, vectors)
        case .singularValues:
            let (all, left, right) = try LinearAlgebra.singularVectors(
                of: k, rows: m, columns: n, naming: "the canonical correlations [\(m), \(n)]")
            let rank = min(m, n)
            values = Array(all[..<wanted])
            u = Array(transposed(left, rows: m, columns: rank)[..<(wanted * m)])
            v = Array(right[..<(wanted * n)])
        }
        let kept = values.count { $0 > smallestCorrelation }
        guard kept > 0 else {
            throw LinearAlgebraError(
                operation: "the canonical correlations [\(m), \(n)]", info: 1,
                advice: "Check that every value is finite; no direction of one view is correlated with one of the other.")
        }
        // Rounding can lift a perfect correlation slightly above 1.
        correlations = values[..<kept].map { min($0, 1) }
        x = try whiteX.directions(u[..<(kept * m)], count: kept)
        y = try whiteY.directions(v[..<(kept * n)], count: kept)
        ranks = (m, n)
    }
}

/// Correlations below are rounding, and have no directions.
private let smallestCorrelation = 1e-6

/// A matrix `W [size, rank]` with `Wᵀ·Σ·W = 1` for a covariance `Σ`: coordinates in which all directions have variance
/// 1.
private struct Whitening {
    private enum Form {
        /// `W = L⁻ᵀ` with `Σ = L·Lᵀ`.
        case inverseOfLower([Double])
        /// `W [size, rank]` itself, where `Σ` has no inverse.
        case matrix([Double])
    }

    let size: Int
    let rank: Int
    private let form: Form

    init(_ covariance: [Double], size: Int, ridge: Double, naming view: String) throws {
        self.size = size
        var covariance = covariance
        let trace = (0..<size).reduce(0) { $0 + covariance[$1 * size + $1] }
        guard trace.isFinite else {
            throw LinearAlgebraError(
                operation: "the covariance of \(view) [\(size), \(size)]", info: -1,
                advice: "Check that every value is finite.")
        }
        for j in 0..<size { covariance[j * size + j] += ridge * trace / Double(size) }
        let advice = "Check that every value is finite and that a column varies."
        if let factor = try? LinearAlgebra.cholesky(covariance, size: size, naming: view, advice: advice),
            // The squared diagonal is what the columns before leave of a column's variance.
            (0..<size).allSatisfy({ j in
                factor[j * size + j] * factor[j * size + j] > leastShare * covariance[j * size + j]
            })
        {
            (rank, form) = (size, .inverseOfLower(factor))
            return
        }
        // Columns to unit variance first: a column counts as dependent for what it says, not for its unit.
        let scales = (0..<size).map { j -> Double in
            let variance = covariance[j * size + j]
            return variance > 1e-12 * trace / Double(size) ? 1 / variance.squareRoot() : 0
        }
        for i in covariance.indices { covariance[i] *= scales[i / size] * scales[i % size] }
        let (values, vectors) = try LinearAlgebra.largestEigenpairs(
            of: covariance, size: size, count: size, naming: "the correlations within \(view) [\(size), \(size)]")
        // The errors of a matrix's elements add up to an error of its eigenvalues that grows as the root of its size.
        rank = values.count { $0 > 0.3 * leastShare * Double(size).squareRoot() }
        guard rank > 0 else {
            throw LinearAlgebraError(
                operation: "the whitening of \(view) [\(size), \(size)]", info: 1, advice: advice)
        }
        var matrix = [Double](repeating: 0, count: size * rank)
        for row in 0..<size {
            for column in 0..<rank {
                matrix[row * rank + column] = scales[row] * vectors[column * size + row] / values[column].squareRoot()
            }
        }
        form = .matrix(matrix)
    }

    /// `Wᵀ·matrix`: `[size, columns]` → `[rank, columns]`.
    func whitened(_ matrix: [Double], columns: Int) throws -> [Double] {
        switch form {
        case .inverseOfLower(let factor):
            try LinearAlgebra.solve(lower: factor, size: size, rightSide: matrix, columns: columns)
        case .matrix(let w):
            LinearAlgebra.multiply(w, matrix, m: rank, n: columns, k: size, transposeA: true)
        }
    }

    /// The directions `W·u` whose coordinates are the rows of `[count, rank]`, as the rows of `[count, size]`.
    func directions(_ coordinates: ArraySlice<Double>, count: Int) throws -> [Double] {
        switch form {
        case .inverseOfLower(let factor):
            let columns = try LinearAlgebra.solve(
                lower: factor, size: size, rightSide: transposed(Array(coordinates), rows: count, columns: size),
                columns: count, transposed: true)
            return transposed(columns, rows: size, columns: count)
        case .matrix(let w):
            return LinearAlgebra.multiply(Array(coordinates), w, m: count, n: size, k: rank, transposeB: true)
        }
    }
}

/// What must be left of a column's variance when what others say is taken off. Covariances come from products in single
/// precision, which cannot tell less from rounding.
private let leastShare = 1e-5
