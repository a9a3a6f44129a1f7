import Datasets
import Engine
import Estimators

/// The covariance of the class means about the mean of all, and that of the samples about their class means, pooled.
func scatters(_ samples: Tensor, labels: [Int]) -> (between: Tensor, within: Tensor) {
    let classes = Set(labels).sorted()
    let members = classes.map { name in labels.indices.filter { labels[$0] == name } }
    let means = Tensor(members.flatMap { mean(of: samples.rows($0)) }, shape: [classes.count, samples.elementsPerRow])
    let ownMean = means.rows(labels.map { classes.firstIndex(of: $0) ?? 0 })

    let deviations = samples - ownMean
    let within = MatrixProduct.multiply(deviations, deviations, transposeA: true) / Float(labels.count - classes.count)
    let spread = ownMean.subtracting(row: mean(of: samples))
    let between = MatrixProduct.multiply(spread, spread, transposeA: true) / Float(classes.count - 1)
    return (between, within)
}

/// The directions `w` that maximise `wᵀBw / wᵀWw`, one in each row, and that ratio: in coordinates in which W is
/// the identity, the principal directions of B.
func discriminants(between: Tensor, within: Tensor, count: Int) throws -> (ratios: [Double], directions: Tensor) {
    let (variances, axes) = try eigenpairs(of: within, count: within.rows)
    let scales = variances.map { Float(1 / max($0, 1e-12).squareRoot()) }
    let whitening = axes.transposed().scaledColumns(by: scales).transposed()
    let seen = MatrixProduct.multiply(MatrixProduct.multiply(whitening, between), whitening, transposeB: true)
    let (ratios, turned) = try eigenpairs(of: seen, count: count)
    return (ratios, MatrixProduct.multiply(turned, whitening))
}

/// `wᵀBw / wᵀWw` of one direction.
func separation(_ direction: Tensor, between: Tensor, within: Tensor) -> Double {
    func form(_ matrix: Tensor) -> Double { (MatrixProduct.multiply(direction, matrix) * direction).sum() }
    return form(between) / max(form(within), .leastNormalMagnitude)
}
