import Engine
import System

extension Scores {
    /// 1 for every prediction that equals its label, 0 for the others: their mean is the accuracy, and the differences
    /// of two such lists, item by item, compare two methods on the same items.
    public static func hits(_ predicted: [Int], _ labels: [Int]) -> [Double] {
        require(
            predicted.count == labels.count && !labels.isEmpty,
            "\(predicted.count) predictions cannot be compared with \(labels.count) labels")
        return zip(predicted, labels).map { $0 == $1 ? 1 : 0 }
    }
}

extension ROC {
    /// A number for every item, of which the mean is the area under the curve, and the standard error of that mean the
    /// area's own, by DeLong, DeLong and Clarke-Pearson (1988, "Comparing the areas under two or more correlated
    /// receiver operating characteristic curves"). The differences of two scores' numbers, item by item, compare their
    /// areas on the same items.
    ///
    /// A positive's number rests on the share of the negatives that it outranks, a negative's on the share of the
    /// positives that outrank it, a tie counting one half.
    ///
    /// - Precondition: there are at least two positives and two negatives, and no score is not-a-number.
    public static func pseudovalues(scores: [Double], isPositive: [Bool]) -> [Double] {
        let area = mannWhitney(scores: scores, isPositive: isPositive)
        let (positives, negatives) = (isPositive.count { $0 }, isPositive.count { !$0 })
        require(
            positives > 1 && negatives > 1,
            "an area's error takes two items of either kind, but there are \(positives) and \(negatives)")
        // The items' own shares scatter by as much as two samples of their sizes let the mean of all items scatter.
        func weight(_ own: Int) -> Double {
            let (own, all) = (Double(own), Double(scores.count))
            return (all * (all - 1) / (own * (own - 1))).squareRoot()
        }
        let (up, down) = (weight(positives), weight(negatives))
        var result = [Double](repeating: 0, count: scores.count)
        let order = scores.indices.sorted { scores[$0] < scores[$1] }
        var (start, positivesBelow, negativesBelow) = (0, 0, 0)
        while start < order.count {
            let tied = order[start...].prefix { scores[$0] == scores[order[start]] }
            let positivesTied = tied.count { isPositive[$0] }
            let negativesTied = tied.count - positivesTied
            for item in tied {
                if isPositive[item] {
                    let share = (Double(negativesBelow) + Double(negativesTied) / 2) / Double(negatives)
                    result[item] = area + up * (share - area)
                } else {
                    let share = 1 - (Double(positivesBelow) + Double(positivesTied) / 2) / Double(positives)
                    result[item] = area + down * (share - area)
                }
            }
            positivesBelow += positivesTied
            negativesBelow += negativesTied
            start += tied.count
        }
        return result
    }
}
