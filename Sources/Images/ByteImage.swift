import CImageFormats
import Foundation
import System

/// One picture in memory, 8 bits a sample, and its way to and from PNG and JPEG.
public struct ByteImage: Hashable, Sendable {
    /// In pixels.
    public let width: Int
    /// In pixels.
    public let height: Int
    /// 1 for grey, 3 for red, green and blue.
    public let channels: Int
    /// `[H, W, C]`, row-major, channels last.
    public let pixels: [UInt8]

    /// The longest side that is decoded, in pixels: a file of a few bytes may claim gigabytes.
    public static let longestSide = 32_768
    /// The largest area that is decoded, in pixels.
    public static let largestArea = 1 << 25

    /// - Precondition: `pixels` holds height × width × channels bytes.
    public init(width: Int, height: Int, channels: Int = 1, pixels: [UInt8]) {
        require(
            width > 0 && height > 0 && (channels == 1 || channels == 3) && pixels.count == width * height * channels,
            "\(pixels.count) bytes are not an image of [\(height), \(width), \(channels)]")
        self.width = width
        self.height = height
        self.channels = channels
        self.pixels = pixels
    }

    /// Decodes PNG or JPEG bytes, told apart by the first of them; `name` stands for the file in errors.
    ///
    /// Palettes and 16 bits become 8-bit RGB or grey, transparent pixels are laid over white, and what EXIF says of how
    /// the camera was held is obeyed: the image stands upright.
    /// - Throws: `DataFault` for bytes that are neither, truncated or corrupt, CMYK, or too large.
    public init(decoding bytes: [UInt8], name: String) throws {
        self = try ImageHeader(bytes, name).image(bytes, name, forSide: nil).0
    }

    /// The file as PNG, without loss.
    public func pngData() -> Data {
        encoded { png_encode(pixels, size, $0, $1, $2) }
    }

    /// The file as JPEG; `quality` from 1 (smallest) to 100 (best).
    public func jpegData(quality: Int) -> Data {
        require((1...100).contains(quality), "JPEG's quality lies in 1…100, but is \(quality)")
        return encoded { jpeg_encode(pixels, size, Int32(quality), $0, $1, $2) }
    }

    package func hasShape(_ height: Int, _ width: Int, _ channels: Int) -> Bool {
        self.height == height && self.width == width && self.channels == channels
    }

    private var size: image_size {
        image_size(width: Int32(width), height: Int32(height), channels: Int32(channels))
    }

    private func encoded(
        _ encode: (
            UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>, UnsafeMutablePointer<CChar>
        ) -> Int32
    ) -> Data {
        var bytes: UnsafeMutablePointer<UInt8>?
        var count = 0
        let fault = faultOf { encode(&bytes, &count, $0) }
        require(fault == nil, "an image of [\(height), \(width), \(channels)] was not encoded: \(fault ?? "")")
        return Data(bytesNoCopy: bytes!, count: count, deallocator: .free)
    }

    /// In shades of grey: the luma 0.299 R + 0.587 G + 0.114 B of ITU-R BT.601, which JPEG uses too.
    public func grey() -> ByteImage {
        channels == 1 ? self : ByteImage(width: width, height: height, channels: 1, pixels: luma(pixels))
    }

    /// With three channels; grey becomes three equal ones.
    public func colour() -> ByteImage {
        channels == 3 ? self : ByteImage(width: width, height: height, channels: 3, pixels: tripled(pixels))
    }

    /// At another size, each axis by itself: bilinear when it grows, and the same triangle widened to the step between
    /// the new pixels when it shrinks, so that fine stripes fade to grey instead of turning into false coarse ones.
    public func resized(height: Int, width: Int) -> ByteImage {
        guard height != self.height || width != self.width else { return self }
        let resizer = Resizer(from: (self.height, self.width), to: (height, width), channels: channels)
        let bytes = [UInt8](unsafeUninitializedCapacity: height * width * channels) { target, written in
            pixels.withUnsafeBufferPointer { resizer.resize($0.baseAddress!, into: target.baseAddress!) }
            written = height * width * channels
        }
        return ByteImage(width: width, height: height, channels: channels, pixels: bytes)
    }

    /// Larger files than any image within the limits needs are not even read.
    package static let largestFile = 1 << 28
}

/// Pixels of three channels to one.
package func luma(_ pixels: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: pixels.count / 3) { target, written in
        pixels.withUnsafeBufferPointer { source in
            for i in 0..<pixels.count / 3 {
                // The weights in thousandths, with half added to round to the nearest.
                let sum = 299 * Int(source[3 * i]) + 587 * Int(source[3 * i + 1]) + 114 * Int(source[3 * i + 2])
                target[i] = UInt8((sum + 500) / 1000)
            }
        }
        written = pixels.count / 3
    }
}

/// Pixels of one channel to three equal ones.
package func tripled(_ pixels: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: pixels.count * 3) { target, written in
        pixels.withUnsafeBufferPointer { source in
            for i in 0..<source.count {
                target[3 * i] = source[i]
                target[3 * i + 1] = source[i]
                target[3 * i + 2] = source[i]
            }
        }
        written = pixels.count * 3
    }
}
