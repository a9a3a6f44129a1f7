import ChapterSupport
import Datasets
import Engine
import Estimators
import Models
import Notebook

/// The space of an autoencoder that was trained without noise and divergence.
struct PlainSpace {
    let network: DenseVAE
    /// Of training images, [N, units].
    let codes: Tensor
    /// Codes [N, units] → pixels [N, pixels].
    let draw: Function
}

extension VariationalAutoencoders {
    /// What comes of codes that no image has.
    static func spaceWithHoles(
        _ page: Page, _ samples: Samples, _ recipe: Recipe, _ start: inout Random
    ) throws -> PlainSpace {
        let (data, train, test, image) = (samples.data, samples.train, samples.test, samples.image)
        let (pixels, subject, random) = (samples.pixels, samples.subject, recipe.random)
        let (hidden, units, epochs) = (recipe.hidden, recipe.units, recipe.epochs)
        page.prose(#"""
            ## A space with holes

            The data are \#(data.name). \#(data.notes.map { $0 + " " }.joined())First, a plain autoencoder of
            dense layers, \#(pixels, name: "pixels of an image") –
            \#(markdown: hidden.map { "\($0)" }.joined(separator: " – ")) – \#(units, name: "units of the code") and
            back. We train it for \#(epochs, name: "epochs of the plain autoencoder") epochs, as many as the model that
            shall be compared with it, and then ask for something new: draw codes from $\mathcal{N}(0, I)$, independent
            normal numbers, and decode them. To be fair to it, a second row draws from a normal distribution with the
            mean and covariance that its training codes have.

            \#(listing: "normal")

            All networks of garments on this page are of one kind. `given`, numbers that are told beside the image and
            the code, is zero until the last section. Why the encoder has twice as many outputs as the code has units,
            the next section tells; the plain autoencoder takes the first half for its code. Its loss is a negative
            log-likelihood, which the next section derives as well.

            \#(listing: "DenseVAE.init(pixels:hidden:latent:given:likelihood:using:)", "DenseVAE.stack")

            \#(listing: "VariationalAutoencoder.plainLoss(_:_:)")

            They are trained by Adam, at a rate that falls along half a cosine to zero:

            \#(listing: "Recipe.training(epochs:rate:)")
            """#)
        let plain = DenseVAE(pixels: pixels, hidden: hidden, latent: units, using: &start)
        try page.trained("plain-autoencoder", plain, on: [train.column], by: recipe.training(epochs: epochs)) {
            plain.plainLoss($0[0], $1)
        }
        let drawPlain = Function([units]) { plain.draw($0) }
        let plainCodes = apply(Function(image) { plain.encode($0).mean }, to: train.prefix(10_000))
        let noise = Tensor(normal: [12, units], random.split(1))
        let fitted = try normal(like: plainCodes, rows: 12, random.split(1))
        try page.figure(
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
            """#)
        return PlainSpace(network: plain, codes: plainCodes, draw: drawPlain)
    }
}

/// The standard deviation of every column.
func deviations(_ table: Tensor) -> [Double] {
    (0..<table.elementsPerRow).map { Statistics.moments(table.column($0)).standardDeviation }
}
