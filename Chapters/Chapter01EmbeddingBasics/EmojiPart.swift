import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// How often a hidden word is among ten guesses, for each emoji that was asked the share of its words.
public struct Guessing: Codable, Sendable {
    /// Words that were hidden, one at a time.
    public var asked = 0
    /// Entries of the vocabulary that the known emoji gave, of each part in turn.
    public var words: [Int] = []
    /// The sum of cosines, or that of mutual information, with vectors or from the table cut to as many dimensions.
    public var byVectors: [Double] = []
    public var byCutTable: [Double] = []
    /// The sum of cosines between rows of the cut table.
    public var byCutRows: [Double] = []
    /// The sum of cosines between whole rows of the table.
    public var byRows: [Double] = []
    /// By the table of mutual information itself, without the decomposition.
    public var byTable: [Double] = []
    public var byFrequency: [Double] = []

    static func + (a: Guessing, b: Guessing) -> Guessing {
        Guessing(
            asked: a.asked + b.asked, words: a.words + b.words, byVectors: a.byVectors + b.byVectors,
            byCutTable: a.byCutTable + b.byCutTable, byCutRows: a.byCutRows + b.byCutRows,
            byRows: a.byRows + b.byRows, byTable: a.byTable + b.byTable, byFrequency: a.byFrequency + b.byFrequency)
    }
}

/// The rows of each of `count` parts of about equal size that share no concept.
func parts(_ concepts: [Int], count: Int, seed: UInt64) -> [[Int]] {
    var random = Random(seed: seed)
    let places = random.permutation((concepts.max() ?? 0) + 1)
    return (0..<count).map { part in concepts.indices.filter { places[concepts[$0]] % count == part } }
}

