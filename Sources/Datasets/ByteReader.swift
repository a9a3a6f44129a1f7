import CImageFormats
import Foundation
import System

/// Reads a file from front to back, decompressing on the way if it is gzip; plain files are read as they are.
///
/// Nothing is read ahead of what the caller has room for, so a small file that unpacks to gigabytes does no harm.
final class ByteReader {
    let path: String
    /// Bytes read so far, counted after decompression.
    private(set) var position = 0
    private let file: gzFile
    /// More than the file's bytes are when decompressed.
    private let mostBytes: Int

    /// Opens regular files only: a pipe would be waited for, and a device may do anything.
    init(_ path: FilePath) throws {
        func refusal(_ kind: FileKind) -> DataFault {
            DataFault(file: path.description, found: kind.description, expected: "a file")
        }
        let kind = FileKind(path)
        guard kind == .file else { throw refusal(kind) }
        // What is there may have changed since, so the opened file is asked as well; without `O_NONBLOCK`, opening a
        // pipe would already wait.
        let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
        guard descriptor >= 0 else {
            throw DataFault(
                file: path.description, found: "a file that cannot be opened (\(String(cString: strerror(errno))))",
                expected: "a readable file")
        }
        var status = stat()
        let opened = FileKind(fstat(descriptor, &status), status)
        guard opened == .file, let file = gzdopen(descriptor, "rb") else {
            close(descriptor)
            throw refusal(opened)
        }
        // The buffer costs more to make than a small file to read.
        gzbuffer(file, UInt32(min(max(Int(status.st_size), 1 << 12), 1 << 18)))
        self.path = path.description
        self.file = file
        // Deflate makes at most 1032 bytes of one. Some file systems say 0 of every file.
        mostBytes = 1032 * min(max(Int(status.st_size), 1 << 16), .max / 1032)
    }

    convenience init(_ path: String) throws { try self.init(FilePath(path)) }

    deinit { gzclose_r(file) }

    /// Fills as much of `buffer` as the file has bytes for; returns how many that were.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        var filled = 0
        while filled < buffer.count {
            // zlib counts in 32 bits.
            let wanted = UInt32(min(buffer.count - filled, 1 << 30))
            let got = Int(gzread(file, buffer.baseAddress! + filled, wanted))
            position += max(got, 0)
            filled += max(got, 0)
            var status: Int32 = Z_OK
            let message = gzerror(file, &status).map { String(cString: $0) } ?? ""
            // Z_BUF_ERROR means that the compressed stream stops before its end.
            guard got >= 0, status == Z_OK || status == Z_STREAM_END else {
                let reason = status == Z_ERRNO ? String(cString: strerror(errno)) : message
                throw DataFault(
                    file: path, offset: position,
                    found: status == Z_BUF_ERROR
                        ? "the end of a cut-off gzip stream" : "a fault in the data (\(reason))",
                    expected: "a whole file", advice: "Bring a fresh copy of the file.")
            }
            if got == 0 { break }
        }
        return filled
    }

    /// The next `count` bytes; throws when the file ends too soon. `what` says what was being read.
    func bytes(_ count: Int, of what: String) throws -> [UInt8] {
        // What a header claims and the file cannot hold takes no memory.
        let room = min(count, mostBytes)
        let start = position
        return try [UInt8](unsafeUninitializedCapacity: room) { buffer, written in
            written = try read(
                into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<room]))
            guard written == count else {
                throw DataFault(
                    file: path, offset: start + written, found: "the end of the file",
                    expected: "\(count - written) more bytes of \(what)", advice: "Bring a fresh copy of the file.")
            }
        }
    }

    /// Throws unless the file ends here, as `what` says it should.
    func expectEnd(after what: String) throws {
        let end = position
        var extra: UInt8 = 0
        guard try withUnsafeMutableBytes(of: &extra, { try read(into: $0) }) == 0 else {
            throw DataFault(
                file: path, offset: end, found: "more bytes", expected: "the end of the file after \(what)")
        }
    }
}

/// The whole contents of a file of at most `limit` bytes.
func readWhole(_ path: String, atMost limit: Int) throws -> [UInt8] { try readWhole(FilePath(path), atMost: limit) }

/// The whole contents of a file of at most `limit` bytes.
func readWhole(_ path: FilePath, atMost limit: Int) throws -> [UInt8] {
    let reader = try ByteReader(path)
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = try chunk.withUnsafeMutableBytes { try reader.read(into: $0) }
        contents += chunk[..<count]
        guard count == chunk.count else { return contents }
        guard contents.count <= limit else {
            throw DataFault(
                file: path.description, offset: limit, found: "more bytes", expected: "at most \(limit)")
        }
    }
}

/// The first `count` bytes of a file, or all where there are fewer.
func firstBytes(of path: FilePath, _ count: Int) throws -> [UInt8] {
    let reader = try ByteReader(path)
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
        written = try reader.read(into: UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count))
    }
}
