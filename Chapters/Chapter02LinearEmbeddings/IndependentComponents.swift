import Engine
import Estimators

/// `(RRᵀ)^(−½) R`, the orthonormal rows next to those of R.
func orthonormal(_ rows: Tensor) throws -> Tensor {
    let (values, vectors) = try eigenpairs(
        of: MatrixProduct.multiply(rows, rows, transposeB: true), count: rows.rows)
    let scaled = vectors.transposed().scaledColumns(by: values.map { Float(1 / max($0, 1e-30).squareRoot()) })
    return MatrixProduct.multiply(MatrixProduct.multiply(scaled, vectors), rows)
}

/// One step of FastICA: every row of the rotation towards a direction in which the white data are farther from normal.
func turned(_ rotation: Tensor, in white: Tensor) throws -> Tensor {
    let count = Float(white.rows)
    let outputs = MatrixProduct.multiply(white, rotation, transposeB: true).tanh()
    let slopes = outputs.squared().columnMeans().map { Float(1 - $0) }
    let pull = MatrixProduct.multiply(outputs, white, transposeA: true) / count
    return try orthonormal(pull - rotation.transposed().scaledColumns(by: slopes).transposed())
}

/// Steps from a random rotation until every row points where it did before, to `tolerance`.
func unmixed(
    _ white: Tensor, using random: inout Random, tolerance: Double = 1e-4, limit: Int = 200
) throws -> (rotation: Tensor, steps: Int) {
    var rotation = try orthonormal(Tensor(normal: [white.elementsPerRow, white.elementsPerRow], using: &random))
    for step in 1...limit {
        let next = try turned(rotation, in: white)
        let cosines = (next * rotation).transposed().columnMeans().map { abs($0) * Double(white.elementsPerRow) }
        rotation = next
        if cosines.allSatisfy({ $0 > 1 - tolerance }) { return (rotation, step) }
    }
    return (rotation, limit)
}

/// The excess kurtosis of each column: 0 for a normal distribution, above it for heavy tails.
func kurtoses(_ codes: Tensor) -> [Double] {
    let centred = codes.subtracting(row: mean(of: codes))
    // To unit variance first: fourth powers of large numbers are no floats.
    let factors = centred.squared().columnMeans().map { $0 > 0 ? Float(1 / $0.squareRoot()) : 0 }
    let fourths = centred.scaledColumns(by: factors).squared().squared().columnMeans()
    return fourths.map { $0 > 0 ? $0 - 3 : 0 }
}
