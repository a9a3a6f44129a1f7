import Engine
import Foundation

/// What a decoder's numbers say about pixels: the distribution p(x | z) of an image.
public enum PixelLikelihood {
    /// The decoder gives the logit of every pixel. Pixels are 0 or 1, or greys between them, whose cross-entropy stands
    /// where the logarithm of a probability would.
    case bernoulli
    /// The decoder gives the mean of every pixel; around it lies normal noise of one variance, a scalar node's
    /// exponential.
    case gaussian(logVariance: Node)

    /// Normal noise of a fixed standard deviation around every pixel.
    public static func gaussian(standardDeviation: Float) -> PixelLikelihood {
        .gaussian(logVariance: .constant(2 * Float(log(Double(standardDeviation)))))
    }

    /// log p(x | z) in nats per image, summed over the pixels and averaged over the images: images [N, …] and what was
    /// decoded, of as many numbers → scalar.
    public func meanLogProbability(of images: Node, decoded: Node) -> Node {
        let (images, decoded) = (images.flattened(), decoded.flattened())
        let pixels = Float(images.shape[1])
        switch self {
        case .bernoulli:
            return binaryCrossEntropy(logits: decoded, target: images) * -pixels
        case .gaussian(let logVariance):
            let error = meanSquaredError(decoded, images) / logVariance.exp()
            return (error + logVariance + logTwoPi) * (-0.5 * pixels)
        }
    }

    /// log p(x | z) in nats of every image and each of K decoded codes: images [N, …], decoded [N, K, P] → [N, K].
    public func logProbabilities(of images: Node, decoded: Node) -> Node {
        let pixels = decoded.shape[2]
        let images = images.reshaped([images.shape[0], 1, pixels])
        switch self {
        case .bernoulli:
            return (decoded * images - decoded.softplus()).sum(over: [2])
        case .gaussian(let logVariance):
            let errors = (decoded - images).square().sum(over: [2]) / logVariance.exp()
            return (errors + (logVariance + logTwoPi) * Float(pixels)) * -0.5
        }
    }
}

private let logTwoPi = Float(log(2 * Double.pi))
