import ChapterSupport
import Charts
import Engine
import Estimators
import Notebook

extension LatentVisualization {
    /// What the comparison of maps found, over the samples.
    struct Trust {
        let runs: OverSeeds<MapsOfSample>
        /// The rows of every sample.
        let samples: [[Int]]
        /// The names of the t-SNE maps, the usual one first.
        let ways: [String]
        var usual: String { ways[0] }
        /// Whether no image is in two samples.
        let areDisjoint: Bool

        func trials(_ map: String, _ number: KeyPath<MapScore, Double>) -> Trials {
            runs.trials { $0[map].score[keyPath: number] }
        }

        func kept(_ map: String) -> Trials { trials(map, \.kept) }

        func mean(_ map: String) -> MapScore {
            func mean(_ number: KeyPath<MapScore, Double>) -> Double { trials(map, number).mean }
            return MapScore(
                trustworthiness: mean(\.trustworthiness), continuity: mean(\.continuity), kept: mean(\.kept),
                order: mean(\.order), sameClass: mean(\.sameClass))
        }
    }

    /// Part 3: measures of a map, over samples of the codes.
    static func howFarToTrust(
        _ page: Page, _ options: Options, _ settings: Settings, _ part: Codes, map: Tensor, shadow: Tensor
    ) throws -> Trust {
        let codes = part.values, labels = part.labels
        let samples = samples(settings, of: codes.rows, seed: options.seed)
        let size = samples[0].count, k = neighborCount(size)
        let areDisjoint = Set(samples.joined()).count == samples.count * size
        let (perplexity, exaggeration, firstSeed) = (settings.perplexity, settings.exaggeration, options.seed)
        page.prose(#"""
            ## How far can the map be trusted?

            Let $N_k(i)$ be the $k$ points nearest to $i$ in the code, $M_k(i)$ those nearest on the map, and $r(i,j)$
            the rank of $j$ by distance from $i$ in the code.

            - **Trustworthiness** \#(cite: .venna2001) is 1 if nobody is a neighbour on the map who is a stranger in
              truth:

            $$ T = 1 - \frac{2}{nk(2n - 3k - 1)} \sum_i \sum_{j \in M_k(i) \setminus N_k(i)} \big(r(i,j) - k\big). $$

            - **Continuity** is the same with map and code exchanged: 1 if no true neighbour has been torn away.
            - **Neighbours kept** is $\frac{1}{nk} \sum_i |N_k(i) \cap M_k(i)|$, the share of the true neighbours that
              are neighbours on the map.
            - **Distance order** asks about the large scale: Spearman's correlation, which is that of the ranks, between
              the distances of 20,000 random pairs in the code and on the map.
            - **Same class** is the share of points whose nearest neighbour has their class; it alone knows labels.

            How much of a score is luck of the draw? Each of \#(settings.seeds, name: "samples") samples of \#(size)
            codes, drawn by lot\#(markdown: areDisjoint
                ? " so that no image is in two of them"
                : " (they share images, so the spread is too small)"), gets maps of its own.
            """#)
        let runs = try page.overSeeds("maps", settings.seeds, from: firstSeed) { seed in  // hide
            let rows = samples[Int(seed - firstSeed)]
            let compared = settingsToCompare(
                perplexity: perplexity, exaggeration: exaggeration, rows: rows.count, seed: seed)
            return try mapsOfSample(codes.rows(rows), rows.map { labels[$0] }, compared, seed: seed)
        }
        let names = settingsToCompare(  // hide
            perplexity: perplexity, exaggeration: exaggeration, rows: size, seed: 0
        ).map(\.name)
        let trust = Trust(runs: runs, samples: samples, ways: names, areDisjoint: areDisjoint)  // hide
        let tables = [("PCA", "PCA"), ("t-SNE", trust.usual), ("random places", "random places")]  // hide
        page.table(
            "trust",
            columns: [
                "Map", Column("Trustworthiness", best: .highest), Column("Continuity", best: .highest),
                Column("Neighbours kept", best: .highest), Column("Distance order", best: .highest),
                Column("Same class", best: .highest),
            ],
            rows: tables.map { title, name in
                [
                    .text(title), .number(trust.trials(name, \.trustworthiness), .fixed(3)),
                    .number(trust.trials(name, \.continuity), .fixed(3)), .number(trust.kept(name), .percent(1)),
                    .number(trust.trials(name, \.order), .fixed(2)),
                    .number(trust.trials(name, \.sameClass), .percent(1)),
                ]
            },
            caption: """
                Which map keeps what? k = \(k, name: "neighbours k"); mean ± standard deviation over \(settings.seeds) \
                samples of \(size) codes. Random places show what chance gives.
                """)
        let tsne = trust.kept(trust.usual)  // hide
        let order = trust.trials(trust.usual, \.order) - trust.trials("PCA", \.order)  // hide
        let lost = trust.trials(trust.usual, \.sameClass) - runs[\.sameClassInTheCode]  // hide
        let orderVerdict = (  // hide
            !order.isClear
            ? "of PCA and t-SNE no difference was seen" : "\(order.mean < 0 ? "PCA" : "t-SNE") keeps more"
        )
        let large = MapMetrics.neighborPreservation(of: map, for: codes, neighbors: neighborCount(codes.rows))  // hide

        page.prose(#"""
            Neighbours are what t-SNE promises (\#(table: "trust")), and yet
            \#(percent: 1 - tsne.mean, 0, name: "neighbours lost by t-SNE") of a point's true neighbours are *not* among
            the nearest on its maps. (The large map, of \#(codes.rows) codes, keeps
            \#(percent: large, 0, name: "neighbours kept by the large t-SNE map") of its own.) Of the order of distances
            \#(orderVerdict), t-SNE less PCA:
            \#(difference: order, .fixed(2), name: "distance order, t-SNE less PCA", signed: true).
            In the code \#(percent: runs[\.sameClassInTheCode], 1, name: "same class in the code") of the points have a
            nearest neighbour of their class; \#(lost.isClear
                ? "the t-SNE maps differ" : "on the t-SNE maps no difference was seen"), map less code:
            \#(difference: lost, .percent(1), name: "same class, map less code", signed: true).
            """#)
        let (orderOfPCA, orderOfMap) = (  // hide
            distanceOrder(codes, shadow, seed: options.seed), distanceOrder(codes, map, seed: options.seed)
        )
        let pairs = randomPairs(1_000, among: codes.rows, seed: options.seed)  // hide
        let trueDistances = distances(codes, pairs)  // hide
        let longest = 1.05 * trueDistances.max()!  // hide
        try page.figure(
            "shepard",
            .panels(
                [
                    Panel(
                        "PCA",
                        .lines(
                            [
                                Series("pairs", x: trueDistances, y: distances(shadow, pairs), style: .markers),
                                Series("equal distances", x: [0, longest], y: [0, longest]),
                            ], x: Axis("Distance in the code", range: 0...longest),
                            y: Axis("Distance on the map", range: 0...longest))),
                    Panel(
                        "t-SNE",
                        .scatter(
                            zip(trueDistances, distances(map, pairs)).map { Point($0, $1) },
                            x: Axis("Distance in the code", range: 0...longest), y: "Distance on the map")),
                ], columns: 2),
            caption: """
                Does what is far apart in the code lie far apart on the map? Shepard diagrams of \(pairs.count) random \
                pairs, for the two large maps.
                """,
            alt: "Left, points below a diagonal, most of them far below it; right, a broad band of points.")

        page.prose(#"""
            A **Shepard diagram** \#(cite: .shepard1962) plots distance against distance (\#(figure: "shepard")). For
            PCA all points lie on or below the line of equal distances: a shadow only shortens. For t-SNE the units
            differ; what counts is how broad the rising cloud is. At one distance in the code its map has long and
            short ones: the rank correlation is \#(orderOfMap, 2, name: "distance order of the large t-SNE map"), and
            \#(orderOfPCA, 2, name: "distance order of the large PCA map") for PCA.
            """#)
        return trust
    }
}
