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

extension Quantity {
    /// How far this one is above another, seed by seed.
    func above(_ other: Quantity) -> Quantity {
        guard let trials, let others = other.trials else { fatalError("\(name) and \(other.name) have no seeds") }
        return Quantity(trials - others, format, name: "\(name) above \(other.name)", unit: unit)
    }

    /// Whether the whole interval lies above zero.
    var isAbove: Bool { trials.map { $0.isClear && $0.mean > 0 } ?? false }

    /// What is to be said behind a difference that may be none.
    var caveat: String {
        guard let trials, !trials.isClear else { return "" }
        return trials.count == 1
            ? "; of one seed nobody knows how far others lie"
            : ", so no difference was seen"
    }
}

/// What one multiplication is worth beside a training, by the NMI of the code above pixels as they are, and of equally
/// bright pixels above the code of either kind of images.
func moral(_ code: Quantity, _ pixels: Quantity, _ brightPixels: Quantity) -> String {
    if pixels.isAbove {
        return """
            Plain pixels of equally bright images beat the code of a trained network: one multiplication an image did \
            more for these clusters than ten epochs on 55,000 images.
            """
    }
    let isUndecided = brightPixels.trials?.isClear == false
    guard code.isAbove, isUndecided else { return "" }
    return """
        As they are, the network's code is ahead of the pixels. Among equally bright images, no difference is left to \
        see: one multiplication an image does for these clusters what ten epochs on 55,000 images did. (The network \
        was trained on images as they are; what it would make of equally bright ones, this page does not measure.)
        """
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

    /// Whether the two differ in the images at most.
    func isLike(_ other: Way) -> Bool { (description, method) == (other.description, other.method) }
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
