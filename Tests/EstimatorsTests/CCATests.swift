import Engine
import Estimators
import Foundation
import TestSupport
import Testing

/// What NumPy and SciPy found; `Reference/cca.py` wrote it.
private struct CCAReference: Decodable {
    struct Views: Decodable {
        struct Fit: Decodable {
            let ridge: Double
            let correlations: [Double]
            let a, b, u, v: Reference.Table
        }
        let x, y: Reference.Table
        let correlations: [Double]
        let fits: [Fit]
    }
    let views: Views

    static let stored: CCAReference = TestSupport.stored("cca", in: .module)
}

extension EstimatorsTests {
    @Suite struct CCATests {
        private let stored = CCAReference.stored.views
        private let solvers: [CCA.Solver] = [.eigenproblem, .singularValues]

        @Test func equalsSciPy() throws {
            for solver in solvers {
                for expected in stored.fits {
                    let fitted = try CCA(ridge: expected.ridge, solver: solver).fit(stored.x.tensor, stored.y.tensor)
                    #expect(greatestDifference(fitted.correlations, expected.correlations) < 1e-6)
                    for (weights, truth) in [
                        (fitted.xWeights, expected.a.tensor), (fitted.yWeights, expected.b.tensor),
                    ] {
                        #expect(weights.shape == truth.shape)
                        let scale = truth.values.map(abs).max()!
                        #expect(greatestDifference(weights.values, truth.values) < 1e-4 * scale)
                    }
                    let (u, v) = (fitted.transform(x: stored.x.tensor), fitted.transform(y: stored.y.tensor))
                    #expect(greatestDifference(u.values, expected.u.tensor.values) < 1e-3)
                    #expect(greatestDifference(v.values, expected.v.tensor.values) < 1e-3)
                    #expect(fitted.ranks == (7, 5))
                }
                let plain = try CCA(solver: solver).fit(stored.x.tensor, stored.y.tensor)
                #expect(greatestDifference(plain.correlations, stored.correlations) < 1e-6, "no covariance in between")
                let found = plain.correlations(x: stored.x.tensor, y: stored.y.tensor)
                #expect(greatestDifference(found, stored.correlations) < 1e-5)
            }
        }

        /// Real images, wide views, a view wider than the other: the two ways agree.
        @Test func solversAgree() throws {
            let x = columns(0..<300, of: Sample.fashion.rows(0..<4_000))
            let y = columns(400..<540, of: Sample.fashion.rows(0..<4_000))
            for (a, b) in [(x, y), (y, x)] {
                let fits = try solvers.map { try CCA(count: 40, ridge: 1e-3, solver: $0).fit(a, b) }
                #expect(fits[0].correlations.count == 40 && fits[1].correlations.count == 40)
                #expect(greatestDifference(fits[0].correlations, fits[1].correlations) < 1e-6)
                // Directions belong to correlations that stand apart; the first do.
                for pair in 0..<3 {
                    let (u, v) = (fits[0].xWeights.rows([pair]).values, fits[1].xWeights.rows([pair]).values)
                    #expect(greatestDifference(u, v) < 1e-3 * u.map(abs).max()!)
                }
            }
            let swapped = try (CCA(count: 5, ridge: 1e-3).fit(x, y), CCA(count: 5, ridge: 1e-3).fit(y, x))
            #expect(greatestDifference(swapped.0.correlations, swapped.1.correlations) < 1e-6)
        }

