import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Notebook

extension Clustering {
    /// The mixture of Gaussians: its two steps on a few points, and what it makes of codes. Adds its ways.
    ///
    /// - Returns: the mean log-likelihood of the few points, iteration by iteration.
    static func mixtures(
        _ page: Page, _ options: Options, _ settings: Settings, _ sets: ImageSets, count k: Int, _ ways: inout Ways,
        _ again: inout Ways
    ) throws -> [Double] {
        page.prose(#"""
            ## Another idea of a cluster: the Gaussian mixture

            $k$-means gives a point to one centre and to no other, and its border between two centres lies half-way: it
            takes clusters to be round and equally wide. A **Gaussian mixture** lets each cluster $j$ have a share
            $\pi_j$, a mean $\mu_j$ and a covariance $\Sigma_j$ (a table of $d \times d$ numbers that says how wide it
            is in every direction), and explains the data by the density

            $$ p(x) = \sum_{j=1}^{k} \pi_j \, \mathcal{N}(x;\, \mu_j, \Sigma_j), \qquad
               \mathcal{N}(x;\, \mu, \Sigma) = \frac{1}{\sqrt{(2\pi)^d \det \Sigma}}\,
               e^{-\frac12 (x - \mu)^{\mathsf T} \Sigma^{-1} (x - \mu)}. $$

            We want the likelihood $\sum_i \log p(x_i)$ to be large. For any $r_{ij} \ge 0$ that sum to 1 over $j$,
            Jensen's inequality (the logarithm is concave, so that of a mean is at least the mean of logarithms) gives

            $$ \log p(x_i) = \log \sum_j r_{ij} \frac{\pi_j \mathcal{N}(x_i;\, \mu_j, \Sigma_j)}{r_{ij}}
               \ge \sum_j r_{ij} \log \frac{\pi_j \mathcal{N}(x_i;\, \mu_j, \Sigma_j)}{r_{ij}}. $$

            The EM algorithm \#(cite: .dempster1977) raises the right side by two steps in turn. **E step:** take for
            $r_{ij}$ the probability of cluster $j$ given the point, by Bayes' rule. Then every term of the sum has the
            same logarithm, $\log p(x_i)$, and both sides are equal. **M step:** with these $r_{ij}$, make the right
            side as large as can be, which shares, means and covariances weighted by them do (for $\mu_j$ the derivative
            vanishes at the weighted mean; $\pi_j$ needs a Lagrange multiplier, as shares sum to 1; $\Sigma_j$ goes as
            for a single Gaussian):

            $$ r_{ij} = \frac{\pi_j\, \mathcal{N}(x_i;\, \mu_j, \Sigma_j)}
                            {\sum_l \pi_l\, \mathcal{N}(x_i;\, \mu_l, \Sigma_l)},
               \qquad \pi_j = \frac1n \sum_i r_{ij}, \qquad \mu_j = \frac{\sum_i r_{ij} x_i}{\sum_i r_{ij}}, \qquad
               \Sigma_j = \frac{\sum_i r_{ij} (x_i - \mu_j)(x_i - \mu_j)^{\mathsf T}}{\sum_i r_{ij}}. $$

            So the likelihood never falls.

            \#(listing: "PlainMixture.expect", "PlainMixture.maximize")

            `logDensity` is $\log \mathcal{N}$ of a `MultivariateNormal`; `logSumExp` adds densities, too small for
            numbers, by their logarithms. `regularization`, here $10^{-6}$, is added to each variance, so that no
            Gaussian shrinks onto one point, where the likelihood has no bound; strictly, the theorem holds for 0. Three
            clouds of points, drawn from Gaussians as the mixture assumes, one wide, one narrow and one long, show what
            $k$-means gets wrong: it cuts the wide cloud and joins the narrow one to another (\#(figure: "clouds")).
            """#)
        let (points, clouds) = unequalClouds()  // hide
        var random = Random(seed: options.seed)  // hide
        var means = PlainKMeans(  // hide
            points: points, centres: PlainKMeans.starts(from: points, count: 3, using: &random))
        for _ in 0..<50 {  // hide
            means.assign()
            means.update()
        }
        var mixture = PlainMixture(points: points, assignment: means.assignment, count: 3)  // hide
        var likelihoods: [Double] = []  // hide
        for _ in 0..<100 {  // hide
            try mixture.expect()
            mixture.maximize()
            likelihoods.append(Statistics.mean(mixture.logDensities))
        }
        let right = [means.assignment, mixture.assignment].map {  // hide
            ClusterMetrics.accuracy($0, labels: clouds)
        }
        func panel(_ title: String, _ clusters: [Int]) -> Panel {  // hide
            let matched = ClusterMetrics.matching(clusters, labels: clouds).map { $0 ?? 0 }
            // Both axes in one scale: a panel is 0.86 times as high as it is wide.
            return Panel(
                title,
                .scatter(
                    points.map { Point($0[0], $0[1]) }, classes: clusters.map { matched[$0] },
                    names: ["wide", "narrow", "long"], x: Axis("x₁", range: -12...12),
                    y: Axis("x₂", range: -10.3...10.3)))
        }
        try page.figure(
            "clouds",
            .panels(
                [
                    panel("Clouds", clouds), panel("k-means", means.assignment), panel("Mixture", mixture.assignment),
                ], columns: 3),
            caption: """
                What does each take a cluster to be? The same points in the colours of the clouds that they were drawn \
                from and of the clusters that were found. $k$-means is right for \
                \(percent: right[0], 0, name: "k-means on unequal clouds") of them, the mixture, which starts from \
                these clusters, for \(percent: right[1], 0, name: "the mixture on unequal clouds").
                """,
            alt: """
                A wide, a narrow and a long cloud. k-means cuts the wide one and joins the narrow one to the long one; \
                the mixture keeps all three.
                """)
        page.claim(
            "the likelihood never falls",
            zip(likelihoods, likelihoods.dropFirst()).allSatisfy { $1 >= $0 - 1e-9 })

        let scales = sets.sorted[.asTheyAre, options.seed].filter { $0.name != "pixels" }.map {  // hide
            meanVariance(ofColumns: $0.codes)
        }

        page.prose(#"""
            A covariance of $d$ variables has $d(d+1)/2$ numbers, too many for pixels, so the mixture is fitted to the
            two short codes. Like $k$-means it has ten starts: it begins with the best of ten runs of $k$-means. It ends
            when the mean log-likelihood rises by less than $10^{-3}$ in an iteration; the codes' variances are
            \#(scales[0], 2, name: "mean variance of a PCA code") (PCA) and
            \#(scales[1], 2, name: "mean variance of a network's code") (network) on average, beside which
            a regularisation of $10^{-3}$ is small.

            \#(listing: "mixture(_:count:seed:)")
            """#)
        let (sorted, fresh) = (sets.sorted, sets.fresh)  // hide
        let runs = try page.overSeeds("mixtures", settings.seeds, from: options.seed) { seed in  // hide
            try mixtureScores(sorted, count: k, seed: seed)
        }
        ways.add(runs)  // hide
        if let fresh {  // hide
            let runs = try page.overSeeds("mixtures-again", settings.seeds, from: options.seed) { seed in
                try mixtureScores(fresh, count: k, seed: seed)
            }
            again.add(runs)
        }
        let codes = sorted[.asTheyAre, options.seed].map(\.name).filter { $0 != "pixels" }  // hide
        let found = ways  // hide
        let exchanged = codes.flatMap { code in  // hide
            Look.compared.map { (way: Way(code, $0, .mixture), gain: found.mixing(code, $0)) }
        }
        let others = sets.others  // hide
        let foundAgain = again  // hide
        page.table(
            "mixtures",
            columns: ["Description", "Images", "k-means", "Mixture", "Difference"]
                + (fresh == nil ? [] : ["Difference, others"]),
            rows: exchanged.map { way, gain in
                let (code, look) = (way.description, way.look)
                return [
                    .text(code), .text(look.rawValue),
                    .number(found[code, look, .kMeans][\.information], .fixed(3)),
                    .number(found[way][\.information], .fixed(3)), .difference(gain, .fixed(3)),
                ] + (fresh == nil ? [] : [.difference(foundAgain.mixing(code, look), .fixed(3))])
            },
            caption: """
                Does a mixture find more of the classes? NMI, and mixture less $k$-means with its 95 % interval, \
                paired for the network's code, else Welch's\(fresh == nil ? "." : "; others: the \(others).")
                """)
        let pixelsAndCodes = sorted[.asTheyAre, options.seed].map { Way($0.name, .bright, .kMeans) }  // hide
        let brightened = pixelsAndCodes + codes.map { Way($0, .bright, .mixture) }  // hide
        func bars(_ name: String, _ ways: Ways) -> BarSeries {  // hide
            let gains = brightened.map { ways.brightening($0.description, $0.method) }
            let errors = gains.map { gain in gain.interval.map { $0.upperBound - gain.mean } ?? 0 }
            return BarSeries(name, gains.map(\.mean), errors: errors)
        }
        try page.figure(
            "gains",
            .bars(
                [bars("\(grouped(sorted.images.count)) images", found)]
                    + (fresh == nil ? [] : [bars(others, foundAgain)]),
                groups: brightened.map { "\($0.description), \($0.method.rawValue)" }, y: "Gain in NMI"),
            caption: """
                Does equal brightness help both methods? NMI on equally bright images less that on images as they are; \
                bars are 95 % intervals.
                """,
            alt: "Bars of gains in NMI with their intervals, for k-means and for the mixture on each description.")
        let gains = Method.allCases.map { method in  // hide
            brightened.filter { $0.method == method }.map { found.brightening($0.description, method) }
        }
        let clear = exchanged.filter(\.gain.isClear)  // hide
        let ahead = places(clear.filter { $0.gain.mean > 0 }.map(\.way))  // hide
        let behind = places(clear.filter { $0.gain.mean < 0 }.map(\.way))  // hide
        let least = gains[0].map(\.mean).min()!, most = gains[0].map(\.mean).max()!  // hide
        let remedy = found.remedy("network's code")  // hide
        let firm = codes.filter { code in  // hide
            ([found] + (fresh == nil ? [] : [foundAgain])).allSatisfy { $0.brightening(code, .mixture).isClear }
        }

        page.prose(#"""
            By NMI, the mixture is clearly ahead of $k$-means on
            \#(markdown: ahead.isEmpty ? "no description" : ahead), and clearly behind on
            \#(markdown: behind.isEmpty ? "none" : behind) (\#(table: "mixtures")). Equal
            brightness changes the NMI of $k$-means by \#(least, .fixed(3), name: "least gain of k-means") to
            \#(most, .fixed(3), name: "greatest gain of k-means") (\#(figure: "gains")); for the mixture
            \#(markdown: firm.isEmpty ? "no gain or loss" : "a difference on the \(listed(firm))") is
            clear\#(fresh == nil ? "" : " on both sets of images"). On the network's code, seed by seed, the gain of
            $k$-means less that of the mixture is \#(difference: remedy, .fixed(3),
                name: "gain of k-means less that of the mixture", signed: true).
            \#(markdown: remedy.isClear && remedy.mean > 0
                ? "So the remedy is mainly one for $k$-means. That a covariance can stretch along brightness may be "
                    + "why; this is a guess."
                : "")
            """#)
        return likelihoods
    }
}

/// Three clouds of points in the plane, one wide, one narrow and one long, and the cloud of each point.
private func unequalClouds() -> (points: [[Double]], clouds: [Int]) {
    var random = Random(seed: 5)
    let sizes: [(count: Int, x: Double, y: Double)] = [(220, 2.6, 2.6), (80, 0.4, 0.4), (140, 0.5, 3.4)]
    let centres = [(-3.5, 0.0), (1.2, 2.0), (4.2, -0.5)]
    var points: [[Double]] = [], clouds: [Int] = []
    for (cloud, (size, centre)) in zip(sizes, centres).enumerated() {
        for _ in 0..<size.count {
            points.append([
                centre.0 + size.x * Double(random.normal()), centre.1 + size.y * Double(random.normal()),
            ])
            clouds.append(cloud)
        }
    }
    return (points, clouds)
}

/// "the PCA code and the network's code of images as they are"
private func places(_ ways: [Way]) -> String {
    listed(
        Look.compared.compactMap { look in
            let here = ways.filter { $0.look == look }
            return here.last.map { last in listed(here.dropLast().map { "the \($0.description)" } + [last.what]) }
        })
}

/// The mean of the variances of a table's columns.
private func meanVariance(ofColumns table: Tensor) -> Double {
    let values = table.values, columns = table.elementsPerRow
    return Statistics.mean(
        (0..<columns).map { column in
            let column = stride(from: column, to: values.count, by: columns).map { Double(values[$0]) }
            let mean = Statistics.mean(column)
            return Statistics.mean(column.map { ($0 - mean) * ($0 - mean) })
        })
}
