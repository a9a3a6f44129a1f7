import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Notebook

/// The detectors that take all classes as normal, and what they say of validation and test images.
struct AllClassesResults {
    let detectors: Detectors
    /// Some of the validation images, and their scores by method.
    let normal: LabelledImages
    let normalScores: [[Double]]
    /// Squared errors of the test images by the autoencoder.
    let errors: [Double]
    let rules: [AnomalyDetection.Rule]
    /// Of deep SVDD's codes, [1, code].
    let centre: Tensor
}

extension AnomalyDetection {
    /// Part 2: one autoencoder for all classes, thresholds for its error, and what that error follows.
    static func allClasses(
        _ page: Page, _ options: Options, _ samples: Samples, _ settings: Settings, _ choice: Choice
    ) throws -> AllClassesResults {
        let (data, train, validation) = (samples.data, samples.train, samples.validation)
        let (test, image) = (samples.test, samples.image)
        page.prose(#"""
            ## All images, and their errors

            First, everything is normal: one network, with one seed, learns from all classes. (`doubles` takes out a
            tensor's numbers.)
            """#)
        let epochs = options.epochs(  // hide
            full: settings.epochs.all, quick: settings.epochs.all, rows: train.count,
            steps: (settings.steps.all, settings.steps.all))
        let recipe = TrainingRecipe.dense(epochs: epochs, seed: options.seed)
        var random = Random(seed: options.seed)
        let network = DenseAutoencoder(image: image, hidden: settings.hidden, code: choice.code, using: &random)
        try page.trained("all-classes", network, on: [train.column], by: recipe) { network.loss($0[0], $1) }
        let error = Function(image) { network.error($0, .inference) }
        let (normalErrors, errors) = (doubles(error(validation.tensor())), doubles(error(test.tensor())))
        let deep = DeepOneClass(from: network, images: train.tensor())  // hide
        let slow = TrainingRecipe.dense(epochs: epochs, rate: 1e-4, seed: options.seed)  // hide
        try page.trained(  // hide
            "all-classes-deep", deep, on: [train.column], by: slow
        ) { deep.loss($0[0], $1) }
        let some = validation.prefix(min(validation.count, 2_500))  // hide
        let detectors = try Detectors(  // hide
            images: train, validation: some, network: network, deep: deep, choice, settings, seed: options.seed)
        let normalScores = detectors.scores(of: some.tensor())  // hide
        let average = train.flattened.columnMeans().map { Float($0) }  // hide
        let meanImage = Statistics.mean(  // hide
            Scores.squaredErrors(test.flattened, repeated(average, test.count)))
        let isTrivial = Statistics.mean(errors) > meanImage  // hide
        func mean(_ errors: [Double], _ name: String) -> Quantity {  // hide
            Quantity(Statistics.mean(errors), .fixed(4), name: "mean error, \(name)")
        }
        let learned = mean(doubles(error(train.tensor())), "training")  // hide
        let (unseen, tested) = (mean(normalErrors, "validation"), mean(errors, "test"))  // hide
        let trivial = Quantity(meanImage, .fixed(4), name: "mean error of the mean image, test")  // hide
        let bell = Quantity(  // hide
            bellShare, .percent(1), name: "share of a normal distribution above two deviations")

        page.prose(#"""
            The mean error is \#(learned) on the training images, \#(unseen) on the validation images, which the network
            has not seen, and \#(tested) on the test images; for the mean image in place of a reconstruction it would be
            \#(trivial).\#(markdown: isTrivial
                ? " The network does worse than that: it was trained too briefly, or on too few images, to have "
                    + "learned what is normal."
                : "")

            ### Where does odd begin?

            To raise an alarm one needs a **threshold**, and it must come from normal images that the network has not
            learned: the validation images. Two rules are usual. The *mean plus two standard deviations* would have
            \#(bell) of normally distributed scores above it; but errors need not be normally distributed. A *quantile*
            says directly how many false alarms are accepted, here
            \#(percent: settings.falseAlarms, settings.alarmDecimals, name: "false alarms accepted").
            """#)
        let far = Threshold.aboveMean(of: normalErrors)
        let quantile = Statistics.quantile(1 - settings.falseAlarms, of: normalErrors)
        let rules = [("mean + 2 standard deviations", far), ("quantile", quantile)].map { name, value in  // hide
            Rule(
                name: name, value: value, validationShare: Threshold.share(of: normalErrors, above: value),
                testCount: errors.count { $0 > value })
        }
        try page.figure(
            "errors",
            .histogram(
                [Sample("validation images", normalErrors), Sample("test images", errors)], bins: 60,
                x: "Reconstruction error (mean squared)", y: "Images",
                thresholds: [.vertical(far, "mean + 2 s.d."), .vertical(quantile, "quantile")]),
            caption: """
                Where does odd begin? Reconstruction errors of all validation and all test images, and the two \
                thresholds.
                """,
            alt: "Two histograms of the error, laid over one another; two vertical lines mark the thresholds.")
        let tail = rules[0].validationShare  // hide
        func share(_ value: Double, _ name: String) -> Quantity {  // hide
            Quantity(value, .percent(1), name: "share of \(name)")
        }
        let shares = rules.map { share($0.validationShare, "validation images above \($0.name)") }  // hide
        let testShares = rules.map {  // hide
            share(Double($0.testCount) / Double(test.count), "test images above \($0.name)")
        }
        let least = 1 / Double(validation.count)  // hide

        page.prose(#"""
            Above the first threshold lie \#(shares[0]) of the validation images, so the right tail of
            \#(figure: "errors") is \#(markdown: tail > bellShare ? "heavier" : "lighter") than that of a normal
            distribution, and above the quantile \#(shares[1]).\#(markdown:
                least > settings.falseAlarms
                    ? " (A share is a whole number of images, and the smallest is "
                        + "\(NumberFormat.percent(1).string(least)): the quantile cannot keep what it says.)"
                    : "") Of the test images it is \#(testShares[0]) and \#(testShares[1]).
            """#)
        let oddRows = extremes(errors, count: 8).highest  // hide
        let (fewest, most) = extremes(errors, count: max(1, test.count / 100))  // hide
        let originals = test.tensor(of: oddRows)  // hide
        let rebuilt = detectors.reconstruct(originals)  // hide
        try page.figure(
            "most-abnormal",
            .images(
                [test.pictures(oddRows), pictures(rebuilt), errorMaps(originals, rebuilt, most: 0.6)],
                rowLabels: [data.subject.singular, "rebuilt", "error"], columnLabels: test.names(of: oddRows)),
            caption: """
                What is rebuilt worst? The test images with the highest errors, what the network makes of them, and \
                where the two differ: black is no difference; red, yellow and white are more and more, up to 0.6 of \
                the range of a pixel.
                """,
            alt: "Three rows: images, what the network makes of them, and bright error maps.")
        let (plain, rich) = (largestClass(of: test, fewest), largestClass(of: test, most))  // hide
        let plainShare = Quantity(  // hide
            plain.share, .percent(0), name: "largest share of a class among the lowest errors")
        let richShare = Quantity(  // hide
            rich.share, .percent(0), name: "largest share of a class among the highest errors")
        let withDetail = Statistics.correlation(errors, detail(test.tensor()))  // hide
        let withInk = Statistics.correlation(errors, ink(test.tensor()))  // hide

        page.prose(#"""
            Of the hundredth of the images with the lowest errors, \#(plainShare) are of class \#(plain.name); of the
            hundredth with the highest no class has more than \#(richShare) (\#(rich.name)). \#(markdown: data.name
                == "Fashion-MNIST"
                ? "The eight with the highest are odd by their pattern rather than by their kind: stripes, checks, "
                    + "laces, straps"
                : "The eight with the highest are shown") (\#(figure: "most-abnormal")). Call *detail* the mean squared
            difference of neighbouring pixels, and *ink* the mean pixel. The error's correlation with detail is
            \#(withDetail, 2, name: "correlation of error and detail"), with ink
            \#(withInk, 2, name: "correlation of error and ink"). \#(markdown: withDetail > 2 * abs(withInk)
                ? "What is plain is cheap, and an empty image may be the cheapest of all. Keep that in mind." : "")
            """#)
        return AllClassesResults(
            detectors: detectors, normal: some, normalScores: normalScores, errors: errors, rules: rules, centre: deep.centre)
    }
}

/// The share of a normal distribution that lies more than two standard deviations above its mean.
private let bellShare = erfc(2 / 2.0.squareRoot()) / 2

/// The rows of the lowest and of the highest scores, the most extreme first.
private func extremes(_ scores: [Double], count: Int) -> (lowest: [Int], highest: [Int]) {
    let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    return (Array(order.prefix(count)), Array(order.suffix(count).reversed()))
}

/// The class that most of the rows have, and its share of them.
private func largestClass(of images: LabelledImages, _ rows: [Int]) -> (name: String, share: Double) {
    var counts = [Int](repeating: 0, count: images.classNames.count)
    for row in rows { counts[images.labels[row]] += 1 }
    let place = counts.argmax()
    return (images.classNames[place], Double(counts[place]) / Double(rows.count))
}