/// Hides every word of every list once: each part is asked what was learned from the others.
func guessedByParts(_ lists: [[String]], _ concepts: [Int], dimensions: Int, seed: UInt64) throws -> Guessing {
    try parts(concepts, count: 5, seed: seed).reduce(Guessing()) { sum, part in
        let isAsked = Set(part)
        let known = lists.indices.filter { !isAsked.contains($0) }.map { lists[$0] }
        return try sum + guessed(known: known, asked: part.map { lists[$0] }, dimensions: dimensions)
    }
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

    func found(_ scores: Tensor) -> [Double] {
        let hits = hidden.indices.map { row in
            let best = scores.topColumns(ofRow: row, count: min(rests[row].count + 14, vocabulary.count))
            return best.filter { $0 > Vocabulary.end && !rests[row].contains($0) }.prefix(10).contains(hidden[row])
        }
        var start = 0
        return lists.map { list in
            defer { start += list.count }
            return Double(hits[start..<start + list.count].count { $0 }) / Double(list.count)
        }
    }
    func byCosines(_ directions: Tensor) -> [Double] {
        found(MatrixProduct.multiply(MatrixProduct.multiply(bags, directions), directions, transposeB: true))
    }
    let frequencies = BagOfWords(vocabulary: vocabulary.count).transform([documents.flatMap { $0 }])
    return Guessing(
        asked: hidden.count, words: [vocabulary.count], byVectors: byCosines(unitRows(words.vectors)),
        byCutTable: found(MatrixProduct.multiply(bags, cut)), byCutRows: byCosines(unitRows(cut)),
        byRows: byCosines(unitRows(words.association)),
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
    static func emoji(_ page: Page, _ options: Options, _ settings: Settings) throws -> Guessing {
        page.prose(#"""
            ## Words that people chose

            Captions from templates are neat. Words that people chose are not. Unicode's Common Locale Data Repository
            gives every emoji an English name and keywords. Their different words are a short text, whose words keep
            company whatever their order, so the window is as wide as the longest list.
            """#)
        page.beginFold("One place for two meanings, and a test without a list of right answers")
        let set = try EmojiDataset.load(side: 64)  // hide
        let lists = set.emoji.map(wordList)  // hide
        let vocabulary = Vocabulary(lists, minimumCount: 3)  // hide
        let documents = lists.map { vocabulary.encode($0) }  // hide
        let words = try WordVectors(  // hide
            dimensions: min(settings.wordDimensions, vocabulary.count), window: lists.map(\.count).max() ?? 1
        ).fit(documents, vocabulary: vocabulary.count, ignoring: [Vocabulary.unknown])  // hide
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
        let guessing = try page.cached("hidden-words", key: [settings.wordDimensions]) {  // hide
            try guessedByParts(lists, set.images.labels, dimensions: settings.wordDimensions, seed: options.seed)
        }
        let cutTo = Quantity(  // hide
            min(settings.wordDimensions, guessing.words.min() ?? 1), name: "dimensions of emoji words")

        page.prose(#"""
            A word has *one* vector for all its meanings, which can draw their companies together (\#(figure: "note")).

            Is there a score without a list of right answers? Hide a word. The emoji are dealt into five parts, variants
            of one into the same; each part is asked what was learned from the other four. Of every emoji of which three
            words are known, one word after another is hidden, and the others name ten candidates: the words with the
            greatest sum of mutual information $M$ with those that are there, or the greatest sum of cosines between
            rows of $M$; both from the whole table, and from the table cut to \#(cutTo) dimensions. Rows of word
            vectors carry the root of the weights besides, so the cosines of cut rows stand between. The ten most
            frequent words are guessed beside.
            """#)
        let (table, vectors) = (Trials(guessing.byTable), Trials(guessing.byVectors))  // hide
        let scores: [(String, [Double])] = [  // hide
            ("sums over the whole table", guessing.byTable), ("sums over the table, cut", guessing.byCutTable),
            ("cosines of whole rows", guessing.byRows), ("cosines of rows, cut", guessing.byCutRows),
            ("cosines of word vectors", guessing.byVectors),
            ("how frequent words are", guessing.byFrequency),
        ]
        page.table(
            "hidden",
            columns: ["Guessed by", Column("Among ten guesses", best: .highest), "Against the whole table, points"],
            rows: scores.map { name, shares in
                [
                    .text(name), .number(Trials(shares).mean, .percent(1)),
                    shares == guessing.byTable ? "" : .difference(Trials(shares) - table, .percent(1)),
                ]
            },
            caption: """
                How often the hidden word of an emoji is guessed from its others: \(guessing.asked) words of \
                \(guessing.byTable.count) emoji, the mean over emoji. Differences are paired, emoji by emoji, with \
                their 95 % intervals.
                """)
        let gain = Quantity(vectors - table, .percent(1), name: "vectors against the table they come from")  // hide
        let scored = Trials(guessing.byRows) - table  // hide
        let cut = Trials(guessing.byCutTable) - table  // hide
        let both = Trials(guessing.byCutRows) - table  // hide
        let root = Trials(guessing.byVectors) - Trials(guessing.byCutRows)  // hide
        func effect(_ difference: Trials) -> String {  // hide
            verdict(difference, "helps", "costs", "changes nothing that can be seen")
        }

        page.prose(#"""
            Vectors and whole table differ in three things (\#(table: "hidden")). Alone, the cut
            \#(markdown: effect(cut)), and the cosine \#(markdown: effect(scored)); cut and cosine together
            \#(difference: Quantity(both, .percent(1), name: "cut and cosine together"), signed: true), and the root on
            top of them \#(difference: Quantity(root, .percent(1), name: "the root of the weights"), signed: true).
            """#)
        page.endFold()
        page.prose(#"""
            Where a word that was hidden is to be guessed from the others of its emoji, word vectors score
            \#(difference: gain, signed: true) against the table that they are made of. Comparing rows makes neighbours of
            words that never met; what the cut buys is size. (One deal into parts; another would give others.)
            """#)
        return guessing
    }
}
