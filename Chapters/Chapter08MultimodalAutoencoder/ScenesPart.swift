import ChapterSupport
import Datasets
import Engine
import Estimators
import Foundation
import Notebook

/// The pairs that all models learn from and are tested with, the judge of what they draw, and the scores of chance and
/// of trivial forecasts.
struct SceneBenchmark {
    let train: ScenePairs
    let validation: ScenePairs
    let test: ScenePairs
    /// Pairs of the combinations held out.
    let unseen: ScenePairs
    let coder: CaptionCoder
    let judge: Judge
    /// The test pairs shuffled: each gets some other scene's picture or caption.
    let order: [Int]
    /// What the judge sees in the test pictures themselves, and in those of `order`.
    let real: Coherence
    let chance: Coherence
    /// Of the mean training picture and of word frequencies: a pixel's squared error, and nats a word.
    let trivial: (pixel: Double, word: Double)
    /// The same for a whole picture and a whole caption, in nats.
    let trivialSums: (picture: Double, caption: Double)
}

extension MultimodalAutoencoders {
    /// Part 1: scenes with captions, captions as numbers, and a judge of pictures.
    static func scenes(_ page: Page, _ options: Options, _ settings: Settings) throws -> SceneBenchmark {
        page.prose(#"""
            ## Scenes with captions

            The package draws the data: one object before a background, 32×32 pixels in colour, with an English
            caption. Shape, colour, size and place are known for each, so every answer can be checked. Two things are
            told by one side alone: no caption speaks of the background, and no picture shows how its caption is
            worded. The same scene may be "a tiny scarlet star in the upper left" or "the star in the top left is small
            and red". `CaptionCoder` will turn captions into numbers, by the words of the training captions, and
            `ScenePairs` hold pictures beside them, as networks take both.
            """#)
        _ = try options.scenes(full: settings.scenes, quick: settings.scenes)  // hide
        let (count, tested) = (settings.scenes, settings.testScenes)
        func scenes(_ count: Int, _ stream: UInt64, _ selection: SceneSelection) -> CaptionedScenes {
            CaptionedScenes(count: count, seed: options.seed &* 16 &+ stream, selection: selection)
        }
        let training = scenes(count, 1, .avoiding(heldOut))
        let coder = CaptionCoder(training.captions.map { $0[0] })
        let train = ScenePairs(training, coder)
        let validation = ScenePairs(scenes(tested, 2, .avoiding(heldOut)), coder)
        let test = ScenePairs(scenes(tested, 3, .avoiding(heldOut)), coder)
        let unseen = ScenePairs(scenes(tested, 4, .only(heldOut)), coder)
        let shown = Array(0..<6)  // hide
        try page.figure(
            "scenes", .images([train.images.pictures(shown)], columnLabels: shown.map { "\($0 + 1)" }),
            caption: "Six of the training scenes.",
            alt: "Six small pictures of one coloured shape each before dark patterns.")
        page.table(
            "captions", columns: ["Scene", "Caption"],
            rows: shown.map { [.text("\($0 + 1)"), .text(train.captions[$0])] },
            caption: "The captions of the scenes in \(figure: "scenes").")

        page.prose(#"""
            There are \#(count, name: "training pairs") pairs to train on (\#(figure: "scenes"),
            \#(table: "captions")), \#(tested, name: "validation pairs") to choose by and
            \#(tested, name: "test pairs") to test with. \#(heldOut.count, name: "combinations held out") of the
            \#(train.design.shapes.count * train.design.colours.count, name: "combinations") combinations of shape and
            colour are **held out whole**:
            \#(markdown: heldOut.map { "\($0.colour!) \($0.shape!)s" }.joined(separator: ", ")) occur in none of these
            three sets, but in \#(tested, name: "held-out pairs") further pairs. Further below we ask for those.

            ## Sentences as numbers

            A caption is cut into tokens (chapter 1). Each of the \#(coder.vocabulary.count, name: "words known") words
            and marks has a number. A start mark stands before, an end mark after the sentence, and **padding** fills
            it up to \#(coder.length, name: "tokens a caption") tokens, so that many captions make one table. A
            **mask** says which tokens are real.
            """#)
        print(train.captions[0])
        print(coder.batch([train.captions[0]]).ids[0].map { coder.vocabulary.words[$0] }.joined(separator: " "))
        print(coder.batch([train.captions[0]]).ids[0])

        page.prose(#"""
            An **embedding** turns each number into a vector $x_t$, learned like any weight. A **long short-term
            memory** (LSTM) \#(cite: .hochreiter1997) reads one after the other. It keeps a cell $c_t$ and a state
            $h_t$, and three gates, numbers between 0 and 1, decide what goes in, what is forgotten
            \#(cite: .gers2000) and what shows:

            $$ \begin{aligned} (i_t, f_t, o_t) &= \sigma(W x_t + U h_{t-1} + b), & g_t &= \tanh(W' x_t + U' h_{t-1} + b'), \\ c_t &= f_t \odot c_{t-1} + i_t \odot g_t, & h_t &= o_t \odot \tanh(c_t) . \end{aligned} $$

            Here $\sigma$ is the logistic function, $\odot$ multiplies number by number, and $W, U, b, W', U', b'$ are
            learned. Where the mask is 0, cell and state stay as they are: padding is not read. The mean of the states
            at the real words stands for the sentence. (The last state alone would do, but learned more slowly in our
            trials: from the first word it is a long way.) `rows(where:)` keeps what has a 1 in the mask and puts zeros
            elsewhere:

            \#(listing: "TextEncoder.callAsFunction")

            **Saying a sentence** takes a second LSTM \#(cite: .vinyals2015). At every step it is told the word before
            and the code $z$, and a dense layer with softmax says the probability of each next
            word. The sentence $w_1, \dots, w_n$ then has the probability

            $$ \log p(w \mid z) = \sum_{t=1}^{n} \log p(w_t \mid w_{t-1}, \dots, w_0, z), $$

            with $w_0$ the start mark and $w_n$ the end mark; padding is left out of the sum. In training, the true
            word before is told (*teacher forcing*). Of the logarithms of all words' probabilities, `indicators` keep
            those of the words that do follow:

            \#(listing: "CaptionDecoder.logits(after:codes:_:)", "CaptionDecoder.logProbabilities(of:codes:_:)")

            To say a sentence that nobody wrote, we take the likeliest word,
            tell it as the word before, and go on until the end mark (*greedy decoding*):

            \#(listing: "CaptionDecoder.sentences(for:length:start:end:padding:)")

            ## A judge

            Who decides whether a drawn picture shows a red star? Neither we nor the model. A classifier, trained on
            other real scenes of all combinations with their true factors, is the judge; it never meets the model's
            networks. The `Judge` has one cross-entropy for each factor that captions speak of:

            \#(listing: "Judge.loss", "Judge.logits", "Judge.agreement")

            `agreement` is, by factor, the share of pictures in which the judge sees what the captions say: we call it
            **coherence**, and `Coherence` is that with a name for the tables. No judge is perfect, so first its own
            score, on real test pictures, and that of chance: on the same pictures, `shuffled` among the captions.
            """#)
        let random = Random(seed: options.seed)
        var initial = random.split(1)
        let judge = Judge(training.design, using: &initial)
        let lessons = scenes(count, 5, .all)
        try page.trained(
            "judge", judge,
            on: [lessons.images().column] + spokenFactors.map { DataColumn(labels: lessons.labels(of: $0)) },
            by: .pairs(lessons.count, epochs: settings.judgeEpochs, rate: 2e-3, seed: options.seed)
        ) { judge.loss($0[0], Array($0.dropFirst()), $1) }
        let order = shuffled(test.count, random.split(2))
        let real = Coherence(name: "real picture", factors: judge.agreement(test.images.tensor(), test))
        let chance = Coherence(
            name: "another scene's picture (chance)",
            factors: judge.agreement(test.images.tensor(of: order), test))
        page.table(
            "judge", columns: Coherence.columns, rows: [real, chance].map(\.unrankedCells),
            caption: "How often the judge sees what the caption says, by factor, in \(test.count) test scenes.")
        // What someone pays who knows the mean training picture and how often each word occurs: a pixel's  // hide
        // squared error and nats a word; then the nats of a whole picture, beyond those of an exact drawing,  // hide
        // and of a whole caption.  // hide
        let trivial = (pixel: errorOfMeanPicture(train, test), word: natsOfWordFrequencies(train, test, coder))  // hide
        let trivialSums = (  // hide
            picture: trivial.pixel * Double(train.images.imageSize) / (2 * pow(Double(pixelDeviation), 2)),
            caption: trivial.word * test.words / Double(test.count)
        )

        page.prose(#"""
            The judge sees the shape of \#(real.shape, .percent(1), name: "judge on shape") and the colour of
            \#(real.colour, .percent(1), name: "judge on colour") of real pictures rightly (\#(table: "judge")). That
            is the most any drawing can be expected to reach; chance is the second row. For sentences no judge is
            needed: which words name a shape, a colour, a size or a place is known.
            """#)
        return SceneBenchmark(
            train: train, validation: validation, test: test, unseen: unseen, coder: coder, judge: judge, order: order,
            real: real, chance: chance, trivial: trivial, trivialSums: trivialSums)
    }
}

/// The rows in random order.
func shuffled(_ count: Int, _ random: Random) -> [Int] {
    var random = random
    return random.permutation(count)
}

/// The mean squared error of a pixel if the mean training picture stood for every test picture.
private func errorOfMeanPicture(_ train: ScenePairs, _ test: ScenePairs) -> Double {
    Scores.meanSquaredError(meanPicture(train, rows: test.count), test.images.tensor())
}

/// Nats a word of the test captions, ends included, if each word were as probable as it is frequent in the training
/// captions, whatever stands before. Every word of the vocabulary counts once more than it occurs.
private func natsOfWordFrequencies(_ train: ScenePairs, _ test: ScenePairs, _ coder: CaptionCoder) -> Double {
    /// How often each number occurs behind the start.
    func counts(_ pairs: ScenePairs) -> [Double] {
        var counts = [Double](repeating: 0, count: coder.vocabulary.count)
        for (token, isReal) in zip(pairs.tokens.values, pairs.mask.values) where isReal == 1 { counts[Int(token)] += 1 }
        counts[Vocabulary.start] = 0
        return counts
    }
    let known = counts(train).enumerated().map { $0 == Vocabulary.padding || $0 == Vocabulary.start ? 0 : $1 + 1 }
    let (asked, total) = (counts(test), known.reduce(0, +))
    return zip(asked, known).reduce(0) { $0 - ($1.0 > 0 ? $1.0 * log($1.1 / total) : 0) } / asked.reduce(0, +)
}
