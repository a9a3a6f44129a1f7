import Foundation
import Testing

@testable import Engine

@Suite(.serialized) struct FiniteTests {
    /// Sizes about the vectors, the blocks and the parts that the sweep goes by.
    @Test(arguments: [1, 2, 15, 16, 17, 4_095, 4_096, 4_097, 65_536, 65_537, 300_001])
    func theFirstIsFoundWhereverItStands(_ count: Int) {
        let usual = Threads.count
        defer { Threads.count = usual }
        for threads in [1, 3] {
            Threads.count = threads
            var random = Random(seed: UInt64(count))
            var values = Tensor(uniform: [count], using: &random)
            #expect(values.firstNotFinite == nil && values.firstNaN == nil)
            for place in Set([count - 1, count / 2, count / 3, 0]).sorted(by: >) {
                values[place] = place % 2 == 0 ? .nan : -.infinity
                #expect(values.firstNotFinite == place)
                #expect(values.firstNaN == values.values.firstIndex { $0.isNaN })
            }
        }
    }

    /// Every pattern of bits that is not finite has all bits of the exponent set, and no other has.
    @Test func everyKindIsTold() {
        let missing: [Float] = [
            .nan, -.nan, .signalingNaN, Float(bitPattern: 0x7f80_0001), Float(bitPattern: 0xffff_ffff), .infinity,
            -.infinity,
        ]
        for value in missing { #expect(Tensor([0, value]).firstNotFinite == 1) }
        let present: [Float] = [
            .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, 0,
            -0.0,
        ]
        #expect(Tensor(present).firstNotFinite == nil)
        #expect(Tensor([]).firstNotFinite == nil)
    }

    @Test func aPlaceIsNamed() {
        let table = Tensor([1, 2, 3, 4, 5, .nan], shape: [2, 3])
        #expect(table.sentence(about: 5) == "row 1, column 2 is NaN")
        #expect(table.reshaped([1, 3, 2]).sentence(about: 4) == "row 0, column 4 is 5.0")
        #expect(Tensor([0, -.infinity]).sentence(about: 1) == "number 1 is −∞")
    }

    @Test func whatHasNoOrderStops() async {
        for result in [
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Tensor([1, 2, .nan, 4], shape: [2, 2]).columnExtremes()
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Tensor([1, 2, .nan, 4], shape: [2, 2]).argmax()
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Tensor([1, 2, .nan, 4], shape: [2, 2]).topColumns(ofRow: 1, count: 1)
            },
        ] {
            #expect(words(result).contains("row 1, column 0 is NaN"))
        }
        let table = Tensor([1, 2, .nan, 4], shape: [2, 2])
        #expect(table.topColumns(ofRow: 0, count: 1) == [1])
        #expect(table.greatestDifference(from: Tensor([1, 2, 3, 9], shape: [2, 2])).isNaN)
        #expect(Tensor([-.infinity, 1, .infinity, 2], shape: [2, 2]).columnExtremes().values == [-.infinity, 1, .infinity, 2])
    }

    @Test func shapesThatCannotBeStop() async {
        let overflow = [
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Tensor(shape: [1 << 40, 1 << 40])
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Tensor(shape: [1 << 31, 1 << 31])
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Tensor([1], shape: [1 << 40, 1 << 40])
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Tensor(shape: [1 << 40, 1 << 40]) { _ in }
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Tensor([1]).reshaped([1 << 40, 1 << 40])
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Node.input(shape: [1 << 40, 1 << 40])
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Node.input(shape: [1]).reshaped([1 << 40, 1 << 40])
            },
        ]
        for result in overflow { #expect(words(result).contains("would take more bytes than an address can tell")) }
        let negative = [
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) { _ = Tensor(shape: [-2]) },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Tensor(shape: [-2, -3]) { _ in }
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Tensor([1, 2, 3, 4, 5, 6], shape: [-2, -3])
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Tensor([1, 2, 3, 4, 5, 6]).reshaped([-2, -3])
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = Node.input(shape: [6]).reshaped([-2, -3])
            },
        ]
        for result in negative { #expect(words(result).contains("axes cannot be negative, but the shape is [-2")) }
        let memory = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            _ = Tensor(shape: [1 << 50])
        }
        #expect(words(memory).contains("are more than the memory"))
        #expect(Tensor(shape: [1 << 40, 0, 1 << 40]).count == 0)
    }

    @Test func countsThatCannotBeStop() async {
        for result in [
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                inParallel(-1) { _, _ in }
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                _ = listInParallel(-1, grain: 1) { $0 }
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                var random = Random(seed: 0)
                _ = random.permutation(-1)
            },
            await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                var random = Random(seed: 0)
                _ = random.integer(below: -1)
            },
        ] {
            #expect(words(result).contains("-1"))
        }
        let threads = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            Threads.count = 1 << 40
        }
        #expect(words(threads).contains("fit 32 bits"))
    }
}

/// What a program said before it stopped.
private func words(_ result: ExitTest.Result?) -> String {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
}
