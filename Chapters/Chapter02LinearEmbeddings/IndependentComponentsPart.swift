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
        let party = CocktailParty()
        let heard = try PCA(count: 2, whiten: true).fit(party.mixed).transform(party.mixed)
        var random = Random(seed: options.seed)
        let rotation = try unmixed(heard, using: &random).rotation
        let found = MatrixProduct.multiply(heard, rotation, transposeB: true)
        page.prose(#"""
            ## Without labels, beyond variance: independent components

            Two people talk at once, and two microphones record two mixtures, $x = A s$. Can the voices $s$ be found
            without knowing $A$? PCA with its coordinates scaled to unit variance makes the recordings **white**: their
            covariance is $I$. But every rotation of white data is white, so variance cannot say which one. What can is
            the shape of the distributions. The **excess kurtosis** $\kappa$ of a signal of mean 0 and variance 1 is its
            mean fourth power less 3: 0 for a normal distribution, negative for flat ones, positive for those that are
            mostly near zero and now and then large. For independent $s_i$ of unit variance it mixes as

            $$ \kappa\Big( \sum_i w_i s_i \Big) = \sum_i w_i^4 \, \kappa(s_i), \qquad \sum_i w_i^2 = 1, $$

            since of the fourth power, multiplied out, terms with a lone factor $s_j$ have mean 0, and what is left is
            $\sum w_i^4 \, \mathrm{E}\, s_i^4 + 3 \sum_{i \ne j} w_i^2 w_j^2$, in which the second sum is
            $1 - \sum w_i^4$. As $w_i^4 \le w_i^2$, no mixture has a larger $|\kappa|$ than the largest among its
            sources. **A mixture is nearer to normal than the least normal of its sources; to unmix, rotate away from
            normal.** Here a sine and a saw tooth play, and
            $A = \begin{pmatrix} 1 & 0.7 \\ 0.5 & 1.18 \end{pmatrix}$ is forgotten at once:
            """#)
        page.table(
            "kurtoses", columns: ["Signals", Column("κ of the first"), Column("κ of the second")],
            rows: [
                ("sources", kurtoses(party.sources)), ("mixtures, by the formula", party.predictedKurtoses),
                ("mixtures", kurtoses(party.mixed)), ("mixtures, whitened by PCA", kurtoses(heard)),
                ("unmixed by ICA", kurtoses(found)),
            ].map { name, values in [.text(name)] + values.map { Cell.number($0, .fixed(2)) } },
            caption: """
                Excess kurtosis at the party. The formula is for independent sources, which two voices of a few seconds \
                nearly are. The order of ICA's outputs is arbitrary.
                """)

        page.prose(#"""
            FastICA \#(cite: .hyvarinen2000) measures the distance from normal by $\mathrm{E}[\log \cosh y]$,
            $y = r^\top v$, of the white data $v$: single large values sway it less than a fourth power. On $|r| = 1$,
            with multiplier $\beta$ and $g = \tanh$, its extremes are where $F(r)$ below is zero. Newton's step there is
            $r \leftarrow r - F'(r)^{-1} F(r)$; in $F'$ the mean of the product is taken for the product of the means:

            $$ F(r) = \mathrm{E}[v \, g(y)] - \beta r, \qquad
            F'(r) = \mathrm{E}[v v^\top g'(y)] - \beta I \approx (\mathrm{E}[g'(y)] - \beta) \, I, $$

            $$ r \leftarrow r - \frac{\mathrm{E}[v \, g(y)] - \beta r}{\mathrm{E}[g'(y)] - \beta}
            \;\propto\; \mathrm{E}[v \, g(y)] - \mathrm{E}[g'(y)] \, r. $$

            The last form dropped a factor, $\beta$ with it; length and sign of $r$ are free. All rows $r$ of the
            rotation $R$ step together, and `orthonormal`, which is $(R R^\top)^{-1/2} R$, makes them orthonormal again:

            \#(listing: "turned")
            """#)
        let starts = try page.overSeeds("party", settings.seeds, from: options.seed) { seed in  // hide
            var random = Random(seed: seed)
            let rotation = try unmixed(heard, using: &random).rotation
            return party.correlations(MatrixProduct.multiply(heard, rotation, transposeB: true))
        }
        try page.figure(
            "party",
            .panels(
                [
                    party.panel("recorded", party.mixed), party.panel("whitened by PCA", heard),
                    party.panel("unmixed by ICA", found),
                ], columns: 3),
            caption: "Are these the voices? One second of two mixtures, and what PCA and ICA make of them.",
            alt: """
                Three panels of two curves each: two mixtures; PCA's outputs still look mixed; ICA's are a clean sine \
                and saw tooth.
                """)
        let angles = (0...180).map { Double($0) }  // hide
        let chosen = (0..<2).map { row in  // hide
            let degrees = atan2(Double(rotation[row, 1]), Double(rotation[row, 0])) * 180 / .pi
            return (degrees + 360).truncatingRemainder(dividingBy: 180)
        }
        func plane(_ table: Tensor, _ x: String, _ y: String) -> Figure {  // hide
            let some = table.rows(Array(stride(from: 0, to: table.rows, by: 3)))
            return .scatter(points(some, 0, 1), x: Axis(x, range: -2.4...2.4), y: Axis(y, range: -2.4...2.4))
        }
        try page.figure(
            "rotation",
            .panels(
                [
                    Panel("white, but mixed", plane(heard, "PCA's output 1", "PCA's output 2")),
                    Panel(
                        "distance from normal",
                        .lines(
                            [Series("E log cosh y", x: angles, y: angles.map { contrast(heard, degrees: $0) })],
                            x: "Direction of r (degrees)", y: "E log cosh y",
                            references: chosen.map { .vertical($0, "ICA") } + [.horizontal(normalContrast, "normal")])),
                    Panel("unmixed", plane(found, "ICA's output 1", "ICA's output 2")),
                ], columns: 3),
            caption: """
                Which rotation? Left, the white mixtures, one point a moment: their region is a tilted square. \
                Middle, how far their coordinate along $r$ is from normal, by the direction of $r$, and the two \
                directions that FastICA found. Right, turned by these.
                """,
            alt: """
                A tilted square of points; a curve with two peaks, 90 degrees apart, at the directions found; the \
                square upright.
                """)
        let byPCA = party.correlations(heard)  // hide
        let least = ["sine", "saw tooth"].enumerated().map { source, name in  // hide
            // Rounded down, since "at least" is said of them.
            Quantity(
                ((starts.values.map { $0[source] }.min() ?? 0) * 10_000).rounded(.down) / 10_000, .fixed(4),
                name: "ICA and the \(name), at least")
        }
        let (pcaSine, pcaSaw) = (  // hide
            Quantity(byPCA[0], .fixed(2), name: "PCA and the sine"),
            Quantity(byPCA[1], .fixed(2), name: "PCA and the saw tooth")
        )
        page.claim(
            "from every start ICA unmixes both sources: each correlates with an output to \(0.99, 2) at least",
            starts.values.allSatisfy { $0.allSatisfy { $0 > 0.99 } })

        page.prose(#"""
            Flat sources have more $\mathrm{E}[\log \cosh y]$ than normal ones, so here the extremes are peaks
            (\#(figure: "rotation")). From each of \#(settings.seeds) starts, magnitudes of correlation are \#(least[0])
            or more with the sine and \#(least[1]) or more with the saw tooth; PCA's best are \#(pcaSine) and \#(pcaSaw)
            (\#(figure: "party")). Order, sign and loudness of the sources cannot be known: $A$ could have made them.
            And at most one source may be normal: the cloud of two normal ones is round, without corners to find.

            Images have no known sources. ICA still looks for directions whose coordinates are far from normal, here
            within the \#(size) dimensions that PCA chose, from \#(min(settings.independentImages, samples.train.rows))
            images without labels.
            """#)
        let some = samples.train.rows(0..<min(settings.independentImages, samples.train.rows))  // hide
        let white = pca.whitened.transform(some)  // hide
        let rotations = try page.overSeeds("images", settings.seeds, from: options.seed) { seed in  // hide
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
        let spread = (0..<pictured).map { pictured > 1 ? $0 * (size - 1) / (pictured - 1) : 0 }  // hide
        let again = rotations.values.dropFirst().map { bestCosine(turning, Tensor($0, shape: [size, size])) }  // hide
        let recurrence = Trials(again.isEmpty ? [1] : again)  // hide
        let shapes = samples.data.isFashion ? ": many look like one whole shoe, boot or bag" : ""  // hide
        try page.figure(
            "independent",
            .images(
                [
                    signedPictures(pca.components.rows(spread), image),
                    signedPictures(upright(mixing).rows(spread), image),
                ], rowLabels: ["PCA", "ICA"]),
            caption: """
                Objects or stripes? \(pictured) of \(size), evenly spread: above, principal components by falling \
                variance; below, by falling kurtosis, what one unit of a source adds to an image, first start. \
                \(signedPicturesNote)
                """,
            alt: "Above, PCA's templates; below, ICA's templates, many of which look like one whole object.")
        let whitening = departureFromIdentity(  // hide
            map.project(samples.train), transposed: true, divisor: Double(samples.train.rows - 1))
        let before = Quantity(principalTail, .fixed(1), name: "mean kurtosis of PCA's coordinates")  // hide
        let after = Quantity(tails, .fixed(1), name: "mean kurtosis of ICA's coordinates")  // hide
        let comingAgain = Quantity(recurrence, .fixed(2), name: "recurrence of independent components")  // hide
        page.claim("ICA's sources have unit covariance on the training images", whitening <= 0.01)

        page.prose(#"""
            Over the coordinates the mean excess kurtosis is \#(before) with PCA and \#(after) with ICA. PCA's pictures
            must be orthogonal, ICA's need not be\#(markdown: shapes) (\#(figure: "independent")). Sources of the first
            start and their best matches from another correlate to a magnitude of \#(comingAgain) on average.
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
struct CocktailParty: Sendable {
    let times: [Double]
    /// `[N, 2]`: a sine wave and a saw tooth, both of unit variance.
    let sources: Tensor
    /// `[N, 2]`: what each microphone hears.
    let mixed: Tensor

    /// - Parameter count: of moments, a thousand a second.
    private static let mixing: [Float] = [1, 0.7, 0.5, 1.18]

    init(count: Int = 4_000) {
        times = (0..<count).map { Double($0) / 1_000 }
        let sine = times.map { Float(2.0.squareRoot() * sin(2 * .pi * 5 * $0)) }
        let saw = times.map { Float(3.0.squareRoot() * (2 * (8.3 * $0).truncatingRemainder(dividingBy: 1) - 1)) }
        sources = Tensor(zip(sine, saw).flatMap { [$0, $1] }, shape: [count, 2])
        mixed = MatrixProduct.multiply(sources, Tensor(Self.mixing, shape: [2, 2]), transposeB: true)
    }

    /// The mixtures' excess kurtoses by those of the sources.
    var predictedKurtoses: [Double] {
        let sources = kurtoses(sources)
        return [0, 2].map { row in
            let weights = Self.mixing[row..<row + 2].map(Double.init)
            let square = weights.reduce(0) { $0 + $1 * $1 }
            return zip(weights, sources).reduce(0) { $0 + pow($1.0, 4) * $1.1 } / (square * square)
        }
    }

    /// The two columns of a table over the first second.
    func panel(_ title: String, _ table: Tensor, _ y: Axis = "Value") -> Panel {
        let series = (0..<2).map {
            Series("signal \($0 + 1)", x: Array(times.prefix(1_000)), y: Array(table.column($0).prefix(1_000)))
        }
        return Panel(title, .lines(series, x: "Time (s)", y: y))
    }

    /// For each source the greatest magnitude of its correlation with a column of `found`.
    func correlations(_ found: Tensor) -> [Double] {
        (0..<2).map { source in
            (0..<2).map { abs(Statistics.correlation(sources.column(source), found.column($0))) }.max() ?? 0
        }
    }
}

/// `E[log cosh y]` of the coordinate of white points `[N, 2]` along a direction.
func contrast(_ white: Tensor, degrees: Double) -> Double {
    let (x, y) = (cos(degrees * .pi / 180), sin(degrees * .pi / 180))
    return Statistics.mean((0..<white.rows).map { log(cosh(x * Double(white[$0, 0]) + y * Double(white[$0, 1]))) })
}

/// `E[log cosh y]` of a normal distribution of unit variance, by numerical integration.
let normalContrast = 0.374567
