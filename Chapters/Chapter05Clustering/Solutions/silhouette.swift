/// (b − a) / max(a, b) for one point: a is the mean distance to its own cluster, b that to the nearest other one.
func silhouette(of point: Int, among points: [[Double]], clusters: [Int]) -> Double {
    func meanDistance(to members: [Int]) -> Double {
        members.reduce(0) { sum, other in
            let squares = zip(points[point], points[other]).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
            return sum + squares.squareRoot()
        } / Double(members.count)
    }
    let own = points.indices.filter { $0 != point && clusters[$0] == clusters[point] }
    guard !own.isEmpty else { return 0 }
    let a = meanDistance(to: own)
    let b = Set(clusters).subtracting([clusters[point]])
        .map { cluster in meanDistance(to: points.indices.filter { clusters[$0] == cluster }) }.min()!
    return max(a, b) > 0 ? (b - a) / max(a, b) : 0
}
