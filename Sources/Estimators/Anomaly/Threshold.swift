import Engine
import System

/// Where to draw the line between normal and abnormal, from the scores of data that are taken to be normal.
public enum Threshold {
    /// The mean of the scores plus some standard deviations (divided by n). Of normally distributed scores 2.3 % lie
    /// above two; of skewed ones, as errors are, another share.
    public static func aboveMean(of scores: [Double], deviations: Double = 2) -> Double {
        require(!scores.isEmpty, "a threshold takes at least one score")
        requireFinite(scores, "scores", for: "a threshold")
        require(deviations.isFinite, "a threshold lies a finite number of deviations above the mean, not \(deviations)")
        let (mean, deviation) = Statistics.meanAndDeviation(scores)
        return mean + deviations * deviation
    }

    /// The value that the given share of the scores lies below, linear between neighbouring scores: type 7 of Hyndman
    /// and Fan (1996), the default of NumPy and R.
    public static func quantile(of scores: [Double], _ share: Double) -> Double {
        require(!scores.isEmpty, "a quantile takes at least one score")
        require((0...1).contains(share), "a quantile's share lies in 0…1, but is \(share)")
        requireOrdered(scores, "scores", for: "a quantile")
        let sorted = scores.sorted()
        let place = share * Double(sorted.count - 1)
        let below = Int(place)
        let above = min(below + 1, sorted.count - 1)
        // Beside an infinite score, no times the difference would be no number.
        if place == Double(below) { return sorted[below] }
        return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }

    /// The share of `scores` that lies below `value`, those equal to it counted half: the quantile at which it stands.
    public static func rank(of value: Double, among scores: [Double]) -> Double {
        require(!scores.isEmpty, "a rank takes at least one score")
        require(!value.isNaN, "a rank takes a number, but the value is NaN")
        requireOrdered(scores, "scores", for: "a rank")
        let (below, equal) = (scores.count { $0 < value }, scores.count { $0 == value })
        return (Double(below) + Double(equal) / 2) / Double(scores.count)
    }
}
