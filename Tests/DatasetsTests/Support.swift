import CImageFormats
import Foundation
import Images
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

/// `count` bytes that look random and are always the same.
func noise(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 11) } }

/// Writes both files of one half: `count` images of 4×3 pixels with labels 0, 1, 2, 0, …
func writeIDXHalf(_ folder: TemporaryFolder, _ half: String, count: Int, in name: String = "") {
    let prefix = name.isEmpty ? half : name + "/" + half
    folder.writeGzip(idx([count, 4, 3], noise(count * 12)), to: "\(prefix)-images-idx3-ubyte.gz")
    folder.writeGzip(idx([count], (0..<count).map { UInt8($0 % 3) }), to: "\(prefix)-labels-idx1-ubyte.gz")
}

/// The error that a call throws, which must be one that names a file.
func fault<R>(_ call: () throws -> R, sourceLocation: SourceLocation = #_sourceLocation) -> DataFault? {
    do {
        _ = try call()
        Issue.record("no error was thrown", sourceLocation: sourceLocation)
    } catch let error as DataFault {
        return error
    } catch {
        Issue.record("the error is not a DataFault: \(error)", sourceLocation: sourceLocation)
    }
    return nil
}

/// Places where no data set is, so that tests find only what they put there.
func folders(user: String? = nil, system: String = "/nowhere", cache: String = "/dev/null/cache") -> DataFolders {
    DataFolders(system: system, user: user, cache: cache) { url, _ in
        throw DataFault(file: url.absoluteString, found: "no network", expected: "one")
    }
}

/// Values made by other tools; `Reference/make.py` says how.
struct Reference: Decodable {
    struct Picture: Decodable {
        var name: String, file: Data, height: Int, width: Int, channels: Int, pixels: Data
    }
    struct Bomb: Decodable { var width: Int, height: Int, file: Data }
    struct Resize: Decodable { var height: Int, width: Int, values: [Double] }

    /// Files that must be read, with their pixels.
    var good: [Picture]
    var cmyk: Data
    /// A few bytes that claim to be large images.
    var bombs: [Bomb]
    /// The 13×17 picture that was resized and turned to grey.
    var rgb: Data
    var luma: Data
    var resizes: [Resize]

    static let shared: Reference = stored("images", in: .module)

    var picture: ByteImage { ByteImage(width: 17, height: 13, channels: 3, pixels: [UInt8](rgb)) }
}
