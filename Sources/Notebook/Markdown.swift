/// The few rules of Markdown that the weaver must know.
enum Markdown {
    /// `text` with every character escaped that Markdown or a code host's mathematics would read as a mark.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in singleLine(text) {
            if "\\`*_{}[]<>#|$~&".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }

    /// `text` in code style, fenced by more backquotes than it holds itself.
    static func code(_ text: String) -> String {
        let line = singleLine(text)
        let fence = String(repeating: "`", count: longestRun(of: "`", in: line) + 1)
        let padded = line.hasPrefix("`") || line.hasSuffix("`") ? " \(line) " : line
        return fence + padded + fence
    }

    /// A fenced block that its own text cannot close.
    static func block(_ text: String, language: String) -> String {
        let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
        return fence + language + "\n" + text + (text.hasSuffix("\n") ? "" : "\n") + fence
    }

    private static func singleLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
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
