import Estimators
import Testing

extension EstimatorsTests {
    @Suite struct StatisticsTests {
        @Test func moments() {
            let (mean, deviation) = Statistics.moments([1, 3, 5, 7])
            #expect(mean == 4 && abs(deviation * deviation - 5) < 1e-12)
            #expect(abs(Statistics.correlation([1, 2, 3], [2, 1, 3]) - 0.5) < 1e-12)
            #expect(Statistics.correlation([1, 1, 1], [2, 1, 3]) == 0)
        }

        @Test func medians() {
            #expect(Statistics.median([3, 1, 2]) == 2)
            #expect(Statistics.median([4, 1, 3, 2]) == 2.5)
            #expect(Statistics.median([.infinity, 1, 2]) == 2)
        }

        @Test func rankCorrelationEqualsSciPy() {
            let rank = MapReference.stored.rank
            #expect(abs(Statistics.rankCorrelation(rank.a, rank.b) - rank.correlation) < 1e-12)
            #expect(abs(Statistics.rankCorrelation([1, 2, 3, 4], [10, 100, 1_000, 1_001]) - 1) < 1e-12)
            #expect(abs(Statistics.rankCorrelation([1, 2, 3], [3, 2, 1]) + 1) < 1e-12)
        }

        /// Between groups with means 1 and 4, 9 of the variance's 13 parts.
        @Test func correlationRatioByHand() {
            #expect(abs(Statistics.correlationRatio([0, 2, 3, 5], groups: [0, 0, 1, 1]) - 9.0 / 13) < 1e-12)
            #expect(Statistics.correlationRatio([1, 1, 1], groups: [0, 1, 1]) == 0)
            #expect(Statistics.correlationRatio([1, 1, 7], groups: [0, 0, 2]) == 1)
        }

        @Test func squaredErrorsOfRows() {
            #expect(Scores.squaredErrors(.init([0, 2, 1, 1], shape: [2, 2]), .init([0, 0, 1, 4], shape: [2, 2])) == [2, 4.5])
        }
    }
}
