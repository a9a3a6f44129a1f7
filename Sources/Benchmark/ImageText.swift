import Datasets
import Engine
import Models

/// Fashion-MNIST's images, each with 12 random tokens out of 200: as much work as with captions that mean something,
/// but the loss stays near the logarithm of the batch.
func measureImageText(_ settings: Settings) throws -> Measurement {
    let images = try ImageDataset.load(.fashionMNIST).train
    var random = Random(seed: 1)
    let tokens = Tensor(shape: [images.count, 12]) {
        for i in $0.indices { $0[i] = Float(random.integer(below: 200)) }
    }
    let network = ImageTextModel(image: [28, 28, 1], vocabulary: 200, using: &random)
    return try measureTraining(
        network, [DataColumn(bytes: images.pixels, rowShape: [28, 28, 1]), DataColumn(tokens)], batch: 256, settings
    ) { network.loss($0[0], tokens: $0[1], $1) }.measurement
}
