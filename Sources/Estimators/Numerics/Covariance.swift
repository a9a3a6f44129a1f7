import CKernels
import CLapack
import Engine
import System

/// Mean `[columns]` and covariance `[columns, columns]` (divided by `rows − 1`) of a table, in one pass over it.
///
/// Blocks of rows are centred in cache and multiplied there, so no centred copy of the table is made. Products are in
/// single precision about a provisional mean, sums of them in double precision; the provisional mean is then corrected:
/// `Σ (x − m)(x − m)ᵀ = Σ (x − p)(x − p)ᵀ − n·(m − p)(m − p)ᵀ`.
///
/// Such a matrix is right to about a millionth of its variances. That is enough where every direction keeps a fair
/// share of its columns' variance (`leastShare`), and takes half the time. Where columns almost follow from one another
/// it is not: then ask for products in double precision (`init(exactlyOf:)`).
package struct Covariance {
    let mean: [Double]
    package let matrix: [Double]
    /// How much of each column's variance may be rounding; see `roundingVariances`.
    let rounding: [Double]
    /// Whether products were made in double precision.
    let isExact: Bool

    init(of samples: Tensor) { self.init(ofJoined: [samples]) }

    /// Mean and covariance in double precision, of the table that `views` would make side by side.
    package init(exactlyOf views: [Tensor]) {
        let rows = commonRows(of: views)
        let mean = views.flatMap { $0.columnMeans() }
        let matrix = centredSquares(views, means: mean).map { $0 / Double(rows - 1) }
        self.init(mean: mean, matrix: matrix, isExact: true)
    }

    private init(mean: [Double], matrix: [Double], isExact: Bool) {
        self.mean = mean
        self.matrix = matrix
        rounding = roundingVariances(mean: mean, variances: diagonal(of: matrix))
        self.isExact = isExact
    }

    /// Mean and covariance of the table that `views`, each `[rows, …]`, would make side by side. They are not joined.
    init(ofJoined views: [Tensor]) {
        let rows = commonRows(of: views)
        let columns = views.reduce(0) { $0 + $1.elementsPerRow }
        let some = Array(stride(from: 0, to: rows, by: max(1, rows / 256)))
        let provisionals = views.map { $0.rows(some).columnMeans().map { Float($0) } }
        let area = columns * columns, threads = Threads.count
        let sums = UnsafeMutablePointer<Double>.zeros(threads * columns)
        let squares = UnsafeMutablePointer<Double>.zeros(threads * area)
        defer {
            sums.deallocate()
            squares.deallocate()
        }
        let blockRows = 256, blocksPerSum = 32
        let (sections, panels) = layOut(views.map(\.elementsPerRow), blockRows: blockRows)
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
        // Where the provisional mean lies off by a good part of the deviation, as where the rows it comes from are
        // spikes, the correction takes away much of what was summed. Beyond single precision's range squares are zero
        // or infinite.
        let isSound = (0..<columns).allSatisfy { j in
            let variance = matrix[j * columns + j]
            return variance > 0x1p-90 && variance < 0x1p100 && shift[j] * shift[j] <= variance / 8
                || variance == 0 && shift[j] == 0
        }
        let mean = zip(provisionals.joined(), shift).map { Double($0) + $1 }
        self = isSound ? Covariance(mean: mean, matrix: matrix, isExact: false) : Covariance(exactlyOf: views)
    }
}

private func commonRows(of views: [Tensor]) -> Int {
    let rows = views[0].rows
    require(rows > 1, "a covariance needs two samples, but the shapes are \(views.map(\.shape))")
    require(views.allSatisfy { $0.rows == rows }, "views differ in their number of rows: \(views.map(\.shape))")
    return rows
}

/// The share of its columns' variance that every direction must keep for products in single precision to tell it: they
/// err by about 1e-6 of the variances.
let leastShare = 0x1p-8

/// How much of each column's variance may be rounding. Numbers in single precision are right to half a unit in the last
/// place, at most 2⁻²⁴ of them, which makes a variance of a third of its square. Eight such deviations are allowed, for
/// samples that were computed in a few steps; to which comes what sums in double precision lose. A direction whose
/// variance is no more than that of its columns' rounding is none.
func roundingVariances(mean: [Double], variances: [Double]) -> [Double] {
    zip(mean, variances).map { mean, variance in
        64 * 0x1p-48 / 3 * (mean * mean + variance) + Double(variances.count) * 0x1p-51 * variance
    }
}

/// The diagonal of a square matrix.
func diagonal(of matrix: [Double]) -> [Double] {
    let size = Int(Double(matrix.count).squareRoot().rounded())
    return (0..<size).map { matrix[$0 * size + $0] }
}

/// `Σ (x − m)(x − m)ᵀ` over the rows of the joined `views`, in double precision.
///
/// - Parameters:
///   - means: `[columns]`, or `[groups, columns]` where every group of rows has a mean of its own.
///   - groups: the group of each row, counted from 0.
func centredSquares(_ views: [Tensor], means: [Double], groups: [Int]? = nil) -> [Double] {
    let columns = views.reduce(0) { $0 + $1.elementsPerRow }
    var squares = [Double](repeating: 0, count: columns * columns)
    forCentredRows(of: views, means: means, groups: groups) { block, rows in
        lapack_add_squares_double(Int32(columns), Int32(rows), block, &squares)
    }
    for i in 0..<columns {
        for j in 0..<i { squares[j * columns + i] = squares[i * columns + j] }
    }
    return squares
}

/// Calls `body` with the rows of the joined `views` less their means, in double precision: `[rows, columns]`, some
/// hundred rows at a time and in order, which it may overwrite. For `means` and `groups` see `centredSquares`.
func forCentredRows(
    of views: [Tensor], means: [Double], groups: [Int]? = nil,
    _ body: (_ block: UnsafeMutablePointer<Double>, _ rows: Int) -> Void
) {
    let widths = views.map(\.elementsPerRow)
    let columns = widths.reduce(0, +), blockRows = 512
    let table = UnsafeMutablePointer<Double>.allocate(capacity: blockRows * columns)
    defer { table.deallocate() }
    withPointers(views) { x in
        means.withUnsafeBufferPointer { means in
            for block in (0..<views[0].rows).blocks(of: blockRows) {
                inParallel(block.count, grain: 64) { range, _ in
                    for place in range {
                        let row = block.lowerBound + place
                        var target = table + place * columns
                        var mean = means.baseAddress! + (groups?[row] ?? 0) * columns
                        for (x, width) in zip(x, widths) {
                            for j in 0..<width { target[j] = Double(x[row * width + j]) - mean[j] }
                            target += width
                            mean += width
                        }
                    }
                }
                body(table, block.count)
            }
        }
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
