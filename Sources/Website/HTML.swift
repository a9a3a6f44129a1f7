/// A piece of HTML: text or an element.
enum HTML: Equatable {
    /// Text as it stands in a file: `&`, `<` and `>` are written as references.
    case text(String)
    case element(HTMLElement)
    /// Tags that an author wrote, and whatever else goes to the file as it is.
    case source(String)

    static func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [HTML] = []
    ) -> HTML {
        .element(HTMLElement(name, attributes, children))
    }

    /// Text from anywhere else, which gets escaped.
    static func plain(_ text: String) -> HTML { .text(text.escapedForHTML) }

    var element: HTMLElement? {
        if case .element(let element) = self { element } else { nil }
    }

    /// What a reader sees of it, unescaped.
    var text: String {
        switch self {
        case .text(let text): text.unescapedFromHTML
        case .element(let element): element.text
        case .source: ""
        }
    }

    /// As it is written to a file.
    var source: String {
        switch self {
        case .text(let text), .source(let text): text
        case .element(let element): element.source
        }
    }
}

struct HTMLElement: Equatable {
    struct Attribute: Equatable {
        var name: String
        /// As it stands in a file.
        var value: String
    }

    var name: String
    var attributes: [Attribute] = []
    var children: [HTML] = []

    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [HTML] = []) {
        self.name = name
        self.children = children
        for (name, value) in attributes { self[name] = value }
    }

    /// An attribute's value, unescaped; nil where there is none.
    subscript(name: String) -> String? {
        get { attributes.first { $0.name == name }?.value.unescapedFromHTML }
        set {
            let index = attributes.firstIndex { $0.name == name }
            switch (index, newValue?.escapedForHTML) {
            case (let index?, let value?): attributes[index].value = value
            case (let index?, nil): attributes.remove(at: index)
            case (nil, let value?): attributes.append(Attribute(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    func hasClass(_ name: String) -> Bool { (self["class"] ?? "").split(separator: " ").contains { $0 == name } }

    /// What a reader sees of it: without a formula's TeX source, and with a space where a block or a cell ends.
    var text: String {
        if name == "annotation" { return "" }
        if name == "br" { return " " }
        let inner = children.map(\.text).joined()
        return Self.blocks.contains(name) ? " \(inner) " : inner
    }

    var source: String {
        let attributes = attributes.map {
            $0.value.isEmpty && $0.name != "alt" ? " \($0.name)" : " \($0.name)=\"\($0.value)\""
        }
        .joined()
        if Self.void.contains(name) { return "<\(name)\(attributes)>" }
        return "<\(name)\(attributes)>" + children.map(\.source).joined() + "</\(name)>"
    }

    /// Elements that have no end tag.
    static let void: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr",
    ]

    private static let blocks: Set = [
        "blockquote", "caption", "details", "dd", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4",
        "h5",
        "h6", "hr", "li", "ol", "p", "pre", "section", "summary", "table", "td", "th", "tr", "ul",
    ]
}

extension HTMLElement {
    struct Cell {
        var content: [HTML]
        /// "left", "right", "center"; nil for the usual.
        var alignment: String?
    }
}

extension HTML {
    /// A table that scrolls by itself where the screen is narrow.
    static func table(head: [[HTMLElement.Cell]], rows: [[HTMLElement.Cell]]) -> HTML {
        func part(_ name: String, _ rows: [[HTMLElement.Cell]], _ cell: String) -> [HTML] {
            guard !rows.isEmpty else { return [] }
            let lines = rows.flatMap { row -> [HTML] in
                let cells = row.map { content -> HTML in
                    var element = HTMLElement(cell, [:], content.content)
                    element["style"] = content.alignment.map { "text-align: \($0);" }
                    return .element(element)
                }
                return [.text("\n"), .element("tr", [:], cells)]
            }
            return [.text("\n"), .element(name, [:], lines + [.text("\n")])]
        }
        let table = HTMLElement("table", [:], part("thead", head, "th") + part("tbody", rows, "td") + [.text("\n")])
        return .element("div", ["class": "scroller"], [.element(table)])
    }
}

extension [HTML] {
    var source: String { map(\.source).joined() }

    /// One line of what a reader sees.
    var text: String { map(\.text).joined().split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// All elements, outer before inner, in the order of the page.
    var allElements: [HTMLElement] { flatMap { $0.element.map { [$0] + $0.children.allElements } ?? [] } }

    /// The same with every list of siblings rewritten, inner lists first.
    func rewritingSiblings(_ rewrite: ([HTML]) throws -> [HTML]) rethrows -> [HTML] {
        try rewrite(
            map { node in
                guard var element = node.element else { return node }
                element.children = try element.children.rewritingSiblings(rewrite)
                return .element(element)
            })
    }

    /// The same with every element rewritten, inner ones first.
    func rewritingElements(_ rewrite: (HTMLElement) throws -> [HTML]) rethrows -> [HTML] {
        try rewritingSiblings { try $0.flatMap { try $0.element.map(rewrite) ?? [$0] } }
    }
}

// By Unicode scalars: an accent after `&` or `>` makes one character of the two.
extension String {
    var escapedForHTML: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;".unicodeScalars
            case "<": result += "&lt;".unicodeScalars
            case ">": result += "&gt;".unicodeScalars
            case "\"": result += "&quot;".unicodeScalars
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Knows the references that pandoc and this library write, and numeric ones.
    var unescapedFromHTML: String {
        var result = String.UnicodeScalarView()
        var rest = self[...].unicodeScalars
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[start...].dropFirst()
            if let end = rest.prefix(12).firstIndex(of: ";"), let scalar = Self.scalar(String(rest[..<end])) {
                result.append(scalar)
                rest = rest[end...].dropFirst()
            } else {
                result.append("&")
            }
        }
        return String(result + rest)
    }

    private static func scalar(_ reference: String) -> Unicode.Scalar? {
        if reference.hasPrefix("#") {
            let digits = reference.dropFirst()
            let code = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return code.flatMap(Unicode.Scalar.init)
        }
        return ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}"][reference]
    }
}
