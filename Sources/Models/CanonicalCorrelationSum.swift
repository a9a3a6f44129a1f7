import Engine
import Estimators
import System

/// The sum of the canonical correlations of a batch, the objective of deep CCA (Andrew, Arora, Bilmes and Livescu,
/// 2013, "Deep canonical correlation analysis"): x [N, p], y [N, q] → scalar.
///
/// With `Σxx = x̄ᵀ·x̄/(N − 1) + r·1` of the centred batch, `Σyy` likewise and `Σxy = x̄ᵀ·ȳ/(N − 1)`, it is the sum of
/// the greatest singular values of `T = Σxx^(−½)·Σxy·Σyy^(−½)`. A mean over rows it is not: the batch must be much
/// larger than `p` and `q`, and must not be sliced. It stands here and not in the engine because it needs the estimators'
/// factorisations.
public struct CanonicalCorrelationSum: Op {
    /// How many singular values are added; nil for all.
    let count: Int?
    /// `r`, in the unit of the variances. Keeps the inverses finite, and the networks from growing correlated trifles.
    let ridge: Float
    public var name: String { "sum of canonical correlations" }

    public func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[0].count == 2, inputs[1].count == 2, inputs[0][0] == inputs[1][0], inputs[0][0] > 1 else {
            throw ShapeError(name, inputs, "two views [N, p] and [N, q] of the same rows, two at least")
        }
        return []
    }

    // For T = U·diag(ρ)·Vᵀ, Andrew and others give the gradient with respect to x̄ as (2·x̄·∇xx + ȳ·∇xyᵀ)/(N − 1), with
    // ∇xy = Σxx^(−½)·U·Vᵀ·Σyy^(−½) and ∇xx = −½·Σxx^(−½)·U·diag(ρ)·Uᵀ·Σxx^(−½). Now A = Σxx^(−½)·U and B = Σyy^(−½)·V
    // are the canonical weights, so that this is (ȳ·B − x̄·A·diag(ρ))·Aᵀ/(N − 1): each canonical variable is drawn to
    // its partner, less what it has in common with it already. Centring does not show, because rows of this sum to
    // zero.
    public func gradient(of node: Node, upstream: Node) -> [Node?] {
        let (x, y) = (node.inputs[0], node.inputs[1])
        let (a, b, correlations) = saved(by: node)
        let u = (x - x.mean(over: [0])).matmul(a, transposeB: true)
        let v = (y - y.mean(over: [0])).matmul(b, transposeB: true)
        let scale = upstream * (1 / Float(x.shape[0] - 1))
        return [
            ((v - u * correlations) * scale).matmul(a),
            ((u - v * correlations) * scale).matmul(b),
        ]
    }

    /// What the kernel kept: canonical weights `[k, p]` and `[k, q]`, and correlations `[k]`.
    private func saved(by node: Node) -> (a: Node, b: Node, correlations: Node) {
        let (p, q) = (node.inputs[0].shape[1], node.inputs[1].shape[1])
        let k = pairs(p, q)
        return (
            node.saved.sliced(0..<k * p, axis: 0).reshaped([k, p]),
            node.saved.sliced(k * p..<k * (p + q), axis: 0).reshaped([k, q]),
            node.saved.sliced(k * (p + q)..<k * (p + q + 1), axis: 0)
        )
    }

    /// By the definition, with the inverse square roots written out.
    public func reference(_ inputs: [Tensor]) -> Tensor {
        Tensor([Float(definition(inputs[0], inputs[1]).values.reduce(0, +))], shape: [])
    }

    public func savedCount(of inputs: [[Int]]) -> Int {
        pairs(inputs[0][1], inputs[1][1]) * (inputs[0][1] + inputs[1][1] + 1)
    }

    public func referenceSaved(_ inputs: [Tensor]) -> Tensor? {
        let (values, a, b) = definition(inputs[0], inputs[1])
        return Tensor((a + b + values).map { Float($0) })
    }

    /// Weights and correlations are kept for the gradient. The matrices are as small as the views are narrow, so that
    /// LAPACK may allocate at every step.
    public func kernel(_ context: KernelContext) -> Kernel {
        let (x, y) = (context.inputs[0], context.inputs[1])
        let (sum, saved) = (context.output.pointer, context.saved)
        let (p, q) = (x.shape[1], y.shape[1])
        let k = pairs(p, q)
        return {
            guard
                let found = try? CanonicalPairs.between(
                    tensor(x), tensor(y), count: k, ridge: .fixed(Double(ridge)), solver: .singularValues
                ).pairs
            else {
                // Values that are not finite, or nothing to correlate: training reports it.
                sum[0] = .nan
                return
            }
            sum[0] = Float(found.correlations.reduce(0, +))
            // Where the batch has fewer pairs, the rest is zero and adds nothing to the gradient.
            saved.update(repeating: 0, count: k * (p + q + 1))
            for (i, value) in found.x.enumerated() { saved[i] = Float(value) }
            for (i, value) in found.y.enumerated() { saved[k * p + i] = Float(value) }
            for (i, value) in found.correlations.enumerated() { saved[k * (p + q) + i] = Float(value) }
        }
    }

    private func pairs(_ p: Int, _ q: Int) -> Int { min(count ?? .max, p, q) }

    /// Singular values of `T`, and the canonical weights `[k, p]` and `[k, q]`.
    private func definition(_ x: Tensor, _ y: Tensor) -> (values: [Double], a: [Double], b: [Double]) {
        let (p, q) = (x.elementsPerRow, y.elementsPerRow)
        let k = pairs(p, q), rank = min(p, q)
        let (xx, yy, xy) = covariances(x, y)
        let (rootX, rootY) = (inverseRoot(xx, size: p), inverseRoot(yy, size: q))
        let t = LinearAlgebra.multiply(
            LinearAlgebra.multiply(rootX, xy, m: p, n: q, k: p), rootY, m: p, n: q, k: q)
        let (values, left, right) = try! LinearAlgebra.singularVectors(of: t, rows: p, columns: q, naming: name)
        let u = Array(transposed(left, rows: p, columns: rank)[..<(k * p)])
        return (
            Array(values[..<k]), LinearAlgebra.multiply(u, rootX, m: k, n: p, k: p),
            LinearAlgebra.multiply(Array(right[..<(k * q)]), rootY, m: k, n: q, k: q)
        )
    }

    /// `matrix^(−½) = V·diag(λ^(−½))·Vᵀ`.
    private func inverseRoot(_ matrix: [Double], size: Int) -> [Double] {
        let (values, vectors) = try! LinearAlgebra.largestEigenpairs(of: matrix, size: size, count: size, naming: name)
        let scaled = vectors.indices.map { vectors[$0] / values[$0 / size].squareRoot() }
        return LinearAlgebra.multiply(scaled, vectors, m: size, n: size, k: size, transposeA: true)
    }

    private func covariances(_ x: Tensor, _ y: Tensor) -> (xx: [Double], yy: [Double], xy: [Double]) {
        let (p, q) = (x.elementsPerRow, y.elementsPerRow)
        let joint = Covariance(exactlyOf: [x, y]).matrix
        var (xx, yy) = (
            part(of: joint, rows: 0..<p, columns: 0..<p), part(of: joint, rows: p..<p + q, columns: p..<p + q)
        )
        for j in 0..<p { xx[j * p + j] += Double(ridge) }
        for j in 0..<q { yy[j * q + j] += Double(ridge) }
        return (xx, yy, part(of: joint, rows: 0..<p, columns: p..<p + q))
    }
}

/// The sum of the `count` greatest canonical correlations of two views [N, p] and [N, q], or of all.
///
/// - Parameters:
///   - x: [N, p].
///   - y: [N, q], rows in the order of those of `x`.
///   - count: how many correlations are added, from the greatest on; nil for all.
///   - ridge: added to the variances, in their unit.
public func canonicalCorrelationSum(_ x: Node, _ y: Node, count: Int? = nil, ridge: Float = 1e-3) -> Node {
    require(count ?? 1 > 0, "a sum of correlations needs one at least, but count is \(count ?? 1)")
    require(ridge >= 0, "a ridge is zero or more, but is \(ridge)")
    return Node(CanonicalCorrelationSum(count: count, ridge: ridge), [x, y])
}

private func tensor(_ buffer: Buffer) -> Tensor {
    Tensor(shape: buffer.shape) { $0.baseAddress!.update(from: buffer.pointer, count: buffer.count) }
}
