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
            - read an elbow, a silhouette and a density, and see how little they settle.

            Three numbers of `Settings.swift` invite change: `clusters`, how many boxes there are (as many as classes,
            if none is said); `codeSize`, how many numbers the codes have; and `perplexity`, how many neighbours a map
            looks at. Change one, run the chapter again, and the page tells what became of it.
            """#)
        let all = try ImageDataset.load(options, sidesDivisibleBy: 4)  // hide
        let data = try all.taking(train: settings.trainingImages, test: settings.testImages)  // hide
        let (train, validation) = data.train.splitForValidation(seed: options.seed)  // hide
        let (test, classes) = (data.test, data.test.classNames)  // hide
        // No more than half as many as there are images.  // hide
        let k = max(2, min(settings.clusters ?? classes.count, test.count / 2))  // hide
        let isFashion = data.name == "Fashion-MNIST" && !options.quick  // hide
        let epochs = options.epochs(full: settings.epochs, quick: settings.epochs, rows: train.count)  // hide
        // Clusters of a few images each would say nothing.  // hide
        let areFreshEnough = validation.count >= 10 * k  // hide

        page.prose(#"""
            ## Three descriptions

            The data are \#(data.name). \#(data.notes.map { $0 + " " }.joined())Clusters depend on how things are
            described, so three descriptions of an image are compared: its **pixels**; its **PCA code**, the coordinates
            along the directions of largest variance \#(cite: .pearson1901); and the **network's code**, the
            \#(settings.codeSize, name: "numbers in the code") numbers at the narrow waist of chapter 3's autoencoder
            (trained for \#(epochs, name: "epochs") \#(epochs == 1 ? "epoch" : "epochs"), so that there is time for
            several). PCA and network have learned from \#(train.count) training images. What is sorted, into
            \#(k) clusters, are \#(test.count) test images, which they have never seen\#(areFreshEnough
                ? "; the gains in NMI are then repeated on \(grouped(validation.count)) others, which no weight was "
                    + "learned from either."
                : ".")

            **No method sees a label. We do:** the number of classes, \#(classes.count, name: "classes"), says how many
            clusters to look for if the settings don't, and once the clusters stand, labels score them, name them and
            tell us what they went by.

            One run says little, so everything is repeated with \#(settings.seeds, name: "seeds")
            \#(settings.seeds == 1 ? "seed" : "seeds"). Each trains another network and starts every method elsewhere;
            numbers are means over the seeds ± standard deviations.
            For pixels and PCA code a seed is no more than where a method starts. Where two ways use the same networks
            they are compared seed by seed; all others as independent samples \#(cite: .welch1947).
            """#)
        let seeds = (0..<settings.seeds).map { options.seed &+ UInt64($0) }  // hide
        let pca = try principalComponents(of: train.flattened, count: settings.codeSize)  // hide
        var trained: [UInt64: BottleneckAutoencoder] = [:]  // hide
        for seed in seeds {  // hide
            let network = CourseAutoencoders(image: data.imageShape, seed: seed, code: settings.codeSize).bottleneck
            try page.trained(
                seed == options.seed ? "bottleneck-network" : "bottleneck-network-\(seed)", network, on: train,
                validation: validation.prefix(500), by: .course(epochs: epochs, seed: seed))
            trained[seed] = network
        }
        let networks = trained  // hide
        let sets = ImageSets(  // hide
            sorted: DescribedImages(test, pca: pca, networks: networks, withChanges: true),
            fresh: areFreshEnough
                ? DescribedImages(validation, pca: pca, networks: networks, withChanges: false) : nil)
        let network = networks[options.seed]!  // hide
        let code = sets.sorted[.asTheyAre, options.seed]["network's code"]  // hide
        var ways = Ways(), again = Ways()  // hide
        let inertias = try lloyd(page, options, code: code, count: k, network: network)  // hide
        let ofGuess = try comparison(page, options, settings, sets, count: k, &ways, &again)  // hide
        try members(page, options, data.subject, sets.sorted, count: k, network: network)  // hide
        let shade = try brightness(page, options, settings, data.subject, sets, count: k, ways, again)  // hide
        let likelihoods = try mixtures(page, options, settings, sets, count: k, &ways, &again)  // hide
        let (map, best) = try maps(  // hide
            page, options, settings, sets, count: k, isFashion: isFashion, &ways, again)
        let (byMeans, onMap, foundMore) = found(page, classes, ways)  // hide
        let either = Set(byMeans + onMap)  // hide
        func named(_ labels: [Int]) -> String {  // hide
            labels.isEmpty ? "none" : listed(labels.map { classes[$0] })
        }

        page.prose(#"""
            In more than half of the seeds, neither finds
            \#(markdown: named(classes.indices.filter { !either.contains($0) })).
            """#)
        let silhouettes = try numberOfClusters(page, options, settings, sets.sorted, map: map, count: k)  // hide
        let (pixels, brightPixels, movedPixels, movedCode) = (shade[0], shade[1], shade[2], shade[3])  // hide
        let shadeAlone = ways["pixels", .shaded, .kMeans].above(ways["pixels", .asTheyAre, .kMeans])  // hide
        let ofCode = Quantity(  // hide
            ways["network's code", .asTheyAre, .kMeans][\.information], .fixed(3), name: "NMI of the network's code")

        page.prose(#"""
            ## Summary

            - *Which classes can be found?* "Found" asks that class and cluster have more than half of each other, in
              more than half of the seeds. By $k$-means on the network's code: \#(markdown: named(byMeans)). By the
              mixture on its map: \#(markdown: named(onMap)). By neither:
              \#(markdown: named(classes.indices.filter { !either.contains($0) })). Classes found by the second way less
              those by the first: \#(difference: foundMore, .fixed(1), name: "classes found more", signed: true).
            - $k$-means assigns points to centres and moves centres to means; no step raises the inertia. The mixture
              does the same with probabilities, and finds clusters that are wide, narrow or long.
            - *Against the classes*, $k$-means has an NMI of \#(pixels) on pixels and \#(ofCode) on the network's code.
            - *What it went by instead:* at half the brightness, \#(movedPixels) of the images belong to another cluster
              of pixels, and \#(movedCode) to another of the network's code. Equal brightness brings pixels to
              \#(brightPixels); equal shade alone gains
              \#(difference: shadeAlone, .fixed(3), name: "NMI of evenly shaded pixels less that of pixels",
                  signed: true). On the network's code, the gain of $k$-means less that of the mixture is
              \#(difference: ways.remedy("network's code"), .fixed(3), name: "gain of k-means less that of the mixture",
                  signed: true).
            - *The highest NMI of \#(ways.all.count, name: "ways of sorting") ways*, picked with its score in view, is
              \#(best[\.information], .fixed(3), name: "best NMI"), of \#(markdown: best.way.text)\#(markdown: isFashion
                  ? "; N2D, with all 70,000 images and a larger network, reports 0.684" : "").
            - *What stays open:* these two methods have to be told a number of clusters, density-based ones a scale.
              Clustering answers the question that a description asks; it does not know ours.

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
            $k$-means++ has chosen some starts already. What inertia may one expect after the next draw? Not all \
            points are among the chosen.
            """,
            hint: """
                The mean over the points, each with its probability of being drawn, of the inertia that the chosen and \
                this one leave.
                """,
            answer: """
                With $D_i$ the squared distance of point $i$ to its nearest start, point $j$ is drawn with probability \
                $D_j / \\sum_i D_i$ and leaves $\\sum_i \\min(D_i, \\lVert x_i - x_j \\rVert^2)$.
                """,
            function: FunctionExercise(
                "func expectedInertia(points: [[Double]], chosen: [[Double]]) -> Double", solution: expectedInertia,
                inputs: [
                    ([[0, 0], [1, 0], [0, 2]], [[0, 0]]), ([[0], [1], [2], [10]], [[0], [10]]),
                    ([[3, 1], [3, 1], [4, 1], [-2, 5]], [[3, 1], [0, 0], [4, 4]]),
                ],
                tolerance: 1e-9, truth: expectedInertiaByTrials))
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
            asTheyAre: ways.information(.asTheyAre), equallyBright: ways.information(.bright), chance: ofGuess.value,
            inertias: inertias, likelihoods: likelihoods, silhouettes: silhouettes)
    }
}
