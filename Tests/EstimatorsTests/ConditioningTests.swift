import Engine
import TestSupport
import Testing

@testable import Estimators

/// What NumPy, SciPy and scikit-learn found in double precision; `Reference/conditioning.py` wrote it.
struct ConditioningReference: Decodable {
    struct RidgeFit: Decodable {
        let penalty: Double
        let x, y: Reference.Table
        let weights, forecasts: [Double]
    }
    struct Views: Decodable {
        let x, y: Reference.Table
        let correlations: [Double]
    }
    struct Discriminants: Decodable {
        let samples: Reference.Table
        let labels: [Int]
        let codes, ratio: [Double]
    }
    struct Components: Decodable {
        let samples: Reference.Table
        let variances, components: [Double]
    }
    struct Probabilistic: Decodable {
        let noise, score: Double
    }
    struct Mixture: Decodable {
        let samples, both: Reference.Table
        let covariance, weights, covariances: [Double]
        let score, bothScore: Double
    }
    struct Quantile: Decodable {
        let probability, value: Double
    }
    let ridge: [RidgeFit]
    let cca: [Views]
    let lda: Discriminants
    let pca: Components
    let ppca: Probabilistic
    let mixture: Mixture
    let quantiles: [Quantile]

    static let stored: ConditioningReference = TestSupport.stored("conditioning", in: .module)
}

/// The greatest difference of two lists, each measured by the size of what is expected, or by one where that is less.
private func greatestRelativeDifference(_ found: [Float], _ expected: [Double]) -> Double {
    precondition(found.count == expected.count)
    return zip(found, expected).reduce(0) { max($0, abs(Double($1.0) - $1.1) / max(1, abs($1.1))) }
}

/// The description of the error that `body` throws, if it throws one.
private func failure(_ body: () throws -> some Any) -> String? {
    do {
        _ = try body()
        return nil
    } catch {
        return "\(error)"
    }
}

extension EstimatorsTests {
    /// Columns that almost follow from one another, spikes and means far off: where products in single precision are
    /// too coarse.
    @Suite struct ConditioningTests {
        private let stored = ConditioningReference.stored

        /// `[rows, columns]` of columns.
        private func table(_ columns: [[Float]]) -> Tensor {
            let rows = columns[0].indices
            return Tensor(rows.flatMap { row in columns.map { $0[row] } }, shape: [rows.count, columns.count])
        }

        private func normals(_ rows: Int, seed: UInt64) -> ([Float], [Float]) {
            (
                Sample.normal(rows: rows, columns: 1, seed: seed).values,
                Sample.normal(rows: rows, columns: 1, seed: seed + 100).values
            )
        }

        @Test func ridgeEqualsNumPyAndScikitLearn() throws {
            for expected in stored.ridge {
                let x = expected.x.tensor
                let fitted = try RidgeRegression(penalty: expected.penalty).fit(x, targets: expected.y.tensor)
                #expect(greatestRelativeDifference(fitted.weights.values, expected.weights) < 1e-5)
                #expect(greatestRelativeDifference(fitted.predict(x).values, expected.forecasts) < 2e-5)
            }
        }

