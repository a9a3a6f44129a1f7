import ChapterSupport
import Datasets
import Engine
import Estimators
import Models
import Notebook

public enum Clustering: Chapter {
    public static let place = Course.clustering
    public static let picture = "members"
    public static let headlines = [
        Headline("of garments in the right cluster, by the best description and method", number: "best accuracy"),
        Headline("by k-means on pixels", number: "pixel k-means accuracy"),
        Headline("by a random guess", number: "scores: none, Accuracy"),
    ]

    public struct Results: Codable, Sendable {
        public var scores: [Score]
        public var inertiaHistory: [Double]
        public var restartInertias: [Double]
        public var silhouettes: [Double]
    }

    /// How well the clusters of one representation agree with the classes.
    public struct Score: Codable, Sendable {
        public var name: String
        public var method: String
        public var size: Int
        public var accuracy: Double
        public var rand: Double
        public var information: Double
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose(#"""
            # Which classes can be found without labels?

            Pour ten kinds of garment on a heap and ask somebody who has never seen clothes to sort them into ten boxes. Which boxes
            would come out? Nobody said what matters: sleeves, or colour, or how much of the picture is filled. **Clustering** asks a
            computer to do this sorting, with clothes or with whatever pictures it is given. The answer depends on how the things are described, and that is what this chapter measures.

            After this chapter you can

            - derive and run $k$-means and Gaussian mixtures, and know what each takes a cluster to be,
            - compare clusters with classes fairly: by optimal matching, the adjusted Rand index and mutual information,
            - choose the number of clusters, and see why no curve does it for you,
            - look at what the clusters found *instead* of classes.
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 4).requiring(testImages: 20)
            .prefix(train: options.rows(full: 60_000, quick: 1_500), test: options.pick(full: 10_000, quick: 600))
        let (train, validation) = data.train.split(validation: 1 / 12, seed: options.seed, stratified: false)
        let test = data.test
        let (image, classes) = (data.imageShape, test.classNames)
        print("\(train.count) images to learn a code from, \(test.count) images to cluster, of shape \(image)")

