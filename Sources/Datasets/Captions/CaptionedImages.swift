import Engine
import Foundation
import Images
import System

/// Photographs of one size, each with one or more captions: COCO captions (Lin et al., 2014; Chen et al., 2015),
/// Flickr8k (Hodosh, Young and Hockenmaier, 2013), or any folder in one of their formats.
///
/// What contradicts itself is an error: an annotation of an image that is not listed, an image listed twice, a line
/// without its signs, a wrong type. What is merely not there is left out, counted, and said in `notes`: images whose
/// file is missing (people keep parts of these sets), images without captions, captions without a visible character.
public struct CaptionedImages: Sendable {
    /// As sentences about the data have it.
    public let name: String
    /// `[N, side, side, 3]`, in the order of the file. They have no classes: all carry the one label 0.
    public let images: LabelledImages
    /// One or more of every image, in the order of the file.
    public let captions: [[String]]
    /// As the file of captions has them, row by row.
    public let fileNames: [String]
    /// What a report must say in fairness.
    public let notes: [String]

    /// Number of images.
    public var count: Int { captions.count }

    /// Whether `load(path:side:limit:)` takes this for a captioned set: a file of captions, or a folder that has one.
    public static func recognises(_ path: String) -> Bool { !CaptionFile.found(at: path).isEmpty }

    /// Loads a folder by what it holds, in itself or in its subfolder `annotations`, `captions` or `Flickr8k_text`:
    ///
    /// - COCO: `captions_NAME.json` with the images in `NAME` (such as `captions_val2017.json` and `val2017`), or
    ///   `captions.json`;
    /// - Flickr8k: `Flickr8k.token.txt`, with lines such as `1.jpg#0`, a tab and the caption; Flickr30k's
    ///   `results_20130124.token`, which is the same; or `captions.txt`, in that form or as a table `image,caption`.
    ///
    /// Images may also lie in `Images`, `images`, `Flicker8k_Dataset` (as its authors spell it), `Flickr8k_Dataset`,
    /// `flickr30k-images`, or beside the file of captions. Of several such files, the smallest whose images are there
    /// is taken. Give the path of a file to choose.
    ///
    /// - Parameters:
    ///   - path: Of the folder, or of the file of captions.
    ///   - side: Height and width of all images; they are stretched along each axis if need be.
    ///   - limit: At most so many images, the first of the file that are there.
    ///   - skippingBroken: Whether broken images are left out and counted in `notes`, where else the first is an error.
    /// - Throws: `DataFault` when files are missing, truncated, malformed or corrupt, or do not belong together.
    public static func load(
        path: String, side: Int = 32, limit: Int? = nil, skippingBroken: Bool = false
    ) throws -> CaptionedImages {
        require(side > 0, "images cannot be resized to \(side)×\(side)")
        require(limit.map { $0 > 0 } ?? true, "at least one image is loaded, not \(limit ?? 0)")
        let files = CaptionFile.found(at: path)
        guard let first = files.first else {
            throw DataFault(
                file: path,
                found: FileKind(path) == .nothing
                    ? "no such file or folder" : "neither COCO's captions nor Flickr8k's",
                expected: "a file such as captions_val2017.json, Flickr8k.token.txt or captions.txt, with its images")
        }
        let file = files.first { $0.imageFolder != nil } ?? first
        guard let folder = file.imageFolder else {
            throw DataFault(
                file: file.path, found: "captions without a folder of images",
                expected: "one of these folders: \(file.imageFolders.joined(separator: ", "))")
        }
        let table = try file.format == .coco ? COCOCaptions.read(file.path) : FlickrCaptions.read(file.path)
        var notes: [String] = []
        if files.count > 1 {
            let others = files.filter { $0.path != file.path }.map { URL(fileURLWithPath: $0.path).lastPathComponent }
            notes.append(
                "Read from \(URL(fileURLWithPath: file.path).lastPathComponent); not read: "
                    + others.joined(separator: ", ") + ".")
        }
        let data = try CaptionedImages(
            name: URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent, table, in: folder, side: side,
            limit: limit, skippingBroken, notes: notes)
        data.noteAsInput()
        return data
    }

    /// Rows to learn from and rows to be judged by, both ascending; all captions of an image go with it.
    public func split(testFraction: Double, seed: UInt64) -> (train: [Int], test: [Int]) {
        let split = RowSplit(labels: images.labels, validation: testFraction, seed: seed, stratified: false)
        return (split.train, split.validation)
    }

