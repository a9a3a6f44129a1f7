import Notebook

/// What a reader may change about the chapter.
public struct Settings: Sendable {
    /// Numbers in a code.
    public var components = 32
    /// Passes of the linear autoencoder over the training images.
    public var passes = 15
    /// Neighbours that vote on a class.
    public var voters = 5

    /// Images to learn from, and images to judge by.
    public var trainImages = 60_000
    public var testImages = 10_000
    /// Images in one step of the linear autoencoder, and the steps it takes at least.
    public var batch = 500
    public var steps = 1_800
    /// How many times as many passes one autoencoder makes, to see what time alone does.
    public var longer = 4
    /// Images whose labels anything may learn from.
    public var labelled = 20_000
    /// Components in which discriminants are sought, where the images suffice.
    public var discriminantSpace = 256
    /// Images that independent components are found from.
    public var independentImages = 10_000
    /// Passes of the classifier over the labelled images, and the steps it takes at least.
    public var classifierPasses = 8
    public var classifierSteps = 1_000
    /// Test images on a map.
    public var mapped = 1_500
    /// Repetitions, each with random numbers of its own.
    public var seeds = 5

    public init() {}

    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        if options.quick {
            (settings.trainImages, settings.testImages) = (1_500, 600)
            (settings.batch, settings.discriminantSpace) = (100, 64)
            (settings.independentImages, settings.mapped) = (1_500, 600)
            (settings.classifierPasses, settings.classifierSteps) = (20, 40)
            (settings.longer, settings.seeds) = (2, 3)
        }
        settings.trainImages = options.rows ?? settings.trainImages
        if let epochs = options.epochs {
            (settings.passes, settings.steps) = (epochs, 1)
            (settings.classifierPasses, settings.classifierSteps) = (epochs, 1)
        }
        return settings
    }
}
