import System

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
