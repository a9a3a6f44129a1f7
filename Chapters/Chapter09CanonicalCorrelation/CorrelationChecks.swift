import Engine
import Estimators

/// How many canonical correlations change when the first view is made half as bright.
func correlationsChangedByBrightness(_ views: Halves, pairs: Int, ridge: Double) throws -> Int {
    let rows = 0..<min(views.count, 2_000)
    let (x, y) = (views.x.rows(rows), views.y.rows(rows))
    let dark = 0.5 * x
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
