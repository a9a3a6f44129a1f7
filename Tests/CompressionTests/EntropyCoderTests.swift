import Engine
import Foundation
import Testing

@testable import Compression

@Suite struct EntropyCoderTests {
    /// Symbols drawn from given probabilities take as many bits as their entropy, to within a thousandth and the end.
    @Test func isNearTheEntropy() throws {
        let probabilities: [[Double]] = [
            [0.5, 0.25, 0.125, 0.125], [0.999, 0.001], Array(repeating: 1 / 256, count: 256), [0.9, 0.05, 0.03, 0.02],
            [1],
        ]
        var random = Random(seed: 3)
        let rows = 20_000
        let symbols = (0..<rows).flatMap { _ in probabilities.map { draw($0, &random) } }
        let tables = probabilities.map { p in FrequencyTable(counting: p.map { Int(($0 * 1e6).rounded()) }) }
        let coder = EntropyCoder(tables: tables)
        let bytes = coder.encode(symbols)
        #expect(try coder.decode(bytes[...], rows: rows) == symbols)

        let entropy = probabilities.joined().reduce(0.0) { $0 - $1 * log2($1) } * Double(rows)
        let bits = Double(8 * bytes.count)
        // The draw itself scatters about its entropy; the information in what was drawn does not.
        #expect(abs(bits / entropy - 1) < 0.01)
        #expect(bits >= coder.information(in: symbols) && bits <= coder.information(in: symbols) * 1.001 + 40)
    }

    /// Any tables, any symbols, any number of them.
    @Test func anySymbolsComeBack() throws {
        var random = Random(seed: 4)
        for round in 0..<100 {
            let tables = (0..<1 + random.integer(below: 6)).map { _ in
                let size = [1, 2, 3, 17, 4096][random.integer(below: 5)]
                // Some far from even, some with symbols that were never seen.
                return FrequencyTable(counting: (0..<size).map { _ in (1 << random.integer(below: 20)) >> 4 })
            }
            let coder = EntropyCoder(tables: tables)
            let rows = round % 7 == 0 ? 0 : random.integer(below: 200)
            let sizes = tables.map(\.shares.count)
            let rarest = tables.map { table in table.shares.firstIndex(of: table.shares.min()!)! }
            let symbols = (0..<rows * tables.count).map { place -> Int32 in
                let unit = place % tables.count
                // The rarest symbol again and again drives the interval to its shortest; the last makes carries.
                if round % 3 == 0 { return Int32(rarest[unit]) }
                return Int32(random.integer(below: 4) == 0 ? sizes[unit] - 1 : random.integer(below: sizes[unit]))
            }
            let bytes = coder.encode(symbols)
            #expect(try coder.decode(bytes[...], rows: rows) == symbols)
            #expect(Double(8 * bytes.count) <= coder.information(in: symbols) * 1.006 + 48)
        }
    }

    /// The last share of a table, over and over: the lower end is nearly all ones, so carries wait and run.
    @Test func carriesRunThroughBytesOf255() throws {
        var random = Random(seed: 5)
        for _ in 0..<200 {
            let coder = EntropyCoder(tables: [FrequencyTable(shares: [FrequencyTable.whole - 1, 1])])
            let symbols = (0..<400).map { _ in Int32(random.integer(below: 40) == 0 ? 0 : 1) }
            #expect(try coder.decode(coder.encode(symbols)[...], rows: 400) == symbols)
        }
    }

    @Test func sharesFollowCounts() {
        let table = FrequencyTable(counting: [0, 3, 1, 0])
        #expect(table.shares.reduce(0, +) == 65_536 && table.shares[0] == 1 && table.shares[3] == 1)
        #expect(abs(table.bits(of: 1) - -log2(0.75)) < 1e-3 && abs(table.bits(of: 2) - 2) < 1e-3)
        #expect(FrequencyTable(counting: [0]).shares == [65_536])
        #expect(FrequencyTable(counting: [0, 0]).shares.reduce(0, +) == 65_536)
    }

    /// Shares are 1 and the whole part of the proportion; what that leaves over goes to the most frequent symbol.
    @Test func theSurplusGoesToTheMostFrequentSymbol() {
        for (rare, most) in [(1, 500), (3, 2_000), (7, 1_001), (1, 4_095)] {
            for place in [0, 300, 999] {
                var counts = [Int](repeating: rare, count: 1_000)
                counts[place] = most
                let (total, free) = (999 * rare + most, 65_536 - 1_000)
                let shares = FrequencyTable(counting: counts).shares
                let own = 1 + rare * free / total
                #expect(shares.indices.allSatisfy { $0 == place || shares[$0] == own })
                #expect(shares[place] == 65_536 - 999 * own)
                // A rare symbol's code is no shorter than its frequency asks for, but for the 1 that every symbol gets.
                #expect(shares[place] >= 1 + most * free / total)
            }
        }
    }

    /// The number that the bytes spell, by the definition with whole numbers of any length: the message is the lower end
    /// of the interval, in base 256.
    @Test func bytesSpellTheLowerEnd() {
        var random = Random(seed: 8)
        for _ in 0..<20 {
            let table = FrequencyTable(counting: (0..<5).map { _ in random.integer(below: 1_000) })
            // Long enough that carries run through bytes 255.
            let symbols = (0..<5_000).map { _ in Int32(random.integer(below: 5)) }
            // Digits of base 256 behind the point, the lower end; the interval's length is `range` at the last of them.
            var digits = [Int](repeating: 0, count: 4)
            var range = Int(UInt32.max)
            func add(_ value: Int, _ digits: inout [Int]) {
                var (rest, place) = (value, digits.count - 1)
                while rest > 0 {
                    rest += digits[place]
                    digits[place] = rest & 255
                    rest >>= 8
                    place -= 1
                }
            }
            for symbol in symbols {
                let share = range >> 16
                add(share * Int(table.starts[Int(symbol)]), &digits)
                range = share * table.shares[Int(symbol)]
                while range < 1 << 24 {
                    range <<= 8
                    digits.append(0)
                }
            }
            let bytes = EntropyCoder(tables: [table]).encode(symbols)
            // Ends are written whole, so nothing of the lower end is missing.
            let isSpelt = bytes.map(Int.init) == digits
            #expect(isSpelt)
        }
    }

    @Test func otherBytesAreFaults() throws {
        let coder = EntropyCoder(tables: [FrequencyTable(counting: Array(repeating: 1, count: 200))])
        let symbols = (0..<50).map { Int32($0 * 4) }
        let bytes = coder.encode(symbols)
        for length in 0..<bytes.count {
            #expect(throws: EntropyCoder.Fault.self) { try coder.decode(bytes[..<length], rows: 50) }
        }
        #expect(throws: EntropyCoder.Fault.tooLong(bytes: 3)) { try coder.decode((bytes + [1, 2, 3])[...], rows: 50) }
        // Any bytes at all either decode to something or are refused.
        var random = Random(seed: 6)
        for _ in 0..<2_000 {
            let noise = (0..<random.integer(below: 80)).map { _ in UInt8(random.integer(below: 256)) }
            if let found = try? coder.decode(noise[...], rows: 40) {
                #expect(found.allSatisfy { (0..<200).contains($0) })
            }
        }
    }

    private func draw(_ probabilities: [Double], _ random: inout Random) -> Int32 {
        var rest = random.uniformDouble()
        for (symbol, probability) in probabilities.enumerated() {
            rest -= probability
            if rest < 0 { return Int32(symbol) }
        }
        return Int32(probabilities.count - 1)
    }
}
