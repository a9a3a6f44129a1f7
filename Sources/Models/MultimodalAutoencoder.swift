import Engine

/// An autoencoder of pairs of an image and a sentence without any probability in its code: both encoders' outputs stand
/// side by side, a dense layer makes one joint code of them, and both are decoded from it (Ngiam and others, 2011,
/// "Multimodal deep learning").
public struct MultimodalAutoencoder: Module {
    /// Images [N, H, W, C] → [N, latent].
    public let imageEncoder: ImageEncoder
    /// Sentences [N, T] → [N, latent].
    public let textEncoder: TextEncoder
    /// Both side by side, [N, 2 · latent], → joint codes [N, latent].
    public let joint: Dense
    /// Joint codes → images.
    public let imageDecoder: ImageDecoder
    /// Joint codes → words.
    public let captionDecoder: CaptionDecoder
    /// The distribution of a pixel.
    public let likelihood: PixelLikelihood

    /// Networks of these sizes with weights drawn from `random`.
    public init(_ sizes: ImageTextSizes, likelihood: PixelLikelihood, using random: inout Random) {
        imageEncoder = sizes.imageEncoder(outputs: sizes.latent, using: &random)
        textEncoder = sizes.textEncoder(outputs: sizes.latent, using: &random)
        joint = Dense(2 * sizes.latent, sizes.latent, using: &random)
        imageDecoder = sizes.imageDecoder(using: &random)
        captionDecoder = sizes.captionDecoder(using: &random)
        self.likelihood = likelihood
    }

    /// Images [N, H, W, C] and sentences [N, T] → joint codes [N, latent].
    ///
    /// - Parameters:
    ///   - images: [N, H, W, C].
    ///   - sentences: [N, T].
    ///   - presence: [N, 2], 1 where a row's image (first column) or its sentence is there; zeros take the place of a
    ///     missing one's code. nil where all are there.
    ///   - pass: says whether it trains.
    public func encode(
        _ images: Node, _ sentences: TokenNodes, presence: Node? = nil, _ pass: ForwardPass = .inference
    ) -> Node {
        var codes = [imageEncoder(images, pass), textEncoder(sentences, pass)]
        if let presence {
            let present = presence.split(2, axis: 1).map { $0.reshaped([images.shape[0]]) }
            codes = [
                imageEncoder(images.rows(where: present[0]), pass).rows(where: present[0]),
                textEncoder(sentences.rows(where: present[1]), pass).rows(where: present[1]),
            ]
        }
        return joint(.concatenated(codes, axis: 1), pass)
    }

    /// The negative log-likelihood of both in nats per pair, weighed.
    public func loss(_ images: Node, _ sentences: TokenNodes, weights: ModalityWeights, _ pass: ForwardPass) -> Node {
        let codes = encode(images, sentences, pass)
        let image = likelihood.meanLogProbability(of: images, decoded: imageDecoder(codes, pass))
        let text = captionDecoder.logProbabilities(of: sentences, codes: codes, pass).mean()
        return -(image * weights.image + text * weights.text)
    }
}
