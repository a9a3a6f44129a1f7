import CKernels
import Foundation

/// Scaled dot-product self-attention (Vaswani and others, 2017), head by head: softmax(Q Kᵀ / √d) V.
/// qkv [N, T, 3 · H · d] holds queries, keys and values side by side, each [H, d] → [N, T, H · d]. Optional mask
/// [N, T]: a position where it is 0 is looked at by nobody, and counts as zeros if it holds what has no finite square.
/// A position that may look nowhere gets zeros.
///
/// Saves the softmax [N, H, T, T].
struct Attention: Op {
    let heads: Int
    /// Whether a position sees only itself and those before it.
    let isCausal: Bool
    let isMasked: Bool
    var name: String { "attention" }
    var discreteInputs: [Int] { isMasked ? [1] : [] }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        let x = inputs[0]
        guard x.count == 3, x[2] % (3 * heads) == 0, !isMasked || inputs[1] == [x[0], x[1]] else {
            throw ShapeError(name, inputs, "qkv [N, T, 3 · \(heads) · d]\(isMasked ? " and mask [N, T]" : "")")
        }
        return [x[0], x[1], x[2] / 3]
    }

    func savedCount(of inputs: [[Int]]) -> Int { inputs[0][0] * heads * inputs[0][1] * inputs[0][1] }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let dx = Node(AttentionGradient(forward: self), node.inputs + [node.saved, upstream])
        return [dx] + (isMasked ? [nil] : [])
    }

    /// The inputs with zeros, in each head, for masked positions that have no finite square; `g` [N, T, H · d] as well.
    fileprivate func withoutGarbage(_ inputs: [Tensor]) -> [Tensor] {
        guard isMasked else { return inputs }
        var (x, g) = (inputs[0], inputs.count > 2 ? inputs.last! : Tensor(shape: [0]))
        let (length, stride) = (x.shape[1], x.shape[2] / 3)
        let width = stride / heads
        for n in 0..<x.shape[0] {
            for t in 0..<length where inputs[1][n, t] == 0 {
                for head in 0..<heads {
                    let own = head * width..<(head + 1) * width
                    let places = (0..<3).flatMap { part in own.map { part * stride + $0 } }
                    if places.allSatisfy({ (x[n, t, $0] * x[n, t, $0]).isFinite }) { continue }
                    for place in places { x[n, t, place] = 0 }
                    for place in own where g.count > 0 { g[n, t, place] = 0 }
                }
            }
        }
        return g.count > 0 ? [x, inputs[1], g] : [x, inputs[1]]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let inputs = withoutGarbage(inputs)
        let shape = inputs[0].shape
        let (length, stride) = (shape[1], shape[2] / 3)
        let width = stride / heads
        var result = Tensor(shape: [shape[0], length, stride])
        for n in 0..<shape[0] {
            for head in 0..<heads {
                let weights = weights(inputs, n, head)
                for i in 0..<length {
                    for p in 0..<width {
                        let sum = (0..<length).reduce(0.0) {
                            $0 + weights[i][$1] * Double(inputs[0][n, $1, 2 * stride + head * width + p])
                        }
                        result[n, i, head * width + p] = Float(sum)
                    }
                }
            }
        }
        return result
    }

    /// The softmax of one head, [T][T], in plain loops.
    fileprivate func weights(_ inputs: [Tensor], _ n: Int, _ head: Int) -> [[Double]] {
        let (length, stride) = (inputs[0].shape[1], inputs[0].shape[2] / 3)
        let width = stride / heads
        return (0..<length).map { i in
            let scores = (0..<length).map { j -> Double in
                if isCausal && j > i || isMasked && inputs[1][n, j] == 0 { return -.infinity }
                let sum = (0..<width).reduce(0.0) {
                    $0 + Double(inputs[0][n, i, head * width + $1])
                        * Double(inputs[0][n, j, stride + head * width + $1])
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
        let (x, mask) = (context.inputs[0].pointer, isMasked ? context.inputs[1].pointer : nil)
        let (weights, y) = (context.saved, context.output.pointer)
        var sizes = sizes(context.inputs[0].shape)
        let scratch = context.scratch(floats: kernels_attention_scratch(&sizes))
        return { [sizes] in
            withUnsafePointer(to: sizes) { kernels_attention($0, x, mask, weights, y, scratch.pointer) }
        }
    }

    fileprivate func sizes(_ qkv: [Int]) -> kernels_attention_shape {
        kernels_attention_shape(
            batch: qkv[0], length: qkv[1], heads: heads, width: qkv[2] / 3 / heads, causal: isCausal ? 1 : 0,
            parts: Threads.count)
    }
}

/// With P the softmax and S its argument: dV = Pᵀ g, dP = g Vᵀ, dS = P (dP − Σ P dP), dQ = dS K / √d, dK = dSᵀ Q / √d.
/// qkv [N, T, 3 · H · d], the mask if there is one, saved softmax, g [N, T, H · d] → [N, T, 3 · H · d].
struct AttentionGradient: Op {
    let forward: Attention
    var name: String { "attention gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        // What was saved is not read.
        let inputs = forward.withoutGarbage(Array(inputs.dropLast(2)) + [inputs.last!])
        let (x, g) = (inputs[0], inputs.last!)
        let (length, stride) = (x.shape[1], x.shape[2] / 3)
        let width = stride / forward.heads
        let scale = 1 / Double(width).squareRoot()
        var result = Tensor(shape: x.shape)
        for n in 0..<x.shape[0] {
            for head in 0..<forward.heads {
                let weights = forward.weights(inputs, n, head)
                let columns = (0..<width).map { head * width + $0 }
                for i in 0..<length {
                    let slopes = (0..<length).map { j in
                        columns.reduce(0.0) { $0 + Double(g[n, i, $1]) * Double(x[n, j, 2 * stride + $1]) }
                    }
                    let mean = zip(weights[i], slopes).reduce(0) { $0 + $1.0 * $1.1 }
                    for j in 0..<length {
                        let slope = weights[i][j] * (slopes[j] - mean) * scale
                        for c in columns {
                            result[n, i, c] += Float(slope * Double(x[n, j, stride + c]))
                            result[n, j, stride + c] += Float(slope * Double(x[n, i, c]))
                            result[n, j, 2 * stride + c] += Float(weights[i][j] * Double(g[n, i, c]))
                        }
                    }
                }
            }
        }
        return result
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let inputs = context.inputs
        let (x, weights, g) = (inputs[0].pointer, inputs[inputs.count - 2].pointer, inputs[inputs.count - 1].pointer)
        let (mask, dx) = (forward.isMasked ? inputs[1].pointer : nil, context.output.pointer)
        var sizes = forward.sizes(inputs[0].shape)
        let scratch = context.scratch(floats: kernels_attention_scratch(&sizes))
        return { [sizes] in
            withUnsafePointer(to: sizes) { kernels_attention_gradient($0, x, mask, weights, g, dx, scratch.pointer) }
        }
    }
}

/// Self-attention over packed queries, keys and values [N, T, 3 · heads · d] → [N, T, heads · d]; see `Attention`.
public func attention(qkv: Node, heads: Int, mask: Node? = nil, isCausal: Bool = false) -> Node {
    Node(Attention(heads: heads, isCausal: isCausal, isMasked: mask != nil), [qkv] + (mask.map { [$0] } ?? []))
}
