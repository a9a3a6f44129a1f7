import Engine
import Estimators

/// How PCA is found for so many samples: the covariance has more numbers than the samples where these are few.
func suitedMethod(_ samples: Tensor) -> PCA.Method {
    samples.rows > samples.elementsPerRow ? .covariance : .singularValues
}

/// The mean squared error a pixel on the training samples, as the variances say: what the components discard.
func discarded(_ pca: FittedPCA, _ count: Int, rows: Int) -> Double {
    let kept = pca.explainedVariance.prefix(count).reduce(0, +)
    // Variances are divided by rows − 1, a mean error by rows.
    return (pca.totalVariance - kept) * Double(rows - 1) / Double(rows) / Double(pca.mean.count)
}

/// The greatest departure of `rows·rowsᵀ/divisor` from the identity.
func departureFromIdentity(_ rows: Tensor, transposed: Bool = false, divisor: Double = 1) -> Double {
    let product = MatrixProduct.multiply(rows, rows, transposeA: transposed, transposeB: !transposed)
    let size = product.rows
    return product.values.enumerated().reduce(0) { worst, entry in
        max(worst, abs(Double(entry.element) / divisor - (entry.offset / size == entry.offset % size ? 1 : 0)))
    }
}
