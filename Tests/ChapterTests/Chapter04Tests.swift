import ChapterSupport
import Engine
import Estimators
import Foundation
import Notebook
import Testing

@testable import Chapter04LatentVisualization

extension ChapterTests {
    @Test func latentVisualization() throws {
        let first = try results(LatentVisualization.self)
        let (pca, tsne, random) = (first.pca, first.tsne, first.random)
        // A random map has trustworthiness and continuity one half, keeps as many neighbours as chance and orders
        // nothing.
        #expect(abs(random.trustworthiness - 0.5) < 0.05 && abs(random.continuity - 0.5) < 0.05)
        #expect(random.kept < 0.15 && abs(random.order) < 0.05 && random.sameClass < 0.25)
        #expect(tsne.trustworthiness > 0.97 && tsne.kept > pca.kept && tsne.sameClass > pca.sameClass)
        #expect(pca.order > 0.8, "a shadow keeps the order of large distances")
        #expect(first.perplexity == 30 && first.shadowDivergence > 1.3 * first.divergences[19])
        // 1,000 iterations, a report every 50: the exaggeration ends after the fifth.
        #expect(first.divergences.count == 20 && first.divergences[5] < 0.8 * first.divergences[4])
        #expect(first.ways.count == first.kept.count && first.ways[0] == "perplexity 30" && first.ways.count >= 5)
        #expect(first.kept.allSatisfy { $0 > 0.3 })
        // Once the exaggeration is over, the divergence falls.
        let settled = first.divergences.dropFirst(6)
        #expect(zip(settled, settled.dropFirst()).allSatisfy { $1 <= $0 + 0.002 })
        // In the data and at perplexity 2, 5, 30, 50 and 100. Five times as wide in the data, one time on the map; one
        // cloud of noise in the data, several islands at perplexity 5, by steps up to 3 and up to 4.
        #expect(first.truths.count == 5 && first.truths.allSatisfy { $0.count == 6 })
        #expect(abs(first.truths[0][0] - 5) < 1e-4 && first.truths[0][2...4].allSatisfy { abs($0 - 1) < 0.3 })
        #expect(first.truths[1][0] > 4.5 && first.truths[1][3] < 2)
        // 40 points in a cloud: a Gaussian of 100 neighbours looks beyond, and the gap comes through.
        #expect(first.truths[1][5] > 2)
        #expect(first.truths[3...].allSatisfy { $0[0] == 1 && $0[2] > 3 && $0[3] < 2 })
        #expect(first.newImages > 0.4, "new images land beside their class: chance is a tenth")
        #expect(try json(first) == json(results(LatentVisualization.self)), "the same seed gives the same results")
    }

    /// Other labels change what is said about classes, and no map.
    @Test func labelsNeverReachTheMaps() async {
        await #expect(processExitsWith: .success) {
            let (right, wrong) = try resultsWithRightAndWrongLabels(LatentVisualization.self, train: 400, test: 200)
            #expect(right.divergences == wrong.divergences && right.kept == wrong.kept)
            #expect(right.tsne.sameClass > 0.4 && wrong.tsne.sameClass < 0.3)
        }
    }

    /// The page holds when a reader turns its knobs.
    @Test(arguments: ["perplexity 2", "perplexity 200", "exaggeration 1", "exaggeration 30", "points 40", "seeds 1"])
    func theMapsKnobsTurn(_ knob: String) throws {
        var settings = Settings.preset(.quick)
        let value = Double(knob.split(separator: " ")[1])!
        switch knob.prefix(4) {
        case "perp": settings.perplexity = value
        case "exag": settings.exaggeration = value
        case "poin": settings.points = Int(value)
        default: settings.seeds = Int(value)
        }
        var found: LatentVisualization.Results?
        let text = try readThrough(LatentVisualization.self) {
            found = try LatentVisualization.run($0, .quick, settings)
        }
        let results = try #require(found)
        #expect(Set(results.ways).count == results.ways.count, "no map is drawn twice under one name")
        switch knob {
        case "perplexity 2": #expect(results.perplexity == 2 && results.ways[0] == "perplexity 2")
        case "perplexity 200":
            // 500 points let 166 neighbours count, and 100 points 33.
            #expect(results.perplexity == 499.0 / 3 && results.ways[0] == "perplexity 33")
            #expect(text.contains("no perplexity above 33"))
        case "exaggeration 1": #expect(!results.ways.contains("no exaggeration") && !text.contains("| no exaggeration"))
        case "points 40": #expect(text.contains("codes of the 40 test images"))
        default: #expect(results.ways[0] == "perplexity 30")
        }
    }

    /// A handful of pictures: what is compared is different, or left out.
    @Test func aHandfulOfPointsIsMapped() throws {
        let folder = NSTemporaryDirectory() + "handful-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try writeGarments(to: folder, train: 44, test: 10) { row, _ in UInt8(row % 2) }
        var options = Options.quick
        options.data = folder
        var found: LatentVisualization.Results?
        let text = try readThrough(LatentVisualization.self) {
            found = try LatentVisualization.run($0, options, .preset(options))
        }
        let results = try #require(found)
        #expect(results.perplexity == 3 && Set(results.ways).count == results.ways.count)
        #expect(text.contains("no perplexity above") && !text.contains("garment") && !text.contains("sleeve"))
    }
}

