import Course
import Foundation
import Testing

@testable import Notebook

/// A page shows no name of its chapter's own that it does not explain: a reader of the page alone has no other place to
/// look it up.
@Suite struct ExplainedNamesTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../..").standardizedFileURL

    /// What the libraries declare.
    private static let library = Result {
        Set(try sources(in: root.appendingPathComponent("Sources")).flatMap(\.declarations).flatMap(\.names))
    }

    private static func sources(in folder: URL) throws -> [SwiftSource] {
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try files.filter { $0.hasSuffix(".swift") }.map {
            try SwiftSource(path: folder.appendingPathComponent($0).path)
        }
    }

    @Test(arguments: Course.chapters.map(\.program))
    func everyNameIsExplained(_ program: String) throws {
        // No page shows worked solutions.
        let sources = try Self.sources(in: Self.root.appendingPathComponent("Chapters/\(program)"))
            .filter { !$0.path.contains("/Solutions/") }
        #expect(try ShownNames(sources, library: Self.library.get()).unexplained == [])
    }

    private func unexplained(_ prose: String, _ code: String, elsewhere: String) throws -> [String] {
        let page = "func run() {\n    page.prose(\"\"\"\n        \(prose)\n        \"\"\")\n\(code)\n}\n"
        return try ShownNames(
            [page, elsewhere].map { SwiftSource(path: "test", bytes: [UInt8]($0.utf8)) }, library: ["rows"]
        ).unexplained
    }

    @Test func whatExplainsAName() throws {
        let elsewhere = """
            func spread(_ x: Int) -> Int { x }
            struct Study { func look(at x: Int) {} }
            enum Other { case one }
            extension Study { func rows() {} }
            """
        let code = "    let a = spread(1)\n    Study().look(at: a.rows())\n    // Other, spread"
        #expect(try unexplained("", code, elsewhere: elsewhere) == ["Study", "look", "spread"])
        #expect(try unexplained("Here `spread(x)` is x, spread and look", code, elsewhere: elsewhere) == ["Study", "look"])
        #expect(
            try unexplained(#"\(listing: "spread(_:)", "Study")"#, code, elsewhere: elsewhere) == [])
        #expect(try unexplained(#"\(listing: "Study.look(at:)")"#, code, elsewhere: elsewhere) == ["Study", "spread"])
        let own = "    func spread(_ x: Int) -> Int { x }\n    let look = \"Study\"\n" + code
        #expect(try unexplained("", own, elsewhere: elsewhere) == ["Study"])
        // What stands in a block of code explains nothing, nor does it turn quoted and other text round.
        let shell = "```sh\n        look\n        ```\n        Some text: `Study`"
        #expect(try unexplained(shell, code, elsewhere: elsewhere) == ["look", "spread"])
        // A label, a name of a binding and what is hidden use nothing.
        let idle = "    let spread = f(look: 1)\n    let b = Study()  // hide"
        #expect(try unexplained("", idle, elsewhere: elsewhere) == [])
    }
}

/// The names in a chapter's shown code.
struct ShownNames {
    /// Functions and types of the chapter's own files that shown code uses and nothing on the page explains, in order.
    let unexplained: [String]

    /// - Parameter library: names that the libraries declare as well: a member of such a name may be theirs.
    init(_ sources: [SwiftSource], library: Set<String>) throws {
        let cells = sources.flatMap(\.cells)
        // A block of code has backticks of its own, and explains nothing.
        let prose = cells.map { $0.fence.text.replacing(/```.*?```/.dotMatchesNewlines(), with: "") }
            .joined(separator: "\n")
        let listed = prose.matches(of: #/\(listing: ((?:"[^"]*",?\s*)+)\)/#).flatMap { listing in
            listing.output.1.matches(of: #/"([\w.]+)[^"]*"/#).map { $0.output.1.split(separator: ".").map(String.init) }
        }
        // Who sees how one is made knows what it is.
        let made = Set(listed.filter { $0.last == "init" }.compactMap { $0.dropLast().last })
        let quoted = Set(
            prose.matches(of: /`[^`]+`/).flatMap { Self.words(of: String($0.output)).map(\.text) })
        let own = sources.flatMap(\.declarations).filter { declaration in
            !listed.contains { (declaration.path + declaration.names).starts(with: $0) }
        }
        let names = own.filter { $0.labels != nil || $0.names[0].first?.isUppercase == true }
            .flatMap { $0.path.isEmpty ? $0.names : $0.names.filter { !library.contains($0) } }
        let words = cells.map { Self.words(of: $0.code) }
        let defined = Set(words.joined().filter(\.isBound).map(\.text))
        let used = Set(words.joined().filter { !$0.isBound && !$0.isLabel }.map(\.text))
        unexplained = Set(names).intersection(used).subtracting(defined).subtracting(quoted).subtracting(made).sorted()
    }

    private struct Word {
        let text: String
        /// Whether a declaration or a binding gives it its meaning here.
        let isBound: Bool
        let isLabel: Bool
    }

    /// The words of some code, outside strings and comments.
    private static func words(of code: String) -> [Word] {
        let source = SwiftSource(path: "", bytes: [UInt8](code.utf8))
        var words: [Word] = []
        var index = 0
        var before = ""
        while index < source.bytes.count {
            let end = source.endOfWord(index)
            guard end > index else {
                index = source.skip(index, nil)
                continue
            }
            let text = source.word(at: index)
            words.append(
                Word(
                    text: text, isBound: ["func", "let", "var", "struct", "enum", "class"].contains(before),
                    isLabel: end < source.bytes.count && source.bytes[end] == UInt8(ascii: ":")))
            (before, index) = (text, end)
        }
        return words
    }
}
