import Foundation
import System

/// The binary files of CIFAR-10 and CIFAR-100 (Krizhevsky, 2009): 32×32 colour images in records of label bytes and
/// then the red, the green and the blue plane.
enum CIFARLayout {
    case ten
    /// CIFAR-100 by its fine classes.
    case hundred
    /// CIFAR-100 by its superclasses.
    case hundredCoarse

    static let side = 32
    static let area = side * side

    var name: String { self == .ten ? "CIFAR-10" : "CIFAR-100" }

    var folderNames: [String] {
        self == .ten
            ? ["cifar-10-batches-bin", "cifar10", "cifar-10"] : ["cifar-100-binary", "cifar100", "cifar-100"]
    }

    var trainFiles: [String] { self == .ten ? (1...5).map { "data_batch_\($0).bin" } : ["train.bin"] }

    var testFile: String { self == .ten ? "test_batch.bin" : "test.bin" }

    /// CIFAR-100 has two label bytes, the superclass and the fine class.
    var labelBytes: Int { self == .ten ? 1 : 2 }

    /// Which of the label bytes is the label.
    var labelPosition: Int { self == .hundred ? 1 : 0 }

    var recordSize: Int { labelBytes + 3 * CIFARLayout.area }

    var classNames: [String] {
        switch self {
        case .ten: cifar10Names
        case .hundred: cifar100Names
        case .hundredCoarse: cifar100CoarseNames
        }
    }

    func isHeld(by folder: String) -> Bool { (trainFiles + [testFile]).contains { has($0, folder) } }

    func has(_ file: String, _ folder: String) -> Bool {
        ![.nothing, .folder].contains(FileKind(folder + "/" + file))
    }

    func locate(_ folders: DataFolders) throws -> String {
        try folders.userFolder(name, among: folderNames, whenItHolds: isHeld)
    }

    /// Reads whole files one after the other.
    func read(_ paths: [String], roomFor images: Int) throws -> LabelledImages {
        var pixels: [UInt8] = []
        var labels: [Int] = []
        // Memory that is reserved and not written to costs nothing; growing by doubling would cost it twice.
        pixels.reserveCapacity(images * 3 * CIFARLayout.area)
        for path in paths { try append(path, &pixels, &labels) }
        return LabelledImages(
            pixels: pixels, labels: labels, height: CIFARLayout.side, width: CIFARLayout.side, channels: 3,
            classNames: classNames)
    }

    private func append(_ path: String, _ pixels: inout [UInt8], _ labels: inout [Int]) throws {
        let reader = try ByteReader(path)
        let classes = classNames.count
        var chunk = [UInt8](repeating: 0, count: 16 * recordSize)
        var image = [UInt8](repeating: 0, count: 3 * CIFARLayout.area)
        while true {
            let start = reader.position
            let got = try chunk.withUnsafeMutableBytes { try reader.read(into: $0) }
            guard got % recordSize == 0, reader.position > 0 else {
                throw DataFault(
                    file: path, offset: start + got, found: "the end of the file",
                    expected: "whole records of \(recordSize) bytes, the last of which lacks "
                        + "\(recordSize - got % recordSize)",
                    advice: "Bring a fresh copy of the file.")
            }
            guard got > 0 else { return }
            for record in stride(from: 0, to: got, by: recordSize) {
                let label = Int(chunk[record + labelPosition])
                guard label < classes else {
                    throw DataFault(
                        file: path, offset: start + record + labelPosition, found: "the label \(label)",
                        expected: "a label in 0…\(classes - 1)")
                }
                labels.append(label)
                chunk.withUnsafeBufferPointer { chunk in
                    image.withUnsafeMutableBufferPointer { image in
                        let planes = chunk.baseAddress! + record + labelBytes
                        for i in 0..<CIFARLayout.area {
                            image[3 * i] = planes[i]
                            image[3 * i + 1] = planes[CIFARLayout.area + i]
                            image[3 * i + 2] = planes[2 * CIFARLayout.area + i]
                        }
                    }
                }
                guard labels.count <= CIFARLayout.mostImages else {
                    throw DataFault(
                        file: path, offset: start + record, found: "one more image",
                        expected: "at most \(CIFARLayout.mostImages) images")
                }
                pixels += image
            }
        }
    }

    /// Twice what CIFAR has; a file that goes on for longer is something else.
    private static let mostImages = 120_000
}

extension ImageDataset {
    static func loadCIFAR(
        _ layout: CIFARLayout, in folder: String, _ missingHalf: MissingHalf
    ) throws -> ImageDataset {
        let present = layout.trainFiles.filter { layout.has($0, folder) }
        let train =
            present.isEmpty
            ? nil
            : try layout.read(
                present.map { folder + "/" + $0 }, roomFor: 50_000 / layout.trainFiles.count * present.count)
        let test =
            layout.has(layout.testFile, folder)
            ? try layout.read([folder + "/" + layout.testFile], roomFor: 10_000) : nil
        var notes: [String] = []
        if let train, present.count < layout.trainFiles.count {
            let absent = layout.trainFiles.filter { !present.contains($0) }.joined(separator: ", ")
            notes.append(
                "Part of \(layout.name)'s training data is missing (\(absent)): there are \(train.count) of "
                    + "50000 images to learn from, so results do not compare with published ones.")
        }
        return try joining(
            name: layout.name, train: train, test: test, notes: notes, in: folder,
            missing: train == nil ? layout.trainFiles.joined(separator: ", ") : layout.testFile, missingHalf)
    }
}

private let cifar10Names = [
    "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
]

private let cifar100Names = [
    "apple", "aquarium fish", "baby", "bear", "beaver", "bed", "bee", "beetle", "bicycle", "bottle", "bowl", "boy",
    "bridge", "bus", "butterfly", "camel", "can", "castle", "caterpillar", "cattle", "chair", "chimpanzee", "clock",
    "cloud", "cockroach", "couch", "crab", "crocodile", "cup", "dinosaur", "dolphin", "elephant", "flatfish", "forest",
    "fox", "girl", "hamster", "house", "kangaroo", "keyboard", "lamp", "lawn mower", "leopard", "lion", "lizard",
    "lobster", "man", "maple tree", "motorcycle", "mountain", "mouse", "mushroom", "oak tree", "orange", "orchid",
    "otter", "palm tree", "pear", "pickup truck", "pine tree", "plain", "plate", "poppy", "porcupine", "possum",
    "rabbit", "raccoon", "ray", "road", "rocket", "rose", "sea", "seal", "shark", "shrew", "skunk", "skyscraper",
    "snail", "snake", "spider", "squirrel", "streetcar", "sunflower", "sweet pepper", "table", "tank", "telephone",
    "television", "tiger", "tractor", "train", "trout", "tulip", "turtle", "wardrobe", "whale", "willow tree", "wolf",
    "woman", "worm",
]

private let cifar100CoarseNames = [
    "aquatic mammals", "fish", "flowers", "food containers", "fruit and vegetables", "household electrical devices",
    "household furniture", "insects", "large carnivores", "large man-made outdoor things",
    "large natural outdoor scenes", "large omnivores and herbivores", "medium-sized mammals",
    "non-insect invertebrates", "people", "reptiles", "small mammals", "trees", "vehicles 1", "vehicles 2",
]