/// What the chapter measures with, on cases whose answer is known.
@Suite struct Chapter04HelperTests {
    @Test func blendsAreStraight() {
        let a = Tensor([0, 10, 4, 4], shape: [2, 2]), b = Tensor([2, 0, 4, 8], shape: [2, 2])
        #expect(blends(a, b, [0, 0.5, 1]).values == [0, 10, 1, 5, 2, 0, 4, 4, 4, 6, 4, 8])
    }

    @Test func spreadIsTheRootMeanSquareDistance() {
        let table = Tensor([0, 0, 6, 8, 1, 1], shape: [3, 2])
        #expect(spreads(table, [0, 0, 1], classes: 3) == [5, 0, 0])
        #expect(centres(of: table, [0, 0, 1], count: 3).values == [3, 4, 1, 1, 0, 0])
    }

    @Test func pairsAreOfDifferentRows() {
        let pairs = randomPairs(1_000, among: 3, seed: 1)
        #expect(pairs.allSatisfy { $0 != $1 && (0..<3).contains($0) && (0..<3).contains($1) })
        #expect(distances(Tensor([0, 0, 3, 4], shape: [2, 2]), [(0, 1), (1, 0)]) == [5, 5])
    }

    /// Squares of grid points, ten steps apart: each is one island; nothing is one where all is one square, and a stray
    /// point is none.
    @Test func islandsAreCounted() {
        func square(_ x: Float) -> [Float] { (0..<36).flatMap { [x + Float($0 / 6), Float($0 % 6)] } }
        for count in 1...3 {
            let points: [Float] = (0..<count).flatMap { square(16 * Float($0)) } + [100, 100]
            #expect(islands(of: Tensor(points, shape: [36 * count + 1, 2]), longestStep: 3) == count)
        }
        let near = square(0) + square(8)
        let places = Tensor(near, shape: [72, 2])
        #expect(islands(of: places, longestStep: 3) == 1 && islands(of: places, longestStep: 2.9) == 2)
    }

    @Test func truthsAreWhatTheyAreCalled() {
        for seed in 0..<3 as Range<UInt64> {
            let truths = knownTruths(150, seed: seed)
            let answers = truths.map { $0.answers($0.points, $0.clouds) }
            #expect(truths.allSatisfy { $0.points.rows == 150 && $0.clouds.count == 150 })
            #expect(zip(truths, answers).allSatisfy { $0.questions.count == $1.count })
            #expect(abs(answers[0][0] - 5) < 1e-4 && abs(answers[1][0] - 5) < 0.5)
            #expect(answers[2].dropFirst() == [1, 1], "by steps up to 3 and up to 4")
        }
    }

    /// The nearer the nodes, the nearer to the sum over all pairs.
    @Test func nodesComeToThePotential() {
        var random = Random(seed: 2)
        let points = (0..<200).map { _ in 5 * Double(random.normal()) }
        let places = (-8...8).map { Double($0) / 2 }
        let exact = places.map { y in points.reduce(0) { $0 + 1 / (1 + (y - $1) * (y - $1)) } }
        let errors = [2, 1, 0.5, 0.25].map { spacing in
            zip(potentialByNodes(of: points, at: places, spacing: spacing), exact).map { abs($0 - $1) }.max()!
        }
        // Straight lines between nodes: half the spacing is a quarter of the error.
        #expect(zip(errors, errors.dropFirst()).allSatisfy { $1 < 0.45 * $0 } && errors[3] < 0.01 * exact.max()!)
        // On nodes, points are what they are.
        let onNodes = potentialByNodes(of: [0, 1, 3], at: [0, 1, 3], spacing: 1)
        for (found, right) in zip(onNodes, [1 + 0.5 + 0.1, 0.5 + 1 + 0.2, 0.1 + 0.2 + 1]) {
            #expect(abs(found - right) < 1e-12)
        }
    }

