import Engine
import Images
import System

extension ByteImage {
    /// Images of `pixels [N, …]` in 0…1, rounded to bytes; what lies outside is clipped, and what is not a number is 0.
    /// - Parameters:
    ///   - pixels: `[N, …]`, with H · W · C numbers a row.
    ///   - shape: `[H, W, C]` of every image.
    public static func images(_ pixels: Tensor, shape: [Int]) -> [ByteImage] {
        require(
            shape.count == 3 && pixels.elementsPerRow == shape.reduce(1, *),
            "rows of shape \(pixels.shape) are not images of shape \(shape)")
        let size = pixels.elementsPerRow
        return pixels.withUnsafeBuffer { values in
            listInParallel(
                pixels.rows, grain: itemsPerBlock(of: size, numbers: 1 << 16), sharing: values
            ) { row, values in
                let bytes = [UInt8](unsafeUninitializedCapacity: size) { target, written in
                    for i in 0..<size { target[i] = UInt8(intensity: values[row * size + i]) }
                    written = size
                }
                return ByteImage(width: shape[1], height: shape[0], channels: shape[2], pixels: bytes)
            }
        }
    }

    /// Images of one shape as numbers in 0…1, `[N, H, W, C]`.
    public static func tensor(_ images: [ByteImage]) -> Tensor {
        require(
            !images.isEmpty && images.allSatisfy { $0.hasShape(images[0].height, images[0].width, images[0].channels) },
            "\(images.count) images have not one shape")
        let size = images[0].pixels.count
        return Tensor(shape: [images.count, images[0].height, images[0].width, images[0].channels]) { target in
            inParallel(
                images.count, grain: itemsPerBlock(of: size, numbers: 1 << 18), sharing: target
            ) { rows, _, target in
                for row in rows {
                    images[row].pixels.withUnsafeBufferPointer {
                        writeScaled($0, 0, size, to: target.baseAddress! + row * size)
                    }
                }
            }
        }
    }
}
