import COneDNN
import System

/// Matrix product over the last two axes, with either operand transposed as it is read:
/// op(a) […, M, K], op(b) […, K, N] → […, M, N]. Leading axes are a batch: equal, or absent on one side.
struct MatMul: Op {
    let transposeA: Bool
    let transposeB: Bool
    var name: String { "matmul" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        let (a, b) = (inputs[0], inputs[1])
        let expected = "\(transposeA ? "a transposed " : "")[…, M, K] and \(transposeB ? "a transposed " : "")[…, K, N]"
        guard a.count >= 2, b.count >= 2 else { throw ShapeError(name, inputs, expected) }
        let batchA = Array(a.dropLast(2))
        let batchB = Array(b.dropLast(2))
        let sizes = MatMul.sizes(a, b, transposeA, transposeB)
        guard sizes.k == sizes.inner, batchA == batchB || batchA.isEmpty || batchB.isEmpty else {
            throw ShapeError(name, inputs, expected + " with equal K and equal batch axes")
        }
        return (batchA.isEmpty ? batchB : batchA) + [sizes.m, sizes.n]
    }

    // With C = AB: dA = G Bᵀ and dB = Aᵀ G. For a transposed operand the product is written the other way round, so
    // that no transposed copy is ever made. An operand shared by a batch gets the sum over it.
    func gradient(of node: Node, upstream g: Node) -> [Node?] {
        let (a, b) = (node.inputs[0], node.inputs[1])
        let da = transposeA
            ? b.matmul(g, transposeA: transposeB, transposeB: true)
            : g.matmul(b, transposeB: !transposeB)
        let db = transposeB
            ? g.matmul(a, transposeA: true, transposeB: transposeA)
            : a.matmul(g, transposeA: !transposeA)
        return [da, db]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let (a, b) = (inputs[0], inputs[1])
        let (m, k, _, n) = MatMul.sizes(a.shape, b.shape, transposeA, transposeB)
        let shape = try! self.shape(of: [a.shape, b.shape])
        let batch = shape.dropLast(2).reduce(1, *)
        let (stepA, stepB) = (a.shape.count > 2 ? m * k : 0, b.shape.count > 2 ? k * n : 0)
        let (x, y) = (a.values, b.values)
        var result: [Float] = []
        for item in 0..<batch {
            for row in 0..<m {
                for column in 0..<n {
                    var sum = 0.0
                    for i in 0..<k {
                        let left = x[item * stepA + (transposeA ? i * m + row : row * k + i)]
                        let right = y[item * stepB + (transposeB ? column * k + i : i * n + column)]
                        sum += Double(left) * Double(right)
                    }
                    result.append(Float(sum))
                }
            }
        }
        return Tensor(result, shape: shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (aShape, bShape) = (context.inputs[0].shape, context.inputs[1].shape)
        var (m, k, _, n) = MatMul.sizes(aShape, bShape, transposeA, transposeB)
        var batch = context.output.shape.dropLast(2).reduce(1, *)
        // A batch against one shared matrix is a single tall product.
        if bShape.count == 2, !transposeA {
            m *= batch
            batch = 1
        }
        let (a, b, c) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        if batch == 1 {
            let (m, n, k, ta, tb) = (m, n, k, transposeA, transposeB)
            return { MatrixProduct.multiply(a, b, into: c, m: m, n: n, k: k, transposeA: ta, transposeB: tb) }
        }
        let (stepA, stepB) = (aShape.count > 2 ? m * k : 0, bShape.count > 2 ? k * n : 0)
        let products = onednn_batched_product(
            transposeA ? 1 : 0, transposeB ? 1 : 0, batch, m, n, k, stepA, stepB, a, b, c)
        require(products != nil, "oneDNN refused \(batch) products of [\(m), \(k)] and [\(k), \(n)]")
        let owned = Primitive(products!)
        let scratch = context.scratch(floats: owned.scratchFloats)
        return { owned.run(scratch) }
    }

    private static func sizes(
        _ a: [Int], _ b: [Int], _ transposeA: Bool, _ transposeB: Bool
    ) -> (m: Int, k: Int, inner: Int, n: Int) {
        let (a0, a1) = (a[a.count - 2], a[a.count - 1])
        let (b0, b1) = (b[b.count - 2], b[b.count - 1])
        return (transposeA ? a1 : a0, transposeA ? a0 : a1, transposeB ? b1 : b0, transposeB ? b0 : b1)
    }
}

extension Node {
    /// The matrix product of this node and `other` over the last two axes.
    public func matmul(_ other: Node, transposeA: Bool = false, transposeB: Bool = false) -> Node {
        Node(MatMul(transposeA: transposeA, transposeB: transposeB), [self, other])
    }
}
