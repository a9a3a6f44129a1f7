import ArgumentParser
import ChapterSupport
import Course
import Datasets
import Engine
import Estimators
import Notebook

public enum AnomalyDetection: Chapter {
    public static let place = Course.anomalyDetection
    public static let picture = "most-abnormal"
    public static let headlines = [
        Headline("is the autoencoder's mean AUROC", number: "mean AUROC, autoencoder"),
        Headline("is PCA's", number: "mean AUROC, PCA"),
        Headline("is that of the distance to the mean image", number: "mean AUROC, mean image"),
        Headline("is the mean AUROC with shuffled labels", number: "area with shuffled labels"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        /// Squared errors of the test images by the autoencoder that learned from all classes.
        public var errors: [Double]
        public var thresholds: [Rule]
        /// By seed and class.
        public var trials: [[ClassTrial]]
        /// Areas by damage and method, damaged against sound test images.
        public var corruptions: [CorruptionScore]
        public var codeSize: Int
    }

    /// A rule for a threshold, and what lies above it.
    public struct Rule: Codable, Sendable {
        public var name: String
        public var value: Double
        public var validationShare: Double
        public var testCount: Int
    }

    public struct CorruptionScore: Codable, Sendable {
        public var name: String
        public var areas: [Double]
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        try run(page, options, .preset(options))
    }

    /// The same with numbers changed.
    public static func run(_ page: Page, _ options: Options, _ settings: Settings) throws -> Results {
        page.prose(#"""
            # What does a network find odd?

            A guard who has looked at one kind of thing all day notices when something else comes along. Nobody gave the
            guard a list of what else there is. **Anomaly detection** asks the same of a computer: learn from normal
            examples alone, then give every new one a number that says how odd it is. Where the training examples are
            known to be normal this is called *novelty detection*; where anomalies hide among them, *outlier detection*.
            Ours are clean, until we see what a few anomalies among them cost. This chapter builds such detectors,
            measures them, and looks for what they fail to see.

            After this chapter you can

            - score images by how badly an autoencoder rebuilds them, and set a threshold without seeing one anomaly,
            - choose a detector's settings by oddities that you make yourself,
            - compare it with six other detectors, class by class and with intervals,
            - find a blind spot that many detectors share.
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 1)  // hide
            .taking(train: settings.images.train, test: settings.images.test)  // hide
        let share = validationShare(data.train)  // hide
        let (train, validation) = data.train.split(validation: share, seed: options.seed)  // hide
        let samples = Samples(data: data, train: train, validation: validation)  // hide

        page.prose(#"""
            The data are \#(data.name): \#(train.count) images to learn from, \#(validation.count) to choose and to set
            thresholds by, and \#(data.test.count) to test. \#(data.notes.map { $0 + " " }.joined())Three numbers
            are yours to change: the sizes that a code may have, the share of false alarms that is accepted, and how
            many neighbours an image is compared with.

            \#(listing: "Settings.codeSizes", "Settings.falseAlarms", "Settings.neighbours")
            """#)
        score(page)  // hide
        try otherDetectors(page, options, settings)  // hide
        let choice = try choose(page, samples, settings)  // hide
        let all = try allClasses(page, options, samples, settings, choice)  // hide
        let bench = try oneClass(page, options, samples, settings, choice)  // hide
        try curves(page, samples, settings, bench)  // hide
        let corruptions = try damagedImages(page, options, samples, all.detectors)  // hide
        blankImage(page, samples, settings, all, bench)  // hide
        let gains = Method.allCases.map { bench.areas($0) - bench.areas(.meanImage) }  // hide
        let clear = Method.allCases.filter { gains[by: $0].isClear && gains[by: $0].mean > 0 }  // hide
        let bound = 1 - settings.falseAlarms  // hide
        let passes = Method.allCases.map { bench.passes($0, bound: bound) }  // hide
        let blind = Method.allCases.filter { 2 * passes[by: $0] > bench.count }  // hide
        let below = Method.allCases.filter { gains[by: $0].isClear && gains[by: $0].mean < 0 }  // hide
        let kept = Quantity(  // hide
            bench.overSeeds(\.falseAlarms, .autoencoder), .percent(1), name: "false alarms, autoencoder")
        let found = Quantity(  // hide
            bench.overSeeds(\.detected, .autoencoder), .percent(0), name: "anomalies found, autoencoder")
        let overForest = bench.gain(.autoencoder, over: .forest)  // hide
        let overSVM = bench.gain(.autoencoder, over: .svm)  // hide
        let nets = [overForest, overSVM].allSatisfy { $0.trials?.isClear == false }  // hide

        page.prose(#"""
            ## Summary

            - Trained on one class, a small autoencoder's error ranks the test set with a mean AUROC of
              \#(bench.mean(.autoencoder)); PCA of the same size has \#(bench.mean(.pca)), and the mean image
              \#(bench.mean(.meanImage)).
            - **The result:** \#(markdown: nets
                ? "no difference was seen between the autoencoder and a forest or an SVM, which need no gradient."
                : "compare it with a forest and an SVM, which need no gradient.") Class by class its area less the
              forest's is \#(difference: overForest, signed: true), less the SVM's
              \#(difference: overSVM, signed: true).
            - The highest, "\#(bench.best.name)", has \#(bench.mean(bench.best)); that it is the highest was seen on the
              test images. Without deep SVDD, whose rate was chosen on Fashion-MNIST's test images, the sum has
              \#(bench.sumWithoutDeep). Deep SVDD has \#(bench.mean(.deep)), smaller and trained for less than its authors' is.
            - A threshold that promises \#(percent: settings.falseAlarms, settings.alarmDecimals) false alarms had
              \#(kept), and found \#(found) of the anomalies.
            - *What surprised:* of the other \#(Method.allCases.count - 1, name: "other scores") scores
              \#(clear.count, name: "scores above the mean image") lie above one average image, class by class, with
              intervals free of zero (uncorrected for their number)\#(markdown: clear.isEmpty
                ? "" : ": \(list(clear))").\#(markdown: below.isEmpty ? "" : " Below it, likewise: \(list(below)).")
            - *What went wrong:* an image with nothing in it passes for normal with more than half of the
              \#(bench.count, name: "detectors of a kind") detectors by
              \#(blind.count, name: "scores that let black pass") of \#(Method.allCases.count, name: "scores")
              scores\#(markdown: blind.isEmpty
                ? "" : ": \(list(blind))").

