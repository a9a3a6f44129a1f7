import Engine
import System

// Penalties on two tables of features, `[N, d₁]` and `[N, d₂]`, whose rows belong together. They read the features as
// they stand: give them `standardizedColumns()`, or they reward small features instead of different ones.

/// The mean over the batch of `|z₁·z₂|`, the magnitude of each row's dot product: `[N, d]`, `[N, d]` → scalar.
///
/// It compares column j of one part with column j of the other only, and its terms may cancel within a row: two parts
/// that hold the same things in other columns or with other signs cost nothing.
public func absoluteDotProduct(_ z1: Node, _ z2: Node) -> Node {
    require(
        z1.shape == z2.shape && z1.shape.count == 2,
        "a dot product of rows needs two tables [N, d], but the shapes are \(z1.shape) and \(z2.shape)")
    let products = (z1 * z2).sum(over: [1])
    return (products.relu() + (-products).relu()).mean()
}

/// `Z₁ᵀZ₂ / N`: `[N, d₁]`, `[N, d₂]` → `[d₁, d₂]`. Of centred columns, the cross-covariance; of standardised ones, the
/// cross-correlation.
public func crossProduct(_ z1: Node, _ z2: Node) -> Node {
    require(
        z1.shape.count == 2 && z2.shape.count == 2 && z1.shape[0] == z2.shape[0],
        "a cross product needs tables [N, d₁] and [N, d₂], but the shapes are \(z1.shape) and \(z2.shape)")
    return z1.matmul(z2, transposeA: true) / Float(z1.shape[0])
}

/// `‖Z₁ᵀZ₂ / N‖²_F`, the sum of the squared entries of the cross product: `[N, d₁]`, `[N, d₂]` → scalar (Salzmann and
/// others, 2010, "Factorized orthogonal latent spaces"; Bousmalis and others, 2016, "Domain separation networks", call
/// it the difference loss).
///
/// Of standardised columns it is the sum of all squared correlations, at most `d₁·d₂`. In a batch of N rows it is about
/// `d₁·d₂ / N` for parts that are independent.
public func squaredCrossProduct(_ z1: Node, _ z2: Node) -> Node { crossProduct(z1, z2).square().sum() }
