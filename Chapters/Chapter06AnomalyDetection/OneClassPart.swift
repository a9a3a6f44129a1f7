import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

extension AnomalyDetection {
    /// Part 3: the opponents, and every class taken as normal in its turn.
    static func oneClass(
        _ page: Page, _ options: Options, _ samples: Samples, _ settings: Settings, _ choice: Choice
    ) throws -> Bench {
        let (data, train, test) = (samples.data, samples.train, samples.test)
        let (image, names, classes) = (samples.image, samples.names, samples.classes)
        page.prose(#"""
            ## Opponents

            With $k$ = \#(choice.code, name: "code size") where a code is involved, these compete with the error.

            **Distance to the mean image**, the trivial one: nobody learns anything but an average.

            **PCA residual**: the error of the best linear autoencoder, $\lVert x - \hat{x} \rVert^2 / P$ with $\hat{x}$
            the projection onto $k$ principal directions. **Neighbours**: the mean distance of an image's code to the
            nearest codes of training images, here \#(settings.neighbours, name: "neighbours") of them
            \#(cite: .ramaswamy2000, .angiulli2002), once with PCA codes and once with the autoencoder's. (The k of k-NN
            is this number, not the size of the code.)

            \#(listing: "FittedPCA.reconstruct", "FittedNearestNeighbors.meanDistances(of:count:)")

            **Isolation forest** \#(cite: .liu2008): \#(IsolationForest(seed: 0).trees, name: "trees") trees cut
            subsamples of \#(IsolationForest(seed: 0).subsample, name: "images per tree") training images at random
            pixels and random grey levels until each image is alone. What is odd is alone soon. With $h(x)$ the mean
            number of cuts and $c(n) = 2 H(n - 1) - 2 (n - 1)/n$ what a subsample of $n$ images needs on average ($H$
            the harmonic numbers), the score is $2^{-h(x)/c(n)}$.

            \#(listing: "IsolationTree.pathLength(of:)", "FittedIsolationForest.scores(of:)")

            **One-class SVM** \#(cite: .scholkopf2001): a weighted sum of bells, one on each training image,
            $f(x) = \sum_i \alpha_i e^{-\gamma \lVert x_i - x \rVert^2}$, with the weights that minimise
            $\frac{1}{2} \sum_{ij} \alpha_i \alpha_j e^{-\gamma \lVert x_i - x_j \rVert^2}$ where $\sum_i \alpha_i = 1$
            and $0 \le \alpha_i \le 1/(\nu n)$. Then at most a share $\nu$ = 0.1 of the images lies outside the border
            $f(x) = \rho$, and the score is $\rho - f(x)$. Weight moves from the image with the greatest $f$ to the one
            with the least, until no two differ. Of a class, \#(settings.svmImages, name: "images of an SVM") images
            have to do.

            \#(listing: "WeightSearch.step")

            **Deep SVDD** \#(cite: .ruff2018), `DeepOneClass`: the encoder, without its biases, is trained further, to
            bring the codes of what is normal close to one point $c$, the mean code at the start. With biases it could
            send every image to $c$ and have no loss.

            \#(listing: "DeepOneClass.distance", "DeepOneClass.loss")

            **Error per ink**: the autoencoder's error divided by the mean pixel of the image, which counts as one grey
            level at least; it is here for the blank image, at the end. **All seven that learn, together**: the scores
            of PCA, both neighbours, SVM, forest, autoencoder and deep SVDD, each less its mean and divided by its
            standard deviation on validation images, added up. Nobody is left out for having done badly.

            ## One class is normal

            The usual test bench \#(cite: .ruff2018) takes one class as normal, learns from its training images only,
            and ranks the *whole* test set: the other classes are the anomalies. Each class has its turn, and the mean
            of the areas is the result. All is done for \#(settings.seeds, name: "seeds") seeds, each with a split,
            networks and a forest of its own. `Detectors` are all of the above, `ClassTrial` what they say of the test
            set. Deep SVDD has as many epochs as the autoencoder, at its authors' learning rate.
            """#)
        let most = classes.map { train.rows(ofClass: $0).count }.max() ?? 1  // hide
        let epochs = options.epochs(  // hide
            full: settings.epochs.one, quick: settings.epochs.one, rows: most,
            steps: (settings.steps.one, settings.steps.one))
        let share = validationShare(data.train)  // hide
        let runs = try page.overSeeds("one-class", settings.seeds, from: options.seed, key: choice) { seed in
            let (train, validation) = data.train.split(validation: share, seed: seed)
            let recipe = TrainingRecipe.dense(epochs: epochs, seed: seed)
            let slow = TrainingRecipe.dense(epochs: epochs, rate: 1e-4, seed: seed)
            return try classes.map { label in
                let normal = train.selecting(train.rows(ofClass: label))
                let held = validation.selecting(validation.rows(ofClass: label))
                var random = Random(seed: seed).split(label)
                let network = DenseAutoencoder(
                    image: image, hidden: settings.hidden, code: choice.code, using: &random)
                try recipe.train(network, on: [normal.column]) { network.loss($0[0], $1) }
                let deep = DeepOneClass(from: network, images: normal.tensor())
                let start = doubles(Function(image) { deep.distance($0, .inference) }(test.tensor()))
                try slow.train(deep, on: [normal.column]) { deep.loss($0[0], $1) }
                let detectors = try Detectors(
                    images: normal, validation: held, network: network, deep: deep, choice, settings, seed: seed)
                return ClassTrial(
                    normal: label, detectors, start: start, validation: held, test: test, settings, seed: seed)
            }
        }
        let bench = Bench(runs: runs)  // hide
        let areas = Method.allCases.map { bench.areas($0) }  // hide
        let rivals = Method.allCases.filter { $0 != .pca }  // hide
        page.table(
            "one-class",
            columns: ["Score", "Mean AUROC", "Lowest class", "Highest class", "Classes above PCA"],
            rows: Method.allCases.map { method in
                let values = areas[by: method].values
                return [
                    .text(method.name), .quantity(bench.mean(method)), .number(values.min() ?? 0, .fixed(3)),
                    .number(values.max() ?? 0, .fixed(3)),
                    .number(zip(values, areas[by: .pca].values).count { $0 > $1 }),
                ]
            },
            caption: """
                AUROC on all \(test.count) test images, mean over \(classes.count) classes taken as normal ± standard \
                deviation over \(settings.seeds) seeds. Chance is 0.500.
                """)
        try page.figure(
            "classes",
            .heatmap(
                Method.allCases.map { areas[by: $0].values }, rows: Method.allCases.map(\.short), columns: names,
                x: "Normal class", y: "", legend: "AUROC", format: .fixed(2), range: 0.5...1),
            caption: "Which class is hard, and for whom? AUROC by method and class, means over seeds; chance is 0.5.",
            alt: "A table in colour: a row for every method, a column for every class.")
        try page.figure(
            "gains",
            .bars(
                [BarSeries("gain", trials: rivals.map { areas[by: $0] - areas[by: .pca] })],
                groups: rivals.map(\.short), y: "AUROC, gain over PCA"),
            caption: """
                Who ranks better than PCA? The difference of the areas, class by class: mean and 95 % interval over \
                \(classes.count) classes. Where an interval holds zero, no difference was seen.
                """,
            alt: "One bar a method above or below zero, each with an interval.")
        let shuffled = bench.overSeeds(\.shuffledArea)  // hide
        page.claim(
            "every area under a curve equals Mann and Whitney's statistic to 12 digits",
            runs.values.joined().allSatisfy { zip($0.areas, $0.mannWhitney).allSatisfy { abs($0 - $1) < 1e-12 } })
        page.claim("with shuffled labels the area is one half, within 0.02", abs(shuffled.mean - 0.5) < 0.02)
        page.goal(
            "mean AUROC by reconstruction (autoencoder)", reached: bench.mean(.autoencoder), target: 0.90, .atLeast)
        page.goal(
            "mean AUROC by the best method shown (\(bench.best.name))", reached: bench.mean(bench.best), target: 0.92,
            .atLeast)
        let overPCA = bench.gain(.autoencoder, over: .pca)  // hide
        let overMean = bench.gain(.autoencoder, over: .meanImage)  // hide
        let together = bench.gain(.together, over: .autoencoder)  // hide
        let training = Quantity(  // hide
            bench.areas(.deep) - bench.overClasses(\.startArea), .fixed(3), name: "gain by deep SVDD's training")
        let withinMethod = Statistics.mean(areas.compactMap(\.standardDeviation))  // hide
        let withinClass = Statistics.mean(  // hide
            classes.indices.compactMap { place in Trials(areas.map { $0.values[place] }).standardDeviation })

        page.prose(#"""
            By reconstruction the autoencoder's mean is \#(bench.mean(.autoencoder)) (\#(table: "one-class")), that of
            its linear sibling PCA \#(bench.mean(.pca)), and one average image has \#(bench.mean(.meanImage)) already.
            \#(figure: "classes") shows what is hard and for whom: within a method the areas of the classes have a
            standard deviation of \#(withinMethod, 3, name: "deviation over classes within a method"), within a class
            those of the methods one of \#(withinClass, 3, name: "deviation over methods within a class"). So methods
            are compared class by class (\#(figure: "gains")). The autoencoder's area less PCA's is
            \#(difference: overPCA, signed: true), \#(overPCA.verdict); less the mean image's it is
            \#(difference: overMean, signed: true), \#(overMean.verdict). That of all seven together less the
            autoencoder's is \#(difference: together, signed: true), \#(together.verdict). And deep SVDD's training
            changes the area of the codes that it begins with by \#(difference: training, signed: true),
            \#(training.verdict).\#(markdown: training.value < 0
                ? " What brings the normal codes together may bring the others along."
                : "")

            These intervals ask whether another class would say the same; whether another seed would, the ± of
            \#(table: "one-class") says. The classes are those of one data set, and each is an anomaly for the others,
            so take the intervals as a guide. That "\#(bench.best.name)" has the highest mean was read off the test
            images.

            For the autoencoder the hardest class is \#(names[bench.hardest]), the easiest \#(names[bench.easiest]).
            With the labels of the test images shuffled its area is \#(shuffled, 3, name: "area with shuffled labels"):
            the measure gives nothing away for free.
            """#)
        return bench
    }
}
