import Engine
import Estimators
import Foundation
import TestSupport
import Testing

/// What scikit-learn and SciPy found; `Reference/latent.py` wrote it.
private struct LatentReference: Decodable {
    struct Likelihood: Decodable {
        struct Fit: Decodable {
            let count: Int
            let noise: Double
            let score: Double
            let others: [Double]
        }
        let samples: Reference.Table
        let others: Reference.Table
        let fits: [Fit]
    }
    struct Gap: Decodable {
        let codes: Reference.Table
        let factors: [[Int]]
        let information: [[Double]]
        let entropies: [Double]
        let gaps: [Double]
    }
    struct Quantile: Decodable {
        let probability: Double
        let value: Double
    }
    let likelihood: Likelihood
    let gap: Gap
    let quantiles: [Quantile]

    static let stored: LatentReference = TestSupport.stored("latent", in: .module)
}

extension EstimatorsTests {
    @Suite struct ProbabilisticPCATests {
        @Test func likelihoodEqualsScikitLearns() throws {
            let stored = LatentReference.stored.likelihood
            for fit in stored.fits {
                let fitted = try ProbabilisticPCA(count: fit.count).fit(stored.samples.tensor)
                #expect(abs(fitted.noiseVariance / fit.noise - 1) < 1e-5)
                #expect(abs(fitted.meanLogLikelihood(of: stored.samples.tensor) - fit.score) < 1e-4)
                for (found, expected) in zip(fitted.logLikelihoods(of: stored.others.tensor), fit.others) {
                    #expect(abs(found - expected) < 1e-4 * max(1, abs(expected)), "\(fit.count) components")
                }
            }
        }

        /// The posterior by Bayes' rule, unit by unit: least squares of x − m = W z with the prior's pull σ².
        @Test func posteriorSolvesItsEquations() throws {
            let samples = LatentReference.stored.likelihood.samples.tensor
            let fitted = try ProbabilisticPCA(count: 3).fit(samples)
            let (weights, codes) = (fitted.weights, fitted.transform(samples))
            for i in 0..<3 {
                for j in 0..<3 {
                    // M = WᵀW + σ² I; the posterior's covariance is σ² M⁻¹, diagonal here.
                    let dot = (0..<9).reduce(0.0) { $0 + Double(weights[i, $1] * weights[j, $1]) }
                    let wanted = i == j ? fitted.noiseVariance / fitted.posteriorVariances[i] - fitted.noiseVariance : 0
                    #expect(abs(dot - wanted) < 1e-3 * max(1, wanted))
                }
                for row in 0..<10 {
                    let projection = (0..<9).reduce(0.0) {
                        $0 + Double(weights[i, $1]) * Double(samples[row, $1] - fitted.pca.mean[$1])
                    }
                    let mean = projection * fitted.posteriorVariances[i] / fitted.noiseVariance
                    #expect(abs(Double(codes[row, i]) - mean) < 1e-3)
                }
            }
            // Codes of the prior decode about the mean.
            let drawn = fitted.inverseTransform(Tensor(shape: [1, 3]))
            #expect(zip(drawn.values, fitted.pca.mean).allSatisfy { abs($0 - $1) < 1e-5 })
        }

        @Test func noNoiseIsAnError() {
            let flat = Tensor((0..<40).map { Float(($0 / 2) * ($0 % 2 == 0 ? 1 : 3)) }, shape: [20, 2])
            #expect(throws: LinearAlgebraError.self) { try ProbabilisticPCA(count: 1).fit(flat) }
        }
    }

    @Suite struct MutualInformationGapTests {
        @Test func informationEqualsScikitLearns() {
            let stored = LatentReference.stored.gap
            let found = MutualInformationGap(codes: stored.codes.tensor, factors: stored.factors)
            for (row, expected) in zip(found.information, stored.information) {
                for (value, wanted) in zip(row, expected) { #expect(abs(value - wanted) < 1e-9) }
            }
            for (value, wanted) in zip(found.entropies, stored.entropies) { #expect(abs(value - wanted) < 1e-9) }
            for (value, wanted) in zip(found.gaps, stored.gaps) { #expect(abs(value - wanted) < 1e-9) }
        }

        /// Every value of two factors equally often.
        private let first = (0..<60).map { $0 % 4 }
        private let second = (0..<60).map { $0 / 4 % 3 }
        private func gap(_ columns: [[Float]]) -> MutualInformationGap {
            let codes = Tensor(
                (0..<60).flatMap { row in columns.map { $0[row] } }, shape: [60, columns.count])
            return MutualInformationGap(codes: codes, factors: [first, second])
        }

        @Test func perfectCodesHaveOne() {
            let constant = [Float](repeating: 3, count: 60)
            let found = gap([first.map { 10 - Float($0) }, constant, second.map { Float($0) * 0.1 }])
            #expect(found.gaps.allSatisfy { abs($0 - 1) < 1e-9 } && abs(found.mean - 1) < 1e-9)
            #expect(abs(found.entropies[0] - log(4)) < 1e-12 && abs(found.entropies[1] - log(3)) < 1e-12)
        }

        @Test func constantCodesHaveZero() {
            let found = gap([[Float](repeating: 0, count: 60), [Float](repeating: -2, count: 60)])
            #expect(found.mean == 0)
        }

        @Test func duplicatedCodesHaveZero() {
            let found = gap([first.map(Float.init), second.map(Float.init), first.map { 2 * Float($0) }])
            #expect(abs(found.gaps[0]) < 1e-12 && abs(found.gaps[1] - 1) < 1e-9 && abs(found.mean - 0.5) < 1e-9)
        }

        @Test func oneUnitForBothFactorsLeavesTheirShares() {
            // Information is not shared out: one unit may know both factors, and then each has its gap.
            let both = zip(first, second).map { Float($0 + 4 * $1) }
            #expect(gap([both, [Float](repeating: 0, count: 60)]).gaps.allSatisfy { abs($0 - 1) < 1e-9 })
        }
    }

    @Suite struct NormalDistributionTests {
        @Test func quantilesEqualSciPys() {
            for (probability, value) in LatentReference.stored.quantiles.map({ ($0.probability, $0.value) }) {
                let found = NormalDistribution.quantile(probability)
                // 1 − 10⁻⁹ itself is known to 10⁻¹⁶ only.
                #expect(abs(found - value) < 1e-7 * max(1, abs(value)), "\(probability): \(found) and \(value)")
            }
        }
    }
}
