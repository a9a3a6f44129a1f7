import Notebook

/// What a reader may change about the chapter.
public struct Settings: Sendable {
    /// Neighbours that vote on a class.
    public var voters = 5
    /// Numbers in a word vector.
    public var wordDimensions = 32
    /// How many places apart two words still are company.
    public var window = 4

    /// Images to learn from, and images to judge by.
    public var trainImages = 60_000
    public var testImages = 10_000
    /// Test images that are asked for in two kinds of light.
    public var dimmed = 1_000
    /// Test images of each class on the map.
    public var mapped = 60
    /// Scenes whose captions are learned from and searched, and scenes that ask.
    public var scenes = 20_000
    public var asking = 2_000
    /// Repetitions, each with random numbers of its own.
    public var seeds = 5

    public init() {}

    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        if options.quick {
            (settings.trainImages, settings.testImages) = (2_000, 500)
            (settings.dimmed, settings.mapped) = (200, 25)
            (settings.scenes, settings.asking) = (3_000, 300)
            settings.seeds = 3
        }
        settings.trainImages = options.rows ?? settings.trainImages
        return settings
    }
}
