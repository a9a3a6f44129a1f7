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
    /// Of the validation images, by method.
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

            First, everything is normal: one network learns from all classes. What this section shows is one network
            with one seed. (`doubles` takes out a tensor's numbers.)
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
        let detectors = try Detectors(  // hide
            images: train, validation: validation, network: network, deep: deep, choice, settings, seed: options.seed)
        let normalScores = detectors.scores(of: validation.tensor())  // hide
        let meanImage = Statistics.mean(detectors.scores(of: test.tensor())[by: .meanImage])  // hide
        let trainError = Statistics.mean(doubles(error(train.tensor())))  // hide

        page.prose(#"""
            The mean error is \#(trainError, 4, name: "mean error, training") on the training images,
            \#(Statistics.mean(normalErrors), 4, name: "mean error, validation") on the validation images, which the
            network has not seen, and \#(Statistics.mean(errors), 4, name: "mean error, test") on the test images; for
            the mean image in place of a reconstruction it would be
            \#(meanImage, 4, name: "mean error of the mean image, test").\#(markdown:
                Statistics.mean(errors) > meanImage
                    ? " The network does worse than that: it was trained too briefly, or on too few images, to have "
                        + "learned what is normal."
                    : "")

            ### Where does odd begin?

            To raise an alarm one needs a **threshold**, and it must come from normal images that the network has not
            learned: the validation images. Two rules are usual. The *mean plus two standard deviations* would have
            \#(percent: bellShare, name: "share of a normal distribution above two deviations") of normally distributed
            scores above it; but errors need not be normally distributed. A *quantile* says directly how many false
            alarms are accepted, here
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
        let testShares = rules.map { Double($0.testCount) / Double(test.count) }  // hide
        let least = 1 / Double(validation.count)  // hide

        page.prose(#"""
            Of the validation images \#(percent: tail, name: "share of validation images above mean + 2 s.d.") lie above
            the first threshold, so the right tail of \#(figure: "errors") is
            \#(markdown: tail > bellShare ? "heavier" : "lighter") than that of a normal distribution; above the
            quantile lie
            \#(percent: rules[1].validationShare, name: "share of validation images above the quantile").\#(markdown:
                least > settings.falseAlarms
                    ? " (A share is a whole number of images, and the smallest is "
                        + "\(NumberFormat.percent(1).string(least)): the quantile cannot keep what it says.)"
                    : "") Of the test images it is
            \#(percent: testShares[0], name: "share of test images above mean + 2 s.d.") and
            \#(percent: testShares[1], name: "share of test images above the quantile"). Which images does the network
            rebuild best, and which worst?
            """#)
        let (normalRows, oddRows) = extremes(errors, count: 8)  // hide
        let (fewest, most) = extremes(errors, count: max(1, test.count / 100))  // hide
        func strip(_ name: String, _ rows: [Int], _ rank: String, alt: String) throws {  // hide
            let originals = test.tensor(of: rows)
            let rebuilt = detectors.reconstruct(originals)
            try page.figure(
                name,
                .images(
                    [test.pictures(rows), pictures(rebuilt), errorMaps(originals, rebuilt, most: 0.6)],
                    rowLabels: [data.subject.singular, "rebuilt", "error"], columnLabels: test.names(of: rows)),
                caption: """
                    The test images with the \(markdown: rank) errors, what the network makes of them, and where the \
                    two differ: black is no difference; red, yellow and white are more and more, up to 0.6 of the \
                    range of a pixel.
                    """,
                alt: alt)
        }
        try strip(  // hide
            "most-normal", normalRows, "lowest",
            alt: "Three rows: images, what the network makes of them, and mostly dark error maps.")
        try strip(  // hide
            "most-abnormal", oddRows, "highest",
            alt: "Three rows: images, what the network makes of them, and error maps much brighter than before.")
        let (plain, rich) = (share(of: test, fewest), share(of: test, most))  // hide
        let withDetail = Statistics.correlation(errors, detail(test.tensor()))  // hide
        let withInk = Statistics.correlation(errors, ink(test.tensor()))  // hide

        page.prose(#"""
            Of the hundredth of the images with the lowest errors,
            \#(percent: plain.share, 0, name: "largest share of a class among the lowest errors") are of class
            \#(plain.name); of the hundredth with the highest no class has more than
            \#(percent: rich.share, 0, name: "largest share of a class among the highest errors") (\#(rich.name)).
            \#(figure: "most-normal") and \#(figure: "most-abnormal") show the eight most extreme of
            either.\#(markdown: data.name == "Fashion-MNIST"
                ? " The eight with the highest errors are odd by their pattern rather than by their kind: stripes, "
                    + "checks, laces, straps."
                : "") Call *detail* the mean squared difference of neighbouring pixels, and *ink* the mean pixel. The
            correlation of the error with detail is \#(withDetail, 2, name: "correlation of error and detail"), with ink
            \#(withInk, 2, name: "correlation of error and ink"). \#(markdown: withDetail > 2 * abs(withInk)
                ? "What is plain is cheap, and an empty image may be the cheapest of all. Keep that in mind."
                : "")
            """#)
        return AllClassesResults(
            detectors: detectors, normalScores: normalScores, errors: errors, rules: rules, centre: deep.centre)
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
private func share(of images: LabelledImages, _ rows: [Int]) -> (name: String, share: Double) {
    var counts = [Int](repeating: 0, count: images.classNames.count)
    for row in rows { counts[images.labels[row]] += 1 }
    let place = counts.argmax()
    return (images.classNames[place], Double(counts[place]) / Double(rows.count))
}
