import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// How often a hidden word is among ten guesses, over the emoji of one split that were asked.
public struct Guessing: Codable, Sendable {
    public var asked: Int
    public var byVectors: Double
    /// By the table of mutual information itself, without the decomposition.
    public var byTable: Double
    public var byFrequency: Double
}

/// The different words of an emoji's name and keywords, in their order.
func wordList(of emoji: Emoji) -> [String] {
    var met: Set<String> = []
    return ([emoji.name] + emoji.keywords).flatMap { Tokenizer().tokens($0) }
        .filter { $0.contains(where: \.isLetter) && met.insert($0).inserted }
}

/// Hides each word of each emoji that is asked, and guesses it from that emoji's others: learned from the known emoji.
func guessed(known: [[String]], asked: [[String]], dimensions: Int) throws -> Guessing {
    let vocabulary = Vocabulary(known, minimumCount: 3)
    let documents = known.map { vocabulary.encode($0) }
    let longest = documents.map(\.count).max() ?? 1
    let words = try WordVectors(dimensions: min(dimensions, vocabulary.count), window: longest)
        .fit(documents, vocabulary: vocabulary.count, ignoring: [Vocabulary.unknown])

    let lists = asked.map { $0.compactMap { vocabulary.number(of: $0) } }.filter { $0.count > 2 }
    let hidden = lists.flatMap { $0 }
    let rests = lists.flatMap { list in list.map { hidden in list.filter { $0 != hidden } } }
    let bags = BagOfWords(vocabulary: vocabulary.count).transform(rests)
    let directions = unitRows(words.vectors)

    func found(_ scores: Tensor) -> Double {
        let hits = hidden.indices.count { row in
            let best = scores.topColumns(ofRow: row, count: min(rests[row].count + 14, vocabulary.count))
            return best.filter { $0 > Vocabulary.end && !rests[row].contains($0) }.prefix(10).contains(hidden[row])
        }
        return Double(hits) / Double(max(hidden.count, 1))
    }
    let meetings = MatrixProduct.multiply(bags, directions)
    let frequencies = BagOfWords(vocabulary: vocabulary.count).transform([documents.flatMap { $0 }])
    return Guessing(
        asked: hidden.count, byVectors: found(MatrixProduct.multiply(meetings, directions, transposeB: true)),
        byTable: found(MatrixProduct.multiply(bags, words.association)),
        byFrequency: found(frequencies.rows([Int](repeating: 0, count: hidden.count))))
}

