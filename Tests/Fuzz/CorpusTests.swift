import Engine
import Foundation
import Testing

/// What the fuzzer starts from, and thousands of changes of it, the same at every run.
// One after the other: readers that take a path share one file.
@Suite(.serialized) struct CorpusTests {
    @Test(arguments: UntrustedFormat.allCases) func seedsAndMutations(_ format: UntrustedFormat) throws {
        let folder = Bundle.module.resourceURL!.appendingPathComponent("Corpus/\(format.rawValue)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(!names.isEmpty)
        let seeds = try names.map { try [UInt8](Data(contentsOf: folder.appendingPathComponent($0))) }
        var loaded = 0
        for (name, seed) in zip(names, seeds) {
            let loads = try format.loads(seed)
            // Inputs that were once at fault are kept as well.
            #expect(loads || name.hasPrefix("fault"), "\(name)")
        }
        var random = Random(seed: 11)
        for round in 0..<2000 {
            var bytes = seeds[round % seeds.count]
            for _ in 0...random.integer(below: 4) { mutate(&bytes, &random) }
            if try format.loads(format.sealed(bytes)) { loaded += 1 }
        }
        // Both ways are walked, but for text, which is never wrong.
        #expect(loaded > 0 && (loaded < 2000 || format == .text), "\(loaded)")
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout Random) {
        guard !bytes.isEmpty else { return }
        // Headers are where the harm is done, so every other change falls there.
        let place = random.integer(below: random.next() & 1 == 0 ? min(bytes.count, 80) : bytes.count)
        switch random.integer(below: 6) {
        case 0: bytes[place] ^= 1 << UInt8(random.integer(below: 8))
        case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 2: bytes[place] = [0, 0xFF, 0x7F, 0x80][random.integer(below: 4)]
        case 3: bytes.removeLast(random.integer(below: bytes.count))
        case 4: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
        default: bytes.removeSubrange(place..<min(place + 1 + random.integer(below: 8), bytes.count))
        }
    }
}
