import Engine
import Foundation
import Testing

@testable import Estimators

/// Numbers for every item, by which two methods are compared on the same items.
@Suite struct PairedItemsTests {
    private let first = [0.9, 0.8, 0.35, 0.6, 0.55, 0.4, 0.7, 0.2, 0.1, 0.5, 0.65, 0.3]
    private let second = [0.7, 0.9, 0.4, 0.3, 0.55, 0.45, 0.8, 0.25, 0.3, 0.6, 0.35, 0.2]
    private let isPositive = (0..<12).map { $0 < 5 }

    private func meanAndError(_ values: [Double]) -> (mean: Double, error: Double) {
        let moments = Statistics.moments(values)
        return (moments.mean, moments.standardDeviation / Double(values.count - 1).squareRoot())
    }

    /// Equations 3 to 6 of DeLong, DeLong and Clarke-Pearson (1988) with NumPy, ties among the scores:
    ///
    /// ```text
    /// psi = (x[:, None] > z[None]) + 0.5 * (x[:, None] == z[None])       # positives x, negatives z
    /// area, v10, v01 = psi.mean(), psi.mean(1), psi.mean(0)              # for a and for b
    /// S = np.cov(v10a, v10b) / len(v10a) + np.cov(v01a, v01b) / len(v01a)
    /// S[0, 0] ** 0.5, S[1, 1] ** 0.5, (S[0, 0] + S[1, 1] - 2 * S[0, 1]) ** 0.5
    /// ```
    @Test func areasHaveDeLongsErrors() {
        let a = ROC.pseudovalues(scores: first, isPositive: isPositive)
        let b = ROC.pseudovalues(scores: second, isPositive: isPositive)
        for (values, area, error) in [
            (a, 0.7714285714285715, 0.1475422227126635), (b, 0.7, 0.16204475740165292),
            (zip(a, b).map { $0 - $1 }, 0.07142857142857151, 0.12670604472047686),
        ] {
            let found = meanAndError(values)
            #expect(abs(found.mean - area) < 1e-14 && abs(found.error - error) < 1e-14, "\(found)")
        }
        #expect(abs(ROC(scores: first, isPositive: isPositive).area - meanAndError(a).mean) < 1e-14)
    }

    /// McNemar's counts (1947): a share of items that one method alone has right, less that which the other alone has.
    @Test func hitsCompareItemByItem() {
        let labels = [0, 1, 2, 0, 1, 2]
        let (a, b) = (Scores.hits([0, 1, 2, 0, 2, 1], labels), Scores.hits([0, 1, 0, 1, 1, 1], labels))
        #expect(a == [1, 1, 1, 1, 0, 0] && b == [1, 1, 0, 0, 1, 0])
        #expect(Statistics.mean(a) == Scores.accuracy([0, 1, 2, 0, 2, 1], labels))
        #expect(abs(Statistics.mean(zip(a, b).map { $0 - $1 }) - (2.0 - 1) / 6) < 1e-15)
    }
}
