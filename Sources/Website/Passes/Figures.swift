extension [HTML] {
    /// A picture with its anchor before it and its caption behind becomes one `<figure>`; so does a table. A page gives
    /// them as `<a id="figure-inertia"></a>`, the picture and `**Figure 1.** …`, each a paragraph of its own.
    /// - Parameter size: the width and height of a picture, in pixels, by its address: the page keeps its place while
    ///   the picture loads.
    func gatheringFigures(size: (String) -> (width: Int, height: Int)?) -> [HTML] {
        rewritingSiblings { $0.gatheredFigures(size) }
    }

    private func gatheredFigures(_ size: (String) -> (width: Int, height: Int)?) -> [HTML] {
        var result: [HTML] = []
        var rest = self[...]
        while let node = rest.first {
            var (pastFigure, pastTable) = (rest, rest)
            if let figure = pastFigure.takeFigure(size) {
                result.append(.element(figure))
                rest = pastFigure
            } else if let table = pastTable.takeTable() {
                result.append(.element(table))
                rest = pastTable
            } else {
                result.append(node)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}

extension ArraySlice<HTML> {
    fileprivate mutating func takeFigure(_ size: (String) -> (width: Int, height: Int)?) -> HTMLElement? {
        let id = takeAnchor()
        skipBlanks()
        guard let paragraph = first?.element, paragraph.name == "p", let image = paragraph.onlyChild,
            image.name == "img",
            let source = image["src"]
        else { return nil }
        removeFirst()
        var figure = HTMLElement("figure", ["class": "picture"])
        figure["id"] = id
        var shown = image
        if let size = size(source) {
            // Figures are drawn for fine screens. All are shrunk alike, so that their letters are of one size.
            shown["width"] = String((11 * size.width + 10) / 20)
            shown["height"] = String((11 * size.height + 10) / 20)
        }
        shown["loading"] = "lazy"
        let link = HTMLElement("a", ["class": "enlarge", "href": source], [.element(shown)])
        figure.children = [.element(link)]
        if let caption = takeCaption("Figure") {
            figure.children.append(.element(HTMLElement("figcaption", [:], caption)))
        }
        return figure
    }

    fileprivate mutating func takeTable() -> HTMLElement? {
        let id = takeAnchor()
        let caption = takeCaption("Table")
        skipBlanks()
        guard let table = first?.element, table.name == "table" else { return nil }
        removeFirst()
        let scroller = HTML.element(HTMLElement("div", ["class": "scroller"], [.element(table)]))
        guard let caption else {
            return id == nil ? HTMLElement("figure", ["class": "table"], [scroller]) : nil
        }
        var figure = HTMLElement(
            "figure", ["class": "table"], [.element(HTMLElement("figcaption", [:], caption)), scroller])
        figure["id"] = id
        return figure
    }

    private mutating func skipBlanks() { self = drop(while: \.isBlank) }

    /// The id of a paragraph that is nothing but an empty anchor.
    private mutating func takeAnchor() -> String? {
        skipBlanks()
        guard let paragraph = first?.element, paragraph.name == "p", let anchor = paragraph.onlyChild,
            anchor.name == "a", anchor.children.isEmpty, let id = anchor["id"]
        else { return nil }
        removeFirst()
        return id
    }

    /// A paragraph that begins with `**Figure 1.**`.
    private mutating func takeCaption(_ kind: String) -> [HTML]? {
        skipBlanks()
        guard let paragraph = first?.element, paragraph.name == "p", let label = paragraph.children.first?.element,
            label.name == "strong", label.text.wholeMatch(of: /(\w+) \d+\./)?.1 == kind[...]
        else { return nil }
        removeFirst()
        return paragraph.children
    }
}

extension HTMLElement {
    /// The one child beside white space.
    var onlyChild: HTMLElement? {
        let children = children.filter { !$0.isBlank }
        return children.count == 1 ? children[0].element : nil
    }
}
