import CKernels
import Foundation

/// A long short-term memory over a whole sequence (Hochreiter and Schmidhuber, 1997; with the forget gate of Gers,
/// Schmidhuber and Cummins, 2000). Time comes first: x [T, N, D], input weights [D, 4H], recurrent weights [H, 4H],
/// bias [4H] → all states h [T, N, H], or the last one [N, H]. Optional mask [T, N]: where it is 0, the state stays.
///
/// With a = x W + h₋₁ U + b split into i, f, g, o: c = σ(f) c₋₁ + σ(i) tanh(g), h = σ(o) tanh(c); both begin at zero.
///
/// The input's part of all steps is one product; a step is then one product with the recurrent weights, added in place,
/// and one pass over the gates. Saves the activated gates [T, N, 4H] and the cells [T, N, H]; where only the last state
/// is the output, also the states before it [T − 1, N, H].
public struct LSTMSequence: Op {
    /// Whether the output is the last state alone. The gradient then knows that no other state received one.
    let isLastOnly: Bool
    let isMasked: Bool
    public var name: String { "lstm" }

    public func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        let (x, w, u, b) = (inputs[0], inputs[1], inputs[2], inputs[3])
        guard x.count == 3, x[0] > 0, u.count == 2, u[1] == 4 * u[0], w == [x[2], u[1]], b == [u[1]],
            !isMasked || inputs[4] == [x[0], x[1]]
        else {
            throw ShapeError(
                name, inputs, "x [T, N, D], weights [D, 4H] and [H, 4H], bias [4H]\(isMasked ? " and mask [T, N]" : "")"
            )
        }
        return isLastOnly ? [x[1], u[0]] : [x[0], x[1], u[0]]
    }

    public func savedCount(of inputs: [[Int]]) -> Int { LSTMSizes(inputs).saved(isLastOnly) }

    public func gradient(of node: Node, upstream: Node) -> [Node?] {
        let (x, w, u) = (node.inputs[0], node.inputs[1], node.inputs[2])
        let sizes = LSTMSizes(node.inputs.map(\.shape))
        let saved = node.saved
        let d = Node(LSTMSequenceGradient(forward: self), node.inputs + [saved, upstream])
            .reshaped([sizes.steps * sizes.rows, 4 * sizes.units])
        let dx = d.matmul(w, transposeB: true).reshaped(x.shape)
        let dw = x.reshaped([sizes.steps * sizes.rows, sizes.width]).matmul(d, transposeA: true)
        // One product for all steps: every state but the last against the gates of the step after it.
        let earlier = (sizes.steps - 1) * sizes.rows
        let du: Node
        if earlier > 0 {
            let states =
                isLastOnly
                ? saved.sliced(sizes.hidden..<sizes.saved(true), axis: 0)
                : node.reshaped([node.count]).sliced(0..<earlier * sizes.units, axis: 0)
            du = states.reshaped([earlier, sizes.units])
                .matmul(d.sliced(sizes.rows..<sizes.rows + earlier, axis: 0), transposeA: true)
        } else {
            du = .constant(Tensor(shape: u.shape))
        }
        return [dx, dw, du, d.sum(over: [0])] + (isMasked ? [nil] : [])
    }

    public func reference(_ inputs: [Tensor]) -> Tensor {
        let hidden = LSTMReference(inputs, isMasked).hidden
        let values = isLastOnly ? hidden.last! : hidden.flatMap { $0 }
        return Tensor(values.map(Float.init), shape: try! shape(of: inputs.map(\.shape)))
    }

    public func referenceSaved(_ inputs: [Tensor]) -> Tensor? {
        let run = LSTMReference(inputs, isMasked)
        let states = isLastOnly ? run.hidden.dropLast() : []
        return Tensor((run.gates + run.cells + states).flatMap { $0.map(Float.init) })
    }

    public func kernel(_ site: Site) -> Kernel {
        let (x, w, u, b) = (
            site.inputs[0].pointer, site.inputs[1].pointer, site.inputs[2].pointer, site.inputs[3].pointer
        )
        let mask = isMasked ? site.inputs[4].pointer : nil
        let sizes = LSTMSizes(site.inputs.map(\.shape))
        let (steps, rows, units, width) = (sizes.steps, sizes.rows, sizes.units, sizes.width)
        let (gates, cells) = (site.saved, site.saved + sizes.cells)
        // The states stand in the output or, where that has room for the last one alone, behind the cells.
        let (output, isLastOnly, saved) = (site.output.pointer, isLastOnly, site.saved + sizes.hidden)
        let state = { (step: Int) -> UnsafeMutablePointer<Float> in
            isLastOnly ? (step == steps - 1 ? output : saved + step * rows * units) : output + step * rows * units
        }
        return {
            MatrixProduct.multiply(x, w, into: gates, m: steps * rows, n: 4 * units, k: width)
            for step in 0..<steps {
                let now = gates + step * rows * 4 * units
                let cell = cells + step * rows * units
                let before = step > 0 ? state(step - 1) : nil
                if let before {
                    MatrixProduct.multiply(before, u, into: now, m: rows, n: 4 * units, k: units, beta: 1)
                }
                kernels_lstm_cell(
                    rows, units, b, mask.map { $0 + step * rows }, now, step > 0 ? cell - rows * units : nil, before,
                    cell,
                    state(step))
            }
        }
    }
}

