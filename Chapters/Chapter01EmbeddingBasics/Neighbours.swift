import Engine
import Estimators

/// The `count` nearest rows of `base` to `query` by measuring every one of them.
func bruteForce(_ query: [Float], _ base: Tensor, _ count: Int) -> [Double] {
    let distances = (0..<base.rows).map { distance(query, base.rows([$0]).values) }
    return Array(distances.sorted().prefix(count))
}

/// Whether the estimator's neighbours of some rows are as near as the nearest by brute force.
func agreesWithBruteForce(_ queries: Tensor, _ base: Tensor, count: Int) -> Bool {
    let found = NearestNeighbors().fit(base).neighbors(of: queries, count: count)
    return (0..<queries.rows).allSatisfy { row in
        let query = queries.rows([row]).values
        let nearest = bruteForce(query, base, count)
        return zip(found.values(of: row), nearest).allSatisfy { abs(Double($0) - $1) <= 1e-4 * (1 + $1) }
            && zip(found.indices(of: row), found.values(of: row)).allSatisfy {
                abs(distance(query, base.rows([$0]).values) - Double($1)) <= 1e-4
            }
    }
}

/// The label that most neighbours of each query have; the lowest wins a tie.
func votes(_ neighbours: Neighbors, _ labels: [Int]) -> [Int] {
    let classes = labels.max()! + 1
    return (0..<neighbours.rows).map { row in
        var counts = [Int](repeating: 0, count: classes)
        for index in neighbours.indices(of: row) { counts[labels[index]] += 1 }
        return counts.firstIndex(of: counts.max()!)!
    }
}

/// The nearest neighbour of each query.
func first(of neighbours: Neighbors) -> [Int] { (0..<neighbours.rows).map { neighbours.indices(of: $0)[0] } }
