import Engine
import System

/// A normal distribution of independent units for every image, as a recognition network says it: N(mean,
/// exp(logVariance)).
///
/// The network gives the logarithm of the variance, because that may be any number.
public struct DiagonalGaussian {
    /// [N, L]
    public let mean: Node
    /// [N, L], natural logarithm
    public let logVariance: Node

    /// Stops the program unless both have one shape [N, L].
    public init(mean: Node, logVariance: Node) {
        require(
            mean.shape == logVariance.shape && mean.shape.count == 2,
            "means and variances [N, L] have one shape, but got \(mean.shape) and \(logVariance.shape)")
        self.mean = mean
        self.logVariance = logVariance
    }

    /// [N, L]
    public var standardDeviation: Node { (0.5 * logVariance).exp() }

    /// mean + standard deviation · noise, [N, L]: a draw, if `noise` is standard normal, through which gradients flow to
    /// mean and deviation (Kingma and Welling, 2014, "Auto-encoding variational Bayes").
    public func sample(noise: Node) -> Node { mean + noise * standardDeviation }

    /// One draw for every image, fresh in every run: [N, L].
    public func sample(_ pass: ForwardPass) -> Node { sample(noise: .randomNormal(mean.shape, pass)) }

    /// The Kullback–Leibler divergence KL(N(mean, variance) ‖ N(0, 1)) of every unit in nats, in closed form: [N, L].
    public var divergence: Node { 0.5 * (mean.square() + logVariance.exp() - logVariance - 1) }
}
