import ArgumentParser
import Bookbinding
import Foundation
import Notebook

/// `Book check`: does the course still find what its pages say?
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Run the chapters and compare what they find with the committed pages, number by number.",
        discussion: """
            The run goes to .latent/check, and its results.json is compared with the one in output: a number may differ \
            by the tolerance that stands beside it. For a number that breaks its tolerance the sentence is shown that it \
            changes. With --against nothing is run and a folder of pages is compared. The exit code is 0 if all agree, 1 \
            if a number or a claim does not, 2 if a chapter ended in an error.
            """)

    @OptionGroup var selection: Selection

    @Option(help: "Compare the pages of this folder instead of running the chapters.")
    var against: String?

    @Option(help: "The folder of pages to compare with; output unless given.")
    var folder: String?

    @Flag(name: .customLong("no-cache"), help: "Compute everything anew.")
    var noCache = false

    func validate() throws {
        if against != nil, noCache {
            throw ValidationError("--against runs no chapter, so --no-cache would do nothing. Leave one of them out.")
        }
    }

    func run() throws {
        let root = try Book.root()
        let committed = Shelf(folder.map { URL(fileURLWithPath: $0) } ?? root.appendingPathComponent("output"))
        var places = try selection.places()
        var code: Int32 = 0
        let fresh: Shelf
        if let against {
            fresh = Shelf(URL(fileURLWithPath: against))
            if selection.only == nil { places = places.filter { committed.holds($0) || fresh.holds($0) } }
        } else {
            fresh = Shelf(Chapters.stateFolder(root).appendingPathComponent("check"))
            // As the command line makes it: what is merely initialised cannot be read.
            var choice = try RunChoice.parse([])
            choice.output = fresh.folder.path
            choice.noCache = noCache
            let reports = try runChapters(places, choice, keepsGoing: true, isVerbose: false)
            places = reports.compactMap { if case .written = $0.result { $0.place } else { nil } }
            if places.count < reports.count { code = 2 }
            print()
            for report in reports where !places.contains(report.place) { print(report.summary) }
        }
        for place in places {
            do {
                let comparison = Comparison(try committed.results(of: place), try fresh.results(of: place))
                print(comparison.report(place))
                if !comparison.agrees { code = max(code, 1) }
            } catch let error as BookError {
                print("✗ \(place.label) \(place.title)  \(error)")
                code = 2
            }
        }
        try finish(code)
    }
}
