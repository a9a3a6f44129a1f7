import Engine
import Estimators
import Testing

extension EstimatorsTests {
    @Suite struct CrossCorrelationTests {
        private func table(_ rows: Int, _ columns: Int, seed: UInt64, mean: Float = 0, scale: Float = 1) -> Tensor {
            var random = Random(seed: seed)
            return Tensor((0..<rows * columns).map { _ in mean + scale * random.normal() }, shape: [rows, columns])
        }

        private func column(_ samples: Tensor, _ j: Int) -> [Double] { (0..<samples.rows).map { Double(samples[$0, j]) } }

        /// Every entry is Pearson's correlation, far from the origin as well.
        @Test(arguments: [Float(0), 500]) func everyEntryIsPearsons(mean: Float) {
            let a = table(300, 4, seed: 1, mean: mean, scale: 3)
            var b = table(300, 3, seed: 2, mean: -mean, scale: 0.2)
            for row in 0..<300 { b[row, 1] += 0.1 * (a[row, 2] - mean) }
            let found = CrossCorrelation(a, b)
            #expect(found.matrix.shape == [4, 3])
            var squares = 0.0
            for i in 0..<4 {
                for j in 0..<3 {
                    let expected = Statistics.correlation(column(a, i), column(b, j))
                    #expect(abs(Double(found.matrix[i, j]) - expected) < 2e-4)
                    squares += expected * expected
                }
            }
            #expect(abs(found.meanSquare - squares / 12) < 1e-4)
            #expect(abs(found.rootMeanSquare * found.rootMeanSquare - found.meanSquare) < 1e-12)
            #expect(found.greatest > 0.6, "the pair that was made alike")
        }

        @Test func scaleDoesNotMatter() {
            let (a, b) = (table(200, 5, seed: 3, mean: 2), table(200, 5, seed: 4))
            let whole = CrossCorrelation(a, b).meanSquare
            func scaled(_ x: Tensor, _ by: Float) -> Tensor { Tensor(x.values.map { $0 * by }, shape: x.shape) }
            #expect(CrossCorrelation(scaled(a, 0.5), scaled(b, 0.5)).meanSquare == whole, "halving is exact")
            #expect(abs(CrossCorrelation(scaled(a, 0.01), scaled(b, -7)).meanSquare - whole) < 1e-6)
        }

        @Test func knownValues() {
            let a = table(100, 3, seed: 5)
            let itself = CrossCorrelation(a, a)
            for i in 0..<3 { #expect(abs(itself.matrix[i, i] - 1) < 1e-5) }
            let constant = Tensor(shape: [100, 2], repeating: 4)
            #expect(CrossCorrelation(a, constant).matrix.values.allSatisfy { $0 == 0 })
            // Of independent columns, 1 / rows.
            let chance = CrossCorrelation(table(500, 60, seed: 6), table(500, 60, seed: 7)).meanSquare
            #expect(abs(chance - 1 / 499) < 3e-4)
        }
    }
}
