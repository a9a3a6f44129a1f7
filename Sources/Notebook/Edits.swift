import Foundation
import System

/// What somebody has changed since the last commit. The committed pages tell of the committed sources: a page of other
/// ones must not take their place unasked.
enum Edits {
    /// The changed and the new files that a chapter is made of, its own and the libraries', from `root`; none where
    /// Git knows nothing of the package.
    static func files(in root: URL, chapter: URL) -> [String] {
        let log = FileManager.default.temporaryDirectory.appendingPathComponent("latent-edits-\(getpid())")
        defer { try? FileManager.default.removeItem(at: log) }
        let status = Subprocess(
            "git",
            [
                "-C", root.path, "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--",
                "Package.swift", "Sources", chapter.path,
            ], log: log, errors: URL(fileURLWithPath: "/dev/null"))
        guard let outcome = try? status.run(passingSignalsOn: false), outcome.ending == .exited(0),
            let data = FileManager.default.contents(atPath: log.path)
        else { return [] }
        // Two letters for what has happened to a file, a space, its path. Pages for people change no result.
        return data.split(separator: 0).map { String(decoding: $0.dropFirst(3), as: UTF8.self) }
            .filter { !$0.hasSuffix(".md") }
    }

    /// Says where the page goes, and why.
    static func notice(_ files: [String]) -> String {
        let shown = files.prefix(3).joined(separator: ", ") + (files.count > 3 ? " and \(files.count - 3) more" : "")
        return
            "Changed since the last commit: \(shown). So this page goes to .latent/edited, and the one in output/ stays "
            + "as it is to compare with; --output output writes over it."
    }
}
