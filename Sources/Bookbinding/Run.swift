import Document
import Foundation
import Notebook
import System

/// Runs chapters one after the other, each in a process of its own, so that none can harm another.
public struct Run {
    /// The folder of the chapters' programs.
    public var programs: URL
    /// The command line of every chapter.
    public var arguments: [String]
    /// The command lines of chapters that have one of their own.
    public var ownArguments: [Place: [String]] = [:]
    /// Where the chapters leave their pages.
    public var shelf: Shelf
    /// Gets a file for each chapter with all that it says.
    public var logs: URL
    /// Whether the chapters behind one that ends in an error run as well.
    public var keepsGoing = false
    /// Whether the chapters speak to the terminal instead of to their files.
    public var isVerbose = false

    public init(programs: URL, arguments: [String], shelf: Shelf, logs: URL) {
        self.programs = programs
        self.arguments = arguments
        self.shelf = shelf
        self.logs = logs
    }

    /// - Parameter report: called as each chapter ends.
    public func run(
        _ places: [Place], display: Display, report: (ChapterReport) -> Void = { _ in }
    ) throws -> [ChapterReport] {
        try Folder.make(logs)
        var reports: [ChapterReport] = []
        for (index, place) in places.enumerated() {
            let hasFailed = reports.contains { $0.result.isError }
            guard Interruption.signal == nil, !hasFailed || keepsGoing else {
                reports.append(ChapterReport(place: place, result: .notRun, outcome: nil))
                continue
            }
            let heading = "[\(index + 1)/\(places.count)] \(place.label) \(place.title)"
            let log = logs.appendingPathComponent("\(place.folder).log")
            display.begin(heading)
            let process = Subprocess(
                programs.appendingPathComponent(place.program).path, ownArguments[place] ?? arguments,
                log: isVerbose ? nil : log)
            let chapter: ChapterReport
            do {
                let outcome = try process.run { display.tick(heading, seconds: $0) }
                chapter = ChapterReport(place: place, result: result(of: place, outcome, log: log), outcome: outcome)
            } catch let error as ProgramFault {
                chapter = ChapterReport(place: place, result: .failed(error.description), outcome: nil)
            }
            reports.append(chapter)
            display.end(chapter.line)
            report(chapter)
        }
        return reports
    }

    private func result(of place: Place, _ outcome: Subprocess.Outcome, log: URL) -> ChapterReport.Result {
        let words = isVerbose ? "" : "; what it said is in \(log.path)"
        switch outcome.ending {
        // One is the code of a page that was written and has a claim that does not hold.
        case .exited(0), .exited(1):
            do {
                return .written(try shelf.results(of: place), try shelf.document(of: place))
            } catch {
                return .failed("\(error)\(words)")
            }
        case .exited(let code): return .failed("ended with the exit code \(code)\(words)\(lastError(log))")
        case .killed(let signal): return .failed("was ended by signal \(signal), \(Self.name(signal))\(words)")
        case .outOfTime: return .failed("ran out of time\(words)")
        }
    }

    /// The last line that begins with "error", which is where a chapter says what went wrong.
    private func lastError(_ log: URL) -> String {
        guard !isVerbose, let text = try? String(contentsOf: log, encoding: .utf8),
            let line = text.split(separator: "\n").last(where: { $0.lowercased().hasPrefix("error") })
        else { return "" }
        return ":\n  \(line)"
    }

    private static func name(_ signal: Int32) -> String { String(cString: strsignal(signal)) }
}

/// What became of a chapter.
public struct ChapterReport: Sendable {
    public enum Result: Sendable {
        case written(RecordedResults, Document)
        case failed(String)
        case notRun

        var isError: Bool { if case .failed = self { true } else { false } }
    }

    public let place: Place
    public let result: Result
    public let outcome: Subprocess.Outcome?

    public init(place: Place, result: Result, outcome: Subprocess.Outcome?) {
        self.place = place
        self.result = result
        self.outcome = outcome
    }

    /// The chapter in one line of the terminal: mark, name, claims, time, memory.
    var line: String {
        var facts: [String] = []
        let mark: String
        switch result {
        case .written(let results, _):
            let held = results.claims.count { $0.holds }
            mark = held == results.claims.count ? "✓" : "✗"
            facts.append("\(held) of \(results.claims.count) claims hold")
        case .failed(let reason):
            mark = "✗"
            facts.append(reason.split(separator: "\n").first.map(String.init) ?? reason)
        case .notRun:
            mark = "–"
            facts.append("not run")
        }
        if let outcome {
            facts.insert("\(Duration.words(outcome.seconds)), \(Int(outcome.peakMegabytes.rounded())) MB", at: 0)
        }
        return Printable.text("\(mark) \(place.label) \(place.title)  \(facts.joined(separator: ", "))")
    }

    /// The line with all that belongs to it: headline numbers, claims that do not hold, the whole error.
    public var summary: String {
        var lines = [line]
        switch result {
        case .written(let results, let document):
            for headline in document.chapter?.headlines ?? [] {
                guard let number = results.numbers.first(where: { $0.name == headline.number }) else { continue }
                lines.append("       \(number.text) \(headline.label)")
            }
            for claim in results.claims where !claim.holds { lines.append("     ✗ \(claim.text)") }
        case .failed(let reason): lines += reason.split(separator: "\n").dropFirst().map { "     \($0)" }
        case .notRun: break
        }
        return Printable.text(lines.joined(separator: "\n"))
    }

    /// 0 if every claim of every chapter holds, 2 if a chapter ended in an error or was not run, 1 otherwise.
    public static func exitCode(_ reports: [ChapterReport]) -> Int32 {
        reports.map { report -> Int32 in
            switch report.result {
            case .written(let results, _): results.claims.allSatisfy(\.holds) ? 0 : 1
            case .failed, .notRun: 2
            }
        }.max() ?? 0
    }
}

/// Times as people say them.
public enum Duration {
    /// "41 s", "1 min 05 s"
    public static func words(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        if whole < 60 { return "\(whole) s" }
        return "\(whole / 60) min \(whole % 60 < 10 ? "0" : "")\(whole % 60) s"
    }
}
