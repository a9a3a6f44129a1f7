import Engine
import Estimators
import Testing

extension EstimatorsTests {
    @Suite struct RetrievalMetricsTests {
        @Test func countsWhatComesFirst() {
            let metrics = RetrievalMetrics(
                similarities: Tensor([0.9, 0.1, 0.2, /**/ 0.5, 0.4, 0.3, /**/ 3, 2, 1], shape: [3, 3]))
            #expect(metrics.gallerySize == 3 && metrics.ranks == [1, 2, 3])
            #expect([1, 2, 3, 4].map { metrics.recall(at: $0) } == [1.0 / 3, 2.0 / 3, 1, 1])
            #expect(metrics.medianRank == 2)
            #expect(abs(metrics.meanReciprocalRank - (1 + 1.0 / 2 + 1.0 / 3) / 3) < 1e-12)
            #expect(abs(metrics.chance(at: 1) - 1.0 / 3) < 1e-12 && metrics.chance(at: 3) == 1)
            #expect(metrics.chanceMedianRank == 2)
        }

        /// Who cannot tell entries apart scores chance, exactly.
        @Test func allTiesAreChance() {
            for (size, relevant) in [(20, 1), (20, 3), (7, 7)] {
                let metrics = RetrievalMetrics(
                    similarities: Tensor(shape: [5, size], repeating: 0.3),
                    relevant: (0..<5).map { query in (0..<relevant).map { (query + $0) % size } })
                for k in 1...size { #expect(abs(metrics.recall(at: k) - metrics.chance(at: k)) < 1e-12) }
                #expect(metrics.medianRank == metrics.chanceMedianRank)
            }
            let one = RetrievalMetrics(similarities: Tensor(shape: [4, 4], repeating: 1))
            #expect(abs(one.meanReciprocalRank - (1 + 1.0 / 2 + 1.0 / 3 + 1.0 / 4) / 4) < 1e-12)
            #expect(one.recall(at: 1) == 0.25 && one.medianRank == 2.5)
        }

        @Test func someTiesAreSomeChance() {
            // One better, the right one and two more alike, one worse: places 2, 3 and 4 are equally likely.
            let metrics = RetrievalMetrics(similarities: Tensor([5, 3, 3, 9, 3, 1], shape: [1, 6]), relevant: [[1]])
            #expect(metrics.ranks == [4])
            let recalls = [0, 0, 1.0 / 3, 2.0 / 3, 1]
            for (k, expected) in recalls.enumerated() { #expect(abs(metrics.recall(at: k + 1) - expected) < 1e-12) }
            #expect(abs(metrics.meanReciprocalRank - (1.0 / 3 + 1.0 / 4 + 1.0 / 5) / 3) < 1e-12)
        }

        /// Similarities of few values, several right entries: against sorting in many random orders.
        @Test func equalsBruteForce() {
            var random = Random(seed: 4)
            let (queries, gallery) = (6, 9)
            let values = (0..<queries * gallery).map { _ in Float(random.integer(below: 4)) }
            let relevant = (0..<queries).map { query in [query, (query * 5 + 2) % gallery].sorted() }
            let metrics = RetrievalMetrics(
                similarities: Tensor(values, shape: [queries, gallery]), relevant: relevant)
            var (recalls, reciprocal) = ([Double](repeating: 0, count: gallery), 0.0)
            var ranks = [Double](repeating: 0, count: queries)
            let orders = 20_000
            for _ in 0..<orders {
                for query in 0..<queries {
                    let order = random.permutation(gallery)
                    let sorted = order.enumerated().sorted {
                        let (a, b) = (values[query * gallery + $0.element], values[query * gallery + $1.element])
                        return a > b || (a == b && $0.offset < $1.offset)
                    }
                    let rank = 1 + sorted.firstIndex { relevant[query].contains($0.element) }!
                    for k in rank...gallery { recalls[k - 1] += 1 / Double(orders * queries) }
                    reciprocal += 1 / Double(rank * orders * queries)
                    ranks[query] += Double(rank) / Double(orders)
                }
            }
            for k in 1...gallery { #expect(abs(metrics.recall(at: k) - recalls[k - 1]) < 0.01) }
            #expect(abs(metrics.meanReciprocalRank - reciprocal) < 0.01)
            for (found, expected) in zip(metrics.ranks, ranks) { #expect(abs(found - expected) < 0.06) }
            #expect((1..<gallery).allSatisfy { metrics.recall(at: $0) <= metrics.recall(at: $0 + 1) + 1e-12 })
        }

        @Test func notANumberHasNoPlace() async {
            await #expect(processExitsWith: .failure) {
                _ = RetrievalMetrics(similarities: Tensor([.nan, 0, 0, 1], shape: [2, 2]))
            }
        }
    }
}