        page.prose(#"""
            ## Descriptions

            The data are \#(data.name). \#(markdown: data.notes.map { $0 + " " }.joined())An encoder is learned on the training images, as in chapter 3, and
            everything below happens on the \#(test.count) test images, which the encoder has never seen. **No label is read** until the
            clusters stand; labels then only score them.

            Four descriptions of an image compete: its **pixels**; its **PCA code**, the coordinates along the directions of largest
            variance \#(cite: .pearson1901); the **convolutional code**, the small image at the waist of the convolutional autoencoder; and the
            **bottleneck code** of the narrow network.
            """#)
        var random = Random(seed: options.seed)
        let isColour = data.channels == 3
        let network = ConvolutionalAutoencoder(
            channels: data.channels, encoder: isColour ? [32, 64] : [16, 8], decoder: isColour ? [64, 32] : [8, 16],
            using: &random)
        let bottleneck = BottleneckAutoencoder(image: image, code: bottleneckSize, using: &random)
        let epochs = options.epochs(full: 10, quick: 2)
        network.weights = try page.trained(
            "convolutional-network", network, on: train, validation: validation, epochs: epochs, milestone: 1,
            options: options, loss: network.loss
        ).weights
        bottleneck.weights = try page.trained(
            "bottleneck-network", bottleneck, on: train, validation: validation, epochs: epochs, milestone: 1,
            options: options, loss: bottleneck.loss
        ).weights
        let pca = try principalComponents(of: train.flattened, count: bottleneckSize)
        let descriptions: [(name: String, codes: Tensor)] = [
            ("pixels", test.flattened),
            ("PCA code", pca.transform(test.flattened)),
            ("convolutional code", apply(Function(image) { network.encode($0, .inference).flattened() }, to: test)),
            ("bottleneck code", apply(Function(image) { bottleneck.encode($0) }, to: test)),
        ]

        page.prose(#"""
            ## $k$-means

            Let $x_1, \dots, x_n$ be the descriptions. $k$-means looks for $k$ centres $c_1, \dots, c_k$ and an assignment $a(i)$ of points to
            centres that make the **inertia** small, the sum of squared distances

            $$ J(a, c) = \sum_{i=1}^{n} \lVert x_i - c_{a(i)} \rVert^2. $$

            Lloyd's method \#(cite: .lloyd1982) alternates two steps, and neither can raise $J$: give every point to its nearest centre; move every
            centre to the mean of its points (the mean is where a sum of squared distances is least). It stops where nothing moves, which is
            a *local* minimum. So the start matters: $k$-means++ \#(cite: .arthur2007) draws each next centre with probability
            proportional to the squared distance to those drawn before, and the whole is run \#(restarts, name: "restarts") times from different
            draws. **The run with the lowest inertia is kept.** Inertia needs no label; choosing by accuracy would.

            All distances come from one product: $\lVert x - c \rVert^2 = \lVert x \rVert^2 - 2\,x \cdot c + \lVert c \rVert^2$, so the centres of
            all runs stand side by side in one matrix.
            """#)
        let k = classes.count
        let fits = descriptions.map { KMeans(count: k, restarts: restarts, seed: options.seed).fit($0.codes) }
        let spread = fits[2]
        try page.figure(
            "inertia",
            .lines(
                [Series("inertia", y: spread.history.map { $0 / spread.history[0] }, style: .marked)], x: "Iteration",
                y: "Inertia (first iteration = 1)"),
            caption: "The best run of k-means on the convolutional code: inertia after every iteration.",
            alt: "A curve that falls steeply at first, then ever more slowly, and never rises.")
        let falls = zip(spread.history, spread.history.dropFirst()).allSatisfy { $1 <= $0 * (1 + 1e-9) }

        page.prose(#"""
            On the convolutional code the best of \#(restarts) runs took \#(spread.iterations) iterations (\#(figure: "inertia")). The worst run ended
            \#(spread.restartInertias.max()! / spread.inertia - 1, .percent(2), name: "worst restart above best") higher: local minima are real, if not far apart here.
            """#)
        page.claim("inertia never rises", falls)

        page.prose(#"""
            ## Scoring clusters against classes

            Clusters have numbers, not names. Three scores that do not care about the numbering:

            - **Accuracy after matching.** Let $N_{jl}$ count the images of class $l$ in cluster $j$. Each cluster is given a class of its own
              so that the images that agree, $\sum_j N_{j,\pi(j)}$, are as many as possible. The best $\pi$ is found exactly, by the
              Hungarian method \#(cite: .kuhn1955). Always guessing one class scores
              \#(Double(test.classCounts.max()!) / Double(test.count), .percent(1), name: "largest class").
            - **Adjusted Rand index (ARI)** \#(cite: .hubert1985): how often two images are together, or apart, in both clusters and classes,
              rescaled so that 0 is chance and 1 is agreement.
            - **Normalised mutual information (NMI)**: the information in nats that the cluster gives about the class, divided by the mean
              entropy of the two; 0 is none, 1 is all.
            """#)
        var scores = zip(descriptions, fits).map { score($0.name, "k-means", $0.codes.shape[1], $1.assignment, test.labels) }
        var chance = Random(seed: options.seed).split(1)
        let guesses = (0..<test.count).map { _ in chance.integer(below: k) }

        page.prose(#"""
            ## Another idea of a cluster: the Gaussian mixture

            $k$-means draws round, equally large clusters. A **Gaussian mixture** lets each cluster $j$ have a weight $\pi_j$, a centre $\mu_j$ and
            a covariance $\Sigma_j$ of its own, and explains the data by the density

            $$ p(x) = \sum_{j=1}^{k} \pi_j \, \mathcal{N}(x;\, \mu_j, \Sigma_j). $$

            The EM algorithm \#(cite: .dempster1977) also alternates two steps: compute for each point how probable each cluster is
            (its *responsibilities*), then re-estimate weights, means and covariances with these as weights. The likelihood never falls.
            A full covariance of $d$ variables has $d(d+1)/2$ numbers, so the mixture is fitted to the two small descriptions only.
            """#)
        for index in [1, 3] {
            let mixture = try GaussianMixture(count: k, covariance: .full, regularization: 1e-3, seed: options.seed)
                .fit(descriptions[index].codes)
            scores.append(
                score(descriptions[index].name, "Gaussian mixture", descriptions[index].codes.shape[1], mixture.assignment, test.labels))
        }

        page.prose(#"""
            ## Clusters of a map

            Both methods believe in distances and densities of the space they are given. Chapter 4 drew maps on which what counts is only who is whose *neighbour*: t-SNE pulls the
            islands apart that touch in the code, and gives dense and sparse ones the same weight. Clustering such a map of two numbers is a third idea: it finds what hangs together. No label
            is read for a map either: of the perplexities \#(markdown: mapPerplexities.map { "\($0)" }.joined(separator: " and ")), each description gets the one on whose map the clusters of $k$-means have the higher silhouette (a measure of
            how clearly clusters part; it is explained below). That rule reads no label; but both perplexities were looked at with labels when it was made. (The map shows the same \#(test.count) images that are clustered. That is no unfair advantage: so do the
            centres.)
            """#)
        let maps = try page.cached("maps", key: options) {
            try [2, 3].map { try clearestMap(of: descriptions[$0].codes, descriptions[$0].name, k, page, options) }
        }
        var mapMixtures: [Score] = []
        for map in maps {
            let (name, points) = ("map of the \(map.name)", map.points)
            scores.append(score(name, "k-means", 2, KMeans(count: k, restarts: restarts, seed: options.seed).fit(points).assignment, test.labels))
            // Five seeds, of which the likeliest mixture is kept: likelihood needs no label.
            let mixtures = try (0..<5).map {
                try GaussianMixture(count: k, covariance: .full, regularization: 1e-3, seed: options.seed &+ $0).fit(points)
            }
            let likeliest = mixtures.max { $0.logLikelihood < $1.logLikelihood }!
            mapMixtures.append(score(name, "Gaussian mixture", 2, likeliest.assignment, test.labels))
            scores.append(mapMixtures.last!)
        }
        scores.append(score("none", "random guess", 0, guesses, test.labels))
        page.table(
            "scores",
            columns: [
                "Description", "Method", Column("Numbers"), Column("Accuracy", best: .highest), Column("ARI", best: .highest),
                Column("NMI", best: .highest),
            ],
            rows: scores.map {
                [
                    .text($0.name), .text($0.method), .number($0.size), .number($0.accuracy, .percent(1)),
                    .number($0.rand, .fixed(3)), .number($0.information, .fixed(3)),
                ]
            },
            caption: "Clusters against classes on \(test.count) test images, \(k) clusters. k-means: lowest inertia of \(restarts) starts; mixture: one EM run on codes, the likeliest of five on maps. Labels are used for scoring only.")

        page.prose(#"""
            The best row of \#(table: "scores") reaches \#(scores.map(\.accuracy).max()!, .percent(1), name: "best accuracy"). $k$-means on pixels is a strong opponent, at
            \#(scores[0].accuracy, .percent(1), name: "pixel k-means accuracy"); on the learned codes it reaches
            \#(scores[2].accuracy, .percent(1), name: "convolutional code accuracy") and \#(scores[3].accuracy, .percent(1), name: "bottleneck code accuracy").
            The mixture on the bottleneck code reaches \#(scores[5].accuracy, .percent(1), name: "mixture accuracy on the bottleneck code") and an NMI of
            \#(scores[5].information, .fixed(3), name: "mixture NMI on the bottleneck code"): what $k$-means cannot say, that some clusters are long in one direction and thin in another,
            is \#(markdown: scores[5].information > scores[3].information ? "worth much here" : "of no help here"). On the maps (perplexity \#(maps[0].perplexity, .fixed(0), name: "perplexity, convolutional code") and
            \#(maps[1].perplexity, .fixed(0), name: "perplexity, bottleneck code")), $k$-means reaches \#(scores[6].accuracy, .percent(1), name: "k-means accuracy on the map of the convolutional code") and
            \#(scores[8].accuracy, .percent(1), name: "k-means accuracy on the map of the bottleneck code"), the mixture \#(scores[7].accuracy, .percent(1), name: "mixture accuracy on the map of the convolutional code") and
            \#(scores[9].accuracy, .percent(1), name: "mixture accuracy on the map of the bottleneck code"). \#(markdown: scores[6...9].map(\.information).max()! > scores[..<6].map(\.information).max()! ? "By mutual information, the best row is one of a map: who is near whom says more about the classes than how far." : "By mutual information, no map beats the best of the codes here.")
            """#)
        page.goal(
            "k-means on any description against a random guess, as a ratio of accuracies",
            reached: scores.prefix(4).map(\.accuracy).min()! / scores.last!.accuracy, target: 2, .atLeast, .fixed(1))
        let over = try page.cached("seeds", key: options) { fiveSeeds(descriptions[2].codes, k, test.labels, options.seed) }
        let chosen = over.min { $0.inertia < $1.inertia }!
        page.goal("k-means on the convolutional code, accuracy (five seeds, lowest inertia)", reached: chosen.score.accuracy, target: 0.55, .atLeast, .percent(1))
        for mixture in mapMixtures {
            page.goal("Gaussian mixture on the \(mixture.name), accuracy (likeliest of five)", reached: mixture.accuracy, target: 0.62, .atLeast, .percent(1))
            page.goal("Gaussian mixture on the \(mixture.name), NMI (likeliest of five)", reached: mixture.information, target: 0.63, .atLeast, .fixed(3))
        }
        page.goal("k-means on the convolutional code, NMI (five seeds, lowest inertia)", reached: chosen.score.information, target: 0.58, .atLeast, .fixed(3))

        page.prose(#"""
            Over five seeds, each with \#(restarts) starts, the accuracy of the convolutional code lies between
            \#(over.map(\.score.accuracy).min()!, .percent(1), name: "lowest accuracy of five seeds") and
            \#(over.map(\.score.accuracy).max()!, .percent(1), name: "highest accuracy of five seeds"); the run of lowest inertia, the only one we may pick, has
            \#(chosen.score.accuracy, .percent(1), name: "accuracy at lowest inertia").

