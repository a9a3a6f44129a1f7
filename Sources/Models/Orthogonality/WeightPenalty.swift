import Engine
import System

/// `‖W₁ᵀW₂‖²_F` of two layers that read the same h features: `[h, d₁]`, `[h, d₂]` → scalar. Zero where every unit of
/// one layer looks along a direction at right angles to those of the other (after Brock and others, 2017, "Neural photo
/// editing with introspective adversarial networks", who ask it of the columns of one layer).
///
/// With features of covariance Σ the outputs have the cross-covariance `W₁ᵀΣW₂`: weights at right angles make outputs
/// uncorrelated only where Σ is a multiple of the identity. Give it `unitColumns()`, or small weights pass for
/// orthogonal ones.
public func squaredWeightProduct(_ w1: Node, _ w2: Node) -> Node {
    require(
        w1.shape.count == 2 && w2.shape.count == 2 && w1.shape[0] == w2.shape[0],
        "weights of layers that read the same features are [h, d₁] and [h, d₂], not \(w1.shape) and \(w2.shape)")
    return w1.matmul(w2, transposeA: true).square().sum()
}

extension Node {
    /// Every column of `[h, d]` divided by its Euclidean length; a column of zeros stays one.
    public func unitColumns() -> Node {
        require(shape.count == 2, "columns have lengths in a table [h, d], but the shape is \(shape)")
        return self / (square().sum(over: [0]) + 1e-12).sqrt()
    }
}
