import COneDNN
import System

/// Dense matrix products on oneDNN, for code that works on numbers it already has (the estimators).
/// Inside a graph, use the `matmul` operation instead.
public enum MatrixProduct {
    /// The version of oneDNN that the program found, for example "2.6.3".
    public static var libraryVersion: String { String(cString: onednn_version()) }

    /// `c ← α·op(a)·op(b) + β·c` on row-major storage. `op(a)` is `[m, k]`, `op(b)` is `[k, n]`, `c` is `[m, n]`;
    /// `strides` are the distances between rows of the matrices *as stored*.
    public static func multiply(
        _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, into c: UnsafeMutablePointer<Float>,
        m: Int, n: Int, k: Int, transposeA: Bool = false, transposeB: Bool = false,
        strides: (a: Int, b: Int, c: Int)? = nil, alpha: Float = 1, beta: Float = 0
    ) {
        let stride = strides ?? (transposeA ? m : k, transposeB ? k : n, n)
        let status = onednn_sgemm(
            transposeA ? 1 : 0, transposeB ? 1 : 0, m, n, k, alpha, a, stride.a, b, stride.b, beta, c, stride.c)
        require(status == 0, "oneDNN refused a product of [\(m), \(k)] and [\(k), \(n)] (status \(status))")
    }

    /// The product of two matrices: `a [m, k]`, `b [k, n]` (after transposition) → `[m, n]`.
    public static func multiply(
        _ a: Tensor, _ b: Tensor, transposeA: Bool = false, transposeB: Bool = false
    ) -> Tensor {
        require(
            a.shape.count == 2 && b.shape.count == 2,
            "a matrix product takes two matrices, but the shapes are \(a.shape) and \(b.shape)")
        let (m, k) = transposeA ? (a.shape[1], a.shape[0]) : (a.shape[0], a.shape[1])
        let (inner, n) = transposeB ? (b.shape[1], b.shape[0]) : (b.shape[0], b.shape[1])
        require(k == inner, "inner extents differ in the product of \(a.shape) and \(b.shape): \(k) and \(inner)")
        return Tensor(shape: [m, n]) { c in
            a.withUnsafeBuffer { a in
                b.withUnsafeBuffer { b in
                    multiply(
                        a.baseAddress!, b.baseAddress!, into: c.baseAddress!, m: m, n: n, k: k,
                        transposeA: transposeA, transposeB: transposeB)
                }
            }
        }
    }
}
