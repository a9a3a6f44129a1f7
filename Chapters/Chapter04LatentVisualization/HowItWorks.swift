import ChapterSupport
import Charts
import Engine
import Estimators
import Notebook

extension LatentVisualization {
    /// Part 2: t-SNE from its probabilities to its steps.
    /// - Returns: the divergence from the codes to the PCA map.
    static func howItWorks(
        _ page: Page, _ options: Options, _ settings: Settings, _ part: Codes, map: Tensor, shadow: Tensor,
        fitted: FittedTSNE
    ) throws -> Double {
        let codes = part.values, exaggeration = settings.exaggeration
        let lot = Array(samples(settings, of: codes.rows, seed: options.seed)[0].prefix(400))
        let perplexity = fitting(settings.perplexity, lot.count)
        page.prose(#"""
            ## t-SNE, written down

            t-SNE does not try to get every distance right, only *neighbours*, and it says so in probabilities. Standing
            at code $x_i$, choose a neighbour at random, near ones more often, by a Gaussian of precision $\beta_i$:

            $$ p_{j|i} = \frac{\exp(-\beta_i \lVert x_i - x_j \rVert^2)}{\sum_{k \ne i} \exp(-\beta_i \lVert x_i - x_k \rVert^2)}. $$

            How far does a point look? The **perplexity** $e^{H_i}$, with $H_i = -\sum_j p_{j|i} \log p_{j|i}$ the
            entropy in nats, is the number of neighbours that it has in effect: $m$ neighbours equally probable make it
            $m$. It is the same for all points, $\#(number(fitted.perplexity))$ here, and a bisection finds the
            $\beta_i$ that gives it: large in dense regions, small in sparse ones. Then the two directions are averaged,
            $p_{ij} = (p_{j|i} + p_{i|j}) / 2n$ for $n$ points, so that all pairs together have the probability 1.

            \#(listing: "PlainTSNE.neighborProbabilities", "PlainTSNE.precision", "PlainTSNE.affinities(of:perplexity:)")

            On the map, points $y_i$ have probabilities too, by a kernel with a heavier tail than a Gaussian's:

            $$ q_{ij} = \frac{w_{ij}}{Z}, \qquad w_{ij} = \frac{1}{1 + \lVert y_i - y_j \rVert^2}, \qquad Z = \sum_{k \ne l} w_{kl}. $$

            The tail makes room. The points within a distance $r$ of $x_i$ can be as many as $r^{\#(codeSize)}$ in the
            code and only as $r^2$ in the plane, so on the map most points that are moderately far must lie farther
            out. A Gaussian would call such pairs next to impossible and crowd them together; $w$ falls only with the
            square of the distance. The map is the one that makes the Kullback–Leibler divergence

            $$ D = \sum_{i \ne j} p_{ij} \log \frac{p_{ij}}{q_{ij}} $$

            small. It charges much for neighbours torn apart ($p$ large, $q$ small) and little for strangers put
            together; no distance beyond the neighbours is asked for. (In code, `normalizer` is $Z$.)

            \#(listing: "PlainTSNE.weight", "PlainTSNE.divergence")

            ### What moves the points

            Write $D = \sum p_{ij} \log p_{ij} - \sum p_{ij} \log w_{ij} + \log Z$. The first term does not know the
            map. With $\nabla_{y_i} \log w_{ij} = -2\, w_{ij} (y_i - y_j)$,
            $\nabla_{y_i} w_{ij} = -2\, w_{ij}^2 (y_i - y_j)$ and every pair counted twice, the other two give

            $$ \frac{\partial D}{\partial y_i} = 4 \Big( \sum_j p_{ij}\, w_{ij}\, (y_i - y_j) \;-\; \frac{1}{Z} \sum_j w_{ij}^2\, (y_i - y_j) \Big): $$

            neighbours pull, and everybody pushes.

            \#(listing: "PlainTSNE.attraction", "PlainTSNE.repulsion")

            A step goes downhill, with momentum, and with a **gain** for every coordinate, which grows while the point
            goes on in one direction and shrinks when it turns. The 4 is part of the rate. A step is cut to the length
            5, five widths of the kernel, so that no point flies off, and then the map is moved back to its centre.

            \#(listing: "PlainTSNE.step", "PlainTSNE.descend")

            In the first 250 of 1,000 steps the pull counts \#(number(exaggeration)) times (*early exaggeration*), so
            that neighbours find together while the map is still small. All $p$ together are 1, so the force on one of
            $n$ points shrinks as $1/n$; the rate therefore grows as $n$, and is divided by the exaggeration, which
            makes the pull stronger. The start is the PCA map, shrunk until its first component has the standard
            deviation $10^{-4}$ (`startOfMap`), in the hope that its order in the large survives
            \#(cite: .kobak2019). Whether start and exaggeration matter is measured below.

            This is the whole method. It visits every pair in every step, so let it draw
            \#(lot.count, name: "codes drawn by the plain code") codes, whose rows are `lot`, by 50, 200, 50 and 700 steps, of which the first 250 are exaggerated. `TSNE`,
            which drew the map above, takes the same steps on the nearest neighbours alone, faster where points are many.
            """#)
        let sample = codes.rows(lot)
        var plain = PlainTSNE(sample, perplexity: perplexity, places: try startOfMap(of: sample))
        var stages: [Tensor] = []
        for (steps, early) in [(50, 50), (200, 200), (50, 0), (700, 0)] {
            plain.descend(iterations: steps, exaggerated: early, exaggeration: exaggeration)
            stages.append(plain.embedding)
        }
        let fast = try TSNE(perplexity: perplexity, exaggeration: exaggeration).fit(sample).embedding
        let same = PlainTSNE(sample, perplexity: perplexity, places: fast)
        let isDrawnTogether = exaggeration > 1 && part.areTheCourses  // hide
        let colours = part.colours(lot)  // hide
        try page.figure(
            "stages",
            .panels(
                zip([50, 250, 300, 1_000], stages).map { step, places in
                    Panel(
                        "step \(step)",
                        inOneUnit(places, colours.classes, names: colours.names, height: squarePanel))
                }, columns: 4),
            caption: """
                How does a map come about? \(sample.rows) codes after so many steps, each panel at a scale of its own. \
                Exaggeration ends at step 250.
                """,
            alt: """
                The same points after 50, 250, 300 and 1,000 steps\(isDrawnTogether
                    ? ", at first drawn together in clumps and threads, then spread out." : ".")
                """)
        let affinities = Affinities(of: codes, perplexity: fitted.perplexity)  // hide
        let shadowDivergence = leastDivergence(affinities, to: shadow)  // hide
        let settled = fitted.history.filter { $0.iteration > 300 }.map(\.divergence)  // hide
        if part.areMany {
            page.claim(
                "once the exaggeration is over, the divergence falls",
                zip(settled, settled.dropFirst()).allSatisfy { $1 <= $0 + 0.002 })
        }
        let crowd = part.areMany ? map : 20 * Tensor(normal: [2_000, 2], Random(seed: options.seed))  // hide

        page.prose(#"""
            \#(figure: "stages") shows the way\#(markdown: isDrawnTogether
                ? ": the clumps of the exaggerated steps open as soon as the pull is back at its own strength"
                : ""). The plain code ends at
            \#(plain.divergence, 3, name: "divergence by the plain code") nats, `TSNE` (`same`) at
            \#(same.divergence, 3, name: "divergence by the fast code"). The map of all \#(codes.rows) codes ends at
            \#(fitted.divergence, 3, name: "divergence of the t-SNE map"); the PCA map, at the size that suits it best,
            has \#(shadowDivergence, 3, name: "divergence of the PCA map").
            """#)
        try inOneStep(page, part, map: crowd)  // hide
        return shadowDivergence
    }

    /// A second reading: how the push of all pairs is had from a grid.
    private static func inOneStep(_ page: Page, _ part: Codes, map crowd: Tensor) throws {
        page.beginFold("How all pairs fit into one step")
        page.prose(#"""
            The pull is cheap: `TSNE` keeps three times as many neighbours of a point as the perplexity says and cuts
            the rest off \#(cite: .maaten2014). The push is between *all* pairs,
            \#(crowd.rows * (crowd.rows - 1) / 2, name: "pairs of points") of them among
            \#(crowd.rows) points. But it is half the downhill slope of a potential,

            $$ \sum_j w_{ij}^2\, (y_i - y_j) = -\tfrac{1}{2} \nabla \varphi(y_i), \qquad \varphi(y) = \sum_j \frac{1}{1 + \lVert y - y_j \rVert^2}, $$

            and a smooth potential need not be computed at every point. It is enough to know it at the **nodes** of a
            grid: *spread* the points over the nodes beside them, *convolve* what lies on the nodes with the kernel,
            and *read* between the nodes \#(cite: .linderman2019). On a line, with straight lines between nodes, this
            is

            \#(listing: "potentialByNodes")

            As written, the middle step visits all pairs of nodes. On a regular grid the kernel depends only on how far
            apart two nodes are, so it is a product of Fourier coefficients, and a fast Fourier transform needs
            $N \log N$ operations for $N$ nodes in place of $N^2$. (`TSNE` uses cosine and sine transforms along rows
            and columns, as matrix products: $N^{3/2}$.) $Z$ comes along: it is the sum of all $\varphi(y_i)$, less one
            for each point's own share. \#(table: "nodes") has the error of the library's pushes, by splines of the fifth
            degree in place of straight lines, against those of all pairs. `TSNE` takes nodes 0.4 apart where there are
            4,000 points or more, and all pairs below.
            """#)
        let pushes = Repulsion.exact.forces(on: crowd).forces  // hide
        let spacings = [1.6, 0.8, 0.4, 0.2]  // hide
        let errors = spacings.map { spacing in  // hide
            length(Repulsion.grid(spacing: Float(spacing)).forces(on: crowd).forces - pushes) / length(pushes)
        }
        let side = max(extent(of: crowd, 0), extent(of: crowd, 1))  // hide
        page.table(
            "nodes",
            columns: ["Nodes apart", Column("Nodes, about"), Column("Error of the push")],
            rows: zip(spacings, errors).map { spacing, error in
                [
                    .text(NumberFormat.fixed(1).string(spacing)),
                    .number((side / spacing) * (side / spacing), .significant(2)),
                    .number(error, .percent(2)),
                ]
            },
            caption: """
                How close must nodes stand? Error of all pushes on \
                \(part.areMany ? "the large map" : "a cloud of 2,000 points") (root mean square, as a share of the \
                pushes').
                """)
        page.endFold()
    }
}

/// A sample's PCA map, its first component shrunk to the standard deviation 1e-4.
func startOfMap(of sample: Tensor) throws -> Tensor {
    try TSNE(perplexity: 1, iterations: 0, exaggeratedIterations: 0).fit(sample).embedding
}

/// How much higher than wide a panel is where four stand side by side.
let squarePanel = 1.035

/// The rows of every sample that maps are compared on: by lot, and no image twice where there are enough.
func samples(_ settings: Settings, of rows: Int, seed: UInt64) -> [[Int]] {
    var random = Random(seed: seed, stream: 5)
    let order = random.permutation(rows)
    let size = sampleSize(settings, of: rows)
    return (0..<settings.seeds).map { sample in (0..<size).map { order[(sample * size + $0) % rows] } }
}

/// How many images each sample has: as many as wanted, or a fifth of what is there, or most of a handful.
func sampleSize(_ settings: Settings, of rows: Int) -> Int {
    min(settings.sample, max(rows / 5, min(100, rows * 4 / 5)))
}

/// The root of the sum of all squares.
func length(_ table: Tensor) -> Double { table.values.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot() }

/// How far a map reaches along one axis.
func extent(of map: Tensor, _ axis: Int) -> Double {
    let values = (0..<map.rows).map { Double(map[$0, axis]) }
    return (values.max() ?? 0) - (values.min() ?? 0)
}
