import ChapterSupport
import Notebook

/// What may be changed about this chapter: three knobs, and the sizes of its experiments.
public struct Settings: Sendable {
    /// Numbers in the dense code.
    public var codeSize = CourseAutoencoders.bottleneckSize
    /// Maps in the convolutional code; colour takes eight times as many.
    public var codeMaps = 8
    /// The rate at which Adam begins to go down the gradient.
    public var learningRate: Float = 0.006

    /// Images to learn from, those to validate by included.
    public var images = 60_000
    /// Images to be judged by.
    public var testImages = 10_000
    /// Passes over the training images.
    public var epochs = 1
    /// Images in every step.
    public var batch = 16
    /// How many numbers the dense codes of the race have.
    public var widths = [2, 8, 32, 128, 392]
    /// Starts of every network.
    public var seeds = 3
    /// Training images whose labels the readers of codes learn from.
    public var labelled = 5_000

    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        settings.images = options.rows(full: 60_000, quick: 1_500)
        settings.testImages = options.pick(full: 10_000, quick: 500)
        settings.epochs = options.epochs(full: settings.epochs, quick: 2)
        if options.quick { (settings.widths, settings.seeds, settings.labelled) = ([2, 128], 2, 500) }
        return settings
    }

    /// Photographs in colour take smaller and more steps, at least 12,000: their PCA is hard to beat. As such networks
    /// are slow, there are fewer of them.
    func forColour(_ options: Options, rows: Int) -> Settings {
        var settings = self
        settings.learningRate = learningRate / 3
        settings.epochs = options.epochs(full: epochs, quick: epochs, rows: rows, batch: 16, steps: (12_000, 40))
        (settings.widths, settings.seeds) = (widths.filter { $0 > 2 && $0 < 392 }, min(seeds, 2))
        return settings
    }
}
