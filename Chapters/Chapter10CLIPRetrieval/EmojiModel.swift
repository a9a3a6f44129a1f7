import ChapterSupport
import Datasets
import Engine
import Foundation
import Models

/// The two towers for emoji, with the words that they learned from: what `search` uses.
struct EmojiModel {
    static let side = 32

    let towers: ImageTextModel
    let reader: PieceReader

    init(_ reader: PieceReader, seed: UInt64) {
        var random = Random(seed: seed)
        self.reader = reader
        towers = ImageTextModel(
            image: [Self.side, Self.side, 3], vocabulary: PieceReader.buckets + 1, layers: 0, code: codeSize,
            using: &random)
    }

    /// Unit vectors [N, code] of texts.
    func vectors(_ texts: [String]) -> Tensor { towers.vectors(reader.read(texts)) }

    /// Unit vectors [N, code] of pictures on white paper.
    func vectors(_ pictures: LabelledImages) -> Tensor {
        let encode = Function([Self.side, Self.side, 3]) { towers.encode(images: 1 - $0) }
        return apply(encode, to: pictures)
    }

    // MARK: On disk

    static let file = "emoji.safetensors"

    func write(to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let words = String(decoding: try JSONEncoder().encode(reader.vocabulary), as: UTF8.self)
        try Safetensors.write(
            towers.namedParameters.map { ($0.name, $0.parameter.value) }, metadata: ["words": words],
            to: folder.appendingPathComponent(Self.file).path)
    }

    /// - Throws: `ModelFileError` where there is no model, or `CheckpointError` for a damaged file or another model's.
    init(from folder: URL) throws {
        let path = folder.appendingPathComponent(Self.file).path
        guard FileManager.default.fileExists(atPath: path) else {
            throw ModelFileError(
                path,
                "is not there. Run the chapter once without arguments, which trains the model and leaves it there, "
                    + "or say with --model which folder holds one")
        }
        let metadata = try Safetensors.read(path).metadata
        guard let words = metadata["words"],
            let vocabulary = try? JSONDecoder().decode(Vocabulary.self, from: Data(words.utf8))
        else { throw ModelFileError(path, "does not say which words it knows: it was not written by this chapter") }
        self.init(PieceReader(vocabulary: vocabulary), seed: 0)
        try towers.load(from: path)
    }
}

/// A model file that cannot be used: which one, why, and what to do.
struct ModelFileError: Error, LocalizedError, CustomStringConvertible {
    let description: String
    var errorDescription: String? { description }

    init(_ path: String, _ reason: String) { description = "model \(path) \(reason)." }
}
