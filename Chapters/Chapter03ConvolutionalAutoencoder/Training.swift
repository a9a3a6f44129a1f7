import Datasets
import Engine
import Estimators
import Models
import Notebook

/// How many steps a network is trained for, on how many images each, and how fast at first.
struct Budget: Sendable {
    var steps: Int
    var batch: Int
    var rate: Float

    /// The same for a fourth of the steps.
    var quarter: Budget { Budget(steps: max(steps / 4, 1), batch: batch, rate: rate) }
}

/// Trains a network by Adam, a batch of new images a step; the rate falls to zero along half a cosine.
///
/// - Parameter watch: is told after every step how many there were and what the last one's batch cost before it.
func fit(
    _ network: some Autoencoder, on images: LabelledImages, within budget: Budget, seed: UInt64,
    loss: @escaping (Node, ForwardPass) -> Node, watch: (_ steps: Int, _ loss: Float) -> Void = { _, _ in }
) throws {
    let batch = min(budget.batch, images.count)
    let step = try TrainingStep(
        inputs: [[batch] + images.shape.dropFirst()], training: network.parameters,
        optimizer: .adam(rate: budget.rate), schedule: .cosine(total: .steps(budget.steps))
    ) { inputs, pass in loss(inputs[0], pass) }
    var random = Random(seed: seed)
    var order: [Int] = []
    for number in 1...budget.steps {
        if order.count < batch { order = random.permutation(images.count) }
        let cost = try step([images.tensor(of: Array(order.suffix(batch)))])
        order.removeLast(batch)
        watch(number, cost)
    }
}

extension Autoencoder {
    /// What every pixel's forecast costs in nats, [N, H, W, C].
    func costs(_ images: Node, _ pass: ForwardPass = .inference) -> Node {
        let logits = decode(encode(images, pass), pass)
        return logits.softplus() - images * logits
    }

    /// The mean binary cross-entropy, a scalar in nats per pixel.
    func crossEntropy(_ images: Node, _ pass: ForwardPass) -> Node { costs(images, pass).mean() }

    /// The mean squared error of the reconstructions, a scalar.
    func squaredError(_ images: Node, _ pass: ForwardPass) -> Node {
        meanSquaredError(reconstruct(images, pass), images)
    }
}

/// The mean squared error of a network's reconstructions.
func meanSquaredError(of network: some Autoencoder, on images: LabelledImages) -> Double {
    let shape = Array(images.shape.dropFirst())
    return Scores.meanSquaredError(apply(Function(shape) { network.reconstruct($0) }, to: images), images.tensor())
}

/// How a training went: mean losses, in nats a pixel, at equal distances.
struct LossCurve: Codable, Sendable {
    /// Images that the network had seen.
    var seen: [Double] = []
    /// Of the batches since the point before.
    var training: [Double] = []
    /// Of images that it never learned from.
    var validation: [Double] = []
}

/// Trains by cross-entropy and measures the loss twelve times on the way.
func fitWatched(
    _ network: some Autoencoder, on images: LabelledImages, validation: LabelledImages, within budget: Budget,
    seed: UInt64
) throws -> LossCurve {
    var curve = LossCurve()
    var costs: [Double] = []
    let forecasts = Function(Array(images.shape.dropFirst())) { network.costs($0) }
    let distance = max(budget.steps / 12, 1)
    try fit(network, on: images, within: budget, seed: seed, loss: network.crossEntropy) { steps, cost in
        costs.append(Double(cost))
        guard steps.isMultiple(of: distance) else { return }
        curve.seen.append(Double(steps * min(budget.batch, images.count)))
        curve.training.append(Trials(costs).mean)
        let charged = apply(forecasts, to: validation)
        curve.validation.append(charged.sum() / Double(charged.count))
        costs = []
    }
    return curve
}
