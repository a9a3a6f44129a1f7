import ArgumentParser
import ChapterSupport
import Charts
import Course
import Datasets
import Engine
import Estimators
import Models
import Notebook

public enum LatentVisualization: Chapter {
    public static let place = Course.latentVisualization
    public static let picture = "tsne-map"
    public static let headlines = [
        Headline("of each point's neighbours are kept by the t-SNE map", number: "neighbours kept by t-SNE"),
        Headline("by the PCA map", number: "neighbours kept by PCA"),
        Headline("by a random map", number: "neighbours kept by chance"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        public var scores: [Score]
        public var divergences: [Double]
        public var settings: [Setting]
        public var newImages: Double
        public var walk: [Double]
        public var crossFade: [Double]
    }

    /// How well one map shows the codes, and how well classes part on it.
    public struct Score: Codable, Sendable {
        public var name: String
        public var trustworthiness: Double
        public var continuity: Double
        public var preservation: Double
        public var rank: Double
        public var accuracy: Double
    }

    /// One choice of perplexity and start.
    public struct Setting: Codable, Sendable {
        public var start: String
        public var perplexity: Double
        public var preservation: Double
        public var rank: Double
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose(#"""
            # What does the latent space look like?

            A network has described every image by \#(codeSize, name: "numbers in a code") numbers. Nobody has ever seen
            a space of so many directions. To look at it we have to press it flat, as a globe is pressed into an atlas,
            and as with an atlas the question is not *whether* something is torn or stretched, but *what*.

            After this chapter you can

            - draw maps of a latent space by PCA and by t-SNE, and say what each of them keeps,
            - state t-SNE: its probabilities, its loss, its forces, and the trick that makes it fast,
            - measure how far a map can be trusted, and name three things that it must not be asked,
            - walk through latent space from one image to another and see why it is not a cross-fade.
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 4)
            .taking(train: options.rows(full: 60_000, quick: 1_500), test: options.pick(full: 10_000, quick: 500))
        let (train, validation) = data.train.splitForValidation(seed: options.seed)
        let (test, image) = (data.test, data.imageShape)
        let names = test.classNames
        print("\(train.count) images to learn a code from, \(test.count) images to map, of shape \(image)")

        page.prose(#"""
            ## The codes

            The data are \#(data.name). \#(data.notes.map { $0 + " " }.joined())The narrow network of chapter
            3 has learned to squeeze an image into \#(codeSize) numbers and to bring it back \#(cite: .hinton2006). It
            learned on the training images; what we map are the codes of the \#(test.count) test images. **No label is
            used** for training or for any map: labels only colour the points, and score the map afterwards.
            """#)
        let network = CourseAutoencoders(image: image, seed: options.seed).bottleneck
        let epochs = options.epochs(full: 10, quick: 2, rows: train.count)  // hide
        try page.trained(
            "bottleneck-network", network, on: train, validation: validation,
            by: .course(epochs: epochs, seed: options.seed))
        let encode = Function(image) { network.encode($0) }
        let decode = Function([codeSize]) { network.decoder($0, .inference).sigmoid() }
        let codes = apply(encode, to: test)

        page.prose(#"""
            ## A map by PCA

            The simplest map is a shadow. Chapter 2's PCA \#(cite: .pearson1901) turns the cloud of codes until the
            shadow on the wall is as wide as possible, and drops all other directions.
            """#)
        let pca = try PCA(count: 2).fit(codes)
        let shadow = pca.transform(codes)
        let shown = Array(0..<min(test.count, 3_000))  // more points would only hide each other  // hide
        let classes = test.labels(of: shown)  // hide
        try page.figure(  // hide
            "pca-map",
            .scatter(
                points(shadow.rows(shown)), classes: classes, names: names, x: "First component", y: "Second component"),
            caption: "\(shown.count) test codes along their first two principal components, coloured by class.",
            alt: data.name == "Fashion-MNIST"
                ? "A cloud of points in which trousers stand apart and the other classes overlap in two crowds."
                : "A cloud of points in which classes overlap.")

        page.prose(#"""
            The shadow in \#(figure: "pca-map") holds
            \#(pca.explainedVarianceRatio.reduce(0, +), .percent(1), name: "variance in the PCA map") of the variance.
            Distances in it never exceed the true ones (a shadow is never longer than the thing), but far points can
            fall on the same spot, and so classes may lie on top of one another here that the code holds apart.

            ## A map by neighbours: t-SNE

            An atlas for walkers need not get every distance right. It must get *neighbours* right. t-SNE
            \#(cite: .maaten2008) says so in probabilities. Standing at code $x_i$, choose a neighbour at random, near
            ones more often:

            $$ p_{j|i} = \frac{\exp(-\beta_i \lVert x_i - x_j \rVert^2)}{\sum_{k \ne i} \exp(-\beta_i \lVert x_i - x_k \rVert^2)}. $$

            The precision $\beta_i$ is found by bisection so that the **perplexity** $e^{H_i}$, with
            $H_i = -\sum_j p_{j|i} \log p_{j|i}$ the entropy in nats, is the same everywhere: so many neighbours has
            each point, in effect. In dense regions the Gaussian becomes narrow, in sparse ones wide. The two directions
            are averaged, $p_{ij} = (p_{j|i} + p_{i|j}) / 2n$.

            On the map, points $y_i$ have probabilities too, but with a heavier tail than a Gaussian's:

            $$ q_{ij} = \frac{w_{ij}}{Z}, \qquad w_{ij} = \frac{1}{1 + \lVert y_i - y_j \rVert^2}, \qquad Z = \sum_{k \ne l} w_{kl}. $$

            The tail is what makes room. In \#(codeSize) dimensions a point can have far more equally distant neighbours
            than in two; with the heavy tail, "somewhat far" in the code may become "very far" on the map at little
            cost. The map is the one that makes the Kullback–Leibler divergence

            $$ D = \sum_{i \ne j} p_{ij} \log \frac{p_{ij}}{q_{ij}} $$

            small. It charges much for neighbours torn apart ($p$ large, $q$ small) and little for strangers put
            together.
            """#)
        let perplexity = max(1, min(30, Double(test.count - 1) / 3))
        let fitted = try page.map("t-SNE", of: codes, perplexity: perplexity, seed: options.seed)
        let map = fitted.embedding
        try page.figure(  // hide
            "tsne-map",
            .scatter(
                points(map.rows(shown)), classes: classes, names: names, x: .unscaled("t-SNE 1"),
                y: .unscaled("t-SNE 2")),
            caption: """
                The same \(shown.count) codes on a t-SNE map of all \(test.count), perplexity \
                \(perplexity, .fixed(0), name: "perplexity").
                """,
            alt: "Islands of points, most of one colour, with narrow waters between them.")

        page.prose(#"""
            Compare \#(figure: "tsne-map") with \#(figure: "pca-map"). Which classes have a land of their own, which
            lie in two places, and which share one with
            others?\#(markdown: data.name == "Fashion-MNIST" && test.count >= 5_000
                ? " Trousers, sandals and pullovers give an example of each."
                : "")

            ### What moves the points

            The gradient of $D$ with respect to a point's place is a sum of forces,

            $$ \frac{\partial D}{\partial y_i} = 4 \Big( \sum_j p_{ij}\, w_{ij}\, (y_i - y_j) \;-\; \frac{1}{Z} \sum_j w_{ij}^2\, (y_i - y_j) \Big): $$

            neighbours pull, and everybody pushes. The pull is cheap: beyond the nearest
            \#(Int(3 * perplexity), name: "neighbours that pull") neighbours, three times the perplexity, $p$ is
            practically zero \#(cite: .maaten2014). The push is between *all* pairs,
            \#(Double(test.count) * Double(test.count - 1) / 2, .integer, name: "pairs of points") of them in every
            step. But it is half the downhill slope of a potential,

            $$ \sum_j w_{ij}^2\, (y_i - y_j) = -\tfrac{1}{2} \nabla \varphi(y_i), \qquad \varphi(y) = \sum_j \frac{1}{1 + \lVert y - y_j \rVert^2}, $$

            and a smooth potential need not be computed at every point: we spread the points over the nodes of a grid,
            convolve once, and read potential and slope off a spline between the nodes (the idea of
            \#(authors: .linderman2019)). $Z$ is the sum of all $\varphi(y_i)$, less one for each point's own share.

            The descent starts from the PCA map, shrunk to a dot, so that what lies left and right of each other in the
            large has a say \#(cite: .kobak2019). For the first iterations all $p_{ij}$ count twelvefold (*early
            exaggeration*): clusters pull themselves together while they can still pass through each other.
            """#)
        let history = fitted.history
        try page.figure(  // hide
            "divergence",
            .lines(
                [
                    Series(
                        "divergence", x: history.map { Double($0.iteration) }, y: history.map(\.divergence),
                        style: .marked)
                ],
                x: "Iteration", y: "Divergence D (nats)", references: [.vertical(250, "exaggeration ends")]),
            caption: "Kullback–Leibler divergence from codes to map, measured with the true $p_{ij}$ throughout.",
            alt: "A curve that stays high while exaggeration lasts and falls steeply, then slowly, after it has ended.")
        let affinities = Affinities(of: codes, perplexity: perplexity)
        let shadowDivergence = leastDivergence(affinities, to: shadow)

        page.prose(#"""
            \#(figure: "divergence") shows the end of the exaggeration as a cliff. The map ends at
            \#(fitted.divergence, .fixed(3), name: "divergence of the t-SNE map") nats. The PCA map, blown up to the
            size that suits it best, has \#(shadowDivergence, .fixed(3), name: "divergence of the PCA map") nats.
            """#)
        let settled = history.filter { $0.iteration > 300 }.map(\.divergence)  // hide
        // A handful of points need not do what crowds do.  // hide
        let isCrowd = test.count >= 100  // hide
        if isCrowd {  // hide
            page.claim(
                "once the exaggeration is over, the divergence falls",
                zip(settled, settled.dropFirst()).allSatisfy { $1 <= $0 + 0.002 })
            page.claim(
                "the t-SNE map diverges less from the codes than the PCA map at its best size",
                fitted.divergence < shadowDivergence)
        }

        page.prose(#"""
            ### Look at the things themselves

            Colours come from labels, and labels are what a map is too easily judged by. So here are the images
            themselves, without colours, at their points' places.
            """#)
        try page.figure(  // hide
            "thumbnails",
            .thumbnails(
                test.pictures(shown), at: points(map.rows(shown)), x: .unscaled("t-SNE 1"), y: .unscaled("t-SNE 2")),
            caption: """
                Test images at their places on the t-SNE map\(data.channels == 1 ? " (the brighter a pixel, the darker its ink)" : ""); \
                where one would hide most of another, the first is shown.
                """,
            alt: "A map made of small images, where neighbours look alike and change gradually along each island.")

        page.prose(#"""
            In \#(figure: "thumbnails"), follow one island from end to end. What changes along it (shade, length, the
            width of a sleeve) is what the code keeps beyond the class. No label would have shown it.

            ## How far can the map be trusted?

            Four measures, none of which knows a label. Let $U_k(i)$ be the points that are among the $k$ nearest of $i$
            on the map but not in the code, and $r(i,j)$ the rank of $j$ by distance from $i$ in the code.

            - **Trustworthiness** $T$ \#(cite: .venna2001), below: 1 if nobody is a neighbour on the map who is a
              stranger in truth.
            - **Continuity**: the same with map and code exchanged: 1 if no true neighbour has been torn away.
            - **Neighbours kept**: the mean share of the $k$ true neighbours that are among the $k$ on the map.
            - **Distance order**: Spearman's rank correlation between the distances of random pairs in the code and on
              the map, which asks about the large scale.

            $$ T = 1 - \frac{2}{nk(2n - 3k - 1)} \sum_i \sum_{j \in U_k(i)} \big(r(i,j) - k\big). $$

            Beside them stands the share of points whose nearest neighbour on the map has the same class; that one does
            know the labels. A map drawn at random shows what chance gives.
            """#)
        let neighbors = min(10, (test.count - 1) / 3)
        let pairs = randomPairs(20_000, among: test.count, seed: options.seed)
        let scores = [
            ("PCA map", shadow), ("t-SNE map", map), ("random map", randomMap(test.count, seed: options.seed)),
        ].map {
            score($0.0, $0.1, of: codes, pairs, test.labels, neighbors: neighbors)
        }
        let codeAccuracy = nearestNeighborAccuracy(of: codes, test.labels)
        page.table(  // hide
            "trust",
            columns: [
                "Map", Column("Trustworthiness", best: .highest), Column("Continuity", best: .highest),
                Column("Neighbours kept", best: .highest), Column("Distance order", best: .highest),
                Column("Same class", best: .highest),
            ],
            rows: scores.map {
                [
                    .text($0.name), .number($0.trustworthiness, .fixed(3)), .number($0.continuity, .fixed(3)),
                    .number($0.preservation, .percent(1)), .number($0.rank, .fixed(3)),
                    .number($0.accuracy, .percent(1)),
                ]
            },
            caption: """
                Maps of \(test.count) codes, judged by k = \(neighbors, name: "neighbours k") neighbours and \
                \(pairs.count) random pairs.
                """)

        page.prose(#"""
            By \#(table: "trust"), the t-SNE map keeps
            \#(scores[1].preservation, .percent(0), name: "neighbours kept by t-SNE") of the neighbours where PCA keeps
            \#(scores[0].preservation, .percent(0), name: "neighbours kept by PCA"), and chance
            \#(Double(neighbors) / Double(test.count - 1), .percent(1), name: "neighbours kept by chance"). But
            \#(1 - scores[1].preservation, .percent(0), name: "neighbours lost by t-SNE") of all true neighbours are
            *not* among the nearest, even on the better of the two maps. In the order of large distances
            \#(markdown: scores[0].rank > scores[1].rank ? "PCA is better" : "t-SNE is better here, too"):
            \#(scores[0].rank, .fixed(3), name: "distance order of PCA") for PCA,
            \#(scores[1].rank, .fixed(3), name: "distance order of t-SNE") for t-SNE. In the code itself,
            \#(codeAccuracy, .percent(1), name: "same class in the code") of the points have a nearest neighbour of
            their class; on the map it is \#(scores[1].accuracy, .percent(1), name: "same class on the t-SNE map").
            """#)
        if isCrowd {  // hide
            page.claim(
                "the t-SNE map keeps more neighbours than the PCA map", scores[1].preservation > scores[0].preservation)
            page.claim(
                "both maps are more trustworthy than a random one",
                scores[0].trustworthiness > scores[2].trustworthiness
                    && scores[1].trustworthiness > scores[2].trustworthiness)
        }
        let few = Array(pairs.prefix(2_000))  // hide
        let trueDistances = distances(codes, few)  // hide
        let longest = 1.05 * trueDistances.max()!  // hide
        try page.figure(  // hide
            "shepard",
            .panels(
                [
                    Panel(
                        "PCA",
                        .lines(
                            [
                                Series("pairs", x: trueDistances, y: distances(shadow, few), style: .markers),
                                Series("equal distances", x: [0, longest], y: [0, longest]),
                            ], x: Axis("Distance in the code", range: 0...longest),
                            y: Axis("Distance on the map", range: 0...longest))),
                    Panel(
                        "t-SNE",
                        .scatter(
                            zip(trueDistances, distances(map, few)).map { Point($0, $1) },
                            x: Axis("Distance in the code", range: 0...longest), y: "Distance on the map")),
                ], columns: 2),
            caption: "Shepard diagrams: distances of \(few.count) random pairs in the code and on the map.",
            alt: "Left, points below a diagonal that they approach; right, a broad band that rises.")

        page.prose(#"""
            A **Shepard diagram** \#(cite: .shepard1962) plots distance against distance (\#(figure: "shepard")). For
            PCA all points lie on or below the line of equal distances: a shadow only shortens. For t-SNE the axes have
            different units; what counts is whether the cloud rises.

            ### Three things that the map must not be asked

            *How wide is an island?* Every point gets the same perplexity, so dense and sparse regions are drawn alike
            \#(cite: .wattenberg2016). For every class, compare the spread of its codes with the spread of its points. A
            class is not an island, though: it may lie on two, or be scattered among others. Its spread on the map mixes
            how wide its islands are with how far apart they lie.
            """#)
        let spreadsOfCodes = spreads(codes, test.labels, classes: names.count)
        let spreadsOnMap = spreads(map, test.labels, classes: names.count)
        let (widest, widestOnMap) = (spreadsOfCodes.max()!, spreadsOnMap.max()!)
        let spreadOrder = Statistics.rankCorrelation(spreadsOfCodes, spreadsOnMap)
        try page.figure(  // hide
            "spreads",
            .bars(
                [
                    BarSeries("in the code", spreadsOfCodes.map { $0 / widest }),
                    BarSeries("on the map", spreadsOnMap.map { $0 / widestOnMap }),
                ], groups: names, x: "Class", y: "Spread (widest class = 1)"),
            caption: """
                Root mean square distance from the class's mean, in the code and on the t-SNE map, each divided by the \
                widest class's.
                """,
            alt: "Pairs of bars, one for each class, whose heights often disagree.")

        page.prose(#"""
            In \#(figure: "spreads") the two orders
            \#(markdown: spreadOrder < 0.9 ? "agree only in part" : "nearly agree"): their rank correlation is
            \#(spreadOrder, .fixed(2), name: "rank correlation of spreads"), where 1 would be the same order.

            *How far apart are two islands?* and *how many are there?* The answers can change with perplexity and start,
            while the data stay the same. The next figure draws the first
            \#(min(test.count, options.pick(full: 1_500, quick: 150)), name: "points in the small multiples") codes with
            three perplexities, once from the PCA start and once from random dots.
            """#)
        let part = Array(0..<min(test.count, options.pick(full: 1_500, quick: 150)))
        let partCodes = codes.rows(part)
        let partPairs = randomPairs(20_000, among: part.count, seed: options.seed)
        let choices = [5.0, 30, 100].map { min($0, Double(part.count - 1) / 3) }
        var settings: [Setting] = [], fromDots: [Tensor] = []
        var drawings: [Panel] = []  // hide
        for (start, name) in [(TSNE.Start.principalComponents, "PCA start"), (.random, "random start")] {
            for perplexity in choices {
                let small = try page.map(
                    "\(name), perplexity \(Int(perplexity))", of: partCodes, perplexity: perplexity, start: start,
                    seed: options.seed)
                settings.append(
                    Setting(
                        start: name, perplexity: perplexity,
                        preservation: MapMetrics.neighborPreservation(
                            of: small.embedding, for: partCodes, neighbors: min(10, part.count / 4)),
                        rank: Statistics.rankCorrelation(
                            distances(partCodes, partPairs), distances(small.embedding, partPairs))))
                drawings.append(  // hide
                    Panel(
                        "\(name), \(Int(perplexity))",
                        .scatter(
                            points(small.embedding), classes: test.labels(of: part), names: names, x: .unscaled(""),
                            y: .unscaled(""))))
                if case .random = start { fromDots.append(small.embedding) }
            }
        }
        try page.figure(  // hide
            "multiples", .panels(drawings, columns: 3),
            caption: """
                The same \(part.count) codes, from two starts (rows) and at three perplexities (columns); each title \
                says both.
                """,
            alt: """
                Six maps of the same points. With low perplexity they crumble into many small clumps; with high \
                perplexity they form few large ones. The islands' places differ between the rows.
                """)
        page.table(  // hide
            "settings",
            columns: [
                "Start", Column("Perplexity"), Column("Neighbours kept", best: .highest),
                Column("Distance order", best: .highest),
            ],
            rows: settings.map {
                [
                    .text($0.start), .number($0.perplexity, .fixed(0)), .number($0.preservation, .percent(1)),
                    .number($0.rank, .fixed(3)),
                ]
            },
            caption: "What perplexity and start do to \(part.count) codes.")
        let other = try page.map(
            "Random start, another seed", of: partCodes, perplexity: choices[1], start: .random,
            seed: options.seed &+ 1)
        let agreement = Statistics.rankCorrelation(
            distances(fromDots[1], partPairs), distances(other.embedding, partPairs))

        page.prose(#"""
            Read \#(table: "settings") and \#(figure: "multiples") together. A low perplexity looks at few neighbours
            and breaks the map into crumbs; a high one draws fewer, larger masses. At perplexity
            \#(choices[1], .fixed(0), name: "middle perplexity") the start makes
            \#(markdown: abs(settings[1].rank - settings[4].rank) < 0.05 ? "little difference" : "a difference") to the
            order of distances (\#(settings[1].rank, .fixed(3), name: "distance order, PCA start") from PCA,
            \#(settings[4].rank, .fixed(3), name: "distance order, random start") from random dots), at perplexity
            \#(choices[0], .fixed(0), name: "low perplexity")
            \#(markdown: abs(settings[0].rank - settings[3].rank) < 0.05
                ? "little"
                : "much")
            (\#(settings[0].rank, .fixed(3), name: "distance order, PCA start, low perplexity"),
            \#(settings[3].rank, .fixed(3), name: "distance order, random start, low perplexity")). Two random starts
            at perplexity \#(choices[1], .fixed(0)) agree with each other to
            \#(agreement, .fixed(3), name: "agreement of two random starts") (rank correlation of the distances), and
            \#(figure: "multiples") shows how islands trade places with the start. Only what all starts show can be a
            finding.

            ## A place for new images

            A map is worth more if it can be used again. A new image $x$ takes the place $y$ that makes its own
            divergence $\sum_j p_j \log (p_j / q_j)$ small, while all points of the map stay \#(cite: .policar2023). The
            potential $\varphi$ is already there, so this is cheap. Here are validation images on the map of the test
            images.
            """#)
        let newcomers = validation.prefix(2_000)
        let newCodes = apply(encode, to: newcomers)
        let newPlaces = fitted.transform(newCodes)
        let onMap = KNNClassifier(count: 1).fit(map, labels: test.labels).accuracy(newPlaces, labels: newcomers.labels)
        let inCode = KNNClassifier(count: 1).fit(codes, labels: test.labels).accuracy(
            newCodes, labels: newcomers.labels)
        let ends = endsOfWalk(names)
        let (from, to) = (test.rows(ofClass: ends.from), test.rows(ofClass: ends.to))

        page.prose(#"""
            Of \#(newcomers.count, name: "new images") new images,
            \#(onMap, .percent(1), name: "new images beside their class on the map") land beside a point of their class;
            in the code itself, the nearest neighbour is of the right class for
            \#(inCode, .percent(1), name: "new images beside their class in the code"). The largest class alone would
            give
            \#(Double(newcomers.classCounts.max()!) / Double(newcomers.count), .percent(1), name: "largest class among the new images").

            ## A walk

            Take two images, \#(names[ends.from]) and \#(names[ends.to]). In pixels, the straight way from one to the
            other is a cross-fade: at half-time, a double exposure. In the latent space the straight way is
            $z(t) = (1 - t)\, z_0 + t\, z_1$, where $z_0$ and $z_1$ are the codes of the two, and every step can be
            decoded.
            """#)
        let parts = (0...8).map { Float($0) / 8 }
        let first = Array(from.prefix(1)), second = Array(to.prefix(1))
        let steps = decode(blends(codes.rows(first), codes.rows(second), parts))
        func pixels(_ rows: [Int]) -> Tensor { test.tensor(of: rows).reshaped([rows.count, test.imageSize]) }
        let fades = blends(pixels(first), pixels(second), parts)
        try page.figure(  // hide
            "walk",
            .pairs(
                pictures(steps), over: pictures(fades.reshaped([parts.count] + image)),
                labels: ["latent walk", "cross-fade"],
                captions: parts.map { NumberFormat.fixed(3).string(Double($0)) }),
            caption: """
                From \(names[ends.from]) ($t = 0$) to \(names[ends.to]) ($t = 1$): decoded steps along a straight line \
                in the latent space, and the same line in pixels. Above the columns, $t$.
                """,
            alt: """
                Two rows of nine images. Above, one thing turns into another through intermediate shapes; below, one \
                fades out while the other fades in.
                """)
        let walks = min(from.count, to.count, options.pick(full: 100, quick: 20))
        let starts = Array(from.prefix(walks)), goals = Array(to.prefix(walks))
        let real = NearestNeighbors().fit(train.flattened)
        let decoded = decode(blends(codes.rows(starts), codes.rows(goals), parts))
        let walk = distanceToReal(decoded.reshaped([decoded.rows, test.imageSize]), real, parts: parts.count)
        let crossFade = distanceToReal(blends(pixels(starts), pixels(goals), parts), real, parts: parts.count)
        // How much farther from real images the middle is than the mean of both ends.
        func rise(_ way: [Double]) -> Double { 2 * way[4] / (way[0] + way[8]) - 1 }
        try page.figure(  // hide
            "way",
            .lines(
                [
                    Series("latent walk", x: parts.map { Double($0) }, y: walk, style: .marked),
                    Series("cross-fade", x: parts.map { Double($0) }, y: crossFade, style: .marked),
                ], x: "Part of the way t", y: "Distance to a real image (RMS per pixel)"),
            caption: "Distance from each step to the nearest training image, mean of \(walks) walks.",
            alt: walk[4] < crossFade[4] && rise(walk) > 0 && rise(crossFade) > 0
                ? "Two curves over the way, both higher half-way than at their ends, the walk below the cross-fade."
                : "Two curves over the way: distances to the nearest real image of the walk and of the cross-fade.")

        page.prose(#"""
            In \#(figure: "walk") the walk passes through shapes, the cross-fade through two pictures at once. Does the
            walk pass through images that could be real? \#(figure: "way") asks for the nearest training image at each
            step of \#(walks, name: "walks") walks. Half-way, the decoded image is
            \#(walk[4], .fixed(3), name: "distance half-way, latent walk") away from a real one and the double exposure
            \#(crossFade[4], .fixed(3), name: "distance half-way, cross-fade") (root mean square per pixel). At the ends
            the cross-fade shows real test images, at
            \#(crossFade[0], .fixed(3), name: "distance at the start, cross-fade") and
            \#(crossFade[8], .fixed(3), name: "distance at the end, cross-fade"), and the walk their reconstructions, at
            \#(walk[0], .fixed(3), name: "distance at the start, latent walk") and
            \#(walk[8], .fixed(3), name: "distance at the end, latent walk")\#(markdown: walk[0] < crossFade[0] && walk[8] < crossFade[8]
                ? ", presumably because smooth images are near to many"
                : "").
            So compare the middle with the mean of both ends: there the walk \#(markdown: rise(walk) > 0
                ? "is farther away by"
                : "is nearer by")
            \#(abs(rise(walk)), .percent(0), name: "change half-way, latent walk") and the cross-fade by
            \#(markdown: (rise(crossFade) > 0) == (rise(walk) > 0)
                ? ""
                : "the opposite, ")\#(abs(rise(crossFade)), .percent(0), name: "change half-way, cross-fade").
            By this measure
            \#(markdown: 1 + rise(walk) < 0.9 * (1 + rise(crossFade))
                ? "the walk does keep nearer to real images than the double exposure"
                : "the walk leaves the real images behind about as much as the cross-fade does, though it looks more natural. Chapter 7 trains a space in which it should not").

            And where is the walk on the map? Each step's code gets its place, as new images did.
            """#)
        let path = fitted.transform(blends(codes.rows(first), codes.rows(second), (0...40).map { Float($0) / 40 }))
        let hops = distances(path, (1..<path.rows).map { ($0 - 1, $0) })
        let back = Array(0..<min(test.count, 2_000))  // hide
        func places(_ name: String, _ rows: [Int]) -> Series {  // hide
            Series(name, x: rows.map { Double(map[$0, 0]) }, y: rows.map { Double(map[$0, 1]) }, style: .markers)
        }
        try page.figure(  // hide
            "path",
            .lines(
                [
                    places("others", back.filter { ![ends.from, ends.to].contains(test.labels[$0]) }),
                    places(names[ends.from], back.filter { test.labels[$0] == ends.from }),
                    places(names[ends.to], back.filter { test.labels[$0] == ends.to }),
                    Series("the walk", x: points(path).map(\.x), y: points(path).map(\.y), style: .marked),
                ], x: .unscaled("t-SNE 1"), y: .unscaled("t-SNE 2")),
            caption: """
                \(path.rows) codes on the straight line in the latent space, joined, at their places on the t-SNE map. The \
                colours are not those of the maps above.
                """,
            alt: "A trail over the map: its places crowd in a few spots, and long straight hops join these.")

        page.prose(#"""
            The steps are all equally long in the latent space. On the map the longest of them makes up
            \#(hops.max()! / hops.reduce(0, +), .percent(0), name: "longest hop of the walk") of the whole way
            (\#(figure: "path")). A straight line in the space is no straight line on the map, and need not even be
            connected: between two islands there is no land, so a step is drawn to whichever coast is nearer.

            ## Summary

            - A shadow keeps \#(scores[0].preservation, .percent(0)) of the neighbours, t-SNE
              \#(scores[1].preservation, .percent(0)); trustworthiness is \#(scores[0].trustworthiness, .fixed(3))
              against \#(scores[1].trustworthiness, .fixed(3)), and \#(scores[2].trustworthiness, .fixed(3)) by chance.
            - The divergence ends at \#(fitted.divergence, .fixed(3)) nats, against \#(shadowDivergence, .fixed(3)) for
              the PCA map.
            - *What went wrong:* sizes of islands mean little, and of distances even the order is kept only in part: its
              rank correlation is \#(settings[1].rank, .fixed(2)) from the PCA start, and \#(settings[4].rank, .fixed(2)) from random dots.
            - *What surprised:* on the map the nearest neighbour is of the same class for
              \#(scores[1].accuracy, .percent(1)) of the points, in the code for \#(codeAccuracy, .percent(1)): little
              of what tells classes apart is lost on the way from \#(codeSize) numbers to two.

            ## Exercises
            """#)
        let scaled = try page.map(  // hide
            "Exercise", of: partCodes.scaled(by: 4), perplexity: choices[1],
            seed: options.seed)
        let plain = try page.map("Exercise", of: partCodes, perplexity: choices[1], seed: options.seed)  // hide
        page.exercise(
            """
            All codes are multiplied by 4. By which factor must every $\\beta_i$ shrink, so that the affinities \
            $p_{ij}$ and the map stay as they are?
            """,
            hint: "What does the bisection do with $\\beta_i$, and what with squared distances?",
            answer:
                """
                By 16: squared distances grow 16 times, so $\\beta_i$ becomes 16 times smaller, the probabilities \
                stay, and so does the map. This run draws both maps and compares their divergences.
                """,
            value: 16 * scaled.divergence / plain.divergence, expected: 16, tolerance: 0.32)
        let square: [[Double]] = [[0, 0], [1, 0.1], [2, 0], [3.1, 0], [0, 5], [1.2, 5], [2.1, 5.2], [3, 6]]  // hide
        try page.exercise(
            """
            Compute the trustworthiness of a map from the points themselves, the map's points and the number $k$ \
            of neighbours. (No two distances from a point are equal.)
            """,
            hint: """
                For every point, rank all others by their distance in the original space, from 1. Add up rank − k for \
                those among its k nearest on the map whose rank exceeds k.
                """,
            answer:
                """
                The sum is divided by the greatest that it can be, $nk(2n - 3k - 1)/2$, and taken from 1. Turning \
                and mirroring the map changes nothing, for only distances enter.
                """,
            function: FunctionExercise(
                "func trustworthiness(_ points: [[Double]], map: [[Double]], neighbors: Int)\n    -> Double",
                solution: trustworthiness,
                inputs: [
                    (square, square, 2), (square, square.map { [-$0[1], $0[0]] }, 3),
                    (square, square.map { [$0[0]] }, 2),
                    (square, square.map { [$0[1] + 0.01 * $0[0]] }, 1),
                    (square, [[0], [7], [1.1], [5.2], [3.3], [2.05], [6.4], [4.6]], 2),
                ],
                tolerance: 1e-6,
                truth: { points, map, neighbors in
                    func tensor(_ rows: [[Double]]) -> Tensor {
                        Tensor(rows.flatMap { $0.map { Float($0) } }, shape: [rows.count, rows[0].count])
                    }
                    return MapMetrics.trustworthiness(of: tensor(map), for: tensor(points), neighbors: neighbors)
                }))
        let ranks = Double(test.count - 1), k = Double(neighbors)  // hide
        page.exercise(
            """
            What is the trustworthiness of a random map of \(test.count) points with \(neighbors) neighbours, \
            about? Two decimals.
            """,
            hint: """
                The true rank of a randomly chosen neighbour is uniform between 1 and n − 1. What is the mean of its \
                excess over k?
                """,
            answer:
                """
                The mean excess is $(n-1-k)(n-k) / 2(n-1)$, about $n/2$; divided by the normaliser, about $n$, and \
                subtracted from 1: one half for large $n$ and small $k$.
                """,
            value: scores[2].trustworthiness,
            expected: 1 - (ranks - k) * (ranks + 1 - k) / ranks / (2 * (ranks + 1) - 3 * k - 1),
            tolerance: isCrowd ? max(0.006, 0.3 / Double(test.count).squareRoot()) : 0.5)
        return Results(
            scores: scores, divergences: history.map(\.divergence), settings: settings, newImages: onMap, walk: walk,
            crossFade: crossFade)
    }
}
