import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook
import System

/// What principal component analysis found, for the parts that follow, the summary and the tests.
struct PrincipalComponents {
    /// All components whose variance is more than rounding.
    var all: FittedPCA
    /// The first of them, as many as the larger descriptions have numbers.
    var small: FittedPCA
    /// The share of the variance that `small` holds.
    var share: Double
    var orthonormality: Double
    /// Relative difference of the training error and the sum of the discarded variances.
    var discardedDifference: Double
    /// Mean squared errors by number of components, from 0, on training and test images.
    var trainErrors: [Double]
    var testErrors: [Double]
    /// Some training images `[N, H·W·C]`, and how many of their components were found in two ways.
    var some: Tensor
    var few: Int
    /// The greatest difference between the variances found in the two ways, as a share of the first.
    var methodsDifference: Double

    /// How many components `small` has.
    var size: Int { small.components.rows }
}

extension LinearEmbeddings {
    /// Part 1: the directions of most variance, found in two ways, and what they keep.
    static func principalComponents(
        _ page: Page, _ options: Options, _ samples: Samples
    ) throws -> PrincipalComponents {
        let (data, trainPixels, testPixels) = (samples.data, samples.trainPixels, samples.testPixels)
        let (train, test, image, subject) = (data.train, data.test, data.imageShape, data.subject)
        let pixels = train.imageSize
        page.prose(#"""
            ## Principal components

            The data are \#(data.name). \#(data.notes.map { $0 + " " }.joined())Let $x_1, \dots, x_n$ be the
            \#(train.count) training images as columns of $d$ = \#(pixels) numbers in 0…1, $m$ their mean, and

            $$ C = \frac{1}{n-1} \sum_{i=1}^{n} (x_i - m)(x_i - m)^\top $$

            their **covariance**. Along a unit vector $u$ the images have the variance $u^\top C u$. Which $u$ has the
            most? Under the condition $u^\top u = 1$ with multiplier $\lambda$, the derivative of
            $u^\top C u - \lambda (u^\top u - 1)$ is zero where

            $$ C u = \lambda u, $$

            so the answer is an **eigenvector** of $C$, and the variance along it is its eigenvalue. The largest
            eigenvalue $\lambda_1$ belongs to the first **principal component** $u_1$
            \#(cite: .pearson1901, .hotelling1933), the second largest to the best direction orthogonal to it, and so
            on.

            (In the code images are rows, so every matrix stands transposed and on the right.)

            Write the first $k$ as rows of $U$. The **code** of an image is $z = U(x - m)$, its **reconstruction**
            $\hat x = m + U^\top z$. The variance that the code does not hold is exactly what the reconstruction loses:

            $$ \frac{1}{n} \sum_i \lVert x_i - \hat x_i \rVert^2 = \frac{n-1}{n} \left( \lambda_{k+1} + \dots + \lambda_d \right). $$

            Most variance and least squared error are the same wish, and no other $k$ directions fulfil it better.
            """#)
        let pca = try allComponents(of: train)
        let variances = pca.explainedVariance
        let size = min(wantedSize, variances.count - 1)
        let small = pca.keeping(size)
        let orthonormality = departureFromIdentity(pca.components)
        let measured = Scores.meanSquaredError(small.reconstruct(trainPixels), trainPixels)
        let predicted = discarded(pca, size, rows: train.count)
        let share = variances.prefix(size).reduce(0, +) / pca.totalVariance
        let missing = pixels - variances.count  // hide
        let leftOut =  // hide
            variances.count < min(pixels, train.count - 1)  // hide
            ? " (\(missing) of the \(pixels) directions have next to no variance and are left out)"  // hide
            : ""  // hide

        page.prose(#"""
            The first \#(size) of \#(variances.count, name: "components found") components\#(markdown: leftOut) hold
            \#(share, .percent(1), name: "variance in the small code") of the variance. Rebuilt from them, the training
            images have a mean squared error of \#(measured, .fixed(7), name: "measured training MSE") a pixel; the
            discarded eigenvalues foretell \#(predicted, .fixed(7), name: "training MSE from eigenvalues").
            """#)
        page.claim("components are orthonormal to one part in 100,000", orthonormality <= 1e-5)  // hide
        page.claim(  // hide
            "the training error is the sum of the discarded eigenvalues, to one part in 10,000",
            abs(measured - predicted) <= 1e-4 * predicted + 1e-7 * pca.totalVariance / Double(pixels))

        page.prose(#"""
            ### The same by singular values

            There is a second way that never forms $C$. Stack the centred images as rows of $X$, and decompose
            $X = P \Sigma V^\top$ with orthonormal columns in $P$ and $V$ and a diagonal $\Sigma$. Then

            $$ C = \frac{X^\top X}{n-1} = V \, \frac{\Sigma^2}{n-1} \, V^\top, $$

            so the right singular vectors *are* the eigenvectors, and $\lambda_j = \sigma_j^2/(n-1)$. Forming $C$
            squares the ratio of the largest to the smallest number, and so loses half the digits of the small ones; the
            decomposition of $X$ does not, but costs more where images outnumber pixels. It is also the better way where
            images are *fewer* than pixels.
            """#)
        let some = train.prefix(options.pick(full: 2_000, quick: 600)).flattened
        let few = min(size, some.rows - 2)
        let byCovariance = try PCA(count: few, method: .covariance).fit(some)
        let bySingularValues = try PCA(count: few, method: .singularValues).fit(some)
        let methodsDifference =
            zip(byCovariance.explainedVariance, bySingularValues.explainedVariance)
            .reduce(0) { max($0, abs($1.0 - $1.1)) } / byCovariance.explainedVariance[0]
        let methodsAngle = try PrincipalAngles.between(byCovariance.components, bySingularValues.components)[0]
        let entriesDifference = byCovariance.components.greatestDifference(from: bySingularValues.components)
        page.table(  // hide
            "methods",
            columns: [Column("Compared"), Column("Greatest difference")],
            rows: [
                ["variances, as a share of the first", .number(methodsDifference, .scientific(0))],
                ["entries of the components", .number(entriesDifference, .scientific(0))],
                ["angle between the two subspaces (radians)", .number(methodsAngle, .scientific(0))],
            ],
            caption: """
                Eigenvectors of the covariance against singular vectors of the images: \(few) components of \
                \(some.rows) images. A component's sign is arbitrary; here its largest entry is made positive.
                """)
        page.claim("both ways give the same variances", methodsDifference <= 1e-5)  // hide

        page.prose(#"""
            In \#(table: "methods") the two ways
            \#(markdown: methodsDifference <= 1e-5
                ? "agree as well as numbers in single precision can be expected to"
                : "differ").

            ### What the components look like

            A component has as many numbers as an image, so it can be drawn as one. Those of faces became famous as
            eigenfaces \#(cite: .turk1991); ours are eigen-\#(subject.plural).
            """#)
        let shownComponents = min(16, variances.count)  // hide
        try page.figure(  // hide
            "components",
            .images(
                rows(signedPictures(pca.components.rows(0..<shownComponents), image), 8),
                captions: rows(
                    pca.explainedVarianceRatio.prefix(shownComponents).enumerated().map { index, share in
                        "\(index + 1): \(NumberFormat.fixed(1).string(100 * share))%"
                    }, 8)),
            caption: """
                The first \(shownComponents) principal components with their share of the variance. \
                \(markdown: image[2] == 1 ? "Red is positive, blue negative, white zero." : "Middle grey is zero.") \
                Each picture is scaled to its own largest entry.
                """,
            alt: """
                Pictures of signed templates: the first look like whole blurred images, later ones like stripes and \
                edges.
                """)
        let cumulative = variances.reduce(into: [0.0]) { $0.append($0.last! + $1 / pca.totalVariance) }
        let half = cumulative.firstIndex { $0 >= 0.5 } ?? variances.count
        let most = cumulative.firstIndex { $0 >= 0.95 } ?? variances.count
        let trainErrors = (0...variances.count).map { discarded(pca, $0, rows: train.count) }
        let testErrors = reconstructionErrors(pca, testPixels)
        // Curves end where next to nothing is left, before their logarithms plunge.  // hide
        let counts = (1..<variances.count).filter { $0 < 3 || cumulative[$0] <= 0.999 }  // hide
        try page.figure(  // hide
            "errors",
            .panels(
                [
                    Panel(
                        "Variance held",
                        .lines(
                            [Series("training", x: counts.map(Double.init), y: counts.map { cumulative[$0] })],
                            x: .log("Components"), y: Axis("Share of the variance", range: 0...1.02),
                            references: [.horizontal(0.95, "95 %")])),
                    Panel(
                        "Reconstruction error",
                        .lines(
                            [
                                Series("training", x: counts.map(Double.init), y: counts.map { trainErrors[$0] }),
                                Series(
                                    "test", x: counts.map(Double.init), y: counts.map { testErrors[$0] }, style: .dashed
                                ),
                            ], x: .log("Components"), y: .log("Mean squared error a pixel"))),
                ], columns: 2),
            caption: """
                Left, the share of the training variance that the first components hold together. Right, what a \
                reconstruction from them loses.
                """,
            alt: "Left, a curve that rises steeply and levels off towards one; right, two curves that fall together.")

        page.prose(#"""
            \#(figure: "components"): the first components are coarse templates; later ones are finer and finer. Half of
            the variance lies in \#(half, name: "components for half the variance") of \#(pixels) directions, 95 % in
            \#(most, name: "components for 95 % of the variance") (\#(figure: "errors")). The rest is small, but it is
            not noise: in \#(figure: "reconstructions")
            \#(markdown: data.isFashion
                ? "prints and seams vanish first and the outline last"
                : "details vanish first and the outline last").
            On test images the error with \#(size) components is
            \#(testErrors[size], .fixed(5), name: "test MSE of PCA"), on training images
            \#(trainErrors[size], .fixed(5), name: "training MSE of PCA"). The trivial description, the mean image for
            everything, loses \#(testErrors[0], .fixed(4), name: "test MSE of the mean image").
            """#)
        let shown = Array(test.oneOfEachClass.prefix(10))
        let steps = [variances.count] + [512, 128, 32, 8, 2].filter { $0 < variances.count }
        try page.figure(  // hide
            "reconstructions",
            .images(
                [test.pictures(shown)]
                    + steps.map {
                        pictures(pca.keeping($0).reconstruct(testPixels.rows(shown)).reshaped([shown.count] + image))
                    }, rowLabels: ["original"] + steps.map { "\($0) numbers" }, columnLabels: test.names(of: shown)),
            caption: "Test images rebuilt from fewer and fewer principal components.",
            alt: """
                Rows of images that grow blurrier from top to bottom; with two numbers only a rough silhouette is \
                left.
                """)
        return PrincipalComponents(
            all: pca, small: small, share: share, orthonormality: orthonormality,
            discardedDifference: abs(measured / predicted - 1), trainErrors: trainErrors, testErrors: testErrors,
            some: some, few: few, methodsDifference: methodsDifference)
    }
}

/// As many components as the images have, 1,024 at most; variance beyond rounding is asked of each.
private func allComponents(of images: LabelledImages) throws -> FittedPCA {
    let samples = images.flattened, method = suitedMethod(samples)
    let pca = try PCA(count: min(samples.elementsPerRow, samples.rows - 1, 1_024), method: method).fit(samples)
    let count = pca.explainedVariance.count { $0 > pca.totalVariance * 1e-7 }
    guard count > 2 else {
        throw DataFault(
            file: "the training images", found: "images that differ in \(count) directions",
            expected: "three directions at least, to draw maps of two", advice: "Bring more images, or different ones.")
    }
    return pca.keeping(count)
}

/// The mean squared error a pixel that PCA leaves on `samples` for every number of components from 0. Components are
/// orthonormal: what the first k do not keep is the squared distance from the mean less k squared coordinates.
private func reconstructionErrors(_ pca: FittedPCA, _ samples: Tensor) -> [Double] {
    let squares = pca.transform(samples).columnSquares()
    let mean = Tensor(pca.mean, shape: [1, pca.mean.count]).rows([Int](repeating: 0, count: samples.rows))
    var errors = [Scores.meanSquaredError(samples, mean) * Double(samples.count)]
    for square in squares { errors.append(errors.last! - square) }
    return errors.map { max($0, 0) / Double(samples.count) }
}

/// A list in rows of at most `perRow`.
private func rows<Item>(_ items: [Item], _ perRow: Int) -> [[Item]] {
    stride(from: 0, to: items.count, by: perRow).map { Array(items[$0..<min($0 + perRow, items.count)]) }
}
