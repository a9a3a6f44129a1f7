import Engine
import System

/// How numbers vary, and how they vary together. A NaN stops the program, and so does an infinity but where only the
/// order counts.
public enum Statistics {
    /// The sum, from the first value to the last, divided by the count.
    public static func mean(_ values: [Double]) -> Double {
        require(!values.isEmpty, "no values have no mean")
        requireFinite(values, for: "a mean")
        return values.reduce(0, +) / Double(values.count)
    }

    /// The mean, and the standard deviation about it (divided by the count). Values that differ by rounding alone have
    /// the deviation 0, and the first of them as their mean.
    public static func moments(_ values: [Double]) -> (mean: Double, standardDeviation: Double) {
        let mean = mean(values)
        guard varies(values) else { return (values[0], 0) }
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        return (mean, variance.squareRoot())
    }

    /// The middle one of the values, or the mean of the two in the middle.
    public static func median(_ values: [Double]) -> Double {
        require(!values.isEmpty, "no values have no median")
        requireOrdered(values, for: "a median")
        let sorted = values.sorted()
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    /// The value that the given share of the values lies below, linear between neighbours: type 7 of Hyndman and Fan
    /// (1996, "Sample quantiles in statistical packages"), the default of NumPy and R.
    public static func quantile(_ share: Double, of values: [Double]) -> Double {
        require(!values.isEmpty, "no values have no quantile")
        require((0...1).contains(share), "a quantile's share lies in 0…1, but is \(share)")
        requireOrdered(values, for: "a quantile")
        let sorted = values.sorted()
        let place = share * Double(sorted.count - 1)
        let below = Int(place)
        let above = min(below + 1, sorted.count - 1)
        // Beside an infinite value, no times the difference would be no number.
        if place == Double(below) { return sorted[below] }
        return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }

    /// Pearson's correlation coefficient; 0 where one of the two does not vary.
    public static func correlation(_ a: [Double], _ b: [Double]) -> Double {
        require(a.count == b.count, "\(a.count) and \(b.count) values do not correlate")
        requireFinite(a, "values in the first list", for: "a correlation")
        requireFinite(b, "values in the second list", for: "a correlation")
        let (x, y) = (moments(a), moments(b))
        guard x.standardDeviation > 0, y.standardDeviation > 0 else { return 0 }
        let covariance = zip(a, b).reduce(0) { $0 + ($1.0 - x.mean) * ($1.1 - y.mean) } / Double(a.count)
        // Rounding can lift a perfect correlation slightly above 1.
        return min(max(covariance / (x.standardDeviation * y.standardDeviation), -1), 1)
    }

    /// Spearman's rank correlation of two lists (1904, "The proof and measurement of association between two things"):
    /// Pearson's correlation of the ranks, where equal values share their mean rank.
    public static func rankCorrelation(_ a: [Double], _ b: [Double]) -> Double {
        require(a.count == b.count && a.count > 1, "ranks of \(a.count) and of \(b.count) values do not compare")
        requireOrdered(a, "values of the first list", for: "a rank correlation")
        requireOrdered(b, "values of the second list", for: "a rank correlation")
        return correlation(ranks(a), ranks(b))
    }

    /// The share of the variance of `values` that lies between groups: the correlation ratio η² (Pearson, 1905, "On the
    /// general theory of skew correlation and non-linear regression"). 0 if all values are the same.
    ///
    /// - Parameters:
    ///   - values: in any unit, which the ratio does not depend on.
    ///   - groups: the group of each value, 0 and up; not all need occur.
    public static func correlationRatio(_ values: [Double], groups: [Int]) -> Double {
        require(values.count == groups.count, "\(values.count) values do not fit \(groups.count) groups")
        guard varies(values) else { return 0 }
        let mean = moments(values).mean
        let labels = Labels(groups, for: "a correlation ratio")
        var sums = [Double](repeating: 0, count: labels.names.count), counts = sums
        var total = 0.0
        for (value, group) in zip(values, labels.places) {
            sums[group] += value
            counts[group] += 1
            total += (value - mean) * (value - mean)
        }
        let between = zip(sums, counts).reduce(0.0) { sum, group in
            group.1 == 0 ? sum : sum + group.1 * (group.0 / group.1 - mean) * (group.0 / group.1 - mean)
        }
        return min(between / total, 1)
    }

    /// Whether the values differ by more than their last places: a mean of equal numbers need not be that number, and
    /// the same number computed in two ways need not be equal. NaN varies.
    private static func varies(_ values: [Double]) -> Bool {
        guard var least = values.first else { return false }
        var greatest = least
        for value in values {
            if value.isNaN { return true }
            least = min(least, value)
            greatest = max(greatest, value)
        }
        return !(greatest - least <= 4 * max(abs(least), abs(greatest)).ulp)
    }

    /// Ranks from 1; equal values share the mean of theirs.
    private static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var ranks = [Double](repeating: 0, count: values.count)
        var begin = 0
        while begin < order.count {
            var end = begin + 1
            while end < order.count && values[order[end]] == values[order[begin]] { end += 1 }
            let rank = Double(begin + end + 1) / 2
            for place in begin..<end { ranks[order[place]] = rank }
            begin = end
        }
        return ranks
    }
}
