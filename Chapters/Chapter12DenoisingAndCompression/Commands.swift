import ArgumentParser
import Compression
import Datasets
import Engine
import Foundation
import Notebook

/// `Chapter12DenoisingAndCompression encode FOLDER FILE`: a folder of images to one file.
struct Encode: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compress a folder of images into one file.",
        discussion: """
            Takes every PNG and JPEG file in the folder and its subfolders, in the order of their paths, and keeps their \
            names. Images of another size are resized to the model's, colour is turned into grey for a grey model, and \
            both are said. What the model did not learn from comes back as something like what it did: one that learned \
            from garments makes garments of photographs.
            """)

    @Argument(help: "The folder of images.")
    var folder: String

    @Argument(help: "The file to write, such as garments.latent.")
    var file: String

    @Option(help: "The folder of the model; by default the one that the chapter's run on the full data left.")
    var model: String?

    @Option(help: "The quantiser's step; 1 is the one trained with, larger ones make smaller files.")
    var step: Float = 1

    func validate() throws {
        guard step.isFinite, (0.01...100).contains(step) else {
            throw ValidationError("--step must lie in 0.01…100, but is \(step).")
        }
    }

    func run() throws {
        let encoder = try CodecFiles.readEncoder(modelFolder(model))
        let names = try Encode.imageNames(in: folder)
        let shape = encoder.imageShape
        var images: [ByteImage] = []
        var (resized, recoloured) = (0, 0)
        for name in names {
            var image = try ByteImage(contentsOf: folder + "/" + name)
            if image.channels != shape[2] {
                recoloured += 1
                image = shape[2] == 1 ? image.grey() : image.colour()
            }
            if [image.height, image.width] != Array(shape.prefix(2)) { resized += 1 }
            images.append(image.resized(height: shape[0], width: shape[1]))
        }
        let contents = try encoder.file(ByteImage.tensor(images), step: step, names: names)
        let bytes = contents.encoded()
        try Data(bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
        print("\(images.count) images of \(shape[0])×\(shape[1])×\(shape[2]) pixels")
        if resized > 0 { print("\(resized) of them resized to that; what was finer is lost") }
        if recoloured > 0 { print("\(recoloured) of them turned into \(shape[2] == 1 ? "grey" : "three channels")") }
        print(
            "\(bytes.count) bytes in \(file), of which \(contents.headerBytes) are the same for any number of images and "
                + "\(contents.nameBytes) are their names")
        print(whatComesBack(shape))
    }

    /// The paths below a folder of all PNG and JPEG files in it and its subfolders, in order.
    static func imageNames(in folder: String) throws -> [String] {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
        guard exists, isFolder.boolValue else {
            throw DatasetError(
                file: folder, found: exists ? "a file" : "no such folder", expected: "a folder of images")
        }
        let below = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        let paths = below.filter { ["png", "jpg", "jpeg"].contains(($0 as NSString).pathExtension.lowercased()) }
        guard !paths.isEmpty else {
            throw DatasetError(file: folder, found: "no PNG or JPEG file", expected: "at least one image")
        }
        return paths
    }
}

/// What to expect of pictures that were encoded.
private func whatComesBack(_ shape: [Int]) -> String {
    "What comes back are \(shape[2] == 1 ? "grey " : "")pictures of \(shape[0])×\(shape[1]) pixels, as this model draws "
        + "them: what is unlike the images it learned from (garments, by default) comes back as something like those."
}

/// `Chapter12DenoisingAndCompression decode FILE FOLDER`: the images in a file, as PNG files.
struct Decode: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the images of a compressed file as PNG files.",
        discussion: """
            Needs the file and the decoder's weights, nothing else. The images get the names and subfolders that they had, \
            ending in .png; those of a file without names are called 00001.png, 00002.png and so on.
            """)

    @Argument(help: "The file that encode wrote.")
    var file: String

    @Argument(help: "The folder to write the images to; made if it is not there, and else empty.")
    var folder: String

    @Flag(help: "Write to a folder that is not empty, over files of the same names.")
    var force = false

    @Option(help: "The folder of the model; by default the one that the chapter's run on the full data left.")
    var model: String?

    func run() throws {
        let present = (try? FileManager.default.contentsOfDirectory(atPath: folder).count) ?? 0
        guard present == 0 || force else {
            throw LatentFileError(
                file: folder, found: "a folder that is not empty", expected: "an empty folder or none",
                advice: "Name another, or say --force to write over files of the same names.")
        }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw LatentFileError(
                file: file, found: "no file that can be read", expected: "a file that encode wrote",
                advice: "Check the path.")
        }
        let contents = try LatentFile(decoding: Array(data), name: file)
        let images = try CodecFiles.readDecoder(modelFolder(model)).images(contents, name: file)
        let target = URL(fileURLWithPath: folder)
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        for (image, path) in zip(images, picturePaths(contents)) {
            let place = target.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try image.pngData().write(to: place)
        }
        print("\(images.count) images written to \(folder)")
        print(whatComesBack(contents.imageShape))
    }
}

/// Where the images of a file go: where they came from, with names that end in `.png`. Two that differed in their
/// endings only are told apart by a number.
func picturePaths(_ file: LatentFile) -> [String] {
    guard let names = file.names else { return (0..<file.count).map { String(format: "%05d.png", $0 + 1) } }
    // By bytes, as file systems compare names. A picture cannot have the name of a folder either.
    var taken: Set<[UInt8]> = []
    for name in names {
        let bytes = Array(name.utf8)
        for end in bytes.indices where bytes[end] == UInt8(ascii: "/") { taken.insert(Array(bytes[..<end])) }
    }
    var (paths, numbers) = (names, [[UInt8]: Int]())
    // PNG files first: they keep their names.
    for index in names.indices.filter({ names[$0].hasSuffix(".png") })
        + names.indices.filter({ !names[$0].hasSuffix(".png") })
    {
        let parts = names[index].split(separator: "/")
        let folders = parts.dropLast().map { $0 + "/" }.joined()
        // 255 bytes are the longest name; eleven are for a number and the ending.
        var stem = (String(parts.last!) as NSString).deletingPathExtension
        while stem.utf8.count > 244 { stem.removeLast() }
        paths[index] = names[index].hasSuffix(".png") ? names[index] : folders + stem + ".png"
        let key = Array((folders + stem).utf8)
        while !taken.insert(Array(paths[index].utf8)).inserted {
            numbers[key, default: 1] += 1
            paths[index] = folders + stem + "-\(numbers[key]!).png"
        }
    }
    return paths
}

private func modelFolder(_ path: String?) throws -> URL {
    try path.map { URL(fileURLWithPath: $0) } ?? DenoisingAndCompression.modelFolder()
}
