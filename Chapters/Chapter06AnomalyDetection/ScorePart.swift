import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

extension AnomalyDetection {
    /// Part 1: what a score is, how a ranking is judged, and how many numbers a code shall have.
    static func score(
        _ page: Page, _ options: Options, _ samples: Samples, _ settings: Settings
    ) throws -> Choice {
        let (train, validation, classes) = (samples.train, samples.validation, samples.classes)
        page.prose(#"""
            ## A score from an autoencoder

            An autoencoder squeezes an image $x$ of $P$ numbers into a code of $k$ numbers and rebuilds it as $\hat{x}$.
            The code is too narrow for everything, so the network keeps what the images it learned from have in common.
            Of an image that lacks this it can rebuild less \#(cite: .hawkins2002). So let its error be the score, the
            higher the odder:

            $$ e(x) = \frac{1}{P} \sum_{p=1}^{P} (x_p - \hat{x}_p)^2 . $$

            The network, `DenseAutoencoder`, is small, for there will be one for every class. It is trained on the
            binary cross-entropy of the pixels, as chapter 3's are (Adam, a rate of 10⁻³, batches of \#(batchSize)), and
            scored by the squared error, so that its score and PCA's are the same thing; PCA minimises that error
            itself, which gives PCA an edge here if anyone.

            \#(listing: "DenseAutoencoder")

            ## How good is a ranking?

            A score ranks images. Call the share of the anomalies above a threshold its **true positive rate**, and the
            share of the normal images above it its **false positive rate**. As the threshold falls, both rise from 0 to
            1, and the curve of one against the other is the **ROC** \#(cite: .fawcett2006). The area beneath it,
            **AUROC**, needs no threshold. It is the probability that a random anomaly $a$ scores higher than a random
            normal image $b$, where a tie counts half \#(cite: .mann1947):

            $$ \mathrm{AUROC} = \Pr\big(s(a) > s(b)\big) + \tfrac{1}{2} \Pr\big(s(a) = s(b)\big) . $$

            1 is perfect, ½ is chance, and below ½ the score ranks the wrong way; turning its sign would repair that,
            and a promise is due: **no score's sign is turned** after we saw the results. Instead of comparing all
            pairs, put all scores in order and add up the ranks of the $n_a$ anomalies. With no normal image among them
            the sum would be $n_a (n_a + 1) / 2$; every normal image below one of them adds 1.

            \#(listing: "ROC.mannWhitney(scores:isPositive:)")

            ## How narrow a code?

            A wide code rebuilds everything, odd or not; a narrow one rebuilds nothing well. To choose $k$ we must not
            look at anomalies: whoever has examples of them has another problem, classification. Nor may the test images
            choose. But oddities can be made. \#(authors: .tax2001) choose a detector's settings by points drawn at
            random around the data; \#(authors: .golan2018) teach a network how images were turned, and find odd what
            confuses it. We turn images **upside down**, to choose: top and bottom change places, left and right stay.
            For each class, PCA \#(cite: .pearson1901) with $k$ components learns from the training images, and its
            residuals shall tell the class's validation images from the same images upside down. `upsideDownAreas` does
            it for all classes, sizes and, for later, settings of a kernel.

            \#(listing: "upsideDownArea(_:by:)", "upsideDownAreas(_:_:of:_:_:_:)")
            """#)
        let sizes = affordableSizes(settings.codeSizes, for: train)  // hide
        let sharpnesses = [1.0, 2, 4, 8, 16, 32]  // hide
        let turned = try page.cached("upside-down", key: sizes) {
            try upsideDownAreas(sizes, sharpnesses, of: classes, train, validation, settings)
        }
        let code = sizes[turned.pca.map(Statistics.mean).argmax()]
        let sharpness = sharpnesses[turned.svm.map(Statistics.mean).argmax()]
        let chosen = Trials(turned.pca[sizes.firstIndex(of: code) ?? 0])  // hide
        let smaller = sizes.last { $0 < code }  // hide
        let advantage = smaller.flatMap { sizes.firstIndex(of: $0) }.map { chosen - Trials(turned.pca[$0]) }  // hide
        try page.figure(
            "upside-down",
            .lines(
                [
                    Series("PCA", x: sizes.map(Double.init), trials: turned.pca.map { Trials($0) }, style: .marked)
                ], x: .log("Components k"), y: "Mean AUROC, upright against upside down",
                references: [.vertical(Double(code), "chosen")]),
            caption: """
                With how many components do PCA residuals tell images from the same images upside down? AUROC on \
                validation images, mean and 95 % interval over \(classes.count) classes; the axis does not begin at a
                half.
                """,
            alt: """
                A curve of the area against the number of components on a logarithmic axis, with intervals; a vertical \
                line stands at the size with the highest area.
                """)

        page.prose(#"""
            \#(markdown: sizes.count == 1 ? "Only one size was given:" : "The area is highest at") $k$ =
            \#(code, name: "code size"), where it is \#(chosen.mean, 3, name: "area at the chosen size")
            (\#(figure: "upside-down")).\#(markdown: advantage?.interval.map { range in
                let number = NumberFormat.fixed(3)
                let size = "the next smaller size, \(smaller ?? 0)"
                return " The mean difference from \(size), class by class, has a 95 % interval from "
                    + "\(number.string(range.lowerBound)) to \(number.string(range.upperBound))"
                    + (range.contains(0) ? ": no difference was seen, so do not read much into the choice." : ".")
            } ?? "") It is chosen for PCA; the autoencoder may prefer another, and gets the same all the same, as do all
            methods that have codes. In the same way the kernel of the one-class SVM below is chosen, from
            \#(sharpnesses.count, name: "kernels tried") values of its sharpness (listed when its turn comes). Hidden
            units (\#(settings.hidden, name: "hidden units")), epochs, neighbours and trees were fixed beforehand; one
            training rate was not, and we say so where it stands. And the test images may disagree: an image upside down
            is one oddity of many.
            """#)
        return Choice(code: code, sharpness: sharpness, sharpnesses: sharpnesses)
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
