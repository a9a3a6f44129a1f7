import CKernels
import System

// What is done to tables of numbers one by one. It stands in a library, which is compiled optimised; chapters are not,
// and loops over elements would take them many times as long. Unless it is said otherwise, sums are added in one fixed
// order, from the first row to the last and within a row from the first column to the last, on one thread: so their
// last digits are always the same.

// MARK: Rows and columns

extension Tensor {
    /// The matrix turned about its diagonal: `[rows, columns]` → `[columns, rows]`.
    public func transposed() -> Tensor {
        let (rows, columns) = table("transposed")
        return Tensor(shape: [columns, rows]) { target in
            withUnsafeBuffer { source in
                for row in 0..<rows {
                    for column in 0..<columns { target[column * rows + row] = source[row * columns + column] }
                }
            }
        }
    }

    /// The columns at `indices` of a table, in that order: `[rows, columns]` → `[rows, indices.count]`.
    public func columns(_ indices: some Collection<Int>) -> Tensor {
        let (rows, width) = table("cut into columns")
        let chosen = Array(indices)
        for index in chosen {
            require(index >= 0 && index < width, "column \(index) is outside a table of shape \(shape)")
        }
        let count = chosen.count
        return Tensor(shape: [rows, count]) { target in
            withUnsafeBuffer { source in
                for row in 0..<rows {
                    for place in 0..<count { target[row * count + place] = source[row * width + chosen[place]] }
                }
            }
        }
    }

    /// The least and the greatest number of every column of a table without NaN: `[2, columns]`.
    public func columnExtremes() -> Tensor {
        require(shape.count == 2 && rows > 0, "the columns of shape \(shape) have no extremes")
        requireOrdered("the extremes of columns")
        let width = shape[1]
        return Tensor(shape: [2, width]) { target in
            withUnsafeBuffer { source in
                for column in 0..<width { (target[column], target[width + column]) = (source[column], source[column]) }
                for row in 1..<rows {
                    for column in 0..<width {
                        let value = source[row * width + column]
                        if value < target[column] { target[column] = value }
                        if value > target[width + column] { target[width + column] = value }
                    }
                }
            }
        }
    }

    /// The first `count` columns of a table `[rows, columns]`.
    public func firstColumns(_ count: Int) -> Tensor {
        require(
            shape.count == 2 && (0...shape[1]).contains(count), "\(count) columns cannot be taken of shape \(shape)")
        return columns(0..<count)
    }

    /// One column of a table `[rows, columns]`, in double precision.
    public func column(_ index: Int) -> [Double] { columns(CollectionOfOne(index)).values.map { Double($0) } }

    /// Tables side by side: `[rows, dᵢ]` each → `[rows, Σdᵢ]`.
    public static func concatenated(_ tables: [Tensor]) -> Tensor {
        require(!tables.isEmpty, "no tables stand side by side")
        let rows = tables[0].rows
        require(
            tables.allSatisfy { $0.shape.count == 2 && $0.rows == rows },
            "tables of shapes \(tables.map(\.shape)) cannot stand side by side")
        let width = tables.reduce(0) { $0 + $1.shape[1] }
        return Tensor(shape: [rows, width]) { target in
            var start = 0
            for table in tables {
                let columns = table.shape[1]
                table.withUnsafeBuffer { source in
                    for row in 0..<rows {
                        for column in 0..<columns {
                            target[row * width + start + column] = source[row * columns + column]
                        }
                    }
                }
                start += columns
            }
        }
    }

    /// A NaN is neither less nor greater than any number: a search would pass it by.
    private func requireOrdered(_ purpose: String, within places: Range<Int>? = nil) {
        let found = places.map { places in withUnsafeBuffer { x in places.first { x[$0].isNaN } } } ?? firstNaN
        guard let place = found else { return }
        require(false, "numbers are put in order for \(purpose), but \(sentence(about: place))")
    }

    private func table(_ done: String) -> (rows: Int, columns: Int) {
        require(shape.count == 2, "only a table [rows, columns] can be \(done), but the shape is \(shape)")
        return (shape[0], shape[1])
    }
}

// MARK: Sums

extension Tensor {
    /// The sum of all elements, in double precision.
    public func sum() -> Double { withUnsafeBuffer { $0.reduce(0) { $0 + Double($1) } } }

    /// The mean of all elements, in double precision; not a number where there are none.
    public func mean() -> Double { sum() / Double(count) }

    /// The mean of every column, in double precision; not a number where there are no rows. Higher axes count as
    /// columns: of images `[N, H, W, C]` it is the mean image, in `H·W·C` numbers.
    ///
    /// Every thread sums rows of its own, and the threads' sums are added in their order.
    public func columnMeans() -> [Double] {
        let (rows, columns) = (rows, elementsPerRow)
        guard count > 0 else { return [Double](repeating: .nan, count: columns) }
        let zero = [Float](repeating: 0, count: columns)
        let scratchRows = 64
        var sums = [Double](repeating: 0, count: Threads.count * columns)
        withUnsafeBuffer { x in
            sums.withUnsafeMutableBufferPointer { sums in
                let (x, sums) = (x.baseAddress!, sums.baseAddress!)
                inParallel(rows, grain: 1024) { range, part in
                    withUnsafeTemporaryAllocation(of: Float.self, capacity: scratchRows * columns) { scratch in
                        for start in stride(from: range.lowerBound, to: range.upperBound, by: scratchRows) {
                            kernels_centre(
                                x + start * columns, zero, Swift.min(scratchRows, range.upperBound - start), columns,
                                scratch.baseAddress!, sums + part * columns)
                        }
                    }
                }
            }
        }
        return (0..<columns).map { column in
            stride(from: column, to: sums.count, by: columns).reduce(0) { $0 + sums[$1] } / Double(rows)
        }
    }

