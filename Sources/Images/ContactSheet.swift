import System

/// Images of one size in rows and columns on white, to be looked at. (`Mosaic` packs them to be compressed.)
public struct ContactSheet: Sendable {
    /// Images side by side.
    public let columns: Int
    /// White pixels between neighbours; none around the sheet.
    public let gap: Int

    /// `gap` in pixels. Stops the program without a column, or for a negative gap.
    public init(columns: Int, gap: Int = 2) {
        require(columns > 0 && gap >= 0, "a sheet has at least one column and no gap of \(gap), not \(columns) columns")
        self.columns = columns
        self.gap = gap
    }

    /// The images from left to right and top to bottom, in colour if any of them is; as wide as `columns` even where
    /// fewer images would not fill a row.
    ///
    /// - Precondition: At least one image; all of one height and width; the sheet within the limits of `ByteImage`.
    public func picture(_ images: [ByteImage]) -> ByteImage {
        require(!images.isEmpty, "a contact sheet of no images")
        let (height, width) = (images[0].height, images[0].width)
        require(
            images.allSatisfy { $0.height == height && $0.width == width },
            "the images of a contact sheet have one size, not some \(height)×\(width) and some another")
        let channels = images.contains { $0.channels == 3 } ? 3 : 1
        let rows = (images.count + columns - 1) / columns
        let across = columns * (width + gap) - gap
        let down = rows * (height + gap) - gap
        var pixels = [UInt8](repeating: 255, count: down * across * channels)
        for (index, image) in images.enumerated() {
            let source = channels == 3 ? image.colour().pixels : image.pixels
            let (top, left) = (index / columns * (height + gap), index % columns * (width + gap))
            for y in 0..<height {
                let (from, to) = (y * width * channels, ((top + y) * across + left) * channels)
                for i in 0..<width * channels { pixels[to + i] = source[from + i] }
            }
        }
        return ByteImage(width: across, height: down, channels: channels, pixels: pixels)
    }
}
