import Engine
import System

/// A variational autoencoder of pairs of an image and a sentence, either of which may be missing (Wu and Goodman, 2018,
/// "Multimodal generative models for scalable weakly-supervised learning").
///
/// Each modality's encoder is an expert that says a normal distribution of codes; the posterior is the product of the
/// experts that are present with the prior N(0, I).
public struct MultimodalVAE: Module {
    /// Images [N, H, W, C] → mean and log variance, [N, 2 · latent].
    public let imageEncoder: ImageEncoder
    /// Sentences [N, T] → mean and log variance, [N, 2 · latent].
    public let textEncoder: TextEncoder
    /// Codes [N, latent] → images.
    public let imageDecoder: ImageDecoder
    /// Codes [N, latent] → words.
    public let captionDecoder: CaptionDecoder
    /// The distribution of a pixel.
    public let likelihood: PixelLikelihood
    /// Dimensions of the code.
    public let latent: Int

    /// What is asked of a code that was made without seeing everything.
    public enum Task: String, Codable, Sendable {
        /// To explain what was seen: the loss of Wu and Goodman.
        case explainsSeen
        /// To explain the whole pair. Any posterior gives a bound on log p(image, sentence), also one that saw a part.
        case explainsAll
    }

    /// Networks of these sizes with weights drawn from `random`.
    public init(_ sizes: ImageTextSizes, likelihood: PixelLikelihood, using random: inout Random) {
        imageEncoder = sizes.imageEncoder(outputs: 2 * sizes.latent, using: &random)
        textEncoder = sizes.textEncoder(outputs: 2 * sizes.latent, using: &random)
        imageDecoder = sizes.imageDecoder(using: &random)
        captionDecoder = sizes.captionDecoder(using: &random)
        latent = sizes.latent
        self.likelihood = likelihood
    }

    // MARK: Posterior

    /// What images [N, H, W, C] alone say about codes, before the prior has spoken.
    public func expert(_ images: Node, _ pass: ForwardPass) -> DiagonalGaussian { opinion(imageEncoder(images, pass)) }

    /// What sentences [N, T] alone say about codes, before the prior has spoken.
    public func expert(_ sentences: TokenNodes, _ pass: ForwardPass) -> DiagonalGaussian {
        opinion(textEncoder(sentences, pass))
    }

    // Untrained experts are very sure, with a variance of e⁻⁸: what they say at first is
    // faint, and noise would drown it. Doubt is learned later.
    private func opinion(_ outputs: Node) -> DiagonalGaussian {
        let parts = outputs.split(2, axis: 1)
        return DiagonalGaussian(mean: parts[0], logVariance: parts[1] - 8)
    }

    /// q(z | what is present), [N, latent].
    ///
    /// - Parameters:
    ///   - images: [N, H, W, C].
    ///   - sentences: [N, T].
    ///   - presence: [N, 2], 1 where a row's image (first column) or its sentence (second) is there, else 0. What is
    ///     not there is never read: it may be anything.
    ///   - pass: says whether it trains.
    public func posterior(
        _ images: Node, _ sentences: TokenNodes, presence: Node, _ pass: ForwardPass = .inference
    ) -> DiagonalGaussian {
        let rows = images.shape[0]
        require(
            presence.shape == [rows, 2],
            "presence of two modalities is [\(rows), 2], but the shape is \(presence.shape)")
        let present = presence.split(2, axis: 1).map { $0.reshaped([rows]) }
        return DiagonalGaussian(
            productOf: [
                Expert(expert(images.rows(where: present[0]), pass), presence: present[0]),
                Expert(expert(sentences.rows(where: present[1]), pass), presence: present[1]),
            ], rows: rows, units: latent)
    }

    // MARK: Bound

    /// Which rows of a batch miss what: the first third has its images alone, the last third its sentences alone, and
    /// what lies between has both. Batches are shuffled anew in every epoch, so modalities are missing at random.
    static func thirds(of rows: Int) -> (withImage: Range<Int>, withText: Range<Int>) {
        require(rows >= 3, "a batch of \(rows) rows has no thirds to see images, sentences and both")
        return (0..<rows - rows / 3, rows / 3..<rows)
    }

