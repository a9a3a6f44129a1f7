import Foundation
import System

/// The formats of image files, told by the bytes they start with: what a file is called says little. PNG and JPEG are
/// read; the others are known by name, so that a reader is told what to do.
package enum ImageFormat: String {
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
    package static let signature = 16

    /// `nil` for what is no image.
    package init?(startingWith bytes: some Collection<UInt8>) {
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

    package var isRead: Bool { self == .png || self == .jpeg }

    /// The endings that image files are given, without regard for case. A file that is called so and is none is broken.
    package static let endings: Set<String> = ["png", "jpg", "jpeg", "jpe", "jfif"]

    /// Tells by the contents of a file.
    /// - Throws: `DataFault` unless it is a format that is read.
    init(_ bytes: [UInt8], _ name: String) throws {
        let format = ImageFormat(startingWith: bytes)
        guard let format, format.isRead else {
            let start = bytes.prefix(8).map { String(format: "%02x", $0) }.joined(separator: " ")
            throw DataFault(
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
    package static func conversion(in folder: String, names: [String]) -> String {
        let tests = names.map { "-iname " + quoted($0) }.joined(separator: " -o ")
        return "find \(quoted(folder)) \(names.count > 1 ? "'(' \(tests) ')'" : tests) "
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
