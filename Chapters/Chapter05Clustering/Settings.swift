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

    /// Repetitions of everything, each with a network and starts of its own.
    public var seeds = 5
    /// Epochs of a network's training: fewer than chapter 3's, so that there is time for several.
    public var epochs = 2
    /// Further numbers of clusters to try.
    public var counts = [2, 4, 6, 8, 10, 12, 16]
    /// Images to learn a code from, and images to cluster.
    public var trainingImages = 60_000
    public var testImages = 5_000
    /// Steps of a map.
    public var mapSteps = 500
}

extension Settings {
    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        settings.trainingImages = options.rows(full: 60_000, quick: 1_500)
        guard options.quick else { return settings }
        settings.testImages = 600
        settings.seeds = 2
        settings.epochs = 2
        settings.counts = [2, 5, 10]
        return settings
    }
}

/// The perplexity of maps of so many images, which is lower where there are few.
func mapPerplexity(_ settings: Settings, _ images: LabelledImages) -> Double {
    max(1, min(settings.perplexity, Double(images.count - 1) / 3))
}
