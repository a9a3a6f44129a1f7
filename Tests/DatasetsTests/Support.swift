import CImageFormats
import Foundation
import System
import TestSupport
import Testing

@testable import Datasets

/// A folder that is gone when the test ends.
final class TemporaryFolder {
    let path: String

    init() {
        path = NSTemporaryDirectory() + "/latent-" + UUID().uuidString
        make("")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Makes a subfolder and returns its path.
    @discardableResult func make(_ name: String) -> String {
        let folder = name.isEmpty ? path : path + "/" + name
        try! FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    /// Writes a file and returns its path.
    @discardableResult func write(_ bytes: some Sequence<UInt8>, to name: String) -> String {
        make((name as NSString).deletingLastPathComponent)
        // Foundation waits for the disk after every file, which thousands of tiny ones would feel; and some file
        // systems wait as well when an old file is cut to nothing and written anew.
        unlink(path + "/" + name)
        let file = fopen(path + "/" + name, "wb")!
        let bytes = Array(bytes)
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
        #expect(fclose(file) == 0)
        return path + "/" + name
    }

    /// Writes a file compressed by gzip and returns its path.
    @discardableResult func writeGzip(_ bytes: [UInt8], to name: String) -> String {
        make((name as NSString).deletingLastPathComponent)
        let file = gzopen(path + "/" + name, "wb")!
        #expect(gzwrite(file, bytes, UInt32(bytes.count)) == Int32(bytes.count))
        #expect(gzclose(file) == Z_OK)
        return path + "/" + name
    }

    func contents(_ name: String) -> [UInt8] { [UInt8](FileManager.default.contents(atPath: path + "/" + name)!) }
}

/// The bytes of an IDX file.
func idx(_ extents: [Int], _ values: [UInt8], magic: Int? = nil) -> [UInt8] {
    ([magic ?? 0x0800 + extents.count] + extents).flatMap { number in
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    } + values
}

/// Writes both files of one half: `count` images of 4×3 pixels with labels 0, 1, 2, 0, …
func writeIDXHalf(_ folder: TemporaryFolder, _ half: String, count: Int, in name: String = "") {
    let prefix = name.isEmpty ? half : name + "/" + half
    folder.writeGzip(idx([count, 4, 3], noise(count * 12)), to: "\(prefix)-images-idx3-ubyte.gz")
    folder.writeGzip(idx([count], (0..<count).map { UInt8($0 % 3) }), to: "\(prefix)-labels-idx1-ubyte.gz")
}

/// Places where no data set is, so that tests find only what they put there.
func folders(user: String? = nil, system: String = "/nowhere", cache: String = "/dev/null/cache") -> DataFolders {
    DataFolders(system: system, user: user, cache: cache) { url, _ in
        throw DataFault(file: url.absoluteString, found: "no network", expected: "one")
    }
}
