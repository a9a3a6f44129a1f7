import CImageFormats
import Engine
import Foundation
import Images
import System
import Testing

@testable import Datasets

/// No bytes may crash a loader: it returns something well-formed or throws a `DataFault`.
@Suite struct FuzzTests {
    /// Valid bytes cut off, lengthened, overwritten or with bits flipped: seeded, so a failure comes back.
    func mutations(of valid: [UInt8], count: Int, _ check: ([UInt8], Int) throws -> Void) rethrows {
        var random = Random(seed: 2024)
        for round in 0..<count {
            var bytes = valid
            for _ in 0...random.integer(below: 4) where !bytes.isEmpty {
                // Headers are where the harm is done, so every other change falls there.
                let reach = random.next() & 1 == 0 ? min(bytes.count, 40) : bytes.count
                let place = random.integer(below: reach)
                switch random.integer(below: 6) {
                case 0: bytes[place] ^= 1 << UInt8(random.integer(below: 8))
                case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                case 2: bytes[place] = [0, 0xFF, 0x7F, 0x80][random.integer(below: 4)]
                case 3: bytes.removeLast(random.integer(below: bytes.count))
                case 4: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
                default: bytes.removeSubrange(place..<min(place + 1 + random.integer(below: 8), bytes.count))
                }
            }
            try check(bytes, round)
        }
    }

    /// Runs a loader that may only succeed or throw a `DataFault`; whether it succeeded.
    func survives<R>(_ load: () throws -> R) -> Bool {
        do {
            _ = try load()
            return true
        } catch is DataFault {
            return false
        } catch {
            Issue.record("not a DataFault: \(error)")
            return false
        }
    }

    @Test func pictures() {
        for picture in Reference.shared.good {
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
        var random = Random(seed: 3)
        for round in 0..<20_000 {
            var bytes = (0..<random.integer(below: 60)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            let start: [UInt8] = round % 2 == 0 ? [0x49, 0x49, 42, 0, 8, 0, 0, 0] : [0x4D, 0x4D, 0, 42, 0, 0, 0, 8]
            bytes = Array(start.prefix(random.integer(below: 9))) + bytes
            #expect((1...8).contains(exif_orientation(bytes, bytes.count)))
        }
    }

    @Test(arguments: [false, true]) func idxFiles(compressed: Bool) {
        let folder = TemporaryFolder()
        for name in ["train-images-idx3-ubyte", "train-labels-idx1-ubyte"] {
            let isImages = name.contains("images")
            let plain = isImages ? idx([9, 4, 3], noise(108)) : idx([9], [0, 1, 2, 3, 4, 5, 6, 7, 8])
            folder.writeGzip(plain, to: "valid.gz")
            var failures = 0
            mutations(of: compressed ? folder.contents("valid.gz") : plain, count: 1500) { bytes, _ in
                let path = folder.write(bytes, to: name)
                if !survives({ isImages ? try IDX.images(path).pixels : try IDX.labels(path) }) { failures += 1 }
            }
            #expect(failures > 300)
        }
    }

    /// A header's claim alone takes no memory: here there is less than what it claims.
    @Test func idxFilesThatClaimAGigabyte() async {
        await #expect(processExitsWith: .success) {
            let folder = TemporaryFolder()
            let path = folder.write(idx([1 << 30], [1, 2, 3]), to: "train-labels-idx1-ubyte")
            let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
            let room = UInt(pages[0])! * UInt(sysconf(Int32(_SC_PAGESIZE))) + (1 << 29)
            var limit = rlimit(rlim_cur: room, rlim_max: room)
            #expect(setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0)
            let error = fault { try IDX.labels(path) }
            #expect(error?.found == "the end of the file" && error?.offset == 11)
            #expect(error?.expected == "\((1 << 30) - 3) more bytes of labels")
        }
    }

    @Test func wholeFoldersOfIDX() {
        let folder = TemporaryFolder()
        let images = idx([9, 4, 3], noise(108))
        let labels = idx([9], [0, 1, 2, 3, 4, 5, 6, 7, 8])
        var successes = 0
        mutations(of: images + labels, count: 1500) { bytes, round in
            // The cut between the two files stays where it was, so either may be the broken one.
            folder.write(bytes.prefix(images.count), to: "train-images-idx3-ubyte")
            folder.write(bytes.dropFirst(images.count), to: "train-labels-idx1-ubyte")
            if survives({ try ImageDataset.load(folder.path) }) { successes += 1 }
        }
        #expect(successes > 0 && successes < 1500)
    }

    @Test func cifarFiles() {
        let folder = TemporaryFolder()
        folder.write([3] + noise(3072), to: "test_batch.bin")
        var failures = 0
        mutations(of: [3] + noise(3072) + [9] + noise(3072), count: 1000) { bytes, _ in
            folder.write(bytes, to: "data_batch_1.bin")
            if !survives({ try ImageDataset.load(folder.path) }) { failures += 1 }
        }
        #expect(failures > 300)
    }
}
