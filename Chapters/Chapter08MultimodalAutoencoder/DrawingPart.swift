import ChapterSupport
import Charts
import Datasets
import Engine
import Notebook

/// What pictures drawn from sentences alone leave for the parts that follow, the summary and the tests.
struct DrawingOutcome {
    let opponents: Opponents
    /// Of the model that explains the pair: at the end, early in its training, and given another scene's sentence.
    let coherence: Coherence
    let earlyCoherence: Coherence
    let wrongText: Coherence
    /// Of the model that explains what it saw.
    let seen: Coherence
    /// Of the two opponents.
    let nearest: Coherence
    let regressed: Coherence
    /// On combinations held out: of the model that explains the pair, and of the nearest caption's picture.
    let unseenCoherence: Coherence
    let unseenNearest: Coherence
    /// The share of pictures with both shape and colour right, of these two.
    let together: [Double]
    /// How much all pixels vary, and those clear of the object: over draws of one sentence, by model as in
    /// `TrainedModels`, and over real pictures.
    let spreads: [(all: Double, ground: Double)]
    let realSpread: (all: Double, ground: Double)
}

extension MultimodalAutoencoders {
    /// Part 5: from sentences to pictures, also of combinations that were held out.
    static func drawing(
        _ page: Page, _ options: Options, _ benchmark: SceneBenchmark, _ models: TrainedModels,
        _ plain: PlainAutoencoderOutcome
    ) throws -> DrawingOutcome {
        let (train, validation, test) = (benchmark.train, benchmark.validation, benchmark.test)
        let (unseen, coder, judge) = (benchmark.unseen, benchmark.coder, benchmark.judge)
        let (order, real, chance) = (benchmark.order, benchmark.real, benchmark.chance)
        let (model, earlyModel, seenModel) = (models.pair, models.early, models.seen)
        let titles = models.titles
        let random = Random(seed: options.seed)
        let (trainingLoss, validationLoss) = (models.training.losses.last!, models.training.validationLosses.last!)
        let course = lossAtTheEnd(models.training.validationLosses)
        page.prose(#"""
            ## Draw what the sentence says

            Take a test sentence, draw codes from $q(z \mid w)$, and decode pictures. (At the end of training, the
            validation loss of the model that explains the pair \#(markdown: course); the training loss lies
            \#(abs(validationLoss - trainingLoss), .fixed(0), name: "gap of training and validation", tolerance: 0.2)
            weighted nats \#(markdown: trainingLoss < validationLoss ? "below" : "above") it, \#(figure: "training").)

            Opponents that need no latent space: the training picture whose caption has the most similar words (cosine
            of TF-IDF), and ridge regression from counts of words to pixels, its penalty chosen on the validation
            pairs. And a control: the model is given *another* scene's
            sentence, but the judge still looks for the first scene. Whatever coherence that reaches does not come from
            the sentence.
            """#)
        let opponents = try Opponents(train, validation: validation, coder)  // hide
        let drawing = random.split(5)
        func drawn(_ model: JointModel, _ pairs: ScenePairs, _ stream: Int = 0) -> Tensor {
            model.paint(model.sample(model.codes(pairs, image: false, text: true), drawing.split(stream)))
        }
        let fromText = drawn(model, test)
        let coherence = Coherence(name: titles.pair, factors: judge.agreement(fromText, test))
        let earlyCoherence = Coherence(name: titles.early, factors: judge.agreement(drawn(earlyModel, test), test))
        let seen = Coherence(name: titles.seen, factors: judge.agreement(drawn(seenModel, test), test))
        let wrongText = Coherence(
            name: titles.pair + ", shuffled captions", factors: judge.agreement(fromText.rows(order), test))
        let nearest = Coherence(  // hide
            name: "nearest caption's picture",
            factors: judge.agreement(opponents.picturesOfNearestCaptions(test), test))
        let regressed = Coherence(  // hide
            name: "regression to pixels", factors: judge.agreement(opponents.regressedPictures(test), test))
        page.table(
            "drawn", columns: Coherence.columns,
            rows: [real.unrankedCells]
                + [coherence, earlyCoherence, seen, nearest, regressed, plain.coherence].map(\.cells)
                + [wrongText, chance].map(\.unrankedCells),
            caption: """
                How often the judge sees in a picture what the sentence says, by factor; one picture for each of \
                \(test.count) test sentences. The plain autoencoder had \
                \(plain.epochs, name: "epochs of the plain autoencoder, drawn") epochs.
                """)
        let asked = test.rowsOfShortCaptions.prefix(6)  // hide
        try page.figure(
            "drawn",
            .images(
                asked.map { row in
                    let ownRow = test.rows([row])
                    return [test.images.pictures([row])[0]] + (0..<3).map { pictures(drawn(model, ownRow, $0))[0] }
                        + (0..<3).map { pictures(drawn(seenModel, ownRow, $0))[0] }
                        + [
                            pictures(opponents.picturesOfNearestCaptions(ownRow))[0],
                            pictures(opponents.regressedPictures(ownRow))[0],
                        ]
                }, rowLabels: asked.map { test.captions[$0] },
                columnLabels: ["true", "pair", "pair", "pair", "seen", "seen", "seen", "nearest", "ridge"]),
            caption: """
                Six test sentences and their true pictures; three draws each of the model that explains the pair \
                (pair) and of the one that explains what it saw (seen); the picture of the nearest training caption \
                (nearest); ridge regression from words to pixels (ridge).
                """,
            alt: "Six rows of small scenes, each beside its sentence.")
        page.goal(
            "shape coherence of pictures drawn from sentences alone", reached: coherence.shape, target: 0.9, .atLeast,
            .percent(1))
        page.goal(
            "colour coherence of pictures drawn from sentences alone", reached: coherence.colour, target: 0.9, .atLeast,
            .percent(1))
        page.goal(
            "coherence with the true sentence above that with a shuffled one (mean of shape and colour)",
            reached: coherence.both - wrongText.both, target: 0.5, .atLeast, .percent(1))

        page.prose(#"""
            The judge sees the shape that was asked for in
            \#(coherence.shape, .percent(1), name: "shape from text") and the colour in
            \#(coherence.colour, .percent(1), name: "colour from text") of the drawings (\#(table: "drawn"),
            \#(figure: "drawn")). With a shuffled sentence it is
            \#(wrongText.shape, .percent(1), name: "shape from shuffled text") and
            \#(wrongText.colour, .percent(1), name: "colour from shuffled text"): the sentence does it. The model that
            had to explain only what it saw reaches \#(seen.shape, .percent(1), name: "shape from text, seen") and
            \#(seen.colour, .percent(1), name: "colour from text, seen"), where the other reached
            \#(earlyCoherence.shape, .percent(1), name: "shape from text, early") and
            \#(earlyCoherence.colour, .percent(1), name: "colour from text, early") after as many epochs.
            Shapes are the last that is learned, and how well differs by several points from seed to seed: `--seed 1`
            trains the same model from another start.

            Looking up the nearest caption reaches \#(nearest.shape, .percent(1), name: "shape by nearest caption") in
            the shape and \#(nearest.colour, .percent(1), name: "colour by nearest caption") in the colour, with
            \#(train.count, name: "pictures to look up") pictures to choose from, all of them sharp: in the shape it is
            \#(markdown: nearest.shape > coherence.shape ? "ahead of" : "behind") our model, in the colour
            \#(markdown: nearest.colour > coherence.colour ? "ahead of" : "behind") it. In the place from left to
            right, which costs one word, it reaches
            \#(nearest.factors[3], .percent(1), name: "place by nearest caption"), and ours
            \#(coherence.factors[3], .percent(1), name: "place from text"). Regression adds up one picture for each
            word. The word for a colour tints all nine places, whichever the other words name: hence its ghosts.

            How much do the pixels vary over four draws of one sentence? (\#(figure: "drawn") shows three draws.) To
            look at the background, we leave out the ninth of the picture in which the object belongs
            (`valuesClearOfObjects`).
            """#)
        let few = test.rows(Array(0..<min(200, test.count)))
        let ground = valuesClearOfObjects(few)
        let spreads = [model, earlyModel, seenModel].map { joint in
            let draws = (0..<4).map { drawn(joint, few, $0) }
            return (all: spread(draws), ground: spread(draws, where: ground))
        }
        let realSpread = (
            all: spreadOfPixels(test.images.tensor()),
            ground: spreadOfPixels(test.images.tensor(), where: valuesClearOfObjects(test))
        )
        page.table(
            "spread", columns: ["Pictures", Column("All pixels"), Column("Clear of the object")],
            rows: zip(
                ["\(titles.pair): draws of one sentence", titles.early, titles.seen, "real test pictures"],
                spreads + [realSpread]
            ).map { [.text($0), .number($1.all, .fixed(4)), .number($1.ground, .fixed(4))] },
            caption: """
                Standard deviation of a pixel (root of the mean variance) over four draws of one sentence, and over \
                the test pictures; of all pixels, and of those outside the ninth where the object belongs.
                """)

        page.prose(#"""
            Clear of the object, pixels vary by \#(spreads[0].ground, .fixed(4), name: "spread of the pair's model")
            over the draws of the model that explains the pair (by
            \#(spreads[1].ground, .fixed(4), name: "spread of the pair's model, early") after
            \#(models.shortEpochs, name: "epochs of the early model") epochs), by
            \#(spreads[2].ground, .fixed(4), name: "spread of the other model") over those of the other, and by
            \#(realSpread.ground, .fixed(4), name: "spread of real pictures") over real pictures (\#(table: "spread")).
            \#(markdown: comparedInVariety(spreads[1].ground, spreads[2].ground, placeOfSeen: seen.factors[3]))
            \#(authors: .daunhawer2022) show why a model that forecasts one modality from another loses what the two do
            not share.

            ### Combinations never seen

            The model met red things and stars, but no red star. Does it draw one? The judge met all combinations, so
            it can tell.
            """#)
        let unseenDrawn = drawn(model, unseen)
        let unseenCoherence = Coherence(name: titles.pair, factors: judge.agreement(unseenDrawn, unseen))
        let unseenNearest = Coherence(  // hide
            name: "nearest caption's picture",
            factors: judge.agreement(opponents.picturesOfNearestCaptions(unseen), unseen))
        let unseenRegressed = Coherence(  // hide
            name: "regression to pixels", factors: judge.agreement(opponents.regressedPictures(unseen), unseen))
        let unseenReal = Coherence(name: "real picture", factors: judge.agreement(unseen.images.tensor(), unseen))
        let together = [unseenDrawn, opponents.picturesOfNearestCaptions(unseen)].map {  // hide
            shareOfBoth(judge.values($0), unseen)
        }
        page.table(
            "unseen", columns: Coherence.columns,
            rows: [unseenReal.unrankedCells] + [unseenCoherence, unseenNearest, unseenRegressed].map(\.cells),
            caption: """
                Coherence of pictures drawn from sentences about \(unseen.count) scenes of held-out combinations.
                """)
        let judgements = judge.values(unseenDrawn)  // hide
        let verdicts = heldOut.map { Verdict($0, judgements, unseen) }  // hide
        page.table(
            "verdicts",
            columns: [
                "Asked for", Column("Shape right"), Column("Colour right"), "Most frequent wrong shape",
                Column("Its share"),
            ],
            rows: verdicts.map(\.cells),
            caption: "What the judge sees in the drawings, by held-out combination.")
        let examples = heldOut.compactMap { held in  // hide
            unseen.rowsOfShortCaptions.first { held.matches(unseen.scenes[$0].objects[0]) }
        }
        try page.figure(
            "unseen",
            .images(
                examples.map { row in
                    let ownRow = unseen.rows([row])
                    return [unseen.images.pictures([row])[0]] + (0..<5).map { pictures(drawn(model, ownRow, $0))[0] }
                }, rowLabels: examples.map { unseen.captions[$0] },
                columnLabels: ["true", "draw 1", "draw 2", "draw 3", "draw 4", "draw 5"]),
            caption: """
                Sentences about combinations held out whole, the true pictures, and five draws of the model that \
                explains the pair.
                """,
            alt: "Four rows: a sentence, its true picture, and five drawn ones.")
        let worst = verdicts.min { $0.shape < $1.shape }!  // hide

        page.prose(#"""
            Of combinations that it never saw, the model gets the shape right in
            \#(unseenCoherence.shape, .percent(1), name: "shape, held out") and the colour in
            \#(unseenCoherence.colour, .percent(1), name: "colour, held out") of the drawings, both at once in
            \#(together[0], .percent(1), name: "both, held out"). The nearest caption is that of another object:
            its picture has both right in \#(together[1], .percent(1), name: "both by nearest caption, held out"), as
            the training pictures hold none (\#(table: "unseen"), \#(figure: "unseen")).
            \#(markdown: carriedOver(coherence, unseenCoherence)) \#(table: "verdicts") tells for each combination what
            the judge takes the drawings for: \#(markdown: worst.sentence).
            """#)
        return DrawingOutcome(
            opponents: opponents, coherence: coherence, earlyCoherence: earlyCoherence, wrongText: wrongText,
            seen: seen, nearest: nearest, regressed: regressed, unseenCoherence: unseenCoherence,
            unseenNearest: unseenNearest, together: together, spreads: spreads, realSpread: realSpread)
    }
}

/// What the judge sees in drawings of one combination that was held out.
private struct Verdict {
    let combination: SceneCombination
    /// Shares of the drawings with the right shape and the right colour.
    let shape: Double
    let colour: Double
    /// The most frequent wrong shape and its share of all drawings; nil where no shape is wrong.
    let mistake: (name: String, share: Double)?

    /// - Parameter values: as the judge gives them, for drawings of all pairs.
    init(_ combination: SceneCombination, _ values: [[Int]], _ pairs: ScenePairs) {
        let rows = pairs.scenes.indices.filter { combination.matches(pairs.scenes[$0].objects[0]) }
        func share(_ isMeant: (Int) -> Bool) -> Double {
            Double(rows.count(where: isMeant)) / Double(max(rows.count, 1))
        }
        let (shapes, colours) = (pairs.labels(of: .shape), pairs.labels(of: .colour))
        self.combination = combination
        shape = share { values[0][$0] == shapes[$0] }
        colour = share { values[1][$0] == colours[$0] }
        mistake = pairs.design.names(of: .shape).enumerated().map { index, name in
            (name: name, share: share { values[0][$0] == index && shapes[$0] != index })
        }.filter { $0.share > 0 }.max { $0.share < $1.share }
    }

    /// What is asked for, in the plural.
    var things: String { "\(combination.colour!) \(combination.shape!)s" }

    var cells: [Cell] {
        [
            .text(things), .number(shape, .percent(1)), .number(colour, .percent(1)), .text(mistake?.name ?? ""),
            mistake.map { .number($0.share, .percent(1)) } ?? "",
        ]
    }

    var sentence: String {
        guard let mistake else { return "no shape is wrong" }
        return "the shape is lost most often with \(things), and the most frequent wrong one there is “\(mistake.name)”"
    }
}

/// The share of pairs whose pictures have both shape and colour right; `values` as the judge gives them.
private func shareOfBoth(_ values: [[Int]], _ pairs: ScenePairs) -> Double {
    let (shapes, colours) = (pairs.labels(of: .shape), pairs.labels(of: .colour))
    let right = shapes.indices.count { values[0][$0] == shapes[$0] && values[1][$0] == colours[$0] }
    return Double(right) / Double(pairs.count)
}

/// How a loss fared in its last epochs, as the end of a sentence about it. A hundredth of its whole fall counts for
/// nothing.
func lossAtTheEnd(_ losses: [Double]) -> String {
    let lowest = losses.min()!, fall = losses.max()! - lowest
    if losses.last! > lowest + fall / 100 { return "has risen again from its lowest" }
    let before = losses.dropLast(5).min() ?? losses[0]
    return before - losses.last! > fall / 100 ? "still falls" : "has stopped falling, but has not risen"
}

/// What it means, in words, how much backgrounds vary over draws of the model that explains the pair, early in its
/// training, and over those of the one that explains what it saw.
///
/// - Parameter placeOfSeen: how often the latter draws the object in the right place from left to right.
private func comparedInVariety(_ early: Double, _ seen: Double, placeOfSeen: Double) -> String {
    guard early < seen else { return "Here the first is not the more timid of the two." }
    return """
        The first draws what the sentence says before nearly the same background every time; the second varies what \
        nobody asked for. Part of that is objects, which the second often draws in the wrong place \
        (\(NumberFormat.percent(1).string(placeOfSeen)) are right from left to right). So this agrees with variety \
        given up for coherence, but does not prove it.
        """
}

/// What becomes of shape and colour in combinations that were held out, in words.
private func carriedOver(_ usual: Coherence, _ heldOut: Coherence) -> String {
    let (colourLost, shapeLost) = (usual.colour - heldOut.colour, usual.shape - heldOut.shape)
    func word(_ lost: Double) -> String {
        lost < 0.05 ? "carries over" : lost < 0.15 ? "mostly carries over" : "often does not"
    }
    let (colour, shape) = (word(colourLost), word(shapeLost))
    guard colour == shape else {
        return colour == "often does not"
            ? "The shape \(shape), the colour often does not." : "The colour \(colour), the shape \(shape)."
    }
    let each = "Of colour and shape, each \(colour == "often does not" ? "is often lost" : colour)"
    // A point apart is more than chance makes of a thousand sentences and hardly a mistake.
    return abs(colourLost - shapeLost) < 0.01
        ? "\(each)." : "\(each), though the \(shapeLost > colourLost ? "shape" : "colour") loses more."
}
