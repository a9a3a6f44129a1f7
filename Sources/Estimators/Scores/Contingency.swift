import Engine
import System

/// How often each pair of labels occurs: `counts[i][j]` samples have label `i` in the first list and `j` in the second.
/// With predictions first and classes second it is the confusion matrix.
public struct Contingency: Sendable, Equatable {
    /// Samples for each pair of labels: the outer index is of the first list, the inner of the second.
    public let counts: [[Int]]

    /// Counts pairs of labels, which count from 0. The table is as large as the greatest labels need, or as told; one of
    /// more than 2²⁸ entries (2 GB) is refused.
    public init(_ rows: [Int], _ columns: [Int], rowCount: Int? = nil, columnCount: Int? = nil) {
        require(rows.count == columns.count, "\(rows.count) labels cannot be paired with \(columns.count)")
        require((rows + columns).allSatisfy { $0 >= 0 }, "labels count from 0, but some are negative")
        // The greatest number has no successor; whoever meets it is refused all the same.
        let height = rowCount ?? (rows.max() ?? -1) &+ 1, width = columnCount ?? (columns.max() ?? -1) &+ 1
        let (area, isTooLarge) = height.multipliedReportingOverflow(by: width)
        require(
            height >= 0 && width >= 0 && !isTooLarge && max(area, height, width) <= 1 << 28,
            "a table [\(height), \(width)] of labels takes more than 2 GB: number labels from 0 without gaps")
        var counts = [[Int]](repeating: [Int](repeating: 0, count: width), count: height)
        for (row, column) in zip(rows, columns) {
            require(
                row < height && column < width,
                "labels \(row), \(column) do not fit a table [\(height), \(width)]")
            counts[row][column] += 1
        }
        self.counts = counts
    }

    private init(counts: [[Int]]) { self.counts = counts }

    /// The number of samples.
    public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }
    /// How many samples have each label of the first list.
    public var rowTotals: [Int] { counts.map { $0.reduce(0, +) } }
    /// How many samples have each label of the second list.
    public var columnTotals: [Int] {
        (0..<(counts.first?.count ?? 0)).map { column in counts.reduce(0) { $0 + $1[column] } }
    }

    /// The one-to-one matching of rows to columns that pairs the most samples; nil for a row left over.
    public var matching: [Int?] { Assignment.maximizing(counts.map { $0.map { Double($0) } }).columnOfRow }

    /// The rows in the order of the columns that they match, so that matched pairs lie on the diagonal. Rows left over
    /// come last, and a column left over gets a row of zeros.
    public func matched() -> Contingency {
        let matching = matching
        let width = counts.first?.count ?? 0
        let paired = (0..<width).map { column in
            matching.firstIndex(of: column).map { counts[$0] } ?? [Int](repeating: 0, count: width)
        }
        return Contingency(counts: paired + counts.indices.filter { matching[$0] == nil }.map { counts[$0] })
    }
}
