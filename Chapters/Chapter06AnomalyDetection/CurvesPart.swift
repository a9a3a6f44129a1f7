import Charts
import Estimators
import Notebook

extension AnomalyDetection {
    /// Part 4: curves of the hardest and of the easiest class, thresholds, and what an area does not show.
    static func curves(_ page: Page, _ samples: Samples, _ settings: Settings, _ bench: Bench) throws {
        let (test, names) = (samples.test, samples.names)
        let (hard, easy) = (bench.hardest, bench.easiest)  // hide
        let prevalence = 1 - Double(test.rows(ofClass: hard).count) / Double(test.count)  // hide
        let shown: [Method] = [.meanImage, .pca, .svm, .autoencoder, .codeNeighbours, .together]  // hide
        let unshown = Method.allCases.filter { !shown.contains($0) }.map(\.name).joined(separator: "; ")  // hide
        let allowed = settings.falseAlarms  // hide
        let alarmed = bench.overSeeds(\.falseAlarms, .autoencoder)  // hide
        page.prose(#"""
            ## At a threshold

            A bell needs a threshold, and one number of a curve. In \#(figure: "roc") it moves along the curves from the
            lower left to the upper right.
            """#)
        func rocPanel(_ place: Int) -> Panel {  // hide
            Panel(
                "Normal: \(names[place])",
                .lines(
                    shown.map { Series($0.short, x: falseRates, y: bench.rates(place, $0)) }
                        + [Series("chance", x: [0, 1], y: [0, 1], style: .dashed)],
                    x: Axis("False positive rate", range: 0...1), y: Axis("True positive rate", range: 0...1)))
        }
        try page.figure(
            "roc", .panels([rocPanel(hard), rocPanel(easy)], columns: 2),
            caption: """
                What does a threshold catch, and at what price? ROC curves for the classes with the lowest and the \
                highest area by the autoencoder, means over the seeds; chance is the diagonal. Left out, so that \
                curves can be told apart: \(markdown: unshown).
                """,
            alt: """
                Two panels of curves from the lower left to the upper right corner; those on the right hug the upper \
                left corner more closely.
                """)
        let bound = 1 - settings.falseAlarms  // hide
        page.table(
            "bells",
            columns: ["Score", "False alarms", "Anomalies found", "Rank of a black image", "Black passes"],
            rows: Method.allCases.map { method in
                [
                    .text(method.name), .number(bench.overSeeds(\.falseAlarms, method), .percent(1)),
                    .number(bench.overSeeds(\.detected, method), .percent(1)),
                    .number(bench.overSeeds(\.blankRanks, method), .percent(0)),
                    .number(bench.first.count { $0.blankRanks[by: method] < bound }),
                ]
            },
            caption: """
                At the threshold that \(NumberFormat.percent(settings.alarmDecimals).string(allowed)) of a class's \
                validation images exceed: shares of its test images and of the anomalies above it, means over classes \
                ± standard deviation over seeds. The last two columns belong to the section on the blank image: what \
                share of the validation images scores lower than a black image, and with how many of the \
                \(bench.first.count) detectors of the first seed it stays below the threshold.
                """)
        let gain = Quantity(  // hide
            bench.overClasses { $0.detected[by: .autoencoder] - $0.detected[by: .pca] }, .percent(1),
            name: "found more than by PCA")
        let found = bench.overSeeds(\.detected, .autoencoder)  // hide
        let right = rare * found.mean / (rare * found.mean + (1 - rare) * alarmed.mean)  // hide

        page.prose(#"""
            Here the threshold is the quantile that allows
            \#(percent: allowed, settings.alarmDecimals, name: "false alarms accepted") false alarms on validation
            images. On normal images that were never seen the autoencoder has
            \#(percent: alarmed, name: "false alarms, autoencoder") (\#(table: "bells")).\#(markdown:
                Double(samples.validation.classCounts.min() ?? 0) * allowed < 1
                    ? " (That is much to ask of so few validation images of a class: a share is a whole number.)"
                    : "") It finds \#(percent: found, 0, name: "found, autoencoder") of the anomalies; less PCA's share,
            class by class, that is \#(difference: gain, signed: true), \#(gain.verdict). The others pass unnoticed.

            The ROC does not care how frequent anomalies are. Life does. **Precision** is the share of the alarms that
            are right, **recall** another word for the true positive rate; the mean precision over all recalls is the
            **average precision** \#(cite: .davis2006). With true and false positive rates $t$ and $f$ and a share $\pi$
            of anomalies, precision is $\pi t / (\pi t + (1 - \pi) f)$, so it can be reckoned for any $\pi$. On the test
            bench with \#(names[hard]) as the normal class,
            \#(percent: prevalence, 0, name: "share of anomalies in the test set") of the images are anomalies. If one
            image in a hundred were one, \#(percent: right, 0, name: "precision with rare anomalies") of the
            autoencoder's alarms would be right.
            """#)
        func precisionPanel(_ share: Double) -> Panel {  // hide
            Panel(
                "Anomalies: \(NumberFormat.percent(0).string(share))",
                .lines(
                    shown.map { method in
                        // Where nothing is found there is no precision.
                        let points = zip(falseRates, bench.rates(hard, method)).filter { $1 > 0 }
                        return Series(
                            method.short, x: points.map(\.1),
                            y: points.map { share * $1 / (share * $1 + (1 - share) * $0) })
                    }, x: Axis("Recall", range: 0...1),
                    y: share < 0.1
                        ? .log("Precision", range: share / 2...1.2)
                        : Axis("Precision", range: max(0, share - 0.05)...1.01),
                    references: [.horizontal(share, "chance")]))
        }
        try page.figure(
            "precision-recall", .panels([precisionPanel(prevalence), precisionPanel(rare)], columns: 2),
            caption: """
                What is an alarm worth? Precision against recall for \(names[hard]) as the normal class: left with as \
                many anomalies as the test set has (the axis does not begin at 0), right reckoned for rare ones, on a \
                logarithmic scale. Left out: \(markdown: unshown).
                """,
            alt: """
                Two panels of curves of precision against recall; those for rare anomalies lie much lower and fall \
                towards a line of chance.
                """)
        let often = bench.runs.trials { $0[hard].precision }  // hide
        let seldom = bench.runs.trials { $0[hard].rarePrecision }  // hide

        page.prose(#"""
            The same ranking with the same AUROC has an average precision of
            \#(often, 3, name: "average precision with the test set's anomalies") there, and of
            \#(seldom, 3, name: "average precision with rare anomalies") where anomalies are rare
            (\#(figure: "precision-recall")); chance has their share.
            """#)
    }
}
