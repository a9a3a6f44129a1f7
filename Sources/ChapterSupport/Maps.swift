import Charts
import Engine
import Estimators
import Notebook

// What chapters that draw maps share.

extension Page {
    /// A map of samples by t-SNE, with a progress bar that shows the divergence.
    ///
    /// - Parameter perplexity: Lowered where there are fewer than three times as many samples.
    public func map(
        _ title: String, of samples: Tensor, perplexity: Double = 30, start: TSNE.Start = .principalComponents,
        seed: UInt64 = 0
    ) throws -> FittedTSNE {
        let method = TSNE(
            perplexity: max(1, min(perplexity, Double(samples.rows - 1) / 3)), start: start, seed: seed)
        let bar = progress(title, total: method.iterations)
        defer { bar.finish() }
        return try method.fit(samples) {
            bar.update(to: $0.iteration, status: "KL \(NumberFormat.fixed(3).string($0.divergence)) nats")
        }
    }
}

/// A map `[rows, 2]` as points to draw.
public func points(_ map: Tensor) -> [Point] { Point.pairs(map.values) }

/// The share of rows whose nearest other row on `map` has the same label.
public func nearestNeighborAccuracy(of map: Tensor, _ labels: [Int]) -> Double {
    let near = NearestNeighbors().fit(map).neighborsOfBase(count: 1)
    return Scores.accuracy((0..<map.rows).map { labels[near.indices(of: $0)[0]] }, labels)
}
