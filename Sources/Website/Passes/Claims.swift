extension [HTML] {
    /// Claims (`> **✓** …`, `> **✗** …`) and goals (`> **Goal** … — reached: …`) become marked boxes, and answers that
    /// were checked get the colour of their verdict.
    func markingClaims() -> [HTML] {
        rewritingElements { element in
            if element.name == "blockquote", let paragraph = element.onlyChild, paragraph.name == "p",
                let verdict = Verdict(paragraph)
            {
                return [.element(verdict.box(paragraph.children))]
            }
            if element.name == "p", let verdict = Verdict(element), verdict != .reached, verdict != .missed {
                var checked = element
                checked["class"] = "checked \(verdict.rawValue)"
                return [.element(checked)]
            }
            return [.element(element)]
        }
    }
}

private enum Verdict: String {
    case holds, fails, reached, missed

    /// What a paragraph says by its first word in bold.
    init?(_ paragraph: HTMLElement) {
        guard let mark = paragraph.children.first?.element, mark.name == "strong" else { return nil }
        switch mark.text {
        case "✓": self = .holds
        case "✗": self = .fails
        case "Goal": self = paragraph.text.contains("— missed:") ? .missed : .reached
        default: return nil
        }
    }

    func box(_ children: [HTML]) -> HTMLElement {
        let kind = self == .holds || self == .fails ? "claim" : "goal"
        // The mark is drawn by colour and sign; the word is for those who hear the page.
        let mark = HTMLElement("span", ["class": "mark", "role": "img", "aria-label": word], [.text(sign)])
        var label = kind == "claim" ? children.dropFirst() : children[...]
        if case .text(let text)? = label.first {
            label[label.startIndex] = .text(String(text.drop(while: \.isWhitespace)))
        }
        return HTMLElement(
            "div", ["class": "\(kind) \(rawValue)"], [.element(mark), .element(HTMLElement("p", [:], Array(label)))])
    }

    private var sign: String { self == .holds || self == .reached ? "✓" : "✗" }

    private var word: String {
        switch self {
        case .holds: "Claim holds:"
        case .fails: "Claim does not hold:"
        case .reached: "Goal reached:"
        case .missed: "Goal missed:"
        }
    }
}
