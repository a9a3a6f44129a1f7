/// Reads the HTML that pandoc writes, and what authors write into their pages, into a tree. As a browser does, it skips
/// an end tag that nothing opened and closes what is open where its parent ends.
///
/// It goes by Unicode scalars: an accent that follows `>` makes one character of the two, and is a formula's all the
/// same.
struct HTMLParser {
    private typealias Text = Substring.UnicodeScalarView

    private var rest: Text
    /// The elements that are open, outermost first; the first stands for the page.
    private var open = [HTMLElement("")]

    static func parse(_ source: String) -> [HTML] {
        var parser = HTMLParser(rest: source[...].unicodeScalars)
        while !parser.rest.isEmpty { parser.step() }
        while parser.open.count > 1 { parser.close() }
        return parser.open[0].children
    }

    private init(rest: Text) { self.rest = rest }

    private mutating func step() {
        guard rest.first == "<" else {
            let end = rest.firstIndex(of: "<") ?? rest.endIndex
            append(.text(String(rest[..<end])))
            rest = rest[end...]
            return
        }
        let next = rest.dropFirst()
        if rest.starts(with: "<!--".unicodeScalars) {
            rest = rest.dropFirst(4)
            while !rest.isEmpty, !rest.starts(with: "-->".unicodeScalars) { rest = rest.dropFirst() }
            rest = rest.dropFirst(3)
        } else if next.first == "/", next.dropFirst().first?.isLetter == true {
            rest = rest.dropFirst(2)
            let name = takeName()
            rest = rest.drop { $0 != ">" }.dropFirst()
            guard let index = open.lastIndex(where: { $0.name == name }), index > 0 else { return }
            while open.count > index { close() }
        } else if next.first?.isLetter == true {
            openTag()
        } else {
            append(.text("&lt;"))
            rest = next
        }
    }

    private mutating func openTag() {
        rest = rest.dropFirst()
        var element = HTMLElement(takeName())
        while true {
            rest = rest.drop { $0.isBlank || $0 == "/" }
            guard let next = rest.first, next != ">" else { break }
            let name = takeName()
            guard !name.isEmpty else {
                rest = rest.dropFirst()
                continue
            }
            element.attributes.append(.init(name: name, value: takeValue()))
        }
        rest = rest.dropFirst()
        if HTMLElement.void.contains(element.name) { append(.element(element)) } else { open.append(element) }
    }

    private mutating func takeName() -> String {
        let name = rest.prefix { !$0.isBlank && !"=/>\"'".unicodeScalars.contains($0) }
        rest = rest.dropFirst(name.count)
        return String(name).lowercased()
    }

    private mutating func takeValue() -> String {
        let ahead = rest.drop(while: \.isBlank)
        guard ahead.first == "=" else { return "" }
        rest = ahead.dropFirst().drop(while: \.isBlank)
        let value: Text
        if let quote = rest.first, quote == "\"" || quote == "'" {
            rest = rest.dropFirst()
            value = rest.prefix { $0 != quote }
            rest = rest.dropFirst(value.count + 1)
        } else {
            value = rest.prefix { !$0.isBlank && $0 != ">" }
            rest = rest.dropFirst(value.count)
        }
        return String(value).unescapedFromHTML.escapedForHTML
    }

    private mutating func close() {
        let element = open.removeLast()
        append(.element(element))
    }

    private mutating func append(_ node: HTML) { open[open.count - 1].children.append(node) }
}

extension Unicode.Scalar {
    fileprivate var isLetter: Bool { properties.isAlphabetic && isASCII }
    fileprivate var isBlank: Bool { properties.isWhitespace }
}
