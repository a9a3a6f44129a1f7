import ArgumentParser
import ChapterSupport
import Charts
import Course
import Datasets
import Engine
import Estimators
import Models
import Notebook

public enum OrthogonalRegularization: Chapter {
    public static let place = Course.orthogonalRegularization
    public static let picture = "sweep"
    public static let headlines = [
        Headline("mean squared correlation of the parts without a penalty", number: "redundancy without a penalty"),
        Headline("with one on their correlations", number: "redundancy with the chosen penalty"),
        Headline(
            "without a penalty, when what the parts repeat is regressed out afterwards",
            number: "redundancy when regressed out"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        /// By toy: independent, copy, small copy, turned copy, squares.
        var toys: [ToyValues]
        /// Of the problem with a known answer: the constraint's greatest violation after every step.
        public var violations: [Double]
        public var multiplierError: Double
        /// The code without a penalty as it is, halved, and a tenth as large: what is reported, and the careless
        /// measure.
        public var scaledRedundancies: [Double]
        public var scaledCareless: [Double]
        /// By λ, from 0: mean squared correlation and task accuracy in test scenes.
        public var weights: [Double]
        public var redundancies: [Double]
        public var accuracies: [Double]
        public var chosenWeight: Double
        /// `[part][fact]` without a penalty, and with the chosen one.
        public var probesBefore: [[Double]]
        public var probesAfter: [[Double]]
        public var chances: [Double]
        /// The table of all methods.
        var lines: [Line]
        /// Typical correlation that multipliers leave in the training scenes.
        public var multipliersViolation: Double
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        try run(page, options, .preset(options))
    }

    public static func run(_ page: Page, _ options: Options, _ settings: Settings) throws -> Results {
        page.prose(#"""
            # How do we stop two modalities from saying the same thing twice?

            A picture is shown, and a speaker says what is on it. Both tell of a small red star at the top. Only the
            picture tells that there are stripes behind it; only the speaker decides to say "scarlet", or to begin
            with the place. Whoever keeps notes of both could write the star down twice, once from the picture and once
            from the speech, and the stripes nowhere. Better notes have three pages: what both say, what the picture
            alone says, what the words alone say. Networks that are given such pages do not keep to them by
            themselves. This chapter makes them.

            After it you can

            - split a code into shared and private parts, and measure what the parts repeat,
            - add penalties and constraints that keep parts apart, know what each of them sees, and train with a
              Lagrange multiplier,
            - tell a code that has become less redundant from one that has only become smaller,
            - say what a part still gives away when next to no correlation is left.

            The scenes are the package's own: one object on a textured ground, with a caption. We know all that is
            true of each, and who can know it. A `Study` draws those to train on, to choose by, and to test with. How
            many, and what else decides the numbers of this page, stands in
            `Settings.swift`. Three of them invite
            change: the weights of the penalty, the rate of a multiplier, and how many numbers a part has.

            \#(listing: "Settings.lambdas", "Settings.ascentRate", "Settings.partSize")

            And so many scenes a run without options learns from, so often, and is tested with:

            \#(listing: "Settings.scenes", "Settings.epochs", "Settings.testScenes", "Settings.probedScenes")
            """#)
        let study = try Study(settings, seed: options.seed)
        let (train, test) = (study.train, study.test)
        let shown = Array(0..<min(6, train.count))  // hide
        try page.figure(
            "scenes",
            .images(
                [train.pictures.pictures(shown)], columnLabels: shown.map { train.scenes.scenes[$0].caption($0) }),
            caption: "Training scenes, and the ground behind their objects.",
            alt: "Six small pictures, each of one coloured shape on a dark ground, some with stripes, checks or dots.")
        page.table(
            "captions", columns: ["Scene", "Caption", "Sentence", "Addition"],
            rows: shown.map { row in
                let caption = train.scenes.captions[row][0], wording = SceneWording(caption: caption)
                return [
                    .text("\(row + 1)"), .text(caption), .text(wording.sentence.name), .text("\(wording.addition)"),
                ]
            }, caption: "Their captions, and how they are worded.")
        page.table(
            "facts", columns: ["Fact", "Values", "In the picture", "In the caption"],
            rows: Fact.allCases.map {
                [
                    .text($0.name), .number($0.values), .text($0.home == .caption ? "" : "yes"),
                    .text($0.home == .picture ? "" : "yes"),
                ]
            },
            caption:
                "What is true of a scene, and who knows. Sentence: a statement (\"the star … is red\"), a bare phrase, \"there is …\", or \"you can see …\". Addition: nothing, a detail (\"with five points\"), or a comparison (\"like fire\")."
        )
        print("\(train.count) scenes to train on, \(study.validation.count) to choose by, \(test.count) to test with")

        page.prose(#"""
            ## What a penalty sees

            Let $z_1$ and $z_2$ be two parts of a code, vectors of $d$ numbers, and let $Z_1$ and $Z_2$ be the
            tables of a batch of $N$ rows, one row a scene. Five ways to ask that the parts differ; $\lambda$ says
            how much we want it.

            1. **The dot product** of each row, $\lambda\, \lvert z_1 \cdot z_2 \rvert$, averaged over the rows.

            \#(listing: "absoluteDotProduct")

            2. **The cross product** of the batch, $\lambda\, \lVert Z_1^\top Z_2 / N \rVert_F^2$: the sum of the
               squares of all $d \times d$ products of a column of one with a column of the other
               \#(cite: .salzmann2010, .bousmalis2016). Divide every column by its standard deviation first, after
               taking off its mean, and the products are correlations \#(cite: .zbontar2021). Leave that out and
               they are not: more below.

            \#(listing: "crossProduct", "squaredCrossProduct", "Node.standardizedColumns")

            3. **The constraint** $Z_1^\top Z_2 / N = 0$, by Lagrange's multipliers: the next section.
            4. **The weights:** where the parts are $W_1^\top h$ and $W_2^\top h$ of the same features $h$, ask that
               the weights be at right angles, $\lambda\, \lVert W_1^\top W_2 \rVert_F^2$
               (\#(authors: .brock2017) ask it within a layer).

            \#(listing: "squaredWeightProduct", "Node.unitColumns")

            5. **The information:** let a small network guess $z_2$ from $z_1$, as a normal distribution
               $q(z_2 \mid z_1)$, and ask that its guess be no better for a row's own $z_2$ than for those of other rows
               \#(cite: .cheng2020):
               $\lambda\,\bigl( \mathbb{E}\, \log q(z_2 \mid z_1) - \mathbb{E}\,\mathbb{E}'\, \log q(z_2' \mid z_1) \bigr)$.
               With the true $q$ this is an upper bound of the mutual information (see the exercises). The guesser
               is trained beside by its own loss, `misfit`, the mean of $-\log q(z_2 \mid z_1)$ but for a constant. No
               gradient of the one reaches the other. The mean over all pairs of rows needs no table of pairs: with
               $y$ and $\nu$ for $z_2$ and the guessed mean about the centre of $z_2$, the difference of squares is
               $2\nu\,(y - \bar y) - (y^2 - \overline{y^2})$.

            \#(listing: "InformationBound.bound", "InformationBound.misfit", "InformationBound.guess")

            In the network below, all but the raw cross product and the weights act on standardised columns. The
            weights, of unit length, are compared only within a modality, where two parts read the same features.

            First try three of them, the cross product both ways, on parts of two numbers each (`ToyParts`) of which we
            know what they share. $z_1$ is normal. `values` computes the penalties, the bound on `unseen` rows, which
            its guesser did not learn from.

            \#(listing: "ToyParts.all")
            """#)
        let random = Random(seed: options.seed)
        let (toys, unseen) = (
            ToyParts.all(rows: 4_000, random: random.split(1)), ToyParts.all(rows: 4_000, random: random.split(2))
        )
        let values = try page.cached("toys", key: options.seed) {
            try zip(toys, unseen).map { try $0.values(unseen: $1, seed: options.seed) }
        }
        page.table(
            "toys",
            columns: [
                "The second part is …", "Dot product", "Cross product", "The same, standardised",
                "Bound of the information (nats)",
            ],
            rows: values.map {
                [
                    .text($0.name), .number($0.dotProduct, .fixed(3)), .number($0.crossProduct, .fixed(3)),
                    .number($0.crossCorrelation, .fixed(3)), .number($0.information, .fixed(3)),
                ]
            }, caption: "What the penalties report. The bound's guesser learned from other rows.")
        page.claim(
            "the dot product does not notice a copy that was turned by a right angle", values[3].dotProduct < 1e-5)
        page.claim(
            "standardised correlations notice every copy, turned or small, alike",
            [1, 2, 3].allSatisfy { abs(values[$0].crossCorrelation - 2) < 0.05 })
        page.claim(
            "correlations miss the squares; the bound sees them",
            values[4].crossCorrelation < 0.05 && values[4].information > values[0].information + 0.5)

        page.prose(#"""
            No two columns of \#(table: "toys") agree. The **dot product** compares the first number of $z_1$ with the
            first of $z_2$ only, and lets its terms cancel. Turn a copy by a right angle, and nothing is left to see,
            although one part still gives the other away. It also never comes to zero for independent parts. The plain
            **cross product** sees the turn but calls a copy a tenth as large
            \#(values[1].crossProduct / values[2].crossProduct, .integer, name: "cross product, copy over small copy", tolerance: 0.01)
            times better. **Correlations** see any copy for what it is. They miss what is not linear: a number and its
            square are uncorrelated. The **bound** sees that, too, as far as its guesser learns it. (It is large for a
            copy because a copy shares an infinite amount; the guesser's variances are kept from vanishing.)

            About the weights: with a covariance $\Sigma$ of the features $h$, the parts have the cross-covariance
            $W_1^\top \Sigma\, W_2$. Right angles of the weights make parts uncorrelated only where $\Sigma$ is a
            multiple of the identity, and features of networks are not like that.

            ## A multiplier finds its own price

            A penalty is a compromise: parts stay a little correlated, by how much depends on $\lambda$. A
            constraint is not. To make a loss $f$ small where $C = Z_1^\top Z_2 / N$ is zero, Lagrange adds one
            multiplier for every entry,

            $$ L = f + \sum_{j,k} \Lambda_{jk}\, C_{jk}, $$

            and looks for a point where the network cannot lower $L$ and $\Lambda$ cannot raise it. **Dual ascent**
            goes there: the network descends, and after each of its steps the multipliers climb,

            $$ \Lambda \leftarrow \Lambda + \eta\, C, $$

            for $C$ is the gradient of $L$ with respect to $\Lambda$. In the code, both read one `product`: the
            multipliers climb by the $C$ of before the step, the same that the network's gradient was computed with.

            \#(listing: "OrthogonalityConstraint.callAsFunction")

            While a product is above zero, its multiplier
            grows and pushes it down; below zero, the other way. At rest, $\Lambda$ is the price: how much $f$ would
            fall for each unit of $C$ allowed \#(cite: .bertsekas1982).

            Try it where the answer is known. Of all tables $Z_1$ whose columns are at right angles to those of a
            given $Z_2$, which is nearest to a target $T$, with the least $f = \lVert Z_1 - T \rVert_F^2 / (2N)$?
            Regression knows: what $Z_2$ cannot forecast of $T$. And if $Z_2^\top Z_2$ is $N$ times the identity,
            the multipliers must end at $T^\top Z_2 / N$. `knownProblem` draws such a $T$, and a $Z_2$ of signs;
            `NearestOrthogonal` has the table $Z_1$ as its weights.

            \#(listing: "NearestOrthogonal.loss", "NearestOrthogonal.solve")
            """#)
        let (target, given) = knownProblem(rows: 200, random: random.split(3))
        let problem = NearestOrthogonal(target: target, given: given, rate: settings.ascentRate)
        let violations = try problem.solve(steps: 40)
        try page.figure(
            "ascent",
            .lines(
                [Series("largest product", y: violations)], x: "Step",
                y: .log("Largest product"), references: [.horizontal(0.01, "0.01")]),
            caption: """
                Dual ascent on a problem with a known answer: the largest entry of $|Z_1^\\top Z_2 / N|$, which is to \
                be zero.
                """,
            alt: "A curve that falls by several powers of ten in a few swings.")
        page.claim(
            "dual ascent meets the constraint to 0.01, and its multipliers are the known ones to 0.01",
            violations.last! < 0.01 && problem.multiplierError < 0.01)

        page.prose(#"""
            After \#(violations.count, name: "steps of dual ascent") steps the largest product is
            \#(violations.last!, .scientific(0), name: "constraint's violation", tolerance: 10) (\#(figure: "ascent")).
            In a network the network moves while the multipliers climb, and every batch shows a slightly different $C$.
            There it helps to add the square, $\tfrac{\rho}{2} \lVert C \rVert_F^2$, with $\rho$ the `strength` above:
            it vanishes where the constraint holds, so it changes neither the answer nor the price, and it damps the
            swings on the way \#(cite: .hestenes1969).

            ## A network with pages

            Each modality has an encoder: three convolutions for the picture, two layers on the occurrences of words for
            the caption. Each encoder ends in two parts of \#(settings.partSize, name: "numbers in a part") numbers, a
            **shared** part $s$ and a **private** part $p$, as in the domain separation networks of
            \#(authors: .bousmalis2016).

            \#(listing: "PartsNetwork.init", "PartsNetwork.callAsFunction")

            The loss asks for what we want of them:

            - A linear reader names each fact from the part where it is at home: shape, colour, size and place from
              *each* shared part by the same reader, the background from the picture's private part, sentence and
              addition from the caption's.
            - The shared parts of picture and caption are to be correlated, column by column: the shared page is
              written twice, once from each.
            - Picture and words are to come back, each from its own two parts.

            Each term is divided by what a constant forecast costs, so each begins at about 1, and none is weighed.

            \#(listing: "PartsNetwork.loss")

            Nothing in this says that a part must *not* hold what another holds. The penalty does: it is added for every
            pair of parts that should have nothing in common, which is every pair but the two shared parts.

            \#(listing: "Part.separate", "Regularizer.callAsFunction", "Training.loss", "Training.recipe")

            A `Trial` is one `Penalty` with its $\lambda$ (of the multipliers, $\rho$); `Trial.others` are those that
            the last section is about. All networks begin with the same weights and see the same batches, of
            \#(Training.batch, name: "scenes in a batch") scenes; Adam trains them. Sizes, epochs and rate were not
            tuned against redundancy. What came of a trial, its `outcome`, is the codes of all scenes, and what is
            measured on them below.
            """#)
        let sweeping = settings.lambdas.map { Trial(penalty: .crossCorrelation, weight: $0) }
        let trials = [Trial.unpenalised] + sweeping + Trial.others
        let perTraining = settings.epochs * (train.count / Training.batch)  // hide
        let bar = page.progress("\(trials.count) trainings", total: trials.count * perTraining)
        let runs = try page.cached("trainings", key: options) {
            let kept = trials.indices.map { page.checkpoint("\($0)") }  // hide
            // One a core: each is too small to be worth all of them.
            return try sideBySide(trials.count) { place in
                try study.training(trials[place], seed: options.seed).train(
                    checkpoint: kept[place], afterStep: { bar.advance(status: trials[place].penalty.name) },  // hide
                    on: train, epochs: settings.epochs, seed: options.seed)
            }
        }
        bar.finish()
        let outcomes = try sideBySide(trials.count) {
            try study.outcome(trials[$0], runs[$0], seed: options.seed)
        }
        let plain = outcomes[0]
        print("\(study.training(trials[0], seed: 0).parameterCount) weights in the network")

        page.prose(#"""
            ## What the parts repeat

            The measure is the correlation of every number of one part with every number of another, in test scenes,
            with every column centred and divided by its standard deviation *there*. The **redundancy** of a code is
            the mean of the squares of these correlations over all pairs of parts that should be separate. This is
            the `meanSquare` of `Redundancy`:

            \#(listing: "CrossCorrelation.meanSquare", "Redundancy.init")

            Here `matrix` has the correlations of two parts, and `careless` is for the next section. Parts that
            are independent do not get 0 but about $1/N$ in $N$ scenes, here
            \#(1 / Double(test.count), .scientific(1), name: "redundancy of independent parts").

            To see what it is that parts repeat, a `Probe` asks every part for every `Fact`: `Probe.linear.table`. It
            learns from `Examples`, which are codes and the truth about them, of training scenes (`study.examples`), and
            is asked about test scenes.

            \#(listing: "Probe.accuracies")
            """#)
        let names = Part.allCases.flatMap { part in  // hide
            (0..<settings.partSize).map { $0 == settings.partSize / 2 ? part.name : "" }
        }
        try page.figure(
            "before",
            .heatmap(
                correlationMagnitudes(plain.codes.test), rows: names, columns: names, x: "Numbers of each part",
                y: "Numbers of each part",
                legend: "Magnitude of the correlation", range: 0...1),
            caption: """
                Without a penalty: correlations of all numbers of the code, test scenes. Off the diagonal, only the \
                blocks of the two shared parts with each other should be bright.
                """,
            alt: """
                A square of sixteen blocks; off the diagonal it is bright between the picture's parts and the \
                caption's shared part, and much darker between these and the caption's private part.
                """)
        let plainExamples = study.examples(plain.codes.train)
        let before = Probe.linear.table(train: plainExamples, test: Examples(plain.codes.test, test))
        let chances = Fact.allCases.map {  // hide
            chance($0, train: plainExamples, test: Examples(plain.codes.test, test))
        }
        let (rowNames, columnNames) = (Part.allCases.map(\.name) + ["chance"], Fact.allCases.map(\.name))  // hide
        try page.figure(
            "probes-before",
            .heatmap(
                before + [chances], rows: rowNames, columns: columnNames, x: "Fact", y: "Part", legend: "Accuracy",
                format: .percent(0), range: 0...1),
            caption: "Without a penalty: how often a linear probe names each fact from each part, test scenes.",
            alt: "A table in colours: private parts name the shared facts far above chance.")

        page.prose(#"""
            Without a penalty the redundancy is
            \#(plain.test.meanSquare, .significant(2), name: "redundancy without a penalty"), a typical correlation, the
            root of it, \#(plain.test.rootMeanSquare, .fixed(2), name: "typical correlation without a penalty"), the
            greatest \#(plain.test.greatest, .fixed(2), name: "greatest correlation without a penalty")
            (\#(figure: "before")). What is repeated? A **linear probe**, logistic regression fitted to
            \#(min(train.count, settings.probedScenes), name: "training scenes of a probe") training scenes, names each
            fact from each part in test scenes (\#(figure: "probes-before"); chance is the most frequent value). The
            picture's private part names the place across in
            \#(before[1][Fact.column.rawValue], .percent(0), name: "place across from the private part, before") of the
            scenes and the colour in
            \#(before[1][Fact.colour.rawValue], .percent(0), name: "colour from the private part, before"), although the
            shared part beside it has them, and nobody asked. Where a part's own modality cannot know a fact, as the
            words cannot know the background, probes stay near chance: that is the check that they do not cheat.

            ## The trap

            What does the measure do when a code is merely made smaller? And what would a careless one do, the mean of
            the squared products of features as they stand?

            \#(listing: "meanSquaredProduct")
            """#)
        let scales: [Float] = [1, 0.5, 0.1]
        let scaled = scales.map { Redundancy(plain.codes.test.scaled(by: $0)) }
        page.table(
            "scales", columns: ["Code without a penalty", "Careless: ‖Z₁ᵀZ₂ / N‖² per entry", "Redundancy"],
            rows: zip(["as it is", "halved", "a tenth as large"], scaled).map {
                [.text($0), .number($1.careless, .significant(3)), .number($1.meanSquare, .significant(3))]
            }, caption: "The same code at three sizes, test scenes.")
        let raw = chosen(outcomes.filter { $0.trial.penalty == .crossProduct }, against: plain)  // hide
        let rawFalls = (  // hide
            careless: plain.test.careless / raw.test.careless, redundancy: plain.test.meanSquare / raw.test.meanSquare
        )
        page.claim(
            "halving all features leaves the reported redundancy unchanged",
            scaled[0].meanSquare == scaled[1].meanSquare)
        page.claim(
            "halving all features divides the careless measure by 16",
            abs(scaled[0].careless / scaled[1].careless - 16) < 1e-3)

        page.prose(#"""
            The halved code holds the same, and the careless measure calls it
            \#(scaled[0].careless / scaled[1].careless, .integer, name: "careless measure, whole over halved") times
            better (\#(table: "scales")). The trained network
            \#(markdown: rawFalls.careless > 10 * rawFalls.redundancy
                ? "takes much of this bargain"
                : "does not take much of this bargain"):
            with the cross product of features as they stand ($\lambda$ =
            \#(raw.trial.weight, .significant(1), name: "λ of the raw cross product")), it lowers the careless measure
            by a factor of
            \#(rawFalls.careless, .significant(2), name: "careless measure, fall with the raw cross product"), and the
            redundancy by one of
            \#(rawFalls.redundancy, .significant(2), name: "redundancy, fall with the raw cross product"). Means that
            are not taken off are a second trap: two constant numbers that share nothing have a large product. **Measure
            what does not change with the units.**

            ## How much penalty?

            Now the standardised cross product, the correlations' squares, with ever larger $\lambda$. The **task
            accuracy** is what must not suffer: a linear probe names each fact from each part where it is at home, and
            we average. Of the \#(settings.lambdas.count, name: "weights tried") $\lambda$ tried, take the one with the
            least redundancy in the *validation* scenes among those that cost at most half a point of task accuracy
            there.

            \#(listing: "chosen")
            """#)
        let sweep = outcomes.filter { $0.trial.penalty == .crossCorrelation }
        let best = chosen(sweep, against: plain)
        let lambdas = settings.lambdas  // hide
        try page.figure(
            "sweep",
            .panels(
                [
                    Panel(
                        "Task accuracy",
                        .lines(
                            [Series("penalty", x: lambdas, y: sweep.map(\.taskAccuracy), style: .marked)], x: .log("λ"),
                            y: "Accuracy, test",
                            references: [
                                .horizontal(plain.taskAccuracy, "λ = 0"), .vertical(best.trial.weight, "chosen"),
                            ])),
                    Panel(
                        "Redundancy",
                        .lines(
                            [Series("penalty", x: lambdas, y: sweep.map(\.test.meanSquare), style: .marked)],
                            x: .log("λ"), y: .log("Mean squared correlation, test", range: 1e-4...1),
                            references: [
                                .horizontal(plain.test.meanSquare, "λ = 0"),
                                .horizontal(1 / Double(test.count), "independent"),
                                .vertical(best.trial.weight, "chosen"),
                            ])),
                ], columns: 2),
            caption: """
                Task accuracy and redundancy against the weight of the penalty $\\lVert Z_1^\\top Z_2 / N \\rVert_F^2$ \
                on standardised columns.
                """,
            alt: """
                Left, a curve of accuracy that falls for large λ; right, a curve of redundancy that falls towards the \
                level of independent parts.
                """)

        page.prose(#"""
            \#(figure: "sweep"): the choice is $\lambda$ = \#(best.trial.weight, .significant(1), name: "chosen λ"). At
            the largest $\lambda$ the redundancy is
            \#(sweep.last!.test.meanSquare, .significant(2), name: "redundancy at the largest λ"), where independent
            parts have \#(1 / Double(test.count), .significant(2), name: "redundancy of independent parts, sweep"); the
            task accuracy is \#(sweep.last!.taskAccuracy, .percent(1), name: "task accuracy at the largest λ"), against
            \#(plain.taskAccuracy, .percent(1), name: "task accuracy without a penalty") without a penalty.
            \#(markdown: sweep.last!.taskAccuracy < plain.taskAccuracy - 0.01
                ? "A network that must above all not repeat itself says less."
                : "Here that costs little.")
            """#)
        try page.figure(
            "after",
            .heatmap(
                correlationMagnitudes(best.codes.test), rows: names, columns: names, x: "Numbers of each part",
                y: "Numbers of each part",
                legend: "Magnitude of the correlation", range: 0...1),
            caption: "With the chosen penalty: correlations of all numbers of the code, test scenes, same colours.",
            alt: """
                The same sixteen blocks; off the diagonal only the two blocks of the shared parts are bright, the \
                others dark.
                """)
        let after = Probe.linear.table(
            train: study.examples(best.codes.train), test: Examples(best.codes.test, test))
        try page.figure(
            "probes-after",
            .heatmap(
                after + [chances], rows: rowNames, columns: columnNames, x: "Fact", y: "Part", legend: "Accuracy",
                format: .percent(0), range: 0...1),
            caption: "With the chosen penalty: how often a linear probe names each fact from each part, test scenes.",
            alt: """
                A table in colours: private parts name the shared facts less often than before, their own facts as \
                often as before.
                """)
        let falls = (  // hide
            square: plain.test.meanSquare / best.test.meanSquare,
            root: plain.test.rootMeanSquare / best.test.rootMeanSquare
        )
        page.goal(
            "factor by which the mean square of the held-out standardised cross-correlations falls",
            reached: falls.square, target: 10, .atLeast, .significant(3))
        page.goal(
            "factor by which the typical correlation (root mean square) falls", reached: falls.root, target: 10,
            .atLeast, .significant(3))
        page.goal(
            "task accuracy lost, in points (below zero: gained)",
            reached: 100 * (plain.taskAccuracy - best.taskAccuracy), target: 1, .atMost, .fixed(2))
        page.claim(
            "the penalty at least halves the redundancy of the test scenes", falls.square > 2)

        page.prose(#"""
            Where blocks of separate parts were bright, they are dark (\#(figure: "after")): the redundancy fell from
            \#(plain.test.meanSquare, .significant(2), name: "redundancy without a penalty") to
            \#(best.test.meanSquare, .significant(2), name: "redundancy with the chosen penalty"). The private part of
            the picture now names the place across in
            \#(after[1][Fact.column.rawValue], .percent(0), name: "place across from the private part, after") and
            the colour in \#(after[1][Fact.colour.rawValue], .percent(0), name: "colour from the private part, after")
            of the scenes (\#(figure: "probes-after")). That is less, and not chance. **Uncorrelated is not
            independent.** Hardly a number of $p$ goes along with a number of $s$. But a fact need not be a weighted
            sum of the numbers of $s$: its reader only needs a boundary. What is left of the fact beside such sums
            may still be read off $p$, by a weighted sum or by something curved. The next section measures both.

            ## All of them

            Every other penalty was tried with
            \#(Trial.others.count { $0.penalty == .information }, name: "weights tried of each other penalty")
            $\lambda$, chosen among in the same way (a wider search, not run here, had shown where to look). **Leakage**
            is how much the parts give away of facts that their modality knows and that belong to another part: the
            share of the way from chance (0) to certainty (1), averaged over parts and facts. A linear probe measures
            it, and the vote of the ten nearest training scenes, which needs no straight boundaries.

            \#(listing: "Probe.leakage")

            Here `chance` is how often the most frequent value is right.

            Three opponents need no penalty. *Regressed out* (`RegressingOut`): take the network without a penalty, and
            subtract from its private parts what linear regression forecasts from the other parts. *CCA*
            (`CanonicalParts`): no network; shared parts are the first canonical variables of pixels and words (chapter
            9), private parts the principal components of what is left when regression has taken out the others.
            *Noise:* numbers that know nothing.

            \#(listing: "Residual.init", "Residual.callAsFunction", "RegressingOut.init")
            """#)
        let bestOfEach = Penalty.allCases.filter { $0 != .none }.map { penalty in
            chosen(outcomes.filter { $0.trial.penalty == penalty }, against: plain)
        }
        let regressing = try RegressingOut(plain.codes.train)
        let canonical = try CanonicalParts(train, size: settings.partSize)
        var lines = ([plain] + bestOfEach).map {  // hide
            Line(
                $0.trial.penalty.name, weight: $0.trial.penalty == .none ? nil : $0.trial.weight,
                train: $0.codes.train, test: $0.codes.test, study)
        }
        lines.append(  // hide
            Line("regressed out", train: regressing(plain.codes.train), test: regressing(plain.codes.test), study))
        lines.append(  // hide
            Line("CCA, no network", train: canonical.codes(train), test: canonical.codes(test), study))
        lines.append(  // hide
            Line(
                "noise (chance)", train: noise(train.count, partSize: settings.partSize, random.split(4)),
                test: noise(test.count, partSize: settings.partSize, random.split(5)), study))
        page.table(
            "all",
            columns: [
                "Method", "λ", Column("Redundancy"), Column("Greatest correlation"), Column("Linear leakage"),
                Column("Neighbours' leakage"), Column("Task accuracy", best: .highest),
            ],
            rows: lines.map { line in
                [
                    .text(line.name), line.weight.map { .number($0, .significant(1)) } ?? "",
                    .number(line.redundancy.meanSquare, .significant(2)), .number(line.redundancy.greatest, .fixed(2)),
                    .number(line.linearLeakage, .percent(1)), .number(line.neighborLeakage, .percent(1)),
                    .number(line.taskAccuracy, .percent(1)),
                ]
            },
            caption: """
                All methods on \(test.count) test scenes. λ was chosen on validation scenes; of the multipliers it is \
                the strength of the damping square. Redundancy and leakage have no best mark: noise would win it.
                """)
        let loudest = lines.sorted { $0.linearLeakage > $1.linearLeakage }.prefix(3).map(\.name)  // hide
        try page.figure(
            "leakage",
            .bars(
                [
                    BarSeries("linear probe", lines.map { 100 * $0.linearLeakage }),
                    BarSeries("ten neighbours", lines.map { 100 * $0.neighborLeakage }),
                ], groups: lines.map(\.name), y: "Leakage (%)", format: .integer),
            caption: "What parts give away of facts that belong elsewhere, from chance (0 %) to certainty (100 %).",
            alt: """
                Pairs of bars for each method; by the linear probe the highest are \(loudest[0]), \(loudest[1]) and \
                \(loudest[2]), and noise is at zero.
                """)
        let (lineBefore, lineAfter) = (lines[0], lines.first { $0.name == Penalty.crossCorrelation.name }!)  // hide
        let lineOut = lines.first { $0.name == "regressed out" }!  // hide
        let lineDot = lines.first { $0.name == Penalty.dotProduct.name }!  // hide
        let lineWeights = lines.first { $0.name == Penalty.weights.name }!  // hide
        let lineInformation = lines.first { $0.name == Penalty.information.name }!  // hide
        let lineRaw = lines.first { $0.name == Penalty.crossProduct.name }!  // hide
        let lineCanonical = lines.first { $0.name == "CCA, no network" }!  // hide
        let multipliers = bestOfEach.first { $0.trial.penalty == .multipliers }!  // hide
        let violation = multipliers.training.rootMeanSquare  // hide
        let (violationGoal, violationElsewhere) = (0.01, multipliers.test.rootMeanSquare)  // hide
        let atEnds = bestOfEach.filter { chosen in  // hide
            // Beyond the end of what was tried, something might be better.
            let tried = trials.filter { $0.penalty == chosen.trial.penalty }.map(\.weight)
            return chosen.trial.weight == tried.min() || chosen.trial.weight == tried.max()
        }.map(\.trial.penalty.name)  // hide
        let ends = atEnds.dropLast().joined(separator: ", ") + (atEnds.count > 1 ? " and " : "") + (atEnds.last ?? "")  // hide
        page.claim(
            "the penalty lowers the leakage that linear probes find", lineAfter.linearLeakage < lineBefore.linearLeakage
        )
        page.goal(
            "typical correlation (root mean square) that the multipliers leave, in training scenes", reached: violation,
            target: violationGoal, .atMost, .fixed(4))

        page.prose(#"""
            What \#(table: "all") and \#(figure: "leakage") say:

            - The **dot product** leaves the redundancy at
              \#(lineDot.redundancy.meanSquare / lineBefore.redundancy.meanSquare, .significant(2), name: "redundancy with the dot product over none")
              times what it was: what cancels within a row is not seen. **Weights** at right angles leave it at
              \#(lineWeights.redundancy.meanSquare / lineBefore.redundancy.meanSquare, .significant(2), name: "redundancy with orthogonal weights over none")
              times: the features they read are correlated themselves, and they say nothing of two modalities.
            - **Standardised correlations** divide the redundancy by
              \#(lineBefore.redundancy.meanSquare / lineAfter.redundancy.meanSquare, .significant(2), name: "redundancy over that with correlations")
              and lower the linear leakage from
              \#(lineBefore.linearLeakage, .percent(0), name: "linear leakage without a penalty") to
              \#(lineAfter.linearLeakage, .percent(0), name: "linear leakage with correlations"), the neighbours' from
              \#(lineBefore.neighborLeakage, .percent(0), name: "neighbours' leakage without a penalty") to
              \#(lineAfter.neighborLeakage, .percent(0), name: "neighbours' leakage with correlations").
            - The **raw cross product** divides the redundancy by
              \#(lineBefore.redundancy.meanSquare / lineRaw.redundancy.meanSquare, .significant(2), name: "redundancy over that with the raw cross product");
              its leakage is \#(lineRaw.linearLeakage, .percent(0), name: "linear leakage with the raw cross product")
              by linear probes and
              \#(lineRaw.neighborLeakage, .percent(0), name: "neighbours' leakage with the raw cross product") by
              neighbours.
            - The **multipliers** leave a typical correlation of
              \#(violation, .fixed(4), name: "multipliers' violation in training scenes") in the training scenes and
              \#(violationElsewhere, .fixed(4), name: "multipliers' violation in test scenes") in the test scenes. The
              constraint is \#(markdown: violation <= violationGoal
                  ? "met"
                  : violation < 2 * violationGoal
                  ? "nearly met"
                  : "not met")
              in the training scenes (the goal was
              \#(violationGoal, .fixed(2), name: "goal of the multipliers' violation")); in other scenes it holds
              \#(markdown: violationElsewhere > 1.1 * violation ? "less well" : "as well").
            - The **bound of the information** ends at a redundancy of
              \#(lineInformation.redundancy.meanSquare, .significant(2), name: "redundancy with the bound"),
              \#(markdown: lineInformation.redundancy.meanSquare > lineAfter.redundancy.meanSquare ? "more" : "less")
              than correlations leave, and its leakage to neighbours is
              \#(lineInformation.neighborLeakage, .percent(0), name: "neighbours' leakage with the bound"),
              \#(markdown: lineInformation.neighborLeakage > lineAfter.neighborLeakage ? "more" : "less") than theirs.
              It can see more than correlations do, as far as its guesser keeps up with the parts.
            - **Regression** after training gets the redundancy to
              \#(lineOut.redundancy.meanSquare, .significant(2), name: "redundancy when regressed out") without any
              penalty, and
              \#(markdown: lineOut.redundancy.meanSquare < lineAfter.redundancy.meanSquare
                  ? "so beats the penalty at its own measure"
                  : "so does not beat the penalty even at its own measure").
              Its linear leakage is \#(lineOut.linearLeakage, .percent(0), name: "linear leakage when regressed out"),
              \#(markdown: lineOut.linearLeakage > lineAfter.linearLeakage ? "more" : "less") than with the penalty, and
              its neighbours' leakage
              \#(lineOut.neighborLeakage, .percent(0), name: "neighbours' leakage when regressed out"),
              \#(markdown: lineOut.neighborLeakage > lineAfter.neighborLeakage ? "more" : "less").
              It also needs the caption to split the picture; a trained part stands by itself.
            - **CCA**, without a network, ends at a redundancy of
              \#(lineCanonical.redundancy.meanSquare, .significant(2), name: "redundancy of CCA"), but at a neighbours'
              leakage of \#(lineCanonical.neighborLeakage, .percent(0), name: "neighbours' leakage of CCA") and a task
              accuracy of \#(lineCanonical.taskAccuracy, .percent(0), name: "task accuracy of CCA").

            \#(markdown: atEnds.isEmpty
                ? "No chosen λ lies at an end of those tried."
                : "For " + ends + " the chosen λ lies at an end of those tried; one beyond might do better.")

            ## Summary

            A code of shared and private parts repeats itself unless it is told not to. Here a penalty on standardised
            cross-correlations divided the redundancy in held-out scenes by
            \#(falls.square, .significant(3), name: "fall of the redundancy") (a typical correlation by
            \#(falls.root, .significant(3), name: "fall of the typical correlation")) and
            \#(markdown: best.taskAccuracy < plain.taskAccuracy ? "lowered" : "raised") the task accuracy by
            \#(100 * abs(best.taskAccuracy - plain.taskAccuracy), .fixed(2), name: "points by which the task accuracy changed")
            points. What went wrong, and what surprised:

            - A penalty that depends on the size of the features is paid in small change, and the measure that depends
              on it agrees. Standardise both.
            - Dot products and right angles of weights sound like the same thing and are not.
            - With next to no correlation left, linear probes still found
              \#(lineAfter.linearLeakage, .percent(0), name: "linear leakage with correlations") of the way to
              certainty. Uncorrelated is not independent, and no probe proves that nothing is left.
            - Linear regression afterwards is a serious opponent where only correlation counts.

            ## Exercises
            """#)
        page.exercise(
            """
            Features have variance 1 and correlation 0.8. Two units read them with the weights $(2, 1)$ and $(-1, \
            2)$, which are at right angles. What is the correlation of the units?
            """,
            hint: """
                The covariance is $w_1^\\top \\Sigma\\, w_2$; the variances are $w_1^\\top \\Sigma\\, w_1$ and \
                $w_2^\\top \\Sigma\\, w_2$.
                """,
            answer: "2.4 divided by the root of 8.2 · 1.8: 0.62. Orthogonal weights, correlated outputs.",
            value: rightAngleCorrelation(random: random.split(6)), expected: 0.6247, tolerance: 0.02)
        let one = [[1.0, 2], [3, -1], [0, 0], [2, 4], [-2, 1]]  // hide
        let other = [[0.5, 1, 0], [2, 0, 1], [-1, 1, 3], [0, 2, 2], [1, 5, -1]]  // hide
        try page.exercise(
            """
            Write the measure: the mean square of the correlations between every column of one table and every \
            column of another. Tables are arrays of rows, and no column is constant.
            """,
            hint: """
                Take away each column's mean and divide by its length; a correlation is then a dot product. Does your \
                number stay when a table is halved?
                """,
            answer:
                """
                What is divided by must be the column's own spread: without that, halving one table would quarter \
                the result.
                """,
            function: FunctionExercise(
                "func redundancy(_ first: [[Double]], _ second: [[Double]]) -> Double", solution: redundancy,
                inputs: [
                    (one, other), (one.map { $0.map { $0 / 2 } }, other), (one, one), (other, one.map { [$0[0] + 7] }),
                ],
                tolerance: 1e-4, truth: { CrossCorrelation(table($0), table($1)).meanSquare }))
        page.exercise(
            """
            Two normal numbers of variance 1 have the correlation $r = 0.6$. Their mutual information is \
            $-\\tfrac12 \\ln(1 - r^2)$, 0.22 nats. What does the bound say if its guesser knows the true $q$, a \
            normal distribution of mean $r z_1$ and variance $1 - r^2$?
            """,
            hint: """
                The mean of $(z_2 - r z_1)^2$ is $1 - r^2$ over rows and $1 + r^2$ over all pairs of rows. Subtract, \
                and divide by twice the variance.
                """,
            answer: "$r^2 / (1 - r^2) = 0.5625$: an upper bound indeed, and not a tight one.",
            value: gaussianBound(correlation: 0.6, rows: 100_000, random: random.split(8)), expected: 0.5625,
            tolerance: 0.02)
        return Results(
            toys: values, violations: violations, multiplierError: problem.multiplierError,
            scaledRedundancies: scaled.map(\.meanSquare), scaledCareless: scaled.map(\.careless),
            weights: [0] + lambdas, redundancies: ([plain] + sweep).map(\.test.meanSquare),
            accuracies: ([plain] + sweep).map(\.taskAccuracy), chosenWeight: best.trial.weight, probesBefore: before,
            probesAfter: after, chances: chances, lines: lines, multipliersViolation: violation)
    }
}
