import System

// What is done to tables of numbers one by one. It stands in a library, which is compiled optimised; chapters are not,
// and loops over elements would take them many times as long.

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
    func requireOrdered(_ purpose: String, within places: Range<Int>? = nil) {
        let found = places.map { places in withUnsafeBuffer { x in places.first { x[$0].isNaN } } } ?? firstNaN
        guard let place = found else { return }
        require(false, "numbers are put in order for \(purpose), but \(sentence(about: place))")
    }

    /// The extents of a table; stops the program at other shapes, which cannot be `done`.
    func table(_ done: String) -> (rows: Int, columns: Int) {
        require(shape.count == 2, "only a table [rows, columns] can be \(done), but the shape is \(shape)")
        return (shape[0], shape[1])
    }
}
