import Engine

/// A variational autoencoder of dense layers with Bernoulli pixels (Kingma and Welling, 2014).
public struct DenseVAE: Module {
    public let encoder: Sequential
    public let decoder: Sequential
    public let latent: Int

    /// - Parameters:
    ///   - pixels: numbers per image.
    ///   - hidden: widths of the encoder's hidden layers; the decoder's are the same, reversed.
    ///   - latent: dimensions of the code.
    public init(pixels: Int, hidden: [Int], latent: Int, using random: inout Random) {
        self.latent = latent
        encoder = DenseVAE.stack([pixels] + hidden + [2 * latent], using: &random)
        decoder = DenseVAE.stack([latent] + hidden.reversed() + [pixels], using: &random)
    }

    private static func stack(_ widths: [Int], using random: inout Random) -> Sequential {
        var layers: [any Layer] = []
        for (index, (inputs, outputs)) in zip(widths, widths.dropFirst()).enumerated() {
            let isLast = index == widths.count - 2
            layers.append(Dense(inputs, outputs, activation: isLast ? nil : .relu, using: &random))
        }
        return Sequential(layers)
    }

    /// Images [N, P] → mean and logarithm of the variance of the code, [N, L] each.
    public func encode(_ images: Node, _ pass: Pass) -> (mean: Node, logVariance: Node) {
        let parts = encoder(images, pass).split(2, axis: 1)
        return (parts[0], parts[1])
    }

    /// The negative evidence lower bound, in nats per image, with one sample of the code.
    public func loss(_ images: Node, _ pass: Pass) -> Node {
        let (mean, logVariance) = encode(images, pass)
        let code = mean + Node.randomNormal(mean.shape, pass) * (0.5 * logVariance).exp()
        let reconstruction = binaryCrossEntropy(logits: decoder(code, pass), target: images) * Float(images.shape[1])
        let kl = (mean.square() + logVariance.exp() - logVariance - 1).sum() * (0.5 / Float(images.shape[0]))
        return reconstruction + kl
    }
}