    private init(
        name: String, _ table: CaptionTable, in folder: String, side: Int, limit: Int?, _ skippingBroken: Bool,
        notes: [String]
    ) throws {
        let captioned = table.rows.filter { !$0.captions.isEmpty }
        var present: [CaptionTable.Row] = []
        var missing = 0
        for row in captioned where present.count < limit ?? .max {
            if FileKind(folder + "/" + row.fileName) == .nothing {
                missing += 1
            } else {
                present.append(row)
            }
        }
        guard !present.isEmpty else {
            throw DataFault(
                file: folder,
                found: "none of the \(captioned.count) captioned images of \(table.path)",
                expected: captioned.isEmpty ? "images with captions" : "files such as \(captioned[0].fileName)")
        }
        let size = side * side * 3
        guard present.count * size <= ImageFolder.largestContents else {
            throw DataFault(
                file: table.path,
                found: "\(present.count) images of \(side)×\(side)×3, \(present.count * size / 1_000_000) MB",
                expected: "at most \(ImageFolder.largestContents / 1_000_000) MB",
                advice: "Load fewer of them, or at a smaller size.")
        }
        let read = try ImageFiles.read(
            present.map { ImageFiles.File(FilePath(folder + "/" + $0.fileName)) }, of: name, size: size, side: side,
            skippingBroken: skippingBroken
        ) { $0.resized(height: side, width: side).colour() }
        present = read.rows.map { present[$0] }
        self.name = name
        images = LabelledImages(
            pixels: read.pixels, labels: [Int](repeating: 0, count: present.count), height: side, width: side,
            channels: 3,
            classNames: ["image"])
        captions = present.map(\.captions)
        fileNames = present.map(\.fileName)
        let left = [
            (missing, "images whose file is not there"),
            (table.rows.count - captioned.count, "images without a caption"),
            (table.emptyCaptions, "captions without a visible character"),
        ]
        self.notes =
            notes + left.filter { $0.0 > 0 }.map { "Left out of \(name): \($0.1) (\($0.0))." }
            + read.notes
            + (read.resized > 0 ? ["The images of \(name) were resized to \(side)×\(side) pixels."] : [])
    }
}

/// What a file of captions says, before any image is looked for.
struct CaptionTable: Equatable {
    struct Row: Equatable {
        let fileName: String
        var captions: [String] = []
    }

    let path: String
    var rows: [Row] = []
    /// How many captions were left out because there was nothing to read in them.
    var emptyCaptions = 0

    /// Adds a caption to a row, without white space around it; an empty one is only counted.
    mutating func add(_ caption: String, to row: Int) {
        let caption = caption.trimmingCharacters(in: .whitespacesAndNewlines)
        if caption.isEmpty { emptyCaptions += 1 } else { rows[row].captions.append(caption) }
    }

    /// Larger files than this are not read; COCO's largest file of captions takes 92 MB.
    static let largestFile = 500_000_000

    /// Whether this names a file in the folder of images itself or below it, and nothing outside.
    static func isInside(_ fileName: String) -> Bool {
        let parts = fileName.split(separator: "/", omittingEmptySubsequences: false)
        return !fileName.contains("\0") && parts.allSatisfy { !["", ".", ".."].contains($0) }
    }
}

/// A file of captions, and where its images may be.
private struct CaptionFile {
    enum Format { case coco, flickr }

    let path: String
    let format: Format

    /// The captions' files of a folder, smallest first; or the one that is this file.
    static func found(at path: String) -> [CaptionFile] {
        guard ImageFolder.isFolder(path) else {
            return FileKind(path) == .nothing ? [] : [CaptionFile(path)].compactMap { $0 }
        }
        let files = [path, path + "/annotations", path + "/captions", path + "/Flickr8k_text"]
            .flatMap { folder in ((try? FolderListing(FilePath(folder)))?.entries ?? []) }
            .compactMap { String(validating: $0.path.bytes, as: UTF8.self) }
            .compactMap(CaptionFile.init)
        let sizes = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.size) })
        return files.sorted { (sizes[$0.path]!, $0.path) < (sizes[$1.path]!, $1.path) }
    }

    init?(_ path: String) {
        let name = URL(fileURLWithPath: path).lastPathComponent
        if name.hasPrefix("captions"), name.hasSuffix(".json") {
            format = .coco
        } else if ["Flickr8k.token.txt", "results_20130124.token", "captions.txt"].contains(name) {
            format = .flickr
        } else {
            return nil
        }
        guard !ImageFolder.isFolder(path) else { return nil }
        self.path = path
    }

    private var size: Int {
        ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? NSNumber)?.intValue ?? 0
    }

    /// The folders that are looked for, the likeliest first.
    var imageFolders: [String] {
        let url = URL(fileURLWithPath: path)
        let folder = url.deletingLastPathComponent()
        let stem = url.deletingPathExtension().lastPathComponent
        // COCO's files name their folder: captions_val2017.json goes with val2017.
        let own = stem.hasPrefix("captions_") ? [String(stem.dropFirst("captions_".count))] : []
        let above = folder.deletingLastPathComponent()
        let usual = ["Images", "images", "Flicker8k_Dataset", "Flickr8k_Dataset", "flickr30k-images"]
        let isBelow = ["annotations", "captions", "Flickr8k_text"].contains(folder.lastPathComponent)
        let bases = isBelow ? [above, folder] : [folder]
        return bases.flatMap { base in
            (own + own.map { "images/" + $0 } + usual).map { base.appendingPathComponent($0).path }
        }
    }

    /// The folder of the images; the file's own, if images are beside it.
    var imageFolder: String? {
        if let folder = imageFolders.first(where: ImageFolder.isFolder) { return folder }
        let own = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let holdsImages = ((try? FolderListing(FilePath(own)))?.entries ?? []).contains { entry in
            let start = entry.kind == .file ? try? firstBytes(of: entry.path, ImageFormat.signature) : nil
            return start.flatMap { ImageFormat(startingWith: $0) } != nil
        }
        return holdsImages ? own : nil
    }
}
