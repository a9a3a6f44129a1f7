import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Notebook

extension AnomalyDetection {
    /// Part 3: the opponents, and every class taken as normal in its turn.
    static func oneClass(
        _ page: Page, _ options: Options, _ samples: Samples, _ settings: Settings, _ choice: Choice
    ) throws -> Bench {
        let (data, train, test) = (samples.data, samples.train, samples.test)
        let (image, names, classes) = (samples.image, samples.names, samples.classes)
        let gammas = classes.map { label in  // hide
            let rows = train.rows(ofClass: label).prefix(settings.svmImages)
            return gamma(train.selecting(Array(rows)).flattened, sharpness: choice.sharpness)
        }
        page.prose(#"""
            ## Opponents

            With $k$ = \#(choice.code, name: "code size") where a code is involved, these compete with the error.

            **Mean image**, the trivial one: the distance to it; nothing but an average is learned.

            **PCA**: its residual, the error of the best linear autoencoder, $\lVert x - \hat{x} \rVert^2 / P$ with
            $\hat{x}$ the projection onto $k$ principal directions. **Neighbours**: the mean distance of an image's code
            to the nearest codes of training images, here \#(settings.neighbours, name: "neighbours") of them
            \#(cite: .ramaswamy2000, .angiulli2002), once with PCA codes and once with the autoencoder's. (The k of k-NN
            is this number, not the size of the code.)

            \#(listing: "FittedNearestNeighbors.meanDistances(of:count:)")

            **Isolation forest** \#(cite: .liu2008): \#(IsolationForest(seed: 0).trees, name: "trees") trees cut
            subsamples of \#(IsolationForest(seed: 0).subsample, name: "images per tree") training images in two, again
            and again, at random pixels and random grey levels, until an image is alone or the base-two logarithm of the
            subsample's size (here \#(Int(log2(Double(IsolationForest(seed: 0).subsample)))) cuts) is reached. What is
            odd is alone soon. With $c(n) = 2 H(n - 1) - 2 (n - 1)/n$ the cuts that $n$ images need on average ($H$ the
            harmonic numbers), a leaf in which $m$ images are left counts $c(m)$ more. With $h(x)$ the mean number of
            cuts over the trees, the score is $2^{-h(x)/c(n)}$. A random cut of images (`members`, rows of `values`):

            \#(listing: "TreeGrowth.drawCut")

            **One-class SVM** \#(cite: .scholkopf2001): a weighted sum of kernels, one on each training image,
            $f(x) = \sum_i \alpha_i e^{-\gamma \lVert x_i - x \rVert^2}$, with the weights that minimise
            $\frac{1}{2} \sum_{ij} \alpha_i \alpha_j e^{-\gamma \lVert x_i - x_j \rVert^2}$ where $\sum_i \alpha_i = 1$
            and $0 \le \alpha_i \le 1/(\nu n)$. Then at most a share $\nu$ = 0.1 of the images lies outside the border
            $f(x) = \rho$, and the score is $\rho - f(x)$. To find the weights, take two images $i$ and $j$ with kernel
            $K_{ij}$ and move $\delta$ from $j$ to $i$: the minimised changes by
            $\delta (f_i - f_j) + \delta^2 (1 - K_{ij})$, least at $\delta = (f_j - f_i) / (2 - 2 K_{ij})$, or at a
            bound if that comes first. It is done with the image of the greatest $f$ and that of the least, until no two
            differ. The time grows with the square of the number of images, so an SVM sees the first
            \#(settings.svmImages, name: "images of an SVM") training images only, of a class here and of all classes
            later; whether more would help was not tried. The sharpness, $\gamma$ times the variance of the pixels added
            up, was chosen upside down from
            \#(markdown: choice.sharpnesses.map { NumberFormat.fixed(0).string($0) }.joined(separator: ", ")) (with
            \#(settings.svmTrial, name: "images of a trial SVM") images): it is
            \#(choice.sharpness, 0, name: "sharpness chosen")\#(markdown:
                choice.sharpness == choice.sharpnesses.last ? ", the last, so that a sharper one may be better yet" :
                ""),
            so $\gamma$ is between \#(gammas.min() ?? 0, 2, name: "least gamma") and
            \#(gammas.max() ?? 0, 2, name: "greatest gamma"), depending on the class.

            \#(listing: "oneClassSVM(_:sharpness:)", "gamma(_:sharpness:)")

            **Deep SVDD** \#(cite: .ruff2018), `DeepOneClass`: the encoder, without its biases, is trained further, to
            bring the codes of what is normal close to one point $c$, the mean code at the start. With biases it could
            send every image to $c$ and have no loss. The loss adds $\lambda/2$ times the squares of all weights,
            $\lambda = 10^{-6}$.

