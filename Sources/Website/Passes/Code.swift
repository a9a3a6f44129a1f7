extension [HTML] {
    /// Leaves of pandoc's coloured code what a reader needs: no line has an address of its own. What the code printed
    /// (fenced as `text`) is marked as that, and a block with lines too long for the column of text as wide.
    func plainingCode() -> [HTML] {
        rewritingElements { element in
            if element.name == "div", element.hasClass("sourceCode") { return element.children }
            if element.name == "pre" {
                let language = (element["class"] ?? "").split(separator: " ").first { $0 != "sourceCode" }.map(
                    String.init)
                var block = HTMLElement("pre", [:], element.children)
                let lines = element.children.map(\.text).joined().split(separator: "\n")
                block["class"] = (language == "text" ? "output" : "code") + (lines.contains { $0.count > 80 } ? " wide" : "")
                if let language, language != "text" { block["data-language"] = language }
                block.children = block.children.rewritingElements { inner in
                    if inner.name == "code" { return [.element(HTMLElement("code", [:], inner.children))] }
                    if inner.name == "a", inner["aria-hidden"] == "true" { return [] }
                    if inner.name == "span", inner["id"] != nil { return inner.children }
                    return [.element(inner)]
                }
                return [.element(block)]
            }
            return [.element(element)]
        }
    }
}
