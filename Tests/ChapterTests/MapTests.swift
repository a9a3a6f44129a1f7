import Engine
import Estimators
import Foundation
import Testing

@testable import ChapterSupport
@testable import Notebook

/// Maps are kept by what enters them.
@Suite struct MapTests {
    private static let samples = Tensor(normal: [60, 3], Random(seed: 1))

    /// One key for what must be one map, and another for whatever makes another map.
    @Test func everyArgumentIsInTheKey() {
        let samples = Self.samples
        func key(_ method: TSNE, _ samples: Tensor = samples) -> MapKey { MapKey(method, samples) }
        let plain = key(TSNE(perplexity: 10))
        #expect(plain == key(TSNE(perplexity: 10, seed: 7)), "this start does not depend on the seed")
        let (places, moved) = (Tensor([Float](repeating: 0, count: 120), shape: [60, 2]), Tensor(normal: [60, 2], Random(seed: 2)))
        let others = [
            key(TSNE(perplexity: 11)), key(TSNE(perplexity: 10, iterations: 500)),
            key(TSNE(perplexity: 10, exaggeratedIterations: 100)), key(TSNE(perplexity: 10, exaggeration: 4)),
            key(TSNE(perplexity: 10, start: .random)), key(TSNE(perplexity: 10, start: .random, seed: 7)),
            key(TSNE(perplexity: 10, start: .places(places))), key(TSNE(perplexity: 10, start: .places(moved))),
            key(TSNE(perplexity: 10, repulsion: .grid(spacing: 0.4))), key(TSNE(perplexity: 10), 2 * samples),
            key(TSNE(perplexity: 10), samples.reshaped([30, 6])),
        ]
        for (index, other) in ([plain] + others).enumerated() {
            #expect(!others.dropFirst(index).contains(other), "\(index)")
        }
        #expect(MapKey.name(of: "t-SNE of the codes, perplexity 30") == "map-t-sne-of-the-codes-perplexity-30")
    }

    /// A map that comes from the cache serves as the one that was fitted.
    @Test func aKeptMapTakesNewSamples() throws {
        let page = Page.silent
        let map = try page.map("Some", of: Self.samples, perplexity: 100)
        #expect(map.perplexity == 59.0 / 3, "no more than a third of the others")
        let fitted = try TSNE(perplexity: 59.0 / 3).fit(Self.samples)
        #expect(map.embedding == fitted.embedding && map.history == fitted.history)
        let fresh = Tensor(normal: [5, 3], Random(seed: 3))
        #expect(map.transform(fresh) == fitted.transform(fresh))
    }
}

/// Two chapters that want the same map.
private enum First: MapChapter {
    static let place = Place(91, "first", "Where?", program: "Chapter91First")
}

private enum Second: MapChapter {
    static let place = Place(92, "second", "Where else?", program: "Chapter92Second")
}

private protocol MapChapter: Chapter where Results == [Float] {}

extension MapChapter {
    static var picture: String { "none" }
    static var headlines: [Headline] { [] }

    static func run(_ page: Page, _ options: Options) throws -> [Float] {
        let samples = Tensor(normal: [40, 3], Random(seed: options.seed))
        let map = try page.map("The map", of: samples, perplexity: 5).embedding.values
        _ = try page.map("Another map", of: samples, perplexity: 6)
        print("Sum \(map.reduce(0, +))")
        page.claim("places are finite: \(markdown: "\(map[0] == 77)")", map.allSatisfy(\.isFinite))
        return map
    }
}

extension ChapterTests {
    /// What is kept in the place of the map is what both chapters then have: neither computes it again.
    @Test func chaptersShareAMap() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("maps-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let files = FileManager.default
        for path in ["Package.swift", "Chapters/Demo/main.swift"] {
            let file = root.appendingPathComponent(path)
            try files.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("// \(path)".utf8).write(to: file)
        }
        func page<Content: Chapter>(_ chapter: Content.Type, _ more: String...) throws -> String {
            let output = root.appendingPathComponent("out").path
            let code = chapter.run(
                ["--rows", "40", "--output", output] + more, file: root.path + "/Chapters/Demo/main.swift", threads: nil, built: nil)
            #expect(code == 0)
            return try String(contentsOfFile: "\(output)/\(chapter.place.folder)/README.md", encoding: .utf8)
        }
        #expect(try page(First.self).contains("finite: false"))
        let state = Chapters.stateFolder(root)
        let kept = try KeptValues(root: root, state: state, chapter: First.place.folder, Options(rows: 40))
        let cache = Cache(folder: state.appendingPathComponent("cache/shared"), root: root)
        let entry = try #require(kept.entries.first { $0.name == "map-the-map" })
        var map = try #require(cache.load(entry.name, key: entry.key, as: KeptMap.self) { _ in })
        map.places[0] = 77
        try cache.store(map, entry.name, key: entry.key)
        #expect(try page(First.self).contains("finite: true"))
        #expect(try page(Second.self).contains("finite: true"))
        #expect(try page(Second.self, "--seed", "1").contains("finite: false"), "other samples")
    }
}
