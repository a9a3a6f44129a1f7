import ArgumentParser
import Charts
import Datasets
import Engine
import Foundation
import Images
import Notebook
import System

/// `Chapter10CLIPRetrieval search "red heart"`: the emoji, or the images of a folder, that are nearest to some words.
struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find emoji, or images of your own, by words.",
        discussion: """
            Prints the nearest pictures with their cosines, best first, and writes a contact sheet of them in the same order. \
            The model is the one that a run of the chapter leaves. It has seen nothing but emoji and their English names: of \
            a folder of photographs it finds at most what looks like one, and words of another language it does not know. \
            Words that it does not know are named, and left out.
            """)

    @Argument(help: "What to search for in English, such as \"red heart\".")
    var query: String

    @Option(help: "A folder of PNG and JPEG files to search instead of emoji, with its subfolders.")
    var images: String?

    @Flag(name: .customLong("skip-broken"), help: "Leave out images that cannot be read, and count them.")
    var skipBroken = false

    @Option(help: "How many pictures to show.")
    var count = 10

    @Option(help: "The PNG file of the contact sheet.")
    var sheet = "search.png"

    @Option(help: "The folder of the model; by default the one that the chapter's run on the full data left.")
    var model: String?

    func validate() throws {
        guard query.contains(where: { !$0.isWhitespace }) else {
            throw ValidationError("The query is empty. Say what to search for, such as \"red heart\".")
        }
        guard count > 0 else { throw ValidationError("--count must be at least 1, but is \(count).") }
    }

    func run() throws {
        try WholeFile.check(URL(fileURLWithPath: sheet))
        let model = try EmojiModel(from: self.model.map { URL(fileURLWithPath: $0) } ?? CLIPRetrieval.modelFolder())
        let query = try Query(query, model.reader)
        for line in query.notes { print(Printable.text(line)) }
        let gallery = try images.map { try Gallery(folder: $0, skippingBroken: skipBroken) } ?? Gallery.emoji()
        for note in gallery.notes { print(Printable.text(note)) }
        let found = cosines(model.vectors([query.words.joined(separator: " ")]), model.vectors(gallery.pictures))
        let hits = found.topColumns(ofRow: 0, count: count)
        for (place, hit) in hits.enumerated() {
            print(
                "\(place + 1)\t\(NumberFormat.fixed(3).string(Double(found[0, hit])))\t\(Printable.text(gallery.titles[hit]))"
            )
        }
        let picture = try ContactSheet(columns: min(hits.count, 5), gap: 8).picture(hits.map(gallery.large))
        try WholeFile.write(picture.pngData(), to: URL(fileURLWithPath: sheet))
        print(
            """
            The \(hits.count) best of \(gallery.titles.count) pictures, from left to right and top to bottom, are \
            in \(sheet).
            """)
    }
}

/// The words of a query that the model knows, and what to say of the others.
struct Query {
    let words: [String]
    let notes: [String]

    /// - Throws: `QueryError` if there is no word, or none that the model knows.
    init(_ text: String, _ reader: PieceReader) throws {
        let all = PieceReader.tokens(text)
        guard !all.isEmpty else {
            throw QueryError(
                "the query \"\(shortened(text))\" holds no word. Say what to search for, such as \"red heart\".")
        }
        let known = all.filter(reader.isKnown)
        var seen: Set<String> = []
        let unknown = all.filter { !reader.isKnown($0) && seen.insert($0).inserted }
        // To measure one word against thousands takes milliseconds, so not every word of a book is.
        var lines = unknown.prefix(Query.mostNamed).map { word in
            let close = reader.closest(to: word)
            return "\"\(shortened(word))\" was in no training text"
                + (close.isEmpty ? "." : "; the closest known words are \(close.joined(separator: ", ")).")
        }
        if unknown.count > Query.mostNamed { lines.append("Nor were \(unknown.count - Query.mostNamed) other words.") }
        guard !known.isEmpty else {
            throw QueryError(
                "the model knows no word of \"\(shortened(text))\". It learned from the English names of emoji, so ask in "
                    + "English. " + lines.joined(separator: " "))
        }
        if !unknown.isEmpty {
            lines.append("Left out, the query is \"\(known.prefix(PieceReader.words).joined(separator: " "))\".")
        }
        if known.count > PieceReader.words {
            lines.append("Only the first \(PieceReader.words) of \(known.count) known words are read.")
        }
        words = Array(known.prefix(PieceReader.words))
        notes = lines
    }

    /// Unknown words of which each gets a line of its own.
    private static let mostNamed = 5
}

/// A text that may be long, for a sentence about it.
private func shortened(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }

/// A query that cannot be searched for, and why.
struct QueryError: Error, LocalizedError, CustomStringConvertible {
    let description: String
    var errorDescription: String? { description }

    init(_ description: String) { self.description = description }
}

/// What is searched: pictures as the model takes them, and what to call each.
private struct Gallery {
    let pictures: LabelledImages
    let titles: [String]
    /// What is to be said of a folder's files.
    let notes: [String]
    private let paths: [FilePath]?
    /// Pixels along each side of a picture on the contact sheet.
    private static let side = 96

    static func emoji() throws -> Gallery {
        let set = try EmojiDataset.load(side: EmojiModel.side)
        return Gallery(
            pictures: set.images, titles: set.emoji.map { "\($0.characters)  \($0.name)" }, notes: [], paths: nil)
    }

    private init(pictures: LabelledImages, titles: [String], notes: [String], paths: [FilePath]?) {
        (self.pictures, self.titles, self.notes, self.paths) = (pictures, titles, notes, paths)
    }

    /// All PNG and JPEG files in a folder and below, in the order of their paths.
    init(folder: String, skippingBroken: Bool) throws {
        let files = try ImageFiles(in: folder, givenAs: "the path behind --images")
        let side = EmojiModel.side
        let read = try ImageFiles.read(
            files.images, of: folder, size: side * side * 3, side: side, skippingBroken: skippingBroken
        ) { onSquare($0, side: side) }
        self.init(
            pictures: LabelledImages(
                pixels: read.pixels, labels: read.rows.map { _ in 0 }, height: side, width: side, channels: 3,
                classNames: ["image"]),
            titles: read.rows.map { files.images[$0].name }, notes: files.notes(on: folder) + read.notes,
            paths: read.rows.map { files.images[$0].path })
    }

    /// One picture for the contact sheet.
    func large(_ row: Int) throws -> ByteImage {
        guard let paths else { return pictures.image(row).resized(height: Self.side, width: Self.side) }
        return try onSquare(ByteImage(contentsOf: paths[row], forSide: Self.side), side: Self.side)
    }
}

/// The image in colour in the middle of a white square of `side` pixels, as the emoji are.
func onSquare(_ image: ByteImage, side: Int) -> ByteImage {
    let longest = max(image.width, image.height)
    let (width, height) = (max(1, image.width * side / longest), max(1, image.height * side / longest))
    let source = image.colour().resized(height: height, width: width)
    var pixels = [UInt8](repeating: 255, count: side * side * 3)
    let (top, left) = ((side - height) / 2, (side - width) / 2)
    for y in 0..<height {
        let target = ((top + y) * side + left) * 3
        pixels.replaceSubrange(target..<target + width * 3, with: source.pixels[y * width * 3..<(y + 1) * width * 3])
    }
    return ByteImage(width: side, height: side, channels: 3, pixels: pixels)
}
