import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Notebook

/// What independent component analysis found.
public struct IndependentOutcome: Codable, Sendable {
    /// Of every start, how well the sine and the saw tooth were found again: magnitudes of correlations.
    public var unmixed: [[Double]]
    /// How far the covariance of the images' sources is from the identity.
    public var whitening: Double
    /// Mean excess kurtosis over PCA's coordinates, and over ICA's for every start.
    public var principalKurtosis: Double
    public var kurtosis: [Double]
}

extension LinearEmbeddings {
    /// Sources at a cocktail party, and of images.
    static func independentComponents(
        _ page: Page, _ options: Options, _ samples: Samples, _ principal: PrincipalComponents, _ settings: Settings
    ) throws -> (map: Sheet, outcome: IndependentOutcome) {
        let image = samples.data.imageShape
        let pca = principal.small
        let size = pca.components.rows
        page.prose(#"""
            ## Without labels, beyond variance: independent components

            Two people talk at once, two microphones record two mixtures: $x = A s$. Can the voices $s$ be found without
            knowing $A$? PCA makes the recordings uncorrelated, and scaling them to unit variance makes them **white**,
            with covariance $I$; but any rotation of white data is white. So uncorrelated is not enough. But a
            *mixture* of independent signals is nearer to a normal distribution than its sources. Measure it by the
            **excess kurtosis** $\kappa$, the mean fourth power at unit variance less 3: 0 for a normal distribution,
            negative for short tails, and the greater, the more a signal is mostly silent and now and then loud. For
            independent sources of unit variance, $\kappa(\sum_i w_i s_i) = \sum_i w_i^4 \kappa(s_i)$ where
            $\sum_i w_i^2 = 1$, and $w_i^4 \le w_i^2$: mixing brings $\kappa$ towards 0. **ICA** rotates the white
            data $v$ until each coordinate
            $y = r^\top v$ is as far from normal as it can be. At most one source may be normal itself: mixtures of two
            normal ones are normal again. FastICA \#(cite: .hyvarinen2000) repeats for all rows $r$ of the rotation $R$

            $$ r \leftarrow \mathrm{E}\left[ v \tanh(r^\top v) \right] - \mathrm{E}\left[ 1 - \tanh^2(r^\top v) \right] r, \qquad
            R \leftarrow (R R^\top)^{-1/2} R, $$

            with $\mathrm{E}$ the mean over the samples. The first is, up to sign and scale, an approximate Newton
            step towards an extremum of $\mathrm{E}[\log \cosh y]$ (a smooth relative of the kurtosis) at $|r| = 1$,
            with $\mathrm{E}[v v^\top g'(y)] \approx \mathrm{E}[g'(y)]\,I$ for $g = \tanh$; the second makes the
            rows orthonormal again.

            \#(listing: "turned", "orthonormal")

            `unmixed` repeats the step from a random rotation until no row turns any more. `CocktailParty` makes two
            known sources and their mixtures, and its `correlations` tell how well each was found.
            """#)
        let party = CocktailParty()
        let heard = try PCA(count: 2, whiten: true).fit(party.mixed).transform(party.mixed)
        let starts = try page.overSeeds("party", settings.seeds, from: options.seed) { seed in
            var random = Random(seed: seed)
            let rotation = try unmixed(heard, using: &random).rotation
            return party.correlations(MatrixProduct.multiply(heard, rotation, transposeB: true))
        }
        var random = Random(seed: options.seed)  // hide
        let rotation = try unmixed(heard, using: &random).rotation  // hide
        let found = MatrixProduct.multiply(heard, rotation, transposeB: true)  // hide
        try page.figure(
            "party",
            .panels(
                [
                    party.panel("sources", party.sources), party.panel("what the microphones hear", party.mixed),
                    party.panel("whitened by PCA", heard), party.panel("unmixed by ICA", found),
                ], columns: 2),
            caption: """
                Are these the voices? A cocktail party of two: a sine and a saw tooth, their two mixtures, and what \
                PCA and ICA make of the mixtures.
                """,
            alt: """
                Four panels of two curves each: a sine and a saw tooth; two mixtures; PCA's outputs still look mixed; \
                ICA's are a clean sine and saw tooth.
                """)
        page.table(
            "kurtoses", columns: ["Signals", Column("κ of the first"), Column("κ of the second")],
            rows: [
                ("sources", party.sources), ("mixtures", party.mixed), ("whitened by PCA", heard),
                ("unmixed by ICA", found),
            ].map { name, signals in [.text(name)] + kurtoses(signals).map { Cell.number($0, .fixed(2)) } },
            caption: """
                Excess kurtosis at the party: 0 is as normal as can be. Mixtures are nearer to it than sources; ICA \
                moves away from it again. The order of ICA's outputs is arbitrary.
                """)
        let byPCA = party.correlations(heard)  // hide
        let least = (0..<2).map { source in  // hide
            // Rounded down, since "at least" is said of them.
            ((starts.values.map { $0[source] }.min() ?? 0) * 10_000).rounded(.down) / 10_000
        }
        page.claim(
            "from every start ICA unmixes both sources: each correlates with an output to \(0.99, 2) at least",
            starts.values.allSatisfy { $0.allSatisfy { $0 > 0.99 } })

        page.prose(#"""
            From each of \#(settings.seeds, name: "starts at the party") starts ICA's outputs correlate with the
            sine, but for the sign, to
            \#(least[0], 4, name: "ICA and the sine, at least") at least, with the saw tooth to
            \#(least[1], 4, name: "ICA and the saw tooth, at least"). PCA's best are
            \#(byPCA[0], 2, name: "PCA and the sine") and \#(byPCA[1], 2, name: "PCA and the saw tooth")
            (\#(figure: "party"), \#(table: "kurtoses")). Order, sign and loudness of the sources are lost: no
            recording tells them.

            Images have no known sources. ICA still looks for directions whose coordinates are far from normal, mostly
            near zero and now and then large, within the \#(size) dimensions that PCA chose.
            """#)
        let some = samples.train.rows(0..<min(settings.independentImages, samples.train.rows))
        let whitened = pca.whitened
        let white = whitened.transform(some)
        let rotations = try page.overSeeds("images", settings.seeds, from: options.seed) { seed in
            var random = Random(seed: seed)
            return try unmixed(white, using: &random).rotation.values
        }
        func sources(_ rotation: [Float], of white: Tensor) -> Tensor {  // hide
            MatrixProduct.multiply(white, Tensor(rotation, shape: [size, size]), transposeB: true)
        }
        let tails = rotations.trials { Statistics.mean(kurtoses(sources($0, of: white))) }  // hide
        let principalTail = Statistics.mean(kurtoses(white))  // hide
        let first = kurtoses(sources(rotations.first, of: white))  // hide
        let byTail = first.indices.sorted { first[$0] > first[$1] }  // hide
        let turning = Tensor(rotations.first, shape: [size, size]).rows(byTail)  // hide
        let deviations = pca.explainedVariance.map { Float(max($0, 1e-30).squareRoot()) }  // hide
        let mixing = MatrixProduct.multiply(turning.scaledColumns(by: deviations), pca.components)  // hide
        let inverses = deviations.map { 1 / $0 }  // hide
        let filters = MatrixProduct.multiply(turning.scaledColumns(by: inverses), pca.components)  // hide
        let signs = (0..<size).map { row in  // hide
            mixing.rows([row]).values.max { abs($0) < abs($1) } ?? 1 < 0 ? Float(-1) : 1
        }
        func upright(_ rows: Tensor) -> Tensor { rows.transposed().scaledColumns(by: signs).transposed() }  // hide
        let map = Sheet(mean: pca.mean, directions: upright(filters))  // hide
        let pictured = min(10, size)  // hide
        let again = rotations.values.dropFirst().map { bestCosine(turning, Tensor($0, shape: [size, size])) }  // hide
        let recurrence = Trials(again.isEmpty ? [1] : again)  // hide
        let shapes = samples.data.isFashion ? ", and many here look like one whole boot, bag or trousers" : ""  // hide
        try page.figure(
            "independent",
            .images(
                [
                    signedPictures(pca.components.rows(0..<pictured), image),
                    signedPictures(upright(mixing).rows(0..<pictured), image),
                ], rowLabels: ["PCA", "ICA"]),
            caption: """
                Prototypes or stripes? The first principal components by variance, and what one unit of each \
                independent source with the heaviest tails adds to an image, from the first start. \(signedPicturesNote)
                """,
            alt: "Above, PCA's templates; below, ICA's templates, many of which look like one whole object.")
        let whitening = departureFromIdentity(  // hide
            map.project(samples.train), transposed: true, divisor: Double(samples.train.rows - 1))
        page.claim("ICA's sources have unit covariance on the training images", whitening <= 0.01)

        page.prose(#"""
            The mean excess kurtosis over coordinates is
            \#(principalTail, 1, name: "mean kurtosis of PCA's coordinates") with PCA and
            \#(tails, 1, name: "mean kurtosis of ICA's coordinates") with ICA, over
            \#(settings.seeds, name: "starts on images") starts. PCA's pictures must be orthogonal to one another; ICA's
            need not\#(markdown: shapes) (\#(figure: "independent")). The sources
            of the first start and their best matches from another correlate, but for the sign, to
            \#(recurrence, 2, name: "recurrence of independent components") on average.
            """#)
        return (
            map,
            IndependentOutcome(
                unmixed: starts.values, whitening: whitening, principalKurtosis: principalTail, kurtosis: tails.values)
        )
    }
}

// MARK: The cocktail party

/// Two known sources and two mixtures of them.
private struct CocktailParty: Sendable {
    let times: [Double]
    /// `[N, 2]`: a sine wave and a saw tooth.
    let sources: Tensor
    /// `[N, 2]`: what each microphone hears.
    let mixed: Tensor

    init(count: Int = 1_000) {
        times = (0..<count).map { Double($0) / Double(count) }
        let sine = times.map { Float(sin(2 * .pi * 5 * $0)) }
        let saw = times.map { Float(2 * (8.3 * $0).truncatingRemainder(dividingBy: 1) - 1) }
        sources = Tensor(zip(sine, saw).flatMap { [$0, $1] }, shape: [count, 2])
        mixed = MatrixProduct.multiply(sources, Tensor([1, 0.7, 0.5, 1.18], shape: [2, 2]), transposeB: true)
    }

    /// The two columns of a table over time.
    func panel(_ title: String, _ table: Tensor, _ y: Axis = "Value") -> Panel {
        let series = (0..<2).map { Series("signal \($0 + 1)", x: times, y: table.column($0)) }
        return Panel(title, .lines(series, x: "Time (s)", y: y))
    }

    /// For each source the greatest magnitude of its correlation with a column of `found`.
    func correlations(_ found: Tensor) -> [Double] {
        (0..<2).map { source in
            (0..<2).map { abs(Statistics.correlation(sources.column(source), found.column($0))) }.max() ?? 0
        }
    }
}
