import Document
import Foundation
import System

/// A page that a chapter, or the binding, has written.
struct SourcePage {
    /// Of its Markdown, below the folder of pages: `05-clustering/README.md`.
    var path: String
    var document: Document
    /// What the list of chapters calls it: "Clustering".
    var name: String

    /// - Parameter name: where it is not given, the folder or file names the page: `05-clustering` → "Clustering".
    init(path: String, document: Document, name: String? = nil) {
        self.path = path
        self.document = document
        self.name = name ?? Self.name(of: path)
    }

    /// All pages below `folder`: `README.md` first, then those of every folder in order of name, then those beside it.
    /// A page is read from its document: `page.json` beside a `README.md`, `figures.json` beside `figures.md`. Where
    /// there is none, all of its Markdown is prose, and tags in it stay as they are.
    /// - Parameter names: what chapters are called, by folder.
    static func all(in folder: URL, names chapterNames: [String: String] = [:]) throws -> [SourcePage] {
        func names(_ folder: URL) -> [String] {
            ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
                .sorted { ($0 != "README.md" ? 1 : 0, $0) < ($1 != "README.md" ? 1 : 0, $1) }
        }
        func page(_ path: String) throws -> SourcePage {
            SourcePage(
                path: path, document: try document(of: path, in: folder),
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

    private static func document(of path: String, in folder: URL) throws -> Document {
        let record = folder.appendingPathComponent(Document.file(of: path))
        guard let data = FileManager.default.contents(atPath: record.path) else {
            let markdown = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            return Document(title: name(of: path), blocks: [.prose(markdown)])
        }
        do {
            return try JSONDecoder().decode(Document.self, from: data)
        } catch {
            throw SiteError(
                "\(record.path) is not the document of a page: \(JSON.reason(error)). Write the page anew, by "
                    + "`make book` or by its chapter's program.")
        }
    }

    /// The first page of a book that has none of its own.
    static func contents(of sources: [SourcePage]) -> SourcePage {
        let rows = sources.compactMap { source in
            source.number.map { "\(Int($0) ?? 0). [\(Markdown.escaped(source.document.title))](\(source.path))" }
        }
        let blocks: [Block] = [.heading(.init(level: 1, title: "Latent")), .prose(rows.joined(separator: "\n"))]
        return SourcePage(path: "README.md", document: Document(title: "Latent", blocks: blocks))
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
