/// Code, and what it printed, in a block of its own.
enum CodeBlock {
    /// - Parameter language: `swift` gets colours, `text` is what code printed.
    static func html(_ text: String, language: String?) -> HTMLElement {
        let text = text.hasSuffix("\n") ? String(text.dropLast()) : text
        // As wide as it needs, where a line is too long for the column of text.
        let isWide = text.split(separator: "\n").contains { $0.count > 80 }
        var block = HTMLElement("pre", ["class": (language == "text" ? "output" : "code") + (isWide ? " wide" : "")])
        if let language, language != "text" { block["data-language"] = language }
        let words = language == "swift" ? SwiftColours.spans(of: text) : [.plain(text)]
        block.children = [.element("code", [:], words)]
        return block
    }
}
