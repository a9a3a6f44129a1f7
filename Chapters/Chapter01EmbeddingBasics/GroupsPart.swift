import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// What two-variable k-means found, over seeds.
public struct Grouped: Codable, Sendable {
    public struct Run: Codable, Sendable {
        public var accuracy: Double
        /// The same, of groups of the same sizes that are drawn at random.
        public var shuffled: Double
        public var rounds: Int

        /// What became of one start.
        init(_ points: Tensor, _ labels: [Int], count: Int, seed: UInt64) {
            var random = Random(seed: seed)
            let all = lloyd(points, from: firstCentres(points, count: count, using: &random))
            let groups = all[all.count - 1].groups
            accuracy = ClusterMetrics.accuracy(groups, labels: labels)
            shuffled = ClusterMetrics.accuracy(random.permutation(groups.count).map { groups[$0] }, labels: labels)
            rounds = all.count - 1
        }
    }

    public var runs: [Run]
    public var largestClass: Double
}

extension EmbeddingBasics {
    /// k-means on two variables.
    static func groups(
        _ page: Page, _ options: Options, _ data: ImageDataset, _ described: Described, _ settings: Settings
    ) throws -> Grouped {
        let (test, many) = (data.test, data.subject.plural)
        page.prose(#"""
            ## The first groups without names

            Points can also be grouped, without any label. **$k$-means** \#(cite: .lloyd1982) puts $k$ centres into the
            space and repeats two steps until nothing changes: every point goes to its nearest centre, and every centre
            moves to the mean of its points. To be able to *see* it we take two variables, *ink* and *edges*, chosen
            before looking at any score, and as many centres as there are classes; they start on images drawn at random
            (`firstCentres`). `lloyd` takes the two steps in turn and notes every round; inertia is the sum of squared
            distances between points and centres.
            """#)
        let names = described.good.map(\.name)  // hide
        let two = ["ink", "edges"].compactMap { names.firstIndex(of: $0) }  // hide
        let (known, asked) = (described.known.columns(two), described.asked.columns(two))  // hide
        let points = Standardizer().fit(known).transform(asked)
        let (count, labels, seed) = (min(test.classNames.count, test.count), test.labels, options.seed)  // hide
        var random = Random(seed: seed)
        let rounds = lloyd(points, from: firstCentres(points, count: count, using: &random))
        let inertias = rounds.map { inertia(points, $0.centres, $0.groups) / Double(points.rows) }  // hide
        let runs = try page.overSeeds("groups", settings.seeds, from: seed) { seed in  // hide
            Grouped.Run(points, labels, count: count, seed: seed)
        }
        let visible = Array(0..<min(test.count, 1_000))  // hide
        let steps = [0, rounds.count - 1]  // hide
        try page.figure(
            "groups",
            .panels(
                steps.map { step in
                    let (centres, groups) = rounds[step]
                    let name = step == 0 ? "first centres" : "after \(step) rounds"
                    return Panel(
                        "\(name): inertia \(NumberFormat.fixed(2).string(inertias[step])) an image",
                        .scatter(
                            visible.map { Point(Double(points[$0, 0]), Double(points[$0, 1])) },
                            classes: visible.map { groups[$0] }, names: (1...count).map { "group \($0)" },
                            crosses: Point.pairs(centres.values), x: "Ink (standard deviations)",
                            y: "Edges (standard deviations)"))
                }, columns: 2),
            caption: """
                What do the two steps do? The groups of the first centres, and when nothing changes any more; crosses \
                are the centres. All \(test.count) test images are grouped, \(visible.count) of them drawn.
                """,
            alt: "Twice the same cloud of points, cut into patches of different colour, a cross in each at its centre.")
        let matched = Quantity(runs[\.accuracy], .percent(1), name: "accuracy of two-variable k-means")  // hide
        let shuffled = Quantity(runs[\.shuffled], .percent(1), name: "accuracy of shuffled groups")  // hide

        page.prose(#"""
            $k$-means cuts a cloud into patches whether it has gaps or not (\#(figure: "groups")). Groups know no names.
            To score them, each is given the class that suits it, no class twice, so that as many names as possible are
            right. Over \#(settings.seeds, name: "seeds of k-means") starts, \#(matched) of the \#(many) are; of groups
            of the same sizes drawn at random, since the match is made after the fact, \#(shuffled). Chapter 5 takes
            this up in earnest.
            """#)
        page.beginFold("The two steps in code, and why they end")
        page.prose(#"""
            \#(listing: "assigned", "moved", "lloyd")

            No step can raise the **inertia**, the sum of squared distances between points and centres. For the first
            step that is plain. For the second, take $n$ points $x_i$ with the mean $\bar x$, and any centre $c$:

            $$ \sum_i \lVert x_i - c \rVert^2 = \sum_i \lVert x_i - \bar x \rVert^2 + n \lVert \bar x - c \rVert^2, $$

            which is least where $c$ is the mean. There are only finitely many ways to group the points, and none comes
            back once the inertia has fallen; so it ends. A centre that has lost all its points stays where it is.
            """#)
        page.claim("no round raises the inertia", zip(inertias, inertias.dropFirst()).allSatisfy { $1 <= $0 * 1.00001 })
        page.endFold()
        return Grouped(runs: runs.values, largestClass: largestShare(test))
    }
}
