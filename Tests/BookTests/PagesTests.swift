import Course
import Document
import Foundation
import System
import Testing

@testable import Bookbinding
@testable import Notebook

/// The committed pages.
@Suite struct PagesTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
        .standardizedFileURL
    let shelf = Shelf(PagesTests.root.appendingPathComponent("output"))

    @Test func everyChapterHasAPageWithItsHeadlinesAndPicture() throws {
        for place in Course.chapters {
            let (document, results) = try (shelf.document(of: place), shelf.results(of: place))
            let chapter = try #require(document.chapter)
            #expect(chapter.number == place.number && document.title == place.title)
            #expect((2...4).contains(chapter.headlines.count), "\(place.folder)")
            for headline in chapter.headlines { #expect(results.numbers.contains { $0.name == headline.number }) }
            #expect(document.figures.contains { $0.name == chapter.picture })
            #expect(try shelf.exercises(of: place).count >= 3)
        }
    }

    @Test func theContentsAreThoseOfThePages() throws {
        for (name, document) in try Contents(shelf).pages {
            let text = MarkdownRendering(document, navigation: name == "README.md" ? .none : .beside).text
            let written = try String(contentsOf: shelf.folder.appendingPathComponent(name), encoding: .utf8)
            #expect(written == text, "output/\(name) is old; run `swift run Book contents`")
            let record = try Data(contentsOf: shelf.folder.appendingPathComponent(Document.file(of: name)))
            #expect(try JSONDecoder().decode(Document.self, from: record) == document, "output/\(Document.file(of: name)) is old")
        }
    }

    /// A page's Markdown and notebook hold nothing but what its document does.
    @Test func markdownAndNotebooksAreRenderingsOfTheDocuments() throws {
        for place in Course.chapters {
            let folder = shelf.page(of: place)
            let document = try shelf.document(of: place)
            let navigation = Weaver(page: .silent, place: place, course: Course.chapters).navigation
            let markdown = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
            #expect(MarkdownRendering(document, navigation: navigation).text == markdown, "\(place.folder)")
            let notebook = NotebookRendering(document, navigation: navigation) {
                try Data(contentsOf: folder.appendingPathComponent($0))
            }
            let isSame = try notebook.data() == Data(contentsOf: folder.appendingPathComponent("\(place.folder).ipynb"))
            #expect(isSame, "\(place.folder).ipynb")
            #expect(try JSON(encoding: document).data == Data(contentsOf: folder.appendingPathComponent("page.json")))
            for figure in document.figures {
                let png = try Data(contentsOf: folder.appendingPathComponent(figure.picture.file))
                #expect(figure.picture.size == PixelSize(png: png), "\(place.folder), \(figure.name)")
            }
            let source = try #require(document.source)
            let file = PagesTests.root.appendingPathComponent(source.path).standardizedFileURL
            #expect(try source.path.hasPrefix("Chapters/") && file.checkResourceIsReachable())
            #expect(folder.appendingPathComponent(source.link ?? "").standardizedFileURL.path == file.path)
            let claims = document.unfolded.compactMap { if case .claim(let claim) = $0 { claim.holds } else { nil } }
            let exercises = document.unfolded.compactMap {
                if case .exercise(let exercise) = $0 { exercise } else { nil }
            }
            let results = try shelf.results(of: place)
            #expect(results.claims.count == claims.count + exercises.count, "\(place.folder)")
            #expect(exercises.allSatisfy { $0.solution == nil } && exercises.count >= 3)
        }
    }

    @Test func everySymbolStandsOnItsChaptersPage() throws {
        for symbol in Symbol.all {
            let page = try String(
                contentsOf: shelf.page(of: symbol.place).appendingPathComponent("README.md"), encoding: .utf8)
            let formulas = page.matches(of: /(?s)\$\$(.+?)\$\$|\$([^$\n]+)\$/).map { String($0.1 ?? $0.2!) }
            #expect(
                formulas.contains { $0.contains(symbol.formula) }, "\(symbol.formula) is not on \(symbol.place.folder)")
        }
        for place in Course.chapters {
            #expect(Symbol.all.contains { $0.place == place }, "\(place.folder) has no symbols")
        }
    }

    /// Links to files lead to files, links to places lead to anchors of those files.
    @Test func linksLeadSomewhere() throws {
        var pages = ["README", "figures", "symbols", "bibliography"].map {
            shelf.folder.appendingPathComponent("\($0).md")
        }
        pages += Course.chapters.map { shelf.page(of: $0).appendingPathComponent("README.md") }
        var count = 0
        for page in pages {
            let text = try String(contentsOf: page, encoding: .utf8)
                .replacing(/(?s)```.*?```/, with: "").replacing(/(?s)\$\$.*?\$\$|\$[^$\n]*\$/, with: "")
            let targets = text.matches(of: /\]\(([^)\s]+)\)|(?:href|src)="([^"]+)"/).map { String($0.1 ?? $0.2!) }
            for target in targets where !target.hasPrefix("http") {
                let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let file = parts[0].isEmpty
                    ? page : page.deletingLastPathComponent().appendingPathComponent(String(parts[0]))
                let data = FileManager.default.contents(atPath: file.path)
                #expect(data != nil, "\(page.lastPathComponent) links to \(target)")
                if parts.count == 2, let data {
                    let isThere = String(decoding: data, as: UTF8.self).contains("<a id=\"\(parts[1])\"></a>")
                    #expect(isThere, "\(page.path) links to \(target)")
                }
                count += 1
            }
        }
        #expect(count > 100)
    }

    /// The worked solutions by the way that readers' files go.
    @Test func workedSolutionsPassTheirOwnChecks() throws {
        var functions = 0
        for place in Course.chapters {
            for exercise in try shelf.exercises(of: place) {
                #expect(exercise.holds)
                switch exercise.task {
                case .number(let expected, _):
                    #expect(try AnswerCheck().check("\(expected)", of: exercise) == .right)
                    #expect(try AnswerCheck().check("\(expected + 1 + abs(expected))", of: exercise) != .right)
                case .function(let signature, let cases, let tolerance, let solution):
                    functions += 1
                    let verdict = try AnswerCheck().check(
                        solution, path: "solution.swift", signature: signature, cases: cases, tolerance: tolerance)
                    #expect(verdict == .right, "\(place.label).\(exercise.number)")
                }
            }
        }
        #expect(functions >= Course.chapters.count / 2)
    }

    /// The notebook format's own validator, where Python has it.
    @Test func notebooksAreValid() throws {
        let python = ProcessInfo.processInfo.environment["LATENT_PYTHON"] ?? "python3"
        let silence = URL(fileURLWithPath: "/dev/null")
        guard try Subprocess(python, ["-c", "import nbformat"], log: silence).run().ending == .exited(0) else { return }
        let script = """
            import nbformat, sys
            for path in sys.argv[1:]:
                nbformat.validate(nbformat.read(path, 4))
            """
        let notebooks = Course.chapters.map { shelf.page(of: $0).appendingPathComponent("\($0.folder).ipynb").path }
        let log = FileManager.default.temporaryDirectory.appendingPathComponent("nbformat-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: log) }
        let outcome = try Subprocess(python, ["-c", script] + notebooks, log: log).run()
        let words = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
        #expect(outcome.ending == .exited(0), "\(words)")
    }
}
