import CKernels
import Engine
import System

/// t-distributed stochastic neighbour embedding (van der Maaten & Hinton, 2008, "Visualizing data using t-SNE"): a map
/// of samples in the plane that minimises the Kullback–Leibler divergence Σ pᵢⱼ log(pᵢⱼ / qᵢⱼ) between being neighbours
/// among the samples, p, and in the map, qᵢⱼ ∝ 1 / (1 + ‖yᵢ − yⱼ‖²).
///
/// Start and step size follow Kobak & Berens (2019, "The art of using t-SNE for single-cell transcriptomics") and
/// Belkina and others (2019, "Automated optimized parameters for t-distributed stochastic neighbor embedding").
public struct TSNE: Sendable {
    /// Where the points stand before the first iteration.
    public enum Start: Sendable {
        /// At their first two principal components, shrunk: the map's large-scale order comes from here.
        case principalComponents
        /// At random, in a tiny cloud.
        case random
        /// At the given places, `[rows, 2]`.
        case places(Tensor)
    }

    /// How many neighbours each sample has, in effect.
    public var perplexity: Double
    /// Steps of gradient descent in all, the exaggerated ones among them.
    public var iterations: Int
    /// Iterations at the beginning in which affinities count `exaggeration` times, so that clusters form while points
    /// can still pass each other.
    public var exaggeratedIterations: Int
    /// What affinities are multiplied by in the exaggerated iterations, 1 or more.
    public var exaggeration: Double
    /// Where points are before the first iteration.
    public var start: Start
    /// Nil takes the faster one for the number of samples.
    public var repulsion: Repulsion?
    /// Of a start at random.
    public var seed: UInt64

    /// Stops the program if the exaggerated iterations are more than all, or the exaggeration is below 1.
    public init(
        perplexity: Double = 30, iterations: Int = 1_000, exaggeratedIterations: Int = 250, exaggeration: Double = 12,
        start: Start = .principalComponents, repulsion: Repulsion? = nil, seed: UInt64 = 0
    ) {
        require(
            exaggeratedIterations >= 0 && iterations >= exaggeratedIterations,
            "\(exaggeratedIterations) exaggerated iterations do not fit into \(iterations)")
        require(
            exaggeration >= 1 && exaggeration.isFinite, "an exaggeration is 1 or more, but is \(exaggeration)")
        self.perplexity = perplexity
        self.iterations = iterations
        self.exaggeratedIterations = exaggeratedIterations
        self.exaggeration = exaggeration
        self.start = start
        self.repulsion = repulsion
        self.seed = seed
    }

    /// Where a fit stands.
    public struct Progress: Codable, Equatable, Sendable {
        /// Iterations done.
        public let iteration: Int
        /// Kullback–Leibler divergence from the affinities (without exaggeration) to the map, in nats.
        public let divergence: Double
    }

    /// Iterations between two reports.
    public static let reportInterval = 50

    /// Maps `samples [rows, columns]`, O(rows² · columns) for the neighbours and O(rows) for an iteration.
    ///
    /// - Parameters:
    ///   - samples: `[rows, columns]`.
    ///   - report: Called every `reportInterval` iterations, and after the last.
    /// - Precondition: `perplexity` is at least 1 and below `rows − 1`.
    /// - Throws: `LinearAlgebraError` if a sample, or a place given to start from, is not finite.
    public func fit(_ samples: Tensor, report: (Progress) -> Void = { _ in }) throws -> FittedTSNE {
        let rows = try checkedExtent(of: samples, for: "t-SNE").rows
        requirePerplexity(perplexity, fits: rows - 1, samples.shape)
        // The map does not depend on the samples' unit of length.
        let scale = powerOfTwoScale(of: samples)
        let samples = scaled(samples, by: scale)
        let map = MapPoints(try places(for: samples))
        let base = NearestNeighbors().fit(samples)
        let count = Affinities.neighborCount(perplexity: perplexity, among: rows)
        let affinities = Affinities(neighbors: base.neighborsOfBase(count: count), perplexity: perplexity)
        let history = descend(map, affinities, report)
        return FittedTSNE(
            embedding: map.places, history: history, perplexity: perplexity, scale: scale, neighbors: base)
    }

    /// Gradient descent; the gradient is that of the divergence by a point's place, divided by 4.
    private func descend(_ map: MapPoints, _ affinities: Affinities, _ report: (Progress) -> Void) -> [Progress] {
        let field = (repulsion ?? .automatic(rows: map.count)).field()
        var history: [Progress] = []
        for iteration in 0..<iterations {
            let isExaggerated = iteration < exaggeratedIterations
            let factor = isExaggerated ? exaggeration : 1
            map.attract(affinities)
            let normalizer = field.repel(map)
            map.move(
                kernels_tsne_step(
                    attraction: Float(factor), repulsion: Float(1 / normalizer),
                    rate: Float(max(200, Double(map.count) / factor)), momentum: isExaggerated ? 0.5 : 0.8, longest: 5))
            map.centre()
            if (iteration + 1) % TSNE.reportInterval == 0 || iteration + 1 == iterations {
                let divergence = map.divergence(affinities, normalizer: field.repel(map))
                history.append(Progress(iteration: iteration + 1, divergence: divergence))
                report(history[history.count - 1])
            }
        }
        return history
    }

    private func places(for samples: Tensor) throws -> Tensor {
        let rows = samples.rows
        switch start {
        case .principalComponents:
            require(
                samples.elementsPerRow >= 2, "principal components of samples of shape \(samples.shape) span no plane")
            let method: PCA.Method = samples.elementsPerRow > rows ? .singularValues : .covariance
            let pca = try PCA(count: 2, method: method).fit(samples)
            let deviation = Float(pca.explainedVariance[0].squareRoot())
            let scale = deviation > 0 ? startDeviation / deviation : 0
            return pca.transform(samples) * scale
        case .random:
            var random = Random(seed: seed)
            return Tensor((0..<2 * rows).map { _ in random.normal() * startDeviation }, shape: [rows, 2])
        case .places(let places):
            require(places.shape == [rows, 2], "the start is \(places.shape), but the map is [\(rows), 2]")
            try checkFinite(places, "places to start from", for: "t-SNE")
            return places
        }
    }
}

/// The deviation along the first axis of a map before the first iteration: far below the kernel's width.
private let startDeviation: Float = 1e-4
