import Chapter01EmbeddingBasics
import Chapter02LinearEmbeddings
import Chapter03ConvolutionalAutoencoder
import Chapter04LatentVisualization
import Chapter05Clustering
import Chapter06AnomalyDetection
import Chapter07VariationalAutoencoder
import Chapter08MultimodalAutoencoder
import Chapter09CanonicalCorrelation
import Chapter10CLIPRetrieval
import Chapter11OrthogonalRegularization
import Chapter12DenoisingAndCompression
import Datasets
import Foundation
import Notebook
import System
import Testing

/// Data as people have them: few, uneven, with holes. Each chapter makes a page of them or says what it lacks.
extension ChapterTests {
    @Test func everyChapterWorksOnSmallUnevenData() throws {
        try withFolder { folder in
            // Three whole classes with gaps between their numbers, one that the test half lacks, and a stray label.
            try writeGarments(to: folder, train: 44, test: 10) { row, _ in
                row == 5 ? 255 : row % 11 == 10 ? 7 : [1, 4, 9][row % 3]
            }
            let data = try ImageDataset.load(folder).taking(train: 1_000, test: 1_000)
            try #require(data.classNames == ["1", "4", "9"] && data.notes.count == 2)
            var options = Options.quick
            options.data = folder
            for (name, run) in runs(readingData: true) {
                let page = Page.silent
                do { try run(page, options) } catch { Issue.record("\(name): \(error)") }
                #expect(page.numbers.count > 10, "\(name)")
                let odd = page.numbers.filter { !$0.value.isFinite }.map(\.name)
                #expect(odd == [], "\(name)")
            }
        }
    }

    @Test func tooLittleDataIsToldInOneSentence() throws {
        try withFolder { folder in
            func check(_ rows: Int?, _ parts: [String], _ label: (Int, UInt8) -> UInt8) throws {
                try writeGarments(to: folder, train: 30, test: 12, label)
                var options = Options.quick
                (options.data, options.rows) = (folder, rows)
                for (name, run) in runs(readingData: true) { try expectOneSentence(name, parts, options, run) }
            }
            try check(nil, ["0 (30 and 12)", "at least 2 classes"]) { _, _ in 0 }
            try check(nil, ["0 (12 and 12), 1 (18 and 0)", "at least 2 classes"]) { row, _ in row < 12 ? 0 : 1 }
            try check(5, ["room for 5 images to learn from", "at least 2 classes"]) { row, _ in UInt8(row % 2) }
        }
        for (name, run) in runs(readingData: false) {
            try expectOneSentence(name, ["7", "scenes"], Options(quick: true, rows: 7), run)
        }
    }

    /// Files that a program opens must not get the numbers of streams that its parent had closed.
    @Test func closedStreamsDoNoHarm() throws {
        try withFolder { folder in
            try writeGarments(to: folder, train: 30, test: 12) { row, _ in UInt8(row % 2) }
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = [
                "-c", "exec \"$0\" --quick --no-cache --data \"$1\" --output \"$1/pages\" <&- >&- 2>&-",
                program("Chapter03ConvolutionalAutoencoder").path, folder,
            ]
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationReason == .exit && process.terminationStatus == 0)
            let page = folder + "/pages/03-convolutional-autoencoder/README.md"
            #expect(try String(contentsOfFile: page, encoding: .utf8).contains("and name the 12 test"))
        }
    }

    private func expectOneSentence(
        _ name: String, _ parts: [String], _ options: Options, _ run: (Page, Options) throws -> Void
    ) throws {
        let error = #expect(throws: DataFault.self, "\(name)") { try run(.silent, options) }
        let text = error?.description ?? ""
        for part in parts { #expect(text.contains(part), "\(name): \(text)") }
        #expect(text.contains("found") && text.contains("expected"), "\(name): \(text)")
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "small-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func runs(readingData: Bool) -> [(String, (Page, Options) throws -> Void)] {
        func run<Content: Chapter>(_ chapter: Content.Type) -> (String, (Page, Options) throws -> Void) {
            ("\(chapter)", { _ = try chapter.run($0, $1) })
        }
        return readingData
            ? [
                run(EmbeddingBasics.self), run(LinearEmbeddings.self), run(ConvolutionalAutoencoders.self),
                run(LatentVisualization.self), run(Clustering.self), run(AnomalyDetection.self),
                run(VariationalAutoencoders.self), run(CanonicalCorrelation.self), run(CLIPRetrieval.self),
                run(DenoisingAndCompression.self),
            ] : [run(MultimodalAutoencoders.self), run(OrthogonalRegularization.self)]
    }
}