/// The gradients of the gates' pre-activations, by going back through time:
/// x, weights, bias and mask as they went in, what was saved, g of the output → [T, N, 4H].
public struct LSTMSequenceGradient: Op {
    let forward: LSTMSequence
    public var name: String { "lstm gradient" }

    public func shape(of inputs: [[Int]]) -> [Int] { [inputs[0][0], inputs[0][1], inputs[2][1]] }

    public func reference(_ inputs: [Tensor]) -> Tensor {
        let run = LSTMReference(inputs, forward.isMasked)
        let (u, g) = (inputs[2].values.map(Double.init), inputs.last!.values.map(Double.init))
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
                if forward.isMasked, inputs[4][step, row] == 0 {
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

    public func kernel(_ site: Site) -> Kernel {
        let inputs = site.inputs
        let u = inputs[2].pointer
        let mask = forward.isMasked ? inputs[4].pointer : nil
        let (saved, g) = (inputs[inputs.count - 2].pointer, inputs[inputs.count - 1].pointer)
        let sizes = LSTMSizes(inputs.map(\.shape))
        let (steps, rows, units, isLastOnly) = (sizes.steps, sizes.rows, sizes.units, forward.isLastOnly)
        let (gates, cells, out, size) = (saved, saved + sizes.cells, site.output.pointer, rows * units)
        // The product of every step wants the recurrent weights transposed. Turning them once is cheaper than oneDNN's
        // doing it at each step.
        let turning = StridedSpace([4 * units, units], [1, 4 * units], [units, 1])
        let scratch = site.scratch(floats: 2 * size + 4 * units * units)
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

/// The last state [N, H] of a long short-term memory, or all of them [T, N, H], over x [T, N, D]: see `LSTMSequence`.
public func lstm(
    _ x: Node, weight: Node, recurrentWeight: Node, bias: Node, mask: Node? = nil, returnSequences: Bool = false
) -> Node {
    Node(
        LSTMSequence(isLastOnly: !returnSequences, isMasked: mask != nil),
        [x, weight, recurrentWeight, bias] + (mask.map { [$0] } ?? []))
}

/// Extents, and the places of what is saved.
private struct LSTMSizes {
    let steps: Int
    let rows: Int
    let width: Int
    let units: Int
    /// Where the cells and the hidden states begin behind the gates.
    var cells: Int { steps * rows * 4 * units }
    var hidden: Int { cells + steps * rows * units }

    init(_ inputs: [[Int]]) {
        (steps, rows, width, units) = (inputs[0][0], inputs[0][1], inputs[0][2], inputs[2][0])
    }

    func saved(_ isLastOnly: Bool) -> Int { hidden + (isLastOnly ? (steps - 1) * rows * units : 0) }
}
