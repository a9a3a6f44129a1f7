import Engine
import Estimators
import Notebook

// Sums are taken in double precision: with a thousand numbers, single precision would lose three digits.

func dot(_ a: [Float], _ b: [Float]) -> Double { zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) } }

func length(_ a: [Float]) -> Double { dot(a, a).squareRoot() }

func distance(_ a: [Float], _ b: [Float]) -> Double { length(zip(a, b).map { $0 - $1 }) }

func cosine(_ a: [Float], _ b: [Float]) -> Double { dot(a, b) / (length(a) * length(b)) }

/// A vector of length 1 in the direction of `a`.
func unit(_ a: [Float]) -> [Float] {
    let length = length(a)
    return a.map { Float(Double($0) / length) }
}

/// The greatest difference, over pairs of rows, between the cosine and the scalar product of their unit vectors.
func greatestGap(_ table: Tensor) -> Double {
    let rows = (0..<table.rows).map { table.rows([$0]).values }.filter { length($0) > 0 }
    return zip(rows, rows.dropFirst()).map { abs(cosine($0, $1) - dot(unit($0), unit($1))) }.max() ?? 0
}
