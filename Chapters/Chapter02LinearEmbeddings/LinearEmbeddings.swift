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
        public var orthonormality: Double
        /// Relative difference of the training error and the sum of the discarded variances.
        public var discardedDifference: Double
        /// Mean squared errors by number of components, from 0, on training and test images.
        public var trainErrors: [Double]
        public var testErrors: [Double]
        public var methodsDifference: Double
        public var cloudAngle: Double
        public var cloudExcess: Double
        public var autoencoders: [Flattening]
        public var lda: Int
        public var unmixed: [Double]
        public var whitening: Double
        public var memories: [Memory]
        public var scores: [Score]
    }

    /// A linear autoencoder beside PCA of the same size.
    public struct Flattening: Codable, Sendable {
        public var size: Int
        public var gap: Double
        public var pcaError: Double
        public var error: Double
        public var angle: Double
        /// How much more the autoencoder loses, as a share of PCA's error.
        public var excess: Double { error / pcaError - 1 }
    }

    /// What can be read off a description of an image beside its class.
    public struct Memory: Codable, Sendable {
        public var name: String
        public var size: Int
        public var pixels: Double
        public var brightness: Double
    }

    /// What two simple readers make of a description.
    public struct Score: Codable, Sendable {
        public var name: String
        public var size: Int
        public var linear: Double
        public var neighbours: Double
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose(#"""
            # How far do straight lines get?

            A picture of 28 × 28 pixels is a point in a space of 784 dimensions. Nobody can look at that space; but we
            can hold a sheet of paper into it and look at the shadow that the points cast. A shadow is a **linear** map:
            every number of the new description is a weighted sum of the old ones. Which sheet shows most? That depends
            on what you want to see, and each wish has its own classical answer.

            After this chapter you can

            - derive principal component analysis (PCA) and compute it in two ways,
            - train a linear autoencoder, and say when it finds what PCA finds and when it does not,
            - derive linear discriminant analysis (LDA), which uses labels, and independent component analysis (ICA),
              which does not,
            - use a classifier's last layer as a description, and measure what it has forgotten,
            - say which of them helps where.
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 1)
            .taking(train: options.rows(full: 60_000, quick: 1_500), test: options.pick(full: 10_000, quick: 600))
        let (train, test, image, subject) = (data.train, data.test, data.imageShape, data.subject)
        let (trainPixels, testPixels) = (train.flattened, test.flattened)
        var random = Random(seed: options.seed)
        let samples = Samples(data: data, trainPixels: trainPixels, testPixels: testPixels)  // hide
        print(
            "\(train.count) training and \(test.count) test images of shape \(image), \(train.classNames.count) classes"
        )
        let components = try principalComponents(page, options, samples)  // hide
        let autoencoders = try linearAutoencoders(page, options, data, components, using: &random)  // hide
        let lda = try discriminants(page, samples)  // hide
        let independent = try independentComponents(page, options, samples, components.small)  // hide
        let maps = LinearMaps(  // hide
            pca: components.small, autoencoder: autoencoders.autoencoder, lda: lda, ica: independent.ica)
        try threeMaps(page, data, maps, byTail: independent.byTail)  // hide
        let lastLayer = try lastLayer(page, options, samples, maps, using: &random)  // hide
        let scores = try comparison(page, options, samples, maps, lastLayer.descriptions, using: &random)  // hide
        let (size, share, few) = (components.size, components.share, components.few)  // hide
        let flattenings = autoencoders.flattenings  // hide
        let (wide, narrow) = (flattenings[0], flattenings[flattenings.count - 1])  // hide
        let (raw, fair, discriminant) = (scores[0], scores[6], scores[7])  // hide
        let (memories, recalls) = (lastLayer.memories, lastLayer.recalls)  // hide

        page.prose(#"""
            ## Summary

            - \#(size) principal components hold \#(share, .percent(1)) of the variance of \#(train.count)
              \#(subject.plural); the training error equals the discarded eigenvalues.
            - A linear autoencoder comes within
              \#(flattenings.map(\.excess).max()!, .percent(3), name: "largest excess error") of PCA's error and never
              below it. Where the eigengap is wide its subspace is PCA's to \#(wide.angle, .significant(3)) radians.
            - *What surprised:* with \#(narrow.size) numbers the network's excess error is
              \#(narrow.excess, .percent(3)), and yet its largest angle to PCA's subspace \#(narrow.angle, .fixed(2))
              radians. A small error does not mean that the subspaces are close.
            - LDA's \#(discriminant.size) numbers give a linear probe \#(discriminant.linear, .percent(1)),
              \#(fair.size) of PCA's \#(fair.linear, .percent(1)), all pixels \#(raw.linear, .percent(1)).
            - ICA finds two known sources again, and on images gives both readers what whitened PCA gives them.
            - *What went wrong:* from the last layer \#(memories[3].pixels, .percent(1)) of the pixels' variance can be
              guessed, from PCA \#(memories[0].pixels, .percent(1)); of classes never seen it recalls
              \#(recalls[2][0], .percent(1)), PCA \#(recalls[0][0], .percent(1)). What labels did not ask for is not
              kept reliably.

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
            value: Double(try variancesChangedByShuffling(components.some, few, seed: options.seed)), expected: 0,
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
            value: 0.64 * discarded(components.all, 0, rows: train.count) / meanPixelVariance(train), expected: 0.64,
            tolerance: 1e-3)
        let greatest = Array(components.all.explainedVariance.prefix(12))  // hide
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
            orthonormality: components.orthonormality, discardedDifference: components.discardedDifference,
            trainErrors: components.trainErrors, testErrors: components.testErrors,
            methodsDifference: components.methodsDifference, cloudAngle: autoencoders.cloudAngle,
            cloudExcess: autoencoders.cloudExcess, autoencoders: flattenings, lda: lda.components.rows,
            unmixed: independent.unmixed, whitening: independent.whitening, memories: memories, scores: scores)
    }
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
private func meanPixelVariance(_ images: LabelledImages) -> Double {
    let mean = Tensor(Standardizer().fit(images.flattened).mean, shape: [1, images.imageSize])
    return Scores.meanSquaredError(images.flattened, mean.rows([Int](repeating: 0, count: images.count)))
}
