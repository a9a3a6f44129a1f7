import Datasets
import Engine
import Estimators

/// 50 pairs between the left and the right halves of Fashion-MNIST's images, with a ridge of 1e-4 of the mean variance.
/// Quality: the sums of the pairs' correlations in the training and in the test images, worked out from the weights
/// alone.
func measureCCA() throws -> Measurement {
    let data = try ImageDataset.load(.fashionMNIST)
    let (train, test) = (halves(data.train), halves(data.test))
    let count = 50
    let (times, fitted) = try repeated { try CCA(count: count, ridge: 1e-4).fit(train.left, train.right) }
    func sum(_ views: (left: Tensor, right: Tensor)) -> Double {
        fitted.correlations(x: views.left, y: views.right).reduce(0) { $0 + abs($1) }
    }
    return Measurement(
        times: times,
        quality: [
            ("train_corr_sum", .number(sum(train), digits: 4)), ("test_corr_sum", .number(sum(test), digits: 4)),
        ],
        config: [("k", .integer(count))])
}

/// The left and the right halves of all images, each [N, 392].
private func halves(_ images: LabelledImages) -> (left: Tensor, right: Tensor) {
    let middle = images.width / 2
    func part(_ columns: Range<Int>) -> Tensor {
        images.cropped(columns: columns).tensor().reshaped([images.count, images.height * middle])
    }
    return (part(0..<middle), part(middle..<images.width))
}
