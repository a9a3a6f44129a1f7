import Engine
import System

/// Labels as places in the list of those that occur. What is kept for each class then grows with the number of classes,
/// and not with the greatest label: 0 and 2,000,000,000 are two.
struct Labels: Sendable {
    /// The labels that occur, rising.
    let names: [Int]
    /// For every sample, where its label stands in `names`.
    let places: [Int]

    /// Labels count from 0, and need not all occur; a negative one stops the program.
    ///
    /// - Parameter reader: who takes them: "LDA".
    init(_ labels: [Int], for reader: String) {
        if let (place, label) = labels.enumerated().first(where: { $1 < 0 }) {
            require(false, "\(reader) takes labels that count from 0, but label \(place) is \(label)")
        }
        names = Set(labels).sorted()
        let placeOfName = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        places = labels.map { placeOfName[$0]! }
    }
}

/// How often each pair of labels occurs, by those pairs alone: a table of 30,000 clusters by as many classes would take
/// gigabytes, and hold hardly more than zeros.
struct PairCounts {
    /// Pairs of places among the labels that occur, in the order of a table's rows and columns.
    private(set) var cells: [(row: Int, column: Int, count: Int)] = []
    private(set) var rowTotals: [Int]
    private(set) var columnTotals: [Int]

    init(_ rows: Labels, _ columns: Labels) {
        rowTotals = [Int](repeating: 0, count: rows.names.count)
        columnTotals = [Int](repeating: 0, count: columns.names.count)
        for row in rows.places { rowTotals[row] += 1 }
        for column in columns.places { columnTotals[column] += 1 }
        // The samples, ordered by their rows.
        var next = [Int](repeating: 0, count: rowTotals.count)
        for row in next.indices.dropFirst() { next[row] = next[row - 1] + rowTotals[row - 1] }
        var order = [Int](repeating: 0, count: rows.places.count)
        for (sample, row) in rows.places.enumerated() {
            order[next[row]] = sample
            next[row] += 1
        }
        var counts = [Int](repeating: 0, count: columnTotals.count)
        for (row, total) in rowTotals.enumerated() {
            var met: [Int] = []
            for sample in order[next[row] - total..<next[row]] {
                let column = columns.places[sample]
                if counts[column] == 0 { met.append(column) }
                counts[column] += 1
            }
            for column in met.sorted() {
                cells.append((row, column, counts[column]))
                counts[column] = 0
            }
        }
    }
}
