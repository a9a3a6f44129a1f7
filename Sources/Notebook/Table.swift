import Charts
import Document
import System

/// A table's column: its title, and whether its best number is to stand out.
public struct Column: ExpressibleByStringLiteral {
    public enum Best: Sendable { case highest, lowest }

    var title: String
    var best: Best?

    /// - Parameter best: sets the highest or lowest number of the column in bold.
    public init(_ title: String, best: Best? = nil) {
        self.title = title
        self.best = best
    }

    public init(stringLiteral title: String) { self.init(title) }
}

/// A table's cell: text, or a number that is recorded.
public struct Cell: ExpressibleByStringLiteral {
    enum Content {
        case text(String)
        /// - Parameters:
        ///   - text: what stands in the cell.
        ///   - rank: the number as it is written without its spread; equal ones are equally good.
        case number(Prose.RecordedNumber, text: String, rank: String)
    }

    let content: Content
    private(set) var isRanked = true

    public init(stringLiteral text: String) { content = .text(text) }

    private init(_ content: Content) { self.content = content }

    public static func text(_ text: String) -> Cell { Cell(.text(text)) }

    /// The same, but never the best of its column: for bounds and controls that stand beside what is compared.
    public func unranked() -> Cell {
        var cell = self
        cell.isRanked = false
        return cell
    }

    /// A number written in `format`; named after the table, its row and its column unless `name` is given.
    public static func number(
        _ value: Double, _ format: NumberFormat, name: String? = nil, unit: String? = nil, tolerance: Double? = nil
    ) -> Cell {
        number(
            .init(name: name, value: value, unit: unit, tolerance: tolerance, format: format), format.string(value),
            rank: format.string(value))
    }

    static func number(_ number: Prose.RecordedNumber, _ text: String, rank: String) -> Cell {
        Cell(.number(number, text: text, rank: rank))
    }

    @_disfavoredOverload
    public static func number(
        _ value: Float, _ format: NumberFormat, name: String? = nil, unit: String? = nil, tolerance: Double? = nil
    ) -> Cell {
        number(Double(shortest: value), format, name: name, unit: unit, tolerance: tolerance)
    }

    public static func number(
        _ value: Int, name: String? = nil, unit: String? = nil, tolerance: Double? = nil
    ) -> Cell {
        number(Double(value), .integer, name: name, unit: unit, tolerance: tolerance)
    }
}

/// A table laid out: its cells as text, and how its columns stand.
enum Table {
    static func laidOut(
        columns: [Column], rows: [[Cell]]
    ) -> (columns: [Block.Column], rows: [[Block.Cell]]) {
        require(!columns.isEmpty, "a table needs at least one column")
        for row in rows {
            require(
                row.count == columns.count, "a row of \(row.count) cells in a table of \(columns.count) columns")
        }
        // Numbers stand to the right, and so does a column that holds any.
        let isNumeric = columns.indices.map { column in
            rows.contains { if case .number = $0[column].content { true } else { false } }
        }
        // As it is written: what a reader cannot tell apart is equally good.
        let best = columns.indices.map { column -> String? in
            let ranked = rows.compactMap { row -> (value: Double, text: String)? in
                guard case .number(let number, _, let rank) = row[column].content, row[column].isRanked,
                    !number.value.isNaN
                else { return nil }
                return (number.value, rank)
            }
            switch columns[column].best {
            case .highest: return ranked.max { $0.value < $1.value }?.text
            case .lowest: return ranked.min { $0.value < $1.value }?.text
            case nil: return nil
            }
        }
        let cells = rows.map { row in
            row.enumerated().map { column, cell in
                switch cell.content {
                case .text(let text): return Block.Cell(text)
                case .number(_, let text, let rank):
                    return Block.Cell(text, isBest: cell.isRanked && rank == best[column])
                }
            }
        }
        return (zip(columns, isNumeric).map { .init(title: $0.title, alignment: $1 ? .right : .left) }, cells)
    }

    /// The same for a terminal, in columns of equal width.
    static func plain(columns: [Column], rows: [[Cell]]) -> String {
        let texts =
            [columns.map(\.title)]
            + rows.map {
                $0.map { cell -> String in
                    switch cell.content {
                    case .text(let text), .number(_, let text, _): return text
                    }
                }
            }
        let widths = columns.indices.map { column in texts.map { $0[column].count }.max() ?? 0 }
        return texts.enumerated().map { index, row in
            row.enumerated().map { column, text in
                let space = String(repeating: " ", count: widths[column] - text.count)
                let isNumber = rows.contains { if case .number = $0[column].content { true } else { false } }
                return isNumber ? space + text : text + space
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
