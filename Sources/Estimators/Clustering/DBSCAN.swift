import Engine
import System

/// Clusters as regions where points lie densely (Ester, Kriegel, Sander and Xu, 1996, "A density-based algorithm for
/// discovering clusters in large spatial databases with noise"). It is told a scale in place of a number of clusters.
///
/// It takes O(rows · log rows) and what is spent on the pairs that are within the radius along the first column.
public struct DBSCAN: Sendable {
    /// How far neighbours lie from one another at most, in the unit of the samples.
    public var radius: Double
    /// How many neighbours a dense point has at least, itself among them.
    public var minimumNeighbours: Int

    /// Stops the program without a radius or a neighbour.
    public init(radius: Double, minimumNeighbours: Int = 5) {
        require(radius > 0 && radius.isFinite, "neighbours lie within a radius above zero, not \(radius)")
        require(minimumNeighbours > 0, "a dense point has at least one neighbour, itself")
        self.radius = radius
        self.minimumNeighbours = minimumNeighbours
    }

    /// The cluster of every row of `samples [rows, columns]`, in the order of their first dense rows; nil for a row
    /// that is within the radius of no dense one.
    ///
    /// - Precondition: all finite.
    public func fit(_ samples: Tensor) -> [Int?] {
        let near = neighbours(of: samples)
        var cluster = [Int?](repeating: nil, count: samples.rows)
        var count = 0
        for start in near.indices where cluster[start] == nil && near[start].count >= minimumNeighbours {
            cluster[start] = count
            var edge = [start]
            while let point = edge.popLast() {
                // A point that is not dense belongs to the cluster, but takes nobody in.
                guard near[point].count >= minimumNeighbours else { continue }
                for neighbour in near[point] where cluster[neighbour] == nil {
                    cluster[neighbour] = count
                    edge.append(neighbour)
                }
            }
            count += 1
        }
        return cluster
    }

    /// For every row, those within the radius, itself included.
    private func neighbours(of samples: Tensor) -> [[Int]] {
        let (rows, columns) = extent(of: samples, for: "DBSCAN")
        let square = radius * radius
        return samples.withUnsafeBuffer { x in
            let order = (0..<rows).sorted { x[$0 * columns] < x[$1 * columns] }
            var near = (0..<rows).map { [$0] }
            for (place, a) in order.enumerated() {
                // Beyond the radius along the first column, no later row is near.
                for b in order[(place + 1)...] {
                    var sum = 0.0
                    for column in 0..<columns {
                        let difference = Double(x[b * columns + column]) - Double(x[a * columns + column])
                        sum += difference * difference
                        if sum > square { break }
                    }
                    if sum <= square {
                        near[a].append(b)
                        near[b].append(a)
                    } else if Double(x[b * columns]) - Double(x[a * columns]) > radius {
                        break
                    }
                }
            }
            return near
        }
    }
}
