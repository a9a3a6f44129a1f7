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
            binary cross-entropy of the pixels, as chapter 3's are.

            \#(listing: "DenseAutoencoder")

            A promise: **no score's sign is flipped** after we saw the results.

            ## How good is a ranking?

            A score ranks images. Call the share of the anomalies above a threshold its **true positive rate**, and the
            share of the normal images above it its **false positive rate**. As the threshold falls, both rise from 0 to
            1, and the curve of one against the other is the **ROC** \#(cite: .fawcett2006). The area beneath it,
            **AUROC**, needs no threshold. It is the probability that a random anomaly $a$ scores higher than a random
            normal image $b$, where a tie counts half \#(cite: .mann1947):

            $$ \mathrm{AUROC} = \Pr\big(s(a) > s(b)\big) + \tfrac{1}{2} \Pr\big(s(a) = s(b)\big) . $$

            1 is perfect, ½ is chance, and below ½ the score ranks the wrong way. Instead of comparing all pairs, put
            all scores in order and add up the ranks of the $n_a$ anomalies. Among themselves they would make
            $n_a (n_a + 1) / 2$; every normal image below one of them adds 1.

            \#(listing: "ROC.mannWhitney(scores:isPositive:)")

            ## How narrow a code?

            A wide code rebuilds everything, odd or not; a narrow one rebuilds nothing well. To choose $k$ we must not
            look at anomalies: whoever has examples of them has another problem, classification. Nor may the test images
            choose. But oddities can be made. \#(authors: .tax2001) choose a detector's settings by points drawn at
            random around the data; \#(authors: .golan2018) teach a network how images were turned, and find odd what
            confuses it. We turn images **upside down**, to choose. For each class, PCA \#(cite: .pearson1901) with $k$
            components learns from the training images, and its residuals shall tell the class's validation images from
            the same images upside down.
            """#)
        let sizes = affordableSizes(settings.codeSizes, for: train)  // hide
        let sharpnesses = [1.0, 2, 4, 8, 16, 32]  // hide
        let turned = try page.cached("upside-down", key: sizes) {
            try upsideDownAreas(sizes, sharpnesses, of: classes, train, validation, settings)
        }
        let code = sizes[turned.pca.argmax()]
        let sharpness = sharpnesses[turned.svm.argmax()]
        try page.figure(
            "upside-down",
            .lines(
                [
                    Series("PCA residual", x: sizes.map(Double.init), y: turned.pca, style: .marked)
                ], x: .log("Components k"), y: "Mean AUROC, upright against upside down",
                references: [.vertical(Double(code), "chosen")]),
            caption: """
                With how many components do PCA residuals tell images from the same images upside down? AUROC on \
                validation images, mean over \(classes.count) classes.
                """,
            alt: """
                A curve of the area against the number of components on a logarithmic axis; a line marks its highest \
                point.
                """)

        page.prose(#"""
            \#(markdown: sizes.count == 1 ? "Only one size was given:" : "The area is highest at") $k$ =
            \#(code, name: "code size"), where it is \#(turned.pca.max() ?? 0, 3, name: "area at the chosen size")
            (\#(figure: "upside-down")). All classes and all methods that have codes get as many numbers. In the same
            way the kernel of the one-class SVM below is chosen, from \#(sharpnesses.count, name: "kernels tried")
            widths (`upsideDownAreas` does both). All else was fixed beforehand:
            \#(settings.hidden, name: "hidden units") hidden units, epochs, neighbours, trees. And the test images may
            disagree: an image upside down is one oddity of many.
            """#)
        return Choice(code: code, sharpness: sharpness)
    }
}

/// How well settings tell upright images from the same images upside down: areas under the ROC curve, means over the
/// classes.
private struct UpsideDown: Codable {
    /// By number of components.
    var pca: [Double]
    /// By sharpness.
    var svm: [Double]
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
        let table = [held.rows, held.elementsPerRow]
        let (upright, turned) = (held.reshaped(table), upsideDown(held).reshaped(table))
        let isTurned = (0..<2 * held.rows).map { $0 >= held.rows }
        func area(_ score: (Tensor) -> [Double]) -> Double {
            ROC(scores: score(upright) + score(turned), isPositive: isTurned).area
        }
        let all = try principalComponents(of: learned, count: sizes.max() ?? 1)
        let some = learned.rows(0..<min(settings.svmTrial, learned.rows))
        return (
            pca: sizes.map { size in
                let pca = all.keeping(size)
                return area { Scores.squaredErrors($0, pca.reconstruct($0)) }
            }, svm: sharpnesses.map { area(oneClassSVM(some, sharpness: $0).scores) }
        )
    }
    func means(_ lists: [[Double]]) -> [Double] {
        lists[0].indices.map { place in Statistics.mean(lists.map { $0[place] }) }
    }
    return UpsideDown(pca: means(areas.map(\.pca)), svm: means(areas.map(\.svm)))
}
