import Testing

@testable import Engine

@Suite struct TensorTests {
    private let table = Tensor([1, 2, 3, 4, 5, 6], shape: [2, 3])

    @Test func rowsBecomeColumns() {
        #expect(table.transposed() == Tensor([1, 4, 2, 5, 3, 6], shape: [3, 2]))
        #expect(table.transposed().transposed() == table)
        #expect(Tensor([7, 8], shape: [1, 2]).transposed() == Tensor([7, 8], shape: [2, 1]))
        #expect(Tensor(shape: [0, 3]).transposed().shape == [3, 0])
    }

    @Test func columnsAreChosen() {
        #expect(table.columns([2, 0, 2]) == Tensor([3, 1, 3, 6, 4, 6], shape: [2, 3]))
        #expect(table.columns(1..<3) == Tensor([2, 3, 5, 6], shape: [2, 2]))
        #expect(table.firstColumns(1) == Tensor([1, 4], shape: [2, 1]))
        #expect(table.firstColumns(3) == table && table.firstColumns(0).shape == [2, 0])
        #expect(table.column(1) == [2, 5])
    }

    @Test func tablesStandSideBySide() {
        let narrow = Tensor([7, 8], shape: [2, 1])
        #expect(Tensor.concatenated([table, narrow]) == Tensor([1, 2, 3, 7, 4, 5, 6, 8], shape: [2, 4]))
        #expect(Tensor.concatenated([narrow]) == narrow)
    }

    /// In single precision the ones would be lost beside 2²⁴.
    @Test func sumsAreTakenInDoublePrecision() {
        let values = Tensor([0x1p24, 3, 1, 5, 1, 7], shape: [3, 2])
        #expect(values.sum() == 0x1p24 + 17 && values.mean() == (0x1p24 + 17) / 6)
        #expect(values.columnMeans() == [(0x1p24 + 2) / 3, 5])
        #expect(values.columnSquares() == [0x1p48 + 2, 9 + 25 + 49])
        #expect(Tensor([1, 2, 3, 4], shape: [1, 2, 2]).columnMeans() == [1, 2, 3, 4], "higher axes count as columns")
        #expect(Tensor(shape: [0, 2]).columnMeans().allSatisfy(\.isNaN) && Tensor(shape: [0]).mean().isNaN)
    }

    @Test func theGreatestOfEqualsIsTheFirst() {
        let values = Tensor([1, 5, 2, 5, -3, -1, -1, -2, 0, 0, 0, 0], shape: [3, 4])
        #expect(values.argmax() == [1, 1, 0])
        #expect(values.topColumns(ofRow: 0, count: 3) == [1, 3, 2])
        #expect(values.topColumns(ofRow: 1, count: 4) == [1, 2, 3, 0])
        #expect(values.topColumns(ofRow: 2, count: 9) == [0, 1, 2, 3])
        #expect(values.topColumns(ofRow: 2, count: 0) == [])
        #expect(Tensor([4], shape: [1, 1]).argmax() == [0])
        #expect(table.greatestDifference(from: Tensor([1, 2, 3, 4, 8, 5], shape: [2, 3])) == 3)
        #expect(table.greatestDifference(from: table) == 0)
    }

    @Test func elementByElement() {
        #expect(table.scaled(by: 0.5) == Tensor([0.5, 1, 1.5, 2, 2.5, 3], shape: [2, 3]))
        let tangents: [Float] = [0, 0.7615942, -0.9640276, 1]
        #expect(Tensor([0, 1, -2, 20]).tanh().greatestDifference(from: Tensor(tangents)) < 1e-6)
        #expect(table.squared() == Tensor([1, 4, 9, 16, 25, 36], shape: [2, 3]))
        #expect(table.clamped(to: 2...4.5) == Tensor([2, 2, 3, 4, 4.5, 4.5], shape: [2, 3]))
        #expect(table.subtracting(row: [1, 2, 3]) == Tensor([0, 0, 0, 3, 3, 3], shape: [2, 3]))
        #expect(table.scaledColumns(by: [1, 0, -1]) == Tensor([1, 0, -3, 4, 0, -6], shape: [2, 3]))
    }

