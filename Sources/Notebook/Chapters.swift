import Foundation
import System

/// Where a package keeps what its chapters leave.
public enum Chapters {
    /// What the run of a chapter on the full data leaves to other programs.
    static func modelFolder(_ root: URL, _ chapter: String) -> URL {
        stateFolder(root).appendingPathComponent("models/\(chapter)")
    }

    /// The folder for all that is not committed: caches, logs, models, pages of runs with options. It is what
    /// `LATENT_HOME` names; without that, `.latent` in the package, or, where that cannot be written to, a folder among
    /// the user's caches, or at last one for temporary files.
    public static func stateFolder(
        _ root: URL, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> URL {
        if let home = environment["LATENT_HOME"], !home.isEmpty { return URL(fileURLWithPath: home) }
        let caches = environment["XDG_CACHE_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory() + "/.cache"
        let own = root.appendingPathComponent(".latent")
        // Nothing is said of a package that is not there.
        if access(root.path, F_OK) != 0 { return own }
        return [own, URL(fileURLWithPath: caches + "/latent/state")].first(where: Folder.isWritable)
            ?? FileManager.default.temporaryDirectory.appendingPathComponent("latent-\(getuid())")
    }

    /// The folder that holds `Package.swift`, found upwards from a source file.
    /// - Throws: `PageError` if there is none.
    public static func packageRoot(from file: String) throws -> URL {
        var folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        while folder.path != "/" {
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
                return folder
            }
            folder.deleteLastPathComponent()
        }
        throw PageError(
            "No Package.swift was found above \(file). Build and run the chapter where its sources lie.")
    }
}