            ## Exercises
            """#)
        try page.exercise(
            """
            Compute the area under the ROC curve from the scores of normal images and of anomalies, ties included. \
            Three normal images score 1, 2 and 3, and two anomalies 2 and 4: you should get 0.75.
            """,
            hint: "Compare all pairs of a normal image and an anomaly; a tie counts one half.",
            answer:
                """
                The area is the share of pairs that stand in the right order. In the example the 4 wins three \
                pairs; the 2 wins one, ties one and loses one. So (3 + 1.5) / 6 = 0.75.
                """,
            function: FunctionExercise(
                "func areaUnderROC(normal: [Double], anomalous: [Double]) -> Double", solution: areaUnderROC,
                inputs: [
                    ([1, 2, 3], [2, 4]), ([1, 2], [3, 4]), ([3, 4], [1, 2]), ([5, 5, 5], [5, 5]),
                    ([0.1, 0.4, 0.4, 0.9], [0.4, 0.95, 0.3]), ([-1, 0, 2, 2, 7], [2]),
                ],
                tolerance: 1e-9, truth: { roc(normal: $0, anomalous: $1).area }))
        let (same, one) = ([Double](repeating: 1, count: 10), (0..<10).map { $0 == 3 })  // hide
        page.exercise(
            """
            A score knows nothing: it is the same for all images. Its AUROC is a half, whatever the share of \
            anomalies. What is its average precision where one image in ten is an anomaly?
            """,
            hint: "There is only one threshold that makes a difference.",
            answer: "The share itself, 0.1: all images are alarms, and a tenth of them is right.",
            value: PrecisionRecall(scores: same, isPositive: one).averagePrecision, expected: 0.1, tolerance: 1e-6)
        let sound = (1...10).map { Double($0) }  // hide
        page.exercise(
            """
            A friend finds an AUROC of 0.2 for black images and one of 0.9 for noisy ones. He proposes to use the \
            negative score, which has 0.8 for black images. What does it have for noisy ones?
            """,
            hint: "Every pair that was in order is out of order then.",
            answer:
                """
                0.1: each area $A$ becomes $1 - A$. What was found well is then found as badly as it was well: there \
                is one sign for all anomalies, and it must be fixed before one sees them.
                """,
            // A noisy image above nine of ten sound ones.
            value: roc(normal: sound.map { -$0 }, anomalous: [-9.5]).area, expected: 0.1, tolerance: 1e-6)
        return Results(
            errors: all.errors, thresholds: all.rules, trials: bench.runs.values, corruptions: corruptions,
            codeSize: choice.code)
    }
}

/// The names of methods, as a sentence lists them.
func list(_ methods: [Method]) -> String { methods.map(\.name).joined(separator: "; ") }

// MARK: Exercises

/// How well a score that normal images and anomalies have tells them apart.
private func roc(normal: [Double], anomalous: [Double]) -> ROC {
    ROC(scores: normal + anomalous, isPositive: normal.map { _ in false } + anomalous.map { _ in true })
}
