import Foundation
import Testing
import TestSupport

@testable import Notebook

/// What the system lets tests do to a program. A test that cannot do it is reported as skipped, not as passed.
private let canTrace = (try? shell("strace -f -qq -o /dev/null true"))?.status == 0
private let canMount = (try? shell("unshare --map-root-user --mount true"))?.status == 0

/// A program that ends in the middle of writing: whatever is there afterwards is the old file or the new one.
@Suite(.serialized) struct KilledWriterTests {
    private let root = FileManager.default.temporaryDirectory.appendingPathComponent("killed-\(UUID().uuidString)")

    private var trace: URL { root.appendingPathComponent("trace") }

    private var program: String {
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("PageWriter").path
        return FileManager.default.fileExists(atPath: beside)
            ? beside : Bundle.main.bundleURL.appendingPathComponent("PageWriter").path
    }

    /// What befalls a program as it begins a write, a new name or a wait for the disk.
    private enum Fate: String {
        case killed = "signal=KILL"
        case full = "error=ENOSPC"
    }

    /// Runs the program with a seed; with `write`, `fate` befalls it there.
    private func run(
        seed: Int, write: Int? = nil, _ fate: Fate = .killed, in folder: URL
    ) throws -> (status: Int32, output: String, isMet: Bool) {
        let calls = "write,rename,fsync"
        let injected = write.map {
            "strace -f -qq -o '\(trace.path)' -e trace=\(calls) -e inject=\(calls):\(fate.rawValue):when=\($0) "
        }
        let (status, output) = try shell(
            "LATENT_HOME='\(folder.path)/state' OMP_NUM_THREADS=1 \(injected ?? "")'\(program)' --seed \(seed) "
                + "--output '\(folder.path)/out'")
        guard write != nil else { return (status, output, false) }
        let calledAndMet = try String(contentsOf: trace, encoding: .utf8)
        return (status, output, calledAndMet.contains("(INJECTED)") || calledAndMet.contains("killed by SIGKILL"))
    }

    private func files(_ folder: URL) -> [String: Data] {
        var result: [String: Data] = [:]
        for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [] {
            var isFolder: ObjCBool = false
            let file = folder.appendingPathComponent(path).path
            _ = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
            // Times, and what is being made, differ from run to run.
            if isFolder.boolValue || path.contains("state/runs") || path.contains("state/staging") { continue }
            result[path] = FileManager.default.contents(atPath: file)
        }
        return result
    }

