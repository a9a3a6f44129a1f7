import Foundation

/// The order of rooms, as the table in ARCHITECTURE.md has it: which floor each stands on, and in which columns.
struct Rooms {
    private var places: [String: (floor: Int, columns: Set<Int>)] = [:]

    /// - Parameter rows: of the table, from the top floor down.
    init(_ rows: [[String]]) {
        for (height, row) in rows.reversed().enumerated() {
            for (column, cell) in row.dropFirst().enumerated() {
                for name in cell.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) {
                    places[name, default: (height, [])].columns.insert(column)
                }
            }
        }
    }

    var names: Set<String> { Set(places.keys) }

    /// Whether `room` may use `other`: one on a lower floor, in a column where both stand.
    func allow(_ room: String, toUse other: String) -> Bool {
        guard let room = places[room], let other = places[other] else { return false }
        return other.floor < room.floor && !room.columns.isDisjoint(with: other.columns)
    }
}

/// Which of the arrows do not follow from others.
func withoutDetours(_ arrows: [(from: String, to: String)]) -> [(from: String, to: String)] {
    let next = Dictionary(grouping: arrows, by: \.from).mapValues { $0.map(\.to) }
    func reaches(_ from: String, _ to: String) -> Bool {
        next[from, default: []].contains { $0 == to || reaches($0, to) }
    }
    return arrows.filter { arrow in
        !next[arrow.from]!.contains { $0 != arrow.to && reaches($0, arrow.to) }
    }
}
