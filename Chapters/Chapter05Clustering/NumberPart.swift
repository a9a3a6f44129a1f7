import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// One run with one number of clusters.
struct Choice: Codable, Sendable {
    let look: Look
    let count: Int
    let inertia: Double
    let silhouette: Double
}

/// Inertia and silhouette of k-means on the network's code, for every number of clusters.
private func choices(_ set: DescribedImages, _ counts: [Int], _ seed: UInt64) -> [Choice] {
    Look.compared.flatMap { look in
        let code = set[look, seed]["network's code"]
        return counts.map { count in
            let fit = KMeans(count: count, restarts: 4, seed: seed).fit(code)
            let silhouette = ClusterMetrics.silhouette(code, fit.assignment, sample: 2_000, seed: seed)
            return Choice(look: look, count: count, inertia: fit.inertia, silhouette: silhouette)
        }
    }
}

/// Clusters of a map by density.
private struct Dense {
    let clusters: Int
    /// The share of images in no large cluster.
    let rest: Double

    /// A cluster is large that has at least one in a hundred images.
    init(_ clusters: [Int?]) {
        var sizes: [Int: Int] = [:]
        for cluster in clusters.compactMap({ $0 }) { sizes[cluster, default: 0] += 1 }
        let large = sizes.filter { 100 * $0.value >= clusters.count }
        self.clusters = large.count
        rest = 1 - Double(large.values.reduce(0, +)) / Double(clusters.count)
    }
}

