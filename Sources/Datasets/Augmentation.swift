import Engine
import System

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

    /// Changes nothing unless told to. Stops the program if a number is negative.
    public init(flipsHorizontally: Bool = false, shift: Int = 0, noise: Float = 0) {
        require(shift >= 0 && noise >= 0, "shift \(shift) and noise \(noise) cannot be negative")
        self.flipsHorizontally = flipsHorizontally
        self.shift = shift
        self.noise = noise
    }

    /// Changes a batch: `images [n, H, W, C]` in 0…1, where image `i` is row `rows[i]` of the data set.
    public func applied(to images: Tensor, rows: [Int], random: Random) -> Tensor {
        require(
            images.shape.count == 4 && images.rows == rows.count,
            "augmentation takes images [n, H, W, C] and n rows, but got \(images.shape) and \(rows.count) rows")
        let (height, width, channels) = (images.shape[1], images.shape[2], images.shape[3])
        return Tensor(shape: images.shape) { target in
            images.withUnsafeBuffer { source in
                for (position, row) in rows.enumerated() {
                    // Drawn whether or not it is used, so that switching one change on leaves the others as they were.
                    var random = random.split(row)
                    let isMirrored = random.next() & 1 == 1 && flipsHorizontally
                    let (down, right) = (offset(&random), offset(&random))
                    let size = height * width * channels
                    let image = UnsafeMutableBufferPointer(rebasing: target[position * size..<(position + 1) * size])
                    image.update(repeating: 0)
                    for y in (down..<height + down).clamped(to: 0..<height) {
                        let line = source.baseAddress! + position * size + (y - down) * width * channels
                        for x in (right..<width + right).clamped(to: 0..<width) {
                            let column = isMirrored ? width - 1 - (x - right) : x - right
                            for channel in 0..<channels {
                                image[(y * width + x) * channels + channel] = line[column * channels + channel]
                            }
                        }
                    }
                    if noise > 0 { addNoise(to: image, deviation: noise, &random) }
                }
            }
        }
    }

    /// How far an image moves along one axis, uniform in `-shift...shift`.
    private func offset(_ random: inout Random) -> Int { random.integer(below: 2 * shift + 1) - shift }
}
