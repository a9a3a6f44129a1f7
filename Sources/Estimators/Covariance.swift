import CKernels
import Engine

/// Mean `[columns]` and covariance `[columns, columns]` (divided by `rows − 1`) of a table, in one pass over it.
///
/// Blocks of rows are centred in cache and multiplied there, so no centred copy of the table is made. Products are in
/// single precision about a provisional mean, sums of them in double precision; the provisional mean is then corrected:
/// `Σ (x − m)(x − m)ᵀ = Σ (x − p)(x − p)ᵀ − n·(m − p)(m − p)ᵀ`.
struct Covariance {
    let mean: [Double]
    let matrix: [Double]

    init(of samples: Tensor) {
        let (rows, columns) = (samples.rows, samples.rowCount)
        require(rows > 1, "a covariance needs two samples, but the shape is \(samples.shape)")
        let some = Array(stride(from: 0, to: rows, by: max(1, rows / 256)))
        let provisional = columnMeans(of: samples.rows(some)).map { Float($0) }
        let area = columns * columns, threads = Threads.count
        let sums = UnsafeMutablePointer<Double>.zeros(threads * columns)
        let squares = UnsafeMutablePointer<Double>.zeros(threads * area)
        defer {
            sums.deallocate()
            squares.deallocate()
        }
        // Half of a symmetric matrix is enough: panels of columns are multiplied with themselves and those before them.
        let panels = Array((0..<columns).blocks(of: 112))
        let blockRows = 256, blocksPerSum = 32
        samples.withUnsafeBuffer { x in
            let x = x.baseAddress!
            inParallel(rows, grain: blockRows) { range, part in
                let table = UnsafeMutablePointer<Float>.allocate(capacity: blockRows * columns)
                let products = UnsafeMutablePointer<Float>.allocate(capacity: area)
                defer {
                    table.deallocate()
                    products.deallocate()
                }
                for (number, block) in range.blocks(of: blockRows).enumerated() {
                    kernels_centre(
                        x + block.lowerBound * columns, provisional, block.count, columns, table, sums + part * columns)
                    for (i, left) in panels.enumerated() {
                        for right in panels[...i] {
                            MatrixProduct.multiply(
                                table + left.lowerBound, table + right.lowerBound,
                                into: products + left.lowerBound * columns + right.lowerBound,
                                m: left.count, n: right.count, k: block.count, transposeA: true,
                                strides: (columns, columns, columns), beta: number % blocksPerSum == 0 ? 0 : 1)
                        }
                    }
                    if number % blocksPerSum == blocksPerSum - 1 || block.upperBound == range.upperBound {
                        let own = squares + part * area
                        for panel in panels {
                            for row in panel {
                                let place = row * columns
                                for i in place..<place + panel.upperBound { own[i] += Double(products[i]) }
                            }
                        }
                    }
                }
            }
        }
        let shift = total(sums, length: columns).map { $0 / Double(rows) }
        var matrix = total(squares, length: area)
        for i in 0..<columns {
            for j in 0...i {
                let value = (matrix[i * columns + j] - Double(rows) * shift[i] * shift[j]) / Double(rows - 1)
                matrix[i * columns + j] = value
                matrix[j * columns + i] = value
            }
        }
        mean = zip(provisional, shift).map { Double($0) + $1 }
        self.matrix = matrix
    }
}
