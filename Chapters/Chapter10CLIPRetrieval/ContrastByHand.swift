import Engine
import Foundation
import Models

/// The loss of pairs [N, D] at a temperature, in nats.
func contrast(_ a: Tensor, _ b: Tensor, temperature: Double) -> Double {
    let scale = Node.constant(Float(log(1 / temperature)))
    let plan = Plan(inputs: [], outputs: [contrastiveLoss(.constant(a), .constant(b), logScale: scale)])
    plan.run()
    return Double(plan.scalar(0))
}

/// The loss of pairs whose texts all have one vector and whose images all have one.
func lossOfIndistinguishable(_ count: Int, temperature: Double) -> Double {
    func rows(_ values: [Float]) -> Tensor { Tensor((0..<count).flatMap { _ in values }, shape: [count, 2]) }
    return contrast(rows([0.6, 0.8]), rows([1, 0]), temperature: temperature)
}

/// The loss of a square table of logits.
func lossOfTable(_ table: [[Double]]) -> Double {
    let count = table.count
    let axes = Tensor((0..<count * count).map { $0 / count == $0 % count ? 1 : 0 }, shape: [count, count])
    return contrast(Tensor(table.joined().map { Float($0) }, shape: [count, count]), axes, temperature: 1)
}

/// The temperature, to a millionth, at which pairs of such a margin cost `loss`; by halving, for the loss grows with
/// it.
func temperature(ofLoss loss: Double, margin: Float, count: Int) -> Double {
    var (low, high) = (0.01, 1.0)
    while high - low > 1e-6 {
        let middle = (low + high) / 2
        if lossOfMargin(margin, count: count, temperature: middle) < loss { low = middle } else { high = middle }
    }
    return (low + high) / 2
}

/// The loss where every cosine of a pair is by `margin` greater than every other: unit vectors along `count` axes and
/// one that all share.
func lossOfMargin(_ margin: Float, count: Int, temperature: Double) -> Double {
    let vectors = Tensor(shape: [count, count + 1]) { target in
        for i in target.indices {
            let (row, column) = (i / (count + 1), i % (count + 1))
            target[i] = column == row ? margin.squareRoot() : column == count ? (1 - margin).squareRoot() : 0
        }
    }
    return contrast(vectors, vectors, temperature: temperature)
}
