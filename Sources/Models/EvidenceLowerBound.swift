import Engine
import System

/// The evidence lower bound in nats per image, E[log p(x | z)] − β · KL: what every variational autoencoder of the
/// course makes large (Kingma and Welling, 2014; β: Higgins and others, 2017). With β = 1 it is a bound on log p(x).
///
/// Both terms are sums over one image's pixels or units, averaged over images. A mean over pixels beside a sum over
/// units would be another objective: β times the number of pixels.
///
/// - Parameters:
///   - logLikelihood: summed over the pixels, averaged over the images; a scalar.
///   - divergence: of every image and unit, [N, L].
///   - beta: weighs the divergence.
public func evidenceLowerBound(logLikelihood: Node, divergence: Node, beta: Float = 1) -> Node {
    require(
        logLikelihood.count == 1 && divergence.shape.count == 2,
        "the bound takes a scalar and divergences [N, L], but got \(logLikelihood.shape) and \(divergence.shape)")
    return logLikelihood - divergence.sum() * (beta / Float(divergence.shape[0]))
}

/// An encoder that gives a distribution of codes for an image, and a decoder that gives a distribution of images for a
/// code. Codes have the prior N(0, I).
public protocol VariationalAutoencoder: Module {
    /// Units of the code.
    var latent: Int { get }
    /// The distribution of a pixel, given what the decoder says of it.
    var likelihood: PixelLikelihood { get }
    /// q(z | x): images [N, …] → units [N, latent].
    func encode(_ images: Node, _ pass: ForwardPass) -> DiagonalGaussian
    /// What p(x | z) is made of: codes [N, latent] → [N, pixels], logits or means as `likelihood` has them.
    func decode(_ codes: Node, _ pass: ForwardPass) -> Node
}

extension VariationalAutoencoder {
    /// Pixels are Bernoulli where a model does not say otherwise.
    public var likelihood: PixelLikelihood { .bernoulli }

    /// The bound of some images in nats per image, a scalar.
    ///
    /// - Parameters:
    ///   - images: [N, …].
    ///   - noise: standard normal numbers [N, latent], one draw an image.
    ///   - beta: weighs the divergence.
    ///   - pass: says whether it trains.
    public func bound(_ images: Node, noise: Node, beta: Float = 1, _ pass: ForwardPass) -> Node {
        let posterior = encode(images, pass)
        let decoded = decode(posterior.sample(noise: noise), pass)
        return evidenceLowerBound(
            logLikelihood: likelihood.meanLogProbability(of: images, decoded: decoded),
            divergence: posterior.divergence, beta: beta)
    }

    /// The negative bound in nats per image, with one fresh draw of every code: a loss to train by.
    public func loss(_ images: Node, beta: Float = 1, _ pass: ForwardPass) -> Node {
        -bound(images, noise: .randomNormal([images.shape[0], latent], pass), beta: beta, pass)
    }

    /// The negative log-likelihood in nats per image with the mean code in place of a draw, and no divergence: the loss
    /// of a plain autoencoder of the same layers.
    public func plainLoss(_ images: Node, _ pass: ForwardPass) -> Node {
        -likelihood.meanLogProbability(of: images, decoded: decode(encode(images, pass).mean, pass))
    }

    /// Images as codes have them, pixels in 0…1 where these are Bernoulli: codes [N, latent] → [N, pixels].
    public func draw(_ codes: Node, _ pass: ForwardPass = .inference) -> Node {
        let decoded = decode(codes, pass)
        if case .bernoulli = likelihood { return decoded.sigmoid() }
        return decoded
    }
}
