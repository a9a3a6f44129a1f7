import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook

extension VariationalAutoencoders {
    /// The same model trained with one balance of the two terms.
    public struct Scale: Codable, Sendable {
        public var beta: Double
        public var error: Double
        public var divergence: Double
        public var active: Int
    }

    /// The evidence lower bound, and what becomes of it when sums and means are mixed.
    static func lowerBound(
        _ page: Page, _ settings: Settings, _ samples: Samples, _ recipe: Recipe
    ) throws -> [Scale] {
        let (train, test, image, pixels) = (samples.train, samples.test, samples.image, samples.pixels)
        let (hidden, units, few, random) = (recipe.hidden, recipe.units, recipe.few, recipe.random)
        page.prose(#"""
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
              It serves to compare models of the same images.) `PixelLikelihood`, below, is this sum.
            - The **Kullback–Leibler divergence** \#(cite: .kullback1951) wants codes that look like the prior, whatever
              the image. It is the price, in nats, of what a code tells.

            Their quarrel fills the holes: a code that is blurred by noise must have neighbours that decode to similar
            things, and all of them together must fit under one bell.

            The decoder says a pixel's logit $a_i$, with $\hat{x}_i = 1 / (1 + e^{-a_i})$. The engine's cross-entropy is
            a mean over pixels, hence the factor; the second case, pixels with normal noise around what is decoded,
            serves further below.

            \#(listing: "PixelLikelihood.meanLogProbability(of:decoded:)")

            ### A draw that gradients pass through

            The encoder gives a mean $\mu$ and a variance $\sigma^2$ for each unit. A draw from
            $\mathcal{N}(\mu, \sigma^2)$ has no derivative, but

            $$ z = \mu + \sigma \varepsilon, \qquad \varepsilon \sim \mathcal{N}(0, 1) $$

            is the same draw, and now the chance stands aside and $z$ is a plain function of $\mu$ and $\sigma$. This is
            the **reparameterisation**. One $\varepsilon$ an image and step is enough. As the encoder says the logarithm
            of the variance, which may be any number, the whole step is

            \#(listing: "DiagonalGaussian.standardDeviation", "DiagonalGaussian.sample(noise:)")

            On either side of it stand the networks:

            \#(listing: "DenseVAE.encode", "DenseVAE.decode")

            ### A divergence without a draw

            For normal distributions the second term needs no chance at all. The divergence is the mean of
            $\log q(z) - \log p(z)$ over draws $z = \mu + \sigma \varepsilon$ from $q = \mathcal{N}(\mu, \sigma^2)$.
            Both densities have the factor $1 / \sqrt{2\pi}$, which cancels, and $q$ has $1 / \sigma$; the exponents are
            $-\tfrac{1}{2} \varepsilon^2$ and $-\tfrac{1}{2} z^2$. So
            $\log q(z) - \log p(z) = -\log \sigma - \tfrac{1}{2} \varepsilon^2 + \tfrac{1}{2} z^2$, and with
            $\mathbb{E}[\varepsilon^2] = 1$, $\mathbb{E}[z^2] = \mu^2 + \sigma^2$,

            $$ \mathrm{KL}\big(\mathcal{N}(\mu, \sigma^2) \,\|\, \mathcal{N}(0, 1)\big) = \tfrac{1}{2} \big(\mu^2 + \sigma^2 - \log \sigma^2 - 1\big). $$

            For every unit of every code:

            \#(listing: "DiagonalGaussian.divergence")

            Never trust a formula that can be checked. Here it is beside the average of
            \#(100_000, name: "draws for the divergence") draws.
            """#)
        let places: [(mean: Float, deviation: Float)] = [(0, 1), (1, 1), (0, 0.2), (-2, 0.5), (0.5, 3)]
        let divergence = Function([2]) { place in
            let (mean, deviation) = (place.sliced(0..<1, axis: 1), place.sliced(1..<2, axis: 1))
            return DiagonalGaussian(mean: mean, logVariance: 2 * deviation.log()).divergence
        }
        func meanLogRatio(_ mean: Double, _ deviation: Double, noise: Tensor) -> Double {
            let sum = noise.values.reduce(0.0) {
                let z = mean + deviation * Double($1)
                return $0 + 0.5 * (z * z - Double($1 * $1)) - log(deviation)
            }
            return sum / Double(noise.count)
        }
        let checks = places.enumerated().map { index, place in
            let noise = Tensor(normal: [100_000], random.split(10 + index))
            let closed = divergence(Tensor([place.mean, place.deviation], shape: [1, 2])).values[0]
            return (
                closed: Double(closed),
                sampled: meanLogRatio(Double(place.mean), Double(place.deviation), noise: noise)
            )
        }
        page.table(
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
            and β is its argument.

            \#(listing: "evidenceLowerBound(logLikelihood:divergence:beta:)")

            With it, all that is new about training a variational autoencoder is this loss:

            \#(listing: "VariationalAutoencoder.bound(_:noise:beta:_:)", "VariationalAutoencoder.loss(_:beta:_:)")

            Let us make both mistakes on purpose, with the same network, on the same images, for as many steps. From
            test images, `look(at:)` then takes both terms of the bound, with one draw of every code, and what single
            units carry.
            """#)
        let part = train.prefix(settings.balanceImages)
        let balances: [(name: String, beta: Float)] = [
            ("sum and sum", 1), ("mean over pixels", Float(pixels)), ("mean over units", 1 / Float(units)),
        ]
        let trials = try balances.enumerated().map { index, balance in
            var start = Random(seed: recipe.seed)
            let model = DenseVAE(pixels: pixels, hidden: hidden, latent: units, using: &start)
            try page.trained("balance-\(index)", model, on: [part.column], by: recipe.training(epochs: few)) {
                model.loss($0[0], beta: balance.beta, $1)
            }
            return (model: model, found: look(at: model, test))
        }
        let scales = zip(balances, trials).map { balance, trial in  // hide
            Scale(
                beta: Double(balance.beta), error: -trial.found.logLikelihood, divergence: trial.found.divergence,
                active: trial.found.divergences.filter { $0 > leastShare }.count)
        }
        page.table(
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
        let seen = Array(0..<min(10, test.count))  // hide
        let seenNoise = Tensor(normal: [seen.count, units], random.split(2))  // hide
        try page.figure(
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
            \#(markdown: abs(Statistics.mean(trials[2].found.spreads) - 1) < 0.5
                ? "The spread of single units does not tell why"
                : "Its codes spread otherwise than the prior"):
            over all test images, a unit's draws have a variance of
            \#(Statistics.mean(trials[2].found.spreads), .fixed(1), name: "mean variance of a unit with the mean over units") on
            average, where the prior's is 1 and the honest model's
            \#(Statistics.mean(trials[0].found.spreads), .fixed(1), name: "mean variance of a unit with sum and sum"). The
            honest model's draws are dim smears, too, after \#(few, name: "epochs of the three balances") epochs; the
            section on new images has better ones, after longer training. In \#(table: "balance"), all of them may call
            themselves "the loss of a VAE"; only one of them is the ELBO.
            """#)
        return scales
    }
}
