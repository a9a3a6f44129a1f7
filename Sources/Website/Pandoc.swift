import Foundation
import System

/// The program that reads Markdown and writes formulas (pandoc 2.17 and later).
struct Pandoc {
    private let program: URL

    /// - Parameter path: folders to look in, separated by colons, as in the environment's `PATH`.
    /// - Throws: `SiteError` where pandoc is in none of them.
    init(path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") throws {
        let found = path.split(separator: ":")
            .map { URL(fileURLWithPath: String($0)).appendingPathComponent("pandoc") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        guard let found else {
            throw SiteError(
                "pandoc was not found in the PATH; it reads the pages' Markdown and formulas. `make setup` installs "
                    + "it, and so does `apt-get install pandoc` as root.")
        }
        program = found
    }

    /// Reads pieces of Markdown as code hosts do, with formulas between dollar signs: all of a page at once, so that no
    /// two headings get the same id.
    /// - Parameter name: names the page in errors.
    /// - Returns: the blocks of every piece.
    func read(_ pieces: [String], name: String) throws -> [[PandocBlock]] {
        guard !pieces.isEmpty else { return [] }
        // Stands in none of them.
        var mark = "<!-- the next piece -->"
        while pieces.contains(where: { $0.contains(mark) }) { mark = mark.replacing(" -->", with: ", please -->") }
        let blocks = try read(pieces.joined(separator: "\n\n\(mark)\n\n"), name)
        let parts = blocks.split(omittingEmptySubsequences: false) { block in
            guard case .html(let text) = block else { return false }
            return text.trimmingCharacters(in: .whitespacesAndNewlines) == mark
        }
        guard parts.count == pieces.count else {
            throw SiteError(
                "Something in the text of \(name) is opened and not closed, such as code behind three backquotes.")
        }
        return parts.map(Array.init)
    }

    private func read(_ markdown: String, _ name: String) throws -> [PandocBlock] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("latent-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func file(_ name: String) -> URL { folder.appendingPathComponent(name) }
        try Data(markdown.utf8).write(to: file("in.md"))
        try Assets.data("mathml.lua").write(to: file("mathml.lua"))
        let outcome = try Subprocess(
            program.path,
            [
                // A page may begin with a rule, which is not the start of metadata. Quotation marks become curly.
                "--from", "gfm+tex_math_dollars+footnotes+smart-yaml_metadata_block-emoji", "--to", "json",
                "--lua-filter", file("mathml.lua").path,
            ],
            input: file("in.md"), log: file("out.json"), errors: file("errors")
        ).run()
        guard outcome.ending == .exited(0) else {
            let complaint = String(decoding: (try? Data(contentsOf: file("errors"))) ?? Data(), as: UTF8.self)
            throw SiteError(
                "pandoc could not read \(name): \(complaint.trimmingCharacters(in: .whitespacesAndNewlines))")
        }
        do {
            return try JSONDecoder().decode(PandocTree.self, from: Data(contentsOf: file("out.json"))).blocks
        } catch {
            throw SiteError("What pandoc made of \(name) cannot be shown: \(JSON.reason(error))")
        }
    }
}
