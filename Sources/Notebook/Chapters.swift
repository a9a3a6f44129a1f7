import Foundation

/// Where a package keeps what its chapters leave.
public enum Chapters {
    /// What the run of a chapter on the full data leaves to other programs.
    static func modelFolder(_ root: URL, _ chapter: String) -> URL {
        root.appendingPathComponent(".latent/models/\(chapter)")
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
