import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Models
import Notebook

extension Clustering {
    /// The three scores, and k-means on every description. Adds its ways, of the images and of fresh ones.
    ///
    /// - Returns: the NMI of random guesses.
    static func comparison(
        _ page: Page, _ options: Options, _ settings: Settings, _ sets: ImageSets, count k: Int, _ ways: inout Ways,
        _ again: inout Ways
    ) throws -> Quantity {
        let (sorted, images) = (sets.sorted, sets.sorted.images)
        page.prose(#"""
            ## Comparing clusters with classes

            Clusters have numbers, not names. Let $N_{jl}$ count the images of class $l$ in cluster $j$, and let $n_j$
            and $m_l$ be its sums by cluster and by class, $n$ the number of all images. Three scores do not care how
            the clusters are numbered.

            **Accuracy after matching** gives each cluster a class $\sigma(j)$ of its own so that as many images as
            possible agree, found by the Hungarian method \#(cite: .kuhn1955); clusters that are left over count as
            wrong:

            $$ \mathrm{accuracy} = \max_\sigma \frac1n \sum_j N_{j,\,\sigma(j)}. $$

            The **adjusted Rand index** \#(cite: .hubert1985) counts *pairs* of images: $S = \sum_{jl} \binom{N_{jl}}2$
            pairs are together in both, $P = \sum_j \binom{n_j}2$ in clusters and $Q = \sum_l \binom{m_l}2$ in classes.
            If the labels were shuffled, $E = PQ / \binom n2$ would be together in both on average, and

            $$ \mathrm{ARI} = \frac{S - E}{\tfrac12 (P + Q) - E} $$

            is 0 for such chance and 1 for equality. **Normalised mutual information** \#(cite: .strehl2002) is the
            information that cluster and class share, over the mean of their two entropies, 0 if they share nothing and
            1 only if the partitions are equal:

            $$ I = \sum_{jl} \frac{N_{jl}}{n} \log \frac{n\, N_{jl}}{n_j\, m_l}, \qquad
               H_A = -\sum_j \frac{n_j}{n} \log \frac{n_j}{n}, \qquad
               \mathrm{NMI} = \frac{I}{\tfrac12 (H_A + H_B)}, $$

            with $H_B$ the same for classes. **The text goes by NMI**: accuracy counts half of a class that is cut in
            two as wrong altogether. NMI is not corrected for chance as the ARI is, and rises with the number of
            clusters; here all ways have the same number, and a guess gets next to nothing.
            """#)
        page.beginFold("Both scores as code")
        page.prose(#"""
            \#(listing: "ClusterMetrics.adjustedRandIndex")

            \#(listing: "ClusterMetrics.normalizedMutualInformation")
            """#)
        page.endFold()
        let runs = try page.overSeeds("k-means", settings.seeds, from: options.seed) { seed in  // hide
            kMeansScores(sorted, count: k, seed: seed)
        }
        ways.add(runs)  // hide
        if let fresh = sets.fresh {  // hide
            let runs = try page.overSeeds("k-means-again", settings.seeds, from: options.seed) { seed in
                kMeansScores(fresh, count: k, seed: seed)
            }
            again.add(runs)
        }
        let chance = Random(seed: options.seed).split(1)  // hide
        let guesses = (0..<20).map { guess in  // hide
            var random = chance.split(guess)
            return Score(
                Way("random guess", .asTheyAre, .kMeans), of: images.labels.map { _ in random.integer(below: k) },
                images)
        }
        let guess = WayOverSeeds(way: guesses[0].way, scores: guesses)  // hide
        let ofGuess = Quantity(guess[\.information], .fixed(3), name: "NMI of a guess")  // hide
        let descriptions = sorted[.asTheyAre, options.seed]  // hide
        let plain = descriptions.map { ways[$0.name, .asTheyAre, .kMeans] }  // hide
        page.table(
            "scores",
            columns: ["Description", "Numbers per image", "Accuracy", "ARI", "NMI"],
            rows: zip(plain, descriptions).map { way, description in
                [.text(description.name), .number(description.codes.elementsPerRow)] + cells(way)
            } + [[.text("random guess"), ""] + cells(guess)],
            caption: """
                $k$-means with \(k) clusters on \(grouped(images.count)) images; mean ± standard deviation over the \
                seeds, or over 20 guesses. The largest class alone makes \
                \(Double(images.classCounts.max() ?? 0) / Double(images.count), .percent(1), name: "the largest class").
                """)
        let byNetwork = plain[2].above(plain[0])  // hide
        let place = !byNetwork.isClear ? "not clearly apart from" : byNetwork.mean > 0 ? "ahead of" : "behind"  // hide

        page.prose(#"""
            The network's code is \#(place) the pixels (\#(table: "scores")): its NMI less theirs is
            \#(difference: byNetwork, .fixed(3), name: "NMI of the code less that of pixels",
                signed: true)\#(byNetwork.interval == nil
                ? "; of one seed nobody knows how far others lie"
                : byAccuracy(plain[2], plain[0])).
            The classes themselves would have 1. What did the clusters get instead of classes?
            """#)
        return ofGuess
    }

    /// Accuracy, ARI and NMI of a row of a table.
    static func cells(_ way: WayOverSeeds) -> [Cell] {
        [
            .number(way[\.accuracy], .percent(1)), .number(way[\.rand], .fixed(3)),
            .number(way[\.information], .fixed(3)),
        ]
    }

    /// The clusters of k-means on the network's code, as pictures and as counts of classes.
    static func members(
        _ page: Page, _ options: Options, _ subject: Noun, _ set: DescribedImages, count k: Int,
        network: BottleneckAutoencoder
    ) throws {
        let (images, classes) = (set.images, set.images.classNames)
        let code = set[.asTheyAre, options.seed]["network's code"]
        page.prose(#"""
            ## What the clusters found

