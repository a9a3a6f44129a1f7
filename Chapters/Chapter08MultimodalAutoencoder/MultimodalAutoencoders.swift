import ChapterSupport
import Datasets
import Engine
import Estimators
import Models
import Notebook

public enum MultimodalAutoencoders: Chapter {
    public static let place = Course.multimodalAutoencoder
    public static let picture = "drawn"
    public static let headlines = [
        Headline("of pictures drawn from sentences have the right colour", number: "colour from text"),
        Headline("the right shape", number: "shape from text"),
        Headline("of factor words said of pictures are true", number: "true words from images"),
        Headline("by chance", number: "true words by chance"),
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
        let shown = Array(0..<6)
        try page.figure(
            "scenes", .images([train.images.pictures(shown)], columnLabels: shown.map { "\($0 + 1)" }),
            caption: "Six of the training scenes.", alt: "Six small pictures of one coloured shape each before dark patterns.")
        page.table(
            "captions", columns: ["Scene", "Caption"],
            rows: shown.map { [.text("\($0 + 1)"), .text(train.captions[$0])] },
            caption: "Their captions.")

        page.prose(#"""
            There are \#(count, name: "training pairs") pairs to train on (\#(figure: "scenes"),
            \#(table: "captions")), \#(tested, name: "validation pairs") to choose by and
            \#(tested, name: "test pairs") to test with. \#(heldOut.count, name: "combinations held out") of the
            \#(train.design.shapes.count * train.design.colours.count, name: "combinations") combinations of shape and colour are **held out whole**:
            \#(markdown: heldOut.map { "\($0.colour!) \($0.shape!)s" }.joined(separator: ", ")) occur in none of them,
            but in \#(tested, name: "held-out pairs") further pairs. At the end we ask for those.

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
            at the real words stands for the sentence. (The last state alone would do, but learns more slowly: from the
            first word it is a long way.)

            **Saying a sentence** is the same network turned round \#(cite: .vinyals2015). At every step a second LSTM
            is told the word before and the code $z$, and a dense layer with softmax says the probability of each next
            word. The sentence $w_1, \dots, w_n$ then has the probability

            $$ \log p(w \mid z) = \sum_{t=1}^{n} \log p(w_t \mid w_{t-1}, \dots, w_0, z), $$

            with $w_0$ the start mark and $w_n$ the end mark; padding is left out of the sum. In training, the true
            word before is told (*teacher forcing*). To say a sentence that nobody wrote, we take the likeliest word,
            tell it as the word before, and go on until the end mark (*greedy decoding*).

            ## A judge

            Who decides whether a drawn picture shows a red star? Neither we nor the model. A classifier, trained on
            other real scenes with their true factors, is the judge; it never meets the model's networks. No judge is
            perfect, so first its own score, on real test pictures.
            """#)
        let random = Random(seed: options.seed)
        var initial = random.split(1)
        let judge = Judge(training.design, using: &initial)
        let lessons = scenes(count, 5, .all)
        _ = try page.trained(
            "judge", judge, on: [lessons.images().column] + spokenFactors.map { DataColumn(labels: lessons.labels(of: $0)) },
            epochs: options.pick(full: 4, quick: 8), rate: 2e-3, options: options
        ) { judge.loss($0[0], Array($0.dropFirst()), $1) }
        let order = shuffled(test.count, random.split(2))
        let real = Coherence(name: "real picture", factors: judge.agreement(test.images.tensor(), test))
        let chance = Coherence(
            name: "another scene's picture (chance)",
            factors: judge.agreement(test.images.tensor(of: order), test))
        page.table(
            "judge", columns: Coherence.columns, rows: [real, chance].map(\.cells),
            caption: "How often the judge sees what the caption says, by factor, in \(test.count) test scenes.")

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
            \#(pixelDeviation, .fixed(1), name: "deviation of pixels"). Nats of pixels and of words are not worth the
            same: there are \#(train.images.imageSize, name: "values of a picture") pixel values and some dozen words, so $\lambda_x =$
            \#(weights.image, .fixed(0), name: "weight of the image") and $\lambda_w =$
            \#(weights.text, .fixed(0), name: "weight of the text").

            The picture is decoded in two layers: transposed convolutions give a background $b$ and a mask $m$, a number
            between 0 and 1 for every pixel; a dense layer gives one colour $f$ for the whole picture; and what is drawn
            is $(1 - m)\, b + m f$. So *what shape, and where* is learned apart from *which colour*. A plain decoder of
            the same size, which we tried first, has to learn to draw every shape once for every colour, and drew
            both less well.
            """#)
        let sizes = ImageTextSizes(image: [32, 32, 3], vocabulary: coder.vocabulary.count, units: 96)
        initial = random.split(3)
        let plain = MultimodalAutoencoder(sizes, likelihood: .gaussian(deviation: pixelDeviation), using: &initial)
        let plainTraining = try page.trained(
            "plain", plain, on: train.columns, epochs: options.epochs(full: 4, quick: 4), rate: 5e-3, options: options
        ) { plain.loss($0[0], TokenNodes(tokens: $0[1], mask: $0[2]), weights: weights, $1) }
        let plainModel = JointModel(plain, coder)
        let (plainBoth, plainText) = (
            plainModel.codes(test, image: true, text: true).means, plainModel.codes(test, image: false, text: true).means
        )
        let plainCoherence = Coherence(
            name: "plain autoencoder", factors: judge.agreement(plainModel.paint(plainText), test))
        let plainJoint = judge.agreement(plainModel.paint(plainBoth), test)
        try page.figure(
            "plain",
            .images(
                [
                    test.images.pictures(Array(0..<8)), pictures(plainModel.paint(plainBoth.rows(0..<8))),
                    pictures(plainModel.paint(plainText.rows(0..<8))),
                ], rowLabels: ["picture", "decoded from both", "decoded from the sentence alone"]),
            caption: "The plain autoencoder: test pictures, what it decodes from picture and sentence, and from the sentence alone (zeros in place of the picture's code).",
            alt: "Eight scenes; beneath them blurred copies; beneath those pictures that have little to do with the scenes.")

        page.prose(#"""
            With both doors open, the judge sees the right place (from left to right) in
            \#(plainJoint[3], .percent(1), name: "plain, place from both") and the right colour in
            \#(plainJoint[1], .percent(1), name: "plain, colour from both") of the reconstructions (after
            \#(plainTraining.losses.count, name: "epochs of the plain autoencoder") epochs). With the picture missing,
            we do not even know what to put in its place. Zeros are as good as any guess, and the judge sees the right
            place in \#(plainCoherence.factors[3], .percent(1), name: "plain, place from text"), the right colour in
            \#(plainCoherence.colour, .percent(1), name: "plain, colour from text") (\#(figure: "plain"); chance:
            \#(chance.factors[3], .percent(1), name: "chance, place") and
            \#(chance.colour, .percent(1), name: "chance, colour")). The joint code needs both halves, because it never
            met one alone.

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

            A missing modality is a factor less. No modality leaves the prior.

            *The product of normal densities is normal.* Take one unit, experts $k$ with means $\mu_k$ and variances
            $\sigma_k^2$, and call $\tau_k = 1/\sigma_k^2$ the **precision**. The logarithm of the product is, but for
            constants,

            $$ -\frac12 \sum_k \tau_k (z - \mu_k)^2 = -\frac12 \left(\sum_k \tau_k\right) z^2 + \left(\sum_k \tau_k \mu_k\right) z + \dots = -\frac{\tau}{2} (z - \mu)^2 + \dots, \qquad \tau = \sum_k \tau_k, \quad \mu = \frac{1}{\tau} \sum_k \tau_k \mu_k . $$

            A quadratic again: a normal density whose precision is the **sum of the precisions**, and whose mean is the
            average of the means, each weighed by its precision. The prior enters with $\tau = 1$ and $\mu = 0$. Who is
            sure counts for much, who knows nothing ($\tau \to 0$) for nothing.
            """#)
        let experts = [Bell(mean: 2, deviation: 0.6), Bell(mean: 0.8, deviation: 0.9)]
        let (product, onGrid) = (Bell.product(experts), Bell.productOnGrid(experts))
        let places = (0...240).map { -2.5 + Double($0) / 40 }
        try page.figure(
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
        page.claim("the product is what the densities say when multiplied on a grid, to 1e-5", productError < 1e-5)

        page.prose(#"""
            In \#(figure: "experts") the product lies at \#(product.mean, .fixed(3), name: "mean of the product") with the
            standard deviation \#(product.deviation, .fixed(3), name: "deviation of the product"); multiplying the
            densities on a fine grid gives the same to
            \#(productError, .scientific(0), name: "error of the product", tolerance: 100).

            ## The bound

            As in chapter 7, for every distribution $q$ of codes,

            $$ \log p(x, w) \ge \mathbb{E}_{q(z)} \bigl[ \log p(x \mid z) + \log p(w \mid z) \bigr] - \operatorname{KL}\bigl(q(z) \,\Vert\, p(z)\bigr), $$

            and if only the sentence is there, the same holds without the picture's term. The loss is the negative
            bound with the weights $\lambda_x$, $\lambda_w$ on its terms and $\beta =$
            \#(beta, .fixed(0), name: "beta") on the divergence KL.

            If only pairs were shown, nothing would make each expert useful alone. So in training, modalities **go
            missing at random**: of every shuffled batch, one third is encoded from the pictures alone, one third from
            the sentences alone, and one third from both.

            What should a code that saw one half explain? \#(authors: .wu2018) ask it to explain what it saw. But the
            bound holds for *every* $q$, also for $q(z \mid w)$ as a bound on the whole $\log p(x, w)$. So we may just
            as well ask it to explain **the pair**: the sentence's code is then told what picture it should have led
            to. (\#(authors: .suzuki2016) bring the one-sided posteriors near the joint one with an extra divergence;
            \#(authors: .shi2019) replace the product by a mixture, and also make each expert explain everything.)
            The price: of what the sentence does not know, such as the background, it must bet on an average, since every
            wrong bet costs pixels. We train both ways with the same networks and pairs. To keep the run short, the first way
            gets a third of the epochs; so the second is also looked at after as many, in the middle of
            its training, while its rate is still high. That is no favour to it.

            The encoders of absent halves are never run in training. When codes of a mixed table are asked for, rows
            that lack a modality are *replaced* before its encoder reads them, and their expert's rows are replaced by
            zero precision. Multiplying by a zero mask would not do: $0 \cdot \text{NaN}$ is NaN.
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
        let (model, seenModel) = (JointModel(joint, coder), JointModel(other, coder))
        let first = jointRecord.losses.count > 4 ? 2 : 0
        func curve(_ name: String, _ losses: [Double], _ style: Series.Style) -> Series {
            Series(name, x: losses.indices.dropFirst(first).map { Double($0 + 1) }, y: Array(losses.dropFirst(first)), style: style)
        }
        try page.figure(
            "training",
            .lines(
                [
                    curve("pair, training", jointRecord.losses, .line),
                    curve("pair, validation", jointRecord.validationLosses, .dashed),
                    curve("seen, training", otherRecord.losses, .line),
                    curve("seen, validation", otherRecord.validationLosses, .dashed),
                ], x: "Epoch", y: "Negative bound (nats a pair)"),
            caption: "Losses in training, of the model that explains the pair and of the one that explains what it saw; the steep first epochs are left out. The two tasks are different sums: compare each curve with its own validation.",
            alt: "Falling curves, each close to its dashed partner.")
        let ofNothing = model.codes(test, image: false, text: false)
        let nothing = (ofNothing.means.values + ofNothing.logVariances.values).map(abs).max()!
        let isUnread = codesIgnoreWhatIsMissing(model, test)
        page.claim("codes of no modality are exactly N(0, I)", nothing == 0)
        page.claim("pixels that are not numbers, and words that do not exist, change no bit of a code that lacks them", isUnread)

        page.prose(#"""
            ## Draw what the sentence says

            Take a test sentence, draw codes from $q(z \mid w)$, and decode pictures (\#(figure: "training") shows that the models are
            \#(markdown: jointRecord.validationLosses.last! <= jointRecord.validationLosses.min()! + 20 ? "not overfitted" : "past their best epoch")).
            Opponents that need no latent space: the training picture whose caption has the most similar words (cosine
            of TF-IDF), and ridge regression from counts of words to pixels, its penalty chosen on the validation pairs. And a control: the model is given *another* scene's
            sentence, but the judge still looks for the first scene. Whatever coherence that reaches does not come from
            the sentence.
            """#)
        let opponents = try Opponents(train, validation: validation, coder)
        let drawing = random.split(5)
        func drawn(_ model: JointModel, _ pairs: ScenePairs, _ stream: Int = 0) -> Tensor {
            model.paint(model.sample(model.codes(pairs, image: false, text: true), drawing.split(stream)))
        }
        let fromText = drawn(model, test)
        let coherence = Coherence(name: "VAE, explains the pair", factors: judge.agreement(fromText, test))
        joint.weights = jointRecord.milestone
        let early = Coherence(
            name: "the same after \(shortEpochs) epochs", factors: judge.agreement(drawn(model, test), test))
        joint.weights = jointRecord.weights
        let wrongText = Coherence(
            name: "VAE, explains the pair, shuffled captions", factors: judge.agreement(fromText.rows(order), test))
        let seen = Coherence(
            name: "VAE, explains what it saw, \(shortEpochs) epochs", factors: judge.agreement(drawn(seenModel, test), test))
        let nearest = Coherence(
            name: "nearest caption's picture",
            factors: judge.agreement(opponents.picturesOfNearestCaptions(test), test))
        let regressed = Coherence(
            name: "regression to pixels", factors: judge.agreement(opponents.regressedPictures(test), test))
        page.table(
            "drawn", columns: Coherence.columns,
            rows: [real, coherence, early, seen, nearest, regressed, plainCoherence, wrongText, chance].map(\.cells),
            caption: "How often the judge sees in a picture what the sentence says, by factor; one picture for each of \(test.count) test sentences.")
        let asked = Array(test.captions.indices.prefix(6))
        try page.figure(
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
                columnLabels: ["true", "pair", "pair", "pair", "seen", "seen", "seen", "nearest", "regres- sion"]),
            caption: "Six test sentences: the true picture; three draws each of the model that explains the pair and of the one that explains what it saw; the nearest caption's picture; regression.",
            alt: "Six rows of small scenes, each beside its sentence.")
        page.goal(
            "shape coherence of pictures drawn from sentences alone", reached: coherence.shape, target: 0.9, .atLeast,
            .percent(1))
        page.goal(
            "colour coherence of pictures drawn from sentences alone", reached: coherence.colour, target: 0.9, .atLeast,
            .percent(1))
        page.goal(
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
            \#(early.shape, .percent(1), name: "shape from text, early") and
            \#(early.colour, .percent(1), name: "colour from text, early") after as many epochs. Looking up the nearest caption reaches
            \#(nearest.shape, .percent(1), name: "shape by nearest caption") and
            \#(nearest.colour, .percent(1), name: "colour by nearest caption"): a picture from training is always
            sharp, and where \#(train.count, name: "pictures to look up") of them are at hand, looking up is hard to beat.
            On the mean of shape and colour, \#(markdown: nearest.both > coherence.both ? "it is ahead of ours" : "ours is ahead of it"); in
            the place from left to right, which costs one word, it reaches
            \#(nearest.factors[3], .percent(1), name: "place by nearest caption"), and ours
            \#(coherence.factors[3], .percent(1), name: "place from text").

            The backgrounds tell the two models apart. Of the pixels' variance over the three draws of one sentence
            (\#(figure: "drawn") shows some), see what each model dares:
            """#)
        let spreads = [model, seenModel].map { joint in
            spread((0..<4).map { drawn(joint, test.rows(Array(0..<min(200, test.count))), $0) })
        }
        let realSpread = spreadOfPixels(test.images.tensor())
        page.table(
            "spread", columns: ["Pictures", Column("Standard deviation of a pixel")],
            rows: [
                ("explains the pair, draws of one sentence", spreads[0]),
                ("explains what it saw, draws of one sentence", spreads[1]),
                ("all real test pictures", realSpread),
            ].map { [.text($0), .number($1, .fixed(4))] },
            caption: "How much pixels vary: root of the mean variance over four draws of one sentence, and over the test pictures.")

        page.prose(#"""
            Pixels vary by \#(spreads[0], .fixed(4), name: "spread of the pair's model") over the draws of the model that
            explains the pair and by \#(spreads[1], .fixed(4), name: "spread of the other model") over those of the
            other (\#(table: "spread")). \#(markdown: spreads[0] < spreads[1] ? "The first draws what the sentence says before an average background; the second is freer with what nobody asked for. Coherence was bought with variety." : "Here the first is not the more timid of the two.")
            \#(authors: .daunhawer2022) show that this is no accident: who has to forecast one modality from another
            loses what they do not share.

            ### Combinations never seen

            The model met red things and stars, but no red star. Does it draw one?
            """#)
        let unseenDrawn = drawn(model, unseen)
        let unseenCoherence = Coherence(name: "VAE, explains the pair", factors: judge.agreement(unseenDrawn, unseen))
        let unseenNearest = Coherence(
            name: "nearest caption's picture",
            factors: judge.agreement(opponents.picturesOfNearestCaptions(unseen), unseen))
        let unseenRegressed = Coherence(
            name: "regression to pixels", factors: judge.agreement(opponents.regressedPictures(unseen), unseen))
        let unseenReal = Coherence(name: "real picture", factors: judge.agreement(unseen.images.tensor(), unseen))
        let together = [unseenDrawn, opponents.picturesOfNearestCaptions(unseen)].map {
            shareOfBoth(judge.values($0), unseen)
        }
        page.table(
            "unseen", columns: Coherence.columns,
            rows: [unseenReal, unseenCoherence, unseenNearest, unseenRegressed].map(\.cells),
            caption: "Coherence of pictures drawn from sentences about \(unseen.count) scenes of held-out combinations.")
        let examples = heldOut.compactMap { held in
            unseen.scenes.indices.first { held.matches(unseen.scenes[$0].objects[0]) }
        }
        try page.figure(
            "unseen",
            .images(
                examples.map { row in
                    let ownRow = unseen.rows([row])
                    return [unseen.images.pictures([row])[0]] + (0..<5).map { pictures(drawn(model, ownRow, $0))[0] }
                }, rowLabels: examples.map { unseen.captions[$0] },
                columnLabels: ["true", "draw 1", "draw 2", "draw 3", "draw 4", "draw 5"]),
            caption: "Sentences about combinations held out whole, the true pictures, and five draws.",
            alt: "Four rows: a sentence, its true picture, and five drawn ones.")

        page.prose(#"""
            Of combinations that it never saw, the model gets the shape right in
            \#(unseenCoherence.shape, .percent(1), name: "shape, held out") and the colour in
            \#(unseenCoherence.colour, .percent(1), name: "colour, held out") of the drawings, both at once in
            \#(together[0], .percent(1), name: "both, held out"). The nearest caption is that of another object:
            its picture has both right in \#(together[1], .percent(1), name: "both by nearest caption, held out"), as
            the training pictures hold none (\#(table: "unseen"), \#(figure: "unseen")). What is short of the test
            sentences' scores was learned by heart, not composed.

            ## Say what the picture shows

            The other way: the mean of $q(z \mid x)$, and the likeliest sentence word by word. Of the words that name
            a shape, a colour, a size or a place, how many are true? And is the factor's true value read from the
            sentence at all? Who names no third of the picture means the middle.
            """#)
        let fromImages = model.say(model.codes(test, image: true, text: false).means)
        let nearestWords = opponents.captionsOfNearestPictures(test)
        let sayings = [
            ("caption itself", Saying(test.captions.map { coder.tokens($0) }, of: test.scenes)),
            ("VAE, explains the pair", Saying(fromImages, of: test.scenes)),
            (
                "VAE, explains what it saw",
                Saying(seenModel.say(seenModel.codes(test, image: true, text: false).means), of: test.scenes)
            ),
            ("nearest picture's caption", Saying(nearestWords, of: test.scenes)),
            (
                "another scene's caption (chance)",
                Saying(order.map { coder.tokens(test.captions[$0]) }, of: test.scenes)
            ),
        ]
        page.table(
            "said",
            columns: ["Sentence", Column("Factor words true", best: .highest), Column("Factor words a sentence")]
                + spokenFactors.map { Column(factorTitle($0), best: .highest) },
            rows: sayings.map { title, saying in
                [.text(title), .number(saying.wordsRight, .percent(1)), .number(saying.wordsSaid, .fixed(2))]
                    + saying.factors.map { .number($0, .percent(1)) }
            }, caption: "Sentences about \(test.count) test pictures: the share of their factor words that is true, how many they say, and how often each factor's true value is read from them.")
        try page.figure(
            "said", .images([test.images.pictures(Array(0..<8))], columnLabels: (1...8).map { "\($0)" }),
            caption: "Eight test pictures.", alt: "Eight small scenes in a row.")
        page.table(
            "sentences", columns: ["Picture", "Caption", "What the model says", "True words", "Wrong words"],
            rows: (0..<8).map { row in
                let spoken = SpokenFactors(fromImages[row]).words
                let isTrue = { (word: SpokenFactors.Word) in word.value == test.scenes[row].value(of: word.factor) }
                return [
                    .text("\(row + 1)"), .text(test.captions[row]), .text(coder.text(fromImages[row])),
                    .text(spoken.filter(isTrue).map { "✓ " + $0.word }.joined(separator: ", ")),
                    .text(spoken.filter { !isTrue($0) }.map { "✗ " + $0.word }.joined(separator: ", ")),
                ]
            }, caption: "What their captions say and what the model says of the pictures alone, with its factor words checked.")
        page.goal(
            "factor words that are true in sentences said of pictures alone", reached: sayings[1].1.wordsRight,
            target: 0.9, .atLeast, .percent(1))
        let unseenSaid = Saying(
            model.say(model.codes(unseen, image: true, text: false).means), of: unseen.scenes)

        page.prose(#"""
            \#(sayings[1].1.wordsRight, .percent(1), name: "true words from images") of the factor words are true, at
            \#(sayings[1].1.wordsSaid, .fixed(2), name: "factor words a sentence") of them a sentence
            (\#(table: "said"), \#(figure: "said"), \#(table: "sentences")); in another scene's caption it would be
            \#(sayings[4].1.wordsRight, .percent(1), name: "true words by chance"), and in the nearest picture's
            \#(sayings[3].1.wordsRight, .percent(1), name: "true words by nearest picture"). Pixel by pixel, a background
            weighs more than an object. Of combinations held out,
            \#(unseenSaid.wordsRight, .percent(1), name: "true words, held out") of the words are true. The wording is
            never that of the caption except by luck: the picture does not know it.

            ## When one is absent

            Now both losses side by side, for all four cases of what is there. Codes are drawn from the posterior.
            """#)
        let cases = [("both", true, true), ("picture", true, false), ("sentence", false, true), ("nothing", false, false)]
        func losses(_ model: JointModel) -> [Loss] {
            cases.map { title, image, text in
                let codes = model.codes(test, image: image, text: text)
                let errors = model.errors(test, model.sample(codes, random.split(6)))
                return Loss(name: title, pixel: errors.pixel, word: errors.word, divergence: divergence(codes))
            }
        }
        let (found, foundSeen) = (losses(model), losses(seenModel))
        let trivial = (pixel: errorOfMeanPicture(train, test), word: natsOfWordFrequencies(train, test, coder))
        let plainErrors = plainModel.errors(test, plainBoth)
        page.table(
            "absent",
            columns: [
                "Given", Column("Pixel error (MSE)"), Column("Caption (nats a word)"), Column("KL of the code (nats)"),
            ],
            rows: found.map(\.cells) + foundSeen.map { loss in
                var loss = loss
                loss.name += " (explains what it saw)"
                return loss.cells
            } + [
                Loss(name: "both (plain autoencoder)", pixel: plainErrors.pixel, word: plainErrors.word).cells,
                Loss(name: "mean picture, word frequencies", pixel: trivial.pixel, word: trivial.word).cells,
            ], caption: "Losses on \(test.count) test pairs, by what the code was made of. The last row knows the training set's mean picture and how often each word occurs.")

        page.prose(#"""
            With both present, a pixel's squared error is \#(found[0].pixel, .fixed(5), name: "pixel error, both"), and a
            word costs \#(found[0].word, .fixed(3), name: "nats a word, both") nats. Without the sentence the picture
            costs \#(found[1].pixel, .fixed(5), name: "pixel error, picture"), without the picture
            \#(found[2].pixel, .fixed(5), name: "pixel error, sentence"), without either
            \#(found[3].pixel, .fixed(5), name: "pixel error, nothing") (\#(table: "absent")). The sentence alone leaves the background
            open, which is most of the pixels; and a draw from the prior is some picture, which costs more than the
            mean picture, \#(trivial.pixel, .fixed(5), name: "pixel error, mean picture"). A word costs
            \#(found[2].word, .fixed(3), name: "nats a word, sentence") nats when the sentence is known, and
            \#(found[1].word, .fixed(3), name: "nats a word, picture") when only the picture is: mostly the wording,
            which no picture shows. Without either it costs \#(found[3].word, .fixed(3), name: "nats a word, nothing"),
            \#(markdown: found[3].word > trivial.word ? "more" : "less") than word frequencies alone
            (\#(trivial.word, .fixed(3), name: "nats a word, frequencies")): the decoder speaks of whatever scene the
            code happens to stand for, and is sure of it. From both, the model that explains what it saw has the pixel
            error \#(foundSeen[0].pixel, .fixed(5), name: "pixel error, both, seen") after its
            \#(shortEpochs, name: "epochs of the model that explains what it saw") epochs:
            \#(markdown: foundSeen[0].pixel < found[0].pixel ? "better, for it need not be understood from one side alone" : "no better"). The codes tell
            \#(found[1].divergence!, .fixed(1), name: "divergence, picture") nats about a picture and
            \#(found[2].divergence!, .fixed(1), name: "divergence, sentence") about a sentence.

            ## A look at the space

            The mean codes of pairs, as maps: principal components and t-SNE (chapter 4). No factor was told to either.
            """#)
        let mapped = test.rows(Array(0..<min(test.count, options.pick(full: 1_000, quick: 150))))
        let codes = model.codes(mapped, image: true, text: true).means
        let flat = points(try principalComponents(of: codes, count: 2).transform(codes))
        let embedded = try page.map("t-SNE", of: codes, seed: options.seed)
        func maps(_ factor: SceneFactor) -> Figure {
            let (labels, names) = (mapped.labels(of: factor), mapped.design.names(of: factor))
            return .panels(
                [
                    Panel(
                        "PCA", .scatter(flat, classes: labels, names: names, x: .unscaled("component 1"), y: .unscaled("component 2"))),
                    Panel(
                        "t-SNE",
                        .scatter(points(embedded.embedding), classes: labels, names: names, x: .unscaled("t-SNE 1"), y: .unscaled("t-SNE 2"))),
                ], columns: 2)
        }
        try page.figure(
            "map-colour", maps(.colour), caption: "Codes of \(mapped.count) test pairs by the object's colour (the legend says which; the markers have colours of their own).",
            alt: "Two maps of points in eight colours, principal components and t-SNE.")
        try page.figure(
            "map-shape", maps(.shape), caption: "The same maps by the object's shape.",
            alt: "Two maps of points in six colours.")
        try page.figure(
            "map-place", maps(.column), caption: "The same maps by the object's place from left to right.",
            alt: "Two maps of points in three colours.")
        let factors = spokenFactors + [.background]
        let near = factors.map { nearestNeighborAccuracy(of: codes, mapped.labels(of: $0)) }
        let nearOnMap = factors.map { nearestNeighborAccuracy(of: embedded.embedding, mapped.labels(of: $0)) }
        page.table(
            "near", columns: ["Factor", Column("In the codes"), Column("On the t-SNE map"), Column("By chance")],
            rows: factors.enumerated().map { index, factor in
                let labels = mapped.labels(of: factor)
                return [
                    .text(factorTitle(factor)), .number(near[index], .percent(1)), .number(nearOnMap[index], .percent(1)),
                    .number(chanceOfAgreement(labels), .percent(1)),
                ]
            }, caption: "How often a code's nearest other code has the same value of a factor.")
        let clearest = factors[near.indices.max { gain(near[$0], factors[$0], mapped) < gain(near[$1], factors[$1], mapped) }!]

        page.prose(#"""
            The two principal components show little more than the coarsest order; t-SNE shows neighbourhoods
            (\#(figure: "map-colour"), \#(figure: "map-shape"), \#(figure: "map-place")). What neighbours in the codes
            share most, measured from chance to always, is **\#(markdown: factorTitle(clearest))** (\#(table: "near")). A
            factor may be known to the code and yet not rule its distances.

            ## Find the other half

            Does a sentence find its picture among \#(test.count, name: "gallery")? Two posteriors speak for one
            another as far as they agree beyond the prior. For independent $x$ and $w$ given $z$,

            $$ \log \frac{p(x, w)}{p(x)\, p(w)} = \log \int \frac{p(z \mid x)\, p(z \mid w)}{p(z)}\, dz , $$

            the **pointwise mutual information** in nats: how many times likelier the two are together than apart. With
            normal posteriors of precisions $\tau_1, \tau_2 \ge 1$ and means $\mu_1, \mu_2$ in a unit, and
            $P = \tau_1 + \tau_2 - 1$, it is

            $$ \frac12 \left[ \log \frac{\tau_1 \tau_2}{P} - \tau_1 \mu_1^2 - \tau_2 \mu_2^2 + \frac{(\tau_1 \mu_1 + \tau_2 \mu_2)^2}{P} \right], $$

            summed over units. A unit of which one side knows nothing ($\tau = 1$, $\mu = 0$) adds nothing. The
            protocol: all test pairs are gallery and queries. Scenes that are alike in every factor of which captions
            speak cannot be told apart by their captions, so each of them counts as right. **R@k** is the share of
            queries with a right answer among the first $k$, **MRR** the mean of one over the rank of the first right
            answer. The opponent is canonical correlation of TF-IDF and principal components (chapter 9), its settings
            chosen on the validation pairs.
            """#)
        let alike = test.alike
        let agreements = agreement(
            model.codes(test, image: false, text: true), model.codes(test, image: true, text: false))
        let seenAgreements = agreement(
            seenModel.codes(test, image: false, text: true), seenModel.codes(test, image: true, text: false))
        let canonical = try opponents.canonicalSimilarities(test, validation: validation)
        let methods = [
            ("chance (all alike)", Tensor(shape: agreements.shape)), ("canonical correlation", canonical),
            ("VAE, explains what it saw", seenAgreements), ("VAE, explains the pair", agreements),
        ]
        let toPictures = methods.map { Search($0, $1, alike) }
        let toCaptions = methods.map { Search($0, turned($1), alike) }
        page.table(
            "to-pictures", columns: Search.columns, rows: toPictures.map(\.cells),
            caption: "A sentence seeks its picture among \(test.count) test pictures.")
        page.table(
            "to-captions", columns: Search.columns, rows: toCaptions.map(\.cells),
            caption: "A picture seeks its sentence among \(test.count) test sentences.")
        try page.figure(
            "search",
            .images(
                asked.prefix(4).map { test.images.pictures([$0] + greatest(agreements, row: $0, count: 6)) },
                rowLabels: asked.prefix(4).map { test.captions[$0] },
                columnLabels: ["its own", "1st", "2nd", "3rd", "4th", "5th", "6th"]),
            caption: "Four sentences, their own pictures, and the six that agree with them most.",
            alt: "Four rows of scenes, each beside its sentence; the pictures found mostly look alike.")

        page.prose(#"""
            A right picture comes first for \#(toPictures[3].first, .percent(1), name: "text to image, R@1") of the
            sentences, and a right sentence for \#(toCaptions[3].first, .percent(1), name: "image to text, R@1") of the
            pictures, among \#(test.count); chance is
            \#(toPictures[0].first, .percent(1), name: "R@1 by chance"), canonical correlation reaches
            \#(toPictures[1].first, .percent(1), name: "text to image, R@1 of canonical correlation") and
            \#(toCaptions[1].first, .percent(1), name: "image to text, R@1 of canonical correlation")
            (\#(table: "to-pictures"), \#(table: "to-captions"), \#(figure: "search")). 
            \#(markdown: toPictures[1].first > toPictures[3].first ? "A linear method without a picture in its mind finds more: it was fitted to what both sides share and to nothing else, while our codes also have to hold the background." : "That is more than the linear method finds, although nothing here was trained to search.")
            \#(markdown: toPictures[2].first > toPictures[3].first ? "Of our two models the one that explains what it saw finds more: the other bets on an average background, is sure of it, and so misses pictures before other ones." : "Of our two models the one that explains the pair finds more.")
            Chapter 10 trains a network for the search alone.

            ## Summary

            - A product of experts with the prior lets one model take both, either, or neither of two modalities; what
              is missing is not read.
            - From sentences alone it draws the right shape in \#(coherence.shape, .percent(1)) and the right colour in
              \#(coherence.colour, .percent(1)); shuffled sentences give \#(wrongText.shape, .percent(1)) and
              \#(wrongText.colour, .percent(1)).
            - From pictures alone, \#(sayings[1].1.wordsRight, .percent(1)) of the factor words that it says are true.
            - Of shapes and colours that never met in training, \#(together[0], .percent(1)) of the drawings have both
              right.
            - *What went wrong:* the sentence's drawings have average backgrounds (\#(table: "spread")). To be
              forecast is to be averaged.
            - *What surprised:* asking every code to explain the whole pair moves colour coherence from
              \#(seen.colour, .percent(1)) to \#(early.colour, .percent(1)), with the same networks, pairs and epochs,
              and in the end to \#(coherence.colour, .percent(1)).

            ## Exercises
            """#)
        try page.exercise(
            "Multiply experts. Each says a normal distribution of one number, given by mean and variance; the prior is one more. Return the mean and the variance of the product.",
            hint: "Add up precisions, the prior's too. The mean weighs every expert by its precision.",
            answer: "No expert at all gives the prior: mean 0, variance 1. Who forgets the prior's precision divides by zero there.",
            function: FunctionExercise(
                "func productOfExperts(means: [Double], variances: [Double]) -> [Double]", solution: productOfExperts,
                inputs: [([1, 3], [1, 0.25]), ([], []), ([-2], [1e-6]), ([0.5, -0.5, 4], [2, 2, 0.1])],
                tolerance: 1e-5,
                truth: { means, variances in
                    let bell = Bell.product(zip(means, variances).map { Bell(mean: $0, deviation: $1.squareRoot()) })
                    return [bell.mean, bell.deviation * bell.deviation]
                }))
        page.exercise(
            "A program multiplies the sentence's expert in twice by mistake. The expert's variance is one third. By what factor is the posterior's standard deviation too small, when nothing else is present?",
            hint: "The precision should be $1 + 3$.",
            answer: "The precision becomes $1 + 6 = 7$ in place of 4: the factor is $\\sqrt{4/7} \\approx 0.756$. The model is surer than it may be.",
            value: Bell.product([third, third]).deviation / Bell.product([third]).deviation, expected: (4.0 / 7).squareRoot(),
            tolerance: 1e-4)
        page.exercise(
            "Two posteriors of one unit are both $\\mathcal{N}(1, \\tfrac12)$. How many nats does their agreement amount to?",
            hint: "$\\tau_1 = \\tau_2 = 2$, so $P = 3$.",
            answer: "$\\frac12 [\\log \\frac43 - 4 + \\frac{16}{3}] \\approx 0.811$ nats: together they are $e^{0.811} \\approx 2.25$ times likelier than apart.",
            value: agreementOfBells(Bell(mean: 1, deviation: 0.5.squareRoot()), Bell(mean: 1, deviation: 0.5.squareRoot())),
            expected: 0.8105, tolerance: 1e-3)
        return Results(
            judge: real.factors, productError: productError, nothing: Double(nothing), missingIsNotRead: isUnread,
            plainCoherence: plainCoherence.factors, coherence: coherence.factors, shuffledCoherence: wrongText.factors,
            seenCoherence: seen.factors, nearestCoherence: nearest.factors, regressedCoherence: regressed.factors,
            chanceCoherence: chance.factors, heldOutCoherence: unseenCoherence.factors,
            heldOutNearest: unseenNearest.factors,
            wordsRight: [sayings[1], sayings[3], sayings[4]].map(\.1.wordsRight) + [unseenSaid.wordsRight],
            wordsSaid: [sayings[1], sayings[3], sayings[4]].map(\.1.wordsSaid) + [unseenSaid.wordsSaid],
            pixelErrors: found.map(\.pixel), wordErrors: found.map(\.word), divergences: found.map { $0.divergence! },
            toPictures: toPictures.map(\.first), toCaptions: toCaptions.map(\.first))
    }
}

/// How far a drawn pixel is trusted.
let pixelDeviation: Float = 0.1
/// What the terms of the losses weigh, and the divergence.
let weights = ModalityWeights(image: 1, text: 100)
let beta: Float = 1
