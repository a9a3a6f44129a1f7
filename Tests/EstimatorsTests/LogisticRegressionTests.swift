import Engine
import Estimators
import Testing

extension EstimatorsTests {
    @Suite struct LogisticRegressionTests {
        @Test func equalsScikitLearn() {
            let stored = Reference.stored.logistic
            for fit in stored.fits {
                let fitted = LogisticRegression(penalty: fit.penalty, tolerance: 1e-7).fit(
                    stored.samples.tensor, labels: stored.labels)
                #expect(greatestDifference(fitted.weights.values, fit.weights.values) < 1e-3)
                let mean = fitted.bias.reduce(0, +) / Float(fitted.bias.count)
                #expect(greatestDifference(fitted.bias.map { Double($0 - mean) }, fit.bias) < 1e-3)
                #expect(Scores.accuracy(fitted.predict(stored.samples.tensor), fit.predicted) >= 0.995)
            }
        }

        @Test func objectiveNeverRisesAndStartsAtChance() {
            let stored = Reference.stored.logistic
            let fitted = LogisticRegression().fit(stored.samples.tensor, labels: stored.labels)
            #expect(abs(fitted.history[0] - 1.3862943611) < 1e-5)  // log 4: four classes, no weights yet
            for (before, after) in zip(fitted.history, fitted.history.dropFirst()) { #expect(after <= before) }
            #expect(fitted.converged)
        }

        @Test func separatedBlobsAreTold() {
            let (samples, labels) = Sample.blobs(count: 5, size: 80, columns: 7, spread: 0.5, seed: 1)
            let standard = Standardizer().fit(samples).transform(samples)
            let fitted = LogisticRegression(penalty: 0.01).fit(standard, labels: labels)
            #expect(fitted.accuracy(standard, labels: labels) == 1)
            let p = fitted.probabilities(standard)
            for row in 0..<10 { #expect(abs((0..<5).reduce(0) { $0 + p[row, $1] } - 1) < 1e-5) }
        }

        @Test func standardizerStandardizes() {
            let samples = Tensor([1, 10, 5, 3, 30, 5, 5, 50, 5].map { Float($0) }, shape: [3, 3])
            let fitted = Standardizer().fit(samples)
            #expect(fitted.mean == [3, 30, 5])
            #expect(abs(fitted.scale[1] - 16.329932) < 1e-4)
            let standard = fitted.transform(samples)
            #expect(abs(standard[0, 0] + 1.2247449) < 1e-5)
            #expect(standard[1, 1] == 0 && standard[2, 2] == 0)
            #expect(greatestDifference(fitted.inverseTransform(standard).values, samples.values) < 1e-4)
        }
    }
}
