import Foundation
import System
import Testing

@Suite(.serialized) struct SubprocessTests {
    /// Who ignores the ends of children is told of none: neither an exit code nor a crash may then look like success.
    @Test func endsAreToldWhereTheyWereIgnored() throws {
        let usual = signal(SIGCHLD, SIG_IGN)
        defer { signal(SIGCHLD, usual) }
        let nowhere = URL(fileURLWithPath: "/dev/null")
        #expect(try Subprocess("sh", ["-c", "exit 3"], log: nowhere).run().ending == .exited(3))
        signal(SIGCHLD, SIG_IGN)
        #expect(try Subprocess("sh", ["-c", "kill -SEGV $$"], log: nowhere).run().ending == .killed(signal: SIGSEGV))
        signal(SIGCHLD, SIG_IGN)
        // Its own children count as well: a shell that ignores them says 127 for every one.
        #expect(try Subprocess("sh", ["-c", "sh -c 'exit 3'; exit $?"], log: nowhere).run().ending == .exited(3))
    }

    /// Linux answers for a child with what its parent had held when it was started, and here all chapters' tests may have
    /// run: so the parent is a process of its own.
    @Test func memoryIsTheChildsOwn() async {
        await #expect(processExitsWith: .success) {
            let outcome = try Subprocess(
                "python3", ["-c", "x = bytearray(200_000_000)"], log: URL(fileURLWithPath: "/dev/null")
            ).run()
            guard outcome.ending == .exited(0) else { return }
            exit((190...400).contains(outcome.peakMegabytes) ? EXIT_SUCCESS : EXIT_FAILURE)
        }
    }

    @Test func aProgramThatDoesNotEndIsEnded() throws {
        #expect(try Subprocess("sleep", ["1000"], timeLimit: 0.2).run().ending == .outOfTime)
    }

    @Test func whatIsReadAndSaidGoesToFiles() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("subprocess-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, log, errors) = (
            folder.appendingPathComponent("in"), folder.appendingPathComponent("log"),
            folder.appendingPathComponent("errors")
        )
        try Data("words".utf8).write(to: input)
        let script = "cat; echo fault >&2"
        _ = try Subprocess("sh", ["-c", script], input: input, log: log, errors: errors).run()
        #expect(try String(contentsOf: log, encoding: .utf8) == "words" && String(contentsOf: errors, encoding: .utf8) == "fault\n")
        _ = try Subprocess("sh", ["-c", script], input: input, log: log).run()
        #expect(try String(contentsOf: log, encoding: .utf8) == "wordsfault\n")
        #expect(throws: ProgramFault.self) { try Subprocess("/nowhere/program", []).run() }
    }
}
