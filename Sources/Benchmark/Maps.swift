import Datasets
import Engine
import Estimators

/// A map of Fashion-MNIST images by t-SNE at perplexity 30 with 1,000 iterations, neighbours included. Quality: the
/// map's divergence with the normaliser summed over all pairs, and how many images have the class that most of their 10
/// nearest on the map have.
func measureMap(rows: Int, components: Int) throws -> Measurement {
    let data = try ImageDataset.load(.fashionMNIST)
    let images = rows <= data.test.count ? data.test : data.train
    let pixels = images.tensor().reshaped([images.count, images.imageSize])
    let samples = try PCA(count: components).fit(pixels).transform(pixels)
    let method = TSNE(perplexity: 30)
    let fits = try repeated { try method.fit(samples) }
    let map = fits.result.embedding
    return Measurement(
        times: fits.times,
        quality: [
            ("kl_reported", .number(fits.result.divergence, digits: 4)),
            ("kl_exact", .number(Affinities(of: samples, perplexity: 30).divergence(to: map), digits: 4)),
            ("knn10_accuracy", .number(neighbourAccuracy(of: map, images.labels), digits: 4)),
        ],
        config: [("n", .integer(images.count)), ("d", .integer(components)), ("iterations", .integer(method.iterations))])
}

private func neighbourAccuracy(of map: Tensor, _ labels: [Int]) -> Double {
    let near = NearestNeighbors().fit(map).neighborsOfBase(count: 10)
    let right = (0..<near.rows).count { row in
        var votes = [Int](repeating: 0, count: 10)
        for neighbor in near.indices(of: row) { votes[labels[neighbor]] += 1 }
        return votes.firstIndex(of: votes.max()!) == labels[row]
    }
    return Double(right) / Double(near.rows)
}
