import Engine
import Estimators
import Foundation
import Notebook

extension FittedPCA {
    /// The mean squared error of `samples` when only their first 0, 1, 2, … components are kept.
    ///
    /// Components are orthonormal, so each one that is kept takes the mean square of its code off the error.
    func errorsByCount(_ samples: Tensor) -> [Double] {
        let size = Double(samples.elementsPerRow)
        let distances = samples.subtracting(row: mean).squared().columnMeans()
        let gains = transform(samples).squared().columnMeans()
        return gains.reduce(into: [distances.reduce(0, +) / size]) { errors, gain in
            errors.append(errors.last! - gain / size)
        }
    }
}

/// PCA's side of the comparison.
struct Opponent {
    /// Numbers of an image.
    let pixels: Int
    /// Test errors with 0, 1, 2, … numbers.
    let errors: [Double]

    /// The error with so many numbers, or with all that there are.
    func error(_ count: Int) -> Double { errors[min(count, errors.count - 1)] }

    /// Numbers in the mean image and in so many templates.
    func parameters(_ count: Int) -> Int { (min(count, errors.count - 1) + 1) * pixels }

    /// How many numbers it takes to lose no more than this; nil where it never gets there.
    func count(reaching error: Double) -> Int? { errors.firstIndex { $0 <= error } }

    /// With how many numbers PCA begins to lose less than networks whose errors are known at some widths, ascending,
    /// and are taken to be straight between these in logarithms; nil where they do not fall behind among them.
    func crossing(_ widths: [Int], _ networks: [Double]) -> Int? {
        for (left, right) in zip(widths.indices, widths.indices.dropFirst()) where widths[right] < errors.count {
            guard networks[left] < errors[widths[left]], networks[right] >= errors[widths[right]] else { continue }
            let span = log(Double(widths[right])) - log(Double(widths[left]))
            return (widths[left]...widths[right]).first { count in
                let share = (log(Double(count)) - log(Double(widths[left]))) / span
                let between = (1 - share) * log(networks[left]) + share * log(networks[right])
                return log(errors[count]) <= between
            }
        }
        return nil
    }

    func row(_ count: Int) -> [Cell] {
        let count = min(count, errors.count - 1)
        return [
            .text("PCA of \(count)"), "squared error", .number(count), .number(parameters(count)),
            .number(errors[count], .fixed(4)), "",
        ]
    }
}
