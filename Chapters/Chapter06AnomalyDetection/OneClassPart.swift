import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// What the one-class protocol found.
struct OneClassResults {
    let trials: [Trial]
    /// Areas under the ROC curves by method, means over the trials.
    let means: [Double]
    /// Mann and Whitney's statistic by trial and method.
    let mannWhitney: [[Double]]
    /// The autoencoder's mean area with shuffled labels.
    let shuffledArea: Double
}

extension AnomalyDetection {
    /// Part 3: the opponents, the measure, and every class taken as normal in its turn.
    static func oneClass(
        _ page: Page, _ options: Options, _ samples: Samples, code: Int
    ) throws -> OneClassResults {
        let (train, validation, test) = (samples.train, samples.validation, samples.test)
        let (image, names, classes) = (samples.image, samples.names, samples.classes)
        page.prose(#"""
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
        let most = classes.map { train.rows(ofClass: $0).count }.max()!  // hide
        let oneClassEpochs = options.epochs(full: 20, quick: 10, rows: most, steps: (1_000, 20))
        func newNetwork(for label: Int) -> DenseAutoencoder {
            var random = Random(seed: options.seed).split(label)
            return DenseAutoencoder(image: image, hidden: hidden, code: code, using: &random)
        }
        let recipe = TrainingRecipe.dense(epochs: oneClassEpochs, seed: options.seed)
        let runs = try page.cached("one-class", key: recipe) {
            let steps = classes.map { recipe.steps(rows: train.rows(ofClass: $0).count) }  // hide
            let bar = page.progress("One class each", total: steps.reduce(0, +))  // hide
            defer { bar.finish() }  // hide
            // One a core: each is too small to be worth all of them.
            return try sideBySide(classes.count) { place in
                let images = train.selecting(train.rows(ofClass: classes[place]))
                let network = newNetwork(for: classes[place])
                let report = { (_: Int, _: Int, _: Double) in bar.advance(status: names[classes[place]]) }  // hide
                return try recipe.train(
                    network, on: [images.column], checkpoint: page.checkpoint("\(place)"), report: report
                ) { network.loss($0[0], $1) }
            }
        }
        let trials = try sideBySide(classes.count) { place in
            let label = classes[place]
            let network = newNetwork(for: label)
            try network.load(runs[place].weights)
            let held = validation.selecting(validation.rows(ofClass: label))
            let detectors = try Detectors(
                images: train.selecting(train.rows(ofClass: label)), validation: held, network: network, code: code,
                seed: options.seed)
            return Trial(normal: label, detectors, validation: held, test: test)
        }
        let areas = trials.map(\.areas)
        let means = Method.allCases.map { method in Statistics.mean(areas.map { $0[by: method] }) }
        let deviations = Method.allCases.map { method in
            Statistics.moments(areas.map { $0[by: method] }).standardDeviation
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
                [
                    BarSeries(
                        "gain", gains.map(Statistics.mean),
                        errors: gains.map { Statistics.moments($0).standardDeviation })
                ],
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
        let best = Method.allCases[means.argmax()]
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
        let spreadOfMeans = Statistics.moments(means).standardDeviation  // hide

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
            """#)
        return OneClassResults(trials: trials, means: means, mannWhitney: mannWhitney, shuffledArea: shuffled)
    }
}

/// The standard error of the area of a score that knows nothing: √((n + 1) / (12 n₁ n₀)), after Mann and Whitney
/// (1947).
private func chanceError(_ trial: Trial) -> Double {
    let (count, abnormal) = (Double(trial.isAbnormal.count), Double(trial.isAbnormal.count { $0 }))
    return ((count + 1) / (12 * abnormal * (count - abnormal))).squareRoot()
}

/// The mean AUROC of scores whose labels are shuffled, over so many shuffles that its standard error is at most 0.004.
private func shuffledArea(_ trials: [Trial], _ method: Method, seed: UInt64) -> Double {
    let variance = trials.reduce(0) { $0 + chanceError($1) * chanceError($1) } / Double(trials.count * trials.count)
    let shuffles = max(1, Int((variance / (0.004 * 0.004)).rounded(.up)))
    var random = Random(seed: seed).split(0x7368)
    var sum = 0.0
    for trial in trials {
        for _ in 0..<shuffles {
            let labels = trial.isAbnormal.shuffled(using: &random)
            sum += ROC.mannWhitney(scores: trial.test[by: method], isPositive: labels)
        }
    }
    return sum / Double(shuffles * trials.count)
}
