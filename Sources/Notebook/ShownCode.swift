import Foundation

/// What a page shows of its source: the code beneath a fence, without the calls that make the page.
extension SwiftSource {
    /// The code beneath the fence `call`: up to the next fence in the same function, or that function's end; moved to
    /// the left margin, without
    ///
    /// - statements that call the page (figures, tables, claims, goals, exercises, training wrappers), with the comments
    ///   right above them; of a cached value its making stays;
    /// - progress bars and what is done with them;
    /// - lines that end in `// hide`, up to the closing bracket of a bracket that they open;
    /// - blocks that hold nothing else;
    /// - the function's `return`.
    func cell(beneath call: Call) -> Cell {
        let end = scope(from: call.range.upperBound) { self.opening(of: ["prose"], at: $0) != nil }
        let first = call.lines.upperBound + 1
        let last = line(of: end.offset) - 1
        let range = call.range.upperBound..<end.offset
        guard first <= last else { return Cell(code: "", range: range) }
        var lines = Lines(of: self, first...last)
        lines.leaveOutPlumbing()
        var shown = lines.shown
        if end.closesFunction {
            // The function's result goes to the tests; it is no part of the story.
            let margin = shown.filter { !$0.isEmpty }.map(Self.indent).min() ?? 0
            if let result = shown.lastIndex(where: {
                Self.indent($0) == margin
                    && ($0.dropFirst(margin) == "return" || $0.dropFirst(margin).hasPrefix("return "))
            }) {
                shown.removeSubrange(result...)
            }
        }
        return Cell(code: Self.dedented(shown), range: range)
    }

    /// Every fence of the file with the code beneath it, from the top.
    var cells: [(fence: Call, code: String)] {
        var found: [(Call, String)] = []
        var index = 0
        while index < bytes.count {
            if let open = opening(of: ["prose"], at: index), let call = call(from: index, open: open) {
                found.append((call, cell(beneath: call).code))
                index = call.range.upperBound
            } else {
                index = skip(index, nil)
            }
        }
        return found
    }

    /// Lines of a cell, as they are shown or not.
    private struct Lines {
        let source: SwiftSource
        let range: ClosedRange<Int>
        /// nil where a line is left out.
        private var texts: [String?]
        /// Whether a statement can begin on a line: it lies within no round or square brackets and no literal, and goes
        /// on with none that the line above left open.
        private let begins: [Bool]

        init(of source: SwiftSource, _ range: ClosedRange<Int>) {
            self.source = source
            self.range = range
            texts = range.map { source.lineText($0) }
            var begins = range.map { _ in false }
            var brackets: [UInt8] = []
            var index = source.lineStarts[range.lowerBound - 1]
            let end = range.upperBound < source.lineStarts.count ? source.lineStarts[range.upperBound] : source.bytes.count
            while index < end {
                let number = source.line(of: index)
                if index == source.lineStarts[number - 1] {
                    let isOpen = number > range.lowerBound && source.lineText(number - 1).hasSuffix(" =")
                    begins[number - range.lowerBound] = !isOpen && (brackets.last ?? UInt8(ascii: "{")) == UInt8(ascii: "{")
                }
                let byte = source.bytes[index]
                if "([{".utf8.contains(byte) { brackets.append(byte) }
                if ")]}".utf8.contains(byte) { _ = brackets.popLast() }
                index = source.skip(index, nil)
            }
            self.begins = begins
        }

        /// What is left, without blocks that have lost all they held.
        var shown: [String] {
            var lines: [String] = []
            let shown = texts.compactMap(\.self).flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
            for text in shown.map(String.init) {
                // Of an empty branch its end goes, and of an empty block all.
                guard text.drop(while: { $0 == " " }) == "}" else {
                    lines.append(text)
                    continue
                }
                while let head = lines.last(where: { !$0.isEmpty }), Self.opensBranch(head) { Self.removeHead(&lines) }
                let head = lines.lastIndex { !$0.isEmpty }
                if let head, Self.opensBlock(lines[head]) { lines.removeSubrange(head...) } else { lines.append(text) }
            }
            return lines
        }

        private static func removeHead(_ lines: inout [String]) {
            if let head = lines.lastIndex(where: { !$0.isEmpty }) { lines.removeSubrange(head...) }
        }

        private static func opensBranch(_ line: String) -> Bool {
            line.hasSuffix("{") && line.drop { $0 == " " }.hasPrefix("} else")
        }

