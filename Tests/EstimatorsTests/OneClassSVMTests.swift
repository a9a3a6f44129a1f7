import Engine
import Estimators
import Foundation
import TestSupport
import Testing

extension EstimatorsTests {
    @Suite struct OneClassSVMTests {
        /// What scikit-learn found; `Reference/one_class_svm.py` wrote it.
        struct Stored: Decodable {
            struct Fit: Decodable {
                let share: Double
                let gamma: Double
                let offset: Double
                let scores: [Double]
            }
            let samples: Reference.Table
            let new: Reference.Table
            let fits: [Fit]
        }

        static let stored: Stored = TestSupport.stored("one_class_svm", in: .module)

        /// The samples lie twenty from the origin, so a kernel without centring would lose digits; three of them are one.
        @Test func equalsScikitLearns() {
            let (samples, new) = (Self.stored.samples.tensor, Self.stored.new.tensor)
            for stored in Self.stored.fits {
                let fitted = OneClassSVM(share: stored.share, gamma: stored.gamma, tolerance: 1e-6).fit(samples)
                #expect(abs(fitted.offset - stored.offset) < 1e-5, "ν \(stored.share), γ \(stored.gamma)")
                #expect(greatestDifference(fitted.scores(of: new), stored.scores) < 1e-5)
                // Far from all samples no kernel is left.
                #expect(abs(fitted.scores(of: new).last! - fitted.offset) < 1e-6)
            }
        }

        /// Schölkopf and others' proposition: at most ν n samples lie outside, at least ν n have a weight, none of which
        /// is above 1/(ν n), and they add up to 1.
        @Test func theShareIsABoundFromBothSides() {
            let samples = Sample.normal(rows: 400, columns: 5, seed: 1)
            for share in [0.02, 0.1, 0.37, 0.8] {
                let fitted = OneClassSVM(share: share, gamma: 0.1, tolerance: 1e-5).fit(samples)
                let outside = fitted.scores(of: samples).count { $0 > 1e-5 }
                #expect(Double(outside) <= share * 400 && Double(fitted.weights.count) >= share * 400)
                #expect(abs(fitted.weights.reduce(0, +) - 1) < 1e-5)
                #expect(Double(fitted.weights.max()!) < 1 / (share * 400) + 1e-6)
            }
        }

        /// Of two samples that are far apart each has one half; with ν = 1 all weigh the same, as in a density estimate.
        @Test func whatCanBeReckonedByHand() {
            let pair = OneClassSVM(share: 0.5, gamma: 1).fit(Tensor([0, 2], shape: [2, 1]))
            #expect(pair.weights == [0.5, 0.5])
            #expect(abs(pair.offset - (1 + exp(-4)) / 2) < 1e-6)
            #expect(abs(pair.scores(of: Tensor([1], shape: [1, 1]))[0] - (pair.offset - exp(-1))) < 1e-6)
            let samples = Sample.normal(rows: 30, columns: 2, seed: 2)
            let all = OneClassSVM(share: 1, gamma: 0.5).fit(samples)
            #expect(all.weights.count == 30 && all.weights.allSatisfy { abs($0 - 1.0 / 30) < 1e-7 })
            let one = OneClassSVM(share: 0.1, gamma: 0.5).fit(Tensor([3, 4], shape: [1, 2]))
            #expect(one.weights == [1] && abs(one.scores(of: Tensor([3, 4], shape: [1, 2]))[0]) < 1e-6)
        }

        /// log ρ − log f, where scikit-learn's score is ρ − f; far away, where that is ρ for all, the distance decides:
        /// of one sample f = exp(−γ d²), so the logarithm is γ d² and log ρ = 0.
        @Test func logarithmsKeepTheOrderAndDoNotTie() {
            let (samples, new) = (Self.stored.samples.tensor, Self.stored.new.tensor)
            for stored in Self.stored.fits {
                let fitted = OneClassSVM(share: stored.share, gamma: stored.gamma, tolerance: 1e-6).fit(samples)
                var compared = 0
                for (score, found) in zip(stored.scores, fitted.logScores(of: new))
                where stored.offset - score > 0.1 * stored.offset {
                    #expect(abs(found - log(stored.offset / (stored.offset - score))) < 0.01)
                    compared += 1
                }
                #expect(compared > 3, "most of the new samples have a kernel sum")
            }
            let one = OneClassSVM(share: 1, gamma: 0.5).fit(Tensor([3, 4], shape: [1, 2]))
            let far = Tensor([3, 5, 3, 34, 3, 54, 103, 4], shape: [4, 2])
            #expect(Set(one.scores(of: far).dropFirst()).count == 1, "the kernel is lost in rounding")
            #expect(greatestDifference(one.logScores(of: far), [0.5, 450, 1_250, 5_000]) < 1e-3)
        }

        @Test func equalSamplesAndNumbersOfThreadsChangeNothing() {
            let samples = Sample.normal(rows: 300, columns: 4, seed: 3)
            let scores = [1, 2, 3].map { threads in
                Threads.with(threads) { OneClassSVM(gamma: 0.2).fit(samples).scores(of: samples) }
            }
            #expect(greatestDifference(scores[0], scores[1]) < 1e-4 && greatestDifference(scores[0], scores[2]) < 1e-4)
            let equal = OneClassSVM(gamma: 1).fit(Tensor(shape: [50, 3], repeating: 2))
            #expect(equal.scores(of: Tensor(shape: [2, 3], repeating: 2)).allSatisfy { abs($0) < 1e-6 })
        }
    }
}
