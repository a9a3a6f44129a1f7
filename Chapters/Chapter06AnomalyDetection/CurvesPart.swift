import Charts
import Datasets
import Estimators
import Notebook

extension AnomalyDetection {
    /// Part 4: curves of the hardest and of the easiest class, and what they show that an area does not.
    static func curves(_ page: Page, _ samples: Samples, _ trials: [Trial]) throws {
        let (test, names) = (samples.test, samples.names)
        page.prose(#"""
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
                        return thinned(method.short, x: roc.falsePositiveRates, y: roc.truePositiveRates)
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
                        return thinned(method.short, x: curve.recalls, y: curve.precisions)
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
        let seldom = precision(.autoencoder, rare).averagePrecision

        page.prose(#"""
            In \#(figure: "roc") look at two curves for \#(names[hard.normal]). At
            \#(few, .percent(0), name: "few false alarms") false alarms the autoencoder's error finds
            \#(byError(few), .percent(0), name: "detected at few false alarms, autoencoder") of the anomalies, the
            neighbours in its code
            \#(byNeighbours(few), .percent(0), name: "detected at few false alarms, neighbours"); at
            \#(many, .percent(0), name: "many false alarms"),
            \#(byError(many), .percent(0), name: "detected at many false alarms, autoencoder") and
            \#(byNeighbours(many), .percent(0), name: "detected at many false alarms, neighbours"). \#(markdown: cross
                ? "The curves cross: which score is better depends on how many false alarms one can bear, and an area "
                    + "does not tell that."
                : "At both rates the same score is ahead; curves may cross all the same, and an area does not tell "
                    + "that.")

            The ROC does not care how frequent anomalies are. Life does. **Precision** is the share of the alarms that
            are right, **recall** another word for the true positive rate; the mean precision over all recalls is the
            **average precision** \#(cite: .davis2006). With true and false positive rates $t$ and $f$, and a share
            $\pi$ of anomalies, precision is $\pi t / (\pi t + (1 - \pi) f)$: so it can be reckoned for any $\pi$. In
            \#(figure: "precision-recall"), with \#(names[hard.normal]) as the normal class,
            \#(prevalence, .percent(0), name: "share of anomalies in the test set") of the test images are anomalies,
            and even chance has that precision; the autoencoder's average precision there is
            \#(often, .fixed(3), name: "average precision with the test set's anomalies"). Where anomalies are
            \#(rare, .percent(0), name: "share of rare anomalies"), the same ranking with the same AUROC has an average
            precision of \#(seldom, .fixed(3), name: "average precision with rare anomalies"), and chance
            \#(rare, .fixed(3), name: "average precision of chance with rare anomalies").
            """#)
    }
}

/// The share of the anomalies that a score finds in a trial, as a function of the share of false alarms allowed.
private func detected(_ trial: Trial, _ method: Method) -> (_ falseAlarms: Double) -> Double {
    let roc = ROC(scores: trial.test[by: method], isPositive: trial.isAbnormal)
    return { allowed in
        roc.truePositiveRates[roc.falsePositiveRates.lastIndex { $0 <= allowed } ?? 0]
    }
}

/// A curve without the points that lie so near to the one before that a figure cannot show them.
private func thinned(_ name: String, x: [Double], y: [Double]) -> Series {
    var (newX, newY): ([Double], [Double]) = ([], [])
    for i in x.indices {
        let isEnd = i == 0 || i == x.count - 1
        guard isEnd || abs(x[i] - newX.last!) >= 0.005 || abs(y[i] - newY.last!) >= 0.02 else { continue }
        newX.append(x[i])
        newY.append(y[i])
    }
    return Series(name, x: newX, y: newY)
}