            ## How many clusters?

            Inertia falls with every cluster added, down to zero with one for each image. One looks for an *elbow* where it begins to fall more
            slowly. The **silhouette** \#(cite: .rousseeuw1987) is less vague: with $a$ the mean distance of a point to its own cluster and $b$ the
            mean distance to the nearest other one, its silhouette is $(b - a)/\max(a, b)$: near 1 inside a cluster, 0 between two.
            """#)
        let counts = Set(options.pick(full: [2, 4, 6, 8, 10, 12, 14, 16, 20], quick: [2, 5, 10]) + [k]).sorted()
        let choice = try page.cached("counts", key: options) {
            let bar = page.progress("Counts of clusters", total: counts.count)
            defer { bar.finish() }
            return counts.map { count in
                defer { bar.advance(status: "k = \(count)") }
                let fit = KMeans(count: count, restarts: 3, seed: options.seed).fit(descriptions[2].codes)
                let silhouette = ClusterMetrics.silhouette(
                    descriptions[2].codes, fit.assignment, sample: 3_000, seed: options.seed)
                return Choice(count: count, inertia: fit.inertia, silhouette: silhouette)
            }
        }
        let peak = choice.max { $0.silhouette < $1.silhouette }!
        let sizes = choice.map { Double($0.count) }
        try page.figure(
            "how-many",
            .panels(
                [
                    Panel("Elbow", .lines([Series("inertia", x: sizes, y: choice.map { $0.inertia / choice[0].inertia }, style: .marked)],
                        x: "Clusters k", y: "Inertia (k = 2 is 1)", references: [.vertical(Double(k), "classes")])),
                    Panel("Silhouette", .lines([Series("silhouette", x: sizes, y: choice.map(\.silhouette), style: .marked)],
                        x: "Clusters k", y: "Mean silhouette", references: [.vertical(Double(k), "classes")])),
                ], columns: 2),
            caption: "Inertia and silhouette on the convolutional code for different numbers of clusters.",
            alt: "Left, a curve that falls ever more slowly; right, the silhouette with its peak; a line marks the number of classes in both.")

        page.prose(#"""
            \#(figure: "how-many") leaves the choice open: the inertia bends gradually, and the silhouette is highest at $k =$ \#(peak.count, name: "clusters at the highest silhouette")
            (\#(peak.silhouette, .fixed(3), name: "highest silhouette")); at $k =$ \#(k, name: "classes"), the number of classes, it is
            \#(choice.first { $0.count == k }?.silhouette ?? .nan, .fixed(3), name: "silhouette at the number of classes"). Neither curve decides. That is no failure of the measures: our
            \#(k) classes are a human wish that the code knows nothing of.

            ## What the clusters are

            A centre is a mean of codes, and the decoder can draw it: the "average \#(data.subject.singular)" of its cluster.
            """#)
        let best = fits[2]
        let codeShape = network.encoder.summary(of: image).last!.shape
        let centres = Function(codeShape) { network.decode($0, .inference).sigmoid() }(
            best.centroids.reshaped([k] + codeShape))
        let table = Contingency(best.assignment, test.labels, rowCount: k, columnCount: k)
        let names = ClusterMetrics.matching(best.assignment, labels: test.labels)
        let order = (0..<k).sorted { (names[$0] ?? k, $0) < (names[$1] ?? k, $1) }
        try page.figure(
            "members",
            .images(
                order.map { cluster in [pictures(centres.rows([cluster]))[0]] + test.pictures(closest(best, descriptions[2].codes, cluster)) },
                rowLabels: order.enumerated().map { "\($0 + 1): \(classes[largest(table.counts[$1])])" },
                columnLabels: ["centre", "1st", "2nd", "3rd", "4th", "5th"]),
            caption: "Every cluster of the convolutional code: the decoded centre and the five members nearest to it. Rows are named by the class that is most frequent in the cluster.",
            alt: "One row a cluster: a blurred average image, then five similar images.")
        try page.figure(
            "confusion",
            .heatmap(
                order.map { table.counts[$0].map(Double.init) }, rows: order.enumerated().map { index, _ in "\(index + 1)" },
                columns: classes, x: "Class", y: "Cluster", legend: "Images", format: .integer),
            caption: "How many images of every class fell into every cluster, clusters in the order of their matched classes.",
            alt: "A heat map of counts, one row a cluster and one column a class, with bright cells on parts of the diagonal.")
        let shown = Array(0..<min(test.count, 2_500))
        let places = points(maps[0].points.rows(shown))
        try page.figure(
            "on-the-map",
            .panels(
                [
                    Panel("By cluster", .scatter(places, classes: shown.map { names[best.assignment[$0]]! }, names: classes, x: .unscaled("t-SNE 1"), y: .unscaled("t-SNE 2"))),
                    Panel("By class", .scatter(places, classes: test.labels(of: shown), names: classes, x: .unscaled("t-SNE 1"), y: .unscaled("t-SNE 2"))),
                ], columns: 2),
            caption: "The t-SNE map of the convolutional code (\(shown.count) images): left, the clusters that $k$-means found in the code, each in the colour of the class it was matched with; right, the classes.",
            alt: "Two maps of the same points. Left, colours cut across islands; right, colours follow most islands.")
        let (mixed, pure) = (mostDivided(table, classes), purest(table, classes))

        page.prose(#"""
            \#(figure: "members"), \#(figure: "confusion") and \#(figure: "on-the-map") tell what was found. The purest cluster is \#(pure.share, .percent(0), name: "share of its class in the purest cluster")
            \#(pure.name); the class that is spread over the clusters most evenly is \#(mixed.name), of which only
            \#(mixed.share, .percent(0), name: "largest share of the most divided class") lies in one place. Where two clusters hold mostly the same class, the matching
            must still give each a class of its own, so one of them counts as wrong throughout: \#(classes.count - Set(table.counts.map(largest)).count, name: "classes that no cluster is mostly made of")
            classes are the most frequent one of no cluster at all.

            ### What the clusters found instead

            If clusters are not classes, what are they? Brightness is the first suspect: in squared pixel distance a black coat is far from a
            white coat and near a black shirt. So we ask how much of the variance of each image's mean brightness is explained by its cluster, and how much by its
            class (the *correlation ratio* $\eta^2$: 0 is none, 1 is all).
            """#)
        let brightness = test.brightness
        let byCluster = Statistics.correlationRatio(brightness, groups: best.assignment)
        let byClass = Statistics.correlationRatio(brightness, groups: test.labels)
        try page.figure(
            "brightness",
            .bars(
                [BarSeries("mean brightness", order.map { group(brightness, best.assignment, $0).mean }, errors: order.map { group(brightness, best.assignment, $0).deviation })],
                groups: order.enumerated().map { index, _ in "\(index + 1)" }, x: "Cluster", y: "Mean pixel (0 black, 1 white)", format: .fixed(2)),
            caption: "Mean brightness of the images in every cluster; the lines are one standard deviation. Clusters are numbered as in the confusion map.",
            alt: "One bar a cluster with error lines; some clusters are dark, some bright.")

        page.prose(#"""
            The cluster explains \#(byCluster, .percent(0), name: "brightness explained by cluster") of the variance of brightness, the class
            \#(byClass, .percent(0), name: "brightness explained by class") (\#(figure: "brightness")). The clusters sort by shape *and* shade, because the loss that made the code charges for both.

            ### Saying what does not matter

            That suggests a remedy which still needs no label. If an image is made twice as bright, its code becomes (nearly) twice as long, but keeps its direction. So divide
            every description by its length, $x_i / \lVert x_i \rVert$, and cluster directions: shade is declared not to matter.
            """#)
        let unit = descriptions.map { (name: $0.name, codes: unitRows($0.codes)) }
        let directions = unit.map {
            score($0.name, "k-means on directions", $0.codes.shape[1], KMeans(count: k, restarts: restarts, seed: options.seed).fit($0.codes).assignment, test.labels)
        }
        page.table(
            "directions",
            columns: ["Description", Column("Accuracy as it is"), Column("Accuracy of directions"), Column("NMI as it is"), Column("NMI of directions")],
            rows: zip(scores, directions).map {
                [
                    .text($0.name), .number($0.accuracy, .percent(1)), .number($1.accuracy, .percent(1)),
                    .number($0.information, .fixed(3)), .number($1.information, .fixed(3)),
                ]
            }, caption: "k-means on the descriptions as they are, and scaled to unit length.")
        let unitSeeds = try page.cached("unit-seeds", key: options) { fiveSeeds(unit[2].codes, k, test.labels, options.seed) }
        let unitChosen = unitSeeds.min { $0.inertia < $1.inertia }!

        page.prose(#"""
            In \#(table: "directions") the NMI rises for \#(zip(scores, directions).filter { $1.information > $0.information }.count, name: "descriptions whose NMI rises by scaling") of
            \#(directions.count, name: "descriptions scaled") descriptions. What counts as alike is a decision, and clustering cannot take it for us.
            """#)
        page.goal("k-means on directions of the convolutional code, accuracy (five seeds, lowest inertia)", reached: unitChosen.score.accuracy, target: 0.55, .atLeast, .percent(1))
        page.goal("k-means on directions of the convolutional code, NMI (five seeds, lowest inertia)", reached: unitChosen.score.information, target: 0.58, .atLeast, .fixed(3))
        page.claim("the clusters explain more of the brightness than the classes do", byCluster > byClass)

        page.prose(#"""
            ## Summary

            - Without a label, $k$-means reaches \#(scores[0].accuracy, .percent(1)) accuracy on pixels, \#(scores[1].accuracy, .percent(1)) on PCA codes,
              \#(scores[2].accuracy, .percent(1)) on convolutional and \#(scores[3].accuracy, .percent(1)) on bottleneck codes; guessing gives \#(scores.last!.accuracy, .percent(1)).
            - The Gaussian mixture reaches \#(scores[4].accuracy, .percent(1)) on PCA codes and \#(scores[5].accuracy, .percent(1)) on bottleneck codes.
            - On the t-SNE map of the convolutional code $k$-means reaches \#(scores[6].accuracy, .percent(1)) and the mixture \#(scores[7].accuracy, .percent(1)); on the map of the bottleneck code, \#(scores[8].accuracy, .percent(1)) and \#(scores[9].accuracy, .percent(1)).
            - *What went wrong:* the classes are not what the inertia rewards. A lower inertia need not mean a higher accuracy.
            - Directions instead of codes change the NMI of the convolutional code from \#(scores[2].information, .fixed(3)) to \#(directions[2].information, .fixed(3)).
            - *What surprised:* the silhouette prefers \#(peak.count) clusters, and the classes are \#(k).

            ## Exercises
            """#)
        page.exercise(
            "Swap the numbers of two clusters. How many of the three scores (accuracy, ARI and NMI) change?",
            hint: "Accuracy matches clusters to classes first; the other two only look at which images are together.",
            answer: "None: all three are invariant to relabelling.",
            value: Double(scoresChangedByRelabelling(best.assignment, test.labels)), expected: 0, tolerance: 0)
        let corners: [[Double]] = [[0, 0], [1, 0], [0, 2], [6, 1], [7, 1], [7, 3], [3, 8], [3, 1]]  // hide
        let groups = [0, 0, 0, 1, 1, 1, 2, 0]  // hide
        try page.exercise(
            "Compute the silhouette of one point, given all points and the number of each point's cluster. A point alone in its cluster has the silhouette 0.",
            hint: "The mean distance to its own cluster leaves the point itself out; of the other clusters only the nearest counts.",
            answer: "Take the mean distance $a$ to the others of its cluster, the least of the mean distances to other clusters $b$, and $(b - a)/\\max(a, b)$. The last point of the example stands between two clusters.",
            function: FunctionExercise(
                "func silhouette(of point: Int, among points: [[Double]], clusters: [Int]) -> Double",
                solution: silhouette, inputs: corners.indices.map { ($0, corners, groups) } + [(0, corners, [0, 1, 1, 1, 0, 0, 1, 1])],
                tolerance: 1e-5,
                truth: { point, points, clusters in
                    let samples = Tensor(points.flatMap { $0.map { Float($0) } }, shape: [points.count, 2])
                    return ClusterMetrics.silhouetteValues(samples, clusters)[point]
                }))
        page.exercise(
            "A random guess among \(k) equally likely clusters scores an accuracy slightly above 1/\(k), because the matching is chosen after looking at the counts. What is its ARI, to one decimal?",
            hint: "What is the A in ARI for?",
            answer: "The ARI is corrected for chance, so it is near 0.",
            value: scores.last!.rand, expected: 0, tolerance: 0.01 + 2 / Double(test.count))
        return Results(
            scores: scores, inertiaHistory: spread.history, restartInertias: spread.restartInertias,
            silhouettes: choice.map(\.silhouette))
    }
}
