import Course
import Foundation
import Notebook
import System

/// The pages beside the chapters': contents, figures, symbols and bibliography. They are made of what the chapters
/// left; the same files give the same bytes.
public struct Contents {
    let shelf: Shelf
    let chapters: [(place: Place, facts: RecordedPage, results: RecordedResults)]

    /// Reads what the chapters left on the shelf; chapters that left nothing are passed over.
    /// - Throws: `BookError` if none left a page, or one left what cannot be read.
    public init(_ shelf: Shelf, places: [Place] = Course.chapters) throws {
        self.shelf = shelf
        chapters = try places.filter(shelf.holds).map { ($0, try shelf.facts(of: $0), try shelf.results(of: $0)) }
        if chapters.isEmpty { throw BookError("No chapter has left a page in \(shelf.folder.path).") }
    }

    /// Writes the four pages; a file that would not change is not touched.
    public func write() throws {
        let pages = [
            ("README.md", contents), ("figures.md", figures), ("symbols.md", symbols), ("bibliography.md", bibliography),
        ]
        for (name, text) in pages {
            try WholeFile.update(shelf.folder.appendingPathComponent(name), Data(text.utf8))
        }
    }

    var contents: String {
        let times = RunTimes.read(shelf)
        var parts = [
            "# Latent",
            """
            A course in representation learning that runs: how to describe pictures and sentences by a few numbers, what \
            such descriptions are good for, and how to tell. It is for readers who know some linear algebra and can read \
            a program.
            """,
            """
            Each chapter is a program that trained its models, measured them, and wrote its page; the numbers below come \
            from these pages. Beside the chapters stand the [list of figures](figures.md), the [symbols](symbols.md) and \
            the [bibliography](bibliography.md).
            """ + (times.map { " The times were taken on \(MarkdownText.escaped($0.machine)), with nothing trained before." } ?? ""),
        ]
        for (place, facts, results) in chapters {
            let page = "\(place.folder)/README.md"
            parts.append("## [\(place.number). \(MarkdownText.escaped(place.title))](\(page))")
            if let figure = facts.figures.first(where: { $0.name == facts.picture }) {
                let alt = MarkdownText.attribute(figure.alt)
                parts.append(
                    "<a href=\"\(page)\"><img src=\"\(place.folder)/figures/\(figure.name).png\" width=\"360\" "
                        + "alt=\"\(alt)\"></a>")
            }
            let headlines = facts.headlines.compactMap { headline in
                results.numbers.first { $0.name == headline.number }.map { "- **\($0.text)** \(headline.label)" }
            }
            parts.append(headlines.joined(separator: "\n"))
            var line = "[Page](\(page)) · [Notebook](\(place.folder)/\(place.folder).ipynb) · `make chapter N=\(place.label)`"
            if let times, let seconds = times.seconds[place.folder] {
                line += " · \(Duration.words(Double(seconds)))"
            }
            parts.append(line)
        }
        return Self.joined(parts)
    }

    var figures: String {
        var parts = ["[Contents](README.md)", "# Figures", "All figures, by chapter."]
        for (place, facts, _) in chapters where !facts.figures.isEmpty {
            let page = "\(place.folder)/README.md"
            parts.append("## [\(place.number). \(MarkdownText.escaped(place.title))](\(page))")
            parts.append(
                facts.figures.map { figure in
                    "- [Figure \(figure.number)](\(page)#figure-\(figure.name)). "
                        + MarkdownText.relinked(figure.caption, to: page)
                }.joined(separator: "\n"))
        }
        return Self.joined(parts)
    }

    var symbols: String {
        var parts = [
            "[Contents](README.md)", "# Symbols",
            "What the letters stand for that are used most, in the order of the chapters that bring them in.",
        ]
        for (place, _, _) in chapters {
            let symbols = Symbol.all.filter { $0.place == place }
            guard !symbols.isEmpty else { continue }
            let page = "\(place.folder)/README.md"
            let rows = symbols.map { "| $\($0.formula)$ | \($0.meaning) |" }
            parts.append("## [\(place.number). \(MarkdownText.escaped(place.title))](\(page))")
            parts.append((["| Symbol | Meaning |", "| :--- | :--- |"] + rows).joined(separator: "\n"))
        }
        return Self.joined(parts)
    }

    var bibliography: String {
        var citing: [String: [(place: Place, work: RecordedPage.Work)]] = [:]
        for (place, facts, _) in chapters {
            for work in facts.references { citing[Self.order(work), default: []].append((place, work)) }
        }
        let lines = citing.sorted { ($0.key.lowercased(), $0.key) < ($1.key.lowercased(), $1.key) }.map { _, uses in
            let chapters = uses.map { "[\($0.place.number)](\($0.place.folder)/README.md#\($0.work.anchor))" }
            let word = uses.count == 1 ? "chapter" : "chapters"
            return "- \(uses[0].work.entry) Cited in \(word)\u{a0}\(chapters.joined(separator: ", "))."
        }
        return Self.joined([
            "[Contents](README.md)", "# Bibliography", "All works that the chapters cite.",
            lines.joined(separator: "\n"),
        ])
    }

    /// By authors, year and title; the same work has the same key in every chapter.
    private static func order(_ work: RecordedPage.Work) -> String {
        "\(work.authors.joined(separator: "; ")) \(work.year) \(work.title)"
    }

    private static func joined(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }
}

/// Markdown that is moved from one page to another.
enum MarkdownText {
    static func escaped(_ text: String) -> String {
        String(text.flatMap { "\\`*_{}[]<>#|$~&".contains($0) ? ["\\", $0] : [$0] })
    }

    /// Text within double quotes of HTML.
    static func attribute(_ text: String) -> String {
        Printable.text(text).replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
    }

    /// Links to places on the text's own page lead to `page`.
    static func relinked(_ text: String, to page: String) -> String { text.replacing("](#", with: "](\(page)#") }
}
