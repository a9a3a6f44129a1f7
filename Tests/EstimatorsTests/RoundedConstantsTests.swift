import Engine
import Estimators
import Testing

extension EstimatorsTests {
    /// Constants whose sums are rounded, and tails that are smaller than a number.
    @Suite struct RoundedConstantsTests {
        @Test(arguments: [0.1, 0.7, -1.0 / 3, 1e-300, 1e200, 123_456.789])
        func aConstantDoesNotVary(value: Double) {
            for count in [2, 3, 10, 77, 1_000] {
                let constant = [Double](repeating: value, count: count)
                let rising = (0..<count).map { Double($0) * 0.1 }
                let (mean, deviation) = Statistics.moments(constant)
                #expect(mean == value && deviation == 0)
                #expect(Statistics.correlation(constant, rising) == 0 && Statistics.correlation(rising, constant) == 0)
                #expect(Statistics.correlation(constant, constant) == 0)
                #expect(Statistics.rankCorrelation(constant, rising) == 0)
                #expect(Statistics.correlationRatio(constant, groups: (0..<count).map { $0 % 3 }) == 0)
                #expect(Threshold.aboveMean(of: constant) == value)
            }
            // The same number, computed in two ways.
            #expect(Statistics.correlation([0.1 + 0.2, 0.3, 0.3], [1, 0, 0]) == 0)
            #expect(Statistics.correlationRatio([0.1 + 0.2, 0.3, 0.3], groups: [0, 1, 1]) == 0)
        }

        @Test func nothingExceedsOne() {
            var random = Random(seed: 15)
            for _ in 0..<500 {
                let a = (0..<5).map { _ in Double(random.normal()) * 0.1 + 0.3 }
                let b = a.map { 0.7 * $0 + 0.1 }
                #expect((1 - 1e-12...1).contains(Statistics.correlation(a, b)))
                #expect((-1...(-1 + 1e-12)).contains(Statistics.correlation(a, b.map { -$0 })))
                #expect(Statistics.correlationRatio(a, groups: [4, 2, 0, 3, 1]) <= 1)
                #expect(Statistics.rankCorrelation(a, b) <= 1)
            }
            // A small variation about a large constant is one all the same.
            let far = (0..<10).map { 1e6 + 1e-6 * Double($0) }
            #expect(Statistics.correlation(far, (0..<10).map { Double($0) }) > 0.999)
        }

        /// Columns of equal numbers become zeros, whatever their sum rounds to; and a mean of thousands of deviations
        /// is taken off to the last digit.
        @Test func standardizerOfConstantsAndOfFarColumns() {
            let values: [Float] = (0..<999).flatMap { [0.1, 1e30, 1e7 + Float($0 % 2), Float($0)] }
            let x = Tensor(values, shape: [999, 4])
            let fitted = Standardizer().fit(x)
            #expect(fitted.scale[0] == 1 && fitted.scale[1] == 1)
            let z = fitted.transform(x)
            #expect(z.column(0).allSatisfy { $0 == 0 } && z.column(1).allSatisfy { $0 == 0 })
            for column in 2..<4 {
                let (mean, deviation) = Statistics.moments(z.column(column))
                #expect(abs(mean) < 1e-6 && abs(deviation - 1) < 1e-6)
            }
            #expect(zip(fitted.inverseTransform(z).values, values).allSatisfy { abs($0 - $1) <= 1e-6 * abs($1) + 1e-4 })
            let crossed = CrossCorrelation(x, x).matrix
            #expect(crossed[0, 0] == 0 && crossed[2, 0] == 0 && abs(crossed[2, 2] - 1) < 1e-6 && crossed[3, 3] <= 1)
        }

        /// A bright plane: 1000 and a little, seen through a range of 1.
        @Test func similarityOfBrightPlanes() {
            let ripple = Sample.normal(rows: 1, columns: 144, seed: 16).values.map { ($0 * 64).rounded() / 1_024 }
            let other = Sample.normal(rows: 1, columns: 144, seed: 17).values.map { ($0 * 64).rounded() / 1_024 }
            func image(_ values: [Float], _ offset: Float) -> Tensor {
                Tensor(values.map { $0 + offset }, shape: [1, 12, 12, 1])
            }
            for offset in [0, 0.1, 1_000] as [Float] {
                for window in [ImageQuality.Window.uniform(7), .gaussian] {
                    let same = ImageQuality.ssim(image(ripple, offset), image(ripple, offset), window: window)
                    #expect(same <= 1 && same > 1 - 1e-9)
                    let flat = [Float](repeating: 0, count: 144)
                    #expect(ImageQuality.ssim(image(flat, offset), image(flat, offset), window: window) == 1)
                }
            }
            // Structures are compared by deviations from the means, which these planes' brightness does not change.
            func similarity(_ offset: Float) -> Double {
                let planes = [ripple, other].map { image($0.map { ($0 * 64).rounded() }, offset) }
                return ImageQuality.ssim(planes[0], planes[1])
            }
            #expect(abs(similarity(1e7) - similarity(1e5)) < 1e-5)
        }

        @Test func quantilesOfTheTailsEqualSciPys() {
            for expected in ConditioningReference.stored.quantiles {
                let found = NormalDistribution.quantile(expected.probability)
                #expect(abs(found / expected.value - 1) < 1e-9, "\(expected.probability): \(found)")
            }
            #expect(abs(NormalDistribution.quantile(0.5)) < 1e-15)
        }
    }
}
