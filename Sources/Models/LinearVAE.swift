import Engine
import Foundation
import System

/// A variational autoencoder without a bend and with Gaussian pixels: x = W z + m + noise. It is probabilistic PCA
/// (Tipping and Bishop, 1999) with a learned encoder (Lucas and others, 2019, "Don't blame the ELBO!").
///
/// The encoder's variances are the same for all images, as those of the exact posterior are.
public struct LinearVAE: VariationalAutoencoder {
    /// [pixels, latent], about the mean; no bias.
    public let encoder: Dense
    /// [latent]
    public let logVariance: Parameter
    /// [latent, pixels], the transpose of W; no bias.
    public let decoder: Dense
    /// Of the pixels' noise; a scalar.
    public let noiseLogVariance: Parameter
    private let mean: Tensor

    /// - Parameters:
    ///   - mean: of the training images, [pixels].
    ///   - latent: dimensions of the code.
    ///   - random: gives the first weights.
    public init(mean: [Float], latent: Int, using random: inout Random) {
        self.mean = Tensor(mean)
        encoder = Dense(mean.count, latent, bias: false, using: &random)
        logVariance = Parameter(Tensor(shape: [latent]))
        decoder = Dense(latent, mean.count, bias: false, using: &random)
        noiseLogVariance = Parameter(Tensor(shape: []))
    }

    /// The model with given W and its exact posterior, which is of independent units where the columns of W are
    /// orthogonal: mean Wᵀ(x − m) / (|w|² + σ²) and variance σ² / (|w|² + σ²) for the unit with the column w.
    ///
    /// - Parameters:
    ///   - mean: m, [pixels].
    ///   - weights: the transpose of W, [latent, pixels], with orthogonal rows.
    ///   - noiseVariance: σ².
    public init(mean: [Float], orthogonalWeights weights: Tensor, noiseVariance: Double) {
        require(
            weights.shape.count == 2 && weights.shape[1] == mean.count,
            "weights of shape \(weights.shape) do not fit a mean of \(mean.count) pixels")
        var random = Random(seed: 0)
        let (latent, pixels) = (weights.shape[0], weights.shape[1])
        self.init(mean: mean, latent: latent, using: &random)
        decoder.weight.value = weights
        noiseLogVariance.value = Tensor([Float(log(noiseVariance))], shape: [])
        let variances = (0..<latent).map { unit in
            (0..<pixels).reduce(noiseVariance) { $0 + Double(weights[unit, $1]) * Double(weights[unit, $1]) }
        }
        logVariance.value = Tensor(variances.map { Float(log(noiseVariance / $0)) })
        encoder.weight.value = Tensor(shape: [pixels, latent]) { values in
            for i in values.indices {
                let (pixel, unit) = (i / latent, i % latent)
                values[i] = Float(Double(weights[unit, pixel]) / variances[unit])
            }
        }
    }

    public var latent: Int { logVariance.count }
    public var likelihood: PixelLikelihood { .gaussian(logVariance: noiseLogVariance.node) }

    public func encode(_ images: Node, _ pass: ForwardPass = .inference) -> DiagonalGaussian {
        let mean = encoder(images.flattened() - .constant(self.mean), pass)
        return DiagonalGaussian(mean: mean, logVariance: logVariance.node.broadcast(to: mean.shape))
    }

    public func decode(_ codes: Node, _ pass: ForwardPass = .inference) -> Node {
        decoder(codes, pass) + .constant(mean)
    }
}
