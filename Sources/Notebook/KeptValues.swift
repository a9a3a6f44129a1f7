import Foundation
import System

/// The cached values that a chapter's latest run with some options made or used, found again without a run: what
/// decides a value's key is known to a run alone, so the press writes down which values it had.
public struct KeptValues {
    struct Entry: Codable, Equatable {
        let name: String
        /// The value's type, as a program spells it.
        let type: String
        let key: String
        /// Whether it is kept for all chapters.
        let isShared: Bool
    }

    private let file: URL
    private let own: Cache
    private let shared: Cache
    /// In the order in which the run came to them.
    private(set) var entries: [Entry]

    /// - Parameter source: a file of the package.
    /// - Throws: `PageError` where the package's folder is not found above `source`.
    public init<Content: Chapter>(
        of chapter: Content.Type, _ options: Options, source: StaticString = #filePath
    ) throws {
        let root = try Chapters.packageRoot(from: "\(source)")
        try self.init(root: root, state: Chapters.stateFolder(root), chapter: Content.place.folder, options)
    }

    init(root: URL, state: URL, chapter: String, _ options: Options) throws {
        own = Cache(folder: state.appendingPathComponent("cache/\(chapter)"), root: root)
        shared = Cache(folder: state.appendingPathComponent("cache/shared"), root: root)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let digest = SHA256.hex(try encoder.encode(options))
        file = state.appendingPathComponent("kept/\(chapter)/\(digest.prefix(16)).json")
        let data = FileManager.default.contents(atPath: file.path)
        entries = data.flatMap { try? JSONDecoder().decode([Entry].self, from: $0) } ?? []
    }

    /// The names of the values of a type.
    public func names<Value>(of type: Value.Type) -> [String] {
        entries.filter { $0.type == Entry.name(of: type) }.map(\.name)
    }

    /// The value of this name; nil where there is none, or none any more, or a damaged one.
    public func value<Value: Codable>(_ name: String, as type: Value.Type) -> Value? {
        guard let entry = entries.first(where: { $0.name == name && $0.type == Entry.name(of: type) }) else {
            return nil
        }
        return (entry.isShared ? shared : own).load(name, key: entry.key, as: type) { _ in }
    }

    /// Writes down a value that a run has come to.
    mutating func add(_ entry: Entry) throws {
        entries.removeAll { $0.name == entry.name }
        entries.append(entry)
        try write()
    }

    /// Forgets what the run that has ended well has not come to.
    mutating func keep(_ names: Set<String>) throws {
        guard !entries.allSatisfy({ names.contains($0.name) }) else { return }
        entries.removeAll { !names.contains($0.name) }
        try write()
    }

    private func write() throws {
        try Folder.make(file.deletingLastPathComponent())
        try WholeFile.update(file, JSON(encoding: entries).data)
    }
}

extension KeptValues.Entry {
    static func name<Value>(of type: Value.Type) -> String { String(reflecting: type) }
}
