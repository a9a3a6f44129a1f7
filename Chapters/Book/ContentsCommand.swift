import ArgumentParser
import Bookbinding
import Foundation

/// `Book contents`: the pages beside the chapters', from what these left.
struct ContentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contents",
        abstract: "Write the contents, the figures, the symbols and the bibliography from the pages that are there.")

    @Option(help: "The folder of the pages; output unless given.")
    var folder: String?

    func run() throws {
        let shelf = Shelf(try folder.map { URL(fileURLWithPath: $0) } ?? Book.root().appendingPathComponent("output"))
        try Contents(shelf).write()
        print("Written: \(shelf.folder.appendingPathComponent("README.md").path)")
    }
}
