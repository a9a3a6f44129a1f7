import Engine
import System

/// Precision against recall, for every threshold that makes a difference. Of what lies at or above a threshold,
/// precision is the share that is positive; recall is the share of all positives that is there.
///
/// Unlike the ROC it depends on how frequent positives are: scores that know nothing have a precision equal to the
/// share of positives at every recall. A higher score must mean "more likely positive"; nothing is turned round.
public struct PrecisionRecall: Sendable {
    /// The distinct scores, falling.
    public let thresholds: [Double]
    /// At each threshold, in 0…1.
    public let precisions: [Double]
    /// Never falling; the last is 1.
    public let recalls: [Double]
    /// The mean of the precisions, each weighted by the recall that its threshold adds. No line is drawn between the
    /// points, which would promise precisions that no threshold reaches (Davis and Goadrich, 2006).
    public let averagePrecision: Double

    /// - Parameters:
    ///   - scores: the higher, the more likely positive.
    ///   - isPositive: what each is in truth.
    ///   - prevalence: the share of positives among all for which precision is reckoned, in 0…1; by default their share
    ///     among the scores. It weighs positives and negatives as if they were that frequent, so that a test full of
    ///     anomalies can tell what an alarm is worth where they are rare.
    /// - Precondition: there is at least one positive (and one negative, for a prevalence); no score is not-a-number.
    public init(scores: [Double], isPositive: [Bool], prevalence: Double? = nil) {
        let counts = RankedCounts(scores, isPositive)
        let (positives, negatives) = (counts.positives, counts.negatives)
        require(positives > 0, "precision and recall take at least one positive, but there is none")
        var weight = 1.0
        if let prevalence {
            require(
                prevalence > 0 && prevalence < 1 && negatives > 0,
                "a prevalence of \(prevalence) lies outside 0…1, or there is no negative to weigh")
            weight = Double(positives) / Double(negatives) * (1 - prevalence) / prevalence
        }
        thresholds = counts.thresholds
        precisions = zip(counts.truePositives, counts.falsePositives).map {
            Double($0) / (Double($0) + weight * Double($1))
        }
        recalls = counts.truePositives.map { Double($0) / Double(positives) }
        var sum = 0.0
        var before = 0
        for (truePositives, precision) in zip(counts.truePositives, precisions) {
            sum += Double(truePositives - before) * precision
            before = truePositives
        }
        averagePrecision = sum / Double(positives)
    }
}
