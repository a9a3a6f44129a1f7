import Foundation
import System

/// The file format of MNIST and its kin (LeCun, Cortes and Burges, 1998): a magic number, the extents as 32-bit
/// big-endian numbers, then one byte a pixel or label. The files may be compressed by gzip.
enum IDX {
    /// More than any data set of this format has; a header that asks for more is wrong.
    static let largestContents = 1 << 30

    static let trainImages = "train-images", trainLabels = "train-labels"
    static let testImages = "t10k-images", testLabels = "t10k-labels"

    /// The file of one role in a folder, under any of the names in use; `nil` where there is none. Some archives unpack
    /// to a folder of the file's name, with the file in it.
    static func file(_ role: String, in folder: String) -> String? {
        let rank = role.hasSuffix("images") ? 3 : 1
        let names = ["\(role)-idx\(rank)-ubyte", "\(role).idx\(rank)-ubyte"].flatMap { [$0, $0 + ".gz"] }
        func isFile(_ path: String) -> Bool { ![.nothing, .folder].contains(FileKind(path)) }
        return names.map { folder + "/" + $0 }.first(where: isFile)
            ?? names.flatMap { outer in names.map { "\(folder)/\(outer)/\($0)" } }.first(where: isFile)
    }

    /// Grey images: `[N, H, W]` bytes.
    static func images(_ path: String) throws -> (pixels: [UInt8], count: Int, height: Int, width: Int) {
        let (reader, extents) = try open(path, rank: 3)
        let pixels = try contents(reader, extents, of: "pixels")
        return (pixels, extents[0], extents[1], extents[2])
    }

    /// `N` labels.
    static func labels(_ path: String) throws -> [UInt8] {
        let (reader, extents) = try open(path, rank: 1)
        return try contents(reader, extents, of: "labels")
    }

    /// The byte at which label number `row` stands.
    static func offset(ofLabel row: Int) -> Int { 8 + row }

    private static func open(_ path: String, rank: Int) throws -> (ByteReader, extents: [Int]) {
        let reader = try ByteReader(path)
        let kind = rank == 3 ? "images" : "labels"
        let magic = try number(reader, of: "the magic number")
        let expected = 0x0800 + rank
        guard magic == expected else {
            let isOther = magic == 0x0800 + (4 - rank)
            let found = String(format: "the number 0x%08x", magic)
            throw DataFault(
                file: path, offset: 0, found: isOther ? found + (rank == 3 ? ", labels" : ", images") : found,
                expected: String(format: "0x%08x, the magic number of IDX ", expected) + kind)
        }
        let extents = try (0..<rank).map { _ in try number(reader, of: "the header") }
        var total = 1
        for (axis, extent) in extents.enumerated() {
            let (product, overflow) = total.multipliedReportingOverflow(by: extent)
            guard extent > 0, !overflow, product <= largestContents else {
                throw DataFault(
                    file: path, offset: 4 + 4 * axis,
                    found: "extents of \(extents.map(String.init).joined(separator: "×"))",
                    expected: "positive extents of at most \(largestContents) bytes in all")
            }
            total = product
        }
        return (reader, extents)
    }

    private static func contents(_ reader: ByteReader, _ extents: [Int], of what: String) throws -> [UInt8] {
        let bytes = try reader.bytes(extents.reduce(1, *), of: what)
        try reader.expectEnd(after: "\(extents.map(String.init).joined(separator: "×")) \(what)")
        return bytes
    }

    private static func number(_ reader: ByteReader, of what: String) throws -> Int {
        try reader.bytes(4, of: what).reduce(0) { $0 << 8 | Int($1) }
    }
}

extension ImageDataset {
    /// Whether a folder holds any IDX file of images under the usual names.
    static func isIDXFolder(_ folder: String) -> Bool {
        IDX.file(IDX.trainImages, in: folder) != nil || IDX.file(IDX.testImages, in: folder) != nil
    }

    /// The folder of IDX files that a path leads to: itself or, as torchvision keeps them, its `raw` or that of one
    /// subfolder, such as `MNIST/raw`.
    static func idxFolder(_ path: String) throws -> String? {
        if let folder = [path, path + "/raw"].first(where: isIDXFolder) { return folder }
        let below = try FolderListing(FilePath(path)).entries.filter { $0.kind == .folder }
            .compactMap { String(validating: $0.name, as: UTF8.self) }.map { "\(path)/\($0)/raw" }.filter(isIDXFolder)
        guard below.count > 1 else { return below.first }
        throw DataFault(
            file: path, found: "IDX files in \(below.joined(separator: ", "))", expected: "one set of them",
            advice: "Give the path of one of these.")
    }

