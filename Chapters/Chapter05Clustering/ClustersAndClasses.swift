import ChapterSupport
import Engine
import Estimators

/// The five members of a cluster that lie nearest to its centre.
func closest(_ fit: FittedKMeans, _ codes: Tensor, _ cluster: Int) -> [Int] {
    let distances = fit.transform(codes)
    let members = fit.assignment.indices.filter { fit.assignment[$0] == cluster }
    return Array(members.sorted { distances[$0, cluster] < distances[$1, cluster] }.prefix(5))
}

/// "Shirt, Coat and Bag"; of more than seven names the first six.
func listed(_ names: [String], _ conjunction: String = "and") -> String {
    let few = names.count > 7 ? names.prefix(6) + ["\(names.count - 6) others"] : names[...]
    return few.dropLast().joined(separator: ", ") + (few.count > 1 ? " \(conjunction) " : "") + (few.last ?? "")
}

/// "380 Shirt, 347 Pullover and 238 Coat": what a cluster has most of, four classes at most.
func mostOf(_ cluster: [Int], _ classes: [String]) -> String {
    let order = classes.indices.filter { cluster[$0] > 0 }.sorted { (-cluster[$0], $0) < (-cluster[$1], $1) }
    return listed(order.prefix(4).map { "\(cluster[$0]) \(classes[$0])" })
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
