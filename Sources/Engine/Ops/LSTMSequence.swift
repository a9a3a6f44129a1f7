import CKernels
import Foundation
import System

/// A long short-term memory over a whole sequence (Hochreiter and Schmidhuber, 1997; with the forget gate of Gers,
/// Schmidhuber and Cummins, 2000). Time comes first: what the inputs add to the gates p [T, N, 4H], recurrent weights
/// U [H, 4H], bias b [4H] → all states h [T, N, H], or the last one [N, H]. Gathered, p is a table [V, 4H], and indices
/// [T, N] name a row of it for every step. Optional mask [T, N]: where it is 0, the state stays.
///
/// With a = p + h₋₁ U + b split into i, f, g, o: c = σ(f) c₋₁ + σ(i) tanh(g), h = σ(o) tanh(c); both begin at zero.
///
/// A step is one product with the recurrent weights and one pass over the gates, which adds the rest. Saves the
/// activated gates [T, N, 4H] and the cells [T, N, H]; where only the last state is the output, also the states before
/// it [T − 1, N, H].
struct LSTMSequence: Op {
    /// Whether the output is the last state alone. The gradient then knows that no other state received one.
    let isLastOnly: Bool
    var isGathered = false
    let isMasked: Bool
    var name: String { "lstm" }
    var discreteInputs: [Int] { Array(3..<3 + (isGathered ? 1 : 0) + (isMasked ? 1 : 0)) }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        let (p, u, b) = (inputs[0], inputs[1], inputs[2])
        let sequence = isGathered ? inputs[3] : Array(p.prefix(2))
        guard p.count == (isGathered ? 2 : 3), u.count == 2, u[1] == 4 * u[0], p.last == u[1], b == [u[1]],
            sequence.count == 2, sequence[0] > 0, !isMasked || inputs.last == sequence
        else {
            throw ShapeError(
                name, inputs,
                "\(isGathered ? "a table [V, 4H]" : "inputs [T, N, 4H]"), weights [H, 4H], bias [4H]"
                    + "\(isGathered ? ", indices [T, N]" : "")\(isMasked ? ", mask [T, N]" : "")")
        }
        return isLastOnly ? [sequence[1], u[0]] : sequence + [u[0]]
    }

    func savedCount(of inputs: [[Int]]) -> Int { LSTMSizes(self, inputs).saved }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let u = node.inputs[1]
        let sizes = LSTMSizes(self, node.inputs.map(\.shape))
        let saved = node.saved
        let steps = Node(LSTMSequenceGradient(forward: self), node.inputs + [saved, upstream])
        let d = steps.reshaped([sizes.steps * sizes.rows, 4 * sizes.units])
        let dp = isGathered ? Node(ScatterAdd(tableShape: node.inputs[0].shape), [node.inputs[3], steps]) : steps
        // One product for all steps: every state but the last against the gates of the step after it.
        let earlier = (sizes.steps - 1) * sizes.rows
        let du: Node
        if earlier > 0 {
            let states =
                isLastOnly
                ? saved.sliced(sizes.hidden..<sizes.saved, axis: 0)
                : node.reshaped([node.count]).sliced(0..<earlier * sizes.units, axis: 0)
            du = states.reshaped([earlier, sizes.units])
                .matmul(d.sliced(sizes.rows..<sizes.rows + earlier, axis: 0), transposeA: true)
        } else {
            du = .constant(Tensor(shape: u.shape))
        }
        // The rows of the table hold the same sums, and there are fewer of them.
        let db = (isGathered ? dp : d).sum(over: [0])
        return [dp, du, db] + (isGathered ? [nil] : []) + (isMasked ? [nil] : [])
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let hidden = LSTMReference(self, inputs).hidden
        let values = isLastOnly ? hidden.last! : hidden.flatMap { $0 }
        return Tensor(values.map(Float.init), shape: try! shape(of: inputs.map(\.shape)))
    }

    func referenceSaved(_ inputs: [Tensor]) -> Tensor? {
        let run = LSTMReference(self, inputs)
        let states = isLastOnly ? run.hidden.dropLast() : []
        return Tensor((run.gates + run.cells + states).flatMap { $0.map(Float.init) })
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (p, u, b) = (context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer)
        let indices = isGathered ? context.inputs[3].pointer : nil
        let mask = isMasked ? context.inputs.last!.pointer : nil
        let sizes = LSTMSizes(self, context.inputs.map(\.shape))
        let (steps, rows, units, entries) = (sizes.steps, sizes.rows, sizes.units, context.inputs[0].shape[0])
        let (gates, cells) = (context.saved, context.saved + sizes.cells)
        // The states stand in the output or, where that has room for the last one alone, behind the cells.
        let (output, isLastOnly, saved) = (context.output.pointer, isLastOnly, context.saved + sizes.hidden)
        let state = { (step: Int) -> UnsafeMutablePointer<Float> in
            isLastOnly ? (step == steps - 1 ? output : saved + step * rows * units) : output + step * rows * units
        }
        return {
            for step in 0..<steps {
                let now = gates + step * rows * 4 * units
                let cell = cells + step * rows * units
                let before = step > 0 ? state(step - 1) : nil
                if let before {
                    MatrixProduct.multiply(before, u, into: now, m: rows, n: 4 * units, k: units)
                }
                let input = kernels_lstm_input(
                    table: indices == nil ? p + step * rows * 4 * units : p, indices: indices.map { $0 + step * rows },
                    entries: entries)
                kernels_lstm_cell(
                    rows, units, input, b, mask.map { $0 + step * rows }, now, step > 0 ? cell - rows * units : nil,
                    before, cell, state(step))
            }
        }
    }
}

