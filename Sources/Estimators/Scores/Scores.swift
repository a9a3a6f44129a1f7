import Engine
import System

/// How well predictions agree with the truth. Numbers must be finite; a NaN or an infinity stops the program.
public enum Scores {
    /// The share of predictions that equal their labels.
    public static func accuracy(_ predicted: [Int], _ labels: [Int]) -> Double {
        require(
            predicted.count == labels.count && !labels.isEmpty,
            "\(predicted.count) predictions cannot be compared with \(labels.count) labels")
        return Double(zip(predicted, labels).count { $0 == $1 }) / Double(labels.count)
    }

    /// The mean of the squared differences of all elements.
    public static func meanSquaredError(_ a: Tensor, _ b: Tensor) -> Double {
        require(
            a.count == b.count && a.count > 0, "elements of shapes \(a.shape) and \(b.shape) cannot be compared")
        requireFinite(a, "numbers in the first tensor", for: "a squared error")
        requireFinite(b, "numbers in the second tensor", for: "a squared error")
        return a.withUnsafeBuffer { a in
            b.withUnsafeBuffer { b in
                var sum = 0.0
                for i in a.indices {
                    let difference = Double(a[i]) - Double(b[i])
                    sum += difference * difference
                }
                return sum / Double(a.count)
            }
        }
    }

    /// The mean squared difference of every row.
    public static func squaredErrors(_ a: Tensor, _ b: Tensor) -> [Double] {
        require(
            a.count == b.count && a.rows == b.rows && a.elementsPerRow > 0,
            "rows of shapes \(a.shape) and \(b.shape) cannot be compared")
        requireFinite(a, "numbers in the first tensor", for: "a squared error")
        requireFinite(b, "numbers in the second tensor", for: "a squared error")
        let width = a.elementsPerRow
        return a.withUnsafeBuffer { a in
            b.withUnsafeBuffer { b in
                stride(from: 0, to: a.count, by: width).map { start in
                    var sum: Float = 0
                    for i in start..<start + width { sum += (a[i] - b[i]) * (a[i] - b[i]) }
                    return Double(sum) / Double(width)
                }
            }
        }
    }
}
