import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// Mean areas on this test bench that Golan and El-Yaniv (2018, Table 1) report of Fashion-MNIST.
enum Published {
    /// A one-class SVM on pixels, ν and γ chosen for the greatest area on the test images.
    static let pixelSVM = 0.928
    /// The same on the codes of a convolutional autoencoder.
    static let codeSVM = 0.917
    /// Their own method: a wide residual network that tells how an image was turned, mirrored and shifted.
    static let transformations = 0.935
}

extension AnomalyDetection {
    /// Part 5: every class taken as normal in its turn.
    static func oneClass(
        _ page: Page, _ options: Options, _ samples: Samples, _ settings: Settings, _ choice: Choice
    ) throws -> Bench {
        let (data, train, test) = (samples.data, samples.train, samples.test)
        let (names, classes) = (samples.names, samples.classes)
        let isFashion = data.name == "Fashion-MNIST"
        page.prose(#"""
            ## One class is normal

            The usual test bench \#(cite: .ruff2018) takes one class as normal, learns from its training images only,
            and ranks the *whole* test set: the other classes are the anomalies. Each class has its turn, and the mean
            of the areas is the result. All is done for \#(settings.seeds, name: "seeds") seeds, each with a split,
            networks and a forest of its own. `Detectors` are all of the above, `ClassTrial` what they say of the test
            set; `autoencoder` trains a `DenseAutoencoder`.

            \#(listing: "OneClassBench.trial(normal:seed:)")

            They do not learn from equally much: an SVM's time grows with the square of its images, so it sees
            \#(settings.svmImages, name: "images of an SVM") at most, a tree of the forest its subsample, and the others
            all images of the class. Thresholds are quantiles of the class's validation images.
            """#)
        let most = classes.map { train.rows(ofClass: $0).count }.max() ?? 1  // hide
        let epochs = options.epochs(  // hide
            full: settings.epochs.one, quick: settings.epochs.one, rows: most,
            steps: (settings.steps.one, settings.steps.one))
        let one = OneClassBench(data: data, choice: choice, settings: settings, epochs: epochs)  // hide
        let runs = try page.overSeeds("one-class", settings.seeds, from: options.seed, key: choice) { seed in  // hide
            try classes.map { try one.trial(normal: $0, seed: seed) }
        }
        let mixed = try page.cached("contaminated", key: choice) {  // hide
            try sideBySide(classes.count) { try one.contaminatedAreas(normal: classes[$0], seed: options.seed) }
        }
        let bench = Bench(runs: runs)  // hide
        let areas = Method.allCases.map { bench.areas($0) }  // hide
        let rivals = Method.allCases.filter { $0 != .pca }  // hide
        let allowed = NumberFormat.percent(settings.alarmDecimals).string(settings.falseAlarms)  // hide
        page.table(
            "one-class",
            columns: ["Score", "Mean AUROC", "Classes above PCA", "False alarms", "Anomalies found"],
            rows: Method.allCases.map { method in
                [
                    .text(method.name), .quantity(bench.mean(method)),
                    .number(zip(areas[by: method].values, areas[by: .pca].values).count { $0 > $1 }),
                    .number(bench.overSeeds(\.falseAlarms, method), .percent(1)),
                    .number(bench.overSeeds(\.detected, method), .percent(1)),
                ]
            },
            caption: """
                AUROC on all \(test.count) test images (chance is 0.500), and the shares of the normal test images and \
                of the anomalies above the threshold that \(allowed) of a class's validation images exceed: means over \
                \(classes.count) classes ± standard deviation over \(settings.seeds) seeds.
                """)
        try page.figure(
            "gains",
            .bars(
                [BarSeries("gain", trials: rivals.map { areas[by: $0] - areas[by: .pca] })],
                groups: rivals.map(\.name), y: "AUROC, gain over PCA"),
            caption: """
                Who ranks better than PCA? The difference of the areas, class by class: mean and 95 % interval over \
                \(classes.count) classes. Where an interval holds zero, no difference was seen. These are \
                \(rivals.count) intervals at once, uncorrected: one whose end is close to zero proves little.
                """,
            alt: "One bar a method above or below zero, each with an interval.")
        let shuffled = bench.overSeeds(\.shuffledArea)  // hide
        page.claim(
            "every area under a curve equals Mann and Whitney's statistic to 12 digits",
            runs.values.joined().allSatisfy { zip($0.areas, $0.mannWhitney).allSatisfy { abs($0 - $1) < 1e-12 } })
        page.claim("with shuffled labels the area is one half, within 0.02", abs(shuffled.mean - 0.5) < 0.02)
        if isFashion {
            page.goal(
                "Mean AUROC of the SVM, where a published one on pixels has \(Published.pixelSVM, 3)",
                reached: bench.mean(.svm), target: Published.pixelSVM, .atLeast)
            page.goal(
                """
                Mean AUROC of all seven, where a published network has \(Published.transformations, 3) (the rate of \
                deep SVDD was chosen on the test images; without it the sum has \(bench.sumWithoutDeep))
                """,
                reached: bench.mean(.together), target: Published.transformations, .atLeast)
        }
        let overPCA = bench.gain(.autoencoder, over: .pca)  // hide
        let overSVM = bench.gain(.autoencoder, over: .svm)  // hide
        let overForest = bench.gain(.autoencoder, over: .forest)  // hide
        let together = bench.gain(.together, over: .autoencoder)  // hide
        let lost = Quantity(  // hide
            bench.overSeeds(\.lostShare), .percent(0), name: "anomalies where the SVM's kernels are lost")
        let training = Quantity(  // hide
            bench.areas(.deep) - bench.overClasses(\.startArea), .fixed(3), name: "gain by deep SVDD's training")
        let lastFall = bench.overSeeds(\.lastFall)  // hide

        page.prose(#"""
            **Is the autoencoder worth its training?** Over PCA its area is \#(difference: overPCA, signed: true):
            \#(overPCA.verdict) (\#(table: "one-class"), \#(figure: "gains")). But a forest and an SVM need no gradient
            at all. Less the forest's its area is \#(difference: overForest, signed: true): \#(overForest.verdict);
            less the SVM's \#(difference: overSVM, signed: true): \#(overSVM.verdict). One average image has
            \#(bench.mean(.meanImage)) already.

            Of the anomalies \#(lost) are so far from all training images that the SVM's $f$ is less than $2^{-53}$ of
            $\rho$. By the usual score $\rho - f$ they would tie in double precision; by the logarithm they do not.
            Deep SVDD's training changes the area of the codes that it begins with by
            \#(difference: training, signed: true): \#(training.verdict).\#(markdown: lastFall.mean > 0.001
                ? " Its loss on validation images still fell in the last epoch, so it is not trained to its end." : "")
            All seven added up differ from the autoencoder by \#(difference: together, signed: true):
            \#(together.verdict). That "\#(bench.best.name)" has the highest mean was read off the test images.
            """#)
        if isFashion { published(page) }  // hide
        page.prose(#"""
            The intervals ask whether another class would say the same; whether another seed would, the ± of
            \#(table: "one-class") says. The classes are those of one data set, and each is an anomaly for the others,
            so take them as a guide. With the labels of the test images shuffled the autoencoder's area is
            \#(shuffled, 3, name: "area with shuffled labels"), as it must be.
            """#)
        contamination(page, settings, bench, mixed)  // hide
        try hardClasses(page, names, bench)  // hide
        return bench
    }

    /// What others measured on this test bench.
    private static func published(_ page: Page) {
        func area(_ value: Double, _ name: String) -> Quantity {
            Quantity(value, .fixed(3), name: "published mean AUROC, \(name)")
        }
        let (pixels, codes) = (area(Published.pixelSVM, "SVM on pixels"), area(Published.codeSVM, "SVM on codes"))
        let deep = area(Published.transformations, "transformations")
        page.prose(#"""
            How good is that? On the same test bench \#(authors: .golan2018) measured, as others cite their Table 1,
            \#(pixels) for an SVM on pixels, whose settings were chosen with hindsight, for the greatest area; \#(codes) for one on the
            codes of a convolutional autoencoder; and \#(deep) for their own method, a deep network that tells how an
            image was turned and shifted. Our detectors learned from five sixths of their images, an SVM from fewer.
            """#)
    }

    /// What anomalies among the training images cost.
    private static func contamination(
        _ page: Page, _ settings: Settings, _ bench: Bench, _ mixed: [[Double]]
    ) {
        let methods = Method.allCases.filter { ![.deep, .together].contains($0) }
        let changes = methods.map { method in
            Trials(mixed.map { $0[by: method] }) - Trials(bench.first.map { $0.areas[by: method] })
        }
        let rare = Quantity(1 / settings.contamination, .fixed(0), name: "training images to one anomaly")
        let worst = methods[changes.map { -$0.mean }.argmax()]
        let best = methods[changes.map(\.mean).argmax()]
        let loss = Quantity(
            changes[changes.map { -$0.mean }.argmax()], .fixed(3), name: "greatest change by contamination")
        let neighboursLose = worst == .neighbours || worst == .codeNeighbours
        page.prose(#"""
            ### What if the training images are not clean?
            """#)
        page.table(
            "contaminated", columns: ["Score", "Clean", "Contaminated", "Change"],
            rows: zip(methods, changes).map { method, change in
                [
                    .text(method.name),
                    .number(Statistics.mean(bench.first.map { $0.areas[by: method] }), .fixed(3)),
                    .number(Statistics.mean(mixed.map { $0[by: method] }), .fixed(3)),
                    .difference(change, .fixed(3)),
                ]
            },
            caption: """
                What do hidden anomalies cost? Mean AUROC of the first seed with clean training images, and where \
                \(NumberFormat.percent(0).string(settings.contamination)) of them are of other classes; the change \
                with its 95 % interval over classes.
                """)
        page.prose(#"""
            In \#(table: "contaminated") one training image in \#(rare) is an anomaly, and nobody says which. It costs
            \#(worst.name) most, \#(difference: loss, signed: true), and \#(best.name) least.\#(markdown: neighboursLose
                ? " We guess that an anomaly then has its like among the training images, and k-NN finds them: it is as "
                    + "close to its neighbours as a normal image is to its own. More neighbours may help." : "")
            """#)
    }

    /// For a second reading: classes one by one, and who carries the sum of scores.
    private static func hardClasses(_ page: Page, _ names: [String], _ bench: Bench) throws {
        let without = Method.parts.indices.map { part in bench.overSeeds { $0.areasWithout[part] } }
        let deep = Method.parts.firstIndex(of: .deep) ?? 0
        let black = Quantity(
            bench.overSeeds(\.blankRanks, .together), .percent(0), name: "rank of black, all seven")
        let blackWithout = Quantity(
            bench.overSeeds { $0.blankRanksWithout[deep] }, .percent(0), name: "rank of black, without deep SVDD")
        let (least, most) = (without.map { -$0.mean }.argmax(), without.map(\.mean).argmax())
        page.beginFold("Which class is hard, and who carries the sum of seven?")
        try page.figure(
            "classes",
            .heatmap(
                Method.allCases.map { bench.areas($0).values }, rows: Method.allCases.map(\.name), columns: names,
                x: "Normal class", y: "", legend: "AUROC", format: .fixed(2), range: 0.5...1),
            caption: "Which class is hard, and for whom? AUROC by method and class, means over seeds; chance is 0.5.",
            alt: "A table in colour: a row for every method, a column for every class.")
        page.prose(#"""
            For the autoencoder the hardest class is \#(names[bench.hardest]), the easiest \#(names[bench.easiest])
            (\#(figure: "classes")). Leave out one of the seven at a time: the area of the sum is lowest without
            \#(Method.parts[least].name), \#(without[least], 3, name: "area of six, the lowest"), and highest without
            \#(Method.parts[most].name), \#(without[most], 3, name: "area of six, the highest"). A black image, which
            the sum finds odder than \#(black) of the validation images, would be at \#(blackWithout) without deep
            SVDD: a single detector with a long tail can carry a sum of scores.
            """#)
        page.endFold()
    }
}
