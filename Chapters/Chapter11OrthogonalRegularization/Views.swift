import ChapterSupport
import Datasets
import Engine

/// The words that captions may have, learned from the training captions.
struct WordList {
    let vocabulary: Vocabulary
    private let tokenizer = Tokenizer()

    init(_ scenes: CaptionedScenes) {
        let tokenizer = tokenizer
        vocabulary = Vocabulary(scenes.captions.map { tokenizer.tokens($0[0]) }, minimumCount: 5)
    }

    var count: Int { vocabulary.count }

    /// 1 where a caption has the word, else 0: `[N, words]`.
    func occurrences(_ scenes: CaptionedScenes) -> Tensor {
        var table = Tensor(shape: [scenes.count, count])
        for (row, captions) in scenes.captions.enumerated() {
            for word in vocabulary.encode(tokenizer.tokens(captions[0])) { table[row, word] = 1 }
        }
        return table
    }
}

/// Both views of some scenes as networks take them, and the truth about them.
struct Views {
    let scenes: CaptionedScenes
    /// `[N, 32, 32, 3]`
    let pictures: LabelledImages
    /// The pictures at half the size, which the network is to bring back: `[N, 16, 16, 3]`.
    let small: LabelledImages
    /// `[N, words]`
    let words: Tensor
    /// The value of every fact in every row.
    let labels: [[Int]]

    static let smallSide = 16

    init(_ scenes: CaptionedScenes, _ list: WordList) {
        self.scenes = scenes
        pictures = scenes.images()
        small = pictures.resized(height: Self.smallSide, width: Self.smallSide)
        words = list.occurrences(scenes)
        labels = Fact.allCases.map { $0.labels(scenes) }
    }

    var count: Int { scenes.count }
}
