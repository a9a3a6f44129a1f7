import Engine
import Estimators

/// The first step: every point goes to its nearest centre.
func assigned(_ points: Tensor, to centres: Tensor) -> [Int] {
    NearestNeighbors().fit(centres).neighbors(of: points, count: 1).indices.map { Int($0) }
}

/// The second: every centre moves to the mean of its points. One without points stays where it is.
func moved(_ centres: Tensor, to points: Tensor, of groups: [Int]) -> Tensor {
    let members = Dictionary(grouping: groups.indices) { groups[$0] }
    let means = (0..<centres.rows).flatMap { group in
        members[group].map { points.rows($0).columnMeans().map { Float($0) } } ?? centres.rows([group]).values
    }
    return Tensor(means, shape: centres.shape)
}

/// Both in turn, until no point changes its group: the centres and the groups after every round.
func lloyd(_ points: Tensor, from first: Tensor, limit: Int = 300) -> [(centres: Tensor, groups: [Int])] {
    var (centres, groups, isMoving) = (first, assigned(points, to: first), true)
    var rounds = [(centres: centres, groups: groups)]
    while isMoving, rounds.count < limit {
        centres = moved(centres, to: points, of: groups)
        let next = assigned(points, to: centres)
        (isMoving, groups) = (next != groups, next)
        rounds.append((centres, groups))
    }
    return rounds
}

/// Different points, drawn at random, as first centres.
func firstCentres(_ points: Tensor, count: Int, using random: inout Random) -> Tensor {
    points.rows(Array(random.permutation(points.rows).prefix(count)))
}

/// The sum of squared distances of points from the centres of their groups.
func inertia(_ points: Tensor, _ centres: Tensor, _ groups: [Int]) -> Double {
    (points - centres.rows(groups)).squared().sum()
}
