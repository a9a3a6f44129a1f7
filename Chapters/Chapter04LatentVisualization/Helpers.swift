import ChapterSupport
import Datasets
import Engine
import Estimators
import Models
import Notebook

/// How many numbers the network squeezes an image into.
let codeSize = 32

/// Pairs of different rows, drawn at random; the same seed gives the same pairs.
func randomPairs(_ count: Int, among rows: Int, seed: UInt64) -> [(Int, Int)] {
    var random = Random(seed: seed)
    return (0..<count).map { _ in
        let first = random.integer(below: rows)
        return (first, (first + 1 + random.integer(below: rows - 1)) % rows)
    }
}

/// Euclidean distances of pairs of rows.
func distances(_ table: Tensor, _ pairs: [(Int, Int)]) -> [Double] {
    let columns = table.rowCount
    return table.withUnsafeBuffer { values in
        pairs.map { first, second in
            var square: Float = 0
            for column in 0..<columns {
                let difference = values[first * columns + column] - values[second * columns + column]
                square += difference * difference
            }
            return Double(square.squareRoot())
        }
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
        return affinities.divergence(to: Tensor(map.values.map { $0 * scale }, shape: map.shape))
    }.min()!
}

/// The root mean square distance of every class's rows from their mean.
func spreads(_ table: Tensor, _ labels: [Int], classes: Int) -> [Double] {
    (0..<classes).map { label in
        let rows = labels.indices.filter { labels[$0] == label }
        var sum = 0.0
        for column in 0..<table.rowCount {
            let values = rows.map { Double(table[$0, column]) }
            let mean = values.reduce(0, +) / Double(max(values.count, 1))
            sum += values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        }
        return (sum / Double(max(rows.count, 1))).squareRoot()
    }
}

/// Places drawn at random, on a map that knows nothing.
func randomMap(_ rows: Int, seed: UInt64) -> Tensor {
    var random = Random(seed: seed)
    return Tensor((0..<2 * rows).map { _ in random.normal() }, shape: [rows, 2])
}

/// Whether a quarter turn and a mirror leave the scores of a map as they are.
