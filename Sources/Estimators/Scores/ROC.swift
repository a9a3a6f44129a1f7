import Engine
import System

/// The receiver operating characteristic: what share of the positives lies above a threshold, against what share of the
/// negatives does, for every threshold that makes a difference.
///
/// A higher score must mean "more likely positive" (in anomaly detection: more abnormal). Nothing here turns a score
/// round: a detector that ranks the wrong way has an area below one half, and shows it.
public struct ROC: Sendable {
    /// The distinct scores, falling, after a first +∞ above which nothing lies. "Above" includes equality.
    public let thresholds: [Double]
    /// The share of the negatives at or above each threshold; from 0 to 1, never falling.
    public let falsePositiveRates: [Double]
    /// The share of the positives at or above each threshold; from 0 to 1, never falling.
    public let truePositiveRates: [Double]
    /// The area under the curve (AUROC), by trapezoids. It equals `mannWhitney`: tied scores make the curve rise in a
    /// slant, of which half the area counts.
    public let area: Double

    /// - Precondition: there is at least one positive and one negative, and no score is not-a-number.
    public init(scores: [Double], isPositive: [Bool]) {
        let steps = RankedCounts(scores, isPositive)
        requireBothKinds(steps)
        let (positives, negatives) = (Double(steps.positives), Double(steps.negatives))
        thresholds = [.infinity] + steps.thresholds
        truePositiveRates = [0] + steps.truePositives.map { Double($0) / positives }
        falsePositiveRates = [0] + steps.falsePositives.map { Double($0) / negatives }
        // Twice the area in whole numbers, so that nothing is rounded before the one division.
        var doubled = 0
        var (truePositives, falsePositives) = (0, 0)
        for (t, f) in zip(steps.truePositives, steps.falsePositives) {
            doubled += (f - falsePositives) * (t + truePositives)
            (truePositives, falsePositives) = (t, f)
        }
        area = Double(doubled) / (2 * positives * negatives)
    }

    /// The greatest share of the positives that a threshold finds at no more than `allowed` of the negatives.
    public func truePositiveRate(atFalsePositiveRate allowed: Double) -> Double {
        require((0...1).contains(allowed), "a false positive rate lies in 0…1, but is \(allowed)")
        // The rates never fall: halve what is left until the last place that is allowed is found.
        var (place, end) = (0, falsePositiveRates.count)
        while end - place > 1 {
            let middle = (place + end) / 2
            if falsePositiveRates[middle] <= allowed { place = middle } else { end = middle }
        }
        return truePositiveRates[place]
    }

    /// The chance that a random positive scores above a random negative, a tie counting one half: the statistic U of
    /// Mann and Whitney (1947) divided by the number of pairs, from mid-ranks. 0.5 for scores that know nothing.
    ///
    /// - Precondition: as for the curve.
    public static func mannWhitney(scores: [Double], isPositive: [Bool]) -> Double {
        requireScores(scores, isPositive)
        let order = scores.indices.sorted { scores[$0] < scores[$1] }
        var rankSum = 0.0
        var start = 0
        while start < order.count {
            var end = start
            while end < order.count, scores[order[end]] == scores[order[start]] { end += 1 }
            // Tied scores share the mean of the ranks start + 1 … end.
            let rank = Double(start + 1 + end) / 2
            rankSum += rank * Double(order[start..<end].count { isPositive[$0] })
            start = max(end, start + 1)
        }
        let positives = Double(isPositive.count { $0 }), negatives = Double(isPositive.count) - positives
        require(positives > 0 && negatives > 0, "Mann and Whitney's U compares two kinds, but all are of one")
        return (rankSum - positives * (positives + 1) / 2) / (positives * negatives)
    }
}

/// How many positives and negatives lie at or above each distinct score, the highest score first.
struct RankedCounts {
    var thresholds: [Double] = []
    var truePositives: [Int] = []
    var falsePositives: [Int] = []

    var positives: Int { truePositives.last ?? 0 }
    var negatives: Int { falsePositives.last ?? 0 }

    init(_ scores: [Double], _ isPositive: [Bool]) {
        requireScores(scores, isPositive)
        let order = scores.indices.sorted { scores[$0] > scores[$1] }
        var counts = (true: 0, false: 0)
        for (place, index) in order.enumerated() {
            if isPositive[index] { counts.true += 1 } else { counts.false += 1 }
            // Equal scores cannot be told apart by a threshold: only the last of them makes a step.
            if place + 1 < order.count, scores[order[place + 1]] == scores[index] { continue }
            thresholds.append(scores[index])
            truePositives.append(counts.true)
            falsePositives.append(counts.false)
        }
    }
}

private func requireScores(_ scores: [Double], _ isPositive: [Bool]) {
    require(scores.count == isPositive.count, "\(scores.count) scores were given for \(isPositive.count) labels")
    requireOrdered(scores, "scores", for: "a ranking")
}

private func requireBothKinds(_ counts: RankedCounts) {
    require(
        counts.positives > 0 && counts.negatives > 0,
        "a curve takes positives and negatives, but there are \(counts.positives) and \(counts.negatives)")
}
