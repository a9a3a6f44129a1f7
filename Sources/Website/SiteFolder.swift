import Foundation
import System

/// The folder that a site is written to. It remembers what it wrote, so that the next site leaves nothing old behind
/// and nobody else's files are ever touched.
final class SiteFolder {
    private let folder: URL
    private let old: [String]
    private var written: [String] = []
    private let lock: FolderLock
    private static let list = ".site-files"

    /// - Throws: `SiteError` where the folder holds files that no site wrote, `FileFault` where it cannot be written to,
    ///   `FolderLock.Held` where another program writes a site to it.
    init(_ folder: URL) throws {
        self.folder = folder
        let files = FileManager.default
        let list = folder.appendingPathComponent(Self.list)
        if let text = try? String(contentsOf: list, encoding: .utf8) {
            // Only what lies below the folder, whatever the list says.
            old = text.split(separator: "\n").map(String.init).filter { $0.resolved(from: "") == $0 }
        } else {
            old = []
            let found = ((try? files.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
            guard found.isEmpty, !files.fileExists(atPath: folder.path) || isFolder(folder) else {
                throw SiteError(
                    "\(folder.path) is no empty folder and holds no earlier site"
                        + (found.isEmpty ? "" : " (it has \(found[0]))") + ". Choose another by --output.")
            }
        }
        try Folder.make(folder)
        lock = try FolderLock(folder)
        try WholeFile.checkFolder(folder)
        WholeFile.sweep(folder)
        try WholeFile.write(Data((old.sorted().map { $0 + "\n" }.joined()).utf8), to: list)
    }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func write(_ data: Data, to path: String) throws {
        let file = folder.appendingPathComponent(path)
        try Folder.make(file.deletingLastPathComponent())
        try WholeFile.update(file, data)
        written.append(path)
    }

    /// Removes what an earlier site wrote and this one did not.
    func finish() throws {
        let kept = Set(written)
        for path in old where !kept.contains(path) {
            var file = folder.appendingPathComponent(path)
            try? FileManager.default.removeItem(at: file)
            // Its folder as well, once that is empty.
            while path.contains("/") {
                file.deleteLastPathComponent()
                guard file.path != folder.path,
                    (try? FileManager.default.contentsOfDirectory(atPath: file.path))?.isEmpty == true
                else { break }
                try? FileManager.default.removeItem(at: file)
            }
        }
        let list = written.sorted().map { $0 + "\n" }.joined()
        try WholeFile.write(Data(list.utf8), to: folder.appendingPathComponent(Self.list))
    }
}

private func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
}
