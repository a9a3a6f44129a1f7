import Charts
import Course
import Document
import Foundation
import System
import Testing
import TestSupport

@testable import Notebook

/// Names of files and classes may be anything; none may become a tag, a link, a heading or a command.
@Suite struct EscapeTests {
    static let names = [
        "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))", "</code><script>alert(1)</script>", "a | b", "`x` ``y``",
        "$x$ $$y$$", "# heading", "one\ntwo\n# three", "\u{1b}[31mred\u{1b}[0m", "\u{202e}gnp.exe", "![p](http://e/x.png)",
        "<javascript:alert(1)>", "&lt;b&gt;", "<\u{301}b>", "[x]: javascript:alert(1)", "a\\", "**bold** _it_ ~no~",
    ]

    /// A page with the name wherever one can stand.
    private func page(_ name: String) throws -> Page {
        let page = Page.silent
        page.prose(
            "# A page\nOf \(name), \(code: name), \(markdown: "**\(name.filter { $0 != "$" })** and `\(name.filter { $0 != "`" })`")."
        )
        page.table(
            "t", columns: [Column(name), "n"], rows: [[.text(name), .number(1)]], caption: "Of \(name).")
        try page.figure(
            "f", .lines([Series(name, y: [1.0, 2.0]), Series("b", y: [2.0, 1.0])], x: Axis(name), y: "y"), caption: "Of \(name).", alt: "Of \(name).")
        page.claim("of \(name)", true)
        page.goal("of \(name)", reached: 1, target: 1, .atLeast, .fixed(1))
        page.exercise(
            "Which is \(name)?", hint: "Not \(name).", answer: "\(name).", value: 1, expected: 1, tolerance: 0)
        page.preformatted(name)
        return page
    }

    @Test(arguments: names) func noNameBecomesAMark(_ name: String) throws {
        let weaver = Weaver(page: try page(name), place: Course.clustering)
        let markdown = MarkdownRendering(try weaver.document(), navigation: .none).text
        for scalar in ["\u{1b}", "\u{202e}"] as [Unicode.Scalar] { #expect(!markdown.unicodeScalars.contains(scalar)) }
        let html = try shell(
            "cat <<'END OF PAGE' | pandoc --from gfm+tex_math_dollars --to html5 --wrap none\n\(markdown)\nEND OF PAGE")
        guard html.status == 0 else { return }
        let text = html.output.replacing(/<code[^>]*>.*?<\/code>/.dotMatchesNewlines(), with: "")
        #expect(!text.contains(/<(img src="?x|script|b\b)/), "\(name)")
        #expect(!text.contains(/(href|src)="(javascript|http:\/\/e)/), "\(name)")
        #expect(!text.contains(/<h[1-6][^>]*>\s*(heading|three)/), "\(name)")
        #expect(!text.contains("class=\"math"), "\(name)")
        #expect(text.components(separatedBy: "<td").count == 3, "two cells, whatever they hold: \(name)")
    }

    @Test func whatIsMadeOfMarkdownStaysMarkdown() {
        #expect(Markdown.harmless("**bold**, `a < b`, $x < y$ and [0, 1]") == "**bold**, `a < b`, $x < y$ and [0, 1]")
        #expect(Markdown.harmless("`<b>` <b> \\<b> `open <b>") == "`<b>` \\<b> \\<b> `open \\<b>")
        #expect(Markdown.harmless("`a\n\n<img src=x>`") == "`a  <img src=x>`")
        #expect(Markdown.harmless("[a](javascript:b)") == "[a\\](javascript:b)")
        #expect(Markdown.escaped("<\u{301}b>") == "\\<\u{301}b\\>")
    }

    @Test(arguments: names) func gnuplotDrawsTheNameAndNothingElse(_ name: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("names-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let figure = Figure.lines(
            [Series(name + "'; system 'touch pwned'; #", y: [1.0, 2.0]), Series("`touch pwned`@x", y: [2.0, 1.0])],
            x: Axis(name), y: "y")
        _ = try figure.draw("f", in: folder)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/pwned"))
    }

    @Test func wholeNumbersStayWhole() throws {
        for seed in [9_007_199_254_740_993, UInt64.max, 0] {
            let weaver = Weaver(page: try page("x"), place: Course.clustering)
            let data = weaver.results(options: try JSON(encoding: Options(seed: seed)))
            #expect(String(decoding: data, as: UTF8.self).contains("\"seed\": \(seed)"))
            #expect(try JSONDecoder().decode(RecordedResults.self, from: data).options.seed == seed)
        }
        func text(_ value: some Encodable) throws -> String {
            String(decoding: try JSON(encoding: value).data, as: UTF8.self)
        }
        #expect(try text([0.1, 1, -2.5, 1e300]) == "[\n  0.1,\n  1,\n  -2.5,\n  1e+300\n]\n")
        #expect(try text([Int.min, 7]) == "[\n  -9223372036854775808,\n  7\n]\n")
        #expect(try text([true, false]) == "[\n  true,\n  false\n]\n")
    }
}
