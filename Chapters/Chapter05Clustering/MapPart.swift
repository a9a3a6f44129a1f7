import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

extension Clustering {
    /// Clusters of neighbour maps of the network's code, and the best of all ways. Adds the ways of maps.
    ///
    /// - Returns: the map of the equally bright codes of the first seed, and the way of highest NMI.
    static func maps(
        _ page: Page, _ options: Options, _ settings: Settings, _ sets: ImageSets, count k: Int, isFashion: Bool,
        _ ways: inout Ways, _ again: Ways
    ) throws -> (map: Tensor, best: WayOverSeeds) {
        let (sorted, images) = (sets.sorted, sets.sorted.images)
        let classes = images.classNames
        let perplexity = mapPerplexity(settings, images), steps = settings.mapSteps
        page.prose(#"""
            ## Clusters of a map

            Both methods go by distances in the space that they are given. A third idea is that only *neighbours*
            matter. Chapter 4's maps keep neighbours together and let everything else go: they pull apart what touches,
            and give crowded and sparse regions the same room. N2D \#(cite: .mcconville2021) is this recipe: an
            autoencoder, a map of its codes, a mixture on the map. Ours are maps by t-SNE \#(cite: .maaten2008),
            with perplexity
            \#(perplexity, 0, name: "perplexity"), of the network's code, for every seed; of images as they are, as in
            N2D, and of equally bright ones. With `code` the codes of these and
            \#(steps, name: "steps of a map") `steps` for a map:
            """#)
        let seed = options.seed  // hide
        let code = sorted[.bright, seed]["network's code"]  // hide
        let method = TSNE(perplexity: perplexity, iterations: steps)
        let fitted = try page.map("t-SNE, \(Look.bright.rawValue), seed \(seed)", of: code, by: method)
        let map = fitted.embedding
        let onMap = try mixture(map, count: k, seed: seed).assignment
        var maps: [Look: [UInt64: Tensor]] = [:]  // hide
        for look in Look.compared {  // hide
            for seed in sorted.seeds where (look, seed) != (.bright, options.seed) {
                maps[look, default: [:]][seed] = try page.map(
                    "t-SNE, \(look.rawValue), seed \(seed)", of: sorted[look, seed]["network's code"], by: method
                ).embedding
            }
        }
        maps[.bright, default: [:]][seed] = map  // hide
        let mapped = maps  // hide
        let runs = try page.overSeeds("maps", settings.seeds, from: options.seed) { seed in  // hide
            try Look.compared.flatMap { look in
                try mapped[look]?[seed].map { try mapScores($0, look, images, count: k, seed: seed) } ?? []
            }
        }
        ways.add(runs)  // hide
        let found = ways  // hide
        // One to one with classes; of more clusters than classes, the rest by their most frequent class.  // hide
        let counts = Contingency(onMap, images.labels, rowCount: k, columnCount: classes.count)  // hide
        let matched = counts.matching.enumerated().map { $1 ?? counts.counts[$0].argmax() }  // hide
        let some = Array(0..<min(images.count, 2_500))  // hide
        let places = points(map.rows(some))  // hide
        func panel(_ title: String, _ colours: [Int]) -> Panel {  // hide
            Panel(
                title,
                .scatter(places, classes: colours, names: classes, x: .unscaled("t-SNE 1"), y: .unscaled("t-SNE 2")))
        }
        try page.figure(
            "on-the-map",
            .panels(
                [
                    panel("Clusters of the map", some.map { matched[onMap[$0]] }),
                    panel("Classes", images.labels(of: some)),
                ], columns: 2),
            caption: """
                Where do clusters and classes part? The map of the network's code of equally bright images of the \
                first seed (\(some.count) of them): left, the clusters that the mixture makes of the map, each in the \
                colour of the class with which it is matched; right, the classes.
                """,
            alt: "Two maps of the same points: left, the colours of clusters, right, those of classes.")
        let best = found.all.max { $0[\.information].mean < $1[\.information].mean }!  // hide
        let firstWay = best.way.text.prefix(1).uppercased() + best.way.text.dropFirst()  // hide
        let byRand = found.all.max { $0[\.rand].mean < $1[\.rand].mean }!  // hide
        let ofMap = found["map of the network's code", .bright, .mixture]  // hide
        let overCode = ofMap.above(found["network's code", .bright, .mixture])  // hide
        let overMeans = ofMap.above(found["network's code", .bright, .kMeans])  // hide
        let ofPlain = found["map of the network's code", .asTheyAre, .mixture]  // hide
        let byLooks = ofMap.above(ofPlain)  // hide
        let misled = counts.matching.indices.filter { counts.matching[$0] != nil }.map { cluster in  // hide
            (row: counts.counts[cluster], label: matched[cluster])
        }.min { share($0) < share($1) }
        let bestAgain = try sets.fresh.map { fresh in  // hide
            try repeated(page, options, settings, best.way, on: fresh, again, count: k)
        }

        page.prose(#"""
            \#(markdown: isFashion
                ? "Where the map has gaps, clusters often end, but not always: some take in two pieces, and others "
                    + "share one. " : "")In
            \#(figure: "on-the-map"), a colour on the left says which class a cluster was matched with, not what is in
            it\#(markdown: misled.map { "; that of \(classes[$0.label]) holds \(mostOf($0.row, classes))" } ?? "").

            *As they are or equally bright?* The NMI of the mixture on the map is
            \#(ofPlain[\.information], .fixed(3), name: "NMI of the mixture on the map of images as they are") and
            \#(ofMap[\.information], .fixed(3), name: "NMI of the mixture on the map"); the difference is
            \#(difference: byLooks, .fixed(3), name: "gain of the mixture on the map", signed: true).
            \#(markdown: byLooks.isClear && byLooks.mean > 0
                ? "So a map does not do away with brightness." : "So by NMI the remedy has shown no gain on maps.")
            *A map or none?* From the mixture on the code itself, of equally bright images, the map differs by
            \#(difference: overCode, .fixed(3), name: "NMI of the map less that of its code", signed: true), and from
            $k$-means on it by \#(difference: overMeans, .fixed(3),
                name: "NMI of the map less that of k-means on its code", signed: true).

            \#(markdown: firstWay) has the highest mean NMI of
            all \#(found.all.count, name: "ways of sorting") ways,
            \#(best[\.information], .fixed(3), name: "best NMI"). It was picked with its score in
            view\#(bestAgain.map { afresh($0) } ?? ".")
            \#(markdown: byRand.way == best.way
                ? "By ARI it is the first as well."
                : "By ARI the first is \(byRand.way.text).")
            """#)
        if isFashion {
            page.goal(
                """
                NMI of the mixture on the map of the network's code, of equally bright images, against N2D's, which \
                had all 70,000 images as they are, a larger network and UMAP for the map
                """, reached: ofMap[\.information], target: 0.684, .atLeast, .fixed(3))
        }
        page.beginFold("All ways in one table")
        page.table(
            "ways",
            columns: [
                "Description", "Images", "Method", Column("Accuracy", best: .highest), Column("ARI", best: .highest),
                Column("NMI", best: .highest),
            ],
            rows: found.all.map {
                [.text($0.way.description), .text($0.way.look.rawValue), .text($0.way.method.rawValue)] + cells($0)
            },
            caption: """
                \(k) clusters of \(grouped(images.count)) images; mean ± standard deviation over the seeds (of pixels \
                and PCA code, over starts alone). Bold: the \
                highest mean of a column, whether or not it is clearly ahead.
                """)
        page.endFold()
        return (map, best)
    }

    /// Which classes have a cluster of their own, by three ways: those that the first and the last of them find.
    static func found(
        _ page: Page, _ classes: [String], _ ways: Ways
    ) -> (byMeans: [Int], onMap: [Int], number: Trials) {
        let means = ways["network's code", .asTheyAre, .kMeans]
        let bright = ways["network's code", .bright, .kMeans]
        let onMap = ways["map of the network's code", .bright, .mixture]
        let all = [means, bright, onMap]
        let seeds = means.scores.count
        page.prose(#"""
            ## Which classes are found

            Now the question of the title. For each class, take the cluster that has most of it: how much of the class
            is in it, and how much of it is the class? Let us say that a seed *finds* a class where both shares are
            above one half.
            """#)
        page.table(
            "found",
            columns: ["Class", "Of the class", "Of the cluster", "k-means", "equally bright", "on the map"],
            rows: classes.indices.map { label in
                [.text(classes[label])]
                    + [\Overlap.ofClass, \Overlap.ofCluster].map { .number(onMap.share(label, $0), .percent(0)) }
                    + all.map { .number($0.finders(label)) }
            },
            caption: """
                Which classes have a cluster? The share of each class in the cluster that has most of it, and of that \
                cluster in the class, for the mixture on the map of equally bright codes; and how many of \(seeds) \
                \(seeds == 1 ? "seed finds" : "seeds find") it, by $k$-means on the network's code, by \
                $k$-means on that of equally bright images, and \
                by the mixture on the map of that.
                """)
        let numbers = all.map { way in Trials(way.scores.map { Double($0.overlaps.count(where: \.isFound)) }) }  // hide
        let parted = classes.indices.filter { label in  // hide
            means.share(label, \.ofClass).mean <= 0.5 && means.share(label, \.ofCluster).mean > 0.8
        }
        page.prose(#"""
            $k$-means on the code finds \#(numbers[0], .fixed(1), name: "classes found by k-means") of
            \#(classes.count, name: "classes") in the mean, on the equally bright code
            \#(numbers[1], .fixed(1), name: "classes found by k-means on the equally bright code"), and the mixture on
            its map \#(numbers[2], .fixed(1), name: "classes found by the mixture on the map")
            (\#(table: "found")). Seed by seed, the last finds more than the first by
            \#(difference: numbers[2] - numbers[0], .fixed(1), name: "classes found on the map above k-means",
                signed: true), a step that changes images, space and method at once.
            \#(markdown: parted.isEmpty
                ? ""
                : "The rule is strict: \(listed(parted.map { classes[$0] })) counts as lost by $k$-means, though the "
                    + "cluster with most of it holds hardly anything else, because the class is cut in two.")
            """#)
        return (means.found, onMap.found, numbers[2] - numbers[0])
    }
}

/// Of a cluster, the share of the class that it is matched with.
private func share(_ cluster: (row: [Int], label: Int)) -> Double {
    Double(cluster.row[cluster.label]) / Double(max(cluster.row.reduce(0, +), 1))
}

/// Scores of both methods on a map of codes.
private func mapScores(
    _ map: Tensor, _ look: Look, _ images: LabelledImages, count: Int, seed: UInt64
) throws -> [Score] {
    try Method.allCases.map { method in
        let found = try clusters(of: map, by: method, count: count, seed: seed)
        return Score(Way("map of the network's code", look, method), of: found, images)
    }
}

/// The NMI of one way on fresh images: known already, or of a map of them.
private func repeated(
    _ page: Page, _ options: Options, _ settings: Settings, _ way: Way, on fresh: DescribedImages, _ again: Ways,
    count k: Int
) throws -> Trials {
    guard way.description.hasPrefix("map") else { return again[way][\.information] }
    let method = TSNE(perplexity: mapPerplexity(settings, fresh.images), iterations: settings.mapSteps)
    var maps: [UInt64: Tensor] = [:]
    for seed in fresh.seeds {
        maps[seed] = try page.map(
            "t-SNE of other images, seed \(seed)", of: fresh[way.look, seed]["network's code"], by: method
        ).embedding
    }
    let mapped = maps
    return try page.overSeeds("best-again", settings.seeds, from: options.seed, key: [way.text]) { seed in
        guard let map = mapped[seed] else { return 0.0 }
        let found = try clusters(of: map, by: way.method, count: k, seed: seed)
        return Score(way, of: found, fresh.images).information
    }[\.self]
}

private func afresh(_ best: Trials) -> Prose {
    "; on the other images it has \(best, .fixed(3), name: "best NMI, other images")."
}
