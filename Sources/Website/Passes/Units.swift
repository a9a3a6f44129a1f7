extension [HTML] {
    /// A number and its percent sign stay on one line.
    func keepingUnits() -> [HTML] {
        map { node in
            switch node {
            case .text(let text): return .text(text.replacing(/(\d) %/) { "\($0.1)\u{a0}%" })
            case .element(var element):
                if !["pre", "code", "math"].contains(element.name) {
                    element.children = element.children.keepingUnits()
                }
                return .element(element)
            case .source: return node
            }
        }
    }

    /// Words of one letter and a hyphen, such as t-SNE or 5-NN, stay on one line.
    func tyingCompounds() -> [HTML] {
        flatMap { node -> [HTML] in
            switch node {
            case .text(let text):
                var parts: [HTML] = []
                var rest = text[...]
                while let compound = rest.firstMatch(of: /\b[\p{L}\d]-\p{L}+/) {
                    if compound.range.lowerBound > rest.startIndex {
                        parts.append(.text(String(rest[..<compound.range.lowerBound])))
                    }
                    parts.append(.element("span", ["class": "tied"], [.text(String(compound.0))]))
                    rest = rest[compound.range.upperBound...]
                }
                return rest.isEmpty ? parts : parts + [.text(String(rest))]
            case .element(var element):
                if !["pre", "code", "math"].contains(element.name) {
                    element.children = element.children.tyingCompounds()
                }
                return [.element(element)]
            case .source: return [node]
            }
        }
    }

    /// A formula in a line of text and the punctuation behind it stay on one line; so do the parts of $k$-means.
    func tyingPunctuation() -> [HTML] {
        rewritingSiblings { siblings in
            var tied: [HTML] = []
            for node in siblings {
                guard case .text(let text) = node, let formula = tied.last?.element, formula.name == "math",
                    formula["display"] != "block", let mark = text.prefixMatch(of: /[.,;:!?)]+|-\p{L}+/)
                else {
                    tied.append(node)
                    continue
                }
                tied[tied.count - 1] = .element("span", ["class": "tied"], [.element(formula), .text(String(mark.0))])
                tied.append(.text(String(text[mark.range.upperBound...])))
            }
            return tied
        }
    }
}
