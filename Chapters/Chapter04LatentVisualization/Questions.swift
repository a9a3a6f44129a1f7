import ChapterSupport
import Charts
import Engine
import Estimators
import Notebook

extension LatentVisualization {
    /// What known truths became on maps, and what starts decide.
    struct Truths {
        /// For every question the data's own answer, and then the map's at every perplexity.
        let trials: [[Trials]]
        let perplexities: [Double]
        /// Rank correlation of distances between large maps from random starts; nil if there is one.
        let agreement: Trials?
        var table: [[Double]] { trials.map { $0.map(\.mean) } }

        /// The answer to a question at a perplexity.
        func answer(_ question: Int, at perplexity: Double) -> Trials {
            trials[question][1 + (perplexities.firstIndex(of: perplexity) ?? 0)]
        }
    }

    /// Part 4: what a map must not be asked.
    static func questions(
        _ page: Page, _ options: Options, _ settings: Settings, _ part: Codes, _ trust: Trust,
        _ fitted: FittedTSNE
    ) throws -> Truths {
        let cloudPoints = settings.cloudPoints
        let perplexities = [2.0, 5, 30, 50, 100]
        page.prose(#"""
            ## Three questions that a map does not answer

            *How wide is an island? How far apart are two? How many are there?* Maps are often read so
            \#(cite: .wattenberg2016). To see whether one may, draw points whose truth is known: in the plane, so that
            not even a dimension has to be given up. `knownTruths` makes \#(cloudPoints, name: "points in the plane")
            points of each kind: two clouds, the second a copy of the first, five times as wide; three round
            clouds, the second gap five times as long as the first; and pure noise, a single round cloud.

            \#(listing: "answers(about:at:seed:)")

            The answers are taken from the places alone. Width is the root mean square distance from a cloud's centre; a
            gap reaches from centre to centre. Islands are counted by a rule that knows no cloud: points are joined by
            steps of at most 2.5, 3 or 4 times the usual (median) distance to the nearest neighbour, and a set of five
            points or more is one.
            """#)
        let found = try page.overSeeds("truths", settings.seeds, from: options.seed) { seed in  // hide
            try knownTruths(cloudPoints, seed: seed).map { try answers(about: $0, at: perplexities, seed: seed) }
        }
        let largest = perplexities.max() ?? 1  // hide
        let doubled = try page.overSeeds("doubled", settings.seeds, from: options.seed) { seed in  // hide
            try answers(about: knownTruths(2 * cloudPoints, seed: seed)[1], at: [largest], seed: seed)[1][0]
        }.trials { $0 }
        let truths = knownTruths(cloudPoints, seed: options.seed)  // hide
        var trials: [[Trials]] = []  // hide
        for (kind, truth) in truths.enumerated() {  // hide
            for question in truth.questions.indices {
                trials.append(
                    (0...perplexities.count).map { column in found.trials { $0[kind][column][question] } })
            }
        }
        let drawn = [2.0, 30, 100]  // hide
        let panels = try truths.flatMap { truth in  // hide
            let dot = 1e-4 * Tensor(normal: [truth.points.rows, 2], Random(seed: options.seed))
            let maps = try drawn.map { perplexity in
                try TSNE(perplexity: perplexity, start: .places(dot)).fit(truth.points).embedding
            }
            let titles = [truth.name] + drawn.map { "perplexity \(number($0))" }
            return zip(titles, [truth.points] + maps).map { title, places in
                Panel(
                    title,
                    inOneUnit(
                        places, truth.clouds, names: ["first cloud", "second", "third"], height: squarePanel))
            }
        }
        try page.figure(
            "truths", .panels(panels, columns: 4),
            caption: """
                Are widths, gaps and the number of clouds kept? On the left the data, then their t-SNE maps. Within \
                each panel both axes have the same unit.
                """,
            alt: """
                Three rows: two clouds of different widths, three clouds with different gaps, one cloud of noise; \
                beside each its maps, with clouds of equal width, even gaps, and at perplexity 2 many crumbs.
                """)
        page.table(
            "truths",
            columns: ["Question", Column("In the data")]
                + perplexities.map { Column("Perplexity \(number($0))") },
            rows: zip(truths.flatMap(\.questions), trials).map { question, row in
                [.text(question)] + row.map { .number($0, .fixed(1)) }
            },
            caption: """
                What maps make of known truths: mean ± standard deviation over \(settings.seeds) draws of the points \
                and the start.
                """)
        let (width, gap) = (trials[0], trials[1])  // hide
        let usual = 1 + perplexities.firstIndex(of: 30)!  // hide
        page.claim(
            "at perplexity 30 the wide cloud is drawn as wide as the narrow one, to a tenth",
            abs(width[usual].mean - 1) < 0.1)
        page.claim(
            "at perplexity 5 noise has more islands than in the data", trials[3][2].mean > trials[3][0].mean)

        page.prose(#"""
            - **Widths mean nothing** (\#(figure: "truths"), \#(table: "truths")). A cloud
              \#(width[0].mean, .fixed(0), name: "true width") times as wide is drawn
              \#(width[usual], .fixed(2), name: "width on the map") times as wide at perplexity 30: each $\beta_i$ is
              fitted to a point's own surroundings, so dense and sparse ones look alike.
            - **Gaps mean little.** A gap \#(gap[0].mean, .fixed(0), name: "true gap") times as long becomes
              \#(gap[usual], .fixed(2), name: "gap on the map") times as long: beyond the neighbours all $p_{ij}$ are
              nearly zero, whether far or very far. At perplexity \#(number(largest)) it is
              \#(gap[perplexities.count], .fixed(2), name: "gap at the largest perplexity"): a point has only
              \#(cloudPoints / 3 - 1, name: "others in a cloud") others in its own cloud, so its Gaussian must reach the
              next one, and that is how the nearer gap is noticed. With twice as many points in each cloud the same
              perplexity gives \#(doubled, .fixed(2), name: "gap of larger clouds"): the answer depends on how many
              points were drawn, not on the gap alone.
            - **Islands may be noise.** Noise without any gap falls into
              \#(trials[3][1], .fixed(0), name: "islands in noise at perplexity 2") islands at perplexity 2, and
              \#(trials[3][2], .fixed(0), name: "islands in noise at perplexity 5") at 5 (steps up to 3): a
              point that looks at so few others holds on to them alone. How many islands are counted hangs on the
              rule, which finds \#(trials[3][0], .fixed(1), name: "islands in the noise itself") in the data
              themselves; that noise comes to pieces at small perplexities does not.

            At perplexity 30 every draw and every start drew equal widths. So what comes back from start to start need
            not be a finding: it may be what the method does to all data.
            """#)
        let agreement = try ofTheCodes(page, options, settings, part, trust, fitted)  // hide
        return Truths(trials: trials, perplexities: perplexities, agreement: agreement)
    }

    /// The same questions about the codes: perplexity, start and pull.
    /// - Returns: the rank correlation of distances between large maps from random starts, if there are several.
    private static func ofTheCodes(
        _ page: Page, _ options: Options, _ settings: Settings, _ part: Codes, _ trust: Trust,
        _ fitted: FittedTSNE
    ) throws -> Trials? {
        let exaggeration = settings.exaggeration, codes = part.values
        let rows = trust.samples[0]
        let sample = codes.rows(rows)
        let perplexity = fitting(settings.perplexity, rows.count)
        let isAsReadHere =
            (part.areTheCourses && settings.perplexity == 30 && exaggeration == 12 && settings.points == 10_000)
        let limit = number(Double(rows.count - 1) / 3)
        let shortage = perplexities(around: settings.perplexity, rows: rows.count).last == settings.perplexity * 10 / 3
            ? ""
            : " With \(rows.count) points no perplexity above \(limit) makes sense, so those that were planned are "
                + "lower, and may have become one."
        page.prose(#"""
            ## What comes from the codes, and what from the settings?

            \#(figure: "multiples") and \#(table: "ways") change one thing at a time.\#(markdown: shortage) The last map
            stands for a neighbour of t-SNE: **UMAP** \#(cite: .mcinnes2018) asks of every pair by itself whether the
            two are neighbours, without the sum $Z$, and by \#(authors: .bohm2022) its maps look like t-SNE's with about
            four times the pull from the first step to the last. (UMAP itself was not run.)
            """#)
        let colours = part.colours(rows)  // hide
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
                Which features stay? \(few.count) of the \(rows.count) codes of one sample; the first map is the usual \
                one, each other differs from it in one thing. Within each panel both axes have the same unit.
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
        // A hundredth is nothing to choose a setting by.  // hide
        let worse = others.filter { less($0, \.kept).isClear && less($0, \.kept).mean < -0.01 }  // hide
        let isStartNeeded = ["random start", "no exaggeration"].contains { worse.contains($0) }  // hide
        func list(_ names: [String]) -> String {  // hide
            names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + names.last!
        }

        page.prose(#"""
            \#(markdown: isAsReadHere
                ? "On all six maps shoes stand apart from clothes, trousers have a patch of their own, and pullovers, "
                    + "coats and shirts share one. Where patches lie, how wide they are, and whether sandals and "
                    + "sneakers are parted changes from map to map. "
                : "")\#(markdown: worse.isEmpty
                ? "No setting costs a hundredth of the neighbours or more."
                : "Neighbours are lost with \(list(Array(worse))); of the others none costs as much as a hundredth.")

            \#(markdown: isStartNeeded
                ? "Start or exaggeration matter here."
                : "So what these small maps keep does not depend on start and early exaggeration, both widely advised; "
                    + "where patches lie does, and more so on large maps (below).")
            """#)
        page.beginFold("Start and exaggeration on the large map")
        page.prose(#"""
            Both are said to matter for many points. So here is the large map without them, and from
            \#(settings.largeStarts) random starts.
            """#)
        var fromDot = TSNE(perplexity: fitted.perplexity, exaggeration: exaggeration, start: .random)  // hide
        var scattered: [FittedTSNE] = []  // hide
        for start in 0..<settings.largeStarts {  // hide
            fromDot.seed = options.seed &+ UInt64(start)
            scattered.append(try page.map("Random start \(start + 1)", of: codes, by: fromDot))
        }
        var rowsOfLarge = [("PCA start", [fitted]), ("random starts", scattered)]  // hide
        if exaggeration > 1 {
            let unhurried = TSNE(perplexity: fitted.perplexity, exaggeration: 1)  // hide
            rowsOfLarge.append(  // hide
                ("no exaggeration", [try page.map("No exaggeration", of: codes, by: unhurried)]))
        }
        func trials(_ maps: [FittedTSNE], _ score: (FittedTSNE) -> Double) -> Trials { Trials(maps.map(score)) }  // hide
        func kept(_ fit: FittedTSNE) -> Double {  // hide
            MapMetrics.neighborPreservation(of: fit.embedding, for: codes, neighbors: neighborCount(codes.rows))
        }
        func order(_ fit: FittedTSNE) -> Double { distanceOrder(codes, fit.embedding, seed: options.seed) }  // hide
        page.table(
            "large",
            columns: ["Large map", Column("Divergence (nats)"), Column("Neighbours kept"), Column("Distance order")],
            rows: rowsOfLarge.map { name, maps in
                [
                    .text(name), .number(trials(maps, \.divergence), .fixed(3)), .number(trials(maps, kept), .percent(1)),
                    .number(trials(maps, order), .fixed(2)),
                ]
            },
            caption: """
                What do start and exaggeration do for all \(codes.rows) codes? One map each, and \
                \(settings.largeStarts) from random starts (mean ± standard deviation).
                """)
        let firstSeed = options.seed  // hide
        let starts = try page.overSeeds("starts", max(2, settings.seeds), from: firstSeed) { seed in  // hide
            let tsne = TSNE(perplexity: perplexity, exaggeration: exaggeration, start: .random, seed: seed)
            return try tsne.fit(sample).embedding.values
        }
        let small = agreement(  // hide
            of: starts.values.map { Tensor($0, shape: [$0.count / 2, 2]) }, seed: firstSeed)
        let ofLarge = scattered.count > 1 ? agreement(of: scattered.map(\.embedding), seed: firstSeed) : nil  // hide
        let isLuck = (ofLarge?.mean ?? 1) < small.mean - 0.05  // hide
        let more: Prose = (  // hide
            ofLarge.map { ofLarge in
                """
                ; between maps of all \(codes.rows), \(ofLarge.mean, 2, name: "agreement of two random starts, large maps")
                """
            } ?? ""
        )

        page.prose(#"""
            \#(settings.largeStarts) starts are too few to rank (\#(table: "large")); what they show is how far a start
            decides. Do two random ones tell the same of the large scale? Between maps of \#(sample.rows) codes the rank correlation of distances is
            \#(small.mean, 2, name: "agreement of two random starts") (mean over all pairs of
            \#(starts.values.count) starts)\#(more).\#(markdown: isLuck
                ? " So on the large map the large scale is the luck of the start, which a start from PCA makes the same "
                    + "every time. Whether that is because points are many, or because each looks at a smaller share "
                    + "of them, we have not parted." : "")
            """#)
        page.endFold()
        return ofLarge
    }
}
