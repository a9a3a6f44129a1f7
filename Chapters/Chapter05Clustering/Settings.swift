import Datasets
import Notebook

/// What a reader may turn (the first three), and how much is computed.
public struct Settings: Sendable {
    /// Clusters to look for; nil for as many as there are classes.
    public var clusters: Int? = nil
    /// Numbers in the network's code and in PCA's.
    public var codeSize = 32
    /// Of the maps: in effect, how many neighbours a point looks at.
    public var perplexity = 30.0

    /// Starts of k-means, and of the mixture; the best by its own measure is kept.
    public var starts = 5
    /// Repetitions of everything, each with a network and starts of its own.
    public var seeds = 3
    /// Further numbers of clusters to try.
    public var counts = [2, 4, 6, 8, 10, 12, 14, 16, 20]
    /// Runs of a single start, by which inertia and scores are compared.
    public var singleStarts = 40
    /// Images to learn a code from, and images to cluster.
    public var trainingImages = 60_000
    public var testImages = 10_000
}

extension Settings {
    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        settings.trainingImages = options.rows(full: 60_000, quick: 1_500)
        guard options.quick else { return settings }
        settings.testImages = 600
        settings.seeds = 2
        settings.counts = [2, 5, 10]
        settings.singleStarts = 10
        return settings
    }
}

/// The perplexity of maps of so many images, which is lower where there are few.
func mapPerplexity(_ settings: Settings, _ images: LabelledImages) -> Double {
    max(1, min(settings.perplexity, Double(images.count - 1) / 3))
}
