import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// Captions as numbers.
struct Captions {
    let scenes: CaptionedScenes
    let gallery: LabelledImages
    let vocabulary: Vocabulary
    /// The words of every scene's first caption, as numbers.
    let documents: [[Int]]
    /// How much every word weighs in TF-IDF.
    let weights: [Float]
    let roundTripsHold: Bool
}

extension EmbeddingBasics {
    /// Sentences as tokens, numbers and weighted counts.
    static func captions(_ page: Page, _ options: Options, _ settings: Settings) throws -> Captions {
        page.prose(#"""
            ## Words are things, too

            Pictures come as numbers. Words do not. To see what turning words into numbers does, we need sentences whose
            truth is known: **captioned scenes**, drawn by the program itself. Each shows one object of known shape,
            colour, size and place on some ground, and a caption says so, each time in other words
            (\#(figure: "scenes"), \#(table: "captions")).
            """#)
        let (scenes, _) = captionedScenes(seed: options.seed, settings)  // hide
        let gallery = scenes.images()  // hide
        try page.figure(
            "scenes", .images([gallery.pictures(Array(0..<6))], captions: [(1...6).map { "\($0)" }]),
            caption: "What would you call these? The first six scenes.",
            alt: "Small pictures of coloured shapes on textured grounds.")
        page.table(
            "captions", columns: ["Scene", "One caption", "Another"],
            rows: (0..<3).map { [.text("\($0 + 1)"), .text(scenes.captions[$0][0]), .text(scenes.captions[$0][1])] },
            caption: "What is said of the first three.")

        page.prose(#"""
            ### Tokens and a vocabulary

            A computer stores a sentence as a string of characters, and "Red," is not "red". A **tokeniser** cuts text
            into units and irons out what does not matter: case, spaces, the ways one letter can be stored. It must not
            throw away what does. The **vocabulary** then numbers all tokens of the captions, the most frequent first.
            Four numbers are kept for special use: *padding* (0) to fill up short sentences, *unknown* (1) for words met
            fewer than five times, *start* (2) and *end* (3).
            """#)
        let tokenizer = Tokenizer()
        let odd = "The CAFÉ’s 3.5 stars aren't RED… 👩🏽‍🚀 says: “look!”"
        print(tokenizer.tokens(odd).joined(separator: " | "))
        let sentences = scenes.captions.map { tokenizer.tokens($0[0]) }
        let vocabulary = Vocabulary(sentences, minimumCount: 5)
        print(vocabulary.count, "words:", vocabulary.words.prefix(14).joined(separator: " "), "…")
        let asked = ["a small red star in the middle", "there is a purple giraffe on the left"]
        let batch = TokenBatch(asked.map { vocabulary.encode(tokenizer.tokens($0), markingEnds: true) })
        for ids in batch.ids { print(ids) }
        print(tokenizer.text(vocabulary.decode(batch.ids[1])))
        let texts = scenes.captions.prefix(1_000).map { $0[0] } + [odd, "", "naïve e\u{301}"]  // hide
        let roundTrips = texts.allSatisfy { text in  // hide
            let tokens = tokenizer.tokens(text)
            let own = Vocabulary([tokens])
            return tokenizer.text(own.decode(own.encode(tokens, markingEnds: true))) == tokenizer.normalised(text)
        }
        page.claim("tokens turned into numbers and back give the normalised text", roundTrips)

        page.prose(#"""
            Two sentences of different length have become two rows of one length, and the giraffe, which no caption
            knows, an unknown word. Such tables are what the networks of chapters 8 and 10 read.

            ### Bags of words

            But is 17 more like 18 than like 90? These numbers are names; one must not compute with them. The oldest
            remedy \#(cite: .harris1954) is to *count*: a sentence becomes a vector with one entry for each word of the
            vocabulary, which says how often the word stands in it. The order is lost; hence **bag of words**. And not
            all words deserve the same weight: "the" stands almost everywhere and tells nothing, "hoop" tells a lot. So
            with $n$ sentences, $n_w$ of which hold the word $w$, a count is multiplied by

            $$ \mathrm{idf}(w) = \ln\frac{1 + n}{1 + n_w} + 1, $$

            and the vector divided by its length, so that long sentences do not win by length. This is **TF-IDF**. The
            idea, $\ln(n/n_w)$, is Karen Spärck Jones's \#(cite: .sparckJones1972); the ones are scikit-learn's, as if
            one more sentence held every word, and keep a word that stands everywhere from vanishing.

            \#(listing: "TFIDF.fit", "FittedTFIDF.transform")

            Now sentences are points, and we can search: whose caption is nearest to what we type?
            """#)
        let documents = sentences.map { vocabulary.encode($0) }
        let weigher = TFIDF(vocabulary: vocabulary.count).fit(documents)
        let wish = "a huge golden pentagram in the upper left"
        let found = NearestNeighbors(metric: .cosine).fit(weigher.transform(documents))
            .neighbors(of: weigher.transform([vocabulary.encode(tokenizer.tokens(wish))]), count: 5)
        for (scene, cosine) in zip(found.indices(of: 0), found.values(of: 0)) {
            print(NumberFormat.fixed(2).string(Double(cosine)), scenes.captions[scene][0])
        }

        page.prose(#"""
            The search finds words, not meanings. For a bag, *golden* is as foreign to *yellow*
            as to *blue*: different entries, at right angles. Someone who wrote "a big yellow star in the top left" said
            the same and shares no word for size, colour or shape with our wish. How bad is that? It is measured below,
            beside a cure.
            """#)
        return Captions(
            scenes: scenes, gallery: gallery, vocabulary: vocabulary, documents: documents, weights: weigher.weights,
            roundTripsHold: roundTrips)
    }
}
