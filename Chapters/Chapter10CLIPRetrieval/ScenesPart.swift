import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook

/// What the summary says of the scenes.
struct ScenesOutcome {
    var retrievals: [CLIPRetrieval.Retrieval]
    var compositions: [CLIPRetrieval.Composition]
    /// The model whose text tower can only put words together.
    var composer: CLIPRetrieval.Composition
    var temperatures: [Double]
    var floor: Double
}

extension CLIPRetrieval {
    /// How often the sentence nearest to a picture is right.
    public struct Composition: Codable, Sendable {
        public var method: String
        /// Shape, colour and place are all right, of all sentences; for seen combinations and for held-out ones.
        public var seen: Double
        public var held: Double
        /// The same among the picture's own sentence and those that differ from it in shape, colour or place alone.
        public var heldAmongNear: Double
        /// Of the nearest of all sentences, how often shape, colour and place are wrong for held-out combinations.
        public var heldWrong: [Double]
    }

    /// Part 1: scenes and captions.
    static func scenes(_ page: Page, _ options: Options, _ settings: Settings) throws -> ScenesOutcome {
        page.prose(#"""
            ## Part 1: Scenes

            ### Pairs whose truth is known

            The pairs are pictures of one object, 32 × 32 pixels in colour, with captions in many wordings. What a
            picture shows is known: one of six shapes, eight colours, two sizes and nine places, before one of four
            backgrounds, of which no caption speaks. So we can ask whether a model understood the *parts*: some
            **combinations** of shape, colour and place are held out. Training sees red things, stars, and things
            in the top left, but never the red star in the top left. At most one shape is held out for each colour and
            place, so that no two of the three are strangers to each other.

            \#(listing: "heldOutCombinations")

            `CaptionedPictures` are pictures, a caption for each, and what they show (`SceneFacts`). A `TextReader`
            makes numbers of the words of captions: tokens, and a mask that tells them from filling. A run without
            options draws so many scenes, and passes over those to learn from so often:

            \#(listing: "Settings.scenes", "Settings.testScenes", "Settings.unseenScenes", "Settings.sceneEpochs")
            """#)
        let held = heldOutCombinations(settings.heldOut, seed: options.seed)
        func drawn(_ count: Int, _ stream: UInt64, _ selection: SceneSelection) -> CaptionedPictures {
            CaptionedPictures(
                CaptionedScenes(count: count, seed: options.seed &* 100 &+ 10 &+ stream, selection: selection))
        }
        _ = try options.scenes(full: settings.scenes, quick: settings.scenes)  // hide
        let train = drawn(settings.scenes, 1, .avoiding(held))
        let validation = drawn(settings.testScenes, 2, .avoiding(held))
        let test = drawn(settings.testScenes, 3, .avoiding(held))
        let unseen = drawn(settings.unseenScenes, 4, .only(held))
        let reader = TextReader(train.captions)
        print("\(train.count) pairs to learn from, \(validation.count) to choose by, \(test.count) to judge by")
        print("\(SceneFacts.all.count / 2) combinations, \(held.count) held out; \(unseen.count) pictures of these")
        print("\(reader.vocabulary.count) words, up to \(reader.length) in a caption")
        let shown = Array(0..<6)  // hide
        try page.figure(
            "scenes", .images([test.images.pictures(shown)], columnLabels: shown.map { "\($0 + 1)" }),
            caption: "Six test scenes: one object each, before one of four backgrounds.",
            alt: "Six small pictures of one coloured shape each.")
        for row in shown { print("\(row + 1)  \(test.captions[row])") }  // hide

        page.prose(#"""
            ### Two towers

            The **image tower** is three convolutions of stride 2 and one dense layer.

            \#(listing: "ImageTextModel.imageTower", "ImageTextModel.encode(images:_:)", "Node.unitRows")

            The **text tower** gives every word a vector, adds a vector for its place in the sentence, lets the words
            look at one another in a layer of a Transformer \#(cite: .vaswani2017), and takes the mean. Sentences differ
            in length, so the shorter ones are filled up. A **mask** says what is filling: no word may look at it, and
            the mean leaves it out. (Without a mask, a sentence's vector would depend on the longest sentence beside
            it.) Both towers end in \#(codeSize, name: "dimensions of the common space") numbers, divided by their
            length.

            \#(listing: "ImageTextModel.encode(tokens:mask:_:)", "ImageTextModel.mean")

            (Tokens with a third axis are pieces of words: part 4.)

            A second model does without the Transformer: its text tower takes the **mean of the words' vectors** and
            nothing else. It cannot tell one order of words from another. Here it need not: each caption speaks of one
            object. For new combinations it looks like the better choice, and is the one that the goal below is about.
            Both are trained by Adam with **weight decay**, which pulls weights towards zero at every step, so that
            what is not needed again and again is forgotten.

            How a recipe came about belongs to its score. Rate and weight decay were picked with other seeds. But that
            a held-out combination shares its colour and place with no other one, how long the towers train, and which
            of them the goal is about, was settled after scores of held-out combinations with this seed had been seen.
            Other seeds (`--seed`) are the fairer judges.

            What trains them is the loss above, on batches of
            \#(settings.batch(train.count), name: "pairs in a batch of scenes") pairs. What compares captions and
            pictures are the cosines of their `vectors`, their `similarities`.

            \#(listing: "ImageTextModel.loss", "TrainingRecipe.contrast", "ImageTextModel.similarities", "cosines")
            """#)
        func towers(layers: Int) -> ImageTextModel {
            var random = Random(seed: options.seed)
            return ImageTextModel(
                image: Array(train.images.shape.dropFirst()), vocabulary: reader.vocabulary.count,
                length: layers > 0 ? reader.length : nil, layers: layers, code: codeSize, using: &random)
        }
        let (model, heap) = (towers(layers: 1), towers(layers: 0))
        let before = model.similarities(test, reader)
        let batch = settings.batch(train.count)
        let recipe = TrainingRecipe.contrast(
            rows: train.count, batch: batch, epochs: settings.sceneEpochs, rate: 5e-3, decay: settings.weightDecay,
            seed: options.seed)
        let run = try page.trained(
            "scenes", model, on: train.columns(reader), validation: validation.columns(reader), by: recipe,
            noting: { _ in [Double(model.temperature)] }
        ) { model.loss($0[0], tokens: $0[1], mask: $0[2], $1) }
        try page.trained("scenes-heap", heap, on: train.columns(reader), by: recipe) {
            heap.loss($0[0], tokens: $0[1], mask: $0[2], $1)
        }
        let temperatures = run.notes.map { $0[0] }
        let after = model.similarities(test, reader)
        let order = SceneFacts.samples(test.facts)  // hide
        let shapes = order.enumerated().map { place, row in  // hide
            // One name for the pictures of a shape, at the first of them.
            let shape = test.facts[row].shape
            return place > 0 && test.facts[order[place - 1]].shape == shape ? "" : "\(shape)"
        }
        for (name, matrix) in [("before", before), ("after", after)] {  // hide
            try page.figure(
                "similarities-\(name)",
                .heatmap(
                    order.map { row in order.map { Double(matrix[row, $0]) } }, rows: shapes, columns: shapes,
                    x: "Picture", y: "Caption", legend: "Cosine", range: -1...1, colors: .diverging),
                caption: """
                    Cosines of \(order.count) captions and their pictures, \(name) training; pairs stand on the \
                    diagonal. Of every shape there are up to four colours, in the same order; a shape's name stands at \
                    its first.
                    """,
                alt: name == "before"
                    ? "A heat map of one colour nearly everywhere."
                    : "A heat map whose diagonal is dark red, while most of the rest is paler, in no clear blocks.")
        }
        let contrast = [before, after].map { diagonalContrast($0) }  // hide
        let apart = SceneFacts.Part.allCases.map { meanCosine(after, test.facts, apartIn: $0) }  // hide
        let apartInSize = meanCosine(after, test.facts, apartIn: nil)  // hide
        let confusions = zip(SceneFacts.Part.allCases.map(\.rawValue) + ["size"], apart + [apartInSize])  // hide

        page.prose(#"""
            Before training every caption is as near to one picture as to another (\#(figure: "similarities-before")):
            a caption's own picture is nearer than the mean picture by a cosine of
            \#(contrast[0], .fixed(3), name: "contrast before training"). After training
            (\#(figure: "similarities-after")) by \#(contrast[1], .fixed(2), name: "contrast after training"). What
            shares some of its parts is somewhat near: the mean cosine of a caption and a picture that differ in the
            shape alone is \#(apart[0], .fixed(2), name: "cosine of things apart in shape"), in the colour alone
            \#(apart[1], .fixed(2), name: "cosine of things apart in colour"), in the place alone
            \#(apart[2], .fixed(2), name: "cosine of things apart in place"), in the size alone
            \#(apartInSize, .fixed(2), name: "cosine of things apart in size"). The highest of these is the difference
            that the model is least sure of: the \#(markdown: confusions.max { $0.1 < $1.1 }!.0).

            How low can the loss get? A batch holds pairs that say the same, and whoever knows every factor can but
            guess among these:

            \#(listing: "floorOfLoss")
            """#)
        let floor = floorOfLoss(train.facts, batch: batch)
        let epochs = (0..<temperatures.count).map { Double($0) }  // hide
        try page.figure(
            "training",
            .lines(
                [
                    Series("training", x: Array(epochs.dropFirst()), y: run.losses, style: .marked),
                    Series("validation", x: Array(epochs.dropFirst()), y: run.validationLosses, style: .marked),
                ], x: "Epoch", y: Axis("Loss (nats)", range: 0...1.05 * run.losses.max()!),
                references: [.horizontal(floor, "every factor known")]),
            caption: """
                The contrastive loss on scenes: mean over the batches of every epoch (\(batch) pairs each), and on \
                validation pairs at its end.
                """,
            alt: "Two curves that fall towards a dashed line a little above zero.")
        try page.figure(
            "temperature",
            .lines([Series("temperature", x: epochs, y: temperatures, style: .marked)], x: "Epoch", y: "τ"),
            caption: "The learned temperature before training on scenes and at the end of every epoch.",
            alt: "A curve that falls, steeply at first.")
        page.claim(
            "the temperature stays finite and positive", temperatures.allSatisfy { $0.isFinite && $0 > 0 })

        page.prose(#"""
            ### False negatives

            \#(figure: "training") shows the loss, and \#(figure: "temperature") the learned temperature, which
            started at \#(temperatures[0], .fixed(3), name: "first temperature") and ended at
            \#(temperatures.last!, .fixed(3), name: "last temperature of the scenes"). The loss cannot reach zero.
            There are only \#(SceneFacts.all.count, name: "different captions' contents") things that a caption can
            say, so a batch holds pairs that say the same, and each calls the other wrong: a **false negative**.
            Whoever knows every factor would still have to guess among them. That guess alone costs
            \#(floor, .fixed(2), name: "floor of the loss", unit: "nats") a pair, on average over training batches of
            this size. The towers ended at \#(run.losses.last!, .fixed(2), name: "last loss, training", unit: "nats")
            in training and \#(run.validationLosses.last!, .fixed(2), name: "last loss, validation", unit: "nats") on
            validation pairs.

            Is that a fault? It costs loss, not truth: the best critic is the ratio above, whether or not a batch
            repeats itself. So we leave such pairs in. But they count in the tests: with several
            pictures of the same thing in the gallery, only one of which is called right, nobody can score 100 %. The
            last row of the next table says how far somebody gets who knows every factor.

            ### Searching

            Every test caption searches among all test pictures, and every picture among all captions. **R@k** is the
            share of queries whose own partner is among the first $k$. Two linear opponents see the same pairs: **CCA**
            of bags of words (TF-IDF) and principal components of the pixels, as in chapter 9, and a **ridge
            regression** that forecasts the words of a picture. How many components they get, their penalties, and how
            many of at most \#(codeSize, name: "pairs of CCA at most") pairs CCA uses are chosen on the validation
            pairs. One more network of the same kind was trained on pairs whose captions had been **permuted**, so that
            they say nothing of their pictures.

            These opponents are `LinearOpponents`, what is chosen for them `LinearOpponents.Settings`: `canonical` gives
            the cosines by CCA, each canonical variable multiplied by its correlation, and `forecast` those of words and
            of the words that the ridge regression forecasts. A `Retrieval` is the R@k and median ranks of one method,
            in both directions. To know every factor is an `agreement` of 1 where caption and picture show the same, and
            of 0 elsewhere; `permuted` is the network trained on permuted captions.
            """#)
        let chosen = try LinearOpponents.Settings(
            train.images, train.captions, validation: (validation.images, validation.captions), dimensions: codeSize,
            minimumCount: 5)
        let linear = try LinearOpponents(train.images, train.captions, chosen)
        let permutedCount = min(settings.permutedPairs, train.count)  // hide
        let permuted = try page.permutedModel(  // hide
            train.prefix(permutedCount), reader, settings, seed: options.seed)
        let retrievals = [
            .chance(test.count), Retrieval("trained on permuted captions", permuted.similarities(test, reader)),
            Retrieval("ridge regression", linear.forecast(test.images, test.captions)),
            Retrieval("linear CCA", linear.canonical(test.images, test.captions)), Retrieval("two towers", after),
            Retrieval("every factor known", SceneFacts.agreement(test.facts, test.facts)),
        ]
        page.table(
            "retrieval", columns: Retrieval.columns, rows: Retrieval.rows(retrievals, lastIsBound: true),
            caption: "Searching among \(test.count) pairs of test scenes.")
        page.claim(
            "recall rises with k",
            retrievals.allSatisfy { $0.pictures == $0.pictures.sorted() && $0.texts == $0.texts.sorted() })
        let towers = retrievals[4]  // hide

        page.prose(#"""
            Of all captions, \#(towers.pictures[0], .percent(1), name: "R@1 of the towers") find their own picture
            first among \#(test.count, name: "test pairs") (\#(table: "retrieval")), where
            \#(retrievals[5].pictures[0], .percent(1), name: "R@1 of every factor known") is what can be expected of
            somebody who knows every factor (by luck among twins it may be more), linear CCA
            (\#(chosen.components, name: "components of CCA") components, \#(chosen.pairs, name: "pairs of CCA")
            pairs, ridge \#(chosen.ridge, .scientific(0), name: "ridge of CCA")) gets
            \#(retrievals[3].pictures[0], .percent(1), name: "R@1 of CCA") and chance
            \#(retrievals[0].pictures[0], .percent(1), name: "R@1 of chance"). Permuted captions (on
            \#(permutedCount, name: "permuted pairs") pairs) give
            \#(retrievals[1].pictures[2], .percent(1), name: "R@10 of permuted captions") at R@10, where chance is
            \#(retrievals[0].pictures[2], .percent(1), name: "R@10 of chance"): the score comes from the pairing, from
            nothing else.

            ### Combinations never seen

            Now the held-out combinations. A plain sentence is written for each of the \#(SceneFacts.all.count) things
            that a picture can show, such as "\#(SceneFacts.all[4].sentence)". A picture is named by its nearest
            sentence. It counts as right if shape, colour and place are right, all three: chance is
            \#(2 / Double(SceneFacts.all.count), .percent(2), name: "chance of a combination"). All sentences are in
            the running, the combinations that were trained on too, so a model that takes an unseen thing for a
            similar seen one is found out. The last column makes the question narrower: only the right sentence and
            those that differ from it in one of the three,
            \#(SceneFacts.nearCount, name: "sentences in the narrow question") in all (chance
            \#(1 / Double(SceneFacts.nearCount), .percent(1), name: "chance in the narrow question")).
            `composed` counts:

            \#(listing: "composed")
            """#)
        let sentences = SceneFacts.all.map(\.sentence)
        func composition(_ method: String, _ named: (CaptionedPictures) -> Tensor) -> Composition {  // hide
            let (new, old) = (composed(named(unseen), unseen.facts), composed(named(test), test.facts))
            return Composition(
                method: method, seen: old.all, held: new.all, heldAmongNear: new.near, heldWrong: new.wrong)
        }
        func naming(_ model: ImageTextModel) -> (CaptionedPictures) -> Tensor {
            let vectors = model.vectors(reader.read(sentences))
            return { cosines(model.vectors($0.images), vectors) }
        }
        let compositions = [  // hide
            composition("linear CCA") { linear.canonical($0.images, sentences).transposed() },
            composition("two towers, Transformer", naming(model)),
            composition("two towers, mean of words", naming(heap)),
        ]
        let composer = compositions[2]  // hide
        let wrongParts = composer.heldWrong.map { $0 / max(1 - composer.held, 1e-9) }  // hide
        page.table(
            "compositions",
            columns: [
                "Method", Column("Seen combinations", best: .highest), Column("Held-out combinations", best: .highest),
                Column("Held out, narrow question", best: .highest),
            ],
            rows: compositions.map {
                [
                    .text($0.method), .number($0.seen, .percent(1)), .number($0.held, .percent(1)),
                    .number($0.heldAmongNear, .percent(1)),
                ]
            },
            caption: "How often the nearest sentence names shape, colour and place right.")
        page.goal(
            """
            Held-out combinations of shape, colour and place are named right, all sentences being in the running, \
            by the tower that takes means of words
            """,
            reached: composer.held, target: 0.9, .atLeast, .percent(1))

        page.prose(#"""
            What was never seen together, the Transformer names right in
            \#(compositions[1].held, .percent(1), name: "held-out combinations, Transformer") of the pictures, the mean
            of words in \#(compositions[2].held, .percent(1), name: "held-out combinations, mean of words")
            (\#(table: "compositions")); what was seen together, in
            \#(compositions[1].seen, .percent(1), name: "seen combinations, Transformer") and
            \#(compositions[2].seen, .percent(1), name: "seen combinations, mean of words").
            \#(markdown: compositions[2].held > compositions[1].held + 0.02
                ? "The tower that can do less does better with what is new. A mean of words *must* put a new combination together from its parts: its vector follows from the words, each of which was learned in other company. The Transformer can learn a vector for every combination that it meets, and probably does so in part, which is of no use for others."
                : "The mean of words *must* put a new combination together from its parts; the Transformer need not, but it did as well here.")
            Where the mean of words errs, look at the parts: of the pictures that it names wrong, the shape is wrong in
            \#(wrongParts[0], .percent(0), name: "wrong shape among errors"), the colour in
            \#(wrongParts[1], .percent(0), name: "wrong colour among errors") and the place in
            \#(wrongParts[2], .percent(0), name: "wrong place among errors"). A mean of words has its price: it knows
            nothing of order. Part 2 asks whether the Transformer does.
            """#)
        return ScenesOutcome(
            retrievals: retrievals, compositions: compositions, composer: composer, temperatures: temperatures,
            floor: floor)
    }
}

/// Pictures with one caption each, and what they show.
struct CaptionedPictures {
    let images: LabelledImages
    let captions: [String]
    let scenes: [Scene]

    init(images: LabelledImages, captions: [String], scenes: [Scene]) {
        (self.images, self.captions, self.scenes) = (images, captions, scenes)
    }

    init(_ scenes: CaptionedScenes) {
        self.init(images: scenes.images(), captions: scenes.captions.map { $0[0] }, scenes: scenes.scenes)
    }

    var count: Int { captions.count }

    /// Of the first object of every scene.
    var facts: [SceneFacts] { scenes.map { SceneFacts($0.objects[0]) } }

    func prefix(_ rows: Int) -> CaptionedPictures {
        CaptionedPictures(
            images: images.prefix(rows), captions: Array(captions.prefix(rows)), scenes: Array(scenes.prefix(rows)))
    }
}

/// The mean cosine of captions and pictures that differ in one part alone, or in the size if none is given: [N, N].
/// Zero where there are none.
func meanCosine(_ cosines: Tensor, _ facts: [SceneFacts], apartIn part: SceneFacts.Part?) -> Double {
    var labels = SceneFacts.Part.allCases.map { one in facts.map { $0.label(of: one) } }
    labels.append(facts.map(\.size.rawValue))
    let factor = part.flatMap { SceneFacts.Part.allCases.firstIndex(of: $0) } ?? labels.count - 1
    return meanEntry(cosines, apartIn: factor, rows: labels, columns: labels)
}

/// How much nearer its own picture is to a caption than the mean picture, as a mean over captions: [N, N].
func diagonalContrast(_ cosines: Tensor) -> Double {
    let count = cosines.rows
    let own = (0..<count).reduce(0.0) { $0 + Double(cosines[$1, $1]) } / Double(count)
    return own - cosines.mean()
}

/// The mean loss of somebody who knows every factor and guesses among the pairs of a batch that say the same: the mean
/// logarithm of how many they are. Over batches of rows that follow one another.
func floorOfLoss(_ facts: [SceneFacts], batch: Int) -> Double {
    var (sum, count) = (0.0, 0)
    for start in stride(from: 0, through: facts.count - batch, by: batch) {
        let rows = facts[start..<start + batch]
        var alike: [SceneFacts: Int] = [:]
        for fact in rows { alike[fact, default: 0] += 1 }
        sum += rows.reduce(0) { $0 + log(Double(alike[$1]!)) }
        count += batch
    }
    return count == 0 ? 0 : sum / Double(count)
}

/// The share of pictures whose nearest sentence of all is right in shape, colour and place, and whose nearest among the
/// own one and those that differ in one of them is the own; and of the nearest of all, how often each part is wrong:
/// [pictures, SceneFacts.all].
func composed(_ similarities: Tensor, _ facts: [SceneFacts]) -> (all: Double, near: Double, wrong: [Double]) {
    var (all, near) = (0, 0)
    var wrong = [Double](repeating: 0, count: SceneFacts.Part.allCases.count)
    for (row, first) in similarities.argmax().enumerated() {
        let fact = facts[row]
        if SceneFacts.all[first].differences(from: fact) == 0 { all += 1 }
        for (place, part) in SceneFacts.Part.allCases.enumerated()
        where SceneFacts.all[first].differs(from: fact, in: part) { wrong[place] += 1 / Double(facts.count) }
        let values = similarities.rows([row]).values
        if SceneFacts.near[fact.place].max(by: { values[$0] < values[$1] })! == fact.place { near += 1 }
    }
    return (Double(all) / Double(facts.count), Double(near) / Double(facts.count), wrong)
}
