import Charts
import Foundation
import System
import Notebook

/// Whether a reader's answer is right, and if not, where it goes wrong.
public enum AnswerVerdict: Equatable, Sendable {
    case right
    /// With what is wrong, in a sentence.
    case wrong(String)
}

/// Checks the answers of readers: numbers by comparison, Swift functions by compiling and calling them.
public struct AnswerCheck {
    /// In seconds, for all calls together.
    public var timeLimit = 10.0
    /// In seconds.
    public var compileLimit = 180.0
    /// Gets what the reader's function printed.
    public var printed: (String) -> Void = { _ in }

    public init() {}

    /// - Parameter answer: a number or the path of a Swift file.
    /// - Throws: `BookError` if the answer is not of the kind that the exercise asks for.
    public func check(_ answer: String, of exercise: RecordedExercise) throws -> AnswerVerdict {
        switch exercise.task {
        case .number(let expected, let tolerance):
            guard let number = Self.number(answer) else {
                throw BookError("This exercise asks for a number, such as 0.75, but the answer is \"\(answer)\".")
            }
            // Decimal numbers at the very edge of the tolerance are within it, whatever their last bit.
            let allowed = tolerance + 1e-9 * max(abs(expected), 1)
            return abs(number - expected) <= allowed ? .right : .wrong("\(answer) is not the number.")
        case .function(let signature, let cases, let tolerance, _):
            guard answer.hasSuffix(".swift") else {
                throw BookError(
                    "This exercise asks for a Swift file that defines \(signature), but the answer is \"\(answer)\".")
            }
            guard let source = try? String(contentsOfFile: answer, encoding: .utf8) else {
                throw BookError("The file \(answer) cannot be read.")
            }
            return try check(source, path: answer, signature: signature, cases: cases, tolerance: tolerance)
        }
    }

    private static func number(_ text: String) -> Double? {
        let plain = text.replacing("−", with: "-").replacing(",", with: "")
        if plain.hasSuffix("%") { return Double(plain.dropLast().trimmingCharacters(in: .whitespaces)).map { $0 / 100 } }
        return Double(plain.trimmingCharacters(in: .whitespaces))
    }

    /// - Parameter path: how compiler messages name the source.
    public func check(
        _ source: String, path: String, signature: String, cases: [RecordedExercise.Case], tolerance: Double
    ) throws -> AnswerVerdict {
        let files = FileManager.default
        let folder = files.temporaryDirectory.appendingPathComponent("answer-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        func file(_ name: String) -> URL { folder.appendingPathComponent(name) }
        // Messages about the reader's lines name the reader's file.
        let located = "#sourceLocation(file: \(path.debugDescription), line: 1)\n\(source)\n"
        try Data(located.utf8).write(to: file("answer.swift"))
        try Data(Harness.source(calls: cases.map(\.call)).utf8).write(to: file("main.swift"))

        let log = file("log")
        let compiling = try Subprocess(
            "swiftc", ["-o", file("program").path, file("answer.swift").path, file("main.swift").path], log: log,
            timeLimit: compileLimit
        ).run()
        guard compiling.ending == .exited(0) else {
            let words = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
            if compiling.ending == .outOfTime { return .wrong("\(path) took too long to compile.") }
            // What the compiler says of the calls is about a function that is not as asked.
            let own = words.components(separatedBy: "\n").contains { $0.hasPrefix("\(path):") && $0.contains("error:") }
            let message = Self.once(words.replacing(folder.path + "/main.swift", with: "(the test)"))
            return .wrong(
                own ? "\(path) does not compile.\n\(message)"
                    : "\(path) does not define \(signature) as asked.\n\(message)")
        }

        let results = file("results")
        // Swift's own report of a crash shows registers and addresses; its one line on the reason is enough.
        let running = try Subprocess(
            file("program").path, [results.path], log: log, timeLimit: timeLimit,
            environment: ["SWIFT_BACKTRACE": "enable=no"]
        ).run()
        if let words = try? String(contentsOf: log, encoding: .utf8), !words.isEmpty { printed(Printable.text(words)) }
        let lines = ((try? String(contentsOf: results, encoding: .utf8)) ?? "").split(
            separator: "\n", omittingEmptySubsequences: false
        ).dropLast()
        for (index, example) in cases.enumerated() {
            guard index < lines.count else {
                switch running.ending {
                case .outOfTime:
                    return .wrong("\(example.call) has not returned after \(Int(timeLimit)) seconds.")
                case .exited, .killed: return .wrong("\(example.call) stops the program.")
                }
            }
            let values = lines[index].split(separator: " ").compactMap { UInt64($0).map(Double.init(bitPattern:)) }
            guard values.count == example.expected.count else {
                return .wrong(
                    "\(example.call) has \(values.count) numbers where \(example.expected.count) are expected.")
            }
            let isClose = zip(values, example.expected).allSatisfy { value, expected in
                // Infinities differ by no number from themselves.
                value == expected || abs(value - expected) <= tolerance
            }
            guard isClose else {
                return .wrong("\(example.call) is \(Self.list(values)), but should be \(Self.list(example.expected)).")
            }
        }
        return .right
    }

    /// The compiler's messages, each once: a mistake that every call of the test meets is one mistake.
    private static func once(_ words: String) -> String {
        var seen = Set<String>()
        var isRepeated = false
        let lines = words.components(separatedBy: "\n").filter { line in
            // What follows a message, the line of the source and a caret, belongs to it.
            if let message = line.firstMatch(of: /^(.+?):\d+:\d+: (error|warning|note): (.+)$/) {
                isRepeated = !seen.insert("\(message.1) \(message.2) \(message.3)").inserted
            }
            return !isRepeated
        }
        return lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
    }

    private static func list(_ values: [Double]) -> String {
        let words = values.prefix(12).map { NumberFormat.significant(6).string($0) }
        return values.count == 1 ? words[0] : "[" + words.joined(separator: ", ") + (values.count > 12 ? ", …]" : "]")
    }
}

/// The program around a reader's function.
private enum Harness {
    /// Swift that makes every call and writes each result to the file that its first argument names: a line of numbers,
    /// as the bits of doubles.
    static func source(calls: [String]) -> String {
        """
        import Foundation

        private let latentResults = fopen(CommandLine.arguments[1], "w")!

        private func latentNumbers(_ value: Any) -> [Double] {
            switch value {
            case let value as Double: [value]
            case let value as Int: [Double(value)]
            case let value as Bool: [value ? 1 : 0]
            case let value as Float: [Double(value)]
            case let values as [Any]: values.flatMap(latentNumbers)
            default: []
            }
        }

        private func latentReport(_ value: Any) {
            fputs(latentNumbers(value).map { String($0.bitPattern) }.joined(separator: " ") + "\\n", latentResults)
            fflush(latentResults)
        }

        \(calls.map { "latentReport(\($0))" }.joined(separator: "\n"))

        """
    }
}
