import Engine
import Foundation

/// The standard normal distribution N(0, 1).
public enum NormalDistribution {
    /// The number that a draw stays below with the given probability, in 0…1 without the ends: the inverse of the
    /// distribution function Φ, by Newton's steps from Φ itself, to about fifteen digits.
    public static func quantile(_ probability: Double) -> Double {
        require(probability > 0 && probability < 1, "a quantile's probability lies between 0 and 1, but is \(probability)")
        if probability > 0.5 { return -quantile(1 - probability) }
        // Bisection is safe where Newton's steps would leave the tail; both together end after a few steps.
        var (low, high) = (-40.0, 0.0)
        var x = -1.0
        for _ in 0..<100 {
            let excess = 0.5 * erfc(-x / 2.0.squareRoot()) - probability
            if excess > 0 { high = x } else { low = x }
            let step = excess / (exp(-x * x / 2) / (2 * Double.pi).squareRoot())
            let next = x - step
            let settled = next > low && next < high ? next : (low + high) / 2
            if abs(settled - x) < 1e-15 * max(1, abs(x)) { return settled }
            x = settled
        }
        return x
    }
}
