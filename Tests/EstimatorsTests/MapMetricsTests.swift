import Engine
import Estimators
import Testing

extension EstimatorsTests {
    @Suite struct MapMetricsTests {
        /// scikit-learn's own figures, on a fair and on a random map.
        @Test(arguments: 0..<3) func equalsScikitLearn(_ index: Int) {
            let stored = MapReference.stored.maps[index]
            let samples = MapReference.samples
            let trust = MapMetrics.trustworthiness(of: stored.places, for: samples, neighbors: stored.k)
            #expect(abs(trust - stored.trustworthiness) < 1e-6)
            let continuity = MapMetrics.continuity(of: stored.places, for: samples, neighbors: stored.k)
            #expect(abs(continuity - stored.continuity) < 1e-6)
        }

        @Test func perfectMap() {
            let samples = Sample.normal(rows: 120, columns: 2, seed: 1)
            let map = Tensor(samples.values.map { 3 * $0 + 1 }, shape: samples.shape)
            #expect(MapMetrics.trustworthiness(of: map, for: samples, neighbors: 9) == 1)
            #expect(MapMetrics.continuity(of: map, for: samples, neighbors: 9) == 1)
            #expect(MapMetrics.neighborPreservation(of: map, for: samples, neighbors: 9) == 1)
        }

        /// In two tight clusters far apart, a map that is the samples themselves has no stranger, and one that turns
        /// their order about has as many as plain loops count.
        @Test func distantBlobs() {
            let samples = Sample.distantBlobs
            #expect(MapMetrics.trustworthiness(of: samples, for: samples, neighbors: 3) == 1)
            #expect(MapMetrics.continuity(of: samples, for: samples, neighbors: 3) == 1)
            #expect(MapMetrics.neighborPreservation(of: samples, for: samples, neighbors: 2) == 1)
            let map = Tensor((0..<100).map { Float($0 * 37 % 101) }, shape: [100, 1])
            func nearest(_ table: Tensor, _ row: Int) -> [Int] {
                (0..<100).filter { $0 != row }.sorted {
                    (abs(table[$0, 0] - table[row, 0]), $0) < (abs(table[$1, 0] - table[row, 0]), $1)
                }
            }
            var excess = 0
            for row in 0..<100 {
                let distances = (0..<100).map { abs(samples[$0, 0] - samples[row, 0]) }
                for other in nearest(map, row).prefix(3) {
                    let rank = 1 + (0..<100).count { $0 != row && distances[$0] < distances[other] }
                    excess += max(0, rank - 3)
                }
            }
            let expected = 1 - 2 * Double(excess) / Double(100 * 3 * (200 - 9 - 1))
            #expect(MapMetrics.trustworthiness(of: map, for: samples, neighbors: 3) == expected)
            let huge = Tensor(samples.values.map { $0 * 0x1p63 }, shape: samples.shape)
            #expect(MapMetrics.trustworthiness(of: map, for: huge, neighbors: 3) == expected)
        }

        @Test func neighborPreservationByBruteForce() {
            let samples = Sample.normal(rows: 90, columns: 5, seed: 2)
            let map = Tensor(shape: [90, 2]) { target in
                for row in 0..<90 { (target[2 * row], target[2 * row + 1]) = (samples[row, 0], samples[row, 1]) }
            }
            func nearest(_ table: Tensor, _ row: Int) -> Set<Int> {
                func square(_ other: Int) -> Float {
                    (0..<table.shape[1]).reduce(0) { $0 + (table[row, $1] - table[other, $1]) * (table[row, $1] - table[other, $1]) }
                }
                return Set((0..<90).filter { $0 != row }.sorted { square($0) < square($1) }.prefix(6))
            }
            let common = (0..<90).reduce(0) { $0 + nearest(map, $1).intersection(nearest(samples, $1)).count }
            let share = MapMetrics.neighborPreservation(of: map, for: samples, neighbors: 6)
            #expect(abs(share - Double(common) / 540) < 1e-12)
            #expect(share > 0.1 && share < 0.9)
        }
    }
}
