import CKernels

/// Mean, variance (the mean squared distance) and 1/√(variance + ε) of each channel over all other axes:
/// x […, C] → [3, C].
struct BatchStatistics: Op {
    let epsilon: Float
    var name: String { "batch statistics" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[0].count >= 2, inputs[0].reduce(1, *) > 0 else {
            throw ShapeError(name, inputs, "at least one row […, C]")
        }
        return [3, inputs[0].last!]
    }

    /// Part of the gradient of `BatchNormalization`, which flows to x directly.
    func gradient(of node: Node, upstream: Node) -> [Node?] { [nil] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let columns = columnsOf(inputs[0])
        let means = columns.map { $0.reduce(0, +) / Double($0.count) }
        let variances = zip(columns, means).map { x, mean in
            x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(x.count)
        }
        let inverses = variances.map { 1 / ($0 + Double(epsilon)).squareRoot() }
        return Tensor((means + variances + inverses).map(Float.init), shape: [3, columns.count])
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, statistics, columns) = (context.inputs[0].pointer, context.output.pointer, context.output.shape[1])
        let (rows, epsilon, threads) = (context.inputs[0].count / columns, epsilon, Threads.count)
        let partials = context.scratch(floats: 2 * columns * threads)
        return {
            partials.pointer.withMemoryRebound(to: Double.self, capacity: columns * threads) {
                kernels_column_statistics(rows, columns, epsilon, x, statistics, threads, $0)
            }
        }
    }
}

/// Each channel shifted and scaled to mean 0 and variance 1 over the batch, then by learned numbers
/// (Ioffe and Szegedy, 2015): (x − mean) / √(variance + ε) · scale + shift. x […, C], scale [C], shift [C], statistics
/// [3, C] of x → […, C].
struct BatchNormalization: Op {
    var name: String { "batch normalization" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[0].count >= 2, let columns = inputs[0].last, inputs[1] == [columns], inputs[2] == [columns],
            inputs[3] == [3, columns]
        else { throw ShapeError(name, inputs, "x […, C], scale [C], shift [C] and statistics [3, C]") }
        return inputs[0]
    }

    // The statistics are functions of x; what flows through them is part of x's gradient here.
    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let (x, scale, statistics) = (node.inputs[0], node.inputs[1], node.inputs[3])
        let sums = Node(BatchNormalizationSums(), [x, statistics, upstream])
        let dx = Node(BatchNormalizationGradient(), [x, scale, statistics, sums, upstream])
        return [
            dx, sums.sliced(0..<1, axis: 0).reshaped(scale.shape), sums.sliced(1..<2, axis: 0).reshaped(scale.shape),
            nil,
        ]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let columns = inputs[1].count
        let values = inputs[0].values.enumerated().map { flat, x -> Float in
            let c = flat % columns
            return Float(
                Double(x - inputs[3][0, c]) * Double(inputs[3][2, c]) * Double(inputs[1][c]) + Double(inputs[2][c]))
        }
        return Tensor(values, shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, scale, shift) = (context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer)
        let (statistics, y, columns) = (context.inputs[3].pointer, context.output.pointer, context.inputs[1].count)
        let rows = context.output.count / columns
        return { kernels_batch_norm(rows, columns, x, statistics, scale, shift, y) }
    }
}

/// The gradients of scale and shift: Σ g x̂ and Σ g over rows. x […, C], statistics [3, C], g […, C] → [2, C].
struct BatchNormalizationSums: Op {
    var name: String { "batch normalization sums" }

    func shape(of inputs: [[Int]]) -> [Int] { [2, inputs[1][1]] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let (x, g) = (columnsOf(inputs[0]), columnsOf(inputs[2]))
        let products = x.indices.map { c in
            let (mean, inverse) = (Double(inputs[1][0, c]), Double(inputs[1][2, c]))
            return zip(x[c], g[c]).reduce(0) { $0 + ($1.0 - mean) * inverse * $1.1 }
        }
        return Tensor((products + g.map { $0.reduce(0, +) }).map(Float.init), shape: [2, x.count])
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, statistics, g) = (context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer)
        let (sums, columns, threads) = (context.output.pointer, context.output.shape[1], Threads.count)
        let rows = context.inputs[0].count / columns
        let partials = context.scratch(floats: 4 * columns * threads)
        return {
            partials.pointer.withMemoryRebound(to: Double.self, capacity: 2 * columns * threads) {
                kernels_batch_norm_sums(rows, columns, x, statistics, g, sums, threads, $0)
            }
        }
    }
}

/// dx = scale / σ · (g − (Σ g + x̂ Σ g x̂) / rows): x […, C], scale [C], statistics [3, C], sums [2, C], g […, C] →
/// […, C].
struct BatchNormalizationGradient: Op {
    var name: String { "batch normalization gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let (columns, g) = (inputs[1].count, inputs[4].values)
        let rows = Double(inputs[0].count / columns)
        let values = inputs[0].values.enumerated().map { flat, x -> Float in
            let c = flat % columns
            let inverse = Double(inputs[2][2, c])
            let unit = Double(x - inputs[2][0, c]) * inverse
            let share = (Double(inputs[3][1, c]) + unit * Double(inputs[3][0, c])) / rows
            return Float(Double(inputs[1][c]) * inverse * (Double(g[flat]) - share))
        }
        return Tensor(values, shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, scale, statistics) = (context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer)
        let (sums, g, dx) = (context.inputs[3].pointer, context.inputs[4].pointer, context.output.pointer)
        let columns = context.inputs[1].count
        let rows = context.output.count / columns
        return { kernels_batch_norm_gradient(rows, columns, x, statistics, scale, sums, g, dx) }
    }
}

/// The columns of x seen as a table […, C], in double precision; for reference kernels.
private func columnsOf(_ x: Tensor) -> [[Double]] {
    let (values, columns) = (x.values, x.shape.last!)
    return (0..<columns).map { c in stride(from: c, to: values.count, by: columns).map { Double(values[$0]) } }
}
