import Models
import Notebook

/// What a reader may turn (the first three), and how much is computed.
public struct Settings: Sendable {
    /// Dimensions of the joint code.
    public var latent = 32
    /// λ of a sentence's nats in the losses; that of a picture's is 1.
    public var textWeight: Float = 100
    /// What the divergence weighs.
    public var beta: Float = 1

    /// Numbers that the memories of text hold.
    public var units = 96
    /// Pairs to learn from, and for each of validation, test and held-out combinations.
    public var scenes = 12_000
    public var testScenes = 1_000
    /// Passes over the pairs: of the judge, of the plain autoencoder, and of the longest training with experts.
    public var judgeEpochs = 4
    public var plainEpochs = 4
    public var epochs = 30
    /// Pairs on maps.
    public var mapped = 1_000
}

extension Settings {
    var weights: ModalityWeights { ModalityWeights(image: 1, text: textWeight) }

    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        if options.quick {
            (settings.scenes, settings.testScenes, settings.mapped) = (1_200, 200, 150)
            (settings.judgeEpochs, settings.epochs) = (8, 16)
        }
        settings.scenes = options.rows ?? settings.scenes
        settings.plainEpochs = options.epochs ?? settings.plainEpochs
        settings.epochs = options.epochs ?? settings.epochs
        return settings
    }
}
