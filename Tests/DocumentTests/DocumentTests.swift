import Foundation
import System
import TestSupport
import Testing

@testable import Document

@Suite struct DocumentTests {
    @Test func aDocumentIsReadAsItWasWritten() throws {
        let data = try JSON(encoding: Every.document).data
        #expect(try JSONDecoder().decode(Document.self, from: data) == Every.document)
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains(#""claim": {"#) && text.contains(#""version": 1"#))
        #expect(text.contains(#""best": "50.3 %""#) && text.contains("        \"41.0 %\"\n"), "cells are short")
    }

    @Test(arguments: [
        (#"{"version": 2, "title": "t", "blocks": []}"#, "version 2"),
        (#"{"version": 1, "title": "t", "blocks": [{"poem": "p"}]}"#, "no kind"),
        (#"{"version": 1, "title": "t", "blocks": [{"prose": "p", "code": "c"}]}"#, "no kind"),
        (#"{"version": 1, "title": "t", "blocks": [{"claim": {"text": "t"}}]}"#, "it has no \"holds\""),
        (#"{"version": 1, "title": "t", "blocks": [{"prose": 5}]}"#, "blocks.Index 0.prose is of another kind"),
        (#"{"title": "t"}"#, "it has no \"version\""), ("[", "it is no JSON"),
    ])
    func anotherFileIsRefusedWithItsReason(_ text: String, _ reason: String) {
        do {
            _ = try JSONDecoder().decode(Document.self, from: Data(text.utf8))
            Issue.record("\(text) is no document")
        } catch {
            #expect(JSON.reason(error).contains(reason), "\(JSON.reason(error))")
        }
    }

    @Test func figuresHeadingsAndWorksAreFound() {
        #expect(Every.document.headings.map(\.title) == ["What is $k$?", "Folded", "Exercises"])
        #expect(Every.document.figures.map(\.name) == ["map", "alone"])
        #expect(Every.document.references.map(\.year) == [1982])
    }

    @Test func everyKindOfBlockAsMarkdown() {
        #expect(MarkdownRendering(Every.document, navigation: Every.navigation).text == Every.markdown)
        let beside = Document(title: "T", blocks: [.heading(.init(level: 1, title: "T"))])
        #expect(MarkdownRendering(beside, navigation: .beside).text == "[Contents](README.md)\n\n# T\n")
        #expect(MarkdownRendering(beside, navigation: .none).text == "# T\n")
    }

    @Test func aSourceOutsideThePackageIsNamedWithoutALink() {
        let document = Document(title: "T", source: .init(path: "X.swift", link: nil), blocks: [])
        let text = MarkdownRendering(document, navigation: .chapter(previous: nil, next: nil)).text
        #expect(text.contains("\n\nSource of this page: `X.swift`\n\n"))
    }

    @Test func documentsLieBesideTheirMarkdown() {
        #expect(Document.file(of: "README.md") == "page.json")
        #expect(Document.file(of: "05-x/README.md") == "05-x/page.json")
        #expect(Document.file(of: "figures.md") == "figures.json")
    }

    @Test func aPictureSaysItsSize() {
        let head: [UInt8] = [
            0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0xb0, 0, 0, 2,
            0xbc,
        ]
        #expect(PixelSize(png: Data(head)) == PixelSize(width: 1200, height: 700))
        #expect(PixelSize(png: Data(head.dropLast())) == nil && PixelSize(png: Data("GIF".utf8)) == nil)
    }
}

@Suite struct MarkdownTests {
    @Test func markdownEscapes() {
        #expect(Markdown.escaped("a_b *c* <d> `e`\nf") == "a\\_b \\*c\\* \\<d\\> \\`e\\` f")
        #expect(Markdown.code("a`b") == "``a`b``")
        #expect(Markdown.code("`a") == "`` `a ``")
        #expect(Markdown.block("```", language: "text") == "````text\n```\n````")
    }

    @Test func textsMoveToOtherPlaces() {
        #expect(Markdown.attribute("a \"b\" & <c>\u{1b}") == "a &quot;b&quot; &amp; &lt;c>\\u{1b}")
        #expect(Markdown.relinked("[a](#b), [c](d#e)", to: "x.md") == "[a](x.md#b), [c](d#e)")
    }
}

@Suite struct NotebookRenderingTests {
    private struct Notebook: Decodable {
        struct Cell: Decodable {
            struct Output: Decodable {
                var output_type: String
                var data: [String: Words]?
                var text: [String]?
            }
            var cell_type: String
            var source: [String]
            var outputs: [Output]?
            var execution_count: Int?
            var attachments: [String: [String: String]]?
        }
        /// Notebooks keep pictures as a string and texts as lines.
        struct Words: Decodable {
            var text: String
            init(from decoder: any Decoder) throws {
                let value = try decoder.singleValueContainer()
                text = try (try? value.decode(String.self)) ?? value.decode([String].self).joined()
            }
        }
        var cells: [Cell]
    }

    private let notebook = Result {
        let data = try NotebookRendering(Every.document, navigation: Every.navigation) { Data($0.utf8) }.data()
        return try JSONDecoder().decode(Notebook.self, from: data)
    }

    @Test func codeHasWhatItFoundBeneathAndNoCellOfCodeIsEmpty() throws {
        let cells = try notebook.get().cells
        let code = cells.filter { $0.cell_type == "code" }
        #expect(code.count == 2 && code[0].source.joined() == "let k = 2\nprint(\"k: \\(k)\")")
        let outputs = try #require(code[0].outputs)
        try #require(outputs.map(\.output_type) == ["stream"] + Array(repeating: "display_data", count: 6))
        #expect(outputs[1].data?["image/png"]?.text == Data("figures/map.png".utf8).base64EncodedString() + "\n")
        #expect(outputs[2].data?["text/markdown"]?.text.contains("*In words:* A \\*rising\\* line.") == true)
        #expect(outputs[3].data?["text/markdown"]?.text.contains("| it's \"it\" | **50.3 %** |") == true)
    }

    @Test func aListingIsTextAndNoCellToRun() throws {
        let cells = try notebook.get().cells
        let index = try #require(cells.firstIndex { $0.source.joined().contains("var sum: Int { a + b }") })
        #expect(cells[index].cell_type == "markdown" && cells[index + 1].cell_type == "code")
        #expect(cells[index].source.joined().hasSuffix("From `Sources/A_b.swift`:\n\n```swift\nfunc twice(_ x: Int) -> Int { 2 * x }\n```"))
        #expect(cells[index].source.joined().contains("- two\n\nFrom `Pair` in [`"))
    }

    @Test func aPictureBeneathNoCodeIsAttachedAndHasItsWords() throws {
        let cells = try notebook.get().cells.filter { $0.attachments != nil }
        #expect(cells.count == 1 && cells[0].cell_type == "markdown")
        #expect(cells[0].source.joined().contains("![Alone.](attachment:alone.png)"))
        #expect(cells[0].attachments?["alone.png"]?["image/png"] == Data("figures/alone.png".utf8).base64EncodedString() + "\n")
    }

    @Test func linksLeadToNotebooksAndToTheSource() throws {
        let cells = try notebook.get().cells
        #expect(cells.first?.source.joined().contains("](../06-why/06-why.ipynb)") == true)
        #expect(cells.last?.source.joined().hasPrefix("Source of this page: [Chapters/X/X.swift](../../Chapters/X/X.swift)") == true)
    }
}
