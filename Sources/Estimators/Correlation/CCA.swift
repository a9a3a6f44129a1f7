import Engine
import System

/// Canonical correlation analysis (Hotelling, 1936, "Relations between two sets of variates"): for two views of the
/// same things, the directions `a` and `b` along which `aᵀx` and `bᵀy` are correlated most; then the next such pair
/// among what is uncorrelated with the pairs before.
///
/// With the covariances `Σxx`, `Σyy` and `Σxy`, the directions solve `Σxy·Σyy⁻¹·Σyx·a = ρ²·Σxx·a` and
/// `b = Σyy⁻¹·Σyx·a / ρ`. They take `O(rows·(p + q)² + p³ + q³)` operations for views of `p` and `q` columns.
public struct CCA: Sendable {
    /// Two ways to the same directions. Both whiten first: with the Cholesky factors `Σxx = L·Lᵀ` and `Σyy = M·Mᵀ`, the
    /// whitened cross-covariance is `K = L⁻¹·Σxy·M⁻ᵀ`.
    public enum Solver: Sendable {
        /// The generalised eigenproblem, which whitening turns into the plain one `K·Kᵀ·u = ρ²·u` with `a = L⁻ᵀ·u`.
        /// Only as many pairs are computed as are asked for.
        case eigenproblem
        /// `K = U·diag(ρ)·Vᵀ` with `a = L⁻ᵀ·u` and `b = M⁻ᵀ·v`: slower, but it does not square the correlations, so
        /// that small ones keep their digits.
        case singularValues
    }

    /// How many pairs are wanted; nil for all there are.
    public var count: Int?
    /// What is added to the variance of every column, as a share of the mean variance of the view's columns (Vinod,
    /// 1976, "Canonical ridge and econometrics of joint production"). Holds back directions of little variance, whose
    /// correlations are mostly chance where rows are few.
    public var ridge: Double
    /// Which of the two ways is taken.
    public var solver: Solver

    /// Stops the program for no pair at all, and for a ridge that is negative or infinite.
    public init(count: Int? = nil, ridge: Double = 0, solver: Solver = .eigenproblem) {
        require(count ?? 1 > 0, "CCA needs at least one pair, but count is \(count ?? 1)")
        require(ridge >= 0 && ridge.isFinite, "a ridge is zero or more, but is \(ridge)")
        self.count = count
        self.ridge = ridge
        self.solver = solver
    }

    /// Finds the pairs of directions for views `x [rows, p]` and `y [rows, q]`, whose rows belong together.
    ///
    /// Columns that are constant, or that follow from others as far as single precision can tell, need no ridge: they
    /// are left out of the inverse. Pairs whose correlation is below 1e-6 are left out, since any direction would do
    /// for them.
    ///
    /// - Precondition: both views have the same number of rows, two at least.
    /// - Throws: `LinearAlgebraError` if a value is not finite, a view has no variance, or nothing is correlated.
    public func fit(_ x: Tensor, _ y: Tensor) throws -> FittedCCA {
        let p = shape(of: x, CanonicalPairs.firstView, for: "CCA").columns
        let q = shape(of: y, CanonicalPairs.secondView, for: "CCA").columns
        require(x.rows == y.rows, "views of shapes \(x.shape) and \(y.shape) differ in rows")
        require(x.rows > 1, "CCA needs two rows, but the shapes are \(x.shape) and \(y.shape)")
        let (pairs, mean) = try CanonicalPairs.between(x, y, count: count, ridge: .share(ridge), solver: solver)
        return FittedCCA(mean: mean.map { Float($0) }, pairs: pairs, sizes: (p, q))
    }
}

/// Pairs of directions, one for each view.
public struct FittedCCA: Sendable {
    /// The columns' means of the first view, `[p]`.
    public let xMean: [Float]
    /// The columns' means of the second view, `[q]`.
    public let yMean: [Float]
    /// `[count, p]`, the most correlated pair first. Without a ridge, `aᵀx` and `bᵀy` have variance 1 (divided by
    /// `rows − 1`) and are uncorrelated with those of other pairs; with a ridge, `aᵀ·(Σxx + ridge)·a = 1`. Of each row,
    /// the entry of greatest magnitude is positive.
    public let xWeights: Tensor
    /// `[count, q]`, the partners of `xWeights`.
    public let yWeights: Tensor
    /// The canonical correlations, falling, 0…1; with a ridge, the singular values that take their place, which lie
    /// below the correlations of the samples.
    public let correlations: [Double]
    /// How many dimensions each view's samples fill.
    public let ranks: (x: Int, y: Int)

    fileprivate init(mean: [Float], pairs: CanonicalPairs, sizes: (p: Int, q: Int)) {
        var (a, b) = (pairs.x.map { Float($0) }, pairs.y.map { Float($0) })
        for pair in pairs.correlations.indices where isTurned(a[pair * sizes.p..<(pair + 1) * sizes.p]) {
            for i in pair * sizes.p..<(pair + 1) * sizes.p { a[i] = -a[i] }
            for i in pair * sizes.q..<(pair + 1) * sizes.q { b[i] = -b[i] }
        }
        xMean = Array(mean[..<sizes.p])
        yMean = Array(mean[sizes.p...])
        xWeights = Tensor(a, shape: [pairs.correlations.count, sizes.p])
        yWeights = Tensor(b, shape: [pairs.correlations.count, sizes.q])
        correlations = pairs.correlations
        ranks = pairs.ranks
    }

    /// Canonical variables `[rows, count]` of the first view's samples `[rows, p]`.
    public func transform(x samples: Tensor) -> Tensor {
        projected(samples, about: xMean, on: xWeights, for: "CCA's first view")
    }

    /// Canonical variables `[rows, count]` of the second view's samples `[rows, q]`.
    public func transform(y samples: Tensor) -> Tensor {
        projected(samples, about: yMean, on: yWeights, for: "CCA's second view")
    }

    /// How strongly the variables of each pair are correlated in the given samples, −1…1: with samples that were not
    /// fitted, what the pairs are worth. 0 where a variable does not vary.
    public func correlations(x: Tensor, y: Tensor) -> [Double] {
        require(x.rows == y.rows, "views of shapes \(x.shape) and \(y.shape) differ in rows")
        return columnCorrelations(transform(x: x), transform(y: y))
    }
}

/// Pearson's correlation of every column of `a [rows, columns]` with the same column of `b`; 0 where one is constant.
func columnCorrelations(_ a: Tensor, _ b: Tensor) -> [Double] {
    require(a.shape == b.shape, "columns of shapes \(a.shape) and \(b.shape) do not pair")
    let columns = a.elementsPerRow
    let (meanA, meanB) = (a.columnMeans(), b.columnMeans())
    var (aa, bb, ab) = (meanA.map { _ in 0.0 }, meanA.map { _ in 0.0 }, meanA.map { _ in 0.0 })
    a.withUnsafeBuffer { a in
        b.withUnsafeBuffer { b in
            for start in stride(from: 0, to: a.count, by: columns) {
                for j in 0..<columns {
                    let (u, v) = (Double(a[start + j]) - meanA[j], Double(b[start + j]) - meanB[j])
                    aa[j] += u * u
                    bb[j] += v * v
                    ab[j] += u * v
                }
            }
        }
    }
    return (0..<columns).map { j in
        aa[j] > 0 && bb[j] > 0 ? min(max(ab[j] / (aa[j] * bb[j]).squareRoot(), -1), 1) : 0
    }
}
