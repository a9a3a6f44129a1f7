import Engine

/// Classifies by the majority among the nearest labelled samples (Fix and Hodges, 1951, "Discriminatory analysis").
public struct KNNClassifier: Sendable {
    /// How many neighbours vote.
    public var count: Int
    public var metric: NearestNeighbors.Metric

    public init(count: Int = 5, metric: NearestNeighbors.Metric = .euclidean) {
        require(count > 0, "a k-NN classifier needs at least one neighbour, but count is \(count)")
        self.count = count
        self.metric = metric
    }

    /// Remembers `samples [rows, columns]` and their `labels [rows]`, which count from 0.
    public func fit(_ samples: Tensor, labels: [Int]) -> FittedKNNClassifier {
        require(
            samples.rows == labels.count, "samples of shape \(samples.shape) do not fit \(labels.count) labels")
        require(labels.allSatisfy { $0 >= 0 }, "labels count from 0, but the least is \(labels.min() ?? 0)")
        require(count <= labels.count, "\(count) neighbours asked of samples of shape \(samples.shape)")
        return FittedKNNClassifier(
            neighbors: NearestNeighbors(metric: metric).fit(samples), labels: labels, count: count)
    }
}

/// Labelled samples whose neighbours vote.
public struct FittedKNNClassifier: Sendable {
    private let neighbors: FittedNearestNeighbors
    private let labels: [Int]
    private let count: Int

    fileprivate init(neighbors: FittedNearestNeighbors, labels: [Int], count: Int) {
        self.neighbors = neighbors
        self.labels = labels
        self.count = count
    }

    /// The label that most neighbours of each row of `samples [rows, columns]` have; the lowest label wins a tie.
    public func predict(_ samples: Tensor) -> [Int] {
        let found = neighbors.neighbors(of: samples, count: count)
        let classes = labels.max()! + 1
        return (0..<found.rows).map { row in
            var votes = [Int](repeating: 0, count: classes)
            for index in found.indices[row * count..<(row + 1) * count] { votes[labels[Int(index)]] += 1 }
            return votes.firstIndex(of: votes.max()!)!
        }
    }

    /// The share of `samples [rows, columns]` whose predicted label is the given one.
    public func accuracy(_ samples: Tensor, labels: [Int]) -> Double { Scores.accuracy(predict(samples), labels) }
}
