import ArgumentParser
import ChapterSupport
import Course
import Notebook

public enum MultimodalAutoencoders: Chapter {
    public static let place = Course.multimodalAutoencoder
    public static let picture = "drawn"
    public static let headlines = [
        Headline("of pictures drawn from sentences have the right colour", number: "colour from text"),
        Headline("the right shape", number: "shape from text"),
        Headline("of factor words said of pictures are true", number: "true words from images"),
        Headline("of them would be by chance", number: "true words by chance"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        /// By factor, on real test pictures.
        public var judge: [Double]
        /// Of the product of three experts against a fine grid, mean and deviation.
        public var productError: Double
        /// Greatest mean or log-variance of codes made of nothing, in magnitude.
        public var nothing: Double
        /// Whether codes are the same, bit by bit, whatever stands in the missing modality.
        public var missingIsNotRead: Bool
        /// Whether a plain picture was drawn of sentences alone, by factor.
        public var plainCoherence: [Double]
        /// By factor: pictures drawn of captions, of shuffled captions, and by opponents.
        public var coherence: [Double]
        public var shuffledCoherence: [Double]
        public var seenCoherence: [Double]
        public var nearestCoherence: [Double]
        public var regressedCoherence: [Double]
        public var chanceCoherence: [Double]
        public var heldOutCoherence: [Double]
        public var heldOutNearest: [Double]
        /// Of all factor words said of pictures, the share that is true: model, nearest picture's caption, chance, and
        /// the model on combinations held out.
        public var wordsRight: [Double]
        public var wordsSaid: [Double]
        /// By what is present (both, image, text, nothing): squared errors of pixels, nats a word, and divergences.
        public var pixelErrors: [Double]
        public var wordErrors: [Double]
        public var divergences: [Double]
        /// By method: R@1 from captions to pictures, and back.
        public var toPictures: [Double]
        public var toCaptions: [Double]
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        try run(page, options, .preset(options))
    }

    public static func run(_ page: Page, _ options: Options, _ settings: Settings) throws -> Results {
        page.prose(#"""
            # Can one space hold pictures and sentences?

            "A small red star in the upper left." You see it, though nothing was shown. Whoever reads a sentence and
            whoever looks at a picture seem to end up at the same place. This chapter builds such a place: a latent
            space that is entered from pictures and from sentences, and left towards either. If it works, we can enter
            by one door and leave by the other: draw what a sentence says, and say what a picture shows.

            After this chapter you can

            - read and write sentences with a recurrent network, padding masked,
            - multiply the opinions of experts, and say why the prior is one of them,
            - train one model on pairs of which parts are missing, and never read what is not there,
            - measure whether a drawn picture shows what was asked for, with a judge who does not know the model.

            All sizes of the experiments stand here. The first three invite change: how many numbers a code has, and
            what a sentence and the divergence weigh in the losses.

            \#(listing: "Settings")
            """#)
        let benchmark = try scenes(page, options, settings)  // hide
        let plain = try plainAutoencoder(page, options, settings, benchmark)  // hide
        let productError = try experts(page)  // hide
        let models = try lowerBound(page, options, settings, benchmark, plain.sizes)  // hide
        let drawings = try drawing(page, options, benchmark, models, plain)  // hide
        let captions = try captioning(page, benchmark, models, drawings.opponents)  // hide
        let losses = try missingModality(page, options, settings, benchmark, models, plain)  // hide
        try latentSpace(page, options, settings, benchmark.test, models.pair)  // hide
        let searches = try retrieval(page, settings, benchmark, models, drawings.opponents)  // hide
        let (coherence, earlyCoherence, seen) = (drawings.coherence, drawings.earlyCoherence, drawings.seen)  // hide
        let (wrongText, together) = (drawings.wrongText, drawings.together)  // hide
        let (spreads, realSpread) = (drawings.spreads, drawings.realSpread)  // hide
        let modelSays = captions.modelSays  // hide

        page.prose(#"""
            ## Summary

            - A product of experts with the prior lets one model take both, either, or neither of two modalities; what
              is missing is not read.
            - From sentences alone it draws the right shape in \#(coherence.shape, .percent(1)) and the right colour in
              \#(coherence.colour, .percent(1)); shuffled sentences give \#(wrongText.shape, .percent(1)) and
              \#(wrongText.colour, .percent(1)).
            - From pictures alone, \#(modelSays.wordsRight, .percent(1)) of the factor words that it says are true.
            - Of shapes and colours that never met in training, \#(together[0], .percent(1)) of the drawings have both
              right.
            - *What went wrong:* the sentence's drawings have \#(markdown: 4 * spreads[0].ground < realSpread.ground
                ? "nearly the same background every time"
                : "less varied backgrounds than real pictures")
              (\#(table: "spread")): what a sentence does not tell is forecast on the average.
            - *What surprised:* asking every code to explain the whole pair moves colour coherence from
              \#(seen.colour, .percent(1)) to \#(earlyCoherence.colour, .percent(1)), with the same networks, pairs and
              epochs, and in the end to \#(coherence.colour, .percent(1)).

            ## Exercises
            """#)
        try page.exercise(
            """
            Multiply experts. Each says a normal distribution of one number, given by mean and variance; the prior \
            is one more. Return the mean and the variance of the product.
            """,
            hint: "Add up precisions, the prior's too. The mean weighs every expert by its precision.",
            answer:
                """
                No expert at all gives the prior: mean 0, variance 1. Who forgets the prior's precision divides by \
                zero there.
                """,
            function: FunctionExercise(
                "func productOfExperts(means: [Double], variances: [Double]) -> [Double]", solution: productOfExperts,
                inputs: [([1, 3], [1, 0.25]), ([], []), ([-2], [1e-6]), ([0.5, -0.5, 4], [2, 2, 0.1])],
                tolerance: 1e-5,
                truth: { means, variances in
                    let bell = Bell.product(zip(means, variances).map { Bell(mean: $0, deviation: $1.squareRoot()) })
                    return [bell.mean, bell.deviation * bell.deviation]
                }))
        page.exercise(
            """
            A program multiplies the sentence's expert in twice by mistake. The expert's variance is one third. \
            What is the posterior's standard deviation as a multiple of the right one, when nothing else is \
            present?
            """,
            hint: "The precision should be $1 + 3$.",
            answer:
                """
                The precision becomes $1 + 6 = 7$ in place of 4: the multiple is $\\sqrt{4/7} \\approx 0.756$. The \
                model is surer than it may be.
                """,
            value: Bell.product([third, third]).deviation / Bell.product([third]).deviation,
            expected: (4.0 / 7).squareRoot(),
            tolerance: 1e-4)
        page.exercise(
            """
            Two posteriors of one unit are both $\\mathcal{N}(1, \\tfrac12)$. How many nats does their agreement \
            amount to?
            """,
            hint: "$\\tau_1 = \\tau_2 = 2$, so $P = 3$.",
            answer:
                """
                $\\frac12 [\\log \\frac43 - 4 + \\frac{16}{3}] \\approx 0.811$ nats: together they are $e^{0.811} \
                \\approx 2.25$ times likelier than apart.
                """,
            value: agreementOfBells(
                Bell(mean: 1, deviation: 0.5.squareRoot()), Bell(mean: 1, deviation: 0.5.squareRoot())),
            expected: 0.8105, tolerance: 1e-3)
        let said = [modelSays, captions.nearestSays, captions.chanceSays, captions.unseenSaid]  // hide
        return Results(
            judge: benchmark.real.factors, productError: productError, nothing: Double(models.nothing),
            missingIsNotRead: models.missingIsNotRead, plainCoherence: plain.coherence.factors,
            coherence: coherence.factors, shuffledCoherence: wrongText.factors, seenCoherence: seen.factors,
            nearestCoherence: drawings.nearest.factors, regressedCoherence: drawings.regressed.factors,
            chanceCoherence: benchmark.chance.factors, heldOutCoherence: drawings.unseenCoherence.factors,
            heldOutNearest: drawings.unseenNearest.factors, wordsRight: said.map(\.wordsRight),
            wordsSaid: said.map(\.wordsSaid), pixelErrors: losses.map(\.pixel), wordErrors: losses.map(\.word),
            divergences: losses.map { $0.divergence! }, toPictures: searches.toPictures.map(\.first),
            toCaptions: searches.toCaptions.map(\.first))
    }
}

/// An expert whose variance is one third, for an exercise.
private let third = Bell(mean: 0.5, deviation: (1.0 / 3).squareRoot())
