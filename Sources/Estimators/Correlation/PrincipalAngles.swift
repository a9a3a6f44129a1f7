import Engine
import Foundation
import System

/// The principal angles between two subspaces: the least angle between a vector of one and a vector of the other, then
/// the least among vectors orthogonal to those, and so on. All are zero where one subspace lies in the other; the
/// greatest is π/2 where one holds a direction orthogonal to the whole of the other.
///
/// With orthonormal rows `P` and `Q`, the singular values of `P·Qᵀ` are the angles' cosines (Björck and Golub, 1973,
/// "Numerical methods for computing angles between linear subspaces"). A cosine near 1 says little about its small
/// angle: 1e-9 has the cosine 1 in double precision. So small angles are taken from their sines, the singular values of
/// what `P` leaves of `Q`.
public enum PrincipalAngles {
    /// The angles in radians, falling, between the subspaces that the rows of `a [m, columns]` and `b [n, columns]`
    /// span: as many as the smaller subspace has dimensions.
    ///
    /// - Throws: `LinearAlgebraError` if a value is not finite.
    public static func between(_ a: Tensor, _ b: Tensor) throws -> [Double] {
        let columns = try checkedExtent(of: a, "directions of the first subspace", for: "principal angles").columns
        let others = try checkedExtent(of: b, "directions of the second subspace", for: "principal angles").columns
        require(
            columns == others, "rows of \(a.shape) and \(b.shape) do not lie in one space")
        let bases = [try orthonormalRows(a), try orthonormalRows(b)].sorted { $0.count < $1.count }
        let (small, large) = (bases[0], bases[1])
        require(!small.isEmpty, "a subspace has at least one dimension, but all rows are zero")
        let (n, m) = (small.count / columns, large.count / columns)
        let products = rowProducts(small, large, columns: columns)
        let cosines = try LinearAlgebra.rightSingularVectors(
            of: products, rows: n, columns: m, naming: "the angles' cosines [\(n), \(m)]"
        ).values
        // What the larger subspace leaves of the smaller one's basis.
        var rest = small
        for row in 0..<n {
            for other in 0..<m {
                let share = products[row * m + other]
                for j in 0..<columns { rest[row * columns + j] -= share * large[other * columns + j] }
            }
        }
        let sines = try LinearAlgebra.rightSingularVectors(
            of: rest, rows: n, columns: columns, naming: "the angles' sines [\(n), \(columns)]"
        ).values
        // Cosines fall where angles rise, and sines fall where angles fall.
        return (0..<n).map { index in
            let cosine = cosines[n - 1 - index]
            return cosine * cosine >= 0.5 ? asin(min(sines[index], 1)) : acos(min(max(cosine, -1), 1))
        }
    }

    /// An orthonormal basis of the space that the rows of `matrix` span, as rows; directions below rounding are left
    /// out.
    private static func orthonormalRows(_ matrix: Tensor) throws -> [Double] {
        let (rows, columns) = (matrix.rows, matrix.elementsPerRow)
        let (values, vectors) = try LinearAlgebra.rightSingularVectors(
            of: matrix.values.map { Double($0) }, rows: rows, columns: columns,
            naming: "a basis of the rows [\(rows), \(columns)]")
        let threshold = values[0] * 1e-12 * Double(max(rows, columns))
        return Array(vectors[..<(values.count { $0 > threshold } * columns)])
    }

    /// The scalar products of the rows of `a [m, columns]` and `b [n, columns]`: `[m, n]`.
    private static func rowProducts(_ a: [Double], _ b: [Double], columns: Int) -> [Double] {
        var products: [Double] = []
        for i in stride(from: 0, to: a.count, by: columns) {
            for j in stride(from: 0, to: b.count, by: columns) {
                products.append((0..<columns).reduce(0) { $0 + a[i + $1] * b[j + $1] })
            }
        }
        return products
    }
}
