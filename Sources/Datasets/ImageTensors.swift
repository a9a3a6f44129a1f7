import Engine

extension ByteImage {
    /// Images of `pixels [N, …]` in 0…1, rounded to bytes; what lies outside is clipped, and what is not a number is 0.
    /// - Parameter shape: `[H, W, C]` of every image.
    public static func images(_ pixels: Tensor, shape: [Int]) -> [ByteImage] {
        require(
            shape.count == 3 && pixels.rowCount == shape.reduce(1, *),
            "rows of shape \(pixels.shape) are not images of shape \(shape)")
        return pixels.withUnsafeBuffer { values in
            (0..<pixels.rows).map { row in
                let image = values[row * pixels.rowCount..<(row + 1) * pixels.rowCount]
                return ByteImage(
                    width: shape[1], height: shape[0], channels: shape[2],
                    pixels: image.map { $0 > 0 ? UInt8(min($0, 1) * 255 + 0.5) : 0 })
            }
        }
    }

    /// Images of one shape as numbers in 0…1, `[N, H, W, C]`.
    public static func tensor(_ images: [ByteImage]) -> Tensor {
        require(
            Set(images.map { [$0.height, $0.width, $0.channels] }).count == 1,
            "\(images.count) images have not one shape")
        let size = images[0].pixels.count
        return Tensor(shape: [images.count, images[0].height, images[0].width, images[0].channels]) { target in
            for (index, image) in images.enumerated() {
                for (place, byte) in image.pixels.enumerated() { target[index * size + place] = Float(byte) / 255 }
            }
        }
    }
}
