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

    init(of samples: Tensor) { self.init(ofJoined: [samples]) }

    /// Mean and covariance of the table that `views`, each `[rows, …]`, would make side by side. They are not joined.
    init(ofJoined views: [Tensor]) {
        let rows = views[0].rows
        let columns = views.reduce(0) { $0 + $1.rowCount }
        require(rows > 1, "a covariance needs two samples, but the shapes are \(views.map(\.shape))")
        require(
            views.allSatisfy { $0.rows == rows }, "views differ in their number of rows: \(views.map(\.shape))")
        let some = Array(stride(from: 0, to: rows, by: max(1, rows / 256)))
        let provisionals = views.map { columnMeans(of: $0.rows(some)).map { Float($0) } }
        let area = columns * columns, threads = Threads.count
        let sums = UnsafeMutablePointer<Double>.zeros(threads * columns)
        let squares = UnsafeMutablePointer<Double>.zeros(threads * area)
        defer {
            sums.deallocate()
            squares.deallocate()
        }
        let blockRows = 256, blocksPerSum = 32
        let (sections, panels) = layOut(views.map(\.rowCount), blockRows: blockRows)
        withPointers(views) { x in
            inParallel(rows, grain: blockRows) { range, part in
                let table = UnsafeMutablePointer<Float>.allocate(capacity: blockRows * columns)
                let products = UnsafeMutablePointer<Float>.allocate(capacity: area)
                defer {
                    table.deallocate()
                    products.deallocate()
                }
                for (number, block) in range.blocks(of: blockRows).enumerated() {
                    for (view, section) in sections.enumerated() {
                        kernels_centre(
                            x[view] + block.lowerBound * section.columns.count, provisionals[view], block.count,
                            section.columns.count, table + section.place,
                            sums + part * columns + section.columns.lowerBound)
                    }
                    // Half of a symmetric matrix is enough: panels of columns are multiplied with themselves and
                    // those before them.
                    for (i, left) in panels.enumerated() {
                        for right in panels[...i] {
                            MatrixProduct.multiply(
                                table + left.place, table + right.place,
                                into: products + left.columns.lowerBound * columns + right.columns.lowerBound,
                                m: left.columns.count, n: right.columns.count, k: block.count, transposeA: true,
                                strides: (left.stride, right.stride, columns), beta: number % blocksPerSum == 0 ? 0 : 1)
                        }
                    }
                    if number % blocksPerSum == blocksPerSum - 1 || block.upperBound == range.upperBound {
                        let own = squares + part * area
                        for panel in panels {
                            for row in panel.columns {
                                let place = row * columns
                                for i in place..<place + panel.columns.upperBound { own[i] += Double(products[i]) }
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
        mean = zip(provisionals.joined(), shift).map { Double($0) + $1 }
        self.matrix = matrix
    }
}

/// Columns of the joined table, and where they stand among the centred rows of one block.
private struct Panel {
    let columns: Range<Int>
    /// Of their first element.
    let place: Int
    /// From one row to the next.
    let stride: Int
}

/// The centred views of one block stand one behind the other, each a table of its own.
///
/// - Returns: a section for every view, and the sections cut into panels narrow enough for the caches.
private func layOut(_ widths: [Int], blockRows: Int) -> (sections: [Panel], panels: [Panel]) {
    var sections: [Panel] = []
    var first = 0
    for width in widths {
        sections.append(Panel(columns: first..<first + width, place: first * blockRows, stride: width))
        first += width
    }
    let panels = sections.flatMap { section in
        section.columns.blocks(of: 112).map {
            Panel(
                columns: $0, place: section.place + $0.lowerBound - section.columns.lowerBound, stride: section.stride)
        }
    }
    return (sections, panels)
}

/// Lends the storage of all tensors to `body`, which may read it from any thread until it returns.
private func withPointers(
    _ tensors: [Tensor], _ found: [UnsafePointer<Float>] = [], _ body: ([UnsafePointer<Float>]) -> Void
) {
    guard found.count < tensors.count else { return body(found) }
    tensors[found.count].withUnsafeBuffer { withPointers(tensors, found + [$0.baseAddress!], body) }
}
