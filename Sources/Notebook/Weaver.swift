import Foundation
import System

/// Turns a finished page into Markdown and a notebook. What it tells other programs is in WeaverRecords.swift.
struct Weaver {
    let page: Page
    let place: Place
    /// All chapters, for the links to the neighbours; none where there are no others.
    var course: [Place] = []
    var edition = Edition.student

    private var title: String { place.title }

    // MARK: Markdown

    /// The page as a code host shows it.
    func markdown() throws -> String {
        let links = navigation { "../\($0.folder)/README.md" }
        var parts = [links]
        if !beginsWithTitle { parts.append("# \(Markdown.escaped(title))") }
        for block in page.blocks {
            switch block {
            case .prose(let text): parts.append(try render(text))
            case .cell(let code, let outputs):
                if !code.isEmpty { parts.append(Markdown.block(code, language: "swift")) }
                for output in outputs { parts.append(try render(output)) }
            case .exercise(let exercise): parts.append(try render(exercise))
            }
        }
        if let references { parts.append(references) }
        parts += ["---", links]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    /// Links to the pages before and after this one and to the contents, as they stand at a page's top and bottom.
    private func navigation(_ link: (Place) -> String) -> String {
        func title(_ place: Place) -> String { "\(place.number). \(Markdown.escaped(place.title))" }
        let (previous, next) = place.neighbours(in: course)
        return [
            previous.map { "← [\(title($0))](\(link($0)))" }, "[Contents](../README.md)",
            next.map { "[\(title($0))](\(link($0))) →" },
        ].compactMap { $0 }.joined(separator: " · ")
    }

    private var beginsWithTitle: Bool {
        guard case .prose(let text)? = page.blocks.first, case .text(let start)? = text.segments.first else {
            return false
        }
        return start.drop { $0.isWhitespace }.hasPrefix("# ")
    }

    private func render(_ output: Page.Output) throws -> String {
        switch output {
        case .text(let text): return Markdown.block(text, language: "text")
        case .figure(let name, _, let alt, _):
            return "\(anchor(output))\n![\(Markdown.escaped(alt))](figures/\(name).png)\n\n\(try caption(output))"
        case .table(_, _, let markdown, _): return "\(anchor(output))\n\(try caption(output))\n\n\(markdown)"
        case .claim(let text, let holds): return "> **\(holds ? "✓" : "✗")** \(try line(text))"
        case .goal(let text, let verdict): return "> **Goal** \(try line(text)) — \(verdict)."
        }
    }

    private func anchor(_ output: Page.Output) -> String {
        switch output {
        case .figure(let name, _, _, _): return "<a id=\"figure-\(name)\"></a>\n"
        case .table(let name, _, _, _): return "<a id=\"table-\(name)\"></a>\n"
        default: return ""
        }
    }

    private func caption(_ output: Page.Output) throws -> String {
        switch output {
        case .figure(_, let number, _, let caption): return "**Figure \(number).** \(try line(caption))"
        case .table(_, let number, _, let caption): return "**Table \(number).** \(try line(caption))"
        default: return ""
        }
    }

    private func render(_ exercise: Exercise) throws -> String {
        var parts = ["**Exercise \(exercise.number).** \(try render(exercise.question))"]
        var answer = "NUMBER"
        if case .function(let function, _) = exercise.task {
            parts.append("Write a Swift file that defines")
            parts.append(Markdown.block(function.signature, language: "swift"))
            answer = "FILE.swift"
        }
        parts.append(Self.unfolding("Hint", [try render(exercise.hint)]))
        parts.append(
            "Check your answer: `swift run Book exercise \(place.label).\(exercise.number) --answer \(answer)`")
        let verdict = "**\(exercise.holds ? "✓" : "✗")**"
        switch edition {
        case .student:
            parts.append(
                "\(verdict) \(exercise.holds ? "This run agrees" : "This run does not agree") with the worked answer.")
        case .instructor:
            var solution = [try render(exercise.answer)]
            if case .function(_, let source) = exercise.task {
                solution.append(Markdown.block(source, language: "swift"))
            }
            parts.append(Self.unfolding("Solution", solution + ["\(verdict) \(exercise.verdict)"]))
        }
        return parts.joined(separator: "\n\n")
    }

    /// Text that shows when its title is clicked.
    private static func unfolding(_ title: String, _ parts: [String]) -> String {
        "<details>\n<summary>\(title)</summary>\n\n\(parts.joined(separator: "\n\n"))\n\n</details>"
    }

    func line(_ text: Prose) throws -> String {
        try render(text).split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    func render(_ text: Prose) throws -> String {
        try text.segments.map { segment -> String in
            switch segment {
            case .text(let text), .value(let text): return text
            case .number(_, let text): return text
            case .figure(let name): return try reference("Figure", name, page.figureNumbers)
            case .table(let name): return try reference("Table", name, page.tableNumbers)
            case .cite(let works):
                return "(" + works.map { "[\($0.shortAuthors), \($0.year)](#\($0.anchor))" }.joined(separator: "; ")
                    + ")"
            case .authors(let work): return "[\(work.shortAuthors) (\(work.year))](#\(work.anchor))"
            }
        }.joined()
    }

    private func reference(_ kind: String, _ name: String, _ numbers: [String: Int]) throws -> String {
        guard let number = numbers[name] else {
            let known = numbers.keys.sorted().joined(separator: ", ")
            throw PageError(
                "The text refers to \(kind.lowercased()) \"\(name)\", which the page does not have. It has: "
                    + (known.isEmpty ? "none" : known) + ".")
        }
        return "[\(kind) \(number)](#\(kind.lowercased())-\(name))"
    }

    private var references: String? {
        guard !page.works.isEmpty else { return nil }
        return "## References\n\n" + sortedWorks.map { "- <a id=\"\($0.anchor)\"></a>\($0.entry)" }.joined(separator: "\n")
    }

    // MARK: Notebook

    /// The page as a Jupyter notebook (nbformat 4.5), pictures included.
    func notebook(figures: URL) throws -> Data {
        var cells: [JSON] = []
        func add(_ kind: String, _ source: String, _ rest: [(String, JSON)]) {
            let id = "cell-\(String(format: "%03d", cells.count + 1))"
            cells.append(
                .object(
                    [("cell_type", .string(kind)), ("id", .string(id)), ("metadata", .object([]))] + rest
                        + [("source", lines(source))]))
        }
        var count = 0
        let links = navigation { "../\($0.folder)/\($0.folder).ipynb" }
        add("markdown", links, [])
        if !beginsWithTitle { add("markdown", "# \(Markdown.escaped(title))", []) }
        for block in page.blocks {
            switch block {
            case .prose(let text): add("markdown", try render(text), [])
            case .exercise(let exercise): add("markdown", try render(exercise), [])
            case .cell(let code, let outputs):
                if code.isEmpty && outputs.isEmpty { continue }
                count += 1
                let shown = try outputs.map { try json($0, figures: figures) }
                add(
                    "code", code,
                    [("execution_count", .number(Double(count))), ("outputs", .array(shown.flatMap { $0 }))])
            }
        }
        if let references { add("markdown", references, []) }
        add("markdown", links, [])
        return JSON.object([
            ("cells", .array(cells)),
            (
                "metadata",
                .object([
                    (
                        "kernelspec",
                        .object([
                            ("display_name", .string("Swift")), ("language", .string("swift")),
                            ("name", .string("swift")),
                        ])
                    ),
                    (
                        "language_info",
                        .object([("file_extension", .string(".swift")), ("name", .string("swift"))])
                    ),
                    ("title", .string(title)),
                ])
            ),
            ("nbformat", .number(4)), ("nbformat_minor", .number(5)),
        ]).data
    }

    private func json(_ output: Page.Output, figures: URL) throws -> [JSON] {
        func display(_ data: [(String, JSON)]) -> JSON {
            .object([("data", .object(data)), ("metadata", .object([])), ("output_type", .string("display_data"))])
        }
        switch output {
        case .text(let text):
            return [.object([("name", .string("stdout")), ("output_type", .string("stream")), ("text", lines(text))])]
        case .figure(let name, _, let alt, _):
            let file = figures.appendingPathComponent("\(name).png")
            guard let png = FileManager.default.contents(atPath: file.path) else {
                throw PageError("The picture \(file.path) was drawn but cannot be read.")
            }
            return [
                display([
                    ("image/png", .string(png.base64EncodedString() + "\n")),
                    ("text/plain", lines(Printable.text(alt))),
                ]),
                display([("text/markdown", lines(anchor(output) + "\n" + (try caption(output))))]),
            ]
        case .table, .claim, .goal: return [display([("text/markdown", lines(try render(output)))])]
        }
    }

    /// Text as a list of lines, as notebooks keep it.
    private func lines(_ text: String) -> JSON {
        var lines: [JSON] = []
        var rest = Substring(text)
        while let end = rest.firstIndex(of: "\n") {
            lines.append(.string(String(rest[...end])))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { lines.append(.string(String(rest))) }
        return .array(lines)
    }
}

extension Page {
    /// The words of `text` without links, for the terminal and for `results.json`.
    func plain(_ text: Prose) -> String {
        text.segments.map(plain).joined().split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    func plain(_ segment: Prose.Segment) -> String {
        switch segment {
        case .text(let text), .value(let text), .number(_, let text): return text
        case .figure(let name): return "figure \"\(name)\""
        case .table(let name): return "table \"\(name)\""
        case .cite(let works):
            return "(" + works.map { "\($0.shortAuthors), \($0.year)" }.joined(separator: "; ") + ")"
        case .authors(let work): return "\(work.shortAuthors) (\(work.year))"
        }
    }
}
