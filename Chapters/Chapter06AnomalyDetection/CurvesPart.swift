import Charts
import Estimators
import Notebook

extension AnomalyDetection {
    /// Part 4: curves of the hardest and of the easiest class, thresholds, and what an area does not show.
    static func curves(_ page: Page, _ samples: Samples, _ settings: Settings, _ bench: Bench) throws {
        let (test, names) = (samples.test, samples.names)
        let (hard, easy) = (bench.hardest, bench.easiest)  // hide
        let prevalence = 1 - Double(test.rows(ofClass: hard).count) / Double(test.count)  // hide
        let shown: [Method] = [.meanImage, .pca, .svm, .forest, .autoencoder, .together]  // hide
        let unshown = Method.allCases.filter { !shown.contains($0) }.map(\.name).joined(separator: "; ")  // hide
        let allowed = settings.falseAlarms  // hide
        let alarmed = Quantity(  // hide
            bench.overSeeds(\.falseAlarms, .autoencoder), .percent(1), name: "false alarms, autoencoder")
        page.prose(#"""
            ## At a threshold

            A threshold picks one point of a curve. As it is lowered, the point moves along the curves of
            \#(figure: "roc") from the lower left to the upper right.
            """#)
        let seen = Array(falseRates.dropFirst())  // hide
        func rocPanel(_ place: Int) -> Panel {  // hide
            Panel(
                "Normal: \(names[place])",
                .lines(
                    shown.map { Series($0.name, x: seen, y: Array(bench.rates(place, $0).dropFirst())) }
                        + [Series("chance", x: seen, y: seen, style: .dashed)],
                    x: .log("False positive rate", range: 0.001...1), y: Axis("True positive rate", range: 0...1)))
        }
        try page.figure(
            "roc", .panels([rocPanel(hard), rocPanel(easy)], columns: 2),
            caption: """
                What does a threshold catch, and at what price? ROC curves for the classes with the lowest and the \
                highest area by the autoencoder, means over the seeds, on a logarithmic axis, so that few false alarms \
                can be seen. Left out, so that curves can be told apart: \(markdown: unshown).
                """,
            alt: """
                Two panels of curves that rise from the lower left to the upper right corner, on the right much sooner.
                """)
        let gain = Quantity(  // hide
            bench.overClasses { $0.detected[by: .autoencoder] - $0.detected[by: .pca] }, .percent(1),
            name: "found more than by PCA")
        let found = bench.overSeeds(\.detected, .autoencoder)  // hide
        let right = bench.runs.trials { trials in  // hide
            let (found, alarmed) = (trials[hard].detected[by: .autoencoder], trials[hard].falseAlarms[by: .autoencoder])
            return rare * found / max(rare * found + (1 - rare) * alarmed, 1e-12)
        }

        page.prose(#"""
            At the quantile that allows \#(percent: allowed, settings.alarmDecimals, name: "false alarms accepted")
            false alarms on validation images, the autoencoder has \#(alarmed) on normal test images
            (\#(table: "one-class")).\#(markdown:
                Double(samples.validation.classCounts.min() ?? 0) * allowed < 1
                    ? " (That is much to ask of so few validation images of a class: a share is a whole number.)"
                    : "") It finds \#(percent: found, 0, name: "found, autoencoder") of the anomalies, and PCA's share
            differs, class by class, by \#(difference: gain, signed: true): \#(gain.verdict). The others pass unnoticed.

            The ROC does not depend on how frequent anomalies are; what an alarm is worth does. **Precision** is the
            share of the alarms that are right, **recall** another word for the true positive rate. With true and false
            positive rates $t$ and $f$ and a share $\pi$ of anomalies, precision is $\pi t / (\pi t + (1 - \pi) f)$, so
            it can be reckoned for any $\pi$. With \#(names[hard]) as the normal class, \#(percent: prevalence, 0,
                name: "share of anomalies in the test set") of the test images are anomalies. If one image in a hundred
            were one, \#(percent: right, 0, name: "precision with rare anomalies") of the alarms of \#(names[hard])'s
            autoencoder at that threshold would be right.
            """#)
        let often = bench.runs.trials { $0[hard].precision }  // hide
        let seldom = bench.runs.trials { $0[hard].rarePrecision }  // hide
        page.beginFold("Precision and recall, with many anomalies and with few")
        func precisionPanel(_ share: Double) -> Panel {  // hide
            Panel(
                "Anomalies: \(NumberFormat.percent(0).string(share))",
                .lines(
                    shown.map { method in
                        // Where nothing is found there is no precision.
                        let points = zip(falseRates, bench.rates(hard, method)).filter { $1 > 0 }
                        return Series(
                            method.name, x: points.map(\.1),
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
                logarithmic scale. With \(test.rows(ofClass: hard).count) normal test images a false positive rate \
                below one of them is not resolved, so a precision of 1 means that no normal image was among the \
                alarms, and one more would halve it on the right. Left out: \(markdown: unshown).
                """,
            alt: """
                Two panels of curves of precision against recall; those for rare anomalies lie much lower and fall \
                towards a line of chance.
                """)
        page.prose(#"""
            The mean precision over all recalls is the **average precision** \#(cite: .davis2006). The same ranking
            with the same AUROC has one of
            \#(often, 3, name: "average precision with the test set's anomalies") there, and of
            \#(seldom, 3, name: "average precision with rare anomalies") where anomalies are rare
            (\#(figure: "precision-recall")); by chance it would be the share of the anomalies.
            """#)
        page.endFold()
    }
}
