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
}

extension AnomalyDetection {
    /// Part 2: one autoencoder for all classes, thresholds for its error, and what that error follows.
    static func allClasses(
        _ page: Page, _ options: Options, _ samples: Samples, code: Int
    ) throws -> AllClassesResults {
        let (data, train, validation) = (samples.data, samples.train, samples.validation)
        let (test, image) = (samples.test, samples.image)
        page.prose(#"""
            ## All images, and their errors

            First, everything is normal: one network learns from all classes. Its loss is the binary cross-entropy of
            the pixels, as in chapter 3.
            """#)
        var random = Random(seed: options.seed)
        let network = DenseAutoencoder(image: image, hidden: hidden, code: code, using: &random)
        let epochs = options.epochs(full: 6, quick: 6, rows: train.count)
        try page.trained("all-classes", network, on: [train.column], by: .dense(epochs: epochs, seed: options.seed)) {
            network.loss($0[0], $1)
        }
        let detectors = try Detectors(
            images: train, validation: validation, network: network, code: code, seed: options.seed)
        let normalScores = detectors.scores(of: validation.tensor())
        let scores = detectors.scores(of: test.tensor())
        let (normalErrors, errors) = (normalScores[by: .autoencoder], scores[by: .autoencoder])
        let trainErrors = Scores.squaredErrors(train.tensor(), detectors.reconstruct(train.tensor()))

        page.prose(#"""
            The mean error is \#(Statistics.mean(trainErrors), .fixed(4), name: "mean error, training") on the training images,
            \#(Statistics.mean(normalErrors), .fixed(4), name: "mean error, validation") on the validation images, which the
            network has not seen, and \#(Statistics.mean(errors), .fixed(4), name: "mean error, test") on the test images; for
            the mean image in place of a reconstruction it would be
            \#(Statistics.mean(scores[by: .meanImage]), .fixed(4), name: "mean error of the mean image, test").\#(markdown: Statistics.mean(errors) > Statistics.mean(scores[by: .meanImage])
                ? " The network does worse than that: it was trained too briefly, or on too few images, to have learned what is normal."
                : "")

            ### Where does odd begin?

            A score ranks. To ring a bell one needs a **threshold**, and it must come from normal images: here from
            the validation images. Two rules are usual. *Mean plus two standard deviations* would have
            \#(bellShare, .percent(1), name: "share of a normal distribution above two deviations") of normally
            distributed scores above it; but errors need not be normally distributed. A *quantile* says directly how
            many false alarms are accepted: above the 95 % quantile lie
            \#(accepted, .percent(0), name: "false alarms accepted") of the validation images, by construction.
            """#)
        let rules = [
            ("mean + 2 standard deviations", Threshold.aboveMean(of: normalErrors)),
            ("95 % quantile", Statistics.quantile(1 - accepted, of: normalErrors)),
        ].map { name, value in
            Rule(
                name: name, value: value,
                validationShare: Double(normalErrors.count { $0 > value }) / Double(normalErrors.count),
                testCount: errors.count { $0 > value })
        }
        try page.figure(  // hide
            "errors",
            .histogram(
                [Sample("validation images", normalErrors), Sample("test images", errors)], bins: 60,
                x: "Reconstruction error (mean squared)", y: "Images",
                thresholds: [.vertical(rules[0].value, "mean + 2 s.d."), .vertical(rules[1].value, "95 %")]),
            caption: "Reconstruction errors of all validation and all test images, and the two thresholds.",
            alt: "Two histograms of the error, laid over one another; two vertical lines mark the thresholds.")
        func testShare(_ rule: Rule) -> Double { Double(rule.testCount) / Double(test.count) }  // hide
        page.table(  // hide
            "thresholds",
            columns: ["Rule", "Threshold", "Validation images above", "Test images above", "Share of the test images"],
            rows: rules.map {
                [
                    .text($0.name), .number($0.value, .fixed(4)), .number($0.validationShare, .percent(1)),
                    .number($0.testCount), .number(testShare($0), .percent(1)),
                ]
            }, caption: "Thresholds from \(validation.count) validation images, applied to \(test.count) test images.")

        page.prose(#"""
            \#(table: "thresholds") counts what lies above. The share of the test images is
            \#(testShare(rules[0]), .percent(1), name: "share of test images above mean + 2 s.d.") by the first rule and
            \#(testShare(rules[1]), .percent(1), name: "share of test images above the quantile") by the second. Of the
            validation images
            \#(rules[0].validationShare, .percent(1), name: "share of validation images above mean + 2 s.d.") lie above
            the first threshold: the right tail of \#(figure: "errors") is
            \#(markdown: rules[0].validationShare > bellShare ? "heavier" : "lighter") than that of a normal
            distribution.

            ### The most normal and the most abnormal

            Which images does the network rebuild best, and which worst?
            """#)
        let (normalRows, oddRows) = extremes(errors, count: 8)
        let (fewest, most) = extremes(errors, count: max(1, test.count / 100))
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
            alt: """
                Three rows: images, what the network makes of them, and error maps much brighter than those of the \
                images with the lowest errors.
                """)
        let withDetail = Statistics.correlation(errors, detail(test.tensor()))
        let withInk = Statistics.correlation(errors, ink(test.tensor()))

        page.prose(#"""
            Of the hundredth of the images with the lowest errors,
            \#(share(of: test, fewest).share, .percent(0), name: "largest share of a class among the lowest errors") are
            \#(share(of: test, fewest).name) (\#(figure: "most-normal")); of the hundredth with the highest errors,
            \#(share(of: test, most).share, .percent(0), name: "largest share of a class among the highest errors") are
            \#(share(of: test, most).name) (\#(figure: "most-abnormal")). Are these the odd
            ones?\#(markdown: data.name == "Fashion-MNIST"
                ? " Not by their kind: most are ordinary garments with stripes or straps."
                : "")
            Call *detail* the mean squared difference of neighbouring pixels. Its correlation with the error is
            \#(withDetail, .fixed(2), name: "correlation of error and detail"), that of the mean pixel
            \#(withInk, .fixed(2), name: "correlation of error and ink"). \#(markdown: withDetail > 2 * abs(withInk)
                ? "The error follows detail, hardly the amount of light: what is plain is cheap, and an empty image "
                    + "may be the cheapest of all."
                : "Neither number says what the error makes of an image without any detail and any light.")
            Keep that in mind.
            """#)
        return AllClassesResults(detectors: detectors, normalScores: normalScores, errors: errors, rules: rules)
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
