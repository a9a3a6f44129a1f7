import ChapterSupport
import Notebook

/// How well sentences say what pictures show.
struct CaptioningOutcome {
    /// Said by the model that explains the pair, of test pictures and of combinations held out.
    let modelSays: Saying
    let unseenSaid: Saying
    /// The nearest training picture's captions, and another scene's.
    let nearestSays: Saying
    let chanceSays: Saying
}

extension MultimodalAutoencoders {
    /// Part 6: from pictures to sentences.
    static func captioning(
        _ page: Page, _ benchmark: SceneBenchmark, _ models: TrainedModels, _ opponents: Opponents
    ) throws -> CaptioningOutcome {
        let (test, unseen, coder, order) = (benchmark.test, benchmark.unseen, benchmark.coder, benchmark.order)
        let (model, earlyModel, seenModel) = (models.pair, models.early, models.seen)
        let titles = models.titles
        page.prose(#"""
            ## Say what the picture shows

            The other way: the mean of $q(z \mid x)$, and the likeliest sentence word by word. Of the words that name
            a shape, a colour, a size or a place, how many are true? And is the factor's true value read from the
            sentence at all? `Saying` counts both. A sentence that names no side is read as "middle".
            """#)
        func sentences(_ model: JointModel, _ pairs: ScenePairs) -> [[String]] {
            model.say(model.codes(pairs, image: true, text: false).means)
        }
        let fromImages = sentences(model, test)
        let modelSays = Saying(fromImages, of: test.scenes)
        let earlySays = Saying(sentences(earlyModel, test), of: test.scenes)
        let seenSays = Saying(sentences(seenModel, test), of: test.scenes)
        let captionsSay = Saying(test.captions.map { coder.tokens($0) }, of: test.scenes)  // hide
        let nearestSays = Saying(opponents.captionsOfNearestPictures(test), of: test.scenes)  // hide
        let chanceSays = Saying(order.map { coder.tokens(test.captions[$0]) }, of: test.scenes)  // hide
        page.table(
            "said",
            columns: ["Sentence", Column("Factor words true", best: .highest), Column("Factor words a sentence")]
                + spokenFactors.map { Column(factorTitle($0), best: .highest) },
            rows: [
                captionsSay.cells("caption itself").map { $0.unranked() }, modelSays.cells(titles.pair),
                earlySays.cells(titles.early), seenSays.cells(titles.seen),
                nearestSays.cells("nearest picture's caption"),
                chanceSays.cells("another scene's caption (chance)").map { $0.unranked() },
            ],
            caption: """
                Sentences about \(test.count) test pictures: the share of their factor words that is true, how many \
                they say, and how often each factor's true value is read from them.
                """)
        try page.figure(
            "said", .images([test.images.pictures(Array(0..<8))], columnLabels: (1...8).map { "\($0)" }),
            caption: """
                Eight test pictures, of which \(table: "sentences") has the captions and what the model says.
                """, alt: "Eight small scenes in a row.")
        page.table(
            "sentences", columns: ["Picture", "Caption", "What the model says", "True words", "Wrong words"],
            rows: (0..<8).map { row in
                let spoken = SpokenFactors(fromImages[row]).words
                let isTrue = { (word: SpokenFactors.Word) in word.value == test.scenes[row].value(of: word.factor) }
                return [
                    .text("\(row + 1)"), .text(test.captions[row]), .text(coder.text(fromImages[row])),
                    .text(spoken.filter(isTrue).map { "✓\u{a0}" + $0.word }.joined(separator: ", ")),
                    .text(spoken.filter { !isTrue($0) }.map { "✗\u{a0}" + $0.word }.joined(separator: ", ")),
                ]
            },
            caption: """
                What the captions of \(figure: "said") say and what the model says of the pictures alone, with its \
                factor words checked.
                """)
        page.goal(
            "factor words that are true in sentences said of pictures alone", reached: modelSays.wordsRight,
            target: 0.9, .atLeast, .percent(1))
        let unseenSaid = Saying(sentences(model, unseen), of: unseen.scenes)

        page.prose(#"""
            \#(modelSays.wordsRight, .percent(1), name: "true words from images") of the factor words are true, at
            \#(modelSays.wordsSaid, .fixed(2), name: "factor words a sentence") of them a sentence
            (\#(table: "said"), \#(figure: "said"), \#(table: "sentences")); after
            \#(models.shortEpochs, name: "epochs of the early model, words") epochs it was
            \#(earlySays.wordsRight, .percent(1), name: "true words from images, early"), where the model that explains
            what it saw has \#(seenSays.wordsRight, .percent(1), name: "true words from images, seen"). In another
            scene's caption it would be \#(chanceSays.wordsRight, .percent(1), name: "true words by chance"), and in the
            nearest picture's \#(nearestSays.wordsRight, .percent(1), name: "true words by nearest picture") (nearest
            by pixels, where the background outweighs the object). Of combinations held out,
            \#(unseenSaid.wordsRight, .percent(1), name: "true words, held out") of the words are true. The wording is
            never that of the caption except by luck: the picture does not know it.
            """#)
        return CaptioningOutcome(
            modelSays: modelSays, unseenSaid: unseenSaid, nearestSays: nearestSays, chanceSays: chanceSays)
    }
}
