import Engine
import System

/// Pearson's correlation of every column of one table with every column of another: the redundancy of two parts of a
/// code, as far as straight lines can tell.
///
/// Columns are centred and divided by their standard deviations, so that neither the place nor the scale of the
/// features matters: to halve a code is not to make it less redundant. `O(rows·d₁·d₂)` operations.
public struct CrossCorrelation: Sendable {
    /// `[d₁, d₂]`, each −1…1; 0 where a column is constant.
    public let matrix: Tensor

    /// - Precondition: `a [rows, d₁]` and `b [rows, d₂]` with the same number of rows.
    public init(_ a: Tensor, _ b: Tensor) {
        let (rows, columns) = extent(of: a, "numbers in the first table", for: "a cross-correlation")
        let (others, width) = extent(of: b, "numbers in the second table", for: "a cross-correlation")
        require(rows == others, "tables of shapes \(a.shape) and \(b.shape) differ in rows")
        let standardizer = Standardizer()
        func standardized(_ samples: Tensor) -> Tensor {
            // About the origin first: a mean far from it would cost the digits of the deviations.
            let centred = centred(samples, by: samples.columnMeans().map { Float($0) })
            return standardizer.fit(centred).transform(centred)
        }
        var products = MatrixProduct.multiply(standardized(a), standardized(b), transposeA: true)
        products.withUnsafeMutableBuffer { for i in $0.indices { $0[i] = min(1, max(-1, $0[i] / Float(rows))) } }
        matrix = products.reshaped([columns, width])
    }

    /// The mean of the squared correlations, 0…1. About `1 / rows` for tables that are independent.
    public var meanSquare: Double { matrix.values.reduce(0) { $0 + Double($1) * Double($1) } / Double(matrix.count) }

    /// The root of `meanSquare`: the size of a typical correlation.
    public var rootMeanSquare: Double { meanSquare.squareRoot() }

    /// The greatest magnitude.
    public var greatest: Double { Double(matrix.values.map(abs).max() ?? 0) }
}
