import Datasets
import Notebook

/// What a sentence says of a scene, read word by word with no network: `SceneWords` knows what each word means.
struct SpokenFactors: Equatable {
    /// A factor word, what it speaks of, and the value that it names.
    struct Word: Equatable {
        let word: String
        let factor: SceneFactor
        let value: Int
    }

    /// The sentence's factor words, in its order.
    let words: [Word]

    init(_ tokens: [String]) {
        words = tokens.compactMap { token in
            SceneWords.meaning(of: token).map { Word(word: token, factor: $0.factor, value: $0.value) }
        }
    }

    /// The value of a factor: nil where the sentence says nothing of it, or two things at once. A sentence that names
    /// no third along an axis means the middle one.
    func value(of factor: SceneFactor) -> Int? {
        let values = words.filter { $0.factor == factor }.map(\.value)
        guard let first = values.first else { return factor == .column || factor == .row ? 1 : nil }
        return values.allSatisfy { $0 == first } ? first : nil
    }

    /// Words that are true of the scene.
    func right(of scene: Scene) -> Int { words.count { $0.value == scene.value(of: $0.factor) } }
}

/// Whether and how well sentences say what scenes show.
struct Saying: Codable {
    /// Of all factor words said, the share that is true.
    var wordsRight: Double
    /// Factor words a sentence.
    var wordsSaid: Double
    /// By factor: the share of sentences from which its true value is read.
    var factors: [Double]

    init(_ sentences: [[String]], of scenes: [Scene]) {
        let spoken = sentences.map { SpokenFactors($0) }
        let said = spoken.reduce(0) { $0 + $1.words.count }
        wordsRight = zip(spoken, scenes).reduce(0.0) { $0 + Double($1.0.right(of: $1.1)) } / Double(max(said, 1))
        wordsSaid = Double(said) / Double(scenes.count)
        factors = spokenFactors.map { factor in
            Double(zip(spoken, scenes).count { $0.value(of: factor) == $1.value(of: factor) }) / Double(scenes.count)
        }
    }

    func cells(_ title: String) -> [Cell] {
        [.text(title), .number(wordsRight, .percent(1)), .number(wordsSaid, .fixed(2))]
            + factors.map { .number($0, .percent(1)) }
    }
}
