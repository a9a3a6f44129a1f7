import CKernels
import Engine
import Foundation
import System

/// Multinomial logistic regression, the linear probe: `p(class | x) = softmax(W·x + b)`, by the least
/// `Σ −log p(labelᵢ | xᵢ) + penalty/2 · ‖W‖²` over all samples. The bias is not penalised.
///
/// The objective is convex; it is minimised by L-BFGS (`LBFGS`). Columns of very different scales make that slow:
/// standardise them first (`Standardizer`).
public struct LogisticRegression: Sendable {
    /// The weight of `‖W‖²/2` against the sum of the samples' losses in nats; other libraries call its inverse C.
    public var penalty: Double
    /// The fit ends when no derivative of the objective, divided by the number of samples, exceeds this.
    public var tolerance: Double
    /// Iterations of L-BFGS after which the fit ends all the same.
    public var maximumIterations: Int

    /// Stops the program if a number is negative, or the penalty infinite.
    public init(penalty: Double = 1, tolerance: Double = 1e-5, maximumIterations: Int = 200) {
        require(penalty >= 0 && penalty.isFinite, "a penalty is zero or more, but is \(penalty)")
        require(
            tolerance >= 0 && maximumIterations >= 0,
            "a fit ends by a tolerance of 0 or more and after 0 or more iterations, not \(tolerance) and "
                + "\(maximumIterations)")
        self.penalty = penalty
        self.tolerance = tolerance
        self.maximumIterations = maximumIterations
    }

    /// Fits `samples [rows, columns]` to their `labels [rows]`, which count from 0. The classes are the labels that
    /// occur.
    public func fit(_ samples: Tensor, labels: [Int]) -> FittedLogisticRegression {
        let (rows, columns) = extent(of: samples, for: "logistic regression")
        require(rows == labels.count, "samples of shape \(samples.shape) do not fit \(labels.count) labels")
        let labels = Labels(labels, for: "logistic regression")
        let classes = labels.names.count
        let weightCount = classes * columns
        let minimum = LBFGS(tolerance: tolerance, maximumIterations: maximumIterations).minimize(
            from: [Double](repeating: 0, count: weightCount + classes)
        ) { parameters in
            var (loss, gradient) = crossEntropy(samples, labels.places, parameters, classes: classes)
            for i in 0..<weightCount {
                loss += penalty / 2 * parameters[i] * parameters[i]
                gradient[i] += penalty * parameters[i]
            }
            return (loss / Double(rows), gradient.map { $0 / Double(rows) })
        }
        return FittedLogisticRegression(
            classes: labels.names,
            weights: Tensor(minimum.point[..<weightCount].map { Float($0) }, shape: [classes, columns]),
            bias: minimum.point[weightCount...].map { Float($0) }, history: minimum.history,
            converged: minimum.converged)
    }

    /// The sum of the samples' losses in nats, and its gradient by `[classes · columns]` weights, then biases: with
    /// `e = softmax(W·x + b) − onehot(label)`, these are the sums of `e·xᵀ` and of `e`.
    private func crossEntropy(
        _ samples: Tensor, _ labels: [Int], _ parameters: [Double], classes: Int
    ) -> (loss: Double, gradient: [Double]) {
        let (rows, columns) = (samples.rows, samples.elementsPerRow)
        let weightCount = classes * columns, length = weightCount + classes + 1
        let weights = Tensor(parameters[..<weightCount].map { Float($0) })
        let bias = parameters[weightCount...].map { Float($0) }
        let blockRows = blockRows(columns: columns, products: classes)
        // Of each thread the gradient, then the loss.
        let sums = UnsafeMutablePointer<Double>.zeros(Threads.count * length)
        defer { sums.deallocate() }
        withPointers(samples, weights, bias) { x, weights, bias in
            inParallel(rows, grain: blockRows, sharing: sums, x, weights, bias) { range, part, sums, x, weights, bias in
                let own = sums + part * length
                withUnsafeTemporaryAllocation(of: Float.self, capacity: blockRows * classes + weightCount) {
                    let errors = $0.baseAddress!
                    let products = errors + blockRows * classes
                    for block in range.blocks(of: blockRows) {
                        let samples = x + block.lowerBound * columns
                        MatrixProduct.multiply(
                            samples, weights, into: errors, m: block.count, n: classes, k: columns, transposeB: true)
                        for (place, row) in block.enumerated() {
                            let error = errors + place * classes
                            let logSum = addBiasAndSoftmax(error, bias, classes, label: labels[row])
                            own[weightCount + classes] += logSum
                            error[labels[row]] -= 1
                            for k in 0..<classes { own[weightCount + k] += Double(error[k]) }
                        }
                        MatrixProduct.multiply(
                            errors, samples, into: products, m: classes, n: columns, k: block.count, transposeA: true)
                        for i in 0..<weightCount { own[i] += Double(products[i]) }
                    }
                }
            }
        }
        let summed = total(sums, length: length)
        return (summed[length - 1], Array(summed.dropLast()))
    }
}

/// Turns scores into probabilities in place, and returns `−log p(label)`.
private func addBiasAndSoftmax(
    _ scores: UnsafeMutablePointer<Float>, _ bias: UnsafePointer<Float>, _ classes: Int, label: Int
) -> Double {
    var greatest = -Float.infinity
    for k in 0..<classes {
        scores[k] += bias[k]
        greatest = max(greatest, scores[k])
    }
    let own = scores[label] - greatest
    var sum: Float = 0
    for k in 0..<classes {
        scores[k] = exp(scores[k] - greatest)
        sum += scores[k]
    }
    for k in 0..<classes { scores[k] /= sum }
    return log(Double(sum)) - Double(own)
}

/// A linear classifier.
public struct FittedLogisticRegression: Sendable {
    /// The labels that stand for the classes, rising: 0, 1, 2, … where all of them occurred.
    public let classes: [Int]
    /// `[classes, columns]`.
    public let weights: Tensor
    /// `[classes]`.
    public let bias: [Float]
    /// The objective divided by the number of samples, in nats, after every iteration. It never rises.
    public let history: [Double]
    /// Whether the fit ended by its tolerance, and not by its number of iterations.
    public let converged: Bool

    /// The probability of each of `classes` for each row of `samples [rows, columns]`: `[rows, classes]`, rows sum to 1.
    public func probabilities(_ samples: Tensor) -> Tensor {
        let (rows, columns) = extent(of: samples, for: "logistic regression")
        require(
            columns == weights.elementsPerRow,
            "samples of shape \(samples.shape) do not fit weights of shape \(weights.shape)")
        var scores = MatrixProduct.multiply(samples.reshaped([rows, columns]), weights, transposeB: true)
        requireFinite(scores, "scores of classes, which great samples leave", for: "logistic regression")
        let classes = bias.count
        scores.withUnsafeMutableBuffer { scores in
            for row in 0..<rows {
                _ = addBiasAndSoftmax(scores.baseAddress! + row * classes, bias, classes, label: 0)
            }
        }
        return scores
    }

    /// The label of the likeliest class of each row of `samples [rows, columns]`.
    public func predict(_ samples: Tensor) -> [Int] {
        let count = bias.count
        return probabilities(samples).withUnsafeBuffer { p in
            (0..<samples.rows).map { row in
                classes[(0..<count).reduce(0) { p[row * count + $1] > p[row * count + $0] ? $1 : $0 }]
            }
        }
    }

    /// The share of `samples [rows, columns]` whose predicted label is the given one.
    public func accuracy(_ samples: Tensor, labels: [Int]) -> Double { Scores.accuracy(predict(samples), labels) }
}
