import Foundation
import TestSupport
import Testing

@testable import Datasets

/// No bytes may crash a loader: it returns something well-formed or throws a `DataFault`.
@Suite struct FuzzTests {
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