/// The gradients of the gates' pre-activations, by going back through time:
/// the inputs of `LSTMSequence` as they went in, what was saved, g of the output → [T, N, 4H].
struct LSTMSequenceGradient: Op {
    let forward: LSTMSequence
    var name: String { "lstm gradient" }

    func shape(of inputs: [[Int]]) -> [Int] {
        let sizes = LSTMSizes(forward, inputs.dropLast(2))
        return [sizes.steps, sizes.rows, 4 * sizes.units]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let run = LSTMReference(forward, inputs.dropLast(2))
        let mask = forward.isMasked ? inputs[inputs.count - 3] : nil
        let (u, g) = (inputs[1].values.map(Double.init), inputs.last!.values.map(Double.init))
        let (steps, rows, units) = (run.steps, run.rows, run.units)
        var result = [[Double]](repeating: [], count: steps)
        var dh = [Double](repeating: 0, count: rows * units)
        var dc = dh
        for step in (0..<steps).reversed() {
            if !forward.isLastOnly {
                for i in dh.indices { dh[i] += g[step * rows * units + i] }
            } else if step == steps - 1 {
                dh = g
            }
            var d = [Double](repeating: 0, count: rows * 4 * units)
            var dhBefore = [Double](repeating: 0, count: rows * units)
            for row in 0..<rows {
                if let mask, mask[step, row] == 0 {
                    for j in 0..<units { dhBefore[row * units + j] = dh[row * units + j] }
                    continue
                }
                for j in 0..<units {
                    let at = row * units + j
                    let gate = (0..<4).map { run.gates[step][(row * 4 + $0) * units + j] }
                    let (i, f, candidate, o) = (gate[0], gate[1], gate[2], gate[3])
                    let t = Foundation.tanh(run.cells[step][at])
                    let total = dc[at] + dh[at] * o * (1 - t * t)
                    let before = step > 0 ? run.cells[step - 1][at] : 0
                    let slopes = [
                        total * candidate * i * (1 - i), total * before * f * (1 - f),
                        total * i * (1 - candidate * candidate),
                        dh[at] * t * o * (1 - o),
                    ]
                    for (gate, slope) in slopes.enumerated() { d[(row * 4 + gate) * units + j] = slope }
                    dc[at] = total * f
                }
                for j in 0..<units {
                    for k in 0..<4 * units {
                        dhBefore[row * units + j] += d[row * 4 * units + k] * u[j * 4 * units + k]
                    }
                }
            }
            dh = dhBefore
            result[step] = d
        }
        return Tensor(result.flatMap { $0.map(Float.init) }, shape: shape(of: inputs.map(\.shape)))
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let inputs = context.inputs
        let u = inputs[1].pointer
        let mask = forward.isMasked ? inputs[inputs.count - 3].pointer : nil
        let (saved, g) = (inputs[inputs.count - 2].pointer, inputs[inputs.count - 1].pointer)
        let sizes = LSTMSizes(forward, inputs.dropLast(2).map(\.shape))
        let (steps, rows, units, isLastOnly) = (sizes.steps, sizes.rows, sizes.units, forward.isLastOnly)
        let (gates, cells, out, size) = (saved, saved + sizes.cells, context.output.pointer, rows * units)
        // The product of every step wants the recurrent weights transposed. Turning them once is cheaper than oneDNN's
        // doing it at each step.
        let turning = StridedSpace([4 * units, units], [1, 4 * units], [units, 1])
        let scratch = context.scratch(floats: 2 * size + 4 * units * units)
        return {
            let (dh, dc, turned) = (scratch.pointer, scratch.pointer + size, scratch.pointer + 2 * size)
            if steps > 1 {
                kernels_copy_strided(turning.axes, turning.extents, turning.first, turning.second, u, turned)
            }
            dh.update(repeating: 0, count: 2 * size)
            for step in (0..<steps).reversed() {
                let d = out + step * 4 * size
                let outside = isLastOnly ? (step == steps - 1 ? g : nil) : g + step * size
                kernels_lstm_cell_gradient(
                    rows, units, mask.map { $0 + step * rows }, gates + step * 4 * size,
                    step > 0 ? cells + (step - 1) * size : nil, cells + step * size, outside, dh, dc, d)
                if step > 0 {
                    // Behind a mask, what passes a row by is added to.
                    MatrixProduct.multiply(
                        d, turned, into: dh, m: rows, n: units, k: 4 * units, beta: mask == nil ? 0 : 1)
                }
            }
        }
    }
}

