import Engine

/// A variational autoencoder of dense layers (Kingma and Welling, 2014), with Bernoulli pixels unless told otherwise.
public struct DenseVAE: VariationalAutoencoder {
    /// Images → means and log variances side by side, [N, 2 · latent].
    public let encoder: Sequential
    /// Codes [N, latent] → [N, pixels].
    public let decoder: Sequential
    public let latent: Int
    public let likelihood: PixelLikelihood

    /// - Parameters:
    ///   - pixels: numbers per image.
    ///   - hidden: widths of the encoder's hidden layers; the decoder's are the same, reversed.
    ///   - latent: dimensions of the code.
    ///   - likelihood: the distribution of a pixel.
    ///   - random: gives the first weights.
    public init(
        pixels: Int, hidden: [Int], latent: Int, likelihood: PixelLikelihood = .bernoulli, using random: inout Random
    ) {
        self.init(pixels: pixels, hidden: hidden, latent: latent, given: 0, likelihood: likelihood, using: &random)
    }

    /// - Parameter given: numbers that encoder and decoder are told beside the image and the code.
    init(
        pixels: Int, hidden: [Int], latent: Int, given: Int, likelihood: PixelLikelihood = .bernoulli,
        using random: inout Random
    ) {
        self.latent = latent
        self.likelihood = likelihood
        encoder = DenseVAE.stack([pixels + given] + hidden + [2 * latent], using: &random)
        decoder = DenseVAE.stack([latent + given] + hidden.reversed() + [pixels], using: &random)
    }

    private static func stack(_ widths: [Int], using random: inout Random) -> Sequential {
        var layers: [any Layer] = []
        for (index, (inputs, outputs)) in zip(widths, widths.dropFirst()).enumerated() {
            let isLast = index == widths.count - 2
            layers.append(Dense(inputs, outputs, activation: isLast ? nil : .relu, using: &random))
        }
        return Sequential(layers)
    }

    public func encode(_ images: Node, _ pass: ForwardPass = .inference) -> DiagonalGaussian {
        let parts = encoder(images.flattened(), pass).split(2, axis: 1)
        return DiagonalGaussian(mean: parts[0], logVariance: parts[1])
    }

    public func decode(_ codes: Node, _ pass: ForwardPass = .inference) -> Node { decoder(codes, pass) }
}
