import Foundation

/// The program that turns Markdown into HTML (pandoc 2.17 and later).
struct Pandoc {
    private let program: URL

    /// - Parameter path: folders to look in, separated by colons, as in the environment's `PATH`.
    /// - Throws: `SiteError` where pandoc is in none of them.
    init(path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") throws {
        let found = path.split(separator: ":").map { URL(fileURLWithPath: String($0)).appendingPathComponent("pandoc") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        guard let found else {
            throw SiteError(
                "pandoc was not found in the PATH; it turns the pages into HTML. `make setup` installs it, and so does "
                    + "`apt-get install pandoc` as root.")
        }
        program = found
    }

    /// Markdown as code hosts read it, with formulas between dollar signs, as a fragment of HTML with MathML.
    /// - Parameter name: names the page in errors.
    func html(from markdown: String, name: String) throws -> String {
        let process = Process()
        process.executableURL = program
        // A page may begin with a rule, which is not the start of metadata. Quotation marks become curly.
        process.arguments = [
            "--from", "gfm+tex_math_dollars+footnotes+smart-yaml_metadata_block-emoji", "--to", "html5", "--mathml", "--wrap",
            "none",
        ]
        // Files instead of pipes: none of the three can fill up and stop the other side.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("latent-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output, errors) = (
            folder.appending("in.md"), folder.appending("out.html"), folder.appending("errors")
        )
        try Data(Self.tidied(markdown).utf8).write(to: input)
        for file in [output, errors] { try Data().write(to: file) }
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let complaint = try String(decoding: Data(contentsOf: errors), as: UTF8.self)
            throw SiteError(
                "pandoc could not read \(name): \(complaint.trimmingCharacters(in: .whitespacesAndNewlines))")
        }
        return try String(decoding: Data(contentsOf: output), as: UTF8.self)
    }

    /// Pandoc wants a formula's closing dollar sign to follow a letter; a page's `$k = $ 5`, where a computed number
    /// comes next, has a space there. Code is left as it is.
    static func tidied(_ markdown: String) -> String {
        var fence: Substring?
        return markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            let marks = line.drop { $0 == " " }.prefix { $0 == "`" || $0 == "~" }
            if let open = fence {
                if marks.hasPrefix(open),
                    line.drop(while: { $0 == " " }).dropFirst(marks.count).allSatisfy(\.isWhitespace)
                {
                    fence = nil
                }
                return String(line)
            }
            if marks.count >= 3 {
                fence = marks
                return String(line)
            }
            return String(line).replacing(looseFormula) { "\($0.1)\($0.2)$\($0.3)" }
        }.joined(separator: "\n")
    }

    // A formula that ends in a relation and a space: `$k = $`. Prices have no relation before the second sign.
    private nonisolated(unsafe) static let looseFormula =
        /(^|[^\\$])(\$[^\s$`][^$`]*(?:=|<|>|\\approx|\\le|\\ge)) +\$( |$)/
}

extension URL {
    func appending(_ name: String) -> URL { appendingPathComponent(name) }
}
