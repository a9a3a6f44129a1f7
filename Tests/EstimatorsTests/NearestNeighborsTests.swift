import Engine
import Estimators
import Foundation
import Testing

extension EstimatorsTests {
    @Suite struct NearestNeighborsTests {
        @Test(arguments: [NearestNeighbors.Metric.euclidean, .cosine, .innerProduct])
        func equalsBruteForce(metric: NearestNeighbors.Metric) {
            let base = Sample.normal(rows: 1300, columns: 19, seed: 1)
            let queries = Sample.normal(rows: 230, columns: 19, seed: 2)
            let found = NearestNeighbors(metric: metric).fit(base).neighbors(of: queries, count: 7)
            let table = nearness(metric, queries, base)
            for query in 0..<queries.rows {
                let order = (0..<base.rows).sorted { table[query][$0] > table[query][$1] }
                #expect(found.indices(of: query) == Array(order.prefix(7)))
                for (index, value) in zip(found.indices(of: query), found.values(of: query)) {
                    let expected = metric == .euclidean ? -table[query][index] : table[query][index]
                    #expect(abs(Double(value) - expected) < 1e-4)
                }
            }
        }

        @Test func rowsGetLengthOne() {
            let rows = unitRows(Tensor([3, 4, 0, 0, 0, -2], shape: [3, 2]))
            #expect(rows == Tensor([0.6, 0.8, 0, 0, 0, -1], shape: [3, 2]))
        }

        @Test func baseExcludesItself() {
            let base = Sample.normal(rows: 1300, columns: 6, seed: 3)
            let fitted = NearestNeighbors().fit(base)
            let others = fitted.neighborsOfBase(count: 4), all = fitted.neighbors(of: base, count: 5)
            for row in 0..<base.rows {
                #expect(all.indices(of: row)[0] == row)
                #expect(others.indices(of: row) == Array(all.indices(of: row).dropFirst()))
            }
        }

        /// Copies are equally near: the lower index comes first, and distances of zero are zero, far from the origin as
        /// well.
        @Test func tiesGoToTheLowerIndex() {
            let base = Tensor((0..<200).flatMap { [Float($0 % 4) + 3000, 3000] }, shape: [200, 2])
            let found = NearestNeighbors().fit(base).neighbors(of: base.rows([6]), count: 3)
            #expect(found.indices(of: 0) == [2, 6, 10])
            #expect(found.values(of: 0) == [0, 0, 0])
        }

        @Test func everyBaseRowCanBeAskedFor() {
            let base = Sample.normal(rows: 70, columns: 3, seed: 4)
            let found = NearestNeighbors(metric: .innerProduct).fit(base).neighbors(of: base.rows([0]), count: 70)
            #expect(found.indices(of: 0).sorted() == Array(0..<70))
        }

        @Test func zerosHaveNoDirection() {
            let base = Tensor([0, 0, 1, 0, -1, 0], shape: [3, 2])
            let query = Tensor([2, 0], shape: [1, 2])
            let found = NearestNeighbors(metric: .cosine).fit(base).neighbors(of: query, count: 3)
            #expect(found.indices(of: 0) == [1, 0, 2])
            #expect(found.values(of: 0) == [1, 0, -1])
        }

        @Test func classifierVotes() {
            let samples = Tensor([0, 0.1, 0.3, 5, 5.1, 5.2, 0.2].map { Float($0) }, shape: [7, 1])
            let labels = [0, 0, 0, 1, 1, 1, 2]
            let fitted = KNNClassifier(count: 3).fit(samples, labels: labels)
            #expect(fitted.predict(Tensor([0.2, 4, -1], shape: [3, 1])) == [0, 1, 0])
            #expect(fitted.accuracy(Tensor([0.2, 4], shape: [2, 1]), labels: [2, 1]) == 0.5)
            #expect(KNNClassifier(count: 1).fit(samples, labels: labels).predict(samples) == labels)
        }

        private func nearness(_ metric: NearestNeighbors.Metric, _ queries: Tensor, _ base: Tensor) -> [[Double]] {
            let columns = base.rowCount
            let q = queries.values.map { Double($0) }, b = base.values.map { Double($0) }
            return (0..<queries.rows).map { i in
                (0..<base.rows).map { j in
                    var product = 0.0, distance = 0.0, squareQ = 0.0, squareB = 0.0
                    for c in 0..<columns {
                        let x = q[i * columns + c], y = b[j * columns + c]
                        product += x * y
                        distance += (x - y) * (x - y)
                        squareQ += x * x
                        squareB += y * y
                    }
                    switch metric {
                    case .euclidean: return -sqrt(distance)
                    case .cosine: return product / sqrt(squareQ * squareB)
                    case .innerProduct: return product
                    }
                }
            }
        }
    }
}
