import Engine
import Foundation
import Images
import System

/// The image files of a folder and of all folders below it: the one reader of folders, for data sets and programs.
///
/// What a file is, its contents say. Links are followed, but no folder is read twice. What people do not see is passed
/// over: hidden files, and what systems leave behind. All else that is no image is not opened, or left out and counted.
public struct ImageFiles: Sendable {
    /// A file or folder, and how one gets there from the folder that was read.
    public struct File: Sendable {
        /// Where it is.
        public let path: FilePath
        /// The names on the way, the last one its own.
        let names: [[UInt8]]

        init(path: FilePath, names: [[UInt8]]) { (self.path, self.names) = (path, names) }

        /// A file by itself.
        init(_ path: FilePath) {
            self.init(path: path, names: [Array(path.bytes.split(separator: UInt8(ascii: "/")).last ?? [])])
        }

        /// From the folder that was read on; bytes that are not UTF-8 are shown as `\xE4`.
        public var name: String { names.map(FilePath.shown).joined(separator: "/") }

        /// What follows the last full stop, in lower case; empty where there is none.
        fileprivate var ending: String {
            let parts = names.last!.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            return parts.count > 1 ? FilePath.shown(parts.last!).lowercased() : ""
        }
    }

    /// The folder that was read.
    let folder: FilePath
    /// PNG and JPEG files, and files that are called so: what is wrong with those shows when they are read. In the
    /// order of their paths.
    public private(set) var images: [File] = []
    /// Folders on the way.
    private(set) var folders: [File] = []
    private var foreign: [(file: File, format: ImageFormat)] = []
    private var others: [File] = []
    private var special: [File] = []
    private var repeated: [File] = []
    private var deadLinks = 0

    /// Lists a folder.
    /// - Parameters:
    ///   - path: Of the folder.
    ///   - what: What the folder was given as, for errors: "the path behind --images".
    /// - Throws: `DataFault` where there is no such folder, it cannot be listed, or holds no PNG or JPEG file.
    public init(in path: String, givenAs what: String) throws {
        let kind = FileKind(path)
        guard kind == .folder else {
            throw DataFault(
                file: path, found: kind == .nothing ? "no such folder" : kind.description,
                expected: "a folder of images", advice: "Check \(what).")
        }
        try self.init(in: FilePath(path))
        guard !images.isEmpty else { throw withoutImages(expected: "at least one image") }
        images.sort { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }
    }

    /// Lists a folder, which may hold no image. Images come in the order of their names, one folder after the other.
    init(in folder: FilePath) throws {
        self.folder = folder
        // A link to a folder above would bring everything once more.
        var read: Set<FileIdentity> = []
        var above = folder
        while let identity = FileIdentity(above), read.insert(identity).inserted, read.count < 1000 {
            above = above.appending(Array("..".utf8))
        }
        var files: [File] = []
        try list(folder, [], &read, &files)
        let formats = listInParallel(files.count, grain: 16) { [files] place in
            // What cannot be read is told when it is, if it is called an image.
            (try? firstBytes(of: files[place].path, ImageFormat.signature)).flatMap { ImageFormat(startingWith: $0) }
        }
        for (file, format) in zip(files, formats) {
            if let format, !format.isRead {
                foreign.append((file, format))
            } else if format != nil || ImageFormat.endings.contains(file.ending) {
                images.append(file)
            } else {
                others.append(file)
            }
        }
    }

    private mutating func list(
        _ folder: FilePath, _ names: [[UInt8]], _ read: inout Set<FileIdentity>, _ files: inout [File]
    ) throws {
        let listing = try FolderListing(folder)
        deadLinks += listing.deadLinks
        for entry in listing.entries {
            let file = File(path: entry.path, names: names + [entry.name])
            switch entry.kind {
            case .file: files.append(file)
            case .folder:
                guard read.insert(entry.identity).inserted else {
                    repeated.append(file)
                    continue
                }
                folders.append(file)
                try list(entry.path, file.names, &read, &files)
            case .special, .nothing: special.append(file)
            }
        }
    }

