import ChapterSupport
import Datasets
import Engine
import Estimators
import Models
import Notebook

/// Units of the conditional models.
private let wishUnits = 10

/// How many wishes are granted, 0…1.
struct WishesGranted {
    /// By the model that is told the class by a single 1, then by the one that is told it loudly.
    let granted: [Double]
    /// The accuracy of who judges both, on test images.
    let judge: Double
    /// The share of draws that would be taken for the class wished if they ignored the wish.
    let chance: Double
}

extension VariationalAutoencoders {
    /// Asking conditional models for pictures of a class.
    static func wishes(
        _ page: Page, _ settings: Settings, _ samples: Samples, _ recipe: Recipe, _ start: inout Random
    ) throws -> WishesGranted {
        let loudness = settings.loudness
        let (train, test, some) = (samples.train, samples.test, samples.some)
        let (image, pixels, names, subject) = (samples.image, samples.pixels, samples.names, samples.subject)
        let (hidden, few, random) = (recipe.hidden, recipe.few, recipe.random)
        page.prose(#"""
            ## Asking for something

            So far we take what comes. A **conditional** variational autoencoder \#(cite: .sohn2015) is told the class
            $c$, encoder and decoder alike, and has a bound on $\log p_\theta(x \mid c)$:

            $$ \log p_\theta(x \mid c) \;\ge\; \mathbb{E}_{q}\big[\log p_\theta(x \mid z, c)\big] - \mathrm{KL}\big(q_\phi(z \mid x, c) \,\|\, p(z)\big). $$

            The networks are those of before, with the class beside what they are given. It is told as a row of zeros
            with a 1 at its place, times a `loudness` of which more below:

            \#(listing: "ConditionalVAE.given(_:)")

            \#(listing: "ConditionalVAE.GivenClass.encode(_:_:)", "ConditionalVAE.GivenClass.decode(_:_:)")

            The prior $p(z)$ is the same bell for every class. So the bound is greatest where the codes of each class
            fill the whole bell, and the code says only what the class does *not* say. Then any draw goes with any wish,
            and we can ask for a picture of the class \#(names[wish(names)]).

            That is the optimum, and training begins elsewhere. The class arrives as \#(names.count) numbers, one of
            which is 1, beside \#(pixels) pixels on one side and a code on the other: a whisper. We suspect that a young
            network learns from what moves it most, and tells the classes apart by the code; as long as it does, a draw
            from the bell brings a class of its own along, and the wish goes unheard. So let us speak up: let the class
            be told not by 1 but by \#(Int(loudness), name: "loudness of the class"). What the network *can* express
            stays the same, but now the class is loud from the first step. We train the same network of
            \#(wishUnits, name: "units of the conditional model") units both ways, for
            \#(few, name: "epochs of the conditional models") epochs each. (Whether the whisper would be heard in the
            end, after a longer training, is left to the reader to try.)

            Who says whether a wish is granted? A classifier of one hidden layer (`Judge`), trained on real images only,
            which never sees a drawn one before it judges.
            """#)
        let told = DataColumn(oneHot(train.labels, classes: names.count))
        let voices: [(name: String, loudness: Float)] = [("told by 1", 1), ("told by \(Int(loudness))", loudness)]
        let conditionals = try voices.map { voice in
            var start = Random(seed: recipe.seed)
            let model = ConditionalVAE(
                pixels: pixels, classes: names.count, hidden: hidden, latent: wishUnits, loudness: voice.loudness,
                using: &start)
            try page.trained(
                "conditional-\(Int(voice.loudness))", model, on: [train.column, told],
                by: recipe.training(epochs: few)
            ) { model.given($0[1]).loss($0[0], $1) }
            return model
        }
        let judge = Judge(pixels: pixels, classes: names.count, using: &start)
        try page.trained(
            "judge", judge, on: [train.column, DataColumn(labels: train.labels)], by: recipe.training(epochs: few)
        ) { judge.loss($0[0], labels: $0[1], $1) }

        func draw(_ model: ConditionalVAE, _ codes: Tensor, _ classes: [Int]) -> Tensor {
            Function(shapes: [[wishUnits], [names.count]]) { [model.given($0[1]).draw($0[0])] }([
                codes, oneHot(classes, classes: names.count),
            ])[0]
        }
        // Many wishes, every class as often as the others, and the same codes for both models.
        let wished = (0..<2 * settings.draws).map { $0 % names.count }
        let wishCodes = Tensor(normal: [wished.count, wishUnits], random.split(6))
        let verdicts = conditionals.map { judge.predict(draw($0, wishCodes, wished)) }
        let granted = verdicts.map { Scores.accuracy($0, wished) }
        let judgements = judge.predict(test.tensor()), skill = Scores.accuracy(judgements, test.labels)

        // A code of one class, and a wish for the next.
        func meanCodes(_ model: ConditionalVAE, _ images: LabelledImages) -> Tensor {
            Function(shapes: [image, [names.count]]) { [model.given($0[1]).encode($0[0]).mean] }([
                images.tensor(), oneHot(images.labels, classes: names.count),
            ])[0]
        }
        let others = some.labels.map { ($0 + 1) % names.count }
        let contradicted = conditionals.map { judge.predict(draw($0, meanCodes($0, some), others)) }
        let wishWins = contradicted.map { Scores.accuracy($0, others) }
        let codeWins = contradicted.map { Scores.accuracy($0, some.labels) }
        let near = train.prefix(5_000)
        let readFromCode = conditionals.map { model in
            Scores.accuracy(
                KNNClassifier(count: min(10, near.count)).fit(meanCodes(model, near), labels: near.labels)
                    .predict(meanCodes(model, some)), some.labels)
        }
        let bounds = conditionals.map { model in
            Function(shapes: [image, [names.count], [1, wishUnits]]) {
                [model.given($0[1]).logWeights($0[0], noise: $0[2])]
            }([
                some.tensor(), oneHot(some.labels, classes: names.count),
                Tensor(normal: [some.count, wishUnits], random.split(8)).reshaped([some.count, 1, wishUnits]),
            ])[0].mean()
        }
        let blind = 1 / Double(names.count)  // hide
        func share(_ predicted: [Int], _ labels: [Int], _ label: Int) -> Cell {  // hide
            labels.contains(label) ? .number(rate(predicted, labels, label), .percent(1)) : "–"
        }
        page.table(
            "granted",
            columns: ["Class", Column("The judge on test images")]
                + voices.map { Column("Wishes granted, class \($0.name)") },
            rows: names.indices.prefix(20).map { label in
                [.text(names[label]), share(judgements, test.labels, label)]
                    + verdicts.map { share($0, wished, label) }
            } + [["all", .number(skill, .percent(1))] + granted.map { .number($0, .percent(1)) }],
            caption: """
                How many of \(wished.count) wishes are granted, by the judge's word, and how many real test images of \
                each class the judge knows for what they are. Draws that ignore the wish would reach \
                \(blind, .percent(0), name: "wishes granted by chance").
                """)
        let rowsShown = Array(names.indices.prefix(12)), columns = 10  // hide
        let wishes = rowsShown.flatMap { Array(repeating: $0, count: columns) }  // hide
        let sheet = draw(conditionals[1], wishCodes.rows(wishes.indices.map { $0 % columns }), wishes)  // hide
        let asked = pictures(sheet.reshaped([wishes.count] + image))  // hide
        try page.figure(
            "asked",
            .images(
                rowsShown.indices.map { Array(asked[columns * $0..<columns * ($0 + 1)]) },
                rowLabels: rowsShown.map { names[$0] }),
            caption: """
                Every row asks for one class, every column has one code, so that its pictures share a style; the class \
                is \(voices[1].name). The first codes drawn, not the best.
                """, alt: "A row of pictures for every class; within a column, pictures resemble each other.")
        let wishedFor = rate(verdicts[1], wished, wish(names))  // hide

        page.prose(#"""
            Told by 1, the model grants \#(granted[0], .percent(1), name: "wishes granted to a whisper") of
            \#(wished.count, name: "wishes") wishes; told by \#(Int(loudness)), it grants
            \#(granted[1], .percent(1), name: "wishes granted"); asked for the class \#(names[wish(names)]), the second
            grants \#(wishedFor, .percent(1), name: "wishes for one class granted") (\#(table: "granted")), by a judge
            who never met such blurs: look at that row of \#(figure: "asked") yourself. The judge is right about
            \#(skill, .percent(1), name: "the judge's accuracy on test images") of real test images.
            \#(markdown: granted[1] > skill
                ? "That a share of granted wishes is larger is no contradiction: it may be because draws are smooth "
                    + "and typical, and unusual \(subject.plural), which a judge mistakes, are seldom drawn."
                : "No share of granted wishes means much beyond that.")

