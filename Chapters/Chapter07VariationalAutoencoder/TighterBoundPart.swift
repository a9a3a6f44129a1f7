import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Models
import Notebook

/// How far the bound lies below the likelihood: measured by many draws, and exact where the model is linear.
struct Tightness {
    let weighted: [VariationalAutoencoders.Weighted]
    /// What many draws give for all test images.
    let weightedForAll: Double
    /// How many these are.
    let draws500: Int
    let comparison: VariationalAutoencoders.Linear
}

extension VariationalAutoencoders {
    public struct Weighted: Codable, Sendable {
        public var draws: Int
        public var bound: Double
    }

    /// Nats per image of a linear model.
    public struct Linear: Codable, Sendable {
        public var exact: Double
        public var withExactPosterior: Double
        public var trained: Double
    }

    /// How far the bound lies below the likelihood.
    static func tightness(
        _ page: Page, _ options: Options, _ settings: Settings, _ samples: Samples, _ recipe: Recipe,
        _ spaces: LatentSpaces, _ start: inout Random
    ) throws -> Tightness {
        let (train, test, units, epochs) = (samples.train, samples.test, recipe.units, recipe.epochs)
        let (network, found) = (spaces.network, spaces.found)
        page.prose(#"""
            ## A tighter bound

            How far below $\log p(x)$ does the bound lie? Draw $K$ codes instead of one, and take the logarithm *after*
            the mean \#(cite: .burda2016):

            $$ \mathcal{L}_K = \mathbb{E}\left[\log \frac{1}{K} \sum_{k=1}^{K} w_k\right], \qquad w_k = \frac{p_\theta(x \mid z_k)\, p(z_k)}{q_\phi(z_k \mid x)}. $$

            The $z_k$ are drawn from $q_\phi(z \mid x)$, and $w_k$ weighs the joint density of image and code against
            the encoder's density of the code; its mean is $p_\theta(x)$. $\mathcal{L}_1$ is the ELBO; $\mathcal{L}_K$
            rises with $K$ towards $\log p_\theta(x)$. As $z_k = \mu + \sigma \varepsilon_k$, the densities of the code
            are $p(z_k) \propto e^{-z_k^2/2}$ and $q_\phi(z_k \mid x) \propto e^{-\varepsilon_k^2/2} / \sigma$ in every
            unit, with the same constant:

            \#(listing: "VariationalAutoencoder.logWeights(_:noise:_:)")

            Weights such as $e^{-240}$ do not exist in single precision, so
            we keep their logarithms $a_k = \log w_k$ and take the greatest, $a^*$, out of the sum:
            $\log \sum_k e^{a_k} = a^* + \log \sum_k e^{a_k - a^*}$.

            \#(listing: "logMeanExp", "ImportanceWeights.bounds(draws:)")
            """#)
        let draws500 = 500
        let judged = test.prefix(settings.weighedImages)
        let logWeights = try page.cached("importance-weights", key: options) {
            let bar = page.progress("Importance weights", total: judged.count)
            defer { bar.finish() }
            return network.importanceWeights(
                of: judged.tensor(), draws: draws500, seed: options.seed,
                report: { bar.update(to: $0, status: "images") }  // hide
            ).logarithms.values
        }
        let weights = ImportanceWeights(Tensor(logWeights, shape: [judged.count, draws500]))
        let weighted = [1, 2, 5, 10, 50, 100, 500].map { Weighted(draws: $0, bound: weights.bound(draws: $0)) }  // hide
        // Images differ by far more than bounds do: the gain is measured on some, and added to the bound of all.
        let gains = zip(weights.bounds(draws: draws500), weights.bounds(draws: 1)).map { $0 - $1 }
        let gain = gains.reduce(0, +) / Double(gains.count)
        let gainError = (gains.reduce(0) { $0 + ($1 - gain) * ($1 - gain) }).squareRoot() / Double(gains.count)
        let weightedForAll = found.bound + gain
        try page.figure(
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
        page.claim(
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
            Its encoder says the same variances for all images, as the exact one does:

            \#(listing: "LinearVAE.encode(_:_:)", "LinearVAE.decode(_:_:)")
            """#)
        let density = train.prefix(settings.linearImages)
        let probed = density.prefix(500).tensor()
        let exactModel = try ProbabilisticPCA(count: units).fit(density.flattened)
        let exactVAE = LinearVAE(
            mean: exactModel.pca.mean, orthogonalWeights: exactModel.weights, noiseVariance: exactModel.noiseVariance)
        var again = start
        let learned = LinearVAE(mean: exactModel.pca.mean, latent: units, using: &start)
        try page.trained("linear", learned, on: [density.column], by: recipe.training(epochs: epochs, rate: 1e-2)) {
            learned.loss($0[0], $1)
        }
        // The same start, four times as long.
        let patient = LinearVAE(mean: exactModel.pca.mean, latent: units, using: &again)
        try page.trained(
            "linear-longer", patient, on: [density.column], by: recipe.training(epochs: 4 * epochs, rate: 1e-2)
        ) { patient.loss($0[0], $1) }
        let likelihood = exactModel.meanLogLikelihood(of: probed)
        func bound(_ model: LinearVAE) -> Double {
            model.importanceWeights(of: probed, draws: 10, seed: options.seed).bound(draws: 1)
        }
        let (withExactPosterior, trained, trainedLonger) = (bound(exactVAE), bound(learned), bound(patient))
        let comparison = Linear(  // hide
            exact: likelihood, withExactPosterior: withExactPosterior, trained: trained)
        page.table(
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
            \#(abs(comparison.exact - comparison.withExactPosterior), .scientific(0),
                name: "ELBO less exact likelihood", tolerance: 10)
            nats: rounding. The trained one lies
            \#(comparison.exact - comparison.trained, .fixed(2),
                name: "what training falls short of the exact likelihood", unit: "nats")
            below, and after four times as many epochs
            \#(comparison.exact - trainedLonger, .fixed(2),
                name: "what longer training falls short of the exact likelihood", unit: "nats").
            What the non-linear model has to fear, a wrong posterior, can be absent here; so what is left must come from
            training\#(markdown: comparison.exact - trainedLonger < 0.6 * (comparison.exact - comparison.trained)
                ? ", and more of it helps"
                : "").
            """#)
        page.claim(
            """
            with the exact posterior, the linear VAE's bound is the likelihood of probabilistic PCA
            """, abs(comparison.exact - comparison.withExactPosterior) < 1e-3 + 1e-5 * abs(comparison.exact))
        page.claim("training does not beat the best likelihood", comparison.trained < comparison.exact)
        return Tightness(
            weighted: weighted, weightedForAll: weightedForAll, draws500: draws500, comparison: comparison)
    }
}
