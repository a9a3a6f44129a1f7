import CKernels
import Engine
import System

/// `(samples − mean) · directionsᵀ`: samples `[rows, columns]`, mean `[columns]`, directions `[count, columns]` →
/// `[rows, count]`. Blocks of rows are centred in cache, so that no centred copy of the samples is made.
func projected(_ samples: Tensor, about mean: [Float], on directions: Tensor, for reader: String) -> Tensor {
    let (rows, columns) = shape(of: samples, "samples", for: reader)
    require(
        columns == mean.count,
        "\(reader): samples of shape \(samples.shape) do not fit directions of shape \(directions.shape)")
    let count = directions.rows, blockRows = blockRows(columns: columns, products: count)
    let codes = Tensor(shape: [rows, count]) { codes in
        let codes = codes.baseAddress!
        withPointers(samples, directions, mean) { x, directions, mean in
            inParallel(
                rows, grain: blockRows, sharing: x, mean, directions, codes
            ) { range, _, x, mean, directions, codes in
                withUnsafeTemporaryAllocation(of: Float.self, capacity: blockRows * columns) { table in
                    for block in range.blocks(of: blockRows) {
                        kernels_centre(
                            x + block.lowerBound * columns, mean, block.count, columns, table.baseAddress!, nil)
                        MatrixProduct.multiply(
                            table.baseAddress!, directions, into: codes + block.lowerBound * count, m: block.count,
                            n: count, k: columns, transposeB: true)
                    }
                }
            }
        }
    }
    // A number that is not finite leaves no code of its row finite. Codes are fewer than samples, so they are asked.
    if codes.firstNotFinite != nil { requireFinite(samples, for: reader) }
    return codes
}

/// Turns each row of `rows [count, columns]`, whose sign is arbitrary, so that its entry of greatest magnitude is
/// positive: the same samples then always give the same signs.
func settleSigns(_ rows: inout [Float], columns: Int) {
    for start in stride(from: 0, to: rows.count, by: columns) where isTurned(rows[start..<start + columns]) {
        for i in start..<start + columns { rows[i] = -rows[i] }
    }
}

/// Whether the entry of greatest magnitude is negative.
func isTurned(_ row: ArraySlice<Float>) -> Bool { row[row.indices.max { abs(row[$0]) < abs(row[$1]) }!] < 0 }
