import ChapterSupport
import Engine
import Estimators
import Notebook

/// A t-SNE map of one description.
struct ClearMap: Codable {
    var name: String
    var perplexity: Double
    var values: [Float]

    /// [N, 2].
    var points: Tensor { Tensor(values, shape: [values.count / 2, 2]) }
}

/// Of the maps with different perplexities, the one on which k-means finds the clusters with the highest silhouette:
/// a choice that needs no label.
func clearestMap(
    of codes: Tensor, _ name: String, _ count: Int, _ page: Page, _ options: Options
) throws -> ClearMap {
    let maps = try mapPerplexities.map { perplexity in
        let fitted = try page.map(
            "t-SNE of the \(name), perplexity \(perplexity)", of: codes, perplexity: Double(perplexity),
            seed: options.seed)
        let clusters = KMeans(count: count, restarts: restarts, seed: options.seed).fit(fitted.embedding)
        let silhouette = ClusterMetrics.silhouette(
            fitted.embedding, clusters.assignment, sample: 3_000, seed: options.seed)
        return (silhouette, ClearMap(name: name, perplexity: fitted.perplexity, values: fitted.embedding.values))
    }
    return maps.max { $0.0 < $1.0 }!.1
}
