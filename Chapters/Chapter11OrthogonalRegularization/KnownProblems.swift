import Engine
import Estimators
import Foundation
import Models
import System

/// A target `[rows, 2]`, and a table `[rows, 2]` that it is correlated with and whose columns are at right angles, each
/// of mean square 1.
func knownProblem(rows: Int, random: Random) -> (target: Tensor, given: Tensor) {
    let noise = Tensor(normal: [rows, 2], random).values
    // Signs whose products cancel in every four rows.
    let given = (0..<rows * 2).map { i in
        let (row, column) = (i / 2, i % 2)
        return (column == 0 ? row % 2 : row / 2 % 2) == 0 ? Float(1) : -1
    }
    require(rows.isMultiple(of: 4), "signs cancel in every four rows, but there are \(rows)")
    let target = (0..<rows * 2).map { i in
        let row = i / 2 * 2
        return noise[i] + (i % 2 == 0 ? 0.8 * given[row] - 0.5 * given[row + 1] : 0.6 * given[row + 1])
    }
    return (Tensor(target, shape: [rows, 2]), Tensor(given, shape: [rows, 2]))
}

/// The correlation of what two units say that read features of correlation 0.8 with weights at right angles.
func rightAngleCorrelation(random: Random) -> Double {
    let noise = Tensor(normal: [20_000, 2], random).values
    var units: ([Double], [Double]) = ([], [])
    for i in stride(from: 0, to: noise.count, by: 2) {
        let first = Double(noise[i]), second = 0.8 * first + 0.6 * Double(noise[i + 1])
        units.0.append(2 * first + second)
        units.1.append(2 * second - first)
    }
    return Statistics.correlation(units.0, units.1)
}

/// Rows of an exercise as a tensor.
func table(_ rows: [[Double]]) -> Tensor {
    Tensor(rows.joined().map { Float($0) }, shape: [rows.count, rows[0].count])
}

/// The bound of two normal numbers by a guesser that knows how they hang together.
func gaussianBound(correlation: Float, rows: Int, random: Random) -> Double {
    var first = random
    let bound = InformationBound((1, 1), hidden: nil, using: &first)
    bound.weight.value = Tensor([correlation], shape: [1, 1])
    // The guesser's log variance is a hyperbolic tangent.
    let logVariance = log(1 - correlation * correlation)
    bound.rawLogVariance.value = Tensor([atanh(logVariance)], shape: [1])
    let noise = Tensor(normal: [rows, 2], random.split(1)).values
    let x = (0..<rows).map { noise[2 * $0] }
    let y = (0..<rows).map {
        correlation * noise[2 * $0] + (1 - correlation * correlation).squareRoot() * noise[2 * $0 + 1]
    }
    let plan = Plan(
        inputs: [],
        outputs: [bound.bound(.constant(Tensor(x, shape: [rows, 1])), .constant(Tensor(y, shape: [rows, 1])))])
    plan.run()
    return Double(plan.scalar(0))
}
