import ChapterSupport
import Notebook

/// How many numbers the network squeezes an image into.
let codeSize = CourseAutoencoders.bottleneckSize

/// What the chapter's run can be varied by: three numbers that invite change, and sizes.
public struct Settings: Sendable {
    /// How many neighbours every point of a map has, in effect; 1 or more.
    public var perplexity = 30.0
    /// How many times its strength the pull has in the first 250 of 1,000 steps; 1 or more.
    public var exaggeration = 12.0
    /// Test images on the large map.
    public var points = 10_000

    /// Images to learn the code from, and the epochs to do so.
    var images = 60_000, epochs = 10
    /// Seeds of everything that is compared.
    var seeds = 5
    /// Test images in each sample that maps are compared on.
    var sample = 800
    /// Random starts of the large map.
    var largeStarts = 3
    /// Points of each kind whose truth is known.
    var cloudPoints = 300
    /// Images to be placed on the finished map.
    var newcomers = 2_000
    /// Pairs of images to walk between.
    var walks = 100

    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        if options.quick {
            (settings.points, settings.images, settings.epochs) = (500, 1_500, 2)
            (settings.seeds, settings.sample, settings.cloudPoints) = (2, 160, 120)
            settings.largeStarts = 2
            (settings.newcomers, settings.walks) = (200, 20)
        }
        settings.images = options.rows ?? settings.images
        settings.epochs = options.epochs ?? settings.epochs
        return settings
    }
}
