import System

/// A small image: rows from the top, pixels from the left, channels last, one byte each.
public struct Picture: Hashable, Sendable {
    public let width: Int
    public let height: Int
    /// 1 for grey, 3 for red, green and blue.
    public let channels: Int
    public let pixels: [UInt8]

    /// - Precondition: `pixels.count` is `width × height × channels`, and `channels` is 1 or 3.
    public init(width: Int, height: Int, channels: Int = 1, pixels: [UInt8]) {
        require(channels == 1 || channels == 3, "a picture has 1 or 3 channels, not \(channels)")
        require(width > 0 && height > 0, "a picture of \(width)×\(height) pixels has no pixels")
        require(
            pixels.count == width * height * channels,
            "\(pixels.count) values do not fill a picture of \(width)×\(height)×\(channels)")
        self.width = width
        self.height = height
        self.channels = channels
        self.pixels = pixels
    }

    /// Intensities in 0…1; what lies outside is clipped, and not-a-number becomes 0.
    public init(width: Int, height: Int, channels: Int = 1, pixels: [Float]) {
        self.init(
            width: width, height: height, channels: channels,
            pixels: pixels.map { $0 > 0 ? UInt8(($0 < 1 ? $0 : 1) * 255 + 0.5) : 0 })
    }

    /// Cuts `[N, H, W, C]` values (a tensor's) into N pictures.
    public static func all(width: Int, height: Int, channels: Int = 1, pixels: [Float]) -> [Picture] {
        let size = width * height * channels
        require(
            size > 0 && pixels.count.isMultiple(of: size),
            "\(pixels.count) values do not fill a whole number of pictures of \(width)×\(height)×\(channels)")
        return stride(from: 0, to: pixels.count, by: size).map {
            Picture(width: width, height: height, channels: channels, pixels: Array(pixels[$0..<$0 + size]))
        }
    }
}
