import ChapterSupport
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
    func encode(_ samples: Node, _ pass: ForwardPass = .inference) -> Node {
        encoder(samples.flattened() - .constant(mean), pass)
    }

    /// Samples `[N, …]` → what is left of them, `[N, columns]`.
    func reconstruct(_ samples: Node, _ pass: ForwardPass = .inference) -> Node {
        decoder(encode(samples, pass), pass) + .constant(mean)
    }

    /// Mean squared error over all samples and columns.
    func loss(_ samples: Node, _ pass: ForwardPass) -> Node {
        meanSquaredError(reconstruct(samples, pass), samples.flattened())
    }
}

/// Trains a linear autoencoder of as many numbers as there are `directions`, from weights that the seed decides.
///
/// - Parameters:
///   - mean: of the samples.
///   - directions: of PCA, one in each row.
///   - interval: epochs from one look to the next. A look notes, for `Descent` to read, the error, and the two largest
///     principal angles between what the decoder can draw and the directions.
func descent(
    on samples: DataColumn, mean: [Float], towards directions: Tensor, rate: Float, batch: Int, epochs: Int,
    every interval: Int, seed: UInt64
) throws -> TrainingRun {
    var random = Random(seed: seed)
    let network = LinearAutoencoder(mean: mean, code: directions.rows, using: &random)
    let recipe = TrainingRecipe(
        epochs: epochs, batch: batch, optimizer: .adam(rate: rate), schedule: .cosine(), seed: seed)
    let look = { (trainer: Trainer) in
        trainer.history.count % interval == 0
            ? try [Double(trainer.evaluate([samples]))]
                + PrincipalAngles.between(network.decoder.weight.value, directions).prefix(2) : []
    }
    return try recipe.train(network, on: [samples], noting: look) { network.loss($0[0], $1) }
}

/// How a linear autoencoder came to its plane: what was seen of it from time to time.
struct Descent {
    /// When it was looked at, in epochs; the first is 0.
    let epochs: [Int]
    /// The mean squared error over all training samples.
    let errors: [Double]
    /// The largest principal angle between what the decoder can draw and PCA's subspace, and the next, in radians.
    let angles: [Double]
    let nextAngles: [Double]

    /// - Parameter run: noted by `descent`.
    init(_ run: TrainingRun) {
        let looks = run.notes.enumerated().filter { !$0.element.isEmpty }
        epochs = looks.map(\.offset)
        errors = looks.map { $0.element[0] }
        angles = looks.map { $0.element[1] }
        nextAngles = looks.map { $0.element.count > 2 ? $0.element[2] : 0 }
    }

    /// Where it ended.
    func end(size: Int, pcaError: Double) -> Flattening {
        Flattening(
            size: size, epochs: epochs.last ?? 0, pcaError: pcaError, error: errors.last ?? .nan,
            angle: angles.last ?? .nan, nextAngle: nextAngles.last ?? .nan)
    }
}

/// A linear autoencoder beside PCA of the same size.
public struct Flattening: Codable, Sendable {
    public var size: Int
    public var epochs: Int
    /// The mean squared error a number of PCA, and of the network.
    public var pcaError: Double
    public var error: Double
    /// The largest principal angle between the two subspaces, and the next, in radians.
    public var angle: Double
    public var nextAngle: Double
    /// How much more the network loses, as a share of PCA's error.
    public var excess: Double { error / pcaError - 1 }
}
