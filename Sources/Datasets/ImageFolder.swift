import Engine
import Foundation
import Images
import System

/// PNG and JPEG files in one subfolder a class, the class named by its folder; what lies deeper belongs to the class.
///
/// All images get one size (stretched along each axis if need be) and one number of channels: colour if any is in
/// colour. They come in an order shuffled once and for all, so that the first rows are not all of one class.
struct ImageFolder {
    /// The bytes that all images of one half may take together in memory.
    static let largestContents = 400_000_000

    struct Entry {
        let file: ImageFiles.File
        let className: String
    }

    private(set) var entries: [Entry]
    let classNames: [String]

    /// - Parameter level: Which of the folders on the way to a file names its class.
    init(_ files: [ImageFiles.File], classAt level: Int) {
        let named = files.map { (file: $0, className: FilePath.shown($0.names[level])) }
        classNames = Set(named.map(\.className)).sorted()
        entries = named.map(Entry.init)
        // The seed is part of the format, so to speak: the same folder always comes in the same order.
        var random = Random(seed: 0)
        entries.shuffle(using: &random)
    }

    static func isFolder(_ path: String) -> Bool { FileKind(path) == .folder }
}

/// What the subfolders of a folder of images are: classes, or the two halves with the classes below them.
private struct FolderLayout {
    /// Of a folder that is not divided, all classes.
    let train: ImageFolder?
    let test: ImageFolder?
    let isDivided: Bool
    private(set) var notes: [String] = []

    private enum Half { case train, test, validation }

    /// What the usual names of halves mean, without regard for case.
    private static let names: [String: Half] = [
        "train": .train, "training": .train, "test": .test, "testing": .test, "val": .validation, "valid": .validation,
        "validation": .validation,
    ]

    init(_ listing: ImageFiles) {
        let files = listing.images
        var level = 0
        var depths = FolderLayout.depths(of: files, at: level)
        // A folder alone, with nothing but folders in it, is what an archive was unpacked to.
        while depths.count == 1, let (name, depth) = depths.first, depth.lowerBound > 0, FolderLayout.half(name) == nil,
            !files.contains(where: { $0.names.count == level + 1 })
        {
            notes.append("Read from the subfolder \(FilePath.shown(name)).")
            level += 1
            depths = FolderLayout.depths(of: files, at: level)
        }
        // A half holds classes and no images; a class called `train` among others holds images.
        let folders = depths.keys.sorted { $0.lexicographicallyPrecedes($1) }
        let halves = folders.filter { FolderLayout.half($0) != nil && depths[$0]!.lowerBound > 0 }
        let trainName = halves.first { FolderLayout.half($0) == .train }
        let testName =
            halves.first { FolderLayout.half($0) == .test } ?? halves.first { FolderLayout.half($0) == .validation }
        let hasOthers = folders.contains { FolderLayout.half($0) == nil }
        let isDivided = (trainName != nil && testName != nil) || (!halves.isEmpty && !hasOthers)
        self.isDivided = isDivided

        let inside = files.filter { $0.names.count > level + 1 }
        let top = level
        if isDivided {
            level += 1
            let classes = level
            let half = { (name: [UInt8]) in ImageFolder(inside.filter { $0.names[top] == name }, classAt: classes) }
            train = trainName.map(half)
            test = testName.map(half)
        } else {
            train = inside.isEmpty || !hasOthers ? nil : ImageFolder(inside, classAt: level)
            test = nil
        }
        let isRead = { (name: [UInt8]) in !isDivided || name == trainName || name == testName }
        if isDivided, let testName, FolderLayout.half(testName) == .validation {
            notes.append("There is no folder test; \(FilePath.shown(testName)) is the half to be judged by.")
        }
        note(
            "Not read, beside the halves", of: folders.filter { !isRead($0) }, inside.filter { !isRead($0.names[top]) })
        note("Left out: images outside the classes' folders", files.filter { $0.names.count == top + 1 })
        let read = inside.filter { isRead($0.names[top]) }
        note("Read from subfolders of classes", read.filter { $0.names.count > level + 2 })
        let classes = Set(read.map { $0.names[0...level] })
        noteEmpty(
            listing.folders.filter {
                $0.names.count == level + 1 && isRead($0.names[top]) && !classes.contains($0.names[0...level])
            })
    }

