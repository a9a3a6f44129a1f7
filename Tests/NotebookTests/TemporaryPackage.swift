import Foundation

/// A folder that looks like a package and is gone after the test.
final class TemporaryPackage {
    let root: URL
    /// A source file of a chapter in it.
    var chapter: String { root.path + "/Chapters/Demo/main.swift" }

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("notebook-\(UUID().uuidString)")
        try write("// package", to: "Package.swift")
        try write("Demo.main()", to: "Chapters/Demo/main.swift")
        try write("let x = 1", to: "Sources/Engine/Tensor.swift")
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func write(_ text: String, to path: String) throws {
        let file = root.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The contents of every file below `folder`, by path.
    func files(in folder: URL) throws -> [String: Data] {
        var result: [String: Data] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder.path)! {
            if let data = FileManager.default.contents(atPath: folder.path + "/" + path),
                !isFolder(folder.path + "/" + path)
            {
                result[path] = data
            }
        }
        return result
    }

    private func isFolder(_ path: String) -> Bool {
        var result: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &result) && result.boolValue
    }
}
