import ChapterSupport
import Datasets
import Engine
import Foundation
import Models
import Notebook

/// Dimensions of the common space.
let codeSize = 64

extension ImageTextModel {
    /// Unit vectors [N, code] of texts.
    func vectors(_ texts: TextBatch) -> Tensor {
        let shape = Array(texts.tokens.shape.dropFirst())
        return Function(shapes: [shape, shape]) { [encode(tokens: $0[0], mask: $0[1])] }([texts.tokens, texts.mask])[0]
    }

    /// Unit vectors [N, code] of images.
    func vectors(_ images: LabelledImages) -> Tensor {
        apply(Function([images.height, images.width, images.channels]) { encode(images: $0) }, to: images)
    }

    /// Cosines [texts, images].
    func similarities(_ pairs: CaptionedPictures, _ reader: TextReader) -> Tensor {
        cosines(vectors(reader.read(pairs.captions)), vectors(pairs.images))
    }
}

extension Page {
    /// Trains both towers on pictures with captions.
    func trained(
        _ name: String, _ model: ImageTextModel, _ train: CaptionedPictures, _ reader: TextReader,
        validation: CaptionedPictures? = nil, epochs: Int, rate: Float, decay: Float, options: Options,
        file: StaticString = #filePath, line: Int = #line
    ) throws -> ContrastRun {
        try trained(
            name, model, train.images.column, reader.read(train.captions),
            validation: validation.map { ($0.images.column, reader.read($0.captions)) }, epochs: epochs, rate: rate,
            decay: decay, options: options, file: file, line: line)
    }

    /// A model of pairs whose captions have been shuffled.
    func permutedModel(_ pairs: CaptionedPictures, _ reader: TextReader, _ options: Options) throws -> ImageTextModel {
        var random = Random(seed: options.seed).split(0x9e)
        let captions = random.permutation(pairs.count).map { pairs.captions[$0] }
        let model = ImageTextModel(
            image: Array(pairs.images.shape.dropFirst()), vocabulary: reader.vocabulary.count, length: reader.length,
            layers: 1, code: codeSize, using: &random)
        _ = try trained(
            "permuted", model, pairs.images.column, reader.read(captions), epochs: 2, rate: 2e-3, options: options)
        return model
    }
}

/// The natural logarithm.
func logarithm(_ x: Double) -> Double { log(x) }
