import Notebook

/// What decides this chapter's numbers, beside data and seed. The first three invite change.
public struct Settings: Sendable {
    /// Standard deviation of the normal noise on damaged images; black is 0 and white 1.
    public var noise: Float = 0.25
    /// Numbers of the network's code.
    public var units = 32
    /// λ, what a bit may cost: this much squared error, summed over the pixels of an image.
    public var bitPrice: Float = 0.03

    /// Images to learn from, and to judge by, at most.
    var images = 60_000
    var testImages = 10_000
    /// Images that denoisers learn from, at most; how often each is seen; and the steps to take at least.
    var denoisedImages = 20_000
    var copies = 2
    var leastCopyingSteps = 600
    /// Deviations of the noise that denoisers are tried on beside their own.
    var levels = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]
    /// Passes over the training images for the network that compresses, and the steps to take at least.
    var epochs = 6
    var leastSteps = 1_000
    /// Steps of the network's quantiser and of PCA's, and qualities of JPEG: each is a point of a curve.
    var steps = [4, 2.8, 2, 1.4, 1, 0.7, 0.5, 0.25, 0.125]
    var pcaSteps = [4, 3, 2.3, 1.8, 1.4, 1.1, 0.85, 0.65, 0.5]
    var qualities: [Double] = [1, 3, 6, 10, 20, 40, 70]

    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        settings.images = options.rows(full: 60_000, quick: 1_200)
        settings.copies = options.epochs(full: 2, quick: 4)
        settings.epochs = options.epochs(full: 6, quick: 8)
        if options.quick {
            settings.testImages = 300
            (settings.leastCopyingSteps, settings.leastSteps) = (40, 40)
            settings.levels = [0, 0.25, 0.5]
            (settings.steps, settings.pcaSteps, settings.qualities) = ([4, 2, 1, 0.5], [4, 2, 1, 0.5], [1, 10, 50])
        }
        return settings
    }
}
