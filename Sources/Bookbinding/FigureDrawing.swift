import Charts
import Foundation
import System

/// The figures of a page drawn again from their scripts and data.
public struct FigureDrawing {
    public enum Difference: Equatable, Sendable {
        case none
        /// The new picture's bytes differ from those beside the script.
        case changed
        /// There was no picture beside the script.
        case missing
        case failed(String)
    }

    /// Draws every script of `folder` in a temporary folder and compares the pictures.
    /// - Parameter updates: whether pictures that differ replace the old ones.
    public static func redraw(_ folder: URL, updates: Bool) throws -> [(name: String, difference: Difference)] {
        let files = FileManager.default
        let names = ((try? files.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
        let work = files.temporaryDirectory.appendingPathComponent("figures-\(UUID().uuidString)")
        try files.createDirectory(at: work, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: work) }
        for name in names where !name.hasSuffix(".png") {
            try files.copyItem(at: folder.appendingPathComponent(name), to: work.appendingPathComponent(name))
        }
        return try names.filter { $0.hasSuffix(".gp") }.map { script in
            let name = String(script.dropLast(3))
            let picture = "\(name).png"
            do {
                let text = try String(contentsOf: work.appendingPathComponent(script), encoding: .utf8)
                try Gnuplot.draw(text, in: work, name: name)
            } catch let error as DrawingError {
                return (name, .failed(error.description))
            }
            guard let new = files.contents(atPath: work.appendingPathComponent(picture).path) else {
                return (name, .failed("\(script) draws no \(picture)"))
            }
            let old = files.contents(atPath: folder.appendingPathComponent(picture).path)
            if old == new { return (name, .none) }
            if updates { try WholeFile.write(new, to: folder.appendingPathComponent(picture)) }
            return (name, old == nil ? .missing : .changed)
        }
    }
}
