import CLapack
import Engine
import System

/// Linear regression with a ridge (Hoerl and Kennard, 1970, "Ridge regression: biased estimation for nonorthogonal
/// problems"): the weights of the least `Σ ‖yᵢ − W·xᵢ − b‖² + penalty · ‖W‖²`. The intercept is not penalised.
public struct RidgeRegression: Sendable {
    /// The weight of `‖W‖²` against the sum of the samples' squared errors.
    public var penalty: Double

    /// Stops the program if the penalty is negative or infinite.
    public init(penalty: Double = 1) {
        require(penalty >= 0 && penalty.isFinite, "a penalty is zero or more, but is \(penalty)")
        self.penalty = penalty
    }

    /// Fits `targets [rows, outputs]` to `samples [rows, columns]`: `W = (XᵀX + penalty·1)⁻¹·XᵀY` of centred columns.
    /// Products are in single precision, or in double where columns almost follow from one another.
    ///
    /// - Throws: `LinearAlgebraError` where columns depend on one another to single precision and the penalty is zero
    ///   (or too small for double precision), or a value is not finite.
    public func fit(_ samples: Tensor, targets: Tensor) throws -> FittedRidgeRegression {
        let (rows, columns) = try checkedExtent(of: samples, for: "ridge regression")
        let outputs = try checkedExtent(of: targets, "targets", for: "ridge regression").columns
        require(rows == targets.rows, "samples of shape \(samples.shape) do not fit targets of shape \(targets.shape)")
        let means = (samples.columnMeans(), targets.columnMeans())
        let mean = means.0.map { Float($0) }, targetMean = means.1.map { Float($0) }
        let x = centred(samples, by: mean), y = centred(targets, by: targetMean)
        var squares = MatrixProduct.multiply(x, x, transposeA: true).values.map { Double($0) }
        // What a mean loses by rounding counts where it is large and the deviations are small.
        let isCentred = (0..<columns).allSatisfy { j in
            let lost = means.0[j] - Double(mean[j])
            return lost * lost * Double(rows) <= 0x1p-20 * squares[j * columns + j]
        }
        for j in 0..<columns { squares[j * columns + j] += penalty }
        guard isCentred, let factor = try? factorised(squares, size: columns),
            LinearAlgebra.leastPivotShare(factor, of: squares, size: columns) > leastShare
        else { return try exactFit(samples, targets, mean: means.0, targetMean: means.1) }
        let products = MatrixProduct.multiply(x, y, transposeA: true).values.map { Double($0) }
        let weights = try solved(factor, products, columns: columns)
        return FittedRidgeRegression(
            mean: mean, targetMean: targetMean, weights: Tensor(weights.map { Float($0) }, shape: [columns, outputs]))
    }

    /// The same in double precision. Normal equations square the columns' condition; what that costs is won back by
    /// solving for what the solution leaves of the targets (the corrected seminormal equations of Björck, 1987,
    /// "Stability analysis of the method of seminormal equations for linear least squares problems").
    private func exactFit(
        _ samples: Tensor, _ targets: Tensor, mean: [Double], targetMean: [Double]
    ) throws -> FittedRidgeRegression {
        let (rows, columns, outputs) = (samples.rows, samples.elementsPerRow, targets.elementsPerRow)
        let variances = centredSquares([samples], means: mean)
        var squares = variances
        for j in 0..<columns { squares[j * columns + j] += penalty }
        let rounding = roundingVariances(
            mean: mean, variances: diagonal(of: variances).map { $0 / Double(rows) }
        ).map { $0 * Double(rows) }
        let factor = try choleskyFactor(
            of: squares, covariance: variances, size: columns, rounding: rounding,
            naming: "ridge regression with a penalty of \(penalty)",
            advice: "Leave columns out, or give a greater penalty.")
        var weights = [Double](repeating: 0, count: columns * outputs)
        for _ in 0..<3 {
            var slopes = weights.map { -penalty * $0 }
            forCentredRows(of: [samples, targets], means: mean + targetMean) { x, count in
                // What the weights leave of the targets, in their place.
                let y = x + columns, stride = Int32(columns + outputs)
                let (rows, p, q) = (Int32(count), Int32(columns), Int32(outputs))
                lapack_add_product_double(rows, q, p, -1, x, stride, 0, weights, q, y, stride)
                lapack_add_product_double(p, q, rows, 1, x, stride, 1, y, stride, &slopes, q)
            }
            let step = try solved(factor, slopes, columns: columns)
            for i in weights.indices { weights[i] += step[i] }
        }
        // Forecasts are about the means in single precision, so what these lose goes to the intercept.
        let lost = mean.map { Double(Float($0)) - $0 }
        let shift = LinearAlgebra.multiply(lost, weights, m: 1, n: outputs, k: columns)
        return FittedRidgeRegression(
            mean: mean.map { Float($0) }, targetMean: zip(targetMean, shift).map { Float($0 + $1) },
            weights: Tensor(weights.map { Float($0) }, shape: [columns, outputs]))
    }

    private func factorised(_ squares: [Double], size: Int) throws -> [Double] {
        try LinearAlgebra.cholesky(
            squares, size: size, naming: "the Cholesky factor of the columns' products [\(size), \(size)]",
            advice: "Check that every value is finite.")
    }

    /// The solution `[columns, outputs]` of `L·Lᵀ·W = products`.
    private func solved(_ factor: [Double], _ products: [Double], columns: Int) throws -> [Double] {
        let outputs = products.count / columns
        let half = try LinearAlgebra.solve(lower: factor, size: columns, rightSide: products, columns: outputs)
        return try LinearAlgebra.solve(
            lower: factor, size: columns, rightSide: half, columns: outputs, transposed: true)
    }
}

/// A linear forecast.
public struct FittedRidgeRegression: Sendable {
    private let mean: [Float]
    private let targetMean: [Float]
    /// `[columns, outputs]`.
    public let weights: Tensor

    fileprivate init(mean: [Float], targetMean: [Float], weights: Tensor) {
        self.mean = mean
        self.targetMean = targetMean
        self.weights = weights
    }

    /// Forecasts `[rows, outputs]` for `samples [rows, columns]`.
    public func predict(_ samples: Tensor) -> Tensor {
        let (rows, columns) = extent(of: samples, for: "ridge regression")
        require(
            columns == mean.count, "samples of shape \(samples.shape) do not fit weights of shape \(weights.shape)")
        let products = MatrixProduct.multiply(centred(samples, by: mean), weights)
        return centred(products.reshaped([rows, weights.shape[1]]), by: targetMean.map { -$0 })
    }
}
