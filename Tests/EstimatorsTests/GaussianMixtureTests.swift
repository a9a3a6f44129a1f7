import Engine
import Estimators
import Foundation
import Testing

extension EstimatorsTests {
    @Suite struct GaussianMixtureTests {
        @Test(arguments: [GaussianMixture.Covariance.full, .diagonal])
        func equalsScikitLearn(covariance: GaussianMixture.Covariance) throws {
            let stored = Reference.stored.mixture.fits[covariance == .full ? 0 : 1]
            let samples = Reference.stored.mixture.samples.tensor
            let fitted = try GaussianMixture(
                count: 3, covariance: covariance, tolerance: 1e-9, maximumIterations: 1000
            ).fit(samples)
            #expect(abs(fitted.logLikelihood - stored.score) < 1e-5)
            #expect(abs(fitted.bic(samples) - stored.bic) < 1e-2)
            #expect(abs(fitted.aic(samples) - stored.aic) < 1e-2)
            let order = (0..<3).sorted { fitted.means[$0, 0] < fitted.means[$1, 0] }
            #expect(greatestDifference(order.map { fitted.weights[$0] }, stored.weights) < 1e-4)
            #expect(greatestDifference(fitted.means.rows(order).values, stored.means.values) < 1e-3)
            #expect(greatestDifference(fitted.covariances.rows(order).values, stored.covariances.values) < 1e-3)
        }

        /// The two steps as they are defined, from the same k-means: the same likelihood at every iteration.
        @Test func takesTheStepsOfExpectationMaximisation() throws {
            let (samples, _) = Sample.blobs(count: 5, size: 90, columns: 4, spread: 9, seed: 3)
            let fitted = try GaussianMixture(
                count: 4, regularization: 1e-3, tolerance: 0, maximumIterations: 12, seed: 2
            ).fit(samples)
            let start = KMeans(count: 4, seed: 2).fit(samples).assignment
            let points = (0..<samples.rows).map { row in (0..<4).map { Double(samples[row, $0]) } }
            var steps = PlainMixture(points: points, assignment: start, count: 4, regularization: 1e-3)
            for logLikelihood in fitted.history.dropLast() {
                try steps.expect()
                let mean = steps.logDensities.reduce(0, +) / Double(points.count)
                #expect(abs(mean - logLikelihood) < 1e-4)
                steps.maximize()
            }
            try steps.expect()
            #expect(steps.assignment == fitted.assignment)
            #expect(greatestDifference(steps.weights, fitted.weights) < 1e-4)
            #expect(greatestDifference(fitted.means.values, steps.means.joined().map { Float($0) }) < 1e-2)
            let responsibilities = fitted.responsibilities(samples).values
            #expect(greatestDifference(responsibilities, steps.responsibilities.joined().map { Float($0) }) < 1e-3)
        }

        /// scikit-learn's mixture, by the steps as they are defined.
        @Test func theStepsReachScikitLearnsMixture() throws {
            let (stored, samples) = (Reference.stored.mixture.fits[0], Reference.stored.mixture.samples.tensor)
            let points = (0..<samples.rows).map { row in
                (0..<samples.elementsPerRow).map { Double(samples[row, $0]) }
            }
            var steps = PlainMixture(points: points, assignment: KMeans(count: 3).fit(samples).assignment, count: 3)
            for _ in 0..<500 {
                try steps.expect()
                steps.maximize()
            }
            try steps.expect()
            #expect(abs(steps.logDensities.reduce(0, +) / Double(points.count) - stored.score) < 1e-5)
            let order = (0..<3).sorted { steps.means[$0][0] < steps.means[$1][0] }
            #expect(greatestDifference(order.map { steps.weights[$0] }, stored.weights) < 1e-4)
            let covariances = order.flatMap { steps.covariances[$0].joined() }
            #expect(greatestDifference(covariances.map { Float($0) }, stored.covariances.values) < 1e-3)
        }

        /// Starts of neighbouring seeds are not the same ones moved by one.
        @Test func seedsDoNotShareStarts() throws {
            let samples = Sample.normal(rows: 400, columns: 3, seed: 9)
            func likelihood(_ seed: UInt64, _ restarts: Int) throws -> Double {
                try GaussianMixture(count: 6, restarts: restarts, seed: seed).fit(samples).logLikelihood
            }
            let single = try (0..<4 as Range<UInt64>).map { try likelihood($0, 1) }
            // If start r of seed s were that of seed s + r, each pair would reach the better of two singles.
            let shared = try (0..<3).map { try likelihood(UInt64($0), 2) == max(single[$0], single[$0 + 1]) }
            #expect(shared != [true, true, true])
        }

