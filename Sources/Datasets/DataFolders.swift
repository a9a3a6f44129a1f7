import Foundation
import FoundationNetworking
import System

/// Where named data sets are looked for, and how they are fetched.
public struct DataFolders: Sendable {
    /// Where the system's packages put data sets.
    public var system: String
    /// The reader's own folder, with a subfolder for each data set: `fashion-mnist`, `mnist`, `cifar-10-batches-bin`
    /// (or `cifar10`), `cifar-100-binary` (or `cifar100`), `emoji`; the environment variable `LATENT_DATA`.
    public var user: String?
    /// Where downloads are kept.
    public var cache: String
    /// The colour font that emoji are drawn with, where `LATENT_DATA` has none.
    public var emojiFont = "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"
    /// The common data of Unicode's CLDR, which names emoji, where `LATENT_DATA` has none.
    public var annotations = "/usr/share/unicode/cldr/common"
    /// Brings the contents behind a URL into a new file.
    public var fetch: @Sendable (URL, _ file: URL) throws -> Void

    /// Folders of one's own, for tests and for programs beside the course.
    public init(
        system: String, user: String?, cache: String,
        fetch: @escaping @Sendable (URL, _ file: URL) throws -> Void = DataFolders.fetchFromNetwork
    ) {
        self.system = system
        self.user = user
        self.cache = cache
        self.fetch = fetch
    }

    /// Debian's `/usr/share/datasets`, the folder that `LATENT_DATA` names, and `latent` in the user's cache folder.
    public static var standard: DataFolders {
        let environment = ProcessInfo.processInfo.environment
        let caches = environment["XDG_CACHE_HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory() + "/.cache"
        return DataFolders(
            system: "/usr/share/datasets", user: environment["LATENT_DATA"].flatMap { $0.isEmpty ? nil : $0 },
            cache: caches + "/latent")
    }

    /// The first subfolder of the user's folder, by these names, that holds the data; or that folder, if it has such a
    /// name itself (the files alone do not tell MNIST from Fashion-MNIST).
    func user(among names: [String], whenItHolds holds: (String) -> Bool) -> String? {
        guard let user else { return nil }
        let isNamedSo = names.contains(URL(fileURLWithPath: user).lastPathComponent)
        return (names.map { user + "/" + $0 } + (isNamedSo ? [user] : [])).first(where: holds)
    }

    /// As `user(among:whenItHolds:)`, but throws where there is none.
    func userFolder(_ title: String, among names: [String], whenItHolds holds: (String) -> Bool) throws -> String {
        if let folder = user(among: names, whenItHolds: holds) { return folder }
        throw DataFault(
            file: user ?? "LATENT_DATA", found: user == nil ? "no such variable in the environment" : "no \(title)",
            expected: "a folder that has \(title) in its subfolder \(names[0])",
            advice: "Set LATENT_DATA to one, or give the folder itself as --data PATH.")
    }

    /// Makes sure that `path` is there: fetches it once, and keeps it only if its decompressed contents have this hash.
    func download(_ url: URL, to path: String, sha256 expected: String) throws {
        let files = FileManager.default
        guard !files.fileExists(atPath: path) else { return }
        let target = URL(fileURLWithPath: path)
        // A file of this name is always whole: it gets the name last, by a rename.
        let partial = target.appendingPathExtension("part-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? files.removeItem(at: partial) }
        do {
            try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try fetch(url, partial)
        } catch let error as DataFault {
            throw error
        } catch {
            throw DataFault(
                file: url.absoluteString, found: "a failed download (\(error.localizedDescription))",
                expected: "the file \(path)")
        }
        let found = try DataFolders.hash(partial.path)
        guard found == expected else {
            throw DataFault(
                file: url.absoluteString, found: "contents with SHA-256 \(found)", expected: "SHA-256 \(expected)")
        }
        guard rename(partial.path, path) == 0 else {
            throw DataFault(
                file: path, found: "a fault when moving the download here (\(String(cString: strerror(errno))))",
                expected: "a folder that can be written to")
        }
    }

    /// SHA-256 of a file's contents after decompression.
    static func hash(_ path: String) throws -> String {
        let reader = try ByteReader(path)
        var hash = SHA256()
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
            guard count > 0 else { return hash.hex() }
            guard reader.position <= IDX.largestContents else {
                throw DataFault(
                    file: path, offset: reader.position, found: "more bytes",
                    expected: "at most \(IDX.largestContents)")
            }
            buffer.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }

    /// Fetches `https:` and `file:` addresses; waits until all is there.
    public static let fetchFromNetwork: @Sendable (URL, URL) throws -> Void = { url, file in
        if url.isFileURL {
            try FileManager.default.copyItem(at: url, to: file)
            return
        }
        let outcome = Outcome()
        let done = DispatchSemaphore(value: 0)
        let task = URLSession.shared.downloadTask(with: url) { location, response, error in
            outcome.result = Result {
                if let error { throw error }
                let status = (response as? HTTPURLResponse)?.statusCode ?? 0
                guard status == 200, let location else {
                    throw DataFault(file: url.absoluteString, found: "HTTP status \(status)", expected: "200")
                }
                try FileManager.default.moveItem(at: location, to: file)
            }
            done.signal()
        }
        task.resume()
        done.wait()
        try outcome.result.get()
    }

    /// What the download's thread leaves for the thread that waits; the semaphore keeps them apart.
    private final class Outcome: @unchecked Sendable {
        var result: Result<Void, any Error> = .success(())
    }
}
