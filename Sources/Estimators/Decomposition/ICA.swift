import CKernels
import Engine
import Foundation
import System

/// Independent component analysis by FastICA (Hyvärinen and Oja, 2000, "Independent component analysis: algorithms and
/// applications"): the rotation of whitened samples that makes every coordinate as far from Gaussian as possible. If
/// the samples are mixtures of independent sources of which at most one is Gaussian, the coordinates are those sources,
/// up to order, sign and scale.
///
/// PCA whitens the samples to `z`. Then all rows of a rotation `R` are improved at once by
/// `rᵢ ← E[g(rᵢ·z)·z] − E[g′(rᵢ·z)]·rᵢ`, and made orthonormal again by `R ← (R·Rᵀ)^(−½)·R`, which prefers none of them.
public struct ICA: Sendable {
    /// What measures the distance from Gaussian; `g` is its derivative.
    public enum Contrast: Sendable {
        /// `log cosh y`, with `g = tanh`: robust, the usual choice.
        case logCosh
        /// `y⁴/4`, with `g = y³`: kurtosis, which single outliers dominate.
        case cube
    }

    /// How many sources are looked for.
    public var count: Int
    /// What is made as large as possible.
    public var contrast: Contrast
    /// The iteration ends where every row of the rotation meets its predecessor with a cosine above 1 less this.
    public var tolerance: Double
    /// Steps after which the fit ends all the same.
    public var maximumIterations: Int
    /// Of the random rotation that it starts from.
    public var seed: UInt64
    /// How PCA is found that whitens the samples.
    public var whitening: PCA.Method

    /// Stops the program if no source is looked for or the tolerance is negative.
    public init(
        count: Int, contrast: Contrast = .logCosh, tolerance: Double = 1e-4, maximumIterations: Int = 200,
        seed: UInt64 = 0, whitening: PCA.Method = .covariance
    ) {
        require(count > 0, "ICA needs at least one component, but count is \(count)")
        require(tolerance >= 0, "a tolerance is zero or more, but is \(tolerance)")
        self.count = count
        self.contrast = contrast
        self.tolerance = tolerance
        self.maximumIterations = maximumIterations
        self.seed = seed
        self.whitening = whitening
    }

    /// Finds the independent components of `samples [rows, columns]`.
    ///
    /// - Precondition: as for `PCA.fit`.
    /// - Throws: `LinearAlgebraError` if a sample is not finite, or if the samples vary in fewer than `count`
    ///   directions by more than rounding.
    public func fit(_ samples: Tensor) throws -> FittedICA {
        _ = try checkedExtent(of: samples, for: "ICA")
        return try fit(samples, whitenedBy: PCA(count: count, method: whitening).fit(samples))
    }

    /// Finds them where the samples' PCA is known already; its first `count` components are used.
    ///
    /// - Precondition: the PCA has `count` components at least.
    /// - Throws: `LinearAlgebraError` if a sample is not finite, or if fewer than `count` components have more variance
    ///   than rounding.
    public func fit(_ samples: Tensor, whitenedBy pca: FittedPCA) throws -> FittedICA {
        try checkFinite(samples, for: "ICA")
        let pca = pca.keeping(count).whitened
        guard pca.rank == count else {
            throw LinearAlgebraError(
                operation: "ICA with \(count) components", rank: pca.rank, of: count,
                advice: "Ask for \(max(pca.rank, 1)) or fewer, or bring columns that do not follow from one another.")
        }
        let codes = pca.transform(samples)
        var random = Random(seed: seed)
        var rotation = try orthonormal((0..<count * count).map { _ in Double(random.normal()) }, size: count)
        var iterations = 0, change = Double.infinity
        while iterations < maximumIterations, change > tolerance {
            let next = try orthonormal(improved(rotation, codes), size: count)
            change = (0..<count).reduce(0) { worst, row in
                let range = row * count..<(row + 1) * count
                return max(worst, abs(abs(range.reduce(0) { $0 + next[$1] * rotation[$1] }) - 1))
            }
            rotation = next
            iterations += 1
        }
        return FittedICA(
            pca: pca, rotation: rotation.map { Float($0) }, iterations: iterations, change: change,
            converged: change <= tolerance)
    }

    /// `E[g(R·z)·zᵀ] − diag(E[g′(R·z)])·R` over the codes `z [rows, count]`.
    private func improved(_ rotation: [Double], _ codes: Tensor) -> [Double] {
        let rows = codes.rows, count = count, contrast = contrast
        let blockRows = blockRows(columns: count, products: 2 * count), length = count * count + count
        let sums = UnsafeMutablePointer<Double>.zeros(Threads.count * length)
        defer { sums.deallocate() }
        let turned = Tensor(rotation.map { Float($0) }, shape: [count, count])
        withPointers(codes, turned, []) { codes, turned, _ in
            inParallel(rows, grain: blockRows, sharing: sums, codes, turned) { range, part, sums, codes, turned in
                let own = sums + part * length
                withUnsafeTemporaryAllocation(of: Float.self, capacity: (blockRows + count) * count) {
                    let outputs = $0.baseAddress!
                    let products = outputs + blockRows * count
                    for block in range.blocks(of: blockRows) {
                        let z = codes + block.lowerBound * count
                        MatrixProduct.multiply(
                            z, turned, into: outputs, m: block.count, n: count, k: count, transposeB: true)
                        contrast.derive(outputs, rows: block.count, columns: count, slopes: own + count * count)
                        MatrixProduct.multiply(
                            outputs, z, into: products, m: count, n: count, k: block.count, transposeA: true)
                        for i in 0..<count * count { own[i] += Double(products[i]) }
                    }
                }
            }
        }
        let summed = total(sums, length: length)
        return (0..<count * count).map {
            (summed[$0] - summed[count * count + $0 / count] * rotation[$0]) / Double(rows)
        }
    }
}

