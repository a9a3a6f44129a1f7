import ArgumentParser
import ChapterSupport
import Charts
import Course
import Datasets
import Engine
import Estimators
import Images
import Models
import Notebook

public enum Clustering: Chapter {
    public static let place = Course.clustering
    public static let picture = "members"
    public static let headlines = [
        Headline("NMI of k-means clusters of pixels", number: "NMI of pixels"),
        Headline("once all images are equally bright", number: "NMI of equally bright pixels"),
        Headline("of the network's code", number: "NMI of the network's code"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        /// k-means on every description of the first seed, as it is and equally bright.
        public var asTheyAre: [Double]
        public var equallyBright: [Double]
        /// The information that a guess gives.
        public var chance: Double
        /// Of k-means, step by step, and of the mixture, iteration by iteration.
        public var inertias: [Double]
        public var likelihoods: [Double]
        public var silhouettes: [Double]
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        try run(page, options, .preset(options))
    }

    public static func run(_ page: Page, _ options: Options, _ settings: Settings) throws -> Results {
        page.prose(#"""
            # Which classes can be found without labels?

            Pour \#(options.data == nil ? "ten kinds of garment" : "many kinds of things") on a heap and ask somebody
            who has never seen \#(options.data == nil ? "clothes" : "their like") to sort them into boxes. Which boxes
            would come out? Nobody said what matters: the shape, or the shade, or how much of the picture is filled.
            **Clustering** is this sorting, done by a computer. This chapter shows how it is done, compares the boxes
            with the classes that people have names for, and asks what decides which boxes come out.

            After this chapter you can

            - write $k$-means and the mixture of Gaussians, and say what each takes a cluster to be,
            - compare clusters with classes by matching, by pairs and by information,
            - find out what clusters go by *instead* of classes, and take that out,
            - read an elbow and a silhouette, and see how little they settle.

            Three numbers invite change: `clusters`, how many boxes there are (as many as classes, if none is said);
            `codeSize`, how many numbers the codes have; and `perplexity`, how many neighbours a map looks at. Change
            one, run the chapter again, and the page tells what became of it.

            \#(listing: "Settings")
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 4)
            .taking(train: settings.trainingImages, test: settings.testImages)
        let (train, validation) = data.train.splitForValidation(seed: options.seed)
        let (test, classes) = (data.test, data.test.classNames)
        // No more than half as many as there are images.
        let k = max(2, min(settings.clusters ?? classes.count, test.count / 2))
        print("\(train.count) images to learn from, \(test.count) to be sorted into \(k) clusters")
        let isFashion = data.name == "Fashion-MNIST" && !options.quick  // hide

        page.prose(#"""
            ## Three descriptions

            The data are \#(data.name). \#(data.notes.map { $0 + " " }.joined())Clusters depend on how things are
            described, so three descriptions of an image are compared: its **pixels**; its **PCA code**, the coordinates
            along the directions of largest variance \#(cite: .pearson1901); and the **network's code**, the
            \#(settings.codeSize, name: "numbers in the code") numbers at the narrow waist of chapter 3's autoencoder.
            PCA and network have learned from the training images. What is clustered are the \#(test.count) test images,
            which they have never seen.

            \#(listing: "descriptions(of:pca:network:)")

            A `Description` is a name with a table of codes, a row for each image.

            **Labels are used twice.** Their number, \#(classes.count, name: "classes"), says how many clusters to look
            for (unless the settings say otherwise), and once the clusters stand, labels score them. No method sees
            which image has which label, and where one of several runs is kept, it is the one with the best score of
            its own, which needs no label.

            One run says little, so everything is repeated with several seeds, \#(settings.seeds, name: "seeds") here.
            Each seed trains another network and starts every method elsewhere. What follows are means over the seeds ±
            their standard deviation. For pixels, PCA code and one and the same map, a seed is no more than where a
            method starts, and the spread is that of starts. Where two ways use the same networks they are compared seed
            by seed; all others as independent samples (Welch's interval). The \#(data.train.count) training images
            are split: \#(train.count) train, the rest only watches the training.
            """#)
        let seeds = (0..<settings.seeds).map { options.seed &+ UInt64($0) }
        let pca = try principalComponents(of: train.flattened, count: settings.codeSize)
        let networks = seeds.map { seed in
            CourseAutoencoders(image: data.imageShape, seed: seed, code: settings.codeSize).bottleneck
        }
        let epochs = options.epochs(full: 10, quick: 2, rows: train.count)  // hide
        for (network, seed) in zip(networks, seeds) {
            try page.trained(
                seed == options.seed ? "bottleneck-network" : "bottleneck-network-\(seed)", network, on: train,
                validation: validation, by: .course(epochs: epochs, seed: seed))
        }
        /// For every seed, images as it describes them.
        func described(_ images: Tensor) -> [UInt64: [Description]] {
            let lists = networks.map { descriptions(of: images, pca: pca, network: $0) }
            return Dictionary(uniqueKeysWithValues: zip(seeds, lists))
        }
        let images = test.tensor()
        let asTheyAre = described(images)

        page.prose(#"""
            ## $k$-means

            Let $x_1, \dots, x_n$ be the descriptions. $k$-means looks for $k$ centres $c_1, \dots, c_k$ and an
            assignment $a(i)$ of points to centres that make the **inertia** small, the sum of squared distances

            $$ J(a, c) = \sum_{i=1}^{n} \lVert x_i - c_{a(i)} \rVert^2. $$

            Lloyd's method \#(cite: .lloyd1982) takes two steps in turn. *Assign:* with the centres as they are, each
            term is least if its point goes to the nearest centre. *Update:* with the assignment as it is, the sum over
            the points of one cluster is least where its derivative by the centre vanishes, $-2 \sum_i (x_i - c_j) = 0$,
            which is at their mean. So no step can raise $J$; and as there are finitely many assignments, the method
            stops.

            \#(listing: "PlainKMeans.assign", "PlainKMeans.update")

            A centre in the network's code is a code, so the decoder can draw it. Let us start from \#(k) images drawn
            at random, and watch where the centres go.
            """#)
        let code = asTheyAre[options.seed]!["network's code"]
        var random = Random(seed: options.seed)
        var clusters = PlainKMeans(code, startingAt: Array(random.permutation(test.count).prefix(k)))
        var centres = [clusters.centroids]
        var inertias: [Double] = []
        while inertias.count < 2 || inertias.last! < inertias[inertias.count - 2] {
            clusters.assign()
            clusters.update()
            centres.append(clusters.centroids)
            inertias.append(clusters.inertia)
        }
        let steps = inertias.count - 1
        let decode = Function([settings.codeSize]) { networks[0].decoder($0, .inference).sigmoid() }
        let watched = Set([0, 1, 2, 4, 8, steps]).filter { $0 <= steps }.sorted()  // hide
        let drawn = watched.map { Array(pictures(decode(centres[$0])).prefix(12)) }  // hide
        try page.figure(
            "lloyd",
            .images(
                drawn, rowLabels: watched.map { $0 == 0 ? "start" : $0 == 1 ? "1 step" : "\($0) steps" },
                columnLabels: (1...min(k, 12)).map { "\($0)" }),
            caption: """
                Where do the centres go? \(k > 12 ? "The first 12 centres" : "The centres"), drawn by the decoder: \
                at the start the code of one image, at the end the average code of a cluster.
                """,
            alt: "Rows of pictures, one column a cluster: sharp ones at the start, which become blurred averages.")
        let early = min(4, steps)  // hide
        let fallen = (inertias[0] - inertias[early - 1]) / max(inertias[0] - inertias[steps - 1], 1e-300)  // hide

        page.prose(#"""
            Lloyd's method took \#(steps, name: "steps of k-means") steps (\#(figure: "lloyd")); by step
            \#(early, name: "steps shown"), the inertia had fallen by
            \#(percent: fallen, 0, name: "share of the fall in the first steps") of what it fell in all after the
            first. A centre need not stay with the kind of thing it began with: compare the first row with the last. The
            end is a *local* minimum, from which no step leads down, so the start
            matters. $k$-means++ \#(cite: .arthur2007) spreads its starts: it draws each next centre with a probability
            proportional to the squared distance to the nearest one drawn before. `KMeans` does so
            \#(settings.starts, name: "starts") times, lets all runs advance together (one matrix product gives all
            distances, since $\lVert x - c \rVert^2 = \lVert x \rVert^2 - 2\,x \cdot c + \lVert c \rVert^2$), and keeps
            the run with the lowest inertia.
            """#)
        page.claim(
            "the inertia never rises", zip(inertias, inertias.dropFirst()).allSatisfy { $1 <= $0 * (1 + 1e-12) })

        page.prose(#"""
            ## Comparing clusters with classes

            Clusters have numbers, not names. Let $N_{jl}$ count the images of class $l$ in cluster $j$, and let $n_j$
            and $m_l$ be its sums by cluster and by class, $n$ the number of all images. Three scores do not care how
            the clusters are numbered.

            **Accuracy after matching** gives each cluster a class $\sigma(j)$ of its own so that as many images as
            possible agree,

            $$ \mathrm{accuracy} = \max_\sigma \frac1n \sum_j N_{j,\,\sigma(j)}, $$

            found exactly by the Hungarian method \#(cite: .kuhn1955). Clusters that are left over, where there are more
            of them than classes, count as wrong.

            The **adjusted Rand index** \#(cite: .hubert1985) counts *pairs* of images: $S = \sum_{jl} \binom{N_{jl}}2$
            pairs are together in both, $P = \sum_j \binom{n_j}2$ in clusters and $Q = \sum_l \binom{m_l}2$ in classes.
            If the labels were shuffled, $E = PQ / \binom n2$ pairs would be together in both on average, and

            $$ \mathrm{ARI} = \frac{S - E}{\tfrac12 (P + Q) - E} $$

            is 0 for such chance and 1 for equality.

            \#(listing: "ClusterMetrics.adjustedRandIndex")

            **Normalised mutual information** \#(cite: .strehl2002) is what the cluster tells about the class, as a
            share of what there is to know:

            $$ I = \sum_{jl} \frac{N_{jl}}{n} \log \frac{n\, N_{jl}}{n_j\, m_l}, \qquad
               H_A = -\sum_j \frac{n_j}{n} \log \frac{n_j}{n}, \qquad
               \mathrm{NMI} = \frac{I}{\tfrac12 (H_A + H_B)}, $$

            with $H_B$ the same for classes; 0 is nothing, 1 is everything.

            \#(listing: "ClusterMetrics.normalizedMutualInformation")

            A `Score` holds all three, and how far the clusters go by brightness, of which more below. Accuracy is harsh
            to a class that is cut in two (one half counts as wrong altogether) and mild to clusters that mix. NMI is
            not corrected for chance as the ARI is, and grows with the number of clusters; here all ways have the same
            number, and chance is next to nothing. The tables show all three; **the text goes by NMI**, and where
            another score would say otherwise, it says so.
            """#)
        @Sendable func kMeans(_ codes: Tensor, _ seed: UInt64) -> FittedKMeans {
            KMeans(count: k, restarts: settings.starts, seed: seed).fit(codes)
        }
        let plain = try page.overSeeds("as-they-are", settings.seeds, from: options.seed) { seed in
            asTheyAre[seed]!.map { Score($0.name, of: kMeans($0.codes, seed).assignment, test) }
        }
        var chance = Random(seed: options.seed).split(1)
        let guesses = (0..<20).map { _ in
            Score("random guess", of: test.labels.map { _ in chance.integer(below: k) }, test)
        }
        let ofGuess = Quantity(Trials(guesses.map(\.information)), .fixed(3), name: "NMI of a guess")  // hide
        let names = plain.first.map(\.name)  // hide
        let sizes = asTheyAre[options.seed]!.map(\.codes.elementsPerRow)  // hide
        page.table(
            "scores",
            columns: ["Description", "Numbers per image", "Accuracy", "ARI", "NMI"],
            rows: zip(names, sizes).map { name, size in
                [
                    .text(name), .number(size), .number(plain[name, \.accuracy], .percent(1)),
                    .number(plain[name, \.rand], .fixed(3)), .number(plain[name, \.information], .fixed(3)),
                ]
            } + [
                [
                    .text("random guess"), "", .number(Trials(guesses.map(\.accuracy)), .percent(1)),
                    .number(Trials(guesses.map(\.rand)), .fixed(3)), .number(ofGuess.trials!, .fixed(3)),
                ]
            ],
            caption: """
                $k$-means with \(k) clusters, the lowest inertia of \(settings.starts) starts, on \(test.count) test \
                images; mean ± standard deviation over the seeds, or over 20 guesses. The largest class alone makes \
                \(percent: Double(test.classCounts.max()!) / Double(test.count)).
                """)
        let ofPixels = Quantity(plain["pixels", \.information], .fixed(3), name: "NMI of pixels")  // hide
        let ofComponents = Quantity(plain["PCA code", \.information], .fixed(3), name: "NMI of the PCA code")  // hide
        let ofCode = Quantity(  // hide
            plain["network's code", \.information], .fixed(3), name: "NMI of the network's code")
        let byNetwork = Difference(independent: ofCode.trials!, ofPixels.trials!)  // hide

        page.prose(#"""
            Pixels have an NMI of \#(ofPixels), the network's code has \#(ofCode). Code less pixels is
            \#(difference: byNetwork, .fixed(3), name: "NMI of the code less that of pixels", signed: true)\#(markdown:
                byNetwork.interval == nil ? "; of one seed nobody knows how far others lie" : "").
            A guess has \#(ofGuess), and the classes
            themselves would have 1 (\#(table: "scores")). What did the clusters get instead of classes?

            ## What the clusters found

            Let us look into the clusters of the network's code, of the first seed.
            """#)
        let fit = kMeans(code, options.seed)
        let table = Contingency(fit.assignment, test.labels, rowCount: k, columnCount: classes.count)
        // Clusters in the order of the classes that are most frequent in them.
        let main = table.counts.map { $0.argmax() }
        let order = (0..<k).sorted { (main[$0], $0) < (main[$1], $1) }
        let unled = listed(classes.indices.filter { !main.contains($0) }.map { classes[$0] }, "or")  // hide
        let twice = classes.indices.filter { label in main.count { $0 == label } > 1 }.map { classes[$0] }  // hide
        let shades = order.map { cluster in  // hide
            Statistics.mean(fit.assignment.indices.filter { fit.assignment[$0] == cluster }.map { test.brightness[$0] })
        }
        let darkest = shades.indices.min { shades[$0] < shades[$1] } ?? 0  // hide
        let darkness = shades[darkest] / max(Statistics.mean(test.brightness), 1e-9)  // hide
        let tally = mostOf(table.counts[order[darkest]], classes)  // hide
        let shown = Array(order.prefix(20))  // hide
        let nearest = shown.map { closest(fit, code, $0) }  // hide
        let byClass = Statistics.correlationRatio(test.brightness, groups: test.labels)  // hide
        let centrePictures = pictures(decode(fit.centroids))  // hide
        try page.figure(
            "members",
            .images(
                zip(shown, nearest).map { [centrePictures[$0]] + test.pictures($1) },
                rowLabels: shown.enumerated().map { "\($0 + 1): \(classes[main[$1]])" },
                columnLabels: ["centre"] + ["1st", "2nd", "3rd", "4th", "5th"].prefix(nearest.map(\.count).max() ?? 0)),
            caption: """
                What lies in a cluster? \(k > 20 ? "Twenty clusters" : "Every cluster") of the network's code: the \
                centre as the decoder draws it, and the five members nearest to it, named by the class that is most \
                frequent in the cluster.
                """,
            alt: "One row a cluster: a blurred average image, then five similar images.")
        try page.figure(
            "confusion",
            .heatmap(
                order.map { table.counts[$0].map(Double.init) }, rows: (1...k).map { "\($0)" }, columns: classes,
                x: "Class", y: "Cluster", legend: "Images", format: k * classes.count <= 256 ? .integer : nil),
            caption: """
                Which classes share a cluster, and which are divided? Images of every class in every cluster, clusters \
                as in \(figure: "members").
                """,
            alt: "A heat map of counts, one row a cluster and one column a class.")

        page.prose(#"""
            Shape is one thing that makes a cluster:
            \#(markdown: twice.isEmpty
                ? "no class leads more than one of them"
                : listed(twice) + " lead\(twice.count == 1 ? "s" : "") more than one each, of unlike shapes")
            (\#(figure: "members"), \#(figure: "confusion")).
            \#(markdown: unled.isEmpty
                ? "Each class is the most frequent of a cluster."
                : "No cluster has \(unled) as its most frequent class.")
            The darkest cluster, number \#(darkest + 1, name: "number of the darkest cluster"), whose images have
            \#(percent: darkness, 0, name: "brightness of the darkest cluster") of the mean brightness, holds
            \#(markdown: tally). The most mixed one, \#(markdown: mostMixed(order.map { table.counts[$0] }, classes)):
            what these have in common, its row of \#(figure: "members") shows.

            ### Is it the shade?

            In squared distance
            \#(data.subject == .garment
                ? "a dark coat is far from a bright coat and near a dark shirt"
                : "a dark picture is far from a bright one of the same thing"),
            so brightness is the first suspect. An experiment can tell: show every image once more at half its
            brightness, everything else unchanged, and see to which centre it now belongs (`shareThatDiffers` counts
            those that move). As a yardstick, do the same with images that are as bright as ever but moved two pixels to
            the right (`shifted`). And a measure: the share of the variance of the mean brightness $h_i$ of the original
            images that lies between clusters,
            $\eta^2 = \sum_j n_j (\bar h_j - \bar h)^2 / \sum_i (h_i - \bar h)^2$. For the classes themselves it is
            \#(percent: byClass, 0, name: "brightness explained by class"). For the clusters it stands in the table
            below, beside a remedy.

            ## Saying what does not matter

            If brightness is not what we care about, we can say so before anything is compared: multiply each image by
            a number of its own, so that all are equally long as lists of pixels (their *mean* pixels still differ, and
            a pixel may exceed 1, which the networks were never shown).

            \#(listing: "equallyBright")

            PCA and the networks stay as they are; only what they are shown changes. Suspicion and remedy were both
            tried on the images that are scored here: no fresh images confirm them.
            """#)
        let bright = described(equallyBright(images))
        let equal = try page.overSeeds("equally-bright", settings.seeds, from: options.seed) { seed in
            bright[seed]!.map { Score($0.name, of: kMeans($0.codes, seed).assignment, test) }
        }
        let changed = [described(images.scaled(by: 0.5)), described(shifted(images, by: 2))]
        let moved = try page.overSeeds("moved", settings.seeds, from: options.seed) { seed in
            asTheyAre[seed]!.map { description in
                let fit = kMeans(description.codes, seed)
                return changed.map { shareThatDiffers(fit.assignment, fit.predict($0[seed]![description.name])) }
            }
        }
        page.table(
            "brightness",
            columns: [
                "Description", "Moved at half brightness", "Moved when shifted", "η²", "NMI",
                "η², equally bright", "NMI, equally bright", "Difference in NMI",
            ],
            rows: names.enumerated().map { place, name in
                [
                    .text(name), .number(moved.trials { $0[place][0] }, .percent(1)),
                    .number(moved.trials { $0[place][1] }, .percent(1)),
                    .number(plain[name, \.shade], .percent(1)), .number(plain[name, \.information], .fixed(3)),
                    .number(equal[name, \.shade], .percent(1)), .number(equal[name, \.information], .fixed(3)),
                    .difference(
                        Way(name, "equally bright", "k-means", equal, name)
                            .above(Way(name, "as they are", "k-means", plain, name)), .fixed(3)),
                ]
            },
            caption: """
                $k$-means on images as they are and on equally bright ones. Moved: the share of images that at half \
                their brightness, or shifted by two pixels, belong to another cluster. η²: the share of the \
                variance of \
                the original images' brightness that lies between clusters. The difference has its 95 % interval, \
                paired for the network's code.
                """)
        let movedPixels = Quantity(  // hide
            moved.trials { $0[0][0] }, .percent(1), name: "pixels: moved at half brightness")
        let movedCode = Quantity(  // hide
            moved.trials { $0[2][0] }, .percent(1), name: "network's code: moved at half brightness")
        let ofBrightPixels = Quantity(  // hide
            equal["pixels", \.information], .fixed(3), name: "NMI of equally bright pixels")
        let ofBrightCode = Quantity(  // hide
            equal["network's code", \.information], .fixed(3), name: "NMI of the network's code, equally bright")
        let overCode = Difference(independent: ofBrightPixels.trials!, ofCode.trials!)  // hide
        let overBrightCode = Difference(independent: ofBrightPixels.trials!, ofBrightCode.trials!)  // hide
        let shadeCut = Quantity(equal["pixels", \.shade], .percent(1), name: "pixels: shade, equally bright")  // hide
        let looks = [asTheyAre, bright].map { kMeans($0[options.seed]!["pixels"], options.seed) }  // hide
        let large = (0..<k).sorted { a, b in  // hide
            looks[0].assignment.count { $0 == a } > looks[0].assignment.count { $0 == b }
        }
        // Below each cluster the one that shares most images with it, one to one.  // hide
        let partners = Contingency(  // hide
            looks[1].assignment, looks[0].assignment, rowCount: k, columnCount: k).matching
        let below = large.map { cluster in partners.firstIndex { $0 == cluster } ?? cluster }  // hide
        func averages(_ fit: FittedKMeans, _ clusters: [Int]) -> [ByteImage] {  // hide
            pictures(fit.centroids.rows(Array(clusters.prefix(12))).reshaped([min(k, 12)] + data.imageShape))
        }
        try page.figure(
            "averages",
            .images(
                [averages(looks[0], large), averages(looks[1], below)],
                rowLabels: ["as they are", "equally bright"]),
            caption: """
                Which clusters do pixels make? Averages of \(k > 12 ? "the 12 largest" : "all") clusters of the first \
                seed, above the largest first, of images as they are; below each the cluster of equally bright images \
                that is matched with it by the images they share.
                """,
            alt: "Two rows of blurred averages of clusters, of images as they are and of equally bright ones.")

        page.prose(#"""
            For pixels, this one multiplication takes the NMI from \#(ofPixels) to \#(ofBrightPixels), and what the
            clusters tell of brightness to \#(shadeCut), near to what the classes tell (\#(table: "brightness")); a
            cluster of whatever is dark has no cause any more (\#(figure: "averages")). Against the network's code of
            the images as they are, equally bright pixels differ by
            \#(difference: overCode, .fixed(3), name: "NMI of bright pixels less that of the code", signed: true),
            against its code of the equally bright images by
            \#(difference: overBrightCode, .fixed(3), name: "NMI of bright pixels less that of the bright code",
                signed: true).
            \#(moral(byNetwork, overCode, overBrightCode))
            **What counts as alike is a decision, and no clustering takes it for us.**

            The remedy has a price: somebody had to know that shade does not matter. Nothing in the images says
            so, and to whoever sorts by shade it is all that matters.
            """#)

        page.prose(#"""
            ## Another idea of a cluster: the Gaussian mixture

            $k$-means gives a point to one centre and to no other, and its border between two centres lies half-way: it
            takes clusters to be round and equally wide. A **Gaussian mixture** lets each cluster $j$ have a share
            $\pi_j$, a mean $\mu_j$ and a covariance $\Sigma_j$ of its own, and explains the data by the density

            $$ p(x) = \sum_{j=1}^{k} \pi_j \, \mathcal{N}(x;\, \mu_j, \Sigma_j), \qquad
               \mathcal{N}(x;\, \mu, \Sigma) = \frac{1}{\sqrt{(2\pi)^d \det \Sigma}}\,
               e^{-\frac12 (x - \mu)^{\mathsf T} \Sigma^{-1} (x - \mu)}. $$

            The covariance $\Sigma$, a table of $d \times d$ numbers, says how wide the cloud is in every direction.

            The EM algorithm \#(cite: .dempster1977) takes two steps in turn as well. The **E step** asks how probable
            each cluster is for each point, by Bayes' rule; the **M step** makes
            $\sum_{ij} r_{ij} \log\big(\pi_j \mathcal{N}(x_i;\, \mu_j, \Sigma_j)\big)$ as large as can be, which shares,
            means and covariances weighted by these $r_{ij}$ do (for $\mu_j$, the derivative vanishes at the weighted
            mean as it did at the mean above; shares must sum to 1, and a Lagrange multiplier for that gives the mean
            $r_{ij}$; $\Sigma_j$ goes as for a single Gaussian):

            $$ r_{ij} = \frac{\pi_j\, \mathcal{N}(x_i;\, \mu_j, \Sigma_j)}
                            {\sum_l \pi_l\, \mathcal{N}(x_i;\, \mu_l, \Sigma_l)},
               \qquad \pi_j = \frac1n \sum_i r_{ij}, \qquad \mu_j = \frac{\sum_i r_{ij} x_i}{\sum_i r_{ij}}, \qquad
               \Sigma_j = \frac{\sum_i r_{ij} (x_i - \mu_j)(x_i - \mu_j)^{\mathsf T}}{\sum_i r_{ij}}. $$

            The likelihood never falls. By Jensen's inequality (the logarithm is concave, so that of a mean is at least
            the mean of logarithms)
            $\log p(x_i) \ge \sum_j r_{ij} \log \frac{\pi_j \mathcal{N}(x_i;\, \mu_j, \Sigma_j)}{r_{ij}}$ for any
            $r_{ij}$ that sum to 1; the E step makes both sides equal, and the M step raises the right one.
            In the code, `regularization` is added to each variance, so that no Gaussian shrinks onto one point, where
            the likelihood has no bound. Strictly, the theorem holds for 0; the check below ran with $10^{-6}$.

