import Foundation
import Images
import System

@testable import Compression
@testable import Datasets
@testable import Engine

/// Every format that is read from files of unknown origin. Its reader loads or throws: no bytes may crash it, keep it
/// busy for seconds or have it take a gigabyte.
enum UntrustedFormat: String, CaseIterable {
    case png, jpeg, idx, cifar, coco, flickr, text, vocabulary, safetensors, latent, font, annotations

    /// Reads bytes as this format; whether they were loaded. Any error but the reader's own kind is thrown on.
    func loads(_ bytes: [UInt8]) throws -> Bool {
        do {
            try read(bytes)
            return true
        } catch is DataFault, is CheckpointError, is LatentFileError, is DecodingError {
            return false
        }
    }

    private func read(_ bytes: [UInt8]) throws {
        switch self {
        case .png, .jpeg:
            let header = try ImageHeader(bytes, "fuzz")
            // At several sizes, which a large JPEG is decoded differently for.
            _ = try header.image(bytes, "fuzz", forSide: bytes.count % 2 == 0 ? nil : 32)
        case .idx:
            let path = try NamelessFile.shared.holding(bytes)
            // The third byte of the magic number tells images from labels, but a compressed file hides it.
            do { _ = try IDX.labels(path) } catch { _ = try IDX.images(path) }
        case .cifar:
            let path = try NamelessFile.shared.holding(bytes)
            for layout in [CIFARLayout.ten, .hundred, .hundredCoarse] {
                if (try? layout.read([path], roomFor: 1)) != nil { return }
            }
            _ = try CIFARLayout.ten.read([path], roomFor: 1)
        case .coco: _ = try COCOCaptions.read(bytes, "fuzz")
        case .flickr: _ = try FlickrCaptions.read(bytes, "fuzz")
        case .text:
            let tokenizer = Tokenizer(), text = String(decoding: bytes, as: UTF8.self)
            let tokens = tokenizer.tokens(text)
            guard tokenizer.tokens(tokenizer.text(tokens)) == tokens, !tokens.contains("") else {
                throw Broken(promise: "tokens(text(t)) is t, and none is empty")
            }
            let vocabulary = Vocabulary([tokens])
            let ids = vocabulary.encode(tokens, markingEnds: true)
            guard vocabulary.decode(ids).count <= tokens.count else { throw Broken(promise: "decoded words are fewer") }
        case .vocabulary:
            let vocabulary = try JSONDecoder().decode(Vocabulary.self, from: Data(bytes))
            _ = vocabulary.decode(vocabulary.encode(vocabulary.words))
        case .safetensors: _ = try Safetensors.read(try NamelessFile.shared.holding(bytes))
        case .latent:
            let file = try LatentFile(decoding: bytes, name: "fuzz")
            _ = file.codes
            // A few bytes can stand for millions of symbols, whose second reading would take too long.
            guard file.symbols.count > 10_000 || (try? LatentFile(decoding: file.encoded(), name: "fuzz")) == file else {
                throw Broken(promise: "a file that was read and written is the same")
            }
        case .font:
            let font = try EmojiFont(unchecked: bytes, name: "fuzz")
            for characters in ["❤", "😀", "👩🏽‍🚀", "🇩🇪", "7⃣", "👨‍👩‍👧"] {
                if let glyph = font.glyph(Array(characters.unicodeScalars)) { _ = try font.picture(glyph) }
            }
        case .annotations: _ = try EmojiAnnotations(parsing: bytes, name: "fuzz")
        }
    }

    /// The bytes with the checksums that they ought to have, where a wrong one would keep all else from being read.
    func sealed(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .png: sealedPNG(bytes)
        case .latent: bytes.count < 8 ? bytes : Array(bytes.dropLast(8)) + LatentFile.checksum(bytes.dropLast(8))
        default: bytes
        }
    }
}

/// A promise of a reader that some bytes broke.
struct Broken: Error { let promise: String }

/// A chunk of PNG is a length, a name, the data, and the CRC-32 of name and data.
private func sealedPNG(_ bytes: [UInt8]) -> [UInt8] {
    var (bytes, place) = (bytes, 8)
    func number(_ place: Int) -> Int { (0..<4).reduce(0) { $0 << 8 | Int(bytes[place + $1]) } }
    while place + 12 <= bytes.count, number(place) <= bytes.count - place - 12 {
        let end = place + 8 + number(place)
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes[place + 4..<end] {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        for i in 0..<4 { bytes[end + i] = UInt8(truncatingIfNeeded: ~sum >> UInt32(24 - 8 * i)) }
        place = end + 4
    }
    return bytes
}

/// A file without a name, for readers that take a path.
final class NamelessFile: @unchecked Sendable {
    static let shared = NamelessFile()
    private let descriptor = fileno(tmpfile())

    /// The path of a file of these bytes, until the next call.
    func holding(_ bytes: [UInt8]) throws -> String {
        guard descriptor >= 0, ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count
        else { throw Broken(promise: "room for \(bytes.count) bytes: \(String(cString: strerror(errno)))") }
        return "/proc/self/fd/\(descriptor)"
    }
}
