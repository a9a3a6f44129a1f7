import Foundation
import Testing

/// The chapters on their quick preset, each in a file of its own. Serialised, because every chapter uses the whole
/// machine.
@Suite(.serialized) struct ChapterTests {
    /// The chapters that stand in the package.
    static let names: [String] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Chapters")
        return try! FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("Chapter") }.sorted()
    }()

    @Test(arguments: names)
    func aPageWrittenTwiceIsTheSame(_ chapter: String) throws {
        let folder = URL(fileURLWithPath: NSTemporaryDirectory() + "pages-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let pages = try ["first", "second"].map { try written(chapter, to: folder.appendingPathComponent($0)) }
        #expect(pages[0].keys.sorted() == pages[1].keys.sorted() && pages[0].count > 10)
        for (name, data) in pages[0] { #expect(pages[1][name] == data, "\(name) differs") }

        // Every number that prose shows stands among the results.
        let text = String(decoding: try #require(pages[0].first { $0.key.hasSuffix("README.md") }).value, as: UTF8.self)
        let results = try JSONDecoder().decode(
            RecordedPage.self, from: try #require(pages[0].first { $0.key.hasSuffix("results.json") }).value)
        let shown = numbers(in: text)
        #expect(shown.count > 10)
        // Spreads and the ends of intervals stand in the texts of the results.
        let told = numbers(in: results.numbers.map(\.text).joined(separator: "\n"))
        for (number, digits, isShare) in shown {
            let unit = pow(10, -Double(digits))
            let isRecorded = results.numbers.contains {
                abs(abs($0.value) * (isShare ? 100 : 1) - number) <= 0.5001 * unit
            } || told.contains { $0.0 == number && $0.1 == digits }
            #expect(isRecorded, "\(number)\(isShare ? " %" : "") is not among the results")
        }
    }

    private struct RecordedPage: Decodable {
        struct Number: Decodable {
            let value: Double
            let text: String
        }
        let numbers: [Number]
    }

    /// The chapter's own program, which was built beside the tests.
    func program(_ chapter: String) -> URL {
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent(chapter)
        return FileManager.default.fileExists(atPath: beside.path)
            ? beside : Bundle.main.bundleURL.appendingPathComponent(chapter)
    }

    /// Runs the chapter's own program on the quick preset without its cache; all files that it wrote, by their paths.
    private func written(_ chapter: String, to folder: URL) throws -> [String: Data] {
        let process = Process()
        process.executableURL = program(chapter)
        process.arguments = ["--quick", "--no-cache", "--output", folder.path]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(chapter) does not end well")
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appendingPathComponent(path).path
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
            if !isFolder.boolValue { files[path] = FileManager.default.contents(atPath: file) }
        }
        return files
    }

    /// The decimal fractions of a page's prose, with their digits behind the point; without code, formulas, links,
    /// goals' targets, and the exercises, whose answers are typed. `digits` counts decimals, powers of ten included:
    /// 1.3 × 10⁻³ has four.
    private func numbers(in markdown: String) -> [(value: Double, digits: Int, isShare: Bool)] {
        var text = markdown.components(separatedBy: "## Exercises")[0]
        for pattern in ["(?s)```.*?```", "(?s)\\$\\$.*?\\$\\$", "\\$[^$\\n]*\\$", "<[^>]*>", "\\]\\([^)]*\\)", "(?m)^.*\\*\\*Goal\\*\\*.*$"] {
            text = text.replacingOccurrences(of: pattern, with: " ", options: .regularExpression)
        }
        let superscripts = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
        return text.matches(of: /(\d+)\.(\d+)(?:\s×\s10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)|([\s\u{A0}\u{202F}]?%))?/).map {
            let power = Int(
                ($0.3 ?? "⁰").map { $0 == "⁻" ? "-" : "\(superscripts.firstIndex(of: $0)!)" }.joined())!
            return (Double("\($0.1).\($0.2)")! * pow(10, Double(power)), $0.2.count - power, $0.4 != nil)
        }
    }
}
