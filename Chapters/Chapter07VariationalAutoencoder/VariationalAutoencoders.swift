import ArgumentParser
import ChapterSupport
import Course
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook

public enum VariationalAutoencoders: Chapter {
    public static let place = Course.variationalAutoencoder
    public static let picture = "samples"
    public static let headlines = [
        Headline("is the bound on the test images", number: "test ELBO"),
        Headline("is the mean squared error through the variational code", number: "MSE of the variational model"),
        Headline("is PCA's with as many numbers", number: "MSE of PCA"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        /// The evidence lower bound of the test images, nats per image.
        public var bound: Double
        /// Importance-weighted bounds of some test images by the number of draws, and where it ends for all of them.
        public var weighted: [Weighted]
        public var weightedForAll: Double
        /// KL of every unit, nats.
        public var divergences: [Double]
        public var scales: [Scale]
        public var linear: Linear
        public var scenes: [SceneScore]
        public var walk: [Double]
        public var plainWalk: [Double]
        /// How often the conditional model draws the class that it is asked for, and the share of that class.
        public var granted: Double
        /// The same with the class told by a single 1, and the accuracy of who judges both, on test images.
        public var grantedToWhisper: Double
        public var judge: Double
        public var chance: Double
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        try run(page, options, .preset(options))
    }

    public static func run(_ page: Page, _ options: Options, _ settings: Settings) throws -> Results {
        page.prose(#"""
            # How do we get a space to draw from?

            An autoencoder answers when it is asked about an image. Ask it for a *new* image, and it has no answer:
            which numbers should the decoder be given? Codes lie somewhere in their space, nobody said where, and
            between them is nothing. A **variational autoencoder** is made to be drawn from. It says in advance where
            codes shall lie, and it learns to live with the blur that this takes.

            After this chapter you can

            - derive the evidence lower bound and say what each of its two terms wants,
            - train through a random draw, and compute a Kullback–Leibler divergence without one,
            - keep nats and means apart, and recognise what happens when they are mixed,
            - draw new images, walk and calculate among them, and say how good the model is in nats,
            - judge whether the units of a code mean something by themselves.

            All sizes of the experiments stand here. The first three invite change: the units of the code, the weights
            of the divergence in the section on single units, and how loudly a class is told.

            \#(listing: "Settings")
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 1)
            .taking(train: settings.images, test: settings.testImages)
        let (train, validation) = data.train.splitForValidation(seed: options.seed)
        let (test, image) = (data.test, data.imageShape)
        print("\(train.count) images of shape \(image); \(validation.count) to watch, \(test.count) to judge by")
        // The first test images, for what takes long.  // hide
        let samples = Samples(  // hide
            data: data, train: train, validation: validation, some: test.prefix(2_000), image: image,
            pixels: test.imageSize, names: test.classNames, subject: data.subject)
        let units = min(settings.units, max(1, train.count / 2 - 1))  // hide
        // For draws beside training, each by a key; and for networks' first weights, one after another.  // hide
        let random = Random(seed: options.seed).split(7)  // hide
        var start = Random(seed: options.seed)  // hide
        let epochs = options.epochs(  // hide
            full: settings.epochs, quick: settings.epochs, rows: train.count, batch: settings.batch,
            steps: (settings.steps, settings.steps))
        let recipe = Recipe(  // hide
            hidden: settings.hidden, units: units, epochs: epochs,
            few: max(1, epochs / settings.shortening), batch: settings.batch, seed: options.seed,
            random: random)
        let plain = try spaceWithHoles(page, samples, recipe, &start)  // hide
        let scales = try lowerBound(page, settings, samples, recipe)  // hide
        let spaces = try latentSpaces(page, samples, recipe, plain: plain.network, &start)  // hide
        let newImages = try newImages(page, settings, samples, recipe, plain, spaces)  // hide
        let tightness = try tightness(page, options, settings, samples, recipe, spaces, &start)  // hide
        let walks = try walks(page, settings, samples, plain, spaces, newImages)  // hide
        let (sceneScores, best) = try singleUnits(page, options, settings)  // hide
        let wishes = try wishes(page, settings, samples, recipe, &start)  // hide
        let (found, flatFound, active) = (spaces.found, spaces.flatFound, spaces.active)  // hide
        let (many, qualities, granted) = (newImages.many, newImages.qualities, wishes.granted)  // hide
        let (weightedForAll, draws500) = (tightness.weightedForAll, tightness.draws500)  // hide
        let comparison = tightness.comparison  // hide

        page.prose(#"""
            ## Summary

            - The bound is reconstruction minus divergence, both summed over one image:
              \#(found.bound, .fixed(2), unit: "nats") on the test images with \#(units) units,
              \#(flatFound.bound, .fixed(2), name: "test ELBO of two units") with two. With \#(draws500) draws,
              \#(weightedForAll, .fixed(2)).
            - \#(active) of \#(units) units carry more than \#(leastShare, .fixed(1), name: "nats of an active unit")
              nats. In the short training \#(scales[0].active) did; with the mean over pixels by mistake,
              \#(scales[1].active), and the code told \#(scales[1].divergence, .fixed(2)) nats.
            - Test images find a picture like theirs among \#(many) draws at \#(qualities[0].toDrawn, .fixed(3)), among
              those of probabilistic PCA at \#(qualities[1].toDrawn, .fixed(3)).
            - With the exact posterior the linear model's bound is the likelihood, to
              \#(abs(comparison.exact - comparison.withExactPosterior), .scientific(0), tolerance: 10) nats.
            - Asked for a class that it was told loudly, the conditional model draws it in \#(granted[1], .percent(1))
              of the cases; told by 1, in \#(granted[0], .percent(1)).
            - *What went wrong:* draws are soft, because the decoder shows the mean of many possible images. And units
              that stand for one factor each do not come by themselves: the best MIG is
              \#(sceneScores[best].gap, .fixed(3), tolerance: 0.1) of 1.
            - *What surprised:* on the straight way between two images the variational space is
              \#(abs(walks.detour), .percent(0), name: "detour half-way, variational, summary")
              \#(markdown: walks.detour > 0 ? "farther from" : "nearer to") real images half-way than at its ends, the
              plain one \#(abs(walks.plainDetour), .percent(0), name: "detour half-way, plain, summary")
              \#(markdown: walks.plainDetour > 0 ? "farther" : "nearer").

            ## Exercises
            """#)
        try page.exercise(
            """
            Compute the divergence of a code's normal distribution, given by the means and the standard deviations \
            of its units, from the standard normal one, in nats.
            """,
            hint: """
                The units are independent, so it is a sum over them. For one unit take the mean of the logarithm of \
                the quotient of the two densities under the first.
                """,
            answer:
                """
                A unit costs $(\\mu^2 + \\sigma^2 - 1)/2 - \\log \\sigma$. The expected numbers come from \
                integrating the definition over a fine grid.
                """,
            function: FunctionExercise(
                "func divergence(means: [Double], deviations: [Double]) -> Double", solution: divergence,
                inputs: [([0], [1]), ([1], [1]), ([0, 0], [0.5, 2]), ([-2, 0.3, 1], [0.1, 1.5, 0.8])],
                tolerance: 1e-4, truth: { integratedDivergence($0, $1) }))
        page.exercise(
            """
            Two draws for one image have the log-weights −240 and −242. What is the importance-weighted bound of \
            the two, in nats? (This is the number that is checked.) And how far does it lie above the ELBO of the \
            same two draws?
            """,
            hint: "Take the greatest exponent out: only $e^0$ and $e^{-2}$ are left in the sum.",
            answer:
                """
                $-240 + \\log \\tfrac{1}{2}(1 + e^{-2}) = -240.566$. The ELBO is the mean of the two, −241: the \
                bound gains 0.434 nats.
                """,
            value: ImportanceWeights(Tensor([-240, -242], shape: [1, 2])).bound(draws: 2),
            expected: -240 + log((1 + exp(-2)) / 2), tolerance: 1e-4)
        page.exercise(
            """
            There are ten classes, equally frequent. By how many nats per image can $\\log p(x \\mid c)$ exceed \
            $\\log p(x)$ on average at most, if both are exact?
            """,
            hint: """
                The average of the difference is the mutual information of image and class. How much is there to know \
                about a class?
                """,
            answer:
                """
                By the entropy of the class, $\\log 10 = 2.303$ nats, reached if every image shows its class \
                beyond doubt. If *bounds* differ by more, the model without the class has not found its best.
                """,
            value: MutualInformationGap(
                codes: Tensor((0..<10).map { Float($0) }, shape: [10, 1]), factors: [Array(0..<10)]
            ).information[0][0],
            expected: log(10), tolerance: 1e-6)
        return Results(
            bound: found.bound, weighted: tightness.weighted, weightedForAll: weightedForAll,
            divergences: found.divergences, scales: scales, linear: comparison, scenes: sceneScores, walk: walks.walk,
            plainWalk: walks.plainWalk, granted: granted[1], grantedToWhisper: granted[0], judge: wishes.judge,
            chance: wishes.chance)
    }
}

// MARK: Exercises

/// The divergence of independent normal units from standard normal ones by its definition: the mean of the quotient's
/// logarithm, summed over a fine grid of each unit's values.
private func integratedDivergence(_ means: [Double], _ deviations: [Double]) -> Double {
    zip(means, deviations).reduce(0) { sum, unit in
        let (mean, deviation) = unit
        let step = deviation / 200
        return sum
            + (-2_000...2_000).reduce(0) { sum, index in
                let x = mean + Double(index) * step
                let z = (x - mean) / deviation
                let density = exp(-z * z / 2) / (deviation * (2 * Double.pi).squareRoot())
                return sum + density * step * (x * x / 2 - z * z / 2 - log(deviation))
            }
    }
}
