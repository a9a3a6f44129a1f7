import Engine

/// Random changes that leave an image's meaning alone, so that a model sees more than the images there are.
///
/// They come in this order: flip, shift, noise. Each image draws from its own stream, told by its row number, so the
/// same seed gives the same images at any batch size and order.
public struct Augmentation: Equatable, Sendable {
    /// Whether to mirror every other image, left to right.
    public var flipsHorizontally: Bool
    /// The farthest an image moves, in pixels, along each axis; what comes in at the edge is black.
    public var shift: Int
    /// Standard deviation of the normal noise added to every number; the sum is clamped to 0…1.
    public var noise: Float

    public init(flipsHorizontally: Bool = false, shift: Int = 0, noise: Float = 0) {
        precondition(shift >= 0 && noise >= 0, "shift \(shift) and noise \(noise) cannot be negative")
        self.flipsHorizontally = flipsHorizontally
        self.shift = shift
        self.noise = noise
    }

    /// Changes a batch: `images [n, H, W, C]` in 0…1, where image `i` is row `rows[i]` of the data set.
    public func applied(to images: Tensor, rows: [Int], random: Random) -> Tensor {
        precondition(
            images.shape.count == 4 && images.rows == rows.count,
            "augmentation takes images [n, H, W, C] and n rows, but got \(images.shape) and \(rows.count) rows")
        let (height, width, channels) = (images.shape[1], images.shape[2], images.shape[3])
        return Tensor(shape: images.shape) { target in
            images.withUnsafeBuffer { source in
                for (position, row) in rows.enumerated() {
                    // Drawn whether or not they are used, so that switching one change on leaves the others as they were.
                    var random = random.split(row)
                    let isMirrored = random.next() & 1 == 1
                    let (down, right) = (random.integer(below: 2 * shift + 1), random.integer(below: 2 * shift + 1))
                    let start = position * height * width * channels
                    for y in 0..<height {
                        for x in 0..<width {
                            let from = (y: y - (down - shift), x: x - (right - shift))
                            let column = flipsHorizontally && isMirrored ? width - 1 - from.x : from.x
                            let isInside = (0..<height).contains(from.y) && (0..<width).contains(column)
                            for channel in 0..<channels {
                                target[start + (y * width + x) * channels + channel] =
                                    isInside ? source[start + (from.y * width + column) * channels + channel] : 0
                            }
                        }
                    }
                    guard noise > 0 else { continue }
                    for i in start..<start + height * width * channels {
                        target[i] = min(max(target[i] + noise * random.normal(), 0), 1)
                    }
                }
            }
        }
    }
}
