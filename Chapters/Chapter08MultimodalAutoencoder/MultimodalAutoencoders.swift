import ChapterSupport
import Datasets
import Engine
import Estimators
import Foundation
import Models
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

            ## Scenes with captions

            The package draws the data: one object before a background, 32×32 pixels in colour, with an English
            caption. Shape, colour, size and place are known for each, so every answer can be checked. Two things are
            told by one side alone: no caption speaks of the background, and no picture shows how its caption is
            worded. The same scene may be "a tiny scarlet star in the upper left" or "the star in the top left is small
            and red".
            """#)
        let count = options.rows(full: 12_000, quick: 1_200), tested = options.pick(full: 1_000, quick: 200)
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
        try page.figure(  // hide
            "scenes", .images([train.images.pictures(shown)], columnLabels: shown.map { "\($0 + 1)" }),
            caption: "Six of the training scenes.",
            alt: "Six small pictures of one coloured shape each before dark patterns.")
        page.table(  // hide
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
            trials: from the first word it is a long way.)

            **Saying a sentence** takes a second LSTM \#(cite: .vinyals2015). At every step it is told the word before
            and the code $z$, and a dense layer with softmax says the probability of each next
            word. The sentence $w_1, \dots, w_n$ then has the probability

            $$ \log p(w \mid z) = \sum_{t=1}^{n} \log p(w_t \mid w_{t-1}, \dots, w_0, z), $$

            with $w_0$ the start mark and $w_n$ the end mark; padding is left out of the sum. In training, the true
            word before is told (*teacher forcing*). To say a sentence that nobody wrote, we take the likeliest word,
            tell it as the word before, and go on until the end mark (*greedy decoding*).

            ## A judge

            Who decides whether a drawn picture shows a red star? Neither we nor the model. A classifier, trained on
            other real scenes of all combinations with their true factors, is the judge; it never meets the model's
            networks. No judge is perfect, so first its own score, on real test pictures.
            """#)
        let random = Random(seed: options.seed)
        var initial = random.split(1)
        let judge = Judge(training.design, using: &initial)
        let lessons = scenes(count, 5, .all)
        _ = try page.trained(
            "judge", judge,
            on: [lessons.images().column] + spokenFactors.map { DataColumn(labels: lessons.labels(of: $0)) },
            epochs: options.pick(full: 4, quick: 8), rate: 2e-3, options: options
        ) { judge.loss($0[0], Array($0.dropFirst()), $1) }
        let order = shuffled(test.count, random.split(2))
        let real = Coherence(name: "real picture", factors: judge.agreement(test.images.tensor(), test))
        let chance = Coherence(
            name: "another scene's picture (chance)",
            factors: judge.agreement(test.images.tensor(of: order), test))
        page.table(  // hide
            "judge", columns: Coherence.columns, rows: [real, chance].map(\.unrankedCells),
            caption: "How often the judge sees what the caption says, by factor, in \(test.count) test scenes.")
        // What someone pays who knows the mean training picture and how often each word occurs: a pixel's squared error
        // and nats a word; then the nats of a whole picture, beyond those of an exact drawing, and of a whole caption.
        let trivial = (pixel: errorOfMeanPicture(train, test), word: natsOfWordFrequencies(train, test, coder))
        let trivialSums = (
            picture: trivial.pixel * Double(train.images.imageSize) / (2 * pow(Double(pixelDeviation), 2)),
            caption: trivial.word * test.words / Double(test.count)
        )
        let ratio = trivialSums.caption * Double(weights.text) / (trivialSums.picture * Double(weights.image))  // hide

        page.prose(#"""
            The judge sees the shape of \#(real.shape, .percent(1), name: "judge on shape") and the colour of
            \#(real.colour, .percent(1), name: "judge on colour") of real pictures rightly (\#(table: "judge")). That
            is the most any drawing can be expected to reach; chance is the second row. For sentences no judge is
            needed: which words name a shape, a colour, a size or a place is known.

            ## Two doors, one room

            The first idea \#(cite: .ngiam2011): encode the picture $x$ and the sentence $w$, put both codes side by
            side, make one joint code $z$ of them by a dense layer, and decode both from it. The loss is

            $$ -\lambda_x \log p(x \mid z) - \lambda_w \log p(w \mid z) . $$

            Pixels are normal around what is drawn, with the standard deviation
            \#(pixelDeviation, .fixed(1), name: "deviation of pixels"). A picture has
            \#(train.images.imageSize, name: "values of a picture") pixel values and a caption some dozen words, so the
            two sums are of unlike size. Who knows only the mean training picture loses
            \#(trivialSums.picture, .fixed(0), name: "nats of a picture, mean picture") nats of a test picture, beyond
            what an exact drawing costs; who knows only how often each word occurs loses
            \#(trivialSums.caption, .fixed(0), name: "nats of a caption, word frequencies") nats of a caption. We take
            $\lambda_x$ = \#(weights.image, .fixed(0), name: "weight of the image") and $\lambda_w$ =
            \#(weights.text, .fixed(0), name: "weight of the text")\#(markdown: (0.25...4).contains(ratio)
                ? ", which brings both to like size"
                : ", chosen by trial").

            The picture is decoded in two layers: transposed convolutions give a background $b$ and a mask $m$, a number
            between 0 and 1 for every pixel; a dense layer gives one colour $f$ for the whole picture; and what is drawn
            is $(1 - m)\, b + m f$. So *what shape, and where* is learned apart from *which colour*. A plain decoder of
            the same size, which we tried first, has to learn to draw every shape once for every colour, and in our
            trials drew both less well.
            """#)
        let sizes = ImageTextSizes(image: [32, 32, 3], vocabulary: coder.vocabulary.count, units: 96)
        initial = random.split(3)
        let plain = MultimodalAutoencoder(sizes, likelihood: .gaussian(deviation: pixelDeviation), using: &initial)
        let plainTraining = try page.trained(
            "plain", plain, on: train.columns, epochs: options.epochs(full: 4, quick: 4), rate: 5e-3, options: options
        ) { plain.loss($0[0], TokenNodes(tokens: $0[1], mask: $0[2]), weights: weights, $1) }
        let plainModel = JointModel(plain, coder)
        let (plainBoth, plainText) = (
            plainModel.codes(test, image: true, text: true).means,
            plainModel.codes(test, image: false, text: true).means
        )
        let plainCoherence = Coherence(
            name: "plain autoencoder", factors: judge.agreement(plainModel.paint(plainText), test))
        let plainJoint = judge.agreement(plainModel.paint(plainBoth), test)
        // A rival to zeros: the mean training picture stands where the picture is missing.
        let plainMean = plainModel.codes(
            images: meanPicture(train, rows: test.count), tokens: test.tokens, mask: test.mask,
            presence: presence(test.count, image: true, text: true)
        ).means
        let plainGuess = judge.agreement(plainModel.paint(plainMean), test)
        try page.figure(  // hide
            "plain",
            .images(
                [
                    test.images.pictures(Array(0..<8)), pictures(plainModel.paint(plainBoth.rows(0..<8))),
                    pictures(plainModel.paint(plainText.rows(0..<8))),
                ], rowLabels: ["picture", "decoded from both", "decoded from the sentence alone"]),
            caption: """
                The plain autoencoder: test pictures, what it decodes from picture and sentence, and from the sentence \
                alone (zeros in place of the picture's code).
                """,
            alt: """
                Eight scenes; beneath them blurred copies, some without their object; beneath those pictures that have \
                little to do with the scenes.
                """)

        page.prose(#"""
            With both doors open, the judge sees the right place (from left to right) in
            \#(plainJoint[3], .percent(1), name: "plain, place from both"), the right colour in
            \#(plainJoint[1], .percent(1), name: "plain, colour from both") and the right shape in
            \#(plainJoint[0], .percent(1), name: "plain, shape from both") of the reconstructions (after
            \#(plainTraining.losses.count, name: "epochs of the plain autoencoder") epochs; \#(figure: "plain")). With
            the picture missing, we do not even know what to put in its place. With zeros for its code, the judge sees
            the right place in \#(plainCoherence.factors[3], .percent(1), name: "plain, place from text"), the right
            colour in \#(plainCoherence.colour, .percent(1), name: "plain, colour from text") and the right shape in
            \#(plainCoherence.shape, .percent(1), name: "plain, shape from text"); with the mean training picture in its
            place, in \#(plainGuess[3], .percent(1), name: "plain, place from text and mean picture"),
            \#(plainGuess[1], .percent(1), name: "plain, colour from text and mean picture") and
            \#(plainGuess[0], .percent(1), name: "plain, shape from text and mean picture"). Chance is
            \#(chance.factors[3], .percent(1), name: "chance, place"),
            \#(chance.colour, .percent(1), name: "chance, colour") and
            \#(chance.shape, .percent(1), name: "chance, shape").
            \#(markdown: max(plainCoherence.colour, plainGuess[1]) > 0.7 * plainJoint[1]
                ? "So one half of the input goes a long way"
                : max(plainCoherence.colour, plainGuess[1]) > 1.5 * chance.colour
                ? "So some of the colour is left, but most is lost"
                : "So nearly all is lost").
            In training, the joint code never met one modality alone.

            ## Experts and their product

            The second idea asks each door for an *opinion* rather than for half a code. Let $z$ have the prior
            $p(z) = \mathcal{N}(0, I)$, and let picture and sentence be independent *given* $z$: what they share goes
            through it. Then, by Bayes' rule,

            $$ p(z \mid x, w) \propto p(z)\, p(x \mid z)\, p(w \mid z) \propto p(z)\, \frac{p(z \mid x)}{p(z)}\, \frac{p(z \mid w)}{p(z)} . $$

            The fractions say what each modality knows beyond the prior. Let a network give each of them as a normal
            density $\tilde q(z \mid x)$ and $\tilde q(z \mid w)$, an **expert** \#(cite: .hinton2002). The posterior
            is the product of the experts with the prior, which is an expert itself, the one that is always present
            \#(cite: .wu2018):

            $$ q(z \mid x, w) \propto p(z)\, \tilde q(z \mid x)\, \tilde q(z \mid w), \qquad q(z \mid w) \propto p(z)\, \tilde q(z \mid w), \qquad q(z) = p(z) . $$

            With one modality missing, one factor is missing; with both missing, the prior is left.

            *The product of normal densities is normal.* Take one unit, experts $k$ with means $\mu_k$ and variances
            $\sigma_k^2$, and call $\tau_k = 1/\sigma_k^2$ the **precision**. The logarithm of the product is, up to a
            constant,

            $$ -\frac12 \sum_k \tau_k (z - \mu_k)^2 = -\frac12 \left(\sum_k \tau_k\right) z^2 + \left(\sum_k \tau_k \mu_k\right) z + \dots = -\frac{\tau}{2} (z - \mu)^2 + \dots, \qquad \tau = \sum_k \tau_k, \quad \mu = \frac{1}{\tau} \sum_k \tau_k \mu_k . $$

            A quadratic again: a normal density whose precision is the **sum of the precisions**, and whose mean is the
            average of the means, each weighed by its precision. The prior enters with $\tau = 1$ and $\mu = 0$. Who is
            sure counts for much, who knows nothing ($\tau \to 0$) for nothing.
            """#)
        let experts = [Bell(mean: 2, deviation: 0.6), Bell(mean: 0.8, deviation: 0.9)]
        let (product, onGrid) = (Bell.product(experts), Bell.productOnGrid(experts))
        let places = (0...240).map { -2.5 + Double($0) / 40 }
        try page.figure(  // hide
            "experts",
            .lines(
                [
                    Series("prior", x: places, y: places.map(Bell(mean: 0, deviation: 1).density), style: .dashed),
                    Series("picture's expert", x: places, y: places.map(experts[0].density)),
                    Series("sentence's expert", x: places, y: places.map(experts[1].density)),
                    Series("product", x: places, y: places.map(product.density)),
                ], x: "z", y: "Density"),
            caption: "The opinions of two experts on one unit, the prior, and their normalised product.",
            alt: "Three bell curves and a narrower, higher one between them.")
        let productError = max(abs(product.mean - onGrid.mean), abs(product.deviation - onGrid.deviation))
        page.claim(  // hide
            "the product is what the densities say when multiplied on a grid, to 1e-5", productError < 1e-5)

        page.prose(#"""
            In \#(figure: "experts") the product lies at \#(product.mean, .fixed(3), name: "mean of the product") with
            the standard deviation \#(product.deviation, .fixed(3), name: "deviation of the product"); multiplying the
            densities on a fine grid gives the same to
            \#(productError, .scientific(0), name: "error of the product", tolerance: 100).

            ## The bound

            As in chapter 7, for every distribution $q$ of codes,

            $$ \log p(x, w) \ge \mathbb{E}_{q(z)} \bigl[ \log p(x \mid z) + \log p(w \mid z) \bigr] - \operatorname{KL}\bigl(q(z) \,\Vert\, p(z)\bigr), $$

            and if only the sentence is there, the same holds without the picture's term. The loss is its negative with
            the weights $\lambda_x$, $\lambda_w$ on its terms and $\beta$ = \#(beta, .fixed(0), name: "beta") on the
            divergence KL. With these weights the best $q$ is no longer the posterior: it is proportional to
            $p(z)\, p(x \mid z)^{\lambda_x}\, p(w \mid z)^{\lambda_w}$, the belief of someone who heard the sentence
            \#(weights.text, .fixed(0), name: "times the sentence is heard") times over, and surer than one hearing
            allows. So the loss is not to be read as an estimate of $-\log p(x, w)$, nor $q$ as one of the true
            posterior.

            If only pairs were shown, nothing would make each expert useful alone. So in training, modalities **go
            missing at random**: of every shuffled batch, one third is encoded from the pictures alone, one third from
            the sentences alone, and one third from both.

            What should a code that saw one half explain? \#(authors: .wu2018) ask it to explain what it saw. But the
            bound holds for *every* $q$, also for $q(z \mid w)$ as a bound on the whole $\log p(x, w)$. So we may just
            as well ask it to explain **the pair**: the sentence's code is then told what picture it should have led to.
            (\#(authors: .suzuki2016) bring the one-sided posteriors near the joint one with an extra divergence;
            \#(authors: .shi2019) replace the product by a mixture, and also make each expert explain everything.) The
            price: of what the sentence does not know, such as the background, it must bet on an average, since every
            wrong bet costs pixels. We train both ways with the same networks and pairs. To keep the run short, the
            first way gets a third of the epochs; so the second is also looked at after as many, in the middle of its
            training, while its rate is still high. That is no favour to it.

            In training, an encoder is given only the rows that have its modality. When some rows lack a modality
            afterwards, a harmless stand-in (zeros) is put in its place before the encoder reads it, and its expert gets
            precision 0. Multiplying what is missing by zero would not do: $0 \cdot \text{NaN}$ is NaN.
            """#)
        let epochs = options.epochs(full: 30, quick: 16), shortEpochs = max(1, epochs / 3)
        func trained(
            _ name: String, _ task: MultimodalVAE.Task, epochs: Int, milestone: Int? = nil
        ) throws -> (model: MultimodalVAE, record: Training) {
            var initial = random.split(4)
            let model = MultimodalVAE(sizes, likelihood: .gaussian(deviation: pixelDeviation), using: &initial)
            let record = try page.trained(
                name, model, on: train.columns, validation: validation.columns, epochs: epochs, rate: 5e-3,
                milestone: milestone, options: options
            ) {
                model.loss(
                    $0[0], TokenNodes(tokens: $0[1], mask: $0[2]), task: task, weights: weights, beta: beta, $1)
            }
            return (model, record)
        }
        let (other, otherRecord) = try trained("explains-seen", .explainsSeen, epochs: shortEpochs)
        let (joint, jointRecord) = try trained("explains-all", .explainsAll, epochs: epochs, milestone: shortEpochs)
        // The model that explains the pair once more, as it was when it had trained as long as the other.
        initial = random.split(4)
        let early = MultimodalVAE(sizes, likelihood: .gaussian(deviation: pixelDeviation), using: &initial)
        early.weights = jointRecord.milestone
        let (model, earlyModel, seenModel) = (
            JointModel(joint, coder), JointModel(early, coder), JointModel(other, coder)
        )
        let titles = (
            pair: "VAE, explains the pair, \(epochs) epochs", early: "the same after \(shortEpochs) epochs",
            seen: "VAE, explains what it saw, \(shortEpochs) epochs"
        )
        let first = jointRecord.losses.count > 4 ? 2 : 0  // hide
        func curve(_ name: String, _ losses: [Double], _ style: Series.Style) -> Series {  // hide
            Series(
                name, x: losses.indices.dropFirst(first).map { Double($0 + 1) }, y: Array(losses.dropFirst(first)),
                style: style)
        }
        func curves(_ title: String, _ record: Training) -> Panel {  // hide
            Panel(
                title,
                .lines(
                    [
                        curve("training", record.losses, .line),
                        curve("validation", record.validationLosses, .dashed),
                    ], x: "Epoch", y: "Loss (weighted nats a pair)"))
        }
        try page.figure(  // hide
            "training",
            .panels(
                [curves("explains the pair", jointRecord), curves("explains what it saw", otherRecord)], columns: 2),
            caption: """
                Losses of the two models in \
                training\(markdown: first > 0 ? "; the steep first epochs are left out" : ""). The two tasks are \
                different sums: compare each curve with its own validation, not one model with the other.
                """,
            alt: "Two panels of falling curves, each with a dashed partner.")
        let ofNothing = model.codes(test, image: false, text: false)
        let nothing = (ofNothing.means.values + ofNothing.logVariances.values).map(abs).max()!
        let isUnread = codesIgnoreWhatIsMissing(model, test)
        page.claim("codes of no modality are exactly N(0, I)", nothing == 0)  // hide
        page.claim(  // hide
            "whatever stands in a missing half, even NaN pixels or unknown words, leaves the code unchanged bit by bit",
            isUnread)
        let (trainingLoss, validationLoss) = (jointRecord.losses.last!, jointRecord.validationLosses.last!)  // hide
        let course = lossAtTheEnd(jointRecord.validationLosses)  // hide

        page.prose(#"""
            ## Draw what the sentence says

            Take a test sentence, draw codes from $q(z \mid w)$, and decode pictures. (At the end of training, the
            validation loss of the model that explains the pair \#(markdown: course); the training loss lies
            \#(abs(validationLoss - trainingLoss), .fixed(0), name: "gap of training and validation", tolerance: 0.2)
            weighted nats \#(markdown: trainingLoss < validationLoss ? "below" : "above") it, \#(figure: "training").)

            Opponents that need no latent space: the training picture whose caption has the most similar words (cosine
            of TF-IDF), and ridge regression from counts of words to pixels, its penalty chosen on the validation
            pairs. And a control: the model is given *another* scene's
            sentence, but the judge still looks for the first scene. Whatever coherence that reaches does not come from
            the sentence.
            """#)
        let opponents = try Opponents(train, validation: validation, coder)
        let drawing = random.split(5)
        func drawn(_ model: JointModel, _ pairs: ScenePairs, _ stream: Int = 0) -> Tensor {
            model.paint(model.sample(model.codes(pairs, image: false, text: true), drawing.split(stream)))
        }
        let fromText = drawn(model, test)
        let coherence = Coherence(name: titles.pair, factors: judge.agreement(fromText, test))
        let earlyCoherence = Coherence(name: titles.early, factors: judge.agreement(drawn(earlyModel, test), test))
        let seen = Coherence(name: titles.seen, factors: judge.agreement(drawn(seenModel, test), test))
        let wrongText = Coherence(
            name: titles.pair + ", shuffled captions", factors: judge.agreement(fromText.rows(order), test))
        let nearest = Coherence(
            name: "nearest caption's picture",
            factors: judge.agreement(opponents.picturesOfNearestCaptions(test), test))
        let regressed = Coherence(
            name: "regression to pixels", factors: judge.agreement(opponents.regressedPictures(test), test))
        page.table(  // hide
            "drawn", columns: Coherence.columns,
            rows: [real.unrankedCells]
                + [coherence, earlyCoherence, seen, nearest, regressed, plainCoherence].map(\.cells)
                + [wrongText, chance].map(\.unrankedCells),
            caption: """
                How often the judge sees in a picture what the sentence says, by factor; one picture for each of \
                \(test.count) test sentences. The plain autoencoder had \
                \(plainTraining.losses.count, name: "epochs of the plain autoencoder, drawn") epochs.
                """)
        // Longer captions do not fit beside their pictures.  // hide
        func isShort(_ caption: String) -> Bool { caption.count < 58 }  // hide
        let asked = Array(test.captions.indices.filter { isShort(test.captions[$0]) }.prefix(6))  // hide
        try page.figure(  // hide
            "drawn",
            .images(
                asked.map { row in
                    let ownRow = test.rows([row])
                    return [test.images.pictures([row])[0]] + (0..<3).map { pictures(drawn(model, ownRow, $0))[0] }
                        + (0..<3).map { pictures(drawn(seenModel, ownRow, $0))[0] }
                        + [
                            pictures(opponents.picturesOfNearestCaptions(ownRow))[0],
                            pictures(opponents.regressedPictures(ownRow))[0],
                        ]
                }, rowLabels: asked.map { test.captions[$0] },
                columnLabels: ["true", "pair", "pair", "pair", "seen", "seen", "seen", "nearest", "ridge"]),
            caption: """
                Six test sentences and their true pictures; three draws each of the model that explains the pair \
                (pair) and of the one that explains what it saw (seen); the picture of the nearest training caption \
                (nearest); ridge regression from words to pixels (ridge).
                """,
            alt: "Six rows of small scenes, each beside its sentence.")
        page.goal(  // hide
            "shape coherence of pictures drawn from sentences alone", reached: coherence.shape, target: 0.9, .atLeast,
            .percent(1))
        page.goal(  // hide
            "colour coherence of pictures drawn from sentences alone", reached: coherence.colour, target: 0.9, .atLeast,
            .percent(1))
        page.goal(  // hide
            "coherence with the true sentence above that with a shuffled one (mean of shape and colour)",
            reached: coherence.both - wrongText.both, target: 0.5, .atLeast, .percent(1))

        page.prose(#"""
            The judge sees the shape that was asked for in
            \#(coherence.shape, .percent(1), name: "shape from text") and the colour in
            \#(coherence.colour, .percent(1), name: "colour from text") of the drawings (\#(table: "drawn"),
            \#(figure: "drawn")). With a shuffled sentence it is
            \#(wrongText.shape, .percent(1), name: "shape from shuffled text") and
            \#(wrongText.colour, .percent(1), name: "colour from shuffled text"): the sentence does it. The model that
            had to explain only what it saw reaches \#(seen.shape, .percent(1), name: "shape from text, seen") and
            \#(seen.colour, .percent(1), name: "colour from text, seen"), where the other reached
            \#(earlyCoherence.shape, .percent(1), name: "shape from text, early") and
            \#(earlyCoherence.colour, .percent(1), name: "colour from text, early") after as many epochs.
            Shapes are the last that is learned, and how well differs by several points from seed to seed: `--seed 1`
            trains the same model from another start.

            Looking up the nearest caption reaches \#(nearest.shape, .percent(1), name: "shape by nearest caption") in
            the shape and \#(nearest.colour, .percent(1), name: "colour by nearest caption") in the colour, with
            \#(train.count, name: "pictures to look up") pictures to choose from, all of them sharp: in the shape it is
            \#(markdown: nearest.shape > coherence.shape ? "ahead of" : "behind") our model, in the colour
            \#(markdown: nearest.colour > coherence.colour ? "ahead of" : "behind") it. In the place from left to
            right, which costs one word, it reaches
            \#(nearest.factors[3], .percent(1), name: "place by nearest caption"), and ours
            \#(coherence.factors[3], .percent(1), name: "place from text"). Regression adds up one picture for each
            word. The word for a colour tints all nine places, whichever the other words name: hence its ghosts.

            How much do the pixels vary over four draws of one sentence? (\#(figure: "drawn") shows three draws.) To
            look at the background, we leave out the ninth of the picture in which the object belongs.
            """#)
        let few = test.rows(Array(0..<min(200, test.count)))
        let ground = valuesClearOfObjects(few)
        let spreads = [model, earlyModel, seenModel].map { joint in
            let draws = (0..<4).map { drawn(joint, few, $0) }
            return (all: spread(draws), ground: spread(draws, where: ground))
        }
        let realSpread = (
            all: spreadOfPixels(test.images.tensor()),
            ground: spreadOfPixels(test.images.tensor(), where: valuesClearOfObjects(test))
        )
        page.table(  // hide
            "spread", columns: ["Pictures", Column("All pixels"), Column("Clear of the object")],
            rows: zip(
                ["\(titles.pair): draws of one sentence", titles.early, titles.seen, "real test pictures"],
                spreads + [realSpread]
            ).map { [.text($0), .number($1.all, .fixed(4)), .number($1.ground, .fixed(4))] },
            caption: """
                Standard deviation of a pixel (root of the mean variance) over four draws of one sentence, and over \
                the test pictures; of all pixels, and of those outside the ninth where the object belongs.
                """)

        page.prose(#"""
            Clear of the object, pixels vary by \#(spreads[0].ground, .fixed(4), name: "spread of the pair's model")
            over the draws of the model that explains the pair (by
            \#(spreads[1].ground, .fixed(4), name: "spread of the pair's model, early") after
            \#(shortEpochs, name: "epochs of the early model") epochs), by
            \#(spreads[2].ground, .fixed(4), name: "spread of the other model") over those of the other, and by
            \#(realSpread.ground, .fixed(4), name: "spread of real pictures") over real pictures (\#(table: "spread")).
            \#(markdown: spreads[1].ground < spreads[2].ground
                ? "The first draws what the sentence says before nearly the same background every time; the second varies what nobody asked for. Part of that is objects, which the second often draws in the wrong place (\(NumberFormat.percent(1).string(seen.factors[3])) are right from left to right). So this agrees with variety given up for coherence, but does not prove it."
                : "Here the first is not the more timid of the two.")
            \#(authors: .daunhawer2022) show why a model that forecasts one modality from another loses what the two do
            not share.

            ### Combinations never seen

            The model met red things and stars, but no red star. Does it draw one? The judge met all combinations, so
            it can tell.
            """#)
        let unseenDrawn = drawn(model, unseen)
        let unseenCoherence = Coherence(name: titles.pair, factors: judge.agreement(unseenDrawn, unseen))
        let unseenNearest = Coherence(
            name: "nearest caption's picture",
            factors: judge.agreement(opponents.picturesOfNearestCaptions(unseen), unseen))
        let unseenRegressed = Coherence(
            name: "regression to pixels", factors: judge.agreement(opponents.regressedPictures(unseen), unseen))
        let unseenReal = Coherence(name: "real picture", factors: judge.agreement(unseen.images.tensor(), unseen))
        let together = [unseenDrawn, opponents.picturesOfNearestCaptions(unseen)].map {
            shareOfBoth(judge.values($0), unseen)
        }
        page.table(  // hide
            "unseen", columns: Coherence.columns,
            rows: [unseenReal.unrankedCells] + [unseenCoherence, unseenNearest, unseenRegressed].map(\.cells),
            caption: """
                Coherence of pictures drawn from sentences about \(unseen.count) scenes of held-out combinations.
                """)
        let judgements = judge.values(unseenDrawn)
        let verdicts = heldOut.map { Verdict($0, judgements, unseen) }
        page.table(  // hide
            "verdicts",
            columns: [
                "Asked for", Column("Shape right"), Column("Colour right"), "Most frequent wrong shape",
                Column("Its share"),
            ],
            rows: verdicts.map(\.cells),
            caption: "What the judge sees in the drawings, by held-out combination.")
        let examples = heldOut.compactMap { held in  // hide
            unseen.scenes.indices.first {
                held.matches(unseen.scenes[$0].objects[0]) && isShort(unseen.captions[$0])
            }
        }
        try page.figure(  // hide
            "unseen",
            .images(
                examples.map { row in
                    let ownRow = unseen.rows([row])
                    return [unseen.images.pictures([row])[0]] + (0..<5).map { pictures(drawn(model, ownRow, $0))[0] }
                }, rowLabels: examples.map { unseen.captions[$0] },
                columnLabels: ["true", "draw 1", "draw 2", "draw 3", "draw 4", "draw 5"]),
            caption: """
                Sentences about combinations held out whole, the true pictures, and five draws of the model that \
                explains the pair.
                """,
            alt: "Four rows: a sentence, its true picture, and five drawn ones.")

        let worst = verdicts.min { $0.shape < $1.shape }!  // hide

        page.prose(#"""
            Of combinations that it never saw, the model gets the shape right in
            \#(unseenCoherence.shape, .percent(1), name: "shape, held out") and the colour in
            \#(unseenCoherence.colour, .percent(1), name: "colour, held out") of the drawings, both at once in
            \#(together[0], .percent(1), name: "both, held out"). The nearest caption is that of another object:
            its picture has both right in \#(together[1], .percent(1), name: "both by nearest caption, held out"), as
            the training pictures hold none (\#(table: "unseen"), \#(figure: "unseen")).
            \#(markdown: carriedOver(coherence, unseenCoherence)) \#(table: "verdicts") tells for each combination what
            the judge takes the drawings for: \#(markdown: worst.sentence).

            ## Say what the picture shows

            The other way: the mean of $q(z \mid x)$, and the likeliest sentence word by word. Of the words that name
            a shape, a colour, a size or a place, how many are true? And is the factor's true value read from the
            sentence at all? A sentence that names no side is read as "middle".
            """#)
        let fromImages = model.say(model.codes(test, image: true, text: false).means)
        func saying(_ model: JointModel) -> Saying {
            Saying(model.say(model.codes(test, image: true, text: false).means), of: test.scenes)
        }
        let captionsSay = Saying(test.captions.map { coder.tokens($0) }, of: test.scenes)
        let modelSays = Saying(fromImages, of: test.scenes)
        let (earlySays, seenSays) = (saying(earlyModel), saying(seenModel))
        let nearestSays = Saying(opponents.captionsOfNearestPictures(test), of: test.scenes)
        let chanceSays = Saying(order.map { coder.tokens(test.captions[$0]) }, of: test.scenes)
        page.table(  // hide
            "said",
            columns: ["Sentence", Column("Factor words true", best: .highest), Column("Factor words a sentence")]
                + spokenFactors.map { Column(factorTitle($0), best: .highest) },
            rows: [
                captionsSay.cells("caption itself").map { $0.unranked() }, modelSays.cells(titles.pair),
                earlySays.cells(titles.early), seenSays.cells(titles.seen),
                nearestSays.cells("nearest picture's caption"),
                chanceSays.cells("another scene's caption (chance)").map { $0.unranked() },
            ],
            caption: """
                Sentences about \(test.count) test pictures: the share of their factor words that is true, how many \
                they say, and how often each factor's true value is read from them.
                """)
        try page.figure(  // hide
            "said", .images([test.images.pictures(Array(0..<8))], columnLabels: (1...8).map { "\($0)" }),
            caption: """
                Eight test pictures, of which \(table: "sentences") has the captions and what the model says.
                """, alt: "Eight small scenes in a row.")
        page.table(  // hide
            "sentences", columns: ["Picture", "Caption", "What the model says", "True words", "Wrong words"],
            rows: (0..<8).map { row in
                let spoken = SpokenFactors(fromImages[row]).words
                let isTrue = { (word: SpokenFactors.Word) in word.value == test.scenes[row].value(of: word.factor) }
                return [
                    .text("\(row + 1)"), .text(test.captions[row]), .text(coder.text(fromImages[row])),
                    .text(spoken.filter(isTrue).map { "✓\u{a0}" + $0.word }.joined(separator: ", ")),
                    .text(spoken.filter { !isTrue($0) }.map { "✗\u{a0}" + $0.word }.joined(separator: ", ")),
                ]
            },
            caption: """
                What the captions of \(figure: "said") say and what the model says of the pictures alone, with its \
                factor words checked.
                """)
        page.goal(  // hide
            "factor words that are true in sentences said of pictures alone", reached: modelSays.wordsRight,
            target: 0.9, .atLeast, .percent(1))
        let unseenSaid = Saying(
            model.say(model.codes(unseen, image: true, text: false).means), of: unseen.scenes)

        page.prose(#"""
            \#(modelSays.wordsRight, .percent(1), name: "true words from images") of the factor words are true, at
            \#(modelSays.wordsSaid, .fixed(2), name: "factor words a sentence") of them a sentence
            (\#(table: "said"), \#(figure: "said"), \#(table: "sentences")); after
            \#(shortEpochs, name: "epochs of the early model, words") epochs it was
            \#(earlySays.wordsRight, .percent(1), name: "true words from images, early"), where the model that explains
            what it saw has \#(seenSays.wordsRight, .percent(1), name: "true words from images, seen"). In another
            scene's caption it would be \#(chanceSays.wordsRight, .percent(1), name: "true words by chance"), and in the
            nearest picture's \#(nearestSays.wordsRight, .percent(1), name: "true words by nearest picture") (nearest
            by pixels, where the background outweighs the object). Of combinations held out,
            \#(unseenSaid.wordsRight, .percent(1), name: "true words, held out") of the words are true. The wording is
            never that of the caption except by luck: the picture does not know it.

            ## When one is absent

            Now both losses side by side, for all four cases of what is there. Codes are drawn from the posterior.
            """#)
        let cases = [
            ("both", true, true), ("picture", true, false), ("sentence", false, true), ("nothing", false, false),
        ]
        func losses(_ model: JointModel) -> [Loss] {
            cases.map { title, image, text in
                let codes = model.codes(test, image: image, text: text)
                let errors = model.errors(test, model.sample(codes, random.split(6)))
                return Loss(name: title, pixel: errors.pixel, word: errors.word, divergence: divergence(codes))
            }
        }
        let (found, foundEarly, foundSeen) = (losses(model), losses(earlyModel), losses(seenModel))
        let plainErrors = plainModel.errors(test, plainBoth)
        page.table(  // hide
            "absent",
            columns: [
                "Model", "Given", Column("Pixel error (MSE)"), Column("Caption (nats a word)"),
                Column("KL of the code (nats)"),
            ],
            rows: [(titles.pair, found), (titles.early, foundEarly), (titles.seen, foundSeen)].flatMap { title, all in
                all.map { [.text(title)] + $0.cells }
            } + [
                ["plain autoencoder"] + Loss(name: "both", pixel: plainErrors.pixel, word: plainErrors.word).cells,
                ["mean picture, word frequencies"]
                    + Loss(name: "nothing", pixel: trivial.pixel, word: trivial.word).cells,
            ],
            caption: """
                Losses on \(test.count) test pairs, by what the code was made of. The plain autoencoder had \
                \(plainTraining.losses.count, name: "epochs of the plain autoencoder, again") epochs. The last row \
                knows the training set's mean picture and how often each word occurs.
                """)
        let kinds =  // hide
            test.design.shapes.count * test.design.colours.count * test.design.sizes.count  // hide
            * test.design.places * test.design.places  // hide

        page.prose(#"""
            With both present, a pixel's squared error is \#(found[0].pixel, .fixed(5), name: "pixel error, both"), and
            a word costs \#(found[0].word, .fixed(3), name: "nats a word, both") nats. Without the sentence the picture
            costs \#(found[1].pixel, .fixed(5), name: "pixel error, picture"), without the picture
            \#(found[2].pixel, .fixed(5), name: "pixel error, sentence"), without either
            \#(found[3].pixel, .fixed(5), name: "pixel error, nothing") (\#(table: "absent")). The sentence alone leaves
            the background open, which is most of the pixels. The mean picture has the error
            \#(trivial.pixel, .fixed(5), name: "pixel error, mean picture")\#(markdown: found[3].pixel > trivial.pixel
                ? ", less than a draw from the prior, which is some picture, but rarely the right one"
                : "").
            A word costs \#(found[2].word, .fixed(3), name: "nats a word, sentence") nats when the sentence is known,
            and \#(found[1].word, .fixed(3), name: "nats a word, picture") when only the picture is, which does not show
            the wording. Without either it costs \#(found[3].word, .fixed(3), name: "nats a word, nothing"),
            \#(markdown: found[3].word > trivial.word ? "more" : "less") than by word frequencies alone
            (\#(trivial.word, .fixed(3), name: "nats a word, frequencies"))\#(markdown: found[3].word > trivial.word
                ? ": the decoder speaks of whatever scene the code happens to stand for, and is sure of it"
                : "").
            From both, the model that explains what it saw has the pixel error
            \#(foundSeen[0].pixel, .fixed(5), name: "pixel error, both, seen") after
            \#(shortEpochs, name: "epochs of the model that explains what it saw") epochs, and the other
            \#(foundEarly[0].pixel, .fixed(5), name: "pixel error, both, early") after as many, while its rate is still
            high:
            \#(markdown: foundSeen[0].pixel < foundEarly[0].pixel
                ? "here the first is ahead"
                : "even here the first is not ahead").

            The codes cost \#(found[1].divergence!, .fixed(1), name: "divergence, picture") nats for a picture and
            \#(found[2].divergence!, .fixed(1), name: "divergence, sentence") for a sentence. That is an upper limit of
            what they tell, not the amount. There are \#(kinds, name: "kinds of objects") kinds of objects, so what a
            sentence says of its scene is at most \#(log(Double(kinds)), .fixed(1), name: "nats of an object") nats;
            even a whole caption, told word by word by frequencies alone, costs no more than
            \#(trivialSums.caption, .fixed(1), name: "nats of a caption") nats on the mean.
            \#(markdown: found[2].divergence! > trivialSums.caption
                ? "So the sentence's codes are surer than it needs. With words weighed \(NumberFormat.fixed(0).string(Double(weights.text))), certainty is perhaps cheap."
                : "")

            ## A look at the space

            The mean codes of pairs, as maps: principal components and t-SNE (chapter 4). No factor was told to either.
            """#)
        let mapped = test.rows(Array(0..<min(test.count, options.pick(full: 1_000, quick: 150))))
        let codes = model.codes(mapped, image: true, text: true).means
        let plane = try principalComponents(of: codes, count: 2).transform(codes)
        let embedded = try page.map("t-SNE", of: codes, seed: options.seed)
        try page.figure(  // hide
            "map-scenes",
            .thumbnails(
                mapped.images.pictures(Array(0..<mapped.count)), at: points(embedded.embedding),
                x: .unscaled("t-SNE 1"), y: .unscaled("t-SNE 2")),
            caption: """
                The t-SNE map of the codes of \(mapped.count) test pairs, each shown by its picture; pictures that \
                would hide others are left out.
                """,
            alt: "Small scenes in the plane; those beside one another are often alike in colour, place or background.")
        let factors = spokenFactors + [.background]
        // Whether nearest neighbours agree, in the codes and on each map.
        let near = factors.map { nearestNeighborAccuracy(of: codes, mapped.labels(of: $0)) }
        let nearOnPlane = factors.map { nearestNeighborAccuracy(of: plane, mapped.labels(of: $0)) }
        let nearOnMap = factors.map { nearestNeighborAccuracy(of: embedded.embedding, mapped.labels(of: $0)) }
        func gains(_ shares: [Double]) -> [Double] { zip(shares, factors).map { gain($0, $1, mapped) } }
        let meanGains = [near, nearOnPlane, nearOnMap].map { gains($0).reduce(0, +) / Double(factors.count) }
        let clearest = factors[near.indices.max { gains(near)[$0] < gains(near)[$1] }!]
        func maps(_ factor: SceneFactor) -> Figure {  // hide
            let (labels, names) = (mapped.labels(of: factor), mapped.design.names(of: factor))
            func panel(_ title: String, _ points: [Point], _ axis: String) -> Panel {
                Panel(
                    title,
                    .scatter(
                        points, classes: labels, names: names, x: .unscaled("\(axis) 1"), y: .unscaled("\(axis) 2")))
            }
            return .panels(
                [panel("PCA", points(plane), "component"), panel("t-SNE", points(embedded.embedding), "t-SNE")],
                columns: 2)
        }
        try page.figure(  // hide
            "map-shape", maps(.shape),
            caption: "Maps of the codes of \(mapped.count) test pairs, by the object's shape.",
            alt: "Two maps of points in six colours.")
        try page.figure(  // hide
            "map-clearest", maps(clearest),
            caption: """
                Maps of the codes of \(mapped.count) test pairs, by the factor that neighbours share most: \
                \(factorTitle(clearest)).
                """,
            alt: "Two maps of points in a few colours.")
        page.table(  // hide
            "near",
            columns: [
                "Factor", Column("In the codes"), Column("On two components"), Column("On the t-SNE map"),
                Column("By chance"),
            ],
            rows: factors.enumerated().map { index, factor in
                let labels = mapped.labels(of: factor)
                return [
                    .text(factorTitle(factor)), .number(near[index], .percent(1)),
                    .number(nearOnPlane[index], .percent(1)), .number(nearOnMap[index], .percent(1)),
                    .number(chanceOfAgreement(labels), .percent(1)),
                ]
            }, caption: "How often a code's nearest other code has the same value of a factor.")

        page.prose(#"""
            How far do neighbours agree, from chance (0) to always (1), on the mean over the factors? By
            \#(meanGains[0], .fixed(2), name: "neighbours' agreement in the codes") in the codes, by
            \#(meanGains[1], .fixed(2), name: "neighbours' agreement on two components") on the plane of two principal
            components, and by \#(meanGains[2], .fixed(2), name: "neighbours' agreement on the t-SNE map") on the t-SNE
            map (\#(figure: "map-scenes"), \#(figure: "map-shape")). What neighbours in the codes share most is
            **\#(markdown: factorTitle(clearest))** (\#(figure: "map-clearest"), \#(table: "near")). A factor may be
            known to the code and yet not rule its distances.

            ## Find the other half

            Does a sentence find its picture among \#(test.count, name: "gallery")? Two posteriors speak for one
            another as far as they agree beyond the prior. For independent $x$ and $w$ given $z$,

            $$ \log \frac{p(x, w)}{p(x)\, p(w)} = \log \int \frac{p(z \mid x)\, p(z \mid w)}{p(z)}\, dz , $$

            the **pointwise mutual information** in nats: the logarithm of how many times likelier the two are together
            than apart. With
            normal posteriors of precisions $\tau_1, \tau_2 \ge 1$ and means $\mu_1, \mu_2$ in a unit, and
            $P = \tau_1 + \tau_2 - 1$, it is

            $$ \frac12 \left[ \log \frac{\tau_1 \tau_2}{P} - \tau_1 \mu_1^2 - \tau_2 \mu_2^2 + \frac{(\tau_1 \mu_1 + \tau_2 \mu_2)^2}{P} \right], $$

            summed over units. A unit of which one side knows nothing ($\tau = 1$, $\mu = 0$) adds nothing. The
            formula asks for true posteriors; ours are those of a loss that weighs words
            \#(weights.text, .fixed(0), name: "weight of words, again") times, so take its result as a score, not as
            nats of information.

            The protocol: all test pairs are gallery and queries. Scenes that are alike in every factor of which
            captions speak cannot be told apart by their captions, so each of them counts as right. **R@k** is the share
            of queries with a right answer among the first $k$, **MRR** the mean of one over the rank of the first right
            answer. Equal scores count as in random order, and chance is to score all alike. The opponent is canonical
            correlation of TF-IDF and principal components (chapter 9), its settings chosen on the validation pairs.
            """#)
        let alike = test.alike
        let agreements = agreement(
            model.codes(test, image: false, text: true), model.codes(test, image: true, text: false))
        let (earlyAgreements, seenAgreements) = (
            agreement(
                earlyModel.codes(test, image: false, text: true), earlyModel.codes(test, image: true, text: false)),
            agreement(seenModel.codes(test, image: false, text: true), seenModel.codes(test, image: true, text: false))
        )
        let canonical = try opponents.canonicalSimilarities(test, validation: validation)
        let methods = [
            ("chance (all alike)", Tensor(shape: agreements.shape)), ("canonical correlation", canonical),
            (titles.seen, seenAgreements), (titles.pair, agreements), (titles.early, earlyAgreements),
        ]
        let toPictures = methods.map { Search($0, $1, alike) }
        let toCaptions = methods.map { Search($0, turned($1), alike) }
        page.table(  // hide
            "to-pictures", columns: Search.columns, rows: toPictures.map(\.cells),
            caption: "A sentence seeks its picture among \(test.count) test pictures.")
        page.table(  // hide
            "to-captions", columns: Search.columns, rows: toCaptions.map(\.cells),
            caption: "A picture seeks its sentence among \(test.count) test sentences.")
        // Of the picture that comes first, how often it shares each factor with the sentence's scene.
        let firstFound = (0..<test.count).map { greatest(agreements, row: $0) }
        let shared = spokenFactors.map { factor in
            Scores.accuracy(test.rows(firstFound).labels(of: factor), test.labels(of: factor))
        }
        let sought = asked.prefix(4).map { (row: $0, found: greatest(agreements, row: $0, count: 6)) }  // hide
        func sharedFactors(_ row: Int, _ other: Int) -> Int {  // hide
            spokenFactors.count { test.scenes[row].value(of: $0) == test.scenes[other].value(of: $0) }
        }
        try page.figure(  // hide
            "search",
            .images(
                sought.map { test.images.pictures([$0.row] + $0.found) },
                rowLabels: sought.map { test.captions[$0.row] },
                columnLabels: ["its own", "1st", "2nd", "3rd", "4th", "5th", "6th"],
                captions: sought.map { row, found in
                    [""] + found.map { "\(sharedFactors(row, $0)) of \(spokenFactors.count)" }
                }),
            caption: """
                Four sentences, their own pictures, and the six that agree with them most; beneath each, how many of \
                the five factors it shares with the sentence's scene. \(spokenFactors.count, name: "factors") of \
                \(spokenFactors.count, name: "factors of") is a right answer.
                """,
            alt: """
                Four rows of scenes, each beside its sentence; the first found often has the colour and place, the \
                rest vary.
                """)
        let inVain = sought.filter { row, found in found.allSatisfy { !alike[row].contains($0) } }  // hide

        page.prose(#"""
            A right picture comes first for \#(toPictures[3].first, .percent(1), name: "text to image, R@1") of the
            sentences, and a right sentence for \#(toCaptions[3].first, .percent(1), name: "image to text, R@1") of the
            pictures, among \#(test.count); chance is \#(toPictures[0].first, .percent(1), name: "R@1 by chance"),
            canonical correlation reaches
            \#(toPictures[1].first, .percent(1), name: "text to image, R@1 of canonical correlation") and
            \#(toCaptions[1].first, .percent(1), name: "image to text, R@1 of canonical correlation")
            (\#(table: "to-pictures"), \#(table: "to-captions")). The picture that comes first has the sentence's shape
            in \#(shared[0], .percent(1), name: "first found, shape"), its colour in
            \#(shared[1], .percent(1), name: "first found, colour"), its size in
            \#(shared[2], .percent(1), name: "first found, size"), and its place in
            \#(shared[3], .percent(1), name: "first found, column") from left to right and in
            \#(shared[4], .percent(1), name: "first found, row") from top to bottom. In \#(figure: "search"),
            \#(markdown: inVain.isEmpty
                ? "every sentence finds a right one among six"
                : "the first six hold no right one for " + inVain.map { "“\(test.captions[$0.row])”" }.joined(separator: " and ")).

            \#(markdown: toPictures[1].first > toPictures[3].first
                ? "The linear method finds\(toPictures[1].first > 2 * toPictures[3].first ? " far" : "") more. It is fitted to what both sides share and to nothing else; that our codes also hold the background may be one reason."
                : "That is more than the linear method finds, although nothing here was trained to search.")
            After \#(shortEpochs, name: "epochs of both models that search") epochs, a right picture comes first for
            \#(toPictures[4].first, .percent(1), name: "text to image, R@1, early") of the sentences with the model that
            explains the pair, and for \#(toPictures[2].first, .percent(1), name: "text to image, R@1, seen") with the
            one that explains what it saw. Chapter 10 trains a network for the search alone.

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
        return Results(
            judge: real.factors, productError: productError, nothing: Double(nothing), missingIsNotRead: isUnread,
            plainCoherence: plainCoherence.factors, coherence: coherence.factors, shuffledCoherence: wrongText.factors,
            seenCoherence: seen.factors, nearestCoherence: nearest.factors, regressedCoherence: regressed.factors,
            chanceCoherence: chance.factors, heldOutCoherence: unseenCoherence.factors,
            heldOutNearest: unseenNearest.factors,
            wordsRight: [modelSays, nearestSays, chanceSays, unseenSaid].map(\.wordsRight),
            wordsSaid: [modelSays, nearestSays, chanceSays, unseenSaid].map(\.wordsSaid),
            pixelErrors: found.map(\.pixel), wordErrors: found.map(\.word), divergences: found.map { $0.divergence! },
            toPictures: toPictures.map(\.first), toCaptions: toCaptions.map(\.first))
    }
}

/// How far a drawn pixel is trusted.
let pixelDeviation: Float = 0.1
/// What the terms of the losses weigh, and the divergence.
let weights = ModalityWeights(image: 1, text: 100)
let beta: Float = 1
