import ChapterSupport
import Datasets
import Engine

/// Turns captions into numbers and back, by the words of the training captions.
struct CaptionCoder {
    let vocabulary: Vocabulary
    /// Tokens of a caption with its marks, T: as many as the longest training caption has.
    let length: Int
    private let tokenizer = Tokenizer()

    init(_ captions: [String]) {
        let tokenizer = tokenizer
        let sentences = captions.map { tokenizer.tokens($0) }
        vocabulary = Vocabulary(sentences)
        length = sentences.map(\.count).max()! + 2
    }

    func tokens(_ caption: String) -> [String] { tokenizer.tokens(caption) }
    func text(_ tokens: [String]) -> String { tokenizer.text(tokens) }

    /// Captions with their marks, brought to one length: `[N, T]`.
    func batch(_ captions: [String]) -> TokenBatch {
        TokenBatch(
            captions.map { vocabulary.encode(tokenizer.tokens($0), markingEnds: true, limit: length) }, length: length)
    }
}

/// Scenes as a network takes them.
struct ScenePairs {
    let design: SceneDesign
    /// What each pair shows.
    let scenes: [Scene]
    let captions: [String]
    let images: LabelledImages
    /// Token numbers and their mask, `[N, T]` each.
    let tokens: Tensor
    let mask: Tensor

    init(_ source: CaptionedScenes, _ coder: CaptionCoder) {
        (design, scenes, captions) = (source.design, source.scenes, source.captions.map { $0[0] })
        images = source.images()
        let batch = coder.batch(captions)
        (tokens, mask) = (batch.tokens, batch.mask)
    }

    private init(_ pairs: ScenePairs, _ rows: [Int]) {
        design = pairs.design
        (scenes, captions) = (rows.map { pairs.scenes[$0] }, rows.map { pairs.captions[$0] })
        images = pairs.images.selecting(rows)
        (tokens, mask) = (pairs.tokens.rows(rows), pairs.mask.rows(rows))
    }

    /// Some of the pairs, in the order of `rows`.
    func rows(_ rows: [Int]) -> ScenePairs { ScenePairs(self, rows) }

    var count: Int { scenes.count }
    var columns: [DataColumn] { [images.column, DataColumn(tokens), DataColumn(mask)] }

    /// A factor's value in every pair.
    func labels(of factor: SceneFactor) -> [Int] { scenes.map { $0.value(of: factor) } }

    /// Words that a decoder has to say, ends included.
    var words: Double { mask.sum() - Double(count) }

    /// For each row, all rows that show the same in every factor that captions speak of, itself included. Nobody could
    /// tell these apart by their captions.
    var alike: [[Int]] {
        let keys = scenes.map { scene in spokenFactors.map { scene.value(of: $0) } }
        var rows: [[Int]: [Int]] = [:]
        for (row, key) in keys.enumerated() { rows[key, default: []].append(row) }
        return keys.map { rows[$0]! }
    }

    /// The rows whose captions fit beside their pictures in a figure.
    var rowsOfShortCaptions: [Int] { captions.indices.filter { captions[$0].count < 58 } }
}

/// What a caption speaks of.
let spokenFactors: [SceneFactor] = [.shape, .colour, .size, .column, .row]

/// What factors are called on the page.
func factorTitle(_ factor: SceneFactor) -> String {
    switch factor {
    case .column: "left to right"
    case .row: "top to bottom"
    default: "\(factor)"
    }
}

/// The combinations of shape and colour that no model sees in training.
let heldOut = [
    SceneCombination(shape: .star, colour: .red), SceneCombination(shape: .circle, colour: .blue),
    SceneCombination(shape: .square, colour: .green), SceneCombination(shape: .ring, colour: .purple),
]

/// Which rows of several have an image, and which a sentence: `[N, 2]`.
func presence(_ rows: Int, image: Bool, text: Bool) -> Tensor {
    Tensor((0..<2 * rows).map { ($0 % 2 == 0 ? image : text) ? 1 : 0 }, shape: [rows, 2])
}
