import CKernels
import Foundation

/// Scaled dot-product attention (Vaswani and others, 2017), head by head: softmax(Q Kᵀ / √d) V.
///
/// Of a sequence to itself: qkv [N, T, 3 · H · d] holds queries, keys and values side by side, each [H, d] →
/// [N, T, H · d]. To another one: queries [N, T, H · d], keys and values [N, S, 2 · H · d] → [N, T, H · d]. Optional
/// mask [N, S], where S = T for a sequence and itself: a position where it is 0 is looked at by nobody, and counts as
/// zeros if it holds what has no finite square. A position that may look nowhere gets zeros.
///
/// Saves the softmax [N, H, T, S].
struct Attention: Op {
    let heads: Int
    /// Whether a position sees only itself and those before it.
    let isCausal: Bool
    let isMasked: Bool
    /// Whether keys and values are those of another sequence.
    var readsAnother = false
    var name: String { "attention" }
    var discreteInputs: [Int] { isMasked ? [readsAnother ? 2 : 1] : [] }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        let x = inputs[0], other = inputs[readsAnother ? 1 : 0]
        let packed = readsAnother ? 1 : 3
        guard x.count == 3, x[2] % (packed * heads) == 0, !isMasked || inputs.last! == Array(other.prefix(2)),
            !readsAnother || other.count == 3 && other[0] == x[0] && other[1] > 0 && other[2] == 2 * x[2]
        else {
            let needed =
                readsAnother
                ? "queries [N, T, \(heads) · d], keys and values [N, S, 2 · \(heads) · d]"
                : "qkv [N, T, 3 · \(heads) · d]"
            throw ShapeError(name, inputs, needed + (isMasked ? " and mask [N, \(readsAnother ? "S" : "T")]" : ""))
        }
        return [x[0], x[1], x[2] / packed]
    }

    func savedCount(of inputs: [[Int]]) -> Int {
        inputs[0][0] * heads * inputs[0][1] * inputs[readsAnother ? 1 : 0][1]
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let slopes = Node(AttentionGradient(forward: self), node.inputs + [node.saved, upstream])
        let masks: [Node?] = isMasked ? [nil] : []
        guard readsAnother else { return [slopes] + masks }
        let (x, other) = (node.inputs[0], node.inputs[1])
        return [
            slopes.sliced(0..<x.count, axis: 0).reshaped(x.shape),
            slopes.sliced(x.count..<slopes.count, axis: 0).reshaped(other.shape),
        ] + masks
    }

    /// Queries and the output's gradient [N, T, H · d], keys and values [N, S, H · d].
    fileprivate struct Parts {
        var q, k, v: Tensor
        var g: Tensor?
        let mask: Tensor?
        var keys: Int { k.shape[1] }
    }

    /// What the inputs hold, with zeros, in each head, for masked positions that have no finite square.
    fileprivate func parts(_ inputs: [Tensor], _ g: Tensor? = nil) -> Parts {
        func cut(_ x: Tensor, _ part: Int, of count: Int) -> Tensor {
            let (rows, width) = (x.shape[0] * x.shape[1], x.shape[2] / count)
            let columns = x.reshaped([rows, x.shape[2]]).columns(part * width..<(part + 1) * width)
            return columns.reshaped([x.shape[0], x.shape[1], width])
        }
        let x = inputs[0], other = inputs[readsAnother ? 1 : 0], packed = readsAnother ? 2 : 3
        var parts = Parts(
            q: readsAnother ? x : cut(x, 0, of: 3), k: cut(other, packed - 2, of: packed),
            v: cut(other, packed - 1, of: packed), g: g, mask: isMasked ? inputs[readsAnother ? 2 : 1] : nil)
        guard let mask = parts.mask else { return parts }
        let width = parts.q.shape[2] / heads
        for n in 0..<mask.shape[0] {
            for t in 0..<parts.keys where mask[n, t] == 0 {
                for head in 0..<heads {
                    let own = head * width..<(head + 1) * width
                    let read = readsAnother ? [parts.k, parts.v] : [parts.q, parts.k, parts.v]
                    if own.allSatisfy({ place in read.allSatisfy { ($0[n, t, place] * $0[n, t, place]).isFinite } }) {
                        continue
                    }
                    for place in own {
                        parts.k[n, t, place] = 0
                        parts.v[n, t, place] = 0
                        if readsAnother { continue }
                        parts.q[n, t, place] = 0
                        parts.g?[n, t, place] = 0
                    }
                }
            }
        }
        return parts
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let parts = parts(inputs)
        var result = Tensor(shape: parts.q.shape)
        let width = result.shape[2] / heads
        for n in 0..<result.shape[0] {
            for head in 0..<heads {
                let weights = weights(parts, n, head)
                for i in 0..<result.shape[1] {
                    for c in head * width..<(head + 1) * width {
                        result[n, i, c] = Float(
                            (0..<parts.keys).reduce(0.0) { $0 + weights[i][$1] * Double(parts.v[n, $1, c]) })
                    }
                }
            }
        }
        return result
    }

    /// The softmax of one head, [T][S], in plain loops.
    fileprivate func weights(_ parts: Parts, _ n: Int, _ head: Int) -> [[Double]] {
        let width = parts.q.shape[2] / heads
        return (0..<parts.q.shape[1]).map { i in
            let scores = (0..<parts.keys).map { j -> Double in
                if isCausal && j > i { return -.infinity }
                if let mask = parts.mask, mask[n, j] == 0 { return -.infinity }
                let sum = (head * width..<(head + 1) * width).reduce(0.0) {
                    $0 + Double(parts.q[n, i, $1]) * Double(parts.k[n, j, $1])
                }
                return sum / Double(width).squareRoot()
            }
            if scores.allSatisfy({ $0 == -.infinity }) { return scores.map { _ in 0 } }
            let most = scores.max()!
            let total = scores.reduce(0) { $0 + exp($1 - most) }
            return scores.map { exp($0 - most) / total }
        }
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let inputs = context.inputs
        let (q, kv) = (inputs[0].pointer, readsAnother ? inputs[1].pointer : nil)
        let (mask, weights, y) = (isMasked ? inputs.last?.pointer : nil, context.saved, context.output.pointer)
        var sizes = sizes(inputs.map(\.shape))
        let scratch = context.scratch(floats: kernels_attention_scratch(&sizes))
        return { [sizes] in
            withUnsafePointer(to: sizes) { kernels_attention($0, q, kv, mask, weights, y, scratch.pointer) }
        }
    }

    fileprivate func sizes(_ inputs: [[Int]]) -> kernels_attention_shape {
        let x = inputs[0]
        return kernels_attention_shape(
            batch: x[0], length: x[1], keys: inputs[readsAnother ? 1 : 0][1], heads: heads,
            width: x[2] / (readsAnother ? 1 : 3) / heads, causal: isCausal ? 1 : 0, parts: Threads.count)
    }
}

