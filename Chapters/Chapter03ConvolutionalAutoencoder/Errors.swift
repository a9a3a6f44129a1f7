import ChapterSupport
import Datasets
import Engine
import Estimators
import Notebook

/// The squared errors of each class's images.
func errorsByClass(_ images: Tensor, _ originals: Tensor, _ set: LabelledImages) -> [Trials] {
    let errors = Scores.squaredErrors(images.reshaped(originals.shape), originals)
    return set.classNames.indices.compactMap { label in
        let rows = set.rows(ofClass: label)
        return rows.isEmpty ? nil : Trials(rows.map { errors[$0] })
    }
}

/// Twice the absolute difference, cut off at white.
func differences(_ images: Tensor, _ originals: Tensor) -> Tensor {
    Tensor(zip(images.values, originals.values).map { min(2 * abs($0 - $1), 1) }, shape: originals.shape)
}

/// The mean loss of the logit 0 on real images, in nats per pixel.
func binaryCrossEntropyOfHalf(_ images: LabelledImages) -> Float {
    let sample = images.tensor(of: 0..<min(images.count, 100))
    let target = Node.input(shape: sample.shape)
    let plan = Plan(
        inputs: [target], outputs: [binaryCrossEntropy(logits: .constant(Tensor(shape: sample.shape)), target: target)])
    plan.setInput(0, to: sample)
    plan.run()
    return plan.scalar(0)
}

/// The transpose of a convolution, as a matrix: one column for each place of the window.
func spreadByMatrix(_ code: [Double], window: [Double], stride: Int) -> [Double] {
    let size = (code.count - 1) * stride + window.count
    let convolution = code.indices.map { place in
        (0..<size).map { window.indices.contains($0 - place * stride) ? window[$0 - place * stride] : 0 }
    }
    return (0..<size).map { column in zip(convolution, code).reduce(0) { $0 + $1.0[column] * $1.1 } }
}
