/// The first page of a book that has none of its own.
enum GeneratedContents {
    static func page(of sources: [SourcePage]) -> SourcePage {
        let rows = sources.filter { $0.number != nil }.map { source in
            let title =
                source.markdown.split(separator: "\n").first { $0.hasPrefix("# ") }?.dropFirst(2) ?? source.name[...]
            return "\(Int(source.number!) ?? 0). [\(title)](\(source.path))"
        }
        return SourcePage(path: "README.md", markdown: "# Latent\n\n\(rows.joined(separator: "\n"))\n")
    }
}
