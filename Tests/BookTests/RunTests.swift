import Course
import Foundation
import Testing

@testable import Bookbinding
@testable import Notebook

@Suite struct RunTests {
    let book: TemporaryShelf
    let places = Array(Course.chapters.prefix(5))

    init() throws { book = try TemporaryShelf() }

    private func run(keepsGoing: Bool) throws -> (reports: [ChapterReport], shown: String) {
        var shown = ""
        var run = Run(
            programs: book.programs, arguments: ["--quick"], shelf: book.shelf,
            logs: book.root.appendingPathComponent("logs"))
        run.keepsGoing = keepsGoing
        let reports = try run.run(places, display: Display(isLive: false) { shown += $0 })
        return (reports, shown)
    }

    private func failure(_ report: ChapterReport) -> String? {
        if case .failed(let reason) = report.result { reason } else { nil }
    }

    /// One is fine, one exits with an error, one dies by a signal, one writes bad JSON, one makes a false claim.
    private func prepare() throws {
        for place in places { try book.page(place, holds: place != places[4]) }
        try book.program(places[0], "echo \"$@\"; exit 0")
        try book.program(places[1], "echo working; echo 'error: the disk is full' >&2; exit 2")
        try book.program(places[2], "kill -SEGV $$")
        try book.program(places[3], "echo '{\"chapter\": ' > \"$out/results.json\"")
        try book.program(places[4], "exit 1")
    }

    @Test func aChapterThatFailsHidesNoOther() throws {
        try prepare()
        let (reports, shown) = try run(keepsGoing: true)
        #expect(reports.count == 5 && ChapterReport.exitCode(reports) == 2)
        #expect(failure(reports[0]) == nil)
        #expect(reports[0].summary.contains("✓ 01") && reports[0].summary.contains("85.3 % of things found"))
        #expect(reports[0].outcome!.peakMegabytes > 0.5 && reports[0].outcome!.seconds < 60)
        #expect(failure(reports[1])?.contains("exit code 2") == true)
        #expect(reports[1].summary.contains("error: the disk is full"))
        #expect(failure(reports[2])?.contains("signal 11") == true)
        #expect(failure(reports[3])?.contains("results.json is not what a chapter writes") == true)
        #expect(reports[4].summary.contains("1 of 2 claims hold") && reports[4].summary.contains("✗ it holds"))
        #expect(ChapterReport.exitCode([reports[0], reports[4]]) == 1 && ChapterReport.exitCode([reports[0]]) == 0)
        for place in places { #expect(shown.contains("\(place.label) \(place.title)")) }
        #expect(try book.text("logs/\(places[0].folder).log") == "--quick\n", "options are passed on")
    }

    @Test func anErrorStopsTheRunUnlessToldOtherwise() throws {
        try prepare()
        let (reports, _) = try run(keepsGoing: false)
        #expect(reports.map(\.outcome).map { $0 != nil } == [true, true, false, false, false])
        #expect(reports[2].summary.contains("not run") && ChapterReport.exitCode(reports) == 2)
    }

    @Test func aFalseClaimStopsNothing() throws {
        for place in places {
            try book.page(place, holds: place != places[0])
            try book.program(place, place == places[0] ? "exit 1" : "exit 0")
        }
        let (reports, _) = try run(keepsGoing: false)
        #expect(reports.allSatisfy { failure($0) == nil && $0.outcome != nil })
        #expect(ChapterReport.exitCode(reports) == 1)
    }

    @Test func aProgramThatIsNotThereIsSaid() throws {
        let (reports, _) = try run(keepsGoing: false)
        #expect(failure(reports[0])?.contains("cannot be run") == true)
    }

    @Test func timesAreKeptForOneMachine() throws {
        for place in places { try book.page(place) }
        for place in places { try book.program(place, "exit 0") }
        let (reports, _) = try run(keepsGoing: false)
        #expect(RunTimes.read(book.shelf) == nil)
        try RunTimes.record([reports[0]], on: book.shelf, machine: "A")
        try RunTimes.record([reports[1]], on: book.shelf, machine: "A")
        #expect(RunTimes.read(book.shelf)?.seconds.keys.sorted() == [places[0].folder, places[1].folder])
        try RunTimes.record([reports[2]], on: book.shelf, machine: "B")
        #expect(RunTimes.read(book.shelf) == RunTimes(machine: "B", seconds: [places[2].folder: 0]))
    }
}
