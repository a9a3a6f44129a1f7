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
        public var trials: [ClassTrial]
        /// The mean area of the reconstruction error with shuffled labels.
        public var shuffledArea: Double
        /// Areas by damage and method, damaged against sound test images.
        public var corruptions: [CorruptionScore]
    }

    /// A rule for a threshold, and what lies above it.
    public struct Rule: Codable, Sendable {
        public var name: String
        public var value: Double
        public var validationShare: Double
        public var testCount: Int
    }

    /// The class that was taken as normal, and what each method made of it.
    public struct ClassTrial: Codable, Sendable {
        public var normal: String
        public var areas: [Double]
        public var mannWhitney: [Double]
        public var blankRanks: [Double]
    }

    public struct CorruptionScore: Codable, Sendable {
        public var name: String
        public var areas: [Double]
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose(#"""
            # What does a network find odd?

            A guard who has looked at one kind of thing all day notices when something else comes along. Nobody gave
            the guard a list of what else there is. **Anomaly detection** asks the same of a computer: learn from
            normal examples alone, then give every new one a number that says how odd it is. This chapter builds such
            detectors, measures them, and looks for what they fail to see.

            After this chapter you can

            - score images by how badly an autoencoder rebuilds them, and set a threshold without seeing one anomaly,
            - compare detectors fairly: ROC and precision–recall curves, and the area that has a meaning in plain
              words,
            - run a one-class protocol against PCA, nearest neighbours and an isolation forest,
            - find a blind spot of reconstruction errors, and narrow it.
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 1)
            .taking(train: options.rows(full: 60_000, quick: 1_500), test: options.pick(full: 10_000, quick: 600))
        let (train, validation) = data.train.split(validation: validationShare(data.train), seed: options.seed)
        let test = data.test
        let (image, names) = (data.imageShape, test.classNames)
        let classes = Array(names.indices)
        print(
            "\(train.count) images to learn from, \(validation.count) to set thresholds by, \(test.count) to test with")
        let samples = Samples(  // hide
            data: data, train: train, validation: validation, image: image, names: names, classes: classes)
        let code = try codeSize(page, options, samples)  // hide
        let allClasses = try allClasses(page, options, samples, code: code)  // hide
        let oneClass = try oneClass(page, options, samples, code: code)  // hide
        try curves(page, samples, oneClass.trials)  // hide
        let atThreshold = thresholds(page, samples, oneClass.trials)  // hide
        let damage = try damagedImages(page, options, samples, allClasses.detectors)  // hide
        let blank = blankImage(page, samples, allClasses, oneClass)  // hide
        let (promised, found) = (atThreshold.falseAlarms, atThreshold.detected)  // hide
        let (means, passes, decides) = (oneClass.means, blank.passes, blank.decides)  // hide

        page.prose(#"""
            ## Summary

            - Trained on one class, a small autoencoder's error ranks the test set with a mean AUROC of
              \#(means[by: .autoencoder], .fixed(3)); PCA of the same size has \#(means[by: .pca], .fixed(3)),
              neighbours \#(means[by: .neighbours], .fixed(3)) (PCA code) and
              \#(means[by: .codeNeighbours], .fixed(3)) (autoencoder code), the isolation forest
              \#(means[by: .forest], .fixed(3)), the mean image \#(means[by: .meanImage], .fixed(3)), and chance a
              half.
            - A threshold at the 95 % quantile of normal validation images gave \#(promised, .percent(1)) false alarms
              and detected \#(found, .percent(0), name: "bells[by: .autoencoder][1]") of the anomalies.
            - *What surprised:* how far one average image comes. Of the \#(Method.allCases.count - 1) scores that
              learn more, \#(means.dropFirst().count { $0 > means[0] }, name: "scores above the mean image") have a
              higher mean, the best by
              \#(means.max()! - means[0], .fixed(3), name: "gain of the best score over the mean image").
            - *What went wrong:* an image with nothing in it passes for normal with \#(passes[by: .autoencoder]) of
              \#(classes.count) detectors by autoencoder error. Divided by the image's ink, the error lets it pass with
              \#(passes[by: .errorPerInk])\#(markdown: decides
                  ? "; but where all classes are normal, a constant of our choice decides"
                  : "").

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
        let sumsOfAreas = zip(damage.soundScores, damage.noisyScores).map(sumOfAreas)  // hide
        page.exercise(
            """
            A friend finds an AUROC of 0.2 for black images and one of 0.9 for noisy ones. He proposes to use the \
            negative score, which has 0.8 for black images. What does it have for noisy ones?
            """,
            hint: "Every pair that was in order is out of order then.",
            answer:
                """
                0.1: each area $A$ becomes $1 - A$, as this run checks on its own scores. What was found well is \
                then found as badly as it was well: there is one sign for all anomalies, and it must be fixed \
                before one sees them.
                """,
            value: sumsOfAreas.max()! - 0.9, expected: 0.1, tolerance: 1e-6)
        let classTrials = zip(oneClass.trials, oneClass.mannWhitney).map { trial, statistics in  // hide
            ClassTrial(
                normal: names[trial.normal], areas: trial.areas, mannWhitney: statistics, blankRanks: trial.blankRanks)
        }
        return Results(
            errors: allClasses.errors, thresholds: allClasses.rules, trials: classTrials,
            shuffledArea: oneClass.shuffledArea, corruptions: damage.corruptions)
    }
}

// MARK: Exercises

/// How well a score that normal images and anomalies have tells them apart.
private func roc(normal: [Double], anomalous: [Double]) -> ROC {
    ROC(scores: normal + anomalous, isPositive: normal.map { _ in false } + anomalous.map { _ in true })
}

/// The area of a score and the area of its negative, added up.
private func sumOfAreas(normal: [Double], anomalous: [Double]) -> Double {
    roc(normal: normal, anomalous: anomalous).area
        + roc(normal: normal.map { -$0 }, anomalous: anomalous.map { -$0 }).area
}
