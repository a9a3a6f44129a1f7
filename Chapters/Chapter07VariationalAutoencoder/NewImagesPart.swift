import ChapterSupport
import Datasets
import Engine
import Estimators
import Models
import Notebook

/// What drawing left for the walks, the wishes and the summary.
struct NewImages {
    /// Codes [N, units] of the variational model → pixels [N, pixels].
    let draw: Function
    /// Real images, to be near to.
    let real: FittedNearestNeighbors
    /// How many were drawn from every model.
    let many: Int
    /// Of every model, the variational one first, probabilistic PCA second.
    let qualities: [(name: String, toReal: Double, toDrawn: Double)]
}

extension VariationalAutoencoders {
    /// What comes of draws from the prior, beside the classical opponent and the space with holes.
    static func newImages(
        _ page: Page, _ settings: Settings, _ samples: Samples, _ recipe: Recipe, _ plainSpace: PlainSpace,
        _ spaces: LatentSpaces
    ) throws -> NewImages {
        let (train, test, image) = (samples.train, samples.test, samples.image)
        let (units, random) = (recipe.units, recipe.random)
        let (plainCodes, drawPlain) = (plainSpace.codes, plainSpace.draw)
        let (network, meanImage) = (spaces.network, spaces.meanImage)
        page.prose(#"""
            ## New images

            Now draw. The classical opponent has a prior, too: **probabilistic PCA** \#(cite: .tipping1999) says
            $x = Wz + m + \text{noise}$, with $z$ from $\mathcal{N}(0, I)$, a matrix $W$, the mean image $m$ and
            independent normal noise of one variance $\sigma^2$ in every pixel. All rows show the decoder's mean for a
            drawn code, without the pixels' noise.
            """#)
        let drawing = Function([units]) { network.draw($0) }
        let linear = try ProbabilisticPCA(count: units).fit(train.flattened)
        let many = settings.draws
        let codes = Tensor(normal: [many, units], random.split(4))
        let (drawn, linearlyDrawn) = (drawing(codes), linear.inverseTransform(codes))
        let sampleSets: [(name: String, images: Tensor)] = [  // hide
            ("variational autoencoder", drawn), ("probabilistic PCA", linearlyDrawn),
            ("plain, N(0, I)", drawPlain(codes)),
            ("plain, fitted normal", drawPlain(try normal(like: plainCodes, rows: many, random.split(4)))),
        ]
        try page.figure(
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
        func quality(_ images: Tensor) -> (toReal: Double, toDrawn: Double) {
            (distanceToReal(images, real)[0], distanceToReal(unseen, NearestNeighbors().fit(images))[0])
        }
        let qualities = sampleSets.map { set in  // hide
            let found = quality(set.images)
            return (name: set.name, toReal: found.toReal, toDrawn: found.toDrawn)
        }
        // The same blur a thousand times.  // hide
        let blur = quality(meanImage)  // hide
        let reference = (  // hide
            toReal: distanceToReal(unseen, real)[0],
            toDrawn: distanceToReal(unseen, NearestNeighbors().fit(train.prefix(many).flattened))[0]
        )
        page.table(
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
            """#)
        return NewImages(draw: drawing, real: real, many: many, qualities: qualities)
    }
}
