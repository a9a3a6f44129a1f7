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
        let size = sampleSize(settings, of: codes.rows)
        let perplexity = min(settings.perplexity, Double(size - 1) / 3)
        let lot = samples(settings, of: codes.rows, seed: options.seed)[0]
        page.prose(#"""
            ## t-SNE, written down

            t-SNE does not try to get every distance right, only *neighbours*, and it says so in probabilities. Standing
            at code $x_i$, choose a neighbour at random, near ones more often, by a Gaussian of precision $\beta_i$:

            $$ p_{j|i} = \frac{\exp(-\beta_i \lVert x_i - x_j \rVert^2)}{\sum_{k \ne i} \exp(-\beta_i \lVert x_i - x_k \rVert^2)}. $$

            How far does a point look? The **perplexity** $e^{H_i}$, with $H_i = -\sum_j p_{j|i} \log p_{j|i}$ the
            entropy in nats, is the number of neighbours that it has in effect: $m$ neighbours equally probable make it
            $m$. It is the same for all points, $\#(number(fitted.perplexity))$ here, and a bisection finds the
            $\beta_i$ that gives it: large in dense regions, small in sparse ones.

            \#(listing: "PlainTSNE.neighborProbabilities", "PlainTSNE.precision")

            The two directions are averaged, $p_{ij} = (p_{j|i} + p_{i|j}) / 2n$ for $n$ points, so that all pairs
            together have the probability 1.

            \#(listing: "PlainTSNE.affinities(of:perplexity:)")

            On the map, points $y_i$ have probabilities too, by a kernel with a
            heavier tail than a Gaussian's:

            $$ q_{ij} = \frac{w_{ij}}{Z}, \qquad w_{ij} = \frac{1}{1 + \lVert y_i - y_j \rVert^2}, \qquad Z = \sum_{k \ne l} w_{kl}. $$

            The tail makes room. In \#(codeSize) dimensions \#(codeSize + 1) points can all be equally far from one
            another, in the plane three: of many mutual neighbours most must lie farther apart on the map than in the
            code. A Gaussian would give those pairs nearly no probability; $w$ falls only with the square of the
            distance.
            The map is the one that makes the Kullback–Leibler divergence

            $$ D = \sum_{i \ne j} p_{ij} \log \frac{p_{ij}}{q_{ij}} $$

            small. It charges much for neighbours torn apart ($p$ large, $q$ small) and little for strangers put
            together. So the map is judged by its neighbours, and no distance beyond them is asked for.

            \#(listing: "PlainTSNE.weight", "PlainTSNE.normalizer", "PlainTSNE.divergence")

            ### What moves the points

            Write $D = \sum p_{ij} \log p_{ij} - \sum p_{ij} \log w_{ij} + \log Z$. The first term does not know the
            map. With $\nabla_{y_i} \log w_{ij} = -2\, w_{ij} (y_i - y_j)$, and every pair counted twice, the other two
            give

            $$ \frac{\partial D}{\partial y_i} = 4 \Big( \sum_j p_{ij}\, w_{ij}\, (y_i - y_j) \;-\; \frac{1}{Z} \sum_j w_{ij}^2\, (y_i - y_j) \Big): $$

            neighbours pull, and everybody pushes.

            \#(listing: "PlainTSNE.attraction", "PlainTSNE.repulsion")

            A step goes downhill, with momentum, and with a **gain** for every coordinate, which grows while the point
            goes on in one direction and shrinks when it turns. The 4 is part of the rate, and no step is longer than
            5, five widths of the kernel, so that no point flies off. After every step the map is moved back to its
            centre.

            \#(listing: "PlainTSNE.step")

            Two things are usually added \#(cite: .kobak2019). The start is the PCA map, shrunk until its first
            component has the standard deviation $10^{-4}$: what lies left and right of each other in the large shall
            have a say. And in the first 250 of 1,000 steps the pull counts \#(number(exaggeration)) times (*early
            exaggeration*), so that neighbours find together while the map is still small. Whether either matters is
            measured further down. All $p$ together are 1, so the force on one of $n$ points shrinks as $1/n$; the
            rate therefore grows as $n$, and is divided by the exaggeration, which makes the pull stronger.

            \#(listing: "PlainTSNE.descend", "PlainTSNE.init(_:perplexity:places:)")

            This code visits every pair in every step, so it is for small examples, such as those further down.
            `TSNE`, which drew the map above, takes the same steps for many points, faster (a test holds its places to
            those of the plain code). The next cell stops it on its way, for \#(size, name: "codes in a sample") codes
            drawn by lot, whose rows are `lot`.
            """#)
        let sample = codes.rows(lot)
        var stages: [(iteration: Int, map: Tensor)] = []
        for iteration in [50, 250, 300, 1_000] {
            let stopped = TSNE(
                perplexity: perplexity, iterations: iteration,
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
                        inOneUnit(stage.map.rows(few), few.map { colours.classes[$0] }, names: colours.names))
                }, columns: 2),
            caption: """
                How does a map come about? \(few.count) of \(sample.rows) codes after so many steps, each panel at a \
                scale of its own. Exaggeration ends at step 250.
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
        }

        page.prose(#"""
            \#(figure: "stages") shows the way\#(markdown: isDrawnTogether
                ? ": the clumps of the exaggerated steps open as soon as the pull is back at its own strength"
                : ""). The large
            map ends at \#(fitted.divergence, 3, name: "divergence of the t-SNE map") nats; the PCA map, blown up to
            the size that suits it best (`leastDivergence` tries powers of √2), has
            \#(shadowDivergence, 3, name: "divergence of the PCA map").

            ### How all pairs fit into one step

            The pull is cheap: `TSNE` keeps three times as many neighbours of a point as the perplexity says and cuts
            the rest off, as usual \#(cite: .maaten2014). The push is between *all* pairs,
            \#(codes.rows * (codes.rows - 1) / 2, name: "pairs of points") of them on the large map. But it is half the
            downhill slope of a potential,

            $$ \sum_j w_{ij}^2\, (y_i - y_j) = -\tfrac{1}{2} \nabla \varphi(y_i), \qquad \varphi(y) = \sum_j \frac{1}{1 + \lVert y - y_j \rVert^2}, $$

            and a smooth potential need not be computed at every point. It is enough to know it at the **nodes** of a
            grid: *spread* the points over the nodes beside them, *convolve* what lies on the nodes with the kernel,
            and *read* between the nodes \#(cite: .linderman2019). On a line, with straight lines between nodes, this
            is

            \#(listing: "potentialByNodes")

            As written, the middle step still visits all pairs of nodes. But on a regular grid the kernel depends only
            on how far apart two nodes are, so the convolution is a product of Fourier coefficients: a fast Fourier
            transform of the charges, a multiplication by the kernel's, and a transform back cost $N \log N$ for $N$
            nodes in place of $N^2$. \#(authors: .linderman2019) do so. (The library uses cosine and sine transforms
            along rows and columns, as matrix products: $N^{3/2}$ for $N$ nodes in the plane, on kernels that it has
            anyway.)

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

            A map in the colours of its labels is easily judged by the labels alone. So here are the images themselves,
            without colours, at their points' places.
            """#)
        let shown = Array(0..<min(part.test.count, 3_000))  // hide
        let axes = axesInOneUnit(map, width: 1_118, height: 920, x: "t-SNE 1", y: "t-SNE 2")  // hide
        try page.figure(
            "thumbnails",
            .thumbnails(
                part.test.pictures(shown), at: points(map.rows(shown)), x: axes.x, y: axes.y),
            caption: """
                What changes from place to place? Test images at their places on the t-SNE map\
                \(part.data.channels == 1 ? " (the brighter a pixel, the darker its ink)" : ""); of those that would \
                overlap, the first is shown.
                """,
            alt: "A map made of small images\(part.areMany ? "; many of those side by side look alike" : "").")

        page.prose(#"""
            Within a patch of \#(figure: "thumbnails") neighbours are alike in more than their class\#(markdown:
                part.data.name == "Fashion-MNIST" ? ": in shade, in length, in the height of a heel" : ""). The code
            keeps that, and no label would have shown it.
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
