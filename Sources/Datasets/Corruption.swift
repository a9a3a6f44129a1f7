import Engine
import Foundation
import Images
import System

/// A way to damage an image, to see what a model makes of input that it was not meant for, or whether it can undo it.
///
/// Each image draws from its own stream, told by its row number, so the same seed does the same damage to an image in
/// any batch. What comes out lies in 0…1.
public enum Corruption: Hashable, Sendable {
    /// Normal noise of this standard deviation on every number; sums are clamped to 0…1, so that on black and white
    /// pixels half of it is lost.
    case gaussian(standardDeviation: Float)
    /// Each pixel, by itself, is replaced with the probability `share`: by black or by white, with equal chances.
    case saltAndPepper(share: Float)
    /// A square of `side` × `side` pixels, at a uniformly random place wholly inside the image, gets one `level`
    /// (0 is black) in every channel. A square larger than the image is cut to the image.
    case occlusion(side: Int, level: Float = 0)
    /// Every number x becomes 1 − x, as on a photographic negative.
    case inversion
    /// An image of one `level` (0 is black), whatever was there.
    case blank(level: Float = 0)

    /// A few words for tables and figures.
    public var name: String {
        switch self {
        case .gaussian(let deviation): "noise \(short(deviation))"
        case .saltAndPepper(let share): "salt & pepper \(short(100 * share)) %"
        case .occlusion(let side, let level): "\(shade(level)) square \(side)×\(side)"
        case .inversion: "inverted"
        case .blank(let level): "blank, \(shade(level))"
        }
    }

    /// Damages images `[N, H, W, C]` in 0…1, where image `i` is row `rows[i]` of the data set, or row `i` without
    /// `rows`.
    ///
    /// - Precondition: deviations are not negative; shares and levels lie in 0…1; squares have at least one pixel.
    public func applied(to images: Tensor, rows: [Int]? = nil, random: Random) -> Tensor {
        require(
            images.shape.count == 4 && images.rows == rows?.count ?? images.rows,
            "corruption takes images [n, H, W, C] and n rows, but got \(images.shape) and \(rows?.count ?? 0) rows")
        requireSensible()
        let (extent, size) = (Extent(images.shape), images.elementsPerRow)
        return Tensor(shape: images.shape) { target in
            images.withUnsafeBuffer { source in
                inParallel(images.rows, grain: itemsPerBlock(of: size, numbers: 1 << 14)) { positions, _ in
                    for position in positions {
                        let image = target.baseAddress! + position * size
                        image.update(from: source.baseAddress! + position * size, count: size)
                        var random = random.split(rows?[position] ?? position)
                        corrupt(UnsafeMutableBufferPointer(start: image, count: size), extent, &random)
                    }
                }
            }
        }
    }

    /// `copies` copies of all images, each damaged anew, as bytes: what trains a network that is never to see the same
    /// damage twice. Kinds of damage take turns, a hundred images each.
    public static func freshCopies(
        of images: LabelledImages, _ kinds: [Corruption], copies: Int, seed: UInt64
    ) -> [UInt8] {
        let block = 100
        let blocks = (images.count + block - 1) / block
        return [UInt8](unsafeUninitializedCapacity: copies * images.pixels.count) { target, written in
            inParallel(copies * blocks) { range, _ in
                for index in range {
                    let (copy, number) = (index / blocks, index % blocks)
                    let rows = Array(number * block..<min((number + 1) * block, images.count))
                    let damaged = kinds[(copy + number) % kinds.count].applied(
                        to: images.tensor(of: rows), rows: rows, random: Random(seed: seed).split(copy))
                    let start = target.baseAddress! + copy * images.pixels.count + rows[0] * images.imageSize
                    damaged.withUnsafeBuffer { for i in $0.indices { start[i] = UInt8(intensity: $0[i]) } }
                }
            }
            written = target.count
        }
    }

    private struct Extent {
        let height: Int
        let width: Int
        let channels: Int

        init(_ shape: [Int]) { (height, width, channels) = (shape[1], shape[2], shape[3]) }
    }

    private func corrupt(_ image: UnsafeMutableBufferPointer<Float>, _ extent: Extent, _ random: inout Random) {
        switch self {
        case .gaussian(let deviation):
            if deviation > 0 { addNoise(to: image, deviation: deviation, &random) }
        case .saltAndPepper(let share):
            for start in stride(from: 0, to: image.count, by: extent.channels) {
                // Two draws a pixel whatever comes out, so that a larger share only adds to a smaller one's damage.
                let (draw, value) = (random.uniform(), Float(random.next() & 1))
                guard draw < share else { continue }
                for channel in 0..<extent.channels { image[start + channel] = value }
            }
        case .occlusion(let side, let level):
            let (height, width) = (min(side, extent.height), min(side, extent.width))
            let top = random.integer(below: extent.height - height + 1)
            let left = random.integer(below: extent.width - width + 1)
            for y in top..<top + height {
                let start = (y * extent.width + left) * extent.channels
                for i in start..<start + width * extent.channels { image[i] = level }
            }
        case .inversion:
            for i in image.indices { image[i] = 1 - image[i] }
        case .blank(let level):
            image.update(repeating: level)
        }
    }

    private func requireSensible() {
        let isSensible =
            switch self {
            case .gaussian(let deviation): deviation >= 0 && deviation.isFinite
            case .saltAndPepper(let share): (0...1).contains(share)
            case .occlusion(let side, let level): side > 0 && (0...1).contains(level)
            case .inversion: true
            case .blank(let level): (0...1).contains(level)
            }
        require(isSensible, "\(self) is outside of what an image can suffer")
    }
}

private func short(_ number: Float) -> String { String(format: "%.3g", number) }

private func shade(_ level: Float) -> String {
    switch level {
    case 0: "black"
    case 1: "white"
    default: "grey \(short(level))"
    }
}
