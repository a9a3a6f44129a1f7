import Foundation

/// A Swift source file, understood just far enough to tell code from strings and comments and to match brackets.
struct SwiftSource {
    let path: String
    let bytes: [UInt8]
    /// Where every line begins; line numbers count from 1.
    let lineStarts: [Int]

    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw PageError(
                "The page's source \(path) cannot be read, but a page shows the code that ran. Build and run the chapter "
                    + "where its sources lie.")
        }
        self.init(path: path, bytes: [UInt8](data))
    }

    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// A call found in the source.
    struct Call {
        /// Byte offsets from the method's dot to behind the closing bracket.
        var range: Range<Int>
        /// Behind the trailing closure, or behind the closing bracket if there is none.
        var endOfClosure: Int
        var lines: ClosedRange<Int>
        /// The text of every string interpolation in the arguments, in order.
        var interpolations: [String]
        /// The arguments in brackets, with their labels, each on one line.
        var arguments: [String]
        var text: String

        /// The argument of this label; nil where there is none.
        func argument(_ label: String) -> String? {
            arguments.first { $0.hasPrefix(label + ": ") }.map { String($0.dropFirst(label.count + 2)) }
        }
    }

    /// What stands beneath a fence.
    struct Cell {
        var code: String
        /// From the fence's end to the next fence or the function's end, in bytes.
        var range: Range<Int>
    }

    /// The call of one of `methods` that begins on `line`, or nil if there is none.
    func call(of methods: [String], at line: Int) -> Call? {
        guard line >= 1, line <= lineStarts.count else { return nil }
        let start = lineStarts[line - 1]
        let end = line < lineStarts.count ? lineStarts[line] : bytes.count
        // From the file's beginning, since only there it is certain that no string or comment is open.
        var index = 0
        while index < end {
            if index >= start, let open = opening(of: methods, at: index) { return call(from: index, open: open) }
            index = skip(index, nil)
        }
        return nil
    }

    func call(from start: Int, open: Int) -> Call? {
        var interpolations: [Range<Int>] = []
        guard let close = matching(open, &interpolations) else { return nil }
        var next = close + 1
        while next < bytes.count, bytes[next] == UInt8(ascii: " ") || bytes[next] == UInt8(ascii: "\n") { next += 1 }
        let hasClosure = next < bytes.count && bytes[next] == UInt8(ascii: "{")
        return Call(
            range: start..<close + 1,
            endOfClosure: hasClosure ? matchingEnd(next).map { $0 + 1 } ?? close + 1 : close + 1,
            lines: line(of: start)...line(of: close),
            interpolations: interpolations.map { text($0) }, arguments: arguments(open + 1..<close),
            text: text(start..<close + 1))
    }

    /// What stands between the commas of a list, white space made one.
    private func arguments(_ range: Range<Int>) -> [String] {
        var parts: [Range<Int>] = []
        var (start, index, depth) = (range.lowerBound, range.lowerBound, 0)
        while index < range.upperBound {
            if depth == 0, bytes[index] == UInt8(ascii: ",") {
                parts.append(start..<index)
                start = index + 1
            }
            if "([{".utf8.contains(bytes[index]) { depth += 1 }
            if ")]}".utf8.contains(bytes[index]) { depth -= 1 }
            index = skip(index, nil)
        }
        return (parts + [start..<range.upperBound]).map {
            text($0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    /// The source with comments, the calls of `methods`, and everything from behind `cut` to the end of its function
    /// taken out and white space made one: what can change the value computed at `cut`.
    func essence(without methods: [String], cutBehind cut: Int?) -> String {
        var kept: [UInt8] = []
        var index = 0
        let resume = cut.map { scope(from: $0) { _ in false }.offset }
        while index < bytes.count {
            if let cut, let resume, index >= cut, index < resume { index = resume }
            guard index < bytes.count else { break }
            if let open = opening(of: methods, at: index), let close = matchingEnd(open) {
                index = close + 1
                continue
            }
            let next = skip(index, nil)
            let isComment = bytes[index] == UInt8(ascii: "/") && next > index + 1
            let isSpace = bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n") || isComment
            if isSpace {
                if kept.last != UInt8(ascii: " ") { kept.append(UInt8(ascii: " ")) }
            } else {
                kept += bytes[index..<next]
            }
            index = next
        }
        return String(decoding: kept, as: UTF8.self)
    }

    // MARK: Lines

    func line(of offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// One line without white space at its end.
    func lineText(_ number: Int) -> String {
        let start = lineStarts[number - 1]
        let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        var text = text(start..<end)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    static func indent(_ line: String) -> Int { line.prefix { $0 == " " }.count }

    /// Lines moved left by their common margin; no blank lines at the ends and never two in a row.
    static func dedented(_ lines: [String]) -> String {
        let margin = lines.filter { !$0.isEmpty }.map(indent).min() ?? 0
        var result: [String] = []
        for line in lines where !(line.isEmpty && result.last?.isEmpty != false) {
            result.append(String(line.dropFirst(margin)))
        }
        while result.last?.isEmpty == true { result.removeLast() }
        return result.joined(separator: "\n")
    }

    // MARK: Tokens

    /// Walks on from `start` until `stop` holds or the surrounding bracket closes.
    func scope(from start: Int, until stop: (Int) -> Bool) -> (offset: Int, closesFunction: Bool) {
        var depth = 0
        var index = start
        while index < bytes.count {
            if stop(index) { return (index, false) }
            if "([{".utf8.contains(bytes[index]) { depth += 1 }
            if ")]}".utf8.contains(bytes[index]) {
                depth -= 1
                if depth < 0 { return (index, true) }
            }
            index = skip(index, nil)
        }
        return (bytes.count, true)
    }

    /// The offset of the opening bracket if a call of one of `methods` stands at `index`: ".prose(".
    func opening(of methods: [String], at index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: ".") else { return nil }
        for method in methods where bytes[(index + 1)...].starts(with: (method + "(").utf8) {
            return index + 1 + method.utf8.count
        }
        return nil
    }

    func matchingEnd(_ open: Int) -> Int? {
        var ignored: [Range<Int>] = []
        return matching(open, &ignored)
    }

    /// The offset of the bracket that closes the one at `open`.
    private func matching(_ open: Int, _ interpolations: inout [Range<Int>]) -> Int? {
        var depth = 0
        var index = open
        while index < bytes.count {
            if "([{".utf8.contains(bytes[index]) { depth += 1 }
            if ")]}".utf8.contains(bytes[index]) {
                depth -= 1
                if depth == 0 { return index }
            }
            var found: [Range<Int>] = []
            index = skip(index) { found.append($0) }
            interpolations += found
        }
        return nil
    }

    /// Behind the token at `index`: a whole literal of a string or regular expression, a whole comment, or one byte.
    func skip(_ index: Int, _ interpolation: ((Range<Int>) -> Void)?) -> Int {
        let byte = bytes[index]
        if byte == UInt8(ascii: "/"), index + 1 < bytes.count {
            if bytes[index + 1] == UInt8(ascii: "/") {
                return bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            }
            if bytes[index + 1] == UInt8(ascii: "*") { return behindComment(index) }
            if let end = behindRegex(index) { return end }
        }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") {
            let hashes = bytes[index...].prefix { $0 == UInt8(ascii: "#") }.count
            if index + hashes < bytes.count, bytes[index + hashes] == UInt8(ascii: "\"") {
                return behindString(index, hashes: hashes, interpolation)
            }
            if hashes > 0, index + hashes < bytes.count, bytes[index + hashes] == UInt8(ascii: "/") {
                return behindExtendedRegex(index, hashes: hashes)
            }
        }
        return index + 1
    }

    /// Behind the regular expression between slashes that begins at `start`; nil where none does. It stands where a
    /// value may, does not begin with a space, and ends on its line.
    private func behindRegex(_ start: Int) -> Int? {
        guard bytes[start + 1] != UInt8(ascii: " "), bytes[start + 1] != UInt8(ascii: ")") else { return nil }
        let before = bytes[..<start].last { $0 != UInt8(ascii: " ") }
        guard before.map({ "(,=:[{!&|?;\n".utf8.contains($0) }) ?? true else { return nil }
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            if bytes[index] == UInt8(ascii: "/") { return index + 1 }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    /// Behind `#/…/#`, which may hold anything and go over several lines.
    private func behindExtendedRegex(_ start: Int, hashes: Int) -> Int {
        let end = [UInt8(ascii: "/")] + [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        var index = start + hashes + 1
        while index < bytes.count {
            if bytes[index...].starts(with: end) { return index + end.count }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return bytes.count
    }

    private func behindComment(_ start: Int) -> Int {
        var depth = 0
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "/"), bytes[index + 1] == UInt8(ascii: "*") {
                depth += 1
                index += 2
            } else if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
                depth -= 1
                index += 2
                if depth == 0 { return index }
            } else {
                index += 1
            }
        }
        return bytes.count
    }

    private func behindString(_ start: Int, hashes: Int, _ interpolation: ((Range<Int>) -> Void)?) -> Int {
        let quote = UInt8(ascii: "\"")
        let pounds = [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        var index = start + hashes
        let isMultiline = bytes[index...].starts(with: [quote, quote, quote])
        let end = [UInt8](repeating: quote, count: isMultiline ? 3 : 1) + pounds
        let escape = [UInt8(ascii: "\\")] + pounds
        index += isMultiline ? 3 : 1
        while index < bytes.count {
            if bytes[index...].starts(with: end) { return index + end.count }
            if bytes[index...].starts(with: escape) {
                index += escape.count
                if index < bytes.count, bytes[index] == UInt8(ascii: "("), let close = matchingEnd(index) {
                    interpolation?(index + 1..<close)
                    index = close
                }
                index += 1
            } else if !isMultiline, bytes[index] == UInt8(ascii: "\n") {
                return index
            } else {
                index += 1
            }
        }
        return bytes.count
    }

    /// The value's expression in the text of an interpolation: "accuracy" of "accuracy, .percent(1)" and of "percent:
    /// accuracy".
    static func expression(_ interpolation: String) -> String {
        let value = interpolation.prefixMatch(of: /\s*[a-z]\w*:\s/).map { interpolation[$0.range.upperBound...] }
        let source = SwiftSource(path: "", bytes: [UInt8]((value ?? interpolation[...]).utf8))
        var depth = 0
        var index = 0
        while index < source.bytes.count {
            let byte = source.bytes[index]
            if depth == 0, byte == UInt8(ascii: ",") { break }
            if "([{".utf8.contains(byte) { depth += 1 }
            if ")]}".utf8.contains(byte) { depth -= 1 }
            index = source.skip(index, nil)
        }
        let words = source.text(0..<index).split(whereSeparator: \.isWhitespace)
        return words.joined(separator: " ")
    }
}
