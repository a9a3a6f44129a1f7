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
        let moments = Statistics.moments(scores)
        return moments.mean + deviations * moments.standardDeviation
    }

    /// The share of `scores` that lies above a threshold: of normal data, that of the false alarms.
    public static func share(of scores: [Double], above threshold: Double) -> Double {
        require(!scores.isEmpty, "a share is one of at least one score")
        requireOrdered(scores, "scores", for: "a share")
        return Double(scores.count { $0 > threshold }) / Double(scores.count)
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
