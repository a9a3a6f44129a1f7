import Document
import Foundation
import Testing

@testable import System
@testable import Website

/// A page whose data have names that would be tags, links and commands, as the weaver escapes them.
@Suite(.serialized) struct HostileNameTests {
    @Test func theSiteShowsThemAsLetters() throws {
        let page = #"""
            # Names

            Of \<img src=x onerror=alert(1)\>, \[a\](javascript:alert(1)) and `<script>alert(2)</script>`.

            ```text
            </code></pre><script>alert(5)</script>
            ```
            """#
        // A document's plain texts need no escape.
        let name = "<img src=x onerror=alert(3)> \"quoted\" </code></pre><script>alert(4)</script>"
        let document = Document(
            title: name,
            blocks: [
                .heading(.init(level: 1, title: Markdown.escaped(name))), .code(name), .output(name),
                .figure(
                    .init(
                        name: "a", number: 1, picture: .init(file: "figures/a.png", alt: name, size: nil),
                        caption: Markdown.escaped(name))),
                .table(
                    .init(
                        name: "t", number: 1, caption: "T", columns: [.init(title: name, alignment: .left)],
                        rows: [[.init(name)], [.init(name, isBest: true)]])),
                .claim(.init(text: Markdown.escaped(name), holds: true)),
                .entry(
                    .init(
                        number: 1, title: name, page: "javascript:alert(1)//", notebook: "javascript:alert(2)",
                        picture: nil, headlines: [], command: name, time: name)),
            ])
        let pages = try SiteTests.book(
            ["01-first/README.md": page, "02-second/README.md": "", "02-second/figures/a.png": ""],
            ["02-second/page.json": document])
        let output = try SiteTests.temporary()
        defer { for folder in [pages, output] { try? FileManager.default.removeItem(at: folder) } }
        _ = try Site(pages: pages, output: output).write()
        for (name, data) in try SiteTests.files(of: output) where name.hasSuffix(".html") {
            let html = String(decoding: data, as: UTF8.self)
            #expect(!html.contains("<img src=\"x\"") && !html.contains("<img src=x"), "\(name)")
            #expect(!html.contains("<script>alert"), "\(name)")
            #expect(!html.contains("href=\"javascript"), "\(name)")
        }
    }

    @Test func aFolderThatIsHeldOrAFileIsSaid() throws {
        let pages = try SiteTests.book(["01-first/README.md": "# A page\n"])
        let output = try SiteTests.temporary()
        defer { for folder in [pages, output] { try? FileManager.default.removeItem(at: folder) } }
        let lock = try FolderLock(output)
        #expect(throws: FolderLock.Held.self) { try Site(pages: pages, output: output).write() }
        withExtendedLifetime(lock) {}
        let file = output.appendingPathComponent("file")
        try Data().write(to: file)
        let fault = #expect(throws: FileFault.self) {
            try Site(pages: pages, output: file.appendingPathComponent("below")).write()
        }
        #expect(fault?.description.contains("Not a directory") == true)
    }
}
