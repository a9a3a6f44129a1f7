import ChapterSupport
import Charts
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

/// "10,000"
func grouped(_ count: Int) -> String { NumberFormat.integer.string(Double(count)) }

/// "380 Shirt, 347 Pullover and 238 Coat": what a cluster has most of, four classes at most.
func mostOf(_ cluster: [Int], _ classes: [String]) -> String {
    let order = classes.indices.filter { cluster[$0] > 0 }.sorted { (-cluster[$0], $0) < (-cluster[$1], $1) }
    return listed(order.prefix(4).map { "\(cluster[$0]) \(classes[$0])" })
}

/// The expected inertia after one more start of k-means++, by trying every one of them in the library's method.
func expectedInertiaByTrials(points: [[Double]], chosen: [[Double]]) -> Double {
    func inertia(_ points: [[Double]], _ centres: [[Double]]) -> Double {
        var means = PlainKMeans(points: points, centres: centres)
        means.assign()
        return means.inertia
    }
    let weights = points.map { inertia([$0], chosen) }
    let all = weights.reduce(0, +)
    return zip(points, weights).reduce(0) { $0 + $1.1 / all * inertia(points, chosen + [$1.0]) }
}
