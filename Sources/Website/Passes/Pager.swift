extension [HTML] {
    /// Lines that hold nothing but links to other pages (previous, contents, next) are for readers of the Markdown; the
    /// site has its own. Those at the top and at the end go, with a rule beside them.
    func droppingPager(of source: SourcePage, pages: Set<String>) -> [HTML] {
        guard source.path != "README.md" else { return self }
        func isPager(_ node: HTML) -> Bool {
            guard let paragraph = node.element, paragraph.name == "p", !paragraph.children.isEmpty else { return false }
            let links = paragraph.children.allElements.filter { $0.name == "a" && $0["href"] != nil }
            let between = paragraph.children.filter { $0.element?.name != "a" }.map(\.text).joined()
            return !links.isEmpty && between.allSatisfy { !$0.isLetter && !$0.isNumber }
                && links.allSatisfy { link in
                    link["href"]!.split(separator: "#")[0].description.resolved(from: source.path)
                        .map { pages.contains($0) || $0.isEmpty || $0.hasSuffix("README.md") } ?? false
                }
        }
        func dropping(_ nodes: [HTML]) -> [HTML] {
            let content = nodes.drop(while: \.isBlank)
            guard let first = content.first else { return nodes }
            if isPager(first) { return dropping(Array(content.dropFirst())) }
            let isRule = first.element?.name == "hr"
            if isRule, let next = content.dropFirst().first(where: { !$0.isBlank }), isPager(next) {
                return dropping(Array(content.dropFirst()))
            }
            return nodes
        }
        func withoutRule(_ nodes: [HTML], was count: Int) -> [HTML] {
            let content = nodes.drop(while: \.isBlank)
            return nodes.count < count && content.first?.element?.name == "hr" ? Array(content.dropFirst()) : nodes
        }
        let top = withoutRule(dropping(self), was: count)
        let reversed = Array(top.reversed())
        return withoutRule(dropping(reversed), was: reversed.count).reversed()
    }
}
