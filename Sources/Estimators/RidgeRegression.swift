import Engine

/// Linear regression with a ridge (Hoerl and Kennard, 1970, "Ridge regression: biased estimation for nonorthogonal
/// problems"): the weights of the least `Σ ‖yᵢ − W·xᵢ − b‖² + penalty · ‖W‖²`. The intercept is not penalised.
public struct RidgeRegression: Sendable {
    /// The weight of `‖W‖²` against the sum of the samples' squared errors.
    public var penalty: Double

    public init(penalty: Double = 1) {
        require(penalty >= 0 && penalty.isFinite, "a penalty is zero or more, but is \(penalty)")
        self.penalty = penalty
    }

    /// Fits `targets [rows, outputs]` to `samples [rows, columns]`: `W = (XᵀX + penalty·1)⁻¹·XᵀY` of centred columns.
    ///
    /// - Throws: `LinearAlgebraError` where columns depend on one another and the penalty is zero, or a value is not
    ///   finite.
    public func fit(_ samples: Tensor, targets: Tensor) throws -> FittedRidgeRegression {
        let (rows, columns) = try checkedExtent(of: samples, for: "ridge regression")
        let outputs = try checkedExtent(of: targets, "targets", for: "ridge regression").columns
        require(rows == targets.rows, "samples of shape \(samples.shape) do not fit targets of shape \(targets.shape)")
        let mean = columnMeans(of: samples).map { Float($0) }
        let targetMean = columnMeans(of: targets).map { Float($0) }
        let x = centred(samples, by: mean), y = centred(targets, by: targetMean)
        var squares = MatrixProduct.multiply(x, x, transposeA: true).values.map { Double($0) }
        for j in 0..<columns { squares[j * columns + j] += penalty }
        let products = MatrixProduct.multiply(x, y, transposeA: true).values.map { Double($0) }
        let factor = try LinearAlgebra.cholesky(
            squares, size: columns, naming: "the Cholesky factor of the columns' products [\(columns), \(columns)]",
            advice: "Check that every value is finite. Where columns depend on one another the penalty must be positive.")
        let half = try LinearAlgebra.solve(lower: factor, size: columns, rightSide: products, columns: outputs)
        let weights = try LinearAlgebra.solve(
            lower: factor, size: columns, rightSide: half, columns: outputs, transposed: true)
        return FittedRidgeRegression(
            mean: mean, targetMean: targetMean, weights: Tensor(weights.map { Float($0) }, shape: [columns, outputs]))
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