        private static func opensBlock(_ line: String) -> Bool {
            let text = line.drop { $0 == " " }
            return text.hasSuffix("{") && ["if ", "for ", "while ", "do {"].contains { text.hasPrefix($0) }
        }

        mutating func leaveOutPlumbing() {
            var bars: [Substring] = []
            for number in range where texts[number - range.lowerBound] != nil {
                let text = source.lineText(number)
                if text.hasSuffix("// hide") {
                    leaveOut(source.statement(from: number), commentAbove: false)
                    continue
                }
                guard begins[number - range.lowerBound] else { continue }
                let isOpen = text.hasSuffix(" =") && number < range.upperBound
                let goesOn = isOpen ? " " + source.lineText(number + 1).drop { $0 == " " } : ""
                let statement = Statement(text.drop { $0 == " " } + goesOn)
                if let method = statement.pageMethod {
                    if let name = statement.name, method == "progress" { bars.append(name) }
                    switch (method, statement.binding) {
                    case ("overSeeds", _): break
                    case ("cached", let binding?), ("shared", let binding?):
                        if !showMaking(of: binding, from: number) { leaveOut(source.statement(from: number)) }
                    case ("trained", let binding):
                        if !showTraining(binding, from: number) { leaveOut(source.statement(from: number)) }
                    case ("map", let binding?):
                        if !showFit(binding, from: number) { leaveOut(source.statement(from: number)) }
                    default: leaveOut(source.statement(from: number))
                    }
                } else if statement.isOnlyPageCallInBlock || bars.contains(where: statement.uses) {
                    leaveOut(source.statement(from: number))
                }
            }
        }

        private mutating func leaveOut(_ lines: ClosedRange<Int>, commentAbove: Bool = true) {
            for number in lines where range.contains(number) { texts[number - range.lowerBound] = nil }
            guard commentAbove else { return }
            var above = lines.lowerBound - 1
            while range.contains(above), source.lineText(above).drop(while: { $0 == " " }).hasPrefix("//") {
                texts[above - range.lowerBound] = nil
                above -= 1
            }
        }

        /// Shows of `let x = try page.cached(…) { make }` as `let x = make`; of several statements the last one's
        /// `return` becomes the binding.
        private mutating func showMaking(of binding: Substring, from number: Int) -> Bool {
            let statement = source.statement(from: number)
            let calls = statement.lazy.compactMap { [source] in source.call(of: ["cached", "shared"], at: $0) }
            guard let call = calls.first, call.endOfClosure > call.range.upperBound else { return false }
            let between = call.range.upperBound..<call.endOfClosure
            guard let open = source.bytes[between].firstIndex(of: UInt8(ascii: "{")) else { return false }
            let (first, last) = (source.line(of: open), source.line(of: call.endOfClosure - 1))
            let indent = String(repeating: " ", count: SwiftSource.indent(source.lineText(number)))
            if first == last {
                // A closure that takes nothing and says its type would still say it here.
                let make = source.text(open + 1..<call.endOfClosure - 1).replacing(#/^ *\(\) -> \S+ in /#, with: "")
                leaveOut(statement, commentAbove: false)
                texts[number - range.lowerBound] =
                    indent + binding + " " + make.trimmingCharacters(in: .whitespaces)
                return true
            }
            let body = first + 1...last - 1
            let margin = body.map(source.lineText).filter { !$0.isEmpty }.map(SwiftSource.indent).min() ?? 0
            let starts = body.filter { begins[$0 - range.lowerBound] && SwiftSource.indent(source.lineText($0)) == margin }
            let result = starts.last { source.lineText($0).dropFirst(margin).hasPrefix("return ") } ?? starts.first
            for line in number...first { texts[line - range.lowerBound] = nil }
            for line in last...statement.upperBound { texts[line - range.lowerBound] = nil }
            for line in body {
                var text = source.lineText(line).dropFirst(margin)
                if line == result {
                    if text.hasPrefix("return ") { text = text.dropFirst("return ".count) }
                    text = binding + " " + text
                }
                texts[line - range.lowerBound] = text.isEmpty ? "" : indent + text
            }
            return true
        }

        /// Shows `let x = try page.map("title", of: samples, by: method)` as `let x = try method.fit(samples)`.
        private mutating func showFit(_ binding: Substring, from number: Int) -> Bool {
            let statement = source.statement(from: number)
            let calls = statement.lazy.compactMap { [source] in source.call(of: ["map"], at: $0) }
            guard let call = calls.first, let samples = call.argument("of"), let method = call.argument("by") else {
                return false
            }
            let indent = String(repeating: " ", count: SwiftSource.indent(source.lineText(number)))
            leaveOut(statement, commentAbove: false)
            texts[number - range.lowerBound] = "\(indent)\(binding) try \(method).fit(\(samples))"
            return true
        }

        /// Shows `try page.trained("name", model, on: columns, by: recipe) { loss }` as what it does if nothing is kept
        /// from an earlier run: `try recipe.train(model, on: columns) { loss }`. False where no loss is given, because
        /// the model has one of its own.
        private mutating func showTraining(_ binding: Substring?, from number: Int) -> Bool {
            let statement = source.statement(from: number)
            let calls = statement.lazy.compactMap { [source] in source.call(of: ["trained"], at: $0) }
            guard let call = calls.first, let recipe = call.argument("by"),
                call.endOfClosure > call.range.upperBound || call.argument("loss") != nil
            else { return false }
            let kept = call.arguments.dropFirst().filter { argument in
                !["by:", "milestone:", "noting:"].contains { argument.hasPrefix($0) }
            }
            let indent = String(repeating: " ", count: SwiftSource.indent(source.lineText(number)))
            let start =
                indent + (binding.map { $0 + " " } ?? "") + "try "
                + (recipe.hasPrefix(".") ? "TrainingRecipe" : "") + recipe + ".train("
            let closure = source.text(call.range.upperBound..<call.endOfClosure)
                .split(separator: "\n", omittingEmptySubsequences: false)
            let short = start + kept.joined(separator: ", ") + ")"
            let isShort = (short + (closure.first ?? "")).count <= 110
            let head = isShort ? short : start + "\n\(indent)    " + kept.joined(separator: ", ") + "\n\(indent))"
            leaveOut(statement, commentAbove: false)
            texts[number - range.lowerBound] = head + closure.joined(separator: "\n")
            return true
        }
    }