        @Test(arguments: [GaussianMixture.Covariance.full, .diagonal])
        func likelihoodNeverFalls(covariance: GaussianMixture.Covariance) throws {
            let (samples, _) = Sample.blobs(count: 6, size: 200, columns: 6, spread: 7, seed: 2)
            let fitted = try GaussianMixture(
                count: 5, covariance: covariance, tolerance: 1e-5, maximumIterations: 60, seed: 1
            ).fit(samples)
            #expect(fitted.history.count > 5)
            for (before, after) in zip(fitted.history, fitted.history.dropFirst()) { #expect(after >= before - 1e-6) }
            #expect(fitted.history.last! > fitted.history[0] + 0.01)
        }

        @Test func responsibilitiesAreProbabilities() throws {
            let (samples, labels) = Sample.blobs(count: 4, size: 100, columns: 5, spread: 0.5, seed: 3)
            let fitted = try GaussianMixture(count: 4).fit(samples)
            #expect(ClusterMetrics.accuracy(fitted.assignment, labels: labels) == 1)
            #expect(fitted.predict(samples) == fitted.assignment)
            #expect(abs(fitted.weights.reduce(0, +) - 1) < 1e-12)
            let responsibilities = fitted.responsibilities(samples)
            for row in 0..<samples.rows {
                #expect(abs((0..<4).reduce(0) { $0 + responsibilities[row, $1] } - 1) < 1e-5)
            }
            // Far from everything, each exponential alone is zero.
            let far = fitted.logDensity(Tensor([Float](repeating: 1e4, count: 5), shape: [1, 5]))
            #expect(far[0].isFinite && far[0] < -1e5)
        }

        @Test func oneComponentIsTheNormalDistribution() throws {
            let samples = Sample.normal(rows: 5000, columns: 2, seed: 4)
            let fitted = try GaussianMixture(count: 1).fit(samples)
            #expect(fitted.parameterCount == 5)
            // Minus the entropy of a standard normal distribution in two dimensions, log(2πe).
            #expect(abs(fitted.logLikelihood + 2.8379) < 0.05)
            #expect(abs(fitted.logDensity(Tensor([0, 0], shape: [1, 2]))[0] + 1.8379) < 0.08)
        }

        @Test func mixturesPreferTheTrueNumberOfComponents() throws {
            let (samples, _) = Sample.blobs(count: 3, size: 200, columns: 2, spread: 1, seed: 12)
            let scores = try (1...6).map { try GaussianMixture(count: $0).fit(samples).bic(samples) }
            #expect(scores.firstIndex(of: scores.min()!) == 2)
        }

        /// So far away that the squared distance is no float, the density is that of one normal distribution.
        @Test(arguments: [GaussianMixture.Covariance.full, .diagonal])
        func densitiesFarAway(covariance: GaussianMixture.Covariance) throws {
            let (samples, _) = Sample.blobs(count: 3, size: 100, columns: 2, spread: 1, seed: 5)
            let fitted = try GaussianMixture(count: 3, covariance: covariance).fit(samples)
            let far = Tensor([1e20, -2e20, 3e25, 1e25], shape: [2, 2])
            let densities = fitted.logDensity(far), responsibilities = fitted.responsibilities(far)
            for row in 0..<2 {
                let logs = (0..<3).map { k -> Double in
                    let entry = { (i: Int, j: Int) -> Double in
                        if covariance == .full { return Double(fitted.covariances.values[4 * k + 2 * i + j]) }
                        return i == j ? Double(fitted.covariances[k, i]) : 0
                    }
                    let (a, b, d) = (entry(0, 0), entry(0, 1), entry(1, 1))
                    let (x, y) = (Double(far[row, 0]), Double(far[row, 1]))
                    return -(d * x * x - 2 * b * x * y + a * y * y) / (a * d - b * b) / 2
                }
                #expect(abs(densities[row] / logs.max()! - 1) < 1e-4)
                #expect(responsibilities.values[3 * row + logs.firstIndex(of: logs.max()!)!] == 1)
            }
        }

        @Test(arguments: [Float(0x1p63), 0x1p-70])
        func squaresOutOfRange(factor: Float) throws {
            let (samples, _) = Sample.blobs(count: 3, size: 100, columns: 2, spread: 1, seed: 5)
            let moved = Tensor(samples.values.map { $0 * factor }, shape: samples.shape)
            let method = GaussianMixture(count: 3, regularization: 0)
            let expected = try method.fit(samples), fitted = try method.fit(moved)
            #expect(fitted.assignment == expected.assignment)
            #expect(fitted.weights == expected.weights)
            #expect(fitted.means.values == expected.means.values.map { $0 * factor })
            // A density per unit of area.
            let shift = 2 * log(Double(factor))
            #expect(abs(fitted.logLikelihood + shift - expected.logLikelihood) < 1e-9)
            #expect(zip(fitted.logDensity(moved), expected.logDensity(samples)).allSatisfy { abs($0 + shift - $1) < 1e-9 })
        }

        /// So far away that squares leave single precision: by the definition, in double.
        @Test(arguments: [GaussianMixture.Covariance.full, .diagonal], [1e20, -1e30, 3e35] as [Float])
        func farSamplesHaveDensities(covariance: GaussianMixture.Covariance, far: Float) throws {
            let (samples, _) = Sample.blobs(count: 2, size: 100, columns: 2, spread: 1, seed: 13)
            let fitted = try GaussianMixture(count: 2, covariance: covariance).fit(samples)
            let x = [Double(far), Double(far) / 2]
            let squares = (0..<2).map { k in
                let (u, v) = (x[0] - Double(fitted.means[k, 0]), x[1] - Double(fitted.means[k, 1]))
                let c = fitted.covariances
                let (a, b, d) =
                    covariance == .full
                    ? (Double(c[k, 0, 0]), Double(c[k, 0, 1]), Double(c[k, 1, 1])) : (Double(c[k, 0]), 0, Double(c[k, 1]))
                return (d * u * u - 2 * b * u * v + a * v * v) / (a * d - b * b)
            }
            let nearest = squares[0] < squares[1] ? 0 : 1
            let query = Tensor([far, far / 2, samples[0, 0], samples[0, 1]], shape: [2, 2])
            let density = fitted.logDensity(query)[0]
            #expect(abs(density / (-squares[nearest] / 2) - 1) < 1e-4)
            #expect(fitted.predict(query)[0] == nearest)
            #expect(fitted.responsibilities(query)[0, nearest] == 1)
        }

        @Test func singularCovarianceIsAnError() {
            let samples = Tensor((0..<40).flatMap { [Float($0), 0, 0] }, shape: [40, 3])
            #expect(throws: LinearAlgebraError.self) {
                try GaussianMixture(count: 2, regularization: 0).fit(samples)
            }
        }
    }
}
