import Foundation
import Synchronization

/// Files that are whole at any time: whoever reads one, and whatever ends the writer, finds the old contents or the
/// new. They are written beside the file, brought to the disk, and given the file's name.
public enum WholeFile {
    /// Writes `data` to `file`. A link is followed; what is no ordinary file, such as a terminal, gets the bytes as they
    /// come.
    /// - Parameter outlastsPower: whether the bytes must be on the disk before the name; not needed for work that
    ///   nobody reads after a crash of the system.
    /// - Throws: `FileFault`; the old contents then stand.
    public static func write(_ data: Data, to file: URL, outlastsPower: Bool = true) throws(FileFault) {
        let target = resolved(file.path)
        var old = stat()
        let isThere = stat(target, &old) == 0
        if isThere, old.st_mode & S_IFMT == S_IFDIR { throw FileFault(file.path, "cannot be written", code: EISDIR) }
        if isThere, old.st_mode & S_IFMT != S_IFREG {
            let descriptor = open(target, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw FileFault(file.path, "cannot be written") }
            defer { close(descriptor) }
            return try put(data, descriptor, file.path)
        }
        let partial = (target as NSString).deletingLastPathComponent + "/" + partialName()
        let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileFault(file.path, "cannot be written") }
        do throws(FileFault) {
            defer { close(descriptor) }
            if isThere { fchmod(descriptor, old.st_mode & 0o7777) }
            try put(data, descriptor, file.path)
            // A name that reaches the disk before the bytes would lead to an empty file.
            guard !outlastsPower || fsync(descriptor) == 0 || errno == EINVAL else { throw FileFault(file.path, "cannot be written") }
            guard rename(partial, target) == 0 else { throw FileFault(file.path, "cannot be written") }
        } catch {
            unlink(partial)
            throw error
        }
    }

    /// All bytes of a file.
    /// - Throws: `FileFault`.
    public static func read(_ path: String) throws(FileFault) -> Data {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileFault(path, "cannot be read") }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw FileFault(path, "cannot be read") }
        var data = Data(count: max(Int(status.st_size), 0))
        var place = 0
        while place < data.count {
            let taken = data.withUnsafeMutableBytes { Foundation.read(file, $0.baseAddress! + place, $0.count - place) }
            if taken < 0 && errno == EINTR { continue }
            guard taken >= 0 else { throw FileFault(path, "cannot be read") }
            if taken == 0 { break }
            place += taken
        }
        // A folder has a size as well, and says what it is only when it is read.
        if data.isEmpty {
            var byte: UInt8 = 0
            guard Foundation.read(file, &byte, 1) >= 0 else { throw FileFault(path, "cannot be read") }
        }
        return data.prefix(place)
    }

    /// Writes `data` to `file` unless it holds just that.
    /// - Throws: `FileFault`.
    public static func update(_ file: URL, _ data: Data) throws(FileFault) {
        if FileManager.default.contents(atPath: file.path) != data { try write(data, to: file) }
    }

    /// Makes sure that `file` can be written, before work that would be lost: writes nothing to it.
    /// - Throws: `FileFault`.
    public static func check(_ file: URL) throws(FileFault) {
        let target = resolved(file.path)
        var old = stat()
        if stat(target, &old) == 0 {
            if old.st_mode & S_IFMT == S_IFDIR { throw FileFault(file.path, "cannot be written", code: EISDIR) }
            guard access(target, W_OK) == 0 else { throw FileFault(file.path, "cannot be written") }
            if old.st_mode & S_IFMT != S_IFREG { return }
        }
        try probe((target as NSString).deletingLastPathComponent, file.path, "cannot be written")
    }

    /// Makes sure that `folder` takes files, a few megabytes of them: writes some and removes them.
    /// - Throws: `FileFault`.
    public static func checkFolder(_ folder: URL) throws(FileFault) {
        try probe(folder.path, folder.path, "cannot be written to")
    }

    /// Removes what writers that were killed have left half-written in `folder`.
    public static func sweep(_ folder: URL) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
            guard let match = name.wholeMatch(of: /\.part-(\d+)-\d+/), let owner = pid_t(match.1) else { continue }
            if !isRunning(owner) { unlink(folder.path + "/" + name) }
        }
    }

    /// Whether there is a process of this number.
    static func isRunning(_ process: pid_t) -> Bool { process > 0 && (kill(process, 0) == 0 || errno == EPERM) }

    private static func probe(_ folder: String, _ path: String, _ action: String) throws(FileFault) {
        let partial = folder + "/" + partialName()
        let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileFault(path, action) }
        defer {
            close(descriptor)
            unlink(partial)
        }
        do throws(FileFault) {
            try put(Data(count: 4 << 20), descriptor, path)
        } catch {
            throw FileFault(path, action, code: error.code)
        }
    }

    private static func put(_ data: Data, _ descriptor: Int32, _ path: String) throws(FileFault) {
        let code: Int32 = data.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
                if count < 0 && errno == EINTR { continue }
                if count <= 0 { return count < 0 ? errno : EIO }
                done += count
            }
            return 0
        }
        if code != 0 { throw FileFault(path, "cannot be written", code: code) }
    }

    /// Where a path leads through links; the path itself where nothing is there yet.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path.hasPrefix("/") ? path : "./" + path }
        defer { free(real) }
        return String(cString: real)
    }

    private static let count = Atomic<Int>(0)

    private static func partialName() -> String {
        ".part-\(getpid())-\(count.add(1, ordering: .relaxed).newValue)"
    }
}
