import ChapterSupport
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

    public struct Weighted: Codable, Sendable {
        public var draws: Int
        public var bound: Double
    }

    /// The same model trained with one balance of the two terms.
    public struct Scale: Codable, Sendable {
        public var beta: Double
        public var error: Double
        public var divergence: Double
        public var active: Int
    }

    /// Nats per image of a linear model.
    public struct Linear: Codable, Sendable {
        public var exact: Double
        public var withExactPosterior: Double
        public var trained: Double
    }

    /// Means over five seeds.
    public struct SceneScore: Codable, Sendable {
        public var beta: Double
        public var error: Double
        public var divergence: Double
        public var validationGap: Double
        public var gap: Double
        /// The gap of each seed.
        public var gapOfSeeds: [Double]
        /// Units that carry more than `leastShare` nats.
        public var active: Double
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
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
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 1).requiring(testImages: 3)
            .prefix(train: options.rows(full: 60_000, quick: 3_000), test: options.pick(full: 10_000, quick: 400))
        let (train, validation) = data.train.split(validation: 1 / 12, seed: options.seed, stratified: false)
        let (test, image, subject) = (data.test, data.imageShape, data.subject)
        let (names, pixels) = (test.classNames, test.imageSize)
        let hidden = options.pick(full: [512, 256], quick: [128, 64])
        let units = min(16, max(1, train.count / 2 - 1))
        let random = Random(seed: options.seed).split(7)
        let epochs = options.epochs(full: 12, quick: 8)
        let few = options.pick(full: max(1, epochs / 6), quick: epochs)
        print("\(train.count) images of shape \(image); \(validation.count) to watch, \(test.count) to judge by")

        page.prose(#"""
            ## A space with holes

            The data are \#(data.name). \#(markdown: data.notes.map { $0 + " " }.joined())First, a plain autoencoder of
            dense layers, \#(pixels, name: "pixels of an image") –
            \#(markdown: hidden.map { "\($0)" }.joined(separator: " – ")) – \#(units, name: "units of the code") and
            back. We train it for \#(epochs, name: "epochs of the plain autoencoder") epochs, as many as the model that
            shall be compared with it, and then ask for something new: draw codes from $\mathcal{N}(0, I)$, independent
            normal numbers, and decode them. To be fair to it, a second row draws from a normal distribution with the
            mean and covariance that its training codes have.
            """#)
        var start = Random(seed: options.seed)
        let plain = DenseVAE(pixels: pixels, hidden: hidden, latent: units, using: &start)
        plain.weights = try page.trained(
            "plain-autoencoder", plain, on: [train.column], validation: [], epochs: epochs, options: options
        ) { plain.plainLoss($0[0], $1) }.weights
        let drawPlain = Function([units]) { plain.draw($0) }
        let plainCodes = apply(Function(image) { plain.encode($0).mean }, to: train.prefix(10_000))
        let noise = normal([12, units], random.split(1))
        let fitted = try normal(like: plainCodes, rows: 12, random.split(1))
        try page.figure(  // hide
            "holes",
            .images(
                [noise, fitted].map { pictures(drawPlain($0).reshaped([12] + image)) } + [
                    test.pictures(Array(0..<min(12, test.count)))
                ],
                rowLabels: ["plain, N(0, I)", "plain, fitted normal", "test images"]),
            caption: """
                What a plain autoencoder makes of codes that no image has: drawn from $\\mathcal{N}(0, I)$, and from a \
                normal distribution fitted to its training codes. Beneath, real \(subject.plural).
                """,
            alt: "Two rows of smeared shapes, some of them torn; beneath, a row of real pictures.")

        page.prose(#"""
            What comes out of the plain space (\#(figure: "holes")) is mostly smoke. Its units have standard deviations
            between \#(deviations(plainCodes).min()!, .fixed(1), name: "least deviation of plain codes") and
            \#(deviations(plainCodes).max()!, .fixed(1), name: "greatest deviation of plain codes") over the training
            codes. To know them, and the covariances, helps some draws and not others (second row): the loss says
            nothing about places where no image has its code.

            ## The evidence lower bound

            Turn the matter round and begin with the drawing. First a code $z$ is drawn from the **prior**
            $p(z) = \mathcal{N}(0, I)$; then an image $x$ is drawn from $p_\theta(x \mid z)$, whose parameters the
            decoder computes ($\theta$ are its weights). The model is good if real images are probable:

            $$ \log p_\theta(x) = \log \int p_\theta(x \mid z)\, p(z)\, dz. $$

            The integral is hopeless: almost every $z$ explains $x$ badly. So let an encoder say where to look:
            $q_\phi(z \mid x)$, a normal distribution for each image, with weights $\phi$. Multiply and divide by it,
            and use that the logarithm is concave (Jensen's inequality, $\log \mathbb{E}[w] \ge \mathbb{E}[\log w]$):

            $$ \log p_\theta(x) = \log \mathbb{E}_{q}\!\left[\frac{p_\theta(x \mid z)\, p(z)}{q_\phi(z \mid x)}\right] \;\ge\; \underbrace{\mathbb{E}_{q}\big[\log p_\theta(x \mid z)\big]}_{\text{reconstruction}} \;-\; \underbrace{\mathrm{KL}\big(q_\phi(z \mid x) \,\|\, p(z)\big)}_{\text{information}} . $$

            The right-hand side is the **evidence lower bound** (ELBO) \#(cite: .kingma2014, .rezende2014). What it
            misses is exactly $\mathrm{KL}(q_\phi(z \mid x) \,\|\, p_\theta(z \mid x))$: how wrong the encoder is about
            the true posterior.

            - The **reconstruction** term wants codes that tell all about the image. For grey pixels $x_i$ and the
              decoder's probabilities $\hat{x}_i$ it is $\sum_i x_i \log \hat{x}_i + (1 - x_i) \log (1 - \hat{x}_i)$.
              (Greys are not coin tosses; the number is a cross-entropy that even a perfect copy does not bring to zero.
              It serves to compare models of the same images.)
            - The **Kullback–Leibler divergence** \#(cite: .kullback1951) wants codes that look like the prior, whatever
              the image. It is the price, in nats, of what a code tells.

            Their quarrel fills the holes: a code that is blurred by noise must have neighbours that decode to similar
            things, and all of them together must fit under one bell.

            ### A draw that gradients pass through

            The encoder gives a mean $\mu$ and a variance $\sigma^2$ for each unit. A draw from
            $\mathcal{N}(\mu, \sigma^2)$ has no derivative, but

            $$ z = \mu + \sigma \varepsilon, \qquad \varepsilon \sim \mathcal{N}(0, 1) $$

            is the same draw, and now the chance stands aside and $z$ is a plain function of $\mu$ and $\sigma$. This is
            the **reparameterisation**. One $\varepsilon$ an image and step is enough.

            ### A divergence without a draw

            For normal distributions the second term needs no chance at all. The divergence is the mean of
            $\log q(z) - \log p(z)$ over draws $z = \mu + \sigma \varepsilon$ from $q = \mathcal{N}(\mu, \sigma^2)$.
            Both densities have the factor $1 / \sqrt{2\pi}$, which cancels, and $q$ has $1 / \sigma$; the exponents are
            $-\tfrac{1}{2} \varepsilon^2$ and $-\tfrac{1}{2} z^2$. So
            $\log q(z) - \log p(z) = -\log \sigma - \tfrac{1}{2} \varepsilon^2 + \tfrac{1}{2} z^2$, and with
            $\mathbb{E}[\varepsilon^2] = 1$, $\mathbb{E}[z^2] = \mu^2 + \sigma^2$,

            $$ \mathrm{KL}\big(\mathcal{N}(\mu, \sigma^2) \,\|\, \mathcal{N}(0, 1)\big) = \tfrac{1}{2} \big(\mu^2 + \sigma^2 - \log \sigma^2 - 1\big). $$

            Never trust a formula that can be checked. Here it is beside the average of
            \#(100_000, name: "draws for the divergence") draws.
            """#)
        let places: [(mean: Float, deviation: Float)] = [(0, 1), (1, 1), (0, 0.2), (-2, 0.5), (0.5, 3)]
        let checks = places.enumerated().map { index, place in
            divergences(mean: place.mean, deviation: place.deviation, draws: 100_000, random.split(10 + index))
        }
        page.table(  // hide
            "divergence", columns: [Column("μ"), Column("σ"), Column("closed form"), Column("draws")],
            rows: zip(places, checks).map {
                [
                    .number(Double($0.mean), .fixed(1)), .number(Double($0.deviation), .fixed(1)),
                    .number($1.closed, .fixed(4)), .number($1.sampled, .fixed(4), tolerance: 0.05),
                ]
            }, caption: "The divergence from $\\mathcal{N}(0, 1)$ in nats, in closed form and by draws.")

        page.prose(#"""
            ## Nats are summed

            Both terms of the bound are sums: over the pixels of one image, over the units of one code. Only over
            *images* may one take the mean. It is tempting to write the mean over pixels in one place and the sum over
            units in the other, as many a loss function is a mean by habit. But dividing the reconstruction by
            \#(pixels) is the same as multiplying the divergence by \#(pixels). In general,

            $$ \mathbb{E}_q[\log p_\theta(x \mid z)] - \beta\, \mathrm{KL}(q_\phi \,\|\, p) $$

            is the bound for $\beta = 1$ and something else for any other $\beta$. The course has one function for it,
            and β is its argument. Let us make both mistakes on purpose, with the same network, on the same images, for
            as many steps.
            """#)
        let part = train.prefix(options.pick(full: 20_000, quick: 2_000))
        let balances: [(name: String, beta: Float)] = [
            ("sum and sum", 1), ("mean over pixels", Float(pixels)), ("mean over units", 1 / Float(units)),
        ]
        let trials = try balances.enumerated().map { index, balance in
            var start = Random(seed: options.seed)
            let model = DenseVAE(pixels: pixels, hidden: hidden, latent: units, using: &start)
            model.weights = try page.trained(
                "balance-\(index)", model, on: [part.column], validation: [], epochs: few, options: options
            ) { model.loss($0[0], beta: balance.beta, $1) }.weights
            return (model: model, found: look(at: model, test))
        }
        let scales = zip(balances, trials).map { balance, trial in
            Scale(
                beta: Double(balance.beta), error: -trial.found.logLikelihood, divergence: trial.found.divergence,
                active: trial.found.divergences.filter { $0 > leastShare }.count)
        }
        page.table(  // hide
            "balance",
            columns: [
                "Loss", Column("β"), Column("Reconstruction error (nats)", best: .lowest), Column("KL (nats)"),
                Column("Units with KL > \(NumberFormat.fixed(1).string(leastShare))"),
                Column("ELBO (nats)", best: .highest),
            ],
            rows: zip(balances, scales).map {
                [
                    .text($0.name), .number($1.beta, .significant(3)), .number($1.error, .fixed(1)),
                    .number($1.divergence, .fixed(2)), .number($1.active),
                    .number(-$1.error - $1.divergence, .fixed(1)),
                ]
            },
            caption: """
                One network, three balances of the same two terms: test images, nats per image. Training: \
                \(part.count) images, \(few) epochs.
                """)
        let seen = Array(0..<min(10, test.count)), seenNoise = normal([seen.count, units], random.split(2))  // hide
        try page.figure(  // hide
            "balance-pictures",
            .images(
                [test.pictures(seen)]
                    + trials.map { trial in
                        pictures(
                            Function(image) { trial.model.draw(trial.model.encode($0).mean) }(test.tensor(of: seen))
                                .reshaped([seen.count] + image))
                    }
                    + trials.map { trial in
                        pictures(Function([units]) { trial.model.draw($0) }(seenNoise).reshaped([seen.count] + image))
                    },
                rowLabels: ["originals"] + balances.map { "\($0.name): rebuilt" } + balances.map { "\($0.name): drawn" }
            ),
            caption: "What each balance rebuilds from the mean code, and what it draws from $\\mathcal{N}(0, I)$.",
            alt: """
                Originals and six rows: with the mean over pixels all reconstructions look alike, and so do all draws; \
                with the mean over units reconstructions are good and draws are dim. The draws of sum and sum are dim, \
                too.
                """)

        page.prose(#"""
            With the mean over pixels (β = \#(pixels)) the divergence is so dear that the code tells
            \#(scales[1].divergence, .fixed(2), name: "KL with the mean over pixels") nats:
            \#(scales[1].active, name: "active units with the mean over pixels") of \#(units) units carry more than
            \#(leastShare, .fixed(1), name: "nats of an active unit"). Every image is rebuilt as much the same blur
            (\#(figure: "balance-pictures")). This is called **posterior collapse**, and a slip in one line is enough.
            With the mean over units the code tells
            \#(scales[2].divergence, .fixed(1), name: "KL with the mean over units") nats, and reconstructions are
            \#(markdown: scales[2].error < scales[0].error ? "better" : "no better") than the honest ones. What is drawn
            from the prior is poor (last row).
            \#(markdown: abs(average(trials[2].found.spreads) - 1) < 0.5
                ? "The spread of single units does not tell why"
                : "Its codes spread otherwise than the prior"):
            over all test images, a unit's draws have a variance of
            \#(average(trials[2].found.spreads), .fixed(1), name: "mean variance of a unit with the mean over units") on
            average, where the prior's is 1 and the honest model's
            \#(average(trials[0].found.spreads), .fixed(1), name: "mean variance of a unit with sum and sum"). The
            honest model's draws are dim smears, too, after \#(few, name: "epochs of the three balances") epochs; the
            section on new images has better ones, after longer training. In \#(table: "balance"), all of them may call
            themselves "the loss of a VAE"; only one of them is the ELBO.
            """#)

        page.prose(#"""
            ## A space of two numbers

            With two units the whole space can be drawn. The prior's plane is cut into 20 × 20 cells of equal
            probability (through the inverse of the normal distribution function), and the decoder draws the image in
            the middle of each.
            """#)
        let flat = DenseVAE(pixels: pixels, hidden: hidden, latent: 2, using: &start)
        flat.weights = try page.trained(
            "two-units", flat, on: [train.column], validation: [], epochs: few, options: options
        ) { flat.loss($0[0], $1) }.weights
        let flatFound = look(at: flat, test)
        let grid = Function([2]) { flat.draw($0) }(quantileGrid(20))
        let tiles = pictures(grid.reshaped([400] + image))
        // How bright the six by six cells in the middle are, and how bright real images.
        let middleCells = grid.rows((7..<13).flatMap { row in (7..<13).map { 20 * row + $0 } })
        let (middleGrey, testGrey) = (average(middleCells.values), average(test.prefix(2_000).flattened.values))
        let isDark = middleGrey < testGrey / 2  // hide
        try page.figure(  // hide
            "manifold", .images((0..<20).map { row in Array(tiles[20 * row..<20 * row + 20]) }),
            caption: """
                The space of two units: from left to right $z_1$, from bottom to top $z_2$, in steps of equal \
                probability under the prior.
                """,
            alt: """
                Twenty by twenty \(subject.plural) that change smoothly into one \
                another\(isDark ? "; towards the middle they are almost black" : "").
                """)
        let shown = Array(0..<min(test.count, 3_000))  // hide
        let draws = normal([shown.count, 2], random.split(3))  // hide
        let plane = (x: Axis("z₁", range: -4...4), y: Axis("z₂", range: -4...4))  // hide
        try page.figure(  // hide
            "classes",
            .scatter(
                points(flatFound.codes.rows(shown)), classes: test.labels(of: shown), names: names, x: plane.x,
                y: plane.y),
            caption: "The mean codes of \(shown.count) test images, coloured by class (labels only colour).",
            alt: "Regions of colour, some apart and some upon each other.")
        try page.figure(  // hide
            "aggregate",
            .panels(
                [
                    Panel(
                        "Codes drawn for test images",
                        .scatter(points(flatFound.draws.rows(shown)), x: plane.x, y: plane.y)),
                    Panel("Codes drawn from the prior", .scatter(points(draws), x: plane.x, y: plane.y)),
                ], columns: 2),
            caption: """
                Left, one code drawn from $q_\\phi(z \\mid x)$ for each of \(shown.count) test images; right, as many \
                draws from $\\mathcal{N}(0, I)$.
                """,
            alt: "Left, a wide cloud of uneven density; right, a round cloud, densest in its middle.")

        page.prose(#"""
            \#(figure: "manifold") changes smoothly from cell to cell, with no
            jumps\#(markdown: isDark ? ", but the cells in its middle are dark" : ""): the
            \#(middleCells.rows, name: "cells in the middle") there have a mean grey of
            \#(middleGrey, .fixed(2), name: "mean grey of the cells in the middle"), test images one of
            \#(testGrey, .fixed(2), name: "mean grey of test images"). \#(markdown: names.contains("Sandal")
                ? "Trousers, shirts and sandals meet there"
                : "Classes meet there")
            (\#(figure: "classes")), and the decoder shows
            \#(markdown: isDark ? "a dim mixture: two units fill the bell badly" : "a mixture").

            What should fill it is that the codes of all images *together*, the **aggregated posterior**
            $\frac{1}{N} \sum_n q_\phi(z \mid x_n)$ of the $N$ images $x_1 \dots x_N$ \#(cite: .hoffman2016), come near
            the prior. Here they do so roughly
            (\#(figure: "aggregate"))\#(markdown: names.contains("Sandal")
                ? ", and a lane between shoes and the rest stays almost empty"
                : "").
            The two units have the variances
            \#(flatFound.spreads[0], .fixed(2), name: "variance of the first of two units") and
            \#(flatFound.spreads[1], .fixed(2), name: "variance of the second of two units"), where the prior's is 1.
            Nobody asked for that as such: the bound charges each image for its own distance from the prior. But the
            mean charge is two things: what codes tell about which image it was, and how far the aggregate is from the
            prior. For the same information the charge is least when the aggregate *is* the prior. Where the cloud is
            thin, the decoder has seen little.

            ## \#(units) units

            Two numbers are few. Here is the model that the rest of the page uses, with \#(units) units. Its rate of
            learning falls along half a cosine; the curve shows the negative bound.
            """#)
        let network = DenseVAE(pixels: pixels, hidden: hidden, latent: units, using: &start)
        let training = try page.trained(
            "sixteen-units", network, on: [train.column], validation: [validation.column], epochs: epochs,
            options: options
        ) { network.loss($0[0], $1) }
        network.weights = training.weights
        let found = look(at: network, test)
        try page.figure(  // hide
            "training",
            .lines(
                [
                    Series("training", y: training.history.map(\.loss), style: .marked),
                    Series("validation", y: training.history.compactMap(\.validationLoss), style: .marked),
                ],
                x: "Epoch", y: "Negative bound (nats an image)"),
            caption: """
                The negative evidence lower bound: of the training images as a mean *during* each epoch, of the \
                validation images after it.
                """, alt: "Two falling curves close to each other.")
        let order = found.divergences.indices.sorted { found.divergences[$0] > found.divergences[$1] }  // hide
        try page.figure(  // hide
            "units",
            .bars(
                [
                    BarSeries("KL (nats)", order.map { found.divergences[$0] }),
                    BarSeries("variance of all draws", order.map { found.spreads[$0] }),
                ],
                groups: order.map { "\($0 + 1)" }, x: "Unit", y: "KL in nats; variance",
                references: [.horizontal(1, "the prior's variance")]),
            caption: """
                Every unit of the code on the test images: the divergence that it carries, and the variance of its \
                draws over all images, which is 1 under the prior.
                """,
            alt: "Pairs of bars, by falling divergence; the second bars are all near one.")
        let active = found.divergences.filter { $0 > leastShare }.count

        page.prose(#"""
            On the \#(test.count) test images the bound is \#(found.bound, .fixed(2), name: "test ELBO", unit: "nats"):
            reconstruction \#(found.logLikelihood, .fixed(2), name: "test reconstruction term"), divergence
            \#(found.divergence, .fixed(2), name: "test KL"). \#(active, name: "units with KL above 0.1") of \#(units)
            units carry more than \#(leastShare, .fixed(1), name: "nats of an active unit") nats (\#(figure: "units")).
            A unit that carries nothing has been *switched off*: it returns the prior for every image, costs nothing,
            and the decoder has learned not to listen. The model decides by itself how many units it can pay for. And
            unit by unit, the draws of all images have about the prior's variance, between
            \#(found.spreads.min()!, .fixed(2), name: "least variance of a unit") and
            \#(found.spreads.max()!, .fixed(2), name: "greatest variance of a unit").

            ### What reconstruction costs

            PCA with as many numbers is the classical opponent; the plain autoencoder is the same network without noise
            and divergence, trained for the same \#(epochs, name: "epochs of the 16-unit model") epochs.
            """#)
        let some = test.prefix(2_000), truth = some.flattened
        let pca = try PCA(count: units).fit(train.flattened)
        let pcas = [pca] + (units > 2 ? [pca.keeping(2)] : [])
        func rebuilt(_ model: DenseVAE) -> Tensor {
            apply(Function(image) { model.draw(model.encode($0).mean) }, to: some)
        }
        let rebuilds: [(name: String, size: Int, images: Tensor)] =
            [("mean image", 0, Tensor(pca.mean, shape: [1, pixels]).rows(Array(repeating: 0, count: some.count)))]
            + pcas.map { ("PCA", $0.components.rows, $0.reconstruct(truth)) }
            + [
                ("variational, mean code", 2, rebuilt(flat)), ("variational, mean code", units, rebuilt(network)),
                ("plain autoencoder", units, rebuilt(plain)),
            ]
        page.table(  // hide
            "rebuilt",
            columns: [
                "Method", Column("Numbers"), Column("MSE per pixel", best: .lowest),
                Column("Cross-entropy (nats)", best: .lowest),
            ],
            rows: rebuilds.map {
                [
                    .text($0.name), .number($0.size), .number(Scores.meanSquaredError($0.images, truth), .fixed(4)),
                    .number(crossEntropy(truth, $0.images), .fixed(1)),
                ]
            }, caption: "Reconstruction of \(some.count) test images from the (mean) code.")
        let errors = rebuilds.map { Scores.meanSquaredError($0.images, truth) }, last = rebuilds.count - 1  // hide

        page.prose(#"""
            By squared error, which is what PCA minimises and the networks do not, the variational model at its mean
            code \#(markdown: errors[last - 1] < errors[1] ? "beats" : "loses to") PCA with as many numbers
            (\#(errors[last - 1], .fixed(4), name: "MSE of the variational model") against
            \#(errors[1], .fixed(4), name: "MSE of PCA")), and \#(markdown: comparing(errors[last - 1], errors[last], .fixed(4), less: "has a smaller error than", same: "is level with", more: "pays for its order with a larger error than"))
            the plain autoencoder (\#(errors[last], .fixed(4), name: "MSE of the plain autoencoder")). All rows but
            PCA's lie in 0…1 by construction; PCA's forecasts were cut to that range for the cross-entropy.

            ## New images

            Now draw. The classical opponent has a prior, too: **probabilistic PCA** \#(cite: .tipping1999) says
            $x = Wz + m + \text{noise}$, with $z$ from $\mathcal{N}(0, I)$, a matrix $W$, the mean image $m$ and
            independent normal noise of one variance $\sigma^2$ in every pixel. All rows show the decoder's mean for a
            drawn code, without the pixels' noise.
            """#)
        let drawing = Function([units]) { network.draw($0) }
        let linear = try ProbabilisticPCA(count: units).fit(train.flattened)
        let many = options.pick(full: 1_000, quick: 100)
        let codes = normal([many, units], random.split(4))
        let sampleSets: [(name: String, images: Tensor)] = [
            ("variational autoencoder", drawing(codes)), ("probabilistic PCA", linear.inverseTransform(codes)),
            ("plain, N(0, I)", drawPlain(codes)),
            ("plain, fitted normal", drawPlain(try normal(like: plainCodes, rows: many, random.split(4)))),
        ]
        try page.figure(  // hide
            "samples",
            .images(
                (0..<2).map { row in
                    pictures(sampleSets[0].images.rows(14 * row..<14 * row + 14).reshaped([14] + image))
                }
                    + sampleSets.dropFirst().map { pictures($0.images.rows(0..<14).reshaped([14] + image)) },
                rowLabels: ["variational", "variational"] + sampleSets.dropFirst().map(\.name)),
            caption: "The first draws of every model; nothing was picked.",
            alt: """
                Two rows of mostly clear pictures from the variational autoencoder; ghostly overlays from \
                probabilistic PCA; smears from the plain autoencoder.
                """)
        let real = NearestNeighbors().fit(train.prefix(20_000).flattened)
        let unseen = test.prefix(many).flattened
        let qualities = sampleSets.map { set in
            (
                name: set.name, toReal: distanceToReal(set.images, real)[0],
                toDrawn: distanceToReal(unseen, NearestNeighbors().fit(set.images))[0]
            )
        }
        // The same blur a thousand times.
        let meanImage = Tensor(pca.mean, shape: [1, pixels])
        let blur = (
            toReal: distanceToReal(meanImage, real)[0],
            toDrawn: distanceToReal(unseen, NearestNeighbors().fit(meanImage))[0]
        )
        let reference = (
            toReal: distanceToReal(unseen, real)[0],
            toDrawn: distanceToReal(unseen, NearestNeighbors().fit(train.prefix(many).flattened))[0]
        )
        page.table(  // hide
            "draws",
            columns: [
                "Drawn from", Column("Drawn → nearest real image"), Column("Test image → nearest drawn", best: .lowest),
            ],
            rows: qualities.map { [.text($0.name), .number($0.toReal, .fixed(3)), .number($0.toDrawn, .fixed(3))] } + [
                [.text("mean image"), .number(blur.toReal, .fixed(3)), .number(blur.toDrawn, .fixed(3)).unranked()],
                [
                    .text("real images"), .number(reference.toReal, .fixed(3)),
                    .number(reference.toDrawn, .fixed(3)).unranked(),
                ],
            ],
            caption: """
                Root mean square distance per pixel, \(many) draws; real images are \
                \(min(train.count, 20_000), name: "real images to be near to") training images. The first column asks \
                whether draws are like real images, the second whether every real image has a draw like it. For \
                comparison, the mean training image in place of every draw; and, last, test images in the first column \
                and as many training images as draws in the second.
                """)

        page.prose(#"""
            \#(table: "draws") puts numbers to what \#(figure: "samples") shows. Smooth images lie near to many, so the
            first column flatters a blur: the mean image alone comes to
            \#(blur.toReal, .fixed(3), name: "distance of the mean image to a real one"), where test images have
            \#(reference.toReal, .fixed(3), name: "distance of test images to a real one") and the variational draws
            \#(qualities[0].toReal, .fixed(3), name: "distance of variational draws to a real one"). The second column
            asks for variety, and there a model that draws nothing but the mean image fails, with
            \#(blur.toDrawn, .fixed(3), name: "coverage by the mean image"). Test images find a picture like theirs at
            \#(qualities[0].toDrawn, .fixed(3), name: "coverage by the variational model") among the variational draws,
            at \#(qualities[1].toDrawn, .fixed(3), name: "coverage by probabilistic PCA") among those of probabilistic
            PCA, and at \#(reference.toDrawn, .fixed(3), name: "coverage by real images") among as many real
            images.\#(markdown: qualities[0].toDrawn < reference.toDrawn
                ? " That the variational draws lie below the real images shows that this column, too, rewards a blur."
                : "")

            ## A tighter bound

            How far below $\log p(x)$ does the bound lie? Draw $K$ codes instead of one, and take the logarithm *after*
            the mean \#(cite: .burda2016):

            $$ \mathcal{L}_K = \mathbb{E}\left[\log \frac{1}{K} \sum_{k=1}^{K} w_k\right], \qquad w_k = \frac{p_\theta(x \mid z_k)\, p(z_k)}{q_\phi(z_k \mid x)}. $$

            The $z_k$ are drawn from $q_\phi(z \mid x)$, and $w_k$ weighs the joint density of image and code against
            the encoder's density of the code; its mean is $p_\theta(x)$. $\mathcal{L}_1$ is the ELBO; $\mathcal{L}_K$
            rises with $K$ towards $\log p_\theta(x)$. Weights such as $e^{-240}$ do not exist in single precision, so
            we keep their logarithms $a_k = \log w_k$ and take the greatest, $a^*$, out of the sum:
            $\log \sum_k e^{a_k} = a^* + \log \sum_k e^{a_k - a^*}$.
            """#)
        let draws500 = 500
        let judged = test.prefix(options.pick(full: 500, quick: 40))
        let logWeights = try page.cached("importance-weights", key: options) {
            let bar = page.progress("Importance weights", total: judged.count)
            defer { bar.finish() }
            return network.importanceWeights(of: judged.tensor(), draws: draws500, seed: options.seed) {
                bar.update(to: $0, status: "images")
            }.logarithms.values
        }
        let weights = ImportanceWeights(Tensor(logWeights, shape: [judged.count, draws500]))
        let weighted = [1, 2, 5, 10, 50, 100, 500].map { Weighted(draws: $0, bound: weights.bound(draws: $0)) }
        // Images differ by far more than bounds do: the gain is measured on some, and added to the bound of all.
        let gains = zip(weights.bounds(draws: draws500), weights.bounds(draws: 1)).map { $0 - $1 }
        let gain = gains.reduce(0, +) / Double(gains.count)
        let gainError = (gains.reduce(0) { $0 + ($1 - gain) * ($1 - gain) }).squareRoot() / Double(gains.count)
        let weightedForAll = found.bound + gain
        try page.figure(  // hide
            "weighted",
            .lines(
                [Series("bound", x: weighted.map { Double($0.draws) }, y: weighted.map(\.bound), style: .marked)],
                x: .log("Draws K"), y: "Bound (nats an image)"),
            caption: """
                The importance-weighted bound of the first \(judged.count) test images.
                """, alt: "A curve that rises with the number of draws, ever more slowly.")

        page.prose(#"""
            On the first \#(judged.count, name: "images with importance weights") test images the bound rises from
            \#(weighted[0].bound, .fixed(2), name: "ELBO of some images") with one draw by way of
            \#(weighted[3].bound, .fixed(2), name: "IWAE-10 of some images") with
            \#(weighted[3].draws, name: "ten draws") to
            \#(weighted[6].bound, .fixed(2), name: "IWAE-500 of some images") with \#(draws500, name: "most draws")
            (\#(figure: "weighted")): a gain of \#(gain, .fixed(2), name: "gain by 500 draws") ±
            \#(gainError, .fixed(2), name: "standard error of the gain", tolerance: 0.2). Images differ among each other
            by far more than that, so we measure the *gain* on these and add it to the ELBO of all \#(test.count):
            \#(weightedForAll, .fixed(2), name: "IWAE-500 for all test images", unit: "nats"). The gain tells how far,
            at least, the encoder's independent bells are from the true posterior, since \#(draws500) draws give a
            bound, too; were they equal, it would be zero.
            """#)
        page.claim(  // hide
            "the bound rises with the number of draws: 1, 10, 500",
            weighted[0].bound <= weighted[3].bound && weighted[3].bound <= weighted[6].bound)
        // Nats of other images are other nats.  // hide
        if options.data == nil {  // hide
            page.goal("Test ELBO, nats per image", reached: found.bound, target: -243, .atLeast, .fixed(2))
            page.goal(
                """
                IWAE-500, nats per image (ELBO of all test images + gain on the first ones)
                """, reached: weightedForAll, target: -238, .atLeast, .fixed(2))
        }

        page.prose(#"""
            ## Where the bound is exact

            Is there a case in which we know $\log p(x)$ itself? A decoder without a bend and Gaussian pixels: that *is*
            probabilistic PCA \#(cite: .tipping1999), whose most likely parameters have a closed form. Let the columns
            of $U$ be PCA's first directions, $\Lambda$ the diagonal matrix of the variances of the data along them, and
            $\sigma^2$ the mean of the variances along all directions that are dropped. Then, with the mean image $m$,

            $$ W = U\,(\Lambda - \sigma^2 I)^{1/2}, \qquad q(z \mid x) = \mathcal{N}\big(\Lambda^{-1} W^\top (x - m),\; \sigma^2 \Lambda^{-1}\big). $$

            The posterior is normal with independent units: just what an encoder of ours can say. If $q$ is exact,
            $p(x \mid z)\, p(z) / q(z \mid x) = p(x)$ *whatever* $z$ was drawn, and the bound has no gap. And a linear
            VAE that is trained by the same loss as all others should come near it from below \#(cite: .lucas2019).
            """#)
        let density = train.prefix(options.pick(full: 10_000, quick: 2_000))
        let probed = density.prefix(500).tensor()
        let exactModel = try ProbabilisticPCA(count: units).fit(density.flattened)
        let exactVAE = LinearVAE(
            mean: exactModel.pca.mean, orthogonalWeights: exactModel.weights, noiseVariance: exactModel.noiseVariance)
        var again = start
        let learned = LinearVAE(mean: exactModel.pca.mean, latent: units, using: &start)
        learned.weights = try page.trained(
            "linear", learned, on: [density.column], validation: [], epochs: epochs, rate: 1e-2, options: options
        ) { learned.loss($0[0], $1) }.weights
        // The same start, four times as long.
        let patient = LinearVAE(mean: exactModel.pca.mean, latent: units, using: &again)
        patient.weights = try page.trained(
            "linear-longer", patient, on: [density.column], validation: [], epochs: 4 * epochs, rate: 1e-2,
            options: options
        ) { patient.loss($0[0], $1) }.weights
        let likelihood = exactModel.meanLogLikelihood(of: probed)
        let comparison = Linear(
            exact: likelihood,
            withExactPosterior: exactVAE.importanceWeights(of: probed, draws: 10, seed: options.seed).bound(draws: 1),
            trained: learned.importanceWeights(of: probed, draws: 10, seed: options.seed).bound(draws: 1))
        let trainedLonger = patient.importanceWeights(of: probed, draws: 10, seed: options.seed).bound(draws: 1)
        page.table(  // hide
            "linear", columns: ["Model", Column("Nats per image", best: .highest)],
            rows: [
                ["probabilistic PCA, exact likelihood", .number(comparison.exact, .fixed(3)).unranked()],
                ["linear VAE with the exact posterior, ELBO", .number(comparison.withExactPosterior, .fixed(3))],
                [.text("linear VAE trained by Adam, \(epochs) epochs, ELBO"), .number(comparison.trained, .fixed(3))],
                [.text("linear VAE trained by Adam, \(4 * epochs) epochs, ELBO"), .number(trainedLonger, .fixed(3))],
            ],
            caption: """
                \(units) units, \(density.count) training images, \(probed.rows) of them judged. (These are densities \
                of Gaussian pixels; they do not compare with cross-entropies.)
                """)

        page.prose(#"""
            The first two rows of \#(table: "linear") differ by
            \#(abs(comparison.exact - comparison.withExactPosterior), .scientific(0), name: "ELBO less exact likelihood", tolerance: 10)
            nats: rounding. The trained one lies
            \#(comparison.exact - comparison.trained, .fixed(2), name: "what training falls short of the exact likelihood", unit: "nats")
            below, and after four times as many epochs
            \#(comparison.exact - trainedLonger, .fixed(2), name: "what longer training falls short of the exact likelihood", unit: "nats").
            What the non-linear model has to fear, a wrong posterior, can be absent here; so what is left must come from
            training\#(markdown: comparison.exact - trainedLonger < 0.6 * (comparison.exact - comparison.trained)
                ? ", and more of it helps"
                : "").
            """#)
        page.claim(  // hide
            """
            with the exact posterior, the linear VAE's bound is the likelihood of probabilistic PCA
            """, abs(comparison.exact - comparison.withExactPosterior) < 1e-3 + 1e-5 * abs(comparison.exact))
        page.claim("training does not beat the best likelihood", comparison.trained < comparison.exact)  // hide

        page.prose(#"""
            ## A walk, once more

            Chapter 4 left a question open. In a plain autoencoder's space a straight line between two images left the
            real images behind: half-way, the decoded pictures were farther from any real one than at the ends. Should a
            space whose holes are filled do better? The same walk, from \#(names[endsOfWalk(names).from]) to
            \#(names[endsOfWalk(names).to]), in both spaces of \#(units) units, and as a cross-fade of pixels.
            """#)
        let ends = endsOfWalk(names)
        let (from, to) = (test.rows(ofClass: ends.from), test.rows(ofClass: ends.to))
        let walks = min(from.count, to.count, options.pick(full: 200, quick: 20))
        let (starts, goals) = (test.tensor(of: Array(from.prefix(walks))), test.tensor(of: Array(to.prefix(walks))))
        let parts = (0...8).map { Float($0) / 8 }
        let (encode, encodePlain) = (
            Function(image) { network.encode($0).mean }, Function(image) { plain.encode($0).mean }
        )
        let steps = drawing(blends(encode(starts), encode(goals), parts))
        let plainSteps = drawPlain(blends(encodePlain(starts), encodePlain(goals), parts))
        let fades = blends(starts.reshaped([walks, pixels]), goals.reshaped([walks, pixels]), parts)
        try page.figure(  // hide
            "walk",
            .images(
                [steps, plainSteps, fades].map { pictures($0.rows(0..<parts.count).reshaped([parts.count] + image)) },
                rowLabels: ["variational", "plain", "cross-fade"],
                columnLabels: parts.map { NumberFormat.fixed(3).string(Double($0)) }),
            caption: """
                From \(names[ends.from]) to \(names[ends.to]) along a straight line: mean codes of the variational \
                space, codes of the plain space, pixels. Above the columns, the part of the way.
                """,
            alt: """
                Three rows of nine pictures: two change shape on the way, the third is a double exposure in its \
                middle.
                """)
        let (walk, plainWalk, fade) = (
            distanceToReal(steps, real, parts: parts.count), distanceToReal(plainSteps, real, parts: parts.count),
            distanceToReal(fades, real, parts: parts.count)
        )
        let along = parts.map { Double($0) }  // hide
        try page.figure(  // hide
            "way",
            .lines(
                [
                    Series("variational", x: along, y: walk, style: .marked),
                    Series("plain", x: along, y: plainWalk, style: .marked),
                    Series("cross-fade", x: along, y: fade, style: .marked),
                ],
                x: "Part of the way t", y: "Distance to a real image (RMS per pixel)"),
            caption: """
                Distance from each step to the nearest training image, mean of \(walks) walks.
                """, alt: "Three curves over the way.")
        // How much farther half-way than at the ends, on average.
        func detour(_ way: [Double]) -> Double { 2 * way[4] / (way[0] + way[8]) - 1 }
        let strays = detour(walk) > detour(plainWalk) - 0.02  // hide
        let isNearer = zip(walk, plainWalk).allSatisfy { $0 < $1 }  // hide

        page.prose(#"""
            Half-way, relative to the ends, the plain walk is
            \#(abs(detour(plainWalk)), .percent(0), name: "detour half-way, plain")
            \#(markdown: detour(plainWalk) > 0 ? "farther from" : "nearer to") a real image, the variational one
            \#(abs(detour(walk)), .percent(0), name: "detour half-way, variational")
            \#(markdown: detour(walk) > 0 ? "farther" : "nearer"), the cross-fade
            \#(abs(detour(fade)), .percent(0), name: "detour half-way, cross-fade")
            \#(markdown: detour(fade) > 0 ? "farther" : "nearer") (\#(figure: "way")). In absolute numbers, the
            variational walk has the distances \#(walk[0], .fixed(3), name: "distance at the start, variational"),
            \#(walk[4], .fixed(3), name: "distance half-way, variational") and
            \#(walk[8], .fixed(3), name: "distance at the end, variational"), the plain one
            \#(plainWalk[0], .fixed(3), name: "distance at the start, plain"),
            \#(plainWalk[4], .fixed(3), name: "distance half-way, plain") and
            \#(plainWalk[8], .fixed(3), name: "distance at the end, plain"). Relative to its own ends the variational
            walk moves away \#(markdown: strays ? "no less" : "less"); in absolute distance it is
            \#(markdown: isNearer
                ? "nearer throughout, of which smoothness may be part"
                : "not nearer throughout").
            \#(markdown: strays
                ? "So there is no clear gain: to fill the holes does not make every straight line a road."
                : isNearer
                ? "So there is a gain, but a small one."
                : "So there is no clear gain.")
            \#(markdown: detour(fade) < detour(walk) + 0.02
                ? "And the relative measure alone says little: by it even the cross-fade does as well."
                : "")

            ## Calculating with codes

            If directions mean something, they can be added. Take the mean code of one class from that of another, and
            add the difference to codes of a third (here we do use labels, to say which difference we want).
            \#(markdown: addsSleeves(names)
                ? "A pullover less a T-shirt should be long sleeves. What becomes of them, added to a dress?"
                : "What becomes of that in the pictures?")
            """#)
        let terms = termsOfArithmetic(names)
        func mean(ofClass label: Int) -> Tensor { meanRow(found.codes.rows(test.rows(ofClass: label))) }
        let difference = zip(mean(ofClass: terms.b).values, mean(ofClass: terms.a).values).map { $0 - $1 }
        let subjects = Array(test.rows(ofClass: terms.c).prefix(200))
        func moved(_ part: Float) -> Tensor {
            Tensor(
                found.codes.rows(subjects).values.enumerated().map { $1 + part * difference[$0 % units] },
                shape: [subjects.count, units])
        }
        let shares: [Float] = [0, 0.5, 1, 1.5]
        let drawn = min(10, subjects.count)  // hide
        try page.figure(  // hide
            "arithmetic",
            .images(
                [test.pictures(Array(subjects.prefix(drawn)))]
                    + shares.map { pictures(drawing(moved($0).rows(0..<drawn)).reshaped([drawn] + image)) },
                rowLabels: ["originals", "decoded"]
                    + shares.dropFirst().map { "+ \(NumberFormat.fixed(1).string(Double($0))) × difference" }),
            caption: """
                \(names[terms.c]) + ($t$ × (\(names[terms.b]) − \(names[terms.a]))): codes of \(names[terms.c]), and \
                of the same images moved along the difference of two classes.
                """,
            alt: """
                Rows of the same \(subject.plural), changing from row to \
                row\(addsSleeves(names) ? "; they get sleeves, and grow shorter and wider" : "").
                """)
        let voters = KNNClassifier(count: min(10, train.count)).fit(
            apply(encode, to: train.prefix(10_000)), labels: train.prefix(10_000).labels)
        let votes = shares.map { part -> [Double] in
            let predicted = voters.predict(moved(part))
            return [terms.c, terms.b].map { label in
                Double(predicted.filter { $0 == label }.count) / Double(predicted.count)
            }
        }
        page.table(  // hide
            "arithmetic-votes",
            columns: [Column("Part added"), Column("still \(names[terms.c])"), Column("\(names[terms.b])")],
            rows: zip(shares, votes).map {
                [.number(Double($0), .fixed(1)), .number($1[0], .percent(0)), .number($1[1], .percent(0))]
            },
            caption: "What the ten nearest training codes say about \(subjects.count) moved codes.")

        page.prose(#"""
            \#(figure: "arithmetic") shows what becomes of them. \#(markdown: addsSleeves(names)
                ? "The difference adds sleeves, but it shortens and widens, too."
                : "")
            \#(table: "arithmetic-votes") says how far that goes: after adding the whole difference,
            \#(votes[2][0], .percent(0), name: "still of their class after the difference") of the codes still lie among
            those of \#(names[terms.c]), where
            \#(votes[0][0], .percent(0), name: "of their class before the difference") lay before, and
            \#(votes[2][1], .percent(0), name: "of the other class after the difference") now lie among those of
            \#(names[terms.b]).

            ## What do single units mean?

            Nothing in the bound says that a unit shall stand for one thing. The **β-VAE** \#(cite: .higgins2017) makes
            information dearer, β > 1, in the hope that units which share the work badly will be sorted out. To measure
            that we need pictures whose causes are known. The package renders such: captioned scenes, of which we take
            those of one disc, \#(markdown: Scenes.design.colours.map { "\($0)" }.joined(separator: " or ")), that
            stands in one of \#(Scenes.design.places, name: "columns of scenes") columns and
            \#(Scenes.rows.count, name: "rows of scenes") rows on a grey ground, up to
            \#(Scenes.design.jitter, .fixed(1), name: "jitter of scenes in pixels") pixels aside at random. Colour,
            column and row are drawn independently. (Fifteen models shall be trained, so the scenes of
            \#(CaptionedScenes.side) × \#(CaptionedScenes.side) pixels are halved to \#(Scenes.side) × \#(Scenes.side),
            each pixel the mean of four.) The decoder is told a pixel's place beside the code \#(cite: .watters2019),
            and pixels are Gaussian with a standard deviation of
            \#(sceneDeviation, .fixed(2), name: "standard deviation of a scene's pixels"): β is relative to that choice.
            For the first \#(cheapShare, .percent(0), name: "share of cheap epochs") of the epochs β is a tenth of what
            it will be: a model that must save nats from its first step gives up units before it knows what they are
            good for.

            Why fewer rows than columns? The bell $\mathcal{N}(0, I)$ looks the same from all sides. If column and row
            moved as many pixels equally far, the bound would be the same for codes that are turned by any angle, and a
            unit might as well stand for a diagonal. Only factors of different weight have axes of their own in the eyes
            of the bound, because independent noise in each unit fits them best along these axes \#(cite: .rolinek2019).
            """#)
        let scenes = Scenes(count: options.pick(full: 2_000, quick: 500), seed: options.seed)
        try page.figure(  // hide
            "scenes", .images([Array(pictures(scenes.train.tensor(of: Array(0..<12))))]),
            caption: "The first training scenes.",
            alt: "Twelve dark squares, each with one coloured disc at another place.")
        page.prose(#"""
            The **mutual-information gap** \#(cite: .chen2018) asks of each known factor $v$, such as the colour: how
            many nats does the best unit know about it, less what the second best knows, as a share of all there is to
            know?

            $$ \mathrm{MIG} = \frac{1}{|V|} \sum_{v} \frac{I(z_{(1)}; v) - I(z_{(2)}; v)}{H(v)}. $$

            Here $V$ is the set of factors, $H(v)$ the entropy of a factor, and $I(z_j; v)$ the mutual information of a
            unit with it, by how much knowing $z_j$ lowers that entropy; $z_{(1)}$ is the unit for which it is greatest,
            $z_{(2)}$ the next. 1 is a unit for each factor and no leaks; 0 means that two units know equally much.
            Codes are drawn from $q_\phi(z \mid x)$ and counted in twenty bins. (Some take the mean codes instead. But
            the means of a unit that is switched off still differ in the last digits, and bins would make knowledge of
            that; a draw drowns it in noise, as the decoder has it.) No factor reaches the models; factors score them
            afterwards.
            """#)
        let betas: [Float] = [1, 4, 8]
        let sceneTrials = try page.cached("scenes", key: options) {
            let bar = page.progress("Models of scenes", total: 15)
            defer { bar.finish() }
            return try betas.flatMap { beta in
                try (0..<5).map { seed in
                    defer { bar.advance(status: "β = \(Int(beta))") }
                    return try sceneTrial(
                        scenes, beta: beta, seed: options.seed &+ UInt64(seed),
                        epochs: options.epochs(full: sceneEpochs, quick: 10))
                }
            }
        }
        let byBeta = betas.map { beta in sceneTrials.filter { $0.beta == beta } }
        let sceneScores = byBeta.map { trials in
            SceneScore(
                beta: Double(trials[0].beta), error: trials.mean(\.error), divergence: trials.mean(\.divergence),
                validationGap: trials.mean(\.validationGap), gap: trials.mean(\.gap), gapOfSeeds: trials.map(\.gap),
                active: trials.mean { Double($0.divergences.filter { $0 > leastShare }.count) })
        }
        let untrained = look(at: sceneModel(seed: options.seed), Scenes.images(scenes.test))
        let chance = MutualInformationGap(
            codes: untrained.draws, factors: Scenes.factors.map { scenes.test.labels(of: $0) }
        ).mean
        page.table(  // hide
            "gaps",
            columns: [
                Column("β"), Column("Reconstruction error (nats)"), Column("KL (nats)"), Column("MIG", best: .highest),
                Column("s.d. over seeds"),
            ] + Scenes.factors.map { Column("\($0)") },
            rows: zip(byBeta, sceneScores).map { trials, score in
                [
                    .number(score.beta, .fixed(0)), .number(score.error, .fixed(1)),
                    .number(score.divergence, .fixed(2)), .number(score.gap, .fixed(3), tolerance: 0.1),
                    .number(trials.deviation(\.gap), .fixed(3), tolerance: 0.5),
                ]
                    + Scenes.factors.indices.map { factor in
                        .number(trials.mean { $0.gaps[factor] }, .fixed(2), tolerance: 0.2)
                    }
            },
            caption: """
                Models of scenes, means over five seeds, \(scenes.test.count) test scenes: the mutual-information gap, \
                and its parts by factor. An encoder that was never trained has a MIG of \
                \(chance, .fixed(3), name: "MIG of an untrained encoder"). (Pixels are Gaussian, and densities can \
                exceed 1: so the negative errors.)
                """)
        // Validation scenes choose β, and which of its five models is shown.
        let best = sceneScores.indices.max { sceneScores[$0].validationGap < sceneScores[$1].validationGap }!
        let shownTrial = byBeta[best].max { $0.validationGap < $1.validationGap }!
        let sceneNetwork = sceneModel(seed: shownTrial.seed)
        sceneNetwork.weights = shownTrial.weights
        // The standard error of the difference of two means of five.
        let luck = ((pow(byBeta[best].deviation(\.gap), 2) + pow(byBeta[0].deviation(\.gap), 2)) / 5).squareRoot()
        let timesLuck = (sceneScores[best].gap - sceneScores[0].gap) / luck  // hide
        let factorGaps = Scenes.factors.indices.map { factor in byBeta[best].mean { $0.gaps[factor] } }  // hide
        let factorNames = (  // hide
            best: "\(Scenes.factors[factorGaps.firstIndex(of: factorGaps.max()!)!])",
            worst: "\(Scenes.factors[factorGaps.firstIndex(of: factorGaps.min()!)!])",
            inModelShown: "\(Scenes.factors[shownTrial.gaps.firstIndex(of: shownTrial.gaps.max()!)!])"
        )
        try page.figure(  // hide
            "gap-by-beta",
            .lines(
                [
                    Series(
                        "a seed",
                        x: byBeta.flatMap { trials in
                            trials.indices.map { Double(trials[$0].beta) + 0.1 * Double($0 + 1) }
                        },
                        y: byBeta.flatMap { $0.map(\.gap) }, style: .markers),
                    Series("mean of five", x: sceneScores.map(\.beta), y: sceneScores.map(\.gap), style: .marked),
                ], x: "β", y: Axis("Mutual-information gap", range: 0...1)),
            caption: """
                The mutual-information gap on test scenes: every seed, and the mean of five, for three values of β. \
                Seeds stand a little to the right of their β, side by side.
                """,
            alt: "For each of three values of beta five points, spread widely, and a line through their means.")
        // By falling divergence; the share of each factor's entropy.  // hide
        let byDivergence = shownTrial.divergences.indices.sorted {  // hide
            shownTrial.divergences[$0] > shownTrial.divergences[$1]
        }
        let known = byDivergence.map { unit in  // hide
            Scenes.factors.indices.map { shownTrial.information[$0][unit] / shownTrial.entropies[$0] }
        }
        let unitNames = byDivergence.map {  // hide
            "unit \($0 + 1): \(NumberFormat.fixed(1).string(shownTrial.divergences[$0])) nats"
        }
        try page.figure(  // hide
            "knows",
            .heatmap(
                known, rows: unitNames, columns: Scenes.factors.map { "\($0)" }, x: "Factor", y: "Unit, and its KL",
                legend: "Share of the entropy known",
                format: .fixed(2), range: 0...1),
            caption: """
                Which unit knows which factor: mutual information as a share of the factor's entropy, β = \
                \(Int(betas[best])), the one of five seeds with the greatest gap on other scenes. The gap of a factor \
                is the greatest number of its column less the second greatest.
                """,
            alt: "A heat map of units by factors; rows of units that are switched off are dark throughout.")
        try page.figure(  // hide
            "traversals",
            .images(
                byDivergence.map { traversal(sceneNetwork, unit: $0, steps: 9) }, rowLabels: unitNames,
                columnLabels: (0..<9).map { NumberFormat.fixed(1).string(Double($0) / 2 - 2) }),
            caption: "The same model: one unit at a time from −2 to 2, the others at 0.",
            alt: "A row of nine small scenes for every unit; in some rows the disc moves, in others it hardly changes.")

        page.prose(#"""
            As β rises from \#(betas[0], .fixed(0), name: "least beta") to \#(betas[1], .fixed(0), name: "middle beta"),
            the divergence falls from \#(sceneScores[0].divergence, .fixed(1), name: "KL of scenes at beta 1") to
            \#(sceneScores[1].divergence, .fixed(1), name: "KL of scenes at beta 4") nats and the reconstruction error
            rises by
            \#(sceneScores[1].error - sceneScores[0].error, .fixed(1), name: "rise of the error of scenes from beta 1 to 4")
            nats: that is to be expected, since β is their rate of exchange. What becomes of the gap is not. Chosen on
            other scenes, the best β is \#(sceneScores[best].beta, .fixed(0), name: "best beta"), with a MIG of
            \#(sceneScores[best].gap, .fixed(3), name: "MIG at the best beta", tolerance: 0.1) against
            \#(sceneScores[0].gap, .fixed(3), name: "MIG at beta 1", tolerance: 0.1) at β = 1 (\#(table: "gaps"),
            \#(figure: "gap-by-beta")). Between seeds it has a standard deviation of
            \#(byBeta[best].deviation(\.gap), .fixed(3), name: "deviation of the MIG at the best beta", tolerance: 0.5),
            so the difference of the two means is
            \#(sceneScores[best].gap - sceneScores[0].gap, .fixed(2), name: "MIG at the best beta less that at beta 1", tolerance: 0.3)
            ± \#(luck, .fixed(2), name: "standard error of that difference", tolerance: 0.3):
            \#(markdown: timesLuck > 3
                ? "far more than its standard error, though with five seeds and the best of three β"
                : timesLuck > 1.5
                ? "about twice its standard error, which makes it likely, not certain, with five seeds and the best of three β"
                : "five seeds are too few to tell it from luck").
            \#(authors: .locatello2019) trained thousands of models and found that the seed counts for as much as the
            objective.

            \#(figure: "knows") and \#(figure: "traversals") show what the luckiest of the five made of it, chosen on
            other scenes; its gap on the test scenes is
            \#(shownTrial.gap, .fixed(2), name: "MIG of the model shown", tolerance: 0.3), while the least of the five
            is \#(byBeta[best].map(\.gap).min()!, .fixed(2), name: "least MIG at the best beta", tolerance: 0.5). On
            average at the best β the factor that a single unit has most to itself is the
            \#(markdown: factorNames.best)\#(markdown: factorNames.best == factorNames.inModelShown
                ? ""
                : " (in the model shown, the \(factorNames.inModelShown))"),
            with a gap of \#(factorGaps.max()!, .fixed(2), name: "greatest gap of a factor", tolerance: 0.2); the one
            that is spread most is the \#(markdown: factorNames.worst), with
            \#(factorGaps.min()!, .fixed(2), name: "least gap of a factor", tolerance: 0.2). What may help? The decoder
            compares a code with a pixel's column and row, so places may be simplest along these two axes. And dear nats
            switch units off, of which fewer can then share a factor: on average
            \#(sceneScores[0].active, .fixed(1), name: "active units at beta 1") are in use at β = 1 and
            \#(sceneScores[2].active, .fixed(1), name: "active units at beta 8") at β = 8. There is a price: from the
            least β to the greatest, the reconstruction error rises by
            \#(sceneScores[2].error - sceneScores[0].error, .fixed(1), name: "rise of the error of scenes from beta 1 to 8")
            nats.
            """#)
        page.claim(  // hide
            """
            with β = 4 the divergence of scenes falls and their reconstruction error rises
            """, sceneScores[1].divergence < sceneScores[0].divergence && sceneScores[1].error > sceneScores[0].error)
        page.goal(  // hide
            "MIG on scenes at the best β, less that at β = 1", reached: sceneScores[best].gap - sceneScores[0].gap,
            target: 0, .atLeast, .fixed(3))
        page.goal(  // hide
            "MIG on scenes at the best β", reached: sceneScores[best].gap, target: 0.25, .atLeast, .fixed(3))

        page.prose(#"""
            ## Asking for something

            So far we take what comes. A **conditional** variational autoencoder \#(cite: .sohn2015) is told the class
            $c$, encoder and decoder alike, and has a bound on $\log p_\theta(x \mid c)$:

            $$ \log p_\theta(x \mid c) \;\ge\; \mathbb{E}_{q}\big[\log p_\theta(x \mid z, c)\big] - \mathrm{KL}\big(q_\phi(z \mid x, c) \,\|\, p(z)\big). $$

            The prior $p(z)$ is the same bell for every class. So the bound is greatest where the codes of each class
            fill the whole bell, and the code says only what the class does *not* say. Then any draw goes with any wish,
            and we can ask for a picture of the class \#(names[wish(names)]).

            That is the optimum, and training begins elsewhere. The class arrives as \#(names.count) numbers, one of
            which is 1, beside \#(pixels) pixels on one side and a code on the other: a whisper. We suspect that a young
            network learns from what moves it most, and tells the classes apart by the code; as long as it does, a draw
            from the bell brings a class of its own along, and the wish goes unheard. So let us speak up: let the class
            be told not by 1 but by \#(Int(loudness), name: "loudness of the class"). What the network *can* express
            stays the same, but now the class is loud from the first step. We train the same network of
            \#(wishUnits, name: "units of the conditional model") units both ways, for
            \#(few, name: "epochs of the conditional models") epochs each. (Whether the whisper would be heard in the
            end, after a longer training, is left to the reader to try.)

            Who says whether a wish is granted? A classifier, trained on real images only, which never sees a drawn one
            before it judges.
            """#)
        let told = DataColumn(oneHot(train.labels, classes: names.count))
        let voices: [(name: String, loudness: Float)] = [("told by 1", 1), ("told by \(Int(loudness))", loudness)]
        let conditionals = try voices.map { voice in
            var start = Random(seed: options.seed)
            let model = ConditionalVAE(
                pixels: pixels, classes: names.count, hidden: hidden, latent: wishUnits, loudness: voice.loudness,
                using: &start)
            model.network.weights = try page.trained(
                "conditional-\(Int(voice.loudness))", model, on: [train.column, told], validation: [], epochs: few,
                options: options
            ) { model.given($0[1]).loss($0[0], $1) }.weights
            return model
        }
        let judge = Judge(pixels: pixels, classes: names.count, using: &start)
        judge.network.weights = try page.trained(
            "judge", judge, on: [train.column, DataColumn(labels: train.labels)], validation: [], epochs: few,
            options: options
        ) { judge.loss($0[0], labels: $0[1], $1) }.weights

        // Many wishes, every class as often as the others, and the same codes for both models.
        let wished = (0..<2 * many).map { $0 % names.count }
        let wishCodes = normal([wished.count, wishUnits], random.split(6))
        let neighbours = train.prefix(5_000)
        let hearings = conditionals.map { model -> Hearing in
            let asked = Function(shapes: [[wishUnits], [names.count]]) { [model.given($0[1]).draw($0[0])] }([
                wishCodes, oneHot(wished, classes: names.count),
            ])[0]
            let encode = Function(shapes: [image, [names.count]]) { [model.given($0[1]).encode($0[0]).mean] }
            func codes(_ images: LabelledImages) -> Tensor {
                encode([images.tensor(), oneHot(images.labels, classes: names.count)])[0]
            }
            let bound = Function(shapes: [image, [names.count], [wishUnits]]) { inputs in
                [
                    model.given(inputs[1]).logWeights(
                        inputs[0], noise: inputs[2].reshaped([inputs[2].shape[0], 1, wishUnits]))
                ]
            }
            // A code of one class, and a wish for the next.
            let others = some.labels.map { ($0 + 1) % names.count }
            let crossed = Function(shapes: [[wishUnits], [names.count]]) { [model.given($0[1]).draw($0[0])] }([
                codes(some), oneHot(others, classes: names.count),
            ])[0]
            let seen = judge.predict(crossed)
            return Hearing(
                verdicts: judge.predict(asked),
                bound: columnMeans(
                    bound([
                        some.tensor(), oneHot(some.labels, classes: names.count),
                        normal([some.count, wishUnits], random.split(8)),
                    ])[0])[0],
                wish: Scores.accuracy(seen, others), code: Scores.accuracy(seen, some.labels),
                told: Scores.accuracy(
                    KNNClassifier(count: min(10, neighbours.count)).fit(codes(neighbours), labels: neighbours.labels)
                        .predict(codes(some)), some.labels))
        }
        let granted = hearings.map { Scores.accuracy($0.verdicts, wished) }
        let judgements = judge.predict(test.tensor()), skill = Scores.accuracy(judgements, test.labels)
        let blind = 1 / Double(names.count)
        func share(_ predicted: [Int], _ labels: [Int], _ label: Int) -> Cell {  // hide
            labels.contains(label) ? .number(rate(predicted, labels, label), .percent(1)) : "–"
        }
        page.table(  // hide
            "granted",
            columns: ["Class", Column("The judge on test images")]
                + voices.map { Column("Wishes granted, class \($0.name)") },
            rows: names.indices.prefix(20).map { label in
                [.text(names[label]), share(judgements, test.labels, label)]
                    + hearings.map { share($0.verdicts, wished, label) }
            } + [["all", .number(skill, .percent(1))] + granted.map { .number($0, .percent(1)) }],
            caption: """
                How many of \(wished.count) wishes are granted, by the judge's word, and how many real test images of \
                each class the judge knows for what they are. Draws that ignore the wish would reach \
                \(blind, .percent(0), name: "wishes granted by chance").
                """)
        let rowsShown = Array(names.indices.prefix(12)), columns = 10  // hide
        let wishes = rowsShown.flatMap { Array(repeating: $0, count: columns) }  // hide
        let heard = conditionals[1]  // hide
        let sheet = Function(shapes: [[wishUnits], [names.count]]) { [heard.given($0[1]).draw($0[0])] }(  // hide
            [wishCodes.rows(wishes.indices.map { $0 % columns }), oneHot(wishes, classes: names.count)])[0]
        let asked = pictures(sheet.reshaped([wishes.count] + image))  // hide
        try page.figure(  // hide
            "asked",
            .images(
                rowsShown.indices.map { Array(asked[columns * $0..<columns * ($0 + 1)]) },
                rowLabels: rowsShown.map { names[$0] }),
            caption: """
                Every row asks for one class, every column has one code, so that its pictures share a style; the class \
                is \(voices[1].name). The first codes drawn, not the best.
                """, alt: "A row of pictures for every class; within a column, pictures resemble each other.")
        let (wishedFor, loud) = (rate(hearings[1].verdicts, wished, wish(names)), hearings[1])  // hide

        page.prose(#"""
            Told by 1, the model grants \#(granted[0], .percent(1), name: "wishes granted to a whisper") of
            \#(wished.count, name: "wishes") wishes; told by \#(Int(loudness)), it grants
            \#(granted[1], .percent(1), name: "wishes granted"); asked for the class \#(names[wish(names)]), the second
            grants \#(wishedFor, .percent(1), name: "wishes for one class granted") (\#(table: "granted")), by a judge
            who never met such blurs: look at that row of \#(figure: "asked") yourself. The judge is right about
            \#(skill, .percent(1), name: "the judge's accuracy on test images") of real test images.
            \#(markdown: granted[1] > skill
                ? "That a share of granted wishes is larger is no contradiction: it may be because draws are smooth and typical, and unusual \(subject.plural), which a judge mistakes, are seldom drawn."
                : "No share of granted wishes means much beyond that.")

            Whom does the decoder believe? Let code and wish contradict each other: take the mean code of a test image
            and ask for the next class in the list. The model that was told by 1 then draws the class of the wish in
            \#(hearings[0].wish, .percent(1), name: "contradictions: the wish wins, told by 1") of the cases and the
            class of the code in \#(hearings[0].code, .percent(1), name: "contradictions: the code wins, told by 1");
            the other one the class of the wish in
            \#(loud.wish, .percent(1), name: "contradictions: the wish wins, told loudly") and that of the code in
            \#(loud.code, .percent(1), name: "contradictions: the code wins, told loudly"). So the voice changes whom
            the decoder believes; the codes still know the class: ten nearest neighbours read it from
            \#(loud.told, .percent(1), name: "class read from the code, told loudly") of the mean codes
            (\#(hearings[0].told, .percent(1), name: "class read from the code, told by 1") with the whisper), where
            independent codes would give about \#(blind, .percent(0)). The bounds of the two on
            \#(some.count, name: "images for the conditional bound") test images,
            \#(hearings[0].bound, .fixed(1), name: "conditional bound, told by 1") and
            \#(loud.bound, .fixed(1), name: "conditional bound, told loudly") nats,
            \#(markdown: abs(loud.bound - hearings[0].bound) < 2
                ? "are almost the same: a bound says how probable images are, and hardly notices whether a wish is heard. What one wants of a model one has to measure."
                : "differ: here the louder class also changes how probable images are.")

            Besides, a class is a poor way of asking. The next chapter asks in sentences.
            """#)
        page.goal(  // hide
            "Wishes granted, class told loudly", reached: granted[1], target: 0.85, .atLeast, .percent(1))

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
              \#(abs(detour(walk)), .percent(0)) \#(markdown: detour(walk) > 0 ? "farther from" : "nearer to") real
              images half-way than at its ends, the plain one \#(abs(detour(plainWalk)), .percent(0))
              \#(markdown: detour(plainWalk) > 0 ? "farther" : "nearer").

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
            bound: found.bound, weighted: weighted, weightedForAll: weightedForAll, divergences: found.divergences,
            scales: scales, linear: comparison,
            scenes: sceneScores, walk: walk, plainWalk: plainWalk, granted: granted[1], grantedToWhisper: granted[0],
            judge: skill,
            chance: blind)
    }
}