extension EmbeddingBasics {
    /// Word vectors of the words that people gave to emoji.
    static func emoji(_ page: Page, _ options: Options, _ settings: Settings) throws -> OverSeeds<Guessing> {
        page.prose(#"""
            ## Words that people chose

            Captions from templates are neat. Words that people chose are not. Unicode's Common Locale Data Repository
            gives every emoji an English name and keywords; the list of its different words (`wordList`) is a short text
            whose words keep company whatever their order, so the window is as wide as the longest list.
            """#)
        let set = try EmojiDataset.load(side: 64)
        let lists = set.emoji.map(wordList)
        let vocabulary = Vocabulary(lists, minimumCount: 3)
        let documents = lists.map { vocabulary.encode($0) }
        let words = try WordVectors(
            dimensions: min(settings.wordDimensions, vocabulary.count), window: lists.map(\.count).max() ?? 1
        ).fit(documents, vocabulary: vocabulary.count, ignoring: [Vocabulary.unknown])
        let nearest = NearestNeighbors(metric: .cosine).fit(words.vectors).neighborsOfBase(count: 4)
        func everMet(_ a: Int, _ b: Int) -> Bool { words.association[a, b] > 0 }  // hide
        let chosen = ["rain", "train", "night", "angry", "fruit", "money", "music", "note"].compactMap {  // hide
            vocabulary.number(of: $0)
        }
        let rows = chosen.map { word in  // hide
            nearest.indices(of: word).map { vocabulary.words[$0] + (everMet(word, $0) ? "" : "*") }
        }
        page.table(
            "emoji-words", columns: ["Word", "Nearest", "Cosine", "Second", "Third", "Fourth"],
            rows: zip(chosen, rows).map { word, near in
                [
                    .text(vocabulary.words[word]), .text(near[0]), .number(nearest.values(of: word)[0], .fixed(2)),
                    .text(near[1]), .text(near[2]), .text(near[3]),
                ]
            },
            caption: """
                The \(vocabulary.count - 4) words that stand with three or more of \(lists.count) emoji. A star marks \
                those whose company the word does not seek: their mutual information is not above 0.
                """)
        let units = unitRows(words.vectors)  // hide
        func cosines(_ word: String, _ others: [String]) -> [Double] {  // hide
            guard let word = vocabulary.number(of: word) else { return [] }
            return others.compactMap { vocabulary.number(of: $0) }.map {
                cosine(units.rows([word]).values, units.rows([$0]).values)
            }
        }
        let ofNote = lists.indices.filter { lists[$0].contains("note") }  // hide
        let shown = Array((ofNote.isEmpty ? Array(lists.indices) : ofNote).prefix(10))  // hide
        let two = cosines("note", ["music", "banknote"]) + cosines("music", ["banknote"])  // hide
        let senses = zip(two, ["note and music", "note and banknote", "music and banknote"]).map {  // hide
            Quantity($0, .fixed(2), name: "cosine of \($1)")
        }
        try page.figure(
            "note", .images([set.images.pictures(shown)], captions: [shown.map { set.emoji[$0].name }]),
            caption: senses.count == 3
                ? """
                What have these in common? The word *note*. Its vector has a cosine of \(senses[0]) with that of \
                *music*, of \(senses[1]) with that of *banknote*; these two have \(senses[2]).
                """ : "Some emoji and their names.",
            alt: "Emoji with their names.")

        page.prose(#"""
            Here neighbours are found, not planted (\#(table: "emoji-words")). But a word has *one* vector for all its
            meanings, which draws their companies together (\#(figure: "note")).

            Is there a score without a list of right answers? Hide a word. A fifth of the emoji are set aside, variants
            of one with it; the vectors learn from the others; of each that was set aside one word after another is
            hidden, and the others name ten candidates: those whose vectors have the greatest sum of cosines with
            theirs. Opponents are the ten most frequent words, and the table $M$ before the decomposition: the words
            with the greatest sum of mutual information with those that are there (`guessed`).
            """#)
        let dimensions = settings.wordDimensions  // hide
        let runs = try page.overSeeds("hidden-words", settings.seeds, from: options.seed) { seed in
            let (known, asked) = set.split(testFraction: 0.2, seed: seed)
            return try guessed(known: known.map { lists[$0] }, asked: asked.map { lists[$0] }, dimensions: dimensions)
        }
        page.table(
            "hidden",
            columns: ["Guessed by", "Numbers a word", Column("Among ten guesses", best: .highest)],
            rows: [
                ["word vectors", .number(min(dimensions, vocabulary.count)), .number(runs[\.byVectors], .percent(1))],
                ["the table of mutual information", .number(vocabulary.count), .number(runs[\.byTable], .percent(1))],
                ["how frequent words are", .number(1), .number(runs[\.byFrequency], .percent(1))],
            ],
            caption: """
                How often the hidden word of an emoji is guessed from its other words. Mean ± standard deviation over \
                \(runs.values.count) splits of about \(runs.first.asked) questions.
                """)
        let gain = runs[\.byVectors] - runs[\.byTable]
        let knowledge = [runs[\.byVectors], runs[\.byTable]].map { $0 - runs[\.byFrequency] }  // hide
        let lesson = (  // hide
            knowledge.allSatisfy { $0.isClear && $0.mean > 0 }
                ? "Both know more than how frequent words are"
                : "Not both are sure to know more than how frequent words are"
        )

        page.prose(#"""
            \#(markdown: lesson) (\#(table: "hidden")). Compared with the table that they are made of, the vectors score
            \#(difference: gain, .percent(1), name: "vectors against the table they come from", signed: true): the cut
            \#(markdown: verdict(gain, "has helped", "has cost", "has made no difference that can be seen")).
            What the cut buys is size, and neighbours that never met. Whether these are meanings or mix-ups, it cannot
            tell.
            """#)
        return runs
    }
}
