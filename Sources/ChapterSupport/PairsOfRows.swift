import Engine
import System

// Measures of pairs of rows: each visits many, so they stand in a library, which is compiled optimised.

/// Euclidean distances of pairs of rows of a table.
public func distances(_ table: Tensor, _ pairs: [(Int, Int)]) -> [Double] {
    let (rows, columns) = (table.rows, table.elementsPerRow)
    return table.withUnsafeBuffer { values in
        pairs.map { first, second in
            require(
                first >= 0 && first < rows && second >= 0 && second < rows,
                "rows \(first) and \(second) are not both in a table of shape \(table.shape)")
            var square: Float = 0
            for column in 0..<columns {
                let difference = values[first * columns + column] - values[second * columns + column]
                square += difference * difference
            }
            return Double(square.squareRoot())
        }
    }
}

/// Row by row, how long `codes` are against `others`, and the cosine of the angle between them: means over the rows.
public func lengthAndDirection(_ codes: Tensor, against others: Tensor) -> (ratio: Double, cosine: Double) {
    let width = codes.elementsPerRow
    require(
        codes.rows == others.rows && others.elementsPerRow == width,
        "rows of shapes \(codes.shape) and \(others.shape) cannot be compared")
    var sums = (ratio: 0.0, cosine: 0.0)
    codes.withUnsafeBuffer { a in
        others.withUnsafeBuffer { b in
            for row in 0..<codes.rows {
                var (product, squareOfA, squareOfB) = (0.0, 0.0, 0.0)
                for i in row * width..<(row + 1) * width {
                    product += Double(a[i]) * Double(b[i])
                    squareOfA += Double(a[i]) * Double(a[i])
                    squareOfB += Double(b[i]) * Double(b[i])
                }
                let (lengthOfA, lengthOfB) = (squareOfA.squareRoot(), squareOfB.squareRoot())
                // A row of zeros, such as a black image's, has no direction.
                sums.ratio += lengthOfA / max(lengthOfB, 1e-12)
                sums.cosine += product / max(lengthOfA * lengthOfB, 1e-12)
            }
        }
    }
    return (sums.ratio / Double(codes.rows), sums.cosine / Double(codes.rows))
}

/// The mean entry of a table `[rows, columns]` where row and column differ in one label and agree in all others; 0 if
/// there is no such place.
///
/// - Parameters:
///   - factor: the place, among the lists, of the label in which they differ.
///   - rows: for every factor the label of each row.
///   - columns: for every factor the label of each column.
public func meanEntry(_ table: Tensor, apartIn factor: Int, rows: [[Int]], columns: [[Int]]) -> Double {
    require(
        table.shape.count == 2 && rows.count == columns.count && rows.indices.contains(factor)
            && rows.allSatisfy { $0.count == table.shape[0] } && columns.allSatisfy { $0.count == table.shape[1] },
        """
        lists of \(rows.map(\.count)) and \(columns.map(\.count)) labels, of which the one numbered \(factor) is asked \
        for, do not fit a table of shape \(table.shape)
        """)
    let width = table.shape[1]
    let others = rows.indices.filter { $0 != factor }
    var (sum, count) = (0.0, 0)
    table.withUnsafeBuffer { values in
        for row in 0..<table.shape[0] {
            for column in 0..<width where rows[factor][row] != columns[factor][column] {
                guard others.allSatisfy({ rows[$0][row] == columns[$0][column] }) else { continue }
                sum += Double(values[row * width + column])
                count += 1
            }
        }
    }
    return count == 0 ? 0 : sum / Double(count)
}

/// The root mean square distance of every class's rows from their mean; 0 for a class without rows.
public func spreads(_ table: Tensor, _ labels: [Int], classes: Int) -> [Double] {
    require(
        labels.count == table.rows, "\(labels.count) labels do not fit a table of shape \(table.shape)")
    let columns = table.elementsPerRow
    return table.withUnsafeBuffer { values in
        (0..<classes).map { label in
            let rows = labels.indices.filter { labels[$0] == label }
            var sum = 0.0
            for column in 0..<columns {
                var total = 0.0
                for row in rows { total += Double(values[row * columns + column]) }
                let mean = total / Double(max(rows.count, 1))
                var squares = 0.0
                for row in rows {
                    let difference = Double(values[row * columns + column]) - mean
                    squares += difference * difference
                }
                sum += squares
            }
            return (sum / Double(max(rows.count, 1))).squareRoot()
        }
    }
}
