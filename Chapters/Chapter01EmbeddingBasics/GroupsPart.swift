import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// What two-variable k-means found, over seeds.
public struct Grouped: Codable, Sendable {
    public struct Run: Codable, Sendable {
        public var inertia: Double
        public var accuracy: Double
        /// The same, of groups of the same sizes that are drawn at random.
        public var shuffled: Double
        public var rounds: Int
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
            moves to the mean of its points. No step can raise the sum of squared distances between points and
            centres, the **inertia**. For the first that is plain. For the second, take $n$ points $x_i$ with the mean
            $\bar x$, and any centre $c$:

            $$ \sum_i \lVert x_i - c \rVert^2 = \sum_i \lVert x_i - \bar x \rVert^2 + n \lVert \bar x - c \rVert^2, $$

            which is least where $c$ is the mean. There are only finitely many ways to group the points, and none comes
            back once the inertia has fallen; so it ends. A centre that has lost all its points stays where it is.

            \#(listing: "assigned", "moved", "lloyd", "inertia")

            To be able to *see* it we take two variables, *ink* and *edges*, chosen before looking at any score,
            standardised, and as many centres as there are classes; they start on images drawn at random. A
            `Grouped.Run` keeps what became of a start. Groups know no names. To score them, each is given the class
            that suits it, no class twice, so that as many names as possible are right; since such a match is made after
            the fact, groups of the same sizes drawn at random stand beside it.
            """#)
        let names = described.good.map(\.name)  // hide
        let two = ["ink", "edges"].compactMap { names.firstIndex(of: $0) }  // hide
        let (known, asked) = (described.known.columns(two), described.asked.columns(two))  // hide
        let points = Standardizer().fit(known).transform(asked)
        let (count, labels) = (min(test.classNames.count, test.count), test.labels)  // hide
        let runs = try page.overSeeds("groups", settings.seeds, from: options.seed) { seed in
            var random = Random(seed: seed)
            let rounds = lloyd(points, count: count, using: &random)
            let (centres, groups) = rounds[rounds.count - 1]
            let shuffled = random.permutation(groups.count).map { groups[$0] }
            return Grouped.Run(
                inertia: inertia(points, centres, groups) / Double(points.rows),
                accuracy: ClusterMetrics.accuracy(groups, labels: labels),
                shuffled: ClusterMetrics.accuracy(shuffled, labels: labels), rounds: rounds.count - 1)
        }
        var random = Random(seed: options.seed)  // hide
        let rounds = lloyd(points, count: count, using: &random)  // hide
        let visible = Array(0..<min(test.count, 1_000))  // hide
        let steps = [0, rounds.count - 1]  // hide
        try page.figure(
            "groups",
            .panels(
                steps.map { step in
                    let (centres, groups) = rounds[step]
                    return Panel(
                        step == 0 ? "first centres" : "after \(step) rounds",
                        .scatter(
                            (visible.map { Point(Double(points[$0, 0]), Double(points[$0, 1])) })
                                + Point.pairs(centres.values),
                            labels: visible.map { _ in "" } + (1...count).map { "\($0)" },
                            classes: visible.map { groups[$0] } + Array(0..<count),
                            names: (1...count).map { "group \($0)" }, x: "Ink (standard deviations)",
                            y: "Edges (standard deviations)"))
                }, columns: 2),
            caption: """
                What do the two steps do? The groups of the first centres, and when nothing changes any more; a \
                number, or the line that leads from it, points at its group's centre. All \(test.count) test images \
                are grouped, \(visible.count) of them drawn.
                """,
            alt: "Twice the same cloud of points, cut into patches of different colour around their centres.")
        let inertias = runs[\.inertia]  // hide

        page.prose(#"""
            $k$-means cuts a cloud into patches whether it has gaps or not (\#(figure: "groups")). Over
            \#(settings.seeds, name: "seeds of k-means") starts, the matched names are right for
            \#(runs[\.accuracy], .percent(1), name: "accuracy of two-variable k-means") of the \#(many); for groups
            drawn at random, \#(runs[\.shuffled], .percent(1), name: "accuracy of shuffled groups"). Two variables are
            little, and these were not chosen to tell classes apart. All starts end at an inertia of
            \#(inertias, .fixed(3), name: "inertia an image") an image. Where starts end farther apart than here,
            one takes several and keeps the lowest. Chapter 5 takes this up in earnest.
            """#)
        return Grouped(runs: runs.values, largestClass: largestShare(test))
    }
}
