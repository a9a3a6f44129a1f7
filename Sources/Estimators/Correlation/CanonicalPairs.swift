import Engine

/// Pairs of canonical directions, from the covariances of two views.
package struct CanonicalPairs {
    /// What is added to the variances of a view.
    package enum Ridge {
        /// A share of the mean variance of the view's columns.
        case share(Double)
        /// In the unit of the variances.
        case fixed(Double)
    }

    /// Falling.
    package let correlations: [Double]
    /// `[count, p]` and `[count, q]`.
    package let x: [Double]
    package let y: [Double]
    let ranks: (x: Int, y: Int)

    /// - Parameter covariance: of the views `x [rows, p]` and `y [rows, q]` side by side.
    /// - Throws: `LinearAlgebraError` if a value is not finite, a view has no variance, or nothing is correlated.
    /// - Returns: nil if the covariance's products are too coarse to whiten by; see `Covariance.isExact`.
    private init?(
        _ covariance: Covariance, sizes: (p: Int, q: Int), count: Int?, ridge: Ridge, solver: CCA.Solver
    ) throws {
        let (p, q) = sizes
        guard
            let whiteX = try Whitening(covariance, columns: 0..<p, ridge: ridge, naming: "the first view"),
            let whiteY = try Whitening(covariance, columns: p..<p + q, ridge: ridge, naming: "the second view")
        else { return nil }
        let k = try Self.whitened(part(of: covariance.matrix, rows: 0..<p, columns: p..<p + q), whiteX, whiteY)
        let (m, n) = (whiteX.rank, whiteY.rank)
        let wanted = min(count ?? .max, m, n)
        let (values, u, v) =
            switch solver {
            case .eigenproblem: try Self.eigenvectors(k, m, n, count: wanted)
            case .singularValues: try Self.singularVectors(k, m, n, count: wanted)
            }
        let kept = values.count { $0 > smallestCorrelation }
        guard kept > 0 else {
            throw LinearAlgebraError(
                operation: "the canonical correlations [\(m), \(n)]", info: 1,
                advice:
                    "Check that every value is finite; no direction of one view is correlated with one of the other.")
        }
        // Rounding can lift a perfect correlation slightly above 1.
        correlations = values[..<kept].map { min($0, 1) }
        x = try whiteX.directions(u[..<(kept * m)], count: kept)
        y = try whiteY.directions(v[..<(kept * n)], count: kept)
        ranks = (m, n)
    }

    /// `K = Wxᵀ·Σxy·Wy`, whitened from one side, then from the other: `[p, q]` → `[m, n]`.
    private static func whitened(_ xy: [Double], _ x: Whitening, _ y: Whitening) throws -> [Double] {
        let half = try x.whitened(xy, columns: y.size)
        let k = try y.whitened(transposed(half, rows: x.rank, columns: y.size), columns: x.rank)
        return transposed(k, rows: y.rank, columns: x.rank)
    }

    /// The greatest singular values `ρ` of `K [m, n]`, and the vectors of either side as rows: by the eigenproblem
    /// `K·Kᵀ·u = ρ²·u`, or that of `Kᵀ·K` where it is smaller. The other side's vectors follow from `K`.
    private static func eigenvectors(
        _ k: [Double], _ m: Int, _ n: Int, count: Int
    ) throws -> (values: [Double], u: [Double], v: [Double]) {
        let isWide = m <= n
        let (small, large) = (min(m, n), max(m, n))
        let square = LinearAlgebra.multiply(
            k, k, m: small, n: small, k: large, transposeA: !isWide, transposeB: isWide)
        let (squares, vectors) = try LinearAlgebra.largestEigenpairs(
            of: square, size: small, count: count, naming: "the squared canonical correlations [\(m), \(n)]")
        let values = squares.map { max($0, 0).squareRoot() }
        var partners = LinearAlgebra.multiply(vectors, k, m: count, n: large, k: small, transposeB: !isWide)
        for i in partners.indices { partners[i] /= max(values[i / large], smallestCorrelation) }
        return isWide ? (values, vectors, partners) : (values, partners, vectors)
    }

    /// The same by `K = U·diag(ρ)·Vᵀ`.
    private static func singularVectors(
        _ k: [Double], _ m: Int, _ n: Int, count: Int
    ) throws -> (values: [Double], u: [Double], v: [Double]) {
        let (values, left, right) = try LinearAlgebra.singularVectors(
            of: k, rows: m, columns: n, naming: "the canonical correlations [\(m), \(n)]")
        let u = transposed(left, rows: m, columns: min(m, n))
        return (Array(values[..<count]), Array(u[..<(count * m)]), Array(right[..<(count * n)]))
    }
}

