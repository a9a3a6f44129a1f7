import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook
import System

/// What tests ask of the principal components of images.
public struct PrincipalOutcome: Codable, Sendable {
    /// The share of the variance that the small code holds.
    public var share: Double
    /// The greatest departure of UUᵀ from the identity.
    public var orthonormality: Double
    /// Relative difference of the training error and the sum of the discarded variances.
    public var discardedDifference: Double
    /// Mean squared errors by number of components, from 0, on training and test images.
    public var trainErrors: [Double]
    public var testErrors: [Double]
}

/// What principal component analysis found, for the parts that follow.
struct PrincipalComponents {
    /// All components whose variance is more than rounding.
    var all: FittedPCA
    /// The first of them, as many as a code has numbers.
    var small: FittedPCA
    /// Some training images `[N, H·W·C]`, and how many of their components an exercise looks at.
    var some: Tensor
    var few: Int
    var outcome: PrincipalOutcome
}

extension LinearEmbeddings {
    /// The principal components of images, and what they keep.
    static func principalComponents(
        _ page: Page, _ samples: Samples, _ settings: Settings
    ) throws -> PrincipalComponents {
        let (data, trainPixels, testPixels) = (samples.data, samples.train, samples.test)
        let (train, test, image, many) = (data.train, data.test, data.imageShape, data.subject.plural)
        let notes = data.notes.map { $0 + " " }.joined()
        page.prose(#"""
            ## A space of \#(train.imageSize) dimensions

            Now the \#(train.count) training images of \#(data.name). \#(notes)A component has as many numbers as an
            image, so it can be drawn as one. Those of faces became famous as eigenfaces \#(cite: .turk1991); these are
            eigen-\#(many).
            """#)
        let pca = try allComponents(of: train)  // hide
        let variances = pca.explainedVariance  // hide
        let size = min(settings.components, variances.count - 1)  // hide
        let small = pca.keeping(size)  // hide
        let measured = Scores.meanSquaredError(small.reconstruct(trainPixels), trainPixels)  // hide
        let predicted = discarded(pca, size, rows: train.count)  // hide
        let shown = min(16, variances.count)  // hide
        try page.figure(
            "components",
            .images(
                inRows(signedPictures(pca.components.rows(0..<shown), image), 8),
                captions: inRows(
                    pca.explainedVarianceRatio.prefix(shown).enumerated().map { index, share in
                        "\(index + 1): \(NumberFormat.fixed(1).string(100 * share)) %"
                    }, 8)),
            caption: """
                In which directions do images differ most? The first \(shown) principal components with their share of \
                the variance. \(image[2] == 1 ? "Red is positive, blue negative, white zero" : "Middle grey is zero"); \
                each picture is scaled to its own largest entry.
                """,
            alt: """
                Pictures of signed templates: the first look like whole blurred images, later ones like stripes and \
                edges.
                """)
        let orthonormality = departureFromIdentity(pca.components)  // hide
        page.claim("components are orthonormal to one part in 100,000", orthonormality <= 1e-5)
        page.claim(
            "the training error is (n − 1)/n times the sum of the discarded eigenvalues, to one part in 10,000",
            abs(measured - predicted) <= 1e-4 * predicted + 1e-7 * pca.totalVariance / Double(train.imageSize))
        let cumulative = variances.reduce(into: [0.0]) { $0.append(($0.last ?? 0) + $1 / pca.totalVariance) }  // hide
        let share = cumulative[size]  // hide
        let half = cumulative.firstIndex { $0 >= 0.5 } ?? variances.count  // hide
        let most = cumulative.firstIndex { $0 >= 0.95 } ?? variances.count  // hide
        let trainErrors = (0...variances.count).map { discarded(pca, $0, rows: train.count) }  // hide
        let testErrors = reconstructionErrors(pca, testPixels)  // hide
        // Curves end where next to nothing is left, before their logarithms plunge.  // hide
        let counts = (1..<variances.count).filter { $0 < 3 || cumulative[$0] <= 0.999 }  // hide
        let places = counts.map { Double($0) }  // hide
        try page.figure(
            "errors",
            .panels(
                [
                    Panel(
                        "Variance held",
                        .lines(
                            [Series("training", x: places, y: counts.map { cumulative[$0] })],
                            x: .log("Components"), y: Axis("Share of the variance", range: 0...1.02),
                            references: [.horizontal(0.95, "95 %")])),
                    Panel(
                        "Reconstruction error",
                        .lines(
                            [
                                Series("training", x: places, y: counts.map { trainErrors[$0] }),
                                Series("test", x: places, y: counts.map { testErrors[$0] }, style: .dashed),
                            ], x: .log("Components"), y: .log("Mean squared error a pixel"))),
                ], columns: 2),
            caption: """
                How many components does it take? Variance held, and what a reconstruction loses. Curves end at \
                \(counts.last ?? 1) components of \(variances.count), which hold \(percent: cumulative[counts.last ?? 1]). Training and test \
                error nearly coincide.
                """,
            alt: "Left, a curve that rises steeply and levels off towards one; right, two curves that fall together.")
        let examples = Array(test.oneOfEachClass.prefix(10))  // hide
        let steps = Set([128, size, 8, 2]).filter { $0 <= variances.count }.sorted(by: >)  // hide
        try page.figure(
            "reconstructions",
            .images(
                [test.pictures(examples)]
                    + steps.map {
                        pictures(
                            pca.keeping($0).reconstruct(testPixels.rows(examples)).reshaped([examples.count] + image))
                    }, rowLabels: ["original"] + steps.map { "\($0) numbers" }, columnLabels: test.names(of: examples)),
            caption: "What goes first? The first test image of each class, rebuilt from fewer and fewer components.",
            alt: """
                Rows of images that grow blurrier from top to bottom; with two numbers only a rough silhouette is \
                left.
                """)

        let held = Quantity(share, .percent(1), name: "variance in the small code")  // hide
        let halfway = Quantity(Double(half), .fixed(0), name: "components for half the variance")  // hide
        let mostly = Quantity(Double(most), .fixed(0), name: "components for 95 % of the variance")  // hide
        let testError = Quantity(testErrors[size], .fixed(5), name: "test MSE of PCA")  // hide
        let trainError = Quantity(trainErrors[size], .fixed(5), name: "training MSE of PCA")  // hide
        let meanError = Quantity(testErrors[0], .fixed(4), name: "test MSE of the mean image")  // hide
        let order = data.isFashion  // hide
            ? "prints, seams and straps vanish first (the sandal turns into a closed shoe), the outline last"  // hide
            : "details vanish first, the outline last"  // hide

        page.prose(#"""
            The first \#(size) components hold \#(held) of the variance: half of it lies in \#(halfway) of
            \#(train.imageSize) directions, 95 % in \#(mostly) (\#(figure: "errors")). What is left out is not noise:
            \#(markdown: order) (\#(figure: "reconstructions")).
            On test images, which no component was chosen for, \#(size) components leave a mean squared error of
            \#(testError) a pixel, on training images \#(trainError); the mean image alone would leave \#(meanError).
            """#)
        let some = trainPixels.rows(0..<min(600, train.count))  // hide
        return PrincipalComponents(
            all: pca, small: small, some: some, few: min(size, some.rows - 2),
            outcome: PrincipalOutcome(
                share: share, orthonormality: orthonormality, discardedDifference: abs(measured / predicted - 1),
                trainErrors: trainErrors, testErrors: testErrors))
    }
}

extension ImageDataset {
    /// Whether sentences may speak of garments that the reader sees.
    var isFashion: Bool { name == "Fashion-MNIST" }
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
    var left = [Scores.meanSquaredError(samples, mean) * Double(samples.count)]
    for square in squares { left.append(left[left.count - 1] - square) }
    return left.map { max($0, 0) / Double(samples.count) }
}

/// A list in rows of at most `perRow`.
private func inRows<Item>(_ items: [Item], _ perRow: Int) -> [[Item]] {
    stride(from: 0, to: items.count, by: perRow).map { Array(items[$0..<min($0 + perRow, items.count)]) }
}
