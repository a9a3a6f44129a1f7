import CGnuplot
import Foundation

/// Draws gnuplot scripts.
public enum Gnuplot {
    /// Pipes `script` to gnuplot running in `folder`, where its data files lie and its picture will.
    /// - Throws: `PageError` with gnuplot's own words, or with how to install it.
    public static func draw(
        _ script: String, in folder: URL, name: String,
        path: String = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    ) throws {
        guard path.split(separator: ":").contains(where: { access($0 + "/gnuplot", X_OK) == 0 }) else {
            throw PageError(
                "Figure \"\(name)\" cannot be drawn: no program `gnuplot` was found on the PATH. Run `make setup`, "
                    + "which installs it.")
        }
        let session = gnuplot_open(folder.path)
        defer { gnuplot_free(session) }
        gnuplot_send(session, script)
        gnuplot_close(session)
        let error = String(cString: gnuplot_error(session))
        guard error.isEmpty else {
            throw PageError("gnuplot could not draw figure \"\(name)\" in \(folder.path):\n\(error)")
        }
    }
}
