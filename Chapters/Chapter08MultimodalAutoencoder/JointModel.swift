import ChapterSupport
import Datasets
import Engine
import Estimators
import Models

/// What an autoencoder of pictures and sentences is asked on the page: codes from what is present, and both decoders.
struct JointModel {
    /// Images, tokens, mask, presence → mean and log-variance, `[N, 2·latent]`; of a plain autoencoder the code alone.
    let encoder: Function
    let painter: Function
    let writer: CaptionDecoder
    let coder: CaptionCoder
    let latent: Int

    init(_ model: MultimodalVAE, _ coder: CaptionCoder) {
        self.init(coder, model.latent, model.imageDecoder, model.captionDecoder) { images, sentences, presence in
            let posterior = model.posterior(images, sentences, presence: presence)
            return .concatenated([posterior.mean, posterior.logVariance], axis: 1)
        }
    }

    /// Codes without any spread: a log-variance so low that no noise is left.
    init(_ model: MultimodalAutoencoder, _ coder: CaptionCoder) {
        let latent = model.joint.weight.shape[1]
        self.init(coder, latent, model.imageDecoder, model.captionDecoder) { images, sentences, presence in
            let codes = model.encode(images, sentences, presence: presence)
            return .concatenated([codes, codes * 0 - 80], axis: 1)
        }
    }

    private init(
        _ coder: CaptionCoder, _ latent: Int, _ painter: ImageDecoder, _ writer: CaptionDecoder,
        encode: @escaping (Node, TokenNodes, Node) -> Node
    ) {
        let shape = [CaptionedScenes.side, CaptionedScenes.side, 3]
        (self.coder, self.latent, self.writer) = (coder, latent, writer)
        encoder = Function(shapes: [shape, [coder.length], [coder.length], [2]]) {
            [encode($0[0], TokenNodes(tokens: $0[1], mask: $0[2]), $0[3])]
        }
        self.painter = Function([latent]) { painter($0) }
    }

    /// Distributions of codes: means and standard deviations, `[N, latent]` each.
    func codes(_ pairs: ScenePairs, image: Bool, text: Bool) -> (means: Tensor, logVariances: Tensor) {
        codes(
            images: pairs.images.tensor(), tokens: pairs.tokens, mask: pairs.mask,
            presence: presence(pairs.count, image: image, text: text))
    }

    func codes(
        images: Tensor, tokens: Tensor, mask: Tensor, presence: Tensor
    ) -> (means: Tensor, logVariances: Tensor) {
        let table = encoder([images, tokens, mask, presence])[0]
        return (table.columns(0..<latent), table.columns(latent..<2 * latent))
    }

    /// One draw of every code.
    func sample(_ codes: (means: Tensor, logVariances: Tensor), _ random: Random) -> Tensor {
        let noise = Tensor(normal: codes.means.shape, random)
        let draw = Function(shapes: [[latent], [latent], [latent]]) {
            [DiagonalGaussian(mean: $0[0], logVariance: $0[1]).sample(noise: $0[2])]
        }
        return draw([codes.means, codes.logVariances, noise])[0]
    }

    /// Codes → pictures `[N, 32, 32, 3]`, pixels cut to 0…1.
    func paint(_ codes: Tensor) -> Tensor { painter(codes).clamped(to: 0...1) }

    /// Codes → the words of a sentence each.
    func say(_ codes: Tensor) -> [[String]] {
        writer.sentences(
            for: codes, length: coder.length - 1, start: Vocabulary.start, end: Vocabulary.end,
            padding: Vocabulary.padding
        ).map { coder.vocabulary.decode($0) }
    }

    /// The mean squared error of a pixel, and nats a word, of pairs decoded from given codes.
    func errors(_ pairs: ScenePairs, _ codes: Tensor) -> (pixel: Double, word: Double) {
        let said = Function(shapes: [[coder.length], [coder.length], [latent]]) {
            let sentences = TokenNodes(tokens: $0[0], mask: $0[1])
            return [writer.logProbabilities(of: sentences, codes: $0[2], .inference)]
        }
        let nats = -said([pairs.tokens, pairs.mask, codes])[0].sum()
        return (Scores.meanSquaredError(paint(codes), pairs.images.tensor()), nats / pairs.words)
    }
}
