import Engine
import System

/// Classifies by the majority among the nearest labelled samples (Fix and Hodges, 1951, "Discriminatory analysis").
public struct KNNClassifier: Sendable {
    /// How many neighbours vote.
    public var count: Int
    /// What makes a neighbour the nearest.
    public var metric: NearestNeighbors.Metric

    /// Stops the program if no neighbour may vote.
    public init(count: Int = 5, metric: NearestNeighbors.Metric = .euclidean) {
        require(count > 0, "a k-NN classifier needs at least one neighbour, but count is \(count)")
        self.count = count
        self.metric = metric
    }

    /// Remembers `samples [rows, columns]` and their `labels [rows]`, which count from 0.
    public func fit(_ samples: Tensor, labels: [Int]) -> FittedKNNClassifier {
        require(
            samples.rows == labels.count, "samples of shape \(samples.shape) do not fit \(labels.count) labels")
        require(count <= labels.count, "\(count) neighbours asked of samples of shape \(samples.shape)")
        return FittedKNNClassifier(
            neighbors: NearestNeighbors(metric: metric).fit(samples), labels: Labels(labels, for: "a k-NN classifier"),
            count: count)
    }
}

/// Labelled samples whose neighbours vote.
public struct FittedKNNClassifier: Sendable {
    private let neighbors: FittedNearestNeighbors
    private let labels: Labels
    private let count: Int

    fileprivate init(neighbors: FittedNearestNeighbors, labels: Labels, count: Int) {
        self.neighbors = neighbors
        self.labels = labels
        self.count = count
    }

    /// The label that most neighbours of each row of `samples [rows, columns]` have; the lowest label wins a tie.
    public func predict(_ samples: Tensor) -> [Int] {
        let found = neighbors.neighbors(of: samples, count: count)
        return (0..<found.rows).map { row in
            var votes = [Int](repeating: 0, count: labels.names.count)
            for index in found.indices[row * count..<(row + 1) * count] { votes[labels.places[Int(index)]] += 1 }
            return labels.names[votes.firstIndex(of: votes.max()!)!]
        }
    }

    /// The share of `samples [rows, columns]` whose predicted label is the given one.
    public func accuracy(_ samples: Tensor, labels: [Int]) -> Double { Scores.accuracy(predict(samples), labels) }
}
