import Foundation
import System

/// A document as a Jupyter notebook (nbformat 4.5), pictures included.
public struct NotebookRendering {
    private let document: Document
    private let navigation: Navigation
    private let picture: (String) throws -> Data
    private let markdown: MarkdownRendering

    /// - Parameter picture: gives the bytes of a picture by its file, PNG.
    public init(
        _ document: Document, navigation: Navigation, picture: @escaping (String) throws -> Data
    ) {
        self.document = document
        self.navigation = navigation
        self.picture = picture
        markdown = MarkdownRendering(document, navigation: .none)
    }

    /// A cell with the blocks that go into it.
    private enum Cell {
        /// Text, with what stands beneath no code.
        case markdown([Block])
        case code(String, outputs: [Block])
    }

    public func data() throws -> Data {
        var cells: [JSON] = []
        func add(_ kind: String, _ source: String, _ rest: [(String, JSON)] = []) {
            let id = "cell-\(String(format: "%03d", cells.count + 1))"
            cells.append(
                .object(
                    [("cell_type", .string(kind)), ("id", .string(id)), ("metadata", .object([]))] + rest
                        + [("source", Self.lines(source))]))
        }
        let links = navigation.line { "\($0.folder).ipynb" }
        if let links { add("markdown", links) }
        var count = 0
        for cell in grouped {
            switch cell {
            case .markdown(let blocks):
                let (source, attachments) = try text(blocks)
                add("markdown", source, attachments.isEmpty ? [] : [("attachments", .object(attachments))])
            case .code(let code, let blocks):
                count += 1
                add(
                    "code", code,
                    [
                        ("execution_count", .number(Double(count))),
                        ("outputs", .array(try blocks.flatMap(outputs))),
                    ])
            }
        }
        let end = [markdown.source, links].compactMap { $0 }.joined(separator: "\n\n")
        if !end.isEmpty { add("markdown", end) }
        let language = JSON.object([("file_extension", .string(".swift")), ("name", .string("swift"))])
        let kernel = JSON.object([
            ("display_name", .string("Swift")), ("language", .string("swift")), ("name", .string("swift")),
        ])
        return JSON.object([
            ("cells", .array(cells)),
            (
                "metadata",
                .object([("kernelspec", kernel), ("language_info", language), ("title", .string(document.title))])
            ),
            ("nbformat", .number(4)), ("nbformat_minor", .number(5)),
        ]).data
    }

    /// Code takes what it printed and found with it; all else between two codes that is text becomes one cell, but an
    /// exercise has its own, and so has a picture or table that stands beneath no code.
    private var grouped: [Cell] {
        var cells: [Cell] = []
        for block in document.blocks.flatMap(\.withoutFold) {
            switch (block, cells.last) {
            case (.code(let code), _): cells.append(.code(code, outputs: []))
            case (.output, .code(let code, let outputs)), (.figure, .code(let code, let outputs)),
                (.table, .code(let code, let outputs)), (.claim, .code(let code, let outputs)),
                (.goal, .code(let code, let outputs)):
                cells[cells.count - 1] = .code(code, outputs: outputs + [block])
            // What is quoted cannot run by itself: it is text.
            case (.prose, .markdown(let blocks)) where blocks.allSatisfy(\.isText),
                (.listing, .markdown(let blocks)) where blocks.allSatisfy(\.isText),
                (.heading, .markdown(let blocks)) where blocks.allSatisfy(\.isText):
                cells[cells.count - 1] = .markdown(blocks + [block])
            default: cells.append(.markdown([block]))
            }
        }
        return cells
    }

    /// The Markdown of blocks, and the pictures that it shows.
    private func text(_ blocks: [Block]) throws -> (source: String, attachments: [(String, JSON)]) {
        var attachments: [(String, JSON)] = []
        let parts = try blocks.map { block -> String in
            guard case .figure(let figure) = block else { return markdown.markdown(block) }
            let name = "\(figure.name).png"
            attachments.append((name, .object([("image/png", try base64(figure))])))
            return markdown.markdown(figure, picture: "attachment:\(name)")
        }
        return (parts.joined(separator: "\n\n"), attachments)
    }

    private func outputs(_ block: Block) throws -> [JSON] {
        func display(_ data: [(String, JSON)]) -> JSON {
            .object([("data", .object(data)), ("metadata", .object([])), ("output_type", .string("display_data"))])
        }
        switch block {
        case .output(let text):
            return [
                .object([("name", .string("stdout")), ("output_type", .string("stream")), ("text", Self.lines(text))])
            ]
        case .figure(let figure):
            // A picture among outputs has no words that a browser would read out; they stand beneath it.
            let words = "\(MarkdownRendering.anchor(figure.anchor))\n\n\(markdown.caption(figure))\n\n"
                + "*In words:* \(Markdown.escaped(figure.picture.alt))"
            return [
                display([
                    ("image/png", try base64(figure)), ("text/plain", Self.lines(Printable.text(figure.picture.alt))),
                ]),
                display([("text/markdown", Self.lines(words))]),
            ]
        default: return [display([("text/markdown", Self.lines(markdown.markdown(block)))])]
        }
    }

    private func base64(_ figure: Block.Figure) throws -> JSON {
        .string(try picture(figure.picture.file).base64EncodedString() + "\n")
    }

    /// Text as a list of lines, as notebooks keep it.
    private static func lines(_ text: String) -> JSON {
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

extension Block {
    /// Cells cannot be folded: what is elsewhere stands between rules.
    fileprivate var withoutFold: [Block] {
        guard case .fold(let fold) = self else { return [self] }
        return [.prose("---\n\n**\(Markdown.escaped(fold.title))**")] + fold.blocks + [.prose("---")]
    }

    fileprivate var isText: Bool {
        switch self {
        case .heading, .prose, .listing: true
        default: false
        }
    }
}