            \#(listing: "PlainMixture.expect", "PlainMixture.maximize")

            The code works with logarithms, since the densities of far points are too small for numbers: `logDensity` is
            $\log \mathcal{N}$, and `logSumExp` adds what is given by logarithms. `MultivariateNormal` holds a mean and
            a covariance. Three strips of points, which `longClouds` draws from long Gaussians, so as the mixture
            assumes,
            show the difference; the mixture starts from the clusters of $k$-means.
            """#)
        let (strips, clouds) = longClouds()
        var halfway = PlainKMeans(points: strips, centres: Array(strips.prefix(3)))
        for _ in 0..<50 {
            halfway.assign()
            halfway.update()
        }
        var mixture = PlainMixture(points: strips, assignment: halfway.assignment, count: 3)
        var likelihoods: [Double] = []
        for _ in 0..<100 {
            try mixture.expect()
            mixture.maximize()
            likelihoods.append(Statistics.mean(mixture.logDensities))
        }
        let right = [halfway.assignment, mixture.assignment].map {  // hide
            ClusterMetrics.accuracy($0, labels: clouds)
        }
        func panel(_ title: String, _ clusters: [Int]) -> Panel {  // hide
            let matched = ClusterMetrics.matching(clusters, labels: clouds).map { $0 ?? 0 }
            return Panel(
                title,
                .scatter(
                    strips.map { Point($0[0], $0[1]) }, classes: clusters.map { matched[$0] }, names: ["1", "2", "3"],
                    x: "x₁", y: "x₂"))
        }
        try page.figure(
            "clouds",
            .panels([panel("k-means", halfway.assignment), panel("Mixture", mixture.assignment)], columns: 2),
            caption: """
                What does each take a cluster to be? The same points, in the colours of the clusters that were found; \
                each cloud is one long strip. Matched to the clouds, $k$-means is right for \
                \(percent: right[0], 0, name: "k-means on long clouds") of the points, the mixture for \
                \(percent: right[1], 0, name: "the mixture on long clouds").
                """,
            alt: "Left, colours cut across three long strips of points; right, each strip has one colour.")
        page.claim(
            "the likelihood never falls",
            zip(likelihoods, likelihoods.dropFirst()).allSatisfy { $1 >= $0 - 1e-9 })

        page.prose(#"""
            A covariance of $d$ variables has $d(d+1)/2$ numbers, too many for pixels, so the mixture is fitted to the
            two short codes: with a full covariance for each cluster, as many starts as $k$-means had, and the likeliest
            kept.
            """#)
        @Sendable func mixed(_ codes: Tensor, _ seed: UInt64) throws -> FittedGaussianMixture {
            try GaussianMixture(count: k, regularization: 1e-3, restarts: settings.starts, seed: seed).fit(codes)
        }
        let mixtures = try page.overSeeds("mixtures", settings.seeds, from: options.seed) { seed in
            try ["PCA code", "network's code"].flatMap { name in
                try [("as they are", asTheyAre), ("equally bright", bright)].map { look, described in
                    Score("\(name), \(look)", of: try mixed(described[seed]![name], seed).assignment, test)
                }
            }
        }

        page.prose(#"""
            ## Clusters of a map

