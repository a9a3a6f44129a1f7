import System
import Testing

/// `count` bytes that look random and are always the same.
public func noise(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 11) }
}

/// Valid bytes cut off, lengthened, overwritten or with bits flipped: seeded, so a failure comes back.
public func mutations(of valid: [UInt8], count: Int, _ check: ([UInt8], Int) throws -> Void) rethrows {
    var random = SplitMix64(state: 2024)
    for round in 0..<count {
        var bytes = valid
        for _ in 0...Int.random(in: 0..<4, using: &random) where !bytes.isEmpty {
            // Headers are where the harm is done, so every other change falls there.
            let reach = Bool.random(using: &random) ? min(bytes.count, 40) : bytes.count
            let place = Int.random(in: 0..<reach, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1: bytes[place] = .random(in: 0...255, using: &random)
            case 2: bytes[place] = [0, 0xFF, 0x7F, 0x80].randomElement(using: &random)!
            case 3: bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            case 4: bytes.insert(.random(in: 0...255, using: &random), at: place)
            default:
                let end = min(place + Int.random(in: 1...8, using: &random), bytes.count)
                bytes.removeSubrange(place..<end)
            }
        }
        try check(bytes, round)
    }
}

/// Runs a loader that may only succeed or throw a `DataFault`; whether it succeeded.
public func survives<R>(_ load: () throws -> R) -> Bool {
    do {
        _ = try load()
        return true
    } catch is DataFault {
        return false
    } catch {
        Issue.record("not a DataFault: \(error)")
        return false
    }
}

/// The error that a call throws, which must be one that names a file.
public func fault<R>(_ call: () throws -> R, sourceLocation: SourceLocation = #_sourceLocation) -> DataFault? {
    do {
        _ = try call()
        Issue.record("no error was thrown", sourceLocation: sourceLocation)
    } catch let error as DataFault {
        return error
    } catch {
        Issue.record("the error is not a DataFault: \(error)", sourceLocation: sourceLocation)
    }
    return nil
}

/// Random numbers for tests of what knows no engine (Steele, Lea and Flood, 2014, "Fast splittable pseudorandom number
/// generators").
public struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    public init(state: UInt64) { self.state = state }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
