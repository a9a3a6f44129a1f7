/// A heading that one can go to.
struct Heading: Equatable {
    /// 1…6.
    var level: Int
    var id: String
    /// As it stands on the page, without links and anchors.
    var content: [HTML]

    var text: String { content.text }
}

extension [HTML] {
    /// All headings of a page, in order.
    var headings: [Heading] {
        allElements.compactMap { element in
            guard let level = element.headingLevel, let id = element["id"] else { return nil }
            return Heading(
                level: level, id: id,
                content: element.children.rewritingElements {
                    $0.name == "a" ? ($0.hasClass("anchor") ? [] : $0.children) : [.element($0)]
                })
        }
    }

    /// A chapter in parts has more headings of the first level than its title: then all go down by one.
    func belowOneTitle() -> [HTML] {
        guard allElements.contains(where: { $0.headingLevel == 1 }) else { return self }
        return rewritingElements { element in
            var element = element
            if let level = element.headingLevel { element.name = "h\(Swift.min(level + 1, 6))" }
            return [.element(element)]
        }
    }

    /// Gives every heading below the title a link to itself.
    func linkingHeadings() -> [HTML] {
        rewritingElements { element in
            guard let level = element.headingLevel, level > 1, let id = element["id"] else {
                return [.element(element)]
            }
            var heading = element
            let link = HTMLElement(
                "a", ["class": "anchor", "href": "#\(id)", "aria-label": "Link to this section"], [.text("#")])
            heading.children.append(.element(link))
            return [.element(heading)]
        }
    }
}

extension HTMLElement {
    var headingLevel: Int? {
        guard name.count == 2, name.first == "h", let level = name.last?.wholeNumberValue, (1...6).contains(level)
        else {
            return nil
        }
        return level
    }
}