/// The last state [N, H] of a long short-term memory, or all of them [T, N, H], over x [T, N, D] with input weights
/// [D, 4H]: see `LSTMSequence`. The input's part of all steps is one product.
public func lstm(
    _ x: Node, weight: Node, recurrentWeight: Node, bias: Node, mask: Node? = nil, returnSequences: Bool = false
) -> Node {
    require(x.shape.count == 3, "an LSTM goes over [T, N, D], but the shape is \(x.shape)")
    // Padding is not to reach the gradient of the weights, whatever it holds.
    let x = mask.map { x.rows(where: $0) } ?? x
    let products = x.reshaped([x.shape[0] * x.shape[1], x.shape[2]]).matmul(weight)
    return Node(
        LSTMSequence(isLastOnly: !returnSequences, isMasked: mask != nil),
        [products.reshaped([x.shape[0], x.shape[1], products.shape[1]]), recurrentWeight, bias]
            + (mask.map { [$0] } ?? []))
}

/// The same over the rows of `table` [V, D] that indices [T, N] name. Each row of the table is multiplied with the
/// input weights once, however often it occurs.
public func lstm(
    indices: Node, table: Node, weight: Node, recurrentWeight: Node, bias: Node, mask: Node? = nil,
    returnSequences: Bool = false
) -> Node {
    Node(
        LSTMSequence(isLastOnly: !returnSequences, isGathered: true, isMasked: mask != nil),
        [table.matmul(weight), recurrentWeight, bias, indices] + (mask.map { [$0] } ?? []))
}

/// Extents, and the places of what is saved.
struct LSTMSizes {
    let steps: Int
    let rows: Int
    let units: Int
    /// Where the cells and the hidden states begin behind the gates, and where all ends.
    let cells: Int
    let hidden: Int
    let saved: Int

    init(_ op: LSTMSequence, _ inputs: [[Int]]) {
        let sequence = op.isGathered ? inputs[3] : inputs[0]
        (steps, rows, units) = (sequence[0], sequence[1], inputs[1][0])
        cells = steps * rows * 4 * units
        hidden = cells + steps * rows * units
        saved = hidden + (op.isLastOnly ? (steps - 1) * rows * units : 0)
    }
}
