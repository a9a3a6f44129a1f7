import ChapterSupport
import Engine
import Models
import Notebook

/// What the autoencoder without experts leaves for the comparisons and the tests.
struct PlainAutoencoderOutcome {
    /// Of the encoders and decoders, which the variational models have as well.
    let sizes: ImageTextSizes
    let model: JointModel
    /// The codes of the test pairs, nothing missing.
    let codesOfBoth: Tensor
    /// Of pictures drawn from sentences alone.
    let coherence: Coherence
    let epochs: Int
}

extension MultimodalAutoencoders {
    /// Part 2: one dense layer joins both codes.
    static func plainAutoencoder(
        _ page: Page, _ options: Options, _ settings: Settings, _ benchmark: SceneBenchmark
    ) throws -> PlainAutoencoderOutcome {
        let (train, test, coder, judge) = (benchmark.train, benchmark.test, benchmark.coder, benchmark.judge)
        let (chance, trivialSums) = (benchmark.chance, benchmark.trivialSums)
        let (random, weights) = (Random(seed: options.seed), settings.weights)
        let ratio = trivialSums.caption * Double(weights.text) / (trivialSums.picture * Double(weights.image))
        page.prose(#"""
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

            \#(listing: "MultimodalAutoencoder.encode", "MultimodalAutoencoder.loss")

            `presence` says of every row what is there; what is missing is neither read nor given a code but zero.

            The picture is decoded in two layers: transposed convolutions give a background $b$ and a mask $m$, a number
            between 0 and 1 for every pixel; a dense layer gives one colour $f$ for the whole picture; and what is drawn
            is $(1 - m)\, b + m f$. So *what shape, and where* is learned apart from *which colour*. A plain decoder of
            the same size, which we tried first, has to learn to draw every shape once for every colour, and in our
            trials drew both less well.

            \#(listing: "ImageDecoder.callAsFunction")

            All autoencoders of this page are trained alike, and asked alike: `JointModel` makes codes of what is there,
            paints pictures of codes and says sentences.

            \#(listing: "TrainingRecipe.pairs(_:epochs:rate:seed:)")
            """#)
        let sizes = ImageTextSizes(
            image: [32, 32, 3], vocabulary: coder.vocabulary.count, units: settings.units, latent: settings.latent)
        var initial = random.split(3)
        let plain = MultimodalAutoencoder(
            sizes, likelihood: .gaussian(standardDeviation: pixelDeviation), using: &initial)
        let recipe = TrainingRecipe.pairs(
            train.count, epochs: settings.plainEpochs, rate: 5e-3, seed: options.seed)
        try page.trained("plain", plain, on: train.columns, by: recipe) {
            plain.loss($0[0], TokenNodes(tokens: $0[1], mask: $0[2]), weights: weights, $1)
        }
        let plainModel = JointModel(plain, coder)
        let plainBoth = plainModel.codes(test, image: true, text: true).means
        let plainText = plainModel.codes(test, image: false, text: true).means
        let plainCoherence = Coherence(
            name: "plain autoencoder", factors: judge.agreement(plainModel.paint(plainText), test))
        let plainJoint = judge.agreement(plainModel.paint(plainBoth), test)
        // A rival to zeros: the mean training picture stands where the picture is missing.  // hide
        let plainMean = plainModel.codes(  // hide
            images: meanPicture(train, rows: test.count), tokens: test.tokens, mask: test.mask,
            presence: presence(test.count, image: true, text: true)
        ).means
        let plainGuess = judge.agreement(plainModel.paint(plainMean), test)  // hide
        try page.figure(
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
            \#(recipe.epochs, name: "epochs of the plain autoencoder") epochs; \#(figure: "plain")). With
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
            """#)
        return PlainAutoencoderOutcome(
            sizes: sizes, model: plainModel, codesOfBoth: plainBoth, coherence: plainCoherence,
            epochs: recipe.epochs)
    }
}
