import Engine
import Estimators
import Notebook

/// Names each asked image by one answer alone: the class whose mean answer, among the known images, is nearest.
func nearestMean(_ asked: [Double], among known: [Double], _ labels: [Int]) -> [Int] {
    let members = Dictionary(grouping: known.indices) { labels[$0] }.sorted { $0.key < $1.key }
    let means = members.map { label, rows in
        (label: label, mean: rows.reduce(0) { $0 + known[$1] } / Double(rows.count))
    }
    return asked.map { answer in
        means.min { abs($0.mean - answer) < abs($1.mean - answer) }?.label ?? 0
    }
}

/// The label that most neighbours have. The neighbours come nearest first; of labels with equally many votes the one
/// that comes first wins.
func vote(_ labels: [Int]) -> Int {
    let votes = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
    let most = votes.values.max()
    return labels.first { votes[$0] == most } ?? 0
}

/// What the neighbours of each query vote for, by the labels of all that may be neighbours.
func votes(_ neighbours: Neighbors, _ labels: [Int]) -> [Int] {
    (0..<neighbours.rows).map { query in vote(neighbours.indices(of: query).map { labels[$0] }) }
}

/// How much more often one list of guesses is right than another, item by item of the same test.
func advantage(_ guesses: [Int], over others: [Int], _ truth: [Int]) -> Trials {
    Trials(Scores.hits(guesses, truth)) - Trials(Scores.hits(others, truth))
}

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
