import Datasets
import Engine
import Estimators
import Notebook

/// How codes are sorted.
enum Method: String, CaseIterable, Codable {
    case kMeans = "k-means"
    case mixture
}

/// k-means, the best of ten starts by inertia.
func kMeans(_ codes: Tensor, count: Int, seed: UInt64) -> FittedKMeans {
    KMeans(count: count, restarts: 10, seed: seed).fit(codes)
}

/// A mixture with full covariances, which begins with the best of ten runs of k-means.
func mixture(_ codes: Tensor, count: Int, seed: UInt64) throws -> FittedGaussianMixture {
    try GaussianMixture(count: count, regularization: 1e-3, seed: seed).fit(codes)
}

/// The cluster of every row of `codes`.
func clusters(of codes: Tensor, by method: Method, count: Int, seed: UInt64) throws -> [Int] {
    switch method {
    case .kMeans: kMeans(codes, count: count, seed: seed).assignment
    case .mixture: try mixture(codes, count: count, seed: seed).assignment
    }
}

/// What is sorted, and how.
struct Way: Codable, Equatable {
    let description: String
    let look: Look
    let method: Method

    init(_ description: String, _ look: Look, _ method: Method) {
        (self.description, self.look, self.method) = (description, look, method)
    }

    /// "the mixture on the PCA code of equally bright images"
    var text: String {
        "\(method == .mixture ? "the mixture" : "$k$-means") on \(what)"
    }

    /// "the PCA code of equally bright images"
    var what: String {
        let images =
            switch look {
            case .asTheyAre: "images as they are"
            case .bright: "equally bright images"
            case .shaded: "images of equal shade"
            }
        return "\(description == "pixels" ? "pixels" : "the \(description)") of \(images)"
    }
}

/// How one way of sorting agrees with classes, and with brightness.
struct Score: Codable, Sendable {
    let way: Way
    let accuracy: Double
    let rand: Double
    let information: Double
    /// The shares of the variance of the images' mean pixel, area and shade that lie between clusters; empty where
    /// nobody asked.
    let explained: [Double]
    /// Of every class.
    let overlaps: [Overlap]
    /// The shares of images that belong to another cluster at half their brightness, and two pixels further to the
    /// right; empty where nobody asked.
    let moved: [Double]

    init(
        _ way: Way, of clusters: [Int], _ images: LabelledImages, _ appearance: Appearance? = nil, moved: [Double] = []
    ) {
        (self.way, self.moved) = (way, moved)
        accuracy = ClusterMetrics.accuracy(clusters, labels: images.labels)
        rand = ClusterMetrics.adjustedRandIndex(clusters, images.labels)
        information = ClusterMetrics.normalizedMutualInformation(clusters, images.labels)
        explained = appearance.map { explainedVariances($0, clusters) } ?? []
        overlaps = Chapter05Clustering.overlaps(clusters, images)
    }
}

/// The shares of the variance of mean pixel, area and shade that lie between groups of images.
func explainedVariances(_ appearance: Appearance, _ groups: [Int]) -> [Double] {
    [appearance.mean, appearance.area, appearance.shade].map { Statistics.correlationRatio($0, groups: groups) }
}

/// How much a class and the cluster with most of it have of each other.
struct Overlap: Codable, Sendable {
    /// Of the class, in this cluster.
    let ofClass: Double
    /// Of the cluster, in this class.
    let ofCluster: Double
    /// Whether each has more than half of the other.
    var isFound: Bool { ofClass > 0.5 && ofCluster > 0.5 }
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

/// Scores of k-means on every description, for one seed, with what moves if the set has changed images.
func kMeansScores(_ set: DescribedImages, count: Int, seed: UInt64) -> [Score] {
    let appearance = Appearance(set.images)
    return Look.allCases.flatMap { look in
        set[look, seed].map { description in
            let fit = kMeans(description.codes, count: count, seed: seed)
            let moved = (look == .asTheyAre ? set.changed : []).map { changed in
                let now = fit.predict((changed[seed] ?? [])[description.name])
                return Double(zip(fit.assignment, now).count { $0 != $1 }) / Double(now.count)
            }
            return Score(Way(description.name, look, .kMeans), of: fit.assignment, set.images, appearance, moved: moved)
        }
    }
}

/// Scores of the mixture on every code, for one seed. Covariances of pixels have too many numbers.
func mixtureScores(_ set: DescribedImages, count: Int, seed: UInt64) throws -> [Score] {
    try Look.compared.flatMap { look in
        try set[look, seed].filter { $0.name != "pixels" }.map { description in
            let found = try mixture(description.codes, count: count, seed: seed).assignment
            return Score(Way(description.name, look, .mixture), of: found, set.images)
        }
    }
}

/// One way of sorting, over all seeds.
struct WayOverSeeds {
    let way: Way
    let scores: [Score]

    subscript(number: KeyPath<Score, Double>) -> Trials { Trials(scores.map { $0[keyPath: number] }) }

    /// How far its NMI, or another score, is above another's: paired where the networks are the same on both
    /// sides. Of pixels and PCA, a
    /// seed is no more than where a method starts.
    func above(_ other: WayOverSeeds, by score: KeyPath<Score, Double> = \.information) -> Difference {
        let areSameNetworks = [way, other.way].allSatisfy { $0.description.contains("network") }
        let (mine, others) = (self[score], other[score])
        return areSameNetworks ? Difference(mine - others) : Difference(independent: mine, others)
    }

    /// The shares of a class and the cluster with most of it.
    func share(_ label: Int, _ part: KeyPath<Overlap, Double>) -> Trials {
        Trials(scores.map { $0.overlaps[label][keyPath: part] })
    }

    /// The number of seeds that find a class.
    func finders(_ label: Int) -> Int { scores.count { $0.overlaps[label].isFound } }

    /// The classes that more than half of the seeds find.
    var found: [Int] {
        (scores.first?.overlaps.indices ?? 0..<0).filter { 2 * finders($0) > scores.count }
    }
}

/// Ways of sorting one set of images, in the order in which the page meets them.
struct Ways {
    private(set) var all: [WayOverSeeds] = []

    mutating func add(_ runs: OverSeeds<[Score]>) {
        all += runs.first.enumerated().map { place, first in
            WayOverSeeds(way: first.way, scores: runs.values.map { $0[place] })
        }
    }

    subscript(way: Way) -> WayOverSeeds {
        guard let found = all.first(where: { $0.way == way }) else { fatalError("nothing was sorted by \(way)") }
        return found
    }

    subscript(description: String, look: Look, method: Method) -> WayOverSeeds {
        self[Way(description, look, method)]
    }

    /// What equal brightness does to a description's clusters.
    func brightening(_ description: String, _ method: Method) -> Difference {
        self[description, .bright, method].above(self[description, .asTheyAre, method])
    }

    /// What equal brightness does to the clusters of k-means, above what it does to those of the mixture.
    func remedy(_ description: String) -> Difference {
        let gains = Method.allCases.map { method in
            self[description, .bright, method][\.information] - self[description, .asTheyAre, method][\.information]
        }
        return Difference(gains[0] - gains[1])
    }

    /// What the mixture does in place of k-means.
    func mixing(_ description: String, _ look: Look) -> Difference {
        self[description, look, .mixture].above(self[description, look, .kMeans])
    }

    /// The NMI of k-means on every description, of the first seed.
    func information(_ look: Look) -> [Double] {
        all.filter { $0.way.look == look && $0.way.method == .kMeans && !$0.way.description.hasPrefix("map") }
            .compactMap { $0.scores.first?.information }
    }
}
