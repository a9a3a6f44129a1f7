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
            Takes every PNG and JPEG file in the folder and its subfolders, in the order of their paths. Images of another \
            size are resized to the model's, colour is turned into grey for a grey model, and both are said. Names are \
            not kept.
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
        let contents = try encoder.file(images.tensor(), step: step)
        let bytes = contents.encoded()
        try WholeFile.write(Data(bytes), to: URL(fileURLWithPath: file))
        print("\(images.count) images of \(shape[0])×\(shape[1])×\(shape[2]) pixels")
        if read.resized > 0 { print("\(read.resized) of them resized to that; what was finer is lost") }
        if read.recoloured > 0 {
            print("\(read.recoloured) of them turned into \(shape[2] == 1 ? "grey" : "three channels")")
        }
        for note in files.notes(on: folder) + read.notes { print(note) }
        print("\(bytes.count) bytes in \(file), of which \(contents.headerBytes) are the same for any number of images")
    }
}

/// `Chapter12DenoisingAndCompression decode FILE FOLDER`: the images in a file, as PNG files.
struct Decode: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the images of a compressed file as PNG files.",
        discussion: "Needs the file and the decoder's weights, nothing else. Writes 00001.png, 00002.png and so on.")

    @Argument(help: "The file that encode wrote.")
    var file: String

    @Argument(help: "The folder to write the images to; made if it is not there.")
    var folder: String

    @Option(help: "The folder of the model; by default the one that the chapter's run on the full data left.")
    var model: String?

    func run() throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw LatentFileError(
                file: file, found: "no file that can be read", expected: "a file that encode wrote",
                advice: "Check the path.")
        }
        let contents = try LatentFile(decoding: Array(data), name: file)
        let images = try CodecFiles.readDecoder(modelFolder(model)).images(contents, name: file)
        let target = URL(fileURLWithPath: folder)
        try Folder.make(target)
        for (index, image) in images.enumerated() {
            try WholeFile.write(
                image.pngData(), to: target.appendingPathComponent(String(format: "%05d.png", index + 1)))
        }
        print("\(images.count) images written to \(folder)")
    }
}

private func modelFolder(_ path: String?) throws -> URL {
    try path.map { URL(fileURLWithPath: $0) } ?? DenoisingAndCompression.modelFolder()
}
