import CImageFormats
import Engine
import Foundation
import Images
import TestSupport
import Testing

@testable import Datasets

/// Files as cameras and phones leave them; `Reference/cameras.py` says how they were made.
struct CameraFiles: Decodable {
    /// Pictures with an orientation, and Pillow's upright pixels.
    var turned: [Reference.Picture]
    /// A JPEG without a fault, and the same with slips that harm no pixel.
    var clean: Reference.Picture
    var slips: [String: Data]
    var webp: Data, gif: Data, bmp: Data, tiff: Data

    static let shared: CameraFiles = stored("cameras", in: .module)
}

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

    /// Everywhere: in a folder of classes, in a folder that programs list, and below captions.
    @Test func picturesStandUprightWhereverTheyAreRead() throws {
        let turned = files.turned.filter { $0.name.contains("6") || $0.name.contains("3") }
        #expect(turned.count == 8)
        let folder = TemporaryFolder()
        for (row, picture) in turned.enumerated() {
            folder.write(picture.file, to: "\(picture.name.contains("6") ? "six" : "three")/\(row)")
        }
        let data = try ImageDataset.load(.folder(folder.path), size: (12, 12))
        let listing = try ImageFiles(in: folder.path, givenAs: "the path")
        let read = try ImageFiles.read(listing.images, of: "", size: 432, side: 12, skippingBroken: false) {
            $0.resized(height: 12, width: 12).colour()
        }
        folder.write(turned.indices.map { "\($0)#0\tnoise\n" }.joined().utf8, to: "captions.txt")
        for row in turned.indices { folder.write(turned[row].file, to: "Images/\(row)") }
        let captioned = try CaptionedImages.load(path: folder.path, side: 12)
        let expected = turned.map {
            ByteImage(width: $0.width, height: $0.height, channels: $0.channels, pixels: [UInt8]($0.pixels))
                .resized(height: 12, width: 12).colour()
        }
        #expect((0..<8).map { captioned.images.image($0) } == expected)
        let order = listing.images.map { Int($0.name.split(separator: "/")[1])! }
        #expect(read.pixels == order.flatMap { expected[$0].pixels })
        for half in [data.train, data.test] {
            for row in 0..<half.count { #expect(expected.contains(half.image(row))) }
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

    @Test func slipsThatHarmNoPixelAreReadAndCounted() throws {
        #expect(files.slips.count == 7)
        let folder = TemporaryFolder()
        for (name, data) in files.slips {
            let image = try ByteImage(decoding: [UInt8](data), name: name)
            #expect(image.pixels == [UInt8](files.clean.pixels), "\(name)")
            folder.write(data, to: "a/\(name).jpg")
        }
        folder.write(files.clean.file, to: "a/clean.jpg")
        let notes = try ImageDataset.load(folder.path).notes
        // A half each, so that the sums make seven.
        let counts = notes.filter { $0.contains("slips that harm no pixel") }
            .compactMap { $0.split(separator: ":")[1].split(separator: ",").first.flatMap { Int($0.dropFirst()) } }
        #expect(counts.reduce(0, +) == 7, "\(notes)")
    }

    @Test func missingPixelsStayAnError() throws {
        let whole = [UInt8](files.clean.file)
        let scan = whole.indices.dropLast().last { whole[$0] == 0xFF && whole[$0 + 1] == 0xDA }!
        for length in stride(from: scan + 14, through: whole.count - 8, by: 7) {
            #expect(fault { try ByteImage(decoding: Array(whole.prefix(length)), name: "cut.jpg") }?.file == "cut.jpg")
        }
        let folder = TemporaryFolder()
        let picture = Reference.shared.picture
        for row in 0..<8 { folder.write(picture.jpegData(quality: 90), to: "a/\(row).jpg") }
        let cut = folder.write(whole.prefix(whole.count / 2 + 200), to: "a/cut.jpg")
        folder.write([], to: "a/empty.png")
        folder.write(Array("<html>404</html>".utf8), to: "a/page.jpg")
        let error = fault { try ImageDataset.load(folder.path) }
        #expect(error?.advice.contains("--skip-broken") == true)
        let data = try ImageDataset.load(.folder(folder.path), skippingBroken: true)
        #expect(data.train.count + data.test.count == 8)
        #expect(data.notes.contains { $0.contains("broken") && $0.contains("a/") }, "\(data.notes)")
        #expect(fault { try ByteImage(contentsOf: cut) }?.file == cut)
    }

    /// A large JPEG is decoded at a fraction of its size where a small result is wanted, and comes out alike.
    @Test func largeJPEGsAreReducedAsTheyAreDecoded() throws {
        let (height, width) = (1200, 1600)
        let pixels = (0..<height * width).map { UInt8((($0 / width) / 8 + ($0 % width) / 11) % 251) }
        let folder = TemporaryFolder()
        let picture = ByteImage(width: width, height: height, channels: 1, pixels: pixels)
        let path = FilePath(folder.write(picture.jpegData(quality: 95), to: "large.jpg"))
        let whole = try ByteImage(contentsOf: path)
        let reduced = try ByteImage(contentsOf: path, forSide: 64)
        #expect((whole.height, whole.width) == (height, width) && (reduced.height, reduced.width) == (150, 200))
        #expect(try ByteImage(contentsOf: path, forSide: 200).width == 800)
        #expect(try ByteImage(contentsOf: path, forSide: 700).width == 1600)
        let small = (whole.resized(height: 64, width: 64).pixels, reduced.resized(height: 64, width: 64).pixels)
        let errors = zip(small.0, small.1).map { abs(Int($0) - Int($1)) }
        #expect(Double(errors.reduce(0, +)) / Double(errors.count) < 1.5)
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
        var random = Random(seed: 1)
        let pixels = (0..<180_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        let picture = ByteImage(width: 300, height: 200, channels: 3, pixels: pixels)
        let file = picture.jpegData(quality: 100)
        #expect(file.count > 1 << 15 && file.suffix(2) == Data([0xFF, 0xD9]))
        #expect(try ByteImage(decoding: [UInt8](file), name: "").width == 300)
    }
}
