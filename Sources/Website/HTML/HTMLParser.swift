/// Reads the HTML that pandoc writes, and what authors write into their pages, into a tree. As a browser does, it skips
/// an end tag that nothing opened and closes what is open where its parent ends.
struct HTMLParser {
    private var rest: Substring
    /// The elements that are open, outermost first; the first stands for the page.
    private var open = [HTMLElement("")]

    static func parse(_ source: String) -> [HTML] {
        var parser = HTMLParser(rest: source[...])
        while !parser.rest.isEmpty { parser.step() }
        while parser.open.count > 1 { parser.close() }
        return parser.open[0].children
    }

    private init(rest: Substring) { self.rest = rest }

    private mutating func step() {
        guard rest.first == "<" else {
            let end = rest.firstIndex(of: "<") ?? rest.endIndex
            append(.text(String(rest[..<end])))
            rest = rest[end...]
            return
        }
        if rest.hasPrefix("<!--") {
            rest = rest.dropFirst(4)
            while !rest.isEmpty, !rest.hasPrefix("-->") { rest = rest.dropFirst() }
            rest = rest.dropFirst(3)
        } else if rest.hasPrefix("</"), rest.dropFirst(2).first?.isLetter == true {
            rest = rest.dropFirst(2)
            let name = takeName()
            rest = rest.drop { $0 != ">" }.dropFirst()
            guard let index = open.lastIndex(where: { $0.name == name }), index > 0 else { return }
            while open.count > index { close() }
        } else if rest.dropFirst().first?.isLetter == true {
            openTag()
        } else {
            append(.text("&lt;"))
            rest = rest.dropFirst()
        }
    }

    private mutating func openTag() {
        rest = rest.dropFirst()
        var element = HTMLElement(takeName())
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "/" }
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
        let name = rest.prefix { !$0.isWhitespace && !"=/>\"'".contains($0) }
        rest = rest.dropFirst(name.count)
        return name.lowercased()
    }

    private mutating func takeValue() -> String {
        let ahead = rest.drop(while: \.isWhitespace)
        guard ahead.first == "=" else { return "" }
        rest = ahead.dropFirst().drop(while: \.isWhitespace)
        let value: Substring
        if let quote = rest.first, quote == "\"" || quote == "'" {
            rest = rest.dropFirst()
            value = rest.prefix { $0 != quote }
            rest = rest.dropFirst(value.count + 1)
        } else {
            value = rest.prefix { !$0.isWhitespace && $0 != ">" }
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
