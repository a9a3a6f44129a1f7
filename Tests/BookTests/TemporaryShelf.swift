import Charts
import Course
import Document
import Foundation
import System

@testable import Bookbinding
@testable import Notebook

/// A folder with fake chapters' programs and pages that is gone after the test.
final class TemporaryShelf {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("book-\(UUID().uuidString)")
    var shelf: Shelf { Shelf(root.appendingPathComponent("output")) }
    var programs: URL { root.appendingPathComponent("bin") }

    init() throws {
        try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(at: shelf.folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func write(_ text: String, to path: String) throws {
        let file = root.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// A chapter's program: a shell script. `$out` is the folder of its page.
    func program(_ place: Place, _ script: String) throws {
        let file = programs.appendingPathComponent(place.program).path
        try Data("#!/bin/sh\nout='\(shelf.page(of: place).path)'\nmkdir -p \"$out\"\n\(script)\n".utf8)
            .write(to: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    }

    /// What a chapter leaves: three numbers, a claim, a figure and two works.
    func page(_ place: Place, holds: Bool = true) throws {
        let page = Page.silent
        _ = try? Small.fill(page, holds: holds)
        let weaver = Weaver(
            page: page, place: place, course: Course.chapters, picture: "map",
            headlines: [Headline("of things found", number: "share found")])
        let document = try weaver.document()
        let folder = shelf.page(of: place)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try weaver.results(options: JSON(encoding: Options.full)).write(
            to: folder.appendingPathComponent("results.json"))
        try JSON(encoding: document).data.write(to: folder.appendingPathComponent("page.json"))
        try weaver.exercises().write(to: folder.appendingPathComponent("exercises.json"))
        try MarkdownRendering(document, navigation: weaver.navigation).text.write(
            to: folder.appendingPathComponent("README.md"), atomically: true, encoding: .utf8)
    }
}

/// A page of a few lines.
private enum Small {
    static func fill(_ page: Page, holds: Bool) throws {
        page.prose("# A page\nWe found \(0.853, .percent(1), name: "share found") \(cite: .lloyd1982, .kingma2015).")
        try page.figure(
            "map", .lines([Series("a", y: [1.0, 2.0])], x: "x", y: "y"),
            caption: "A line, see \(figure: "map") \(cite: .lloyd1982).", alt: "A \"rising\" line.")
        page.claim("it holds", holds)
        page.exercise("What is 6 · 7?", hint: "Multiply.", answer: "It is 42.", value: 42, expected: 42, tolerance: 0.5)
    }
}
