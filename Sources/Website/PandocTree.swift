/// The tree that pandoc reads Markdown into (pandoc-types 1.22 and later), as far as Markdown on code hosts has such
/// nodes. Another node is an error that names it.
struct PandocTree: Decodable {
    var blocks: [PandocBlock]
}

/// A paragraph and its like.
enum PandocBlock: Decodable {
    case paragraph([PandocInline])
    /// The words of a narrow list's item, or of a cell.
    case plain([PandocInline])
    case heading(level: Int, id: String, [PandocInline])
    case code(language: String?, String)
    case quotation([PandocBlock])
    case list([[PandocBlock]])
    case numbers(from: Int, [[PandocBlock]])
    case table(PandocTable)
    case rule
    /// Tags that an author wrote.
    case html(String)

    init(from decoder: any Decoder) throws {
        let node = try PandocNode(from: decoder)
        switch node.kind {
        case "Para": self = .paragraph(try node.content())
        case "Plain": self = .plain(try node.content())
        case "Header":
            var parts = try node.parts()
            let level = try parts.decode(Int.self)
            self = .heading(
                level: level, id: try parts.decode(PandocAttributes.self).id, try parts.decode([PandocInline].self))
        case "CodeBlock":
            var parts = try node.parts()
            let attributes = try parts.decode(PandocAttributes.self)
            self = .code(language: attributes.classes.first, try parts.decode(String.self))
        case "BlockQuote": self = .quotation(try node.content())
        case "BulletList": self = .list(try node.content())
        case "OrderedList":
            var parts = try node.parts()
            var style = try parts.nestedUnkeyedContainer()
            self = .numbers(from: try style.decode(Int.self), try parts.decode([[PandocBlock]].self))
        case "Table": self = .table(try node.content())
        case "HorizontalRule": self = .rule
        case "RawBlock":
            var parts = try node.parts()
            _ = try parts.decode(String.self)
            self = .html(try parts.decode(String.self))
        default: throw node.isUnknown
        }
    }
}

/// A piece of a line.
indirect enum PandocInline: Decodable {
    case text(String)
    /// Where words part, a line's end included.
    case space
    case lineBreak
    /// By the name of its element.
    case styled(String, [PandocInline])
    case quoted(isDouble: Bool, [PandocInline])
    case code(String)
    case formula(mathML: String)
    case link([PandocInline], target: String, title: String)
    case image([PandocInline], target: String, title: String)
    case note([PandocBlock])
    /// A tag that an author wrote.
    case html(String)

    init(from decoder: any Decoder) throws {
        let node = try PandocNode(from: decoder)
        switch node.kind {
        case "Str": self = .text(try node.content())
        case "Space", "SoftBreak": self = .space
        case "LineBreak": self = .lineBreak
        case "Emph": self = .styled("em", try node.content())
        case "Strong": self = .styled("strong", try node.content())
        case "Strikeout": self = .styled("del", try node.content())
        case "Superscript": self = .styled("sup", try node.content())
        case "Subscript": self = .styled("sub", try node.content())
        case "Quoted":
            var parts = try node.parts()
            let isDouble = try parts.decode(PandocNode.self).kind == "DoubleQuote"
            self = .quoted(isDouble: isDouble, try parts.decode([PandocInline].self))
        case "Code":
            var parts = try node.parts()
            _ = try parts.decode(PandocAttributes.self)
            self = .code(try parts.decode(String.self))
        case "Link", "Image":
            var parts = try node.parts()
            _ = try parts.decode(PandocAttributes.self)
            let words = try parts.decode([PandocInline].self)
            let target = try parts.decode([String].self)
            guard target.count == 2 else { throw node.isUnknown }
            self =
                node.kind == "Link"
                ? .link(words, target: target[0], title: target[1])
                : .image(words, target: target[0], title: target[1])
        case "Note": self = .note(try node.content())
        case "RawInline":
            var parts = try node.parts()
            let format = try parts.decode(String.self)
            let text = try parts.decode(String.self)
            // Of the filter's making.
            self = format == "mathml" ? .formula(mathML: text) : .html(text)
        default: throw node.isUnknown
        }
    }
}

struct PandocTable: Decodable {
    /// "left", "right", "center"; nil where the author did not say.
    var alignments: [String?]
    var head: [[[PandocBlock]]]
    var rows: [[[PandocBlock]]]

    init(from decoder: any Decoder) throws {
        // Attributes, caption, columns, head, bodies, foot.
        var parts = try decoder.unkeyedContainer()
        _ = try parts.decode(PandocAttributes.self)
        _ = try parts.decode(PandocSkipped.self)
        var columns = try parts.nestedUnkeyedContainer()
        alignments = []
        while !columns.isAtEnd {
            var column = try columns.nestedUnkeyedContainer()
            let kind = try column.decode(PandocNode.self).kind
            alignments.append(kind == "AlignDefault" ? nil : kind.dropFirst("Align".count).lowercased())
        }
        head = try Self.rows(in: parts.nestedUnkeyedContainer(), behind: 1)
        rows = []
        var bodies = try parts.nestedUnkeyedContainer()
        while !bodies.isAtEnd { rows += try Self.rows(in: bodies.nestedUnkeyedContainer(), behind: 3) }
    }

    /// The rows of a head or body, which stand behind attributes and the like.
    private static func rows(in part: any UnkeyedDecodingContainer, behind count: Int) throws -> [[[PandocBlock]]] {
        var part = part
        for _ in 0..<count { _ = try part.decode(PandocSkipped.self) }
        var rows = try part.nestedUnkeyedContainer()
        var result: [[[PandocBlock]]] = []
        while !rows.isAtEnd {
            var row = try rows.nestedUnkeyedContainer()
            _ = try row.decode(PandocAttributes.self)
            var cells = try row.nestedUnkeyedContainer()
            var texts: [[PandocBlock]] = []
            while !cells.isAtEnd {
                // Attributes, alignment, two spans, blocks.
                var cell = try cells.nestedUnkeyedContainer()
                for _ in 0..<4 { _ = try cell.decode(PandocSkipped.self) }
                texts.append(try cell.decode([PandocBlock].self))
            }
            result.append(texts)
        }
        return result
    }
}

/// `{"t": kind, "c": content}`
private struct PandocNode: Decodable {
    let kind: String
    private let values: KeyedDecodingContainer<Key>

    private enum Key: String, CodingKey { case t, c }

    init(from decoder: any Decoder) throws {
        values = try decoder.container(keyedBy: Key.self)
        kind = try values.decode(String.self, forKey: .t)
    }

    func content<Content: Decodable>() throws -> Content { try values.decode(Content.self, forKey: .c) }
    func parts() throws -> any UnkeyedDecodingContainer { try values.nestedUnkeyedContainer(forKey: .c) }

    var isUnknown: DecodingError {
        .dataCorrupted(
            .init(codingPath: values.codingPath, debugDescription: "the site knows no \"\(kind)\" of pandoc's."))
    }
}

/// `[id, classes, others]`
private struct PandocAttributes: Decodable {
    let id: String
    let classes: [String]

    init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        id = try parts.decode(String.self)
        classes = try parts.decode([String].self)
    }
}

private struct PandocSkipped: Decodable { init(from decoder: any Decoder) {} }