    /// What the first line of a statement says of it.
    private struct Statement {
        private let text: Substring
        /// "let x =", if it begins so.
        private(set) var binding: Substring?
        /// The method of the page that it calls first.
        private(set) var pageMethod: Substring?

        init(_ text: Substring) {
            self.text = text
            var rest = text
            if let match = text.prefixMatch(of: /(?:let|var) [^=]+=|_ =/) {
                binding = text[match.range]
                rest = text[match.range.upperBound...].drop { $0 == " " }
            }
            pageMethod = Self.pageMethod(rest)
        }

        /// The name that it binds.
        var name: Substring? {
            binding?.split { $0 == " " || $0 == ":" || $0 == "=" }.dropFirst().first
        }

        private static func pageMethod(_ text: Substring) -> Substring? {
            text.prefixMatch(of: /(?:try )?page\.(\w+)(?:\(| \{)/)?.output.1
        }

        /// `if condition { page.claim(…) }` on one line.
        var isOnlyPageCallInBlock: Bool {
            guard text.hasPrefix("if ") || text.hasPrefix("for "), text.hasSuffix("}"),
                let open = text.range(of: " { ")
            else { return false }
            return Self.pageMethod(text[open.upperBound...]) != nil
        }

        /// Whether it does something with a progress bar of this name.
        func uses(_ bar: Substring) -> Bool { text.hasPrefix("\(bar).") || text.hasPrefix("defer { \(bar).") }
    }

    /// Whether a line begins as no statement does: with an operator, or with a member of what the line above holds.
    private static func goesOn(_ line: String) -> Bool {
        line.prefixMatch(of: /\ *(?:\.\w|(?:\?|:|\?\?|&&|\|\||[-+*\/]|[=!<>]=|<|>) )/) != nil
    }

    /// From `first` to the line where the brackets that it opens are closed again; what follows a "=" at a line's end
    /// belongs to it, and so do lines that go on with it.
    private func statement(from first: Int) -> ClosedRange<Int> {
        var depth = 0
        var index = lineStarts[first - 1]
        var lastLine = first
        while index < bytes.count {
            let here = line(of: index)
            if here > lastLine && depth <= 0 && !lineText(lastLine).hasSuffix(" =") && !Self.goesOn(lineText(here)) {
                break
            }
            lastLine = here
            if "([{".utf8.contains(bytes[index]) { depth += 1 }
            if ")]}".utf8.contains(bytes[index]) { depth -= 1 }
            index = skip(index, nil)
        }
        return first...lastLine
    }
}