        /// `y = ρ·x + √(1 − ρ²)·noise`, column by column, then mixed: the canonical correlations are the ρ.
        @Test func findsTheCorrelationsOfGaussianViews() throws {
            let truth = [0.9, 0.7, 0.4, 0.1], rows = 40_000
            let (x, y) = gaussianViews(truth, rows: rows, seed: 3)
            let fitted = try CCA().fit(mixed(x, seed: 1), mixed(y, seed: 2))
            for (found, rho) in zip(fitted.correlations, truth) {
                // The standard error of a correlation is (1 − ρ²)/√n.
                #expect(abs(found - rho) < 4 * (1 - rho * rho) / Double(rows).squareRoot(), "\(found) for \(rho)")
            }
            let (x2, y2) = gaussianViews(truth, rows: rows, seed: 4)
            let heldOut = fitted.correlations(x: mixed(x2, seed: 1), y: mixed(y2, seed: 2))
            for (found, rho) in zip(heldOut, truth) { #expect(abs(found - rho) < 0.02) }
        }

        @Test func invertibleMapsChangeNothing() throws {
            let before = try CCA().fit(stored.x.tensor, stored.y.tensor)
            let after = try CCA().fit(mixed(stored.x.tensor, seed: 8), mixed(stored.y.tensor, seed: 9))
            #expect(greatestDifference(before.correlations, after.correlations) < 1e-5)
            let (u, w) = (before.transform(x: stored.x.tensor), after.transform(x: mixed(stored.x.tensor, seed: 8)))
            #expect(greatestDifferenceUpToSign(u, w) < 1e-2)
            // A ridge depends on the units: with one, they do change something.
            let ridged = try (
                CCA(ridge: 1).fit(stored.x.tensor, stored.y.tensor),
                CCA(ridge: 1).fit(mixed(stored.x.tensor, seed: 8), mixed(stored.y.tensor, seed: 9))
            )
            #expect(greatestDifference(ridged.0.correlations, ridged.1.correlations) > 1e-3)
        }

        @Test func identicalViewsAreCorrelatedByOne() throws {
            for solver in solvers {
                let x = Sample.normal(rows: 500, columns: 20, seed: 6)
                let fitted = try CCA(solver: solver).fit(x, x)
                #expect(fitted.correlations.count == 20)
                #expect(fitted.correlations.allSatisfy { abs($0 - 1) < 1e-6 })
                // Images have pixels that never change, and more that follow from others.
                let images = Sample.fashion.rows(0..<600)
                let some = try CCA(solver: solver).fit(images, images)
                #expect(some.ranks.x == some.ranks.y && some.ranks.x < 600 && some.correlations.count == some.ranks.x)
                #expect(some.correlations.allSatisfy { abs($0 - 1) < 1e-5 })
            }
        }

        @Test func independentViewsAreNot() throws {
            let views = (0..<4).map { Sample.normal(rows: 5_000, columns: 10, seed: 20 + UInt64($0)) }
            let fitted = try CCA().fit(views[0], views[1])
            #expect(fitted.correlations(x: views[2], y: views[3]).allSatisfy { abs($0) < 0.1 })
            // Ten rows of ten columns: everything is correlated, and nothing of it is true.
            let few = try CCA().fit(views[0].rows(0..<10), views[1].rows(0..<10))
            #expect(few.correlations[0] > 0.999)
            #expect(few.correlations(x: views[2], y: views[3]).allSatisfy { abs($0) < 0.1 })
        }

        @Test func variablesAreUncorrelatedWithUnitVariance() throws {
            let fitted = try CCA().fit(stored.x.tensor, stored.y.tensor)
            let (u, v) = (fitted.transform(x: stored.x.tensor), fitted.transform(y: stored.y.tensor))
            for i in 0..<5 {
                for j in 0..<5 {
                    #expect(abs(covariance(u, i, u, j) - (i == j ? 1 : 0)) < 1e-4)
                    #expect(abs(covariance(v, i, v, j) - (i == j ? 1 : 0)) < 1e-4)
                    #expect(abs(covariance(u, i, v, j) - (i == j ? fitted.correlations[i] : 0)) < 1e-4)
                }
            }
        }

        /// Dependent and constant columns add nothing, whatever their unit.
        @Test func redundantColumnsAreLeftOut() throws {
            let x = stored.x.tensor
            var wide: [Float] = []
            for row in 0..<x.rows {
                wide += x.rows([row]).values + [3, 2 * x[row, 0] - x[row, 3], 1e-3 * x[row, 4], 0]
            }
            for solver in solvers {
                let plain = try CCA(solver: solver).fit(x, stored.y.tensor)
                let fitted = try CCA(solver: solver).fit(Tensor(wide, shape: [x.rows, 11]), stored.y.tensor)
                #expect(fitted.ranks == (7, 5))
                #expect(greatestDifference(fitted.correlations, plain.correlations) < 1e-5)
            }
            let few = try CCA(count: 2).fit(x, stored.y.tensor)
            let all = try CCA().fit(x, stored.y.tensor)
            #expect(greatestDifference(few.xWeights.values, all.xWeights.rows(0..<2).values) < 1e-5)
            #expect(try CCA(count: 99).fit(x, stored.y.tensor).correlations.count == 5)
        }

        @Test func badViewsThrow() throws {
            var broken = stored.x.tensor
            broken.withUnsafeMutableBuffer { $0[3] = .nan }
            for solver in solvers {
                let cca = CCA(solver: solver)
                #expect(throws: LinearAlgebraError.self) { try cca.fit(broken, stored.y.tensor) }
                #expect(throws: LinearAlgebraError.self) { try cca.fit(stored.y.tensor, broken) }
                #expect(throws: LinearAlgebraError.self) {
                    try cca.fit(Tensor(shape: [300, 2], repeating: 4), stored.y.tensor)
                }
            }
        }

