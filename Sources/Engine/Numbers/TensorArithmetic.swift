import Foundation
import System

extension Tensor {
    /// Element by element, of two tensors of one shape; others stop the program.
    public static func + (a: Tensor, b: Tensor) -> Tensor { a.combined(with: b) { $0 + $1 } }
    /// Element by element, of two tensors of one shape; others stop the program.
    public static func - (a: Tensor, b: Tensor) -> Tensor { a.combined(with: b) { $0 - $1 } }
    /// Element by element, of two tensors of one shape; others stop the program.
    public static func * (a: Tensor, b: Tensor) -> Tensor { a.combined(with: b) { $0 * $1 } }
    /// Element by element, of two tensors of one shape; others stop the program.
    public static func / (a: Tensor, b: Tensor) -> Tensor { a.combined(with: b) { $0 / $1 } }
    /// Every element with the other sign.
    public static prefix func - (a: Tensor) -> Tensor { a.mapped { -$0 } }

    /// The number is added to every element.
    public static func + (a: Tensor, b: Float) -> Tensor { a.mapped { $0 + b } }
    /// The number is added to every element.
    public static func + (a: Float, b: Tensor) -> Tensor { b.mapped { a + $0 } }
    /// Every element less the number.
    public static func - (a: Tensor, b: Float) -> Tensor { a.mapped { $0 - b } }
    /// The number less every element.
    public static func - (a: Float, b: Tensor) -> Tensor { b.mapped { a - $0 } }
    /// Every element times the number.
    public static func * (a: Tensor, b: Float) -> Tensor { a.mapped { $0 * b } }
    /// Every element times the number.
    public static func * (a: Float, b: Tensor) -> Tensor { b.mapped { a * $0 } }
    /// Every element divided by the number.
    public static func / (a: Tensor, b: Float) -> Tensor { a.mapped { $0 / b } }
    /// The number divided by every element.
    public static func / (a: Float, b: Tensor) -> Tensor { b.mapped { a / $0 } }

    /// Every element times `factor`, as `tensor * factor`.
    public func scaled(by factor: Float) -> Tensor { self * factor }

    /// Every element times itself.
    public func squared() -> Tensor { mapped { $0 * $0 } }

    /// Every element brought into `range`.
    public func clamped(to range: ClosedRange<Float>) -> Tensor {
        let (least, greatest) = (range.lowerBound, range.upperBound)
        return mapped { min(max($0, least), greatest) }
    }

    /// The hyperbolic tangent of every element.
    public func tanh() -> Tensor { mapped { Foundation.tanh($0) } }

    /// Every row less `row`: `[rows, columns]`, `[columns]` → `[rows, columns]`. Higher axes count as columns.
    public func subtracting(row: [Float]) -> Tensor { mappedRows(with: row) { $0 - $1 } }

    /// Every column times its factor: `[rows, columns]`, `[columns]` → `[rows, columns]`. Higher axes count as columns.
    public func scaledColumns(by factors: [Float]) -> Tensor { mappedRows(with: factors) { $0 * $1 } }

    @inline(__always) private func mapped(_ body: (Float) -> Float) -> Tensor {
        Tensor(shape: shape) { target in
            withUnsafeBuffer { source in for i in target.indices { target[i] = body(source[i]) } }
        }
    }

    @inline(__always) private func combined(with other: Tensor, _ body: (Float, Float) -> Float) -> Tensor {
        requireSameShape(other)
        return Tensor(shape: shape) { target in
            withUnsafeBuffer { a in
                other.withUnsafeBuffer { b in for i in target.indices { target[i] = body(a[i], b[i]) } }
            }
        }
    }

    @inline(__always) private func mappedRows(with row: [Float], _ body: (Float, Float) -> Float) -> Tensor {
        let columns = elementsPerRow
        require(row.count == columns, "\(row.count) numbers do not fit the columns of shape \(shape)")
        return Tensor(shape: shape) { target in
            withUnsafeBuffer { source in
                row.withUnsafeBufferPointer { row in
                    for start in stride(from: 0, to: target.count, by: max(columns, 1)) {
                        for column in 0..<columns { target[start + column] = body(source[start + column], row[column]) }
                    }
                }
            }
        }
    }

    func requireSameShape(_ other: Tensor) {
        require(shape == other.shape, "elements of shapes \(shape) and \(other.shape) have no partners")
    }
}
