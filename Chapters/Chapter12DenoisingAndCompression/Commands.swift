import ArgumentParser
import Compression
import Datasets
import Engine
import Foundation
import Notebook
import System

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

    @Flag(name: .customLong("skip-broken"), help: "Leave out images that cannot be read, and count them.")
    var skipBroken = false

    func validate() throws {
        guard step.isFinite, (0.01...100).contains(step) else {
            throw ValidationError("--step must lie in 0.01…100, but is \(step).")
        }
    }

    func run() throws {
        try WholeFile.check(URL(fileURLWithPath: file))
        let encoder = try CodecFiles.readEncoder(modelFolder(model))
        let shape = encoder.imageShape
        let files = try ImageFiles(in: folder, givenAs: "the path of the folder")
        let read = try ImageFiles.read(
            files.images, of: folder, size: shape.reduce(1, *), side: max(shape[0], shape[1]),
            skippingBroken: skipBroken
        ) { (shape[2] == 1 ? $0.grey() : $0.colour()).resized(height: shape[0], width: shape[1]) }
        let images = LabelledImages(
            pixels: read.pixels, labels: read.rows.map { _ in 0 }, height: shape[0], width: shape[1],
            channels: shape[2], classNames: ["image"])
        let names = read.rows.map { files.images[$0].name }
        let contents = try encoder.file(images.tensor(), step: step, names: names)
        let bytes = contents.encoded()
        try WholeFile.write(Data(bytes), to: URL(fileURLWithPath: file))
        print("\(images.count) images of \(shape[0])×\(shape[1])×\(shape[2]) pixels")
        if read.resized > 0 { print("\(read.resized) of them resized to that; what was finer is lost") }
        if read.recoloured > 0 {
            print("\(read.recoloured) of them turned into \(shape[2] == 1 ? "grey" : "three channels")")
        }
        for note in files.notes(on: folder) + read.notes { print(Printable.text(note)) }
        print(
            "\(bytes.count) bytes in \(file), of which \(contents.headerBytes) are the same for any number of images and "
                + "\(contents.nameBytes) are their names")
        print(whatComesBack(shape))
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
        try Folder.make(target)
        for (image, path) in zip(images, picturePaths(contents)) {
            let place = target.appendingPathComponent(path)
            try Folder.make(place.deletingLastPathComponent())
            try WholeFile.write(image.pngData(), to: place)
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
