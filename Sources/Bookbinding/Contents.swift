import Course
import Document
import Foundation
import Notebook
import System

/// The pages beside the chapters': contents, figures, symbols and bibliography. They are made of what the chapters
/// left; the same files give the same bytes.
public struct Contents {
    let shelf: Shelf
    let chapters: [(place: Place, page: Document, results: RecordedResults)]

    /// Reads what the chapters left on the shelf; chapters that left nothing are passed over.
    /// - Throws: `BookError` if none left a page, or one left what cannot be read.
    public init(_ shelf: Shelf, places: [Place] = Course.chapters) throws {
        self.shelf = shelf
        chapters = try places.filter(shelf.holds).map { ($0, try shelf.document(of: $0), try shelf.results(of: $0)) }
        if chapters.isEmpty { throw BookError("No chapter has left a page in \(shelf.folder.path).") }
    }

    /// Writes the four pages, each with its document; a file that would not change is not touched.
    public func write() throws {
        for (name, document) in pages {
            let navigation: Navigation = name == "README.md" ? .none : .beside
            let markdown = MarkdownRendering(document, navigation: navigation).text
            try WholeFile.update(shelf.folder.appendingPathComponent(name), Data(markdown.utf8))
            try WholeFile.update(
                shelf.folder.appendingPathComponent(Document.file(of: name)), JSON(encoding: document).data)
        }
    }

    /// By the names of their Markdown.
    var pages: [(name: String, document: Document)] {
        [
            ("README.md", contents), ("figures.md", figures), ("symbols.md", symbols),
            ("bibliography.md", bibliography),
        ]
    }

    private var contents: Document {
        let times = RunTimes.read(shelf)
        let note = times.map {
            " The times were taken on \(Markdown.escaped($0.machine)), with nothing trained before."
        }
        let entries = chapters.map { place, page, results -> Block in
            let figure = page.figures.first { $0.name == page.chapter?.picture }
            return .entry(
                .init(
                    number: place.number, title: place.title, page: Self.path(place),
                    notebook: "\(place.folder)/\(place.folder).ipynb",
                    picture: figure.map(\.picture).map {
                        .init(file: "\(place.folder)/\($0.file)", alt: $0.alt, size: $0.size)
                    },
                    headlines: (page.chapter?.headlines ?? []).compactMap { headline in
                        results.numbers.first { $0.name == headline.number }
                            .map { "**\($0.text)** \(headline.label)" }
                    },
                    command: "make chapter N=\(place.label)",
                    time: times?.seconds[place.folder].map { Duration.words(Double($0)) }))
        }
        return Self.page(
            "Latent",
            [
                .prose(
                    """
                    A course in representation learning that runs: how to describe pictures and sentences by a few \
                    numbers, what such descriptions are good for, and how to tell. It is for readers who know some linear \
                    algebra and can read a program.

                    Each chapter is a program that trained its models, measured them, and wrote its page; the numbers \
                    below come from these pages. Beside the chapters stand the [list of figures](figures.md), the \
                    [symbols](symbols.md) and the [bibliography](bibliography.md).
                    """ + (note ?? ""))
            ] + entries)
    }

    private var figures: Document {
        let lists = chapters.filter { !$0.page.figures.isEmpty }.flatMap { place, page, _ -> [Block] in
            let lines = page.figures.map { figure in
                "- [Figure \(figure.number)](\(Self.path(place))#\(figure.anchor)). "
                    + Markdown.relinked(figure.caption, to: Self.path(place))
            }
            return [Self.heading(place), .prose(lines.joined(separator: "\n"))]
        }
        return Self.page("Figures", [.prose("All figures, by chapter.")] + lists)
    }

    private var symbols: Document {
        let tables = chapters.flatMap { place, _, _ -> [Block] in
            let symbols = Symbol.all.filter { $0.place == place }
            guard !symbols.isEmpty else { return [] }
            let rows = symbols.map { "| $\($0.formula)$ | \($0.meaning) |" }
            return [
                Self.heading(place),
                .prose((["| Symbol | Meaning |", "| :--- | :--- |"] + rows).joined(separator: "\n")),
            ]
        }
        let words = "What the letters stand for that are used most, in the order of the chapters that bring them in."
        return Self.page("Symbols", [.prose(words)] + tables)
    }

    private var bibliography: Document {
        var citing: [String: [(place: Place, work: Block.Work)]] = [:]
        for (place, page, _) in chapters {
            for work in page.references { citing[Self.order(work), default: []].append((place, work)) }
        }
        let lines = citing.sorted { ($0.key.lowercased(), $0.key) < ($1.key.lowercased(), $1.key) }.map { _, uses in
            let chapters = uses.map { "[\($0.place.number)](\(Self.path($0.place))#\($0.work.anchor))" }
            let word = uses.count == 1 ? "chapter" : "chapters"
            return "- \(uses[0].work.entry) Cited in \(word)\u{a0}\(chapters.joined(separator: ", "))."
        }
        return Self.page(
            "Bibliography",
            [.prose("All works that the chapters cite.")]
                + (lines.isEmpty ? [] : [.prose(lines.joined(separator: "\n"))]))
    }

    private static func page(_ title: String, _ blocks: [Block]) -> Document {
        Document(title: title, blocks: [.heading(.init(level: 1, title: title))] + blocks)
    }

    /// A heading that leads to the chapter's page.
    private static func heading(_ place: Place) -> Block {
        .heading(.init(level: 2, title: "[\(place.number). \(Markdown.escaped(place.title))](\(path(place)))"))
    }

    private static func path(_ place: Place) -> String { "\(place.folder)/README.md" }

    /// By authors, year and title; the same work has the same key in every chapter.
    private static func order(_ work: Block.Work) -> String {
        "\(work.authors.joined(separator: "; ")) \(work.year) \(work.title)"
    }
}
