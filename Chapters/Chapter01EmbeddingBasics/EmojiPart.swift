import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// How often a hidden word is among ten guesses, over the emoji of one split that were asked.
public struct Guessing: Codable, Sendable {
    /// Words that were hidden, one at a time, and emoji that they were hidden from.
    public var asked: Int
    public var emoji: Int
    /// Entries of the vocabulary that the known emoji gave.
    public var words: Int
    /// The sum of cosines, or that of mutual information, with vectors or from the table cut to as many dimensions.
    public var byVectors: Double
    public var byCutTable: Double
    /// The sum of cosines between whole rows of the table.
    public var byRows: Double
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
    // What the axes that are left can tell of the table.
    let scales = words.singularValues.prefix(words.vectors.elementsPerRow).map {
        $0 > 0 ? Float(1 / $0.squareRoot()) : 0
    }
    let axes = words.vectors.scaledColumns(by: scales)
    let cut = MatrixProduct.multiply(MatrixProduct.multiply(words.association, axes), axes, transposeB: true)

    func found(_ scores: Tensor) -> Double {
        let hits = hidden.indices.count { row in
            let best = scores.topColumns(ofRow: row, count: min(rests[row].count + 14, vocabulary.count))
            return best.filter { $0 > Vocabulary.end && !rests[row].contains($0) }.prefix(10).contains(hidden[row])
        }
        return Double(hits) / Double(max(hidden.count, 1))
    }
    func byCosines(_ directions: Tensor) -> Double {
        found(MatrixProduct.multiply(MatrixProduct.multiply(bags, directions), directions, transposeB: true))
    }
    let frequencies = BagOfWords(vocabulary: vocabulary.count).transform([documents.flatMap { $0 }])
    return Guessing(
        asked: hidden.count, emoji: lists.count, words: vocabulary.count, byVectors: byCosines(unitRows(words.vectors)),
        byCutTable: found(MatrixProduct.multiply(bags, cut)), byRows: byCosines(unitRows(words.association)),
        byTable: found(MatrixProduct.multiply(bags, words.association)),
        byFrequency: found(frequencies.rows([Int](repeating: 0, count: hidden.count))))
}

