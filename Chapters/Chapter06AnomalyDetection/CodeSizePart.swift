import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

extension AnomalyDetection {
    /// Part 1: what a score is, and how many numbers a code shall have.
    static func codeSize(_ page: Page, _ options: Options, _ samples: Samples) throws -> Int {
        let (data, train, validation) = (samples.data, samples.train, samples.validation)
        let (test, classes) = (samples.test, samples.classes)
        page.prose(#"""
            ## A score from an autoencoder

            The data are \#(data.name). \#(data.notes.map { $0 + " " }.joined())An autoencoder squeezes an
            image $x$ of $P$ numbers into a code of $k$ numbers, $z = f(x)$, and rebuilds it, $\hat{x} = g(z)$. The
            code is too narrow for everything, so the network keeps what the images it learned from have in common. Of
            an image that lacks this it can rebuild less \#(cite: .hawkins2002). So let its error be the score,

            $$ e(x) = \frac{1}{P} \sum_{p=1}^{P} (x_p - \hat{x}_p)^2 , $$

            the higher the odder. A promise: **no score's sign is flipped** after we saw the results.

            ### How narrow?

            A wide code rebuilds everything, odd or not; a narrow one rebuilds nothing well. To choose $k$ we must not
            look at anomalies: whoever has examples of them has another problem, classification. Nor may the test images
            choose. Our protocol makes its own oddities from normal images. For each class, PCA \#(cite: .pearson1901)
            with $k$ components learns from the training images; then its residuals shall tell the class's validation
            images from **the same images upside down**. The area under the ROC curve (AUROC, explained below) says how
            well they do: it is the probability that a random image upside down scores higher than a random upright one,
            where a tie counts half. 1 is perfect, ½ is chance. One $k$ is taken for all classes and all methods.
            """#)
        let sizes = [2, 4, 8, 16, 32, 64, 128].filter { $0 < min(test.imageSize, train.count) }
        let turned = try page.cached("upside-down", key: options) {
            try upsideDownAreas(sizes, classes: classes, train: train, validation: validation)
        }
        let code = sizes[turned.argmax()]
        try page.figure(  // hide
            "upside-down",
            .lines(
                [Series("PCA residual", x: sizes.map(Double.init), y: turned, style: .marked)], x: .log("Components k"),
                y: "Mean AUROC, upright against upside down", references: [.vertical(Double(code), "chosen")]),
            caption: """
                How well PCA residuals tell validation images from the same images upside down: AUROC, mean over \
                \(classes.count) classes taken as normal one after the other.
                """,
            alt: """
                A curve of the area against the number of components on a logarithmic axis; a line marks its highest \
                point.
                """)

        page.prose(#"""
            In \#(figure: "upside-down") the best size is \#(code, name: "code size"), with an area of
            \#(turned.max()!, .fixed(3), name: "area at the chosen size"). The autoencoder gets a code of as many
            numbers, and one hidden layer of \#(hidden, name: "hidden units") units on either side of it. The
            width of the hidden layers and the number of epochs were fixed beforehand and not tuned.
            """#)
        return code
    }
}

/// How large a code to use, chosen without an anomaly: PCA residuals shall tell a class's validation images from the
/// same images upside down.
///
/// - Returns: for every number of components, the mean area under the ROC curve over the classes.
private func upsideDownAreas(
    _ sizes: [Int], classes: [Int], train: LabelledImages, validation: LabelledImages
) throws -> [Double] {
    var sums = [Double](repeating: 0, count: sizes.count)
    for label in classes {
        let held = validation.selecting(validation.rows(ofClass: label)).tensor()
        let table = [held.rows, held.elementsPerRow]
        let (upright, turned) = (held.reshaped(table), upsideDown(held).reshaped(table))
        let learned = train.selecting(train.rows(ofClass: label)).flattened
        let all = try principalComponents(of: learned, count: sizes.max()!)
        let isTurned = (0..<2 * held.rows).map { $0 >= held.rows }
        for (index, size) in sizes.enumerated() {
            let pca = all.keeping(min(size, all.components.rows))
            let scores =
                Scores.squaredErrors(upright, pca.reconstruct(upright))
                + Scores.squaredErrors(turned, pca.reconstruct(turned))
            sums[index] += ROC(scores: scores, isPositive: isTurned).area / Double(classes.count)
        }
    }
    return sums
}
