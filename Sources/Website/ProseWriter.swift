/// Writes what pandoc read as HTML.
struct ProseWriter {
    let links: LinkFollower
    /// Notes so far, with what they say.
    private(set) var notes: [[HTML]] = []

    init(links: LinkFollower) { self.links = links }

    /// - Throws: `SiteError` where a formula cannot be shown.
    mutating func html(_ blocks: [PandocBlock]) throws -> [HTML] {
        var result: [HTML] = []
        for (index, block) in blocks.enumerated() {
            if index > 0 { result.append(.text("\n")) }
            result += try html(block)
        }
        return result
    }

    /// The notes of the page, to stand at its end.
    var endnotes: [HTML] {
        guard !notes.isEmpty else { return [] }
        let items = notes.enumerated().map { index, note -> HTML in
            let back = HTMLElement(
                "a", ["href": "#fnref\(index + 1)", "class": "footnote-back", "role": "doc-backlink"],
                [.text("↩︎")])
            var content = note
            if var last = content.last?.element, last.name == "p" {
                last.children.append(.element(back))
                content[content.count - 1] = .element(last)
            } else {
                content.append(.element(back))
            }
            return .element("li", ["id": "fn\(index + 1)"], content)
        }
        return [
            .element(
                "section", ["class": "footnotes", "role": "doc-endnotes"],
                [.element("hr"), .element("ol", [:], items)])
        ]
    }

    private mutating func html(_ block: PandocBlock) throws -> [HTML] {
        switch block {
        case .plain(let line): return try html(line)
        case .paragraph(let line): return [.element("p", [:], try html(line))]
        case .heading(let level, let id, let line):
            var heading = HTMLElement("h\(level)", [:], try html(line))
            if !id.isEmpty { heading["id"] = id }
            return [.element(heading)]
        case .code(let language, let text): return [.element(CodeBlock.html(text, language: language))]
        case .quotation(let blocks): return [.element("blockquote", [:], try html(blocks))]
        case .list(let items): return [.element("ul", [:], try html(items: items))]
        case .numbers(let start, let items):
            var list = HTMLElement("ol", [:], try html(items: items))
            if start != 1 { list["start"] = "\(start)" }
            return [.element(list)]
        case .table(let table): return [.element("figure", ["class": "table"], [try html(table)])]
        case .rule: return [.element("hr")]
        case .html(let source): return [.source(source)]
        }
    }

    private mutating func html(items: [[PandocBlock]]) throws -> [HTML] {
        var result: [HTML] = []
        for item in items { result += [.text("\n"), .element("li", [:], try html(item))] }
        return result + [.text("\n")]
    }

    private mutating func html(_ table: PandocTable) throws -> HTML {
        var (head, rows): ([[HTMLElement.Cell]], [[HTMLElement.Cell]]) = ([], [])
        for row in table.head { head.append(try cells(row, table.alignments)) }
        for row in table.rows { rows.append(try cells(row, table.alignments)) }
        return .table(head: head, rows: rows)
    }

    private mutating func cells(_ row: [[PandocBlock]], _ alignments: [String?]) throws -> [HTMLElement.Cell] {
        var cells: [HTMLElement.Cell] = []
        for (blocks, alignment) in zip(row, alignments) {
            cells.append(HTMLElement.Cell(content: try html(blocks), alignment: alignment))
        }
        return cells
    }

    // MARK: Lines

    private mutating func html(_ line: [PandocInline]) throws -> [HTML] {
        var result: [HTML] = []
        for inline in line {
            for node in try html(inline) {
                // One text instead of words and spaces.
                if case .text(let text) = node, case .text(let before)? = result.last {
                    result[result.count - 1] = .text(before + text)
                } else {
                    result.append(node)
                }
            }
        }
        return result
    }

    private mutating func html(_ inline: PandocInline) throws -> [HTML] {
        switch inline {
        case .text(let text): return [.plain(text)]
        case .space: return [.text(" ")]
        case .lineBreak: return [.element("br")]
        case .styled(let name, let line): return [.element(name, [:], try html(line))]
        case .quoted(let isDouble, let line):
            return [.text(isDouble ? "“" : "‘")] + (try html(line)) + [.text(isDouble ? "”" : "’")]
        case .code(let text): return [.element("code", [:], [.plain(text)])]
        case .formula(let mathML): return [.element(try Formula.html(mathML))]
        case .link(let line, let target, let title):
            let words = try html(line)
            guard let href = links.follow(target) else { return words }
            var link = HTMLElement("a", ["href": href], words)
            if !title.isEmpty { link["title"] = title }
            return [.element(link)]
        case .image(let line, let target, let title):
            var image = HTMLElement("img", ["src": links.follow(target) ?? target, "alt": try html(line).text])
            if !title.isEmpty { image["title"] = title }
            return [.element(image)]
        case .note(let blocks):
            // A place is taken first: a note may hold another.
            let number = notes.count + 1
            notes.append([])
            notes[number - 1] = try html(blocks)
            let mark = HTML.element("sup", [:], [.text("\(number)")])
            return [
                .element(
                    "a",
                    ["href": "#fn\(number)", "class": "footnote-ref", "id": "fnref\(number)", "role": "doc-noteref"],
                    [mark])
            ]
        case .html(let source): return [.source(source)]
        }
    }
}
