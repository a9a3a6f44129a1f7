/// The pieces of work, in the order in which `all` runs them.
enum Workload: String, CaseIterable {
    case convae28, convae32, denseVAE = "dense_vae", clip, lstm, kmeans, pca, cca, knn, tsne, tsne60k, sgemm

    var summary: String {
        switch self {
        case .convae28: "convolutional autoencoder 1-16-8 | 8-8-16-1 on Fashion-MNIST"
        case .convae32: "convolutional autoencoder 3-32-64 | 64-64-32-3 on 20,480 random images"
        case .denseVAE: "784-512-256-16 variational autoencoder on Fashion-MNIST"
        case .clip: "convolutional and Transformer towers with a symmetric contrast on 60,000 pairs"
        case .lstm: "embedding 64, LSTM 256, dense 10 on 60,000 sequences of 16 tokens"
        case .kmeans: "k = 10, best of 10 starts, 60,000 rows of 392 principal components"
        case .pca: "50 components of 60,000 rows of 784 pixels"
        case .cca: "50 canonical pairs of the left and right halves of 60,000 images, 392 pixels each"
        case .knn: "10 nearest of 60,000 unit vectors in 64 dimensions, for 10,000 queries"
        case .tsne: "map of 10,000 rows of 392 principal components, perplexity 30, 1,000 iterations"
        case .tsne60k: "map of 60,000 rows of 50 principal components, perplexity 30, 1,000 iterations"
        case .sgemm: "product of two matrices of 4096 rows and columns, best of 7"
        }
    }

    /// What one number of seconds stands for.
    var unit: String {
        switch self {
        case .convae28, .denseVAE, .lstm: "s/epoch of 60k"
        case .convae32: "s/epoch of 60k (scaled)"
        case .clip: "s/epoch of 60k pairs"
        case .kmeans, .pca, .cca, .tsne, .tsne60k, .sgemm: "s"
        case .knn: "s/10k queries"
        }
    }

    func measure(_ settings: Settings) throws -> Measurement {
        switch self {
        case .convae28: try measureAutoencoder28(settings)
        case .convae32: try measureAutoencoder32(settings)
        case .denseVAE: try measureDenseVAE(settings)
        case .clip: try measureImageText(settings)
        case .lstm: try measureSequences(settings)
        case .kmeans: try measureKMeans()
        case .pca: try measurePCA()
        case .cca: try measureCCA()
        case .knn: try measureNeighbours()
        case .tsne: try measureMap(rows: 10_000, components: 392)
        case .tsne60k: try measureMap(rows: 60_000, components: 50)
        case .sgemm: measureProduct()
        }
    }
}

/// What the command line chose; nil where a workload's own size is to stand.
struct Settings {
    var batch: Int?
    var epochs: Int
    var slice: Int?
    var showsProfile: Bool
}
