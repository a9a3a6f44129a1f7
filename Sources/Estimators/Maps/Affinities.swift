import CKernels
import Engine
import Foundation
import System

/// Who is near whom among some samples, and how near: the symmetric probabilities pᵢⱼ of t-SNE, which sum to 1 over all
/// pairs and are zero for pairs of which neither is among the other's nearest (van der Maaten & Hinton, 2008,
/// "Visualizing data using t-SNE"; van der Maaten, 2014, for keeping only the nearest).
public struct Affinities: Sendable {
    /// The number of samples.
    public let rows: Int
    /// Row i's neighbours stand at `offsets[i]..<offsets[i + 1]`, in rising order, padded with weight 0.
    let offsets: [Int64]
    let indices: [Int32]
    let weights: [Float]
    /// Σ p log p in nats: the part of the divergence that no map changes.
    let negativeEntropy: Double

    /// How many neighbours have a say at a perplexity: beyond three times as many, a Gaussian's weights are nothing.
    static func neighborCount(perplexity: Double, among rows: Int) -> Int { min(Int(3 * perplexity), rows - 1) }

    /// Affinities of `samples [rows, columns]` by Euclidean distance, O(rows² · columns).
    ///
    /// - Parameters:
    ///   - samples: `[rows, columns]`.
    ///   - perplexity: How many neighbours each sample has, in effect: e to the entropy of its probabilities.
    /// - Precondition: `perplexity` is at least 1 and below `rows − 1`.
    public init(of samples: Tensor, perplexity: Double) {
        let base = NearestNeighbors().fit(scaled(samples, by: powerOfTwoScale(of: samples)))
        requirePerplexity(perplexity, fits: samples.rows - 1, samples.shape)
        let count = Affinities.neighborCount(perplexity: perplexity, among: samples.rows)
        self.init(neighbors: base.neighborsOfBase(count: count), perplexity: perplexity)
    }

    /// Affinities from neighbours that were found before, by Euclidean distance, themselves excluded.
    init(neighbors: Neighbors, perplexity: Double) {
        let (rows, count) = (neighbors.rows, neighbors.count)
        let conditional = Affinities.conditional(neighbors, perplexity: perplexity)
        self.rows = rows
        // pᵢⱼ = (pⱼ|ᵢ + pᵢ|ⱼ) / 2n: every list is merged with the list of those that name the row.
        let named = Backlinks(neighbors)
        var lengths = [Int64](repeating: 0, count: rows + 1)
        var merged = [[(Int32, Float)]](repeating: [], count: rows)
        let scale = 1 / Float(2 * rows)
        merged.withUnsafeMutableBufferPointer { merged in
            nonisolated(unsafe) let merged = merged
            inParallel(rows, grain: 256) { range, _ in
                for row in range {
                    let own = (row * count..<(row + 1) * count).map { (neighbors.indices[$0], conditional[$0]) }
                    let back = named.places(of: row).map { (Int32($0 / count), conditional[$0]) }
                    merged[row] = merge(own.sorted { $0.0 < $1.0 }, back, scale)
                }
            }
        }
        let lanes = Int(KERNELS_TSNE_LANES)
        for row in 0..<rows {
            lengths[row + 1] = lengths[row] + Int64((merged[row].count + lanes - 1) / lanes * lanes)
        }
        var entropy = 0.0
        offsets = lengths
        var indices = [Int32](repeating: 0, count: Int(lengths[rows]))
        var weights = [Float](repeating: 0, count: Int(lengths[rows]))
        for row in 0..<rows {
            for place in Int(lengths[row])..<Int(lengths[row + 1]) { indices[place] = Int32(row) }
            for (place, (index, weight)) in merged[row].enumerated() {
                indices[Int(lengths[row]) + place] = index
                weights[Int(lengths[row]) + place] = weight
                if weight > 0 { entropy += Double(weight) * log(Double(weight)) }
            }
        }
        self.indices = indices
        self.weights = weights
        negativeEntropy = entropy
    }

    /// The Kullback–Leibler divergence to a map `[rows, 2]`, in nats, every pair counted: O(rows²).
    public func divergence(to map: Tensor) -> Double {
        require(map.shape == [rows, 2], "a map of \(rows) samples is [\(rows), 2], not \(map.shape)")
        requireFinite(map, "places", for: "the divergence to a map")
        let points = MapPoints(map)
        return points.divergence(self, normalizer: Repulsion.exact.field().repel(points))
    }

    /// pⱼ|ᵢ for the neighbours j of each row i, `[rows, count]`: Gaussian in the distance, each row with the width that
    /// gives it the perplexity, and with the sum 1.
    static func conditional(_ neighbors: Neighbors, perplexity: Double) -> [Float] {
        let count = neighbors.count
        // A row's weights do not depend on its unit of length. Its farthest neighbour's exponent keeps squares in range.
        let squares = neighbors.values.indices.map { place in
            let farthest = neighbors.values[place / count * count + count - 1]
            let distance = neighbors.values[place] / (farthest.isNormal ? farthest.binade : 1)
            return distance * distance
        }
        let entropy = Float(log(perplexity))
        return [Float](unsafeUninitializedCapacity: squares.count) { weights, written in
            nonisolated(unsafe) let weights = weights.baseAddress!
            inParallel(neighbors.rows, grain: 64) { range, _ in
                let begin = range.lowerBound * count
                squares.withUnsafeBufferPointer {
                    kernels_tsne_calibrate(
                        $0.baseAddress! + begin, range.count, count, entropy, weights + begin)
                }
            }
            written = squares.count
        }
    }
}

func requirePerplexity(_ perplexity: Double, fits neighbors: Int, _ shape: [Int]) {
    require(
        perplexity >= 1 && perplexity < Double(neighbors),
        "a perplexity of \(perplexity) does not fit samples of shape \(shape): "
            + "it lies between 1 and the number of other samples, \(neighbors)")
}

/// For every row, the places in the neighbour lists that name it, in rising order.
private struct Backlinks {
    private var starts: [Int]
    private var entries: [Int32]

    init(_ neighbors: Neighbors) {
        require(neighbors.indices.count <= Int(Int32.max), "\(neighbors.indices.count) neighbours are too many")
        starts = [Int](repeating: 0, count: neighbors.rows + 1)
        for index in neighbors.indices { starts[Int(index) + 1] += 1 }
        for row in 0..<neighbors.rows { starts[row + 1] += starts[row] }
        var next = starts
        entries = [Int32](repeating: 0, count: neighbors.indices.count)
        for (place, index) in neighbors.indices.enumerated() {
            entries[next[Int(index)]] = Int32(place)
            next[Int(index)] += 1
        }
    }

    func places(of row: Int) -> some Sequence<Int> { entries[starts[row]..<starts[row + 1]].lazy.map { Int($0) } }
}

/// Two lists in rising order as one; what both name gets the sum.
private func merge(_ a: [(Int32, Float)], _ b: [(Int32, Float)], _ scale: Float) -> [(Int32, Float)] {
    var result: [(Int32, Float)] = []
    result.reserveCapacity(a.count + b.count)
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
        if j == b.count || (i < a.count && a[i].0 < b[j].0) {
            result.append((a[i].0, a[i].1 * scale))
            i += 1
        } else if i == a.count || b[j].0 < a[i].0 {
            result.append((b[j].0, b[j].1 * scale))
            j += 1
        } else {
            result.append((a[i].0, (a[i].1 + b[j].1) * scale))
            (i, j) = (i + 1, j + 1)
        }
    }
    return result
}
