import Datasets
import Engine
import Estimators

/// The 10 nearest training images of every test image by the scalar product of unit vectors, in 64 principal
/// components. Quality: recall against a plain search that shares no code with the estimator.
func measureNeighbours() throws -> Measurement {
    let data = try ImageDataset.load(.fashionMNIST)
    let pixels = [data.train, data.test].map { $0.tensor().reshaped([$0.count, $0.imageSize]) }
    let (dimensions, count) = (64, 10)
    let projection = try PCA(count: dimensions).fit(pixels[0])
    let (base, queries) = (unitRows(projection.transform(pixels[0])), unitRows(projection.transform(pixels[1])))
    let build = repeated { NearestNeighbors(metric: .innerProduct).fit(base) }
    _ = build.result.neighbors(of: queries, count: count)
    let search = repeated { build.result.neighbors(of: queries, count: count) }
    return Measurement(
        times: search.times,
        quality: [
            ("recall_at_10", .number(recall(of: search.result, queries, base), digits: 5)),
            ("build_seconds", .number(median(build.times), digits: 4)),
        ],
        config: [("d", .integer(dimensions)), ("k", .integer(count))])
}

/// The share of the neighbours found that are as near as the true ones. Ties count, and so does what rounding leaves.
private func recall(of found: Neighbors, _ queries: Tensor, _ base: Tensor) -> Double {
    var hits = 0
    let block = 500
    for start in stride(from: 0, to: queries.rows, by: block) {
        let rows = start..<min(start + block, queries.rows)
        let scores = MatrixProduct.multiply(queries.rows(rows), base, transposeB: true)
        scores.withUnsafeBuffer { scores in
            for row in rows {
                let own = UnsafeBufferPointer(rebasing: scores[(row - start) * base.rows..<(row - start + 1) * base.rows])
                let cut = nthLargest(found.count, of: own)
                hits += found.indices(of: row).count { own[$0] >= cut - 1e-6 }
            }
        }
    }
    return Double(hits) / Double(found.rows * found.count)
}

private func nthLargest(_ n: Int, of values: UnsafeBufferPointer<Float>) -> Float {
    var largest = [Float](repeating: -.infinity, count: n)  // falling
    for value in values where value > largest[n - 1] {
        var place = n - 1
        while place > 0, largest[place - 1] < value {
            largest[place] = largest[place - 1]
            place -= 1
        }
        largest[place] = value
    }
    return largest[n - 1]
}
