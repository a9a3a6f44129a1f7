import Datasets
import Engine
import Models

/// Fashion-MNIST, channels 1-16-8 | 8-8-16-1. Quality: the mean squared error of the test images' reconstructions.
func measureAutoencoder28(_ settings: Settings) throws -> Measurement {
    let data = try ImageDataset.load(.fashionMNIST)
    var random = Random(seed: 0)
    let network = ConvolutionalAutoencoder(channels: 1, outer: 16, inner: 8, using: &random)
    var (_, measurement) = try measureTraining(
        network, [DataColumn(bytes: data.train.pixels, rowShape: [28, 28, 1])], batch: 64, slice: 16, settings
    ) { network.loss($0[0], $1) }

    let images = data.test.tensor()
    let reconstruct = Function([28, 28, 1], batch: 1000) { network.reconstruct($0) }
    _ = reconstruct(images.rows(0..<1000))
    let use = repeated { reconstruct(images) }
    let error = images.withUnsafeBuffer { x in
        use.result.withUnsafeBuffer { y in
            zip(x, y).reduce(0) { $0 + Double($1.0 - $1.1) * Double($1.0 - $1.1) } / Double(x.count)
        }
    }
    measurement.quality += [
        ("infer_seconds", .number(median(use.times), digits: 4)), ("test_mse", .number(error, digits: 6)),
    ]
    return measurement
}

/// 20,480 images of random pixels, 32×32×3, channels 3-32-64 | 64-64-32-3; the time is scaled to 60,000 images. There
/// is nothing to learn but the pixels' mean, so the loss of training is the quality.
func measureAutoencoder32(_ settings: Settings) throws -> Measurement {
    let count = 20_480
    var random = Random(seed: 0)
    let images = Tensor(shape: [count, 32, 32, 3]) { for i in $0.indices { $0[i] = random.uniform() } }
    let network = ConvolutionalAutoencoder(channels: 3, outer: 32, inner: 64, using: &random)
    return try measureTraining(
        network, [DataColumn(images)], batch: 256, slice: 16, scale: 60_000 / Double(count), settings
    ) { network.loss($0[0], $1) }.measurement
}
