import Charts
import Notebook

extension MultimodalAutoencoders {
    /// Part 3: what several experts say together.
    ///
    /// - Returns: how far the product's mean or deviation is from that of the densities multiplied on a fine grid.
    static func experts(_ page: Page) throws -> Double {
        page.prose(#"""
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

            \#(listing: "DiagonalGaussian.init(productOf:rows:units:)")

            Let us check it. A `Bell` is one normal density: its `product` asks the function above, and its
            `productOnGrid` multiplies densities on a fine grid and divides by their sum.
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
        page.claim(
            "the product is what the densities say when multiplied on a grid, to 1e-5", productError < 1e-5)

        page.prose(#"""
            In \#(figure: "experts") the product lies at \#(product.mean, .fixed(3), name: "mean of the product") with
            the standard deviation \#(product.deviation, .fixed(3), name: "deviation of the product"); multiplying the
            densities on a fine grid gives the same to
            \#(productError, .scientific(0), name: "error of the product", tolerance: 100).
            """#)
        return productError
    }
}
