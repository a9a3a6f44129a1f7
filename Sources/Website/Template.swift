import Foundation

/// Puts a page into the frame that all pages share: `Resources/page.html`, whose `{{slots}}` are filled here.
struct Template {
    let pages: [Page]
    /// Below the folder of the site; nil where there is none to go along.
    let mathFont: String?
    private let frame: String

    init(pages: [Page], mathFont: String?) throws {
        self.pages = pages
        self.mathFont = mathFont
        frame = String(decoding: try Assets.data("page.html"), as: UTF8.self)
    }

    func html(of page: Page) -> String {
        let root = page.path.wayUp
        let slots = [
            "root": root,
            "kind": page.isContents ? "contents" : page.source.number == nil ? "plain" : "chapter",
            "window-title": (page.isContents ? page.title.text : "\(page.title.text) · Latent").escapedForHTML,
            "math-font": mathFont.map {
                "<style>@font-face { font-family: \"Formula\"; src: url(\"\(root)\($0)\"); }</style>\n"
            } ?? "",
            "neighbours": neighbours(of: page),
            "chapters": chapters(on: page),
            "eyebrow": page.source.number.map { number in
                "<p class=\"eyebrow\">Chapter \(Int(number) ?? 0) · \(page.source.name.escapedForHTML)</p>\n"
            } ?? "",
            "title-id": page.title.id.escapedForHTML,
            "title": page.title.content.source,
            "body": page.body.source.trimmingCharacters(in: .whitespacesAndNewlines),
            "pager": pager(of: page),
        ]
        // In one pass: what fills a slot may hold braces of its own.
        return frame.replacing(/\{\{([a-z\-]+)\}\}/) { slots[String($0.1)] ?? "" }
    }

    // MARK: Ways to other pages

    private func link(to target: Page, from page: Page, _ attributes: String, _ content: String) -> String {
        "<a\(attributes) href=\"\(target.path.relative(to: page.path).escapedForHTML)\">\(content)</a>"
    }

    private func chapters(on page: Page) -> String {
        let items = pages.map { target in
            let current = target.path == page.path ? " aria-current=\"page\"" : ""
            let name = target.name.escapedForHTML
            guard let number = target.source.number else {
                return "<li>"
                    + link(to: target, from: page, " class=\"plain\"\(current)", target.isContents ? "Contents" : name)
                    + (current.isEmpty ? "" : sections(of: page)) + "</li>"
            }
            return "<li>"
                + link(
                    to: target, from: page, current,
                    "<span class=\"number\">\(Int(number) ?? 0)</span> <span>\(name)</span>")
                + (current.isEmpty ? "" : sections(of: page)) + "</li>"
        }
        return "<ol>\n\(items.joined(separator: "\n"))\n</ol>"
    }

    private func around(_ page: Page) -> (previous: Page?, next: Page?) {
        guard let index = pages.firstIndex(where: { $0.path == page.path }) else { return (nil, nil) }
        return (index > 0 ? pages[index - 1] : nil, index + 1 < pages.count ? pages[index + 1] : nil)
    }

    private func neighbours(of page: Page) -> String {
        let (previous, next) = around(page)
        return [("prev", previous), ("next", next)].compactMap { relation, target in
            target.map { "<link rel=\"\(relation)\" href=\"\($0.path.relative(to: page.path).escapedForHTML)\">\n" }
        }.joined()
    }

    private func pager(of page: Page) -> String {
        let (previous, next) = around(page)
        func label(_ target: Page) -> String {
            let number = target.source.number.map { "\(Int($0) ?? 0). " } ?? ""
            return target.isContents ? "Contents" : number + target.name.escapedForHTML
        }
        var links: [String] = []
        if let previous {
            links.append(
                link(
                    to: previous, from: page, " class=\"previous\" rel=\"prev\"",
                    "<span>Previous</span>\(label(previous))"))
        }
        if let next {
            links.append(link(to: next, from: page, " class=\"next\" rel=\"next\"", "<span>Next</span>\(label(next))"))
        }
        if !page.isContents, previous?.isContents != true {
            links.append(link(to: pages[0], from: page, " class=\"contents\"", "Contents"))
        }
        return links.isEmpty
            ? "" : "<nav class=\"pager\" aria-label=\"Previous and next\">\n\(links.joined(separator: "\n"))\n</nav>\n"
    }

    /// The headings of the page, below its name in the list of chapters.
    private func sections(of page: Page) -> String {
        guard page.headings.count > 1, !page.isContents else { return "" }
        let items = page.headings.map {
            "<li class=\"level\($0.level)\"><a href=\"#\($0.id.escapedForHTML)\">\($0.content.source)</a></li>"
        }
        return "\n<ul class=\"sections\" aria-label=\"On this page\">\n\(items.joined(separator: "\n"))\n</ul>\n"
    }
}

extension String {
    /// The way up to the folder of the site: `../` for `05-clustering/index.html`.
    fileprivate var wayUp: String {
        String(repeating: "../", count: split(separator: "/").count - 1)
    }
}
