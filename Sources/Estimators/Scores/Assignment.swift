import Engine
import System

/// The assignment problem: give each row a column of its own so that the sum of the chosen entries is best.
///
/// The Hungarian method (Kuhn, 1955, "The Hungarian method for the assignment problem") in its form with shortest
/// augmenting paths and potentials, O(rows² · columns) for `rows <= columns`. A table may be rectangular: then
/// `max(rows, columns) − min(rows, columns)` rows or columns stay without a partner.
public enum Assignment {
    /// The least sum. `columnOfRow[i]` is the column given to row `i`, or nil where rows outnumber columns.
    public static func minimizing(_ cost: [[Double]]) -> (columnOfRow: [Int?], cost: Double) {
        let rows = cost.count, columns = cost.first?.count ?? 0
        require(cost.allSatisfy { $0.count == columns }, "the rows of a cost table must have equal lengths")
        for (row, costs) in cost.enumerated() { requireFinite(costs, "costs in row \(row)", for: "an assignment") }
        guard columns > 0 else { return ([Int?](repeating: nil, count: rows), 0) }
        var columnOfRow = [Int?](repeating: nil, count: rows)
        if rows <= columns {
            for (column, row) in rowOfColumn(cost).enumerated() { if let row { columnOfRow[row] = column } }
        } else {
            let transposed = (0..<columns).map { column in cost.map { $0[column] } }
            columnOfRow = rowOfColumn(transposed)
        }
        let total = columnOfRow.enumerated().reduce(0.0) { sum, pair in
            pair.element.map { sum + cost[pair.offset][$0] } ?? sum
        }
        return (columnOfRow, total)
    }

    /// The greatest sum. `columnOfRow[i]` is the column given to row `i`, or nil where rows outnumber columns.
    public static func maximizing(_ gain: [[Double]]) -> (columnOfRow: [Int?], gain: Double) {
        let (columnOfRow, cost) = minimizing(gain.map { $0.map { -$0 } })
        return (columnOfRow, -cost)
    }

    /// The row given to each column, for a table with no more rows than columns.
    ///
    /// Row and column potentials keep every reduced cost `cost − rowPotential − columnPotential` at zero or above, and
    /// at zero where a pair is matched. Each new row grows a tree of shortest reduced paths until it meets a free
    /// column.
    private static func rowOfColumn(_ cost: [[Double]]) -> [Int?] {
        let columns = cost[0].count
        var rowPotential = [Double](repeating: 0, count: cost.count)
        var columnPotential = [Double](repeating: 0, count: columns)
        var rowOf = [Int?](repeating: nil, count: columns)
        for start in cost.indices {
            var distance = [Double](repeating: .infinity, count: columns)
            var previous = [Int?](repeating: nil, count: columns)
            var visited = [Bool](repeating: false, count: columns)
            var row = start
            var reached: Int?  // the column through which the tree came to `row`
            while true {
                var next = 0
                var step = Double.infinity
                for column in 0..<columns where !visited[column] {
                    let reduced = cost[row][column] - rowPotential[row] - columnPotential[column]
                    if reduced < distance[column] {
                        distance[column] = reduced
                        previous[column] = reached
                    }
                    if distance[column] < step { (next, step) = (column, distance[column]) }
                }
                rowPotential[start] += step
                for column in 0..<columns {
                    if visited[column] {
                        rowPotential[rowOf[column]!] += step
                        columnPotential[column] -= step
                    } else {
                        distance[column] -= step
                    }
                }
                visited[next] = true
                reached = next
                guard let taken = rowOf[next] else { break }
                row = taken
            }
            // Along the path back to the start, every column hands its row on.
            var column = reached!
            while let before = previous[column] {
                rowOf[column] = rowOf[before]
                column = before
            }
            rowOf[column] = start
        }
        return rowOf
    }
}