        /// LDA is CCA with the classes as the second view (Bartlett, 1938), and Fisher's ratio follows from ρ.
        @Test func oneHotLabelsGiveDiscriminants() throws {
            let rows = Array(0..<2_000)
            let (x, labels) = (columns(200..<400, of: Sample.fashion.rows(rows)), rows.map { Sample.fashionLabels[$0] })
            var oneHot = Tensor(shape: [rows.count, 10])
            for row in rows { oneHot[row, labels[row]] = 1 }
            let cca = try CCA().fit(x, oneHot)
            let lda = try LDA().fit(x, labels: labels)
            #expect(cca.ranks.y == 9)
            #expect(cca.correlations.count == 9 && lda.components.rows == 9)
            for pair in 0..<9 {
                let (a, b) = (cca.xWeights.rows([pair]).values, lda.components.rows([pair]).values)
                #expect(abs(abs(cosine(a, b)) - 1) < 1e-3, "direction \(pair)")
                let square = cca.correlations[pair] * cca.correlations[pair]
                let ratio = square / (1 - square) * Double(rows.count - 10) / 9
                #expect(abs(lda.separations[pair] / ratio - 1) < 1e-3)
            }
        }

        private func gaussianViews(_ correlations: [Double], rows: Int, seed: UInt64) -> (Tensor, Tensor) {
            let columns = correlations.count
            let x = Sample.normal(rows: rows, columns: columns, seed: seed)
            let noise = Sample.normal(rows: rows, columns: columns, seed: seed &+ 1_000)
            let values = zip(x.values, noise.values).enumerated().map { i, pair in
                let rho = Float(correlations[i % columns])
                return rho * pair.0 + (1 - rho * rho).squareRoot() * pair.1
            }
            return (x, Tensor(values, shape: x.shape))
        }

        /// The columns, times an invertible matrix: the identity with random numbers beside its diagonal.
        private func mixed(_ samples: Tensor, seed: UInt64) -> Tensor {
            let size = samples.elementsPerRow
            var matrix = Sample.normal(rows: size, columns: size, seed: seed)
            for i in 0..<size { for j in 0..<size { matrix[i, j] = i == j ? 1.5 : 0.3 * matrix[i, j] } }
            return MatrixProduct.multiply(samples, matrix)
        }

        private func columns(_ range: Range<Int>, of samples: Tensor) -> Tensor {
            Tensor((0..<samples.rows).flatMap { samples.rows([$0]).values[range] }, shape: [samples.rows, range.count])
        }

        private func covariance(_ a: Tensor, _ i: Int, _ b: Tensor, _ j: Int) -> Double {
            let rows = 0..<a.rows
            let (u, v) = (rows.map { Double(a[$0, i]) }, rows.map { Double(b[$0, j]) })
            let (m, n) = (u.reduce(0, +) / Double(u.count), v.reduce(0, +) / Double(v.count))
            return zip(u, v).reduce(0) { $0 + ($1.0 - m) * ($1.1 - n) } / Double(u.count - 1)
        }

        private func cosine(_ a: [Float], _ b: [Float]) -> Double {
            func dot(_ a: [Float], _ b: [Float]) -> Double { zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) } }
            return dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot()
        }
    }
}
