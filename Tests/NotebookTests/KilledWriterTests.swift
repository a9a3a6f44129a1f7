import Foundation
import Testing

@testable import Notebook

/// A program that ends in the middle of writing, where `strace` is at hand to end it: whatever is there afterwards is the
/// old file or the new one.
@Suite(.serialized) struct KilledWriterTests {
    private let root = FileManager.default.temporaryDirectory.appendingPathComponent("killed-\(UUID().uuidString)")

    private var program: String {
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("PageWriter").path
        return FileManager.default.fileExists(atPath: beside)
            ? beside : Bundle.main.bundleURL.appendingPathComponent("PageWriter").path
    }

    /// Runs the program with a seed; with `write`, it is killed as it begins that write.
    private func run(seed: Int, write: Int? = nil, in folder: URL) throws -> Int32 {
        let trace = write.map { "strace -f -qq -o /dev/null -e trace=write,rename,fsync -e inject=write,rename,fsync:signal=KILL:when=\($0) " } ?? ""
        return try shell(
            "LATENT_HOME='\(folder.path)/state' OMP_NUM_THREADS=1 \(trace)'\(program)' --seed \(seed) --output '\(folder.path)/out'"
        ).status
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

    @Test func everyFileIsTheOldOneOrTheNew() throws {
        guard try shell("strace -f -qq -o /dev/null true").status == 0 else { return }
        defer { try? FileManager.default.removeItem(at: root) }
        let (old, new) = (root.appendingPathComponent("old"), root.appendingPathComponent("new"))
        #expect(try run(seed: 1, in: old) == 0)
        #expect(try run(seed: 2, in: new) == 0)
        let (before, after) = (files(old), files(new))
        #expect(before.count > 8 && before["out/95-small-page/README.md"] != after["out/95-small-page/README.md"])

        let place = root.appendingPathComponent("place")
        var (killed, write) = (0, 1)
        while true {
            try? FileManager.default.removeItem(at: place)
            try FileManager.default.copyItem(at: old, to: place)
            let status = try run(seed: 2, write: write, in: place)
            for (path, data) in files(place) {
                let name = URL(fileURLWithPath: path).lastPathComponent
                if name.hasPrefix(".part-") { continue }
                let isCheckpoint = name.hasSuffix(".checkpoint")
                #expect(
                    data == before[path] || data == after[path] || isCheckpoint && [40_000, 80_000].contains { abs(data.count - $0) < 300 },
                    "\(path) is neither, after write \(write)")
            }
            if status == 0 { break }
            killed += 1
            write += 3
            if write > 400 { break }
        }
        #expect(killed >= 5 && write <= 400)
        // The next run repairs and sweeps.
        #expect(try run(seed: 2, in: place) == 0)
        let left = files(place).filter { $0.key.contains("out/") }
        #expect(left == after.filter { $0.key.contains("out/") })
        #expect(!files(place).keys.contains { $0.hasSuffix(".checkpoint") })
        #expect((try? FileManager.default.contentsOfDirectory(atPath: place.path + "/state/staging")) ?? [] == [])
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
