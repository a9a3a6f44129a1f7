import CImageFormats
import Foundation
import System

/// What an image file says of itself, and how it is decoded.
package struct ImageHeader {
    private let format: ImageFormat
    private let header: image_header

    package init(_ bytes: [UInt8], _ name: String) throws {
        format = try ImageFormat(bytes, name)
        var header = image_header()
        let read = format == .png ? png_file_header : jpeg_file_header
        if let fault = faultOf({ read(bytes, bytes.count, &header, $0) }) { throw format.error(name, fault) }
        self.header = header
        // Whatever it is decoded for, more than this is never read.
        try check(reduction: 8, name)
    }

    /// Of the upright image.
    package var height: Int { Int(isOnItsSide ? header.size.width : header.size.height) }
    package var width: Int { Int(isOnItsSide ? header.size.height : header.size.width) }
    package var channels: Int { Int(header.size.channels) }

    private var isOnItsSide: Bool { header.orientation > 4 }

    /// Decodes the file of this header, upright.
    ///
    /// - Parameter side: The larger side of the size that the image is wanted for; a JPEG of more than a million pixels
    ///   is then decoded at 1/2, 1/4 or 1/8, while both sides keep twice as many pixels. `nil` for all pixels.
    /// - Returns: The image, and whether the file has slips that harm no pixel.
    package func image(_ bytes: [UInt8], _ name: String, forSide side: Int?) throws -> (ByteImage, hasSlips: Bool) {
        let reduction = reduction(forSide: side)
        try check(reduction: reduction, name)
        let size = reduced(by: reduction)
        var (fault, oddities): (String?, Int32) = (nil, 0)
        func decode() -> [UInt8] {
            [UInt8](unsafeUninitializedCapacity: size.area * channels) { target, written in
                let pixels = target.baseAddress!
                fault = faultOf {
                    format == .png
                        ? png_decode(bytes, bytes.count, header.size, pixels, $0)
                        : jpeg_decode(bytes, bytes.count, header.size, Int32(reduction), pixels, &oddities, $0)
                }
                written = fault == nil ? size.area * channels : 0
            }
        }
        let pixels = memory(reduction) > ImageHeader.smallImage ? ImageHeader.oneAtATime.withLock(decode) : decode()
        if let fault { throw format.error(name, fault) }
        let stored = ByteImage(width: Int(size.width), height: Int(size.height), channels: channels, pixels: pixels)
        return (stored.turned(by: Int(header.orientation)), oddities > 0)
    }

    /// Images that take more bytes to decode than this are decoded one at a time, on however many threads others are.
    private static let smallImage = 1 << 24
    private static let oneAtATime = NSLock()

    /// An estimate of the bytes that decoding holds.
    private func memory(_ reduction: Int) -> Int {
        let pixels = reduced(by: reduction).area * (format == .png ? channels + 1 : channels)
        // libjpeg keeps the coefficients of all scans, of two bytes each.
        return pixels + (header.has_several_scans != 0 ? 2 * header.size.area * channels : 0)
    }

    private func reduced(by reduction: Int) -> image_size {
        let divided = { (side: Int32) in (side + Int32(reduction) - 1) / Int32(reduction) }
        return image_size(
            width: divided(header.size.width), height: divided(header.size.height), channels: header.size.channels)
    }

    private func reduction(forSide side: Int?) -> Int {
        guard let side, format == .jpeg, header.size.area > 1 << 20 else { return 1 }
        return [8, 4, 2].first { min(Int(header.size.width), Int(header.size.height)) / $0 >= 2 * side } ?? 1
    }

    /// Throws for an image beyond the limits; what of it is decoded counts, as a whole or at a reduction.
    private func check(reduction: Int, _ name: String) throws {
        let side = ByteImage.longestSide, size = header.size
        let isWhole = format == .png || header.has_several_scans != 0
        let area = isWhole ? size.area : reduced(by: reduction).area
        guard (1...side).contains(Int(size.width)), (1...side).contains(Int(size.height)),
            area <= ByteImage.largestArea, size.area <= 8 * ByteImage.largestArea
        else {
            throw DataFault(
                file: name, found: "an image of \(size.width)×\(size.height) pixels",
                expected: "1…\(side) pixels along each side and at most \(ByteImage.largestArea) in all",
                advice: "Make it smaller first.")
        }
    }
}

extension ImageFormat {
    fileprivate func error(_ name: String, _ fault: String) -> DataFault {
        DataFault(
            file: name, found: "\(rawValue) data with a fault (\(fault))", expected: "a whole \(rawValue) file")
    }
}

extension image_size {
    var area: Int { Int(width) * Int(height) }
}

/// Calls into C with room for a message; the message where the call failed.
package func faultOf(_ call: (UnsafeMutablePointer<CChar>) -> Int32) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(image_message_size)) { message in
        message.initialize(repeating: 0)
        return call(message.baseAddress!) == 1 ? nil : String(cString: message.baseAddress!)
    }
}

extension ByteImage {
    /// The image upright, where EXIF says how it was held: see `exif_orientation`.
    func turned(by orientation: Int) -> ByteImage {
        // Where the first pixel comes from, and how far on the next of a column and of a row are.
        let (right, below) = (width - 1, (height - 1) * width)
        let (start, down, along): (Int, Int, Int)
        switch orientation {
        case 2: (start, down, along) = (right, width, -1)
        case 3: (start, down, along) = (below + right, -width, -1)
        case 4: (start, down, along) = (below, -width, 1)
        case 5: (start, down, along) = (0, 1, width)
        case 6: (start, down, along) = (below, 1, -width)
        case 7: (start, down, along) = (below + right, -1, -width)
        case 8: (start, down, along) = (right, -1, width)
        default: return self
        }
        let (rows, columns) = orientation > 4 ? (width, height) : (height, width)
        let turned = [UInt8](unsafeUninitializedCapacity: pixels.count) { target, written in
            pixels.withUnsafeBufferPointer { source in
                var place = 0
                for y in 0..<rows {
                    for x in 0..<columns {
                        let from = (start + y * down + x * along) * channels
                        for channel in 0..<channels { target[place + channel] = source[from + channel] }
                        place += channels
                    }
                }
            }
            written = pixels.count
        }
        return ByteImage(width: columns, height: rows, channels: channels, pixels: turned)
    }
}
