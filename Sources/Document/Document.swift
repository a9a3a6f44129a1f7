import Foundation

/// A page as data: what its writer knows of it, in blocks. Markdown, notebook and website are renderings of it; a
/// page's folder keeps it as `page.json`.
///
/// Texts are Markdown with formulas between dollar signs, unless they are said to be plain. What they refer to on their
/// own page they link to: `[Figure 2](#figure-map)`.
public struct Document: Codable, Equatable, Sendable {
    /// Of the format; another one is refused.
    public static let version = 1

    public let version: Int
    /// Plain. As the page has it, it is the first heading among the blocks.
    public let title: String
    /// nil for a page that is no chapter.
    public let chapter: Chapter?
    /// nil where the page has no source that lies in the package.
    public let source: Source?
    public let blocks: [Block]

    /// What stands for a chapter on other pages.
    public struct Chapter: Codable, Equatable, Sendable {
        public let number: Int
        /// The figure that stands for the chapter, by its name.
        public let picture: String
        public let headlines: [Headline]

        public init(number: Int, picture: String, headlines: [Headline]) {
            self.number = number
            self.picture = picture
            self.headlines = headlines
        }

        /// With two digits, as files and the command line have it: "05".
        public var label: String { (number < 10 ? "0" : "") + "\(number)" }
    }

    /// A number for the contents page: named only, its value is in `results.json`.
    public struct Headline: Codable, Equatable, Sendable {
        public let label: String
        /// The recorded number's name.
        public let number: String

        public init(label: String, number: String) {
            self.label = label
            self.number = number
        }
    }

    /// The file of Swift that a page was made by.
    public struct Source: Codable, Equatable, Sendable {
        /// From the package's folder.
        public let path: String
        /// From the page's folder; nil where the page does not lie in the package.
        public let link: String?

        public init(path: String, link: String?) {
            self.path = path
            self.link = link
        }
    }

    public init(title: String, chapter: Chapter? = nil, source: Source? = nil, blocks: [Block]) {
        version = Self.version
        self.title = title
        self.chapter = chapter
        self.source = source
        self.blocks = blocks
    }

    private enum Key: CodingKey { case version, title, chapter, source, blocks }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        version = try values.decode(Int.self, forKey: .version)
        guard version == Self.version else {
            throw DecodingError.dataCorruptedError(
                forKey: .version, in: values,
                debugDescription: "it is of version \(version) of the format, and this program reads \(Self.version)")
        }
        title = try values.decode(String.self, forKey: .title)
        chapter = try values.decodeIfPresent(Chapter.self, forKey: .chapter)
        source = try values.decodeIfPresent(Source.self, forKey: .source)
        blocks = try values.decode([Block].self, forKey: .blocks)
    }
}

extension Document {
    /// Where the document of a page lies, by the path of its Markdown: `page.json` beside a `README.md`, `figures.json`
    /// beside `figures.md`.
    public static func file(of markdown: String) -> String {
        let name = URL(fileURLWithPath: markdown).lastPathComponent
        return markdown.dropLast(name.count) + (name == "README.md" ? "page.json" : name.dropLast(3) + ".json")
    }

    /// Those that are folded away stand where they unfold.
    public var unfolded: [Block] {
        blocks.flatMap { block -> [Block] in if case .fold(let fold) = block { fold.blocks } else { [block] } }
    }

    public var headings: [Block.Heading] {
        unfolded.compactMap { if case .heading(let heading) = $0 { heading } else { nil } }
    }

    public var figures: [Block.Figure] {
        unfolded.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
    }

    /// The works that the page cites, by authors and year.
    public var references: [Block.Work] {
        blocks.flatMap { block -> [Block.Work] in if case .references(let works) = block { works } else { [] } }
    }
}
