/// A piece of a page. A new kind is a case here, and the compiler then asks every rendering how it looks.
///
/// In JSON a block is an object with one key, the kind's name: `{"prose": "…"}`,
/// `{"claim": {"text": "…", "holds": true}}`.
public enum Block: Equatable, Sendable {
    case heading(Heading)
    /// Markdown without headings: one or several paragraphs, lists, formulas.
    case prose(String)
    /// Swift as it ran, plain; what it printed and found follows as blocks of their own.
    case code(String)
    /// Swift of the package that the text quotes.
    case listing(Listing)
    /// What the code above printed, plain.
    case output(String)
    case figure(Figure)
    case table(Table)
    case claim(Claim)
    case goal(Goal)
    case exercise(Exercise)
    /// The works that the page cites.
    case references([Work])
    /// A chapter in a list of chapters.
    case entry(Entry)
    /// What shows when its title is clicked.
    case fold(Fold)

    public struct Heading: Codable, Equatable, Sendable {
        /// 1…6; the page's title has 1.
        public let level: Int
        public let title: String

        public init(level: Int, title: String) {
            self.level = level
            self.title = title
        }
    }

    public struct Listing: Codable, Equatable, Sendable {
        /// Their names, plain: "DiagonalGaussian.sample(noise:)".
        public let declarations: [String]
        /// The type whose members they are, plain; nil at a file's top level.
        public let type: String?
        /// The file that they stand in.
        public let source: Document.Source
        /// Plain.
        public let code: String

        public init(declarations: [String], type: String?, source: Document.Source, code: String) {
            self.declarations = declarations
            self.type = type
            self.source = source
            self.code = code
        }
    }

    public struct Figure: Codable, Equatable, Sendable {
        /// `#figure-NAME` is its place on the page.
        public let name: String
        public let number: Int
        public let picture: Picture
        /// On one line.
        public let caption: String

        public init(name: String, number: Int, picture: Picture, caption: String) {
            self.name = name
            self.number = number
            self.picture = picture
            self.caption = caption
        }
    }

    public struct Picture: Codable, Equatable, Sendable {
        /// From the page's folder.
        public let file: String
        /// Plain words for those who cannot see it.
        public let alt: String
        /// nil where nothing was drawn, as on a silent page.
        public let size: PixelSize?

        public init(file: String, alt: String, size: PixelSize?) {
            self.file = file
            self.alt = alt
            self.size = size
        }
    }

    public struct Table: Codable, Equatable, Sendable {
        /// `#table-NAME` is its place on the page.
        public let name: String
        public let number: Int
        /// On one line.
        public let caption: String
        public let columns: [Column]
        /// From the top, each as long as `columns`.
        public let rows: [[Cell]]

        public init(name: String, number: Int, caption: String, columns: [Column], rows: [[Cell]]) {
            self.name = name
            self.number = number
            self.caption = caption
            self.columns = columns
            self.rows = rows
        }
    }

    public struct Column: Codable, Equatable, Sendable {
        public enum Alignment: String, Codable, Sendable { case left, right }

        /// Plain.
        public let title: String
        public let alignment: Alignment

        public init(title: String, alignment: Alignment) {
            self.title = title
            self.alignment = alignment
        }
    }

    /// In JSON the text, or `{"best": text}`.
    public struct Cell: Codable, Equatable, Sendable {
        /// Plain.
        public let text: String
        /// Whether it stands out as the best of its column.
        public let isBest: Bool

        public init(_ text: String, isBest: Bool = false) {
            self.text = text
            self.isBest = isBest
        }

        private enum Key: CodingKey { case best }

        public init(from decoder: any Decoder) throws {
            if let text = try? decoder.singleValueContainer().decode(String.self) {
                self.init(text)
            } else {
                self.init(try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .best), isBest: true)
            }
        }

