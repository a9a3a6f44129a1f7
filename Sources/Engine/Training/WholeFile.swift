import Foundation

/// Files that are read and written whole, with the system's own words for what went wrong.
enum WholeFile {
    /// What the system said to a call that failed.
    struct Fault: Error {
        let reason: String
        init(_ number: Int32 = errno) { reason = String(cString: strerror(number)) }
    }

    static func read(_ path: String) throws(Fault) -> Data {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Fault() }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw Fault() }
        var data = Data(count: max(Int(status.st_size), 0))
        var place = 0
        while place < data.count {
            let taken = data.withUnsafeMutableBytes { Foundation.read(file, $0.baseAddress! + place, $0.count - place) }
            if taken < 0 && errno == EINTR { continue }
            guard taken >= 0 else { throw Fault() }
            if taken == 0 { break }
            place += taken
        }
        // A folder has a size as well, and says what it is only when it is read.
        if data.isEmpty {
            var byte: UInt8 = 0
            guard Foundation.read(file, &byte, 1) >= 0 else { throw Fault() }
        }
        return data.prefix(place)
    }

    /// Writes the parts one after the other to a temporary file beside `path`, brings it to the disk and renames it, so
    /// that a crash leaves the old file or the new one, never half of one. Folders on the way are made.
    static func write(_ parts: [(_ append: (UnsafeRawBufferPointer) -> Void) -> Void], to path: String) throws(Fault) {
        let folder = (path as NSString).deletingLastPathComponent
        try makeFolder(folder)
        // A name of its own, so that one too long for the file system is blamed for itself.
        let temporary = (folder as NSString).appendingPathComponent(".\(UUID().uuidString).partial")
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw Fault() }
        var failure: Fault?
        for part in parts {
            part { bytes in
                var place = 0
                while failure == nil && place < bytes.count {
                    let written = Foundation.write(file, bytes.baseAddress! + place, bytes.count - place)
                    if written < 0 && errno == EINTR { continue }
                    if written < 0 { failure = Fault() } else { place += written }
                }
            }
        }
        if failure == nil && fsync(file) != 0 { failure = Fault() }
        if close(file) != 0 && failure == nil { failure = Fault() }
        if failure == nil && rename(temporary, path) != 0 { failure = Fault() }
        if let failure {
            unlink(temporary)
            throw failure
        }
    }

    private static func makeFolder(_ path: String) throws(Fault) {
        guard !path.isEmpty, mkdir(path, 0o777) != 0 else { return }
        let number = errno
        if number == ENOENT {
            try makeFolder((path as NSString).deletingLastPathComponent)
            guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw Fault() }
        } else if number != EEXIST {
            throw Fault(number)
        }
    }
}
