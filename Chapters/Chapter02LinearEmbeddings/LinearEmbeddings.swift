import ArgumentParser
import ChapterSupport
import Course
import Datasets
import Engine
import Estimators
import Notebook

public enum LinearEmbeddings: Chapter {
    public static let place = Course.linearEmbeddings
    public static let picture = "components"
    public static let headlines = [
        Headline("of the variance is in the small code", number: "variance in the small code"),
        Headline("is PCA's mean squared error on test images", number: "test MSE of PCA"),
        Headline("is that of the mean image alone", number: "test MSE of the mean image"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        public var principal: PrincipalOutcome
        public var cloud: [Flattening]
        public var autoencoders: [[Flattening]]
        public var discriminants: DiscriminantsOutcome
        public var independent: IndependentOutcome
        public var scores: [Score]
        public var lastLayers: [LastLayer]
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        try run(page, options, .preset(options))
    }

    public static func run(_ page: Page, _ options: Options, _ settings: Settings) throws -> Results {
        page.prose(#"""
            # How far do straight lines get?

            A picture of 28 × 28 pixels, as those of Fashion-MNIST are, with grey values from 0 to 1, is a point in a
            space of 784 dimensions. Nobody can look at that space. But we can hold a sheet of paper into it and look at
            the shadow that the points cast. A shadow is a **linear** map: every number of the new description is a
            weighted sum of the old ones. Which sheet shows most? That depends on what you want to see, and each aim has
            its own classical answer. After this chapter you can

            - derive principal component analysis (PCA), and compute it in a few lines,
            - train a linear autoencoder, and say when it finds what PCA finds and when it does not,
            - derive linear discriminant analysis (LDA), which uses labels, and independent component analysis (ICA),
              which does not,
            - say what each of them keeps, by paired measurements, and ask what a nonlinear network forgets.

            Three numbers in `Settings.swift` invite change: how many numbers a code has, how often the autoencoder sees
            the images, and how many neighbours vote.

            \#(listing: "Settings.components", "Settings.passes", "Settings.voters")
            """#)
        let loaded = try ImageDataset.load(options, sidesDivisibleBy: 1)  // hide
        let data = try loaded.taking(train: settings.trainImages, test: settings.testImages)  // hide
        let train = data.train  // hide
        let samples = Samples(data)  // hide
        let cloud = try cloud(page, options, settings)  // hide
        let principal = try principalComponents(page, samples, settings)  // hide
        let descents = try linearAutoencoders(page, options, samples, principal, settings)  // hide
        let labelled = try samples.prefix(train: settings.labelled, test: settings.testImages)  // hide
        let separating = try separatingDirections(page, labelled, principal, settings)  // hide
        let independent = try independentComponents(page, options, samples, principal, settings)  // hide
        let maps = LinearMaps(  // hide
            all: principal.all, pca: principal.small, autoencoders: descents.networks, lda: separating.map,
            ica: independent.map)
        try threeMaps(page, samples, maps, settings)  // hide
        let compared = try comparison(page, options, labelled, maps, settings)  // hide
        let lastLayers = try lastLayer(page, options, labelled, maps, settings)  // hide
        let (size, few) = (principal.small.components.rows, principal.few)  // hide
        let excess = Quantity(descents.coders[\.excess], .percent(2), name: "excess error of the autoencoder")  // hide
        let angle = Quantity(descents.coders[\.angle], .fixed(2), name: "angle of the autoencoder")  // hide
        let directions: Prose = (  // hide
            descents.long.count == 2
                ? """
                Trained for long, linear autoencoders with \(descents.long[0].first.size) and \
                \(descents.long[1].first.size) numbers end \
                \(percent: descents.long[0].first.excess, 4, name: "excess at the wide cut, longer") and \
                \(percent: descents.long[1].first.excess, 4, name: "excess at the narrow cut, longer") above PCA's error
                  on the training images, at largest angles of \
                \(descents.long[0].first.angle, .significant(2), name: "angle at the wide cut, longer") and \
                \(descents.long[1].first.angle, .significant(2), name: "angle at the narrow cut, longer") radians to its \
                subspace: where eigenvalues are close, the error says little about directions.
                """
                : """
                With \(size) numbers a linear autoencoder ends \(excess) above PCA's error on the training images, at a
                  largest angle of \(angle) radians to PCA's subspace.
                """
        )
        let labels = Quantity(  // hide
            compared.labels, .percent(1), name: "LDA against PCA, as many as LDA, probe")
        let unseen = Quantity(  // hide
            lastLayers.trials { $0.blind.leftOut - $0.components.leftOut }, .percent(1),
            name: "recall of classes left out, against PCA")

        page.prose(#"""
            ## Summary

            - \#(size) principal components hold \#(percent: principal.outcome.share) of the variance of \#(train.count)
              \#(data.subject.plural), and no other \#(size) directions hold more. What they lose on these images is
              $(n-1)/n$ times the sum of the discarded eigenvalues.
            - \#(directions)
            - LDA, which uses labels, changes a linear probe's accuracy against as many principal components by
              \#(difference: labels, signed: true).
            - ICA finds what is far from normal: two mixed voices, and of images what is mostly absent. To distances
              it is whitened PCA.
            - Classes that a classifier never saw: neighbours' recall by its last layer differs from that by PCA by
              \#(difference: unseen, signed: true), over \#(settings.seeds) random choices of classes.

            ## Exercises
            """#)
        page.exercise(
            """
            Shuffle the pixels of all images by one fixed permutation. How many of the \(few) largest variances \
            that PCA finds change?
            """,
            hint: "A permutation is an orthogonal matrix. What does it do to the eigenvectors of the covariance?",
            answer:
                """
                None: the components are shuffled in the same way, the variances and errors stay. PCA does not \
                know which pixels are neighbours; convolutions (chapter 3) do.
                """,
            value: Double(try variancesChangedByShuffling(principal.some, few, seed: options.seed)), expected: 0,
            tolerance: 0)
        page.exercise(
            """
            Five images of ten pixels have a covariance matrix (divisor $n - 1$) whose eigenvalues are 4, 2, 1, 1 \
            and zeros. How large is the mean squared error per pixel, over these images, if each is replaced by \
            the mean image?
            """,
            hint: "Put k = 0 into the formula for the error. Which divisor has a variance, and which a mean?",
            answer:
                """
                The sum of all eigenvalues times (n − 1)/n, divided by the number of pixels: 8 · (4/5) / 10 = \
                0.64. This run holds the formula to the mean variance of a pixel, computed in another way.
                """,
            value: 0.64 * discarded(principal.all, 0, rows: train.count) / meanPixelVariance(samples.train),
            expected: 0.64, tolerance: 1e-3)
        page.exercise(
            """
            Two independent signals are uniformly distributed, with unit variance and excess kurtosis −1.2 each. What \
            is the excess kurtosis of $0.6 \\, s_1 + 0.8 \\, s_2$?
            """,
            hint: "Fourth powers of the weights.",
            answer: "−1.2 · (0.6⁴ + 0.8⁴) = −1.2 · 0.5392 = −0.647, nearer to normal than either.",
            value: kurtosisOfMixture(0.6, 0.8), expected: -0.647, tolerance: 2e-3)
        page.exercise(
            """
            Thirty images of three classes lie in five dimensions, and the three class means lie on one straight line. \
            Along how many directions does LDA find the means apart?
            """,
            hint: "Of which rank is $B$, if all $m_c - m$ are multiples of one vector?",
            answer: "One: $B$ is a multiple of that vector's outer product with itself, whatever $K - 1$ allows.",
            value: Double(try directionsOfMeansOnALine(seed: options.seed)), expected: 1, tolerance: 0)
        let greatest = Array(principal.all.explainedVariance.prefix(12))  // hide
        try page.exercise(
            """
            How many components does it take? Return the least number of variances, greatest first, whose sum \
            reaches a share of the sum of all. The variances come in any order.
            """,
            hint: "Sort, then add until the sum is large enough. For the share 0 no component is needed.",
            answer: "Adding the greatest first reaches any sum with the fewest terms.",
            function: FunctionExercise(
                "func componentsNeeded(variances: [Double], share: Double) -> Int", solution: componentsNeeded,
                inputs: [
                    ([4, 2, 1, 1], 0.5), ([1, 4, 1, 2], 0.51), ([4, 2, 1, 1], 1), ([3, 1], 0), ([2, 2, 2, 2, 2], 0.35),
                    (greatest, 0.9), (greatest.reversed(), 0.6),
                ],
                tolerance: 0,
                truth: { variances, share in
                    let sorted = variances.sorted(by: >)
                    let total = variances.reduce(0, +)
                    return (0...sorted.count).first { sorted.prefix($0).reduce(0, +) >= share * total } ?? sorted.count
                }))
        return Results(
            principal: principal.outcome, cloud: cloud.values, autoencoders: descents.flattenings.map(\.values),
            discriminants: separating.outcome, independent: independent.outcome, scores: compared.scores,
            lastLayers: lastLayers.values)
    }
}

/// The data set, and its images as rows of pixels, 0 black to 1 white. They take a few hundred megabytes, so they are
/// made once.
struct Samples {
    let data: ImageDataset
    /// `[N, H·W·C]`.
    let train: Tensor
    let test: Tensor

    init(_ data: ImageDataset) { (self.data, train, test) = (data, data.train.flattened, data.test.flattened) }

    /// The first of both halves.
    func prefix(train: Int, test: Int) throws -> Samples { Samples(try data.taking(train: train, test: test)) }
}

/// The linear maps that the chapter fits, each from an image to a short description of it.
struct LinearMaps {
    /// All principal components, and the first of them, as many as a code has numbers.
    let all: FittedPCA
    let pca: FittedPCA
    /// Of as many numbers as `pca`, one for each seed.
    let autoencoders: [LinearAutoencoder]
    let lda: Sheet
    /// A rotation of the whitened `pca`, its coordinates with the heaviest tails first.
    let ica: Sheet
}

// MARK: Exercises

/// How many of PCA's greatest variances one permutation of all images' pixels changes.
private func variancesChangedByShuffling(_ samples: Tensor, _ count: Int, seed: UInt64) throws -> Int {
    var random = Random(seed: seed).split(7)
    let shuffled = samples.columns(random.permutation(samples.elementsPerRow))
    let method = suitedMethod(samples)
    let (a, b) = try (PCA(count: count, method: method).fit(samples), PCA(count: count, method: method).fit(shuffled))
    return zip(a.explainedVariance, b.explainedVariance).count { abs($0 - $1) >= 1e-5 * a.explainedVariance[0] }
}

/// The variance of a pixel about its own mean, on average over all pixels, by another way than PCA's.
private func meanPixelVariance(_ samples: Tensor) -> Double {
    let mean = Tensor(Standardizer().fit(samples).mean, shape: [1, samples.elementsPerRow])
    return Scores.meanSquaredError(samples, mean.rows([Int](repeating: 0, count: samples.rows)))
}

/// The excess kurtosis of a mixture of two independent uniform signals, taken over a grid of both.
private func kurtosisOfMixture(_ a: Float, _ b: Float) -> Double {
    let steps = (0..<300).map { (Float($0) + 0.5) / 300 - 0.5 }
    return kurtoses(Tensor(steps.flatMap { x in steps.map { a * x + b * $0 } }, shape: [90_000, 1]))[0]
}

/// How many directions LDA finds in which three classes, whose means lie on a line, are apart at all.
private func directionsOfMeansOnALine(seed: UInt64) throws -> Int {
    var random = Random(seed: seed).split(8)
    let labels = (0..<30).map { $0 % 3 }
    let noise = Tensor(normal: [10, 5], using: &random)
    // The same noise about each mean, its own mean taken away: so the class means are exactly on the line.
    let centred = noise.rows(labels.indices.map { $0 / 3 }).subtracting(row: mean(of: noise))
    let line = Tensor(normal: [1, 5], using: &random).rows(labels.map { _ in 0 })
    let steps = Tensor(labels.flatMap { [Float](repeating: [0, 1, 4][$0], count: 5) }, shape: [30, 5])
    let (between, within) = scatters(centred + line * steps, labels: labels)
    let (ratios, _) = try discriminants(between: between, within: within, count: 2)
    return ratios.count { $0 > 1e-3 * ratios[0] }
}
