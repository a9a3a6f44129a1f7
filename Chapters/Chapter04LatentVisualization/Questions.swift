import ChapterSupport
import Charts
import Engine
import Estimators
import Notebook

extension LatentVisualization {
    /// What known truths became on maps.
    struct Truths {
        /// For every question the truth, and then the map's answer at every perplexity.
        let trials: [[Trials]]
        let perplexities: [Double]
        /// Rank correlation of distances between maps from random starts.
        let agreement: Trials
        var table: [[Double]] { trials.map { $0.map(\.mean) } }
    }

    /// Part 4: what a map must not be asked.
    static func questions(
        _ page: Page, _ options: Options, _ settings: Settings, _ part: Codes, _ trust: Trust,
        _ fitted: FittedTSNE
    ) throws -> Truths {
        let (cloudPoints, usual, exaggeration) = (settings.cloudPoints, settings.perplexity, settings.exaggeration)
        let perplexitiesToCompare = perplexities(around: usual, rows: cloudPoints)
        let compared = perplexitiesToCompare
        page.prose(#"""
            ## Three questions that a map does not answer

            *How wide is an island? How far apart are two? How many are there?* Maps are often read so
            \#(cite: .wattenberg2016). To see whether one may, draw maps of points whose truth is known: in the plane,
            so that not even a dimension has to be given up. `knownTruths` makes
            \#(cloudPoints, name: "points in the plane") points (`cloudPoints`) of each kind: two clouds,
            the second a copy of the first, five times as wide; three round clouds, the second gap five
            times as long as the first; and a single round cloud. The plain t-SNE from above
            draws them, from a random dot, at each perplexity in `perplexitiesToCompare`.

            On the map as in the data, width is the root mean square distance from a cloud's centre, and a gap reaches
            from centre to centre. Islands are counted by a rule that knows no cloud: points are joined by steps of at
            most three times the usual (median) distance to the nearest neighbour, and a set of a twentieth of all
            points or more is one. (Both thresholds are ours; another count would have other islands.)
            """#)
        let answers = try page.overSeeds("truths", settings.seeds, from: options.seed) { seed in
            knownTruths(cloudPoints, seed: seed).map { truth in
                let dot = 1e-4 * Tensor(normal: [truth.points.rows, 2], Random(seed: seed))
                let onMaps = perplexitiesToCompare.map { perplexity in
                    var plain = PlainTSNE(truth.points, perplexity: perplexity, places: dot)
                    plain.descend(exaggeration: exaggeration)
                    return truth.answer(plain.embedding, truth.clouds)
                }
                return [truth.answer(truth.points, truth.clouds)] + onMaps
            }
        }
        let largest = compared.max()!  // hide
        let largerGaps = try page.overSeeds("larger", settings.seeds, from: options.seed) { seed in  // hide
            let truth = knownTruths(4 * cloudPoints, seed: seed)[1]
            let dot = 1e-4 * Tensor(normal: [truth.points.rows, 2], Random(seed: seed))
            let tsne = TSNE(perplexity: largest, exaggeration: exaggeration, start: .places(dot))
            return truth.answer(try tsne.fit(truth.points).embedding, truth.clouds)
        }
        let larger = largerGaps.trials { $0 }  // hide
        let truths = knownTruths(cloudPoints, seed: options.seed)  // hide
        let trials = truths.indices.map { question in  // hide
            (0...compared.count).map { column in answers.trials { $0[question][column] } }
        }
        let near = compared.min { abs($0 - usual) < abs($1 - usual) }!  // hide
        let drawn = [near, near, compared.min()!]  // hide
        var panels: [Panel] = [], maps: [Panel] = []  // hide
        for (truth, perplexity) in zip(truths, drawn) {  // hide
            let names = ["first cloud", "second", "third"]
            let dot = 1e-4 * Tensor(normal: [truth.points.rows, 2], Random(seed: options.seed))
            var plain = PlainTSNE(truth.points, perplexity: perplexity, places: dot)
            plain.descend(exaggeration: exaggeration)
            panels.append(Panel("data", inOneUnit(truth.points, truth.clouds, names: names)))
            maps.append(
                Panel("map, perplexity \(number(perplexity))", inOneUnit(plain.embedding, truth.clouds, names: names)))
        }
        try page.figure(
            "truths", .panels(panels + maps, columns: 3),
            caption: """
                Are widths, gaps and the number of clouds kept? Above, the data; below, their t-SNE maps. One unit of \
                length holds in each panel.
                """,
            alt: "Above a small and a wide cloud, three clouds with a short and a long gap, one cloud; below, maps.")
        page.table(
            "truths",
            columns: ["Question", Column("In the data")] + compared.map { Column("Map, perplexity \(number($0))") },
            rows: zip(truths, trials).map { truth, row in
                [.text(truth.question)] + row.map { .number($0, .fixed(2)) }
            },
            caption: """
                What maps make of known truths: mean ± standard deviation over \(settings.seeds) draws of the points \
                and the start, at a perplexity of at most \(largest, .fixed(1), name: "largest perplexity of the truths").
                """)
        let width = trials[0], gap = trials[1], count = trials[2]  // hide
        let cloudSize = cloudPoints / 3  // hide
        // Where a Gaussian must reach beyond its own cloud, a truth comes through that a larger one hides.  // hide
        let reachesBeyond = (  // hide
            largest > 0.9 * Double(cloudSize) && gap[compared.count].mean > 1.3
                && larger.mean < gap[compared.count].mean
        )
        let beyond: Prose = (  // hide
            reachesBeyond
                ? """
                At perplexity \(largest, .fixed(1), name: "perplexity beyond a cloud") it becomes \
                \(gap[compared.count].mean, 2, name: "gap at that perplexity") times as long: a point has only \
                \(cloudSize - 1, name: "others in a cloud") others in its own cloud, so its Gaussian must reach the \
                next one, and that is how the nearer gap is noticed. With \
                \(4 * cloudPoints / 3, name: "points in a larger cloud") points in each cloud the same perplexity gives \
                \(larger.mean, 2, name: "gap of larger clouds"): the answer depends on how many points were drawn, \
                not on the gap alone.\u{20}
                """ : ""
        )
        let usualColumn = 1 + compared.firstIndex(of: near)!  // hide
        let lowColumn = 1 + compared.firstIndex(of: compared.min()!)!  // hide

        page.prose(#"""
            The answers are in \#(table: "truths") and \#(figure: "truths"). A cloud
            \#(width[0].mean, .fixed(0), name: "true width") times as wide is drawn
            \#(width[usualColumn], .fixed(2), name: "width on the map") times as wide: each point's $\beta_i$ is fitted
            to its own surroundings, so dense and sparse ones look alike. A gap
            \#(gap[0].mean, .fixed(0), name: "true gap") times as long becomes
            \#(gap[usualColumn], .fixed(2), name: "gap on the map") times as long\#(markdown:
                gap[usualColumn].mean < 1.3
                ? ": beyond the neighbours all $p_{ij}$ are nearly zero, whether far or very far"
                : ""). \#(beyond)And one cloud without any gap shows
            \#(count[lowColumn], .fixed(1), name: "islands at the lowest perplexity") islands at
            perplexity \#(number(compared.min()!))\#(markdown: count[lowColumn].mean > 2
                ? ": a few neighbours of every point hold together, and nothing holds the rest"
                : "").
            """#)
        let agreement = try ofTheCodes(page, options, settings, part, trust, fitted)  // hide
        return Truths(trials: trials, perplexities: compared, agreement: agreement)
    }

    /// The same questions about the codes: perplexity, start and pull.
    /// - Returns: the rank correlation of distances between maps from random starts.
    private static func ofTheCodes(
        _ page: Page, _ options: Options, _ settings: Settings, _ part: Codes, _ trust: Trust,
        _ fitted: FittedTSNE
    ) throws -> Trials {
        let exaggeration = settings.exaggeration
        let rows = trust.samples[0]
        let sample = part.values.rows(rows)
        let perplexity = min(settings.perplexity, Double(rows.count - 1) / 3)
        let classes = part.test.labels(of: rows)
        let colours = part.colours(rows)
        let few = Array(rows.indices.prefix(400))  // fewer points are enough for a small panel  // hide
        try page.figure(
            "multiples",
            .panels(
                trust.ways.map { name in
                    Panel(
                        name,
                        inOneUnit(
                            trust.runs.first[name].places.rows(few), few.map { colours.classes[$0] },
                            names: colours.names))
                }, columns: 3),
            caption: """
                What comes from the codes, and what from the settings? \(few.count) of the \(rows.count) codes of one \
                sample; the first map is the usual one, each other differs from it in one thing. One unit of length \
                holds in each panel.
                """,
            alt: "Maps of the same points side by side, whose islands differ in number, size and place.")
        let usual = trust.usual  // hide
        func less(_ name: String, _ number: KeyPath<MapScore, Double>) -> Trials {  // hide
            trust.trials(name, number) - trust.trials(usual, number)
        }
        page.table(
            "ways",
            columns: [
                "Map", Column("Neighbours kept"), Column("less the first (points)"), Column("Distance order"),
                Column("less the first"),
            ],
            rows: trust.ways.map { name in
                [.text(name), .number(trust.kept(name), .percent(1))]
                    + (name == usual ? [.text("")] : [.difference(less(name, \.kept), .percent(1))])
                    + [.number(trust.trials(name, \.order), .fixed(2))]
                    + (name == usual ? [.text("")] : [.difference(less(name, \.order), .fixed(2))])
            },
            caption: """
                What each setting changes: mean ± standard deviation over \(settings.seeds) samples, and the paired \
                difference to the first row with its 95 % interval.
                """)
        let others = trust.ways.dropFirst()  // hide
        func list(_ names: [String]) -> String {  // hide
            names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + names.last!
        }
        func told(_ number: KeyPath<MapScore, Double>, _ less: (String) -> Trials) -> String {  // hide
            // A hundredth is nothing to choose a setting by.
            let down = others.filter { less($0).isClear && less($0).mean < -0.01 }
            let up = others.filter { less($0).isClear && less($0).mean > 0.01 }
            let parts = [(down, "lower"), (up, "higher")].filter { !$0.0.isEmpty }
                .map { "\($1) with \(list(Array($0)))" }
            guard !parts.isEmpty else { return "differs by no more than a hundredth with any of the others" }
            let isAll = down.count + up.count == others.count
            return "is " + parts.joined(separator: ", and ")
                + (isAll ? "" : " (for the rest by no more than a hundredth, if at all)")
        }
        // Start and exaggeration are said to matter for many points: the large map without them, one run each.
        let codes = part.values  // hide
        let usualTSNE = TSNE(perplexity: fitted.perplexity, exaggeration: exaggeration)  // hide
        var (scattered, plain) = (usualTSNE, usualTSNE)  // hide
        scattered.start = .random  // hide
        plain.exaggeration = 1  // hide
        var large = [("as above", fitted)]  // hide
        large.append(("random start", try page.map("Random start", of: codes, by: scattered)))  // hide
        if exaggeration > 1 {
            large.append(("no exaggeration", try page.map("No exaggeration", of: codes, by: plain)))  // hide
        }
        let keptByLarge = large.map { _, fit in  // hide
            MapMetrics.neighborPreservation(of: fit.embedding, for: codes, neighbors: neighborCount(codes.rows))
        }
        let orderOfLarge = large.map { distanceOrder(codes, $1.embedding, seed: options.seed) }  // hide
        let change = keptByLarge.map { abs($0 - keptByLarge[0]) }.max()!  // hide
        let worse = large.map { abs($1.divergence - fitted.divergence) }.max()!  // hide
        let reordered = orderOfLarge.map { abs($0 - orderOfLarge[0]) }.max()!  // hide
        page.table(
            "large",
            columns: ["Large map", Column("Divergence (nats)"), Column("Neighbours kept"), Column("Distance order")],
            rows: large.indices.map { i in
                [
                    .text(large[i].0), .number(large[i].1.divergence, .fixed(3)), .number(keptByLarge[i], .percent(1)),
                    .number(orderOfLarge[i], .fixed(2)),
                ]
            }, caption: "What start and exaggeration do for all \(codes.rows) codes: one map each.")
        let firstSeed = options.seed  // hide
        let limit = number(Double(rows.count - 1) / 3)  // hide
        let areNeeded = ["random start", "no exaggeration"].contains { name in  // hide
            others.contains(name) && less(name, \.kept).isClear && less(name, \.kept).mean < -0.01
        }
        let isAsReadHere = (  // hide
            part.areTheCourses && settings.perplexity == 30 && exaggeration == 12 && settings.points == 10_000
        )
        let shortage = [  // hide
            perplexities(around: settings.perplexity, rows: rows.count).last == settings.perplexity * 10 / 3
                ? ""
                : " (with \(rows.count) points no perplexity above \(limit) makes sense, so those that were planned "
                    + "are lower, and may have become one)"
        ].joined()

        page.prose(#"""
            ### The codes, asked again

