import ChapterSupport
import Engine
import Estimators

/// Pairs of different rows, drawn at random; the same seed gives the same pairs.
func randomPairs(_ count: Int, among rows: Int, seed: UInt64) -> [(Int, Int)] {
    var random = Random(seed: seed)
    return (0..<count).map { _ in
        let first = random.integer(below: rows)
        return (first, (first + 1 + random.integer(below: rows - 1)) % rows)
    }
}

/// How well a map (or any other description) shows the codes.
func score(
    _ name: String, _ map: Tensor, of codes: Tensor, _ pairs: [(Int, Int)], _ labels: [Int], neighbors: Int
) -> LatentVisualization.Score {
    .init(
        name: name, trustworthiness: MapMetrics.trustworthiness(of: map, for: codes, neighbors: neighbors),
        continuity: MapMetrics.continuity(of: map, for: codes, neighbors: neighbors),
        preservation: MapMetrics.neighborPreservation(of: map, for: codes, neighbors: neighbors),
        rank: Statistics.rankCorrelation(distances(codes, pairs), distances(map, pairs)),
        accuracy: nearestNeighborAccuracy(of: map, labels))
}

/// The divergence to a map at the size that makes it least, among powers of √2: a map that knows no scale must not be
/// blamed for a wrong one.
func leastDivergence(_ affinities: Affinities, to map: Tensor) -> Double {
    (-10...24).map { power in
        var scale: Float = power.isMultiple(of: 2) ? 1 : Float(2).squareRoot()
        for _ in 0..<abs(power / 2) { scale *= power < 0 ? 0.5 : 2 }
        return affinities.divergence(to: map * scale)
    }.min()!
}

/// Places drawn at random, on a map that knows nothing.
func randomMap(_ rows: Int, seed: UInt64) -> Tensor { Tensor(normal: [rows, 2], Random(seed: seed)) }
