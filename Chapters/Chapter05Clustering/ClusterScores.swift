import Engine
import Estimators

struct Seeded: Codable {
    var inertia: Double
    var score: Clustering.Score
}

struct Choice: Codable {
    var count: Int
    var inertia: Double
    var silhouette: Double
}

func score(_ name: String, _ method: String, _ size: Int, _ clusters: [Int], _ labels: [Int]) -> Clustering.Score {
    .init(
        name: name, method: method, size: size, accuracy: ClusterMetrics.accuracy(clusters, labels: labels),
        rand: ClusterMetrics.adjustedRandIndex(clusters, labels),
        information: ClusterMetrics.normalizedMutualInformation(clusters, labels))
}

/// How many of the three scores change when the first two clusters swap their numbers.
func scoresChangedByRelabelling(_ clusters: [Int], _ labels: [Int]) -> Int {
    let swapped = clusters.map { $0 == 0 ? 1 : $0 == 1 ? 0 : $0 }
    let (before, after) = (score("", "", 0, clusters, labels), score("", "", 0, swapped, labels))
    return [
        before.accuracy - after.accuracy, before.rand - after.rand, before.information - after.information,
    ].count { abs($0) >= 1e-12 }
}

/// k-means from five seeds: the inertia of each, by which one is picked, and its scores.
func fiveSeeds(_ codes: Tensor, _ count: Int, _ labels: [Int], _ seed: UInt64) -> [Seeded] {
    (0..<5).map { offset in
        let fit = KMeans(count: count, restarts: restarts, seed: seed &+ UInt64(offset)).fit(codes)
        return Seeded(inertia: fit.inertia, score: score("", "", 0, fit.assignment, labels))
    }
}
