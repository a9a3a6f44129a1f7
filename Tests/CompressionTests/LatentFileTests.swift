import Engine
import Foundation
import System
import Testing

@testable import Compression

@Suite struct LatentFileTests {
    private let model = String(repeating: "0123456789abcdef", count: 4)

    private func sample(rows: Int = 60, names: [String]? = nil) throws -> LatentFile {
        var random = Random(seed: 9)
        let codes = Tensor((0..<rows * 5).map { Float($0 % 5 + 1) * random.normal() }, shape: [rows, 5])
        let quantizer = Quantizer(codes: codes, steps: [0.5, 0.5, 1, 20, 0.1], offset: 0.25)
        let coder = EntropyCoder(symbols: quantizer.symbols(of: codes), counts: quantizer.units.map(\.count))
        return try LatentFile(
            codes: codes, imageShape: [28, 28, 1], model: model, quantizer: quantizer, coder: coder, names: names)
    }

    @Test func namesStandBehindThePayload() throws {
        let names = ["a.png", "b/ü 猫.jpg"]
        let (plain, named) = (try sample(rows: 2), try sample(rows: 2, names: names))
        let (short, long) = (plain.encoded(), named.encoded())
        let text: [UInt8] = names.flatMap { Array($0.utf8) + [0] as [UInt8] }
        #expect(long[8] == 2 && short[8] == 1)
        #expect(Array(short[9..<short.count - 8]) == Array(long[9..<short.count - 8]))
        let tail: [UInt8] = [UInt8(text.count), 0, 0, 0] + text
        #expect(Array(long[(short.count - 8)..<(long.count - 8)]) == tail)
        #expect(named.nameBytes == text.count + 4 && plain.nameBytes == 0 && named.headerBytes == plain.headerBytes)
        let back = try LatentFile(decoding: long, name: "x")
        #expect(back == named && back.names == names && back.codes == plain.codes)
        #expect(try LatentFile(decoding: short, name: "x").names == nil)
        for place in long.indices {
            var changed = long
            changed[place] ^= 1
            #expect(throws: LatentFileError.self, "byte \(place)") { try LatentFile(decoding: changed, name: "x") }
            #expect(throws: LatentFileError.self) { try LatentFile(decoding: Array(long[..<place]), name: "x") }
        }
    }

    /// Whoever decodes a file writes to these paths: none leads out of the folder, or twice to one place.
    @Test func namesThatLeadElsewhereAreRefused() throws {
        let wrong = [
            "../x", "a/../../x", "/etc/x", "", ".", "a//b", "a/", "./a", "a\0b", String(repeating: "x", count: 256),
            String(repeating: "abc/", count: 1_024) + "d",
        ]
        let named = try sample(rows: 2, names: ["a", "b"]).encoded()
        for name in wrong {
            #expect(throws: LatentFileError.self, "\(name)") { try sample(rows: 2, names: ["b", name]) }
            // The same in a file that somebody made to harm, under a right checksum.
            let text = Array("b\0\(name)\0".utf8)
            let length = withUnsafeBytes(of: UInt32(text.count).littleEndian) { Array($0) }
            var forged = Array(named.prefix(named.count - 8 - 4 - 4))
            forged += length
            forged += text
            forged = sealed(forged + [UInt8](repeating: 0, count: 8))
            let error = #expect(throws: LatentFileError.self, "\(name)") { try LatentFile(decoding: forged, name: "x") }
            #expect(error?.expected.contains("checksum") == false, "\(name)")
        }
        #expect(throws: LatentFileError.self) { try sample(rows: 2, names: ["a", "a"]) }
        // Unicode calls these equal; a file system does not.
        #expect(try sample(rows: 2, names: ["é", "e\u{301}"]).names?.count == 2)
    }

    @Test func everyByteIsWhereTheFormatSaysItIs() throws {
        let file = try sample()
        let bytes = file.encoded()
        #expect(Array(bytes[0..<8]) == [0x89] + Array("LATENT\n".utf8))
        #expect(bytes[8...9] == [1, 0] && bytes[10...11] == [5, 0] && bytes[12...15] == [60, 0, 0, 0])
        #expect(bytes[16...23] == [28, 0, 28, 0, 1, 0, 0, 0])
        #expect(bytes[24...27] == [0x01, 0x23, 0x45, 0x67])
        let payload = file.coder.encode(file.symbols)
        #expect(bytes[56...59] == [UInt8(payload.count & 255), UInt8(payload.count >> 8), 0, 0])
        #expect(bytes[60...63] == [0, 0, 0x80, 0x3E], "the float 0.25, little-endian")
        #expect(bytes[64...67] == [0, 0, 0, 0x3F], "the float 0.5")
        let unit = file.quantizer.units[0]
        #expect(Int16(bitPattern: UInt16(bytes[68]) | UInt16(bytes[69]) << 8) == Int16(unit.lowest))
        #expect(Int(bytes[70]) == unit.count && bytes[71] == 0)
        #expect(Int(bytes[72]) + Int(bytes[73]) << 8 == file.coder.tables[0].shares[0] - 1)
        #expect(bytes[72 + 2 * unit.count] == UInt8(bitPattern: unit.shifts[0]))
        #expect(Array(bytes[(bytes.count - 8 - payload.count)..<(bytes.count - 8)]) == payload)
        #expect(bytes.count == file.headerBytes + payload.count)
        #expect(bytes == sealed(bytes))
    }

