import Engine
import Estimators
import Testing

extension EstimatorsTests {
    @Suite struct RidgeRegressionTests {
        @Test func equalsScikitLearn() throws {
            let stored = LinearEmbeddingReference.stored.ridge
            for fit in stored.fits {
                let fitted = try RidgeRegression(penalty: fit.penalty).fit(
                    stored.samples.tensor, targets: stored.targets.tensor)
                #expect(greatestDifference(fitted.weights.values, fit.weights.values) < 2e-3)
                let forecasts = fitted.predict(stored.samples.tensor.rows(0..<10))
                #expect(greatestDifference(forecasts.values, fit.forecasts.values) < 2e-3)
            }
        }

        @Test func dependentColumnsNeedAPenalty() throws {
            let x = Sample.normal(rows: 30, columns: 1, seed: 4)
            let twice = Tensor(x.values.flatMap { [$0, 0] }, shape: [30, 2])
            #expect(throws: LinearAlgebraError.self) { try RidgeRegression(penalty: 0).fit(twice, targets: x) }
            let fitted = try RidgeRegression(penalty: 1e-3).fit(twice, targets: x)
            #expect(Scores.meanSquaredError(fitted.predict(twice), x) < 1e-6)
        }
    }
}
