import Notebook

/// What a reader may turn (the first three), and how much is computed.
public struct Settings: Sendable {
    /// Canonical pairs of the halves; fewer where there are few images.
    public var pairs = 50
    /// Rows of the sample that is too small.
    public var fewRows = 30
    /// ε of deep CCA, added to the variances of a batch's outputs, in their own unit.
    public var deepRidge = 1e-3

    /// Rows of the views whose correlations are known.
    public var knownRows = 20_000
    /// Images to learn from, those that validate included, and to test with.
    public var images = 60_000
    public var testImages = 10_000
    /// Units of the two hidden layers of deep CCA's networks.
    public var hidden = 512
    /// Passes over the images; more where there are few, until there are so many steps.
    public var epochs = 10
    public var steps = 200
    /// Scenes to fit, and for each of validation and test; principal components of their pictures.
    public var scenes = 10_000
    public var testScenes = 1_000
    public var components = 300
}

extension Settings {
    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        if options.quick {
            (settings.pairs, settings.knownRows, settings.hidden, settings.steps) = (10, 4_000, 64, 40)
            (settings.images, settings.testImages) = (1_500, 600)
            (settings.scenes, settings.testScenes, settings.components) = (1_200, 200, 100)
        }
        settings.images = options.rows ?? settings.images
        settings.epochs = options.epochs ?? settings.epochs
        return settings
    }
}
