import ArgumentParser
import ChapterSupport
import Charts
import Course
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook

public enum CLIPRetrieval: Chapter {
    public static let place = Course.clipRetrieval
    public static let picture = "search"
    public static let headlines = [
        Headline("of sentences find their picture first among all test scenes", number: "R@1 of the towers"),
        Headline("by linear CCA", number: "R@1 of CCA"),
        Headline("is expected of one who knows every factor (more is luck)", number: "R@1 of every factor known"),
        Headline(
            "of unseen emoji are among the first ten of all that their words find", number: "R@10 among all emoji"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [Search.self, WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        /// The loss of pairs that cannot be told apart, at several temperatures.
        public var indistinguishable: [Double]
        /// On scenes: chance, permuted captions, two linear opponents, two towers, every factor known.
        public var scenes: [Retrieval]
        public var compositions: [Composition]
        public var temperatures: [Double]
        public var questions: [Question]
        /// Where the data have classes.
        public var zeroShot: ZeroShot?
        /// Where the data have captions of their own.
        public var captions: [Retrieval]?
        public var emoji: EmojiOutcome
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        try run(page, options, .preset(options))
    }

    public static func run(_ page: Page, _ options: Options, _ settings: Settings) throws -> Results {
        page.prose(#"""
            # Which caption belongs to which picture?

            A child who hears "dog" and sees a street full of things must find out which of them is meant. It takes
            many streets. What is there whenever the word is said, and mostly not when it is not, must be it. Two
            networks can learn like this, one for pictures and one for words: show them many pairs at once, shuffled,
            and ask which caption belongs to which picture. Nobody names a class. This is what the model CLIP does
            \#(cite: .radford2021).

            After this chapter you can

            - derive the contrastive loss, and say what its best solution is,
            - train two towers, and search pictures by words and words by pictures,
            - classify by sentences, and say what such a classifier does and does not know,
            - test whether a model understands combinations, order and number, or bags of words.

            Three numbers in `Settings.swift` invite change: how
            many pairs are told from each other, how many combinations are kept from training, and how hard weights are
            pulled towards zero.

            \#(listing: "Settings.pairs", "Settings.heldOut", "Settings.weightDecay")

            ## A question with N answers

            Take $N$ pairs of a text and an image. A network turns every text into a vector $t_i$, another every image
            into $v_i$, both of length 1, in one common space. Their products are cosines, collected in the
            $N \times N$ matrix

            $$ C = \frac{E_t E_v^\top}{\tau}, \qquad C_{ij} = \frac{t_i^\top v_j}{\tau}, $$

            where row $i$ of $E_t$ is $t_i$, row $j$ of $E_v$ is $v_j$, and $\tau > 0$ is a **temperature**. Row $i$
            of $C$ holds the scores of all images for text $i$. Turn them into probabilities by a softmax, and ask for
            the right one, by cross-entropy; do the same with columns:

            $$ L_{\text{text}} = -\frac1N \sum_i \log \frac{e^{C_{ii}}}{\sum_j e^{C_{ij}}}, \qquad
               L_{\text{image}} = -\frac1N \sum_i \log \frac{e^{C_{ii}}}{\sum_j e^{C_{ji}}}, \qquad
               L = \tfrac12 \,(L_{\text{text}} + L_{\text{image}}) . $$

            This is the **symmetric InfoNCE loss** \#(cite: .oord2018, .radford2021). It is a classification with as
            many classes as there are pairs in the batch, made up anew for each batch. `logits` is $C$:

            \#(listing: "contrastiveLoss")

            **What does it want?** Imagine a text $x$ and $N$ images, one drawn from $p(y \mid x)$, the others from
            $p(y)$. By Bayes' rule the probability that image $j$ is the one that belongs to $x$ is

            $$ \frac{p(y_j \mid x) / p(y_j)}{\sum_k p(y_k \mid x) / p(y_k)} , $$

            so the best scores are $C_{ij} = \log \frac{p(y_j \mid x_i)}{p(y_j)}$, up to a constant for each text: how
            much likelier the image is with this text than without. Put in, the loss gives $\log N - L \le I(x; y)$,
            the information that text and image share. So more pairs in a batch make a harder question and can teach
            more.

            **The temperature** decides how much a cosine weighs. Cosines lie between −1 and 1; with $\tau = 1$ even
            perfect ones could not make the softmax sure of itself. A small $\tau$ lets small differences count. It is
            learned like any weight, as $\log (1/\tau)$, so it cannot become negative, and $1/\tau$ is kept at
            \#(Int(contrastScales.upperBound), name: "greatest factor on cosines") at most, which
            \#(authors: .radford2021) found necessary for stable training.

            \#(listing: "contrastScale", "contrastScales")

            One value of the loss is known: where nothing can be told apart, every candidate has the probability
            $1/N$, whatever $\tau$ is.

            \#(listing: "contrast(_:_:temperature:)", "lossOfIndistinguishable")
            """#)
        let temperatures = [1, 0.1, 0.01]
        let indistinguishable = temperatures.map { lossOfIndistinguishable(settings.pairs, temperature: $0) }
        let logN = log(Double(settings.pairs))
        print(indistinguishable.map { NumberFormat.fixed(5).string($0) }.joined(separator: ", "), "nats")

        page.prose(#"""
            With \#(settings.pairs, name: "pairs in a batch") pairs, $\log N$ is \#(logN, .fixed(5), name: "log N"). A
            training curve that stays there has learned nothing.
            """#)
        page.claim(
            "pairs that cannot be told apart give log N at any temperature, to 1e-5",
            indistinguishable.allSatisfy { abs($0 - logN) < 1e-5 })
        let hasCaptions = options.data.map(CaptionedImages.recognises) ?? false  // hide
        // Read before anything is trained, so that what is wrong with it shows at once.  // hide
        let classes = hasCaptions ? nil : try imagesOfClasses(options, settings)  // hide
        let scenes = try scenes(page, options, settings)  // hide
        let questions = try relations(page, options, settings)  // hide
        let zeroShot = try classes.map { try Self.zeroShot(page, $0, options, settings) }  // hide
        let captions = hasCaptions ? try captions(page, options.data!, options, settings) : nil  // hide
        let emoji = try emoji(page, options, settings)  // hide
        let (chance, towers) = (scenes.retrievals[0], scenes.retrievals[4])  // hide

        page.prose(#"""
            ## Summary

            - A caption finds its picture first among \#(towers.gallery, name: "gallery of the summary") test scenes in
              \#(towers.pictures[0], .percent(1), name: "R@1, summary") of the cases, where
              \#(scenes.retrievals[5].pictures[0], .percent(1), name: "R@1 possible, summary") can be expected of
              someone who knows every factor, linear CCA gets
              \#(scenes.retrievals[3].pictures[0], .percent(1), name: "R@1 of CCA, summary"), and chance is
              \#(chance.pictures[0], .percent(1), name: "R@1 of chance, summary").
            - Combinations of shape, colour and place that training never showed are named right by the mean of words
              in \#(scenes.composer.held, .percent(1), name: "held-out combinations, summary") of the pictures, those it
              showed in \#(scenes.composer.seen, .percent(1), name: "seen combinations, summary").
            \#(markdown: namingSummary(zeroShot, captions))
            - Emoji that training never showed are found among the first ten of
              \#(emoji.retrievals[4].gallery, name: "unseen emoji, summary") in
              \#(emoji.retrievals[4].pictures[2], .percent(1), name: "R@10 of unseen emoji, summary") of the cases,
              where chance is
              \#(emoji.retrievals[0].pictures[2], .percent(1), name: "chance at ten of emoji, summary").
              \#(markdown: goalsSummary(emoji))
            - *What went wrong:* exchanged objects are told from the right ones in
              \#(questions[2].share, .percent(1), name: "exchanged objects, summary") of the cases, a wrong colour in
              \#(questions[0].share, .percent(1), name: "wrong colour, summary"): what the loss does not ask for is not
              learned. And among the first ten of all emoji, what was trained on is found in
              \#(emoji.trainedRecall, .percent(1), name: "R@10 of trained emoji, summary"), what was not in
              \#(emoji.amongAll[3], .percent(1), name: "R@10 of unseen emoji among all, summary").
            - *What surprised:* in every batch of scenes, pairs that say the same call each other wrong, and yet what
              they teach leads to
              \#(markdown: reachesBound(scenes)
                  ? "as high an R@1 as knowing every factor gives, but for luck"
                  : "an R@1 not far from what knowing every factor gives").
              And a text tower that only takes means put new combinations together
              \#(markdown: scenes.compositions[2].held > scenes.compositions[1].held ? "better" : "no better") than a
              Transformer.

            ## Exercises
            """#)
        try page.exercise(
            """
            Write the loss of a batch, in nats. Row $i$ of the table has the cosines of text $i$ with every \
            picture, divided by the temperature.
            """,
            hint: """
                A row is a softmax over pictures, a column one over texts, and the right answer stands on the \
                diagonal. Take the greatest number out before you exponentiate.
                """,
            answer:
                """
                Half the mean cross-entropy of the rows, half that of the columns. A table of equal numbers gives \
                $\\log N$.
                """,
            function: FunctionExercise(
                "func contrast(_ table: [[Double]]) -> Double", solution: contrast,
                inputs: [
                    [[1, 1, 1], [1, 1, 1], [1, 1, 1]], [[3, 0], [1, 2]], [[14, 2, -3], [5, 9, 9], [-1, 8, 12]],
                    [[1000, 0], [0, 1000]],
                ],
                tolerance: 1e-4, truth: lossOfTable))
        page.exercise(
            """
            In a batch of 256 pairs every right cosine is greater by 0.2 than every wrong one. At which \
            temperature does each softmax give the right answer a probability of one half?
            """,
            hint: "The right term must equal the sum of 255 wrong ones: $e^{0.2/\\tau} = 255$.",
            answer:
                """
                $\\tau = 0.2 / \\log 255 \\approx 0.0361$. The loss is then $\\log 2 \\approx 0.693$; this run \
                looks for the temperature at which such vectors cost so much.
                """,
            value: temperature(ofLoss: log(2), margin: 0.2, count: 256), expected: 0.0361, tolerance: 1e-4)
        page.exercise(
            "A gallery holds 1,362 pictures, one of which is right. What is R@10 of a random order, in per cent?",
            hint: "The right one is equally likely at every place.", answer: "10 / 1,362, which is 0.73 %.",
            value: 100 * RetrievalMetrics(similarities: Tensor(shape: [1, 1_362]), relevant: [[7]]).recall(at: 10),
            expected: 0.734, tolerance: 0.001)
        return Results(
            indistinguishable: indistinguishable, scenes: scenes.retrievals, compositions: scenes.compositions,
            temperatures: scenes.temperatures, questions: questions, zeroShot: zeroShot, captions: captions,
            emoji: emoji)
    }
}
