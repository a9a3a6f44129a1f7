/// Marks the words of Swift for the style to colour: as much of the language as tells a reader's eye what is what.
struct SwiftColours {
    private enum Kind: String {
        case keyword = "kw"
        case type = "dt"
        case function = "fu"
        case string = "st"
        case number = "dv"
        case comment = "co"
        case attribute = "at"
    }

    private let text: [Character]
    private var index = 0
    private var nodes: [HTML] = []
    private var isBehindFunc = false
    /// What has no colour and is not yet a node.
    private var plain = ""

    static func spans(of text: String) -> [HTML] {
        var colours = SwiftColours(text: Array(text))
        while colours.index < colours.text.count { colours.step() }
        colours.flush()
        return colours.nodes
    }

    private init(text: [Character]) { self.text = text }

    private mutating func step() {
        let next = text[index]
        if starts("//") {
            add(.comment, upTo: text[index...].firstIndex(of: "\n") ?? text.count)
        } else if starts("/*") {
            add(.comment, upTo: endOfComment)
        } else if let end = endOfString {
            add(.string, upTo: end)
        } else if next.isLetter || next == "_" {
            let end = endOfWord(from: index)
            let word = String(text[index..<end])
            let isMember = index > 0 && text[index - 1] == "."
            let namesFunction = isBehindFunc
            isBehindFunc = word == "func" && !isMember
            if namesFunction {
                add(.function, upTo: end)
            } else if Self.keywords.contains(word), !isMember || word == "self" || word == "init" {
                add(.keyword, upTo: end)
            } else if next.isUppercase {
                add(.type, upTo: end)
            } else {
                take(upTo: end)
            }
        } else if next.isASCII, next.isNumber, index == 0 || text[index - 1] != "$" {
            add(.number, upTo: endOfNumber)
        } else if (next == "@" || next == "#"), index + 1 < text.count, text[index + 1].isLetter {
            add(.attribute, upTo: endOfWord(from: index + 1))
        } else {
            take(upTo: index + 1)
        }
    }

    private mutating func take(upTo end: Int) {
        plain += String(text[index..<end])
        index = end
    }

    private mutating func add(_ kind: Kind, upTo end: Int) {
        flush()
        nodes.append(.element("span", ["class": kind.rawValue], [.plain(String(text[index..<end]))]))
        index = end
    }

    private mutating func flush() {
        if !plain.isEmpty { nodes.append(.plain(plain)) }
        plain = ""
    }

    // MARK: Ends

    private func starts(_ word: String, at start: Int? = nil) -> Bool { text[(start ?? index)...].starts(with: word) }

    private func endOfWord(from start: Int) -> Int {
        text[start...].firstIndex { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? text.count
    }

    /// A point belongs to a number where a digit follows it: not in `0..<n`, nor in `1.rounded()`.
    private var endOfNumber: Int {
        var end = index
        while end < text.count {
            let isSign = "+-".contains(text[end]) && "eE".contains(text[end - 1]) && !starts("0x")
            let isPoint = text[end] == "." && end + 1 < text.count && text[end + 1].isNumber
            guard text[end].isNumber || text[end].isLetter || text[end] == "_" || isSign || isPoint else { break }
            end += 1
        }
        return end
    }

    private var endOfComment: Int {
        var (depth, end) = (0, index)
        while end < text.count {
            if starts("/*", at: end) {
                (depth, end) = (depth + 1, end + 2)
            } else if starts("*/", at: end) {
                (depth, end) = (depth - 1, end + 2)
            } else {
                end += 1
            }
            if depth == 0 { break }
        }
        return min(end, text.count)
    }

    /// The end of the literal that begins here, what is interpolated into it included; nil where none begins.
    private var endOfString: Int? {
        let hashes = text[index...].prefix { $0 == "#" }.count
        guard index + hashes < text.count, text[index + hashes] == "\"" else { return nil }
        let pounds = String(repeating: "#", count: hashes)
        let isLong = starts("\"\"\"", at: index + hashes)
        let (mark, escape) = ((isLong ? "\"\"\"" : "\"") + pounds, "\\" + pounds)
        var end = index + hashes + (isLong ? 3 : 1)
        while end < text.count {
            if starts(mark, at: end) { return end + mark.count }
            if starts(escape, at: end) {
                end += escape.count
                if end < text.count, text[end] == "(" { end = endOfBracket(from: end) } else { end += 1 }
            } else if !isLong, text[end] == "\n" {
                return end
            } else {
                end += 1
            }
        }
        return text.count
    }

    private func endOfBracket(from start: Int) -> Int {
        var (depth, end) = (0, start)
        while end < text.count {
            if text[end] == "\"" {
                var inner = self
                inner.index = end
                end = inner.endOfString ?? end + 1
                continue
            }
            if text[end] == "(" { depth += 1 }
            if text[end] == ")" { depth -= 1 }
            end += 1
            if depth == 0 { break }
        }
        return end
    }

    private static let keywords: Set = [
        "Any", "Self", "any", "as", "associatedtype", "async", "await", "borrowing", "break", "case", "catch", "class",
        "consuming", "continue", "convenience", "default", "defer", "deinit", "didSet", "do", "else", "enum",
        "extension", "fallthrough", "false", "fileprivate", "final", "for", "func", "get", "guard", "if", "import",
        "in", "indirect", "infix", "init", "inout", "internal", "is", "lazy", "let", "mutating", "nil", "nonisolated",
        "nonmutating", "operator", "override", "package", "private", "protocol", "public", "repeat", "required",
        "rethrows", "return", "self", "set", "some", "static", "struct", "subscript", "super", "switch", "throw",
        "throws", "true", "try", "typealias", "unowned", "var", "weak", "where", "while", "willSet",
    ]
}
