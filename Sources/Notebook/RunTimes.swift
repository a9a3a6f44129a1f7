import Foundation
import System

/// How long each chapter took on a named machine. It stands in the pages' folder as `times.json` and changes only when
/// somebody asks for it, since times differ from run to run.
public struct RunTimes: Codable, Equatable, Sendable {
    /// The processor's name and how many of its cores there were.
    public var machine: String
    /// Whole seconds by the chapters' folders.
    public var seconds: [String: Int]

    public init(machine: String, seconds: [String: Int]) {
        self.machine = machine
        self.seconds = seconds
    }

    /// What stands in a folder of pages; nil if nothing that can be read.
    public static func read(in folder: URL) -> RunTimes? {
        FileManager.default.contents(atPath: file(folder).path)
            .flatMap { try? JSONDecoder().decode(Self.self, from: $0) }
    }

    /// - Throws: `FileFault`.
    public func write(in folder: URL) throws {
        try WholeFile.write(JSON(encoding: self).data, to: Self.file(folder))
    }

    public static var thisMachine: String {
        let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let name = text.split(separator: "\n").first { $0.hasPrefix("model name") }?
            .split(separator: ":", maxSplits: 1).last?.trimmingCharacters(in: .whitespaces)
        let cores = ProcessInfo.processInfo.activeProcessorCount
        return "\(name ?? "an unnamed processor"), \(cores) core\(cores == 1 ? "" : "s")"
    }

    /// About how many seconds these chapters take with `cores` cores, nothing cached; nil if one's time is not known.
    /// Fewer cores take longer in proportion; more do not help as much.
    public func estimate(
        _ places: [Place], cores: Int = ProcessInfo.processInfo.activeProcessorCount
    ) -> Double? {
        let known = places.compactMap { seconds[$0.folder] }
        guard known.count == places.count, !known.isEmpty else { return nil }
        let recorded = machine.firstMatch(of: /(\d+) cores?$/).flatMap { Int($0.1) } ?? cores
        return Double(known.reduce(0, +)) * max(Double(recorded) / Double(cores), 0.5)
    }

    private static func file(_ folder: URL) -> URL { folder.appendingPathComponent("times.json") }
}

extension RunChoice {
    /// What a run of these chapters will do and about how long it takes, said before it begins; the quick way first.
    public func announcement(_ places: [Place], _ times: RunTimes?, into folder: String) -> String {
        let subject = places.count == 1 ? "Chapter \(places[0].number)" : "\(places.count) chapters"
        let one = places.count == 1
        if run.quick {
            return "\(subject) on a small preset: some seconds\(one ? "" : " each"). The pages go to \(folder)."
        }
        var words = ""
        if let data = run.options.data {
            words = "\(subject) on \(data): how long depends on the data."
        } else if let times, let seconds = times.estimate(places) {
            words = "\(subject) on the full data: \(Self.roughly(seconds)) of computing on this machine, less where "
            words += "an earlier run has left results."
            if run.rows != nil || run.epochs != nil || run.threads != nil { words += " Your options change that." }
        } else {
            words = "\(subject) on the full data: some minutes\(one ? "" : " each")."
        }
        return "--quick runs the same on a small preset, in seconds.\n\(words) The pages go to \(folder)."
    }

    /// As far as a forecast reaches: "under a minute", "about 2 minutes".
    private static func roughly(_ seconds: Double) -> String {
        let minutes = Int((seconds / 60).rounded())
        return minutes < 1 ? "under a minute" : "about \(minutes) minute\(minutes == 1 ? "" : "s")"
    }
}
