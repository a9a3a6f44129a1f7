import Course
import Foundation
import System
import Testing

@testable import Bookbinding
@testable import Notebook

/// The program Book itself, as one calls it, on pages of the tests' own.
@Suite struct ProgramTests {
    let committed: TemporaryShelf
    let fresh: TemporaryShelf
    let places = Array(Course.chapters.prefix(2))

    init() throws {
        committed = try TemporaryShelf()
        fresh = try TemporaryShelf()
    }

    private func call(_ arguments: [String]) throws -> (ending: Subprocess.Ending, said: String) {
        let program = try Products.ofThisProgram().folder.appendingPathComponent("Book").path
        let log = committed.root.appendingPathComponent("log")
        let outcome = try Subprocess(program, arguments, log: log, timeLimit: 60).run()
        return (outcome.ending, try committed.text("log"))
    }

    private func check(_ more: String...) throws -> (ending: Subprocess.Ending, said: String) {
        try call(["check", "--against", fresh.shelf.folder.path, "--folder", committed.shelf.folder.path] + more)
    }

    @Test func equalPagesAgree() throws {
        for place in places { for book in [committed, fresh] { try book.page(place) } }
        let (ending, said) = try check()
        #expect(ending == .exited(0))
        for place in places { #expect(said.contains("✓ \(place.label) \(place.title)")) }
    }

    @Test func aNumberThatBreaksItsToleranceIsShownWithItsSentence() throws {
        for place in places { for book in [committed, fresh] { try book.page(place) } }
        let path = "output/\(places[1].folder)/results.json"
        let changed = try fresh.text(path).replacingOccurrences(of: "0.853", with: "0.553")
            .replacingOccurrences(of: "85.3", with: "55.3")
        try fresh.write(changed, to: path)
        let (ending, said) = try check()
        #expect(ending == .exited(1))
        #expect(said.contains("✗ \(places[1].label)") && said.contains("We found 55.3"))
        #expect(said.contains("off by a share of 0.352"))
        // The other chapter alone still agrees.
        #expect(try check("--only", places[0].label).ending == .exited(0))
    }

    @Test func aPageThatIsNotThereIsAnErrorAndHidesNoOther() throws {
        for place in places { try committed.page(place) }
        try fresh.page(places[1])
        let (ending, said) = try check()
        #expect(ending == .exited(2))
        #expect(said.contains("✗ \(places[0].label)") && said.contains("✓ \(places[1].label)"))
    }

    @Test func wrongCommandLinesAreRefused() throws {
        let unknown = try call(["check", "--only", "99"])
        #expect(unknown.ending == .exited(64) && unknown.said.contains("There is no chapter \"99\""))
        let recording = try call(["--record-times", "--quick"])
        #expect(recording.ending == .exited(64))
        #expect(recording.said.contains("--record-times is for the chapters as they are"))
        let exercise = try call(["exercise", "05.99"])
        #expect(exercise.ending == .exited(2) && exercise.said.contains("none of number 99"))
    }
}