            Whom does the decoder believe? Let code and wish contradict each other: take the mean code of a test image
            and ask for the next class in the list. The model that was told by 1 then draws the class of the wish in
            \#(wishWins[0], .percent(1), name: "contradictions: the wish wins, told by 1") of the cases and the
            class of the code in \#(codeWins[0], .percent(1), name: "contradictions: the code wins, told by 1");
            the other one the class of the wish in
            \#(wishWins[1], .percent(1), name: "contradictions: the wish wins, told loudly") and that of the code in
            \#(codeWins[1], .percent(1), name: "contradictions: the code wins, told loudly"). So the voice changes whom
            the decoder believes; the codes still know the class: ten nearest neighbours read it from
            \#(readFromCode[1], .percent(1), name: "class read from the code, told loudly") of the mean codes
            (\#(readFromCode[0], .percent(1), name: "class read from the code, told by 1") with the whisper), where
            independent codes would give about \#(blind, .percent(0)). The bounds of the two on
            \#(some.count, name: "images for the conditional bound") test images,
            \#(bounds[0], .fixed(1), name: "conditional bound, told by 1") and
            \#(bounds[1], .fixed(1), name: "conditional bound, told loudly") nats,
            \#(markdown: abs(bounds[1] - bounds[0]) < 2
                ? "are almost the same: a bound says how probable images are, and hardly notices whether a wish is "
                    + "heard. What one wants of a model one has to measure."
                : "differ: here the louder class also changes how probable images are.")

            Besides, a class is a poor way of asking. The next chapter asks in sentences.
            """#)
        page.goal(
            "Wishes granted, class told loudly", reached: granted[1], target: 0.85, .atLeast, .percent(1))
        return WishesGranted(granted: granted, judge: skill, chance: blind)
    }
}

/// The class that a reader asks for.
private func wish(_ classes: [String]) -> Int { classes.firstIndex(of: "Sandal") ?? classes.count / 2 }
