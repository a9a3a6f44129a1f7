import Foundation
import Notebook
import Testing

@testable import Chapter05Clustering

extension ChapterTests {
    @Test func clustering() throws {
        let first = try results(Clustering.self)
        #expect(first.scores.count == 11)
        for score in first.scores {
            #expect((0...1).contains(score.accuracy) && (-0.5...1).contains(score.rand) && (0...1).contains(score.information))
        }
        for score in first.scores.prefix(10) { #expect(score.accuracy > 0.3 && score.rand > 0.15, "\(score.name), \(score.method)") }
        #expect(abs(first.scores[10].rand) < 0.02 && first.scores[10].accuracy < 0.2, "a guess is a guess")
        #expect(first.inertiaHistory.count > 1)
        for (before, after) in zip(first.inertiaHistory, first.inertiaHistory.dropFirst()) {
            #expect(after <= before * (1 + 1e-9), "inertia rises")
        }
        #expect(first.restartInertias.count == 10)
        #expect(abs(first.restartInertias.min()! / first.inertiaHistory.last! - 1) < 1e-6, "the lowest inertia is kept")
        #expect(first.silhouettes.allSatisfy { (-1...1).contains($0) })
        let again = try results(Clustering.self)
        for (a, b) in zip(first.scores, again.scores) { #expect(try json(a) == json(b)) }
        #expect(first.inertiaHistory == again.inertiaHistory && first.restartInertias == again.restartInertias)
        #expect(first.silhouettes == again.silhouettes)
    }

    /// Other labels change the scores and nothing else: neither what is trained on nor what is found.
    @Test func labelsNeverReachTheClusters() async {
        await #expect(processExitsWith: .success) {
            let (right, wrong) = try resultsWithRightAndWrongLabels(Clustering.self, train: 600, test: 400)
            #expect(right.inertiaHistory == wrong.inertiaHistory)
            #expect(right.restartInertias == wrong.restartInertias)
            #expect(right.silhouettes == wrong.silhouettes)
            #expect(right.scores[0].rand > 0.15 && abs(wrong.scores[0].rand) < 0.03)
        }
    }
}
