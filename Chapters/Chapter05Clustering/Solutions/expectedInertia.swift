/// The inertia that one may expect after the next start of k-means++: the mean over all points, each with its
/// probability of being drawn.
func expectedInertia(points: [[Double]], chosen: [[Double]]) -> Double {
    func squaredDistance(_ a: [Double], _ b: [Double]) -> Double {
        zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }
    let squares = points.map { point in chosen.map { squaredDistance(point, $0) }.min()! }
    let all = squares.reduce(0, +)
    return zip(points, squares).reduce(0) { sum, drawn in
        let left = zip(points, squares).reduce(0) { $0 + min($1.1, squaredDistance($1.0, drawn.0)) }
        return sum + drawn.1 / all * left
    }
}
