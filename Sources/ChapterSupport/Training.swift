import Charts
import Datasets
import Engine
import Foundation
import Models
import Notebook
import System

/// Images in one step of the course's recipe.
public let batchSize = 64

extension Page {
    /// Trains a model by a recipe, or takes what an earlier run left from the cache; the model has the weights
    /// afterwards. The terminal shows how far training has come. A run that Ctrl-C ends goes on from its last epoch.
    ///
    /// - Parameters:
    ///   - name: of the run: lower-case letters, digits and hyphens. The chapter's command `weights` knows it by that.
    ///   - columns: the rows to train on; not made where the cache has the run.
    ///   - validation: rows of the same columns that are never trained on; may be empty.
    ///   - milestone: the epoch after which the weights are kept beside the final ones.
    ///   - note: numbers of the model to follow: taken before training and after every epoch.
    ///   - loss: builds a scalar from one input node for each column.
    /// - Throws: `TrainingError`, `PageError`.
    @discardableResult
    public func trained(
        _ name: String, _ model: some Module, on columns: @autoclosure () throws -> [DataColumn],
        validation: @autoclosure () throws -> [DataColumn] = [], by recipe: TrainingRecipe, milestone: Int? = nil,
        noting note: ((Trainer) throws -> [Double])? = nil,
        file: StaticString = #filePath, line: Int = #line, loss: @escaping ([Node], ForwardPass) -> Node
    ) throws -> TrainingRun {
        let run = try cached(name, key: recipe, file: file, line: line) {
            try train(
                name, model, on: columns(), validation: validation(), by: recipe, milestone: milestone, noting: note,
                loss: loss)
        }
        try model.load(run.weights)
        return run
    }

    /// Trains an autoencoder on images by its own loss. Otherwise as above, but that a network of the library is trained
    /// once for all chapters that want the very same one: all that decides what comes of it are the library and the
    /// arguments. Where the network does worse than the mean image, the page says so.
    @discardableResult
    public func trained(
        _ name: String, _ network: some Autoencoder, on train: LabelledImages, validation: LabelledImages,
        by recipe: TrainingRecipe, milestone: Int = 2, file: StaticString = #filePath, line: Int = #line
    ) throws -> TrainingRun {
        let milestone = min(milestone, recipe.epochs)
        let key = AutoencoderTraining(
            network, on: train, validation: validation, by: recipe, milestone: milestone)
        func make() throws -> TrainingRun {
            try self.train(
                name, network, on: [train.column], validation: [validation.column], by: recipe, milestone: milestone,
                noting: nil
            ) { network.loss($0[0], $1) }
        }
        // What a chapter's own network computes is decided by the chapter's code.
        let run =
            key.network.hasPrefix("Models.")
            ? try shared(name, key: key, make) : try cached(name, key: key, file: file, line: line, make)
        try network.load(run.weights)
        // Whoever looks into codes has to know whether they hold anything.
        let (own, trivial) = (run.validationLosses.last ?? 0, Double(Float(lossOfMeanImage(train, validation))))
        if own > trivial {
            print(
                "The \(name.replacing("-", with: " ")) does worse than the mean image: \(NumberFormat.fixed(3).string(own)) "
                    + "nats a pixel on the validation images, against \(NumberFormat.fixed(3).string(trivial)). "
                    + "It was trained too briefly, or on too few images, for its codes to mean much.")
        }
        return run
    }

    /// Trains within `cached` or `shared`.
    private func train(
        _ name: String, _ model: some Module, on columns: [DataColumn], validation: [DataColumn],
        by recipe: TrainingRecipe, milestone: Int?, noting note: ((Trainer) throws -> [Double])?,
        loss: @escaping ([Node], ForwardPass) -> Node
    ) throws -> TrainingRun {
        let bar = progress("Training \(name)", total: recipe.steps(rows: columns.first?.rows ?? 0))
        defer { bar.finish() }
        return try recipe.train(
            model, on: columns, validation: validation, milestone: milestone, checkpoint: checkpoint(), noting: note,
            report: { steps, epoch, loss in
                bar.update(to: steps, status: "epoch \(epoch), loss \(NumberFormat.significant(4).string(loss)) nats")
            }, loss: loss)
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
    let recipe: TrainingRecipe
    let milestone: Int
    /// Another number of threads groups sums differently, and so changes their last bits.
    let threads: Int

    init<Network: Autoencoder>(
        _ network: Network, on train: LabelledImages, validation: LabelledImages, by recipe: TrainingRecipe,
        milestone: Int
    ) {
        self.network = String(reflecting: Network.self)
        weights = network.digest
        (self.train, self.validation) = (train.digest, validation.digest)
        (self.recipe, self.milestone, threads) = (recipe, milestone, Threads.count)
    }
}
