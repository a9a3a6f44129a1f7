import Datasets
import Foundation
import Models
import Synchronization
import Testing

@testable import ChapterSupport
@testable import Engine
@testable import Notebook

/// A tiny network on tiny images: what one seed gives.
private struct Found: Codable, Equatable, Sendable {
    var losses: [Double]
    var weights: [Float]

    var last: Double { losses.last! }
    var weight: Float { weights[0] }
    var epochs: Int { losses.count }
}

private let images = LabelledImages(
    pixels: (0..<48 * 64).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) },
    labels: [Int](repeating: 0, count: 48), height: 8, width: 8, channels: 1, classNames: ["all"])

/// Two trainings, so that something can end between them. What stands around it is captured, as in a chapter.
@Sendable private func find(_ seed: UInt64, _ images: LabelledImages, _ recipe: TrainingRecipe) throws -> Found {
    var found = Found(losses: [], weights: [])
    for part in 0..<2 {
        var random = Random(seed: seed).split(part)
        let network = BottleneckAutoencoder(image: [8, 8, 1], code: 4, using: &random)
        let run = try recipe.train(network, on: [images.column]) { network.loss($0[0], $1) }
        found.losses += run.losses
        found.weights += network.weights
    }
    return found
}

/// A chapter that runs over seeds.
private enum Seeded: Chapter {
    struct Results: Codable, Sendable {}

    static let place = Place(92, "seeded", "Over seeds", program: "Chapter92Seeded")
    static let course: [Place] = []
    static let picture = "none"
    static let headlines: [Headline] = []

    nonisolated(unsafe) static var count = 3
    nonisolated(unsafe) static var stopsAt: UInt64?
    nonisolated(unsafe) static var runs: OverSeeds<Found>?
    static let begun = Mutex<[UInt64]>([])

    static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose("# Over seeds")
        let (recipe, images, stopsAt) = (TrainingRecipe(epochs: 3, batch: 16, seed: 7), images, stopsAt)
        runs = try page.overSeeds("seeded", count, from: options.seed) { seed in
            begun.withLock { $0.append(seed) }
            let found = try find(seed, images, recipe)
            // Behind the last training: nobody else looks at it.
            if seed == stopsAt { Interrupt.request() }
            return found
        }
        return Results()
    }
}

extension ChapterTests {
    private func isEqual(_ a: [Found], _ b: [Found]) -> Bool { a == b }

    /// Whatever the number of threads, a seed finds what it finds alone.
    @Test func seedsSideBySideFindWhatTheyFindAlone() throws {
        let usual = Threads.count
        defer { Threads.count = usual }
        let (recipe, images) = (TrainingRecipe(epochs: 3, batch: 16, seed: 7), images)
        Threads.count = 1
        let alone = try (5..<8).map { try find($0, images, recipe) }
        for threads in [1, 2, 3] {
            Threads.count = threads
            let runs = try Page.silent.overSeeds("seeded", 3, from: 5) { try find($0, images, recipe) }
            #expect(runs.seeds == [5, 6, 7])
            #expect(isEqual(runs.values, alone), "\(threads) threads")
            #expect(runs.first.last == alone[0].last && runs[\.last].values == alone.map(\.last))
            #expect(runs.trials { $0.losses[1] }.values == alone.map { $0.losses[1] })
            #expect(runs[\.epochs].values == [6, 6, 6] && runs[\.weight].count == 3)
        }
        #expect(Set(alone.map(\.last)).count == 3, "seeds differ")
    }

    /// After Ctrl-C the next run has the seeds that were done, and more seeds cost only themselves.
    @Test func seedsAreKeptOneByOne() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("seeded-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for path in ["Package.swift", "Chapters/Seeded/main.swift", "Sources/Engine/A.swift"] {
            let file = root.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data().write(to: file)
        }
        let usual = Threads.count
        defer { Threads.count = usual }
        Threads.count = 1
        func begun(_ count: Int, stopsAt: UInt64? = nil, code: Int32 = 0) -> [UInt64] {
            (Seeded.count, Seeded.stopsAt, Seeded.runs) = (count, stopsAt, nil)
            Seeded.begun.withLock { $0 = [] }
            let found = Seeded.run(
                ["--seed", "4", "--output", root.path + "/out"], file: root.path + "/Chapters/Seeded/main.swift",
                threads: nil, built: nil)
            #expect(found == code)
            return Seeded.begun.withLock { $0 }
        }
        #expect(begun(3, stopsAt: 5, code: 2) == [4, 5], "the one under way ends, and no other begins")
        #expect(begun(3) == [6])
        let three = try #require(Seeded.runs)
        let (recipe, images) = (TrainingRecipe(epochs: 3, batch: 16, seed: 7), images)
        #expect(isEqual(three.values, try (4..<7).map { try find($0, images, recipe) }))
        #expect(begun(5) == [7, 8] && begun(5) == [])
        #expect(isEqual(Array(try #require(Seeded.runs).values.prefix(3)), three.values))
    }

    /// Ctrl-C between two trainings of a seed ends the second one after its first step.
    @Test func anInterruptionBetweenTrainingsIsNotForgotten() throws {
        let (recipe, images) = (TrainingRecipe(epochs: 3, batch: 16, seed: 7), images)
        let ended = Mutex(0)
        let error = #expect(throws: PageError.self) {
            try Page.silent.overSeeds("seeded", 1, from: 0) { seed in
                var random = Random(seed: seed)
                let network = BottleneckAutoencoder(image: [8, 8, 1], code: 4, using: &random)
                Interrupt.request()
                try recipe.train(network, on: [images.column]) { network.loss($0[0], $1) }
                ended.withLock { $0 += 1 }
                return 1.0
            }
        }
        #expect(ended.withLock { $0 } == 0)
        #expect(error?.description.contains("of 1 seeds of \"seeded\" 0 were done") == true)
    }

    @Test func theErrorOfASeedIsThrownAsItIs() {
        struct Failure: Error, Equatable { var seed: UInt64 }
        #expect(throws: Failure(seed: 3)) {
            try Page.silent.overSeeds("seeded", 4, from: 2) { seed -> Double in
                if seed == 3 { throw Failure(seed: seed) }
                return 0
            }
        }
    }
}