            Both methods go by distances and densities in the space that they are given. A third idea is that only
            *neighbours* matter. Chapter 4's maps keep neighbours together and let everything else go: they pull apart
            what touches, and give crowded and sparse regions the same room. N2D \#(cite: .mcconville2021) is this
            recipe: an autoencoder, a map of its codes, a mixture on the map. Ours are maps of the equally bright
            images by t-SNE, with perplexity
            \#(mapPerplexity(settings, test), 0, name: "perplexity"): `mapped[seed]` holds one of the pixels and one of
            the network's code, as chapter 4 makes them.
            """#)
        let mapOfPixels = try page.map(
            "t-SNE of equally bright pixels", of: bright[options.seed]!["pixels"], perplexity: settings.perplexity)
        var maps: [UInt64: [Description]] = [:]  // hide
        for seed in seeds {  // hide
            let mapOfCode = try page.map(
                "t-SNE of equally bright codes, seed \(seed)", of: bright[seed]!["network's code"],
                perplexity: settings.perplexity)
            maps[seed] = [
                Description(name: "map of pixels", codes: mapOfPixels.embedding),
                Description(name: "map of the network's code", codes: mapOfCode.embedding),
            ]
        }
        let mapped = maps  // hide
        let onMaps = try page.overSeeds("on-maps", settings.seeds, from: options.seed) { seed in
            try mapped[seed]!.flatMap { map in
                [
                    Score("\(map.name), k-means", of: kMeans(map.codes, seed).assignment, test),
                    Score("\(map.name), mixture", of: try mixed(map.codes, seed).assignment, test),
                ]
            }
        }
        let ways = allWays(plain, equal, mixtures, onMaps)  // hide
        page.table(
            "methods",
            columns: [
                "Description", "Images", "Method", Column("Accuracy", best: .highest), Column("ARI", best: .highest),
                Column("NMI", best: .highest),
            ],
            rows: ways.map {
                [
                    .text($0.description), .text($0.images), .text($0.method), .number($0.accuracy, .percent(1)),
                    .number($0.rand, .fixed(3)), .number($0.information, .fixed(3)),
                ]
            },
            caption: """
                All ways of clustering, \(k) clusters, the best of \(settings.starts) starts by inertia or likelihood; \
                mean ± standard deviation over the seeds (of pixels, PCA code and the map of pixels: over starts \
                alone). Bold: the highest mean of a column, whether or not it is clearly ahead.
                """)
        func way(_ description: String, _ images: String, _ method: String) -> Way {  // hide
            ways.first { ($0.description, $0.images, $0.method) == (description, images, method) }!
        }
        let brightened = ways.filter { $0.images == "as they are" }.map { before in  // hide
            (way: before, gain: way(before.description, "equally bright", before.method).above(before))
        }
        let onCodes = ways.filter { $0.method == "mixture" && !$0.description.hasPrefix("map") }  // hide
        let exchanged = onCodes.map { mixture in  // hide
            (way: mixture, gain: mixture.above(way(mixture.description, mixture.images, "k-means")))
        }
        page.table(
            "differences",
            columns: ["What changes", "Description", "What stays", "Difference in NMI"],
            rows: brightened.map {
                ["equally bright images", .text($0.way.description), .text($0.way.method), .difference($0.gain, .fixed(3))]
            } + exchanged.map {
                ["mixture for k-means", .text($0.way.description), .text($0.way.images), .difference($0.gain, .fixed(3))]
            },
            caption: """
                What do equal brightness and the mixture change? Differences in NMI with their 95 % intervals, paired \
                for the network's code, else Welch's.
                """)
        let mapOfCode = maps[options.seed]!["map of the network's code"]  // hide
        let mapFit = try mixed(mapOfCode, options.seed).assignment  // hide
        // One to one with classes; of more clusters than classes, the rest by their most frequent class.  // hide
        let counts = Contingency(mapFit, test.labels, rowCount: k, columnCount: classes.count)  // hide
        let matched = counts.matching.enumerated().map { $1 ?? counts.counts[$0].argmax() }  // hide
        let some = Array(0..<min(test.count, 2_500))  // hide
        let places = points(mapOfCode.rows(some))  // hide
        func onMap(_ title: String, _ colours: [Int]) -> Panel {  // hide
            Panel(
                title,
                .scatter(places, classes: colours, names: classes, x: .unscaled("t-SNE 1"), y: .unscaled("t-SNE 2")))
        }
        try page.figure(
            "on-the-map",
            .panels(
                [
                    onMap("Clusters of the map", some.map { matched[mapFit[$0]] }),
                    onMap("Classes", test.labels(of: some)),
                ], columns: 2),
            caption: """
                Where do clusters and classes part? The map of the network's code of equally bright images \
                of the first seed (\(some.count) of them): left, the clusters that the mixture makes of the map, \
                each in \
                the colour of the class with which it is matched; right, the classes.
                """,
            alt: "Two maps of the same points: left, the colours of clusters, right, those of classes.")
        let best = ways.max { $0.information.mean < $1.information.mean }!  // hide
        let ofMap = Quantity(  // hide
            onMaps["map of the network's code, mixture", \.information], .fixed(3),
            name: "NMI of the mixture on the map")
        let theMap = way("map of the network's code", "equally bright", "mixture")  // hide
        let byMap = theMap.above(way("network's code", "equally bright", "mixture"))  // hide
        let byCode = theMap.above(way("map of pixels", "equally bright", "mixture"))  // hide
        let bestByRand = ways.max { $0.rand.mean < $1.rand.mean }!  // hide
        let gains = ["k-means", "mixture"].map { method in  // hide
            brightened.filter { $0.way.method == method }
        }
        func range(_ gains: [(way: Way, gain: Difference)]) -> String {  // hide
            let means = gains.map(\.gain.mean)
            return "\(NumberFormat.fixed(3).digits(means.min()!, signed: true)) to "
                + "\(NumberFormat.fixed(3).digits(means.max()!, signed: true))"
        }

        page.prose(#"""
            \#(table: "methods") puts all together, \#(table: "differences") what brightness and method change. Equal
            brightness changes the NMI of $k$-means by \#(markdown: range(gains[0])) in the mean, that of the mixture by
            \#(markdown: range(gains[1])). \#(markdown: gains[1].allSatisfy { !$0.gain.isClear }
                ? "So for the mixture no gain is clear. A covariance can stretch along brightness, which may be why; "
                    + "that is a guess."
                : "")
            The mixture instead of $k$-means is clearly ahead in
            \#(exchanged.count { $0.gain.isClear && $0.gain.mean > 0 }, name: "codes on which the mixture is ahead") of
            the \#(exchanged.count, name: "codes for both methods") codes and clearly behind in
            \#(exchanged.count { $0.gain.isClear && $0.gain.mean < 0 }, name: "codes on which the mixture is behind").
            A map between code and mixture changes the NMI by
            \#(difference: byMap, .fixed(3), name: "NMI of the map less that of its code", signed: true), and the map
            of the code differs from the map of plain pixels (one for all seeds) by
            \#(difference: byCode, .fixed(3), name: "NMI of the map of the code less that of pixels", signed: true).

            The highest NMI in the mean, \#(best.information, 3, name: "best NMI"), has
            \#(markdown: best.method == "mixture" ? "the mixture" : "$k$-means") on \#(best.description), images
            \#(best.images), with an accuracy of \#(percent: best.accuracy, name: "accuracy at the best NMI"). It was
            picked with its score in view, on these very images, from \#(ways.count, name: "ways of clustering") ways,
            so take it as the upper end of what these can do. By ARI, the first is
            \#(markdown: bestByRand.method == "mixture" ? "the mixture" : "$k$-means") on \#(bestByRand.description),
            images \#(bestByRand.images).
            """#)
        if isFashion {
            page.goal(
                """
                NMI of the mixture on the map of the network's code, against N2D's, which had all 70,000 images, a \
                larger network and UMAP for the map
                """, reached: ofMap, target: 0.684, .atLeast)
        }

        page.prose(#"""
            ### Which classes are found

            Now the question of the title. For each class, take the cluster that has most of it: how much of the class
            is in it, and how much of it is the class? `overlaps` gives both, here for $k$-means on the network's code
            of
            images as they are, and for the mixture on the map of that code. Let us call a class *found* where both
            shares are above one half in the mean over the seeds.
            """#)
        let overlapping = try page.overSeeds("overlaps", settings.seeds, from: options.seed) { seed in
            [
                overlaps(kMeans(asTheyAre[seed]!["network's code"], seed).assignment, test),
                overlaps(try mixed(mapped[seed]!["map of the network's code"], seed).assignment, test),
            ]
        }
        func share(_ way: Int, _ label: Int, _ part: KeyPath<Overlap, Double>) -> Trials {  // hide
            overlapping.trials { $0[way][label][keyPath: part] }
        }
        let foundClasses = [0, 1].map { way in  // hide
            classes.indices.filter {
                share(way, $0, \.ofClass).mean > 0.5 && share(way, $0, \.ofCluster).mean > 0.5
            }.map { classes[$0] }
        }
        let neither = classes.filter { !foundClasses[0].contains($0) && !foundClasses[1].contains($0) }  // hide
        page.table(
            "found",
            columns: [
                "Class", "k-means: of the class", "of the cluster", "mixture on map: of the class", "of its cluster",
            ],
            rows: classes.indices.map { label in
                [.text(classes[label])]
                    + [0, 1].flatMap { way in
                        [share(way, label, \.ofClass), share(way, label, \.ofCluster)].map { .number($0, .percent(0)) }
                    }
            },
            caption: """
                Which classes have a cluster? The share of each class in the cluster that has most of it, and \
                the share \
                of that cluster that is the class; mean ± standard deviation over the seeds.
                """)
        func named(_ names: [String]) -> String { names.isEmpty ? "none" : listed(names) }  // hide

        page.prose(#"""
            $k$-means on the code finds \#(foundClasses[0].count, name: "classes found by k-means") of
            \#(classes.count, name: "classes"): \#(markdown: named(foundClasses[0])). The mixture on the map finds
            \#(foundClasses[1].count, name: "classes found by the mixture on the map"):
            \#(markdown: named(foundClasses[1])). Neither finds: \#(markdown: named(neither)) (\#(table: "found")).

            ## What inertia and silhouette know of classes

            Among starts, the one of lowest inertia was kept. Is it the best one? And the number of clusters was given.
            Could it have been found?

            More clusters always lower the inertia, down to zero with one for each image, so one looks for an *elbow*,
            where it begins to fall more slowly. The **silhouette** \#(cite: .rousseeuw1987) is less vague. With $a$ the
            mean distance of a point to the others of its own cluster, and $b$ that to the nearest other cluster, it is

            $$ s = \frac{b - a}{\max(a, b)}, $$

            near 1 well inside a cluster, 0 between two, below 0 where another is nearer. Its mean over the
            points, here over 3,000 of them at most, is the score.

            \#(listing: "ClusterMetrics.silhouette(distances:sizes:own:)")

            For each number of clusters, a `Choice` keeps inertia and silhouette; for each of
            \#(settings.singleStarts, name: "single starts") starts that stand alone, a `SingleStart` keeps inertia and
            score.
            """#)
        let tried = Set(settings.counts + [k, 2 * k]).filter { $0 < test.count }.sorted()  // hide
        let choices = try page.overSeeds("counts", settings.seeds, from: options.seed) { seed in
            let code = asTheyAre[seed]!["network's code"]
            return tried.map { count in
                let fit = KMeans(count: count, restarts: settings.starts, seed: seed).fit(code)
                let silhouette = ClusterMetrics.silhouette(code, fit.assignment, sample: 3_000, seed: seed)
                return Choice(count: count, inertia: fit.inertia, silhouette: silhouette)
            }
        }
        let singles = try page.cached("single-starts", key: options) {
            (0..<settings.singleStarts).map { start in
                let fit = KMeans(count: k, restarts: 1, seed: options.seed &+ UInt64(start)).fit(code)
                return SingleStart(inertia: fit.inertia, score: Score("single start", of: fit.assignment, test))
            }
        }
        func curve(_ title: String, _ name: String, _ values: [Trials], y: Axis) -> Panel {  // hide
            Panel(
                title,
                .lines(
                    [Series(name, x: tried.map(Double.init), trials: values, style: .marked)], x: "Clusters k", y: y,
                    references: [.vertical(Double(k), "k of this page")]))
        }
        try page.figure(
            "how-many",
            .panels(
                [
                    curve(
                        "Elbow", "inertia", tried.map { choices[$0, \.inertia] / choices[tried[0], \.inertia] },
                        y: Axis("Inertia (k = \(tried[0]) is 1)")),
                    curve("Silhouette", "silhouette", tried.map { choices[$0, \.silhouette] }, y: "Mean silhouette"),
                ], columns: 2),
            caption: """
                Does either curve point at a number of clusters? Inertia and silhouette (of 3,000 images at most) \
                of the network's code; bars are 95 % intervals over the seeds.
                """,
            alt: "Left, a curve that falls ever more slowly; right, the silhouette with its intervals.")
        let lowest = singles.map(\.inertia).min()!  // hide
        try page.figure(
            "starts",
            .scatter(
                singles.map { Point(100 * ($0.inertia / lowest - 1), $0.score.information) },
                x: "Inertia above the lowest (%)", y: "NMI"),
            caption: """
                Are the starts of low inertia the good ones? \(settings.singleStarts) single starts of $k$-means on \
                the network's code of the first seed.
                """,
            alt: "Points in the plane: inertia to the right, NMI upwards.")
        let ranked = tried.sorted { choices[$0, \.silhouette].mean > choices[$1, \.silhouette].mean }  // hide
        let (peak, rival) = (ranked[0], ranked[0] == k ? ranked[1] : k)  // hide
        let above = Quantity(  // hide
            choices[peak, \.silhouette] - choices[rival, \.silhouette], .fixed(3),
            name: "highest silhouette above the other")
        // Rounding parts two runs that end at one optimum by far less.  // hide
        let margin = 1e-4  // hide
        let deepest = singles.filter { $0.inertia <= lowest * (1 + margin) }.map(\.score.information)  // hide
        let others = singles.filter { $0.inertia > lowest * (1 + margin) }.map(\.score.information)  // hide
        let better = others.count { $0 > deepest.max()! }  // hide

        page.prose(#"""
            The inertia has no clear corner (\#(figure: "how-many")). The mean silhouette is highest at
            \#(peak, name: "clusters at the highest silhouette") clusters, above
            \#(rival == k ? "the number of this page" : "the next best number"),
            \#(rival, name: "clusters to compare with"), by \#(difference: above), and the curve is flat over much of
            its length. Neither curve singles out \#(classes.count, name: "classes") here. (They were drawn for one
            description, the code of images as they are, and for $k$-means alone.)

            As for the starts (\#(figure: "starts")), \#(deepest.count, name: "starts at the lowest inertia") of
            \#(settings.singleStarts, name: "single starts") single starts reach the lowest inertia within
            \#(percent: margin, 2, name: "margin of the lowest inertia"), so they end at what is nearly
            one optimum, with an NMI of \#(Statistics.mean(deepest), 3, name: "NMI at the lowest inertia").
            Of the \#(others.count, name: "starts above the lowest inertia") others,
            \#(better, name: "starts of higher NMI above the lowest inertia") have a higher NMI than any of these.
            \#(4 * better > others.count
                ? "With this network, the lowest inertia is no sure sign of agreement with the classes."
                : "With this network, low inertia is a fair guide, not a sure one.")
            To pick the best by its score would be to use the labels; inertia is what there is.

            ## Summary

            - *Which classes can be found?* $k$-means on the network's code:
              \#(markdown: named(foundClasses[0])). The mixture on its map: \#(markdown: named(foundClasses[1])).
              Neither: \#(markdown: named(neither)).
            - $k$-means assigns points to centres and moves centres to means; no step raises the inertia. The mixture
              does the same with probabilities, and finds long clusters as well.
            - Against the classes of \#(data.name), $k$-means has an NMI of \#(ofPixels) on pixels, \#(ofComponents) on
              the PCA code and \#(ofCode) on the network's code.
            - *What it went by instead:* at half the brightness, \#(movedPixels) of the images belong to another cluster
              of pixels, and \#(movedCode) to another of the network's code.
            - *Equal brightness* changes $k$-means on pixels to \#(ofBrightPixels); over all descriptions, $k$-means by
              \#(markdown: range(gains[0])) and the mixture by \#(markdown: range(gains[1])).
            - *The highest of \#(ways.count, name: "ways of clustering") ways*, picked with its score in view:
              \#(best.information, 3, name: "best NMI")\#(markdown: isFashion
                  ? "; N2D, with all 70,000 images and a larger network, reports 0.684" : "").
            - *What stays open:* these two methods have to be told a number of clusters; density-based ones
              \#(cite: .ester1996) are told a scale instead. Clustering answers the question that a description asks; it
              does not know ours.

            ## Exercises
            """#)
        let (halves, split) = ([Int](repeating: 0, count: 50) + [Int](repeating: 1, count: 50), 40)  // hide
        let mostlyRight = halves.indices.map { $0 < split || $0 >= 100 - (50 - split) ? 0 : 1 }  // hide
        page.exercise(
            """
            Of 100 things, 50 are of one class and 50 of another. One cluster holds 40 of the first and 10 of the \
            second, the other cluster the rest. The accuracy is 80 %. What is the adjusted Rand index?
            """,
            hint: "Count pairs: $S$ from the four cells, $P$ and $Q$ from the sums, $E$ from $P$, $Q$ and all pairs.",
            answer: """
                $S = 2 \\cdot 780 + 2 \\cdot 45 = 1650$, $P = Q = 2 \\cdot 1225 = 2450$ and \
                $E = 2450^2 / 4950 = 1212.6$, so $(1650 - 1212.6) / (2450 - 1212.6) = 0.353$: pairs forgive less than \
                matching does.
                """,
            value: ClusterMetrics.adjustedRandIndex(mostlyRight, halves), expected: 0.3535, tolerance: 0.001)
        try page.exercise(
            """
            $k$-means++ has chosen some starts already. How probable is each point to be the next one? Not all points \
            are among the chosen.
            """,
            hint: "A point counts by its squared distance to the nearest of the chosen; probabilities sum to 1.",
            answer: "Divide each point's squared distance to its nearest start by the sum of all of them.",
            function: FunctionExercise(
                "func startProbabilities(points: [[Double]], chosen: [[Double]]) -> [Double]",
                solution: startProbabilities,
                inputs: [
                    ([[0, 0], [1, 0], [0, 2]], [[0, 0]]), ([[0], [1], [2], [10]], [[0], [10]]),
                    ([[3, 1], [3, 1], [4, 1], [-2, 5]], [[3, 1], [0, 0], [4, 4]]),
                ],
                tolerance: 1e-9, truth: distancesByPlainKMeans))
        page.exercise(
            """
            10,000 things of ten equal classes are clustered so that each is alone, a cluster of its own. The adjusted \
            Rand index is 0. What is the NMI?
            """,
            hint: "Such clusters tell the class exactly, so $I = H_B$. How large are $H_A$ and $H_B$?",
            answer: """
                $I = H_B = \\log 10$ and $H_A = \\log 10000 = 4 \\log 10$, so the NMI is \
                $1 / (\\tfrac12 (4 + 1)) = 0.4$. It is not corrected for chance: compare NMI only between equal \
                numbers of clusters.
                """,
            value: ClusterMetrics.normalizedMutualInformation(Array(0..<10_000), (0..<10_000).map { $0 % 10 }),
            expected: 0.4, tolerance: 0.0005)
        return Results(
            asTheyAre: plain.first.map(\.information), equallyBright: equal.first.map(\.information),
            chance: ofGuess.value, inertias: inertias, likelihoods: likelihoods,
            silhouettes: choices.first.map(\.silhouette))
    }
}

extension Clustering {
    /// "number 5, holds 380 Shirt, 347 Pullover and 238 Coat": the cluster whose most frequent class has the least share.
    private static func mostMixed(_ clusters: [[Int]], _ classes: [String]) -> String {
        let shares = clusters.map { Double($0.max() ?? 0) / Double(max($0.reduce(0, +), 1)) }
        let mixed = shares.indices.min { shares[$0] < shares[$1] } ?? 0
        return "number \(mixed + 1), holds \(mostOf(clusters[mixed], classes))"
    }
}