        /// The weights of (−1, 1) are exact as long as the step is more than the columns' last places.
        @Test func ridgeFindsADifferenceOrSaysThatThereIsNone() throws {
            let (a, b) = normals(200, seed: 1)
            for step in [1e-1, 1e-2, 1e-3, 3e-4, 1e-4, 1e-5, 1e-6] as [Float] {
                let second = zip(a, b).map { $0 + step * $1 }
                let target = table([zip(second, a).map { $0 - $1 }])
                let fitted = try RidgeRegression(penalty: 0).fit(table([a, second]), targets: target)
                #expect(greatestDifference(fitted.weights.values, [-1, 1]) < 1e-4, "\(step): \(fitted.weights.values)")
            }
            for offset in [0, 1_000] as [Float] {
                let step: Float = offset == 0 ? 3e-8 : 1e-5
                let x = table([a.map { $0 + offset }, zip(a, b).map { $0 + step * $1 + offset }])
                let message = failure { try RidgeRegression(penalty: 0).fit(x, targets: table([b])) }
                #expect(message?.contains("rank 1") == true, "\(message ?? "no error")")
                #expect(message?.contains("column 1 ") == true, "\(message ?? "no error")")
            }
            let sums = table([a, b, zip(a, b).map { $0 + $1 }])
            let message = failure { try RidgeRegression(penalty: 0).fit(sums, targets: table([b])) }
            #expect(message?.contains("rank 2") == true && message?.contains("column 2 ") == true, "\(message ?? "")")
            // A penalty settles it: the shortest of the solutions.
            let settled = try RidgeRegression(penalty: 1e-6).fit(sums, targets: table([b]))
            #expect(greatestDifference(settled.weights.values, [-1.0 / 3, 2.0 / 3, 1.0 / 3]) < 1e-5)
        }

        /// A mean of a million, which single precision rounds by more than some columns vary.
        @Test func ridgeForecastsFarFromTheOrigin() throws {
            let b = Sample.normal(rows: 300, columns: 1, seed: 3).values.map { ($0 * 16).rounded() / 16 }
            let x = table([b.map { $0 + 1e6 + 1 / 16 }])
            let y = table([b.map { 3 * $0 - 5 }])
            let fitted = try RidgeRegression(penalty: 0).fit(x, targets: y)
            #expect(abs(fitted.weights.values[0] - 3) < 1e-6)
            #expect(greatestDifference(fitted.predict(x).values, y.values) < 1e-4)
        }

        @Test func canonicalCorrelationsEqualThoseOfOrthonormalBases() throws {
            for solver in [CCA.Solver.eigenproblem, .singularValues] {
                for expected in stored.cca {
                    let fitted = try CCA(solver: solver).fit(expected.x.tensor, expected.y.tensor)
                    #expect(fitted.ranks == (2, 2))
                    #expect(greatestDifference(fitted.correlations, expected.correlations) < 1e-5)
                    let found = fitted.correlations(x: expected.x.tensor, y: expected.y.tensor)
                    #expect(greatestDifference(found, expected.correlations) < 1e-3)
                }
            }
        }

        /// What one view hides in a last place is found; what is rounding is left out.
        @Test func ccaFindsWhatHidesInADifference() throws {
            let (t, e) = normals(500, seed: 4)
            for step in [1e-1, 1e-2, 1e-3, 1e-4, 1e-5] as [Float] {
                let fitted = try CCA().fit(table([t, zip(t, e).map { $0 + step * $1 }]), table([e]))
                #expect(fitted.ranks == (2, 1))
                #expect(abs(fitted.correlations[0] - 1) < 1e-4, "\(step): \(fitted.correlations)")
            }
            #expect(try CCA().fit(table([t, t.map { 3 * $0 + 1 }, e]), table([e])).ranks == (2, 1))
            // So far from the origin, single precision does not hold a thousandth.
            let far = try CCA().fit(
                table([t.map { $0 + 1e5 }, zip(t, e).map { $0 + 1e-3 * $1 + 1e5 }]), table([e]))
            #expect(far.ranks == (1, 1))
            // The same in other units, a hundred thousand times as great and as small.
            let units = try CCA().fit(
                table([t.map { $0 * 1e5 }, zip(t, e).map { ($0 + 1e-3 * $1) * 1e-5 }]), table([e]))
            #expect(units.ranks == (2, 1) && abs(units.correlations[0] - 1) < 1e-4)
        }

