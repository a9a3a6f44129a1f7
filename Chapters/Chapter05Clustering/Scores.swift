import ChapterSupport
import Datasets
import Engine
import Estimators
import Notebook

/// How clusters agree with classes, and with brightness.
struct Score: Codable, Sendable {
    /// What was clustered.
    let name: String
    let accuracy: Double
    let rand: Double
    let information: Double
    /// The share of the variance of the images' brightness that lies between clusters.
    let shade: Double

    init(_ name: String, of clusters: [Int], _ images: LabelledImages) {
        self.name = name
        accuracy = ClusterMetrics.accuracy(clusters, labels: images.labels)
        rand = ClusterMetrics.adjustedRandIndex(clusters, images.labels)
        information = ClusterMetrics.normalizedMutualInformation(clusters, images.labels)
        shade = Statistics.correlationRatio(images.brightness, groups: clusters)
    }
}

/// One run with one number of clusters.
struct Choice: Codable, Sendable {
    let count: Int
    let inertia: Double
    let silhouette: Double
}

/// One start of k-means.
struct SingleStart: Codable, Sendable {
    let inertia: Double
    let score: Score
}

extension OverSeeds where Value == [Score] {
    /// A score of one name, for every seed.
    subscript(name: String, score: KeyPath<Score, Double>) -> Trials {
        trials { $0.first { $0.name == name }![keyPath: score] }
    }
}

extension OverSeeds where Value == [Choice] {
    /// What a number of clusters gave, for every seed.
    subscript(count: Int, number: KeyPath<Choice, Double>) -> Trials {
        trials { $0.first { $0.count == count }![keyPath: number] }
    }
}

/// How much a class and the cluster with most of it have of each other.
struct Overlap: Codable, Sendable {
    /// Of the class, in this cluster.
    let ofClass: Double
    /// Of the cluster, in this class.
    let ofCluster: Double
}

/// The overlap of every class with the cluster that has most of it.
func overlaps(_ clusters: [Int], _ images: LabelledImages) -> [Overlap] {
    let counts = Contingency(clusters, images.labels, columnCount: images.classNames.count).counts
    return images.classNames.indices.map { label in
        let column = counts.map { $0[label] }
        let best = column.argmax()
        return Overlap(
            ofClass: Double(column[best]) / Double(max(column.reduce(0, +), 1)),
            ofCluster: Double(column[best]) / Double(max(counts[best].reduce(0, +), 1)))
    }
}

/// The share of places at which two lists differ.
func shareThatDiffers(_ a: [Int], _ b: [Int]) -> Double {
    Double(zip(a, b).count { $0 != $1 }) / Double(a.count)
}

/// One way of clustering, over all seeds.
struct Way {
    let description: String
    let images: String
    let method: String
    let accuracy: Trials
    let rand: Trials
    let information: Trials

    init(_ description: String, _ images: String, _ method: String, _ runs: OverSeeds<[Score]>, _ name: String) {
        (self.description, self.images, self.method) = (description, images, method)
        accuracy = runs[name, \.accuracy]
        rand = runs[name, \.rand]
        information = runs[name, \.information]
    }

    /// How far its NMI is above another's: paired where the networks are the same on both sides. Of pixels and PCA, a
    /// seed is no more than where k-means starts.
    func above(_ other: Way) -> Difference {
        [description, other.description].allSatisfy { $0.contains("network") }
            ? Difference(information - other.information) : Difference(independent: information, other.information)
    }
}

/// All ways of clustering, in the order in which the page meets them.
func allWays(
    _ plain: OverSeeds<[Score]>, _ equal: OverSeeds<[Score]>, _ mixtures: OverSeeds<[Score]>,
    _ onMaps: OverSeeds<[Score]>
) -> [Way] {
    let looks = ["as they are", "equally bright"]
    let means = ["pixels", "PCA code", "network's code"].flatMap { name in
        zip(looks, [plain, equal]).map { Way(name, $0, "k-means", $1, name) }
    }
    let mixed = ["PCA code", "network's code"].flatMap { name in
        looks.map { Way(name, $0, "mixture", mixtures, "\(name), \($0)") }
    }
    let mapped = ["map of pixels", "map of the network's code"].flatMap { name in
        ["k-means", "mixture"].map { Way(name, looks[1], $0, onMaps, "\(name), \($0)") }
    }
    return means + mixed + mapped
}

/// What equal brightness does beside training a network, by NMI.
func moral(_ code: Difference, _ pixels: Difference, _ brightPixels: Difference) -> Prose {
    guard let ends = brightPixels.interval, code.isClear, code.mean > 0 else { return "" }
    if pixels.isClear, pixels.mean > 0 {
        return "So the multiplication did more for these clusters than the network's training."
    }
    guard !brightPixels.isClear else { return "" }
    let gap = max(abs(ends.lowerBound), abs(ends.upperBound))
    return """
        As they are, the network's code is ahead of the pixels; among equally bright images, so few seeds cannot tell \
        the two apart: the gap may be up to \(gap, 2, name: "greatest gap that equal brightness leaves"). (The network was trained on images as they are; what it would make \
        of equally bright ones, this page does not measure.)
        """
}
