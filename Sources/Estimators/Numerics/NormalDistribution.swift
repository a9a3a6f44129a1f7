import Engine
import Foundation
import System

/// The standard normal distribution N(0, 1).
public enum NormalDistribution {
    /// The number that a draw stays below with the given probability, in 0…1 without the ends: the inverse of the
    /// distribution function Φ, by Newton's steps from log Φ, to about fifteen digits.
    public static func quantile(_ probability: Double) -> Double {
        require(probability > 0 && probability < 1, "a quantile's probability lies between 0 and 1, but is \(probability)")
        if probability > 0.5 { return -quantile(1 - probability) }
        // log Φ is concave: from a start below the quantile (Φ(x) < exp(−x²/2)/2 for x < 0) every step goes up, and
        // none too far.
        let target = log(probability)
        var x = -(-2 * target).squareRoot()
        for _ in 0..<100 {
            let value = logProbability(below: x)
            let slope = exp(-x * x / 2 - value) / (2 * Double.pi).squareRoot()
            let step = (target - value) / slope
            x += step
            if abs(step) < 1e-15 * max(1, abs(x)) { break }
        }
        return x
    }

    /// log Φ(x) for x ≤ 0, where Φ itself may be too small for a number.
    private static func logProbability(below x: Double) -> Double {
        if x > -15 { return log(0.5 * erfc(-x / 2.0.squareRoot())) }
        // Φ(x) = exp(−x²/2) / (−x·√2π) · (1 − 1/x² + 3/x⁴ − 15/x⁶ + …); eight terms leave less than 1e-16 here.
        let inverse = 1 / (x * x)
        let series = (1...8).reversed().reduce(1.0) { sum, k in 1 - Double(2 * k - 1) * inverse * sum }
        return -x * x / 2 - log(-x * (2 * Double.pi).squareRoot()) + log(series)
    }
}
