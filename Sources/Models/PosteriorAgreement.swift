import Engine
import System

/// How much more probable it is that two observations belong together than that they met by chance, as two posteriors
/// under the prior p = N(0, I) say it: log ∫ q₁(z) q₂(z) / p(z) dz in nats, first [N, L], second [M, L] → [N, M].
///
/// If the posteriors are exact, and the observations independent given z, this is log p(x₁, x₂) / (p(x₁) p(x₂)), their
/// pointwise mutual information: for p(z | x₁) p(z | x₂) / p(z) = p(x₁ | z) p(x₂ | z) p(z) / (p(x₁) p(x₂)).
///
/// With precisions λ₁, λ₂ ≥ 1, which a product with the prior has, and P = λ₁ + λ₂ − 1, it is the sum over units of
/// ½ [log λ₁ + log λ₂ − log P − λ₁ μ₁² − λ₂ μ₂² + (λ₁ μ₁ + λ₂ μ₂)² / P].
public func posteriorAgreement(_ first: DiagonalGaussian, _ second: DiagonalGaussian) -> Node {
    let (rows, columns, units) = (first.mean.shape[0], second.mean.shape[0], first.mean.shape[1])
    require(
        second.mean.shape[1] == units, "posteriors of \(first.mean.shape) and \(second.mean.shape) have other units")
    func parts(_ posterior: DiagonalGaussian, _ shape: [Int]) -> (precision: Node, pull: Node, own: Node) {
        let precision = (-posterior.logVariance).exp()
        let pull = precision * posterior.mean
        let own = (-posterior.logVariance - pull * posterior.mean).sum(over: [1])
        return (precision.reshaped(shape + [units]), pull.reshaped(shape + [units]), own.reshaped(shape))
    }
    let (a, b) = (parts(first, [rows, 1]), parts(second, [1, columns]))
    let precision = a.precision + b.precision - 1
    let together = ((a.pull + b.pull).square() / precision - precision.log()).sum(over: [2]).reshaped([rows, columns])
    return 0.5 * (a.own + b.own + together)
}
