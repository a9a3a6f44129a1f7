import ChapterSupport
import Engine
import Estimators
import Notebook

extension LatentVisualization {
    /// The last part: what was found, and exercises.
    static func summary(
        _ page: Page, _ options: Options, _ settings: Settings, _ part: Codes, _ fitted: FittedTSNE,
        _ shadowDivergence: Double, _ trust: Trust, _ truths: Truths, _ places: Places
    ) throws {
        let size = trust.samples[0].count, k = neighborCount(size)
        let sameClass = trust.trials(trust.usual, \.sameClass) - trust.runs[\.sameClassInTheCode]
        let widths = knownTruths(settings.cloudPoints, seed: options.seed)[0]
        let half = widths.points.rows / 2
        /// The precision of a point's Gaussian at perplexity 10.
        func precision(_ row: Int) -> Double {
            let squares = distances(widths.points, (0..<2 * half).map { (row, $0) }).map { $0 * $0 }
            return PlainTSNE.precision(
                squares.enumerated().map { $0 == row ? .infinity : $1 }, perplexity: min(10, Double(half) / 3))
        }
        let square: [[Double]] = [[0, 0], [1, 0.1], [2, 0], [3.1, 0], [0, 5], [1.2, 5], [2.1, 5.2], [3, 6]]
        let many = max(1, size / 4)
        let ranks = Double(size - 1), chosen = Double(many)
        let starts: Prose = (
            truths.agreement.map { agreement in
                """
                 And the distances on two maps of all \(part.values.rows) codes, from random starts, have a rank \
                correlation of \(agreement.mean, 2, name: "agreement of two random starts, large maps"): what lies far apart on one \
                may be near on the other.
                """
            } ?? ""
        )
        page.prose(#"""
            ## Summary

            - On maps of \#(size) codes PCA keeps \#(percent: trust.kept("PCA"), 0, name: "neighbours kept by PCA") of the
              \#(k) nearest neighbours, t-SNE \#(percent: trust.kept(trust.usual), 0, name: "neighbours kept by t-SNE"),
              chance \#(percent: Double(k) / Double(size - 1), 1, name: "neighbours kept by chance").
            - On the map of all \#(part.values.rows) codes the divergence of t-SNE ends at \#(fitted.divergence, 3) nats;
              that of the PCA map is \#(shadowDivergence, 3).
            - *What went wrong:* a cloud \#(truths.trials[0][0].mean, .fixed(0)) times as wide is drawn
              \#(truths.answer(0, at: 30), .fixed(2)) times as wide, a gap \#(truths.trials[1][0].mean, .fixed(0))
              times as long \#(truths.answer(1, at: 30), .fixed(2)) times as long, and pure noise shows
              \#(truths.answer(3, at: 2), .fixed(0)) islands of five points or more at perplexity 2.
              (Width and gap at perplexity 30, in all draws.)
              What comes back every time can be an artefact. Do not measure on such a map.
            - Steps along a straight line between two codes lie
              \#(difference: places.walk, .fixed(3), name: "rise of the walk") above the line between its ends'
              distances to real images.
            - *What surprised:* with so many neighbours lost, the share of points whose nearest neighbour is of their
              class \#(sameClass.isClear ? "changes by" : "shows no clear change: map less code")
              \#(difference: sameClass, .percent(1), name: "same class, map less code", signed: true).\#(starts)

            ## Exercises
            """#)
        page.exercise(
            """
            The wide cloud of \(table: "truths") is a copy of the narrow one, five times as wide, and far from it. How \
            many times larger is $\\beta_i$ in the narrow cloud than at the copy of the same point?
            """,
            hint: "What does the bisection do with $\\beta_i$ when all squared distances grow?",
            answer:
                """
                25 times: squared distances are 25 times as large in the wide cloud, so $\\beta_i$ is 25 times \
                smaller, and all probabilities $p_{j|i}$ are the same. So the map cannot know which cloud was wide.
                """,
            value: precision(0) / precision(half), expected: 25, tolerance: 0.5)
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
        page.exercise(
            """
            In \(table: "trust") random maps have a trustworthiness of about one half. What is it about, if every \
            point has \(many) neighbours in place of \(k), a quarter of all \(size) points? Two decimals.
            """,
            hint: """
                The true rank of a randomly chosen neighbour is uniform between 1 and n − 1. What is the mean of its \
                excess over k?
                """,
            answer:
                """
                The mean excess is $(n-1-k)(n-k) / 2(n-1)$; divided by its greatest mean, $(2n-3k-1)/2$, and taken \
                from 1. For large $n$ and $k = n/4$ that is $1 - 0.75^2 / 1.25 = 0.55$.
                """,
            value: MapMetrics.trustworthiness(
                of: Tensor(normal: [size, 2], Random(seed: options.seed)),
                for: part.values.rows(trust.samples[0]), neighbors: many),
            expected: 1 - (ranks - chosen) * (ranks + 1 - chosen) / ranks / (2 * (ranks + 1) - 3 * chosen - 1),
            tolerance: part.areMany ? max(0.006, 0.3 / Double(size).squareRoot()) : 0.5)
    }
}
