import Course
import Foundation
import System
import Testing

@testable import Notebook

/// A chapter whose author forgot to put anything into the key.
private enum Forgetful: Chapter {
    struct Results: Codable, Sendable {}

    static let place = Place(96, "forgetful", "A chapter that forgets", program: "Chapter96Forgetful", unused: [.epochs])
    static let picture = "none"
    static let headlines: [Headline] = []

    nonisolated(unsafe) static var data = "pictures"
    nonisolated(unsafe) static var className = "coat"
    nonisolated(unsafe) static var timesComputed = 0

    static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose("# A chapter that forgets")
        Inputs.note(data)
        let value = try page.cached("value", key: 0) { () -> Int in
            timesComputed += 1
            return timesComputed
        }
        _ = try page.shared("shared", key: 0) { 1 }
        print(className)
        page.prose("The value of \(className) is \(value); see \(markdown: "**`\(className)`** and \(className)").")
        page.table(
            "table", columns: [Column(className), "Value"], rows: [[.text(className), .number(1)]],
            caption: "Of \(className).")
        page.claim("\(className) is here", true)
        return Results()
    }
}

extension DemoTests {
    private func runForgetful(_ arguments: String...) -> Int32 {
        Forgetful.run(
            arguments + ["--output", package.root.path + "/out"], file: package.chapter, threads: nil, built: nil)
    }

    @Test func noKeyForgetsDataOptionsAndThreads() throws {
        (Forgetful.data, Forgetful.timesComputed) = ("pictures", 0)
        func computes(_ arguments: String...) -> Bool {
            let before = Forgetful.timesComputed
            #expect(
                Forgetful.run(
                    arguments + ["--seed", "1", "--output", package.root.path + "/out"], file: package.chapter,
                    threads: nil, built: nil) == 0)
            return Forgetful.timesComputed > before
        }
        #expect(computes() && !computes())
        Forgetful.data = "other pictures below the same path"
        #expect(computes() && !computes())
        Forgetful.data = "pictures"
        #expect(!computes(), "the same data again")
    }

    @Test func everyOptionIsInTheKey() throws {
        Forgetful.data = "pictures"
        for arguments in [["--rows", "9"], ["--data", "x"], ["--threads", "1"], ["--threads", "2"], ["--quick"], ["--seed", "2"]] {
            let before = Forgetful.timesComputed
            for _ in 0..<2 {
                let code = Forgetful.run(
                    arguments + ["--output", package.root.path + "/out"], file: package.chapter, threads: nil, built: nil)
                #expect(code == 0 || code == 2)
            }
            #expect(Forgetful.timesComputed == before + 1, "\(arguments)")
        }
    }

    @Test func anOptionThatWouldDoNothingIsRefused() {
        let before = Forgetful.timesComputed
        #expect(runForgetful("--epochs", "3") == 64)
        #expect(Forgetful.timesComputed == before)
    }
}

/// A chapter with a value that is kept within another.
private enum Nested: Chapter {
    struct Results: Codable, Sendable {}

    static let place = Place(95, "nested", "A chapter of values in values", program: "Chapter95Nested")
    static let picture = "none"
    static let headlines: [Headline] = []

    nonisolated(unsafe) static var made: [String] = []

    static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose("# A chapter of values in values")
        func value(_ name: String) -> Int {
            made.append(name)
            return 1
        }
        _ = try page.cached("outer", key: 0) {
            try value("outer") + page.shared("inner", key: 0) { value("inner") }
        }
        _ = try page.cached("later", key: 0) { value("later") }
        page.claim("it ran", true)
        return Results()
    }
}

extension DemoTests {
    /// The inner value is asked for in the first run alone, and what comes later must not be computed anew for that.
    @Test func aValueWithinAnotherIsNoUpstream() {
        for _ in 0..<2 {
            let code = Nested.run(
                ["--seed", "1", "--output", package.root.path + "/out"], file: package.chapter, threads: nil, built: nil)
            #expect(code == 0)
        }
        #expect(Nested.made == ["outer", "inner", "later"])
    }
}
