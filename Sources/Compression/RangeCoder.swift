/// Turns symbols of known probability into bytes, close to −log₂ p bits each (Martin, 1979, "Range encoding: an
/// algorithm for removing redundancy from a digitised message").
///
/// The message is one number in [0, 1): every symbol narrows the interval in which it lies to the share that belongs to
/// the symbol. All arithmetic is exact, on integers: shares are counts of 2¹⁶, and the interval is kept as its lower
/// end and its length in 32 bits. Leading bytes that can no longer change are written; a carry may still run through
/// bytes 255, which therefore wait.
struct RangeEncoder {
    private(set) var bytes: [UInt8] = []
    private var low: UInt64 = 0
    private var range: UInt32 = .max
    /// The last byte that a carry could still reach, and how many bytes 255 follow it.
    private var waiting: UInt8?
    private var full = 0

    /// Narrows the interval to its part from `start` of length `size`, both in shares of 2¹⁶.
    mutating func encode(start: UInt32, size: UInt32) {
        let share = range >> RangeCoding.precision
        low += UInt64(share) * UInt64(start)
        range = share * size
        while range < RangeCoding.least {
            range <<= 8
            shift()
        }
    }

    /// All bytes; the encoder is not used afterwards.
    mutating func finish() -> [UInt8] {
        // Four bytes tell the interval's lower end; a fifth pushes out the one that waits.
        for _ in 0..<5 { shift() }
        return bytes
    }

    /// Moves the highest byte of `low` out.
    private mutating func shift() {
        let (top, carry) = (UInt8(truncatingIfNeeded: low >> 24), UInt8(truncatingIfNeeded: low >> 32))
        if top == 255 && carry == 0 {
            full += 1
        } else {
            if let waiting { bytes.append(waiting &+ carry) }
            for _ in 0..<full { bytes.append(255 &+ carry) }
            (waiting, full) = (top, 0)
        }
        low = (low & 0xFF_FFFF) << 8
    }
}

/// Follows the encoder's intervals from its bytes.
struct RangeDecoder {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var code: UInt32 = 0
    private var range: UInt32 = .max

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
        for _ in 0..<4 { shift() }
    }

    /// Bytes that were asked for beyond the end, where zeros were read.
    var missing: Int { max(0, position - bytes.endIndex) }
    /// Bytes that were never asked for.
    var left: Int { max(0, bytes.endIndex - position) }

    /// Where in the interval the message lies, in shares of 2¹⁶; `nil` outside of it, which no encoder's bytes are.
    func place() -> UInt32? {
        let place = code / (range >> RangeCoding.precision)
        return place < RangeCoding.whole ? place : nil
    }

    /// Narrows the interval as the encoder did.
    mutating func decode(start: UInt32, size: UInt32) {
        let share = range >> RangeCoding.precision
        code -= share * start
        range = share * size
        while range < RangeCoding.least {
            range <<= 8
            shift()
        }
    }

    private mutating func shift() {
        code = code << 8 | UInt32(position < bytes.endIndex ? bytes[position] : 0)
        position += 1
    }
}

enum RangeCoding {
    /// Probabilities are counted in 2⁻¹⁶.
    static let precision: UInt32 = 16
    static let whole: UInt32 = 1 << precision
    /// The interval is never shorter, so that each of its 2¹⁶ shares holds 2⁸ numbers at least.
    static let least: UInt32 = 1 << 24
}
