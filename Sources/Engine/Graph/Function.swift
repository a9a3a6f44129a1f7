import System

/// A graph as a function of tensors: compiles a plan for each batch size it meets, and keeps it.
///
/// ```swift
/// var random = Random(seed: 7)
/// let encoder = Sequential([Flatten(), Dense(784, 32, using: &random)])
/// let encode = Function([28, 28, 1]) { encoder($0, .inference) }
/// let codes = encode(Tensor(shape: [1_000, 28, 28, 1]))  // [1000, 32]; any number of rows, in chunks
/// ```
public final class Function {
    private let shapes: [[Int]]
    private let batch: Int
    private let build: ([Node]) -> [Node]
    private var plans: [Int: Plan] = [:]
    /// Chunks computed so far, of whatever size: each draws random numbers of its own.
    private var chunks = 0

    /// - Parameters:
    ///   - shapes: the shape of one row of every input.
    ///   - batch: the number of rows computed at a time; memory grows with it.
    ///   - build: makes the outputs' nodes from the inputs'. Every output must have the rows as its first axis.
    public init(shapes: [[Int]], batch: Int = 250, _ build: @escaping ([Node]) -> [Node]) {
        require(!shapes.isEmpty, "a function needs at least one input")
        require(batch > 0, "the batch must hold at least one row, but is \(batch)")
        self.shapes = shapes
        self.batch = batch
        self.build = build
    }

    /// One input, one output.
    public convenience init(_ shape: [Int], batch: Int = 250, _ build: @escaping (Node) -> Node) {
        self.init(shapes: [shape], batch: batch) { [build($0[0])] }
    }

    /// The output for one input: [N, …] → [N, …].
    public func callAsFunction(_ input: Tensor) -> Tensor { self([input])[0] }

    /// Applies the function to all rows.
    /// - Precondition: all inputs have the same number of rows, and rows of the shapes declared.
    public func callAsFunction(_ inputs: [Tensor]) -> [Tensor] {
        require(
            inputs.count == shapes.count, "the function takes \(shapes.count) tensors but was given \(inputs.count)")
        let rows = inputs[0].rows
        for (index, (tensor, shape)) in zip(inputs, shapes).enumerated() {
            require(
                tensor.rows == rows && Array(tensor.shape.dropFirst()) == shape,
                "input \(index) of the function takes \(rows) rows of shape \(shape), but was given a tensor of shape "
                    + "\(tensor.shape)")
        }
        var results: [Tensor] = []
        var start = 0
        repeat {
            let size = min(batch, rows - start)
            let plan = plan(rows: size)
            for (index, tensor) in inputs.enumerated() {
                let width = tensor.elementsPerRow
                tensor.withUnsafeBuffer {
                    plan.input(index).baseAddress!.update(from: $0.baseAddress! + start * width, count: size * width)
                }
            }
            plan.clock.step = chunks
            plan.run()
            chunks += 1
            for (index, buffer) in plan.results.enumerated() {
                if start == 0 { results.append(Tensor(shape: [rows] + buffer.shape.dropFirst())) }
                let width = buffer.count / max(size, 1)
                results[index].withUnsafeMutableBuffer {
                    ($0.baseAddress! + start * width).update(from: buffer.pointer, count: size * width)
                }
            }
            start += size
        } while start < rows
        return results
    }

    private func plan(rows: Int) -> Plan {
        if let plan = plans[rows] { return plan }
        let inputs = shapes.map { Node.input(shape: [rows] + $0) }
        let outputs = build(inputs)
        for output in outputs {
            require(
                output.shape.first == rows,
                "an output must keep the \(rows) rows as its first axis, but \(output) does not")
        }
        let plan = Plan(inputs: inputs, outputs: outputs)
        plans[rows] = plan
        return plan
    }
}
