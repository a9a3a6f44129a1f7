import Foundation

/// A long short-term memory in plain loops and double precision; for reference kernels. Every array holds one entry a step.
struct LSTMReference {
    let steps: Int
    let rows: Int
    let width: Int
    let units: Int
    /// Activated: [N, 4H] each, in the order input, forget, candidate, output.
    private(set) var gates: [[Double]] = []
    /// [N, H] each.
    private(set) var cells: [[Double]] = []
    private(set) var hidden: [[Double]] = []

    init(_ inputs: [Tensor], _ isMasked: Bool) {
        let (x, w, u, b) = (inputs[0].values, inputs[1].values, inputs[2].values, inputs[3].values)
        (steps, rows, width, units) = (inputs[0].shape[0], inputs[0].shape[1], inputs[0].shape[2], inputs[2].shape[0])
        for step in 0..<steps {
            let cellBefore = cells.last ?? Array(repeating: 0, count: rows * units)
            let before = hidden.last ?? cellBefore
            var gate = [Double](repeating: 0, count: rows * 4 * units)
            var (cell, state) = (cellBefore, before)
            for row in 0..<rows {
                for k in 0..<4 * units {
                    var sum = Double(b[k])
                    for i in 0..<width {
                        sum += Double(x[(step * rows + row) * width + i]) * Double(w[i * 4 * units + k])
                    }
                    for j in 0..<units { sum += before[row * units + j] * Double(u[j * 4 * units + k]) }
                    let isCandidate = k / units == 2
                    gate[row * 4 * units + k] = isCandidate ? Foundation.tanh(sum) : 1 / (1 + exp(-sum))
                }
                if isMasked, inputs[4][step, row] == 0 { continue }
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
