import Engine
import Estimators
import Testing

extension EstimatorsTests {
    @Suite struct LDATests {
        private let stored = LinearEmbeddingReference.stored.lda

        @Test func equalsScikitLearn() throws {
            let fitted = try LDA().fit(stored.samples.tensor, labels: stored.labels)
            let codes = fitted.transform(stored.samples.tensor)
            #expect(codes.shape == [240, 4], "as many directions as classes less one")
            // Scikit-learn divides the variance within classes by n, this library by n less the classes.
            let scale = Float((240.0 / 235).squareRoot())
            for expected in [stored.svd.tensor, stored.eigen.tensor] {
                let scaled = Tensor(expected.values.map { $0 / scale }, shape: codes.shape)
                #expect(greatestDifferenceUpToSign(codes, scaled) < 2e-3)
            }
            #expect(greatestDifference(fitted.separationRatio, stored.ratio) < 1e-5)
        }

        @Test func shrinkageEqualsTheGeneralisedEigenproblem() throws {
            let shrinkages: [LDA.Shrinkage] = [.fixed(stored.shrunk[0].share), .ledoitWolf]
            for (shrinkage, expected) in zip(shrinkages, stored.shrunk) {
                let fitted = try LDA(shrinkage: shrinkage).fit(stored.samples.tensor, labels: stored.labels)
                #expect(abs(fitted.shrinkage - expected.share) < 1e-5)
                let codes = fitted.transform(stored.samples.tensor)
                #expect(greatestDifferenceUpToSign(codes, expected.codes.tensor) < 2e-3)
                for (a, b) in zip(fitted.separations, expected.separations) { #expect(abs(a / b - 1) < 1e-4) }
            }
            #expect(abs(stored.ledoitWolf - stored.shrunk[1].share) < 1e-12)
        }

        /// What is fitted has by definition unit variance within classes, and codes that are uncorrelated there.
        @Test func codesHaveUnitCovarianceWithinClasses() throws {
            let codes = try LDA().fit(stored.samples.tensor, labels: stored.labels).transform(stored.samples.tensor)
            var sums = [[Double]](repeating: [Double](repeating: 0, count: 4), count: 4)
            for label in 0..<5 {
                let rows = stored.labels.indices.filter { stored.labels[$0] == label }
                let means = (0..<4).map { j in rows.reduce(0) { $0 + Double(codes[$1, j]) } / Double(rows.count) }
                for row in rows {
                    for i in 0..<4 {
                        for j in 0..<4 {
                            sums[i][j] += (Double(codes[row, i]) - means[i]) * (Double(codes[row, j]) - means[j]) / 235
                        }
                    }
                }
            }
            for i in 0..<4 { for j in 0..<4 { #expect(abs(sums[i][j] - (i == j ? 1 : 0)) < 1e-4) } }
        }

        @Test func tenGarmentsHaveNineDirections() throws {
            let labels = Sample.fashionLabels
            let fitted = try LDA(shrinkage: .fixed(1e-3)).fit(Sample.fashion, labels: labels)
            #expect(fitted.components.shape == [9, 784])
            #expect(fitted.separations.allSatisfy { $0 > 1 })
            #expect(zip(fitted.separations, fitted.separations.dropFirst()).allSatisfy { $0 >= $1 })
            // Asking for more than there are brings no more, asking for fewer brings the best.
            let two = try LDA(count: 2, shrinkage: .fixed(1e-3)).fit(Sample.fashion, labels: labels)
            #expect(greatestDifference(two.components.values, fitted.components.rows(0..<2).values) < 1e-4)
            let many = try LDA(count: 50, shrinkage: .fixed(1e-3)).fit(Sample.fashion, labels: labels)
            #expect(many.components.rows == 9)
        }

        @Test func fewerRowsThanColumnsNeedShrinkage() throws {
            let samples = Sample.normal(rows: 12, columns: 30, seed: 3)
            let labels = (0..<12).map { $0 % 3 }
            #expect(throws: LinearAlgebraError.self) { try LDA().fit(samples, labels: labels) }
            let fitted = try LDA(shrinkage: .ledoitWolf).fit(samples, labels: labels)
            #expect(fitted.components.rows == 2 && fitted.components.values.allSatisfy(\.isFinite))
            #expect(fitted.shrinkage > 0.5, "twelve rows say little about thirty columns")
        }

        /// A label that no sample has, such as a class without training images, changes nothing.
        @Test func missingClassesAreLeftOut() throws {
            let moved = stored.labels.map { $0 < 2 ? $0 : $0 + 3 }
            let a = try LDA().fit(stored.samples.tensor, labels: stored.labels)
            let b = try LDA().fit(stored.samples.tensor, labels: moved)
            #expect(greatestDifference(a.components.values, b.components.values) < 1e-6)
        }
    }
}

/// The greatest difference of two tables after every column has been given the sign that fits best.
func greatestDifferenceUpToSign(_ a: Tensor, _ b: Tensor) -> Float {
    precondition(a.shape == b.shape)
    return (0..<a.shape[1]).reduce(0) { worst, column in
        let x = (0..<a.rows).map { a[$0, column] }, y = (0..<a.rows).map { b[$0, column] }
        return max(worst, min(greatestDifference(x, y), greatestDifference(x, y.map { -$0 })))
    }
}
