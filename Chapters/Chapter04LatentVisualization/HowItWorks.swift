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
        let codes = part.values, perplexity = settings.perplexity, exaggeration = settings.exaggeration
        let size = sampleSize(settings, of: codes.rows)
        let lot = samples(settings, of: codes.rows, seed: options.seed)[0]
        page.prose(#"""
            ## t-SNE, written down

            An atlas for walkers need not get every distance right. It must get *neighbours* right. t-SNE says so in
            probabilities. Standing at code $x_i$, choose a neighbour at random, near ones more often, by a Gaussian of
            precision $\beta_i$:

            $$ p_{j|i} = \frac{\exp(-\beta_i \lVert x_i - x_j \rVert^2)}{\sum_{k \ne i} \exp(-\beta_i \lVert x_i - x_k \rVert^2)}. $$

            How far does a point look? The **perplexity** $e^{H_i}$, with $H_i = -\sum_j p_{j|i} \log p_{j|i}$ the
            entropy in nats, is the number of neighbours that it has in effect: $m$ neighbours equally probable make it
            $m$. It is the same for all points, $\#(number(fitted.perplexity))$ here, and a bisection finds the
            $\beta_i$ that gives it: large in dense regions, small in sparse ones.

            \#(listing: "PlainTSNE.neighborProbabilities", "PlainTSNE.precision")

            The two directions are averaged, $p_{ij} = (p_{j|i} + p_{i|j}) / 2n$ for $n$ points, so that all pairs
            together have the probability 1. On the map, points $y_i$ have probabilities too, by a kernel with a
            heavier tail than a Gaussian's:

            $$ q_{ij} = \frac{w_{ij}}{Z}, \qquad w_{ij} = \frac{1}{1 + \lVert y_i - y_j \rVert^2}, \qquad Z = \sum_{k \ne l} w_{kl}. $$

            The tail makes room. In \#(codeSize) dimensions a point can have far more equally distant neighbours than
            in two; with the heavy tail, "somewhat far" in the code may become "very far" on the map at little cost.
            The map is the one that makes the Kullback–Leibler divergence

            $$ D = \sum_{i \ne j} p_{ij} \log \frac{p_{ij}}{q_{ij}} $$

            small. It charges much for neighbours torn apart ($p$ large, $q$ small) and little for strangers put
            together. So the map is judged by its neighbours, and no distance beyond them is asked for.

            ### What moves the points

            Write $D = \sum p_{ij} \log p_{ij} - \sum p_{ij} \log w_{ij} + \log Z$. The first term does not know the
            map. With $\nabla_{y_i} \log w_{ij} = -2\, w_{ij} (y_i - y_j)$, and every pair counted twice, the other two
            give

            $$ \frac{\partial D}{\partial y_i} = 4 \Big( \sum_j p_{ij}\, w_{ij}\, (y_i - y_j) \;-\; \frac{1}{Z} \sum_j w_{ij}^2\, (y_i - y_j) \Big): $$

            neighbours pull, and everybody pushes.

            \#(listing: "PlainTSNE.weight", "PlainTSNE.attraction", "PlainTSNE.repulsion")

            A step goes downhill, with momentum, and with a **gain** for every coordinate, which grows while the point
            goes on in one direction and shrinks when it turns. (The 4 is part of the rate.)

            \#(listing: "PlainTSNE.step")

            Two things are added to plain descent. The start is the PCA map shrunk to a dot, so that what lies left and
            right of each other in the large has a say \#(cite: .kobak2019). And in the first 250 of 1,000 steps the
            pull counts \#(number(exaggeration)) times (*early exaggeration*):

            \#(listing: "PlainTSNE.descend")

            That is all of t-SNE. It visits every pair in every step, so it is for small examples, such as those
            further down this page. `TSNE`, which drew the map above, takes the same steps for many points, faster (a
            test of the library holds its places to those of the plain code). The next cell stops it on its way, for
            \#(size, name: "codes in a sample") codes drawn by lot.
            """#)
        let sample = codes.rows(lot)
        var stages: [(iteration: Int, map: Tensor)] = []
        for iteration in [50, 250, 300, 1_000] {
            let stopped = TSNE(
                perplexity: min(perplexity, Double(sample.rows - 1) / 3), iterations: iteration,
                exaggeratedIterations: min(250, iteration), exaggeration: exaggeration)
            stages.append((iteration, try stopped.fit(sample).embedding))
        }
        let isDrawnTogether = exaggeration > 1 && part.areTheCourses  // hide
        let colours = part.colours(lot), few = Array(lot.indices.prefix(600))  // hide
        try page.figure(
            "stages",
            .panels(
                stages.map { stage in
                    Panel(
                        "step \(stage.iteration)",
                        .scatter(
                            points(stage.map.rows(few)), classes: few.map { colours.classes[$0] }, names: colours.names,
                            x: .unscaled(""), y: .unscaled("")))
                }, columns: 4),
            caption: """
                How does a map come about? \(sample.rows) codes after so many steps, each panel at a scale of its own. \
                Exaggeration ends at step 250.
                """,
            alt: """
                The same points after 50, 250, 300 and 1,000 steps\(isDrawnTogether
                    ? ", at first drawn together in clumps and threads, then spread out." : ".")
                """)
        let affinities = Affinities(of: codes, perplexity: fitted.perplexity)
        let shadowDivergence = leastDivergence(affinities, to: shadow)
        let settled = fitted.history.filter { $0.iteration > 300 }.map(\.divergence)  // hide
        if part.areMany {
            page.claim(
                "once the exaggeration is over, the divergence falls",
                zip(settled, settled.dropFirst()).allSatisfy { $1 <= $0 + 0.002 })
            page.claim(
                "the t-SNE map diverges less from the codes than the PCA map at its best size",
                fitted.divergence < shadowDivergence)
        }

        page.prose(#"""
            \#(figure: "stages") shows the way\#(markdown: isDrawnTogether
                ? ": the clumps of the exaggerated steps open as soon as the push has its full say" : ""). The large
            map ends at \#(fitted.divergence, 3, name: "divergence of the t-SNE map") nats; the PCA map, blown up to
            the size that suits it best (`leastDivergence` tries powers of √2), has
            \#(shadowDivergence, 3, name: "divergence of the PCA map").

            ### How all pairs fit into one step

            The pull is cheap: beyond three times as many neighbours as the perplexity says, $p$ is practically zero
            \#(cite: .maaten2014). The push is between *all* pairs,
            \#(codes.rows * (codes.rows - 1) / 2, name: "pairs of points") of them on the large map. But it is half the
            downhill slope of a potential,

            $$ \sum_j w_{ij}^2\, (y_i - y_j) = -\tfrac{1}{2} \nabla \varphi(y_i), \qquad \varphi(y) = \sum_j \frac{1}{1 + \lVert y - y_j \rVert^2}, $$

            and a smooth potential need not be computed at every point. It is enough to know it at the **nodes** of a
            grid: *spread* the points over the nodes beside them, *convolve* what lies on the nodes with the kernel,
            and *read* between the nodes \#(cite: .linderman2019). On a line, with straight lines between nodes, this
            is

            \#(listing: "potentialByNodes")

            Here is the potential of the first coordinates of the map's points, on a part of the line; and then, in the
            plane, the library's pushes in a `crowd`, \#(part.areMany ? "the large map" : "a cloud of 2,000 points"),
            against those of all pairs (`length` is the root of the sum of squares).
            """#)
        let line = (0..<codes.rows).map { Double(map[$0, 0]) }
        let places = (0...160).map { Double($0) / 8 - 10 }.filter { $0 > line.min()! && $0 < line.max()! }
        let exact = places.map { y in line.reduce(0) { $0 + 1 / (1 + (y - $1) * (y - $1)) } }
        let coarse = potentialByNodes(of: line, at: places, spacing: 4)
        let fine = potentialByNodes(of: line, at: places, spacing: 1)
        try page.figure(
            "potential",
            .lines(
                [
                    Series("all pairs", x: places, y: exact),
                    Series("nodes 1 apart", x: places, y: fine, style: .dashed),
                    Series("nodes 4 apart", x: places, y: coarse, style: .dashed),
                ], x: "Place on the line (the kernel's width is 1)", y: "Potential φ"),
            caption: "How close must nodes stand? Potential of the map's first coordinates, computed in three ways.",
            alt: "A wavy curve, a broken line of short straight pieces close to it, and one of long pieces far off.")
        // A handful of points hardly push one another.  // hide
        let crowd = part.areMany ? map : 20 * Tensor(normal: [2_000, 2], Random(seed: options.seed))  // hide
        let pushes = Repulsion.exact.forces(on: crowd).forces
        let errors = [Float(1.6), 0.8, 0.4, 0.2].map { spacing in
            length(Repulsion.grid(spacing: spacing).forces(on: crowd).forces - pushes) / length(pushes)
        }
        let side = max(extent(of: crowd, 0), extent(of: crowd, 1))  // hide
        page.table(
            "nodes",
            columns: ["Nodes apart", Column("Nodes, about"), Column("Error of the push")],
            rows: zip([1.6, 0.8, 0.4, 0.2], errors).map { spacing, error in
                [
                    .text(NumberFormat.fixed(1).string(spacing)),
                    .number((side / spacing) * (side / spacing), .significant(2)),
                    .number(error, .percent(2)),
                ]
            },
            caption: """
                Error of all pushes on \(part.areMany ? "the large map" : "a cloud of 2,000 points") (root mean \
                square, as a share of the pushes').
                """)

        page.prose(#"""
            Nodes 4 apart are too few (\#(figure: "potential")): the kernel fits between two of them. The library does
            the same in the plane, with splines of the fifth degree in the place of straight lines, so that the slope
            is smooth, too. By \#(table: "nodes") the error falls fast as nodes move together. `TSNE` takes nodes 0.4
            apart where there are 4,000 points or more, and all pairs below. $Z$ comes along: it is the sum of all
            $\varphi(y_i)$, less one for each point's own share.

            ## Look at the things themselves

            Colours come from labels, and labels are what a map is too easily judged by. So here are the images
            themselves, without colours, at their points' places.
            """#)
        let shown = Array(0..<min(part.test.count, 3_000))  // hide
        try page.figure(
            "thumbnails",
            .thumbnails(
                part.test.pictures(shown), at: points(map.rows(shown)), x: .unscaled("t-SNE 1"),
                y: .unscaled("t-SNE 2")),
            caption: """
                What changes from place to place? Test images at their places on the t-SNE map\
                \(part.data.channels == 1 ? " (the brighter a pixel, the darker its ink)" : ""); of those that would \
                overlap, the first is shown.
                """,
            alt: "A map made of small images\(part.areMany ? "; many of those side by side look alike" : "").")

        page.prose(#"""
            In \#(figure: "thumbnails"), go from one end of the land to the other. What changes on the
            way\#(markdown: part.data.name == "Fashion-MNIST"
                ? " (shade, length, the width of a sleeve)"
                : "") is what the code keeps beyond the class. No label would have shown it.
            """#)
        return shadowDivergence
    }
}

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
