import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook

extension CLIPRetrieval {
    /// What the part on emoji found.
    public struct EmojiOutcome: Codable, Sendable {
        /// Unseen emoji among unseen ones, queries of name and keywords.
        public var retrievals: [Retrieval]
        /// R@10 of unseen emoji by their names alone, and by all words in a gallery of all emoji.
        public var byName: Double
        /// Chance, ridge regression, linear CCA, two towers.
        public var amongAll: [Double]
        public var trainedRecall: Double
        public var temperatures: [Double]
    }

    /// Part 4: search by words.
    static func emoji(_ page: Page, _ options: Options, _ settings: Settings) throws -> EmojiOutcome {
        let set = try EmojiDataset.load(side: EmojiModel.side)
        let split = set.split(testFraction: 0.2, seed: options.seed)
        let (train, test) = (
            Array(split.train.prefix(settings.emoji)), Array(split.test.prefix(settings.unseenEmoji))
        )
        page.prose(#"""
            ## Part 4: Emoji

            ### Pairs that nobody made up

            Every system has some thousand pictures with words that people agreed upon: emoji. Unicode gives each a
            name and keywords, and the font Noto Color Emoji a picture. Here are \#(set.emoji.count, name: "emoji"),
            at \#(EmojiModel.side) × \#(EmojiModel.side) pixels, without skin tones and without the flags of
            countries. A fifth is held out, \#(test.count, name: "unseen emoji") to search for;
            \#(train.count, name: "emoji to learn from") remain. The split goes by *concept*: no variant of a held-out
            picture, such as the same person with other hair, is in the training half.

            Can so few pairs teach anything about pictures never seen? Only through parts. Pictures share colours and
            forms, words share pieces. So a word is read as the mean of its **pieces**: the word itself and its runs
            of three letters \#(cite: .bojanowski2017). "Guitarist" then says something to whoever has read "guitar".
            And each picture is shown often, shifted by up to two pixels, with its name or with some of its keywords
            as text, the order being left to chance. (Mirrored it is not: arrows and letters would lose their names.)
            Keywords have no order, so the text tower is a mean of words, without a Transformer. Weight decay matters
            here: there are many weights and few pictures.

            \#(listing: "PieceReader.pieces(of:)", "PieceReader.bucket")

            A `PieceReader` turns words into pieces, `EmojiPairs` shows and words every emoji anew for every copy, and
            an `EmojiModel` is the two towers with the words that they learned from. So many copies of each emoji make
            a pass:

            \#(listing: "Settings.copies", "Settings.emojiEpochs")
            """#)
        let pairs = EmojiPairs(set, rows: train, copies: settings.copies, shift: 2, seed: options.seed)
        let model = EmojiModel(PieceReader(train.map { set.emoji[$0].description }), seed: options.seed)
        let network = model.towers
        let recipe = TrainingRecipe.contrast(
            rows: pairs.images.rows, batch: settings.batch(pairs.images.rows), epochs: settings.emojiEpochs, rate: 4e-3,
            decay: 0.5, seed: options.seed)
        let run = try page.trained(
            "emoji", network, on: [pairs.images] + model.reader.read(pairs.texts).columns, by: recipe,
            noting: { _ in [Double(network.temperature)] }
        ) { network.loss($0[0], tokens: $0[1], mask: $0[2], $1) }
        if let folder = page.modelFolder { try model.write(to: folder) }  // hide
        print(
            "\(model.reader.vocabulary.count - 4) words in \(train.count) emoji;",
            "loss \(NumberFormat.fixed(2).string(run.losses.last!)) nats")

        page.prose(#"""
            Words search among unseen emoji alone, and among all. The opponents of part 1 learn from the same emoji; a
            sixth of these chooses their penalties, and then they are fitted to all of them.
            """#)
        func texts(_ rows: [Int]) -> [String] { rows.map { set.emoji[$0].description } }
        let pictures = model.vectors(set.images)
        let own = cosines(model.vectors(texts(test)), pictures.rows(test))
        let all = cosines(model.vectors(texts(test)), pictures)
        let byName = Retrieval(  // hide
            "two towers, by the name alone",
            cosines(model.vectors(test.map { set.emoji[$0].name }), pictures.rows(test)))
        let parts = Dictionary(grouping: train.enumerated()) { $0.offset % 6 == 0 }  // hide
            .mapValues { $0.map(\.element) }  // hide
        let (fitted, kept) = (parts[false]!, parts[true]!)  // hide
        let chosen = try LinearOpponents.Settings(  // hide
            set.images.selecting(fitted), texts(fitted), validation: (set.images.selecting(kept), texts(kept)),
            dimensions: codeSize, minimumCount: 3)
        let linear = try LinearOpponents(set.images.selecting(train), texts(train), chosen)  // hide
        let gallery = set.images.selecting(test)  // hide
        let retrievals = [  // hide
            .chance(test.count), Retrieval("ridge regression", linear.forecast(gallery, texts(test))),
            Retrieval("linear CCA", linear.canonical(gallery, texts(test))), byName,
            Retrieval("two towers", own),
        ]
        page.table(
            "emoji", columns: Retrieval.columns, rows: retrievals.map(\.cells),
            caption: """
                Searching among \(test.count) unseen emoji by their words: name and keywords, where not said \
                otherwise.
                """)
        let wanted = test.map { [$0] }  // hide
        let everything = [  // hide
            ("chance", Tensor(shape: [test.count, set.emoji.count])),
            ("ridge regression", linear.forecast(set.images, texts(test))),
            ("linear CCA", linear.canonical(set.images, texts(test))),
            ("two towers", all),
        ].map { (name: $0.0, metrics: RetrievalMetrics(similarities: $0.1, relevant: wanted)) }  // hide
        page.table(
            "emoji-all",
            columns: [
                "Method", Column("R@1", best: .highest), Column("R@5", best: .highest), Column("R@10", best: .highest),
                Column("Median rank", best: .lowest),
            ],
            rows: everything.map { row in
                [.text(row.name)] + [1, 5, 10].map { .number(row.metrics.recall(at: $0), .percent(1)) }
                    + [.number(row.metrics.medianRank, .fixed(1))]
            },
            caption: """
                Words of unseen emoji searching among all \(set.emoji.count), those that were trained on included.
                """)
        let seen = RetrievalMetrics(  // hide
            similarities: cosines(model.vectors(texts(train)), pictures), relevant: train.map { [$0] })
        let (towers, inAll) = (retrievals[4], everything.map { $0.metrics.recall(at: 10) })  // hide
        let goals = [inAll[3] / inAll[0], towers.pictures[2] / retrievals[0].pictures[2]].map { $0 >= 10 }  // hide
        let amongUnseen = lead(of: towers.measures, over: [retrievals[1], retrievals[2]].map(\.measures))  // hide
        let measures = everything.map { row in  // hide
            [1, 5, 10].map { row.metrics.recall(at: $0) } + [-row.metrics.medianRank]
        }
        let amongAll = lead(of: measures[3], over: Array(measures[1...2]))  // hide
        let recalls = [retrievals[1], retrievals[2], towers].map { $0.pictures[2] }  // hide
        let spread = recalls.max()! - recalls.min()!  // hide
        let error = (towers.pictures[2] * (1 - towers.pictures[2]) / Double(test.count)).squareRoot()  // hide
        page.goal(
            "R@10 of unseen emoji among all emoji, in multiples of chance", reached: inAll[3] / inAll[0], target: 10,
            .atLeast, .fixed(1))
        page.goal(
            "R@10 of unseen emoji among unseen emoji alone, in multiples of chance",
            reached: towers.pictures[2] / retrievals[0].pictures[2], target: 10, .atLeast, .fixed(1))

        page.prose(#"""
            There are two ways to ask. A search has to find the unseen emoji among **all**: there the first ten hold
            it in \#(inAll[3], .percent(1), name: "R@10 among all emoji") of the cases, where chance is
            \#(inAll[0], .percent(2), name: "chance at ten among all emoji") (\#(table: "emoji-all")). Chance is low
            there, but the emoji that were trained on draw words to themselves. Among the **unseen** \#(test.count)
            alone it is \#(towers.pictures[2], .percent(1), name: "R@10 of unseen emoji"), and chance
            \#(retrievals[0].pictures[2], .percent(1), name: "chance at ten of unseen emoji") (\#(table: "emoji")). To
            tell faces from tools is much of the way from chance; to tell one tool from another is the rest. For each
            question, ten times chance was the goal. The first is \#(markdown: goals[0] ? "reached" : "missed"); the
            second, among the unseen alone, is \#(markdown: goals[1] ? "reached" : "missed")
            (\#(towers.pictures[2] / retrievals[0].pictures[2], .fixed(1), name: "unseen emoji, multiple of chance")).

            The opponents have learned from the same emoji. Among the unseen ones, linear CCA reaches an R@10 of
            \#(retrievals[2].pictures[2], .percent(1), name: "R@10 of CCA on emoji") and the ridge regression
            \#(retrievals[1].pictures[2], .percent(1), name: "R@10 of ridge on emoji"). The towers are ahead of both in
            \#(amongUnseen.ahead, name: "measures ahead, unseen emoji") of the
            \#(amongUnseen.of, name: "measures, unseen emoji") numbers of \#(table: "emoji") and behind one of them in
            \#(amongUnseen.behind, name: "measures behind, unseen emoji"); in \#(table: "emoji-all") they are ahead in
            \#(amongAll.ahead, name: "measures ahead, all emoji") of \#(amongAll.of, name: "measures, all emoji") and
            behind in \#(amongAll.behind, name: "measures behind, all emoji"). The standard error of the towers' R@10 is
            \#(100 * error, .fixed(1), name: "standard error of R@10 of emoji") percentage
            points\#(markdown: spread < 2 * error
                ? ": by R@10, none of the three is clearly better than the others"
                : ", and not all of the three are within two of these").
            With so few pairs, deep towers have room to learn every training pair by heart: by its own words, a trained
            emoji is among the first ten of all in \#(seen.recall(at: 10), .percent(1), name: "R@10 of trained emoji")
            of the cases. The distance from there is what a training score hides.

            ### Searching by words
            """#)
        let queries = [
            "red heart", "musical instrument", "cat face", "sport ball", "green leaf", "sad face", "ship on water",
        ]
        let answers = cosines(model.vectors(queries), pictures)
        let isUnseen = Set(test)
        let hits = queries.indices.map { answers.topColumns(ofRow: $0, count: 8) }
        try page.figure(
            "search",
            .images(
                hits.map { set.images.pictures($0) }, rowLabels: queries,
                captions: hits.map { $0.map { set.emoji[$0].name + (isUnseen.contains($0) ? " *" : "") } }),
            caption: "The nearest of all emoji to some words; a star marks those that training never showed.",
            alt: "Rows of eight emoji each, beside the words that they were searched by.")

        page.prose(#"""
            \#(figure: "search") shows what words bring up. A query need not be a name: its words are known from other
            emoji, and their mean often points to where these lie. Not always: look at "sport ball" and "musical
            instrument". Of the \#(hits.joined().count, name: "hits shown") hits shown,
            \#(hits.joined().count { isUnseen.contains($0) }, name: "unseen hits shown") were never trained on; their
            share of all emoji is
            \#(Double(test.count) / Double(set.emoji.count), .percent(0), name: "share of unseen emoji").

            ### Real failures

            And these are the failures: the unseen emoji whose own words rank them *last*, each with what its words
            found instead.
            """#)
        let metrics = RetrievalMetrics(similarities: own)
        let worst = test.indices.sorted { (-metrics.ranks[$0], $0) < (-metrics.ranks[$1], $1) }.prefix(6)
        let found = worst.map { [$0] + own.topColumns(ofRow: $0, count: 4) }
        try page.figure(
            "failures",
            .images(
                found.map { set.images.pictures($0.map { test[$0] }) },
                rowLabels: worst.map { set.emoji[test[$0]].name },
                columnLabels: ["right", "found", "", "", ""],
                captions: found.map { $0.map { set.emoji[test[$0]].name } }),
            caption: """
                The worst of all queries, name and keywords being the query: the right picture, and the four nearest \
                unseen ones.
                """,
            alt: "Six rows: an emoji, and four others that its words found.")
        page.table(
            "failures", columns: ["Emoji", "Its words", "Rank", "Words never seen"],
            rows: worst.map { row in
                let emoji = set.emoji[test[row]]
                let strange = PieceReader.tokens(emoji.description).filter { !model.reader.isKnown($0) }
                return [
                    .text(emoji.name), .text(emoji.description), .number(metrics.ranks[row], .fixed(0)),
                    .text(strange.isEmpty ? "none" : strange.joined(separator: ", ")),
                ]
            }, caption: "Ranks among \(test.count) of the six worst.")
        let strangeness = test.indices.map { row in  // hide
            PieceReader.tokens(set.emoji[test[row]].name).contains { !model.reader.isKnown($0) }
        }
        let ranks = [true, false].map { kind in  // hide
            Statistics.median(metrics.ranks.indices.filter { strangeness[$0] == kind }.map { metrics.ranks[$0] })
        }

        page.prose(#"""
            Two things go wrong. A word may be new, so that its letters say nothing: where the name has a word that no
            training text had, the median rank is \#(ranks[0], .fixed(1), name: "median rank with new words"), else
            \#(ranks[1], .fixed(1), name: "median rank with known words"). Or the words are known and the picture is
            not like others of that name: nothing in the training half tells what it looks like. More pairs would
            probably help with both. The models that made this method known were trained on four hundred million
            \#(cite: .radford2021).

            Search yourself, once the chapter has run:

            ```sh
            swift run Chapter10CLIPRetrieval search "red heart"
            swift run Chapter10CLIPRetrieval search "something to drink" --count 12 --sheet drinks.png
            ```
            """#)
        return EmojiOutcome(
            retrievals: retrievals, byName: byName.pictures[2], amongAll: inAll, trainedRecall: seen.recall(at: 10),
            temperatures: run.notes.map { $0[0] })
    }
}
