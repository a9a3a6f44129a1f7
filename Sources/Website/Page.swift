import Document

/// A page of the site, ready for its frame.
struct Page {
    var source: SourcePage
    /// What stands in `<main>`, without the title.
    var body: [HTML]
    /// The title as it stands on the page, and its anchor.
    var title: Heading
    /// The headings below the title that the table of contents of the page names.
    var headings: [Heading]
    /// Files below the folder of pages that the page shows or links to.
    var files: Set<String>
    /// Links that lead nowhere.
    var unresolved: [String]

    /// Below the folder of the site: `05-clustering/index.html`.
    var path: String { source.path.asSitePath }

    var isContents: Bool { source.path == "README.md" }

    /// "Clustering", or the title of a page that is no chapter.
    var name: String { source.number == nil && !isContents ? title.text : source.name }

    /// - Parameters:
    ///   - pages: the paths of all pages of the book.
    ///   - hasFile: whether a path below the folder of pages is a file.
    init(_ source: SourcePage, pandoc: Pandoc, pages: Set<String>, hasFile: @escaping (String) -> Bool) throws {
        func links() -> LinkFollower { LinkFollower(from: source.path, pages: pages, hasFile: hasFile) }
        // First all Markdown of the page is gathered, for pandoc to read at once.
        var pieces: [String] = []
        _ = try PageBody(document: source.document, links: links()) { markdown in
            pieces.append(markdown)
            return []
        }.html()
        var read = try pandoc.read(pieces, name: source.path)[...]
        let links = links()
        var writer = ProseWriter(links: links)
        var body = try PageBody(document: source.document, links: links) { _ in
            try writer.html(read.removeFirst())
        }.html()
        body = (body + writer.endnotes).keepingUnits().tyingPunctuation()
        let title = body.headings.first { $0.level == 1 }
        if let title, let index = body.firstIndex(where: { $0.element?.name == "h1" && $0.element?["id"] == title.id })
        {
            body.remove(at: index)
        }
        body = body.belowOneTitle()
        self.source = source
        self.title = title ?? Heading(level: 1, id: "title", content: [.plain(source.name)])
        self.headings = body.headings.filter { (2...3).contains($0.level) }
        self.body = body.tyingCompounds().linkingHeadings()
        self.files = links.files
        self.unresolved = links.unresolved
    }
}
