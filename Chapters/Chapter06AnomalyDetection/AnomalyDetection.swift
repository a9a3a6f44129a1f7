import ChapterSupport
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
            .prefix(train: options.rows(full: 60_000, quick: 1_500), test: options.pick(full: 10_000, quick: 600))
        let (train, validation) = data.train.split(validation: validationShare(data.train), seed: options.seed)
        let test = data.test
        let (image, names) = (data.imageShape, test.classNames)
        let classes = try usableClasses(data, train, validation)
        print(
            "\(train.count) images to learn from, \(validation.count) to set thresholds by, \(test.count) to test with")

        page.prose(#"""
            ## A score from an autoencoder

            The data are \#(data.name). \#(markdown: data.notes.map { $0 + " " }.joined())An autoencoder squeezes an
            image $x$ of $P$ numbers into a code of $k$ numbers, $z = f(x)$, and rebuilds it, $\hat{x} = g(z)$. The
            code is too narrow for everything, so the network keeps what the images it learned from have in common. Of
            an image that lacks this it can rebuild less \#(cite: .hawkins2002). So let its error be the score,

            $$ e(x) = \frac{1}{P} \sum_{p=1}^{P} (x_p - \hat{x}_p)^2 , $$

            the higher the odder. A promise: **no score's sign is flipped** after we saw the results.

            ### How narrow?

            A wide code rebuilds everything, odd or not; a narrow one rebuilds nothing well. To choose $k$ we must not
            look at anomalies: whoever has examples of them has another problem, classification. Nor may the test images
            choose. Our protocol makes its own oddities from normal images. For each class, PCA \#(cite: .pearson1901)
            with $k$ components learns from the training images; then its residuals shall tell the class's validation
            images from **the same images upside down**. The area under the ROC curve (AUROC, explained below) says how
            well they do: it is the probability that a random image upside down scores higher than a random upright one,
            where a tie counts half. 1 is perfect, ½ is chance. One $k$ is taken for all classes and all methods.
            """#)
        let sizes = [2, 4, 8, 16, 32, 64, 128].filter { $0 < min(test.imageSize, train.count) }
        let turned = try page.cached("upside-down", key: options) {
            try upsideDownAreas(sizes, classes: classes, train: train, validation: validation)
        }
        let code = sizes[largest(turned)]
        try page.figure(  // hide
            "upside-down",
            .lines(
                [Series("PCA residual", x: sizes.map(Double.init), y: turned, style: .marked)], x: .log("Components k"),
                y: "Mean AUROC, upright against upside down", references: [.vertical(Double(code), "chosen")]),
            caption: """
                How well PCA residuals tell validation images from the same images upside down: AUROC, mean over \
                \(classes.count) classes taken as normal one after the other.
                """,
            alt: """
                A curve of the area against the number of components on a logarithmic axis; a line marks its highest \
                point.
                """)

        page.prose(#"""
            In \#(figure: "upside-down") the best size is \#(code, name: "code size"), with an area of
            \#(turned.max()!, .fixed(3), name: "area at the chosen size"). The autoencoder gets a code of as many
            numbers, and one hidden layer of \#(hidden, name: "hidden units") units on either side of it. The
            width of the hidden layers and the number of epochs were fixed beforehand and not tuned.

            ## All images, and their errors

            First, everything is normal: one network learns from all classes. Its loss is the binary cross-entropy of
            the pixels, as in chapter 3.
            """#)
        var random = Random(seed: options.seed)
        let network = DenseAutoencoder(image: image, hidden: hidden, code: code, using: &random)
        let epochs = options.epochs(full: 6, quick: 6)
        network.weights = try page.cached("all-classes", key: options) {
            let bar = page.progress("All classes", total: epochs * batches(train))  // hide
            defer { bar.finish() }  // hide
            return try network.train(on: train, epochs: epochs, seed: options.seed) { bar.update(to: $0, status: $1) }
        }
        let detectors = try Detectors(
            images: train, validation: validation, network: network, code: code, seed: options.seed)
        let normalScores = detectors.scores(of: validation.tensor())
        let scores = detectors.scores(of: test.tensor())
        let (normalErrors, errors) = (normalScores[by: .autoencoder], scores[by: .autoencoder])
        let trainErrors = Scores.squaredErrors(train.tensor(), detectors.reconstruct(train.tensor()))

        page.prose(#"""
            The mean error is \#(mean(trainErrors), .fixed(4), name: "mean error, training") on the training images,
            \#(mean(normalErrors), .fixed(4), name: "mean error, validation") on the validation images, which the
            network has not seen, and \#(mean(errors), .fixed(4), name: "mean error, test") on the test images; for
            the mean image in place of a reconstruction it would be
            \#(mean(scores[by: .meanImage]), .fixed(4), name: "mean error of the mean image, test").

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
            ("95 % quantile", Threshold.quantile(of: normalErrors, 1 - accepted)),
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
        page.table(  // hide
            "thresholds",
            columns: ["Rule", "Threshold", "Validation images above", "Test images above", "Share of the test images"],
            rows: rules.map {
                [
                    .text($0.name), .number($0.value, .fixed(4)), .number($0.validationShare, .percent(1)),
                    .number($0.testCount), .number(Double($0.testCount) / Double(test.count), .percent(1)),
                ]
            }, caption: "Thresholds from \(validation.count) validation images, applied to \(test.count) test images.")

        page.prose(#"""
            \#(table: "thresholds") counts what lies above. The share of the test images is
            \#(Double(rules[0].testCount) / Double(test.count), .percent(1), name: "share of test images above mean + 2 s.d.")
            by the first rule and
            \#(Double(rules[1].testCount) / Double(test.count), .percent(1), name: "share of test images above the quantile")
            by the second. Of the validation images
            \#(rules[0].validationShare, .percent(1), name: "share of validation images above mean + 2 s.d.") lie above
            the first threshold: the right tail of \#(figure: "errors") is
            \#(markdown: rules[0].validationShare > bellShare ? "heavier" : "lighter") than that of a normal
            distribution.

            ### The most normal and the most abnormal

            Which images does the network rebuild best, and which worst?
            """#)
        let (normalRows, oddRows) = extremes(errors, count: 8)
        let (fewest, most) = extremes(errors, count: max(1, test.count / 100))
        func strip(_ rows: [Int]) -> Figure {  // hide
            let originals = test.tensor(of: rows)
            let rebuilt = detectors.reconstruct(originals)
            return .images(
                [test.pictures(rows), pictures(rebuilt), errorMaps(originals, rebuilt, most: 0.6)],
                rowLabels: [data.subject.singular, "rebuilt", "error"], columnLabels: test.names(of: rows))
        }
        try page.figure(  // hide
            "most-normal", strip(normalRows),
            caption: """
                The test images with the lowest errors, what the network makes of them, and where the two differ: black \
                is no difference; red, yellow and white are more and more, up to 0.6 of the range of a pixel.
                """,
            alt: "Three rows: images, what the network makes of them, and mostly dark error maps.")
        try page.figure(  // hide
            "most-abnormal", strip(oddRows),
            caption: """
                The test images with the highest errors, what the network makes of them, and where the two differ: black \
                is no difference; red, yellow and white are more and more, up to 0.6 of the range of a pixel.
                """,
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
                ? "The error follows detail, hardly the amount of light: what is plain is cheap, and an empty image may be the cheapest of all."
                : "Neither number says what the error makes of an image without any detail and any light.")
            Keep that in mind.

            ## Opponents

            \#(Method.allCases.count - 1, name: "other scores") other scores compete, with $k$ = \#(code) numbers
            where a code is involved:

            - **Distance to the mean image**, the trivial one: the mean squared difference. Nobody learns anything but
              an average.
            - **PCA residual**: the reconstruction error of the best linear autoencoder,
              $\lVert x - \hat{x} \rVert^2 / P$ with $\hat{x}$ the projection onto $k$ principal directions.
            - **Neighbours** (k-NN in the tables, two scores): the mean distance of an image's code to those of its
              \#(nearest, name: "neighbours") nearest training images \#(cite: .ramaswamy2000), once with PCA codes and
              once with the autoencoder's. An odd image has no near relatives. (The k of k-NN is this
              \#(nearest, name: "neighbours"), not the size of the code.)
            - **Isolation forest** \#(cite: .liu2008): trees cut subsamples of
              \#(IsolationForest(seed: 0).subsample, name: "images per tree") training images at random pixels and
              random grey levels until each image is alone. What is odd is alone soon. With $h(x)$ the mean number of
              cuts over \#(IsolationForest(seed: 0).trees, name: "trees") trees, and $c(n)$ what a subsample of
              $n$ = \#(IsolationForest(seed: 0).subsample, name: "images per tree") images needs on average, the score
              is $2^{-h(x)/c(n)}$.
            - **Error per ink**: the autoencoder's error divided by the mean pixel of the image, $e(x) / \bar{x}$,
              where $\bar{x}$ counts as one grey level at least. It is here for the sake of the blank image, at the end
              of the chapter.
            - **All three together**: the autoencoder's error, the neighbour distance in its code and the forest's
              score, each less its mean and divided by its standard deviation on validation images, and added up.

            ## Measuring a ranking

            Take any threshold. The **true positive rate** is the share of the anomalies above it, the **false
            positive rate** the share of the normal images above it. As the threshold falls, both rise from 0 to 1,
            and the curve of one against the other is the **ROC** \#(cite: .fawcett2006). The area beneath it,
            **AUROC**, needs no threshold, and has a meaning in plain words \#(cite: .mann1947): it is the probability
            that a random anomaly scores higher than a random normal image; a tie counts half. With $s$ a score, $a$ a
            random anomaly and $b$ a random normal image,

            $$ \mathrm{AUROC} = \Pr\big(s(a) > s(b)\big) + \tfrac{1}{2} \Pr\big(s(a) = s(b)\big) , $$

            so 1 is perfect and ½ is chance. An area below ½ means that the score ranks the wrong way.

            ## One class is normal

            The usual test bench \#(cite: .ruff2018) takes one class as normal, learns from its training images only,
            and ranks the *whole* test set: the other classes are the anomalies. Each class has its turn; the mean of
            the areas is the result. So \#(classes.count, name: "classes") small autoencoders are trained, none of
            which has ever seen more than one class.
            """#)
        let oneClassEpochs = options.epochs(full: 20, quick: 10)
        func newNetwork(for label: Int) -> DenseAutoencoder {
            var random = Random(seed: options.seed).split(label)
            return DenseAutoencoder(image: image, hidden: hidden, code: code, using: &random)
        }
        let weights: [Float] = try page.cached("one-class", key: options) {
            let sizes = classes.map { batches(train.selecting(train.rows(ofClass: $0))) }  // hide
            let bar = page.progress("One class each", total: sizes.reduce(0, +) * oneClassEpochs)  // hide
            defer { bar.finish() }  // hide
            var done = 0  // hide
            return try classes.flatMap { label in
                let images = train.selecting(train.rows(ofClass: label))
                defer { done += oneClassEpochs * batches(images) }  // hide
                return try newNetwork(for: label).train(on: images, epochs: oneClassEpochs, seed: options.seed) {
                    bar.update(to: done + $0, status: "\(names[label]): \($1)")
                }
            }
        }
        let trials = try classes.enumerated().map { place, label in
            let network = newNetwork(for: label)
            let size = weights.count / classes.count
            network.weights = Array(weights[place * size..<(place + 1) * size])
            let held = validation.selecting(validation.rows(ofClass: label))
            let detectors = try Detectors(
                images: train.selecting(train.rows(ofClass: label)), validation: held, network: network, code: code,
                seed: options.seed)
            return Trial(normal: label, detectors, validation: held, test: test)
        }
        let areas = trials.map(\.areas)
        let means = Method.allCases.map { method in mean(areas.map { $0[by: method] }) }
        let deviations = Method.allCases.map { method in
            Statistics.meanAndDeviation(areas.map { $0[by: method] }).deviation
        }
        // Class by class: some classes are hard for every method, and that shall not hide a difference of methods.
        let rivals = Method.allCases.filter { $0 != .meanImage }
        let gains = rivals.map { method in areas.map { $0[by: method] - $0[by: .meanImage] } }
        page.table(  // hide
            "one-class",
            columns: ["Normal class"] + Method.allCases.map { Column($0.short) },
            rows: zip(trials, areas).map { row(names[$0.normal], $1, .fixed(3)) }
                + [row("mean", means, .fixed(3)), row("chance", Method.allCases.map { _ in 0.5 }, .fixed(3))],
            caption: "AUROC on all \(test.count) test images for every class taken as normal.")
        try page.figure(  // hide
            "gains",
            .bars(
                [BarSeries("gain", gains.map(mean), errors: gains.map { Statistics.meanAndDeviation($0).deviation })],
                groups: rivals.map(\.short), y: "AUROC, gain over the mean image", format: .fixed(3)),
            caption: """
                By how much the AUROC of each score exceeds that of the distance to the mean image: mean over the \
                \(classes.count) classes taken as normal; the lines are one standard deviation of the classes' gains.
                """,
            alt: "One bar a method, of different heights about zero, with error lines that overlap.")

        let mannWhitney = trials.map { trial in
            trial.test.map { ROC.mannWhitney(scores: $0, isPositive: trial.isAbnormal) }
        }
        let shuffled = shuffledArea(trials, .autoencoder, seed: options.seed)
        let best = Method.allCases[largest(means)]
        page.claim(  // hide
            "every area under a curve equals Mann and Whitney's statistic to 12 digits",
            zip(areas, mannWhitney).allSatisfy { zip($0, $1).allSatisfy { abs($0 - $1) < 1e-12 } })
        page.claim("with shuffled labels the area is one half, within 0.02", abs(shuffled - 0.5) < 0.02)  // hide
        page.goal(  // hide
            "mean AUROC by reconstruction (autoencoder)", reached: means[by: .autoencoder], target: 0.90, .atLeast,
            .fixed(3))
        page.goal(  // hide
            "mean AUROC by the best method shown (\(best.name))", reached: means.max()!, target: 0.92, .atLeast,
            .fixed(3))
        let always = zip(rivals, gains).filter { $1.allSatisfy { $0 > 0 } }.map(\.0.name)  // hide
        let spreadOfMeans = Statistics.meanAndDeviation(means).deviation  // hide

        page.prose(#"""
            \#(table: "one-class") is the result. By reconstruction the autoencoder reaches a mean of
            \#(means[by: .autoencoder], .fixed(3), name: "mean AUROC, autoencoder"), its linear sibling PCA
            \#(means[by: .pca], .fixed(3), name: "mean AUROC, PCA"), and the distance to a mere average image
            \#(means[by: .meanImage], .fixed(3), name: "mean AUROC, mean image"). The highest mean,
            \#(means.max()!, .fixed(3), name: "highest mean AUROC"), belongs to "\#(markdown: best.name)"; which one it
            is was read off the test images, so do not take the small differences among the leaders for knowledge.
            \#(figure: "gains") compares class by class with the distance to the mean image: the number of scores that
            are better than it with every class is
            \#(always.count, name: "scores above the mean image with every class") of
            \#(rivals.count, name: "scores compared with the mean image")\#(markdown: always.isEmpty
                ? ""
                : " (\(always.joined(separator: "; ")))").

            Between classes the autoencoder's area has a standard deviation of
            \#(deviations[by: .autoencoder], .fixed(3), name: "deviation of areas over classes"), between methods the
            means have one of \#(spreadOfMeans, .fixed(3), name: "deviation of means over methods"): what is normal
            matters \#(markdown: deviations[by: .autoencoder] > spreadOfMeans ? "more" : "less")
            than how one looks at it. For the autoencoder the hardest class is \#(names[hardest(trials).normal])
            (\#(hardest(trials).areas[by: .autoencoder], .fixed(3), name: "AUROC of the hardest class")), the easiest
            \#(names[easiest(trials).normal])
            (\#(easiest(trials).areas[by: .autoencoder], .fixed(3), name: "AUROC of the easiest class")). With the
            labels of the test images shuffled, the autoencoder's area is
            \#(shuffled, .fixed(3), name: "area with shuffled labels"): the measure gives nothing away for free. (A
            single area of a score that knows nothing has a standard error of
            \#(chanceError(trials[0]), .fixed(3), name: "standard error of an area by chance").)

            ## Curves

            The ROC curves of the hardest and of the easiest class show what the area sums up.
            """#)
        let (hard, easy) = (hardest(trials), easiest(trials))
        let prevalence = Double(hard.isAbnormal.count { $0 }) / Double(test.count)
        func precision(_ method: Method, _ share: Double) -> PrecisionRecall {
            PrecisionRecall(scores: hard.test[by: method], isPositive: hard.isAbnormal, prevalence: share)
        }
        let shown: [Method] = [.meanImage, .autoencoder, .pca, .codeNeighbours, .forest, .committee]  // hide
        let unshown = Method.allCases.filter { !shown.contains($0) }.map(\.name).joined(separator: "; ")  // hide
        func rocPanel(_ trial: Trial) -> Panel {  // hide
            Panel(
                "Normal: \(names[trial.normal])",
                .lines(
                    shown.map { method in
                        let roc = ROC(scores: trial.test[by: method], isPositive: trial.isAbnormal)
                        let curve = thinned(roc.falsePositiveRates, roc.truePositiveRates)
                        return Series(method.short, x: curve.x, y: curve.y)
                    } + [Series("chance", x: [0, 1], y: [0, 1], style: .dashed)],
                    x: Axis("False positive rate", range: 0...1), y: Axis("True positive rate", range: 0...1)))
        }
        try page.figure(  // hide
            "roc", .panels([rocPanel(hard), rocPanel(easy)], columns: 2),
            caption: """
                ROC curves for the classes with the lowest and the highest area by the autoencoder; chance is the \
                diagonal. Left out, so that curves can be told apart: \(markdown: unshown).
                """,
            alt: """
                Two panels of curves from the lower left to the upper right corner; those on the right hug the upper \
                left corner more closely.
                """)
        func precisionPanel(_ share: Double) -> Panel {  // hide
            Panel(
                "Anomalies: \(NumberFormat.percent(0).string(share))",
                .lines(
                    shown.map { method in
                        let curve = precision(method, share)
                        let thin = thinned(curve.recalls, curve.precisions)
                        return Series(method.short, x: thin.x, y: thin.y)
                    }, x: Axis("Recall", range: 0...1),
                    y: share < 0.1
                        ? .log("Precision", range: share / 2...1.2)
                        : Axis("Precision", range: max(0, share - 0.05)...1.01),
                    references: [.horizontal(share, "chance")]))
        }
        try page.figure(  // hide
            "precision-recall", .panels([precisionPanel(prevalence), precisionPanel(rare)], columns: 2),
            caption: """
                Precision against recall for \(names[hard.normal]) as the normal class: left with as many anomalies as \
                the test set has (the axis does not begin at 0), right reckoned for anomalies that are rare, on a \
                logarithmic scale. Left out: \(markdown: unshown).
                """,
            alt: """
                Two panels of curves of precision against recall; those for rare anomalies lie much lower and fall \
                towards a line of chance.
                """)
        let (few, many) = (accepted, 0.5)  // hide
        let (byError, byNeighbours) = (detected(hard, .autoencoder), detected(hard, .codeNeighbours))  // hide
        let cross = (byError(few) - byNeighbours(few)) * (byError(many) - byNeighbours(many)) < 0  // hide
        let often = precision(.autoencoder, prevalence).averagePrecision

        page.prose(#"""
            In \#(figure: "roc") look at two curves for \#(names[hard.normal]). At
            \#(few, .percent(0), name: "few false alarms") false alarms the autoencoder's error finds
            \#(byError(few), .percent(0), name: "detected at few false alarms, autoencoder") of the anomalies, the
            neighbours in its code \#(byNeighbours(few), .percent(0), name: "detected at few false alarms, neighbours");
            at \#(many, .percent(0), name: "many false alarms"),
            \#(byError(many), .percent(0), name: "detected at many false alarms, autoencoder") and
            \#(byNeighbours(many), .percent(0), name: "detected at many false alarms, neighbours"). \#(markdown: cross
                ? "The curves cross: which score is better depends on how many false alarms one can bear, and an area does not tell that."
                : "At both rates the same score is ahead; curves may cross all the same, and an area does not tell that.")

            The ROC does not care how frequent anomalies are. Life does. **Precision** is the share of the alarms that
            are right, **recall** another word for the true positive rate; the mean precision over all recalls is the
            **average precision** \#(cite: .davis2006). With true and false positive rates $t$ and $f$, and a share
            $\pi$ of anomalies, precision is $\pi t / (\pi t + (1 - \pi) f)$: so it can be reckoned for any $\pi$. In
            \#(figure: "precision-recall"), with \#(names[hard.normal]) as the normal class,
            \#(prevalence, .percent(0), name: "share of anomalies in the test set") of the test images are anomalies,
            and even chance has that precision; the autoencoder's average precision there is
            \#(often, .fixed(3), name: "average precision with the test set's anomalies"). Where anomalies are
            \#(rare, .percent(0), name: "share of rare anomalies"), the same ranking with the same AUROC has an average
            precision of
            \#(precision(.autoencoder, rare).averagePrecision, .fixed(3), name: "average precision with rare anomalies"),
            and chance \#(rare, .fixed(3), name: "average precision of chance with rare anomalies").

            ## At a threshold

            Now the bell: thresholds from the validation images of the normal class, applied to the test images.
            """#)
        let bells = Method.allCases.map { method in
            alarmShares(trials, method) { Threshold.quantile(of: $0, 1 - accepted) }
                + alarmShares(trials, method) { Threshold.aboveMean(of: $0) }
        }
        page.table(  // hide
            "bells",
            columns: [
                "Score", "False alarms, 95 % quantile", "Detected, 95 % quantile", "False alarms, mean + 2 s.d.",
                "Detected, mean + 2 s.d.",
            ],
            rows: zip(Method.allCases, bells).map { row($0.name, $1, .percent(1)) },
            caption: """
                Shares of the normal test images that raise an alarm, and of the anomalies that do, means over \
                \(classes.count) classes. A bell that rings at random has equal shares.
                """)
        let promised = bells[by: .autoencoder][0]

        page.prose(#"""
            The quantile promised \#(accepted, .percent(0), name: "false alarms accepted") false alarms, and the
            autoencoder has \#(promised, .percent(1), name: "false alarms at the 95 % quantile, autoencoder") on images
            that it never saw (\#(table: "bells")). It then detects
            \#(bells[by: .autoencoder][1], .percent(0), name: "detected at the 95 % quantile, autoencoder") of the
            anomalies, where PCA detects \#(bells[by: .pca][1], .percent(0), name: "detected at the 95 % quantile, PCA")
            and the isolation forest
            \#(bells[by: .forest][1], .percent(0), name: "detected at the 95 % quantile, forest"). The others pass
            unnoticed. And if anomalies were \#(rare, .percent(0)), of the autoencoder's alarms only
            \#(rare * bells[by: .autoencoder][1] / (rare * bells[by: .autoencoder][1] + (1 - rare) * promised), .percent(0), name: "precision at the 95 % quantile with rare anomalies")
            would be right.

            ## Damaged images, and another world

            Other things can go wrong besides a wrong class. Here all classes are normal again, and the same test images
            come back damaged: with noise, with white and black specks, with a square covered, as a negative, or wholly
            black. Last come images from another world, **digits of seven bars as a pocket calculator shows
            them**, drawn for this page. No detector has seen any of it.
            """#)
        let some = test.prefix(min(test.count, 2_000))
        let sound = some.tensor()
        let soundScores = detectors.scores(of: sound)
        let side = min(image[0], image[1])
        let damages: [Corruption] = [
            .gaussian(deviation: 0.1), .gaussian(deviation: 0.3), .saltAndPepper(share: 0.02),
            .saltAndPepper(share: 0.1), .occlusion(side: max(side / 4, 1), level: 1),
            .occlusion(side: max(side / 2, 1)), .inversion, .blank(),
        ]
        let streams = Random(seed: options.seed).split(99)
        let digits = CalculatorDigits(image: image).images(some.count, random: streams.split(damages.count))
        let odd =
            damages.enumerated().map { place, damage in
                (name: damage.name, images: damage.applied(to: sound, random: streams.split(place)))
            } + [(name: "calculator digits", images: digits)]
        let isDamaged = (0..<2 * some.count).map { $0 >= some.count }
        let corruptions = odd.map { odd in
            let damaged = detectors.scores(of: odd.images)
            return CorruptionScore(
                name: odd.name,
                areas: zip(soundScores, damaged).map { ROC(scores: $0 + $1, isPositive: isDamaged).area })
        }
        try page.figure(  // hide
            "damaged",
            .images(
                odd.map { odd in
                    let first = odd.images.rows(Array(0..<min(4, some.count)))
                    let rebuilt = detectors.reconstruct(first)
                    let maps = errorMaps(first, rebuilt, most: 0.6)
                    return (0..<first.rows).flatMap { [pictures(first)[$0], pictures(rebuilt)[$0], maps[$0]] }
                },
                rowLabels: odd.map(\.name),
                columnLabels: (0..<min(4, some.count)).flatMap { _ in ["input", "rebuilt", "error"] }),
            caption: """
                The first test images, damaged; last row: calculator digits. Each with its reconstruction and the error: \
                black is none; red, yellow and white are more and more, up to 0.6 of the range of a pixel.
                """,
            alt: "One row a kind of damage. Error maps show the damage where the network does not rebuild it.")
        page.table(  // hide
            "corruptions",
            columns: ["Damage"] + Method.allCases.map { Column($0.short) },
            rows: corruptions.map { row($0.name, $0.areas, .fixed(3)) },
            caption: """
                AUROC of damaged against sound test images, \(some.count) of each. Chance is 0.500; what is below ranks \
                the damaged images as the more normal ones.
                """)
        let blind = corruptions.flatMap(\.areas).count { $0 < 0.5 }
        let found = corruptions.map { $0.areas[by: .autoencoder] }
        let (obvious, unseen) = (corruptions[largest(found)], corruptions[largest(found.map { -$0 })])

        page.prose(#"""
            To the autoencoder's error the most obvious damage is "\#(obvious.name)"
            (\#(obvious.areas[by: .autoencoder], .fixed(3), name: "area of the most obvious damage")), the least
            obvious "\#(unseen.name)"
            (\#(unseen.areas[by: .autoencoder], .fixed(3), name: "area of the least obvious damage")); see
            \#(table: "corruptions") and \#(figure: "damaged"). The table has \#(blind, name: "areas below one half")
            entries below one half, where the score ranks damaged images as *more* normal than sound ones. To flip
            the sign of such a score would repair the table and nothing else: which sign is right one only knows after
            looking at the answer.

            ## The blank image

            One case deserves a close look. A black image holds little that could be drawn wrongly. Its score is one
            number, so its area in \#(table: "corruptions") is just the share of the sound images with a lower score:
            the quantile at which it stands. (\#(table: "blank") counts validation images, so its numbers differ a
            little.) And one class after the other, how odd is an empty image to detectors that know only that class?
            """#)
        let blank = detectors.scores(of: Tensor(shape: [1] + image)).map { $0[0] }
        let blankAll = zip(blank, normalScores).map { Threshold.rank(of: $0, among: $1) }
        let blankOne = Method.allCases.map { method in trials.map { $0.blankRanks[by: method] } }
        let passes = blankOne.map { ranks in ranks.count { $0 < 1 - accepted } }
        page.table(  // hide
            "blank",
            columns: [
                "Score", "Quantile, all classes normal", "Lowest quantile, one class normal",
                "Mean quantile, one class normal", "Classes where it passes for normal",
            ],
            rows: Method.allCases.map { method in
                let ranks = blankOne[by: method]
                return [
                    .text(method.name), .number(blankAll[by: method], .percent(1)), .number(ranks.min()!, .percent(1)),
                    .number(mean(ranks), .percent(1)), .number(passes[by: method]),
                ]
            },
            caption: """
                Where a black image stands among the validation images: the share of them with a lower score. It passes \
                for normal where it stays below the 95 % quantile; \(classes.count) classes in all.
                """)

        page.prose(#"""
            By its error, the autoencoder of all classes finds a black image odder than
            \#(blankAll[by: .autoencoder], .percent(1), name: "quantile of black, autoencoder") of the validation
            images (\#(table: "blank")); by PCA residual it is
            \#(blankAll[by: .pca], .percent(1), name: "quantile of black, PCA"). It passes for normal with
            \#(passes[by: .autoencoder], name: "classes where black passes, autoencoder error") of the
            \#(classes.count) one-class detectors by autoencoder error, with
            \#(passes[by: .pca], name: "classes where black passes, PCA residual") by PCA residual. The error asks only
            whether the code *can* express an image. It does not ask whether there is anything to express.

            What helps? A first idea is to ask whether any normal image has such a code. Neighbours ask that; by their
            distance, black passes with
            \#(passes[by: .codeNeighbours], name: "classes where black passes, autoencoder neighbours") detectors in the
            autoencoder's code and with \#(passes[by: .neighbours], name: "classes where black passes, PCA neighbours")
            in PCA's, and by the sum of three scores with
            \#(passes[by: .committee], name: "classes where black passes, all three").

            A second idea is to ask for the error **per ink**: black has nothing to draw, and even that is drawn a
            little wrong (in \#(figure: "damaged") it is rebuilt with a faint haze). Black has no ink, so its score is
            its error divided by the least ink that we count, and that is a number of our choice. So let us try other
            numbers.
            """#)
        let inks = (validation: ink(validation.tensor()), test: ink(test.tensor()))
        let ofClass = trials.map { validation.rows(ofClass: $0.normal) }
        let floors = [("½", 0.5), ("1", 1), ("2", 2), ("4", 4), ("8", 8)].map { name, greyLevels in
            let least = greyLevels / 255
            let all = errorPerInk(normalErrors, inks.validation, least: least)
            let isPassed = zip(trials, ofClass).map { trial, rows in
                let inks = rows.map { inks.validation[$0] }
                let scores = errorPerInk(trial.validation[by: .autoencoder], inks, least: least)
                return Threshold.rank(of: trial.blank[by: .autoencoder] / least, among: scores) < 1 - accepted
            }
            let areas = trials.map { trial in
                let scores = errorPerInk(trial.test[by: .autoencoder], inks.test, least: least)
                return ROC(scores: scores, isPositive: trial.isAbnormal).area
            }
            return (
                name: name, rank: Threshold.rank(of: blank[by: .autoencoder] / least, among: all),
                passes: isPassed.count { $0 }, area: mean(areas)
            )
        }
        let decides = (floors.first!.rank < 1 - accepted) != (floors.last!.rank < 1 - accepted)  // hide
        page.table(  // hide
            "floors",
            columns: [
                "Least ink (grey levels)", "Quantile of black, all classes normal", "Classes where black passes",
                "Mean AUROC",
            ],
            rows: floors.map {
                [.text($0.name), .number($0.rank, .percent(1)), .number($0.passes), .number($0.area, .fixed(3))]
            },
            caption: """
                The autoencoder's error per ink, where ink counts as so many grey levels at least: how odd black is, with \
                how many of \(classes.count) one-class detectors it passes for normal, and the mean AUROC of the test \
                bench.
                """)

        page.prose(#"""
            With one grey level, black passes with
            \#(passes[by: .errorPerInk], name: "classes where black passes, error per ink") of \#(classes.count)
            detectors, and where all classes are normal it stands at the
            \#(blankAll[by: .errorPerInk], .percent(1), name: "quantile of black, error per ink")
            quantile\#(markdown: blankAll[by: .errorPerInk] < 1 - accepted
                ? ", below the threshold"
                : blankAll[by: .errorPerInk] < 0.98
                ? ", only just above the threshold"
                : ", above the threshold").
            From \#(markdown: floors.first!.name) to \#(markdown: floors.last!.name) grey levels (\#(table: "floors"))
            that quantile goes from \#(floors.first!.rank, .percent(1), name: "quantile of black, smallest least ink")
            to \#(floors.last!.rank, .percent(1), name: "quantile of black, largest least ink"), and the number of
            detectors from \#(floors.first!.passes, name: "classes where black passes, smallest least ink") to
            \#(floors.last!.passes, name: "classes where black passes, largest least ink"):
            \#(markdown: decides
                ? "with all classes normal, our choice decides whether black passes"
                : "with all classes normal, none of these choices changes whether black passes");
            \#(markdown: floors.last!.passes - floors.first!.passes > 1
                ? "with one class normal it matters as well"
                : "with one class normal it hardly matters").
            On the test bench the error per ink has a mean AUROC of
            \#(means[by: .errorPerInk], .fixed(3), name: "mean AUROC, error per ink"), where the plain error has
            \#(means[by: .autoencoder], .fixed(3), name: "mean AUROC, autoencoder"): the remedy
            \#(markdown: means[by: .errorPerInk] >= means[by: .autoencoder]
                ? "costs nothing there"
                : "has its price there").
            The trivial distance to the mean image lets black pass with
            \#(passes[by: .meanImage], name: "classes where black passes, mean image") of \#(classes.count). Before you
            trust a detector, show it what you fear, and nothing at all.

            ## Summary

            - Trained on one class, a small autoencoder's error ranks the test set with a mean AUROC of
              \#(means[by: .autoencoder], .fixed(3)); PCA of the same size has \#(means[by: .pca], .fixed(3)),
              neighbours \#(means[by: .neighbours], .fixed(3)) (PCA code) and
              \#(means[by: .codeNeighbours], .fixed(3)) (autoencoder code), the isolation forest
              \#(means[by: .forest], .fixed(3)), the mean image \#(means[by: .meanImage], .fixed(3)), and chance a
              half.
            - A threshold at the 95 % quantile of normal validation images gave \#(promised, .percent(1)) false alarms
              and detected \#(bells[by: .autoencoder][1], .percent(0)) of the anomalies.
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
                tolerance: 1e-9,
                truth: { normal, anomalous in
                    ROC(
                        scores: normal + anomalous,
                        isPositive: normal.map { _ in false } + anomalous.map { _ in true }
                    ).area
                }))
        let (same, one) = ([Double](repeating: 1, count: 10), (0..<10).map { $0 == 3 })  // hide
        page.exercise(
            """
            A score knows nothing: it is the same for all images. Its AUROC is a half, whatever the share of \
            anomalies. What is its average precision where one image in ten is an anomaly?
            """,
            hint: "There is only one threshold that makes a difference.",
            answer: "The share itself, 0.1: all images are alarms, and a tenth of them is right.",
            value: PrecisionRecall(scores: same, isPositive: one).averagePrecision, expected: 0.1, tolerance: 1e-6)
        let sumsOfAreas = zip(soundScores, detectors.scores(of: odd[0].images)).map { sound, odd in  // hide
            ROC(scores: (sound + odd).map { -$0 }, isPositive: isDamaged).area
                + ROC(scores: sound + odd, isPositive: isDamaged).area
        }
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
        let classTrials = zip(trials, mannWhitney).map { trial, statistics in  // hide
            ClassTrial(
                normal: names[trial.normal], areas: trial.areas, mannWhitney: statistics, blankRanks: trial.blankRanks)
        }
        return Results(
            errors: errors, thresholds: rules, trials: classTrials, shuffledArea: shuffled, corruptions: corruptions)
    }
}
