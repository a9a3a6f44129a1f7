import Foundation

/// What the search looks through: the text of every section of every page.
struct SearchIndex {
    /// The stretch of a page from one heading to the next.
    struct Section: Codable, Equatable {
        /// The index of the page.
        var page: Int
        /// Empty for what stands below the title.
        var anchor: String
        var heading: String
        var text: String
    }

    private struct Entry: Codable {
        var path: String
        var title: String
        var label: String
    }

    private(set) var sections: [Section] = []
    private var entries: [Entry] = []

    init(_ pages: [Page]) {
        for (index, page) in pages.enumerated() {
            let label = page.source.number.map { "\(Int($0) ?? 0) · \(page.name)" } ?? page.name
            entries.append(Entry(path: page.path, title: page.title.text, label: label))
            var current = Section(page: index, anchor: "", heading: page.title.text, text: "")
            var content: [HTML] = []
            func finish() {
                current.text = content.text
                sections.append(current)
                content = []
            }
            for node in page.body.flatMap({ node in
                // An entry of the contents is a section like any other.
                node.element?.hasClass("entry") == true ? node.element!.children : [node]
            }) {
                if let level = node.element?.headingLevel, level <= 3, let heading = [node].headings.first {
                    finish()
                    current = Section(page: index, anchor: heading.id, heading: heading.text, text: "")
                } else {
                    content.append(node)
                }
            }
            finish()
        }
    }

    /// A script, not a data file: a page that is opened from a disk may load the one but not the other.
    func script() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let (pages, sections) = (try encoder.encode(entries), try encoder.encode(sections))
        return "window.searchIndex = {\"pages\":\(String(decoding: pages, as: UTF8.self)),\n"
            + "\"sections\":\(String(decoding: sections, as: UTF8.self))};\n"
    }
}