            Which features of a map come from the codes, and which from the settings? \#(figure: "multiples") and
            \#(table: "ways") change one thing at a time\#(markdown: shortage).\#(markdown: isAsReadHere
                ? " On all six maps shoes stand apart from clothes, trousers have a patch of their own, and pullovers, "
                    + "coats and shirts share one. Where the patches lie, how wide they are, and whether sandals and "
                    + "sneakers are parted changes from map to map." : "") Against the first row the share of neighbours
            kept \#(markdown: told(\.kept) { less($0, \.kept) }); the order of distances
            \#(markdown: told(\.order) { less($0, \.order) }).

            \#(markdown: areNeeded
                ? "Start or exaggeration matter here."
                : exaggeration > 1
                    ? "Neither the PCA start nor early exaggeration made a difference that counts to the neighbours "
                        + "kept."
                    : "The PCA start made no difference to the neighbours kept that counts.")
            Such things are advised for many points, so \#(table: "large") leaves them out of the large map, too: the
            neighbours kept change by \#(percent: change, name: "change of the neighbours kept, large maps") at most,
            the divergence by \#(worse, 3, name: "change of the divergence, large maps") nats. The order of distances
            changes by up to \#(reordered, 2, name: "change of the distance order, large maps"): it is
            \#(orderOfLarge[0], 2, name: "distance order, large map from PCA") from the PCA start and
            \#(orderOfLarge[1], 2, name: "distance order, large map from random places") from a random one. So where a
            start is seen at all, it is in the large (one run each).

            The last row of \#(table: "ways") stands for a neighbour of t-SNE. **UMAP** \#(cite: .mcinnes2018) also
            joins every point to its nearest and lets neighbours pull and all others push, but asks of every pair by
            itself whether it is one (a cross-entropy, without the sum $Z$), and draws a few pushes by lot.
            \#(authors: .bohm2022) found that its maps look like t-SNE's with the pull kept at about four times its
            strength to the end: tighter islands, wider gaps. That is the map drawn here, with a pull of 4 from the
            first step to the last; UMAP itself was not run.

            And how much of the large scale does a random start decide? The same `sample` from
            \#(max(2, settings.seeds)) random dots: `maps` are the embeddings, and every two of them are compared by
            the order of distances (`distanceOrder`).
            """#)
        let starts = try page.overSeeds("starts", max(2, settings.seeds), from: options.seed) { seed in
            let tsne = TSNE(perplexity: perplexity, exaggeration: exaggeration, start: .random, seed: seed)
            return try tsne.fit(sample).embedding.values
        }
        let maps = starts.values.map { Tensor($0, shape: sample.rows == 0 ? [0, 2] : [$0.count / 2, 2]) }  // hide
        let agreement = Trials(
            maps.indices.flatMap { i in maps[..<i].map { distanceOrder($0, maps[i], seed: firstSeed) } })
        let far = ClassDistances(of: sample, on: maps, labels: classes, names: part.names)  // hide
        page.table(
            "centres",
            columns: [
                "Two classes", "They are", Column("In the code"), Column("On the maps"), Column("least"),
                Column("most"),
            ],
            rows: far.remarkable.map { pair, what in
                [
                    .text(pair.name), .text(what), .number(pair.inTheCode, .fixed(2)), .number(pair.onMaps, .fixed(2)),
                    .number(pair.least, .fixed(2)), .number(pair.most, .fixed(2)),
                ]
            },
            caption: """
                How far apart are two classes? Distance of their centres as a multiple of the mean over all pairs of \
                classes; mean ± standard deviation, least and most over \(maps.count) random starts.
                """)
        let pair = far.leastSteady  // hide
        let stretch = far.pairs.reduce(0) { $0 + $1.stretch } / Double(far.pairs.count)  // hide

        page.prose(#"""
            As a whole, two random starts order the distances of points alike to
            \#(agreement, .fixed(2), name: "agreement of two random starts") (rank correlation over all
            \#(agreement.count) pairs of maps; 1 would be the same order, 0 none): \#(agreement.mean > 0.8
                ? "what is near and what is far in the large comes back" : "even the large scale depends on the start").
            Of two given classes it says less (\#(table: "centres")): the distance between \#(pair.name) goes from
            \#(pair.least, 2, name: "least distance of the least steady pair") to
            \#(pair.most, 2, name: "greatest distance of the least steady pair") times the mean distance, by the luck
            of the start. Over all pairs of classes, the longest distance of a pair is on average
            \#(stretch, 2, name: "longest by shortest distance over starts") times its shortest. (A class may lie on
            two islands; its centre is then between them.) What changes with the start is no finding. What all starts
            show may be one, or an artefact of the method, as the equal widths above are: they came back from
            every start.
            """#)
        return agreement
    }
}
