import Datasets
import Engine
import Foundation
import Notebook
import Testing

@testable import Chapter05Clustering

extension ChapterTests {
    @Test func clustering() throws {
        let first = try results(Clustering.self)
        #expect(first.asTheyAre.count == 3 && first.equallyBright.count == 3)
        #expect(first.chance < 0.06, "a guess is a guess")
        for information in first.asTheyAre + first.equallyBright { #expect(information > 0.3 && information < 1) }
        #expect(first.inertias.count > 3)
        for (before, after) in zip(first.inertias, first.inertias.dropFirst()) {
            #expect(after <= before * (1 + 1e-12), "inertia rises")
        }
        for (before, after) in zip(first.likelihoods, first.likelihoods.dropFirst()) {
            #expect(after >= before - 1e-9, "the likelihood falls")
        }
        #expect(first.silhouettes.allSatisfy { (-1...1).contains($0) })
        #expect(try json(first) == json(results(Clustering.self)))
    }

    /// Other labels change the scores and nothing else: neither what is trained on nor what is found.
    @Test func labelsNeverReachTheClusters() async {
        await #expect(processExitsWith: .success) {
            let (right, wrong) = try resultsWithRightAndWrongLabels(Clustering.self, train: 600, test: 400)
            #expect(right.inertias == wrong.inertias && right.likelihoods == wrong.likelihoods)
            #expect(right.silhouettes == wrong.silhouettes)
            #expect(right.asTheyAre[0] > 0.3 && wrong.asTheyAre[0] < 0.1)
        }
    }

    /// The page holds when a reader turns its knobs: more clusters than classes, and fewer; another code; another look
    /// at neighbours; one seed.
    @Test(arguments: 0..<6)
    func clusteringHoldsWithOtherNumbers(_ turned: Int) throws {
        var options = Options.quick
        (options.rows, options.epochs) = (400, 1)
        var settings = Settings.preset(options)
        (settings.testImages, settings.counts) = (150, [2, 5])
        switch turned {
        case 0: settings.clusters = 12
        case 1: settings.clusters = 3
        case 2: settings.codeSize = 5
        case 3: settings.perplexity = 8
        case 4: settings.seeds = 1
        // More than there is room for.
        default: settings.clusters = 1_000
        }
        let text = try readThrough(Clustering.self) { page in
            let results = try Clustering.run(page, options, settings)
            #expect(results.asTheyAre.allSatisfy { $0 > 0.15 && $0 <= 1 })
        }
        switch turned {
        case 0: #expect(text.contains("12 clusters") && text.contains("Table 1"))
        case 1: #expect(text.contains("3 clusters"))
        case 2: #expect(text.contains("5 numbers") && text.contains("| network's code | 5 |"))
        case 3: #expect(text.contains("perplexity\n8, of"))
        case 4: #expect(text.contains("of one seed nobody knows"))
        default: #expect(text.contains("75 clusters"))
        }
    }

    /// The cluster with most of a class, by hand: of class 0, three of four are in cluster 1, which has five members.
    @Test func overlapsByHand() {
        let images = LabelledImages(
            pixels: [UInt8](repeating: 0, count: 8), labels: [0, 0, 0, 0, 1, 1, 1, 2], height: 1, width: 1, channels: 1,
            classNames: ["a", "b", "c", "none of it"])
        let found = overlaps([1, 1, 1, 0, 1, 2, 2, 1], images)
        let expected: [(ofClass: Double, ofCluster: Double)] = [(0.75, 0.6), (2.0 / 3, 1), (1, 0.2), (0, 0)]
        for (overlap, truth) in zip(found, expected) {
            #expect(overlap.ofClass == truth.ofClass)
            #expect(overlap.ofCluster == truth.ofCluster)
        }
    }

