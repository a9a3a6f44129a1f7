import CGnuplot
import Foundation
import System

/// Draws gnuplot scripts.
public enum Gnuplot {
    /// Pipes `script` to gnuplot running in `folder`, where its data files lie and its picture will.
    /// - Throws: `DrawingError` with gnuplot's own words, or with how to install it; `FileFault` where a disk is full.
    public static func draw(
        _ script: String, in folder: URL, name: String,
        path: String = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    ) throws {
        guard path.split(separator: ":").contains(where: { access($0 + "/gnuplot", X_OK) == 0 }) else {
            throw DrawingError(
                "Figure \"\(name)\" cannot be drawn: no program `gnuplot` was found on the PATH. Run `make setup`, "
                    + "which installs it.")
        }
        let session = gnuplot_open(folder.path)
        defer { gnuplot_free(session) }
        gnuplot_send(session, script)
        gnuplot_close(session)
        let error = String(cString: gnuplot_error(session))
        guard error.isEmpty else {
            throw DrawingError("gnuplot could not draw figure \"\(name)\" in \(folder.path):\n\(error)")
        }
        // Of a disk that is full gnuplot says nothing: the picture then lacks its end, or is not there.
        let picture = folder.appendingPathComponent("\(name).png")
        guard FileManager.default.contents(atPath: picture.path)?.suffix(endOfPNG.count) == endOfPNG else {
            try WholeFile.checkFolder(folder)
            throw DrawingError(
                "gnuplot left the picture \(picture.path) unfinished, as it does where a disk is full. Make room there, "
                    + "and run the chapter again.")
        }
    }

    /// The chunk that every PNG ends with: no bytes, its name, and their checksum.
    private static let endOfPNG = Data([0, 0, 0, 0]) + Data("IEND".utf8) + Data([0xAE, 0x42, 0x60, 0x82])
}
