import Engine
import Foundation
import System

/// The symmetric contrast (InfoNCE; van den Oord and others, 2018; as Radford and others, 2021, use it) of N pairs, in
/// nats: the mean cross-entropy of finding the b of each a among all b of the batch, and the a of each b among all a.
///
/// Rows `a[i]` and `b[i]` belong together, and the logits are `exp(logScale) · a bᵀ`. Rows that cannot be told apart
/// give log N at any temperature; the least that can be reached is 0, or more where some pairs of the batch are alike.
///
/// - Parameters:
///   - a: [N, D], rows of unit length, so that products are cosines.
///   - b: [N, D], the same.
///   - logScale: scalar, the logarithm of 1/τ. It is clamped to `contrastScales`, where it counts.
/// - Returns: a scalar.
public func contrastiveLoss(_ a: Node, _ b: Node, logScale: Node) -> Node {
    require(
        a.shape.count == 2 && a.shape == b.shape && logScale.shape == [],
        "a contrast takes rows [N, D] twice and one scale, not \(a.shape), \(b.shape) and \(logScale.shape)")
    let logits = a.matmul(b, transposeB: true) * contrastScale(logScale)
    let own = Node.constant(Tensor((0..<a.shape[0]).map(Float.init)))
    return 0.5 * (crossEntropy(logits: logits, labels: own) + crossEntropy(logits: logits.transposed(), labels: own))
}

/// The factors 1/τ that cosines may be multiplied by. Beyond 100 training becomes unstable (Radford and others, 2021);
/// below 1 the cosines, between −1 and 1, could hardly tell rows apart.
public let contrastScales: ClosedRange<Float> = 1...100

/// 1/τ from its learned logarithm, within `contrastScales`.
public func contrastScale(_ logScale: Node) -> Node {
    logScale.clamped(to: log(contrastScales.lowerBound)...log(contrastScales.upperBound)).exp()
}