        public func encode(to encoder: any Encoder) throws {
            if isBest {
                var values = encoder.container(keyedBy: Key.self)
                try values.encode(text, forKey: .best)
            } else {
                var value = encoder.singleValueContainer()
                try value.encode(text)
            }
        }
    }

    public struct Claim: Codable, Equatable, Sendable {
        /// On one line.
        public let text: String
        public let holds: Bool

        public init(text: String, holds: Bool) {
            self.text = text
            self.holds = holds
        }
    }

    public struct Goal: Codable, Equatable, Sendable {
        /// On one line.
        public let text: String
        /// "reached: 4.2, where at least 2.0 was the goal"
        public let verdict: String
        public let isReached: Bool

        public init(text: String, verdict: String, isReached: Bool) {
            self.text = text
            self.verdict = verdict
            self.isReached = isReached
        }
    }

    public struct Exercise: Codable, Equatable, Sendable {
        public let number: Int
        public let question: String
        public let hint: String
        /// What the reader's function looks like, plain; nil where the answer is a number.
        public let signature: String?
        /// Whether the run agreed with the worked answer.
        public let holds: Bool
        /// On instructors' pages alone.
        public let solution: Solution?

        public init(number: Int, question: String, hint: String, signature: String?, holds: Bool, solution: Solution?) {
            self.number = number
            self.question = question
            self.hint = hint
            self.signature = signature
            self.holds = holds
            self.solution = solution
        }
    }

    public struct Solution: Codable, Equatable, Sendable {
        public let answer: String
        /// Swift of the worked function, plain; nil where the answer is a number.
        public let source: String?
        /// What this run found, plain.
        public let verdict: String

        public init(answer: String, source: String?, verdict: String) {
            self.answer = answer
            self.source = source
            self.verdict = verdict
        }
    }

    /// A work that the page cites.
    public struct Work: Codable, Equatable, Hashable, Sendable {
        /// Its place on the page, behind "#".
        public let anchor: String
        public let authors: [String]
        public let year: Int
        public let title: String
        public let venue: String
        /// The line of a reference list.
        public let entry: String

        public init(anchor: String, authors: [String], year: Int, title: String, venue: String, entry: String) {
            self.anchor = anchor
            self.authors = authors
            self.year = year
            self.title = title
            self.venue = venue
            self.entry = entry
        }
    }

    public struct Fold: Codable, Equatable, Sendable {
        /// Plain.
        public let title: String
        /// No folds among them.
        public let blocks: [Block]

        public init(title: String, blocks: [Block]) {
            self.title = title
            self.blocks = blocks
        }
    }

    public struct Entry: Codable, Equatable, Sendable {
        public let number: Int
        /// Plain.
        public let title: String
        /// From the page's folder, as are the notebook and the picture.
        public let page: String
        public let notebook: String
        public let picture: Picture?
        /// What the chapter found, a line each.
        public let headlines: [String]
        /// Plain: what runs the chapter, and, where it is known, how long that takes.
        public let command: String
        public let time: String?

        public init(
            number: Int, title: String, page: String, notebook: String, picture: Picture?, headlines: [String],
            command: String, time: String?
        ) {
            self.number = number
            self.title = title
            self.page = page
            self.notebook = notebook
            self.picture = picture
            self.headlines = headlines
            self.command = command
            self.time = time
        }
    }
}

extension Block: Codable {
    private enum Kind: String, CodingKey {
        case heading, prose, code, listing, output, figure, table, claim, goal, exercise, references, entry, fold
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Kind.self)
        guard values.allKeys.count == 1, let kind = values.allKeys.first else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath, debugDescription: "a block is of no kind that this program knows"))
        }
        func content<Content: Decodable>() throws -> Content { try values.decode(Content.self, forKey: kind) }
        self =
            switch kind {
            case .heading: .heading(try content())
            case .prose: .prose(try content())
            case .code: .code(try content())
            case .listing: .listing(try content())
            case .output: .output(try content())
            case .figure: .figure(try content())
            case .table: .table(try content())
            case .claim: .claim(try content())
            case .goal: .goal(try content())
            case .exercise: .exercise(try content())
            case .references: .references(try content())
            case .entry: .entry(try content())
            case .fold: .fold(try content())
            }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Kind.self)
        switch self {
        case .heading(let heading): try values.encode(heading, forKey: .heading)
        case .prose(let text): try values.encode(text, forKey: .prose)
        case .code(let text): try values.encode(text, forKey: .code)
        case .listing(let listing): try values.encode(listing, forKey: .listing)
        case .output(let text): try values.encode(text, forKey: .output)
        case .figure(let figure): try values.encode(figure, forKey: .figure)
        case .table(let table): try values.encode(table, forKey: .table)
        case .claim(let claim): try values.encode(claim, forKey: .claim)
        case .goal(let goal): try values.encode(goal, forKey: .goal)
        case .exercise(let exercise): try values.encode(exercise, forKey: .exercise)
        case .references(let works): try values.encode(works, forKey: .references)
        case .entry(let entry): try values.encode(entry, forKey: .entry)
        case .fold(let fold): try values.encode(fold, forKey: .fold)
        }
    }
}

// What renderings say alike.

extension Block.Figure {
    public var anchor: String { "figure-\(name)" }
    public var label: String { "Figure \(number)." }
}

extension Block.Table {
    public var anchor: String { "table-\(name)" }
    public var label: String { "Table \(number)." }
}

extension Block.Goal {
    public var sentence: String { "**Goal** \(text) — \(verdict)." }
}

extension Block.Exercise {
    public var label: String { "Exercise \(number)." }

    /// What checks a reader's answer.
    /// - Parameter chapter: its label, "05".
    public func command(in chapter: String) -> String {
        "swift run Book exercise \(chapter).\(number) --answer \(signature == nil ? "NUMBER" : "FILE.swift")"
    }

    /// Says whether the run bore the answer out.
    public var agreement: String {
        holds ? "This run agrees with the worked answer." : "This run does not agree with the worked answer."
    }
}
