import Foundation

/// 10 log₁₀(1 / mean squared error), in decibels, for pixels in 0…1.
func peakSignalToNoise(_ image: [Double], original: [Double]) -> Double {
    let squares = zip(image, original).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return -10 * log10(squares / Double(image.count))
}
