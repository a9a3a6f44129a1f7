import Foundation
import Images
import TestSupport
import Testing

@Suite struct ByteImageTests {
    let reference = PictureFiles.shared

    @Test func readsWhatPillowReads() throws {
        #expect(reference.good.count == 12)
        for picture in reference.good {
            let image = try ByteImage(decoding: [UInt8](picture.file), name: picture.name)
            #expect(image.height == picture.height && image.width == picture.width)
            #expect(image.channels == picture.channels)
            #expect(image.pixels == [UInt8](picture.pixels), "\(picture.name)")
        }
    }

    @Test func refusesWhatItCannotReadRight() {
        let cmyk = fault { try ByteImage(decoding: [UInt8](reference.cmyk), name: "print.jpg") }
        #expect(cmyk?.description.contains("CMYK") == true)
        #expect(cmyk?.file == "print.jpg")
        #expect(reference.bombs.count == 3)
        for bomb in reference.bombs {
            let error = fault { try ByteImage(decoding: [UInt8](bomb.file), name: "bomb.png") }
            #expect(error?.found == "an image of \(bomb.width)×\(bomb.height) pixels")
        }
        let other = fault { try ByteImage(decoding: Array("GIF89a".utf8), name: "cat.gif") }
        #expect(other?.found == "a GIF file")
        #expect(fault { try ByteImage(decoding: Array("Hello".utf8), name: "") }?.found == "the bytes 48 65 6c 6c 6f")
        #expect(fault { try ByteImage(decoding: [], name: "empty.png") }?.found == "an empty file")
        for picture in reference.good {
            // In the headers, and within the last pixels, where libjpeg by itself would make up the rest.
            for length in [picture.file.count * 2 / 3, picture.file.count - 20] {
                let cut = [UInt8](picture.file.prefix(length))
                #expect(fault { try ByteImage(decoding: cut, name: picture.name) }?.file == picture.name)
            }
        }
    }

    @Test func pngKeepsEveryByte() throws {
        for image in [reference.picture, reference.picture.grey()] {
            #expect(try ByteImage(decoding: [UInt8](image.pngData()), name: "") == image)
        }
    }

    @Test func jpegKeepsTheImageNearly() throws {
        for image in [reference.picture, reference.picture.grey()] {
            let file = image.jpegData(quality: 95)
            let back = try ByteImage(decoding: [UInt8](file), name: "")
            #expect(back.channels == image.channels)
            let errors = zip(back.pixels, image.pixels).map { abs(Int($0) - Int($1)) }
            #expect(Double(errors.reduce(0, +)) / Double(errors.count) < 6)
            #expect(image.jpegData(quality: 20).count < file.count)
        }
    }

    @Test func greyIsPillowsLuma() {
        let pairs = zip(reference.picture.grey().pixels, reference.luma)
        // Pillow rounds weights to 16 bits, which may tip a tie.
        #expect(pairs.allSatisfy { abs(Int($0) - Int($1)) <= 1 })
        #expect(pairs.filter { $0 != $1 }.count <= 2)
    }

    @Test func resizesAsPyTorchDoesWithAntialiasing() {
        for target in reference.resizes {
            let resized = reference.picture.resized(height: target.height, width: target.width)
            for (byte, value) in zip(resized.pixels, target.values) {
                #expect(abs(Double(byte) - value) <= 0.501, "to \(target.height)×\(target.width)")
            }
            #expect(resized.pixels.count == target.values.count)
        }
    }

    /// A ramp stays a ramp: doubled, the new pixels lie at quarters between the old ones; the ends are held.
    @Test func resizesARampByHand() {
        let ramp = ByteImage(width: 4, height: 1, channels: 1, pixels: [0, 40, 80, 120])
        #expect(ramp.resized(height: 1, width: 8).pixels == [0, 10, 30, 50, 70, 90, 110, 120])
        #expect(ramp.resized(height: 3, width: 4).pixels == [0, 40, 80, 120, 0, 40, 80, 120, 0, 40, 80, 120])
        // Halved: the triangle reaches two old pixels to each side; weights 1/8, 3/8, 3/8, 1/8, one of them outside.
        // (3·0 + 3·40 + 80)/7 = 28.6 and its mirror image 91.4.
        #expect(ramp.resized(height: 1, width: 2).pixels == [29, 91])
    }

    @Test func stripesFadeToGrey() {
        let stripes = ByteImage(width: 64, height: 64, channels: 1, pixels: (0..<4096).map { $0 % 2 == 0 ? 0 : 200 })
        let small = stripes.resized(height: 16, width: 16).pixels
        #expect(small.allSatisfy { abs(Int($0) - 100) <= 8 })
    }
}
