import Compression
import Datasets
import Engine
import Foundation
import Images
import Notebook

/// The side that writes files: the encoder, and the codes of training images, from which quantiser and tables are
/// learned for any step.
struct CodecEncoder {
    let network: CodeEncoder
    let imageShape: [Int]
    /// [N, K]
    let trainingCodes: Tensor
    /// The digest of the decoder that the files are for.
    let model: String

    /// Codes of images [N, H, W, C].
    func codes(of images: Tensor) -> Tensor { Self.codes(of: images, by: network) }

    private static func codes(of images: Tensor, by network: CodeEncoder) -> Tensor {
        reproducibly([images.elementsPerRow], images.reshaped([images.rows, images.elementsPerRow])) { network($0) }
    }

    /// Images as a file's contents.
    /// - Parameters:
    ///   - step: the quantiser's, in those that the network was trained with.
    ///   - names: the images' paths below their folder, if the file is to keep them.
    func file(_ images: Tensor, step: Float, names: [String]? = nil) throws -> LatentFile {
        try latentFile(
            codes(of: images), learningFrom: trainingCodes, step: step, imageShape: imageShape, model: model,
            names: names)
    }
}

extension CodecEncoder {
    /// The encoder of a trained network; quantisers and tables will be learned from the codes of `images`.
    init(_ network: CompressionNetwork, learningFrom images: LabelledImages) {
        self.init(
            network: network.encoder, imageShape: [images.height, images.width, images.channels],
            trainingCodes: Self.codes(of: images.tensor(), by: network.encoder), model: network.decoder.digest)
    }
}

/// The side that reads files.
struct CodecDecoder {
    let network: CodeDecoder
    let imageShape: [Int]

    /// The images in a file, as bytes, one array an image.
    /// - Throws: `LatentFileError` if the file was made for another decoder.
    func images(_ file: LatentFile, name: String) throws -> [ByteImage] {
        try file.check(model: network.digest, name: name)
        guard file.imageShape == imageShape else {
            throw LatentFileError(
                file: name, offset: 16, found: "images of shape \(file.imageShape)", expected: "\(imageShape)",
                advice: "Decode it with the model that it was encoded with.")
        }
        return ByteImage.images(pixels(file.codes), shape: imageShape)
    }

    /// Codes [N, K] → pixels [N, P].
    func pixels(_ codes: Tensor) -> Tensor { reproducibly([codes.shape[1]], codes) { network($0) } }
}

/// Quantises codes by one step for all units, with tables learned from training codes by the same step.
func latentFile(
    _ codes: Tensor, learningFrom trainingCodes: Tensor, step: Float, imageShape: [Int], model: String,
    names: [String]? = nil
) throws -> LatentFile {
    let quantizer = Quantizer(codes: trainingCodes, steps: Array(repeating: step, count: codes.shape[1]))
    let coder = EntropyCoder(symbols: quantizer.symbols(of: trainingCodes), counts: quantizer.units.map(\.count))
    return try LatentFile(
        codes: codes, imageShape: imageShape, model: model, quantizer: quantizer, coder: coder, names: names)
}

/// Applies a function to rows so that each row's result is the same bit for bit whatever stands beside it, and however
/// many processors there are: always as many rows at a time, padded with zeros, and by one thread. (Sums of another
/// order differ in their last bits, and a pixel on the edge between two bytes would show it.)
func reproducibly(_ rowShape: [Int], _ input: Tensor, _ build: @escaping (Node) -> Node) -> Tensor {
    let batch = 128
    let function = Function(rowShape, batch: batch, build)
    let padded = (input.rows + batch - 1) / batch * batch
    let rows = Tensor(shape: [padded] + rowShape) { target in
        target.update(repeating: 0)
        input.withUnsafeBuffer { target.baseAddress!.update(from: $0.baseAddress!, count: $0.count) }
    }
    let result = Threads.with(1) { function(rows) }
    return result.rows(0..<input.rows)
}

// MARK: - On disk

/// The two files that a run of the chapter leaves, and that `encode` and `decode` read.
enum CodecFiles {
    static let encoder = "encoder.safetensors"
    static let decoder = "decoder.safetensors"

