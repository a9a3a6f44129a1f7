extension [HTML] {
    /// On the page of contents, a heading that is a link begins a chapter's entry, up to the next heading.
    func boxingChapters() -> [HTML] {
        var result: [HTML] = []
        var entry: HTMLElement?
        func finish() {
            if let entry { result.append(.element(entry)) }
            entry = nil
        }
        for node in self {
            if let heading = node.element, let level = heading.headingLevel, level <= 2 {
                finish()
                if heading.onlyChild?.name == "a" { entry = HTMLElement("section", ["class": "entry"]) }
            }
            if entry == nil { result.append(node) } else { entry?.children.append(node) }
        }
        finish()
        return result
    }
}