extension Clustering {
    /// Whether a number of clusters could have been found: elbow, silhouette, density.
    ///
    /// - Returns: the silhouettes of the first seed.
    static func numberOfClusters(
        _ page: Page, _ options: Options, _ settings: Settings, _ set: DescribedImages, map: Tensor, count k: Int
    ) throws -> [Double] {
        let (images, classes) = (set.images, set.images.classNames)
        let tried = Set(settings.counts + [k, 2 * k]).filter { $0 < images.count }.sorted()  // hide
        page.prose(#"""
            ## Could the number of clusters have been found?

            More clusters always lower the inertia, down to zero with one for each image, so one looks for an *elbow*,
            where it begins to fall more slowly. The **silhouette** \#(cite: .rousseeuw1987) is less vague. With $a$ the
            mean distance of a point to the others of its own cluster, and $b$ that to the nearest other cluster, it is

            $$ s = \frac{b - a}{\max(a, b)}, $$

            near 1 well inside a cluster, 0 between two, below 0 where another is nearer. Its mean over the
            points, here over 2,000 of them, is the score. Tried are \#(tried.count, name: "numbers of clusters tried")
            numbers, each with the best of four starts: \#(markdown: tried.map { "\($0)" }.joined(separator: ", ")).
            """#)
        let runs = try page.overSeeds("counts", settings.seeds, from: options.seed) { seed in  // hide
            choices(set, tried, seed)
        }
        func trials(_ look: Look, _ count: Int, _ number: KeyPath<Choice, Double>) -> Trials {  // hide
            runs.trials { $0.first { ($0.look, $0.count) == (look, count) }![keyPath: number] }
        }
        func curves(_ title: String, _ number: KeyPath<Choice, Double>, isShare: Bool, y: Axis) -> Panel {  // hide
            Panel(
                title,
                .lines(
                    Look.compared.map { look in
                        let values = tried.map { trials(look, $0, number) }
                        return Series(
                            look.rawValue, x: tried.map(Double.init),
                            trials: isShare ? values.map { $0 / values[0] } : values, style: .marked)
                    }, x: "Clusters k", y: y, references: [.vertical(Double(k), "k of this page")]))
        }
        try page.figure(
            "how-many",
            .panels(
                [
                    curves("Elbow", \.inertia, isShare: true, y: Axis("Inertia (k = \(tried[0]) is 1)")),
                    curves("Silhouette", \.silhouette, isShare: false, y: "Mean silhouette"),
                ], columns: 2),
            caption: """
                Does either curve point at a number of clusters? Inertia and mean silhouette of $k$-means on the \
                network's code, of images as they are and of equally bright ones; bars are 95 % intervals over the \
                seeds.
                """,
            alt: "Left, curves that fall ever more slowly; right, silhouettes with their intervals.")
        let ranked = Look.compared.map { look in  // hide
            tried.sorted { trials(look, $0, \.silhouette).mean > trials(look, $1, \.silhouette).mean }
        }
        let (first, second) = (ranked[0][0], ranked[0].dropFirst().first ?? ranked[0][0])  // hide
        let brightSecond = ranked[1].dropFirst().first ?? ranked[1][0]  // hide
        let bright = [ranked[1][0], brightSecond].map { trials(.bright, $0, \.silhouette) }  // hide
        let brightLead = bright[0] - bright[1]  // hide
        let lead = trials(.asTheyAre, first, \.silhouette) - trials(.asTheyAre, second, \.silhouette)  // hide

        page.prose(#"""
            The inertia has no clear corner. Of the numbers tried, the mean silhouette of images as they are is highest
            at \#(first, name: "clusters at the highest silhouette") clusters, above
            \#(second, name: "second clusters") by
            \#(difference: lead, .fixed(3), name: "lead of the highest silhouette"), and that of equally bright ones at
            \#(ranked[1][0], name: "clusters at the highest silhouette, equally bright"), above
            \#(brightSecond, name: "second clusters, equally bright") by
            \#(difference: brightLead, .fixed(3), name: "lead of the highest silhouette, equally bright")
            (\#(figure: "how-many")).
            \#(markdown: lead.isClear && first == ranked[1][0] && first == classes.count
                ? "Both point at the number of classes."
                : "Neither curve singles out \(classes.count), the number of classes.")

            **Density in place of a number.** Other methods are told a scale in place of a number. DBSCAN
            \#(cite: .ester1996) takes clusters to be regions where points lie densely: a point with at least so many
            neighbours within a radius is dense, and dense points within that radius of each other belong together.
            """#)
        page.beginFold("DBSCAN as code, and what it finds at five radii")
        page.prose(#"""
            \#(listing: "DBSCAN.fit")

            Here `near[i]` lists the neighbours of point $i$, and `edge` those whose neighbours have not been looked at.
            Points that no dense one reaches are left over. The radius is in units of the median distance of a point to
            its tenth neighbour, `typical`, on the map of the last sections (`map`).
            """#)
        let tenth = NearestNeighbors().fit(map).neighborsOfBase(count: min(10, map.rows - 1))  // hide
        // Above zero also where most images are copies of others.  // hide
        let typical = max(Statistics.median((0..<map.rows).map { Double(tenth.values(of: $0).last!) }), 1e-9)  // hide
        let radii = [1.0, 1.25, 1.5, 2, 3]
        let found = radii.map { DBSCAN(radius: $0 * typical, minimumNeighbours: 10).fit(map) }
        let dense = found.map { Dense($0) }  // hide
        page.table(
            "density",
            columns: ["Radius", "Large clusters", "Images in none"],
            rows: zip(radii, dense).map { radius, dense in
                [
                    .number(radius, .fixed(2)), .number(dense.clusters), .number(dense.rest, .percent(0)),
                ]
            },
            caption: """
                Which number does DBSCAN find? Clusters of the map of the network's code (equally bright images, first \
                seed) with at least one in a hundred images, by the radius.
                """)
        page.endFold()
        let counts = dense.map(\.clusters)  // hide

        page.prose(#"""
            On the map of the network's code of the first seed, DBSCAN finds from
            \#(counts.max()!, name: "most large clusters by density") down to
            \#(counts.min()!, name: "fewest large clusters by density") large clusters, as the radius grows from
            \#(radii[0], 0, name: "smallest radius") to \#(radii.last!, 0, name: "largest radius") times the median
            distance of the tenth neighbour (\#(table: "density")). Whoever chooses the scale chooses the number. A tree
            of merged clusters, or HDBSCAN \#(cite: .campello2013), shows all scales at once and leaves the choice to
            whoever reads it.
            """#)
        return runs.first.map(\.silhouette)
    }
}