    /// q(z | what each third of a batch has), [N, latent]. An encoder reads the rows that it has alone: it never meets
    /// what it is not to see.
    private func posteriorOfThirds(
        _ images: Node, _ sentences: TokenNodes, _ pass: ForwardPass
    ) -> DiagonalGaussian {
        let (withImage, withText) = Self.thirds(of: images.shape[0])
        let seen = expert(images.sliced(withImage, axis: 0), pass)
        let read = expert(sentences.sliced(withText), pass)
        let (first, both, last) = (withText.lowerBound, withImage.count - withText.lowerBound, withText.count)
        func product(_ experts: DiagonalGaussian...) -> DiagonalGaussian {
            DiagonalGaussian(productOf: experts.map { Expert($0) }, rows: experts[0].mean.shape[0], units: latent)
        }
        return .concatenated([
            product(seen.sliced(0..<first)),
            product(seen.sliced(first..<first + both), read.sliced(0..<both)),
            product(read.sliced(both..<last)),
        ])
    }

    /// The evidence lower bound in nats per pair, its terms weighed, averaged over a batch of which a third is encoded
    /// from images alone and a third from sentences alone: a scalar.
    ///
    /// - Parameters:
    ///   - images: [N, H, W, C].
    ///   - sentences: [N, T].
    ///   - task: what a code that saw one modality has to explain.
    ///   - weights: on the nats of either modality.
    ///   - beta: weighs the divergence.
    ///   - noise: standard normal numbers [N, latent].
    ///   - pass: says whether it trains.
    public func bound(
        _ images: Node, _ sentences: TokenNodes, task: Task, weights: ModalityWeights, beta: Float, noise: Node,
        _ pass: ForwardPass
    ) -> Node {
        let rows = images.shape[0]
        let posterior = posteriorOfThirds(images, sentences, pass)
        let codes = posterior.sample(noise: noise)
        let (withImage, withText) = Self.thirds(of: rows)
        let (drawn, said) = task == .explainsSeen ? (withImage, withText) : (0..<rows, 0..<rows)
        let pixels = likelihood.meanLogProbability(
            of: images.sliced(drawn, axis: 0), decoded: imageDecoder(codes.sliced(drawn, axis: 0), pass))
        let words = captionDecoder.logProbabilities(
            of: sentences.sliced(said), codes: codes.sliced(said, axis: 0), pass)
        // Means over the rows that explain a modality become means over all rows.
        let logLikelihood =
            pixels * (weights.image * Float(drawn.count) / Float(rows)) + words.sum() * (weights.text / Float(rows))
        return evidenceLowerBound(logLikelihood: logLikelihood, divergence: posterior.divergence, beta: beta)
    }

    /// The negative bound with fresh draws: a loss to train by.
    public func loss(
        _ images: Node, _ sentences: TokenNodes, task: Task, weights: ModalityWeights, beta: Float = 1,
        _ pass: ForwardPass
    ) -> Node {
        let noise = Node.randomNormal([images.shape[0], latent], pass)
        return -bound(images, sentences, task: task, weights: weights, beta: beta, noise: noise, pass)
    }

    // MARK: Drawing

    /// Codes [N, latent] → pictures [N, H, W, C], pixels in 0…1 as far as the likelihood keeps them there.
    public func draw(_ codes: Node, _ pass: ForwardPass = .inference) -> Node {
        let decoded = imageDecoder(codes, pass)
        if case .bernoulli = likelihood { return decoded.sigmoid() }
        return decoded
    }
}

extension DiagonalGaussian {
    /// The distributions of some rows.
    fileprivate func sliced(_ rows: Range<Int>) -> DiagonalGaussian {
        DiagonalGaussian(mean: mean.sliced(rows, axis: 0), logVariance: logVariance.sliced(rows, axis: 0))
    }

    /// The rows of all, one after the other.
    fileprivate static func concatenated(_ parts: [DiagonalGaussian]) -> DiagonalGaussian {
        DiagonalGaussian(
            mean: .concatenated(parts.map(\.mean), axis: 0),
            logVariance: .concatenated(parts.map(\.logVariance), axis: 0))
    }
}
