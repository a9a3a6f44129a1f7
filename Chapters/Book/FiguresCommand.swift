import ArgumentParser
import Bookbinding
import Foundation

/// `Book figures`: all pictures anew, without training.
struct FiguresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "Draw every figure again from its gnuplot script and data, and say which differ.",
        discussion: """
            Nothing is trained. The exit code is 0 if every picture has the same bytes, 1 if one differs. Another version \
            of gnuplot or of its libraries may draw all of them a little differently.
            """)

    @OptionGroup var selection: Selection

    @Option(help: "The folder of the pages; output unless given.")
    var folder: String?

    @Flag(help: "Replace the pictures that differ.")
    var update = false

    func run() throws {
        let shelf = Shelf(try folder.map { URL(fileURLWithPath: $0) } ?? Book.root().appendingPathComponent("output"))
        var (count, differing) = (0, 0)
        for place in try selection.places() {
            let figures = try FigureDrawing.redraw(
                shelf.page(of: place).appendingPathComponent("figures"), updates: update)
            count += figures.count
            for (name, difference) in figures {
                let words: String
                switch difference {
                case .none: continue
                case .changed: words = "differs"
                case .missing: words = "had no picture"
                case .failed(let reason): words = reason
                }
                differing += 1
                print("✗ \(place.folder)/figures/\(name).png: \(words)")
            }
        }
        print("\(count - differing) of \(count) figures are the same.")
        if differing > 0 { throw ExitCode(1) }
    }
}
