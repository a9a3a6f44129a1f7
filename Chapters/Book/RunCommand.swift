import ArgumentParser
import Bookbinding
import Foundation
import Notebook
import System

/// `Book`: every chapter in order, then the contents.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run the chapters and write their pages (this is what Book does by default).",
        discussion: """
            Builds the chapters if need be and runs each in a process of its own. A chapter that ends in an error stops \
            the run, unless --keep-going is given; a claim that does not hold stops nothing. The exit code is 0 if every \
            claim holds, 1 if one does not, 2 if a chapter ended in an error or was not run.
            """)

    @OptionGroup var selection: Selection
    @OptionGroup var choice: RunChoice

    @Flag(help: "Run the other chapters as well when one ends in an error.")
    var keepGoing = false

    @Flag(help: "Show all that the chapters say; else it goes to .latent/logs.")
    var verbose = false

    @Flag(help: "Write each chapter's time on this machine to times.json, for the contents page. Computes all anew.")
    var recordTimes = false

    func validate() throws {
        guard recordTimes else { return }
        if choice.run.options != .full || choice.output != nil || choice.edition != .student {
            throw ValidationError("--record-times is for the chapters as they are, without other options.")
        }
    }

    func run() throws {
        let root = try Book.root()
        var choice = choice
        if recordTimes { choice.noCache = true }
        let shelf = Shelf(try choice.base(root))
        let times = RunTimes.read(in: root.appendingPathComponent("output"))
        print(choice.announcement(try selection.places(), times, into: shelf.folder.path) + "\n")
        fflush(nil)
        let reports = try runChapters(
            selection.places(), choice, keepsGoing: keepGoing, isVerbose: verbose)
        if recordTimes { try RunTimes.record(reports, on: shelf) }
        try writeContents(shelf)
        print()
        for report in reports { print(report.summary) }
        let contents = shelf.folder.appendingPathComponent("README.md").path
        if FileManager.default.fileExists(atPath: contents) { print("\nContents: \(contents)") }
        try finish(ChapterReport.exitCode(reports))
    }

    /// Files that cannot be read were reported with their chapters; the contents are then left as they are.
    private func writeContents(_ shelf: Shelf) throws {
        do {
            try Contents(shelf).write()
        } catch let error as BookError {
            FileHandle.standardError.write(Data("The contents were not written: \(error)\n".utf8))
        }
    }
}

/// Builds the chapters and runs them.
func runChapters(
    _ places: [Place], _ choice: RunChoice, keepsGoing: Bool, isVerbose: Bool
) throws -> [ChapterReport] {
    let root = try Book.root()
    // Whoever runs the book wants its pages as the sources are, changed or not.
    var choice = choice
    choice.output = try choice.base(root).path
    let products = try Products.ofThisProgram()
    try products.build(places.map(\.program), package: root)
    var run = Run(
        programs: products.folder, arguments: choice.arguments, shelf: Shelf(try choice.base(root)),
        logs: Chapters.stateFolder(root).appendingPathComponent("logs"))
    for place in places {
        let idle = choice.chosen(of: place.unused)
        guard !idle.isEmpty else { continue }
        run.ownArguments[place] = try choice.without(place.unused, root: root).arguments
        let names = idle.map(\.rawValue).joined(separator: " and ")
        FileHandle.standardError.write(
            Data("note: chapter \(place.number) has no use for \(names) and runs without.\n".utf8))
    }
    run.keepsGoing = keepsGoing
    run.isVerbose = isVerbose
    return try run.run(places, display: .standard(isVerbose: isVerbose))
}

/// Ends the program: by the code of an interrupted one if it was interrupted.
func finish(_ code: Int32) throws {
    if let signal = Interruption.signal { throw ExitCode(128 + signal) }
    if code != 0 { throw ExitCode(code) }
}
