import Datasets
import Estimators

/// k-means on 392 principal components of Fashion-MNIST, the best of ten starts. Quality: inertia, and the normalised
/// mutual information with the labels.
func measureKMeans() throws -> Measurement {
    let train = try ImageDataset.load(.fashionMNIST).train
    let pixels = train.tensor().reshaped([train.count, train.imageSize])
    let features = try PCA(count: 392).fit(pixels).transform(pixels)
    let (seconds, fitted) = repeated { KMeans(count: 10, restarts: 10).fit(features) }
    let information = ClusterMetrics.normalizedMutualInformation(fitted.assignment, train.labels)
    return Measurement(
        seconds: seconds,
        quality: [
            ("iterations_best", .integer(fitted.iterations)), ("inertia", .number(fitted.inertia, digits: 1)),
            ("nmi", .number(information, digits: 4)),
        ],
        config: [("d", .integer(392)), ("k", .integer(10)), ("starts", .integer(10))])
}
