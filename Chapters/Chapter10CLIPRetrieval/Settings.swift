import Notebook

/// What decides this chapter's numbers, beside data and seed. The first three invite change.
public struct Settings: Sendable {
    /// Pairs in a batch, at most: each is to be told from all others of it.
    public var pairs = 256
    /// Combinations of shape, colour and place that training never sees; up to 72.
    public var heldOut = 65
    /// How hard AdamW pulls the weights of the towers for scenes towards zero at every step.
    public var weightDecay: Float = 1

    /// Pairs in a batch of a quick run, which has no time for more.
    var mostPairs = Int.max
    /// Scenes to learn from, to choose by and to judge by, and scenes of combinations that are held out; pairs with
    /// permuted captions; and passes over the first.
    var scenes = 20_000
    var testScenes = 1_000
    var unseenScenes = 2_000
    var permutedPairs = 5_000
    var sceneEpochs = 5
    /// Scenes of one or two objects, and of one to four equal ones, to learn from; of each kind to ask about; passes.
    var relationScenes = 12_000
    var countedScenes = 6_000
    var askedScenes = 1_000
    var relationEpochs = 4
    /// Images of classes to learn from and to judge by; passes, and the steps to take at least.
    var images = 60_000
    var testImages = 10_000
    var classEpochs = 2
    var leastSteps = 400
    /// Images with captions of their own, where `--data` has such; passes.
    var captionedImages = 20_000
    var captionEpochs = 10
    /// Emoji to learn from and to search for, at most; how often each of the former is shown in a pass; passes.
    var emoji = Int.max
    var unseenEmoji = Int.max
    var copies = 24
    var emojiEpochs = 2

    /// Pairs in a batch of so many rows; small sets still see several batches an epoch.
    func batch(_ rows: Int) -> Int { max(2, min(pairs, mostPairs, rows / 4)) }

    static func preset(_ options: Options) -> Settings {
        var settings = Settings()
        if options.quick {
            settings.mostPairs = 64
            (settings.testScenes, settings.unseenScenes, settings.permutedPairs) = (200, 200, 1_000)
            (settings.relationScenes, settings.countedScenes, settings.askedScenes) = (1_200, 600, 200)
            (settings.testImages, settings.leastSteps) = (500, 40)
            (settings.emoji, settings.unseenEmoji, settings.copies) = (400, 100, 4)
        }
        settings.scenes = options.rows(full: 20_000, quick: 1_500)
        settings.images = options.rows(full: 60_000, quick: 2_000)
        settings.captionedImages = options.rows(full: 20_000, quick: 2_000)
        settings.sceneEpochs = options.epochs(full: 5, quick: 6)
        settings.relationEpochs = options.epochs(full: 4, quick: 4)
        settings.classEpochs = options.epochs(full: 2, quick: 3)
        settings.captionEpochs = options.epochs(full: 10, quick: 5)
        settings.emojiEpochs = options.epochs(full: 2, quick: 2)
        return settings
    }
}