    /// The sum of the squares of every column, in double precision. Higher axes count as columns.
    public func columnSquares() -> [Double] {
        let (rows, columns) = (rows, elementsPerRow)
        var sums = [Double](repeating: 0, count: columns)
        withUnsafeBuffer { source in
            sums.withUnsafeMutableBufferPointer { sums in
                for row in 0..<rows {
                    for column in 0..<columns { 
                        let value = Double(source[row * columns + column])
                        sums[column] += value * value
                    }
                }
            }
        }
        return sums
    }
}

// MARK: The greatest

extension Tensor {
    /// Of every row of a table `[rows, columns]` the column of its greatest number; of equals the first. Stops at what
    /// is not a number: any column would be a guess.
    public func argmax() -> [Int] {
        let (rows, columns) = table("searched for the greatest of every row")
        require(columns > 0, "rows without columns have no greatest number; the shape is \(shape)")
        requireOrdered("the greatest of every row")
        return withUnsafeBuffer { source in
            (0..<rows).map { row in
                let start = row * columns
                var best = 0
                for column in 0..<columns {
                    let value = source[start + column]
                    if value > source[start + best] { best = column }
                }
                return best
            }
        }
    }

    /// The columns of the `count` greatest numbers of one row, the greatest first, of equals the first; all columns
    /// where there are not so many. Stops at what is not a number.
    public func topColumns(ofRow row: Int, count: Int) -> [Int] {
        let (rows, columns) = table("searched for the greatest of a row")
        require(row >= 0 && row < rows, "row \(row) is outside a table of shape \(shape)")
        require(count >= 0, "the number of columns cannot be negative, but is \(count)")
        requireOrdered("the greatest of a row", within: row * columns..<(row + 1) * columns)
        return withUnsafeBuffer { source in
            let values = UnsafeBufferPointer(rebasing: source[row * columns..<(row + 1) * columns])
            let order = (0..<columns).sorted {
                values[$0] == values[$1] ? $0 < $1 : values[$0] > values[$1]
            }
            return Array(order.prefix(count))
        }
    }

    /// The greatest difference of an element from the same one of another tensor of this shape; 0 where there are none,
    /// and NaN where one of the differences is.
    public func greatestDifference(from other: Tensor) -> Double {
        requireSameShape(other)
        return withUnsafeBuffer { a in
            other.withUnsafeBuffer { b in
                a.indices.reduce(0) { greatest, i in
                    let difference = abs(Double(a[i]) - Double(b[i]))
                    return difference > greatest || difference.isNaN ? difference : greatest
                }
            }
        }
    }
}

// MARK: Element by element

extension Tensor {
    /// Every element times `factor`.
    public func scaled(by factor: Float) -> Tensor { mapped { $0 * factor } }

    /// Every element times itself.
    public func squared() -> Tensor { mapped { $0 * $0 } }

    /// Every element brought into `range`.
    public func clamped(to range: ClosedRange<Float>) -> Tensor {
        let (least, greatest) = (range.lowerBound, range.upperBound)
        return mapped { min(max($0, least), greatest) }
    }

    /// Every element less the same one of another tensor of this shape.
    public func subtracting(_ other: Tensor) -> Tensor {
        requireSameShape(other)
        return Tensor(shape: shape) { target in
            withUnsafeBuffer { a in
                other.withUnsafeBuffer { b in for i in target.indices { target[i] = a[i] - b[i] } }
            }
        }
    }

    /// Every row less `row`: `[rows, columns]`, `[columns]` → `[rows, columns]`. Higher axes count as columns.
    public func subtracting(row: [Float]) -> Tensor { mappedRows(with: row) { $0 - $1 } }

    /// Every column times its factor: `[rows, columns]`, `[columns]` → `[rows, columns]`. Higher axes count as columns.
    public func scaledColumns(by factors: [Float]) -> Tensor { mappedRows(with: factors) { $0 * $1 } }

    @inline(__always) private func mapped(_ body: (Float) -> Float) -> Tensor {
        Tensor(shape: shape) { target in
            withUnsafeBuffer { source in for i in target.indices { target[i] = body(source[i]) } }
        }
    }

    @inline(__always) private func mappedRows(with row: [Float], _ body: (Float, Float) -> Float) -> Tensor {
        let columns = elementsPerRow
        require(row.count == columns, "\(row.count) numbers do not fit the columns of shape \(shape)")
        return Tensor(shape: shape) { target in
            withUnsafeBuffer { source in
                row.withUnsafeBufferPointer { row in
                    for start in stride(from: 0, to: target.count, by: max(columns, 1)) {
                        for column in 0..<columns { target[start + column] = body(source[start + column], row[column]) }
                    }
                }
            }
        }
    }

    private func requireSameShape(_ other: Tensor) {
        require(shape == other.shape, "elements of shapes \(shape) and \(other.shape) have no partners")
    }
}

// MARK: Random numbers

extension Tensor {
    /// The next standard normal numbers that `random` gives, in row-major order.
    public init(normal shape: [Int], using random: inout Random) {
        self.init(shape: shape) { target in for i in target.indices { target[i] = random.normal() } }
    }

    /// Standard normal numbers: those that `random` would give next, in row-major order.
    public init(normal shape: [Int], _ random: Random) {
        var random = random
        self.init(normal: shape, using: &random)
    }

    /// The next numbers that `random` gives, uniform in 0…1 without 1, in row-major order.
    public init(uniform shape: [Int], using random: inout Random) {
        self.init(shape: shape) { target in for i in target.indices { target[i] = random.uniform() } }
    }
}