/// With P the softmax and S its argument: dV = Pᵀ g, dP = g Vᵀ, dS = P (dP − Σ P dP), dQ = dS K / √d, dK = dSᵀ Q / √d.
/// The inputs of `Attention`, saved softmax, g [N, T, H · d] → the gradient of qkv; or those of queries and of keys and
/// values, one behind the other: [N · T · H · d + N · S · 2 · H · d].
struct AttentionGradient: Op {
    let forward: Attention
    var name: String { "attention gradient" }

    func shape(of inputs: [[Int]]) -> [Int] {
        forward.readsAnother ? [elementCount(inputs[0]) + elementCount(inputs[1])] : inputs[0]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        // What was saved is not read.
        let parts = forward.parts(Array(inputs.dropLast(2)), inputs.last!)
        let (shape, keys) = (parts.q.shape, parts.keys)
        let (length, width) = (shape[1], shape[2] / forward.heads)
        let g = parts.g!
        let scale = 1 / Double(width).squareRoot()
        var (dq, dk, dv) = (Tensor(shape: shape), Tensor(shape: parts.k.shape), Tensor(shape: parts.k.shape))
        for n in 0..<shape[0] {
            for head in 0..<forward.heads {
                let weights = forward.weights(parts, n, head)
                let columns = head * width..<(head + 1) * width
                for i in 0..<length {
                    let slopes = (0..<keys).map { j in
                        columns.reduce(0.0) { $0 + Double(g[n, i, $1]) * Double(parts.v[n, j, $1]) }
                    }
                    let mean = zip(weights[i], slopes).reduce(0) { $0 + $1.0 * $1.1 }
                    for j in 0..<keys {
                        let slope = weights[i][j] * (slopes[j] - mean) * scale
                        for c in columns {
                            dq[n, i, c] += Float(slope * Double(parts.k[n, j, c]))
                            dk[n, j, c] += Float(slope * Double(parts.q[n, i, c]))
                            dv[n, j, c] += Float(weights[i][j] * Double(g[n, i, c]))
                        }
                    }
                }
            }
        }
        func rows(_ x: Tensor) -> Tensor { x.reshaped([x.shape[0] * x.shape[1], x.shape[2]]) }
        guard forward.readsAnother else {
            return Tensor.concatenated([rows(dq), rows(dk), rows(dv)]).reshaped(inputs[0].shape)
        }
        return Tensor(dq.values + Tensor.concatenated([rows(dk), rows(dv)]).values)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let inputs = context.inputs
        let (q, kv) = (inputs[0].pointer, forward.readsAnother ? inputs[1].pointer : nil)
        let (weights, g) = (inputs[inputs.count - 2].pointer, inputs[inputs.count - 1].pointer)
        let (mask, dq) = (forward.isMasked ? inputs[inputs.count - 3].pointer : nil, context.output.pointer)
        let dkv = forward.readsAnother ? dq + inputs[0].count : nil
        var sizes = forward.sizes(inputs.map(\.shape))
        let scratch = context.scratch(floats: kernels_attention_scratch(&sizes))
        return { [sizes] in
            withUnsafePointer(to: sizes) {
                kernels_attention_gradient($0, q, kv, mask, weights, g, dq, dkv, scratch.pointer)
            }
        }
    }
}

/// Attention of a sequence to itself, head by head, softmax(Q Kᵀ / √d) V: queries, keys and values packed as
/// [N, T, 3 · heads · d] → [N, T, heads · d].
///
/// Where the mask [N, T] is 0, a position is looked at by nobody, and counts as zeros if it holds what has no finite
/// square. With `isCausal`, a position sees only itself and those before it. One that may look nowhere gets zeros.
public func attention(qkv: Node, heads: Int, mask: Node? = nil, isCausal: Bool = false) -> Node {
    Node(Attention(heads: heads, isCausal: isCausal, isMasked: mask != nil), [qkv] + (mask.map { [$0] } ?? []))
}

/// Attention of a sequence to another one: queries [N, T, heads · d], keys and values packed as [N, S, 2 · heads · d] →
/// [N, T, heads · d]. The mask [N, S] is 0 for positions of the other that nobody is to look at.
public func attention(queries: Node, keysAndValues: Node, heads: Int, mask: Node? = nil) -> Node {
    Node(
        Attention(heads: heads, isCausal: false, isMasked: mask != nil, readsAnother: true),
        [queries, keysAndValues] + (mask.map { [$0] } ?? []))
}
