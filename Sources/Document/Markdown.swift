import System

/// The few rules of Markdown that whoever writes it must know.
public enum Markdown {
    /// `text` with every character escaped that Markdown or a code host's mathematics would read as a mark.
    public static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in singleLine(text).unicodeScalars {
            if "\\`*_{}[]<>#|$~&".unicodeScalars.contains(scalar) { result.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// Markdown that a run put together, in which names from data may stand: emphasis, code and formulas work, but it
    /// can neither open a tag nor lead anywhere, nor begin a heading.
    public static func harmless(_ text: String) -> String {
        let scalars = Array(Printable.text(text).unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            switch scalar {
            case "\\":
                result.append(scalar)
                if let next { result.append(next) }
                index += 1
            case "`":
                let run = scalars[index...].prefix { $0 == "`" }.count
                let end = closing(run, in: scalars, from: index + run) ?? index + run
                // An empty line would end the code early; in code, a line's break is a space.
                result.append(contentsOf: scalars[index..<end].map { $0 == "\n" ? " " : $0 })
                index = end - 1
            case "<" where next.map { $0.properties.isAlphabetic || "/!?".unicodeScalars.contains($0) } ?? false:
                result.append(contentsOf: "\\<".unicodeScalars)
            case "]" where next == "(" || next == "[" || next == ":":
                result.append(contentsOf: "\\]".unicodeScalars)
            case "#" where index > 0 && scalars[..<index].last { $0 != " " && $0 != "#" } == "\n":
                result.append(contentsOf: "\\#".unicodeScalars)
            default: result.append(scalar)
            }
            index += 1
        }
        return String(result)
    }

    /// Where the code ends that `run` backquotes before `start` opened; nil if it is not closed.
    private static func closing(_ run: Int, in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while let open = scalars[index...].firstIndex(of: "`") {
            let length = scalars[open...].prefix { $0 == "`" }.count
            if length == run { return open + length }
            index = open + length
        }
        return nil
    }

    /// `text` in code style, fenced by more backquotes than it holds itself.
    public static func code(_ text: String) -> String {
        let line = singleLine(text)
        let fence = String(repeating: "`", count: longestRun(of: "`", in: line) + 1)
        let padded = line.hasPrefix("`") || line.hasSuffix("`") ? " \(line) " : line
        return fence + padded + fence
    }

    /// A fenced block that its own text cannot close.
    public static func block(_ text: String, language: String) -> String {
        let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
        return fence + language + "\n" + text + (text.hasSuffix("\n") ? "" : "\n") + fence
    }

    /// `text` within double quotes of HTML, which may stand in Markdown.
    static func attribute(_ text: String) -> String {
        Printable.text(text).replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
    }

    /// Links to places on the text's own page lead to `page`.
    public static func relinked(_ text: String, to page: String) -> String { text.replacing("](#", with: "](\(page)#") }

    private static func singleLine(_ text: String) -> String {
        Printable.text(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    private static func longestRun(of character: Character, in text: String) -> Int {
        var longest = 0
        var run = 0
        for c in text {
            run = c == character ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
