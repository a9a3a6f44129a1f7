import CImageFormats
import Foundation
import Images
import TestSupport
import Testing

@Suite struct CameraTests {
    let files = CameraFiles.shared

    @Test func picturesStandUpright() throws {
        #expect(files.turned.count == 29)
        for picture in files.turned {
            let image = try ByteImage(decoding: [UInt8](picture.file), name: picture.name)
            #expect(image.height == picture.height && image.width == picture.width, "\(picture.name)")
            #expect(image.channels == picture.channels, "\(picture.name)")
            #expect(image.pixels == [UInt8](picture.pixels), "\(picture.name)")
        }
    }

    /// Nothing that stands where EXIF should may turn a picture or read past its end.
    @Test func whatIsNoOrientationTurnsNothing() {
        func exif(_ bytes: [UInt8]) -> Int32 { exif_orientation(bytes, bytes.count) }
        let little: [UInt8] = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]
        let big: [UInt8] = [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0]
        #expect(exif(little) == 6 && exif(big) == 8)
        for end in 0..<little.count { #expect(exif(Array(little.prefix(end))) == 1, "\(end) bytes") }
        let wrongs = [(0, 0x4D), (1, 0x4D), (2, 43), (4, 200), (7, 255), (8, 0), (12, 2), (14, 2), (18, 9), (18, 0)]
        for (place, value) in wrongs {
            var wrong = little
            wrong[place] = UInt8(value)
            #expect(exif(wrong) == 1, "\(value) at \(place)")
        }
        // As a number of four bytes, which some programs write.
        var long = little
        long[12] = 4
        #expect(exif(long) == 6)
        // More entries than there are.
        var many = little
        (many[8], many[9], many[10]) = (255, 255, 0)
        #expect(exif(many) == 1)
    }

    @Test func slipsThatHarmNoPixelAreRead() throws {
        #expect(files.slips.count == 7)
        for (name, data) in files.slips {
            let image = try ByteImage(decoding: [UInt8](data), name: name)
            #expect(image.pixels == [UInt8](files.clean.pixels), "\(name)")
        }
    }

    @Test func missingPixelsStayAnError() throws {
        let whole = [UInt8](files.clean.file)
        let scan = whole.indices.dropLast().last { whole[$0] == 0xFF && whole[$0 + 1] == 0xDA }!
        for length in stride(from: scan + 14, through: whole.count - 8, by: 7) {
            #expect(fault { try ByteImage(decoding: Array(whole.prefix(length)), name: "cut.jpg") }?.file == "cut.jpg")
        }
    }

    @Test func failedEncodingIsFreed() {
        // Beyond the format's 65,500 pixels.
        let size = image_size(width: 70_000, height: 1, channels: 1)
        let pixels = [UInt8](repeating: 0, count: 70_000)
        func resident() -> Int {
            // The second number is that of pages in memory.
            let numbers = try! String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
            return Int(numbers[1])! * Int(getpagesize())
        }
        let before = resident()
        for _ in 0..<40_000 {
            var bytes: UnsafeMutablePointer<UInt8>?
            var count = 0
            #expect(faultOf { jpeg_encode(pixels, size, 90, &bytes, &count, $0) } != nil)
            #expect(bytes == nil)
        }
        // 160 MB would be lost.
        #expect(resident() - before < 60_000_000)
    }

    @Test func manyPixelsGrowTheFile() throws {
        let picture = ByteImage(width: 300, height: 200, channels: 3, pixels: noise(180_000))
        let file = picture.jpegData(quality: 100)
        #expect(file.count > 1 << 15 && file.suffix(2) == Data([0xFF, 0xD9]))
        #expect(try ByteImage(decoding: [UInt8](file), name: "").width == 300)
    }
}
