import Engine
import Estimators

/// The means of a table's columns.
func mean(of samples: Tensor) -> [Float] { samples.columnMeans().map { Float($0) } }

/// The covariance `[columns, columns]` of `samples [rows, columns]`.
func covariance(of samples: Tensor) -> Tensor {
    let centred = samples.subtracting(row: mean(of: samples))
    return MatrixProduct.multiply(centred, centred, transposeA: true) / Float(samples.rows - 1)
}

/// The largest eigenvalues of a symmetric matrix, falling, and their unit eigenvectors as rows.
func eigenpairs(of matrix: Tensor, count: Int) throws -> (values: [Double], vectors: Tensor) {
    let (values, vectors) = try LinearAlgebra.largestEigenpairs(
        of: matrix.values.map { Double($0) }, size: matrix.rows, count: count, naming: "\(count) eigenvectors")
    return (values, Tensor(vectors.map { Float($0) }, shape: [count, matrix.rows]))
}

/// A mean and orthonormal directions, one in each row: a flat sheet through a cloud of points.
struct Sheet {
    let mean: [Float]
    let directions: Tensor

    /// The places `z = U (x − m)` of the samples' shadows on the sheet.
    func project(_ samples: Tensor) -> Tensor {
        MatrixProduct.multiply(samples.subtracting(row: mean), directions, transposeB: true)
    }

    /// The points `m + Uᵀ z` of the sheet that have these places.
    func rebuild(_ codes: Tensor) -> Tensor {
        MatrixProduct.multiply(codes, directions).subtracting(row: mean.map { -$0 })
    }
}

/// The sheet of most variance, and the variances along its directions.
func principalSheet(_ samples: Tensor, count: Int) throws -> (sheet: Sheet, variances: [Double]) {
    let (variances, directions) = try eigenpairs(of: covariance(of: samples), count: count)
    return (Sheet(mean: mean(of: samples), directions: directions), variances)
}

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
