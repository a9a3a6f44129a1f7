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
    func embed(_ images: Node, _ pass: Pass = .inference) -> Node { last(hidden(images.flattened(), pass), pass) }

    /// Images `[N, H, W, C]` → logits `[N, classes]`.
    func logits(_ images: Node, _ pass: Pass = .inference) -> Node { output(embed(images, pass), pass) }
}

/// Trains a classifier on images and their labels and returns its weights.
/// - Parameter checkpoint: the file from which an interrupted training goes on.
func trainClassifier(
    _ network: Classifier, on images: LabelledImages, epochs: Int, seed: UInt64, checkpoint: String? = nil,
    report: (_ steps: Int) -> Void
) throws -> [Float] {
    let columns = [DataColumn(bytes: images.pixels, rowShape: [images.imageSize]), DataColumn(labels: images.labels)]
    let batch = min(classifierBatch, images.count)
    let trainer = Trainer(
        network, columns: columns, seed: seed,
        options: .init(
            batch: batch, schedule: .cosine(total: epochs * ((images.count + batch - 1) / batch)), checkpoint: checkpoint)
    ) { crossEntropy(logits: network.logits($0[0], $1), labels: $0[1]) }
    let perEpoch = trainer.batchesPerEpoch
    try trainer.fit(epochs: epochs) { epoch, batch, _ in report((epoch - 1) * perEpoch + batch) }
    return network.weights
}

/// Images in one step of the classifier's training.
let classifierBatch = 128
