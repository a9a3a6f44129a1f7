import Foundation

/// A long short-term memory in plain loops and double precision; for reference kernels. Every array holds one entry a
/// step.
struct LSTMReference {
    let steps: Int
    let rows: Int
    let units: Int
    /// Activated: [N, 4H] each, in the order input, forget, candidate, output.
    private(set) var gates: [[Double]] = []
    /// [N, H] each.
    private(set) var cells: [[Double]] = []
    private(set) var hidden: [[Double]] = []

    init(_ op: LSTMSequence, _ inputs: [Tensor]) {
        let (p, u, b) = (inputs[0].values, inputs[1].values, inputs[2].values)
        let sizes = LSTMSizes(op, inputs.map(\.shape))
        (steps, rows, units) = (sizes.steps, sizes.rows, sizes.units)
        for step in 0..<steps {
            let cellBefore = cells.last ?? Array(repeating: 0, count: rows * units)
            let before = hidden.last ?? cellBefore
            var gate = [Double](repeating: 0, count: rows * 4 * units)
            var (cell, state) = (cellBefore, before)
            for row in 0..<rows {
                let index = op.isGathered ? inputs[3][step, row] : Float(step * rows + row)
                let isThere = index >= 0 && Int(index) * 4 * units < p.count
                for k in 0..<4 * units {
                    var sum = isThere ? Double(b[k]) + Double(p[Int(index) * 4 * units + k]) : .nan
                    for j in 0..<units { sum += before[row * units + j] * Double(u[j * 4 * units + k]) }
                    let isCandidate = k / units == 2
                    gate[row * 4 * units + k] = isCandidate ? Foundation.tanh(sum) : 1 / (1 + exp(-sum))
                }
                if op.isMasked, inputs.last![step, row] == 0 { continue }
                for j in 0..<units {
                    let (i, f) = (gate[row * 4 * units + j], gate[(row * 4 + 1) * units + j])
                    let (candidate, o) = (gate[(row * 4 + 2) * units + j], gate[(row * 4 + 3) * units + j])
                    cell[row * units + j] = f * cellBefore[row * units + j] + i * candidate
                    state[row * units + j] = o * Foundation.tanh(cell[row * units + j])
                }
            }
            gates.append(gate)
            cells.append(cell)
            hidden.append(state)
        }
    }
}
