/// A declaration at a file's top level or in a type, found by name; what stands in functions is not looked at.
struct SwiftDeclaration {
    /// The types around it, the outermost first: `["Block", "Figure"]`.
    let path: [String]
    /// Several for `let (a, b)`, `let a = 1, b = 2` and `case a, b`.
    let names: [String]
    /// Of a function's, initialiser's or subscript's arguments, "_" where there is none; nil for all else.
    let labels: [String]?
    /// Whether a protocol asks for it, rather than that it is there.
    let isRequirement: Bool
    /// From its first attribute or modifier to its end, in bytes.
    let range: Range<Int>

    /// As a listing calls it: "DiagonalGaussian.sample(noise:)".
    var title: String {
        let arguments = labels.map { "(" + $0.map { $0 + ":" }.joined() + ")" } ?? ""
        return (path + [names.joined(separator: ", ") + arguments]).joined(separator: ".")
    }
}

extension SwiftSource {
    /// All declarations of the file, those in types behind the type.
    var declarations: [SwiftDeclaration] {
        var scanner = DeclarationScanner(source: self)
        scanner.read(0..<bytes.count, in: [], isProtocol: false)
        return scanner.found
    }
}

/// Words and signs of declarations.
enum SwiftWords {
    static let modifiers: Set = [
        "public", "private", "fileprivate", "internal", "package", "open", "static", "class", "final", "mutating",
        "nonmutating", "override", "required", "convenience", "lazy", "weak", "unowned", "dynamic", "indirect",
        "prefix", "postfix", "infix", "nonisolated", "borrowing", "consuming", "optional",
    ]
    static let access: Set = ["public", "private", "fileprivate", "internal", "package", "open"]
    static let types: Set = ["struct", "class", "enum", "protocol", "actor", "extension"]
    static let keywords: Set = types.union([
        "func", "var", "let", "init", "deinit", "subscript", "typealias", "associatedtype", "case", "operator",
        "import", "macro", "precedencegroup",
    ])

    static func isLetter(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
            || (0x61...0x7a).contains(byte)
    }

    static func isOperator(_ byte: UInt8) -> Bool { "+-*/%<>=!&|^~?.".utf8.contains(byte) }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
}

extension SwiftSource {
    /// The word that begins at `index`, without the quotes that a keyword needs as a name; empty where none does.
    func word(at index: Int) -> String { text(index..<endOfWord(index)).replacing("`", with: "") }

    func endOfWord(_ start: Int) -> Int {
        bytes[start...].firstIndex { !SwiftWords.isLetter($0) && $0 != UInt8(ascii: "`") } ?? bytes.count
    }

    func isComment(_ index: Int) -> Bool {
        bytes[index...].starts(with: "//".utf8) || bytes[index...].starts(with: "/*".utf8)
    }