        @Test func discriminantsEqualScikitLearns() throws {
            let expected = stored.lda
            let fitted = try LDA().fit(expected.samples.tensor, labels: expected.labels)
            // Scikit-learn divides the variance within classes by n, this library by n less the classes.
            let scale = (90.0 / 87).squareRoot()
            let truth = Tensor(expected.codes.map { Float($0 / scale) }, shape: [90, 2])
            // Weights of a thousand in single precision err by a ten-thousandth.
            #expect(greatestDifferenceUpToSign(fitted.transform(expected.samples.tensor), truth) < 2e-3)
            #expect(greatestDifference(fitted.separationRatio, expected.ratio) < 1e-6)
        }

        @Test func ldaSaysWhichColumnsAreDependent() throws {
            let (a, b) = normals(60, seed: 6), labels = (0..<60).map { $0 % 3 }
            let sums = table([a, b, zip(a, b).map { $0 - $1 }])
            let message = failure { try LDA().fit(sums, labels: labels) }
            #expect(message?.contains("rank 2") == true && message?.contains("column 2 ") == true, "\(message ?? "")")
            // Constant within classes, but for the last place.
            let constant = table([a, labels.map { 0.1 * Float($0) + 1 }])
            #expect(failure { try LDA().fit(constant, labels: labels) }?.contains("rank 1") == true)
            #expect(try LDA(shrinkage: .fixed(0.1)).fit(sums, labels: labels).components.rows == 2)
        }

