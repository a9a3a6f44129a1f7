import CKernels
import Engine
import System

/// How far a map can be trusted: whether points that are neighbours on it are neighbours among the samples, and the
/// other way round (Venna & Kaski, 2001, "Neighborhood preservation in nonlinear projection methods: an experimental
/// study").
///
/// All of them compare `map [rows, 2]` (or any other representation) with `samples [rows, columns]` by Euclidean
/// distance and look at the `neighbors` nearest of every row. O(rows² · columns).
public enum MapMetrics {
    /// 1 where no neighbour on the map is a stranger among the samples; a stranger counts the more, the farther it is.
    ///
    /// - Precondition: `neighbors` is below half the number of rows.
    public static func trustworthiness(of map: Tensor, for samples: Tensor, neighbors: Int) -> Double {
        requireSameRows(map, samples)
        return intrusion(of: map, into: samples, neighbors)
    }

    /// 1 where no neighbour among the samples is a stranger on the map: trustworthiness with the roles exchanged.
    ///
    /// - Precondition: `neighbors` is below half the number of rows.
    public static func continuity(of map: Tensor, for samples: Tensor, neighbors: Int) -> Double {
        requireSameRows(map, samples)
        return intrusion(of: samples, into: map, neighbors)
    }

    /// The mean share of the nearest samples that are among the nearest on the map as well. By chance it is
    /// neighbors / (rows − 1).
    public static func neighborPreservation(of map: Tensor, for samples: Tensor, neighbors: Int) -> Double {
        requireSameRows(map, samples)
        let near = [map, samples].map { NearestNeighbors().fit($0).neighborsOfBase(count: neighbors) }
        let common = (0..<map.rows).reduce(0) {
            $0 + Set(near[0].indices(of: $1)).intersection(near[1].indices(of: $1)).count
        }
        return Double(common) / Double(map.rows * neighbors)
    }

    /// 1 less the scaled sum of how far beyond rank k the k nearest of `inner` lie in `outer`.
    private static func intrusion(of inner: Tensor, into outer: Tensor, _ k: Int) -> Double {
        let n = inner.rows
        require(k > 0 && 2 * k < n, "\(k) neighbours are not below half of \(n) rows")
        let near = NearestNeighbors().fit(inner).neighborsOfBase(count: k)
        let excess = beyond(k, near, outer)
        return 1 - 2 * Double(excess) / (Double(n * k) * Double(2 * n - 3 * k - 1))
    }

    /// Σ max(0, rank − k) over all neighbours, the rank being that of the neighbour by distance in `samples`.
    private static func beyond(_ k: Int, _ near: Neighbors, _ samples: Tensor) -> Int {
        let (n, columns, block) = (samples.rows, samples.elementsPerRow, 64)
        let scale = powerOfTwoScale(of: samples)
        let table = centred(
            scaled(samples, by: scale), by: samples.columnMeans().map { Float($0 * Double(scale)) })
        let squares = squaredLengths(of: table)
        let offsets = ScoreOffsets(squares: squares, columns: columns)
        let sums = UnsafeMutablePointer<Int>.zeros(Threads.count)
        defer { sums.deallocate() }
        withPointers(table, samples, offsets.values) { table, samples, values in
            inParallel(n, grain: block) { range, part in
                withUnsafeTemporaryAllocation(of: Float.self, capacity: (block + 2) * n) { scores in
                    let scores = scores.baseAddress!
                    for rows in range.blocks(of: block) {
                        MatrixProduct.multiply(
                            table + rows.lowerBound * columns, table, into: scores, m: rows.count, n: n, k: columns,
                            transposeB: true)
                        for row in rows {
                            near.indices.withUnsafeBufferPointer {
                                sums[part] += Int(kernels_ranks_beyond(
                                    scores + (row - rows.lowerBound) * n, values, offsets.share,
                                    offsets.margin(querySquare: squares[row]), samples, n, columns, row,
                                    $0.baseAddress! + row * k, k, scores + block * n))
                            }
                        }
                    }
                }
            }
        }
        return (0..<Threads.count).reduce(0) { $0 + sums[$1] }
    }

    private static func requireSameRows(_ map: Tensor, _ samples: Tensor) {
        require(map.rows == samples.rows, "a map of shape \(map.shape) is not one of samples of shape \(samples.shape)")
        _ = extent(of: map, "places", for: "a measure of maps")
        _ = extent(of: samples, for: "a measure of maps")
    }
}
