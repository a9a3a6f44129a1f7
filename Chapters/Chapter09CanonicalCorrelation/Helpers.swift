import Engine
import Estimators
import Notebook

// Exercises' checks, and what the page's tables and figures need.

/// Some of the points of a curve, for a table: the first, the last, and about every third.
func tableRows(_ trials: [SampleTrial]) -> [SampleTrial] {
    trials.indices.filter { $0 % 3 == 0 || $0 == trials.count - 1 }.map { trials[$0] }
}

/// Rows of a table whose last is a bound on what is possible, and so no competitor.
func withBound(_ methods: [Retrieval]) -> [[Cell]] {
    methods.enumerated().map { $0 == methods.count - 1 ? $1.cells.map { $0.unranked() } : $1.cells }
}

/// How many canonical correlations change when the first view is made half as bright.
func correlationsChangedByBrightness(_ views: Halves, pairs: Int, ridge: Double) throws -> Int {
    let rows = 0..<min(views.count, 2_000)
    let (x, y) = (views.x.rows(rows), views.y.rows(rows))
    let dark = x.scaled(by: 0.5)
    let (before, after) = try (
        CCA(count: pairs, ridge: ridge).fit(x, y), CCA(count: pairs, ridge: ridge).fit(dark, y)
    )
    return zip(before.correlations, after.correlations).count { abs($0 - $1) >= 1e-5 }
}

/// The largest canonical correlation of two views of independent normal numbers.
func largestCorrelation(rows: Int, columns: Int, random: Random) throws -> Double {
    var random = random
    let views = (0..<2).map { _ in Tensor(normal: [rows, columns], using: &random) }
    return try CCA().fit(views[0], views[1]).correlations[0]
}
