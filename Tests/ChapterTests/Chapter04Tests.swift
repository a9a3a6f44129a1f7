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
        let (pca, tsne, random) = (first.scores[0], first.scores[1], first.scores[2])
        // A random map has trustworthiness and continuity one half, keeps as many neighbours as chance and orders
        // nothing.
        #expect(abs(random.trustworthiness - 0.5) < 0.03 && abs(random.continuity - 0.5) < 0.03)
        #expect(random.preservation < 0.05 && abs(random.rank) < 0.05 && random.accuracy < 0.25)
        #expect(tsne.trustworthiness > pca.trustworthiness && tsne.trustworthiness > 0.97)
        #expect(tsne.preservation > 1.2 * pca.preservation && tsne.accuracy > pca.accuracy)
        #expect(pca.rank > 0.8, "a shadow keeps the order of large distances")
        // 1,000 iterations, a report every 50: the exaggeration ends after the fifth.
        #expect(first.divergences.count == 20 && first.divergences[5] < 0.8 * first.divergences[4])
        #expect(first.settings.count == 6 && first.settings.allSatisfy { $0.preservation > 0.3 })
        #expect(first.newImages > 0.4, "new images land beside their class: chance is a tenth")
        #expect(first.walk.count == 9 && first.crossFade.count == 9)
        #expect(try json(first) == json(results(LatentVisualization.self)), "the same seed gives the same results")
    }

    /// Other labels change what is said about classes, and no map.
    @Test func labelsNeverReachTheMaps() async {
        await #expect(processExitsWith: .success) {
            let (right, wrong) = try resultsWithRightAndWrongLabels(LatentVisualization.self, train: 400, test: 200)
            #expect(right.divergences == wrong.divergences)
            #expect(right.scores.map(\.preservation) == wrong.scores.map(\.preservation))
            #expect(right.scores[1].accuracy > 0.4 && wrong.scores[1].accuracy < 0.3)
        }
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
    }

    @Test func pairsAreOfDifferentRows() {
        let pairs = randomPairs(1_000, among: 3, seed: 1)
        #expect(pairs.allSatisfy { $0 != $1 && (0..<3).contains($0) && (0..<3).contains($1) })
        #expect(distances(Tensor([0, 0, 3, 4], shape: [2, 2]), [(0, 1), (1, 0)]) == [5, 5])
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