    @Test func arithmetic() async {
        let (a, b) = (Tensor([1, -2, 3, 0.5], shape: [2, 2]), Tensor([4, 8, -1, 0.25], shape: [2, 2]))
        func expect(_ value: Tensor, _ values: [Float], sourceLocation: SourceLocation = #_sourceLocation) {
            #expect(value == Tensor(values, shape: [2, 2]), sourceLocation: sourceLocation)
        }
        expect(a + b, [5, 6, 2, 0.75])
        expect(a - b, [-3, -10, 4, 0.25])
        expect(a * b, [4, -16, -3, 0.125])
        expect(a / b, [0.25, -0.25, -3, 2])
        expect(-a, [-1, 2, -3, -0.5])
        expect(a + 2, [3, 0, 5, 2.5])
        expect(2 + a, [3, 0, 5, 2.5])
        expect(a - 2, [-1, -4, 1, -1.5])
        expect(2 - a, [1, 4, -1, 1.5])
        expect(a * 4, [4, -8, 12, 2])
        expect(4 * a, [4, -8, 12, 2])
        // Divided: to multiply by a rounded third would give other last digits.
        let quotients: [Float] = [1, -2, 3, 0.5].map { $0 / 3 }
        expect(a / 3, quotients)
        expect(3 / a, [3, -1.5, 1, 6])
        #expect((-Tensor([0])).values[0].sign == .minus)
        #expect((Tensor(shape: [0, 3]) * 2).shape == [0, 3])
        // Shapes are not stretched.
        await #expect(processExitsWith: .failure) { _ = Tensor([1, 2]) + Tensor([1]) }
        await #expect(processExitsWith: .failure) { _ = Tensor([1, 2]) * Tensor([1, 2], shape: [1, 2]) }
    }

    @Test func extremesAreThoseOfEachColumn() {
        let table = Tensor([3, -1, 0, 5, 0, -2, 4, -7, 0], shape: [3, 3])
        #expect(table.columnExtremes() == Tensor([3, -7, -2, 5, 0, 0], shape: [2, 3]))
        #expect(table.rows([1]).columnExtremes() == table.rows([1, 1]))
    }

    /// What is not a number shows, or stops: never is another number given in its place.
    @Test func missingNumbersShow() async {
        for place in 0..<3 {
            var values: [Float] = [3, 9, -1]
            values[place] = .nan
            let column = Tensor(values, shape: [3, 1])
            #expect(column.greatestDifference(from: Tensor([3, 9, -1], shape: [3, 1])).isNaN)
            #expect(column.clamped(to: 0...1).values[place].isNaN)
        }
        await #expect(processExitsWith: .failure) { _ = Tensor([.nan, 1], shape: [1, 2]).argmax() }
        await #expect(processExitsWith: .failure) { _ = Tensor([1, 2, 1, .nan], shape: [2, 2]).argmax() }
        await #expect(processExitsWith: .failure) {
            _ = Tensor([1, .nan, 3], shape: [1, 3]).topColumns(ofRow: 0, count: 1)
        }
    }

    @Test func randomNumbersComeInTheirOrder() {
        var (random, other) = (Random(seed: 3), Random(seed: 3))
        let (first, second) = (Tensor(normal: [2, 3], using: &random), Tensor(uniform: [2], using: &random))
        #expect(first.values == (0..<6).map { _ in other.normal() })
        #expect(second.values == (0..<2).map { _ in other.uniform() })
        #expect(Tensor(normal: [2, 3], Random(seed: 3)) == first && first.shape == [2, 3])
    }

    @Test func shapesThatDoNotFitStop() async {
        await #expect(processExitsWith: .failure) { _ = Tensor(shape: [2, 3, 1]).transposed() }
        await #expect(processExitsWith: .failure) { _ = Tensor(shape: [2, 3]).columns([3]) }
        await #expect(processExitsWith: .failure) { _ = Tensor(shape: [2, 3]).firstColumns(4) }
        await #expect(processExitsWith: .failure) {
            _ = Tensor.concatenated([Tensor(shape: [2, 3]), Tensor(shape: [3, 3])])
        }
        await #expect(processExitsWith: .failure) { _ = Tensor(shape: [2, 0]).argmax() }
        await #expect(processExitsWith: .failure) { _ = Tensor(shape: [2, 3]).topColumns(ofRow: 2, count: 1) }
        await #expect(processExitsWith: .failure) { _ = Tensor(shape: [2, 3]) - Tensor(shape: [3, 2]) }
        await #expect(processExitsWith: .failure) { _ = Tensor(shape: [2, 3]).scaledColumns(by: [1, 2]) }
    }
}
