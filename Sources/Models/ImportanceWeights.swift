import Engine
import Foundation
import System

extension VariationalAutoencoder {
    /// log p(x, z) − log q(z | x) of every image and every of K draws z: images [N, …], noise [N, K, latent] → [N, K].
    public func logWeights(_ images: Node, noise: Node, _ pass: ForwardPass = .inference) -> Node {
        let (count, draws) = (noise.shape[0], noise.shape[1])
        let posterior = encode(images, pass)
        let row = [count, 1, latent]
        let logVariance = posterior.logVariance.reshaped(row)
        let codes = posterior.mean.reshaped(row) + noise * posterior.standardDeviation.reshaped(row)
        // log p(z) − log q(z | x): the constants of both densities are the same.
        let prior = 0.5 * (noise.square() - codes.square() + logVariance).sum(over: [2])
        let decoded = decode(codes.reshaped([count * draws, latent]), pass)
        return prior
            + likelihood.logProbabilities(of: images, decoded: decoded.reshaped([count, draws, decoded.shape[1]]))
    }

    /// The weights of `draws` draws for every image: images [N, …] → [N, draws].
    ///
    /// - Parameters:
    ///   - images: [N, …].
    ///   - draws: of every image's posterior.
    ///   - seed: the same seed gives the same draws.
    ///   - report: is told how many images are done.
    public func importanceWeights(
        of images: Tensor, draws: Int, seed: UInt64, report: (_ images: Int) -> Void = { _ in }
    ) -> ImportanceWeights {
        require(draws > 0, "weights are of at least one draw, not \(draws)")
        // About a thousand codes at a time: their pixels stay in the cache.
        let chunk = min(draws, 500)
        let batch = max(1, 1_000 / chunk)
        let function = Function(shapes: [Array(images.shape.dropFirst()), [chunk, latent]], batch: batch) {
            [self.logWeights($0[0], noise: $0[1])]
        }
        let random = Random(seed: seed)
        var values = [Float](repeating: 0, count: images.rows * draws)
        for start in stride(from: 0, to: images.rows, by: batch) {
            let rows = start..<min(start + batch, images.rows)
            let part = images.rows(rows)
            for first in stride(from: 0, to: draws, by: chunk) {
                let width = min(chunk, draws - first)
                let noise = Tensor(shape: [rows.count, chunk, latent]) { target in
                    for row in rows {
                        var own = random.split(row).split(first)
                        let place = (row - start) * chunk * latent
                        for i in 0..<chunk * latent { target[place + i] = own.normal() }
                    }
                }
                let weights = function([part, noise])[0].values
                for row in rows {
                    for k in 0..<width { values[row * draws + first + k] = weights[(row - start) * chunk + k] }
                }
            }
            report(rows.upperBound)
        }
        return ImportanceWeights(Tensor(values, shape: [images.rows, draws]))
    }
}

/// Logarithms of importance weights w = p(x, z) / q(z | x), whose mean over draws z from q is p(x).
public struct ImportanceWeights: Sendable {
    /// [images, draws]
    public let logarithms: Tensor

    /// Stops the program unless they are a table [images, draws] with an entry.
    public init(_ logarithms: Tensor) {
        require(
            logarithms.shape.count == 2 && logarithms.count > 0,
            "weights are a table [images, draws], but the shape is \(logarithms.shape)")
        self.logarithms = logarithms
    }

    /// The importance-weighted bound of every image in nats, log (1/K) Σ w (Burda, Grosse and Salakhutdinov, 2016,
    /// "Importance weighted autoencoders"), averaged over as many groups of K = `draws` draws as there are. With one
    /// draw it is the evidence lower bound; it rises with K towards log p(x).
    public func bounds(draws: Int) -> [Double] {
        let columns = logarithms.shape[1]
        require(draws > 0 && draws <= columns, "groups of \(draws) draws asked of weights of shape \(logarithms.shape)")
        let groups = columns / draws
        let values = logarithms.values
        return (0..<logarithms.rows).map { row in
            var sum = 0.0
            for group in 0..<groups {
                let start = row * columns + group * draws
                sum += logMeanExp(values[start..<start + draws])
            }
            return sum / Double(groups)
        }
    }

    /// The mean of `bounds(draws:)` over the images, in nats per image.
    public func bound(draws: Int) -> Double {
        let bounds = bounds(draws: draws)
        return bounds.reduce(0, +) / Double(bounds.count)
    }
}

/// log (1/n) Σ exp x. The greatest x is taken out first: e⁻²⁴⁰ is far below the least single-precision number. Of nothing
/// but −∞, which says that no draw can have made the image, it is −∞; with +∞, +∞.
private func logMeanExp(_ values: ArraySlice<Float>) -> Double {
    let greatest = Double(values.max()!), shift = greatest.isFinite ? greatest : 0
    let sum = values.reduce(0) { $0 + exp(Double($1) - shift) }
    return shift + log(sum / Double(values.count))
}
