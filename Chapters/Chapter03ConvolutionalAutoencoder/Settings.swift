import ChapterSupport
import Notebook

/// What may be changed about this chapter: three knobs, and the sizes of its experiments.
public struct Settings: Sendable {
    /// Numbers in the narrow network's code.
    public var codeSize = CourseAutoencoders.bottleneckSize
    /// Maps in the wide network's code; colour takes eight times as many.
    public var codeMaps = 8
    /// The rate at which Adam follows the gradient.
    public var learningRate: Float = 0.001

    /// Images to learn from, those to validate by included.
    public var images = 60_000
    /// Images to be judged by.
    public var testImages = 10_000
    /// Passes over the training images.
    public var epochs = 10
    /// How many numbers the codes of the race have.
    public var widths = [2, 8, 32, 128, 392]
    /// Steps of every network in the race, and images in each.
    public var raceSteps = 1_500
    public var raceBatch = 16
    /// Starts of every network in the race.
    public var seeds = 5

    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        settings.images = options.rows(full: 60_000, quick: 1_500)
        settings.testImages = options.pick(full: 10_000, quick: 500)
        settings.epochs = options.epochs(full: 10, quick: 2)
        if options.quick { (settings.widths, settings.raceSteps, settings.seeds) = ([2, 128], 30, 2) }
        return settings
    }
}
