import CKernels
import Engine

extension ClusterMetrics {
    /// The silhouette of every sample (Rousseeuw, 1987, "Silhouettes: a graphical aid to the interpretation and
    /// validation of cluster analysis"), in −1...1: `(b − a) / max(a, b)` with `a` the mean Euclidean distance to the
    /// other samples of its own cluster, `b` that to the nearest other cluster. 0 for a sample alone in its cluster.
    ///
    /// `samples [rows, columns]`; at least two clusters. O(rows² · columns).
    public static func silhouetteValues(_ samples: Tensor, _ assignment: [Int]) -> [Double] {
        let (rows, columns) = extent(of: samples, for: "the silhouette")
        require(
            rows == assignment.count, "samples of shape \(samples.shape) do not fit \(assignment.count) assignments")
        require(assignment.allSatisfy { $0 >= 0 }, "clusters count from 0, but some are negative")
        let clusters = assignment.max()! + 1
        let sizes = assignment.reduce(into: [Int](repeating: 0, count: clusters)) { $0[$1] += 1 }
        require(sizes.count { $0 > 0 } > 1, "the silhouette compares clusters, but there is only one")
        let labels = assignment.map { Int32($0) }
        let sums = UnsafeMutablePointer<Double>.zeros(rows * clusters)
        defer { sums.deallocate() }
        samples.withUnsafeBuffer { x in
            let x = x.baseAddress!
            // Rows that stay in a core's cache are compared with all of the thread's samples before they are left.
            let blockRows = max(8, 100_000 / columns)
            inParallel(rows) { range, _ in
                for block in (0..<rows).blocks(of: blockRows) {
                    labels.withUnsafeBufferPointer { labels in
                        for row in range {
                            kernels_distance_sums(
                                x + row * columns, x + block.lowerBound * columns, block.count, columns,
                                labels.baseAddress! + block.lowerBound, sums + row * clusters)
                        }
                    }
                }
            }
        }
        return (0..<rows).map { row in
            let own = assignment[row]
            guard sizes[own] > 1 else { return 0 }
            let within = sums[row * clusters + own] / Double(sizes[own] - 1)
            let nearest = (0..<clusters).filter { $0 != own && sizes[$0] > 0 }
                .map { sums[row * clusters + $0] / Double(sizes[$0]) }.min()!
            let greatest = max(within, nearest)
            return greatest > 0 ? (nearest - within) / greatest : 0
        }
    }

    /// The mean silhouette of all samples.
    public static func silhouette(_ samples: Tensor, _ assignment: [Int]) -> Double {
        silhouetteValues(samples, assignment).reduce(0, +) / Double(assignment.count)
    }

    /// The mean silhouette of `sample` rows drawn at random without repetition and compared with one another: an
    /// estimate for tables too long for all pairs. All rows are taken when there are no more than `sample`.
    public static func silhouette(_ samples: Tensor, _ assignment: [Int], sample: Int, seed: UInt64) -> Double {
        guard sample < assignment.count else { return silhouette(samples, assignment) }
        var random = Random(seed: seed)
        let chosen = random.permutation(assignment.count).prefix(sample).sorted()
        return silhouette(samples.rows(chosen), chosen.map { assignment[$0] })
    }
}
