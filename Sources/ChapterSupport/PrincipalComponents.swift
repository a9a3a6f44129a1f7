import Engine
import Estimators

/// PCA with as many components as asked for, or as the samples determine.
public func principalComponents(of samples: Tensor, count: Int) throws -> FittedPCA {
    // Fewer samples than variables: their own singular vectors are cheaper than a large covariance.
    let isWide = samples.rows < samples.elementsPerRow
    return try PCA(
        count: min(count, samples.rows - 1, samples.elementsPerRow), method: isWide ? .singularValues : .covariance
    )
        .fit(samples)
}
