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

            "You shall know a word by the company it keeps" \#(cite: .firth1957). *Scarlet* and *red* may never stand in
            one caption, but both stand next to *ring*. So describe a word by its neighbours. Take all pairs of words
            that stand at most \#(settings.window, name: "window of words") places apart, each in both orders; let
            $p(w, c)$ be the share of those that are $w$ and $c$, and $p(w)$, $p(c)$ the shares whose first word is $w$,
            or whose second is $c$. The **pointwise mutual information** \#(cite: .church1990)

            $$ \mathrm{PMI}(w, c) = \ln\frac{p(w, c)}{p(w)\,p(c)} $$

            compares how often two words meet with how often they would by chance: 0 for indifferent words, positive for
            those that seek each other. Words that never met would get $-\infty$; they and all that meet more rarely
            than by chance get 0, which leaves the **positive** PMI. On paper again, with the same three captions:
            """#)
        let (four, small) = captions.onPaper  // hide
        let onePlace = WordVectors(dimensions: 2, window: 1)  // hide
        let association = try onePlace.fit(small, vocabulary: four.count).association  // hide
        let numbers = Array(Vocabulary.end + 1..<four.count)  // hide
        page.table(
            "company", columns: ["Word"] + numbers.map { Column(four.words[$0]) },
            rows: numbers.map { word in
                [.text(four.words[word])] + numbers.map { .number(Double(association[word, $0]), .fixed(2)) }
            },
            caption: """
                Positive pointwise mutual information of the words of three captions, as `WordVectors` computed it. \
                Which rows are alike?
                """)
        let onPaper = ["red", "scarlet", "ring", "star"].compactMap { four.number(of: $0) }  // hide
        func alike(_ a: Int, _ b: Int) -> Double {  // hide
            cosine(association.rows([onPaper[a]]).values, association.rows([onPaper[b]]).values)
        }
        let redRing = Quantity(  // hide
            Double(association[onPaper[0], onPaper[2]]), .fixed(2), name: "PMI of red and ring on paper")
        let scarletRing = Quantity(  // hide
            Double(association[onPaper[1], onPaper[2]]), .fixed(2), name: "PMI of scarlet and ring on paper")
        let redScarlet = Quantity(alike(0, 1), .fixed(2), name: "cosine of red and scarlet on paper")  // hide
        let (ring, star) = (  // hide
            Quantity(alike(0, 2), .fixed(0), name: "cosine of red and ring on paper"),
            Quantity(alike(0, 3), .fixed(0), name: "cosine of red and star on paper")
        )
        let numberOfWords = Quantity(vocabulary.count, name: "words of the vocabulary")  // hide
        let numberOfDimensions = Quantity(dimensions, name: "dimensions of word vectors")  // hide

        page.prose(#"""
            Three pairs, each in both orders, are six. *Red* and *ring* met once, a sixth; each is the first word of two
            pairs, a third: $\ln\frac{1/6}{1/3 \cdot 1/3}$ = \#(redRing). *Scarlet* met nobody else:
            $\ln\frac{1/6}{1/6 \cdot 1/3}$ = \#(scarletRing). *Red* and *scarlet* never met. Yet their rows have the
            cosine \#(redScarlet), since both know *ring*; with *ring* and *star*, which it met, *red* has \#(ring) and
            \#(star). To meet does not make two words alike; to meet the same ones does.

            The captions' table $M$ has \#(numberOfWords) rows and columns. The **singular value decomposition** writes
            it as $M = U S V^\top$, with orthonormal columns in $U$ and $V$ and falling numbers on the diagonal of $S$.
            The **word vectors** are the rows of $V \sqrt{S}$, cut to the first, weightiest \#(numberOfDimensions)
            columns.
            """#)
        page.beginFold("Why the table is cut, why by a root, and all of it in code")
        page.prose(#"""
            Of all tables of that rank, the cut one is nearest to $M$ in the sum of squares \#(cite: .eckart1936): what
            a few axes can tell about many words stays, what concerns single pairs goes, be it accident or knowledge.
            The root divides the weight of an axis between $U$ and $V$: scalar products of rows of $U \sqrt S$ with rows
            of $V \sqrt S$ rebuild the cut table. $M$ is symmetric, with eigenvalues of both signs; scalar products of
            the word vectors among themselves are $V S V^\top$, in which every eigenvalue counts as positive. So they
            measure likeness, not company. (That an axis may be turned round as a whole is another matter: `settleSigns`
            turns it so that every run gets the same.) \#(authors: .levy2014) showed that word2vec, the best-known
            neural recipe, factorises nearly the same table without knowing it: PMI less a constant.

            \#(listing: "WordVectors.company", "WordVectors.positiveInformation", "WordVectors.fit")
            """#)
        page.endFold()
        let words = try WordVectors(dimensions: dimensions, window: settings.window)  // hide
            .fit(documents, vocabulary: vocabulary.count)  // hide
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

            Search by words: \#(settings.asking, name: "captions asked") *new* scenes ask by their second caption, and
            the nearest of the \#(documents.count, name: "captions searched") stored captions answers. Does it describe
            an object of the same shape and colour? And of the same size and place, too? A caption's vector is the sum
            of its words' vectors, each of length 1, once as they are and once weighted by TF-IDF; as a control also of
            its words' rows of $M$, uncut. Beside it stands what a person can do by hand who knows how the captions
            were made: a list of the words that mean the same, each of which is replaced by the plainest before TF-IDF
            counts.
            """#)
        let runs = try page.overSeeds("searches", settings.seeds, from: options.seed) { seed in  // hide
            try searched(seed: seed, settings)
        }
        let rows: [(String, Int, KeyPath<Search, Retrieval>)] = [  // hide
            ("bag of words", vocabulary.count, \.counts), ("TF-IDF", vocabulary.count, \.weights),
            ("rows of the table, weighted by TF-IDF", vocabulary.count, \.rows),
            ("word vectors, unweighted", dimensions, \.plainVectors),
            ("word vectors, weighted by TF-IDF", dimensions, \.vectors),
            ("TF-IDF, synonyms merged by hand", runs.first.plainWords, \.merged), ("a random caption", 0, \.chance),
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
                standard deviation over \(runs.values.count) sets of captions, \(settings.asking) questions each. \
                Intervals in the text are over these sets, by Student's distribution.
                """)
        let gain = runs[\.vectors.looks] - runs[\.weights.looks]  // hide
        let cutGain = runs[\.vectors.looks] - runs[\.rows.looks]  // hide
        let byCut = Quantity(cutGain, .percent(1), name: "gain of the cut by shape and colour")  // hide
        let cutting = verdict(  // hide
            cutGain, ", and the cut helps further", ", and the cut costs", "; of the cut nothing was seen")
        let fullGain = runs[\.vectors.everything] - runs[\.weights.everything]  // hide
        let behind = runs[\.merged.everything] - runs[\.vectors.everything]  // hide
        let opposed = verdict(  // hide
            runs[\.company.opposites] - runs[\.company.colours], "become neighbours as well", "lie apart here",
            "lie no nearer than words for different colours here")
        func company(_ path: KeyPath<Company, Double>) -> Trials {  // hide
            runs.trials { $0.company[keyPath: path] }
        }
        func mean(_ path: KeyPath<Company, Double>, _ name: String) -> Quantity {  // hide
            Quantity(company(path), .fixed(2), name: "mean cosine of \(name)")
        }
        let (opposites, synonyms) = (mean(\.opposites, "opposites"), mean(\.synonyms, "synonyms"))  // hide
        let cornered = mean(\.cornered, "squares and triangles")  // hide
        let without = mean(\.corneredWithout, "squares and triangles, details passed over")  // hide
        let synonymous = company(\.synonymsFound).mean > 0.5  // hide
            ? "become neighbours" : "hardly find one another here"  // hide
        let found = Quantity(  // hide
            company(\.synonymsFound), .percent(0), name: "words whose nearest word is a synonym")
        let byLooks = Quantity(gain, .percent(1), name: "gain of word vectors by shape and colour")  // hide
        let byAll = Quantity(fullGain, .percent(1), name: "gain of word vectors by everything")  // hide
        let ahead = Quantity(behind, .percent(1), name: "lead of merged synonyms by everything")  // hide
        let listed = runs[\.merged.looks] - runs[\.vectors.looks]  // hide
        let contrast = (  // hide
            opposed.hasPrefix("become") && behind.isClear && behind.mean > 0
                ? "The list keeps opposites apart, the vectors do not: " : ""
        )
        let guess = (  // hide
            listed.isClear && listed.mean < 0
                ? """
                 Why the vectors beat it by shape and colour we can only guess: captions also compare, "yellow like \
                lemons", and a word that goes with one colour stands on no list of synonyms.
                """ : ""
        )
        let aheadByLooks = Quantity(listed, .percent(1), name: "lead of merged synonyms by shape and colour")  // hide

        page.prose(#"""
            By shape and colour, word vectors weighted by TF-IDF score \#(difference: byLooks, signed: true) against
            TF-IDF alone, and \#(difference: byCut, signed: true) against the uncut rows: comparing rows is what
            helps\#(markdown: cutting). With size and place to be right as well, \#(difference: byAll, signed: true)
            (\#(table: "retrieval")). Against the vectors, the list of synonyms scores
            \#(difference: aheadByLooks, signed: true) and \#(difference: ahead, signed: true).
            \#(markdown: contrast)\#(figure: "cosines") shows which words lie near one another.\#(markdown: guess)

            - **Synonyms** \#(markdown: synonymous): \#(found) of the words for shapes and colours have one as their
              nearest word. This checks the method and is no discovery: the captions put synonyms into the same places.
            - **Opposites** \#(markdown: opposed). *Small* and *large*, *top* and *bottom*, *left* and *right* have a
              mean cosine of \#(opposites), the synonyms of shape and colour \#(synonyms). That, too, is built in: what
              can be big can be small, and these captions have one place for both. Text in which opposites keep the same
              company cannot tell them apart. Pictures can, which is a reason to learn from words and pictures
              *together* (chapters 8 to 11).
            - **Details** count. Of squares and triangles alike one says "corners" and "sides"; words for the two have a
              mean cosine of \#(cornered), and of \#(without) where these two words are passed over in learning.
            """#)
        return runs
    }
}
