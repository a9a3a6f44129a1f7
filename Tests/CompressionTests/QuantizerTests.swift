import Compression
import Engine
import Foundation
import Testing

@Suite struct QuantizerTests {
    /// Known by hand: cells about 0 and 1, the mean of each, and the ends of the range.
    @Test func decodesTheMeanOfACell() {
        let codes = Tensor([-0.25, 0.25, 0.25, 1.25], shape: [4, 1])
        let unit = Quantizer(codes: codes, steps: [1]).units[0]
        #expect(unit.lowest == 0 && unit.count == 2)
        #expect(abs(unit.value(at: 0) - 1 / 12) < 1 / 256 && abs(unit.value(at: 1) - 1.25) < 1 / 256)
        #expect([-9, 0.49, 0.51, 9].map(unit.index) == [0, 0, 1, 1])
        #expect([.infinity, -.infinity].map(unit.index) == [1, 0])
    }

    /// NaN lies in no cell: it is named, neither learned from nor given a symbol.
    @Test func notANumberIsRefused() async throws {
        let learned = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Quantizer(codes: Tensor([0, 1, 2, .nan], shape: [2, 2]), steps: [1, 1])
        }
        #expect(String(decoding: try #require(learned).standardErrorContent, as: UTF8.self).contains("row 1, column 1 is NaN"))
        let used = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let quantizer = Quantizer(codes: Tensor([0, 1, 2, 3], shape: [2, 2]), steps: [1, 1])
            _ = quantizer.symbols(of: Tensor([0, .nan], shape: [1, 2]))
        }
        #expect(String(decoding: try #require(used).standardErrorContent, as: UTF8.self).contains("row 0, column 1 is NaN"))
        let one = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Quantizer(codes: Tensor([0, 1], shape: [2, 1]), steps: [1]).units[0].index(of: .nan)
        }
        #expect(String(decoding: try #require(one).standardErrorContent, as: UTF8.self).contains("no symbol for NaN"))
    }

    /// Halves go away from zero, as `rounded()` has it, in learning and in use.
    @Test func roundsToTheNearestSymbol() {
        let places = (-4_000...4_000).map { Float($0) / 8 } + [0.499_999_97, -0.499_999_97, 2_046.5, -2_046.5, 1e30, -1e30]
        for step in [Float(1), 0.25, 3] {
            let codes = Tensor(places.map { $0 * step }, shape: [places.count, 1])
            let quantizer = Quantizer(codes: codes, steps: [step])
            let unit = quantizer.units[0]
            #expect(unit.lowest == -2_047 && unit.count == 4_095)
            let expected = codes.values.map { Int32(min(max(($0 / step).rounded(), -2_047), 2_047)) + 2_047 }
            // Thousands of symbols are no message: only whether they agree is expected.
            let areRight = (
                all: quantizer.symbols(of: codes) == expected,
                each: codes.values.map { Int32(unit.index(of: $0)) } == expected
            )
            #expect(areRight.all && areRight.each, "step \(step)")
        }
    }

    /// Shifts are whole 256ths of a step, the nearest ones, and at most 127 of them either way.
    @Test func shiftsAreRoundedAndKeptInBounds() {
        // Means of the cells at 0.1 and 1.4999: 25.6 and 127.97 256ths above the middle.
        let codes = Tensor([0.1, 1.4999, -0.49995, 3.003], shape: [4, 1])
        let unit = Quantizer(codes: codes, steps: [1]).units[0]
        // −0.49995 and 0.1 share a cell, whose mean is −0.199975: −51.19 256ths. Nothing fell into the third.
        #expect(unit.lowest == 0 && unit.shifts == [-51, 127, 0, 1])
        #expect(unit.value(at: 1) == 1 + 127 / 256 && unit.value(at: 2) == 2)
        let below = Quantizer(codes: Tensor([-1.4999, 0], shape: [2, 1]), steps: [1]).units[0]
        #expect(below.lowest == -1 && below.shifts == [-127, 0])
        // A grid that does not begin at 0, and a step that is not 1.
        let moved = Quantizer(codes: Tensor([1.25, 2.25], shape: [2, 1]), steps: [0.5], offset: 0.25).units[0]
        #expect(moved.lowest == 2 && moved.count == 3 && moved.value(at: 0) == 1.25 && moved.value(at: 2) == 2.25)
        #expect([1.49, 1.51, 2.01].map(moved.index) == [0, 1, 2])
    }

    @Test func everyUnitHasAGridOfItsOwn() {
        var random = Random(seed: 9)
        let codes = Tensor((0..<300).map { Float($0 % 3 + 1) * random.normal() }, shape: [100, 3])
        let quantizer = Quantizer(codes: codes, steps: [0.5, 0.1, 20], offset: 0.25)
        let back = quantizer.codes(of: quantizer.symbols(of: codes))
        for row in 0..<100 {
            for (column, unit) in quantizer.units.enumerated() {
                // The decoded number is the mean of those in the cell, so it lies in the cell as well.
                #expect(abs(back[row, column] - codes[row, column]) <= unit.step * 1.01)
            }
        }
        // The mean is kept, apart from the shifts' own rounding.
        for column in 0..<3 {
            let error = (0..<100).reduce(Float(0)) { $0 + (back[$1, column] - codes[$1, column]) / 100 }
            #expect(abs(error) < quantizer.units[column].step / 256)
        }
    }

    /// Rounding errors of a step Δ have the variance Δ²/12 where the density is smooth, and a normal variable then has
    /// the entropy ½ log₂ 2πe − log₂ Δ.
    @Test func fineStepsFollowTheTheory() {
        var random = Random(seed: 2)
        let codes = Tensor((0..<50_000).map { _ in random.normal() }, shape: [50_000, 1])
        for step in [Float(0.1), 0.2, 0.4] {
            let quantizer = Quantizer(codes: codes, steps: [step])
            let symbols = quantizer.symbols(of: codes)
            let error = zip(codes.values, quantizer.codes(of: symbols).values).reduce(0.0) {
                $0 + Double(($1.0 - $1.1) * ($1.0 - $1.1)) / 50_000
            }
            #expect(abs(error / Double(step * step / 12) - 1) < 0.03)
            let coder = EntropyCoder(symbols: symbols, counts: quantizer.units.map(\.count))
            let bits = coder.information(in: symbols) / 50_000
            #expect(abs(bits - (0.5 * log2(2 * .pi * M_E) - log2(Double(step)))) < 0.02)
        }
    }
}
