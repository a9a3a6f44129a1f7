import Engine
import Estimators
import Notebook

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

/// What the known images with the answers nearest to each asked one vote for: `count` of them, and all that are no
/// farther than the last of these.
func votes(_ asked: [Double], among known: [Double], _ labels: [Int], count: Int) -> [Int] {
    let order = known.indices.sorted { known[$0] < known[$1] }
    let answers = order.map { known[$0] }
    let verdicts = Dictionary(uniqueKeysWithValues: Set(asked).map { answer in
        let nearest = closest(to: answer, in: answers, count: count)
            .sorted { abs(answers[$0] - answer) < abs(answers[$1] - answer) }
        return (answer, vote(nearest.map { labels[order[$0]] }))
    })
    return asked.compactMap { verdicts[$0] }
}

/// The places of the `count` closest to a value in a rising list that is at least as long, and of all others that are
/// no farther away.
func closest(to value: Double, in rising: [Double], count: Int) -> Range<Int> {
    var (low, high) = (0, rising.count)
    while low < high {
        let middle = (low + high) / 2
        if rising[middle] < value { low = middle + 1 } else { high = middle }
    }
    var (start, end) = (low, low)
    while end - start < count {
        let below = start > 0 ? value - rising[start - 1] : .infinity
        let above = end < rising.count ? rising[end] - value : .infinity
        if below <= above { start -= 1 } else { end += 1 }
    }
    let reach = max(value - rising[start], rising[end - 1] - value)
    while start > 0, value - rising[start - 1] <= reach { start -= 1 }
    while end < rising.count, rising[end] - value <= reach { end += 1 }
    return start..<end
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
