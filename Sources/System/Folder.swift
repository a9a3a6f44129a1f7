import Foundation

/// Folders made, checked and held.
public enum Folder {
    /// Makes `folder` and those above it.
    /// - Returns: the folders that were not there before, the outermost first.
    /// - Throws: `FileFault`.
    @discardableResult
    public static func make(_ folder: URL) throws(FileFault) -> [URL] {
        var missing: [URL] = []
        var place = folder.standardizedFileURL
        var entry = stat()
        while stat(place.path, &entry) != 0, errno == ENOENT, place.path != "/" {
            missing.insert(place, at: 0)
            place.deleteLastPathComponent()
        }
        for folder in missing where mkdir(folder.path, 0o777) != 0 && errno != EEXIST {
            throw FileFault(folder.path, "cannot be made")
        }
        guard stat(folder.path, &entry) == 0 else { throw FileFault(folder.path, "cannot be used as a folder") }
        guard entry.st_mode & S_IFMT == S_IFDIR else {
            throw FileFault(folder.path, "cannot be used as a folder", code: ENOTDIR)
        }
        return missing
    }

    /// Whether `folder` can be written to, or made where it is missing.
    public static func isWritable(_ folder: URL) -> Bool {
        var place = folder.standardizedFileURL
        while access(place.path, F_OK) != 0, place.path != "/" { place.deleteLastPathComponent() }
        var entry = stat()
        return stat(place.path, &entry) == 0 && entry.st_mode & S_IFMT == S_IFDIR && access(place.path, W_OK | X_OK) == 0
    }
}

/// A folder that this process alone writes to, until the value goes or the process ends, however it ends.
public final class FolderLock {
    private let descriptor: Int32

    /// Another process holds the folder.
    public struct Held: Error, Equatable, LocalizedError, CustomStringConvertible {
        public let path: String
        /// nil where the system does not tell.
        public let process: pid_t?

        public var description: String {
            let holder = process.map { "the process \($0)" } ?? "another process"
            return "\(path) is being written by \(holder). Wait for it to end, or choose another folder by --output."
        }
        public var errorDescription: String? { description }
    }

    /// Takes the folder, which must be there.
    /// - Throws: `Held`, `FileFault`.
    public init(_ folder: URL) throws {
        while true {
            let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { throw FileFault(folder.path, "cannot be opened") }
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
                let isHeld = errno == EWOULDBLOCK
                let holder = isHeld ? Self.holder(descriptor) : nil
                if isHeld {
                    close(descriptor)
                    throw Held(path: folder.path, process: holder)
                }
                // Some network's file systems have no locks; runs there must keep apart by themselves.
            }
            var (held, named) = (stat(), stat())
            if fstat(descriptor, &held) == 0, stat(folder.path, &named) == 0, held.st_ino == named.st_ino {
                self.descriptor = descriptor
                return
            }
            // The one who held it has removed it.
            close(descriptor)
            guard access(folder.path, F_OK) == 0 else { throw FileFault(folder.path, "cannot be opened") }
        }
    }

    deinit { close(descriptor) }

    /// Who holds the lock, by the kernel's list: "1: FLOCK ADVISORY WRITE 1234 08:01:5678 0 EOF".
    private static func holder(_ descriptor: Int32) -> pid_t? {
        var entry = stat()
        guard fstat(descriptor, &entry) == 0, let list = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else {
            return nil
        }
        for line in list.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count >= 6, words[1] == "FLOCK", words[5].hasSuffix(":\(entry.st_ino)") else { continue }
            if let process = pid_t(words[4]), process > 0 { return process }
        }
        return nil
    }
}
