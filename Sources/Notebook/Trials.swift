import Foundation
import System

/// One number from independent repetitions of the same experiment: over seeds, over folds, over test items.
///
/// The spread says how far a single repetition may lie from the mean; the standard error and the interval say how well
/// the mean is known. One trial has neither.
public struct Trials: Codable, Hashable, Sendable {
    /// The number of every trial, in the trials' order.
    public let values: [Double]

    /// - Parameter values: one for every trial, at least one.
    public init(_ values: [Double]) {
        require(!values.isEmpty, "trials need at least one value")
        self.values = values
    }

    /// The same in single precision.
    @_disfavoredOverload
    public init(_ values: [Float]) { self.init(values.map { Double(shortest: $0) }) }

    public var count: Int { values.count }

    /// The sample mean.
    public var mean: Double { values.reduce(0, +) / Double(count) }

    /// The sample standard deviation, by n − 1; nil for one trial.
    public var standardDeviation: Double? {
        guard count > 1 else { return nil }
        // Equal values have no spread, whatever rounding did to their mean.
        guard values.contains(where: { $0 != values[0] }) else { return 0 }
        let mean = mean
        return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)).squareRoot()
    }

    /// The standard error of the mean: the standard deviation divided by the root of the count. nil for one trial.
    public var standardError: Double? { standardDeviation.map { $0 / Double(count).squareRoot() } }

    /// The 95 % confidence interval of the mean by Student's t (1908, "The probable error of a mean"), which takes the
    /// mean of the trials as normally distributed. nil for one trial, and where a value is not finite.
    public var interval: ClosedRange<Double>? {
        guard let error = standardError, let factor = intervalFactor, error.isFinite, mean.isFinite else { return nil }
        return mean - error * factor...mean + error * factor
    }

    /// How many standard errors the interval reaches to either side: Student's quantile, 1.96 for many trials and more
    /// for few. nil for one trial.
    public var intervalFactor: Double? {
        count > 1 ? StudentT.quantile95(degreesOfFreedom: count - 1) : nil
    }

    /// Whether the interval excludes zero: of a difference, whether one was seen. Never of a single trial.
    public var isClear: Bool { interval.map { !$0.contains(0) } ?? false }

    /// A number computed from that of every trial.
    public func map(_ transform: (Double) throws -> Double) rethrows -> Trials {
        Trials(try values.map(transform))
    }

    /// The paired difference: trial by trial, so that what both sides of a trial share takes no part in its spread.
    public static func - (a: Trials, b: Trials) -> Trials { paired(a, b, -) }

    /// The sum, trial by trial.
    public static func + (a: Trials, b: Trials) -> Trials { paired(a, b, +) }

    /// The ratio, trial by trial.
    public static func / (a: Trials, b: Trials) -> Trials { paired(a, b, /) }

    public static func - (trials: Trials, offset: Double) -> Trials { trials.map { $0 - offset } }
    public static func + (trials: Trials, offset: Double) -> Trials { trials.map { $0 + offset } }
    public static func * (factor: Double, trials: Trials) -> Trials { trials.map { factor * $0 } }
    public static func * (trials: Trials, factor: Double) -> Trials { trials.map { $0 * factor } }
    public static func / (trials: Trials, divisor: Double) -> Trials { trials.map { $0 / divisor } }
    public static prefix func - (trials: Trials) -> Trials { trials.map { -$0 } }

    private static func paired(_ a: Trials, _ b: Trials, _ operation: (Double, Double) -> Double) -> Trials {
        require(
            a.count == b.count, "trials are compared pair by pair, but \(a.count) and \(b.count) do not pair")
        return Trials(zip(a.values, b.values).map(operation))
    }
}

/// Student's t distribution.
enum StudentT {
    /// What |t| stays below with probability 0.95: the two-sided quantile, by which an interval is wider than its
    /// standard error.
    ///
    /// The probability is concave in t > 0 and the normal distribution's quantile lies below, so Newton's steps rise to
    /// the solution and never beyond it.
    static func quantile95(degreesOfFreedom: Int) -> Double {
        let density = density(degreesOfFreedom)
        var t = 1.959963984540054
        while true {
            let step = (0.95 - probability(t, degreesOfFreedom)) / (2 * density(t))
            t += step
            if step <= 1e-13 * t { return t }
        }
    }

    /// P(|T| < t): the finite sums for whole degrees of freedom (Abramowitz & Stegun, 1964, "Handbook of mathematical
    /// functions", 26.7.3 and 26.7.4).
    static func probability(_ t: Double, _ degreesOfFreedom: Int) -> Double {
        let n = Double(degreesOfFreedom)
        let angle = atan2(t, n.squareRoot())
        let square = n / (n + t * t)  // cos²
        let isOdd = !degreesOfFreedom.isMultiple(of: 2)
        // cos + 2/3 cos³ + (2·4)/(3·5) cos⁵ + … to cosⁿ⁻², or 1 + 1/2 cos² + (1·3)/(2·4) cos⁴ + … to cosⁿ⁻².
        var term = isOdd ? square.squareRoot() : 1
        var sum = 0.0
        for power in stride(from: isOdd ? 1 : 0, through: degreesOfFreedom - 2, by: 2) {
            sum += term
            term *= Double(power + 1) / Double(power + 2) * square
        }
        return isOdd ? 2 / Double.pi * (angle + sin(angle) * sum) : sin(angle) * sum
    }

    private static func density(_ degreesOfFreedom: Int) -> (Double) -> Double {
        let n = Double(degreesOfFreedom)
        // Γ((n + 1) / 2) / (√(nπ) Γ(n / 2)), from n = 1 or 2 in steps of two.
        var factor = degreesOfFreedom.isMultiple(of: 2) ? 1 / 8.0.squareRoot() : 1 / Double.pi
        for m in stride(from: degreesOfFreedom.isMultiple(of: 2) ? 4.0 : 3, through: n, by: 2) {
            factor *= (m - 1) / (m * (m - 2)).squareRoot()
        }
        return { t in factor * pow(1 + t * t / n, -(n + 1) / 2) }
    }
}
