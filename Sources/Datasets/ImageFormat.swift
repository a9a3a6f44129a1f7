import CImageFormats
import Foundation

/// The formats of image files, told by the bytes they start with: what a file is called says little. PNG and JPEG are
/// read; the others are known by name, so that a reader is told what to do.
enum ImageFormat: String {
    case png = "PNG"
    case jpeg = "JPEG"
    case webp = "WebP"
    case gif = "GIF"
    case bmp = "BMP"
    case tiff = "TIFF"
    case heif = "HEIF"
    case avif = "AVIF"
    case jpeg2000 = "JPEG 2000"
    case jpegXL = "JPEG XL"
    case netpbm = "PBM, PGM or PPM"

    /// So many bytes tell.
    static let signature = 16

    /// `nil` for what is no image.
    init?(startingWith bytes: some Collection<UInt8>) {
        let bytes = Array(bytes.prefix(ImageFormat.signature))
        func has(_ text: String, at place: Int = 0) -> Bool { bytes.dropFirst(place).starts(with: text.utf8) }
        // Between JPEG's mark of the start and its first segment, which begins by ff, some cameras leave other bytes.
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8]) {
            self = .jpeg
        } else if has("RIFF"), has("WEBP", at: 8) {
            self = .webp
        } else if has("GIF8") {
            self = .gif
        } else if has("BM"), bytes.count >= 10, bytes[6..<10].allSatisfy({ $0 == 0 }) {
            self = .bmp
        } else if has("II*\0") || has("MM\0*") || has("II+\0") || has("MM\0+") {
            self = .tiff
        } else if has("ftyp", at: 4), has("avi", at: 8) {
            self = .avif
        } else if has("ftyp", at: 4), ["hei", "hev", "mif", "msf"].contains(where: { has($0, at: 8) }) {
            self = .heif
        } else if has("\0\0\0\u{C}jP  ") {
            self = .jpeg2000
        } else if has("\0\0\0\u{C}JXL ") || bytes.starts(with: [0xFF, 0x0A]) {
            self = .jpegXL
        } else if has("P"), bytes.count >= 3, (0x31...0x36).contains(bytes[1]), "\t\n\r ".utf8.contains(bytes[2]) {
            self = .netpbm
        } else {
            return nil
        }
    }

    var isRead: Bool { self == .png || self == .jpeg }

    /// The endings that image files are given, without regard for case. A file that is called so and is none is broken.
    static let endings: Set<String> = ["png", "jpg", "jpeg", "jpe", "jfif"]

    /// Tells by the contents of a file.
    /// - Throws: `DatasetError` unless it is a format that is read.
    init(_ bytes: [UInt8], _ name: String) throws {
        let format = ImageFormat(startingWith: bytes)
        guard let format, format.isRead else {
            let start = bytes.prefix(8).map { String(format: "%02x", $0) }.joined(separator: " ")
            throw DatasetError(
                file: name, offset: 0,
                found: format.map { "a \($0.rawValue) file" }
                    ?? (bytes.isEmpty ? "an empty file" : "the bytes \(start)"),
                expected: "the signature of a PNG (89 50 4e 47 0d 0a 1a 0a) or JPEG file (ff d8)",
                advice: format == nil
                    ? "" : "ImageMagick makes a PNG of it: mogrify -format png \(ImageFormat.quoted(name))")
        }
        self = format
    }

    /// The command that makes PNG files beside all files of such names (`*.webp`), in a folder and below.
    static func conversion(in folder: FilePath, names: [String]) -> String {
        let tests = names.map { "-iname " + quoted($0) }.joined(separator: " -o ")
        return "find \(quoted(folder.description)) \(names.count > 1 ? "'(' \(tests) ')'" : tests) "
            + "-exec mogrify -format png {} +"
    }

    /// As a shell takes it for one word.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789/._-".unicodeScalars.contains($0)
        }
        return isPlain && !text.isEmpty ? text : "'" + text.replacing("'", with: #"'\''"#) + "'"
    }
}

/// What an image file says of itself, and how it is decoded.
struct ImageHeader {
    private let format: ImageFormat
    private let header: image_header

    init(_ bytes: [UInt8], _ name: String) throws {
        format = try ImageFormat(bytes, name)
        var header = image_header()
        let read = format == .png ? png_file_header : jpeg_file_header
        if let fault = faultOf({ read(bytes, bytes.count, &header, $0) }) { throw format.error(name, fault) }
        self.header = header
        // Whatever it is decoded for, more than this is never read.
        try check(reduction: 8, name)
    }

    /// The header of a file. A JPEG's start is enough but for one with long remarks; a PNG's EXIF may stand at the end.
    init(contentsOf path: FilePath) throws {
        let start = try firstBytes(of: path, 1 << 16)
        if start.count == 1 << 16, ImageFormat(startingWith: start) == .jpeg,
            let header = try? ImageHeader(start, path.description)
        {
            self = header
        } else {
            self = try ImageHeader(
                start.count < 1 << 16 ? start : readWhole(path, atMost: ByteImage.largestFile), path.description)
        }
    }

    /// Of the upright image.
    var height: Int { Int(isOnItsSide ? header.size.width : header.size.height) }
    var width: Int { Int(isOnItsSide ? header.size.height : header.size.width) }
    var channels: Int { Int(header.size.channels) }

    private var isOnItsSide: Bool { header.orientation > 4 }

    /// Decodes the file of this header, upright.
    ///
    /// - Parameter side: The larger side of the size that the image is wanted for; a JPEG of more than a million pixels
    ///   is then decoded at 1/2, 1/4 or 1/8, while both sides keep twice as many pixels. `nil` for all pixels.
    /// - Returns: The image, and whether the file has slips that harm no pixel.
    func image(_ bytes: [UInt8], _ name: String, forSide side: Int?) throws -> (ByteImage, hasSlips: Bool) {
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
            throw DatasetError(
                file: name, found: "an image of \(size.width)×\(size.height) pixels",
                expected: "1…\(side) pixels along each side and at most \(ByteImage.largestArea) in all",
                advice: "Make it smaller first.")
        }
    }
}

extension ImageFormat {
    fileprivate func error(_ name: String, _ fault: String) -> DatasetError {
        DatasetError(
            file: name, found: "\(rawValue) data with a fault (\(fault))", expected: "a whole \(rawValue) file")
    }
}

extension image_size {
    var area: Int { Int(width) * Int(height) }
}

/// Calls into C with room for a message; the message where the call failed.
func faultOf(_ call: (UnsafeMutablePointer<CChar>) -> Int32) -> String? {
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
