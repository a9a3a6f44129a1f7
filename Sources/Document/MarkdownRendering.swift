/// The links from a page to others that stand on it for those who read it alone; a site has its own.
public enum Navigation: Equatable, Sendable {
    /// A chapter's, at its top and bottom: to the pages before and after it, and to the contents above.
    case chapter(previous: Page?, next: Page?)
    /// To the contents beside it, at its top.
    case beside
    case none

    public struct Page: Equatable, Sendable {
        public let number: Int
        /// Plain.
        public let title: String
        /// The page's folder, beside that of this page: "05-clustering".
        public let folder: String

        public init(number: Int, title: String, folder: String) {
            self.number = number
            self.title = title
            self.folder = folder
        }
    }

    /// The links in one line; nil where there are none.
    /// - Parameter file: the file of another page in its folder.
    func line(_ file: (Page) -> String) -> String? {
        func link(_ page: Page) -> String {
            "[\(page.number). \(Markdown.escaped(page.title))](../\(page.folder)/\(file(page)))"
        }
        switch self {
        case .chapter(let previous, let next):
            return [previous.map { "← \(link($0))" }, "[Contents](../README.md)", next.map { "\(link($0)) →" }]
                .compactMap { $0 }.joined(separator: " · ")
        case .beside: return "[Contents](README.md)"
        case .none: return nil
        }
    }
}

/// A document as Markdown that a code host shows.
public struct MarkdownRendering {
    let document: Document
    private let navigation: Navigation

    public init(_ document: Document, navigation: Navigation) {
        self.document = document
        self.navigation = navigation
    }

    public var text: String {
        let links = navigation.line { _ in "README.md" }
        var parts = [links] + document.blocks.map(markdown)
        if case .chapter = navigation { parts += ["---", source, links] }
        return parts.compactMap { $0 }.joined(separator: "\n\n") + "\n"
    }

    /// The line that leads to the page's source; nil where there is none.
    var source: String? {
        document.source.map { source in
            let name = source.link.map { "[\(Markdown.escaped(source.path))](\($0))" } ?? Markdown.code(source.path)
            return "Source of this page: \(name)"
        }
    }

    private func markdown(_ listing: Block.Listing) -> String {
        let path = Markdown.code(listing.source.path)
        let file = listing.source.link.map { "[\(path)](\($0))" } ?? path
        let place = (listing.type.map { "\(Markdown.code($0)) in " } ?? "") + file
        return "From \(place):\n\n" + Markdown.block(listing.code, language: "swift")
    }

    func markdown(_ block: Block) -> String {
        switch block {
        case .heading(let heading): "\(String(repeating: "#", count: heading.level)) \(heading.title)"
        case .prose(let text): text
        case .code(let text): Markdown.block(text, language: "swift")
        case .listing(let listing): markdown(listing)
        case .output(let text): Markdown.block(text, language: "text")
        case .figure(let figure): markdown(figure, picture: figure.picture.file)
        case .table(let table): markdown(table)
        case .claim(let claim): "> \(Self.mark(claim.holds)) \(claim.text)"
        case .goal(let goal): "> \(goal.sentence)"
        case .exercise(let exercise): markdown(exercise)
        case .references(let works):
            "## References\n\n" + works.map { "- \(Self.anchor($0.anchor))\($0.entry)" }.joined(separator: "\n")
        case .entry(let entry): markdown(entry)
        case .fold(let fold): Self.unfolding(Markdown.attribute(fold.title), fold.blocks.map(markdown))
        }
    }

    /// - Parameter picture: where the picture is.
    func markdown(_ figure: Block.Figure, picture: String) -> String {
        "\(Self.anchor(figure.anchor))\n\n![\(Markdown.escaped(figure.picture.alt))](\(picture))\n\n\(caption(figure))"
    }

    func caption(_ figure: Block.Figure) -> String { "**\(figure.label)** \(figure.caption)" }

    private func markdown(_ table: Block.Table) -> String {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let head = [
            line(table.columns.map { Markdown.escaped($0.title) }),
            line(table.columns.map { $0.alignment == .right ? "---:" : ":---" }),
        ]
        let rows = table.rows.map { row in
            line(row.map { $0.isBest ? "**\(Markdown.escaped($0.text))**" : Markdown.escaped($0.text) })
        }
        return "\(Self.anchor(table.anchor))\n\n**\(table.label)** \(table.caption)\n\n"
            + (head + rows).joined(separator: "\n")
    }

    private func markdown(_ exercise: Block.Exercise) -> String {
        var parts = ["**\(exercise.label)** \(exercise.question)"]
        if let signature = exercise.signature {
            parts += ["Write a Swift file that defines", Markdown.block(signature, language: "swift")]
        }
        parts.append(Self.unfolding("Hint", [exercise.hint]))
        parts.append("Check your answer: `\(exercise.command(in: document.chapter?.label ?? ""))`")
        let mark = Self.mark(exercise.holds)
        if let solution = exercise.solution {
            let source = solution.source.map { Markdown.block($0, language: "swift") }
            parts.append(
                Self.unfolding(
                    "Solution", [solution.answer] + [source].compactMap { $0 } + ["\(mark) \(solution.verdict)"]))
        } else {
            parts.append("\(mark) \(exercise.agreement)")
        }
        return parts.joined(separator: "\n\n")
    }

    private func markdown(_ entry: Block.Entry) -> String {
        var parts = ["## [\(entry.number). \(Markdown.escaped(entry.title))](\(entry.page))"]
        if let picture = entry.picture {
            parts.append(
                "<a href=\"\(entry.page)\"><img src=\"\(picture.file)\" width=\"360\" "
                    + "alt=\"\(Markdown.attribute(picture.alt))\"></a>")
        }
        if !entry.headlines.isEmpty { parts.append(entry.headlines.map { "- \($0)" }.joined(separator: "\n")) }
        let line = ["[Page](\(entry.page))", "[Notebook](\(entry.notebook))", "`\(entry.command)`", entry.time]
        parts.append(line.compactMap { $0 }.joined(separator: " · "))
        return parts.joined(separator: "\n\n")
    }

    static func anchor(_ name: String) -> String { "<a id=\"\(name)\"></a>" }

    private static func mark(_ holds: Bool) -> String { "**\(holds ? "✓" : "✗")**" }

    /// Text that shows when its title is clicked.
    private static func unfolding(_ title: String, _ parts: [String]) -> String {
        "<details>\n<summary>\(title)</summary>\n\n\(parts.joined(separator: "\n\n"))\n\n</details>"
    }
}
