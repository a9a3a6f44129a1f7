import ChapterSupport
import Datasets
import Engine

/// A small network that names images: dense 128, dense `code`, one logit a class. What its last hidden layer says of an
/// image is the embedding.
struct Classifier: Module {
    let hidden: Dense
    let last: Dense
    let output: Dense

    init(pixels: Int, code: Int, classes: Int, using random: inout Random) {
        hidden = Dense(pixels, 128, activation: .relu, using: &random)
        last = Dense(128, code, activation: .relu, using: &random)
        output = Dense(code, classes, using: &random)
    }

    /// Images `[N, H, W, C]` → the last hidden layer `[N, code]`.
    func embed(_ images: Node, _ pass: ForwardPass = .inference) -> Node {
        last(hidden(images.flattened(), pass), pass)
    }

    /// Images `[N, H, W, C]` → logits `[N, classes]`.
    func logits(_ images: Node, _ pass: ForwardPass = .inference) -> Node { output(embed(images, pass), pass) }

    /// Mean cross-entropy in nats of the images' labels.
    func loss(_ images: Node, labels: Node, _ pass: ForwardPass) -> Node {
        crossEntropy(logits: logits(images, pass), labels: labels)
    }
}

/// Trains a classifier from weights that the seed decides.
///
/// - Parameters:
///   - passes: over the images, and `steps`: that it takes at least, 128 images each.
func classifying(
    _ images: LabelledImages, code: Int, passes: Int, steps: Int, seed: UInt64
) throws -> TrainingRun {
    var random = Random(seed: seed)
    let network = Classifier(
        pixels: images.imageSize, code: code, classes: images.classNames.count, using: &random)
    let batch = min(128, images.count)
    let recipe = TrainingRecipe(
        epochs: max(passes, steps / max(1, images.count / batch)), batch: batch, schedule: .cosine(), seed: seed)
    return try recipe.train(network, on: [images.column, DataColumn(labels: images.labels)]) {
        network.loss($0[0], labels: $0[1], $1)
    }
}
