/// For every point, how probable k-means++ makes it to be the next start: in proportion to the squared distance to the
/// nearest of those chosen before.
func startProbabilities(points: [[Double]], chosen: [[Double]]) -> [Double] {
    let squares = points.map { point in
        chosen.map { other in zip(point, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } }.min()!
    }
    let all = squares.reduce(0, +)
    return squares.map { $0 / all }
}
