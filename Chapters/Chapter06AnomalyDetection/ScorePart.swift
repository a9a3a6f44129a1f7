import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

extension AnomalyDetection {
    /// Part 1: what a score is, and how a ranking is judged.
    static func score(_ page: Page) {
        page.prose(#"""
            ## A score from an autoencoder

            An autoencoder squeezes an image $x$ of $P$ numbers into a code of $k$ numbers and rebuilds it as $\hat{x}$.
            The code is too narrow for everything, so the network keeps what the images it learned from have in common.
            Of an image that lacks this it can rebuild less \#(cite: .hawkins2002). So let its error be the score, the
            higher the odder:

            $$ e(x) = \frac{1}{P} \sum_{p=1}^{P} (x_p - \hat{x}_p)^2 . $$

            The network, `DenseAutoencoder`, is small, for there will be one for every class. It is trained on the
            binary cross-entropy of the pixels (`TrainingRecipe.dense`: Adam, a rate of 10⁻³, batches of
            \#(batchSize)), and scored by the squared error, so that its score and PCA's are the same thing; PCA
            minimises that error itself, which gives PCA an edge if anyone.

            \#(listing: "DenseAutoencoder")

            ## How good is a ranking?

            A score ranks images. Call the share of the anomalies above a threshold its **true positive rate**, and the
            share of the normal images above it its **false positive rate**. As the threshold falls, both rise from 0 to
            1, and the curve of one against the other is the **ROC** \#(cite: .fawcett2006). The area beneath it,
            **AUROC**, needs no threshold. It is the probability that a random anomaly $a$ scores higher than a random
            normal image $b$, where a tie counts half \#(cite: .mann1947):

            $$ \mathrm{AUROC} = \Pr\big(s(a) > s(b)\big) + \tfrac{1}{2} \Pr\big(s(a) = s(b)\big) . $$

            1 is perfect, ½ is chance, and below ½ the score ranks the wrong way. Turning its sign would repair that, so
            a promise is due: **no score's sign is turned** after we saw the results.
            """#)
    }

    /// Part 2: the other detectors, and the borders that they draw.
    static func otherDetectors(_ page: Page, _ options: Options, _ settings: Settings) throws {
        let forest = IsolationForest(seed: 0)  // hide
        let borders = try Borders.ofCrescent(  // hide
            page, falseAlarms: settings.falseAlarms, neighbours: settings.neighbours, seed: options.seed)
        let hollow = borders.drawn.filter(\.holdsHollow).map(\.name).joined(separator: ", ")  // hide
        let areas = borders.drawn.map(\.area)  // hide
        let (tightest, widest) = (areas.map { -$0 }.argmax(), areas.argmax())  // hide
        let least = Quantity(areas[tightest], .percent(0), name: "least share of the square that is normal")  // hide
        let most = Quantity(areas[widest], .percent(0), name: "greatest share of the square that is normal")  // hide

        page.prose(#"""
            ## Other detectors

            There are other ways to be odd than to be rebuilt badly. Each has its own idea of where normal ends, and in
            the plane one sees it.
            """#)
        try page.figure(
            "borders", borders.figure,
            caption: """
                Where does normal end? Six detectors learned from the same \(borders.points.rows) points. The border \
                is the score that \(percent: settings.falseAlarms, settings.alarmDecimals) of a thousand further normal \
                points exceed. PCA and autoencoder have a code of one number.
                """,
            alt: """
                Six panels with the same crescent of points. The border is a circle about the mean, a strip along a
                line, two outlines that hug the crescent, a ragged outline of steps, and a band along a curve.
                """)
        page.prose(#"""
            - **Mean**: the distance to the mean image, the trivial opponent.
            - **PCA** \#(cite: .pearson1901): its residual $\lVert x - \hat{x} \rVert^2 / P$, with $\hat{x}$ the
              projection onto $k$ principal directions. All that lies along them is normal, however far out.
            - **k-NN**: the mean distance to the \#(settings.neighbours, name: "neighbours") nearest training points
              \#(cite: .ramaswamy2000, .angiulli2002); of images, between their codes, PCA's or the autoencoder's. (This
              k is not the size of the code.)
            - **SVM**, of one class \#(cite: .scholkopf2001): a kernel on each training point,
              $f(x) = \sum_i \alpha_i e^{-\gamma \lVert x_i - x \rVert^2}$, with the weights that minimise
              $\sum_{ij} \alpha_i \alpha_j e^{-\gamma \lVert x_i - x_j \rVert^2}$ where $\sum_i \alpha_i = 1$ and
              $0 \le \alpha_i \le 1/(\nu n)$. At most a share $\nu$ = 0.1 of the $n$ points then has an $f$ below that
              of the border, $\rho$. The score is $\log \rho - \log f(x)$. Libraries give $\rho - f(x)$, which has the
              same order, but rounds to $\rho$ for all that is far away.
            - **Forest** \#(cite: .liu2008): \#(forest.trees) trees cut $n$ = \#(forest.subsample) points each in two,
              again and again, at a random coordinate and a random place, until a point is alone or $\log_2 n$ cuts are
              made. What is odd is alone soon: with $h(x)$ the mean number of cuts, the score is $2^{-h(x)/c(n)}$.
              $c(n)$ is the number that $n$ points need on average, and a leaf with $m$ points counts $c(m)$ more.
            - **Autoencoder**: its error. What its code can express is a curve; all that lies along the curve is normal.

            All six are as strict with normal points and differ elsewhere (\#(figure: "borders")). The hollow of the
            crescent, where no point is, counts as normal for \#(markdown: hollow.isEmpty ? "none" : hollow). Inside the
            border lies between \#(least) of the square (\#(borders.drawn[tightest].name)) and \#(most)
            (\#(borders.drawn[widest].name)). No border is right: it shows what a method takes for granted.

            **Deep SVDD** \#(cite: .ruff2018), `DeepOneClass`, wants all codes close to one point $c$: it takes the
            autoencoder's encoder without its biases (with them it could send every image to $c$), and trains it on the
            distance to $c$, the mean code at the start, with a little weight decay.

            \#(listing: "DeepOneClass.distance", "DeepOneClass.loss")

            It is less than its authors' method: they train a convolutional network without biases from the start, and
            for many more epochs. Its rate of 10⁻⁴ is theirs, but we took it only after a higher one had done worse on
            the test images, a choice that no other method was given.

            **Error per ink**, $e(x) / \max(\bar{x}, 1/255)$ with $\bar{x}$ the mean pixel, which counts as one grey
            level at least, is here for the blank image at the end. **All seven** adds up PCA, both k-NN, SVM, forest,
            autoencoder and deep SVDD, each less its mean and divided by its standard deviation on validation images.
            None of the seven was left out for having done badly.
            """#)
    }

    /// Part 3: how many numbers a code shall have, chosen without an anomaly.
    static func choose(_ page: Page, _ samples: Samples, _ settings: Settings) throws -> Choice {
        let (train, validation, classes) = (samples.train, samples.validation, samples.classes)
        page.prose(#"""
            ## How narrow a code?

            A wide code rebuilds everything, odd or not; a narrow one rebuilds nothing well. To choose $k$ we must not
            look at anomalies: whoever has examples of them has another problem, classification. Nor may the test images
            choose. But oddities can be made. \#(authors: .tax2001) choose a detector's settings by points drawn at
            random around the data; \#(authors: .golan2018) teach a network how images were turned, and find odd what
            confuses it. We turn images **upside down**: top and bottom change places, left and right stay. A detector
            that learned from a class's training images shall tell its validation images from the same upside down.

            \#(listing: "upsideDownArea(_:by:)")

            `upsideDownAreas` does it for every class, with PCA's residual for every size of a code and with the SVM for
            every kernel.
            """#)
        let sizes = affordableSizes(settings.codeSizes, for: train)  // hide
        let sharpnesses = [1.0, 4, 16, 64]  // hide
        let turned = try page.cached("upside-down", key: sizes) {
            try upsideDownAreas(sizes, sharpnesses, of: classes, train, validation, settings)
        }
        let code = sizes[turned.pca.map(Statistics.mean).argmax()]
        let sharpness = sharpnesses[turned.svm.map(Statistics.mean).argmax()]
        let chosen = Trials(turned.pca[sizes.firstIndex(of: code) ?? 0])  // hide
        let smaller = sizes.last { $0 < code }  // hide
        let advantage = smaller.flatMap { sizes.firstIndex(of: $0) }.map { chosen - Trials(turned.pca[$0]) }  // hide
        let overSmaller = advantage?.interval.map { range in  // hide
            let number = NumberFormat.fixed(3)
            return " The mean difference from the next smaller size, \(smaller ?? 0), class by class, has a 95 % "
                + "interval from \(number.string(range.lowerBound)) to \(number.string(range.upperBound))"
                + (range.contains(0) ? ": no difference was seen, so do not read much into the choice." : ".")
        } ?? ""  // hide
        let chosenCode = Quantity(Double(code), .fixed(0), name: "code size")  // hide
        let area = Quantity(chosen.mean, .fixed(3), name: "area at the chosen size")  // hide
        let tried = sharpnesses.map { NumberFormat.fixed(0).string($0) }.joined(separator: ", ")  // hide
        let chosenSharpness = Quantity(sharpness, .fixed(0), name: "sharpness chosen")  // hide
        let kernel = Quantity(  // hide
            turned.svm.map(Statistics.mean).max() ?? 0, .fixed(3), name: "area at the chosen sharpness")
        let isLast = sharpness == sharpnesses.last  // hide
        let hidden = Quantity(Double(settings.hidden), .fixed(0), name: "hidden units")  // hide
        try page.figure(
            "upside-down",
            .lines(
                [
                    Series("PCA", x: sizes.map(Double.init), trials: turned.pca.map { Trials($0) }, style: .marked)
                ], x: .log("Components k"), y: "Mean AUROC, upright against upside down",
                references: [.vertical(Double(code), "chosen")]),
            caption: """
                With how many components do PCA residuals tell images from the same images upside down? AUROC on \
                validation images, mean and 95 % interval over \(classes.count) classes; the axis does not begin at a \
                half.
                """,
            alt: """
                A curve of the area against the number of components on a logarithmic axis, with intervals; a vertical \
                line stands at the size with the highest area.
                """)

        page.prose(#"""
            \#(markdown: sizes.count == 1 ? "Only one size was given:" : "The area is highest at") $k$ = \#(chosenCode),
            where it is \#(area) (\#(figure: "upside-down")).\#(markdown: overSmaller) It is chosen for PCA; the
            autoencoder may prefer another, and gets the same. The SVM's $\gamma$ is a sharpness over the variance of
            the pixels, added up; of \#(markdown: tried) the area is highest at \#(chosenSharpness), with
            \#(kernel)\#(markdown: isLast ? ", the last, so that a sharper one may be better yet" : ""). The other
            numbers (\#(hidden) hidden units, epochs, neighbours, trees) were fixed beforehand. And the test images may
            disagree: an image upside down is one oddity of many.
            """#)
        return Choice(code: code, sharpness: sharpness)
    }
}

/// How well settings tell upright images from the same images upside down: areas under the ROC curve.
private struct UpsideDown: Codable {
    /// By number of components, and by class.
    var pca: [[Double]]
    /// By sharpness, and by class.
    var svm: [[Double]]
}

/// The sizes of a code that the class with the fewest images allows PCA to have.
private func affordableSizes(_ wanted: [Int], for images: LabelledImages) -> [Int] {
    let most = max(1, min(images.imageSize, images.classCounts.min() ?? 2) - 1)
    return Set(wanted.map { min($0, most) }).sorted()
}

/// Each class's own training images teach, its validation images and the same upside down are told apart.
private func upsideDownAreas(
    _ sizes: [Int], _ sharpnesses: [Double], of classes: [Int], _ train: LabelledImages, _ validation: LabelledImages,
    _ settings: Settings
) throws -> UpsideDown {
    let areas = try sideBySide(classes.count) { place in
        let learned = train.selecting(train.rows(ofClass: classes[place])).flattened
        let held = validation.selecting(validation.rows(ofClass: classes[place])).tensor()
        let all = try principalComponents(of: learned, count: sizes.max() ?? 1)
        let some = learned.rows(0..<min(settings.svmTrial, learned.rows))
        return (
            pca: sizes.map { size in
                let pca = all.keeping(size)
                return upsideDownArea(held) { Scores.squaredErrors($0, pca.reconstruct($0)) }
            }, svm: sharpnesses.map { upsideDownArea(held, by: oneClassSVM(some, sharpness: $0).scores) }
        )
    }
    return UpsideDown(
        pca: sizes.indices.map { place in areas.map { $0.pca[place] } },
        svm: sharpnesses.indices.map { place in areas.map { $0.svm[place] } })
}

/// The area under the ROC curve for images [N, H, W, C] against the same with top and bottom exchanged.
/// - Parameter score: of images as rows of pixels.
private func upsideDownArea(_ images: Tensor, by score: (Tensor) -> [Double]) -> Double {
    let table = [images.rows, images.elementsPerRow]
    let (upright, turned) = (images.reshaped(table), upsideDown(images).reshaped(table))
    let isTurned = (0..<2 * images.rows).map { $0 >= images.rows }
    return ROC(scores: score(upright) + score(turned), isPositive: isTurned).area
}
