import Document
import Foundation
import System
import TestSupport
import Testing

@testable import Website

/// The site of the committed pages, and of a small book that has every construct.
@Suite(.serialized) struct SiteTests {
    static let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { folder, _ in folder.deletingLastPathComponent()
    }

    /// All files of a site by path.
    static func files(of site: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: site.path) {
            var isFolder: ObjCBool = false
            let file = site.appendingPathComponent(path)
            if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue {
                files[path] = try Data(contentsOf: file)
            }
        }
        return files
    }

    static func temporary() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("site-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    static func book(_ pages: [String: String], _ documents: [String: Document] = [:]) throws -> URL {
        let folder = try temporary()
        for (path, text) in pages {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        for (path, document) in documents {
            try JSON(encoding: document).data.write(to: folder.appendingPathComponent(path))
        }
        return folder
    }

    /// Pages of Markdown alone.
    static let every = [
        "01-first/README.md": #"""
        # What is $k$ & *why*?

        ![A \<picture\>](figures/a.png)

        ## One `name`

        At "$k =$ 5" see [two](../02-second/README.md#one-name) and [One](#one-name). A note.[^1]

        3. three
        4. ~~four~~ *five*

           > quoted

        ***

        ```swift
        let x = 1
        ```

        | Sign | $\|x\|$ | c |
        | :--- | ---: | --- |
        | $a_1 * b_1 * c$ | `x\|y` | \$5 |

        $$ \hat x = \begin{cases} 1 & x < 0 \\ 2 & \text{else} \end{cases} $$

        <img src="figures/a.png" width="30" alt="By hand">

        With $y$.

        [^1]: The note.
        """#,
        "02-second/README.md": "# Second\n\n## One `name`\n\nText\n",
        "01-first/figures/a.png": "no picture",
    ]

    @Test func everyConstructSurvives() throws {
        let (book, site) = (try Self.book(Self.every), try Self.temporary())
        let report = try Site(pages: book, output: site).write()
        #expect(report == .init(pages: 3, unresolved: []))
        let html = try String(contentsOf: site.appendingPathComponent("01-first/index.html"), encoding: .utf8)
        #expect(html.contains("<h1 id=\"what-is-k--why\">What is <math>"))
        #expect(html.contains("href=\"../02-second/index.html#one-name\""))
        #expect(html.contains("alt=\"A &lt;picture&gt;\"") && html.contains("alt=\"By hand\""))
        #expect(html.contains("<ol start=\"3\">") && html.contains("<li><p><del>four</del> <em>five</em></p>\n<blockquote>"))
        #expect(html.contains("At “<span class=\"tied\"><math>") || html.contains("At “<math>"))
        #expect(html.contains("<span class=\"kw\">let</span> x = <span class=\"dv\">1</span>"))
        #expect(html.contains("<th style=\"text-align: right;\"><math>") && html.contains("<th>c</th>"))
        #expect(html.contains("<code>x|y</code>"))
        #expect(html.contains("<mo>*</mo>"), "asterisks in a formula are no emphasis")
        #expect(html.contains("<span class=\"formula\"><math display=\"block\">"))
        #expect(html.contains("role=\"doc-noteref\"") && html.contains("<li id=\"fn1\"><p>The note.<a href=\"#fnref1\""))
        try check(site)
    }

    static let document = ["05-every/page.json": Every.document]
    static let beside = [
        "05-every/README.md": "", "05-every/figures/map.png": "map", "05-every/figures/alone.png": "alone",
        "05-every/07-how/07-how.ipynb": "{}", "05-every/07-how/figures/a.png": "a",
    ]

    @Test func everyKindOfBlockIsOnThePage() throws {
        let (book, site) = (try Self.book(Self.beside, Self.document), try Self.temporary())
        let report = try Site(pages: book, output: site).write()
        #expect(report.unresolved.filter { !$0.hasSuffix("07-how/README.md") } == [])
        let html = try String(contentsOf: site.appendingPathComponent("05-every/index.html"), encoding: .utf8)
        for part in [
            "<h1 id=\"what-is-k\">What is <span class=\"tied\"><math>", "<pre class=\"output\"><code>k: 2</code></pre>",
            "<figure class=\"listing\"><figcaption>From <code>Pair</code> in <code>Sources/Models/Pair.swift</code>:</figcaption>"
                + "<pre class=\"code\" data-language=\"swift\"><code><span class=\"kw\">var</span> sum: <span class=\"dt\">Int</span> { a + b }</code></pre></figure>",
            "<figcaption>From <code>Sources/A_b.swift</code>:</figcaption>",
            "<figure class=\"picture\" id=\"figure-map\"><a class=\"enlarge\" href=\"figures/map.png\"><img src=\"figures/map.png\" "
                + "alt=\"A *rising* line.\" width=\"660\" height=\"385\" loading=\"lazy\"></a>"
                + "<figcaption><strong>Figure 1.</strong> A line in <span class=\"tied\"><math>",
            "<figure class=\"table\" id=\"table-scores\"><figcaption><strong>Table 1.</strong> Scores of <code>k</code>.</figcaption>",
            "<th style=\"text-align: left;\">a | b</th><th style=\"text-align: right;\">Share</th>",
            "<td style=\"text-align: left;\">it’s “it”</td><td style=\"text-align: right;\"><strong>50.3\u{a0}%</strong></td>",
            "<div class=\"claim holds\"><span class=\"mark\" role=\"img\" aria-label=\"Claim holds:\">✓</span><p>it <em>holds</em></p></div>",
            "<div class=\"claim fails\">", "<div class=\"goal missed\">", "aria-label=\"Goal missed:\"",
            "<p><strong>Goal</strong> Accuracy — missed: 50.3\u{a0}%, where",
            "<details class=\"aside\"><summary>Why &lt;this&gt;?</summary><h2 id=\"folded\">",
            "<section class=\"exercise\" id=\"exercise-1\" aria-label=\"Exercise 1\"><p><strong>Exercise 1.</strong> What is",
            "<p class=\"checked holds\"><strong>✓</strong> This run agrees with the worked answer.</p></section>",
            "<code>swift run Book exercise 05.2 --answer FILE.swift</code>",
            "<details><summary>Solution</summary><p>Add it.</p><pre class=\"code\"",
            "<p class=\"checked fails\"><strong>✗</strong> 3 in this run</p></details>",
            "<li id=\"ref-lloyd-1982\">Lloyd, S. P. (1982). Least squares. <em>IEEE</em>.</li>",
            "<section class=\"entry\">", "Source of this page: <code>Chapters/X/X.swift</code>",
        ] {
            #expect(html.contains(part), "\(part)")
        }
        try check(site)
    }

    /// What is said on a page is said alike in all of its renderings, and in the same order.
    @Test func siteNotebookAndMarkdownSayTheSame() throws {
        let (book, output) = (try Self.book(Self.beside, Self.document), try Self.temporary())
        _ = try Site(pages: book, output: output).write()
        let page = try String(contentsOf: output.appendingPathComponent("05-every/index.html"), encoding: .utf8)
        let body = try #require(page.firstMatch(of: /(?s)<main.*<\/main>/)).0
        let site = String(body).replacing(/(?s)<annotation.*?<\/annotation>/, with: "").replacing(
            /<img[^>]*alt="([^"]*)"[^>]*>/
        ) { "\($0.1)" }
            .replacing(/<[^>]*>/, with: "").unescapedFromHTML
        let markdown = MarkdownRendering(Every.document, navigation: Every.navigation).text
        let data = try NotebookRendering(Every.document, navigation: Every.navigation) { Data($0.utf8) }.data()
        let cells = try #require(
            (try JSONSerialization.jsonObject(with: data) as? [String: Any])?["cells"] as? [[String: Any]])
        let notebook = cells.flatMap { cell -> [String] in
            let outputs = (cell["outputs"] as? [[String: Any]] ?? []).flatMap { output -> [String] in
                output["text"] as? [String] ?? (output["data"] as? [String: Any])?["text/markdown"] as? [String] ?? []
            }
            return (cell["source"] as? [String] ?? []) + outputs
        }.joined(separator: "\n")
        let said = [
            "Pair", "Sources/Models/Pair.swift", "var sum: Int { a + b }", "Sources/A_b.swift", "func twice",
            "k: 2", "Figure 1.", "Table 1.", "41.0 %", "50.3 %", "✓", "it ", "✗", "it rises", "missed: 50.3 %", "Folded", "Away.", "let away", "Exercise 1.", "05.1",
            "Exercise 2.", "func doubled", "05.2", "Add it.", "3 in this run", "Figure 2.", "Lloyd, S. P. (1982)", "7. How?", "5", "make chapter",
            "Chapters/X/X.swift",
        ]
        for (name, text) in [("site", site), ("Markdown", markdown), ("notebook", notebook)] {
            var rest = text.replacing("\u{a0}", with: " ")[...]
            for part in said {
                guard let found = rest.range(of: part) else {
                    Issue.record("the \(name) lacks \"\(part)\", or has it elsewhere")
                    break
                }
                rest = rest[found.upperBound...]
            }
        }
    }

    @Test func aFileThatIsNoDocumentIsNamed() throws {
        let book = try Self.book(["01-a/README.md": "# A\n", "01-a/page.json": "{\"version\": 1}"])
        let error = #expect(throws: SiteError.self) { try Site(pages: book, output: Self.temporary()).write() }
        #expect(error?.description.contains("01-a/page.json is not the document of a page: it has no \"title\"") == true)
    }

    @Test func whatIsOpenedAndNotClosedIsSaid() throws {
        let document = Document(title: "A", blocks: [.prose("```\nopen"), .prose("next")])
        let book = try Self.book(["01-a/README.md": ""], ["01-a/page.json": document])
        let error = #expect(throws: SiteError.self) { try Site(pages: book, output: Self.temporary()).write() }
        #expect(error?.description.contains("01-a/README.md is opened and not closed") == true)
    }

    @Test func theBookItselfIsSoundAndTheSameTwice() throws {
        let (one, two) = (try Self.temporary(), try Self.temporary())
        let report = try Site(pages: Self.root.appendingPathComponent("output"), output: one).write()
        #expect(report.pages > 9)
        #expect(report.unresolved.isEmpty)
        try check(one)
        _ = try Site(pages: Self.root.appendingPathComponent("output"), output: two).write()
        #expect(try Self.files(of: one) == Self.files(of: two))
    }

    /// By patterns in the text: every link and picture is there, every id is
    /// unique on its page, nothing is asked of a network, nothing is left of formulas' dollar signs, headings skip no
    /// level.
    private func check(_ site: URL) throws {
        let files = try Self.files(of: site)
        var ids: [String: [String]] = [:]
        for (path, data) in files where path.hasSuffix(".html") {
            ids[path] = String(decoding: data, as: UTF8.self).matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        }
        for (path, data) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".html") {
            let html = String(decoding: data, as: UTF8.self)
            let repeated = Dictionary(grouping: ids[path]!, by: { $0 }).filter { $1.count > 1 }.keys
            #expect(repeated.isEmpty, "\(path) repeats ids: \(repeated.sorted())")
            for match in html.matches(of: /<(\w+)\s[^>]*?\b(href|src)="([^"]*)"/) {
                let (element, link) = (match.1, String(match.3))
                if link.hasPrefix("data:") { continue }
                if link.contains(":") {
                    #expect(element == "a", "\(path) asks the network for \(link)")
                    continue
                }
                let parts = link.split(separator: "#", omittingEmptySubsequences: false)
                let file = parts[0].isEmpty ? path : try #require(String(parts[0]).resolved(from: path))
                #expect(files[file] != nil, "\(path) links to \(link), which is not there")
                if parts.count > 1, let known = ids[file] {
                    let isThere = known.contains(String(parts[1]))
                    #expect(isThere, "\(path) links to \(link), which has no such place")
                }
            }
            let prose = html.replacing(/(?s)<pre.*?<\/pre>|<code.*?<\/code>|<annotation.*?<\/annotation>/, with: "")
            let isClean = !prose.replacing("$5", with: "").contains("$")
            #expect(isClean, "\(path) shows a formula's source")
            let hasLanguage = html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\"")
            #expect(hasLanguage)
            let levels = html.matches(of: /<h([1-6])\b/).map { Int($0.1)! }
            #expect(levels.filter { $0 == 1 }.count == 1 && levels.first == 1, "\(path) has one title, first")
            #expect(
                zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 },
                "\(path) skips a level of headings: \(levels)")
            for image in html.matches(of: /<img\b[^>]*>/) {
                #expect(image.0.contains(/\balt="[^"]+"/), "\(path) has a picture without words: \(image.0)")
            }
        }
        #expect(
            String(decoding: files["assets/style.css"]!, as: UTF8.self).firstMatch(of: /url\(|@import|https?:/) == nil)
        for (name, data) in files where name.hasPrefix("assets/") && name.hasSuffix(".js") && !name.contains("index") {
            #expect(String(decoding: data, as: UTF8.self).firstMatch(of: /https?:|fetch\(|XMLHttpRequest/) == nil)
        }
    }

    @Test func theListNamesChaptersAndTheSectionsOfThePage() throws {
        let pages = Self.every.mapValues { $0 + "\n\n## One more\n\n### Below\n" }
        let (book, site) = (try Self.book(pages), try Self.temporary())
        _ = try Site(pages: book, names: ["02-second": "The SECOND"], output: site).write()
        let first = try String(contentsOf: site.appendingPathComponent("01-first/index.html"), encoding: .utf8)
        let list = try #require(first.firstMatch(of: /(?s)<nav class="chapters".*?<\/nav>/)).0
        #expect(list.contains("<span>First</span>") && list.contains("<span>The SECOND</span>"))
        let sections = try #require(list.firstMatch(of: /(?s)<ul class="sections".*<\/ul>/)).0
        let own = first.matches(of: /<h[23] id="([^"]*)"/).map { String($0.1) }
        #expect(own.count > 1)
        #expect(sections.matches(of: /href="#([^"]*)"/).map { String($0.1) } == own)
    }

    @Test func theIndexHoldsEverySection() throws {
        let (book, site) = (try Self.book(Self.every), try Self.temporary())
        _ = try Site(pages: book, output: site).write()
        let script = try String(contentsOf: site.appendingPathComponent("assets/search-index.js"), encoding: .utf8)
        struct Index: Decodable {
            struct Page: Decodable { var path: String, title: String }
            var pages: [Page]
            var sections: [SearchIndex.Section]
        }
        let json = script.dropFirst("window.searchIndex = ".count).dropLast(2)
        let index = try JSONDecoder().decode(Index.self, from: Data(json.utf8))
        #expect(index.pages.map(\.path) == ["index.html", "01-first/index.html", "02-second/index.html"])
        let section = try #require(index.sections.first { $0.page == 1 && $0.anchor == "one-name" })
        #expect(section.heading == "One name")
        #expect(section.text.contains("see two and One") && section.text.contains("With y."))
        #expect(!section.text.contains("\\"), "no TeX source: \(section.text)")
    }

    @Test func anOldSiteIsReplacedAndNothingElse() throws {
        let site = try Self.temporary()
        _ = try Site(pages: try Self.book(Self.every), output: site).write()
        let mine = site.appendingPathComponent("mine.txt")
        try Data("mine".utf8).write(to: mine)
        _ = try Site(pages: try Self.book(["02-second/README.md": "# Second\n"]), output: site).write()
        let files = try Self.files(of: site)
        #expect(files.keys.contains("02-second/index.html") && files.keys.contains("mine.txt"))
        #expect(!files.keys.contains { $0.hasPrefix("01-first") })
        #expect(!FileManager.default.fileExists(atPath: site.appendingPathComponent("01-first").path))
    }

    @Test func errorsSayWhatToDo() throws {
        func message(_ work: () throws -> Void) -> String {
            do { try work() } catch { return "\(error)" }
            return "no error"
        }
        let (book, empty, site) = (try Self.book(Self.every), try Self.temporary(), try Self.temporary())
        #expect(message { _ = try Site(pages: empty, output: site).write() }.contains("make book"))
        #expect(
            message { _ = try Site(pages: empty.appendingPathComponent("none"), output: site).write() }.contains(
                "make book"))
        #expect(
            message { _ = try Site(pages: book, output: site, path: empty.path, mathFonts: []).write() }
                .contains("apt-get install pandoc"))
        let occupied = try Self.book(["thesis.txt": "years of work"])
        #expect(message { _ = try Site(pages: book, output: occupied).write() }.contains("thesis.txt"))
        #expect(try Self.files(of: occupied).count == 1)
    }

    @Test func linksThatLeadNowhereAreReported() throws {
        let book = try Self.book([
            "01-a/README.md": "# A\n\nSee [b](../07-b/README.md) and [the licence](../../LICENSE).\n"
        ])
        let site = try Self.temporary()
        let report = try Site(pages: book, output: site).write()
        #expect(report.unresolved == ["01-a/README.md: ../07-b/README.md", "01-a/README.md: ../../LICENSE"])
        #expect(
            try String(contentsOf: site.appendingPathComponent("01-a/index.html"), encoding: .utf8).contains(
                "See b and the licence."))
    }

    @Test func aPageOfContentsOfItsOwnComesFirst() throws {
        var pages = Self.every
        pages["README.md"] = "# The course\n\n[First](01-first/README.md)\n"
        let site = try Self.temporary()
        _ = try Site(pages: try Self.book(pages), output: site).write()
        let html = try String(contentsOf: site.appendingPathComponent("index.html"), encoding: .utf8)
        #expect(html.contains(">The course</h1>") && html.contains("<a href=\"01-first/index.html\">First</a>"))
    }
}