    @Test func comesBackWhole() throws {
        for rows in [1, 2, 60] {
            let file = try sample(rows: rows)
            let bytes = file.encoded()
            let back = try LatentFile(decoding: bytes, name: "x")
            #expect(back == file && back.codes == file.codes && back.encoded() == bytes && back.count == rows)
        }
    }

    @Test func everyTruncationIsAnError() throws {
        let bytes = try sample().encoded()
        for length in 0..<bytes.count {
            let error = #expect(throws: LatentFileError.self) {
                try LatentFile(decoding: Array(bytes[..<length]), name: "cut")
            }
            if length >= 8 {
                #expect(error?.found == "the end of the file" && error?.offset == length && error?.file == "cut")
                #expect(error?.description.contains("more bytes of") == true)
            }
        }
        #expect(throws: LatentFileError.self) { try LatentFile(decoding: bytes + [0], name: "long") }
    }

    @Test func everyChangedByteIsAnError() throws {
        let bytes = try sample().encoded()
        for place in bytes.indices {
            for flip in [UInt8(1), 0x80, 0xFF] {
                var changed = bytes
                changed[place] ^= flip
                #expect(throws: LatentFileError.self, "byte \(place)") { try LatentFile(decoding: changed, name: "x") }
            }
        }
    }

    @Test func foreignFilesAndModelsAreNamed() throws {
        let file = try sample()
        let png = #expect(throws: LatentFileError.self) {
            try LatentFile(decoding: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], name: "a.png")
        }
        #expect(png?.offset == 0 && png?.found.contains("89 50 4e 47") == true)
        #expect(png?.description.hasPrefix("a.png, byte 0: found") == true)
        var later = file.encoded()
        later[8] = 3
        let version = #expect(throws: LatentFileError.self) { try LatentFile(decoding: later, name: "x") }
        #expect(version?.found == "version 3" && version?.offset == 8)
        try file.check(model: model, name: "x")
        let other = #expect(throws: LatentFileError.self) {
            try file.check(model: String(repeating: "f", count: 64), name: "x")
        }
        #expect(other?.found.contains("0123456789ab") == true && other?.expected.contains("ffffffffffff") == true)
        #expect(other?.offset == 24)
    }

    /// Headers that promise the moon are refused before memory is asked for, though the checksum fits.
    @Test func promisesOfGigabytesAreRefused() throws {
        let bytes = try sample().encoded()
        let promises: [(place: Int, values: [UInt8])] = [
            (12, [255, 255, 255, 255]), (16, [255, 255, 255, 255]), (10, [255, 255]), (10, [0, 0]),
            (56, [255, 255, 255, 255]), (70, [255, 255]), (70, [0, 0]), (20, [2]), (20, [0]), (16, [0, 0]),
            (64, [0, 0, 0xC0, 0x7F]), (64, [0, 0, 0, 0]), (60, [0, 0, 0x80, 0x7F]),
        ]
        for (place, values) in promises {
            var changed = bytes
            changed.replaceSubrange(place..<place + values.count, with: values)
            #expect(throws: LatentFileError.self, "byte \(place)") {
                try LatentFile(decoding: sealed(changed), name: "x")
            }
        }
        // Symbols of probability one take no bytes, so a short payload can stand for many images, but not for too many.
        let code = Tensor([1], shape: [1, 1])
        let certain = Quantizer(codes: code, steps: [1])
        let coder = EntropyCoder(symbols: [0], counts: [1])
        var many = try LatentFile(
            codes: code, imageShape: [1, 1, 1], model: model, quantizer: certain, coder: coder
        ).encoded()
        many.replaceSubrange(12..<16, with: [0, 0, 0, 3])
        let error = #expect(throws: LatentFileError.self) { try LatentFile(decoding: sealed(many), name: "x") }
        #expect(error?.offset == 12 && error?.expected.contains("at most") == true)
        #expect(throws: LatentFileError.self) {
            try LatentFile(
                codes: Tensor(shape: [100, 1], repeating: 1), imageShape: [2000, 2000, 1], model: model,
                quantizer: certain, coder: coder)
        }
    }

    /// Random bytes, and random changes under a checksum made right again: an error or a file, never a crash.
    @Test func noBytesCrashIt() throws {
        let named = try sample(names: (0..<60).map { "\($0).png" }).encoded()
        let plain = try sample().encoded()
        var random = Random(seed: 11)
        for turn in 0..<6_000 {
            let bytes = turn.isMultiple(of: 2) ? plain : named
            let noise = (0..<random.integer(below: 300)).map { _ in UInt8(random.integer(below: 256)) }
            for version in [UInt8(1), 2] {
                _ = try? LatentFile(decoding: LatentFile.magic + [version, 0] + noise, name: "noise")
            }
            var changed = bytes
            for _ in 0..<1 + random.integer(below: 4) {
                changed[random.integer(below: changed.count)] = UInt8(random.integer(below: 256))
            }
            if let file = try? LatentFile(decoding: sealed(changed), name: "changed") {
                #expect(file.symbols.count == file.count * file.quantizer.units.count && file.codes.rows == file.count)
            }
        }
    }

    /// The same bytes with a checksum that fits them.
    private func sealed(_ bytes: [UInt8]) -> [UInt8] {
        let digits = SHA256.hex(bytes.dropLast(8)).prefix(16).compactMap(\.hexDigitValue)
        return bytes.dropLast(8) + stride(from: 0, to: 16, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
