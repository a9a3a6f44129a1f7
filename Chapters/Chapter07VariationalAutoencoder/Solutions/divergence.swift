import Foundation

/// The divergence of N(μ, diag σ²) from N(0, I) in nats.
func divergence(means: [Double], deviations: [Double]) -> Double {
    zip(means, deviations).reduce(0) { sum, unit in
        let (mean, deviation) = unit
        return sum + (mean * mean + deviation * deviation - 1) / 2 - log(deviation)
    }
}
