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
        let test = data.test
        page.prose(#"""
            ## The first groups without names

            Points can also be grouped, without any label. **$k$-means** \#(cite: .lloyd1982) puts $k$ centres into the
            space and repeats two steps until nothing changes: every point goes to its nearest centre, and every centre
            moves to the mean of its points. Each step can only lower the sum of squared distances between points and
            centres, the **inertia**, so it ends.

            \#(listing: "assigned", "moved", "inertia")

            To be able to *see* it we take two variables, *ink* and *edges*, chosen before looking at any score,
            standardised, and as many centres as there are classes; they start on images drawn at random (`lloyd` is
            the loop around the two steps; a `Grouped.Run` keeps what became of a start).
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
            return Grouped.Run(
                inertia: inertia(points, centres, groups) / Double(points.rows),
                accuracy: ClusterMetrics.accuracy(groups, labels: labels), rounds: rounds.count - 1)
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
                What do the two steps do? The groups of the first centres, and when nothing changes any more; a number \
                stands at its group's centre. All \(test.count) test images are grouped, \(visible.count) of them drawn.
                """,
            alt: "Twice the same cloud of points, cut into patches of different colour around their centres.")
        let inertias = runs[\.inertia]  // hide

        page.prose(#"""
            $k$-means cuts a cloud into patches whether it has gaps or not (\#(figure: "groups")). If each patch is
            given the class that suits it, no class twice, so that as many names as possible are right
            (matched after the fact, over \#(settings.seeds, name: "seeds of k-means") starts),
            \#(runs[\.accuracy], .percent(1), name: "accuracy of two-variable k-means") are; always the same name gives
            \#(largestShare(test), .percent(1)). Two variables are little, and these were not chosen to tell classes
            apart. Different starts end at different inertias, \#(inertias, .fixed(3), name: "inertia an image") an
            image, which is why one starts several times and keeps the lowest. Chapter 5 takes this up in earnest.
            """#)
        return Grouped(runs: runs.values, largestClass: largestShare(test))
    }
}
