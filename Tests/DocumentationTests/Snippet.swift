import Foundation

/// Code in a document: between fences, or indented in a comment.
struct Snippet {
    /// Where it stands, from the package's folder.
    var document: String
    /// Of its first line, from 1.
    var line: Int
    /// The fence's word: "swift", "diff", …; empty where there is none.
    var language: String
    var code: [String]
    /// The file that the words before it name, where they name one: what the code is, or is to change.
    var file: String?
    /// The heading above it, with the document's name.
    var section: String

    /// The target that the file named belongs to: "Engine" of "Sources/Engine/Ops/HardTanh.swift".
    var target: String? {
        let parts = file?.split(separator: "/") ?? []
        return parts.count > 2 ? String(parts[1]) : nil
    }
}

extension Snippet {
    /// The snippets of a page, or of the comments (`///`) of a file of Swift.
    static func all(in text: String, of document: String) -> [Snippet] {
        let lines = text.components(separatedBy: "\n")
        guard document.hasSuffix(".swift") else {
            return inMarkdown(zip(1..., lines).map { ($0, $1) }, of: document, takesIndented: false)
        }
        var snippets: [Snippet] = []
        var comment: [(Int, String)] = []
        // The empty line at the end closes the last comment.
        for (number, line) in zip(1..., lines + [""]) {
            if let words = line.firstMatch(of: /^\s*\/\/\/ ?(.*)$/) {
                comment.append((number, String(words.1)))
            } else if !comment.isEmpty {
                snippets += inMarkdown(comment, of: document, takesIndented: true)
                comment = []
            }
        }
        return snippets
    }

    private static func inMarkdown(
        _ lines: [(number: Int, text: String)], of document: String, takesIndented: Bool
    ) -> [Snippet] {
        var snippets: [Snippet] = []
        var section = document
        var file: String?
        // Indented lines are code after an empty line only; behind words they belong to these.
        var isAfterEmpty = true
        var index = 0
        while index < lines.count {
            let (number, text) = lines[index]
            let trimmed = text.trimmingCharacters(in: .whitespaces)
            if trimmed.hasPrefix("```") {
                let indent = text.prefix { $0 == " " }.count
                let code = lines[(index + 1)...].map(\.text).prefix {
                    $0.trimmingCharacters(in: .whitespaces) != "```"
                }
                snippets.append(
                    Snippet(
                        document: document, line: number + 1, language: String(trimmed.dropFirst(3)),
                        code: code.map { String($0.dropFirst(min(indent, $0.prefix { $0 == " " }.count))) }, file: file,
                        section: section))
                index += code.count + 1
                file = nil
                isAfterEmpty = true
            } else if takesIndented, isAfterEmpty, text.hasPrefix("    ") {
                let code = lines[index...].map(\.text).prefix { $0.hasPrefix("    ") || $0.isEmpty }
                snippets.append(
                    Snippet(
                        document: document, line: number, language: "swift", code: code.map { String($0.dropFirst(4)) },
                        section: section))
                index += code.count - 1
                isAfterEmpty = true
            } else {
                if trimmed.hasPrefix("#") { (section, file) = ("\(document): \(trimmed)", nil) }
                if let named = trimmed.matches(of: /`([\w\/]+\.swift)`/).last { file = String(named.1) }
                isAfterEmpty = trimmed.isEmpty
            }
            index += 1
        }
        return snippets
    }
}

extension Snippet {
    /// Swift that compiles beside other snippets if this one does. The compiler's messages name the document's lines.
    ///
    /// A file's code and extensions stand as they are, statements in a function of their own. What a comment in a
    /// target's sources shows may use that target; what is to be a file of a target sees the target from within.
    /// - Parameter own: targets whose files are in the same module, and so are not imported.
    func source(number: Int, own: Set<String> = []) -> String {
        var imports: [String] = []
        if document.hasPrefix("Sources/") { imports.append("import " + document.split(separator: "/")[1]) }
        if let target, !file!.hasPrefix("Chapters/") { imports.append("@testable import \(target)") }
        let body = code.map { line in
            guard line.firstMatch(of: /^(@testable )?import \w+$/) != nil else { return line }
            imports.append(line)
            return ""
        }
        imports = imports.filter { !own.contains(String($0.split(separator: " ").last!)) }
        let isFile = (file.map { !$0.hasSuffix("main.swift") } ?? false) || code.contains { $0.hasPrefix("extension ") }
        let located = (["#sourceLocation(file: \"\(document)\", line: \(line))"] + body + ["#sourceLocation()"])
            .joined(separator: "\n")
        return (imports + [isFile ? located : "func snippet\(number)() throws {\n\(located)\n}"])
            .joined(separator: "\n")
    }

    /// The file with the change that a "diff" shows: in every hunk, lines that stand in the file once, and new ones.
    /// - Throws: where the file has other lines.
    func changed(_ text: String) throws -> String {
        try code.split(separator: "@@").reduce(text) { text, hunk in
            func lines(_ sides: String) -> String {
                hunk.filter { $0.isEmpty || sides.contains($0.first!) }.map { $0.dropFirst() + "\n" }.joined()
            }
            let parts = text.components(separatedBy: lines(" -"))
            guard parts.count == 2 else {
                throw Misfit(document: document, line: line, file: file ?? "no file", places: parts.count - 1)
            }
            return parts[0] + lines(" +") + parts[1]
        }
    }

    struct Misfit: Error, CustomStringConvertible {
        var document: String
        var line: Int
        var file: String
        var places: Int

        var description: String { "\(document):\(line): the lines to change stand \(places) times in \(file)" }
    }
}
