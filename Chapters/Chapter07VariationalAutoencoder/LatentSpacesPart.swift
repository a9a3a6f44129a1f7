import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Models
import Notebook

/// The model that the rest of the page uses, and what it makes of the test images.
struct LatentSpaces {
    let network: DenseVAE
    let found: Look
    /// Units that carry more than `leastShare` nats.
    let active: Int
    /// What the model of two units makes of the test images.
    let flatFound: Look
    /// Of the training images, [1, pixels]: what a model draws that knows nothing else.
    let meanImage: Tensor
}

extension VariationalAutoencoders {
    /// A space of two units, to look at, and one of more, to use.
    static func latentSpaces(
        _ page: Page, _ samples: Samples, _ recipe: Recipe, plain: DenseVAE, _ start: inout Random
    ) throws -> LatentSpaces {
        let (train, validation, test, some) = (samples.train, samples.validation, samples.test, samples.some)
        let (image, pixels, names, subject) = (samples.image, samples.pixels, samples.names, samples.subject)
        let (hidden, units, epochs, few) = (recipe.hidden, recipe.units, recipe.epochs, recipe.few)
        let random = recipe.random
        page.prose(#"""
            ## A space of two numbers

            With two units the whole space can be drawn. The prior's plane is cut into 20 × 20 cells of equal
            probability (through the inverse of the normal distribution function), and the decoder draws the image in
            the middle of each.

            \#(listing: "quantileGrid", "VariationalAutoencoder.draw(_:_:)")
            """#)
        let flat = DenseVAE(pixels: pixels, hidden: hidden, latent: 2, using: &start)
        try page.trained("two-units", flat, on: [train.column], by: recipe.training(epochs: few)) {
            flat.loss($0[0], $1)
        }
        let flatFound = look(at: flat, test)
        let grid = Function([2]) { flat.draw($0) }(quantileGrid(20))
        let tiles = pictures(grid.reshaped([400] + image))  // hide
        // How bright the six by six cells in the middle are, and how bright real images.
        let middleCells = grid.rows((7..<13).flatMap { row in (7..<13).map { 20 * row + $0 } })
        let (middleGrey, testGrey) = (middleCells.mean(), some.flattened.mean())
        let isDark = middleGrey < testGrey / 2  // hide
        try page.figure(
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
        let draws = Tensor(normal: [shown.count, 2], random.split(3))  // hide
        let plane = (x: Axis("z₁", range: -4...4), y: Axis("z₂", range: -4...4))  // hide
        try page.figure(
            "classes",
            .scatter(
                points(flatFound.codes.rows(shown)), classes: test.labels(of: shown), names: names, x: plane.x,
                y: plane.y),
            caption: "The mean codes of \(shown.count) test images, coloured by class (labels only colour).",
            alt: "Regions of colour, some apart and some upon each other.")
        try page.figure(
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
        let run = try page.trained(
            "sixteen-units", network, on: [train.column], validation: [validation.column],
            by: recipe.training(epochs: epochs)
        ) { network.loss($0[0], $1) }
        let found = look(at: network, test)
        try page.figure(
            "training",
            .lines(
                [
                    Series("training", y: run.losses, style: .marked),
                    Series("validation", y: run.validationLosses, style: .marked),
                ],
                x: "Epoch", y: "Negative bound (nats an image)"),
            caption: """
                The negative evidence lower bound: of the training images as a mean *during* each epoch, of the \
                validation images after it.
                """, alt: "Two falling curves close to each other.")
        let order = found.divergences.indices.sorted { found.divergences[$0] > found.divergences[$1] }  // hide
        try page.figure(
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
        let truth = some.flattened
        let pca = try PCA(count: units).fit(train.flattened)
        let meanImage = Tensor(pca.mean, shape: [1, pixels])
        func rebuilt(_ model: DenseVAE) -> Tensor {
            apply(Function(image) { model.draw(model.encode($0).mean) }, to: some)
        }
        let (linear, variational, ofPlain) = (pca.reconstruct(truth), rebuilt(network), rebuilt(plain))
        let ofMean = meanImage.rows(Array(repeating: 0, count: some.count))  // hide
        var rebuilds = [(name: "mean image", size: 0, images: ofMean)]  // hide
        rebuilds.append(("PCA", pca.components.rows, linear))  // hide
        if units > 2 { rebuilds.append(("PCA", 2, pca.keeping(2).reconstruct(truth))) }  // hide
        rebuilds += [  // hide
            ("variational, mean code", 2, rebuilt(flat)), ("variational, mean code", units, variational),
            ("plain autoencoder", units, ofPlain),
        ]
        page.table(
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
            \#(errors[1], .fixed(4), name: "MSE of PCA")), and
            \#(markdown: comparing(
                errors[last - 1], errors[last], .fixed(4), less: "has a smaller error than", same: "is level with",
                more: "pays for its order with a larger error than"))
            the plain autoencoder (\#(errors[last], .fixed(4), name: "MSE of the plain autoencoder")). All rows but
            PCA's lie in 0…1 by construction; PCA's forecasts were cut to that range for the cross-entropy.
            """#)
        return LatentSpaces(
            network: network, found: found, active: active, flatFound: flatFound, meanImage: meanImage)
    }
}

/// Places that cut the plane's N(0, I) into `side` × `side` cells of equal probability, row by row from the top:
/// [side², 2].
func quantileGrid(_ side: Int) -> Tensor {
    let steps = (0..<side).map { Float(NormalDistribution.quantile((Double($0) + 0.5) / Double(side))) }
    return Tensor(
        (0..<side).flatMap { y in (0..<side).flatMap { x in [steps[x], -steps[y]] } }, shape: [side * side, 2])
}

/// The mean binary cross-entropy of forecasts, summed over an image's pixels: nats per image.
private func crossEntropy(_ images: Tensor, _ forecast: Tensor) -> Double {
    let function = Function(shapes: [[images.elementsPerRow], [images.elementsPerRow]]) { inputs in
        // A linear forecast may leave 0…1: it is brought back to what a byte can tell from black and white.
        let low: Float = 1 / 510
        let cut = inputs[1].relu() - (inputs[1] - 1).relu()
        let p = cut * (1 - 2 * low) + low
        return [-(inputs[0] * p.log() + (1 - inputs[0]) * (1 - p).log()).sum(over: [1]).reshaped([p.shape[0], 1])]
    }
    let flat = [images.rows, images.elementsPerRow]
    return function([images.reshaped(flat), forecast.reshaped(flat)])[0].mean()
}

/// The words for how `first` stands to `second`; they are the same if they are in print.
private func comparing(
    _ first: Double, _ second: Double, _ format: NumberFormat, less: String, same: String, more: String
) -> String {
    format.string(first) == format.string(second) ? same : first < second ? less : more
}