            \#(listing: "DeepOneClass.distance", "DeepOneClass.loss")

            It does not get its authors' conditions: they train a convolutional network that has no biases from the
            start, and for many more epochs; ours is dense, loses the biases of a finished encoder, and has as many
            epochs as the autoencoder. Its rate of 10⁻⁴ is the authors', but we took it only after a higher one had done
            worse on the test images, a choice that no other method was given. Take its rank as that of this small
            version.

            **Error per ink**: $e(x) / \max(\bar{x}, 1/255)$ with $\bar{x}$ the mean pixel of the image, which counts
            as one grey level at least; it is here for the blank image, at the end.

            \#(listing: "errorPerInk(_:_:least:)")

            **All seven**: the scores of PCA, both neighbours, SVM, forest, autoencoder and deep SVDD, each less its
            mean and divided by its standard deviation on validation images, added up. None of the seven was left out
            for having done badly; the mean image and the error per ink are not among them, the one as it learns only
            an average, the other as it is the autoencoder's error once more.

            ## One class is normal

            The usual test bench \#(cite: .ruff2018) takes one class as normal, learns from its training images only,
            and ranks the *whole* test set: the other classes are the anomalies. Each class has its turn, and the mean
            of the areas is the result. All is done for \#(settings.seeds, name: "seeds") seeds, each with a split,
            networks and a forest of its own. `Detectors` are all of the above, `ClassTrial` what they say of the test
            set. They do not learn from equally much: an SVM from the images named above, a tree of the forest from its
            subsample, neighbours are sought among at most \#(settings.neighbourImages, name: "neighbours' images"), and
            the others learn from all images of the class. (`TrainingRecipe.dense` is Adam with a rate of 10⁻³ unless
            it says another.)
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
                Method.allCases.map { areas[by: $0].values }, rows: Method.allCases.map(\.name), columns: names,
                x: "Normal class", y: "", legend: "AUROC", format: .fixed(2), range: 0.5...1),
            caption: "Which class is hard, and for whom? AUROC by method and class, means over seeds; chance is 0.5.",
            alt: "A table in colour: a row for every method, a column for every class.")
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
        let overPCA = bench.gain(.autoencoder, over: .pca)  // hide
        let overSVM = bench.gain(.autoencoder, over: .svm)  // hide
        let overForest = bench.gain(.autoencoder, over: .forest)  // hide
        let without = Method.parts.indices.map { part in bench.overSeeds { $0.areasWithout[part] } }  // hide
        let blackWithout = Method.parts.indices.map { part in  // hide
            bench.overSeeds { $0.blankRanksWithout[part] }
        }
        let least = without.map { -$0.mean }.argmax()  // hide
        let deep = Method.parts.firstIndex(of: .deep) ?? 0  // hide
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
            are compared class by class (\#(figure: "gains")). Is the autoencoder worth its training? Against PCA its
            area differs by \#(difference: overPCA, signed: true): \#(overPCA.verdict). But a forest and an SVM need no
            gradient at all, and less the forest's it is \#(difference: overForest, signed: true)
            (\#(overForest.verdict)), less the SVM's \#(difference: overSVM, signed: true) (\#(overSVM.verdict)). Deep
            SVDD's training changes the area of the codes that it begins with by \#(difference: training, signed: true):
            \#(training.verdict), and it may be trained too little.

            All seven added up differ from the autoencoder by \#(difference: together, signed: true):
            \#(together.verdict). Who carries the sum? Leave out one at a time. The area is lowest without
            \#(Method.parts[least].name), \#(without[least], 3, name: "area of six, the lowest"), and highest without
            \#(Method.parts[without.map(\.mean).argmax()].name),
            \#(without.map(\.mean).max() ?? 0, 3, name: "area of six, the highest"). A black image,
            which the sum finds odder than
            \#(percent: bench.overSeeds(\.blankRanks, .together), 0, name: "rank of black, all seven") of the validation
            images, would be at \#(percent: blackWithout[deep], 0, name: "rank of black, without deep SVDD") without
            deep SVDD: a single detector with a long tail can carry a sum of scores.

            These intervals ask whether another class would say the same; whether another seed would, the ± of
            \#(table: "one-class") says. The classes are those of one data set, and each is an anomaly for the others,
            so take the intervals as a guide. That "\#(bench.best.name)" has the highest mean was read off the test
            images.

            For the autoencoder the hardest class is \#(names[bench.hardest]), the easiest \#(names[bench.easiest]).
            With the labels of the test images shuffled its area is \#(shuffled, 3, name: "area with shuffled labels"),
            as it must be.
            """#)
        return bench
    }
}
