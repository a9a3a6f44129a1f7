import Engine

extension FittedNearestNeighbors {
    /// How far each of `queries [rows, columns]` is from its kind: the mean distance to its `count` nearest base rows
    /// (Angiulli and Pizzuti, 2002, "Fast outlier detection in high dimensional spaces"): `[rows]`.
    public func meanDistances(of queries: Tensor, count: Int) -> [Double] {
        let found = neighbors(of: queries, count: count)
        return (0..<found.rows).map { row in found.values(of: row).reduce(0) { $0 + Double($1) } / Double(count) }
    }
}
