import ChapterSupport
import Datasets
import Engine
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
    /// A model of pairs whose captions have been shuffled.
    func permutedModel(
        _ pairs: CaptionedPictures, _ reader: TextReader, _ settings: Settings, seed: UInt64
    ) throws -> ImageTextModel {
        var random = Random(seed: seed).split(0x9e)
        let shuffled = CaptionedPictures(
            images: pairs.images, captions: random.permutation(pairs.count).map { pairs.captions[$0] },
            scenes: pairs.scenes)
        let model = ImageTextModel(
            image: Array(pairs.images.shape.dropFirst()), vocabulary: reader.vocabulary.count, length: reader.length,
            layers: 1, code: codeSize, using: &random)
        try trained(
            "permuted", model, on: shuffled.columns(reader),
            by: .contrast(
                rows: pairs.count, batch: settings.batch(pairs.count), epochs: 2, rate: 2e-3, seed: seed)
        ) { model.loss($0[0], tokens: $0[1], mask: $0[2], $1) }
        return model
    }
}
