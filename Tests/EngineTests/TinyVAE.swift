import Engine

/// A dense variational autoencoder of 20 pixels and 3 latent numbers.
struct TinyVAE: Module {
    let encoder: Sequential
    let decoder: Sequential

    init() {
        var random = Random(seed: 4)
        encoder = Sequential([Dense(20, 16, activation: .relu, using: &random), Dense(16, 6, using: &random)])
        decoder = Sequential([Dense(3, 16, activation: .relu, using: &random), Dense(16, 20, using: &random)])
    }

    func loss(_ batch: [Node], _ pass: ForwardPass) -> Node {
        let parts = encoder(batch[0], pass).split(2, axis: 1)
        let code = parts[0] + Node.randomNormal(parts[0].shape, pass) * (0.5 * parts[1]).exp()
        let kl = (parts[0].square() + parts[1].exp() - parts[1] - 1).sum() * (0.5 / Float(batch[0].shape[0]))
        return binaryCrossEntropy(logits: decoder(code, pass), target: batch[0]) * 20 + kl
    }
}
