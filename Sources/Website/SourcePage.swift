import Foundation

/// A page that a chapter, or the binding, has written in Markdown.
struct SourcePage {
    /// Below the folder of pages: `05-clustering/README.md`.
    var path: String
    var markdown: String
    /// What the list of chapters calls it: "Clustering".
    var name: String

    /// - Parameter name: where it is not given, the folder or file names the page: `05-clustering` → "Clustering".
    init(path: String, markdown: String, name: String? = nil) {
        self.path = path
        self.markdown = markdown
        self.name = name ?? Self.name(of: path)
    }

    /// All pages below `folder`: `README.md` first, then those of every folder in order of name, then those beside it.
    /// - Parameter names: what chapters are called, by folder.
    static func all(in folder: URL, names chapterNames: [String: String] = [:]) throws -> [SourcePage] {
        func names(_ folder: URL) -> [String] {
            ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
                .sorted { ($0 != "README.md" ? 1 : 0, $0) < ($1 != "README.md" ? 1 : 0, $1) }
        }
        func page(_ path: String) throws -> SourcePage {
            SourcePage(
                path: path, markdown: try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8),
                name: path.hasSuffix("/README.md") ? chapterNames[String(path.dropLast("/README.md".count))] : nil)
        }
        let top = names(folder)
        let inFolders = try top.flatMap { name in
            try names(folder.appendingPathComponent(name)).filter { $0.hasSuffix(".md") }.map {
                try page("\(name)/\($0)")
            }
        }
        let beside = try top.filter { $0.hasSuffix(".md") }.map(page)
        return beside.filter { $0.path == "README.md" } + inFolders + beside.filter { $0.path != "README.md" }
    }

    /// The number of a chapter, `"05"`; nil where the page is none.
    var number: String? {
        guard path.hasSuffix("/README.md") else { return nil }
        return path.prefixMatch(of: /(\d\d+)-/).map { String($0.1) }
    }

    private static func name(of path: String) -> String {
        let parts = path.split(separator: "/")
        let last = parts.last == "README.md" ? parts.dropLast().last : parts.last
        guard let last else { return "Contents" }
        let words = last.replacing(/^\d+-|\.md$/, with: "").replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
