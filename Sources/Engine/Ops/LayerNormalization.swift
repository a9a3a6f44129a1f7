import CKernels

/// Each row along the last axis shifted and scaled to mean 0 and variance 1, then by learned numbers (Ba, Kiros and
/// Hinton, 2016): (x − mean) / √(variance + ε) · scale + shift. x […, C], scale [C], shift [C] → […, C].
///
/// Saves mean and 1/√(variance + ε) of each row.
struct LayerNormalization: Op {
    let epsilon: Float
    var name: String { "layer normalization" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard let columns = inputs[0].last, inputs[1] == [columns], inputs[2] == [columns] else {
            throw ShapeError(name, inputs, "x […, C], scale [C] and shift [C]")
        }
        return inputs[0]
    }

    func savedCount(of inputs: [[Int]]) -> Int { 2 * inputs[0].dropLast().reduce(1, *) }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let (x, scale) = (node.inputs[0], node.inputs[1])
        return [
            Node(LayerNormalizationGradient(epsilon: epsilon), [x, scale, node.saved, upstream]),
            Node(LayerNormalizationScaleGradient(epsilon: epsilon), [x, node.saved, upstream]),
            upstream.sum(over: Array(x.shape.indices.dropLast())),
        ]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let (scale, shift) = (inputs[1].values, inputs[2].values)
        return mapRows(inputs[0]) { row in
            normalised(row, epsilon).x.enumerated().map { $1 * Double(scale[$0]) + Double(shift[$0]) }
        }
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, scale, shift) = (context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer)
        let (y, statistics, columns) = (context.output.pointer, context.saved, context.inputs[1].count)
        let (rows, epsilon) = (context.output.count / max(columns, 1), epsilon)
        return { kernels_layer_norm(rows, columns, epsilon, x, scale, shift, y, statistics) }
    }
}

/// With x̂ the normalised row and h = g · scale: dx = (h − mean(h) − x̂ · mean(h x̂)) / σ.
/// x […, C], scale [C], saved statistics, g […, C] → […, C].
struct LayerNormalizationGradient: Op {
    let epsilon: Float
    var name: String { "layer normalization gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let (scale, g, columns) = (inputs[1].values, inputs[3].values, inputs[1].count)
        var row = 0
        return mapRows(inputs[0]) { x in
            defer { row += 1 }
            let (unit, deviation) = normalised(x, epsilon)
            let h = (0..<columns).map { Double(g[row * columns + $0]) * Double(scale[$0]) }
            let mean = h.reduce(0, +) / Double(columns)
            let slope = zip(h, unit).reduce(0) { $0 + $1.0 * $1.1 } / Double(columns)
            return zip(h, unit).map { ($0 - mean - $1 * slope) / deviation }
        }
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, scale, statistics) = (context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer)
        let (g, dx, columns) = (context.inputs[3].pointer, context.output.pointer, context.inputs[1].count)
        let rows = context.output.count / max(columns, 1)
        return { kernels_layer_norm_gradient(rows, columns, x, scale, statistics, g, dx) }
    }
}

/// Σ over rows of g · x̂: x […, C], saved statistics, g […, C] → [C].
struct LayerNormalizationScaleGradient: Op {
    let epsilon: Float
    var name: String { "layer normalization scale gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { [inputs[0].last!] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let (g, columns) = (inputs[2].values, inputs[0].shape.last!)
        var sums = [Double](repeating: 0, count: columns)
        var row = 0
        _ = mapRows(inputs[0]) { x in
            for (i, unit) in normalised(x, epsilon).x.enumerated() { sums[i] += unit * Double(g[row * columns + i]) }
            row += 1
            return x
        }
        return Tensor(sums.map(Float.init))
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, statistics, g) = (context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer)
        let (out, columns) = (context.output.pointer, context.output.count)
        let rows = context.inputs[0].count / max(columns, 1)
        return { kernels_layer_norm_scale_gradient(rows, columns, x, statistics, g, out) }
    }
}

extension Node {
    /// Normalised over the last axis, then scaled and shifted by [C] numbers each.
    public func layerNormalized(scale: Node, shift: Node, epsilon: Float = 1e-5) -> Node {
        Node(LayerNormalization(epsilon: epsilon), [self, scale, shift])
    }
}

/// Numbers with mean 0 and variance 1, and the deviation √(variance + ε) they were divided by; for reference kernels.
func normalised(_ values: [Double], _ epsilon: Float) -> (x: [Double], deviation: Double) {
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    let deviation = (variance + Double(epsilon)).squareRoot()
    return (values.map { ($0 - mean) / deviation }, deviation)
}