extension ICA.Contrast {
    /// Replaces `y [rows, columns]` by `g(y)`, and adds the columns' sums of `g′(y)` to `slopes`.
    fileprivate func derive(
        _ y: UnsafeMutablePointer<Float>, rows: Int, columns: Int, slopes: UnsafeMutablePointer<Double>
    ) {
        switch self {
        case .logCosh:
            kernels_unary(KERNELS_TANH, rows * columns, 0, y, y)
            for i in 0..<rows * columns { slopes[i % columns] += Double(1 - y[i] * y[i]) }
        case .cube:
            for i in 0..<rows * columns {
                let square = y[i] * y[i]
                slopes[i % columns] += Double(3 * square)
                y[i] *= square
            }
        }
    }
}

/// `(M·Mᵀ)^(−½)·M` of a matrix `[size, size]`: the orthogonal matrix next to it.
private func orthonormal(_ matrix: [Double], size: Int) throws -> [Double] {
    var gram = [Double](repeating: 0, count: size * size)
    for i in 0..<size {
        for j in 0..<size {
            gram[i * size + j] = (0..<size).reduce(0) { $0 + matrix[i * size + $1] * matrix[j * size + $1] }
        }
    }
    let (values, vectors) = try LinearAlgebra.largestEigenpairs(
        of: gram, size: size, count: size, naming: "the decorrelation of the components [\(size), \(size)]")
    // V·diag(λ^−½)·Vᵀ·M, with eigenvectors as rows.
    var result = [Double](repeating: 0, count: size * size)
    for (k, value) in values.enumerated() {
        let scale = 1 / max(value, .leastNormalMagnitude).squareRoot()
        for j in 0..<size {
            let along = (0..<size).reduce(0) { $0 + vectors[k * size + $1] * matrix[$1 * size + j] } * scale
            for i in 0..<size { result[i * size + j] += vectors[k * size + i] * along }
        }
    }
    return result
}

/// Directions along which samples are as far from Gaussian as possible.
public struct FittedICA: Sendable {
    /// How the samples are whitened first.
    public let pca: FittedPCA
    /// `[count, count]`, orthonormal: from whitened codes to sources.
    public let rotation: Tensor
    /// `[count, columns]`: what samples are multiplied by to get the sources, a filter in each row.
    public let filters: Tensor
    /// `[count, columns]`: what a source of size one adds to a sample, the mixing matrix, one source in each row. Of
    /// each row the entry of greatest magnitude is positive, which settles the source's sign.
    public let components: Tensor
    /// Steps that the fit took.
    public let iterations: Int
    /// 1 less the cosine between the last two steps' rotations, of the row that turned most.
    public let change: Double
    /// Whether the fit ended by its tolerance, and not by its number of iterations.
    public let converged: Bool

    fileprivate init(pca: FittedPCA, rotation: [Float], iterations: Int, change: Double, converged: Bool) {
        let count = pca.components.rows, columns = pca.components.elementsPerRow
        let mixing = MatrixProduct.multiply(Tensor(rotation, shape: [count, count]), pca.decoder).values
        var settled = rotation
        for row in 0..<count where isTurned(mixing[row * columns..<(row + 1) * columns]) {
            for i in row * count..<(row + 1) * count { settled[i] = -settled[i] }
        }
        self.pca = pca
        self.rotation = Tensor(settled, shape: [count, count])
        filters = MatrixProduct.multiply(self.rotation, pca.encoder)
        components = MatrixProduct.multiply(self.rotation, pca.decoder)
        self.iterations = iterations
        self.change = change
        self.converged = converged
    }

    /// The sources `[rows, count]` in `samples [rows, columns]`, of variance 1 where the fit was made.
    public func transform(_ samples: Tensor) -> Tensor {
        projected(samples, about: pca.mean, on: filters, for: "ICA")
    }

    /// Samples `[rows, columns]` that the sources `[rows, count]` mix to.
    public func inverseTransform(_ sources: Tensor) -> Tensor {
        let (rows, count) = extent(of: sources, "sources", for: "ICA's inverse")
        require(
            count == components.rows,
            "sources of shape \(sources.shape) do not fit components of shape \(components.shape)")
        let samples = MatrixProduct.multiply(sources.reshaped([rows, count]), components)
        return centred(samples, by: pca.mean.map { -$0 })
    }
}
