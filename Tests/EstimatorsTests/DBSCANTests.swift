import Engine
import Estimators
import Foundation
import TestSupport
import Testing

extension EstimatorsTests {
    @Suite struct DBSCANTests {
        private struct Stored: Decodable {
            struct Fit: Decodable {
                let radius: Double
                let least: Int
                /// −1 for none.
                let clusters: [Int]
            }
            let samples: Reference.Table
            let fits: [Fit]
        }

        /// The same clusters, in the same order, as scikit-learn's; `Reference/dbscan.py` wrote them.
        @Test func findsWhatScikitLearnFinds() {
            let reference: Stored = stored("dbscan", in: .module)
            for fit in reference.fits {
                let clusters = DBSCAN(radius: fit.radius, minimumNeighbours: fit.least).fit(reference.samples.tensor)
                #expect(clusters.map { $0 ?? -1 } == fit.clusters, "radius \(fit.radius), \(fit.least) neighbours")
            }
        }

        /// By hand, on a line: a chain, a point at its end that is not dense, one between two clusters, one alone.
        @Test func edgesAndNoiseByHand() {
            let line = Tensor([0, 1, 2, 3, 4.5, 6, 7, 8, 20].map { Float($0) }, shape: [9, 1])
            // Dense within 1.5, of three: 1, 2, 3, 4.5, 6 and 7 are; 0 and 8 are edges.
            #expect(DBSCAN(radius: 1.5, minimumNeighbours: 3).fit(line) == [0, 0, 0, 0, 0, 0, 0, 0, nil])
            #expect(DBSCAN(radius: 1, minimumNeighbours: 3).fit(line) == [0, 0, 0, 0, nil, 1, 1, 1, nil])
            #expect(DBSCAN(radius: 1, minimumNeighbours: 1).fit(line) == [0, 0, 0, 0, 1, 2, 2, 2, 3])
            #expect(DBSCAN(radius: 1, minimumNeighbours: 4).fit(line).allSatisfy { $0 == nil })
        }
    }
}
