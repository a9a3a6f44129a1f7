import Foundation
import System

/// A counter-based random generator: number `i` of stream `s` under seed `k` is a pure function of `(k, s, i)`.
///
/// Nothing hidden moves on, so the same seed gives the same numbers however work is split among batches or threads, and
/// a run can be resumed in its middle by its counter alone. The function is Philox4x32-10 (Salmon, Moraes, Dror and
/// Shaw, 2011, "Parallel random numbers: as easy as 1, 2, 3").
public struct Random: RandomNumberGenerator, Sendable {
    /// Selects the family of streams; the user's `--seed`.
    public let seed: UInt64
    /// Selects one independent sequence of the family.
    public let stream: UInt64
    /// Position in the sequence, counted in draws of 64 bits.
    public private(set) var counter: UInt64

    /// Number `counter` of the stream comes next.
    public init(seed: UInt64, stream: UInt64 = 0, counter: UInt64 = 0) {
        self.seed = seed
        self.stream = stream
        self.counter = counter
    }

    /// An independent generator, told apart by `index`: one for each layer, epoch, restart or worker.
    public func split(_ index: Int) -> Random {
        // One mixing round of SplitMix64 (Steele, Lea and Flood, 2014) spreads neighbouring indices over all bits.
        var z = stream &+ (UInt64(bitPattern: Int64(index)) &+ 1) &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Random(seed: seed, stream: z ^ (z >> 31))
    }

    public mutating func next() -> UInt64 {
        let block = Random.philox(counter: counter >> 1, stream: stream, key: seed)
        let value = counter & 1 == 0 ? block.0 : block.1
        counter &+= 1
        return value
    }

    /// Uniform in [0, 1), with 24 random bits.
    public mutating func uniform() -> Float { Float(next() >> 40) * 0x1p-24 }

    /// Uniform in [0, 1), with 53 random bits.
    public mutating func uniformDouble() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Standard normal, by the transform of Box and Muller (1958).
    public mutating func normal() -> Float {
        let radius = (-2 * log(1 - uniformDouble())).squareRoot()
        return Float(radius * cos(2 * .pi * uniformDouble()))
    }

    /// A uniform integer in `0..<bound`.
    public mutating func integer(below bound: Int) -> Int {
        require(bound > 0, "an integer is drawn below a bound above 0, not \(bound)")
        return Int.random(in: 0..<bound, using: &self)
    }

    /// A uniformly random order of `0..<count` (Fisher and Yates, 1938).
    public mutating func permutation(_ count: Int) -> [Int] {
        require(count >= 0, "an order has 0 or more places, not \(count)")
        var order = Array(0..<count)
        order.shuffle(using: &self)
        return order
    }

    /// Ten rounds of Philox4x32 on a 128-bit counter, as two 64-bit words.
    static func philox(counter: UInt64, stream: UInt64, key: UInt64) -> (UInt64, UInt64) {
        var c = (
            UInt32(truncatingIfNeeded: counter), UInt32(truncatingIfNeeded: counter >> 32),
            UInt32(truncatingIfNeeded: stream), UInt32(truncatingIfNeeded: stream >> 32)
        )
        var k = (UInt32(truncatingIfNeeded: key), UInt32(truncatingIfNeeded: key >> 32))
        for _ in 0..<10 {
            let (high0, low0) = UInt32(0xD251_1F53).multipliedFullWidth(by: c.0)
            let (high1, low1) = UInt32(0xCD9E_8D57).multipliedFullWidth(by: c.2)
            c = (high1 ^ c.1 ^ k.0, low1, high0 ^ c.3 ^ k.1, low0)
            k = (k.0 &+ 0x9E37_79B9, k.1 &+ 0xBB67_AE85)
        }
        return (UInt64(c.0) | UInt64(c.1) << 32, UInt64(c.2) | UInt64(c.3) << 32)
    }
}
