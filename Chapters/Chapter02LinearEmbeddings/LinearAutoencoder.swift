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

/// How a linear autoencoder came to its plane: what was seen of it from time to time.
struct Descent {
    /// When it was looked at, in epochs; the first is 0.
    let epochs: [Int]
    /// The mean squared error over all training samples.
    let errors: [Double]
    /// The largest principal angle between what the decoder can draw and PCA's subspace, in radians.
    let angles: [Double]

    /// - Parameter run: noted by `looks`.
    init(_ run: TrainingRun) {
        let looks = run.notes.enumerated().filter { !$0.element.isEmpty }
        epochs = looks.map(\.offset)
        errors = looks.map { $0.element[0] }
        angles = looks.map { $0.element[1] }
    }

    var error: Double { errors.last ?? .nan }
    var angle: Double { angles.last ?? .nan }
}

/// What a training of `network` notes, some `count` times in all its epochs, for `Descent` to read: its error, and the
/// largest principal angle between what it can draw and `directions`.
func looks(
    at network: LinearAutoencoder, _ samples: DataColumn, towards directions: Tensor, count: Int, of epochs: Int
) -> (Trainer) throws -> [Double] {
    let interval = max(1, epochs / count)
    return { trainer in
        let epoch = trainer.history.count
        guard epoch % interval == 0 || epoch == epochs else { return [] }
        let angle = try PrincipalAngles.between(network.decoder.weight.value, directions)[0]
        return [Double(try trainer.evaluate([samples])), angle]
    }
}
