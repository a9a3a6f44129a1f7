import Notebook

/// What decides this chapter's numbers, beside the seed. The first three invite change.
public struct Settings: Sendable {
    /// The weights λ of the penalty on correlations that are tried.
    public var lambdas = [0.003, 0.01, 0.03, 0.1, 0.3]
    /// η: how fast multipliers climb on the problem whose answer is known; above 0.
    public var ascentRate: Float = 0.3
    /// Numbers in each of the four parts of a code.
    public var partSize = 16

    /// Scenes to learn from, scenes to be tested with, and half as many of these to choose λ by.
    var scenes = 8_000
    var testScenes = 4_000
    /// Passes over the training scenes.
    var epochs = 8
    /// Training scenes that probes learn from, at most.
    var probedScenes = 4_000

    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        settings.scenes = options.rows(full: 8_000, quick: 1_200)
        settings.testScenes = options.pick(full: 4_000, quick: 800)
        settings.epochs = options.epochs(full: 8, quick: 4)
        return settings
    }
}