/// What is left of the likeness of *music* and *banknote* where *note* is passed over; none where a word is unknown.
func cosineOfMusicAndBanknote(_ documents: [[Int]], _ vocabulary: Vocabulary, _ settings: Settings) throws -> Double? {
    guard let music = vocabulary.number(of: "music"), let banknote = vocabulary.number(of: "banknote"),
        let note = vocabulary.number(of: "note")
    else { return nil }
    let words = try WordVectors(
        dimensions: min(settings.wordDimensions, vocabulary.count), window: documents.map(\.count).max() ?? 1
    ).fit(documents, vocabulary: vocabulary.count, ignoring: [Vocabulary.unknown, note])
    let units = unitRows(words.vectors)
    return dot(units.rows([music]).values, units.rows([banknote]).values)
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
                Neighbours of eight words that we picked, among the \(vocabulary.count - 4) that stand with three or \
                more of \(lists.count) emoji. A star marks those whose company the word does not seek: their mutual \
                information is not above 0.
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
        let apart = try cosineOfMusicAndBanknote(documents, vocabulary, settings).map { [$0] } ?? []  // hide
        let near = cosines("note", ["music", "banknote"]) + cosines("music", ["banknote"])  // hide
        let pairsOfWords = [  // hide
            "note and music", "note and banknote", "music and banknote", "music and banknote, note passed over",
        ]
        let senses = zip(near + apart, pairsOfWords).map {  // hide
            Quantity($0, .fixed(2), name: "cosine of \($1)")
        }
        let average = MatrixProduct.multiply(units, units, transposeB: true)  // hide
        let pairs = Double(units.rows * (units.rows - 1))  // hide
        let usual = Quantity(  // hide
            (average.sum() - units.squared().sum()) / max(pairs, 1), .fixed(2), name: "mean cosine of two words")
        try page.figure(
            "note", .images([set.images.pictures(shown)], captions: [shown.map { set.emoji[$0].name }]),
            caption: senses.count == 4
                ? """
                What have these in common? The word *note*. Its vector has a cosine of \(senses[0]) with that of \
                *music*, of \(senses[1]) with that of *banknote*; these two have \(senses[2]), and \(senses[3]) if \
                *note* is passed over in learning. Two words have \(usual) on average.
                """ : "Some emoji and their names.",
            alt: "Emoji with their names.")

        page.prose(#"""
            Here neighbours are found, not planted (\#(table: "emoji-words")). Not all make sense, least where the
            stars are. And a word has *one* vector for all its meanings, which can draw their companies together
            (\#(figure: "note")).

            Is there a score without a list of right answers? Hide a word. A fifth of the emoji are set aside, variants
            of one with it; the vectors learn from the others; of each that was set aside one word after another is
            hidden, and the others name ten candidates (`guessed`): those whose vectors have the greatest sum of cosines
            with theirs. Opponents are the ten most frequent words, and the table $M$ before the decomposition: the
            words with the greatest sum of mutual information with those that are there. Vectors and table then differ
            in two things, the score and the cut. So each score is tried with and without it: cosines of whole rows of
            $M$, and sums over $M$ cut to as many dimensions as the vectors have.
            """#)
        let dimensions = settings.wordDimensions  // hide
        let runs = try page.overSeeds("hidden-words", settings.seeds, from: options.seed) { seed in
            let (known, asked) = set.split(testFraction: 0.2, seed: seed)
            return try guessed(known: known.map { lists[$0] }, asked: asked.map { lists[$0] }, dimensions: dimensions)
        }
        let wholeNumbers = Cell.number(runs.trials { Double($0.words) }, .fixed(0))  // hide
        let cutNumbers = Cell.number(min(dimensions, runs.first.words))  // hide
        page.table(
            "hidden",
            columns: ["Guessed by", "Numbers a word", Column("Among ten guesses", best: .highest)],
            rows: [
                ["cosines of word vectors", cutNumbers, .number(runs[\.byVectors], .percent(1))],
                ["cosines of whole rows of the table", wholeNumbers, .number(runs[\.byRows], .percent(1))],
                ["sums over the table, cut", cutNumbers, .number(runs[\.byCutTable], .percent(1))],
                ["sums over the table", wholeNumbers, .number(runs[\.byTable], .percent(1))],
                ["how frequent words are", .number(1), .number(runs[\.byFrequency], .percent(1))],
            ],
            caption: """
                How often the hidden word of an emoji is guessed from its other words. Mean ± standard deviation over \
                \(runs.values.count) splits; in the first, \(runs.first.asked) words of \(runs.first.emoji) emoji are \
                hidden one at a time. An emoji is asked only if three of its words are known. The splits share emoji, \
                so that intervals over them are somewhat too narrow.
                """)
        let gain = runs[\.byVectors] - runs[\.byTable]  // hide
        let scored = runs[\.byRows] - runs[\.byTable]  // hide
        let cutRows = runs[\.byVectors] - runs[\.byRows]  // hide
        let cutTable = runs[\.byCutTable] - runs[\.byTable]  // hide
        let knowledge = [runs[\.byVectors], runs[\.byTable]].map { $0 - runs[\.byFrequency] }  // hide
        let lesson = (  // hide
            knowledge.allSatisfy { $0.isClear && $0.mean > 0 }
                ? "Both know more than how frequent words are"
                : "Not both are sure to know more than how frequent words are"
        )

        page.prose(#"""
            \#(markdown: lesson) (\#(table: "hidden")). Compared with the table that they are made of, the vectors score
            \#(difference: gain, .percent(1), name: "vectors against the table they come from", signed: true). How much
            of it is the score? On whole rows, cosines make
            \#(difference: scored, .percent(1), name: "cosines of rows against sums", signed: true) against sums. And
            the cut? It makes \#(difference: cutRows, .percent(1), name: "the cut, by cosines", signed: true) by
            cosines and \#(difference: cutTable, .percent(1), name: "the cut, by sums", signed: true) by sums.
            \#(markdown: verdict(gain, "The vectors win here", "The plain table wins here", "Neither wins here")).
            What the cut buys is size, and neighbours that never met, for better or worse.
            """#)
        return runs
    }
}