    /// The folders at a level that hold images, and how many more folders there are on the way, at least and at most.
    private static func depths(of files: [ImageFiles.File], at level: Int) -> [[UInt8]: ClosedRange<Int>] {
        var depths: [[UInt8]: ClosedRange<Int>] = [:]
        for file in files where file.names.count > level + 1 {
            let depth = file.names.count - level - 2
            let old = depths[file.names[level]] ?? depth...depth
            depths[file.names[level]] = min(old.lowerBound, depth)...max(old.upperBound, depth)
        }
        return depths
    }

    private static func half(_ name: [UInt8]) -> Half? { names[String(decoding: name, as: UTF8.self).lowercased()] }

    private mutating func note(_ what: String, of folders: [[UInt8]] = [], _ files: [ImageFiles.File]) {
        guard let first = files.first else { return }
        let names = folders.isEmpty ? "" : ": " + folders.map(FilePath.shown).joined(separator: ", ")
        notes.append("\(what)\(names) (\(Noun.image.counted(files.count)), such as \(first.name)).")
    }

    private mutating func noteEmpty(_ folders: [ImageFiles.File]) {
        let names = folders.map { FilePath.shown($0.names.last!) }
        guard let first = names.first else { return }
        notes.append(
            names.count == 1
                ? "The folder \(first) holds no PNG or JPEG file and was left out."
                : "The folders \(names.joined(separator: ", ")) hold no PNG or JPEG file and were left out.")
    }
}

extension ImageDataset {
    /// Loads a folder by what it holds.
    static func loadFolder(_ path: String, _ reading: Reading) throws -> ImageDataset {
        let kind = FileKind(path)
        guard kind == .folder else {
            throw DataFault(
                file: path, found: kind == .nothing ? "no such folder" : kind.description,
                expected: "fashion, mnist, cifar10, cifar100, cifar100-coarse, or the path of a folder")
        }
        let name = URL(fileURLWithPath: path).lastPathComponent
        if let folder = try idxFolder(path) {
            return try loadIDX(named: name, folder: folder, classNames: nil, reading.missingHalf)
        }
        for layout in [CIFARLayout.ten, .hundred] where layout.isHeld(by: path) {
            return try loadCIFAR(layout, in: path, reading.missingHalf)
        }
        return try loadImageFolder(path, name: name, reading)
    }

