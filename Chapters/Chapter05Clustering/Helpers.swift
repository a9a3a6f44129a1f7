import ChapterSupport
import Datasets
import Engine
import Estimators
import Notebook

/// How many numbers the narrow network's waist and PCA keep.
let bottleneckSize = CourseAutoencoders.bottleneckSize
/// Starts of k-means, of which the lowest inertia is kept.
let restarts = 10
/// Runs of one start each, by which inertia and accuracy are compared.
let singleStarts = 30
/// How many images are looked at in two brightnesses.
let dimmed = 1_000

/// Perplexities to choose from for a map that is to be clustered: t-SNE's usual one, and a wider look.
let mapPerplexities = [30, 100]

/// A t-SNE map of one description.
struct ClearMap: Codable {
    var name: String
    var perplexity: Double
    var values: [Float]

    /// [N, 2].
    var points: Tensor { Tensor(values, shape: [values.count / 2, 2]) }
}

/// Of the maps with different perplexities, the one on which k-means finds the clusters with the highest silhouette:
/// a choice that needs no label.
func clearestMap(
    of codes: Tensor, _ name: String, _ count: Int, _ page: Page, _ options: Options
) throws -> ClearMap {
    let maps = try mapPerplexities.map { perplexity in
        let fitted = try page.map(
            "t-SNE of the \(name), perplexity \(perplexity)", of: codes, perplexity: Double(perplexity),
            seed: options.seed)
        let clusters = KMeans(count: count, restarts: restarts, seed: options.seed).fit(fitted.embedding)
        let silhouette = ClusterMetrics.silhouette(
            fitted.embedding, clusters.assignment, sample: 3_000, seed: options.seed)
        return (silhouette, ClearMap(name: name, perplexity: fitted.perplexity, values: fitted.embedding.values))
    }
    return maps.max { $0.0 < $1.0 }!.1
}

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

/// The five members of a cluster that lie nearest to its centre.
func closest(_ fit: FittedKMeans, _ codes: Tensor, _ cluster: Int) -> [Int] {
    let distances = fit.transform(codes)
    let members = fit.assignment.indices.filter { fit.assignment[$0] == cluster }
    return Array(members.sorted { distances[$0, cluster] < distances[$1, cluster] }.prefix(5))
}

/// The class whose largest part in one cluster is smallest.
func mostDivided(_ table: Contingency, _ classes: [String]) -> (name: String, share: Double) {
    let shares = classes.indices.map { label in
        let column = table.counts.map { $0[label] }
        return Double(column.max() ?? 0) / Double(max(column.reduce(0, +), 1))
    }
    let least = shares.indices.min { shares[$0] < shares[$1] }!
    return (classes[least], shares[least])
}

func group(_ values: [Double], _ groups: [Int], _ number: Int) -> (count: Int, mean: Double, deviation: Double) {
    let members = zip(values, groups).filter { $0.1 == number }.map(\.0)
    guard !members.isEmpty else { return (0, 0, 0) }
    let mean = members.reduce(0, +) / Double(members.count)
    let variance = members.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(members.count)
    return (members.count, mean, variance.squareRoot())
}

/// How many of the three scores change when the first two clusters swap their numbers.
func scoresChangedByRelabelling(_ clusters: [Int], _ labels: [Int]) -> Int {
    let swapped = clusters.map { $0 == 0 ? 1 : $0 == 1 ? 0 : $0 }
    let (before, after) = (score("", "", 0, clusters, labels), score("", "", 0, swapped, labels))
    return [
        before.accuracy - after.accuracy, before.rand - after.rand, before.information - after.information,
    ].count { abs($0) >= 1e-12 }
}

/// The cluster with the largest share of one class: that class and its share.
func purest(_ table: Contingency, _ classes: [String]) -> (name: String, share: Double) {
    let purities = table.counts.map { Double($0.max() ?? 0) / Double(max($0.reduce(0, +), 1)) }
    let best = largest(purities)
    return (classes[largest(table.counts[best])], purities[best])
}

/// The place of the largest element, the first if several tie.
func largest<Value: Comparable>(_ values: [Value]) -> Int { values.indices.max { values[$0] < values[$1] }! }

/// k-means from five seeds: the inertia of each, by which one is picked, and its scores.
func fiveSeeds(_ codes: Tensor, _ count: Int, _ labels: [Int], _ seed: UInt64) -> [Seeded] {
    (0..<5).map { offset in
        let fit = KMeans(count: count, restarts: restarts, seed: seed &+ UInt64(offset)).fit(codes)
        return Seeded(inertia: fit.inertia, score: score("", "", 0, fit.assignment, labels))
    }
}
