import Charts
import Datasets
import Engine
import Estimators
import Notebook

extension EmbeddingBasics {
    /// Word vectors from company, and what they are good for.
    static func wordVectors(
        _ page: Page, _ options: Options, _ captions: Captions, _ settings: Settings
    ) throws -> OverSeeds<Search> {
        let (vocabulary, documents) = (captions.vocabulary, captions.documents)
        let dimensions = min(settings.wordDimensions, vocabulary.count)
        page.prose(#"""
            ### The company that words keep

            "You shall know a word by the company it keeps" \#(cite: .firth1957). *Scarlet* and *crimson* may never
            stand in one caption, but both stand next to *fire* and *cherries*. So describe a word by its neighbours.
            Let $p(w, c)$ be the share of all pairs of words, at most \#(settings.window, name: "window of words")
            places apart, that are $w$ and $c$, and $p(w)$, $p(c)$ the shares of the single words. The **pointwise
            mutual information** \#(cite: .church1990)

            $$ \mathrm{PMI}(w, c) = \ln\frac{p(w, c)}{p(w)\,p(c)} $$

            compares how often two words meet with how often they would by chance: 0 for indifferent words, positive for
            those that seek each other. Negative values rest on pairs that hardly ever met and are set to 0. The table
            $M$ of all words by all words describes each by \#(vocabulary.count, name: "words of the vocabulary")
            numbers, most of them 0. The **singular value decomposition** writes it as $M = U S V^\top$, with
            orthonormal columns in $U$ and $V$ and falling numbers on the diagonal of $S$. The word vectors are the rows
            of $V \sqrt{S}$, cut to the first \#(dimensions, name: "dimensions of word vectors") columns, the
            weightiest. ($M$ is symmetric, so $U \sqrt{S}$ differs from it in signs only.) That this recipe is close to
            what the famous neural word vectors do was shown by \#(authors: .levy2014).

            \#(listing: "WordVectors.company", "WordVectors.positiveInformation", "WordVectors.fit")
            """#)
        let words = try WordVectors(dimensions: dimensions, window: settings.window)
            .fit(documents, vocabulary: vocabulary.count)
        let looked = [  // hide
            "red", "scarlet", "crimson", "blue", "azure", "orange", "emerald", "square", "box", "triangle", "wedge",
            "ring", "hoop", "small", "tiny", "large", "huge", "top", "upper", "bottom", "lower", "left", "right",
        ].filter { vocabulary.number(of: $0) != nil }  // hide
        let directions = unitRows(words.vectors).rows(looked.compactMap { vocabulary.number(of: $0) })  // hide
        let cosines = MatrixProduct.multiply(directions, directions, transposeB: true)  // hide
        try page.figure(
            "cosines",
            .heatmap(
                looked.indices.map { a in looked.indices.map { Double(cosines[a, $0]) } }, rows: looked,
                columns: looked, x: "Word", y: "Word", legend: "Cosine", range: -1...1, colors: .diverging),
            caption: "Which words became one? Cosines between word vectors.",
            alt: """
                A square heat map with dark blocks on its diagonal: words for one colour, for one shape, all words of \
                size, all words of place.
                """)

        page.prose(#"""
            ### Does it help?

            Back to search. \#(settings.asking, name: "captions asked") *new* scenes ask by their second caption, and
            the nearest of the \#(documents.count, name: "captions searched") stored captions answers. Does it describe
            an object of the same shape and colour? And of the same size and place, too? A caption's vector is the sum
            of its words' vectors, each of length 1, weighted by TF-IDF. `searched` does all of this page's work on
            words once more with new captions (by `captionedScenes`), seed by seed.
            """#)
        let runs = try page.overSeeds("searches", settings.seeds, from: options.seed) { seed in
            try searched(seed: seed, settings)
        }
        let rows: [(String, Int, KeyPath<Search, Retrieval>)] = [  // hide
            ("bag of words", vocabulary.count, \.counts), ("TF-IDF", vocabulary.count, \.weights),
            ("word vectors, weighted by TF-IDF", dimensions, \.vectors), ("a random caption", 0, \.chance),
        ]
        page.table(
            "retrieval",
            columns: [
                "Description", "Numbers", Column("Shape and colour right", best: .highest),
                Column("Everything right", best: .highest),
            ],
            rows: rows.map { name, numbers, path in
                [
                    .text(name), .number(numbers), .number(runs.trials { $0[keyPath: path].looks }, .percent(1)),
                    .number(runs.trials { $0[keyPath: path].everything }, .percent(1)),
                ]
            },
            caption: """
                Does the nearest of \(documents.count) captions describe what another caption asks for? Mean ± \
                standard deviation over \(runs.values.count) sets of captions, \(settings.asking) questions each.
                """)
        let gain = runs[\.vectors.looks] - runs[\.weights.looks]
        let fullGain = runs[\.vectors.everything] - runs[\.weights.everything]
        let opposed = verdict(  // hide
            runs[\.company.opposites] - runs[\.company.colours], "become neighbours as well", "lie apart here",
            "lie no nearer than words for different colours here")
        func company(_ path: KeyPath<Company, Double>) -> Trials {  // hide
            runs.trials { $0.company[keyPath: path] }
        }
        let synonymous = company(\.synonymsFound).mean > 0.5  // hide
            ? "become neighbours" : "hardly find one another here"  // hide
        let found = Quantity(  // hide
            company(\.synonymsFound), .percent(0), name: "words whose nearest word is a synonym")

        page.prose(#"""
            Against TF-IDF, word vectors score
            \#(difference: gain, .percent(1), name: "gain of word vectors by shape and colour", signed: true) by shape
            and colour, and with size and place to be right as well
            \#(difference: fullGain, .percent(1), name: "gain of word vectors by everything", signed: true)
            (\#(table: "retrieval")). Why both? Look at \#(figure: "cosines").

            - **Synonyms** \#(markdown: synonymous): \#(found) of the words for shapes and colours have one as their
              nearest word. This is a check of the method and no discovery, since the captions put synonyms into the
              same places.
            - **Opposites** \#(markdown: opposed). *Small* and *large*, *top* and *bottom*, *left* and *right* have
              a mean cosine of \#(company(\.opposites), 2, name: "mean cosine of opposites"), the synonyms of shape and
              colour \#(company(\.synonyms), 2, name: "mean cosine of synonyms").
              What can be big can be small: opposites keep the same company, and such text alone hardly tells them
              apart. Pictures would, which is a reason to learn from words and pictures *together* (chapters 8 to 11).
            - **Details** count: of squares and triangles alike one says "corners" and "sides". Words for the two have a
              mean cosine of \#(company(\.cornered), 2, name: "mean cosine of squares and triangles"), those for other
              pairs of shapes \#(company(\.otherShapes), 2, name: "mean cosine of other shapes").
            - **So does what nobody meant**: *orange*, *emerald*, *azure* and *ivory* have a mean cosine of
              \#(company(\.afterAn), 2, name: "cosine of colour words after an") with each other, other words for
              different colours \#(company(\.notAfterAn), 2, name: "cosine of other colour words"). What have the four
              in common? They follow "an".
            """#)
        return runs
    }
}
