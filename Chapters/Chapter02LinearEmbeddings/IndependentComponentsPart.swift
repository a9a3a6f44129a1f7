import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Notebook

/// What independent component analysis found, for later parts and the tests.
struct IndependentComponents {
    var ica: FittedICA
    /// Its coordinates on images, those with the heaviest tails first.
    var byTail: [Int]
    /// How well each source of the cocktail party was found again: the magnitude of a correlation.
    var unmixed: [Double]
    /// How far the covariance of the images' sources is from the identity.
    var whitening: Double
}

extension LinearEmbeddings {
    /// Part 4: sources at a cocktail party, and of images.
    ///
    /// - Parameter small: The principal components in whose subspace independent ones are sought.
    static func independentComponents(
        _ page: Page, _ options: Options, _ samples: Samples, _ small: FittedPCA
    ) throws -> IndependentComponents {
        let (train, image, trainPixels) = (samples.data.train, samples.data.imageShape, samples.trainPixels)
        let size = small.components.rows
        page.prose(#"""
            ## Without labels, beyond variance: independent components

            Two people talk at once, two microphones record two mixtures: $x = A s$. Can the voices $s$ be had back,
            without knowing $A$? PCA makes the recordings uncorrelated, and scaling them to unit variance makes them
            **white**, with covariance $I$; but any rotation of white data is white. So uncorrelated is not enough. What
            betrays the voices is that a *mixture* of independent signals looks more like a normal distribution than
            each signal by itself does (the central limit theorem). **ICA** turns the whitened data $v$ until each
            coordinate $y = r^\top v$ is as far from normal as it can be. At most one source may be normal itself:
            mixtures of two normal ones betray nothing. FastICA \#(cite: .hyvarinen2000) repeats for
            all rows $r$ of the rotation $R$

            $$ r \leftarrow \mathrm{E}\left[ v \tanh(r^\top v) \right] - \mathrm{E}\left[ 1 - \tanh^2(r^\top v) \right] r, \qquad
            R \leftarrow (R R^\top)^{-1/2} R. $$

            Here $\mathrm{E}$ is the mean over the samples. The first is Newton's step for the contrast
            $\mathrm{E}[\log \cosh y]$, the second makes the rows
            orthonormal again (`ICA.swift`).
            """#)
        let party = CocktailParty()
        let heard = try PCA(count: 2, whiten: true).fit(party.mixed)
        let unmixing = try ICA(count: 2, seed: options.seed).fit(party.mixed)
        let whitened = heard.transform(party.mixed)
        let unmixed = unmixing.transform(party.mixed)
        try page.figure(  // hide
            "party",
            .panels(
                [
                    party.panel("sources", party.sources), party.panel("what the microphones hear", party.mixed),
                    party.panel("whitened by PCA", whitened), party.panel("unmixed by ICA", unmixed),
                ], columns: 2),
            caption: """
                A cocktail party of two: the sources (a sine and a saw tooth), their two mixtures, and what PCA and \
                ICA make of the mixtures.
                """,
            alt: """
                Four panels of two curves each: a sine and a saw tooth; two mixtures; PCA's outputs still look mixed; \
                ICA's are a clean sine and saw tooth.
                """)
        let (byPCA, byICA) = (party.correlations(whitened), party.correlations(unmixed))
        page.claim(  // hide
            """
            ICA unmixes both sources: each correlates with an output to \(0.99, .fixed(2)) at least
            """, byICA.allSatisfy { $0 > 0.99 })

        page.prose(#"""
            After \#(unmixing.iterations, name: "iterations at the party") iterations ICA's outputs correlate with the
            sine to \#(byICA[0], .fixed(4), name: "ICA and the sine") and with the saw tooth to
            \#(byICA[1], .fixed(4), name: "ICA and the saw tooth"); PCA's best are
            \#(byPCA[0], .fixed(4), name: "PCA and the sine") and \#(byPCA[1], .fixed(4), name: "PCA and the saw tooth")
            (\#(figure: "party")). Order, sign and loudness of the sources are lost: no recording tells them.

            On images there are no known sources. ICA still looks for directions whose coordinates are far from normal:
            mostly near zero and now and then large, in the same \#(size)-dimensional subspace that PCA chose.
            """#)
        let ica = try ICA(count: size, seed: options.seed).fit(trainPixels, whitenedBy: small)
        let whitening = departureFromIdentity(
            ica.transform(trainPixels), transposed: true, divisor: Double(train.count - 1))
        let looked = trainPixels.rows(Array(0..<min(5_000, train.count)))
        let (pcaTails, icaTails) = (kurtoses(small.transform(looked)), kurtoses(ica.transform(looked)))
        let byTail = icaTails.indices.sorted { icaTails[$0] > icaTails[$1] }
        let pictured = min(10, size)  // hide
        try page.figure(  // hide
            "independent",
            .images(
                [
                    signedPictures(small.components.rows(0..<pictured), image),
                    signedPictures(ica.components.rows(Array(byTail.prefix(pictured))), image),
                ], rowLabels: ["PCA", "ICA"]),
            caption: """
                Principal components, and the independent components with the heaviest tails: what one unit of each \
                source adds to an image. \(signedPicturesNote)
                """,
            alt: "Above, PCA's templates; below, ICA's templates, each with one particular shape.")
        let change = NumberFormat.scientific(1).string(ica.change)
        print(
            "ICA \(ica.converged ? "converged" : "stopped") after \(ica.iterations) iterations, last change \(change)")
        page.claim("ICA's sources have unit covariance on the training images", whitening <= 0.01)  // hide

        page.prose(#"""
            The **excess kurtosis** of a coordinate is the mean fourth power of its standardised values less 3, which
            makes it 0 for a normal distribution. Over all coordinates its mean is
            \#(pcaTails.reduce(0, +) / Double(size), .fixed(2), name: "mean kurtosis of PCA's coordinates") with PCA and
            \#(icaTails.reduce(0, +) / Double(size), .fixed(2), name: "mean kurtosis of ICA's coordinates") with ICA:
            the greater it is, the fewer components speak in each image while the others are silent. PCA's pictures
            must be orthogonal to one another; ICA's need not, and may look like particular shapes
            (\#(figure: "independent")).
            """#)
        return IndependentComponents(ica: ica, byTail: byTail, unmixed: byICA, whitening: whitening)
    }
}

// MARK: The cocktail party

/// Two known sources and two mixtures of them.
private struct CocktailParty {
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
            (0..<2).map { abs(Statistics.correlation(sources.column(source), found.column($0))) }.max()!
        }
    }
}

/// The excess kurtosis of each column of codes: 0 for a normal distribution, above it for heavy tails.
private func kurtoses(_ codes: Tensor) -> [Double] {
    (0..<codes.shape[1]).map { index in
        let values = codes.column(index)
        let mean = values.reduce(0, +) / Double(values.count)
        let (square, fourth) = values.reduce((0.0, 0.0)) {
            let d = ($1 - mean) * ($1 - mean)
            return ($0.0 + d, $0.1 + d * d)
        }
        return square > 0 ? fourth * Double(values.count) / (square * square) - 3 : 0
    }
}