    static func write(_ encoder: CodecEncoder, to folder: URL) throws {
        try Safetensors.write(
            encoder.network.namedParameters.map { ($0.name, $0.parameter.value) }
                + [("training codes", encoder.trainingCodes)],
            metadata: ["image": text(encoder.imageShape), "decoder": encoder.model],
            to: folder.appendingPathComponent(self.encoder).path)
    }

    static func write(_ decoder: CodecDecoder, to folder: URL) throws {
        try Safetensors.write(
            decoder.network.namedParameters.map { ($0.name, $0.parameter.value) },
            metadata: ["image": text(decoder.imageShape)], to: folder.appendingPathComponent(self.decoder).path)
    }

    private static func text(_ shape: [Int]) -> String { shape.map(String.init).joined(separator: "×") }

    /// - Throws: `ModelFileError` or `CheckpointError` for files that are missing, damaged, or something else.
    static func readEncoder(_ folder: URL) throws -> CodecEncoder {
        let (path, tensors, metadata, shape) = try read(folder, encoder)
        guard let widths = widths(tensors), let codes = tensors["training codes"], codes.shape.count == 2,
            codes.rows > 0,
            codes.shape[1] == widths.last, codes.withUnsafeBuffer({ $0.allSatisfy(\.isFinite) }),
            let model = metadata["decoder"], model.count == 64, model.allSatisfy(\.isHexDigit)
        else { throw ModelFileError(path, "does not hold an encoder and its training codes") }
        guard widths[0] == shape.reduce(1, *) else {
            throw ModelFileError(path, "takes \(widths[0]) pixels, but says that images are \(shape)")
        }
        var random = Random(seed: 0)
        let network = CodeEncoder(
            pixels: widths[0], hidden: Array(widths.dropFirst().dropLast()), units: widths.last!, using: &random)
        try network.load(from: path)
        return CodecEncoder(network: network, imageShape: shape, trainingCodes: codes, model: model)
    }

    static func readDecoder(_ folder: URL) throws -> CodecDecoder {
        let (path, tensors, _, shape) = try read(folder, decoder)
        guard let widths = widths(tensors) else { throw ModelFileError(path, "does not hold a decoder") }
        guard widths.last! == shape.reduce(1, *) else {
            throw ModelFileError(path, "makes \(widths.last!) pixels, but says that images are \(shape)")
        }
        var random = Random(seed: 0)
        let network = CodeDecoder(
            units: widths[0], hidden: Array(widths.dropFirst().dropLast()), pixels: widths.last!, using: &random)
        try network.load(from: path)
        return CodecDecoder(network: network, imageShape: shape)
    }

    /// The widths of the layers whose weights a file holds, from the input's to the output's.
    private static func widths(_ tensors: [String: Tensor]) -> [Int]? {
        var widths: [Int] = []
        while let weight = tensors["layers.layers.\(max(widths.count - 1, 0)).weight"] {
            guard weight.shape.count == 2, weight.count > 0, widths.isEmpty || widths.last == weight.shape[0] else {
                return nil
            }
            if widths.isEmpty { widths = [weight.shape[0]] }
            widths.append(weight.shape[1])
        }
        return widths.count > 1 ? widths : nil
    }

    private static func read(
        _ folder: URL, _ name: String
    ) throws -> (path: String, tensors: [String: Tensor], metadata: [String: String], shape: [Int]) {
        let path = folder.appendingPathComponent(name).path
        guard FileManager.default.fileExists(atPath: path) else {
            throw ModelFileError(
                path,
                "is not there. Run the chapter once without arguments, which trains the model and leaves it there, "
                    + "or say with --model which folder holds one")
        }
        let (tensors, metadata) = try Safetensors.read(path)
        let shape = (metadata["image"] ?? "").split(separator: "×").compactMap { Int($0) }
        guard shape.count == 3, shape.allSatisfy({ (1...65_535).contains($0) }), shape[2] == 1 || shape[2] == 3,
            shape.reduce(1, *) <= 1 << 24
        else { throw ModelFileError(path, "does not say which images it is for: it was not written by this chapter") }
        return (path, tensors, metadata, shape)
    }
}

/// A model file that cannot be used: which one, why, and what to do.
struct ModelFileError: Error, LocalizedError, CustomStringConvertible {
    let description: String
    var errorDescription: String? { description }

    init(_ path: String, _ reason: String) { description = "model \(path) \(reason)." }
}
