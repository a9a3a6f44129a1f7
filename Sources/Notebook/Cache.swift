import Foundation
import System

/// Values kept from run to run, one file each: lines that name the format, the key and the checksum of the value, and
/// the value.
struct Cache {
    /// Where the files lie.
    let folder: URL
    /// The package, whose engine sources are part of every key.
    let root: URL

    private static let format = "latent cache 2"

    /// What a changed engine changes: the contents of the package's library sources, whatever their dates.
    func engineDigest() -> String {
        var hash = SHA256()
        for folder in [
            "ChapterSupport", "Compression", "Datasets", "Engine", "Estimators", "Images", "Models",
            "Shims/CImageFormats", "Shims/CKernels", "Shims/CLapack", "Shims/COneDNN",
        ] {
            let base = root.appendingPathComponent("Sources/\(folder)").path
            let files = (FileManager.default.enumerator(atPath: base)?.allObjects as? [String] ?? []).sorted()
            // Words about the sources change nothing.
            for file in files where !file.hasSuffix(".md") {
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: "\(base)/\(file)", isDirectory: &isFolder)
                guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: "\(base)/\(file)") else {
                    continue
                }
                hash.update(part: "\(folder)/\(file)")
                hash.update("\(data.count):".utf8)
                hash.update(data)
            }
        }
        return hash.hex()
    }

    /// What a changed chapter changes: its code up to `cut` in `file`, and all its other code, but none of the calls
    /// that only show things.
    /// - Parameter name: of a whole number that changes nothing: where the code says `seeds: 5` or `seeds = 5`, any
    ///   other number may stand.
    static func codeDigest(file: String, cutBehind cut: Int?, ignoringNumber name: String? = nil) throws -> String {
        let number = try name.map {
            try Regex("\\b(\($0)(?:: Int)? ?[=:] ?)[0-9]+\\b", as: (Substring, Substring).self)
        }
        let shown = ["prose", "exercise", "figure", "table", "claim", "goal", "preformatted"]
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        var hash = SHA256()
        for name in names.sorted() where name.hasSuffix(".swift") {
            let source = try SwiftSource(path: folder.appendingPathComponent(name).path)
            let isOwn = name == URL(fileURLWithPath: file).lastPathComponent
            hash.update(part: name)
            let essence = source.essence(without: shown, cutBehind: isOwn ? cut : nil)
            hash.update(part: number.map { essence.replacing($0) { $0.output.1 } } ?? essence)
        }
        return hash.hex()
    }

    /// The value kept under `name` and `key`; nil if there is none. A damaged file, or one that belongs to another key
    /// whatever its name says, is reported through `note`.
    func load<Value: Codable>(_ name: String, key: String, as type: Value.Type, note: (String) -> Void) -> Value? {
        let file = file(name, key)
        guard let data = FileManager.default.contents(atPath: file.path) else { return nil }
        let header = Self.header(key)
        if data.starts(with: header), data.count >= header.count + 65 {
            let checksum = data[header.count..<header.count + 64]
            let payload = Data(data[(header.count + 65)...])
            if Data(SHA256.hex(payload).utf8) == checksum, let value = Self.decode(payload, as: type) { return value }
        }
        note("The cached value \(file.path) is damaged; it is computed anew.")
        return nil
    }

    /// - Throws: `FileFault` where the folder cannot be written to, and errors of the encoder.
    func store<Value: Codable>(_ value: Value, _ name: String, key: String) throws {
        let payload = try Self.encode(value)
        try Folder.make(folder)
        WholeFile.sweep(folder)
        var data = Self.header(key)
        data.append(Data("\(SHA256.hex(payload))\n".utf8))
        data.append(payload)
        try WholeFile.write(data, to: file(name, key))
        prune(name)
    }

    private static func header(_ key: String) -> Data { Data("\(format)\n\(key)\n".utf8) }

    // MARK: Checkpoints

    /// Where the training `part` of the value under way keeps its state: beside the value that it will be.
    func checkpoint(_ name: String, key: String, part: String) -> URL {
        folder.appendingPathComponent("\(stem(name, key))\(part.isEmpty ? "" : "-" + part).checkpoint")
    }

    /// Removes the checkpoints of a value that is made, or to be made anew.
    func removeCheckpoints(_ name: String, key: String) {
        let stem = stem(name, key)
        for file in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        where file.hasPrefix(stem) && file.hasSuffix(".checkpoint") {
            try? FileManager.default.removeItem(at: folder.appendingPathComponent(file))
        }
    }

    private func stem(_ name: String, _ key: String) -> String { "\(name)-\(key.prefix(16))" }

    private func file(_ name: String, _ key: String) -> URL {
        folder.appendingPathComponent(stem(name, key) + ".cache")
    }

    /// Keeps the eight newest values of a name, so that the folder does not grow with every edit.
    private func prune(_ name: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let own = names.filter { $0.count == name.count + 23 && $0.hasPrefix(name + "-") && $0.hasSuffix(".cache") }
        let dated = own.map { file -> (URL, Date) in
            let url = folder.appendingPathComponent(file)
            let date = try? FileManager.default.attributesOfItem(atPath: url.path)[.modificationDate] as? Date
            return (url, date ?? .distantPast)
        }
        for (url, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(8) { try? FileManager.default.removeItem(at: url) }
    }

    private static func encode<Value: Codable>(_ value: Value) throws -> Data {
        if let data = value as? Data { return data }
        if let value = value as? any ByteCodable { return try value.encodedBytes() }
        if let floats = value as? [Float] { return floats.withUnsafeBytes { Data($0) } }
        let encoder = JSONEncoder()
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return try encoder.encode(value)
    }

    private static func decode<Value: Codable>(_ payload: Data, as type: Value.Type) -> Value? {
        if type == Data.self { return payload as? Value }
        if let type = type as? any ByteCodable.Type { return try? type.init(encodedBytes: payload) as? Value }
        if type == [Float].self {
            guard payload.count.isMultiple(of: 4) else { return nil }
            let floats = [Float](unsafeUninitializedCapacity: payload.count / 4) { buffer, count in
                count = payload.copyBytes(to: buffer) / 4
            }
            return floats as? Value
        }
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return try? decoder.decode(type, from: payload)
    }
}