    // MARK: What a report says

    /// What was left out of `title`, a sentence each.
    public func notes(on title: String) -> [String] {
        var notes: [String] = []
        func note(_ what: String, _ files: [File], _ count: Int? = nil) {
            guard let first = files.first else { return }
            notes.append("Left out of \(title): \(what) (\(count ?? files.count)), such as \(first.name).")
        }
        note("files that are no images", others)
        if !foreign.isEmpty {
            notes.append(
                "Left out of \(title): \(foreignFormats), such as \(foreign[0].file.name). ImageMagick makes PNG files "
                    + "of them: \(conversion)")
        }
        note("pipes, sockets or devices", special)
        note("links to folders that are read already or lie above", repeated)
        if deadLinks > 0 { notes.append("Left out of \(title): links that lead nowhere (\(deadLinks)).") }
        return notes
    }

    /// The error of a folder whose images, if it has any, are in formats that are not read.
    func withoutImages(expected: String) -> DataFault {
        guard !foreign.isEmpty else {
            return DataFault(file: folder.description, found: "no PNG or JPEG file", expected: expected)
        }
        return DataFault(
            file: folder.description,
            found: "no PNG or JPEG file, but \(foreignFormats), such as \(foreign[0].file.name)", expected: expected,
            advice: "ImageMagick makes PNG files of them: \(conversion)")
    }

    /// Whether images are there that are not read.
    var holdsForeignFormats: Bool { !foreign.isEmpty }

    /// "12 WebP files and 1 GIF file", the most frequent first.
    private var foreignFormats: String {
        let counts = Dictionary(grouping: foreign, by: \.format.rawValue).mapValues(\.count)
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.value) \($0.key) \($0.value == 1 ? "file" : "files")" }
        return counts.count == 1 ? counts[0] : counts.dropLast().joined(separator: ", ") + " and " + counts.last!
    }

    private var conversion: String {
        let names = foreign.map { $0.file.ending.isEmpty ? FilePath.shown($0.file.names.last!) : "*." + $0.file.ending }
        return ImageFormat.conversion(in: folder.description, names: Set(names).sorted())
    }
}

// MARK: Images in memory

/// Images that were read, one behind the other.
public struct ReadImages: Sendable {
    /// `[N, H, W, C]`, row-major, channels last.
    public let pixels: [UInt8]
    /// Which of the files they are; all but broken ones.
    public let rows: [Int]
    /// How many images had another height or width than the results.
    public let resized: Int
    /// How many had another number of channels.
    public let recoloured: Int
    let title: String
    /// Files that were read though something is wrong with them.
    let slips: [ImageFiles.File]
    /// What is wrong with those that were left out.
    let faults: [DataFault]

    /// What a report says of broken files and of those with slips.
    public var notes: [String] { ImageFiles.notes(slips: slips, faults: faults, of: title) }
}

