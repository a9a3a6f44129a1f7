import Datasets
import Notebook

/// What decides this chapter's numbers, beside data and seed. The first three invite change.
public struct Settings: Sendable {
    /// How many numbers a code may have. One is chosen; of a single one, that.
    public var codeSizes = [2, 4, 8, 16, 32, 64, 128]
    /// The share of normal images that may raise an alarm.
    public var falseAlarms = 0.05
    /// The k of k-NN: the training images that an image is compared with.
    public var neighbours = 5

    /// Units of the layers on either side of the code.
    var hidden = 128
    /// Passes over the images, of a network for all classes and of one for a single class.
    var epochs = (all: 4, one: 8)
    /// Fewer images are passed over more often, until there are so many steps.
    var steps = (all: 1_000, one: 600)
    /// Images to learn from, and to test with, at most.
    var images = (train: 60_000, test: 10_000)
    /// Images that an SVM learns from, and of which one chooses its kernel, and that neighbours are sought among.
    var svmImages = 1_500
    var svmTrial = 500
    var neighbourImages = 10_000
    /// The share of anomalies among training images that are not clean.
    var contamination = 0.1
    /// How often all that is random is drawn anew.
    var seeds = 3

    /// What is accepted in a sentence's precision: "5 %", "2.5 %".
    var alarmDecimals: Int { (100 * falseAlarms).rounded() == 100 * falseAlarms ? 0 : 1 }

    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        if options.quick {
            settings.steps = (40, 20)
            settings.images = (1_500, 600)
            settings.svmTrial = 100
            settings.seeds = 2
        }
        settings.images.train = options.rows ?? settings.images.train
        if let epochs = options.epochs { settings.epochs = (epochs, epochs) }
        return settings
    }
}

/// A share of anomalies that is closer to life than the test bench's.
let rare = 0.01

/// The share of the training images that validates: a sixth, or more where a class has few, two of it if two are left,
/// else one.
func validationShare(_ images: LabelledImages) -> Double {
    let smallest = images.classCounts.min() ?? 0
    return max(1.0 / 6, Double(min(2, smallest - 2)) / Double(max(smallest, 1)))
}
