import Course
import Foundation
import Testing

@testable import Bookbinding
@testable import Notebook

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

    @Test func aChapterWithoutUseForAnOptionRunsWithoutIt() throws {
        var choice = try RunChoice.parse(["--data", "/pictures", "--quick"])
        let root = URL(fileURLWithPath: "/nowhere/package")
        #expect(choice.chosen(of: Course.multimodalAutoencoder.unused) == [.data])
        #expect(choice.chosen(of: Course.clustering.unused) == [])
        let own = try choice.without(Course.multimodalAutoencoder.unused, root: root)
        #expect(own.arguments == ["--quick", "--output", "/nowhere/package/.latent/quick"])
        choice.run.quick = false
        let full = try choice.without(Course.multimodalAutoencoder.unused, root: root)
        #expect(full.arguments == ["--output", "/nowhere/package/.latent/output"], "never to the committed pages")
    }

    @Test func timesAreForecast() throws {
        let times = RunTimes(machine: "A processor, 2 cores", seconds: ["05-clustering": 68, "08-multimodal-autoencoder": 104])
        #expect(times.estimate([Course.clustering], cores: 2) == 68)
        #expect(times.estimate([Course.clustering, Course.multimodalAutoencoder], cores: 1) == 344)
        #expect(times.estimate([Course.clustering], cores: 64) == 34)
        #expect(times.estimate([Course.clipRetrieval], cores: 2) == nil)
        let words = try RunChoice.parse([]).announcement([Course.clustering], times, into: "/there")
        #expect(words.hasPrefix("--quick") && words.contains("minute") && words.contains("/there"))
    }
}