    /// The first byte from `start` on that is neither white space nor in a comment.
    func significant(from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if isComment(index) {
                index = skip(index, nil)
            } else if SwiftWords.isSpace(bytes[index]) {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    /// A word or attribute before a declaration's keyword.
    struct Modifier {
        let name: String
        let isAttribute: Bool
        let start: Int
    }

    /// The modifiers and attributes that begin at `start`, and the keyword of the declaration behind them; nil where
    /// there is no such keyword.
    /// - Parameter accessors: takes `get` and `set` for keywords, too.
    func head(at start: Int, accessors: Bool = false) -> (modifiers: [Modifier], keyword: String, index: Int)? {
        var modifiers: [Modifier] = []
        var index = start
        while index < bytes.count {
            let begin = index
            let isAttribute = bytes[index] == UInt8(ascii: "@")
            if isAttribute { index += 1 }
            let name = word(at: index)
            let end = endOfWord(index)
            if !isAttribute, SwiftWords.keywords.contains(name) || accessors && ["get", "set"].contains(name) {
                let next = significant(from: end)
                // `class func` is a modifier before a keyword.
                let isModifier = name == "class" && next < bytes.count
                    && ["func", "var", "let", "subscript", "final", "override"].contains(word(at: next))
                if !isModifier { return (modifiers, name, begin) }
            }
            guard !name.isEmpty, isAttribute || SwiftWords.modifiers.contains(name) else { return nil }
            index = end
            while isAttribute, index < bytes.count, bytes[index] == UInt8(ascii: ".") { index = endOfWord(index + 1) }
            if index < bytes.count, bytes[index] == UInt8(ascii: "(") {
                guard let close = matchingEnd(index) else { return nil }
                index = close + 1
            }
            modifiers.append(Modifier(name: name, isAttribute: isAttribute, start: begin))
            index = significant(from: index)
        }
        return nil
    }
}

private struct DeclarationScanner {
    let source: SwiftSource
    var found: [SwiftDeclaration] = []
    private var bytes: [UInt8] { source.bytes }

    init(source: SwiftSource) { self.source = source }

    /// Reads the declarations of a file or of a type's body.
    mutating func read(_ scope: Range<Int>, in path: [String], isProtocol: Bool) {
        var index = scope.lowerBound
        while true {
            index = source.significant(from: index)
            guard index < scope.upperBound else { return }
            if bytes[index] == UInt8(ascii: ";") || bytes[index] == UInt8(ascii: "}") {
                index += 1
            } else if ["#if", "#elseif", "#else", "#endif"].contains(where: { bytes[index...].starts(with: $0.utf8) }) {
                // Either branch is read: the compiler alone knows which one counts.
                index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? scope.upperBound
            } else if let head = source.head(at: index) {
                index = declaration(head.keyword, at: head.index, from: index, in: path, isProtocol: isProtocol)
            } else {
                index = max(endOfStatement(index), index + 1)
            }
        }
    }

    /// Reads one declaration; gives its end.
    private mutating func declaration(
        _ keyword: String, at start: Int, from first: Int, in path: [String], isProtocol: Bool
    ) -> Int {
        var index = source.significant(from: source.endOfWord(start))
        guard index < bytes.count else { return index }
        var (names, labels): ([String], [String]?) = ([keyword], nil)
        let end: Int
        switch keyword {
        case _ where SwiftWords.types.contains(keyword):
            var name: [String] = []
            repeat {
                if !name.isEmpty { index += 1 }
                name.append(source.word(at: index))
                index = source.endOfWord(index)
            } while index < bytes.count && bytes[index] == UInt8(ascii: ".")
            guard let open = opening("{", from: index), let close = source.matchingEnd(open) else {
                return bytes.count
            }
            if keyword != "extension" {
                found.append(
                    SwiftDeclaration(
                        path: path, names: name, labels: nil, isRequirement: false, range: first..<close + 1))
            }
            read(open + 1..<close, in: path + name, isProtocol: keyword == "protocol")
            return close + 1
        case "func", "init", "subscript":
            let isOperator = keyword == "func" && SwiftWords.isOperator(bytes[index])
            if isOperator {
                let name = bytes[index...].prefix(while: SwiftWords.isOperator)
                // In `< <T>(…)` and `<(…)` alike the operator ends before the bracket.
                names = [String(decoding: name, as: UTF8.self)]
                index += name.count
            } else if keyword == "func" {
                names = [source.word(at: index)]
                index = source.endOfWord(index)
            }
            guard let open = opening("(", from: index), let close = source.matchingEnd(open) else {
                return bytes.count
            }
            labels = self.labels(open + 1..<close, isOperator: isOperator, isSubscript: keyword == "subscript")
            end = endOfFunction(close + 1)
        case "deinit": end = endOfFunction(index)
        case "let", "var":
            names = pattern(at: index)
            end = endOfStatement(index) { names += pattern(behindComma: $0) }
        case "case":
            names = [source.word(at: index)]
            end = endOfStatement(index) { names.append(source.word(at: source.significant(from: $0 + 1))) }
        case "import", "operator", "macro", "precedencegroup": return endOfStatement(index)
        default:
            names = [source.word(at: index)]
            end = endOfStatement(index)
        }
        found.append(
            SwiftDeclaration(path: path, names: names, labels: labels, isRequirement: isProtocol, range: first..<end))
        return end
    }

    /// The first bracket of that kind from `start` on, outside others.
    private func opening(_ bracket: String, from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bracket.utf8.contains(bytes[index]) { return index }
            if "([{".utf8.contains(bytes[index]) { index = source.matchingEnd(index) ?? bytes.count }
            index = index < bytes.count ? source.skip(index, nil) : index
        }
        return nil
    }

    // MARK: Names

    /// The names that `let` or `var` at `index` declares: one, or those of a tuple.
    private func pattern(at index: Int) -> [String] {
        guard bytes[index] == UInt8(ascii: "("), let close = source.matchingEnd(index) else {
            return [source.word(at: index)]
        }
        return source.text(index..<close).split { "(), ".contains($0) }.map(String.init).filter { $0 != "_" }
    }

    /// The name behind a comma of `let a = 1, b = 2`; none where the comma stands among a type's parameters.
    private func pattern(behindComma comma: Int) -> [String] {
        let start = source.significant(from: comma + 1)
        let next = source.significant(from: source.endOfWord(start))
        guard next < bytes.count, bytes[next] == UInt8(ascii: ":") || bytes[next...].starts(with: "= ".utf8) else {
            return []
        }
        return [source.word(at: start)]
    }

    /// The labels of arguments between brackets.
    private func labels(_ range: Range<Int>, isOperator: Bool, isSubscript: Bool) -> [String] {
        var labels: [String] = []
        var index = source.significant(from: range.lowerBound)
        while index < range.upperBound {
            while bytes[index] == UInt8(ascii: "@") {
                index = source.significant(from: source.endOfWord(index + 1))
            }
            let next = source.significant(from: source.endOfWord(index))
            let isAlone = bytes[next] == UInt8(ascii: ":")
            labels.append(isOperator || isSubscript && isAlone ? "_" : source.word(at: index))
            var angles = 0
            while index < range.upperBound {
                let byte = bytes[index]
                if "([{".utf8.contains(byte) { index = source.matchingEnd(index) ?? range.upperBound }
                if byte == UInt8(ascii: "<") { angles += 1 }
                if byte == UInt8(ascii: ">"), bytes[index - 1] != UInt8(ascii: "-") { angles -= 1 }
                // A default value may compare; its sign has spaces around it.
                if "<>".utf8.contains(byte), bytes[index - 1] == UInt8(ascii: " ") { angles = 0 }
                if byte == UInt8(ascii: ","), angles <= 0 { break }
                index = index < range.upperBound ? source.skip(index, nil) : index
            }
            index = source.significant(from: index + 1)
        }
        return labels
    }

    // MARK: Ends

    /// The end of a function behind its arguments: that of its body, which one in a protocol lacks.
    private func endOfFunction(_ start: Int) -> Int {
        var (index, last) = (start, start)
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "{") { return (source.matchingEnd(index) ?? bytes.count - 1) + 1 }
            if ";}".utf8.contains(byte) { break }
            if byte == UInt8(ascii: "\n"), !goesOn(behind: last, at: index) { break }
            (index, last) = step(index, last)
        }
        return last
    }

    /// The end of the statement that holds `start`: at a semicolon, at the bracket that closes its scope, or at a
    /// line's end where neither that line nor the next one asks for more. `comma` is told of commas outside brackets.
    private func endOfStatement(_ start: Int, comma: (Int) -> Void = { _ in }) -> Int {
        var (index, last) = (start, start)
        while index < bytes.count {
            let byte = bytes[index]
            if ";)]}".utf8.contains(byte) { break }
            if byte == UInt8(ascii: "\n"), !goesOn(behind: last, at: index) { break }
            if byte == UInt8(ascii: ",") { comma(index) }
            (index, last) = step(index, last)
        }
        return last
    }

    /// Behind the token at `index`, a bracket with all that it holds being one; and behind the last that counts.
    private func step(_ index: Int, _ last: Int) -> (Int, Int) {
        if SwiftWords.isSpace(bytes[index]) { return (index + 1, last) }
        if source.isComment(index) { return (source.skip(index, nil), last) }
        let end =
            "([{".utf8.contains(bytes[index])
            ? (source.matchingEnd(index) ?? bytes.count - 1) + 1 : source.skip(index, nil)
        return (end, end)
    }

    /// Whether what ends at `last` goes on behind the line's end at `newline`.
    private func goesOn(behind last: Int, at newline: Int) -> Bool {
        let start = bytes[..<last].lastIndex { SwiftWords.isSpace($0) }.map { $0 + 1 } ?? 0
        let token = source.text(start..<last)
        if token.hasSuffix(",") || token.hasSuffix(":") || Self.open.contains(token) { return true }
        if !token.isEmpty, token.utf8.allSatisfy(SwiftWords.isOperator), token != "..." { return true }
        let next = source.significant(from: newline)
        guard next < bytes.count else { return false }
        if bytes[next] == UInt8(ascii: "{") { return true }
        if Self.following.contains(source.word(at: next)) { return true }
        let signs = bytes[next...].prefix { SwiftWords.isOperator($0) || $0 == UInt8(ascii: ":") }
        guard let first = signs.first else { return false }
        return first == UInt8(ascii: ".")
            || signs.endIndex < bytes.count && SwiftWords.isSpace(bytes[signs.endIndex])
    }

    /// Words after which, or before which, a statement goes on.
    private static let open: Set = ["in", "as", "is", "try", "await", "return", "else", "where", "throw", "any", "some"]
    private static let following: Set = ["where", "else", "as", "is", "throws", "rethrows", "async"]
}
