import Foundation
import System

/// A path as the file system has it: bytes, which need not be UTF-8. Foundation drops names that are not.
public struct FilePath: Hashable, Sendable {
    /// Without the zero at their end.
    let bytes: [UInt8]

    /// A path whose bytes are a text in UTF-8.
    public init(_ text: String) { bytes = Array(text.utf8) }

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// A file or folder in this folder.
    func appending(_ name: [UInt8]) -> FilePath {
        FilePath(bytes: bytes.last == UInt8(ascii: "/") ? bytes + name : bytes + [UInt8(ascii: "/")] + name)
    }

    /// The bytes, closed by a zero as C wants them. What holds a zero itself names nothing.
    func withCString<R>(_ body: (UnsafePointer<CChar>) throws -> R) rethrows -> R {
        let text = bytes.contains(0) ? [] : bytes
        return try (text + [0]).withUnsafeBytes { try body($0.bindMemory(to: CChar.self).baseAddress!) }
    }
}

extension FilePath: CustomStringConvertible {
    /// The path as text; bytes that are not UTF-8 are shown as `\xE4`.
    public var description: String { FilePath.shown(bytes) }

    static func shown(_ bytes: some Collection<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        // Repairing puts U+FFFD for what is no UTF-8; where the bytes do not hold one themselves, they are shown.
        let bytes = Array(bytes)
        var (text, place) = ("", 0)
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let code = Array(String(scalar).utf8)
            if bytes[place...].starts(with: code) {
                text.unicodeScalars.append(scalar)
                place += code.count
                continue
            }
            // One U+FFFD may stand for several bytes, so all up to the next that could start a character are shown.
            repeat {
                text += String(format: "\\x%02X", bytes[place])
                place += 1
            } while place < bytes.count && bytes[place] & 0xC0 == 0x80
        }
        return text
    }
}

/// What stands at a path, links followed.
enum FileKind: Equatable {
    case file, folder, nothing
    /// What must not be opened: reading a pipe waits for a writer, reading a device may do anything.
    case special(String)

    init(_ path: FilePath) {
        var status = stat()
        self.init(path.withCString { stat($0, &status) }, status)
    }

    init(_ path: String) { self.init(FilePath(path)) }

    /// What a call such as `stat` answered.
    init(_ answer: Int32, _ status: stat) {
        guard answer == 0 else {
            self = .nothing
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFIFO: self = .special("a pipe")
        case S_IFSOCK: self = .special("a socket")
        default: self = .special("a device")
        }
    }

    /// As errors say it.
    var description: String {
        switch self {
        case .file: "a file"
        case .folder: "a folder"
        case .nothing: "no such file"
        case .special(let what): what
        }
    }
}

/// A folder's entries, in the order of their bytes.
struct FolderListing {
    struct Entry {
        let name: [UInt8]
        let path: FilePath
        let kind: FileKind
        /// Which file or folder it is, by whatever name.
        let identity: FileIdentity
    }

    /// What people see: not the hidden ones, nor what systems leave in folders.
    private(set) var entries: [Entry] = []
    /// Links to what is not there.
    private(set) var deadLinks = 0

    init(_ folder: FilePath) throws {
        errno = 0
        guard let stream = folder.withCString({ opendir($0) }) else {
            throw DataFault(
                file: folder.description, found: "a folder that cannot be listed (\(String(cString: strerror(errno))))",
                expected: "a readable folder")
        }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            // The name closes by a zero, somewhere in a tuple of 256 numbers.
            let name = UnsafeRawPointer(entry) + MemoryLayout<dirent>.offset(of: \.d_name)!
            names.append(
                Array(UnsafeRawBufferPointer(start: name, count: strlen(name.assumingMemoryBound(to: CChar.self)))))
        }
        guard errno == 0 else {
            throw DataFault(
                file: folder.description, found: "a folder that ends in a fault (\(String(cString: strerror(errno))))",
                expected: "a readable folder")
        }
        names.removeAll(where: FolderListing.isLeftByASystem)
        names.sort { $0.lexicographicallyPrecedes($1) }
        for name in names {
            let path = folder.appending(name)
            var status = stat()
            let kind = path.withCString { FileKind(stat($0, &status), status) }
            if kind == .nothing {
                deadLinks += 1
            } else {
                entries.append(Entry(name: name, path: path, kind: kind, identity: FileIdentity(status)))
            }
        }
    }

    /// Hidden files (macOS keeps `._1.png` beside `1.png`), what unpacking on another system leaves, folders of small
    /// copies, and what a file system finds again.
    private static func isLeftByASystem(_ name: [UInt8]) -> Bool {
        name.first == UInt8(ascii: ".")
            || ["__MACOSX", "@eaDir", "lost+found", "thumbs.db", "ehthumbs.db", "desktop.ini"].contains {
                String(decoding: name, as: UTF8.self).lowercased() == $0.lowercased()
            }
    }
}

/// Two names with one identity name one file.
struct FileIdentity: Hashable {
    let device: UInt64
    let number: UInt64

    init(_ status: stat) { (device, number) = (UInt64(status.st_dev), UInt64(status.st_ino)) }

    init?(_ path: FilePath) {
        var status = stat()
        guard path.withCString({ stat($0, &status) }) == 0 else { return nil }
        self.init(status)
    }
}
