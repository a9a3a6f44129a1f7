import Engine
import Foundation

/// PNG and JPEG files in one subfolder a class, the class named by its folder.
///
/// All images get one size (stretched along each axis if need be) and one number of channels: colour if any is in
/// colour. They come in an order shuffled once and for all, so that the first rows are not all of one class.
struct ImageFolder {
    /// The bytes that all images of one half may take together in memory.
    static let largestContents = 400_000_000

    struct Entry {
        let path: String
        let className: String
        var width = 0
        var height = 0
        var channels = 0
    }

    private(set) var entries: [Entry] = []
    private(set) var notes: [String] = []

    /// Lists the images and reads the header of each.
    init(_ folder: String) throws {
        for className in try ImageFolder.subfolders(of: folder) {
            let inside = folder + "/" + className
            let names = try ImageFolder.visible(inside)
            let images = names.filter { ["png", "jpg", "jpeg"].contains(($0 as NSString).pathExtension.lowercased()) }
            if images.isEmpty {
                notes.append("The folder \(className) holds no PNG or JPEG file and was left out.")
            } else if images.count < names.count {
                let others = names.count - images.count
                notes.append("Left out of the folder \(className), being neither PNG nor JPEG: \(others).")
            }
            entries += images.map { Entry(path: inside + "/" + $0, className: className) }
        }
        for i in entries.indices {
            let path = entries[i].path
            let bytes = try readWhole(path, atMost: ByteImage.largestFile)
            let size = try ImageFormat(bytes, path).size(bytes, path)
            (entries[i].width, entries[i].height, entries[i].channels) =
                (Int(size.width), Int(size.height), Int(size.channels))
        }
        // The seed is part of the format, so to speak: the same folder always comes in the same order.
        var random = Random(seed: 0)
        entries.shuffle(using: &random)
    }

    /// Decodes every image to one size.
    func images(height: Int, width: Int, channels: Int, classNames: [String]) throws -> LabelledImages {
        let size = height * width * channels
        guard entries.count * size <= ImageFolder.largestContents else {
            throw DatasetError(
                file: entries[0].path,
                found:
                    "\(entries.count) images of \(height)×\(width)×\(channels), \(entries.count * size / 1_000_000) MB",
                expected: "at most \(ImageFolder.largestContents / 1_000_000) MB",
                advice: "Load them at a smaller size.")
        }
        let indices = Dictionary(uniqueKeysWithValues: classNames.enumerated().map { ($1, $0) })
        var pixels: [UInt8] = []
        var labels: [Int] = []
        pixels.reserveCapacity(entries.count * size)
        for entry in entries {
            guard let label = indices[entry.className] else {
                throw DatasetError(
                    file: entry.path, found: "the class \(entry.className) in the test half",
                    expected: "one of the training half's \(classNames.count) classes")
            }
            let image = try ByteImage(contentsOf: entry.path).resized(height: height, width: width)
            pixels += channels == 3 ? image.colour().pixels : image.grey().pixels
            labels.append(label)
        }
        return LabelledImages(
            pixels: pixels, labels: labels, height: height, width: width, channels: channels, classNames: classNames)
    }

    /// Names in a folder, hidden ones left out, sorted.
    static func visible(_ folder: String) throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
        } catch {
            throw DatasetError(file: folder, found: "a folder that cannot be listed", expected: "a readable folder")
        }
    }

    static func subfolders(of folder: String) throws -> [String] {
        try visible(folder).filter { isFolder(folder + "/" + $0) }
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}

extension ImageDataset {
    /// Loads a folder by what it holds.
    static func loadFolder(
        _ path: String, size: (height: Int, width: Int)?, _ missingHalf: MissingHalf
    ) throws -> ImageDataset {
        guard ImageFolder.isFolder(path) else {
            throw DatasetError(
                file: path, found: FileManager.default.fileExists(atPath: path) ? "a file" : "no such folder",
                expected: "fashion, mnist, cifar10, cifar100, cifar100-coarse, or the path of a folder")
        }
        let name = URL(fileURLWithPath: path).lastPathComponent
        if isIDXFolder(path) { return try loadIDX(named: name, folder: path, classNames: nil, missingHalf) }
        for layout in [CIFARLayout.ten, .hundred] where layout.isHeld(by: path) {
            return try loadCIFAR(layout, in: path, missingHalf)
        }
        return try loadImageFolder(path, name: name, size: size, missingHalf)
    }

    private static func loadImageFolder(
        _ path: String, name: String, size: (height: Int, width: Int)?, _ missingHalf: MissingHalf
    ) throws -> ImageDataset {
        let subfolders = Set(try ImageFolder.subfolders(of: path))
        let isDivided = subfolders.contains("train") || subfolders.contains("test")
        let train =
            try isDivided
            ? (subfolders.contains("train") ? ImageFolder(path + "/train") : nil) : ImageFolder(path)
        let test = try subfolders.contains("test") ? ImageFolder(path + "/test") : nil
        let halves = [train, test].compactMap { $0 }
        for (half, folder) in zip(halves, [train == nil ? "/test" : isDivided ? "/train" : "", "/test"])
        where half.entries.isEmpty {
            throw DatasetError(
                file: path + folder, found: "neither IDX files, nor CIFAR's binary files, nor subfolders of images",
                expected: "one of these, such as train-images-idx3-ubyte.gz, data_batch_1.bin or cat/1.png")
        }
        let entries = halves.flatMap(\.entries)
        let sizes = Set(entries.map { [$0.height, $0.width] })
        let (height, width) = size ?? (sizes.count == 1 ? (entries[0].height, entries[0].width) : (32, 32))
        require(height > 0 && width > 0, "images cannot be resized to \(height)×\(width)")
        let channels = entries.contains { $0.channels == 3 } ? 3 : 1
        let classNames = Set(halves[0].entries.map(\.className)).sorted()
        var notes = halves.flatMap(\.notes)
        if sizes != [[height, width]] {
            notes.append("The images of \(name) were resized to \(height)×\(width) pixels.")
        }
        let parts = try [train, test].map {
            try $0?.images(height: height, width: width, channels: channels, classNames: classNames)
        }
        return try joining(
            name: name, train: parts[0], test: parts[1], notes: notes, in: path,
            missing: isDivided ? "the subfolder \(train == nil ? "train" : "test")" : "the subfolders train and test",
            missingHalf)
    }
}
