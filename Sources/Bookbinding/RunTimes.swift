import Foundation
import Notebook

/// How long each chapter took on a named machine. It stands in the pages' folder as `times.json` and changes only when
/// somebody asks for it, since times differ from run to run.
public struct RunTimes: Codable, Equatable {
    /// The processor's name and how many of its cores there were.
    public var machine: String
    /// Whole seconds by the chapters' folders.
    public var seconds: [String: Int]

    public static func read(_ shelf: Shelf) -> RunTimes? {
        FileManager.default.contents(atPath: file(shelf).path).flatMap { try? JSONDecoder().decode(Self.self, from: $0) }
    }

    /// Adds the times of chapters that were written; those of another machine are left out.
    public static func record(_ reports: [ChapterReport], on shelf: Shelf, machine: String = thisMachine) throws {
        var times = read(shelf) ?? RunTimes(machine: machine, seconds: [:])
        if times.machine != machine { times = RunTimes(machine: machine, seconds: [:]) }
        for report in reports {
            guard case .written = report.result, let outcome = report.outcome else { continue }
            times.seconds[report.place.folder] = Int(outcome.seconds.rounded())
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        try (encoder.encode(times) + Data("\n".utf8)).write(to: file(shelf), options: .atomic)
    }

    public static var thisMachine: String {
        let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let name = text.split(separator: "\n").first { $0.hasPrefix("model name") }?
            .split(separator: ":", maxSplits: 1).last?.trimmingCharacters(in: .whitespaces)
        let cores = ProcessInfo.processInfo.activeProcessorCount
        return "\(name ?? "an unnamed processor"), \(cores) core\(cores == 1 ? "" : "s")"
    }

    private static func file(_ shelf: Shelf) -> URL { shelf.folder.appendingPathComponent("times.json") }
}
