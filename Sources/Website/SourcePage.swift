import Foundation

/// A page that a chapter, or the binding, has written in Markdown.
struct SourcePage {
    /// Below the folder of pages: `05-clustering/README.md`.
    var path: String
    var markdown: String

    /// All pages below `folder`: `README.md` first, then those of every folder in order of name, then those beside it.
    static func all(in folder: URL) throws -> [SourcePage] {
        func names(_ folder: URL) -> [String] {
            ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
                .sorted { ($0 != "README.md" ? 1 : 0, $0) < ($1 != "README.md" ? 1 : 0, $1) }
        }
        func page(_ path: String) throws -> SourcePage {
            SourcePage(
                path: path, markdown: try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8))
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

    /// What the folder or file calls it: `05-clustering/README.md` → "Clustering".
    var name: String {
        let parts = path.split(separator: "/")
        let last = parts.last == "README.md" ? parts.dropLast().last : parts.last
        guard let last else { return "Contents" }
        let words = last.replacing(/^\d+-|\.md$/, with: "").replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
