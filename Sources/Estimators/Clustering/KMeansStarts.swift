import CKernels
import Engine
import Foundation

/// Chooses rows to start k-means from, by greedy k-means++ (Arthur and Vassilvitskii, 2007): each next row is drawn
/// with probability proportional to its squared distance from the rows chosen already; a few candidates are drawn, and
/// the one that brings the sum of these distances lowest is kept. The candidates of all restarts are measured in one
/// product.
struct KMeansStarts {
    let count: Int
    let restarts: Int
    let seed: UInt64

    /// Row indices, `count` for every restart. `table [rows, columns]` is centred, `squares` its rows' squared lengths.
    func choose(from table: Tensor, squares: [Float]) -> [[Int]] {
        let rows = table.rows
        var random = (0..<restarts).map { Random(seed: seed).split($0) }
        var chosen = (0..<restarts).map { [random[$0].integer(below: rows)] }
        // Of every restart and row, the squared distance from the nearest chosen row.
        var closest = [Float](repeating: .infinity, count: restarts * rows)
        var potentials: [Double] = []
        let trials = 2 + Int(log(Double(count)))
        for step in 0..<count {
            if step > 0 {
                for restart in 0..<restarts {
                    let drawn = (0..<trials).map { _ in random[restart].uniformDouble() * potentials[restart] }
                    chosen[restart] += rowsAt(drawn, in: closest[restart * rows..<(restart + 1) * rows])
                }
            }
            // The last `drawn` rows of every list are candidates, of which one stays.
            let drawn = step == 0 ? 1 : trials
            let (distances, sums) = measure(chosen.map { $0.suffix(drawn) }, table, squares, closest)
            potentials = []
            for restart in 0..<restarts {
                let candidates = restart * drawn..<(restart + 1) * drawn
                let best = candidates.min { sums[$0] < sums[$1] }!
                let kept = chosen[restart][step + best - candidates.lowerBound]
                chosen[restart].replaceSubrange(step..., with: [kept])
                potentials.append(sums[best])
                closest.withUnsafeMutableBufferPointer { closest in
                    distances.withUnsafeBufferPointer { distances in
                        (closest.baseAddress! + restart * rows).update(
                            from: distances.baseAddress! + best * rows, count: rows)
                    }
                }
            }
        }
        return chosen
    }

    /// The rows at which the running sum of `weights` passes each of `thresholds`.
    private func rowsAt(_ thresholds: [Double], in weights: ArraySlice<Float>) -> [Int] {
        let order = thresholds.indices.sorted { thresholds[$0] < thresholds[$1] }
        var found = [Int](repeating: weights.count - 1, count: thresholds.count)
        weights.withUnsafeBufferPointer { weights in
            var next = 0
            var sum = 0.0
            for row in weights.indices where next < order.count {
                sum += Double(weights[row])
                while next < order.count, sum > thresholds[order[next]] {
                    found[order[next]] = row
                    next += 1
                }
            }
        }
        return found
    }

    /// For each candidate, what every row's distance from the nearest chosen row would become, and the sum of these.
    private func measure(
        _ candidates: [ArraySlice<Int>], _ table: Tensor, _ squares: [Float], _ closest: [Float]
    ) -> (distances: [Float], sums: [Double]) {
        let (rows, columns) = (table.rows, table.elementsPerRow)
        let flat = candidates.flatMap { $0 }
        let perRestart = candidates[0].count, products = flat.count
        let packed = table.rows(flat)
        let blockRows = blockRows(columns: columns, products: products)
        // A squared distance is twice what scores compare. It may be off by a 64th at most.
        let doubt = 64 * 2 * scoreError(columns: columns)
        let sums = UnsafeMutablePointer<Double>.zeros(Threads.count * products)
        defer { sums.deallocate() }
        let distances = [Float](unsafeUninitializedCapacity: products * rows) { distances, initialized in
            let distances = distances.baseAddress!
            withPointers(table, packed, squares, closest) { table, packed, squares, closest in
                inParallel(rows, grain: blockRows) { range, part in
                    withUnsafeTemporaryAllocation(of: Float.self, capacity: blockRows * products) {
                        let scores = $0.baseAddress!
                        for block in range.blocks(of: blockRows) {
                            MatrixProduct.multiply(
                                packed, table + block.lowerBound * columns, into: scores, m: products, n: block.count,
                                k: columns, transposeB: true)
                            for (j, row) in flat.enumerated() {
                                sums[part * products + j] += kernels_closer(
                                    scores + j * block.count, squares + block.lowerBound, squares[row], doubt,
                                    closest + j / perRestart * rows + block.lowerBound,
                                    table + block.lowerBound * columns, packed + j * columns, block.count, columns,
                                    distances + j * rows + block.lowerBound)
                            }
                        }
                    }
                }
            }
            initialized = products * rows
        }
        return (distances, total(sums, length: products))
    }
}
