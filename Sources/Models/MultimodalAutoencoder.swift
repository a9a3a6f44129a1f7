import Engine

/// An autoencoder of pairs of an image and a sentence without any probability in its code: both encoders' outputs stand
/// side by side, a dense layer makes one joint code of them, and both are decoded from it (Ngiam and others, 2011,
/// "Multimodal deep learning").
public struct MultimodalAutoencoder: Module {
    public let imageEncoder: ImageEncoder
    public let textEncoder: TextEncoder
    public let joint: Dense
    public let imageDecoder: ImageDecoder
    public let captionDecoder: CaptionDecoder
    public let likelihood: PixelLikelihood

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
    /// - Parameter presence: [N, 2], 1 where a row's image (first column) or its sentence is there; zeros take the
    ///   place of a missing one's code. nil where all are there.
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
