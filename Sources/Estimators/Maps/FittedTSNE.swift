import CKernels
import Engine
import Foundation
import System

/// A map of samples, and a place on it for samples to come.
public struct FittedTSNE: Sendable {
    /// `[rows, 2]`.
    public let embedding: Tensor
    /// The divergence in the course of the fit; the last entry is the map's own.
    public let history: [TSNE.Progress]
    /// How many neighbours each sample has, in effect; a sample to come has as many.
    public let perplexity: Double
    /// What samples are multiplied by before their neighbours are looked for.
    private let scale: Float
    private let neighbors: FittedNearestNeighbors

    init(
        embedding: Tensor, history: [TSNE.Progress], perplexity: Double, scale: Float,
        neighbors: FittedNearestNeighbors
    ) {
        self.embedding = embedding
        self.history = history
        self.perplexity = perplexity
        self.scale = scale
        self.neighbors = neighbors
    }

    /// A map of `samples [rows, columns]` that was fitted before: `embedding`, `history` and `perplexity` are those of
    /// that fit.
    public init(of samples: Tensor, embedding: Tensor, history: [TSNE.Progress], perplexity: Double) {
        require(
            embedding.shape == [samples.rows, 2],
            "a map of \(samples.rows) samples is [\(samples.rows), 2], not \(embedding.shape)")
        requirePerplexity(perplexity, fits: samples.rows - 1, samples.shape)
        let scale = powerOfTwoScale(of: samples)
        self.init(
            embedding: embedding, history: history, perplexity: perplexity, scale: scale,
            neighbors: NearestNeighbors().fit(scaled(samples, by: scale)))
    }

    /// Kullback–Leibler divergence from the affinities to the map, in nats. Infinite before the first iteration.
    public var divergence: Double { history.last?.divergence ?? .infinity }

    /// Places `samples [rows, columns]` on the map, which stays as it is → `[rows, 2]`.
    ///
    /// Each sample for itself minimises the divergence from being near mapped samples, as at the fit, to being near
    /// their points: Σⱼ pⱼ log(pⱼ / qⱼ), qⱼ ∝ 1 / (1 + ‖y − yⱼ‖²). So a place depends on no other new sample. The
    /// descent starts at the point of the nearest mapped sample (after Poličar, Stražar & Zupan, 2021, "Embedding to
    /// reference t-SNE space addresses batch effects in single-cell classification").
    public func transform(_ samples: Tensor, iterations: Int = 250) -> Tensor {
        require(iterations >= 0, "places are found in 0 or more iterations, not \(iterations)")
        let (rows, mapped) = (samples.rows, embedding.rows)
        let count = Affinities.neighborCount(perplexity: perplexity, among: mapped)
        let near = neighbors.neighbors(of: scaled(samples, by: scale), count: count)
        let weights = Affinities.conditional(near, perplexity: perplexity)
        // New points stand before the mapped ones, so that one list of neighbours can point to them.
        let starts = (0..<rows).flatMap { row in
            let nearest = Int(near.indices[row * count])
            return [embedding[nearest, 0], embedding[nearest, 1]]
        }
        let map = MapPoints(Tensor(starts + embedding.values, shape: [rows + mapped, 2]))
        let lists = PaddedLists(near, weights, offset: rows)
        let grid = PotentialGrid(spacing: 0.25)
        grid.hold(map.x + rows, map.y + rows, count: mapped)
        for _ in 0..<iterations {
            inParallel(rows, grain: 128, sharing: map) { range, _, map in lists.attract(map, range) }
            grid.read(
                map.x, map.y, count: rows, forceX: map.repulsionX, forceY: map.repulsionY, potential: map.potential)
            for row in 0..<rows {
                map.repulsionX[row] /= map.potential[row]
                map.repulsionY[row] /= map.potential[row]
            }
            map.move(
                kernels_tsne_step(attraction: 1, repulsion: 1, rate: 0.25, momentum: 0.8, longest: 1), first: rows)
        }
        return map.places.rows(0..<rows)
    }
}

/// The neighbours of new points, in the form that attraction reads.
private struct PaddedLists {
    private let offsets: [Int64]
    private var indices: [Int32]
    private var weights: [Float]

    init(_ neighbors: Neighbors, _ conditional: [Float], offset: Int) {
        let lanes = Int(KERNELS_TSNE_LANES)
        let (rows, count) = (neighbors.rows, neighbors.count)
        let width = (count + lanes - 1) / lanes * lanes
        offsets = (0...rows).map { Int64($0 * width) }
        indices = [Int32](repeating: Int32(offset), count: rows * width)
        weights = [Float](repeating: 0, count: rows * width)
        for row in 0..<rows {
            for i in 0..<count {
                indices[row * width + i] = neighbors.indices[row * count + i] + Int32(offset)
                weights[row * width + i] = conditional[row * count + i]
            }
        }
    }

    func attract(_ map: MapPoints, _ range: Range<Int>) {
        kernels_tsne_attract(
            range.lowerBound, range.upperBound, offsets, indices, weights, map.x, map.y, map.attractionX,
            map.attractionY)
    }
}
