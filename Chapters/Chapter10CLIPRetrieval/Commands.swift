import ArgumentParser
import Datasets
import Engine
import Foundation
import Notebook
import System

/// `Chapter10CLIPRetrieval search "red heart"`: the emoji, or the images of a folder, that are nearest to some words.
struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find emoji, or images of your own, by words.",
        discussion: """
            Prints the nearest pictures with their cosines, best first, and writes a contact sheet of them in the same order. \
            The model is the one that a run of the chapter leaves. It has seen nothing but emoji: of a folder of photographs it \
            finds at most what looks like one.
            """)

    @Argument(help: "What to search for, such as \"red heart\".")
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
        for line in try notes(on: query, model.reader) { print(Printable.text(line)) }
        let gallery = try images.map { try Gallery(folder: $0, skippingBroken: skipBroken) } ?? Gallery.emoji()
        for note in gallery.notes { print(Printable.text(note)) }
        let found = cosines(model.vectors([query]), model.vectors(gallery.pictures))
        let hits = found.greatestColumns(ofRow: 0, count: count)
        for (place, hit) in hits.enumerated() {
            print("\(place + 1)\t\(NumberFormat.fixed(3).string(Double(found[0, hit])))\t\(Printable.text(gallery.titles[hit]))")
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

/// What to say of a query's words before it is searched for.
/// - Throws: `QueryError` if there is no word, or none that the model knows.
func notes(on query: String, _ reader: PieceReader) throws -> [String] {
    let words = PieceReader.tokens(query)
    guard !words.isEmpty else {
        throw QueryError("the query \"\(query)\" holds no word. Say what to search for, such as \"red heart\".")
    }
    let unknown = words.filter { !reader.isKnown($0) }
    let lines = unknown.map {
        "\"\($0)\" was in no training text; the closest known words are \(reader.closest(to: $0).joined(separator: ", "))."
    }
    guard unknown.count < words.count else {
        throw QueryError(
            "the model knows no word of \"\(query)\". " + lines.joined(separator: " ").capitalisedFirst
                + " Try one of these.")
    }
    guard words.count <= PieceReader.words else {
        return lines + ["Only the first \(PieceReader.words) of \(words.count) words are read."]
    }
    return lines.map { $0 + " It is read by its letters." }
}

/// A query that cannot be searched for, and why.
struct QueryError: Error, LocalizedError, CustomStringConvertible {
    let description: String
    var errorDescription: String? { description }

    init(_ description: String) { self.description = description }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
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