            Let us look into the clusters of the network's code, of the first seed.
            """#)
        let fit = kMeans(code, count: k, seed: options.seed)  // hide
        let counts = Contingency(  // hide
            fit.assignment, images.labels, rowCount: k, columnCount: classes.count
        ).counts
        // Clusters in the order of the classes that are most frequent in them.  // hide
        let main = counts.map { $0.argmax() }  // hide
        let order = (0..<k).sorted { (main[$0], $0) < (main[$1], $1) }  // hide
        let rows = order.map { counts[$0] }  // hide
        let shown = Array(order.prefix(20))  // hide
        let nearest = shown.map { closest(fit, code, $0) }  // hide
        let decode = Function([code.elementsPerRow]) { network.decoder($0, .inference).sigmoid() }  // hide
        let centres = pictures(decode(fit.centroids))  // hide
        try page.figure(
            "members",
            .images(
                zip(shown, nearest).map { [centres[$0]] + images.pictures($1) },
                rowLabels: shown.enumerated().map { "\($0 + 1): \(classes[main[$1]])" },
                columnLabels: ["centre"] + ["1st", "2nd", "3rd", "4th", "5th"].prefix(nearest.map(\.count).max() ?? 0)),
            caption: """
                What lies in a cluster? \(k > 20 ? "Twenty clusters" : "Every cluster") of the network's code: the \
                centre as the decoder draws it, and the five members nearest to it, named by the class that is most \
                frequent in the cluster.
                """,
            alt: "One row a cluster: a blurred average image, then five similar images.")
        try page.figure(
            "confusion",
            .heatmap(
                rows.map { $0.map(Double.init) }, rows: (1...k).map { "\($0)" }, columns: classes,
                x: "Class", y: "Cluster", legend: "Images", format: k * classes.count <= 256 ? .integer : nil),
            caption: """
                Which classes share a cluster, and which are divided? Images of every class in every cluster, clusters \
                as in \(figure: "members").
                """,
            alt: "A heat map of counts, one row a cluster and one column a class.")
        let members = order.map { cluster in fit.assignment.indices.filter { fit.assignment[$0] == cluster } }  // hide
        let appearance = Appearance(images)  // hide
        func means(_ values: [Double]) -> [Double] {  // hide
            members.map { rows in rows.isEmpty ? Double.infinity : Statistics.mean(rows.map { values[$0] }) }
        }
        let (shades, areas) = (means(appearance.shade), means(appearance.area))  // hide
        let darkest = shades.indices.min { shades[$0] < shades[$1] } ?? 0  // hide
        let smallest = areas.indices.min { areas[$0] < areas[$1] } ?? 0  // hide
        let tops = areTops(rows[darkest], classes, subject) ? ": tops of every kind" : ""  // hide
        let divided = classes.indices.filter { label in main.count { $0 == label } > 1 }.map { classes[$0] }  // hide
        let unled = classes.indices.filter { !main.contains($0) }.map { classes[$0] }  // hide

        page.prose(#"""
            \#(figure: "members") and \#(figure: "confusion") show what the clusters went by:

