import Engine
import Estimators
import Foundation
import Testing

extension EstimatorsTests {
    @Suite struct ICATests {
        private let stored = LinearEmbeddingReference.stored.ica

        @Test func twoKnownSourcesComeApart() throws {
            let count = 2_000
            let sources = (0..<count).map { i in
                let t = Double(i) / Double(count)
                return [sin(2 * .pi * 7 * t), 2 * (11.3 * t).truncatingRemainder(dividingBy: 1) - 1]
            }
            let mixed = sources.flatMap { s in [Float(s[0] + 0.6 * s[1]), Float(0.5 * s[0] - s[1])] }
            let samples = Tensor(mixed, shape: [count, 2])
            for contrast in [ICA.Contrast.logCosh, .cube] {
                for seed in 0..<5 {
                    let fitted = try ICA(count: 2, contrast: contrast, seed: UInt64(seed)).fit(samples)
                    #expect(fitted.converged && fitted.iterations < 50 && fitted.change <= 1e-4)
                    let found = fitted.transform(samples)
                    for source in 0..<2 {
                        let best = (0..<2).map { abs(correlation(sources.map { $0[source] }, column(found, $0))) }.max()!
                        #expect(best > 0.99)
                    }
                }
            }
            // Whitening alone does not tell them apart.
            let whitened = try PCA(count: 2, whiten: true).fit(samples).transform(samples)
            #expect((0..<2).allSatisfy { abs(correlation(sources.map { $0[0] }, column(whitened, $0))) < 0.99 })
        }

        @Test func equalsScikitLearn() throws {
            let samples = stored.samples.tensor
            for fit in stored.fits {
                let contrast: ICA.Contrast = fit.contrast == "cube" ? .cube : .logCosh
                let fitted = try ICA(count: 4, contrast: contrast, tolerance: 1e-9, maximumIterations: 1_000)
                    .fit(samples)
                #expect(fitted.converged)
                let found = fitted.transform(samples), expected = fit.sources.tensor
                let scale = (599.0 / 600).squareRoot()  // scikit-learn divides variances by n
                var used: Set<Int> = []
                for component in 0..<4 {
                    let values = column(expected, component).map { $0 * scale }
                    let match = (0..<4).max {
                        abs(correlation(values, column(found, $0))) < abs(correlation(values, column(found, $1)))
                    }!
                    #expect(used.insert(match).inserted)
                    let own = column(found, match), sign = correlation(values, own) > 0 ? 1.0 : -1
                    #expect(greatestDifference(own.map { $0 * sign }, values) < 5e-3, "\(fit.contrast)")
                    let mixing = (0..<6).map { Double(fit.mixing.tensor[component, $0]) / scale }
                    let ownMixing = (0..<6).map { Double(fitted.components[match, $0]) * sign }
                    #expect(greatestDifference(ownMixing, mixing) < 5e-3, "\(fit.contrast)")
                }
                // So few samples of four sources correlate by chance, which no rotation of whitened codes can follow.
                for source in 0..<4 {
                    let truth = column(stored.truth.tensor, source)
                    #expect((0..<4).contains { abs(correlation(truth, column(found, $0))) > 0.95 })
                }
            }
        }

        @Test func sourcesHaveUnitCovarianceAndMixBack() throws {
            let samples = stored.samples.tensor
            let fitted = try ICA(count: 4).fit(samples)
            let sources = fitted.transform(samples)
            let product = MatrixProduct.multiply(sources, sources, transposeA: true)
            for i in 0..<4 { for j in 0..<4 { #expect(abs(product[i, j] / 599 - (i == j ? 1 : 0)) < 1e-3) } }
            // Four sources and two parts in a hundred of noise: four components rebuild all six channels but for it.
            #expect(Scores.meanSquaredError(fitted.inverseTransform(sources), samples) < 4e-4)
            let rotation = MatrixProduct.multiply(fitted.rotation, fitted.rotation, transposeB: true)
            for i in 0..<4 { for j in 0..<4 { #expect(abs(rotation[i, j] - (i == j ? 1 : 0)) < 1e-5) } }
            for row in 0..<4 {
                #expect((0..<6).map { fitted.components[row, $0] }.max { abs($0) < abs($1) }! > 0)
            }
        }

        @Test func theSameSeedGivesTheSame() throws {
            let samples = stored.samples.tensor
            let fits = try (0..<2).map { _ in try ICA(count: 3, seed: 5).fit(samples) }
            #expect(fits[0].components == fits[1].components && fits[0].iterations == fits[1].iterations)
        }

        @Test func stoppingEarlyIsReported() throws {
            let fitted = try ICA(count: 4, tolerance: 1e-12, maximumIterations: 2).fit(stored.samples.tensor)
            #expect(!fitted.converged && fitted.iterations == 2 && fitted.change > 1e-12)
        }

        private func column(_ table: Tensor, _ index: Int) -> [Double] {
            (0..<table.rows).map { Double(table[$0, index]) }
        }

        private func correlation(_ a: [Double], _ b: [Double]) -> Double {
            let n = Double(a.count), meanA = a.reduce(0, +) / n, meanB = b.reduce(0, +) / n
            let products = zip(a, b).reduce((0.0, 0.0, 0.0)) {
                let (x, y) = ($1.0 - meanA, $1.1 - meanB)
                return ($0.0 + x * y, $0.1 + x * x, $0.2 + y * y)
            }
            return products.0 / (products.1 * products.2).squareRoot()
        }
    }
}
