import Datasets
import Engine
import Models

/// 784-512-256-(16, 16)-256-512-784 with Bernoulli pixels. Quality: the negative evidence lower bound of the test
/// images in nats per image, with one sample of each code.
func measureDenseVAE(_ settings: Settings) throws -> Measurement {
    let data = try ImageDataset.load(.fashionMNIST)
    var random = Random(seed: 0)
    let network = DenseVAE(pixels: 784, hidden: [512, 256], latent: 16, using: &random)
    var (trainer, measurement) = try measureTraining(
        network, [DataColumn(bytes: data.train.pixels, rowShape: [784])], batch: 128, settings
    ) { network.loss($0[0], $1) }
    let bound = try trainer.evaluate([DataColumn(bytes: data.test.pixels, rowShape: [784])])
    measurement.quality.append(("test_neg_elbo", .number(Double(bound), digits: 3)))
    return measurement
}
