import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Notebook

/// Linear autoencoders of images, over seeds.
struct LinearAutoencodersOutcome {
    /// Of every size that was trained, the smallest first.
    var flattenings: [OverSeeds<Flattening>]
    /// Of the two cuts, trained for longer; of one size or none where there are too few components.
    var long: [OverSeeds<Flattening>]
    /// Those with as many numbers as a code has.
    var coders: OverSeeds<Flattening>
    /// Their networks, one for each seed.
    var networks: [LinearAutoencoder]
}

extension LinearEmbeddings {
    /// Gradient descent against PCA on images.
    static func linearAutoencoders(
        _ page: Page, _ options: Options, _ samples: Samples, _ principal: PrincipalComponents, _ settings: Settings
    ) throws -> LinearAutoencodersOutcome {
        let train = samples.data.train
        let (pca, variances) = (principal.all, principal.all.explainedVariance)
        let size = principal.small.components.rows
        let narrowest = narrowestCut(variances, in: 2..<max(2, min(size, 32)))
        let cuts = narrowest.map { [$0 - 1, $0] } ?? []
        let plan: Prose =
            narrowest.map {
                """
                Here the narrowest cut before \(min(size, 32)) is behind component \($0, name: "narrowest cut"). So we \
                train networks with \($0) numbers and with one less, all else equal, and one of each \
                \(settings.longer) times as long.
                """
            } ?? "Here are too few components for two cuts."
        page.prose(#"""
            ### Why the same error need not be the same subspace

            Take component $k + 1$ instead of component $k$, and the mean squared error rises by
            $(\lambda_k - \lambda_{k+1})/d$. Where this **eigengap** is small, descent gains next to nothing by turning
            the plane. \#(plan)
            """#)
        let sizes = Set(cuts + [size]).sorted()  // hide
        let batch = min(settings.batch, train.count)  // hide
        let stepsAnEpoch = (train.count + batch - 1) / batch  // hide
        let epochs = max(settings.passes, settings.steps / stepsAnEpoch)  // hide
        let interval = (1...max(1, epochs / 5)).last { epochs % $0 == 0 } ?? 1  // hide
        let (column, mean) = (train.column, pca.mean)  // hide
        func descents(  // hide
            _ name: String, _ size: Int, starts: Int, times: Int
        ) throws -> (runs: OverSeeds<TrainingRun>, ends: OverSeeds<Flattening>) {
            let directions = pca.components.rows(0..<size)
            let (length, every) = (times * epochs, times > 1 ? times : interval)
            let runs = try page.overSeeds("\(name)-\(size)", starts, from: options.seed) { seed in
                try descent(
                    on: column, mean: mean, towards: directions, rate: 2e-3, batch: batch, epochs: length, every: every,
                    seed: seed)
            }
            let pcaError = discarded(pca, size, rows: train.count)
            let ends = runs.values.map { Descent($0).end(size: size, pcaError: pcaError) }
            return (runs, OverSeeds(seeds: runs.seeds, values: ends))
        }
        let short = try sizes.map {  // hide
            try descents("linear-autoencoder", $0, starts: settings.seeds, times: 1)
        }
        let long = try (cuts.isEmpty ? sizes : cuts).map {  // hide
            try descents("long-descent", $0, starts: 1, times: settings.longer)
        }
        let flattenings = short.map(\.ends)  // hide
        let rows = (flattenings + long.map(\.ends)).sorted {  // hide
            ($0.first.size, $0.first.epochs) < ($1.first.size, $1.first.epochs)
        }
        page.table(
            "autoencoders",
            columns: [
                Column("Numbers"), Column("Epochs"), Column("Starts"), "λₖ / λₖ₊₁", Column("Excess over PCA's error"),
                Column("Largest angle (radians)"), Column("Next angle"),
            ],
            rows: rows.map {
                [
                    .number($0.first.size), .number($0.first.epochs), .number($0.values.count),
                    .number(gap(variances, $0.first.size), .fixed(3)), .number($0[\.excess], .percent(4)),
                    .number($0[\.angle], .significant(2)), .number($0[\.nextAngle], .significant(2)),
                ]
            },
            caption: """
                Linear autoencoders on \(train.count) training images against PCA on the same images: mean ± standard \
                deviation over starts.
                """)
        func curves(_ number: (Descent, Int, Flattening) -> Double) -> [Series] {  // hide
            long.map { runs, ends in
                let descent = Descent(runs.first)
                return Series(
                    "\(ends.first.size) numbers", x: descent.epochs.map(Double.init),
                    y: descent.epochs.indices.map { number(descent, $0, ends.first) }, style: .marked)
            }
        }
        try page.figure(
            "descent",
            .panels(
                [
                    Panel(
                        "Error above PCA's",
                        .lines(
                            curves { max($0.errors[$1] / $2.pcaError - 1, 1e-6) }, x: "Epoch",
                            y: .log("Excess, as a share of PCA's error"))),
                    Panel(
                        "Angle to PCA's subspace",
                        .lines(
                            curves { descent, look, _ in max(descent.angles[look], 1e-7) }, x: "Epoch",
                            y: .log("Largest principal angle (radians)"))),
                ], columns: 2),
            caption: "Do error and angle fall together? The long descents, one start of each size.",
            alt: "Left, falling curves of the excess errors; right, the angles of the networks over the epochs.")
        let networks = try zip(sizes, short.map(\.runs)).map { size, runs in  // hide
            try runs.values.map { run in
                var random = Random(seed: options.seed)
                let network = LinearAutoencoder(mean: pca.mean, code: size, using: &random)
                try network.load(run.weights)
                return network
            }
        }
        let likeness = Quantity(  // hide
            Trials(networks[0].map { bestCosine($0.decoder.weight.value, pca.components.rows(0..<sizes[0])) }),
            .fixed(2), name: "decoder's likeness to a component")
        page.claim(
            "no linear autoencoder loses less than PCA on the training images",
            rows.allSatisfy { $0[\.excess].values.allSatisfy { $0 >= -1e-5 } })
        let found = verdictOnCuts(  // hide
            long.map(\.ends), variances, pixels: train.imageSize, settings.longer)
        page.prose(#"""
            \#(found)

            The axes are others in any case: the component most like a column of $D$ has with it a cosine of magnitude
            \#(likeness) on average. PCA answers exactly, in one step, and in order.
            """#)
        let place = sizes.firstIndex(of: size) ?? 0  // hide
        return LinearAutoencodersOutcome(
            flattenings: flattenings, long: long.map(\.ends), coders: flattenings[place], networks: networks[place])
    }
}

/// What to say of the networks at the narrowest cut and before it.
private func verdictOnCuts(
    _ long: [OverSeeds<Flattening>], _ variances: [Double], pixels: Int, _ times: Int
) -> Prose {
    guard long.count == 2, let wide = long.first?.first, let narrow = long.last?.first else {
        return "\(table: "autoencoders") and \(figure: "descent") show how far training came."
    }
    let swap = (variances[narrow.size - 1] - variances[narrow.size]) / Double(pixels) / narrow.pcaError
    let lesson =
        wide.angle < 0.25 * narrow.angle
        ? "**Nearly the least error does not mean nearly the same subspace**: one number less, and it does."
        : "This was too short to tell the two cuts apart."
    let turn = pow(sin(narrow.angle), 2) * swap
    let direction: Prose =
        narrow.nextAngle < 0.25 * narrow.angle
        ? """
         And only one direction is in doubt, since the next angle is small. A plane turned by $\\theta$ from component \
        $k$ towards $k + 1$ loses $\\sin^2 \\theta$ of what the whole swap costs: from the angle, an excess of \
        \(percent: turn, 4, name: "excess by the angle") is to be expected, and \
        \(percent: narrow.excess, 4, name: "excess at the narrow cut, longer") was measured.
        """ : ""
    return """
        To take the wrong one of the two components at the narrow cut costs \
        \(percent: swap, 3, name: "cost of swapping two components") of the error. After \(times) times the epochs \
        the error is PCA's within \
        \(percent: max(wide.excess, narrow.excess), 3, name: "excess after longer training") at either cut. But one \
        plane is found to \(wide.angle, .significant(2), name: "angle at the wide cut, longer") radians, and the other \
        is turned by \(narrow.angle, .significant(2), name: "angle at the narrow cut, longer"), of a right angle's \
        \(Double.pi / 2, 2, name: "right angle") (\(table: "autoencoders"), \(figure: "descent"); one start each). \
        \(markdown: lesson)\(direction)
        """
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

/// The number of components in `range` behind which the variance falls by the least factor, where the variances have
/// one more on either side.
private func narrowestCut(_ variances: [Double], in range: Range<Int>) -> Int? {
    range.clamped(to: 2..<max(2, variances.count - 1)).min { gap(variances, $0) < gap(variances, $1) }
}

/// How many times the variance of component `count` is that of the next.
private func gap(_ variances: [Double], _ count: Int) -> Double {
    variances[count - 1] / variances[min(count, variances.count - 1)]
}
