extension SwiftSource {
    /// Declarations as a page shows them, at the left margin, one below the other: without doc comments and marks,
    /// access words, attributes, and statements that only check what was given.
    func shown(_ declarations: [SwiftDeclaration]) -> String {
        var text = ""
        for (index, declaration) in declarations.enumerated() {
            if index > 0 { text += isSpaced(declarations[index - 1], declaration) ? "\n\n" : "\n" }
            text += shown(declaration.range)
        }
        return text
    }

    /// Whether an empty line stands between two declarations; what is not in the file's order is set apart.
    private func isSpaced(_ first: SwiftDeclaration, _ second: SwiftDeclaration) -> Bool {
        let (end, start) = (line(of: first.range.upperBound), line(of: second.range.lowerBound))
        return start <= end || (end...start).contains { lineText($0).isEmpty }
    }

    private func shown(_ range: Range<Int>) -> String {
        let cut = removals(in: range)
        // Every line with whether it is a string's, whose spaces count.
        var lines: [(text: [UInt8], isString: Bool)] = [([], false)]
        var index = range.lowerBound
        var removal = cut.removed.makeIterator()
        var next = removal.next()
        let end = endWithComment(range.upperBound)
        while index < end {
            if let range = next, index >= range.lowerBound {
                index = max(index, range.upperBound)
                next = removal.next()
                continue
            }
            if bytes[index] == UInt8(ascii: "\n") {
                lines.append(([], cut.strings.contains { $0.contains(index) }))
            } else {
                lines[lines.count - 1].text.append(bytes[index])
            }
            index += 1
        }
        let margin = Self.indent(lineText(line(of: range.lowerBound)))
        var result: [String] = []
        for (index, line) in lines.enumerated() {
            let spaces = index == 0 ? 0 : min(margin, line.text.prefix { $0 == 0x20 }.count)
            var text = String(decoding: line.text.dropFirst(spaces), as: UTF8.self)
            let endsInString = index + 1 < lines.count && lines[index + 1].isString
            if !endsInString { while text.last?.isWhitespace == true { text.removeLast() } }
            let before = result.last
            if text.isEmpty, !line.isString, before?.isEmpty != false || before?.hasSuffix("{") == true { continue }
            let closes = text.first { $0 != " " } == "}"
            if closes, !line.isString, before?.isEmpty == true { result.removeLast() }
            result.append(text)
        }
        return result.joined(separator: "\n")
    }

    /// Behind the comment that follows a declaration on its last line.
    private func endWithComment(_ end: Int) -> Int {
        let next = bytes[end...].firstIndex { $0 != 0x20 } ?? bytes.count
        let isComment = bytes[next...].starts(with: "//".utf8) && !bytes[next...].starts(with: "///".utf8)
        return isComment ? skip(next, nil) : end
    }

    /// What is not shown of a range, in order and without overlap, and where strings of several lines stand.
    private func removals(in range: Range<Int>) -> (removed: [Range<Int>], strings: [Range<Int>]) {
        var (removed, strings, checks): ([Range<Int>], [Range<Int>], [Range<Int>]) = ([], [], [])
        var index = range.lowerBound
        while index < range.upperBound {
            if isComment(index) {
                let end = skip(index, nil)
                if isHidden(index) { removed.append(whole(index..<end, in: range)) }
                index = end
            } else if begins(at: index), let head = head(at: index, accessors: true) {
                let starts = head.modifiers.map(\.start) + [head.index]
                for (modifier, next) in zip(head.modifiers, starts.dropFirst())
                where modifier.isAttribute || SwiftWords.access.contains(modifier.name) {
                    removed.append(modifier.start..<next)
                }
                index = endOfWord(head.index)
            } else if begins(at: index), let end = endOfCheck(at: index) {
                checks.append(index..<end)
                index = end
            } else if SwiftWords.isLetter(bytes[index]) {
                index = endOfWord(index)
            } else {
                let end = skip(index, nil)
                if end > index + 1, line(of: index) < line(of: end - 1) { strings.append(index..<end) }
                index = end
            }
        }
        // A loop or condition in which nothing is left goes as well.
        var isChanged = true
        while isChanged {
            isChanged = false
            for check in checks {
                guard let block = block(around: check, in: range, checks) else { continue }
                checks = checks.filter { !block.contains($0.lowerBound) } + [block]
                isChanged = true
                break
            }
        }
        checks.removeAll(where: isAlone)
        let all = (removed + checks.map { whole($0, in: range) }).sorted { $0.lowerBound < $1.lowerBound }
        return (all, strings)
    }

