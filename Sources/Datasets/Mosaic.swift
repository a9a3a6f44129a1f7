import Engine

/// Many small images side by side in one large picture, and back.
///
/// Each image is widened to whole blocks of JPEG (8 × 8 pixels, 16 × 16 in colour) by repeating its last row and column, so
/// that no block ever sees two images.
public struct Mosaic: Sendable {
    public let count: Int
    /// `[H, W, C]` of every image.
    public let shape: [Int]

    public init(count: Int, shape: [Int]) {
        require(count > 0 && shape.count == 3, "a mosaic takes images [H, W, C], not \(count) of shape \(shape)")
        self.count = count
        self.shape = shape
    }

    /// How many images of a shape one picture holds that can be decoded again (see `ByteImage.largestArea`).
    public static func largestCount(_ shape: [Int]) -> Int {
        let tile = Mosaic(count: 1, shape: shape)
        // The grid is square, so its last row and column may be empty in part.
        let side = Int(Double(ByteImage.largestArea / (tile.tileHeight * tile.tileWidth)).squareRoot())
        let longest = ByteImage.longestSide / max(tile.tileHeight, tile.tileWidth)
        return max(1, min(side, longest) * min(side, longest))
    }

    private var block: Int { shape[2] == 3 ? 16 : 8 }
    private var tileHeight: Int { (shape[0] + block - 1) / block * block }
    private var tileWidth: Int { (shape[1] + block - 1) / block * block }
    private var across: Int { Int(Double(count).squareRoot().rounded(.up)) }
    private var down: Int { (count + across - 1) / across }

    /// - Precondition: `count` images of the mosaic's shape.
    public func picture(_ images: [ByteImage]) -> ByteImage {
        require(
            images.count == count && images.allSatisfy { [$0.height, $0.width, $0.channels] == shape },
            "the mosaic is for \(count) images of shape \(shape)")
        let (width, channels) = (across * tileWidth, shape[2])
        var pixels = [UInt8](repeating: 0, count: down * tileHeight * width * channels)
        for (index, image) in images.enumerated() {
            let (top, left) = (index / across * tileHeight, index % across * tileWidth)
            for y in 0..<tileHeight {
                for x in 0..<tileWidth {
                    let from = (min(y, shape[0] - 1) * shape[1] + min(x, shape[1] - 1)) * channels
                    let to = ((top + y) * width + left + x) * channels
                    for channel in 0..<channels { pixels[to + channel] = image.pixels[from + channel] }
                }
            }
        }
        return ByteImage(width: width, height: down * tileHeight, channels: channels, pixels: pixels)
    }

    /// The images in a picture that this mosaic laid out.
    public func images(_ picture: ByteImage) -> [ByteImage] {
        require(
            picture.width == across * tileWidth && picture.height == down * tileHeight && picture.channels == shape[2],
            "a picture of \(picture.width)×\(picture.height)×\(picture.channels) is not the mosaic's")
        return (0..<count).map { index in
            let (top, left) = (index / across * tileHeight, index % across * tileWidth)
            var pixels: [UInt8] = []
            pixels.reserveCapacity(shape.reduce(1, *))
            for y in 0..<shape[0] {
                let start = ((top + y) * picture.width + left) * shape[2]
                pixels += picture.pixels[start..<start + shape[1] * shape[2]]
            }
            return ByteImage(width: shape[1], height: shape[0], channels: shape[2], pixels: pixels)
        }
    }
}
