import Foundation

/// A folder for a process's unfinished work. It goes with the value; what a process that was killed has left is removed
/// by the next one that makes a folder in the same place.
public final class WorkFolder {
    public let url: URL
    private var lock: FolderLock?

    /// - Parameters:
    ///   - place: the folder that work folders stand in; made where it is missing.
    ///   - name: tells what the work is; the process's number is added.
    /// - Throws: `FileFault`.
    public init(in place: URL, name: String) throws {
        try Folder.make(place)
        Self.sweep(place)
        url = place.appendingPathComponent("\(name)-\(getpid())")
        try? FileManager.default.removeItem(at: url)
        try Folder.make(url)
        lock = try FolderLock(url)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Removes the folders whose process is gone. One of a running process is left, locked or not: it may just be made.
    private static func sweep(_ place: URL) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? [] {
            guard let number = name.split(separator: "-").last, let owner = pid_t(number), owner != getpid() else { continue }
            let folder = place.appendingPathComponent(name)
            // Another computer's process may work in the same place: it holds the lock.
            guard !WholeFile.isRunning(owner), (try? FolderLock(folder)) != nil else { continue }
            try? FileManager.default.removeItem(at: folder)
        }
    }
}
