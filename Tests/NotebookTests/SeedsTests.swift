import Course
import Foundation
import Synchronization
import System
import Testing

@testable import Notebook

/// A chapter that computes several values of one kind, and can end in the middle.
private enum Several: Chapter {
    struct Results: Codable, Sendable { var values: [Int] }
    struct Failure: Error {}

    static let place = Place(93, "several", "Several values", program: "Chapter93Several")
    static let picture = "none"
    static let headlines: [Headline] = []

    nonisolated(unsafe) static var count = 3
    nonisolated(unsafe) static var failsAt: Int?
    nonisolated(unsafe) static var computed: [Int] = []
    nonisolated(unsafe) static var values: [Int] = []

    static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose("# Several values")
        values = try page.cachedEach(
            "several", parts: (0..<count).map { "\($0)" }, key: 0, ignoringNumber: "seeds", file: #filePath,
            line: #line
        ) { missing, keep in
            for place in missing {
                if place == failsAt { throw Failure() }
                computed.append(place)
                try keep(place, 10 * place)
            }
        }
        return Results(values: values)
    }
}

extension DemoTests {
    private func runSeveral(
        _ count: Int, failsAt: Int? = nil, _ arguments: String...
    ) -> (code: Int32, computed: [Int]) {
        (Several.count, Several.failsAt, Several.computed, Several.values) = (count, failsAt, [], [])
        let code = Several.run(
            arguments + ["--seed", "1", "--output", package.root.path + "/out"], file: package.chapter, threads: nil,
            built: nil)
        return (code, Several.computed)
    }

    @Test func valuesOfOneKindAreKeptOneByOne() throws {
        #expect(runSeveral(3, failsAt: 2) == (2, [0, 1]))
        #expect(runSeveral(3) == (0, [2]), "what was done before the error is there")
        #expect(Several.values == [0, 10, 20])
        #expect(runSeveral(3) == (0, []) && Several.values == [0, 10, 20])
        #expect(runSeveral(5) == (0, [3, 4]) && Several.values == [0, 10, 20, 30, 40])
        #expect(runSeveral(2) == (0, []) && Several.values == [0, 10])
        #expect(runSeveral(3, "--no-cache") == (0, [0, 1, 2]))
        let cache = package.root.appendingPathComponent(".latent/cache/93-several")
        let file = try #require(
            FileManager.default.contentsOfDirectory(atPath: cache.path).first { $0.hasPrefix("several-1-") })
        try Data("rubbish".utf8).write(to: cache.appendingPathComponent(file))
        #expect(runSeveral(3) == (0, [1]) && Several.values == [0, 10, 20])
        try package.write("let x = 2", to: "Sources/Engine/Tensor.swift")
        #expect(runSeveral(3) == (0, [0, 1, 2]))
    }

    @Test func aSilentPageKeepsNoneOfThem() throws {
        (Several.count, Several.failsAt, Several.computed) = (3, nil, [])
        #expect(try Several.run(.silent, .quick).values == [0, 10, 20])
        #expect(try Several.run(.silent, .quick).values == [0, 10, 20] && Several.computed.count == 6)
    }
}