extension CanonicalPairs {
    /// What the views are called in errors.
    static let firstView = "samples of the first view"
    static let secondView = "samples of the second view"

    /// The pairs of the views `x [rows, p]` and `y [rows, q]`, and the columns' means.
    ///
    /// - Throws: `LinearAlgebraError` if a value is not finite, a view has no variance, or nothing is correlated.
    package static func between(
        _ x: Tensor, _ y: Tensor, count: Int?, ridge: Ridge, solver: CCA.Solver
    ) throws -> (pairs: CanonicalPairs, mean: [Double]) {
        let sizes = (x.elementsPerRow, y.elementsPerRow)
        let quick = Covariance(ofJoined: [x, y])
        // A value that is not finite leaves its column without a mean. Only then are the views searched for it: to
        // sweep both beforehand would take a twentieth of the whole time.
        if !quick.mean.allSatisfy(\.isFinite) {
            try checkFinite(x, firstView, for: "CCA")
            try checkFinite(y, secondView, for: "CCA")
        }
        if let pairs = try CanonicalPairs(quick, sizes: sizes, count: count, ridge: ridge, solver: solver) {
            return (pairs, quick.mean)
        }
        let exact = Covariance(exactlyOf: [x, y])
        return (try CanonicalPairs(exact, sizes: sizes, count: count, ridge: ridge, solver: solver)!, exact.mean)
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

    /// - Returns: nil if the covariance's products are in single precision, and a column, or what the others leave of
    ///   it, varies too little to be told from their rounding.
    init?(
        _ joint: Covariance, columns: Range<Int>, ridge: CanonicalPairs.Ridge, naming view: String
    ) throws {
        let size = columns.count
        self.size = size
        var covariance = part(of: joint.matrix, rows: columns, columns: columns)
        let trace = (0..<size).reduce(0) { $0 + covariance[$1 * size + $1] }
        guard trace.isFinite else {
            throw LinearAlgebraError(
                operation: "the covariance of \(view) [\(size), \(size)]", info: -1,
                advice: "Check that every value is finite.")
        }
        covariance = Self.ridged(covariance, size: size, ridge)
        let advice = "Check that every value is finite and that a column varies."
        let rounding = Array(joint.rounding[columns])
        let factor = try? LinearAlgebra.cholesky(covariance, size: size, naming: view, advice: advice)
        // Double precision whitens by Cholesky's factor as well as by eigenvectors while a share is far above 1e-16.
        let least = joint.isExact ? 1e-6 : leastShare
        if let factor, LinearAlgebra.leastPivotShare(factor, of: covariance, size: size) > least,
            try !joint.isExact || LinearAlgebra.firstDependentColumn(factor, size: size, rounding: rounding) == nil
        {
            (rank, form) = (size, .inverseOfLower(factor))
            return
        }
        guard joint.isExact else { return nil }
        let directions = try IndependentDirections(
            covariance, size: size, rounding: rounding,
            naming: "the correlations within \(view) [\(size), \(size)]")
        rank = directions.rank
        guard rank > 0 else {
            throw LinearAlgebraError(
                operation: "the whitening of \(view) [\(size), \(size)]", info: 1, advice: advice)
        }
        form = .matrix(directions.whitening)
    }

    /// A covariance with the ridge added to every variance.
    private static func ridged(_ covariance: [Double], size: Int, _ ridge: CanonicalPairs.Ridge) -> [Double] {
        var covariance = covariance
        let trace = (0..<size).reduce(0) { $0 + covariance[$1 * size + $1] }
        let added =
            switch ridge {
            case .share(let share): share * trace / Double(size)
            case .fixed(let value): value
            }
        for j in 0..<size { covariance[j * size + j] += added }
        return covariance
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