extension ImageFiles {
    /// Decodes files, upright and in their order, on all threads; no more than one image a thread is held as it is
    /// stored.
    ///
    /// - Parameters:
    ///   - files: Those of a listing.
    ///   - title: What the notes call the set.
    ///   - size: The bytes of one result.
    ///   - side: The larger side of a result; large images are decoded no finer than it needs.
    ///   - skippingBroken: Whether broken files are left out and counted, where else the first is an error.
    ///   - result: Brings an image to `size` bytes; called on several threads.
    /// - Throws: `DataFault` for a broken file, or where all are.
    public static func read(
        _ files: [File], of title: String, size: Int, side: Int, skippingBroken: Bool,
        _ result: @Sendable (ByteImage) -> ByteImage
    ) throws -> ReadImages {
        struct Change { let hasSlips, isResized, isRecoloured: Bool }
        var outcomes: [Outcome<Change>] = []
        let pixels = try [UInt8](unsafeUninitializedCapacity: files.count * size) { target, written in
            let start = target.baseAddress!
            outcomes = try each(of: files.map(\.path), skippingBroken: skippingBroken, sharing: start) {
                row, path, start in
                let bytes = try readWhole(path, atMost: ByteImage.largestFile)
                let header = try ImageHeader(bytes, path.description)
                let (image, hasSlips) = try header.image(bytes, path.description, forSide: side)
                let new = result(image)
                require(new.pixels.count == size, "an image took \(new.pixels.count) bytes for \(size)")
                new.pixels.withUnsafeBufferPointer {
                    (start + row * size).initialize(from: $0.baseAddress!, count: size)
                }
                return Change(
                    hasSlips: hasSlips, isResized: header.height != new.height || header.width != new.width,
                    isRecoloured: header.channels != new.channels)
            }
            var kept = 0
            for (row, outcome) in outcomes.enumerated() {
                guard case .done = outcome else { continue }
                if kept < row { (start + kept * size).update(from: start + row * size, count: size) }
                kept += 1
            }
            written = kept * size
        }
        var (rows, changes, slips, faults): ([Int], [Change], [File], [DataFault]) = ([], [], [], [])
        for (row, outcome) in outcomes.enumerated() {
            switch outcome {
            case .done(let change):
                rows.append(row)
                changes.append(change)
                if change.hasSlips { slips.append(files[row]) }
            case .broken(let fault): faults.append(fault)
            }
        }
        if rows.isEmpty, let first = faults.first {
            throw DataFault(
                file: first.file, found: "\(first.found); none of \(files.count) images of \(title) can be read",
                expected: "at least one that can")
        }
        return ReadImages(
            pixels: pixels, rows: rows, resized: changes.count { $0.isResized },
            recoloured: changes.count { $0.isRecoloured }, title: title, slips: slips, faults: faults)
    }

    /// What becomes of one file.
    enum Outcome<Value> {
        case done(Value)
        case broken(DataFault)
    }

    /// Does something with every file, on all threads.
    /// - Parameter memory: given to `body`, which fills a part of its own for every file; nil where there is nothing to fill.
    /// - Throws: The fault of the first broken file in their order, unless those are skipped.
    static func each<Value, Memory: SharedMemory>(
        of paths: [FilePath], skippingBroken: Bool, sharing memory: Memory,
        _ body: @Sendable (Int, FilePath, Memory) throws -> Value
    ) throws -> [Outcome<Value>] {
        var outcomes = [Outcome<Value>?](repeating: nil, count: paths.count)
        outcomes.withUnsafeMutableBufferPointer { outcomes in
            inParallel(paths.count, sharing: outcomes, memory) { rows, _, outcomes, memory in
                for row in rows {
                    do {
                        outcomes[row] = .done(try body(row, paths[row], memory))
                    } catch {
                        let fault = error as? DataFault
                        outcomes[row] = .broken(
                            fault
                                ?? DataFault(file: paths[row].description, found: "\(error)", expected: "an image"))
                        if !skippingBroken { return }
                    }
                }
            }
        }
        // Threads that met a fault stopped there, so what follows it may be empty; the first fault was met in any case.
        return try outcomes.map { outcome in
            if case .broken(var fault) = outcome, !skippingBroken {
                fault.advice += (fault.advice.isEmpty ? "" : " ")
                    + "Or leave out what cannot be read, and count it: --skip-broken"
                throw fault
            }
            return outcome!
        }
    }

    /// What a report says of files with something wrong.
    static func notes(slips: [File], faults: [DataFault], of title: String) -> [String] {
        var notes: [String] = []
        if let first = slips.first {
            notes.append(
                "JPEG files of \(title) with slips that harm no pixel (stray bytes between segments, an unknown "
                    + "revision): \(slips.count), such as \(first.name).")
        }
        if let first = faults.first {
            notes.append(
                "Left out of \(title), being broken: \(faults.count), such as \(first.file) (\(first.found)).")
        }
        return notes
    }
}
