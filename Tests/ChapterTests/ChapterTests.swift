import Engine
import Foundation
import Notebook
import Testing

@testable import Chapter03ConvolutionalAutoencoder
@testable import Chapter05Clustering

/// The chapters on their quick preset. Serialised, because every chapter uses the whole machine.
@Suite(.serialized) struct ChapterTests {
    /// Runs a chapter without a page; every claim must hold and every exercise's answer agree with the run.
    func results<Content: Chapter>(
        _ chapter: Content.Type, _ options: Options = .quick, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Content.Results {
        // The count belongs to the calling thread, and other tests may have left another on this one.
        Threads.count = ProcessInfo.processInfo.activeProcessorCount
        let page = Page.silent
        let results = try chapter.run(page, options)
        for claim in page.claims { #expect(claim.holds, "\(claim.text)", sourceLocation: sourceLocation) }
        #expect(page.claims.count >= 3 + 2, "a chapter has three exercises and claims of its own")
        #expect(page.numbers.allSatisfy { $0.value.isFinite }, sourceLocation: sourceLocation)
        return results
    }

    func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    @Test func convolutionalAutoencoders() throws {
        let first = try results(ConvolutionalAutoencoders.self)
        #expect(first.history.count == 2 && first.history[1].loss < first.history[0].loss)
        #expect(first.finalError < first.meanImageError && first.finalError > 0)
        #expect(first.bottleneckError < first.meanImageError && first.pcaError < first.meanImageError)
        // Chance is a tenth.
        #expect(first.downstream.count == 5)
        for score in first.downstream {
            #expect(score.linear > 0.4 && score.neighbours > 0.4 && score.linear <= 1 && score.neighbours <= 1, "\(score.name)")
        }
        #expect(try json(first) == json(results(ConvolutionalAutoencoders.self)), "the same seed gives the same results")
    }

    @Test func clustering() throws {
        let first = try results(Clustering.self)
        #expect(first.scores.count == 7)
        for score in first.scores {
            #expect((0...1).contains(score.accuracy) && (-0.5...1).contains(score.rand) && (0...1).contains(score.information))
        }
        for score in first.scores.prefix(6) { #expect(score.accuracy > 0.3 && score.rand > 0.15, "\(score.name), \(score.method)") }
        #expect(abs(first.scores[6].rand) < 0.02 && first.scores[6].accuracy < 0.2, "a guess is a guess")
        #expect(first.inertiaHistory.count > 1)
        for (before, after) in zip(first.inertiaHistory, first.inertiaHistory.dropFirst()) {
            #expect(after <= before * (1 + 1e-9), "inertia rises")
        }
        #expect(first.restartInertias.count == 10)
        #expect(abs(first.restartInertias.min()! / first.inertiaHistory.last! - 1) < 1e-6, "the lowest inertia is kept")
        #expect(first.silhouettes.allSatisfy { (-1...1).contains($0) })
        let again = try results(Clustering.self)
        for (a, b) in zip(first.scores, again.scores) { #expect(try json(a) == json(b)) }
        #expect(first.inertiaHistory == again.inertiaHistory && first.restartInertias == again.restartInertias)
        #expect(first.silhouettes == again.silhouettes)
    }

    /// Other labels change the scores and nothing else: neither what is trained on nor what is found.
    @Test func labelsNeverReachTheClusters() async {
        await #expect(processExitsWith: .success) {
            let folder = NSTemporaryDirectory() + "labels-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: folder) }
            setenv("LATENT_DATA", folder, 1)
            func run(_ label: (_ row: Int, _ label: UInt8) -> UInt8) throws -> Clustering.Results {
                try writeGarments(to: folder + "/mnist", train: 600, test: 400, label)
                var options = Options.quick
                (options.data, options.epochs) = ("mnist", 1)
                return try Clustering.run(.silent, options)
            }
            let (right, wrong) = (try run { $1 }, try run { row, _ in UInt8(row * 7919 % 1000 % 10) })
            #expect(right.inertiaHistory == wrong.inertiaHistory)
            #expect(right.restartInertias == wrong.restartInertias)
            #expect(right.silhouettes == wrong.silhouettes)
            #expect(right.scores[0].rand > 0.15 && abs(wrong.scores[0].rand) < 0.03)
        }
    }

    /// The 28×28 network on all 60,000 images, by the chapter's recipe. One start differs from another by a few per cent,
    /// so the mean of three is what must be as low as PyTorch's.
    @Test func twoEpochsOnAllImages() throws {
        let runs = try (0..<3).map { try FullTraining.run(seed: $0) }
        for run in runs { #expect(run.losses.count == 2 && run.losses[1] < run.losses[0]) }
        let mean = runs.map(\.testError).reduce(0, +) / 3
        #expect(mean <= 0.0105, "mean squared errors of the test images: \(runs.map(\.testError))")
    }

    // MARK: Pages

    @Test(arguments: ["Chapter03ConvolutionalAutoencoder", "Chapter05Clustering"])
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
        for (number, digits, isShare) in shown {
            let unit = pow(10, -Double(digits))
            let isRecorded = results.numbers.contains {
                abs(abs($0.value) * (isShare ? 100 : 1) - number) <= 0.5001 * unit
            }
            #expect(isRecorded, "\(number)\(isShare ? " %" : "") is not among the results")
        }
    }

    private struct RecordedPage: Decodable {
        struct Number: Decodable { let value: Double }
        let numbers: [Number]
    }

    /// Runs the chapter's own program on the quick preset without its cache; all files that it wrote, by their paths.
    private func written(_ chapter: String, to folder: URL) throws -> [String: Data] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent(chapter)
        if !FileManager.default.fileExists(atPath: process.executableURL!.path) {
            process.executableURL = Bundle.main.bundleURL.appendingPathComponent(chapter)
        }
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

    /// The decimal fractions of a page's prose, with their digits behind the point; without code, formulas, links, goals'
    /// targets, and the exercises, whose answers are typed.
    private func numbers(in markdown: String) -> [(value: Double, digits: Int, isShare: Bool)] {
        var text = markdown.components(separatedBy: "## Exercises")[0]
        for pattern in ["(?s)```.*?```", "(?s)\\$\\$.*?\\$\\$", "\\$[^$\\n]*\\$", "<[^>]*>", "\\]\\([^)]*\\)", "(?m)^.*\\*\\*Goal\\*\\*.*$"] {
            text = text.replacingOccurrences(of: pattern, with: " ", options: .regularExpression)
        }
        return text.matches(of: /(\d+)\.(\d+)([\s\u{A0}\u{202F}]?%)?/).map {
            (Double("\($0.1).\($0.2)")!, $0.2.count, $0.3 != nil)
        }
    }
}