    /// The same network on both sides makes pairs; of pixels and PCA a seed is only a start, so that nothing pairs.
    @Test func onlyTheSameNetworksArePaired() {
        let images = LabelledImages(
            pixels: [UInt8](repeating: 0, count: 4), labels: [0, 0, 1, 1], height: 1, width: 1, channels: 1,
            classNames: ["a", "b"])
        // NMI 0.344, 1 and 0 on one side; 0, 0.344 and 0 on the other.
        let (one, all, none) = ([0, 0, 0, 1], [0, 0, 1, 1], [0, 1, 0, 1])
        func way(_ name: String, _ clusters: [[Int]]) -> WayOverSeeds {
            let way = Way(name, .bright, .kMeans)
            return WayOverSeeds(way: way, scores: clusters.map { Score(way, of: $0, images) })
        }
        let pixels = way("pixels", [one, all, none]), code = way("network's code", [none, one, none])
        let map = way("map of the network's code", [one, all, none])
        let paired = map.above(code), independent = pixels.above(code)
        #expect(abs(paired.mean - independent.mean) < 1e-12)
        let differences = zip(map.scores, code.scores).map { $0.information - $1.information }
        #expect(paired.interval == Trials(differences).interval)
        #expect(
            independent.interval == Difference(independent: pixels[\.information], code[\.information]).interval)
        #expect(paired.interval != independent.interval)
    }

    /// Two pixels to the right, by hand; what leaves is gone and black comes in.
    @Test func imagesMoveToTheRight() {
        let images = Tensor((1...8).map { Float($0) }, shape: [1, 2, 4, 1])
        #expect(shifted(images, by: 2).values == [0, 0, 1, 2, 0, 0, 5, 6])
        let colours = Tensor((1...6).map { Float($0) }, shape: [1, 1, 3, 2])
        #expect(shifted(colours, by: 1).values == [0, 0, 1, 2, 3, 4])
        #expect(shifted(images, by: 9).values == [Float](repeating: 0, count: 8))
    }

    /// A small bright thing and a large dark one, which have the same mean: area and shade tell them apart, and equal
    /// shade evens out one and leaves the other.
    @Test func areaAndShadeMakeBrightness() {
        let images = LabelledImages(
            pixels: [200, 0, 0, 20] + [50, 50, 50, 50] + [0, 0, 0, 0], labels: [0, 1, 1], height: 2, width: 2,
            channels: 1, classNames: ["small", "large"])
        let seen = Appearance(images)
        #expect(seen.area == [0.25, 1, 0])
        let shades = [200.0 / 255, 50.0 / 255, 0]
        for (shade, truth) in zip(seen.shade, shades) { #expect(abs(shade - truth) < 1e-6) }
        #expect(abs(seen.mean[0] - 55.0 / 255) < 1e-12 && abs(seen.mean[1] - 50.0 / 255) < 1e-12)

        let even = equallyShaded(images.tensor()).values
        let level = Float((shades[0] + shades[1]) / 3)
        for (place, truth) in [(0, level), (1, 0), (3, level / 10), (4, level), (7, level), (8, 0), (11, 0)] {
            #expect(abs(even[place] - truth) < 1e-6, "pixel \(place)")
        }
        // Both groups' shades are their own; areas differ within the second.
        let explained = explainedVariances(seen, [0, 1, 2])
        for share in explained { #expect(abs(share - 1) < 1e-9) }
        #expect(explainedVariances(seen, [0, 1, 1])[1] < 0.5)
    }

    /// Half of an image is half its length away; a black one has none.
    @Test func distancesAreSharesOfTheLength() {
        let images = Tensor([0.6, 0.8, 0, 0], shape: [2, 1, 2, 1])
        #expect(abs(relativeDistance(images, images.scaled(by: 0.5)) - 0.5) < 1e-6)
        #expect(abs(relativeDistance(images, shifted(images, by: 2)) - 1) < 1e-6)
    }

    /// A class is found by a seed in which class and cluster have more than half of each other.
    @Test func classesAreFoundSeedBySeed() {
        let images = LabelledImages(
            pixels: [UInt8](repeating: 0, count: 4), labels: [0, 0, 1, 1], height: 1, width: 1, channels: 1,
            classNames: ["a", "b"])
        let way = Way("pixels", .asTheyAre, .kMeans)
        // Class a: all of it in a cluster of its own; one of its two in a cluster of two; again all of it.
        let seeds = [[0, 0, 1, 2], [0, 1, 0, 1], [1, 1, 0, 0]].map { Score(way, of: $0, images) }
        let all = WayOverSeeds(way: way, scores: seeds)
        #expect([0, 1].map(all.finders) == [2, 1])
        #expect(all.found == [0])
    }

    /// Of other things than garments, nothing is said that is true of garments alone.
    @Test func clusteringOfOtherThingsNamesNoGarment() throws {
        let folder = NSTemporaryDirectory() + "things-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try writeGarments(to: folder, train: 60, test: 12) { row, label in label % 4 }
        var options = Options.quick
        (options.data, options.epochs) = (folder, 1)
        let text = try readThrough(Clustering.self) { page in _ = try Clustering.run(page, options) }
        for word in ["garment", "coat", "shirt", "Fashion", "laundry"] {
            #expect(!text.localizedCaseInsensitiveContains(word), "\(word)")
        }
    }
}
