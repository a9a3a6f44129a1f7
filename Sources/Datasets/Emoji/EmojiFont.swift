import CImageFormats
import Foundation
import Images
import System

/// A colour font, and the pictures in it: FreeType decodes them, HarfBuzz finds the one for several code points.
final class EmojiFont {
    /// Larger files are not even read; Noto Color Emoji takes 11 MB.
    static let largestFile = 100_000_000

    private let path: String
    private let font: OpaquePointer

    /// Reads a font and checks that it is whole, table by table.
    convenience init(contentsOf path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else {
            throw DataFault(
                file: path, found: "no such file", expected: "the font Noto Color Emoji", advice: EmojiFont.advice)
        }
        let bytes = try readWhole(path, atMost: EmojiFont.largestFile)
        try EmojiFont.checkTables(of: bytes, path)
        try self.init(unchecked: bytes, name: path)
    }

    /// Takes the bytes as they are; `name` stands for them in errors.
    init(unchecked bytes: [UInt8], name: String) throws {
        var opened: OpaquePointer?
        let fault = faultOf { message in
            opened = emoji_font_open(bytes, bytes.count, message)
            return opened == nil ? 0 : 1
        }
        guard fault == nil, let opened else {
            throw DataFault(
                file: name, found: "a font with a fault (\(fault ?? "too little memory"))",
                expected: "a font of colour bitmaps (table CBDT), such as NotoColorEmoji.ttf",
                advice: EmojiFont.advice)
        }
        path = name
        font = opened
    }

    deinit { emoji_font_close(font) }

    /// The one glyph for all these characters; `nil` where the font shows several, or none.
    func glyph(_ characters: [Unicode.Scalar]) -> UInt32? {
        let glyph = emoji_font_glyph(font, characters.map(\.value), characters.count)
        return glyph == 0 ? nil : glyph
    }

    /// A glyph in its own size over white: `[H, W, 3]`, 128 × 136 in Noto Color Emoji.
    func picture(_ glyph: UInt32) throws -> ByteImage {
        var size = image_size()
        if let fault = faultOf({ emoji_font_load(font, glyph, &size, $0) }) {
            throw DataFault(
                file: path, found: "a fault in glyph \(glyph) (\(fault))", expected: "a colour bitmap",
                advice: EmojiFont.advice)
        }
        let count = Int(size.width) * Int(size.height) * 3
        let pixels = [UInt8](unsafeUninitializedCapacity: count) { target, written in
            emoji_font_draw(font, target.baseAddress!)
            written = count
        }
        return ByteImage(width: Int(size.width), height: Int(size.height), channels: 3, pixels: pixels)
    }

    static let advice = "`make setup` installs the font; the system's package is fonts-noto-color-emoji."

    // MARK: Is the file whole?

    /// A font file starts with a directory of its tables: name, sum of the contents as 32-bit numbers, place, length.
    /// FreeType looks at few of the sums and skips tables that lie outside the file, so a cut-off font would just
    /// lose pictures.
    static func checkTables(of bytes: [UInt8], _ path: String) throws {
        func wrong(_ offset: Int, _ found: String, _ expected: String) -> DataFault {
            DataFault(file: path, offset: offset, found: found, expected: expected, advice: advice)
        }
        func number(_ place: Int) -> Int {
            (0..<4).reduce(0) { $0 << 8 | (place + $1 < bytes.count ? Int(bytes[place + $1]) : 0) }
        }
        guard bytes.count >= 12, number(0) == 0x0001_0000 || number(0) == 0x4F54_544F else {
            let start = bytes.prefix(4).map { String(format: "%02x", $0) }.joined(separator: " ")
            throw wrong(
                0, bytes.count < 12 ? "a file of \(bytes.count) bytes" : "the bytes \(start)",
                "a font's signature (00 01 00 00 or 4f 54 54 4f) and directory")
        }
        let count = number(4) >> 16
        for entry in 0..<count {
            let start = 12 + 16 * entry
            guard start + 16 <= bytes.count else {
                throw wrong(bytes.count, "the end of the file", "a directory of \(count) tables")
            }
            let name = String(decoding: bytes[start..<start + 4], as: UTF8.self)
            let (sum, first, length) = (number(start + 4), number(start + 8), number(start + 12))
            guard first + length <= bytes.count else {
                throw wrong(
                    start, "the table \(name) of \(length) bytes from byte \(first) on",
                    "tables inside the file's \(bytes.count) bytes")
            }
            // The table "head" holds a number that makes the sum of the whole file come out right; it was added last.
            let extra = name == "head" && length >= 12 ? number(first + 8) : 0
            let found = EmojiFont.sum(bytes[first..<first + length]) &- UInt32(extra)
            guard found == UInt32(sum) else {
                throw wrong(first, "a table \(name) that adds up to \(found)", "\(sum), as the directory says")
            }
        }
        let found = EmojiFont.sum(bytes[...])
        guard found == 0xB1B0_AFBA else {
            throw wrong(
                0, "a directory of tables with which the file adds up to \(String(found, radix: 16))",
                "b1b0afba, as in all fonts")
        }
    }

    /// The sum of big-endian 32-bit numbers; the last one is filled up with zeros.
    private static func sum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.withUnsafeBytes { bytes in
            var sum: UInt32 = 0
            let whole = bytes.count & ~3
            for place in stride(from: 0, to: whole, by: 4) {
                sum &+= UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
            }
            for place in whole..<bytes.count { sum &+= UInt32(bytes[place]) << UInt32(24 - 8 * (place - whole)) }
            return sum
        }
    }
}
