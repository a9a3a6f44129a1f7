/// 1 less what the false neighbours of all points cost, by their ranks in the original space.
func trustworthiness(_ points: [[Double]], map: [[Double]], neighbors: Int) -> Double {
    func ranked(_ points: [[Double]], from point: Int) -> [Int] {
        func distance(_ other: Int) -> Double {
            zip(points[point], points[other]).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        }
        return points.indices.filter { $0 != point }.sorted { distance($0) < distance($1) }
    }
    var excess = 0
    for point in points.indices {
        let truth = ranked(points, from: point)
        for neighbor in ranked(map, from: point).prefix(neighbors) {
            excess += max(truth.firstIndex(of: neighbor)! + 1 - neighbors, 0)
        }
    }
    let count = points.count
    return 1 - 2 * Double(excess) / Double(count * neighbors * (2 * count - 3 * neighbors - 1))
}