        @Test(arguments: [PCA.Method.covariance, .singularValues])
        func smallVariancesEqualScikitLearns(method: PCA.Method) throws {
            let expected = stored.pca, samples = expected.samples.tensor
            let fitted = try PCA(count: 4, method: method).fit(samples)
            for (a, b) in zip(fitted.explainedVariance, expected.variances) { #expect(abs(a / b - 1) < 1e-5) }
            for row in 0..<4 {
                let truth = expected.components[row * 4..<row * 4 + 4].map { Float($0) }
                let own = fitted.components.rows([row]).values
                #expect(min(greatestDifference(own, truth), greatestDifference(own, truth.map { -$0 })) < 1e-5)
            }
            #expect(fitted.rank == 4 && fitted.keeping(2).rank == 2)
        }

        @Test func noiseOfProbabilisticPCAEqualsScikitLearns() throws {
            let samples = stored.pca.samples.tensor
            let fitted = try ProbabilisticPCA(count: 2).fit(samples)
            #expect(abs(fitted.noiseVariance / stored.ppca.noise - 1) < 1e-5)
            #expect(abs(fitted.meanLogLikelihood(of: samples) - stored.ppca.score) < 1e-3)
        }

        /// Every (rows / 256)th row is where a provisional mean comes from.
        @Test func spikesInEveryNthRowCostNothing() throws {
            let rows = 256 * 40
            var samples = Sample.normal(rows: rows, columns: 2, seed: 7)
            for row in stride(from: 0, to: rows, by: 40) { samples[row, 0] += 3e4 }
            let fitted = try PCA(count: 2).fit(samples)
            let exact = (0..<2).map { covariance(samples, $0, $0) }
            #expect(abs(fitted.totalVariance / (exact[0] + exact[1]) - 1) < 1e-9)
            #expect(abs(fitted.explainedVariance[1] / exact[1] - 1) < 1e-2)
            // A single one, a million deviations away.
            var lonely = Sample.normal(rows: rows, columns: 1, seed: 8)
            lonely[80, 0] = 1e6
            #expect(abs(try PCA(count: 1).fit(lonely).totalVariance / covariance(lonely, 0, 0) - 1) < 1e-5)
        }

        @Test(arguments: [1e-25, 1e-12, 1e12, 1e22] as [Float])
        func squaresBeyondSinglePrecisionsRange(unit: Float) throws {
            let samples = Sample.normal(rows: 400, columns: 2, seed: 9)
            let scaled = Tensor(samples.values.map { $0 * unit }, shape: [400, 2])
            let (plain, fitted) = try (PCA(count: 2).fit(samples), PCA(count: 2).fit(scaled))
            for (a, b) in zip(plain.explainedVariance, fitted.explainedVariance) {
                #expect(abs(b / Double(unit) / Double(unit) / a - 1) < 1e-5)
            }
        }

        @Test func componentsWithoutVarianceAreCounted() throws {
            let (a, b) = normals(1_000, seed: 10)
            let sums = table([a, b, zip(a, b).map { $0 + $1 }])
            for method in [PCA.Method.covariance, .singularValues] {
                let fitted = try PCA(count: 3, method: method, whiten: true).fit(sums)
                #expect(fitted.rank == 2)
                let codes = fitted.transform(sums)
                #expect(abs(variance(codes, 0) - 1) < 1e-4 && abs(variance(codes, 1) - 1) < 1e-4)
                #expect(variance(codes, 2) < 1e-10, "rounding is not blown up to variance 1")
                let message = failure { try ICA(count: 3, whitening: method).fit(sums) }
                #expect(message?.contains("rank 2") == true, "\(message ?? "")")
                #expect(try ICA(count: 2, whitening: method).fit(sums).components.rows == 2)
                #expect(throws: LinearAlgebraError.self) { try ICA(count: 3).fit(sums, whitenedBy: fitted) }
            }
            #expect(failure { try ProbabilisticPCA(count: 2).fit(sums) }?.contains("fewer") == true)
            let constant = try PCA(count: 2).fit(Tensor(shape: [10, 2], repeating: 0.1))
            #expect(constant.explainedVarianceRatio == [0, 0] && constant.rank == 0)
        }

        /// A third source that is a thousandth of the others is one all the same.
        @Test func icaFindsAFaintSource() throws {
            let rows = 2_000
            var random = Random(seed: 11)
            let sources = (0..<3).map { _ in (0..<rows).map { _ in random.uniform() - 0.5 } }
            let x = table([
                sources[0], zip(sources[0], sources[1]).map { $0 + 0.5 * $1 },
                (0..<rows).map { sources[0][$0] - sources[1][$0] + 1e-3 * sources[2][$0] },
            ])
            let found = try ICA(count: 3).fit(x).transform(x)
            for source in sources {
                let best = (0..<3).map { column in
                    abs(Statistics.correlation(source.map { Double($0) }, found.column(column)))
                }.max()!
                #expect(best > 0.99)
            }
        }

        @Test func oneComponentOfAMixtureIsTheSamplesOwnCovariance() throws {
            let expected = stored.mixture, samples = expected.samples.tensor
            for regularization in [0, 1e-3] {
                let fitted = try GaussianMixture(count: 1, regularization: regularization).fit(samples)
                for (i, value) in expected.covariance.enumerated() {
                    let regularized = value + (i == 0 || i == 3 ? regularization : 0)
                    #expect(abs(Double(fitted.covariances.values[i]) - regularized) < 1e-6)
                }
                if regularization == 0 { #expect(abs(fitted.logLikelihood - expected.score) < 1e-3) }
            }
            let diagonal = try GaussianMixture(count: 1, covariance: .diagonal, regularization: 0.25).fit(samples)
            #expect(abs(Double(diagonal.covariances.values[1]) - expected.covariance[3] - 0.25) < 1e-6)
        }

        @Test func mixturesOfThinComponentsEqualScikitLearns() throws {
            let expected = stored.mixture, samples = expected.both.tensor
            let fitted = try GaussianMixture(count: 2, regularization: 0, tolerance: 1e-9, maximumIterations: 500)
                .fit(samples)
            #expect(abs(fitted.logLikelihood - expected.bothScore) < 1e-3)
            let order = (0..<2).sorted { fitted.means[$0, 0] < fitted.means[$1, 0] }
            #expect(greatestDifference(order.map { fitted.weights[$0] }, expected.weights) < 1e-6)
            #expect(
                greatestRelativeDifference(fitted.covariances.rows(order).values, expected.covariances) < 1e-5)
            for (before, after) in zip(fitted.history, fitted.history.dropFirst()) { #expect(after >= before - 1e-6) }
        }

        /// Whatever the responsibilities, what lies within and what lies between components is the samples' covariance.
        @Test(arguments: [GaussianMixture.Covariance.full, .diagonal])
        func partsOfAMixtureAddUpToTheCovariance(covariance shape: GaussianMixture.Covariance) throws {
            let blobs = Sample.blobs(count: 3, size: 80, columns: 2, spread: 9, seed: 18).0
            for samples in [blobs, stored.mixture.both.tensor] {
                let fitted = try GaussianMixture(
                    count: 3, covariance: shape, regularization: 0, maximumIterations: 1, seed: 2
                ).fit(samples)
                let mean = (0..<2).map { samples.column($0).reduce(0, +) / Double(samples.rows) }
                for i in 0..<2 {
                    let found = (0..<3).reduce(0.0) { sum, k in
                        let deviation = Double(fitted.means[k, i]) - mean[i]
                        let within = fitted.covariances.values[shape == .full ? k * 4 + i * 3 : k * 2 + i]
                        return sum + fitted.weights[k] * (Double(within) + deviation * deviation)
                    }
                    let rows = Double(samples.rows)
                    #expect(abs(found / (variance(samples, i) * (rows - 1) / rows) - 1) < 1e-5)
                }
            }
        }

        /// A column that never changes has no variance of its own: only what is added.
        @Test(arguments: [GaussianMixture.Covariance.full, .diagonal])
        func regularizationKeepsFlatComponents(covariance: GaussianMixture.Covariance) throws {
            let a = Sample.normal(rows: 100, columns: 1, seed: 12).values
            let flat = table([a, a.map { _ in 0.1 }])
            let fitted = try GaussianMixture(count: 1, covariance: covariance, regularization: 1e-2).fit(flat)
            #expect(abs(fitted.covariances.values.last! - 1e-2) < 1e-7)
            #expect(try GaussianMixture(count: 2, covariance: covariance).fit(flat).logLikelihood.isFinite)
            #expect(throws: LinearAlgebraError.self) {
                try GaussianMixture(count: 2, covariance: covariance, regularization: 0).fit(flat)
            }
            // Two columns that are one to single precision.
            if covariance == .full {
                #expect(throws: LinearAlgebraError.self) {
                    try GaussianMixture(count: 1, regularization: 0).fit(table([a, a.map { $0 * 3 }]))
                }
            }
        }

