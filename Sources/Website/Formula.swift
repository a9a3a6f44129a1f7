import Foundation
import FoundationXML

/// Formulas as browsers draw them.
enum Formula {
    /// A formula from pandoc's MathML. A line that is a formula alone scrolls by itself where the screen is narrow.
    /// - Throws: `SiteError` where it is none: pandoc says of a formula that it cannot read only what stood there.
    static func html(_ mathML: String) throws -> HTMLElement {
        guard let math = MathMLReader.read(mathML), math.name == "math" else {
            throw SiteError("A formula is no TeX that pandoc can read: \(mathML)")
        }
        let formula = HTMLElement.coreFormula(math)
        guard formula["display"] == "block" else { return formula }
        return HTMLElement("span", ["class": "formula"], [.element(formula)])
    }
}

/// Reads MathML, which is XML, into elements.
final class MathMLReader: NSObject, XMLParserDelegate {
    /// The elements that are open, outermost first; the first stands for the document.
    private var open = [HTMLElement("")]

    static func read(_ source: String) -> HTMLElement? {
        let (reader, parser) = (MathMLReader(), XMLParser(data: Data(source.utf8)))
        parser.delegate = reader
        guard parser.parse() else { return nil }
        return reader.open[0].children.first?.element
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        var element = HTMLElement(name)
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) { element[name] = value }
        open.append(element)
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        open[open.count - 1].children.append(.plain(text))
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        let element = open.removeLast()
        open[open.count - 1].children.append(.element(element))
    }
}

extension HTMLElement {
    /// Pandoc writes MathML 3; browsers draw MathML Core, which lacks some of it.
    fileprivate static func coreFormula(_ math: HTMLElement) -> HTMLElement {
        let source = [HTML.element(math)].annotation
        // Brackets stretch where TeX was asked to, not wherever they can.
        let stretches = source.contains("\\left") || source.contains("\\begin")
        var formula = math
        // The parser of HTML knows the name space.
        formula["xmlns"] = nil
        if formula["display"] == "inline" { formula["display"] = nil }
        formula.children = formula.children.rewritingSiblings { siblings in
            siblings.flatMap { node -> [HTML] in
                guard let element = node.element else { return [node] }
                switch element.name {
                case "mstyle" where element["mathvariant"] != nil: return element.letters
                case "mrow" where element.children.count == 2 && element.children[1].text == "\u{2061}":
                    // So pandoc 3 writes log and its like; only an operator may have space about it.
                    return [.element("mo", [:], [.plain(element.children[0].text)])]
                case "mo": return [.element(element.sizedOperator(stretches: stretches))]
                default: return [node]
                }
            }.spacingFunctions()
        }
        return formula
    }

    /// What an `mstyle` with a variant holds. Letters of other alphabets say by themselves what they are; upright ones
    /// become one word, which is upright in any formula.
    private var letters: [HTML] {
        guard self["mathvariant"] == "normal" else { return children }
        let names = children.allSatisfy { $0.element?.name == "mi" }
        guard names, !children.isEmpty else { return children }
        var word = HTMLElement("mi", [:], [.plain(children.map(\.text).joined())])
        if word.text.count == 1 { word["mathvariant"] = "normal" }
        return [.element(word)]
    }

    private func sizedOperator(stretches: Bool) -> HTMLElement {
        var sign = self
        // A combining accent wants a letter before it; over a letter stands the free form.
        if sign["accent"] == "true", let accent = Self.freeAccents[sign.text] {
            sign.children = [.plain(accent)]
            sign["stretchy"] = "false"
        }
        if let size = sign["minsize"], Double(size) != nil {
            sign["minsize"] = size + "em"
            sign["maxsize"] = size + "em"
            sign["stretchy"] = "true"
        } else if sign["form"] != nil, !stretches {
            sign["stretchy"] = "false"
        }
        // Browsers know brackets, but not that double bars can be some.
        if sign["form"] != nil, ["∥", "‖"].contains(sign.text) {
            sign["lspace"] = "0"
            sign["rspace"] = "0"
        }
        return sign
    }

    /// The operator itself, where this is one with an index or a power: `log` of log₂.
    fileprivate var isFunctionName: Bool {
        if name == "mo" { return text.count > 1 && text.allSatisfy(\.isLetter) }
        return Self.scripts.contains(name) && children.first?.element?.isFunctionName == true
    }

    fileprivate mutating func space(left: Bool, right: Bool) {
        if name == "mo" {
            self["lspace"] = left ? "0.167em" : "0"
            self["rspace"] = right ? "0.167em" : "0"
        } else if var first = children.first?.element {
            first.space(left: left, right: right)
            children[0] = .element(first)
        }
    }

    /// Whether a formula's part begins with a bracket or is an operator.
    fileprivate var isOperator: Bool { name == "mo" || (name == "mrow" && children.first?.element?.name == "mo") }

    private static let freeAccents = ["\u{302}": "^", "\u{303}": "~", "\u{304}": "¯", "\u{307}": "˙", "\u{308}": "¨"]

    private static let scripts: Set = ["msub", "msup", "msubsup", "munder", "mover", "munderover"]
}

extension [HTML] {
    /// The TeX that a formula was made from.
    fileprivate var annotation: String {
        allElements.first { $0.name == "annotation" }?.children.map(\.text).joined() ?? ""
    }

    /// `log` and its like stand a thin space away from letters, and close to brackets, as in TeX.
    fileprivate func spacingFunctions() -> [HTML] {
        indices.map { index in
            guard var function = self[index].element, function.isFunctionName else { return self[index] }
            let previous = index > 0 ? self[index - 1].element : nil
            let next = index + 1 < count ? self[index + 1].element : nil
            function.space(
                left: previous.map { !$0.isOperator || $0.name == "mrow" } ?? false,
                right: next.map { !$0.isOperator } ?? false)
            return .element(function)
        }
    }
}
