import Foundation
import Testing

@testable import Bookbinding

@Suite struct FigureDrawingTests {
    @Test func picturesAreDrawnFromTheirScriptsAndCompared() throws {
        let book = try TemporaryShelf()
        let folder = book.root.appendingPathComponent("figures")
        for name in ["same", "other"] {
            try book.write(
                """
                set terminal pngcairo size 60,40
                set output '\(name).png'
                plot '\(name).dat' with lines notitle
                """, to: "figures/\(name).gp")
            try book.write("0 0\n1 1\n", to: "figures/\(name).dat")
        }
        try book.write("plot 'nothing.dat'\n", to: "figures/broken.gp")
        func differences(updates: Bool = false) throws -> [String: FigureDrawing.Difference] {
            Dictionary(
                uniqueKeysWithValues: try FigureDrawing.redraw(folder, updates: updates).map { ($0.name, $0.difference) })
        }
        #expect(try differences()["same"] == .missing)
        _ = try differences(updates: true)
        #expect(try differences()["same"] == FigureDrawing.Difference.none)
        try book.write("0 1\n1 0\n", to: "figures/other.dat")
        let last = try differences()
        #expect(last["same"] == FigureDrawing.Difference.none && last["other"] == .changed)
        if case .failed? = last["broken"] {} else { Issue.record("a script without its data cannot be drawn") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 7, "nothing is left behind")
    }
}