    /// Runs of a page over an older one, with a fate at every `step`-th write until one run has fewer.
    /// - Returns: the runs that ended badly, and the last, which ended well.
    private func meet(
        _ fate: Fate, every step: Int, _ check: (_ status: Int32, _ output: String) -> Void
    ) throws -> (failures: Int, place: URL, after: [String: Data]) {
        let (old, new) = (root.appendingPathComponent("old"), root.appendingPathComponent("new"))
        #expect(try run(seed: 1, in: old).status == 0)
        #expect(try run(seed: 2, in: new).status == 0)
        let (before, after) = (files(old), files(new))
        #expect(before.count > 8 && before["out/95-small-page/README.md"] != after["out/95-small-page/README.md"])

        let place = root.appendingPathComponent("place")
        var failures = 0
        for write in stride(from: 1, through: 400, by: step) {
            try? FileManager.default.removeItem(at: place)
            try FileManager.default.copyItem(at: old, to: place)
            let ended = try run(seed: 2, write: write, fate, in: place)
            for (path, data) in files(place) {
                let name = URL(fileURLWithPath: path).lastPathComponent
                if name.hasPrefix(".part-") && fate == .killed { continue }
                let isCheckpoint = name.hasSuffix(".checkpoint")
                #expect(
                    data == before[path] || data == after[path]
                        || isCheckpoint && [40_000, 80_000].contains { abs(data.count - $0) < 300 },
                    "\(path) is neither, after write \(write)")
            }
            // Past its last write a run is left alone.
            guard ended.isMet else {
                #expect(ended.status == 0, "\(ended)")
                return (failures, place, after)
            }
            if ended.status != 0 { failures += 1 }
            check(ended.status, ended.output)
        }
        Issue.record("400 writes did not suffice")
        return (failures, place, after)
    }

    @Test(.enabled(if: canTrace, "strace, which ends and refuses writes, is missing or not allowed"))
    func everyFileIsTheOldOneOrTheNew() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let (killed, place, after) = try meet(.killed, every: 1) { status, _ in #expect(status != 0) }
        #expect(killed >= 5)
        // The next run repairs and sweeps.
        #expect(try run(seed: 2, in: place).status == 0)
        let left = files(place).filter { $0.key.contains("out/") }
        #expect(left == after.filter { $0.key.contains("out/") })
        #expect(!files(place).keys.contains { $0.hasSuffix(".checkpoint") })
        #expect((try? FileManager.default.contentsOfDirectory(atPath: place.path + "/state/staging")) ?? [] == [])
    }

    @Test(.enabled(if: canTrace, "strace, which ends and refuses writes, is missing or not allowed"))
    func aDiskThatFillsUpLeavesTheOldFilesAndIsNamed() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        // A fault at a line for the terminal or at the cache is borne.
        let (failures, _, _) = try meet(.full, every: 1) { status, output in
            #expect(status == 0 || status == 2, "\(output)")
            // gnuplot writes its pictures without a word on what the system answers.
            let isNamed = output.contains("No space left on device") || output.contains("a disk is full")
            #expect(status == 0 || isNamed, "\(output)")
            #expect(!output.contains("NSCocoa"))
        }
        #expect(failures >= 5)
    }

    /// With mounts of one's own, as any user may have them where the system allows it.
    @Test(.enabled(if: canMount, "the system allows no mounts of one's own"))
    func aDiskThatIsOnlyReadIsNamedBeforeAnyWork() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        func run(state: String, output: String) throws -> (status: Int32, output: String) {
            let place = root.appendingPathComponent("still").path
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
            return try shell(
                "unshare --map-root-user --mount sh -c \"mount --bind '\(place)' '\(place)' && "
                    + "mount -o remount,ro,bind '\(place)' && "
                    + "LATENT_HOME='\(state)' '\(program)' --output '\(output)'\"")
        }
        let refused = try run(state: root.path + "/state", output: root.path + "/still/out")
        #expect(refused.status == 2 && refused.output.contains("Read-only file system"), "\(refused)")
        #expect(refused.output.contains(root.path + "/still/out") && !refused.output.contains("A small page"))
        let stateless = try run(state: root.path + "/still/state", output: root.path + "/out")
        #expect(stateless.status == 2 && stateless.output.contains("Read-only file system"), "\(stateless)")
        #expect(stateless.output.contains(root.path + "/still/state") && !stateless.output.contains("A small page"))
    }

    @Test func whatCannotBeWrittenIsSaidBeforeAnyWork() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        let file = root.appendingPathComponent("file")
        try Data("mine".utf8).write(to: file)
        func said(_ output: String, _ before: String = "") throws -> String {
            let result = try shell("\(before) LATENT_HOME='\(root.path)/state' '\(program)' --output '\(output)'")
            #expect(result.status == 2)
            #expect(!result.output.contains("NSCocoa") && !result.output.contains("A small page"))
            return result.output
        }
        #expect(try said(file.path).contains("\(file.path)"))
        #expect(try said(file.path).contains("Not a directory"))
        #expect(try Data(contentsOf: file) == Data("mine".utf8))
        // No file may be larger than a kilobyte: a disk that is full.
        let limited = try said(root.path + "/out", "ulimit -f 2;")
        #expect(limited.contains("File too large") && limited.contains(root.path + "/out"))
        #expect(!FileManager.default.fileExists(atPath: root.path + "/out"))
    }

    @Test func aCacheThatCannotBeWrittenIsNoReasonToStop() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        // A file where the folders would be.
        try FileManager.default.createDirectory(at: root.appendingPathComponent("state"), withIntermediateDirectories: true)
        for name in ["cache", "runs", "sources"] { try Data().write(to: root.appendingPathComponent("state/\(name)")) }
        for option in ["--no-cache", ""] {
            let result = try shell(
                "LATENT_HOME='\(root.path)/state' '\(program)' \(option) --output '\(root.path)/out'")
            #expect(result.status == 0 && result.output.contains("Nothing is kept for the next run"))
        }
        #expect(FileManager.default.fileExists(atPath: root.path + "/out/95-small-page/README.md"))
    }

    @Test func aSecondRunSaysWhoHoldsTheFolder() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let folder = root.appendingPathComponent("out/95-small-page")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let result = try shell(
            "flock '\(folder.path)' sh -c \"LATENT_HOME='\(root.path)/state' '\(program)' --output '\(root.path)/out'\"")
        #expect(result.status == 2 && result.output.contains("is being written by"))
    }

    @Test func closedStreamsAreOpenedAgain() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let result = try shell(
            "LATENT_HOME='\(root.path)/state' '\(program)' --output '\(root.path)/out' 0<&- 1>&- 2>&-")
        #expect(result.status == 0)
        #expect(
            try String(contentsOfFile: root.path + "/out/95-small-page/README.md", encoding: .utf8).contains("# A small page"))
    }
}
