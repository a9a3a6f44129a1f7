import CKernels
import Engine
import System

extension ClusterMetrics {
    /// The silhouette of every sample (Rousseeuw, 1987, "Silhouettes: a graphical aid to the interpretation and
    /// validation of cluster analysis"), in −1...1: `(b − a) / max(a, b)` with `a` the mean Euclidean distance to the
    /// other samples of its own cluster, `b` that to the nearest other cluster. 0 for a sample alone in its cluster.
    ///
    /// `samples [rows, columns]`, finite; at least two clusters, numbered from 0. O(rows² · columns).
    public static func silhouetteValues(_ samples: Tensor, _ assignment: [Int]) -> [Double] {
        let (rows, columns) = extent(of: samples, for: "the silhouette")
        require(
            rows == assignment.count, "samples of shape \(samples.shape) do not fit \(assignment.count) assignments")
        let compact = Labels(assignment, for: "the silhouette")
        let clusters = compact.names.count
        let sizes = compact.places.reduce(into: [Int](repeating: 0, count: clusters)) { $0[$1] += 1 }
        require(clusters > 1, "the silhouette compares clusters, but there is only one")
        let labels = compact.places.map { Int32($0) }
        // So many rows at a time that their sums by cluster stay small, however many clusters there are.
        let chunkRows = min(rows, max(64 * Threads.count, (1 << 24) / clusters))
        let sums = UnsafeMutablePointer<Double>.zeros(chunkRows * clusters)
        defer { sums.deallocate() }
        return (0..<rows).blocks(of: chunkRows).flatMap { chunk in
            sums.update(repeating: 0, count: chunkRows * clusters)
            samples.withUnsafeBuffer { x in
                let x = x.baseAddress!
                // Rows that stay in a core's cache are compared with all of the thread's samples before they are left.
                let blockRows = max(8, 100_000 / columns)
                inParallel(chunk.count, sharing: x, sums) { range, _, x, sums in
                    for block in (0..<rows).blocks(of: blockRows) {
                        labels.withUnsafeBufferPointer { labels in
                            for row in range {
                                kernels_distance_sums(
                                    x + (chunk.lowerBound + row) * columns, x + block.lowerBound * columns, block.count,
                                    columns, labels.baseAddress! + block.lowerBound, sums + row * clusters)
                            }
                        }
                    }
                }
            }
            return chunk.map { row in
                let distances = (0..<clusters).map { sums[(row - chunk.lowerBound) * clusters + $0] }
                return silhouette(distances: distances, sizes: sizes, own: compact.places[row])
            }
        }
    }

    /// The silhouette of a sample of cluster `own` whose distances to the samples of each cluster sum to `distances`.
    static func silhouette(distances: [Double], sizes: [Int], own: Int) -> Double {
        guard sizes[own] > 1 else { return 0 }
        let a = distances[own] / Double(sizes[own] - 1)
        let others = sizes.indices.filter { $0 != own }
        let b = others.map { distances[$0] / Double(sizes[$0]) }.min()!
        return max(a, b) > 0 ? (b - a) / max(a, b) : 0
    }

    /// The mean silhouette of all samples.
    public static func silhouette(_ samples: Tensor, _ assignment: [Int]) -> Double {
        silhouetteValues(samples, assignment).reduce(0, +) / Double(assignment.count)
    }

    /// The mean silhouette of `sample` rows drawn at random without repetition and compared with one another: an
    /// estimate for tables too long for all pairs. All rows are taken when there are no more than `sample`.
    public static func silhouette(_ samples: Tensor, _ assignment: [Int], sample: Int, seed: UInt64) -> Double {
        require(sample > 1, "clusters are compared by a sample of two rows at least, not \(sample)")
        guard sample < assignment.count else { return silhouette(samples, assignment) }
        require(
            samples.rows == assignment.count,
            "samples of shape \(samples.shape) do not fit \(assignment.count) assignments")
        var random = Random(seed: seed)
        let chosen = random.permutation(assignment.count).prefix(sample).sorted()
        return silhouette(samples.rows(chosen), chosen.map { assignment[$0] })
    }
}
