import Charts
import Datasets
import Engine
import Foundation
import Models
import Notebook
import System

/// Images in one step of the recipe.
public let batchSize = 64

extension Page {
    /// Trains an autoencoder by the recipe of the course, with a progress bar, or takes the weights from the cache.
    ///
    /// A network of the library is trained once for all chapters that want the very same one: all that decides what
    /// comes of it are the library and the arguments.
    ///
    /// - Parameters:
    ///   - name: of the cached result.
    ///   - milestone: the epoch after which the weights are kept beside the final ones.
    public func trained<Network: Autoencoder>(
        _ name: String, _ network: Network, on train: LabelledImages, validation: LabelledImages, epochs: Int,
        milestone: Int = 2, options: Options, file: StaticString = #filePath, line: Int = #line
    ) throws -> TrainingRecord {
        let key = AutoencoderTraining(
            network, on: train, validation: validation, epochs: epochs, milestone: milestone, seed: options.seed)
        func make() throws -> TrainingRecord {
            let bar = progress("Training \(name)", total: epochs * ((train.count + batchSize - 1) / batchSize))
            defer { bar.finish() }
            return try trainAutoencoder(
                network, images: train.column, validation: validation.column, batch: batchSize, epochs: epochs,
                milestone: milestone, seed: options.seed, checkpoint: checkpoint()) { bar.update(to: $0, status: $1) }
        }
        // What a chapter's own network computes is decided by the chapter's code.
        let record =
            key.network.hasPrefix("Models.")
            ? try shared(name, key: key, make) : try cached(name, key: key, file: file, line: line, make)
        // Whoever looks into codes has to know whether they hold anything.
        let (own, trivial) = (record.history.last?.validationLoss ?? 0, Float(lossOfMeanImage(train, validation)))
        if own > trivial {
            print(
                "The \(name.replacing("-", with: " ")) does worse than the mean image: \(NumberFormat.fixed(3).string(Double(own))) "
                    + "nats a pixel on the validation images, against \(NumberFormat.fixed(3).string(Double(trivial))). "
                    + "It was trained too briefly, or on too few images, for its codes to mean much.")
        }
        return record
    }
}

/// The mean binary cross-entropy, in nats a pixel, of forecasting every image of `others` by the mean of `images`, as if
/// each pixel had been seen grey once more (else one that is always black would cost without bound).
///
/// The loss is linear in what is forecast, so the mean of `others` has the mean loss.
func lossOfMeanImage(_ images: LabelledImages, _ others: LabelledImages) -> Double {
    let count = Double(images.count)
    let losses = zip(images.pixelMeans, others.pixelMeans).map { mean, truth in
        let forecast = (count * Double(mean) + 0.5) / (count + 1)
        return -Double(truth) * log(forecast) - (1 - Double(truth)) * log(1 - forecast)
    }
    return losses.reduce(0, +) / Double(losses.count)
}

/// All that decides what the recipe makes of a network, but the code.
struct AutoencoderTraining: Encodable, Equatable {
    let network: String
    /// Digests of the weights that training begins with, and of the images.
    let weights: String
    let train: String
    let validation: String
    let batch: Int
    let epochs: Int
    let milestone: Int
    let seed: UInt64
    /// Another number of threads groups sums differently, and so changes their last bits.
    let threads: Int

    init<Network: Autoencoder>(
        _ network: Network, on train: LabelledImages, validation: LabelledImages, epochs: Int, milestone: Int,
        seed: UInt64
    ) {
        self.network = String(reflecting: Network.self)
        weights = network.digest
        (self.train, self.validation) = (train.digest, validation.digest)
        (batch, threads) = (batchSize, Threads.count)
        (self.epochs, self.milestone, self.seed) = (epochs, milestone, seed)
    }
}
