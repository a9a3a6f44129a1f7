import Engine
import Estimators

/// Two views whose canonical correlations are known: independent normal variables `x`, and `y = ρ·x + √(1 − ρ²)·noise`
/// for each, both then hidden behind an invertible matrix.
struct GaussianViews {
    let x: Tensor
    let y: Tensor

    /// - Parameter correlations: falling.
    init(_ correlations: [Double], rows: Int, random: Random) {
        let columns = correlations.count
        let clean = Tensor(normal: [rows, columns], random.split(0))
        var second = random.split(1)
        let related = clean.values.enumerated().map { index, value in
            let rho = Float(correlations[index % columns])
            return rho * value + (1 - rho * rho).squareRoot() * second.normal()
        }
        x = MatrixProduct.multiply(clean, mixing(columns, 0.4))
        y = MatrixProduct.multiply(Tensor(related, shape: [rows, columns]), mixing(columns, -0.3))
    }
}

/// An invertible matrix: ones on its diagonal, the same smaller number everywhere above it.
func mixing(_ size: Int, _ share: Float) -> Tensor {
    Tensor(
        (0..<size * size).map { $0 / size == $0 % size ? 1 : $0 / size < $0 % size ? share : 0 }, shape: [size, size])
}

/// How far the canonical variables of the samples they were fitted to are from what defines them: unit variance, and no
/// correlation but that of partners. The greatest deviation of any covariance.
func deviationFromDefinition(_ cca: FittedCCA, _ x: Tensor, _ y: Tensor) -> Double {
    let (u, v) = (cca.transform(x: x), cca.transform(y: y))
    let (k, degrees) = (u.shape[1], Float(u.rows - 1))
    var worst = 0.0
    // The variables have mean zero in the samples fitted.
    for (a, b, isPartner) in [(u, u, false), (v, v, false), (u, v, true)] {
        let products = MatrixProduct.multiply(a, b, transposeA: true)
        for i in 0..<k {
            for j in 0..<k {
                let expected = i != j ? 0 : isPartner ? cca.correlations[i] : 1
                worst = max(worst, abs(Double(products[i, j] / degrees) - expected))
            }
        }
    }
    return worst
}

/// The greatest difference of two lists of numbers.
func greatestDifference(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map { abs($0 - $1) }.max() ?? 0 }

/// Some of the points of a curve, for a table: the first, the last, and about every third.
func tableRows(_ trials: [SampleTrial]) -> [SampleTrial] {
    trials.indices.filter { $0 % 3 == 0 || $0 == trials.count - 1 }.map { trials[$0] }
}
