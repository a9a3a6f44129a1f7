import Foundation
import Testing

@testable import System

/// A folder that is gone after the test.
final class TemporaryFolder {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("system-\(UUID().uuidString)")
    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: url) }
    func file(_ name: String) -> URL { url.appendingPathComponent(name) }
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
}

@Suite(.serialized) struct WholeFileTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func aFileIsReplacedWholeAndKeepsItsPermissions() throws {
        let file = folder.file("a")
        try WholeFile.write(Data("old".utf8), to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
        try WholeFile.write(Data("new".utf8), to: file)
        #expect(try Data(contentsOf: file) == Data("new".utf8))
        #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o640)
        #expect(try folder.names() == ["a"])
    }

    @Test func aLinkIsFollowedAndADeviceIsNotReplaced() throws {
        try WholeFile.write(Data("x".utf8), to: folder.file("there"))
        try FileManager.default.createSymbolicLink(at: folder.file("link"), withDestinationURL: folder.file("there"))
        try WholeFile.write(Data("y".utf8), to: folder.file("link"))
        #expect(try Data(contentsOf: folder.file("there")) == Data("y".utf8))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link").path).hasSuffix("there"))
        let fault = #expect(throws: FileFault.self) {
            try WholeFile.write(Data("z".utf8), to: URL(fileURLWithPath: "/dev/full"))
        }
        #expect(fault?.code == ENOSPC && fault?.description.contains("No space left on device") == true)
        var entry = stat()
        #expect(stat("/dev/full", &entry) == 0 && entry.st_mode & S_IFMT == S_IFCHR)
    }

    @Test func faultsSayPathAndReason() throws {
        try WholeFile.write(Data(), to: folder.file("file"))
        for (place, code) in [("nope/x", ENOENT), ("file/x", ENOTDIR), ("", EISDIR)] {
            for action in [{ try WholeFile.write(Data([1]), to: $0) }, { try WholeFile.check($0) }] as [(URL) throws -> Void] {
                let fault = #expect(throws: FileFault.self) { try action(folder.file(place)) }
                #expect(fault?.code == code)
                #expect(fault?.description.contains(String(cString: strerror(code))) == true)
                #expect(fault?.description.contains(folder.url.path) == true)
            }
        }
        let fault = #expect(throws: FileFault.self) { try Folder.make(folder.file("file/below")) }
        #expect(fault?.description.contains("Not a directory") == true)
        #expect(try folder.names() == ["file"])
    }

    /// A limit on the size of files is a full disk that needs no rights to make.
    @Test func aFileThatDoesNotFitLeavesTheOldOne() throws {
        let usual = signal(SIGXFSZ, SIG_IGN)
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        let before = limit
        defer {
            var back = before
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &back)
            signal(SIGXFSZ, usual)
        }
        let file = folder.file("a")
        try WholeFile.write(Data("old".utf8), to: file)
        limit.rlim_cur = 10_000
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        let fault = #expect(throws: FileFault.self) { try WholeFile.write(Data(count: 20_000), to: file) }
        #expect(fault?.code == EFBIG)
        #expect(throws: FileFault.self) { try WholeFile.checkFolder(folder.url) }
        #expect(try Data(contentsOf: file) == Data("old".utf8))
        #expect(try folder.names() == ["a"])
    }

    @Test func whatDeadWritersLeftIsSwept() throws {
        // A process that has ended, and this one.
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/true")
        try process.run()
        process.waitUntilExit()
        for name in [".part-\(process.processIdentifier)-1", ".part-\(getpid())-1", ".part-x", "page"] {
            try Data().write(to: folder.file(name))
        }
        WholeFile.sweep(folder.url)
        #expect(try folder.names() == [".part-\(getpid())-1", ".part-x", "page"])
    }

    @Test func aHeldFolderNamesItsHolder() throws {
        do {
            let lock = try FolderLock(folder.url)
            let held = #expect(throws: FolderLock.Held.self) { try FolderLock(folder.url) }
            #expect(held?.process == getpid() || held?.process == nil)
            #expect(held?.description.contains(folder.url.path) == true)
            withExtendedLifetime(lock) {}
        }
        _ = try FolderLock(folder.url)
    }

    @Test func workOfKilledProcessesGoes() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/true")
        try process.run()
        process.waitUntilExit()
        let dead = "page-\(process.processIdentifier)"
        // The first process runs as long as the system does.
        for name in [dead, "page-1", "other"] {
            try FileManager.default.createDirectory(at: folder.file(name), withIntermediateDirectories: true)
        }
        do {
            let work = try WorkFolder(in: folder.url, name: "page")
            #expect(try folder.names() == ["other", "page-1", work.url.lastPathComponent])
        }
        #expect(try folder.names() == ["other", "page-1"])
    }

    @Test func whatSteersATerminalIsSpeltOut() {
        #expect(Printable.text("\u{1b}[31mred\u{7}") == "\\u{1b}[31mred\\u{7}")
        #expect(Printable.text("a\u{202e}gnp.exe") == "a\\u{202e}gnp.exe")
        #expect(Printable.text("\u{9b}2J\r\u{feff}") == "\\u{9b}2J\\u{d}\\u{feff}")
        let harmless = "lines\nand\ttabs, é, 中, 👩‍👩‍👧, \u{a0}%"
        #expect(Printable.text(harmless) == harmless)
    }
}
