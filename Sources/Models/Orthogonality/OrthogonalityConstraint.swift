import Engine
import System

/// The constraint `C = Z₁ᵀZ₂ / N = 0`, held by Lagrange multipliers: one for each of the d₁·d₂ products, found by dual
/// ascent.
///
/// To make a loss f small under C = 0, look for a saddle point of the Lagrangian `f + Σⱼₖ Λⱼₖ·Cⱼₖ`: the network
/// descends, and after each of its steps the multipliers climb, `Λ ← Λ + rate·C`, since C is the gradient with respect
/// to Λ. As long as a product stays above zero, its multiplier grows and pushes harder; where the constraint holds, the
/// multiplier rests at the price that holding it costs. The square `strength/2·‖C‖²_F` changes neither the solution nor
/// the multipliers there, and damps the swings on the way (augmented Lagrangian: Hestenes, 1969, "Multiplier and
/// gradient methods"; Bertsekas, 1982, "Constrained optimization and Lagrange multiplier methods").
public struct OrthogonalityConstraint: Module {
    /// Λ, `[d₁, d₂]`; not trained by the optimiser, which would descend.
    public let multipliers: Parameter
    let rate: Float
    let strength: Float

    /// - Parameters:
    ///   - sizes: d₁ and d₂.
    ///   - rate: of the multipliers' ascent.
    ///   - strength: of the damping square; 0 for none.
    public init(_ sizes: (Int, Int), rate: Float, strength: Float) {
        require(rate > 0 && strength >= 0, "dual ascent needs a rate above 0 and a strength of 0 or more, "
            + "not \(rate) and \(strength)")
        multipliers = Parameter(Tensor(shape: [sizes.0, sizes.1]), isTrainable: false)
        (self.rate, self.strength) = (rate, strength)
    }

    /// What the constraint adds to the loss: `[N, d₁]`, `[N, d₂]` → scalar. In training, the multipliers climb when the
    /// step ends.
    public func callAsFunction(_ z1: Node, _ z2: Node, _ pass: ForwardPass) -> Node {
        let product = crossProduct(z1, z2)
        require(
            product.shape == multipliers.shape,
            "products of shape \(product.shape) do not fit multipliers of shape \(multipliers.shape)")
        if pass.isTraining {
            // Ascent: the sign is the multipliers' whole point.
            pass.update(multipliers) { $0 + product * rate }
        }
        return (multipliers.node * product).sum() + product.square().sum() * (strength / 2)
    }
}
