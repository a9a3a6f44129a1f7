import Engine
import Estimators

/// An autoencoder without a bend: `x̂ = m + (x − m)·E·D`, a product of two matrices about a fixed mean.
struct LinearAutoencoder: Module {
    /// E, `[columns, code]`.
    let encoder: Dense
    /// D, `[code, columns]`.
    let decoder: Dense
    private let mean: Tensor

    /// - Parameter mean: of the training samples, `[columns]`.
    init(mean: [Float], code: Int, using random: inout Random) {
        self.mean = Tensor(mean)
        encoder = Dense(mean.count, code, bias: false, using: &random)
        decoder = Dense(code, mean.count, bias: false, using: &random)
    }

    /// Samples `[N, …]` → codes `[N, code]`.
    func encode(_ samples: Node, _ pass: Pass = .inference) -> Node {
        encoder(samples.flattened() - .constant(mean), pass)
    }

    /// Samples `[N, …]` → what is left of them, `[N, columns]`.
    func reconstruct(_ samples: Node, _ pass: Pass = .inference) -> Node {
        decoder(encode(samples, pass), pass) + .constant(mean)
    }

    /// Mean squared error over all samples and columns.
    func loss(_ samples: Node, _ pass: Pass) -> Node {
        meanSquaredError(reconstruct(samples, pass), samples.flattened())
    }
}

/// How a linear autoencoder came to its plane.
struct Descent: Codable {
    /// The network's numbers when training ended.
    @Packed var weights: [Float]
    /// When the three lists below were taken, in epochs; the first is 0.
    var epochs: [Int] = []
    /// The mean squared error over all training samples.
    var errors: [Double] = []
    /// The largest principal angle between what the decoder can draw and PCA's subspace, in radians.
    var angles: [Double] = []
    /// The decoder's weights.
    var decoders: [[Float]] = []
}

/// Trains `network` by Adam, its rate falling along half a cosine to zero, and looks at it some `looks` times.
///
/// - Parameter keepsDecoders: whether every look keeps the decoder as well.
func descend(
    _ network: LinearAutoencoder, _ samples: DataColumn, towards pca: FittedPCA, batch: Int, epochs: Int, rate: Float,
    looks: Int, keepsDecoders: Bool = false, seed: UInt64, report: (_ epoch: Int, _ error: Double) -> Void
) throws -> Descent {
    let batch = min(batch, samples.rows)
    let steps = epochs * ((samples.rows + batch - 1) / batch)
    let trainer = Trainer(
        network, columns: [samples], seed: seed,
        options: .init(batch: batch, optimizer: .adam(rate: rate), schedule: .cosine(total: steps))
    ) { network.loss($0[0], $1) }
    var descent = Descent(weights: [])
    let interval = max(1, epochs / looks)
    for epoch in Array(stride(from: 0, to: epochs, by: interval)) + [epochs] {
        if epoch > 0 { try trainer.fit(epochs: epoch) }
        descent.epochs.append(epoch)
        descent.errors.append(Double(try trainer.evaluate([samples])))
        descent.angles.append(try PrincipalAngles.between(network.decoder.weight.value, pca.components)[0])
        if keepsDecoders { descent.decoders.append(network.decoder.weight.value.values) }
        report(epoch, descent.errors.last!)
    }
    descent.weights = network.weights
    return descent
}
