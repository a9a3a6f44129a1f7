import Charts
import Document
import Foundation
import System

/// Turns a finished page into a document: numbers, references and works find their words. What a page tells other
/// programs beside it is in WeaverRecords.swift.
struct Weaver {
    let page: Page
    let place: Place
    /// All chapters, for the links to the neighbours; none where there are no others.
    var course: [Place] = []
    var edition = Edition.student
    /// The figure and the numbers that stand for the chapter.
    var picture = ""
    var headlines: [Headline] = []
    var source: Document.Source?
    /// Leads from the page to a file; nil where it cannot.
    var link: (String) -> String? = { _ in nil }
    /// The folder that the page's pictures were drawn into; nil where none were.
    var drawings: URL?

    func document() throws -> Document {
        let known = Set(page.numbers.map(\.name))
        var blocks = try blocks(page.pieces)
        if case .heading(let heading)? = blocks.first, heading.level == 1 {} else {
            blocks.insert(.heading(.init(level: 1, title: Markdown.escaped(place.title))), at: 0)
        }
        if !page.works.isEmpty { blocks.append(.references(works)) }
        return Document(
            title: place.title,
            chapter: .init(
                number: place.number, picture: picture,
                headlines: headlines.filter { known.contains($0.number) }
                    .map { .init(label: $0.label, number: $0.number) }),
            source: source, blocks: blocks)
    }

    /// The links to the pages before and after this one in the course.
    var navigation: Navigation {
        let (previous, next) = place.neighbours(in: course)
        func page(_ place: Place) -> Navigation.Page {
            .init(number: place.number, title: place.title, folder: place.folder)
        }
        return .chapter(previous: previous.map(page), next: next.map(page))
    }

    /// The bytes of a picture by its file on the page.
    func picture(_ file: String) throws -> Data {
        guard let drawing = drawing(file), let data = FileManager.default.contents(atPath: drawing.path) else {
            throw PageError("The picture \(file) was drawn but cannot be read. Run the chapter again.")
        }
        return data
    }

    /// Where a picture was drawn that the page has below `figures`.
    private func drawing(_ file: String) -> URL? {
        drawings?.appendingPathComponent(URL(fileURLWithPath: file).lastPathComponent)
    }

    // MARK: Blocks

    private func blocks(_ pieces: [Page.Piece]) throws -> [Block] {
        var (open, inner): ([Block], (title: String, blocks: [Block])?) = ([], nil)
        for piece in pieces {
            switch piece {
            case .beginFold(let title): inner = (title, [])
            case .endFold:
                if let inner { open.append(.fold(.init(title: inner.title, blocks: Self.joined(inner.blocks)))) }
                inner = nil
            default:
                let blocks = try blocks(piece)
                if inner == nil { open += blocks } else { inner?.blocks += blocks }
            }
        }
        return Self.joined(open)
    }

    private func blocks(_ piece: Page.Piece) throws -> [Block] {
        switch piece {
        case .prose(let text): Self.split(try render(text))
        case .listing(let listing):
            [
                .listing(
                    .init(
                        declarations: listing.names, type: listing.type,
                        source: .init(path: listing.path, link: link(listing.file)), code: listing.code))
            ]
        case .cell(let code, let outputs): (code.isEmpty ? [] : [.code(code)]) + (try outputs.map(self.block))
        case .exercise(let exercise): [.exercise(try self.block(exercise))]
        case .beginFold, .endFold: []
        }
    }

    /// Prose and the headings in it: the lines that begin with number signs, outside fenced code.
    private static func split(_ markdown: String) -> [Block] {
        var blocks: [Block] = []
        var lines: [Substring] = []
        func finish() {
            let text = lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
            if text.contains(where: { !$0.isWhitespace }) { blocks.append(.prose(text)) }
            lines = []
        }
        var isCode = false
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { isCode.toggle() }
            let level = line.prefix { $0 == "#" }.count
            if !isCode, (1...6).contains(level), line.dropFirst(level).hasPrefix(" ") {
                finish()
                blocks.append(.heading(.init(level: level, title: String(line.dropFirst(level + 1)))))
            } else {
                lines.append(line)
            }
        }
        finish()
        return blocks
    }

    /// Prose that follows prose is one block, as a reader sees it.
    private static func joined(_ blocks: [Block]) -> [Block] {
        blocks.reduce(into: []) { result, block in
            if case .prose(let text) = block, case .prose(let before)? = result.last {
                result[result.count - 1] = .prose(before + "\n\n" + text)
            } else {
                result.append(block)
            }
        }
    }

    private func block(_ output: Page.Output) throws -> Block {
        switch output {
        case .text(let text): return .output(text)
        case .figure(let name, let number, let alt, let caption):
            let file = "figures/\(name).png"
            let png = drawing(file).flatMap { FileManager.default.contents(atPath: $0.path) }
            return .figure(
                .init(
                    name: name, number: number,
                    picture: .init(file: file, alt: alt, size: png.flatMap(PixelSize.init(png:))),
                    caption: try line(caption)))
        case .table(let name, let number, let columns, let rows, let caption):
            return .table(
                .init(name: name, number: number, caption: try line(caption), columns: columns, rows: rows))
        case .claim(let text, let holds): return .claim(.init(text: try line(text), holds: holds))
        case .goal(let text, let verdict, let isReached):
            return .goal(.init(text: try line(text), verdict: verdict, isReached: isReached))
        }
    }

    private func block(_ exercise: Exercise) throws -> Block.Exercise {
        var (signature, source): (String?, String?)
        if case .function(let function, let solution) = exercise.task {
            (signature, source) = (function.signature, solution)
        }
        let answer = try render(exercise.answer)
        return .init(
            number: exercise.number, question: try render(exercise.question), hint: try render(exercise.hint),
            signature: signature, holds: exercise.holds,
            solution: edition == .student
                ? nil : .init(answer: answer, source: source, verdict: exercise.verdict))
    }

    /// The works that the page cites, by authors and year.
    private var works: [Block.Work] {
        func order(_ work: Reference) -> (String, Int, String) {
            (work.authors.joined().lowercased(), work.year, work.title)
        }
        return page.works.sorted { order($0) < order($1) }.map {
            .init(
                anchor: $0.anchor, authors: $0.authors, year: $0.year, title: $0.title, venue: $0.venue,
                entry: $0.entry)
        }
    }

    // MARK: Prose

    private func line(_ text: Prose) throws -> String {
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
            // It has become a piece of the page.
            case .listing: return ""
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
}

extension Document.Source {
    /// nil for a file outside the package: where it lies is this machine's own affair.
    /// - Parameters:
    ///   - root: the package's folder.
    ///   - page: the folder of the page.
    init?(file: String, root: URL, page: URL) {
        let root = root.standardizedFileURL.path + "/"
        let file = URL(fileURLWithPath: file).standardizedFileURL.path
        guard file.hasPrefix(root) else { return nil }
        let path = String(file.dropFirst(root.count))
        let folder = page.standardizedFileURL.path + "/"
        let up = folder.dropFirst(root.count).split(separator: "/").map { _ in "../" }.joined()
        self.init(path: path, link: folder.hasPrefix(root) ? up + path : nil)
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
        case .listing: return ""
        }
    }
}
