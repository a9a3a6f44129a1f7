import Foundation

// The random bits behind dropout and normal numbers, written plainly; for reference kernels.

/// `count` (rounded up to 64) random words in the order in which the kernels use them: in groups of sixteen blocks,
/// first the blocks' first words, then their second ones, and so on.
func philoxWords(_ count: Int, seed: UInt64, stream: UInt64, step: UInt64) -> [UInt32] {
    var words: [UInt32] = []
    for group in 0..<((count + 63) / 64) {
        let blocks = (0..<16).map { lane -> [UInt32] in
            let block = UInt64(group * 16 + lane)
            let low = UInt64(UInt32(truncatingIfNeeded: block))
            let high = UInt64(UInt32(truncatingIfNeeded: block >> 32) ^ UInt32(truncatingIfNeeded: stream << 8))
            let stepLow = UInt64(UInt32(truncatingIfNeeded: step))
            let stepHigh = UInt64(UInt32(truncatingIfNeeded: step >> 32) ^ UInt32(truncatingIfNeeded: stream))
            let (a, b) = Random.philox(counter: low | high << 32, stream: stepLow | stepHigh << 32, key: seed)
            return [a, b].flatMap { [UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)] }
        }
        for word in 0..<4 { words += blocks.map { $0[word] } }
    }
    return words
}

/// A word as a number in [0, 1), with 24 bits.
func unitInterval(_ word: UInt32) -> Float { Float(word >> 8) * 0x1p-24 }

func boxMuller(_ radius: UInt32, _ angle: UInt32, cosine: Bool) -> Float {
    let r = (-2 * log(1 - Double(unitInterval(radius)))).squareRoot()
    let phi = 2 * Double.pi * Double(unitInterval(angle))
    return Float(r * (cosine ? cos(phi) : sin(phi)))
}
