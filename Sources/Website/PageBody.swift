import Document

/// The blocks of a document as HTML. What is Markdown in them goes through `prose`, in the order of the page.
struct PageBody {
    let document: Document
    let links: LinkFollower
    /// HTML of a piece of Markdown.
    let prose: (String) throws -> [HTML]

    func html() throws -> [HTML] {
        var result: [HTML] = []
        for block in document.blocks { result += try html(block) + [.text("\n")] }
        if let source = document.source {
            // The site goes where the package's sources do not.
            let path = HTML.element("code", [:], [.plain(source.path)])
            result.append(.element("p", ["class": "source"], [.text("Source of this page: "), path]))
        }
        return result
    }

    private func html(_ block: Block) throws -> [HTML] {
        switch block {
        case .heading(let heading):
            return try prose(String(repeating: "#", count: heading.level) + " " + heading.title)
        case .prose(let text): return try prose(text)
        case .code(let text): return [.element(CodeBlock.html(text, language: "swift"))]
        case .listing(let listing): return [.element(Self.html(listing))]
        case .output(let text): return [.element(CodeBlock.html(text, language: "text"))]
        case .figure(let figure): return [.element(try html(figure))]
        case .table(let table): return [.element(try html(table))]
        case .claim(let claim):
            return [
                .element(
                    Self.verdict(
                        "claim", claim.holds ? "holds" : "fails", isGood: claim.holds,
                        word: claim.holds ? "Claim holds:" : "Claim does not hold:", try line(claim.text)))
            ]
        case .goal(let goal):
            return [
                .element(
                    Self.verdict(
                        "goal", goal.isReached ? "reached" : "missed", isGood: goal.isReached,
                        word: goal.isReached ? "Goal reached:" : "Goal missed:", try line(goal.sentence)))
            ]
        case .exercise(let exercise): return [.element(try html(exercise))]
        case .references(let works):
            let items = try works.flatMap { work -> [HTML] in
                [.element("li", ["id": work.anchor], try line(work.entry)), .text("\n")]
            }
            let list = HTMLElement("ul", ["class": "works"], [.text("\n")] + items)
            return try prose("## References") + [.text("\n"), .element(list)]
        case .entry(let entry): return [.element(try html(entry))]
        case .fold(let fold):
            let content = try fold.blocks.flatMap { try html($0) + [.text("\n")] }
            return [.element(Self.unfolding(fold.title, content, class: "aside"))]
        }
    }

    /// Markdown on one line, as what stands in a paragraph.
    private func line(_ markdown: String) throws -> [HTML] {
        let html = try prose(markdown)
        guard html.count == 1, let paragraph = html[0].element, paragraph.name == "p" else { return html }
        return paragraph.children
    }

    private static func verdict(
        _ kind: String, _ name: String, isGood: Bool, word: String, _ line: [HTML]
    ) -> HTMLElement {
        // The mark is drawn by colour and sign; the word is for those who hear the page.
        let mark = HTMLElement("span", ["class": "mark", "role": "img", "aria-label": word], [.text(sign(isGood))])
        return HTMLElement("div", ["class": "\(kind) \(name)"], [.element(mark), .element("p", [:], line)])
    }

    private static func sign(_ isGood: Bool) -> String { isGood ? "✓" : "✗" }

    private static func html(_ listing: Block.Listing) -> HTMLElement {
        func code(_ text: String) -> HTML { .element("code", [:], [.plain(text)]) }
        let type = listing.type.map { [code($0), .text(" in ")] } ?? []
        // The site goes where the package's sources do not.
        let place = [.text("From ")] + type + [code(listing.source.path), .text(":")]
        let caption = HTMLElement("figcaption", [:], place)
        let block = CodeBlock.html(listing.code, language: "swift")
        return HTMLElement("figure", ["class": "listing"], [.element(caption), .element(block)])
    }

    /// What shows when its title is clicked.
    private static func unfolding(_ title: String, _ content: [HTML], class kind: String? = nil) -> HTMLElement {
        var box = HTMLElement(
            "details", [:], [.element("summary", [:], [.plain(title.withCurlyQuotes)])] + content)
        box["class"] = kind
        return box
    }

    private func html(_ figure: Block.Figure) throws -> HTMLElement {
        let source = links.follow(figure.picture.file) ?? figure.picture.file
        var image = HTMLElement("img", ["src": source, "alt": figure.picture.alt.withCurlyQuotes])
        if let size = figure.picture.size {
            // Figures are drawn for fine screens. All are shrunk alike, so that their letters are of one size. The page
            // keeps its place while the picture loads.
            image["width"] = String((11 * size.width + 10) / 20)
            image["height"] = String((11 * size.height + 10) / 20)
        }
        image["loading"] = "lazy"
        let link = HTMLElement("a", ["class": "enlarge", "href": source], [.element(image)])
        let caption = HTMLElement("figcaption", [:], try line("**\(figure.label)** \(figure.caption)"))
        return HTMLElement(
            "figure", ["class": "picture", "id": figure.anchor], [.element(link), .element(caption)])
    }

