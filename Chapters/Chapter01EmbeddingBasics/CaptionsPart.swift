import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// Captions as numbers.
struct Captions {
    let vocabulary: Vocabulary
    /// The words of every scene's first caption, as numbers.
    let documents: [[Int]]
    /// How much every word weighs in TF-IDF.
    let weights: [Float]
    /// Three captions of two words each, and their vocabulary.
    let onPaper: (vocabulary: Vocabulary, documents: [[Int]])
    let roundTripsHold: Bool
}

extension EmbeddingBasics {
    /// Sentences as tokens, numbers and weighted counts.
    static func captions(_ page: Page, _ options: Options, _ settings: Settings) throws -> Captions {
        page.prose(#"""
            ## Words are things, too

            Pictures come as numbers. Words do not. To see what turning words into numbers does, we need sentences whose
            truth is known: **captioned scenes**, drawn by the program itself. Each shows one object of known shape,
            colour, size and place, and a caption says so, each time in other words (\#(figure: "scenes")).
            """#)
        let (scenes, _) = captionedScenes(seed: options.seed, settings)  // hide
        let gallery = scenes.images()  // hide
        try page.figure(
            "scenes", .images([gallery.pictures(Array(0..<6))], captions: [(1...6).map { "\($0)" }]),
            caption: """
                What would you say of these? The first caption of the first: "\(scenes.captions[0][0])". The second: \
                "\(scenes.captions[0][1])".
                """,
            alt: "Small pictures of coloured shapes on textured grounds.")
        page.prose(#"""
            ### Tokens and a vocabulary

            A computer stores a sentence as a string of characters, and "Red," is not "red". A **tokeniser** cuts text
            into units and removes what does not matter: case, spaces, the ways one letter can be stored. The
            **vocabulary** then numbers all tokens, the most frequent first. Four numbers are kept for special use:
            *padding* (0) to fill up short sentences, *unknown* (1) for words met fewer than five times, *start* (2) and
            *end* (3).
            """#)
        let tokenizer = Tokenizer()
        let odd = "The CAFÉ’s 3.5 stars aren't RED… 👩🏽‍🚀 says: “look!”"
        print(tokenizer.tokens(odd).joined(separator: " | "))
        let sentences = scenes.captions.map { tokenizer.tokens($0[0]) }
        let vocabulary = Vocabulary(sentences, minimumCount: 5)
        print(vocabulary.count, "entries:", vocabulary.words.prefix(14).joined(separator: " "), "…")
        let asked = ["a small red star in the middle", "there is a purple giraffe on the left"]
        let batch = TokenBatch(asked.map { vocabulary.encode(tokenizer.tokens($0), markingEnds: true) })
        for ids in batch.ids { print(ids) }
        let texts = scenes.captions.prefix(1_000).map { $0[0] } + [odd, "", "naïve e\u{301}"]  // hide
        let roundTrips = texts.allSatisfy { text in  // hide
            let tokens = tokenizer.tokens(text)
            let own = Vocabulary([tokens])
            return tokenizer.text(own.decode(own.encode(tokens, markingEnds: true))) == tokenizer.normalised(text)
        }
        page.claim("tokens turned into numbers and back give the normalised text", roundTrips)

        let documents = sentences.map { vocabulary.encode($0) }  // hide
        let weights = TFIDF(vocabulary: vocabulary.count).fit(documents).weights  // hide
        let usual = weights.indices.dropFirst(Vocabulary.end + 1)  // hide
        func weighed(_ word: Int) -> (word: String, weight: Quantity) {  // hide
            let name = vocabulary.words[word]
            return (name, Quantity(Double(weights[word]), .fixed(2), name: "idf of \(name)"))
        }
        let common = weighed(usual.min { weights[$0] < weights[$1] } ?? 0)  // hide
        let rare = weighed(vocabulary.number(of: "hoop") ?? usual.max { weights[$0] < weights[$1] } ?? 0)  // hide

        page.prose(#"""
            Two sentences of different length have become two rows of one length, and the giraffe, which no caption
            knows, an unknown word. Such tables are what the networks of chapters 8 and 10 read.

            ### Bags of words

            Is 17 more like 18 than like 90? No: these numbers are names, and one must not compute with them. The oldest
            remedy \#(cite: .harris1954) is to *count*: a sentence becomes a vector with one entry for each word of the
            vocabulary, which says how often the word stands in it. The order is lost; hence **bag of words**. And not
            all words deserve the same weight. So with $n$ sentences, $n_w$ of which hold the word $w$, a count is
            multiplied by

            $$ \mathrm{idf}(w) = \ln\frac{1 + n}{1 + n_w} + 1, $$

            and the vector divided by its length (`unitRows`), so that long sentences do not win by length. This is
            **TF-IDF**. The idea, $\ln(n/n_w)$, is Karen Spärck Jones's \#(cite: .sparckJones1972); the ones are
            scikit-learn's, as if one more sentence held every word, and keep a word that stands everywhere from
            vanishing. In our captions *\#(common.word)* weighs \#(common.weight), and *\#(rare.word)* \#(rare.weight).

            \#(listing: "TFIDF.fit")

            Do it once on paper, with three captions of two words:
            """#)
        let three = ["red ring", "scarlet ring", "red star"].map { tokenizer.tokens($0) }
        let four = Vocabulary(three)
        let small = three.map { four.encode($0) }
        let weigher = TFIDF(vocabulary: four.count).fit(small)
        let rows = weigher.transform(small)
        let numbers = Array(Vocabulary.end + 1..<four.count)  // hide
        page.table(
            "by-hand", columns: ["Word", "Captions with it", "idf"] + three.map { Column($0.joined(separator: " ")) },
            rows: numbers.map { word in
                [
                    .text(four.words[word]), .number(small.count { $0.contains(word) }),
                    .number(Double(weigher.weights[word]), .fixed(2)),
                ] + small.indices.map { .number(Double(rows[$0, word]), .fixed(2)) }
            },
            caption: "TF-IDF of three captions, as the code above computed it. Can you find each number with a pencil?")
        let idf = ["red", "scarlet", "ring"].compactMap { four.number(of: $0) }.map {  // hide
            Double(weigher.weights[$0])
        }
        let cosines = [1, 2].map { dot(rows.rows([0]).values, rows.rows([$0]).values) }  // hide
        let (ofRed, ofScarlet) = (  // hide
            Quantity(idf[0], .fixed(2), name: "idf of red on paper"),
            Quantity(idf[1], .fixed(2), name: "idf of scarlet on paper")
        )
        let length = Quantity(  // hide
            (idf[1] * idf[1] + idf[2] * idf[2]).squareRoot(), .fixed(2), name: "length of scarlet ring on paper")
        let otherWord = Quantity(cosines[0], .fixed(2), name: "cosine of red ring and scarlet ring by TF-IDF")  // hide
        let otherShape = Quantity(cosines[1], .fixed(2), name: "cosine of red ring and red star by TF-IDF")  // hide

        page.prose(#"""
            *Red* stands in two of three captions and weighs $\ln(4/3) + 1$ = \#(ofRed), as *ring* does; *scarlet*
            stands in one and weighs $\ln(4/2) + 1$ = \#(ofScarlet). The two numbers of "scarlet ring" are divided by
            the root of the sum of their squares, \#(length). Rows have length 1, so their scalar product is their
            cosine. With "red ring", "scarlet ring" has \#(otherWord), and "red star" has \#(otherShape): to a bag of
            words, a red ring whose colour has another name is as far from a red ring as a red star is.
            """#)
        return Captions(
            vocabulary: vocabulary, documents: documents, weights: weights, onPaper: (four, small),
            roundTripsHold: roundTrips)
    }
}
