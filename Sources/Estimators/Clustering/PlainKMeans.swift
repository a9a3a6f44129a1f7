import Engine
import System

/// k-means as it is written down: Lloyd's method (1982, "Least squares quantization in PCM"), a step at a time. For small
/// examples, and for what `KMeans`, which takes the same steps for many points and all restarts at once, is held to.
///
/// A step takes O(points · centres · columns).
public struct PlainKMeans: Sendable {
    /// What is clustered; all of one length.
    public let points: [[Double]]
    /// As long as the points.
    public private(set) var centres: [[Double]]
    /// The number of every point's centre; all 0 before the first step.
    public private(set) var assignment: [Int]

    /// Stops the program without a centre, or unless points and centres have one length.
    public init(points: [[Double]], centres: [[Double]]) {
        require(!centres.isEmpty, "Lloyd's method needs a centre to begin with")
        requireOneLength(points + centres, for: "Lloyd's method")
        (self.points, self.centres) = (points, centres)
        assignment = [Int](repeating: 0, count: points.count)
    }

    /// From starts by k-means++ among the rows of `samples [rows, columns]`.
    public init(_ samples: Tensor, count: Int, using random: inout Random) {
        let points = rowsInDouble(of: samples)
        self.init(points: points, centres: Self.starts(from: points, count: count, using: &random))
    }

    /// Points to start from, by k-means++ (Arthur and Vassilvitskii, 2007, "k-means++: the advantages of careful
    /// seeding"): each next one is drawn with a probability proportional to its squared distance to the nearest one
    /// drawn before.
    ///
    /// Stops the program unless there are as many points as are wanted.
    public static func starts(from points: [[Double]], count: Int, using random: inout Random) -> [[Double]] {
        require(count > 0 && count <= points.count, "\(count) starts cannot be drawn from \(points.count) points")
        var centres = [points[random.integer(below: points.count)]]
        while centres.count < count {
            let squares = points.map { point in centres.map { squaredDistance(point, $0) }.min()! }
            var left = random.uniformDouble() * squares.reduce(0, +)
            let drawn = squares.firstIndex { square in
                left -= square
                return left < 0
            }
            centres.append(points[drawn ?? points.count - 1])
        }
        return centres
    }

    /// `[centres, columns]`.
    public var centroids: Tensor {
        Tensor(centres.joined().map { Float($0) }, shape: [centres.count, centres[0].count])
    }

    /// Gives every point to its nearest centre.
    public mutating func assign() {
        for i in points.indices {
            let distances = centres.map { squaredDistance(points[i], $0) }
            assignment[i] = distances.indices.min { distances[$0] < distances[$1] }!
        }
    }

    /// Moves every centre to the mean of its points; one without points stays where it is.
    public mutating func update() {
        for j in centres.indices {
            let members = points.indices.filter { assignment[$0] == j }
            if !members.isEmpty { centres[j] = mean(of: members.map { points[$0] }) }
        }
    }

    /// The sum of the points' squared distances to their centres.
    public var inertia: Double {
        points.indices.reduce(0) { $0 + squaredDistance(points[$1], centres[assignment[$1]]) }
    }
}

/// The rows of a table, each a list.
private func rowsInDouble(of samples: Tensor) -> [[Double]] {
    let columns = samples.elementsPerRow
    return samples.withUnsafeBuffer { values in
        (0..<samples.rows).map { row in (row * columns..<(row + 1) * columns).map { Double(values[$0]) } }
    }
}

func squaredDistance(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for i in a.indices { sum += (a[i] - b[i]) * (a[i] - b[i]) }
    return sum
}

private func mean(of points: [[Double]]) -> [Double] { weightedMean(points, weights: points.map { _ in 1 }) }

/// `Σ wᵢ·xᵢ / Σ wᵢ`, by columns.
func weightedMean(_ points: [[Double]], weights: [Double]) -> [Double] {
    var sum = points[0].map { _ in 0.0 }
    for (point, weight) in zip(points, weights) {
        for column in sum.indices { sum[column] += weight * point[column] }
    }
    let all = weights.reduce(0, +)
    return sum.map { $0 / all }
}

func requireOneLength(_ points: [[Double]], for reader: String) {
    let lengths = Set(points.map(\.count))
    require(
        lengths.count == 1 && lengths.first! > 0,
        "\(reader) takes points of one length, not of \(lengths.sorted())")
}
