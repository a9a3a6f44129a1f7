import ChapterSupport
import Datasets
import Engine
import Estimators
import Foundation

/// The test error of the trivial forecast: the mean training image for everything.
func errorOfMeanImage(_ train: LabelledImages, _ test: LabelledImages) -> Double {
    test.meanSquaredError(ofForecast: train.pixelMeans)
}

/// The mean squared error of each class.
func errorByClass(_ images: Tensor, _ originals: Tensor, _ set: LabelledImages) -> [Double] {
    set.classNames.indices.map { label in
        let rows = set.rows(ofClass: label)
        let flat = images.reshaped(originals.shape)
        return rows.isEmpty ? 0 : Scores.meanSquaredError(flat.rows(rows), originals.rows(rows))
    }
}

/// Twice the absolute difference, cut off at white.
func differences(_ images: Tensor, _ originals: Tensor, _ rows: [Int], _ shape: [Int]) -> Tensor {
    let (a, b) = (images.reshaped(originals.shape).rows(rows).values, originals.rows(rows).values)
    return Tensor(zip(a, b).map { min(2 * abs($0 - $1), 1) }, shape: [rows.count] + shape)
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

/// The cross-entropy of one pixel from the sigmoid's logarithms, and from their limits where these are exact in
/// doubles.
func directCrossEntropy(logit: Double, target: Double) -> Double {
    let softplus = logit > 37 ? logit : logit < -37 ? 0 : log(1 + exp(logit))
    return softplus - target * logit
}
