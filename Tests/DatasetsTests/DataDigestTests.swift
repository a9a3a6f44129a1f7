import Foundation
import Images
import System
import Testing

@testable import Datasets

@Suite(.serialized) struct DataDigestTests {
    /// Two classes of two pictures in each half.
    private func write(_ shade: UInt8, classes: [String] = ["coat", "shoe"], in folder: TemporaryFolder) {
        for half in ["train", "test"] {
            for (index, name) in classes.enumerated() {
                for picture in 0..<2 {
                    let pixels = [UInt8](repeating: shade &+ UInt8(40 * index + picture), count: 64)
                    folder.write(
                        ByteImage(width: 8, height: 8, channels: 1, pixels: pixels).pngData(), to: "\(half)/\(name)/\(picture).png")
                }
            }
        }
    }

    private func noted(_ folder: TemporaryFolder) throws -> [String] {
        let before = Inputs.count
        _ = try ImageDataset.load(.folder(folder.path))
        return Inputs.noted(behind: before)
    }

    @Test func whatIsLoadedIsNotedByItsContents() throws {
        let folder = TemporaryFolder()
        write(10, in: folder)
        let first = try noted(folder)
        #expect(first.count == 1)
        #expect(try noted(folder) == first)
        write(11, in: folder)
        #expect(try noted(folder) != first, "pictures were replaced below the same path")
        write(10, in: folder)
        #expect(try noted(folder) == first)
        try FileManager.default.removeItem(atPath: folder.path + "/train/coat/1.png")
        #expect(try noted(folder) != first)
        // The same pictures under another class name.
        try FileManager.default.removeItem(atPath: folder.path + "/train")
        try FileManager.default.removeItem(atPath: folder.path + "/test")
        write(10, classes: ["coat", "shoes"], in: folder)
        #expect(try noted(folder) != first)
    }

    @Test func theDigestIsThatOfTheBlocks() {
        let bytes = (0..<(2 << 20) + 5).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        func digest(_ bytes: [UInt8]) -> String {
            var digest = ContentDigest()
            digest.update(bytes)
            return digest.hex()
        }
        var hash = SHA256()
        hash.update(part: "\(bytes.count) bytes")
        for start in stride(from: 0, to: bytes.count, by: 1 << 20) {
            hash.update(part: SHA256.hex(bytes[start..<min(start + (1 << 20), bytes.count)]))
        }
        #expect(digest(bytes) == hash.hex())
        var other = bytes
        other[(1 << 20) + 7] ^= 1
        #expect(digest(other) != digest(bytes))
        #expect(digest([]) != digest([0]))
    }

    /// FIPS 180-4's own example, and pieces of every length.
    @Test func piecesHashAsTheWhole() {
        #expect(SHA256.hex("abc".utf8) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0) }
        for size in [1, 3, 63, 64, 65, 200, 999] {
            var hash = SHA256()
            for start in stride(from: 0, to: bytes.count, by: size) { hash.update(bytes[start..<min(start + size, bytes.count)]) }
            #expect(hash.hex() == SHA256.hex(bytes))
        }
    }
}
