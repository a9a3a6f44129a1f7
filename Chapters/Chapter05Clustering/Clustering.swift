import ArgumentParser
import ChapterSupport
import Charts
import Course
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
    public static var subcommands: [any ParsableCommand.Type] { [WeightsCommand<Self>.self] }

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

            Pour ten kinds of garment on a heap and ask somebody who has never seen clothes to sort them into ten boxes.
            Which boxes would come out? Nobody said what matters: sleeves, or colour, or how much of the picture is
            filled. **Clustering** asks a computer to do this sorting, with clothes or with whatever pictures it is
            given. The answer depends on how the things are described, and that is what this chapter measures.

            After this chapter you can

            - derive and run $k$-means and Gaussian mixtures, and know what each takes a cluster to be,
            - compare clusters with classes fairly: by optimal matching, the adjusted Rand index and mutual information,
            - read an elbow and a silhouette, and see how little they settle,
            - look at what the clusters found *instead* of classes.
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 4)
            .taking(train: options.rows(full: 60_000, quick: 1_500), test: options.pick(full: 10_000, quick: 600))
        let (train, validation) = data.train.splitForValidation(seed: options.seed)
        let test = data.test
        let (image, classes) = (data.imageShape, test.classNames)
        print("\(train.count) images to learn a code from, \(test.count) images to cluster, of shape \(image)")

        page.prose(#"""
            ## Descriptions

            The data are \#(data.name). \#(data.notes.map { $0 + " " }.joined())The encoders are those of
            chapter 3, learned on the training images, and everything below happens on the \#(test.count) test images,
            which they have never seen. **No label is read** until the clusters stand; labels then only score them.

            Four descriptions of an image compete: its **pixels**; its **PCA code**, the coordinates along the
            directions of largest variance \#(cite: .pearson1901); the **convolutional code**, the small image at the
            waist of the convolutional autoencoder; and the **bottleneck code**, the
            \#(bottleneckSize, name: "numbers of the bottleneck") numbers at the waist of the narrow one.
            """#)
        let networks = CourseAutoencoders(image: image, seed: options.seed)
        let (network, bottleneck) = (networks.convolutional, networks.bottleneck)
        let epochs = options.epochs(full: 10, quick: 2, rows: train.count)
        let recipe = TrainingRecipe.course(epochs: epochs, seed: options.seed)
        try page.trained("convolutional-network", network, on: train, validation: validation, by: recipe)
        try page.trained("bottleneck-network", bottleneck, on: train, validation: validation, by: recipe)
        let pca = try principalComponents(of: train.flattened, count: bottleneckSize)
        let convolutional = Function(image) { network.encode($0, .inference).flattened() }
        let narrow = Function(image) { bottleneck.encode($0) }
        let descriptions: [(name: String, codes: Tensor)] = [
            ("pixels", test.flattened),
            ("PCA code", pca.transform(test.flattened)),
            ("convolutional code", apply(convolutional, to: test)),
            ("bottleneck code", apply(narrow, to: test)),
        ]

        page.prose(#"""
            ## $k$-means

            Let $x_1, \dots, x_n$ be the descriptions. $k$-means looks for $k$ centres $c_1, \dots, c_k$ and an
            assignment $a(i)$ of points to centres that make the **inertia** small, the sum of squared distances

            $$ J(a, c) = \sum_{i=1}^{n} \lVert x_i - c_{a(i)} \rVert^2. $$

            Lloyd's method \#(cite: .lloyd1982) alternates two steps, and neither can raise $J$: give every point to its
            nearest centre; move every centre to the mean of its points (the mean is where a sum of squared distances is
            least). It stops where nothing moves, which is a *local* minimum. So the start matters: $k$-means++
            \#(cite: .arthur2007) draws each next centre with probability proportional to the squared distance to those
            drawn before, and the whole is run \#(restarts, name: "restarts") times from different draws. **The run with
            the lowest inertia is kept.** Inertia needs no label; choosing by accuracy would.

            All distances come from one product:
            $\lVert x - c \rVert^2 = \lVert x \rVert^2 - 2\,x \cdot c + \lVert c \rVert^2$, so one matrix product gives
            the distances to the centres of all runs at once.
            """#)
        let k = classes.count
        let fits = descriptions.map { KMeans(count: k, restarts: restarts, seed: options.seed).fit($0.codes) }
        let spread = fits[2]
        let falls = zip(spread.history, spread.history.dropFirst()).map { $0 - $1 }  // hide
        // Whether the inertia falls faster again after it has fallen slowly.  // hide
        let hasSteps = falls.indices.dropFirst().contains { falls[$0] > 2 * max(falls[..<$0].min()!, 0) }  // hide
        try page.figure(  // hide
            "inertia",
            .lines(
                [Series("inertia", y: spread.history.map { $0 / spread.history[0] }, style: .marked)], x: "Iteration",
                y: "Inertia (first iteration = 1)"),
            caption: """
                The best run of k-means on the convolutional code: inertia after every iteration; the last point is the \
                final assignment.
                """,
            alt: hasSteps
                ? "A curve that falls steeply, then in steps with flat stretches between them, and never rises."
                : "A curve that falls steeply at first, then ever more slowly, and never rises.")

        page.prose(#"""
            On the convolutional code the best of \#(restarts) runs took \#(spread.iterations) iterations
            (\#(figure: "inertia")).
            \#(markdown: hasSteps
                ? "A flat stretch need not be the end: the inertia falls faster again after it. "
                : "")The
            worst run ended
            \#(spread.restartInertias.max()! / spread.inertia - 1, .percent(2), name: "worst restart above best")
            higher: local minima are real, if not far apart here.
            """#)
        page.claim(  // hide
            "inertia never rises",
            zip(spread.history, spread.history.dropFirst()).allSatisfy { $1 <= $0 * (1 + 1e-9) })

        page.prose(#"""
            ## Scoring clusters against classes

            Clusters have numbers, not names. Three scores that do not care about the numbering:

            - **Accuracy after matching.** Let $N_{jl}$ count the images of class $l$ in cluster $j$. Each cluster is
              given a class of its own so that the images that agree, $\sum_j N_{j,m(j)}$, are as many as possible,
              where $m(j)$ is the class given to cluster $j$. The best matching $m$ is found exactly, by the Hungarian
              method \#(cite: .kuhn1955). Always guessing one class scores
              \#(Double(test.classCounts.max()!) / Double(test.count), .percent(1), name: "largest class").
            - **Adjusted Rand index (ARI)** \#(cite: .hubert1985): how often two images are together, or apart, in both
              clusters and classes, rescaled so that 0 is chance and 1 is agreement.
            - **Normalised mutual information (NMI)**: the information that the cluster gives about the class, divided
              by the mean entropy of the two; 0 is none, 1 is all.
            """#)
        var scores = zip(descriptions, fits).map {
            score($0.name, "k-means", $0.codes.shape[1], $1.assignment, test.labels)
        }
        var chance = Random(seed: options.seed).split(1)
        let guesses = (0..<test.count).map { _ in chance.integer(below: k) }

        page.prose(#"""
            ## Another idea of a cluster: the Gaussian mixture

            $k$-means draws round clusters of equal width. A **Gaussian mixture** lets each cluster $j$ have a weight
            $\pi_j$, a centre $\mu_j$ and a covariance $\Sigma_j$ of its own, and explains the data by the density

            $$ p(x) = \sum_{j=1}^{k} \pi_j \, \mathcal{N}(x;\, \mu_j, \Sigma_j). $$

            The EM algorithm \#(cite: .dempster1977) also alternates two steps: compute for each point how probable each
            cluster is (its *responsibilities*), then re-estimate weights, means and covariances with these as weights.
            The likelihood never falls. A full covariance of $d$ variables has $d(d+1)/2$ numbers, so the mixture is
            fitted to the two small descriptions only.
            """#)
        for index in [1, 3] {
            let mixture = try GaussianMixture(count: k, covariance: .full, regularization: 1e-3, seed: options.seed)
                .fit(descriptions[index].codes)
            let (name, codes) = descriptions[index]
            scores.append(score(name, "Gaussian mixture", codes.shape[1], mixture.assignment, test.labels))
        }

        page.prose(#"""
            ## Clusters of a map

            Both methods believe in distances and densities of the space they are given. Chapter 4 drew maps on which
            what counts is only who is whose *neighbour*: t-SNE pulls apart islands that touch in the code, and gives
            dense and sparse ones the same weight. Clustering such a map of two numbers is a third idea. For each
            description the perplexity (\#(markdown: mapPerplexities.map { "\($0)" }.joined(separator: " or "))) is
            chosen by the silhouette of its $k$-means clusters (a measure of how clearly clusters part; it is explained
            below), without labels; that these two were candidates was decided after looking at both with labels. (Map
            and centres are both fitted to the \#(test.count) images that are clustered, so neither has an advantage.)
            """#)
        let maps = try page.cached("maps", key: options) {
            try [2, 3].map { try clearestMap(of: descriptions[$0].codes, descriptions[$0].name, k, page, options) }
        }
        var mapMixtures: [Score] = []
        for map in maps {
            let (name, points) = ("map of the \(map.name)", map.points)
            let fit = KMeans(count: k, restarts: restarts, seed: options.seed).fit(points)
            scores.append(score(name, "k-means", 2, fit.assignment, test.labels))
            // Five seeds, of which the likeliest mixture is kept: likelihood needs no label.
            let mixtures = try (0..<5).map {
                try GaussianMixture(count: k, covariance: .full, regularization: 1e-3, seed: options.seed &+ $0)
                    .fit(points)
            }
            let likeliest = mixtures.max { $0.logLikelihood < $1.logLikelihood }!
            mapMixtures.append(score(name, "Gaussian mixture", 2, likeliest.assignment, test.labels))
            scores.append(mapMixtures.last!)
        }
        scores.append(score("none", "random guess", 0, guesses, test.labels))
        page.table(  // hide
            "scores",
            columns: [
                "Description", "Method", "Numbers per image", Column("Accuracy", best: .highest),
                Column("ARI", best: .highest), Column("NMI", best: .highest),
            ],
            rows: scores.map {
                [
                    .text($0.name), .text($0.method), .number($0.size), .number($0.accuracy, .percent(1)),
                    .number($0.rand, .fixed(3)), .number($0.information, .fixed(3)),
                ]
            },
            caption: """
                Clusters against classes on \(test.count) test images, \(k) clusters. k-means: lowest inertia of \
                \(restarts) starts; mixture: one EM run on codes, the likeliest of five on maps. Labels are used for \
                scoring only.
                """)
        let byMap = scores[6...9].map(\.information).max()! - scores[..<6].map(\.information).max()!  // hide

        page.prose(#"""
            The best row of \#(table: "scores") reaches
            \#(scores.map(\.accuracy).max()!, .percent(1), name: "best accuracy"). (The random guess has
            \#(scores.last!.accuracy, .percent(1), name: "accuracy of a random guess"), a little more than a share of
            1/\#(markdown: "\(k)"), because classes are matched to clusters after the counts are known.) $k$-means on
            pixels is a strong opponent, at \#(scores[0].accuracy, .percent(1), name: "pixel k-means accuracy"); on the
            learned codes it reaches \#(scores[2].accuracy, .percent(1), name: "convolutional code accuracy") and
            \#(scores[3].accuracy, .percent(1), name: "bottleneck code accuracy").

            The mixture, whose clusters may be long, thin and unequal, changes the accuracy of the bottleneck code from
            \#(scores[3].accuracy, .percent(1), name: "bottleneck code accuracy") to
            \#(scores[5].accuracy, .percent(1), name: "mixture accuracy on the bottleneck code") and its NMI from
            \#(scores[3].information, .fixed(3), name: "k-means NMI on the bottleneck code") to
            \#(scores[5].information, .fixed(3), name: "mixture NMI on the bottleneck code"); on the PCA code the NMI
            goes from \#(scores[1].information, .fixed(3), name: "k-means NMI on the PCA code") to
            \#(scores[4].information, .fixed(3), name: "mixture NMI on the PCA code"), and the accuracy from
            \#(scores[1].accuracy, .percent(1), name: "k-means accuracy on the PCA code") to
            \#(scores[4].accuracy, .percent(1), name: "mixture accuracy on the PCA code").\#(markdown: (scores[4].information - scores[1].information) * (scores[4].accuracy - scores[1].accuracy) < 0
                ? " The two scores do not always agree."
                : "")

            On the maps (perplexity \#(maps[0].perplexity, .fixed(0), name: "perplexity, convolutional code") and
            \#(maps[1].perplexity, .fixed(0), name: "perplexity, bottleneck code")), $k$-means reaches
            \#(scores[6].accuracy, .percent(1), name: "k-means accuracy on the map of the convolutional code") and
            \#(scores[8].accuracy, .percent(1), name: "k-means accuracy on the map of the bottleneck code"), the mixture
            \#(scores[7].accuracy, .percent(1), name: "mixture accuracy on the map of the convolutional code") and
            \#(scores[9].accuracy, .percent(1), name: "mixture accuracy on the map of the bottleneck code"). By mutual
            information the best row is one of a \#(markdown: byMap > 0 ? "map" : "code"), by
            \#(abs(byMap), .fixed(3), name: "NMI by which the best map and the best code differ").

            ### Another start

            How much of this is the luck of the start? Let us run $k$-means on the convolutional code with more seeds:
            five times \#(restarts) starts, of which the lowest inertia is kept, and
            \#(singleStarts, name: "single starts") times a single one.
            """#)
        let over = try page.cached("seeds", key: options) {
            fiveSeeds(descriptions[2].codes, k, test.labels, options.seed)
        }
        let chosen = over.min { $0.inertia < $1.inertia }!
        let singles = try page.cached("single-starts", key: options) {
            (0..<singleStarts).map { start in
                let fit = KMeans(count: k, restarts: 1, seed: options.seed &+ UInt64(start)).fit(descriptions[2].codes)
                return Seeded(inertia: fit.inertia, score: score("", "", 0, fit.assignment, test.labels))
            }
        }
        let agreement = Statistics.rankCorrelation(singles.map(\.inertia), singles.map(\.score.accuracy))
        let singleAccuracies = singles.map(\.score.accuracy)  // hide
        let luckiest = singles.min { $0.inertia < $1.inertia }!  // hide
        // Two standard errors of the rank correlation of unrelated lists.  // hide
        let isAgreement = abs(agreement) > 2 / Double(singleStarts - 1).squareRoot()  // hide

        page.prose(#"""
            Over five seeds, each with \#(restarts) starts, the accuracy lies between
            \#(over.map(\.score.accuracy).min()!, .percent(1), name: "lowest accuracy of five seeds") and
            \#(over.map(\.score.accuracy).max()!, .percent(1), name: "highest accuracy of five seeds"); the run of
            lowest inertia, the only one we may pick, has
            \#(chosen.score.accuracy, .percent(1), name: "accuracy at lowest inertia"). Single starts end between
            \#(singleAccuracies.min()!, .percent(1), name: "lowest accuracy of single starts") and
            \#(singleAccuracies.max()!, .percent(1), name: "highest accuracy of single starts"), the one of lowest
            inertia at \#(luckiest.score.accuracy, .percent(1), name: "accuracy of the single start of lowest inertia").
            Does a lower inertia mean a higher accuracy? Over the single starts their rank correlation is
            \#(agreement, .fixed(2), name: "rank correlation of inertia and accuracy"): \#(markdown: isAgreement
                ? agreement < 0
                ? "the lower the inertia, the higher the accuracy tends to be"
                : "the lower the inertia, the *lower* the accuracy tends to be"
                : "no more than chance would give")
            (by chance alone it is seldom beyond
            ±\#(2 / Double(singleStarts - 1).squareRoot(), .fixed(2), name: "two standard errors of the rank correlation")).

            Below are the goals of this chapter: round numbers of our own, set with Fashion-MNIST in mind, with no
            theory behind them. A goal that is missed stays on the page.
            """#)
        let goals: [(text: String, reached: Double, target: Double, format: NumberFormat)] =  // hide
            (  // hide
                [
                    (
                        "k-means on the convolutional code, accuracy (five seeds, lowest inertia)",
                        chosen.score.accuracy,
                        0.55, .percent(1)
                    ),
                    (
                        "k-means on the convolutional code, NMI (five seeds, lowest inertia)", chosen.score.information,
                        0.58, .fixed(3)
                    ),
                ]
                + mapMixtures.flatMap {
                    [
                        (
                            "Gaussian mixture on the \($0.name), accuracy (likeliest of five)", $0.accuracy, 0.62,
                            .percent(1)
                        ),
                        (
                            "Gaussian mixture on the \($0.name), NMI (likeliest of five)", $0.information, 0.63,
                            .fixed(3)
                        ),
                    ]
                })
        page.goal(  // hide
            "k-means on any description against a random guess, as a ratio of accuracies",
            reached: scores.prefix(4).map(\.accuracy).min()! / scores.last!.accuracy, target: 2, .atLeast, .fixed(1))
        for goal in goals {  // hide
            page.goal("\(markdown: goal.text)", reached: goal.reached, target: goal.target, .atLeast, goal.format)
        }
        let missed = goals.count { $0.reached < $0.target }  // hide

        page.prose(#"""
            Of these goals \#(missed, name: "goals missed by codes and maps") were missed. The number of single starts
            on the convolutional code with an accuracy of
            \#(goals[0].target, .percent(0), name: "accuracy asked of k-means") or more is
            \#(singleAccuracies.count { $0 >= goals[0].target }, name: "single starts that reach the accuracy asked for")
            of \#(singleStarts, name: "single starts"). \#(markdown: singleAccuracies.max()! >= goals[0].target
                ? "But only labels could have told which."
                : "So the start is not to blame.")

            ## How many clusters?

            Inertia falls with every cluster added, down to zero with one for each image. One looks for an *elbow* where
            it begins to fall more slowly. The **silhouette** \#(cite: .rousseeuw1987) is less vague: with $a$ the mean
            distance of a point to its own cluster and $b$ the mean distance to the nearest other one, its silhouette is
            $(b - a)/\max(a, b)$: near 1 inside a cluster, 0 between two, and below 0 where another cluster is nearer.
            """#)
        let counts = Set(options.pick(full: [2, 4, 6, 8, 10, 12, 14, 16, 20], quick: [2, 5, 10]) + [k])
            .filter { $0 <= test.count }.sorted()
        let choice = try page.cached("counts", key: options) {
            let bar = page.progress("Counts of clusters", total: counts.count)  // hide
            defer { bar.finish() }  // hide
            return counts.map { count in
                defer { bar.advance(status: "k = \(count)") }  // hide
                let fit = KMeans(count: count, restarts: 3, seed: options.seed).fit(descriptions[2].codes)
                let silhouette = ClusterMetrics.silhouette(
                    descriptions[2].codes, fit.assignment, sample: 3_000, seed: options.seed)
                return Choice(count: count, inertia: fit.inertia, silhouette: silhouette)
            }
        }
        let peak = choice.max { $0.silhouette < $1.silhouette }!
        let place = choice.firstIndex { $0.count == k }!
        // Whether the number of classes has a higher silhouette than the numbers tried next to it.
        let isPeak = [place - 1, place + 1].filter(choice.indices.contains)
            .allSatisfy { choice[$0].silhouette < choice[place].silhouette }
        let gap = peak.silhouette - choice[place].silhouette
        let sizes = choice.map { Double($0.count) }  // hide
        func curve(_ title: String, _ name: String, _ values: [Double], y: Axis) -> Panel {  // hide
            Panel(
                title,
                .lines(
                    [Series(name, x: sizes, y: values, style: .marked)], x: "Clusters k", y: y,
                    references: [.vertical(Double(k), "classes")]))
        }
        try page.figure(  // hide
            "how-many",
            .panels(
                [
                    curve(
                        "Elbow", "inertia", choice.map { $0.inertia / choice[0].inertia }, y: "Inertia (k = 2 is 1)"),
                    curve("Silhouette", "silhouette", choice.map(\.silhouette), y: "Mean silhouette"),
                ], columns: 2),
            caption: "Inertia and silhouette on the convolutional code for different numbers of clusters.",
            alt: """
                Left, a curve that falls ever more slowly; right, the silhouette\
                \(gap > 0 && isPeak ? ", with its peak and a second one at the number of classes" : " with its peak"); a \
                line marks the number of classes in both.
                """)

        page.prose(#"""
            \#(figure: "how-many") leaves the choice open. The inertia bends gradually. The silhouette is highest at $k$
            = \#(peak.count, name: "clusters at the highest silhouette")
            (\#(peak.silhouette, .fixed(3), name: "highest silhouette")); at $k$ = \#(k, name: "classes"), the number of
            classes, it is \#(choice[place].silhouette, .fixed(3), name: "silhouette at the number of classes"), lower
            by
            \#(gap, .fixed(3), name: "silhouette lacking at the number of classes")\#(markdown: gap > 0 && isPeak
                ? ", but higher than at the counts on either side: a second peak"
                : "").
            \#(markdown: gap == 0
                ? "Here the silhouette finds the number of classes, and need not do so elsewhere."
                : gap < 0.01
                ? "So small a difference, between runs of 3 starts and on a sample of 3,000 images, decides nothing."
                : "") \#(markdown: gap == 0 ? "Our" : "That is no failure of the measures: our") \#(k) classes are a human wish
            that the code knows nothing of.

            ## What the clusters are

            A centre is a mean of codes, and the decoder can draw it: the "average \#(data.subject.singular)" of its
            cluster.
            """#)
        let best = fits[2]
        let codeShape = network.encoder.summary(of: image).last!.shape
        let centres = Function(codeShape) { network.decode($0, .inference).sigmoid() }(
            best.centroids.reshaped([k] + codeShape))
        let table = Contingency(best.assignment, test.labels, rowCount: k, columnCount: k)
        let names = ClusterMetrics.matching(best.assignment, labels: test.labels)
        let order = (0..<k).sorted { (names[$0] ?? k, $0) < (names[$1] ?? k, $1) }
        // Clusters that were given a class though another is more frequent in them: the matching gives each class once.
        let leftover = order.filter { names[$0] != table.counts[$0].argmax() }
        let leftoverNames = leftover.compactMap { names[$0].map { classes[$0] } }.joined(separator: ", ")  // hide
        let nearest = order.map { closest(best, descriptions[2].codes, $0) }  // hide
        let ordinals = ["1st", "2nd", "3rd", "4th", "5th"].prefix(nearest.map(\.count).max()!)  // hide
        try page.figure(  // hide
            "members",
            .images(
                zip(order, nearest).map { [pictures(centres.rows([$0]))[0]] + test.pictures($1) },
                rowLabels: order.enumerated().map { "\($0 + 1): \(classes[table.counts[$1].argmax()])" },
                columnLabels: ["centre"] + ordinals),
            caption: """
                Every cluster of the convolutional code: the decoded centre and the five members nearest to it. Rows are \
                named by the class that is most frequent in the cluster.
                """,
            alt: "One row a cluster: a blurred average image, then five similar images.")
        try page.figure(  // hide
            "confusion",
            .heatmap(
                order.map { table.counts[$0].map(Double.init) },
                rows: order.enumerated().map { index, _ in "\(index + 1)" }, columns: classes, x: "Class", y: "Cluster",
                legend: "Images", format: .integer),
            caption: """
                How many images of every class fell into every cluster, clusters in the order of their matched \
                classes.\(leftover.isEmpty ? "" : " Given to clusters that hold more of another class: \(leftoverNames).")
                """,
            alt: """
                A heat map of counts, one row a cluster and one column a class, with bright cells on parts of the \
                diagonal.
                """)
        let shown = Array(0..<min(test.count, 2_500))  // hide
        let places = points(maps[0].points.rows(shown))  // hide
        func mapPanel(_ title: String, _ colours: [Int]) -> Panel {  // hide
            Panel(
                title,
                .scatter(places, classes: colours, names: classes, x: .unscaled("t-SNE 1"), y: .unscaled("t-SNE 2")))
        }
        try page.figure(  // hide
            "on-the-map",
            .panels(
                [
                    mapPanel("By cluster", shown.map { names[best.assignment[$0]]! }),
                    mapPanel("By class", test.labels(of: shown)),
                ], columns: 2),
            caption: """
                The t-SNE map of the convolutional code (\(shown.count) images): left, the clusters that $k$-means found \
                in the code, each in the colour of the class it was matched with; right, the \
                classes.\(leftover.isEmpty ? "" : " Some clusters are mostly of a class that another has taken; on the left their colours (\(leftoverNames)) say nothing.")
                """,
            alt: "Two maps of the same points. Left, colours cut across islands; right, colours follow most islands.")
        let (mixed, pure) = (mostDivided(table, classes), purest(table, classes))

        page.prose(#"""
            \#(figure: "members"), \#(figure: "confusion") and \#(figure: "on-the-map") tell what was found. The purest
            cluster is \#(pure.share, .percent(0), name: "share of its class in the purest cluster") \#(pure.name); of no
            class do so few lie in one cluster as of \#(mixed.name), at most
            \#(mixed.share, .percent(0), name: "largest share of the most divided class"). Where two
            clusters hold mostly the same class, the matching must still give each a class of its own, so one of them
            counts as wrong almost throughout:
            \#(classes.count - Set(table.counts.map { $0.argmax() }).count, name: "classes that no cluster is mostly made of")
            classes are the most frequent one of no cluster at all.

            ### What the clusters found instead

            If clusters are not classes, what are they? Brightness is the first suspect: in squared pixel distance a
            black coat is far from a white coat and near a black shirt. So we ask how much of the variance of each
            image's mean brightness is explained by its cluster, and how much by its class (the *correlation ratio*
            $\eta^2$: 0 is none, 1 is all).
            """#)
        let brightness = test.brightness
        let byCluster = Statistics.correlationRatio(brightness, groups: best.assignment)
        let byClass = Statistics.correlationRatio(brightness, groups: test.labels)
        let groups = order.map { group(brightness, best.assignment, $0) }  // hide
        try page.figure(  // hide
            "brightness",
            .bars(
                [BarSeries("mean brightness", groups.map(\.mean), errors: groups.map(\.standardDeviation))],
                groups: order.enumerated().map { index, _ in "\(index + 1)" }, x: "Cluster",
                y: "Mean pixel (0 black, 1 white)", format: .fixed(2)),
            caption: """
                Mean brightness of the images in every cluster; the lines are one standard deviation. Clusters are \
                numbered as in the confusion map.
                """,
            alt: "One bar a cluster with error lines; some clusters are dark, some bright.")

        page.prose(#"""
            The cluster explains \#(byCluster, .percent(0), name: "brightness explained by cluster") of the variance of
            brightness, the class \#(byClass, .percent(0), name: "brightness explained by class")
            (\#(figure: "brightness")). The clusters sort by shape *and* shade.

            ### Saying what does not matter

            That suggests a remedy which still needs no label. For pixels, an image twice as bright is a vector twice as
            long in the same direction. For codes that holds at best roughly (PCA subtracts a mean, networks have
            biases). Let us measure it, on \#(dimmed, name: "images dimmed") images and the same images at half their
            brightness, and then divide every description by its length, $x_i / \lVert x_i \rVert$, and cluster
            directions: shade is declared not to matter.
            """#)
        let bright = test.prefix(min(test.count, dimmed)).tensor()
        let dim = bright.scaled(by: 0.5)
        let flat = [bright.rows, bright.elementsPerRow]
        let encoders: [(Tensor) -> Tensor] = [
            { $0.reshaped(flat) }, { pca.transform($0.reshaped(flat)) }, { convolutional($0) }, { narrow($0) },
        ]
        let pairs = encoders.map { lengthAndDirection($0(bright), against: $0(dim)) }
        let unit = descriptions.map { (name: $0.name, codes: unitRows($0.codes)) }
        let unitFits = unit.map { KMeans(count: k, restarts: restarts, seed: options.seed).fit($0.codes) }
        let directions = zip(unit, unitFits).map {
            score($0.name, "k-means on directions", $0.codes.shape[1], $1.assignment, test.labels)
        }
        let shades = zip(fits, unitFits).map {
            (
                before: Statistics.correlationRatio(brightness, groups: $0.assignment),
                after: Statistics.correlationRatio(brightness, groups: $1.assignment)
            )
        }
        page.table(  // hide
            "shade",
            columns: [
                "Description", "Length, bright to dim", "Cosine, bright and dim", "Brightness explained, as it is",
                "Brightness explained, directions",
            ],
            rows: descriptions.indices.map {
                [
                    .text(descriptions[$0].name), .number(pairs[$0].ratio, .fixed(2)),
                    .number(pairs[$0].cosine, .fixed(3)), .number(shades[$0].before, .percent(0)),
                    .number(shades[$0].after, .percent(0)),
                ]
            },
            caption: """
                How long the code of an image is against that of the same image at half its brightness, and the cosine \
                of the angle between the two (means over \(bright.rows) test images); and how much of the variance of \
                brightness the clusters explain (η²), of the descriptions as they are and of their directions. The \
                classes explain \(byClass, .percent(0), name: "brightness explained by class").
                """)
        page.table(  // hide
            "directions",
            columns: [
                "Description", "Accuracy as it is", "Accuracy of directions", "NMI as it is", "NMI of directions",
            ],
            rows: zip(scores, directions).map {
                [
                    .text($0.name), .number($0.accuracy, .percent(1)), .number($1.accuracy, .percent(1)),
                    .number($0.information, .fixed(3)), .number($1.information, .fixed(3)),
                ]
            }, caption: "k-means on the descriptions as they are, and scaled to unit length.")
        let unitSeeds = try page.cached("unit-seeds", key: options) {
            fiveSeeds(unit[2].codes, k, test.labels, options.seed)
        }
        let unitChosen = unitSeeds.min { $0.inertia < $1.inertia }!
        let gained = zip(scores, directions).map { $1.information - $0.information }  // hide
        let learned = gained[2...3].max()!  // hide

        page.prose(#"""
            \#(table: "shade") tells how well the premise holds. In pixels, an image twice as bright is
            \#(pairs[0].ratio, .fixed(2), name: "length of bright pixels to dim ones") times as long; in the
            convolutional code it is
            \#(pairs[2].ratio, .fixed(2), name: "length of bright convolutional codes to dim ones") times as long, in
            the bottleneck code \#(pairs[3].ratio, .fixed(2), name: "length of bright bottleneck codes to dim ones")
            times. And the share of the brightness that the clusters explain goes from
            \#(shades[0].before, .percent(0), name: "brightness explained by clusters of pixels") to
            \#(shades[0].after, .percent(0), name: "brightness explained by clusters of directions of pixels") with
            pixels, but from
            \#(shades[2].before, .percent(0), name: "brightness explained by clusters of the convolutional code") to
            \#(shades[2].after, .percent(0), name: "brightness explained by clusters of directions of the convolutional code")
            with the convolutional code and from
            \#(shades[3].before, .percent(0), name: "brightness explained by clusters of the bottleneck code") to
            \#(shades[3].after, .percent(0), name: "brightness explained by clusters of directions of the bottleneck code")
            with the bottleneck
            code.\#(markdown: shades[0].before - shades[0].after > 3 * abs(shades[2].before - shades[2].after)
                ? " This agrees with the lengths: what a length does not carry, a division by it cannot take away."
                : "")

            On pixels the NMI goes from \#(scores[0].information, .fixed(3), name: "NMI on pixels") to
            \#(directions[0].information, .fixed(3), name: "NMI on directions of pixels") (\#(table: "directions")), on
            the learned codes it gains
            \#(learned, .fixed(3), name: "largest gain in NMI of a learned code by directions") at most, and the
            accuracy of the PCA code goes from \#(scores[1].accuracy, .percent(1)) to
            \#(directions[1].accuracy, .percent(1), name: "accuracy on directions of the PCA code").
            \#(markdown: gained[0] > 3 * abs(learned)
                ? "The remedy helps where its premise holds."
                : "The remedy does not help most where its premise holds best.")
            What counts as alike is a decision, and clustering cannot take it for us.

            Two more goals are about these directions, with five seeds as before.
            """#)
        page.goal(  // hide
            "k-means on directions of the convolutional code, accuracy (five seeds, lowest inertia)",
            reached: unitChosen.score.accuracy, target: 0.55, .atLeast, .percent(1))
        page.goal(  // hide
            "k-means on directions of the convolutional code, NMI (five seeds, lowest inertia)",
            reached: unitChosen.score.information, target: 0.58, .atLeast, .fixed(3))
        // A handful of images need not do what crowds do.  // hide
        if test.count >= 100 {  // hide
            page.claim("the clusters explain more of the brightness than the classes do", byCluster > byClass)
        }

        page.prose(#"""
            ## Summary

            - Without a label, $k$-means reaches \#(scores[0].accuracy, .percent(1)) accuracy on pixels,
              \#(scores[1].accuracy, .percent(1)) on PCA codes, \#(scores[2].accuracy, .percent(1)) on convolutional and
              \#(scores[3].accuracy, .percent(1)) on bottleneck codes; guessing gives
              \#(scores.last!.accuracy, .percent(1)).
            - The Gaussian mixture reaches \#(scores[4].accuracy, .percent(1)) on PCA codes and
              \#(scores[5].accuracy, .percent(1)) on bottleneck codes.
            - On the t-SNE map of the convolutional code $k$-means reaches \#(scores[6].accuracy, .percent(1)) and the
              mixture \#(scores[7].accuracy, .percent(1)); on the map of the bottleneck code,
              \#(scores[8].accuracy, .percent(1)) and \#(scores[9].accuracy, .percent(1)).
            - *What went wrong:* inertia does not ask for the classes. Even the run of lowest inertia on the
              convolutional code stays at \#(chosen.score.accuracy, .percent(1)), and over single starts the rank
              correlation of inertia and accuracy is
              \#(agreement, .fixed(2))\#(markdown: isAgreement && agreement > 0
                  ? ": where the one was lower, so tended to be the other"
                  : "").
            - Directions instead of pixels change the NMI from \#(scores[0].information, .fixed(3)) to
              \#(directions[0].information, .fixed(3)); on the convolutional code, from
              \#(scores[2].information, .fixed(3)) to \#(directions[2].information, .fixed(3)).
            - *What surprised:* the silhouette prefers \#(peak.count) clusters; at \#(k), the number of the classes, it
              is lower by \#(gap, .fixed(3)).

            ## Exercises
            """#)
        page.exercise(
            "Swap the numbers of two clusters. How many of the three scores (accuracy, ARI and NMI) change?",
            hint: "Accuracy matches clusters to classes first; the other two only look at which images are together.",
            answer: "None: all three are invariant to relabelling.",
            value: Double(scoresChangedByRelabelling(best.assignment, test.labels)), expected: 0, tolerance: 0)
        let corners: [[Double]] = [[0, 0], [1, 0], [0, 2], [6, 1], [7, 1], [7, 3], [3, 8], [3, 1]]  // hide
        let numbers = [0, 0, 0, 1, 1, 1, 2, 0]  // hide
        try page.exercise(
            """
            Compute the silhouette of one point, given all points and the number of each point's cluster. A point \
            alone in its cluster has the silhouette 0.
            """,
            hint: """
                The mean distance to its own cluster leaves the point itself out; of the other clusters only the \
                nearest counts.
                """,
            answer:
                """
                Take the mean distance $a$ to the others of its cluster, the least of the mean distances to other \
                clusters $b$, and $(b - a)/\\max(a, b)$. The last point of the example stands between two \
                clusters.
                """,
            function: FunctionExercise(
                "func silhouette(of point: Int, among points: [[Double]], clusters: [Int]) -> Double",
                solution: silhouette,
                inputs: corners.indices.map { ($0, corners, numbers) } + [(0, corners, [0, 1, 1, 1, 0, 0, 1, 1])],
                tolerance: 1e-5,
                truth: { point, points, clusters in
                    let samples = Tensor(points.flatMap { $0.map { Float($0) } }, shape: [points.count, 2])
                    return ClusterMetrics.silhouetteValues(samples, clusters)[point]
                }))
        page.exercise(
            """
            A random guess among \(k) equally likely clusters scores an accuracy slightly above 1/\(k), because \
            the matching is chosen after looking at the counts. What is its ARI, to one decimal?
            """,
            hint: "What is the A in ARI for?",
            answer: "The ARI is corrected for chance, so it is near 0.",
            value: scores.last!.rand, expected: 0, tolerance: 0.01 + 2 / Double(test.count))
        return Results(
            scores: scores, inertiaHistory: spread.history, restartInertias: spread.restartInertias,
            silhouettes: choice.map(\.silhouette))
    }
}
