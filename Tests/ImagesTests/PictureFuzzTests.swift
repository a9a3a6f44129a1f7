import CImageFormats
import Images
import TestSupport
import Testing

/// No bytes may crash a decoder: it returns something well-formed or throws a `DataFault`.
@Suite struct PictureFuzzTests {
    @Test func pictures() {
        for picture in PictureFiles.shared.good {
            var failures = 0
            mutations(of: [UInt8](picture.file), count: 1000) { bytes, _ in
                if !survives({ try ByteImage(decoding: bytes, name: "fuzz") }) { failures += 1 }
            }
            #expect(failures > 300, "\(picture.name)")
        }
    }

    /// With EXIF.
    @Test func camerasPictures() {
        for picture in CameraFiles.shared.turned.suffix(8) + CameraFiles.shared.turned.prefix(3) {
            var failures = 0
            mutations(of: [UInt8](picture.file), count: 500) { bytes, _ in
                if !survives({ try ByteImage(decoding: bytes, name: "fuzz") }) { failures += 1 }
            }
            #expect(failures > 50, "\(picture.name)")
        }
    }

    /// At a fraction of the size.
    @Test func reducedJPEGs() {
        let file = CameraFiles.shared.clean
        var pixels = [UInt8](repeating: 0, count: file.pixels.count)
        mutations(of: [UInt8](file.file), count: 1000) { bytes, round in
            var oddities: Int32 = 0
            let size = image_size(width: Int32(file.width), height: Int32(file.height), channels: 3)
            let reduction = [2, 4, 8][round % 3]
            _ = faultOf { jpeg_decode(bytes, bytes.count, size, Int32(reduction), &pixels, &oddities, $0) }
        }
    }

    /// A lawful file of a few hundred kilobytes could keep a reader busy for seconds.
    @Test func jpegsOfManyScans() throws {
        // Progressive, grey, 8×8. Each scan brings one bit of one coefficient of the one block, "all zero": the code 0.
        func file(scans: Int) -> [UInt8] {
            func segment(_ mark: UInt8, _ body: [UInt8]) -> [UInt8] { [0xFF, mark, 0, UInt8(body.count + 2)] + body }
            func scan(_ band: UInt8, _ bit: UInt8) -> [UInt8] {
                let before = bit == 13 || band == 0 ? 0 : bit + 1
                return segment(0xDA, [1, 1, 0, band, band, before << 4 | bit]) + [0x7F]
            }
            // One code of one bit: for the mean's difference 0, for the end of a block.
            func code(_ kind: UInt8) -> [UInt8] { segment(0xC4, [kind, 1] + [UInt8](repeating: 0, count: 15) + [0]) }
            let bands = (1...63).flatMap { band in (0...13).reversed().map { scan(UInt8(band), UInt8($0)) } }
            return [0xFF, 0xD8] + segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
                + segment(0xC2, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]) + code(0) + code(0x10) + scan(0, 0)
                + bands.prefix(scans - 1).joined() + [0xFF, 0xD9]
        }
        #expect(try ByteImage(decoding: file(scans: 100), name: "x").pixels == [UInt8](repeating: 128, count: 64))
        let error = fault { try ByteImage(decoding: file(scans: 101), name: "x") }
        #expect(error?.found.contains("more than 100 scans") == true)
    }

    @Test func orientations() {
        var random = SplitMix64(state: 3)
        for round in 0..<20_000 {
            var bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in UInt8(truncatingIfNeeded: random.next())
            }
            let start: [UInt8] = round % 2 == 0 ? [0x49, 0x49, 42, 0, 8, 0, 0, 0] : [0x4D, 0x4D, 0, 42, 0, 0, 0, 8]
            bytes = Array(start.prefix(Int.random(in: 0..<9, using: &random))) + bytes
            #expect((1...8).contains(exif_orientation(bytes, bytes.count)))
        }
    }
}
