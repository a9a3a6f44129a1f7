import Engine
import Foundation

/// Adds normal noise of the given deviation to numbers in 0…1 and clamps the sums to 0…1, by the transform of Box and
/// Muller (1958). `Random.normal` is finer in the tails, but a whole epoch of images needs so many numbers that both
/// halves of every draw are used here.
func addNoise(to pixels: UnsafeMutableBufferPointer<Float>, deviation: Float, _ random: inout Random) {
    for i in stride(from: 0, to: pixels.count, by: 2) {
        let bits = random.next()
        let radius = (-2 * log((Float(bits >> 40) + 0.5) * 0x1p-24)).squareRoot() * deviation
        let angle = 2 * Float.pi * Float(bits & 0xFF_FFFF) * 0x1p-24
        pixels[i] = min(max(pixels[i] + radius * cos(angle), 0), 1)
        if i + 1 < pixels.count { pixels[i + 1] = min(max(pixels[i + 1] + radius * sin(angle), 0), 1) }
    }
}
