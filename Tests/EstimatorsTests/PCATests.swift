import Engine
import Estimators
import Testing

extension EstimatorsTests {
    @Suite struct PCATests {
        @Test(arguments: [PCA.Method.covariance, .singularValues])
        func equalsScikitLearn(method: PCA.Method) throws {
            let stored = Reference.stored.pca
            let fitted = try PCA(count: 5, method: method).fit(stored.samples.tensor)
            #expect(differenceUpToSign(fitted.components, stored.components.tensor) < 1e-4)
            for i in 0..<5 {
                #expect(abs(fitted.explainedVariance[i] / stored.variance[i] - 1) < 1e-5)
                #expect(abs(fitted.explainedVarianceRatio[i] - stored.ratio[i]) < 1e-6)
            }
            let whitened = try PCA(count: 5, method: method, whiten: true).fit(stored.samples.tensor)
            let codes = whitened.transform(stored.samples.tensor)
            for column in 0..<5 {
                // The code's sign follows the component's.
                let expected = stored.components.tensor
                let sign: Float = (0..<12).reduce(0) { $0 + expected[column, $1] * whitened.components[column, $1] }
                for row in 0..<20 {
                    #expect(abs(codes[row, column] * sign.sign() - stored.whitened.tensor[row, column]) < 1e-3)
                }
            }
        }

        @Test func componentsOnFashionEqualScikitLearns() throws {
            let fitted = try PCA(count: 50).fit(Sample.fashion)
            let stored = Reference.stored.fashion
            #expect(differenceUpToSign(fitted.keeping(8).components, stored.components.tensor) < 1e-4)
            for i in 0..<50 { #expect(abs(fitted.explainedVariance[i] / stored.variance[i] - 1) < 1e-4) }
            #expect(abs(fitted.totalVariance / stored.variance.reduce(0, +) - 1) < 1e-5)
            #expect(departureFromOrthonormal(fitted.components) < 1e-5)

            // Mean squared error a pixel, times pixels, is the discarded variance (divided by n, not n − 1).
            let rows = Double(Sample.fashion.rows)
            let lost = Scores.meanSquaredError(Sample.fashion, fitted.reconstruct(Sample.fashion)) * 784
            let discarded = stored.variance[50...].reduce(0, +) * (rows - 1) / rows
            #expect(abs(lost / discarded - 1) < 1e-4)
        }

        @Test func allComponentsReconstructEverything() throws {
            let samples = Reference.stored.pca.samples.tensor
            for whiten in [false, true] {
                let fitted = try PCA(count: 12, whiten: whiten).fit(samples)
                #expect(greatestDifference(fitted.reconstruct(samples).values, samples.values) < 1e-3)
            }
        }

        @Test func whitenedCodesHaveUnitCovariance() throws {
            let samples = Reference.stored.pca.samples.tensor
            let codes = try PCA(count: 6, whiten: true).fit(samples).transform(samples)
            let product = MatrixProduct.multiply(codes, codes, transposeA: true)
            for i in 0..<6 {
                for j in 0..<6 { #expect(abs(product[i, j] / 199 - (i == j ? 1 : 0)) < 1e-3) }
            }
        }

        @Test func whitenedLaterIsWhitenedFromTheStart() throws {
            let samples = Reference.stored.pca.samples.tensor
            let (later, start) = try (PCA(count: 6).fit(samples).whitened, PCA(count: 6, whiten: true).fit(samples))
            #expect(later.transform(samples) == start.transform(samples) && later.whiten)
        }

        @Test func signsAreSettled() throws {
            let fitted = try PCA(count: 12).fit(Reference.stored.pca.samples.tensor)
            for row in 0..<12 {
                let greatest = (0..<12).map { fitted.components[row, $0] }.max { abs($0) < abs($1) }!
                #expect(greatest > 0)
            }
        }

        /// A cloud far from the origin: without its mean taken off, the first component would point at it.
        @Test func meanDoesNotCount() throws {
            let samples = Sample.normal(rows: 3000, columns: 6, seed: 5)
            let moved = Tensor(samples.values.map { $0 + 1000 }, shape: samples.shape)
            let fitted = try PCA(count: 6).fit(moved)
            #expect(fitted.explainedVariance.allSatisfy { $0 > 0.8 && $0 < 1.2 })
            #expect(fitted.mean.allSatisfy { abs($0 - 1000) < 0.1 })
        }

        @Test func fewerRowsThanColumns() throws {
            let samples = Sample.normal(rows: 10, columns: 40, seed: 6)
            let fitted = try PCA(count: 9, method: .singularValues).fit(samples)
            #expect(departureFromOrthonormal(fitted.components) < 1e-5)
            #expect(greatestDifference(fitted.reconstruct(samples).values, samples.values) < 1e-4)
        }

        @Test func columnsThatFillNoPanelEvenly() throws {
            let samples = Sample.normal(rows: 2000, columns: 443, seed: 7)
            let a = try PCA(count: 4).fit(samples), b = try PCA(count: 4, method: .singularValues).fit(samples)
            #expect(greatestDifference(a.explainedVariance, b.explainedVariance) < 1e-4)
        }

        @Test func notFiniteIsAnError() {
            let samples = Tensor([1, 2, .nan, 4, 5, 6], shape: [3, 2])
            #expect(throws: LinearAlgebraError.self) { try PCA(count: 1).fit(samples) }
        }

        private func differenceUpToSign(_ a: Tensor, _ b: Tensor) -> Float {
            precondition(a.shape == b.shape)
            return (0..<a.rows).reduce(0) { worst, row in
                let x = a.rows([row]).values, y = b.rows([row]).values
                return max(worst, min(greatestDifference(x, y), greatestDifference(x, y.map { -$0 })))
            }
        }

        private func departureFromOrthonormal(_ rows: Tensor) -> Float {
            let product = MatrixProduct.multiply(rows, rows, transposeB: true)
            return (0..<rows.rows).reduce(0) { worst, i in
                (0..<rows.rows).reduce(worst) { max($0, abs(product[i, $1] - (i == $1 ? 1 : 0))) }
            }
        }
    }
}

extension Float {
    fileprivate func sign() -> Float { self < 0 ? -1 : 1 }
}