    /// Whether the comment at `index` is for those who read the file: documentation, or a mark.
    private func isHidden(_ index: Int) -> Bool {
        bytes[index...].starts(with: "///".utf8) || bytes[index...].starts(with: "// MARK:".utf8)
            || bytes[index...].starts(with: "/**".utf8) && !bytes[index...].starts(with: "/**/".utf8)
    }

    /// Whether a statement may begin at `index`: on a new line, or behind a bracket, semicolon or attribute.
    private func begins(at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "@") || SwiftWords.isLetter(bytes[index]) else { return false }
        guard let before = bytes[..<index].last(where: { $0 != 0x20 }) else { return true }
        return "\n{};".utf8.contains(before)
    }

    /// The end of a statement that is one call of `require` or one of its kin; nil where none begins at `start`.
    private func endOfCheck(at start: Int) -> Int? {
        let name = word(at: start)
        let isCheck =
            name == "require" || name == "precondition"
            || name.hasPrefix("require") && name.dropFirst(7).first?.isUppercase == true
        let open = endOfWord(start)
        guard isCheck, open < bytes.count, bytes[open] == UInt8(ascii: "("), let close = matchingEnd(open) else {
            return nil
        }
        var end = close + 1
        let next = bytes[end...].firstIndex { $0 != 0x20 } ?? bytes.count
        if next < bytes.count, bytes[next] == UInt8(ascii: ";") {
            return bytes[(next + 1)...].firstIndex { $0 != 0x20 } ?? bytes.count
        }
        if next < bytes.count, isComment(next) { end = skip(next, nil) }
        let behind = bytes[end...].firstIndex { $0 != 0x20 } ?? bytes.count
        return behind == bytes.count || "\n}".utf8.contains(bytes[behind]) ? end : nil
    }

    /// Whether a statement is all that stands between brackets, or all that a case of a `switch` does: it is the value
    /// there, or needed for there to be one.
    private func isAlone(_ statement: Range<Int>) -> Bool {
        let before = bytes[..<statement.lowerBound].last { !SwiftWords.isSpace($0) }
        let next = significant(from: statement.upperBound)
        guard let before, "{:".utf8.contains(before), next < bytes.count else { return false }
        return bytes[next] == UInt8(ascii: "}") || ["case", "default"].contains(word(at: next))
    }

    /// The `for` or `if` around a check that holds nothing but checks, and has no `else`.
    private func block(around check: Range<Int>, in range: Range<Int>, _ checks: [Range<Int>]) -> Range<Int>? {
        var index = range.lowerBound
        while index < check.lowerBound {
            guard begins(at: index), ["for", "if"].contains(word(at: index)) else {
                index = SwiftWords.isLetter(bytes[index]) ? endOfWord(index) : skip(index, nil)
                continue
            }
            let start = index
            var open = index
            while open < check.lowerBound, bytes[open] != UInt8(ascii: "{") {
                open = "([".utf8.contains(bytes[open]) ? (matchingEnd(open) ?? open) + 1 : skip(open, nil)
            }
            guard open < check.lowerBound, let close = matchingEnd(open) else { return nil }
            if close > check.upperBound {
                let rest = significant(from: close + 1)
                let hasElse = rest < bytes.count && word(at: rest) == "else"
                let isEmpty = (open + 1..<close).allSatisfy { place in
                    SwiftWords.isSpace(bytes[place]) || checks.contains { $0.contains(place) }
                }
                if isEmpty, !hasElse { return start..<close + 1 }
            }
            index = open + 1
        }
        return nil
    }

    /// With its lines, where nothing else stands on them.
    private func whole(_ part: Range<Int>, in range: Range<Int>) -> Range<Int> {
        let before = bytes[..<part.lowerBound].lastIndex { $0 != 0x20 }
        let next = bytes[part.upperBound...].firstIndex { $0 != 0x20 } ?? bytes.count
        guard let before, bytes[before] == UInt8(ascii: "\n"), next < range.upperBound,
            bytes[next] == UInt8(ascii: "\n")
        else { return part }
        return max(before + 1, range.lowerBound)..<next + 1
    }
}
