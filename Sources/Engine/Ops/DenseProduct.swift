import CKernels
import COneDNN

/// A dense layer in one operation: f(x W + b). x […, I], w [I, O], b [O] → […, O].
struct DenseProduct: Op {
    let activation: ElementFunction?
    let hasBias: Bool
    var name: String { "dense" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        let (x, w) = (inputs[0], inputs[1])
        guard let columns = x.last, w.count == 2, w[0] == columns, !hasBias || inputs[2] == [w[1]] else {
            throw ShapeError(name, inputs, "x […, I], w [I, O] and b [O]")
        }
        return x.dropLast() + [w[1]]
    }

    // With h = x W + b and y = f(h): dh = f′ · g, dx = dh Wᵀ, dW = xᵀ dh, db = Σ dh.
    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let (x, w) = (node.inputs[0], node.inputs[1])
        let dh = activation.map { Node(ElementwiseGradient(function: $0), [node, upstream]) } ?? upstream
        let rows = node.count / w.shape[1]
        let flat = dh.reshaped([rows, w.shape[1]])
        let dx = flat.matmul(w, transposeB: true).reshaped(x.shape)
        let dw = x.reshaped([rows, w.shape[0]]).matmul(flat, transposeA: true)
        return [dx, dw] + (hasBias ? [flat.sum(over: [0])] : [])
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let (x, w) = (inputs[0], inputs[1])
        let (rows, width, units) = (x.count / w.shape[0], w.shape[0], w.shape[1])
        let (xs, ws) = (x.values, w.values)
        var result: [Float] = []
        for row in 0..<rows {
            for unit in 0..<units {
                var sum = hasBias ? Double(inputs[2][unit]) : 0
                for i in 0..<width { sum += Double(xs[row * width + i]) * Double(ws[i * units + unit]) }
                result.append(Float(activation?.value(sum) ?? sum))
            }
        }
        return Tensor(result, shape: x.shape.dropLast() + [units])
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, w, y) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        let (width, units) = (context.inputs[1].shape[0], context.inputs[1].shape[1])
        let rows = context.output.count / max(units, 1)
        let bias = hasBias ? context.inputs[2].pointer : nil
        let (code, constant) = (activation.map { Int32($0.code.rawValue) } ?? -1, activation?.constant ?? 0)
        return {
            MatrixProduct.multiply(x, w, into: y, m: rows, n: units, k: width)
            kernels_bias_activation(code, constant, rows, units, bias, y)
        }
    }
}

/// f(x W + b): x […, I], weight [I, O], bias [O] → […, O].
public func dense(_ x: Node, _ weight: Node, _ bias: Node?, activation: ElementFunction? = nil) -> Node {
    // An activation whose gradient needs its input cannot be folded in, since only its output is kept.
    let folded = activation.flatMap { $0.gradientReadsOutput ? $0 : nil }
    let y = Node(DenseProduct(activation: folded, hasBias: bias != nil), [x, weight] + (bias.map { [$0] } ?? []))
    return folded == nil ? activation.map(y.applying) ?? y : y
}
