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
    let least = shares.indices.min { shares[$0] < shares[$1] }!
    return (classes[least], shares[least])
}

/// How many values belong to a group, and their mean and standard deviation; zeros where there are none.
func group(
    _ values: [Double], _ groups: [Int], _ number: Int
) -> (count: Int, mean: Double, standardDeviation: Double) {
    let members = zip(values, groups).filter { $0.1 == number }.map(\.0)
    guard !members.isEmpty else { return (0, 0, 0) }
    let moments = Statistics.moments(members)
    return (members.count, moments.mean, moments.standardDeviation)
}

/// The cluster with the largest share of one class: that class and its share.
func purest(_ table: Contingency, _ classes: [String]) -> (name: String, share: Double) {
    let purities = table.counts.map { Double($0.max() ?? 0) / Double(max($0.reduce(0, +), 1)) }
    let best = purities.argmax()
    return (classes[table.counts[best].argmax()], purities[best])
}
