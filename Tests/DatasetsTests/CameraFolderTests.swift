import Foundation
import Images
import TestSupport
import Testing

@testable import Datasets

/// Files as cameras and phones leave them, in folders.
@Suite struct CameraFolderTests {
    let files = CameraFiles.shared

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

    @Test func slipsThatHarmNoPixelAreCounted() throws {
        let folder = TemporaryFolder()
        for (name, data) in files.slips { folder.write(data, to: "a/\(name).jpg") }
        folder.write(files.clean.file, to: "a/clean.jpg")
        let notes = try ImageDataset.load(folder.path).notes
        // A half each, so that the sums make seven.
        let counts = notes.filter { $0.contains("slips that harm no pixel") }
            .compactMap { $0.split(separator: ":")[1].split(separator: ",").first.flatMap { Int($0.dropFirst()) } }
        #expect(counts.reduce(0, +) == 7, "\(notes)")
    }

    @Test func picturesWithoutAllTheirPixelsAreBroken() throws {
        let whole = [UInt8](files.clean.file)
        let folder = TemporaryFolder()
        let picture = PictureFiles.shared.picture
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
}
