import System

/// Many small images side by side in one large picture, and back.
///
/// Each image is widened to whole blocks of JPEG (8 × 8 pixels, 16 × 16 in colour) by repeating its last row and
/// column, so that no block ever sees two images.
public struct Mosaic: Sendable {
    /// How many images there are.
    public let count: Int
    /// `[H, W, C]` of every image.
    public let shape: [Int]

    /// For `count` images of `shape` [H, W, C]; stops the program if there are none.
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
            images.count == count && images.allSatisfy { $0.hasShape(shape[0], shape[1], shape[2]) },
            "the mosaic is for \(count) images of shape \(shape)")
        let (columns, channels) = (across, shape[2])
        let tile = (height: tileHeight, width: tileWidth)
        let width = columns * tile.width
        let line = shape[1] * channels
        // Tiles that are left over stay black.
        var pixels = [UInt8](repeating: 0, count: down * tile.height * width * channels)
        pixels.withUnsafeMutableBufferPointer { pixels in
            let start = pixels.baseAddress!
            for (index, image) in images.enumerated() {
                let (top, left) = (index / columns * tile.height, index % columns * tile.width)
                image.pixels.withUnsafeBufferPointer { image in
                    for y in 0..<tile.height {
                        let from = image.baseAddress! + min(y, shape[0] - 1) * line
                        let to = start + ((top + y) * width + left) * channels
                        to.update(from: from, count: line)
                        for i in line..<tile.width * channels { to[i] = to[i - channels] }
                    }
                }
            }
        }
        return ByteImage(width: width, height: down * tile.height, channels: channels, pixels: pixels)
    }

    /// The images in a picture that this mosaic laid out.
    public func images(_ picture: ByteImage) -> [ByteImage] {
        require(
            picture.width == across * tileWidth && picture.height == down * tileHeight && picture.channels == shape[2],
            "a picture of \(picture.width)×\(picture.height)×\(picture.channels) is not the mosaic's")
        let (columns, tile) = (across, (height: tileHeight, width: tileWidth))
        let (line, size) = (shape[1] * shape[2], shape.reduce(1, *))
        return picture.pixels.withUnsafeBufferPointer { source in
            (0..<count).map { index in
                let (top, left) = (index / columns * tile.height, index % columns * tile.width)
                let pixels = [UInt8](unsafeUninitializedCapacity: size) { target, written in
                    for y in 0..<shape[0] {
                        let start = ((top + y) * picture.width + left) * shape[2]
                        (target.baseAddress! + y * line).initialize(from: source.baseAddress! + start, count: line)
                    }
                    written = size
                }
                return ByteImage(width: shape[1], height: shape[0], channels: shape[2], pixels: pixels)
            }
        }
    }
}