    private static func loadImageFolder(_ path: String, name: String, _ reading: Reading) throws -> ImageDataset {
        let listing = try ImageFiles(in: FilePath(path))
        let layout = FolderLayout(listing)
        guard let classNames = (layout.train ?? layout.test)?.classNames else {
            throw withoutClasses(path, listing)
        }
        let indices = Dictionary(uniqueKeysWithValues: classNames.enumerated().map { ($1, $0) })
        var (halves, notes) = try entries(of: layout, indices, name: name, path, reading.missingHalf)
        notes = layout.notes + listing.notes(on: name) + notes
        // What is not asked for is not even opened.
        if let limit = reading.limit {
            let needs = DataNeeds()
            let rows = [
                needs.rows(of: halves[0].map(\.className), first: limit.train, ofEachClass: needs.train),
                needs.rows(of: halves[1].map(\.className), first: limit.test, ofEachClass: needs.test),
            ]
            halves = zip(halves, rows).map { half, rows in rows.map { half[$0] } }
        }

        var (headers, faults): ([ImageHeader], [DataFault]) = ([], [])
        for half in halves.indices {
            let outcomes = try ImageFiles.each(
                of: halves[half].map(\.file.path), skippingBroken: reading.skipsBroken,
                sharing: nil as UnsafePointer<UInt8>?
            ) { _, path, _ in try ImageHeader(contentsOf: path) }
            var readable: [ImageFolder.Entry] = []
            for (entry, outcome) in zip(halves[half], outcomes) {
                switch outcome {
                case .done(let header):
                    headers.append(header)
                    readable.append(entry)
                case .broken(let fault): faults.append(fault)
                }
            }
            guard !readable.isEmpty else {
                throw DataFault(
                    file: path, found: "a half without an image that can be read", expected: "at least one in either")
            }
            halves[half] = readable
        }
        let sizes = Set(headers.map { [$0.height, $0.width] })
        let channels = headers.contains { $0.channels == 3 } ? 3 : 1
        let own = sizes.count == 1 ? sizes.first.map { (height: $0[0], width: $0[1]) } : nil
        let (height, width) = reading.size(own: own, channels: channels)
        if sizes != [[height, width]] {
            notes.append(
                "The images of \(name) were resized to \(height)×\(width) pixels"
                    + (own.map { " from \($0.height)×\($0.width)." } ?? "."))
        }

        var parts: [LabelledImages] = []
        var slips: [ImageFiles.File] = []
        for half in halves {
            try checkContents(count: half.count, height: height, width: width, channels: channels, of: name)
            let read = try ImageFiles.read(
                half.map(\.file), of: name, size: height * width * channels, side: max(height, width),
                skippingBroken: reading.skipsBroken
            ) { image in
                let image = image.resized(height: height, width: width)
                return channels == 3 ? image.colour() : image.grey()
            }
            parts.append(
                LabelledImages(
                    pixels: read.pixels, labels: read.rows.map { indices[half[$0].className]! }, height: height,
                    width: width, channels: channels, classNames: classNames))
            slips += read.slips
            faults += read.faults
        }
        notes += ImageFiles.notes(slips: slips, faults: faults, of: name)
        return ImageDataset(name: name, train: parts[0], test: parts[1], notes: notes)
    }

    private static func withoutClasses(_ path: String, _ listing: ImageFiles) -> DataFault {
        let expected = "one subfolder of images a class, such as cat/1.png"
        if !listing.images.isEmpty {
            let count = Noun.image.counted(listing.images.count)
            return DataFault(file: path, found: "\(count) outside any class's folder", expected: expected)
        }
        return listing.holdsForeignFormats
            ? listing.withoutImages(expected: expected)
            : DataFault(
                file: path, found: "neither IDX files, nor CIFAR's binary files, nor subfolders of images",
                expected: "one of these, such as train-images-idx3-ubyte.gz, data_batch_1.bin or cat/1.png")
    }

    /// What is to learn from and what to be judged by.
    private static func entries(
        of layout: FolderLayout, _ indices: [String: Int], name: String, _ path: String, _ missingHalf: MissingHalf
    ) throws -> (halves: [[ImageFolder.Entry]], notes: [String]) {
        guard let train = layout.train, let test = layout.test else {
            let only = (layout.train ?? layout.test)!.entries
            let half = "the subfolder \(layout.train == nil ? "train" : "test")"
            let (rows, note) = try split(
                only.map { indices[$0.className]! }, name: name, isTest: layout.train == nil, in: path,
                missing: layout.isDivided ? half : "the subfolders train and test", missingHalf)
            return ([rows.train.map { only[$0] }, rows.validation.map { only[$0] }], [note])
        }
        if let entry = test.entries.first(where: { indices[$0.className] == nil }) {
            throw DataFault(
                file: entry.file.path.description, found: "the class \(entry.className) in the test half",
                expected: "one of the training half's \(indices.count) classes")
        }
        return ([train.entries, test.entries], [])
    }

    /// Throws where one half of such images takes more memory than there is for it.
    static func checkContents(count: Int, height: Int, width: Int, channels: Int, of name: String) throws {
        let size = height * width * channels
        guard count * size <= ImageFolder.largestContents else {
            throw DataFault(
                file: name, found: "\(count) images of \(height)×\(width)×\(channels), \(count * size / 1_000_000) MB",
                expected: "at most \(ImageFolder.largestContents / 1_000_000) MB",
                advice: "Load them at a smaller size (--side), or fewer of them (--rows).")
        }
    }
}
