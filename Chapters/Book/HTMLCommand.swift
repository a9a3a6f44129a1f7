import ArgumentParser
import Course
import Foundation
import Notebook
import System
import Website

/// `Book html`: the pages as a website.
struct HTMLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "html", abstract: "Write the pages as a website.",
        discussion: """
            Binds the pages that the chapters wrote into a folder of HTML with navigation and search. It needs no server \
            and no network: open its index.html in a browser. The same pages give the same bytes.
            """)

    @Option(help: "The folder of pages; output in the package's folder unless given.")
    var pages: String?

    @Option(help: "The folder that the website is written to; .latent/site in the package's folder unless given.")
    var output: String?

    func run() throws {
        // This file lies in Chapters/Book.
        let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
        let site = output.map { URL(fileURLWithPath: $0) } ?? Chapters.stateFolder(root).appendingPathComponent("site")
        let report = try Site(
            pages: pages.map { URL(fileURLWithPath: $0) } ?? root.appendingPathComponent("output"),
            names: Dictionary(uniqueKeysWithValues: Course.chapters.map { ($0.folder, $0.name) }), output: site
        ).write()
        for link in report.unresolved {
            FileHandle.standardError.write(Data("note: left out, for it leads nowhere: \(Printable.text(link))\n".utf8))
        }
        print("Written: \(report.pages) pages. Open \(site.appendingPathComponent("index.html").path)")
    }
}
