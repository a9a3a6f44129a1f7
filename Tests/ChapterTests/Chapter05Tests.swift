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
        (settings.testImages, settings.starts, settings.counts) = (150, 2, [2, 5])
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
        case 3: #expect(text.contains("perplexity\n8:"))
        case 4: #expect(text.contains("of one seed nobody knows"))
        default: #expect(text.contains("75 clusters"))
        }
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
