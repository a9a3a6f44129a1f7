import CKernels

/// Rows of a table by number: indices […], table [V, D] → […, D]. The look-up of an embedding.
///
/// Indices are whole numbers stored as floats (exact up to 2²⁴). One outside the table gives a row of NaN, which
/// training reports.
struct Gather: Op {
    var name: String { "gather" }
    var discreteInputs: [Int] { [0] }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[1].count == 2 else { throw ShapeError(name, inputs, "indices […] and a table [V, D]") }
        return inputs[0] + [inputs[1][1]]
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        [nil, Node(ScatterAdd(tableShape: node.inputs[1].shape), [node.inputs[0], upstream])]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let (entries, width) = (inputs[1].shape[0], inputs[1].shape[1])
        let table = inputs[1].values
        let values = inputs[0].values.flatMap { index -> [Float] in
            guard index >= 0, index < Float(entries) else { return Array(repeating: .nan, count: width) }
            return Array(table[(Int(index) * width)..<((Int(index) + 1) * width)])
        }
        return Tensor(values, shape: inputs[0].shape + [width])
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (indices, count) = (context.inputs[0].pointer, context.inputs[0].count)
        let (table, entries, width) = (
            context.inputs[1].pointer, context.inputs[1].shape[0], context.inputs[1].shape[1]
        )
        let y = context.output.pointer
        return { kernels_gather(count, entries, width, indices, table, y) }
    }
}

/// Adds rows to the rows of a zero table that the indices name: indices […], g […, D] → [V, D].
struct ScatterAdd: Op {
    let tableShape: [Int]
    var name: String { "scatter-add" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[1] == inputs[0] + [tableShape[1]] else {
            throw ShapeError(name, inputs, "indices […] and rows […, \(tableShape[1])]")
        }
        return tableShape
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let width = tableShape[1]
        var table = Tensor(shape: tableShape)
        for (row, index) in inputs[0].values.enumerated() where index >= 0 && index < Float(tableShape[0]) {
            for column in 0..<width { table[Int(index), column] += inputs[1].values[row * width + column] }
        }
        return table
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (indices, count, g) = (context.inputs[0].pointer, context.inputs[0].count, context.inputs[1].pointer)
        let (table, entries, width) = (context.output.pointer, tableShape[0], tableShape[1])
        return { kernels_scatter_add(count, entries, width, indices, g, table) }
    }
}

extension Node {
    /// The rows of `table [V, D]` that these indices name.
    public func gathered(from table: Node) -> Node { Node(Gather(), [self, table]) }
}