    private func html(_ table: Block.Table) throws -> HTMLElement {
        func cell(_ content: [HTML], _ column: Block.Column) -> HTMLElement.Cell {
            HTMLElement.Cell(content: content, alignment: column.alignment.rawValue)
        }
        let caption = HTMLElement("figcaption", [:], try line("**\(table.label)** \(table.caption)"))
        let head = table.columns.map { cell([.plain($0.title.withCurlyQuotes)], $0) }
        let rows = table.rows.map { row in
            zip(row, table.columns).map { text, column in
                let words = HTML.plain(text.text.withCurlyQuotes)
                return cell(text.isBest ? [.element("strong", [:], [words])] : [words], column)
            }
        }
        return HTMLElement(
            "figure", ["class": "table", "id": table.anchor],
            [.element(caption), .table(head: [head], rows: rows)])
    }

    private func html(_ exercise: Block.Exercise) throws -> HTMLElement {
        func code(_ text: String) -> HTML { .element("code", [:], [.plain(text)]) }
        func paragraph(_ content: [HTML]) -> HTML { .element("p", [:], content) }
        func unfolding(_ title: String, _ content: [HTML]) -> HTML { .element(Self.unfolding(title, content)) }
        func verdict(_ words: String) -> HTML {
            let sign = HTMLElement("strong", [:], [.text(Self.sign(exercise.holds))])
            return .element(
                "p", ["class": "checked \(exercise.holds ? "holds" : "fails")"],
                [.element(sign), .plain(" " + words.withCurlyQuotes)])
        }
        var content = try prose("**\(exercise.label)** \(exercise.question)")
        if let signature = exercise.signature {
            content += [
                paragraph([.text("Write a Swift file that defines")]),
                .element(CodeBlock.html(signature, language: "swift")),
            ]
        }
        content.append(unfolding("Hint", try prose(exercise.hint)))
        let command = exercise.command(in: document.chapter?.label ?? "")
        content.append(paragraph([.text("Check your answer: "), code(command)]))
        if let solution = exercise.solution {
            let source = solution.source.map { HTML.element(CodeBlock.html($0, language: "swift")) }
            content.append(
                unfolding(
                    "Solution", try prose(solution.answer) + [source].compactMap { $0 } + [verdict(solution.verdict)]))
        } else {
            content.append(verdict(exercise.agreement))
        }
        return HTMLElement(
            "section",
            ["class": "exercise", "id": "exercise-\(exercise.number)", "aria-label": "Exercise \(exercise.number)"],
            content)
    }

    private func html(_ entry: Block.Entry) throws -> HTMLElement {
        func paragraph(_ content: [HTML]) -> HTML { .element("p", [:], content) }
        func link(_ target: String, _ content: HTML) -> HTML {
            guard let href = links.follow(target) else { return content }
            return .element("a", ["href": href], [content])
        }
        var content = try prose("## [\(entry.number). \(Markdown.escaped(entry.title))](\(entry.page))")
        if let picture = entry.picture {
            let source = links.follow(picture.file) ?? picture.file
            let image = HTMLElement("img", ["src": source, "width": "360", "alt": picture.alt.withCurlyQuotes])
            content.append(paragraph([link(entry.page, .element(image))]))
        }
        if !entry.headlines.isEmpty {
            content += try prose(entry.headlines.map { "- \($0)" }.joined(separator: "\n"))
        }
        var ways = [link(entry.page, .text("Page")), link(entry.notebook, .text("Notebook"))]
        ways.append(.element("code", [:], [.plain(entry.command)]))
        if let time = entry.time { ways.append(.plain(time)) }
        content.append(paragraph(Array(ways.map { [$0] }.joined(separator: [.text(" · ")]))))
        return HTMLElement("section", ["class": "entry"], content)
    }
}

extension String {
    /// Straight quotation marks as print has them. For plain texts: pandoc does it for Markdown.
    fileprivate var withCurlyQuotes: String {
        var result = ""
        for character in self {
            let opens = result.last.map { $0.isWhitespace || "([{/–—“‘".contains($0) } ?? true
            switch character {
            case "\"": result.append(opens ? "“" : "”")
            case "'": result.append(opens ? "‘" : "’")
            default: result.append(character)
            }
        }
        return result
    }
}
