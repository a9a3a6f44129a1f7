import Notebook

/// What a reader may turn (the first three), and how much is computed.
public struct Settings: Sendable {
    /// Units of the code that the page draws from; fewer where there are few images.
    public var units = 16
    /// Three weights of the divergence in models of scenes, rising from 1, which is the bound itself.
    public var betas: [Float] = [1, 4, 8]
    /// What stands at the class that is told loudly, in place of 1.
    public var loudness: Float = 8

    /// Images to learn from, those that validate included, and to judge by.
    public var images = 60_000
    public var testImages = 10_000
    /// Widths of the encoder's hidden layers; the decoder's are the same, reversed.
    public var hidden = [512, 256]
    /// Images in a step, and passes over all of them; more where there are few, until there are so many steps.
    public var batch = 128
    public var epochs = 12
    public var steps = 1_000
    /// Models that are only compared with each other have one epoch in so many.
    public var shortening = 6
    /// Training images of the three balances, and of the linear models.
    public var balanceImages = 20_000
    public var linearImages = 10_000
    /// Images that every model draws.
    public var draws = 1_000
    /// Test images with importance weights.
    public var weighedImages = 500
    /// Walks from class to class.
    public var walks = 200
    /// Scenes to learn from, and passes over them.
    public var scenes = 2_000
    public var sceneEpochs = 28
}

extension Settings {
    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        if options.quick {
            (settings.images, settings.testImages) = (3_000, 400)
            (settings.hidden, settings.batch) = ([128, 64], 32)
            (settings.epochs, settings.steps, settings.shortening) = (8, 40, 1)
            (settings.balanceImages, settings.linearImages) = (2_000, 2_000)
            (settings.draws, settings.weighedImages, settings.walks) = (100, 40, 20)
            (settings.scenes, settings.sceneEpochs) = (500, 10)
        }
        settings.images = options.rows ?? settings.images
        settings.epochs = options.epochs ?? settings.epochs
        settings.sceneEpochs = options.epochs ?? settings.sceneEpochs
        return settings
    }
}

/// Nats above which a unit counts as active.
let leastShare = 0.1
