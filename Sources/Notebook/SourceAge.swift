import Foundation
import System

/// Makes sure that a source file is the one the running program was built from, since pages show its lines as the code
/// that ran.
///
/// A file older than the program is. So is a newer one whose contents are those it had when it was older than this very
/// program: version control touches files without changing them, and a build that finds nothing changed does not touch
/// the program. These contents are remembered as checksums in `memory`.
struct SourceAge {
    /// When the running program was built; nil if unknown, which passes everything.
    let built: Date?
    let memory: URL

    /// Throws if `file` may have changed since the program was built.
    func check(_ file: String) throws(PageError) {
        guard let built, let date = Self.modified(file), let data = FileManager.default.contents(atPath: file) else {
            return
        }
        let note = memory.appendingPathComponent(String(SHA256.hex(file.utf8).prefix(16)))
        let contents = Data("\(built.timeIntervalSince1970) \(SHA256.hex(data))\n".utf8)
        let remembered = FileManager.default.contents(atPath: note.path)
        if date <= built {
            guard remembered != contents else { return }
            // Without the note, a touched file will ask for a rebuild that is not needed: no reason to stop a run.
            _ = try? Folder.make(memory)
            try? WholeFile.write(contents, to: note)
        } else if remembered != contents {
            throw PageError(
                "\(file) is newer than the running program, so its lines may not be the code that runs. Rebuild it with "
                    + "`swift build` and run it again; if that finds nothing to build, remove "
                    + "\(Self.program ?? "the program") first.")
        }
    }

    /// When the running program was built.
    static var programDate: Date? { program.flatMap { modified($0) } }

    // The link in /proc has a date of its own; what it points to is the program.
    private static var program: String? { try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") }

    static func modified(_ path: String) -> Date? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
    }
}
