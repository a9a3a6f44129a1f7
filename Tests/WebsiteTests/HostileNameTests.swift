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

            <a id="figure-a"></a>

            ![Of \<img src=x onerror=alert(1)\> and "quotes"](figures/a.png)

            **Figure 1.** \<img src=x onerror=alert(3)\>

            | \<img src=x\> | b |
            | :--- | ---: |
            | \<script\>alert(4)\</script\> | 1 |

            ```text
            </code></pre><script>alert(5)</script>
            ```
            """#
        let pages = try SiteTests.book(["01-first/README.md": page, "01-first/figures/a.png": ""])
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