        /// Divided by rows − 1, the same in one thread and in three, and with products in double precision.
        @Test func covarianceByItsDefinition() {
            let views = [Sample.normal(rows: 700, columns: 3, seed: 13), Sample.normal(rows: 700, columns: 2, seed: 14)]
            let joined = Tensor(
                (0..<700).flatMap { views[0].rows([$0]).values + views[1].rows([$0]).values }, shape: [700, 5])
            for found in [Covariance(ofJoined: views), Covariance(exactlyOf: views), Covariance(of: joined)] {
                let error = found.isExact ? 1e-12 : 1e-6
                for i in 0..<5 {
                    #expect(abs(found.mean[i] - (0..<700).reduce(0) { $0 + Double(joined[$1, i]) } / 700) < 0.1 * error)
                    for j in 0..<5 {
                        #expect(abs(found.matrix[i * 5 + j] - covariance(joined, i, j)) < error)
                    }
                }
            }
        }

        private func covariance(_ a: Tensor, _ i: Int, _ j: Int) -> Double {
            let (u, v) = (a.column(i), a.column(j))
            let (m, n) = (u.reduce(0, +) / Double(u.count), v.reduce(0, +) / Double(v.count))
            return zip(u, v).reduce(0) { $0 + ($1.0 - m) * ($1.1 - n) } / Double(u.count - 1)
        }

        private func variance(_ a: Tensor, _ column: Int) -> Double { covariance(a, column, column) }
    }
}
