import Foundation
import Notebook

extension RunTimes {
    public static func read(_ shelf: Shelf) -> RunTimes? { read(in: shelf.folder) }

    /// Adds the times of chapters that were written; those of another machine are left out.
    public static func record(_ reports: [ChapterReport], on shelf: Shelf, machine: String = thisMachine) throws {
        var times = read(shelf) ?? RunTimes(machine: machine, seconds: [:])
        if times.machine != machine { times = RunTimes(machine: machine, seconds: [:]) }
        for report in reports {
            guard case .written = report.result, let outcome = report.outcome else { continue }
            times.seconds[report.place.folder] = Int(outcome.seconds.rounded())
        }
        try times.write(in: shelf.folder)
    }
}
