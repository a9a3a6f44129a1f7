import Course
import Document
import Foundation
import Testing

@testable import Bookbinding
@testable import Notebook

@Suite struct ContentsTests {
    @Test func contentsShowWhatTheChaptersLeft() throws {
        let book = try TemporaryShelf()
        let places = [Course.chapters[0], Course.chapters[4]]
        for place in places { try book.page(place) }
        try Contents(book.shelf).write()
        let text = try book.text("output/README.md")
        let document = try JSONDecoder().decode(Document.self, from: Data(book.text("output/page.json").utf8))
        #expect(MarkdownRendering(document, navigation: .none).text == text)
        for place in places {
            #expect(text.contains("## [\(place.number). \(place.title)](\(place.folder)/README.md)"))
            #expect(text.contains("<img src=\"\(place.folder)/figures/map.png\""))
        }
        #expect(text.contains("alt=\"A &quot;rising&quot; line.\""))
        #expect(text.components(separatedBy: "- **85.3 %** of things found").count == 3)
        #expect(!text.contains(Course.chapters[1].title), "a chapter without a page is not listed")
        #expect(!text.contains(" s on "), "no time is shown that nobody recorded")

        let figures = try book.text("output/figures.md")
        #expect(figures.contains("[Figure 1](05-clustering/README.md#figure-map). A line, see [Figure 1](05-clustering/README.md#figure-map)"))
        let works = try book.text("output/bibliography.md")
        #expect(works.components(separatedBy: "Lloyd, S. P. (1982)").count == 2, "a work that two chapters cite stands once")
        #expect(works.contains("Cited in chapters\u{a0}[1](01-embedding-basics/README.md#ref-lloyd"))
        #expect(works.contains("[5](05-clustering/README.md#ref-lloyd"))
        #expect(works.range(of: "Kingma")!.lowerBound < works.range(of: "Lloyd")!.lowerBound)
    }

    @Test func recordedTimesAreShown() throws {
        let book = try TemporaryShelf()
        try book.page(Course.clustering)
        try book.write(
            #"{"machine": "A good one, 2 cores", "seconds": {"05-clustering": 65}}"#, to: "output/times.json")
        try Contents(book.shelf).write()
        let contents = try book.text("output/README.md")
        #expect(contents.contains("`make chapter N=05` · 1 min 05 s\n") && contents.contains("on A good one, 2 cores"))
    }

    @Test func writtenTwiceItTouchesNoFile() throws {
        let book = try TemporaryShelf()
        try book.page(Course.clustering)
        try Contents(book.shelf).write()
        let file = book.shelf.folder.appendingPathComponent("README.md")
        let date = Date(timeIntervalSince1970: 1_000_000)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.path)
        let before = try ["README", "figures", "symbols", "bibliography"].map { try book.text("output/\($0).md") }
        try Contents(book.shelf).write()
        #expect(try ["README", "figures", "symbols", "bibliography"].map { try book.text("output/\($0).md") } == before)
        #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date == date)
    }

    @Test func badFilesAreNamed() throws {
        let book = try TemporaryShelf()
        #expect(throws: BookError("No chapter has left a page in \(book.shelf.folder.path).")) { try Contents(book.shelf) }
        try book.page(Course.clustering)
        try book.write("{\"chapter\": 5}", to: "output/05-clustering/page.json")
        let error = #expect(throws: BookError.self) { try Contents(book.shelf) }
        #expect(error?.description.contains("page.json is not what a chapter writes (it has no \"") == true)
    }
}