    /// Half of all pairs of rows are of two classes here; all that are drawn are.
    @Test func endsAreOfDifferentClasses() {
        let labels = (0..<40).map { $0 % 2 }
        let (from, to) = endsByLot(200, labels, seed: 3)
        #expect(from.count == 200 && zip(from, to).allSatisfy { labels[$0] != labels[$1] })
        #expect(Set(from).count > 30 && Set(to).count > 30, "all rows can be drawn")
        #expect(endsByLot(200, labels, seed: 3) == (from, to) && endsByLot(200, labels, seed: 4).from != from)
        #expect(endsByLot(5, [1, 1, 1], seed: 0).to.count == 5, "where there is one class, it is drawn")
    }

    /// A turned map and a larger one order distances as the first does.
    @Test func agreementIsThatOfDistances() {
        let map = Tensor(normal: [60, 2], Random(seed: 1))
        let turned = Tensor(points(map).flatMap { [Float(-3 * $0.y), Float(3 * $0.x)] }, shape: [60, 2])
        let other = Tensor(normal: [60, 2], Random(seed: 2))
        let found = agreement(of: [map, turned, other], seed: 0).values
        #expect(found.count == 3 && found[0] > 0.9999 && abs(found[1]) < 0.2 && abs(found[1] - found[2]) < 1e-3)
    }

    @Test func mapsStartAtSmallShadows() throws {
        let samples = Tensor(normal: [200, 5], Random(seed: 1))
        let pca = try PCA(count: 2).fit(samples)
        let scale = 1e-4 / Float(pca.explainedVariance[0].squareRoot())
        let wanted = (pca.transform(samples) * scale).values
        #expect(zip(try startOfMap(of: samples).values, wanted).allSatisfy { abs($0 - $1) < 1e-8 })
    }

    @Test func risesAreAboveTheLine() {
        #expect(abs(rise([1, 2, 3])) < 1e-12 && abs(rise([1, 1, 1, 1])) < 1e-12)
        #expect(abs(rise([0, 3, 2]) - 2) < 1e-12 && abs(rise([4, 2, 1, 1]) + 1) < 1e-12)
    }

    @Test func perplexitiesThatAreOneAreOne() {
        #expect(perplexities(around: 30, rows: 1_500) == [5, 30, 100])
        #expect(perplexities(around: 30, rows: 100) == [5, 30, 33])
        #expect(perplexities(around: 30, rows: 10) == [3] && perplexities(around: 3, rows: 100) == [1, 3, 10])
        for (exaggeration, rows) in [(12, 10), (1, 500), (4, 100)] as [(Double, Int)] {
            let names = settingsToCompare(perplexity: 30, exaggeration: exaggeration, rows: rows, seed: 0).map(\.name)
            #expect(Set(names).count == names.count && names.contains("no exaggeration") == (exaggeration > 1))
        }
    }

    /// Samples of a fifth share no image; the number of samples does not change the first.
    @Test func samplesAreDrawnByLot() {
        var settings = Settings()
        for rows in [10_000, 5_003, 60, 9] {
            let five = samples(settings, of: rows, seed: 1)
            settings.seeds = 3
            #expect(samples(settings, of: rows, seed: 1) == Array(five.prefix(3)))
            settings.seeds = 5
            #expect(five.allSatisfy { Set($0).count == $0.count && $0.allSatisfy((0..<rows).contains) })
            #expect((Set(five.joined()).count == five.joined().count) == (rows >= 1_000))
        }
    }

    /// A map is not blamed for its size.
    @Test func leastDivergenceForgetsTheScale() throws {
        var random = Random(seed: 1)
        let samples = Tensor((0..<400).map { _ in random.normal() }, shape: [100, 4])
        let affinities = Affinities(of: samples, perplexity: 10)
        let map = try PCA(count: 2).fit(samples).transform(samples)
        let large = Tensor(map.values.map { $0 * 8 }, shape: map.shape)
        #expect(abs(leastDivergence(affinities, to: map) - leastDivergence(affinities, to: large)) < 1e-6)
        #expect(leastDivergence(affinities, to: map) <= affinities.divergence(to: map))
    }
}
