import System

extension UInt8 {
    /// The nearest of 256 grey levels to an intensity in 0…1; what lies outside is clipped, and not-a-number becomes 0.
    @inlinable public init(intensity: Float) {
        self = intensity > 0 ? UInt8((intensity < 1 ? intensity : 1) * 255 + 0.5) : 0
    }
}

extension ByteImage {
    /// Intensities in 0…1; what lies outside is clipped, and not-a-number becomes 0.
    public init(width: Int, height: Int, channels: Int = 1, intensities: [Float]) {
        self.init(width: width, height: height, channels: channels, pixels: intensities.map(UInt8.init(intensity:)))
    }

    /// Cuts intensities `[N, H, W, C]` (a tensor's) into N images.
    public static func all(width: Int, height: Int, channels: Int = 1, intensities: [Float]) -> [ByteImage] {
        let size = width * height * channels
        require(
            size > 0 && intensities.count.isMultiple(of: size),
            "\(intensities.count) values do not fill a whole number of images of \(width)×\(height)×\(channels)")
        return stride(from: 0, to: intensities.count, by: size).map {
            ByteImage(width: width, height: height, channels: channels, intensities: Array(intensities[$0..<$0 + size]))
        }
    }
}