    /// Loads a folder of IDX files. Without `classNames` the classes are the labels that occur, named by their numbers.
    static func loadIDX(
        named name: String, folder: String, classNames: [String]?, _ missingHalf: MissingHalf
    ) throws -> ImageDataset {
        let train = try half(IDX.trainImages, IDX.trainLabels, in: folder)
        let test = try half(IDX.testImages, IDX.testLabels, in: folder)
        func numbers(_ half: IDXHalf) -> [Int] { Set(half.labels).sorted().map(Int.init) }
        // Some sets count from 1 or leave numbers out, as EMNIST's letters do. The training half says what there is.
        let classes = classNames.map { Array($0.indices) } ?? (train ?? test).map(numbers) ?? []
        var indices = [Int?](repeating: nil, count: 256)
        for (index, number) in classes.enumerated() { indices[number] = index }
        let notes = classNames == nil ? notes(classes, name) : []
        let classNames = classNames ?? classes.map(String.init)
        for half in [train, test].compactMap({ $0 }) {
            guard let row = half.labels.firstIndex(where: { indices[Int($0)] == nil }) else { continue }
            throw DataFault(
                file: half.labelFile, offset: IDX.offset(ofLabel: row), found: "the label \(half.labels[row])",
                expected: "a label in \(runs(classes))")
        }
        if let train, let test, (train.height, train.width) != (test.height, test.width) {
            throw DataFault(
                file: test.imageFile, offset: 8, found: "images of \(test.height)×\(test.width) pixels",
                expected: "\(train.height)×\(train.width) like the training images")
        }
        let absent = train == nil ? (IDX.trainImages, IDX.trainLabels) : (IDX.testImages, IDX.testLabels)
        return try joining(
            name: name, train: train?.images(classNames, indices), test: test?.images(classNames, indices),
            notes: notes, in: folder,
            missing: "\(absent.0)-idx3-ubyte.gz and \(absent.1)-idx1-ubyte.gz", missingHalf)
    }

    /// What is to be said of labels that are not 0, 1, 2, …: they may be meant so, or a file may be damaged.
    private static func notes(_ classes: [Int], _ name: String) -> [String] {
        classes == Array(classes.indices)
            ? [] : ["The labels of \(name) are not all numbers from 0 on; its classes are \(runs(classes))."]
    }

    /// "0…9, 255"
    private static func runs(_ numbers: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)…\($0.upperBound)" }
            .joined(separator: ", ")
    }

    /// What the two files of one half hold; `nil` where neither is there.
    private static func half(_ imageRole: String, _ labelRole: String, in folder: String) throws -> IDXHalf? {
        let files = (images: IDX.file(imageRole, in: folder), labels: IDX.file(labelRole, in: folder))
        guard let imageFile = files.images, let labelFile = files.labels else {
            guard files.images == nil && files.labels == nil else {
                let (present, absent) =
                    files.images == nil
                    ? (labelRole, "\(imageRole)-idx3-ubyte.gz") : (imageRole, "\(labelRole)-idx1-ubyte.gz")
                throw DataFault(
                    file: folder, found: "the file of \(present) alone", expected: "\(absent) beside it")
            }
            return nil
        }
        // Labels first: they are quick to read, and tell early that a file is wrong.
        let labels = try IDX.labels(labelFile)
        let (pixels, count, height, width) = try IDX.images(imageFile)
        guard count == labels.count else {
            throw DataFault(
                file: labelFile, offset: 4, found: "\(labels.count) labels",
                expected: "\(count), one for each image of \(imageFile)")
        }
        return IDXHalf(
            imageFile: imageFile, labelFile: labelFile, pixels: pixels, labels: labels, height: height, width: width)
    }
}

private struct IDXHalf {
    let imageFile: String
    let labelFile: String
    let pixels: [UInt8]
    let labels: [UInt8]
    let height: Int
    let width: Int

    /// - Parameter indices: The class of every label that occurs.
    func images(_ classNames: [String], _ indices: [Int?]) -> LabelledImages {
        LabelledImages(
            pixels: pixels, labels: labels.map { indices[Int($0)]! }, height: height, width: width, channels: 1,
            classNames: classNames)
    }
}
