import ChapterSupport
import Engine
import Estimators

/// The five members of a cluster that lie nearest to its centre.
func closest(_ fit: FittedKMeans, _ codes: Tensor, _ cluster: Int) -> [Int] {
    let distances = fit.transform(codes)
    let members = fit.assignment.indices.filter { fit.assignment[$0] == cluster }
    return Array(members.sorted { distances[$0, cluster] < distances[$1, cluster] }.prefix(5))
}

/// The class whose largest part in one cluster is smallest.
func mostDivided(_ table: Contingency, _ classes: [String]) -> (name: String, share: Double) {
    let shares = classes.indices.map { label in
        let column = table.counts.map { $0[label] }
        return Double(column.max() ?? 0) / Double(max(column.reduce(0, +), 1))
    }
    let least = shares.indices.min { shares[$0] < shares[$1] } ?? 0
    return (classes[least], shares[least])
}

/// The cluster with the largest share of one class: that class and its share.
func purest(_ table: Contingency, _ classes: [String]) -> (name: String, share: Double) {
    let purities = table.counts.map { Double($0.max() ?? 0) / Double(max($0.reduce(0, +), 1)) }
    let best = purities.argmax()
    return (classes[table.counts[best].argmax()], purities[best])
}

/// "Shirt, Coat or Bag"; of more than seven names the first six.
func listed(_ names: [String]) -> String {
    let few = names.count > 7 ? names.prefix(6) + ["\(names.count - 6) others"] : names[...]
    return few.dropLast().joined(separator: ", ") + (few.count > 1 ? " or " : "") + (few.last ?? "")
}

/// Three long, thin clouds of points in the plane, one above the other, and the cloud of each point.
func longClouds() -> (points: [[Double]], clouds: [Int]) {
    var random = Random(seed: 5)
    let clouds = (0..<360).map { $0 % 3 }
    let points = clouds.map { cloud in
        [
            2.5 * Double(random.normal()) + 2.5 * Double(cloud),
            0.45 * Double(random.normal()) + 2.2 * Double(cloud),
        ]
    }
    return (points, clouds)
}

/// What k-means++ draws by, from the library's squared distances to the nearest centre.
func distancesByPlainKMeans(points: [[Double]], chosen: [[Double]]) -> [Double] {
    let squares = points.map { point in
        var alone = PlainKMeans(points: [point], centres: chosen)
        alone.assign()
        return alone.inertia
    }
    return squares.map { $0 / squares.reduce(0, +) }
}
