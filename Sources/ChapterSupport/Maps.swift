import Charts
import Engine
import Estimators
import Notebook
import System

// What chapters that draw maps share.

extension Page {
    /// A map of samples by t-SNE, with a progress bar that shows the divergence. It is computed once for all chapters
    /// that want the very same one under the same title: all that decides what comes of it are the library, the samples
    /// and the method.
    ///
    /// - Parameter title: what the map is of; no other map of the page has it.
    public func map(_ title: String, of samples: Tensor, by method: TSNE) throws -> FittedTSNE {
        let kept = try shared(MapKey.name(of: title), key: MapKey(method, samples)) { () -> KeptMap in
            let bar = progress(title, total: method.iterations)
            defer { bar.finish() }
            let fitted = try method.fit(samples) {
                bar.update(to: $0.iteration, status: "KL \(NumberFormat.fixed(3).string($0.divergence)) nats")
            }
            return KeptMap(places: fitted.embedding.values, history: fitted.history)
        }
        return FittedTSNE(
            of: samples, embedding: Tensor(kept.places, shape: [samples.rows, 2]), history: kept.history,
            perplexity: method.perplexity)
    }

    /// The same by t-SNE as it is usually set.
    ///
    /// - Parameters:
    ///   - perplexity: lowered where there are fewer than three times as many samples.
    ///   - seed: of a random start; no other start depends on it.
    public func map(
        _ title: String, of samples: Tensor, perplexity: Double = 30, start: TSNE.Start = .principalComponents,
        seed: UInt64 = 0
    ) throws -> FittedTSNE {
        let fitting = max(1, min(perplexity, Double(samples.rows - 1) / 3))
        return try map(title, of: samples, by: TSNE(perplexity: fitting, start: start, seed: seed))
    }
}

/// What a fit adds to samples and method.
struct KeptMap: Codable {
    var places: [Float]
    var history: [TSNE.Progress]
}

/// All that decides what t-SNE makes of samples, but the code.
struct MapKey: Encodable, Equatable {
    let samples: String
    let perplexity: Double
    let iterations: Int
    let exaggeratedIterations: Int
    let exaggeration: Double
    let start: String
    let repulsion: String
    /// Another number of threads groups sums differently, and so changes their last bits.
    let threads: Int

    init(_ method: TSNE, _ samples: Tensor) {
        self.samples = samples.digest
        perplexity = method.perplexity
        (iterations, exaggeratedIterations) = (method.iterations, method.exaggeratedIterations)
        exaggeration = method.exaggeration
        start =
            switch method.start {
            case .principalComponents: "principal components"
            case .random: "random, seed \(method.seed)"
            case .places(let places): "places \(places.digest)"
            }
        repulsion = "\(method.repulsion ?? .automatic(rows: samples.rows))"
        threads = Threads.count
    }

    /// A title in the letters that names of kept values have.
    static func name(of title: String) -> String {
        "map-"
            + title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    }
}

extension Tensor {
    /// The SHA-256 of shape and values.
    fileprivate var digest: String {
        var hash = SHA256()
        hash.update(part: "\(shape)")
        withUnsafeBuffer { hash.update(UnsafeRawBufferPointer($0)) }
        return hash.hex()
    }
}

/// A map `[rows, 2]` as points to draw.
public func points(_ map: Tensor) -> [Point] { Point.pairs(map.values) }

/// The share of rows whose nearest other row on `map` has the same label.
public func nearestNeighborAccuracy(of map: Tensor, _ labels: [Int]) -> Double {
    let near = NearestNeighbors().fit(map).neighborsOfBase(count: 1)
    return Scores.accuracy((0..<map.rows).map { labels[near.indices(of: $0)[0]] }, labels)
}
