import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// Linear autoencoders of images, over seeds.
struct LinearAutoencodersOutcome {
    /// At the clearest cut, and with as many numbers as a code has; one where these are the same.
    var flattenings: [OverSeeds<Flattening>]
    /// The networks of the last of these, one for each seed.
    var networks: [LinearAutoencoder]
}

extension LinearEmbeddings {
    /// Gradient descent against PCA on images.
    static func linearAutoencoders(
        _ page: Page, _ options: Options, _ samples: Samples, _ principal: PrincipalComponents, _ settings: Settings
    ) throws -> LinearAutoencodersOutcome {
        let (train, image) = (samples.data.train, samples.data.imageShape)
        let (pca, variances) = (principal.all, principal.all.explainedVariance)
        let size = principal.small.components.rows
        let cut = clearestCut(variances, in: min(8, size)...size)
        let clearest = clearestCut(variances, in: 1...size)
        let wider: Prose =
            clearest == cut
            ? ""
            : """
            , a range that we chose (behind \(clearest, name: "component before the largest fall") the factor would be \
            \(gap(variances, clearest), 2, name: "largest fall of the variance"))
            """
        let cuts: Prose =
            cut == size
            ? "So cut behind component \(size, name: "components")."
            : """
            So cut twice: behind the component, of those from \(min(8, size), name: "least component to cut behind") to \
            \(size, name: "components"), where the variance falls by the largest factor\(wider), and behind component \
            \(size, name: "components").
            """
        page.prose(#"""
            ### And the network?

            How fast does a subspace turn? Swap the last component that is kept for the first that is not: the error a
            number rises by $(\lambda_k - \lambda_{k+1})/d$. Where this **eigengap** is small, next to nothing is gained
            by turning. \#(cuts)

            The networks learn by Adam, a gradient descent with a step size for every weight, and the cosine schedule
            lowers its rate to zero over the epochs. So curves that level off at the end need not have arrived.
            """#)
        let sizes = cut == size ? [size] : [cut, size]
        let batch = min(settings.batch, train.count)
        let stepsAnEpoch = (train.count + batch - 1) / batch
        let epochs = max(settings.passes, settings.steps / stepsAnEpoch)
        let column = train.column
        let recipe = TrainingRecipe(
            epochs: epochs, batch: batch, optimizer: .adam(rate: 2e-3), schedule: .cosine(), seed: options.seed)
        let mean = pca.mean  // hide
        let runs = try sizes.map { size in
            let directions = pca.components.rows(0..<size)
            return try page.overSeeds("linear-autoencoder-\(size)", settings.seeds, from: options.seed) { seed in
                var random = Random(seed: seed)
                let network = LinearAutoencoder(mean: mean, code: size, using: &random)
                return try recipe.train(
                    network, on: [column],
                    noting: looks(at: network, column, towards: directions, count: 15, of: epochs)
                ) { network.loss($0[0], $1) }
            }
        }
        let descents = runs.map { $0.values.map(Descent.init) }  // hide
        let flattenings = zip(sizes, zip(runs, descents)).map { size, found in  // hide
            OverSeeds(
                seeds: found.0.seeds,
                values: found.1.map {
                    Flattening(
                        size: size, pcaError: discarded(pca, size, rows: train.count), error: $0.error, angle: $0.angle)
                })
        }
        page.table(
            "autoencoders",
            columns: [
                Column("Numbers"), "λₖ / λₖ₊₁", Column("PCA, MSE"), Column("Network's excess over it"),
                Column("Largest angle (radians)"),
            ],
            rows: flattenings.map {
                [
                    .number($0.first.size), .number(gap(variances, $0.first.size), .fixed(3)),
                    .number($0.first.pcaError, .fixed(6)), .number($0[\.excess], .percent(3)),
                    .number($0[\.angle], .significant(2)),
                ]
            },
            caption: """
                Linear autoencoders after \(epochs) \(epochs == 1 ? "epoch" : "epochs") on \(train.count) training \
                images, against PCA on the same images: mean ± standard deviation over \(settings.seeds) starts.
                """)
        try page.figure(
            "descent",
            .panels(
                [
                    Panel(
                        "Error above PCA's",
                        .lines(
                            zip(flattenings, descents).map { flattening, descents in
                                curve("\(flattening.first.size) numbers", descents) {
                                    max($0.errors[$1] / flattening.first.pcaError - 1, 1e-6)
                                }
                            }, x: "Epoch", y: .log("Excess, as a share of PCA's error"))),
                    Panel(
                        "Angle to PCA's subspace",
                        .lines(
                            zip(flattenings, descents).map { flattening, descents in
                                curve("\(flattening.first.size) numbers", descents) { max($0.angles[$1], 1e-7) }
                            }, x: "Epoch", y: .log("Largest principal angle (radians)"))),
                ], columns: 2),
            caption: """
                Do error and angle fall together? Medians over the starts of how the linear autoencoders approach PCA; \
                the table has means and spread.
                """,
            alt: "Left, falling curves of the excess errors; right, the angles of the networks over the epochs.")
        let networks = try zip(sizes, runs).map { size, runs in  // hide
            try runs.values.map { run in
                var random = Random(seed: options.seed)
                let network = LinearAutoencoder(mean: pca.mean, code: size, using: &random)
                try network.load(run.weights)
                return network
            }
        }
        let (wide, narrow) = (flattenings[0], flattenings[flattenings.count - 1])  // hide
        let swap = (variances[size - 1] - variances[size]) / Double(train.imageSize) / narrow.first.pcaError  // hide
        let drawn = min(8, wide.first.size)  // hide
        let likeness = Trials(  // hide
            networks[0].map { bestCosine($0.decoder.weight.value, pca.components.rows(0..<wide.first.size)) })
        try page.figure(
            "axes",
            .images(
                [
                    signedPictures(pca.components.rows(0..<drawn), image),
                    signedPictures(networks[0][0].decoder.weight.value.rows(0..<drawn), image),
                ], rowLabels: ["PCA", "decoder"]),
            caption: """
                One subspace or two? Principal components, and columns of $D$ (rows of the layer's weights) from the \
                first start, with \
                \(wide.first.size) numbers. \(signedPicturesNote)
                """,
            alt: "Above, clean templates in order; below, mixtures of them in no order, some of which resemble one.")
        page.claim(
            "no linear autoencoder loses less than PCA on the training images",
            flattenings.allSatisfy { $0[\.excess].values.allSatisfy { $0 >= -1e-5 } })
        let settled = wide[\.angle].values.allSatisfy { $0 <= 0.05 }  // hide
        let lesson = (  // hide
            narrow[\.excess].mean < 0.005 && narrow[\.angle].mean > 0.05
                ? "**Nearly the least error does not mean nearly the same subspace.**"
                : narrow[\.angle].mean <= 0.05
                    ? "Here training was long enough for the subspace as well."
                    : "Training was too short for the error, let alone for the subspace."
        )
        let sameSpace = (  // hide
            settled
                ? "With \(wide.first.size) numbers its axes span nearly PCA's subspace, but are others"
                : "Its axes do not span PCA's subspace yet"
        )

        page.prose(#"""
            \#(table: "autoencoders") and \#(figure: "descent") show how far they came, of a right angle's
            \#(Double.pi / 2, 2, name: "right angle") radians. With \#(size) numbers, to take the wrong one of the two
            components at the cut would cost \#(percent: swap, 3, name: "cost of swapping two components") of the error;
            the excess is \#(narrow[\.excess], .percent(3), name: "excess error with all numbers of a code"), so that
            swap explains little of it. \#(markdown: lesson) The eigengap is not shown to be the only cause: codes of
            different size also converge at different speeds.
            \#(markdown: sameSpace) (\#(figure: "axes")): the component most like a column of $D$ has with it a cosine
            of magnitude \#(likeness, 2, name: "decoder's likeness to a component") on average, over the starts. PCA
            answers exactly, in one step, and in order.
            """#)
        return LinearAutoencodersOutcome(flattenings: flattenings, networks: networks[networks.count - 1])
    }
}

/// The magnitude of the greatest cosine that each row of one table makes with a row of the other, on average.
func bestCosine(_ rows: Tensor, _ others: Tensor) -> Double {
    let products = MatrixProduct.multiply(rows, others, transposeB: true)
    func length(_ row: Tensor) -> Double { max(row.squared().sum().squareRoot(), .leastNormalMagnitude) }
    let lengths = (0..<others.rows).map { length(others.rows([$0])) }
    return Statistics.mean(
        (0..<rows.rows).map { row in
            let best = lengths.indices.map { abs(Double(products[row, $0])) / lengths[$0] }.max() ?? 0
            return best / length(rows.rows([row]))
        })
}

/// The median over descents of a number of every look.
private func curve(_ name: String, _ descents: [Descent], _ number: (Descent, Int) -> Double) -> Series {
    let epochs = descents[0].epochs
    return Series(
        name, x: epochs.map { Double($0) },
        y: epochs.indices.map { look in Statistics.median(descents.map { number($0, look) }) }, style: .marked)
}

/// The number of components in `range` behind which the variance falls by the greatest factor: where a cut is clearest.
private func clearestCut(_ variances: [Double], in range: ClosedRange<Int>) -> Int {
    let counts = range.clamped(to: 1...max(1, variances.count - 1))
    return counts.max { gap(variances, $0) < gap(variances, $1) } ?? range.lowerBound
}

/// How many times the variance of component `count` is that of the next.
private func gap(_ variances: [Double], _ count: Int) -> Double {
    variances[count - 1] / variances[min(count, variances.count - 1)]
}