            - *Shape.* \#(markdown: narrow(rows, classes, subject))\#(markdown: divided.isEmpty
                ? "No class leads more than one cluster."
                : "\(listed(divided)) lead\(divided.count == 1 ? "s" : "") more than one cluster.")
            - *How much of the picture is filled.* The smallest things are those of number
              \#(smallest + 1, name: "number of the cluster of smallest things"): pixels brighter than a tenth of white
              make \#(percent: areas[smallest], 0, name: "area in the cluster of smallest things") of its pictures,
              \#(percent: Statistics.mean(appearance.area), 0, name: "mean area") of all. It holds
              \#(markdown: mostOf(rows[smallest], classes)).
            - *Shade.* The darkest things are those of number \#(darkest + 1, name: "number of the darkest cluster"):
              these pixels have a mean of \#(shades[darkest], 2, name: "shade of the darkest cluster") in it (0 is
              black, 1 white), and of \#(Statistics.mean(appearance.shade), 2, name: "mean shade") in all. It holds
              \#(markdown: mostOf(rows[darkest], classes))\#(markdown: tops).

            \#(markdown: unled.isEmpty
                ? "Each class is the most frequent of a cluster."
                : "No cluster has \(listed(unled, "or")) as its most frequent class.")
            """#)
    }
}

/// What else is in the cluster with most trousers, for garments.
private func narrow(_ rows: [[Int]], _ classes: [String], _ subject: Noun) -> String {
    guard subject == .garment, let trouser = classes.firstIndex(of: "Trouser"),
        let most = rows.max(by: { $0[trouser] < $1[trouser] }), most[trouser] > 0
    else { return "" }
    return "The cluster with most trousers holds \(mostOf(most, classes)). "
}

/// Whether the four most frequent classes of a cluster are all worn above the waist.
private func areTops(_ cluster: [Int], _ classes: [String], _ subject: Noun) -> Bool {
    let most = classes.indices.sorted { cluster[$0] > cluster[$1] }.prefix(4)
    let tops = ["T-shirt/top", "Pullover", "Shirt", "Coat", "Dress"]
    return subject == .garment && most.allSatisfy { tops.contains(classes[$0]) }
}

/// What the accuracy says of two ways that the NMI has ranked.
func byAccuracy(_ way: WayOverSeeds, _ other: WayOverSeeds) -> Prose {
    let difference = way.above(other, by: \.accuracy)
    let name = "accuracy of \(way.way.text) less that of \(other.way.text)"
    let shown: Prose = "\(difference: difference, .percent(1), name: name, signed: true)"
    return difference.isClear
        ? "; in accuracy the difference is \(shown)" : "; by accuracy no difference was seen, \(shown)"
}
