import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

extension Clustering {
    /// Clusters of neighbour maps of the equally bright images, and the best of all ways. Adds the ways of maps.
    ///
    /// - Returns: the map of the network's code of the first seed, and the way of highest NMI.
    static func maps(
        _ page: Page, _ options: Options, _ settings: Settings, _ sets: ImageSets, count k: Int, isFashion: Bool,
        _ ways: inout Ways, _ again: Ways
    ) throws -> (map: Tensor, best: WayOverSeeds) {
        let (sorted, images) = (sets.sorted, sets.sorted.images)
        let classes = images.classNames
        let perplexity = mapPerplexity(settings, images)
        page.prose(#"""
            ## Clusters of a map

            Both methods go by distances in the space that they are given. A third idea is that only *neighbours*
            matter. Chapter 4's maps keep neighbours together and let everything else go: they pull apart what touches,
            and give crowded and sparse regions the same room. N2D \#(cite: .mcconville2021) is this recipe: an
            autoencoder, a map of its codes, a mixture on the map. Ours are maps by t-SNE, with perplexity
            \#(perplexity, 0, name: "perplexity"), of the equally bright images: for each seed one of the network's
            code, and one of the pixels for all.
            """#)
        let method = TSNE(perplexity: perplexity)
        let (seeds, pixels) = (sorted.seeds, "pixels")  // hide
        let mapOfPixels = try page.map(  // hide
            "t-SNE of equally bright pixels", of: sorted[.bright, seeds[0]][pixels], by: method)
        var maps: [UInt64: [Description]] = [:]  // hide
        for seed in seeds {
            let codes = sorted[.bright, seed]["network's code"]
            let map = try page.map("t-SNE of equally bright codes, seed \(seed)", of: codes, by: method)
            maps[seed] = [  // hide
                Description(name: "map of the pixels", codes: mapOfPixels.embedding),
                Description(name: "map of the network's code", codes: map.embedding),
            ]
        }
        let mapped = maps  // hide
        let runs = try page.overSeeds("maps", settings.seeds, from: options.seed) { seed in  // hide
            try mapScores(mapped[seed] ?? [], images, count: k, seed: seed)
        }
        ways.add(runs)  // hide
        let found = ways  // hide
        let map = (mapped[seeds[0]] ?? [])["map of the network's code"]  // hide
        let onMap = try clusters(of: map, by: .mixture, count: k, seed: seeds[0])  // hide
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
        let byRand = found.all.max { $0[\.rand].mean < $1[\.rand].mean }!  // hide
        let ofMap = found["map of the network's code", .bright, .mixture]  // hide
        let overCode = ofMap.above(found["network's code", .bright, .mixture])  // hide
        let overPixels = ofMap.above(found["map of the pixels", .bright, .mixture])  // hide
        let bestAgain = try sets.fresh.map { fresh in  // hide
            try repeated(page, options, settings, best.way, on: fresh, again, count: k)
        }

        page.prose(#"""
            Clusters end where the map has gaps\#(markdown: isFashion
                ? "; pullovers, coats and shirts lie in one piece, which is cut otherwise than by class" : "")
            (\#(figure: "on-the-map")). Where a class has two pieces, the second is matched with a class that is left
            over. The NMI of the mixture on the map,
            \#(ofMap[\.information], .fixed(3), name: "NMI of the mixture on the map"), differs from that of the mixture
            on the code itself by \#(difference: overCode, .fixed(3),
                name: "NMI of the map less that of its code", signed: true), and from that on the map of the plain
            pixels by \#(difference: overPixels, .fixed(3),
                name: "NMI of the map of the code less that of pixels", signed: true).
            \#(markdown: overPixels.isClear && overPixels.mean > 0
                ? "" : "So on maps, no gain from the network was seen.")

            The highest NMI of all \#(found.all.count, name: "ways of sorting") ways, \#(best[\.information], .fixed(3),
                name: "best NMI"), has \#(markdown: best.way.text). It was picked with its score in
            view\#(bestAgain.map { afresh($0) } ?? ".")\#(best.way.description == "map of the pixels"
                ? " (One map: the spread is that of starts.)" : "")
            \#(markdown: byRand.way == best.way
                ? "By ARI it is the first as well."
                : "By ARI the first is \(byRand.way.text).")
            """#)
        if isFashion {
            page.goal(
                """
                NMI of the mixture on the map of the network's code, against N2D's, which had all 70,000 images, a \
                larger network and UMAP for the map
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
                \(k) clusters of \(grouped(images.count)) images; mean ± standard deviation over the seeds (of pixels, \
                PCA code and the map of the pixels, over starts alone). Bold: the \
                highest mean of a column, whether or not it is clearly ahead.
                """)
        page.endFold()
        return (map, best)
    }

    /// Which classes have a cluster of their own, by two ways: those that both, one or the other finds.
    static func found(
        _ page: Page, _ classes: [String], _ ways: Ways
    ) -> (byMeans: [Int], onMap: [Int]) {
        let means = ways["network's code", .asTheyAre, .kMeans]
        let onMap = ways["map of the network's code", .bright, .mixture]
        page.prose(#"""
            ## Which classes are found

            Now the question of the title. For each class, take the cluster that has most of it: how much of the class
            is in it, and how much of it is the class? Let us call a class *found* where both shares are above one half
            in the mean over the seeds.
            """#)
        page.table(
            "found",
            columns: [
                "Class", "k-means on the code: of the class", "of the cluster", "mixture on its map: of the class",
                "of the cluster", "Found by",
            ],
            rows: classes.indices.map { label in
                let finders = [(means, "k-means"), (onMap, "mixture")].filter { $0.0.found.contains(label) }
                return [.text(classes[label])]
                    + [means, onMap].flatMap { way in
                        [\Overlap.ofClass, \Overlap.ofCluster].map { .number(way.share(label, $0), .percent(0)) }
                    } + [.text(finders.isEmpty ? "neither" : finders.count == 2 ? "both" : finders[0].1)]
            },
            caption: """
                Which classes have a cluster? The share of each class in the cluster that has most of it, and the \
                share of that cluster that is the class; $k$-means on the network's code of images as they are, the mixture \
                on the map of that of equally bright ones; mean ± standard deviation over the seeds.
                """)
        return (means.found, onMap.found)
    }
}

/// Scores of both methods on maps, for one seed.
private func mapScores(
    _ maps: [Description], _ images: LabelledImages, count: Int, seed: UInt64
) throws -> [Score] {
    try maps.flatMap { map in
        try Method.allCases.map { method in
            let found = try clusters(of: map.codes, by: method, count: count, seed: seed)
            return Score(Way(map.name, .bright, method), of: found, images)
        }
    }
}

/// The NMI of one way on fresh images: known already, or of a map of them.
private func repeated(
    _ page: Page, _ options: Options, _ settings: Settings, _ way: Way, on fresh: DescribedImages, _ again: Ways,
    count k: Int
) throws -> Trials {
    guard way.description.hasPrefix("map") else { return again[way][\.information] }
    let name = way.description == "map of the pixels" ? "pixels" : "network's code"
    let method = TSNE(perplexity: mapPerplexity(settings, fresh.images))
    var maps: [UInt64: Tensor] = [:]
    for seed in fresh.seeds {
        // Pixels are the same for every seed.
        let first = name == "pixels" ? fresh.seeds[0] : seed
        maps[seed] =
            try maps[first]
            ?? page.map(
                "t-SNE of other images, \(name), seed \(seed)", of: fresh[way.look, seed][name], by: method
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
