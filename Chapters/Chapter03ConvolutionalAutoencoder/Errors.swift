import ChapterSupport
import Datasets
import Engine
import Estimators
import Foundation
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

/// The least mean cross-entropy that any forecast of these images has: their pixels' entropy, in nats per pixel.
func leastCrossEntropy(_ images: LabelledImages) -> Double {
    // Pixels are bytes, so there are no more than 256 costs.
    var counts = [Int](repeating: 0, count: 256)
    for pixel in images.pixels { counts[Int(pixel)] += 1 }
    let total = counts.indices.reduce(0.0) { $0 + Double(counts[$1]) * entropy(Double($1) / 255) }
    return total / Double(max(images.pixels.count, 1))
}

/// The cost of a perfect forecast of a pixel of this grey level, in nats.
func entropy(_ grey: Double) -> Double {
    grey <= 0 || grey >= 1 ? 0 : -grey * log(grey) - (1 - grey) * log(1 - grey)
}

/// The least that the loss charges for a grey level, found by trying many logits.
func leastCost(of grey: Double) -> Double {
    let logits = (-2_000...2_000).map { Float($0) / 500 }
    let costs = Function([1]) { $0.softplus() - Float(grey) * $0 }(Tensor(logits, shape: [logits.count, 1]))
    return Double(costs.values.min() ?? 0)
}

/// The transpose of a convolution, as a matrix: one column for each place of the window.
func spreadByMatrix(_ code: [Double], window: [Double], stride: Int) -> [Double] {
    let size = (code.count - 1) * stride + window.count
    let convolution = code.indices.map { place in
        (0..<size).map { window.indices.contains($0 - place * stride) ? window[$0 - place * stride] : 0 }
    }
    return (0..<size).map { column in zip(convolution, code).reduce(0) { $0 + $1.0[column] * $1.1 } }
}
