import ArgumentParser
import ChapterSupport
import Charts
import Course
import Datasets
import Engine
import Estimators
import Images
import Notebook

public enum CanonicalCorrelation: Chapter {
    public static let place = Course.canonicalCorrelation
    public static let picture = "directions"
    public static let headlines = [
        Headline("of halves find their partner first by deep CCA", number: "R@1 of deep CCA"),
        Headline("by linear CCA", number: "R@1 of linear CCA"),
        Headline("by mirrored pixels", number: "R@1 of mirrored pixels"),
        Headline("by chance", number: "R@1 of chance"),
    ]
    public static var subcommands: [any ParsableCommand.Type] { [WeightsCommand<Self>.self] }

    public struct Results: Codable, Sendable {
        /// Of the Gaussian views: the true correlations, and those found in few and in many rows.
        public var truth: [Double]
        public var few: [Double]
        public var many: [Double]
        public var solversDifference: Double
        public var mapsDifference: Double
        public var identical: [Double]
        public var independentHeldOut: Double
        public var definitionDeviation: Double
        /// Of the halves: correlations by pair, in training and test images.
        public var linearTrain: [Double]
        public var linearTest: [Double]
        public var deepTrain: [Double]
        public var deepTest: [Double]
        public var chance: Double
        public var curveRows: [Int]
        public var curveHeldOut: [Double]
        public var curveRidged: [Double]
        /// By method: the share of captions whose picture came first, and the median rank.
        public var captionRecalls: [Double]
        public var captionRanks: [Double]
        /// By factor: how often the first picture found shows what the caption's scene shows, and by chance.
        public var factorShares: [Double]
        public var factorChances: [Double]
        public var discriminantCosines: [Double]
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        try run(page, options, .preset(options))
    }

    public static func run(_ page: Page, _ options: Options, _ settings: Settings) throws -> Results {
        page.prose(#"""
            # What do two views share?

            Two witnesses tell of the same accident. One heard it, one saw it. What one says of the noise of the
            street and the other of the light, nobody can check; but where both stories go together, there is
            probably something that happened. **Canonical correlation analysis** (CCA) listens to two witnesses in
            this way: two views of the same things, such as the left and the right half of a picture, or a picture
            and its caption. It asks for what can be said of a thing from one view that best agrees with what can be
            said of it from the other. Nobody names classes; the views teach each other.

            After this chapter you can

            - derive CCA in two ways and compute it by either,
            - tell what a found correlation is worth, and mend it with a ridge,
            - train two networks to agree, with a gradient that goes through all of this,
            - search pictures by words with nothing but linear algebra, and say how well it works.

            All sizes of the experiments stand here. The first three invite change: how many pairs are sought, how small
            the sample is that is too small, and the ridge of deep CCA.

            \#(listing: "Settings")

            The views of the longest part are `Halves` of images, which `checked` turns to grey first.
            """#)
        let data = try checked(ImageDataset.load(options, sidesDivisibleBy: 1))
            .taking(train: settings.images, test: settings.testImages)
        let parts = data.train.splitForValidation(seed: options.seed)
        let (train, validation, test) = (Halves(parts.train), Halves(parts.validation), Halves(data.test))
        let pairs = max(2, min(settings.pairs, train.x.shape[1], train.count / 20))
        print("\(train.count) images to fit, \(validation.count) to choose by, \(test.count) to test with")
        print("\(train.x.shape[1]) pixels in each half")

        page.prose(#"""
            ## The question as an equation

            Let $x$ be a vector of $p$ numbers, one view of a thing, and $y$ a vector of $q$ numbers, the other
            view. What can be said of $x$ in one number, linearly, is $a^\top x$ with some weights $a$; of $y$, it
            is $b^\top y$. Let $\Sigma_{xx}$ and $\Sigma_{yy}$ be the covariance matrices of the views, and
            $\Sigma_{xy}$ the covariances of every number of $x$ with every number of $y$; $\Sigma_{yx}$ is its
            transpose. \#(authors: .hotelling1936) asked for the weights with the greatest correlation

            $$ \rho = \frac{a^\top \Sigma_{xy}\, b}{\sqrt{a^\top \Sigma_{xx}\, a}\,\sqrt{b^\top \Sigma_{yy}\, b}} . $$

            Lengths of $a$ and $b$ do not matter, so let both variances be 1:
            $a^\top \Sigma_{xx} a = b^\top \Sigma_{yy} b = 1$.

            **The generalised eigenproblem.** With Lagrange's multipliers $\lambda$ and $\mu$ for the two
            conditions, the derivatives vanish where $\Sigma_{xy} b = \lambda \Sigma_{xx} a$ and
            $\Sigma_{yx} a = \mu \Sigma_{yy} b$. Multiply the first by $a^\top$ and the second by $b^\top$: both
            multipliers are $\rho$. The second gives $b = \Sigma_{yy}^{-1} \Sigma_{yx} a / \rho$; put into the
            first,

            $$ \Sigma_{xy} \Sigma_{yy}^{-1} \Sigma_{yx}\, a = \rho^2\, \Sigma_{xx}\, a . $$

            The eigenvector of the largest $\rho^2$ is the first **canonical direction**, $a^\top x$ the first
            **canonical variable**, and its partner is $b^\top y$. The next eigenvectors give the pairs that are
            correlated most among what is uncorrelated with all before.

            **The singular values.** Now whiten each view first. With the Cholesky factors $\Sigma_{xx} = L L^\top$
            and $\Sigma_{yy} = M M^\top$, put $u = L^\top a$ and $v = M^\top b$. The conditions become
            $\lVert u \rVert = \lVert v \rVert = 1$, and the correlation becomes $\rho = u^\top K v$ with the whitened
            cross-covariance $K = L^{-1} \Sigma_{xy} M^{-\top}$. Over unit vectors this is greatest for the first
            pair of singular vectors of $K$, and $\rho$ is its singular value.

            *Both are the same:* singular vectors satisfy $K K^\top u = \rho^2 u$; multiply by $L$, put
            $u = L^\top a$, and the eigenproblem above stands there. So there are at most as many pairs as the
            smaller view has dimensions, and every $\rho$ lies between 0 and 1.

            **In code**, a view's whitening $W$ is $L^{-\top}$, and $L^{-1}$ times a matrix is the solution of a
            triangular system. (Where a covariance has no inverse, $W$ is made of eigenvectors instead, and has fewer
            columns.) So $K$ is $\Sigma_{xy}$, whitened from one side, then from the other:

            \#(listing: "Whitening.whitened", "CanonicalPairs.whitened")

            Then either the eigenproblem, of $K K^\top$ or $K^\top K$, whichever is smaller, where the other side's
            vectors follow from $K$, as $K^\top u = \rho\, v$; or the singular values:

            \#(listing: "CanonicalPairs.eigenvectors", "CanonicalPairs.singularVectors")

            And back to directions, $a = L^{-\top} u$ and $b = M^{-\top} v$:

            \#(listing: "Whitening.directions")

            ### Where the answer is known

            Let us see it at work where we know what is to be found. Take independent normal numbers as $x$, and
            $y_i = \rho_i x_i + \sqrt{1 - \rho_i^2}\,\varepsilon_i$ with as many independent $\varepsilon_i$: the
            correlations are the chosen $\rho_i$. Then hide both behind invertible matrices, which mix the numbers: such
            are `GaussianViews`.

            \#(listing: "GaussianViews.init", "mixing")
            """#)
        let truth = [0.95, 0.8, 0.6, 0.4, 0.2, 0]
        let random = Random(seed: options.seed)
        let known = GaussianViews(truth, rows: settings.knownRows, random: random.split(1))
        let short = GaussianViews(truth, rows: settings.fewRows, random: random.split(2))
        let many = try CCA(solver: .eigenproblem).fit(known.x, known.y)
        let other = try CCA(solver: .singularValues).fit(known.x, known.y)
        let few = try CCA().fit(short.x, short.y)
        let difference = greatestDifference(many.correlations, other.correlations)  // hide
        try page.figure(
            "known",
            .lines(
                [
                    Series("as it should be", x: [0, 1], y: [0, 1], style: .dashed),
                    Series("\(known.x.rows) rows", x: truth, y: many.correlations, style: .markers),
                    Series("\(short.x.rows) rows", x: truth, y: few.correlations, style: .markers),
                ], x: Axis("True correlation", range: -0.03...1), y: Axis("Correlation found", range: -0.03...1)),
            caption: "Canonical correlations that were found against those that are true, in many rows and in few.",
            alt: "Markers for many rows lie on the diagonal; markers for few rows stray from it, mostly upwards.")

        page.prose(#"""
            Both ways give the same correlations to
            \#(difference, .scientific(0), name: "difference of the solvers", tolerance: 100). From
            \#(known.x.rows, name: "rows of the known views") rows, what is found lies close to the truth
            (\#(figure: "known")): the six correlations add up to
            \#(many.correlations.reduce(0, +), .fixed(2), name: "sum of correlations in many rows"), and the true
            ones to \#(truth.reduce(0, +), .fixed(2), name: "sum of true correlations"). From
            \#(short.x.rows, name: "rows of the short views") rows they add up to
            \#(few.correlations.reduce(0, +), .fixed(2), name: "sum of correlations in few rows"). Whoever looks
            for the greatest correlation also finds the greatest coincidence. We come back to this.

            The run checks both, checks that canonical variables are what their definition says, and checks three
            more facts: an invertible map of a view changes no correlation; a view has every correlation 1 with
            itself; and views that share nothing are correlated on new samples by no more than chance.
            """#)
        let map = mixing(truth.count, 0.7)
        let mapped = try CCA().fit(MatrixProduct.multiply(known.x, map), known.y)
        let mapsDifference = greatestDifference(mapped.correlations, many.correlations)  // hide
        let itself = try CCA().fit(known.x, known.x)
        let strange = GaussianViews([0, 0, 0, 0], rows: 4_000, random: random.split(3))
        let stranger = GaussianViews([0, 0, 0, 0], rows: 4_000, random: random.split(4))
        let nothing = try CCA().fit(strange.x, strange.y).correlations(x: stranger.x, y: stranger.y).map(abs).max()!
        let deviation = deviationFromDefinition(many, known.x, known.y)  // hide
        page.claim("both solvers agree to 1e-6", difference < 1e-6)
        page.claim(
            // The standard error of a correlation of normal variables is (1 − ρ²)/√n.
            "every correlation found in many rows lies within five standard errors of the true one",
            zip(many.correlations, truth).allSatisfy {
                abs($0 - $1) < 5 * max(1 - $1 * $1, 0.05) / Double(known.x.rows).squareRoot()
            })
        page.claim(
            "an invertible map of a view changes no correlation by more than 1e-4", mapsDifference < 1e-4)
        page.claim(
            "a view has correlation 1 with itself", itself.correlations.allSatisfy { abs($0 - 1) < 1e-5 })
        page.claim("views that share nothing are correlated by less than 0.1 on new samples", nothing < 0.1)
        page.claim(
            "canonical variables have variance 1 and are uncorrelated but for partners", deviation < 1e-3)

        page.prose(#"""
            ## Two halves of a picture

            Now real views. By default the images are those of Fashion-MNIST \#(cite: .xiao2017); this run reads
            \#(data.name). \#(data.notes.map { $0 + " " }.joined())Cut every image down its middle: $x$ is the
            left half, $y$ the right. Colours, if there are any, are turned to
            grey\#(markdown: data.width % 2 == 1
                ? "; the width is odd, so the column in the middle belongs to neither half"
                : "").

            \#(listing: "Halves.init")

            What do the halves of one \#(data.subject.singular) share?

            Some pixels hardly ever change, and neighbours say almost the same, so $\Sigma_{xx}$ has almost no
            inverse. The remedy is a **ridge** \#(cite: .vinod1976): add to every variance a share $r$ of the view's
            mean variance,

            $$ \Sigma_{xx} + r\, \frac{\operatorname{tr} \Sigma_{xx}}{p}\, I , $$

            with the identity matrix $I$, so that a direction must have some variance before its correlation counts.

            \#(listing: "Whitening.ridged")

            Which $r$? The validation images decide: of \#(ridges.count, name: "ridges to choose from") values between
            \#(ridges.first!, .scientific(0), name: "least ridge") and
            \#(ridges.last!, .fixed(0), name: "greatest ridge"), the one whose first \#(pairs, name: "pairs") pairs
            have the greatest sum of correlations there. The test images, which nothing was chosen by, then say what
            it is worth.

            \#(listing: "total", "chooseRidge")
            """#)
        let (ridge, linear) = try chooseRidge(train.x, train.y, pairs: pairs, validation: validation)
        let linearTrain = linear.correlations(x: train.x, y: train.y)
        let linearTest = linear.correlations(x: test.x, y: test.y)
        let count = linearTest.count  // hide
        var shuffler = random.split(5)
        let shuffled = train.y.rows(shuffler.permutation(train.count))
        let others = try CCA(count: pairs, ridge: ridge).fit(train.x, shuffled)
        let chance = total(others, test)
        try page.figure(
            "halves",
            .lines(
                [
                    Series("training images", y: linearTrain, style: .marked),
                    Series("test images", y: linearTest, style: .marked),
                    Series("shuffled halves, test", y: others.correlations(x: test.x, y: test.y), style: .dashed),
                ], x: "Pair", y: "Correlation"),
            caption: """
                Correlations of the canonical variables of left and right halves, and of variables found after the \
                right halves had been shuffled.
                """,
            alt: "Two falling curves close together, and a third around zero.")

        page.prose(#"""
            With the ridge \#(ridge, .scientific(0), name: "chosen ridge"), the first pair has the correlation
            \#(linearTest[0], .fixed(3), name: "first correlation, test") in the test images, the last, number
            \#(count, name: "pairs found"), \#(linearTest[count - 1], .fixed(3), name: "last correlation, test")
            (\#(figure: "halves")). The sum of all is
            \#(linearTrain.reduce(0, +), .fixed(2), name: "sum of correlations, training") in the training images
            and \#(linearTest.reduce(0, +), .fixed(2), name: "sum of correlations, test") in the test images. Pairs
            found in halves of *different* images have the sum
            \#(chance, .fixed(2), name: "sum of correlations, chance") in the test images: that is chance.

            What does a pair look at? Its weights are hard to read, because neighbouring pixels say almost the same,
            and weights of opposite signs mostly cancel. Better look at what goes *along* with the variable, its
            covariance with every pixel, $\Sigma_{xx} a$ \#(cite: .haufe2014).

            \#(listing: "patterns")
            """#)
        let shown = min(5, count)  // hide
        let leftPatterns = patterns(linear.transform(x: train.x), train.x)
        let rightPatterns = patterns(linear.transform(y: train.y), train.y)
        let seam = shareAtCut(linear, width: train.left.width)  // hide
        let (u, v) = (linear.transform(x: test.x), linear.transform(y: test.y))  // hide
        try page.figure(
            "directions",
            .images(
                (0..<shown).map { pair in
                    func whole(_ left: Tensor, _ right: Tensor) -> ByteImage {
                        signedPicture(
                            left.rows([pair]).values, right.rows([pair]).values, height: data.height,
                            width: data.width)
                    }
                    let ends = extremes(u, v, pair: pair, count: 4)
                    return [whole(linear.xWeights, linear.yWeights), whole(leftPatterns, rightPatterns)]
                        + coloured(data.test.pictures(ends.greatest) + data.test.pictures(ends.least))
                }, rowLabels: (0..<shown).map { "pair \($0 + 1)" },
                columnLabels: ["weights", "pattern", "highest", "", "", "", "lowest", "", "", ""]),
            caption: """
                The first pairs of canonical directions, left half beside right half: weights, and what goes along \
                with them (red above zero, blue below); then test images in which both variables are highest, and \
                lowest.
                """,
            alt: """
                Rows of pictures: noisy weights, smooth patterns that continue across the middle, and images at either \
                end of each variable.
                """)

        page.prose(#"""
            Where the patterns in \#(figure: "directions") run on across the cut, remember that CCA was never told
            that the halves touch: each pair found what the whole picture shows. The images at either end show what
            a pair tells apart. But the weights give away something less deep: on average over all
            \#(count, name: "pairs weighed") pairs,
            \#(seam, .percent(0), name: "share of the squared weights at the cut") of a pair's squared weights
            belong to the two columns of pixels at the cut, which together hold
            \#(1 / Double(train.left.width), .percent(0), name: "share of the pixels at the cut") of the pixels.
            Neighbouring pixels are alike, and CCA takes agreement where it finds it.

            ## How many samples are enough?

            With $n$ samples in more than $n$ dimensions, any values of $a^\top x$ at the samples can be had by some
            $a$, and so every correlation can be made 1. Even with more samples than that, the values of the
            canonical variables lie in two spaces of $p$ and $q$ dimensions among the $n - 1$ of all centred values;
            while $p + q > n - 1$, the two must share directions, and each of these is a correlation of 1. Nothing
            of it need be true. So fit to ever more images, and
            look at the test images each time, without a ridge (where a covariance has no inverse, directions
            without variance are left out) and with the ridge that the validation images choose.

            \#(listing: "sampleTrials")
            """#)
        let trials = try page.cached("sample-counts", key: options) {
            let bar = page.progress("Sample counts", total: sampleCounts(train.count, pairs: pairs).count)  // hide
            defer { bar.finish() }  // hide
            return try sampleTrials(
                train: train, validation: validation, test: test, pairs: pairs, seed: options.seed)
            { bar.update(to: $0) }  // hide
        }
        let rows = trials.map { Double($0.rows) }  // hide
        try page.figure(
            "samples",
            .lines(
                [
                    Series("no ridge, fitted", x: rows, y: trials.map(\.fitted), style: .dashed),
                    Series("no ridge, test", x: rows, y: trials.map(\.heldOut), style: .marked),
                    Series("ridge, test", x: rows, y: trials.map(\.ridged), style: .marked),
                ], x: .log("Images fitted to"), y: Axis("Mean correlation of \(pairs) pairs"),
                references: [
                    .vertical(Double(train.x.shape[1]), "pixels of a half"),
                    .vertical(Double(2 * train.x.shape[1]), "of both halves"),
                ]),
            caption: """
                Mean correlation of the first \(pairs) pairs against the number of images that they were fitted to. \
                The vertical lines: as many images as one half has pixels, and as both have.
                """,
            alt: """
                A dashed curve for the images fitted, high above two for the test images: one without a ridge, and \
                above it one with.
                """)
        page.table(
            "samples",
            columns: [
                Column("Images"), Column("Fitted, no ridge"), Column("Test, no ridge"), Column("Chosen ridge"),
                Column("Test, with ridge"),
            ],
            rows: tableRows(trials).map {
                [
                    .number($0.rows), .number($0.fitted, .fixed(3)), .number($0.heldOut, .fixed(3)),
                    .number($0.ridge, .scientific(0)), .number($0.ridged, .fixed(3)),
                ]
            }, caption: "Some points of the figure: mean correlation of \(pairs) pairs.")
        let first = trials[0], last = trials.last!  // hide
        let enough = trials.first { $0.heldOut > $0.ridged - 0.05 }?.rows  // hide

        page.prose(#"""
            From \#(first.rows, name: "fewest images") images, CCA without a ridge reports a mean correlation of
            \#(first.fitted, .fixed(2), name: "mean correlation fitted, fewest images"). In the test images it is
            \#(first.heldOut, .fixed(2), name: "mean correlation on test, fewest images"), and with a ridge
            \#(first.ridged, .fixed(2), name: "mean correlation on test with ridge, fewest images")
            (\#(figure: "samples"), \#(table: "samples")). From all \#(last.rows, name: "all images") images, the fitted
            and the held-out mean differ by \#(last.fitted - last.heldOut, .fixed(3), name: "optimism with all images"),
            and the ridge
            \#(markdown: last.ridged > last.heldOut + 0.002
                ? "still helps"
                : last.ridged < last.heldOut - 0.002
                ? "costs a little"
                : "makes hardly a difference").
            \#(markdown: enough.map { "Of the numbers tried, \(NumberFormat.integer.string(Double($0))) is the first at which CCA without a ridge comes within 0.05 of CCA with one in the test images: that is \(NumberFormat.fixed(0).string(Double($0) / Double(train.x.shape[1]))) images for each pixel of a half." } ?? "Even from all images, CCA without a ridge does not come within 0.05 of CCA with one in the test images.")
            **A canonical correlation without a held-out one beside it says nothing.**

            ## Deep CCA

            A weighted sum of pixels sees only linear traces of what is shared. \#(authors: .andrew2013) put a
            network in front of each view, $f$ and $g$, and train both so that the outputs are correlated most. The
            objective is the one we have, the sum of all canonical correlations. For a batch of $N$ rows with
            outputs $X = f(x)$ and $Y = g(y)$, centred, let

            $$ \Sigma_{xx} = \frac{X^\top X}{N - 1} + \varepsilon I, \qquad \Sigma_{xy} = \frac{X^\top Y}{N - 1}, \qquad T = \Sigma_{xx}^{-1/2}\, \Sigma_{xy}\, \Sigma_{yy}^{-1/2} = U \operatorname{diag}(\rho)\, V^\top, $$

            with $\Sigma_{yy}$ like $\Sigma_{xx}$, and a small ridge $\varepsilon$ =
            \#(settings.deepRidge, .significant(1), name: "ridge of the objective"), in the outputs' own unit. (An
            inverse square root whitens as a Cholesky factor does, and gives the same $\rho$.) To train, we need the
            gradient of $\sum_i \rho_i$ through the whitening. Let $\nabla_X$ be its gradient with respect to $X$,
            $\nabla_{xx}$ that with respect to $\Sigma_{xx}$, and $\nabla_{xy}$ with respect to $\Sigma_{xy}$. They
            found

            $$ \nabla_X = \frac{1}{N - 1} \left( 2\, X\, \nabla_{xx} + Y\, \nabla_{xy}^\top \right), \qquad \nabla_{xy} = \Sigma_{xx}^{-1/2}\, U V^\top \Sigma_{yy}^{-1/2}, \qquad \nabla_{xx} = -\tfrac12\, \Sigma_{xx}^{-1/2}\, U \operatorname{diag}(\rho)\, U^\top \Sigma_{xx}^{-1/2} . $$

            It reads better with the canonical directions. The columns of $A = \Sigma_{xx}^{-1/2} U$ and
            $B = \Sigma_{yy}^{-1/2} V$ are directions of the batch, so

            $$ \nabla_X = \frac{1}{N - 1} \bigl( Y B - X A \operatorname{diag}(\rho) \bigr) A^\top : $$

            every canonical variable $XA$ is drawn towards its partner $YB$, less what it has in common with it
            already. Where $\rho_i = 1$, nothing is left to pull. The engine's operation finds the pairs of a batch by
            the singular values, as above, keeps $A$, $B$ and $\rho$, and has this gradient:

            \#(listing: "CanonicalCorrelationSum.gradient(of:upstream:)")

            Both networks have two hidden layers. Batches are large: a batch of fewer rows than outputs would always
            have correlations of 1. Sizes, epochs and rate are not tuned.

            \#(listing: "DeepCCA.init", "DeepCCA.callAsFunction", "DeepCCA.loss")

            `DeepCCA` is both networks, and its `outputs` are what they make of all images.
            """#)
        var initial = random.split(6)
        let networks = DeepCCA(
            train, hidden: settings.hidden, outputs: pairs, ridge: settings.deepRidge, using: &initial)
        // Four times as many rows as outputs, where there are so many.
        let batch = min(2_000, max(train.count / 4, min(train.count, 4 * pairs)))
        let epochs = options.epochs(  // hide
            full: settings.epochs, quick: settings.epochs, rows: train.count / batch * batch, batch: batch,
            steps: (settings.steps, settings.steps))
        let recipe = TrainingRecipe(
            epochs: epochs, batch: batch, schedule: .cosine(), dropsLast: true, seed: options.seed)
        let run = try page.trained("deep", networks, on: [train.left.column, train.right.column], by: recipe) {
            networks.loss($0[0], $0[1], $1)
        }
        let (trainOutputs, testOutputs) = (networks.outputs(train), networks.outputs(test))
        let deep = try CCA(count: pairs, ridge: 1e-4).fit(trainOutputs.x, trainOutputs.y)
        let deepTrain = deep.correlations(x: trainOutputs.x, y: trainOutputs.y)
        let deepTest = deep.correlations(x: testOutputs.x, y: testOutputs.y)
        try page.figure(
            "training",
            .lines(
                [Series("deep CCA, batches", y: run.losses.map { -$0 }, style: .marked)], x: "Epoch",
                y: Axis("Sum of \(pairs) correlations"),
                references: [.horizontal(linearTrain.reduce(0, +), "linear CCA, all training images")]),
            caption: """
                The objective: the sum of a batch's correlations (\(batch) rows), its mean over the batches of each \
                epoch. A batch flatters itself, for its correlations are found in the very rows that they are counted \
                in; only \(table: "sums") compares fairly.
                """,
            alt: "A rising curve that flattens, and a horizontal line for linear CCA.")
        try page.figure(
            "deep",
            .lines(
                [
                    Series("deep, training", y: deepTrain, style: .dashed),
                    Series("deep, test", y: deepTest, style: .marked),
                    Series("linear, training", y: linearTrain, style: .dashed),
                    Series("linear, test", y: linearTest, style: .marked),
                ], x: "Pair", y: Axis("Correlation", range: 0...1)),
            caption: "Correlations by pair, linear CCA against deep CCA.",
            alt: "Four falling curves, in two pairs: the deep ones high above the linear ones, training beside test.")
        let sums = [linearTrain, linearTest, deepTrain, deepTest].map { $0.reduce(0, +) }
        let linearWeights = 2 * pairs * train.x.shape[1]  // hide
        page.table(
            "sums",
            columns: ["Method", Column("Weights"), Column("Training", best: .highest), Column("Test", best: .highest)],
            rows: [
                (
                    "linear CCA on shuffled halves (chance)", linearWeights,
                    others.correlations(x: train.x, y: shuffled).reduce(0, +), chance
                ),
                ("linear CCA", linearWeights, sums[0], sums[1]),
                ("deep CCA", networks.parameterCount, sums[2], sums[3]),
            ].map { [.text($0), .number($1), .number($2, .fixed(2)), .number($3, .fixed(2))] },
            caption: """
                Sum of the correlations of \(pairs) pairs; \(pairs) would be all. Training: in the pairs of halves that \
                were fitted, shuffled or not; test: in halves of the same images. The outputs of the networks go \
                through linear CCA once more, fitted to the training images with a small ridge.
                """)

        page.prose(#"""
            In the test images the sum of correlations is \#(sums[3], .fixed(2), name: "deep sum, test") with the
            networks and \#(sums[1], .fixed(2), name: "linear sum, test") without:
            \#(sums[3] / sums[1], .fixed(2), name: "deep over linear, test") times (\#(table: "sums"),
            \#(figure: "training"), \#(figure: "deep")). From training to test images, linear CCA loses
            \#(1 - sums[1] / sums[0], .percent(1), name: "loss of linear CCA") of its sum and deep CCA
            \#(1 - sums[3] / sums[2], .percent(1), name: "loss of deep CCA"). The networks have
            \#(Double(networks.parameterCount) / Double(linearWeights), .fixed(1), name: "deep weights over linear")
            times as many weights; both give \#(pairs, name: "pairs of both methods") pairs.

            Does agreement help to find things? Take \#(min(1_000, test.count), name: "gallery of halves") left halves
            and as many right halves of test images, and let each left half look for its other half by the cosine of
            the canonical variables, each weighed by its training correlation. **R@k** is the share of queries that
            have the right answer among their first $k$; the **median rank** is the median of the right answer's
            place; **MRR**, the mean reciprocal rank, is the mean of 1 divided by that place. Equal similarities count
            as they would in random order. A classical opponent needs no training: many things are about symmetric, so
            mirror the left half and compare pixels.

            \#(listing: "weightedCosines")
            """#)
        let gallery = Array(0..<min(1_000, test.count))
        func similarities(_ cca: FittedCCA, _ x: Tensor, _ y: Tensor) -> Tensor {
            weightedCosines(
                cca.transform(x: x.rows(gallery)), cca.transform(y: y.rows(gallery)), weights: cca.correlations)
        }
        let byLinear = similarities(linear, test.x, test.y)
        let byDeep = similarities(deep, testOutputs.x, testOutputs.y)
        let found = [  // hide
            Retrieval("chance (all alike)", Tensor(shape: [gallery.count, gallery.count])),
            Retrieval(
                "mirrored pixels",
                MatrixProduct.multiply(
                    unitRows(mirrored(test.x.rows(gallery), width: test.left.width)), unitRows(test.y.rows(gallery)),
                    transposeB: true)),
            Retrieval("linear CCA", byLinear),
            Retrieval("deep CCA", byDeep),
        ]
        page.table(
            "partners", columns: Retrieval.columns, rows: found.map(\.cells),
            caption: "Finding the right-hand half for a left-hand one among \(gallery.count) test images.")

        page.prose(#"""
            The right-hand half comes first for \#(found[1].firstOf1, .percent(1), name: "R@1 of mirrored pixels") of
            the left-hand ones by mirrored pixels, for \#(found[2].firstOf1, .percent(1), name: "R@1 of linear CCA") by
            linear and for \#(found[3].firstOf1, .percent(1), name: "R@1 of deep CCA") by deep CCA; chance is
            \#(found[0].firstOf1, .percent(1), name: "R@1 of chance") (\#(table: "partners")).
            \#(markdown: (found[3].firstOf1 > found[2].firstOf1) == (sums[3] > sums[1])
                ? "Here the method with the higher sum of correlations finds more partners."
                : "The method with the higher sum of correlations does not find more partners here: that is not what it was made for.")
            """#)
        page.goal(
            "deep CCA's held-out sum of correlations on halves (\(pairs) pairs), as a multiple of linear CCA's",
            reached: sums[3] / sums[1], target: 1.15, .atLeast, .fixed(3))

        page.prose(#"""
            ## Pictures and captions

            The views need not be alike. Let $x$ be a picture and $y$ its caption. We use scenes that the package
            draws: one object of known shape, colour, size and place before a background, with a caption in varying
            words. A picture becomes its principal components, a caption its words' TF-IDF (chapter 1). If CCA finds
            directions that go together, captions and pictures land in one space, where one can search for the other
            \#(cite: .hardoon2004). Pictures are shrunk to \#(CaptionReader.side, name: "side of the shrunk scenes")
            pixels a side first, which keeps the covariance small.

            CCA has an opponent: ridge regression, which forecasts the caption's words from the picture and takes
            the nearest caption. Scenes are drawn anew for each purpose: some to fit, some to choose the ridge, the
            number of pairs and the regression's penalty by MRR, and some to test. Nobody can always be right: many
            scenes show the same kind of object, and even somebody who knows every factor must guess among them. The
            row "every factor known" tells how well that works.

            `CaptionReader` makes the two `views` of scenes: components and TF-IDF, as the training scenes teach them.
            `CaptionChoice` chooses ridge and pairs:

            \#(listing: "CaptionChoice.init", "CaptionChoice.similarities(_:_:_:)")
            """#)
        let (sceneCount, sought) = (settings.scenes, settings.testScenes)
        let scenes = CaptionedScenes(count: sceneCount, seed: options.seed &* 3 &+ 1)
        let validationScenes = CaptionedScenes(count: sought, seed: options.seed &* 3 &+ 2)
        let testScenes = CaptionedScenes(count: sought, seed: options.seed &* 3 &+ 3)
        let reader = try CaptionReader(scenes, components: settings.components)
        let (trainViews, testViews) = (reader.views(scenes), reader.views(testScenes))
        let validationViews = reader.views(validationScenes)
        let choice = try CaptionChoice(trainViews, validation: validationViews)
        let byCCA = choice.similarities(testViews)
        let regression = try RegressionChoice(trainViews, validation: validationViews)  // hide
        let methods = [  // hide
            ("chance (all alike)", Tensor(shape: byCCA.shape)),
            ("regression to TF-IDF", regression.similarities(testViews)), ("CCA", byCCA),
            ("every factor known", sharedFactors(testScenes)),
        ]
        let toPictures = methods.map { Retrieval($0, $1) }  // hide
        let toCaptions = methods.map { Retrieval($0, $1.transposed()) }  // hide
        page.table(
            "to-pictures", columns: Retrieval.columns, rows: withBound(toPictures),
            caption: "Finding the picture of a caption among \(sought) new scenes.")
        page.table(
            "to-captions", columns: Retrieval.columns, rows: withBound(toCaptions),
            caption: "Finding the caption of a picture among the same scenes.")
        let asked = Array(0..<4)  // hide
        try page.figure(
            "search",
            .images(
                asked.map { testScenes.images().pictures(byCCA.topColumns(ofRow: $0, count: 6) + [$0]) },
                rowLabels: asked.map { testScenes.captions[$0][0] },
                columnLabels: ["1st", "2nd", "3rd", "4th", "5th", "6th", "its own"]),
            caption: """
                Four captions, the six pictures that CCA finds for each among \(sought), and the picture that the \
                caption was written for.
                """,
            alt: "Four rows of small scenes, each beside its caption: six pictures found, and the caption's own.")

        page.prose(#"""
            From \#(sceneCount, name: "training scenes") scenes to fit, whose pictures became
            \#(reader.pca.components.rows, name: "components of pictures") principal components,
            \#(sought, name: "validation scenes") to choose by and \#(sought, name: "test scenes") to test with, the
            ridge \#(choice.ridge, .scientific(0), name: "ridge for captions") and
            \#(choice.pairs, name: "pairs for captions") pairs were chosen. The right picture comes first for
            \#(toPictures[2].firstOf1, .percent(1), name: "captions to pictures, R@1") of the captions and is among ten
            for \#(toPictures[2].firstOf10, .percent(1), name: "captions to pictures, R@10"), where chance gives
            \#(toPictures[0].firstOf1, .percent(1), name: "captions to pictures, R@1 by chance") and
            \#(toPictures[0].firstOf10, .percent(1), name: "captions to pictures, R@10 by chance"); the median rank is
            \#(toPictures[2].medianRank, .fixed(1), name: "captions to pictures, median rank") of \#(sought)
            (\#(table: "to-pictures"), \#(table: "to-captions")). Ridge regression, with the penalty
            \#(regression.penalty, .integer, name: "penalty of the regression"), has the median rank
            \#(toPictures[1].medianRank, .fixed(1), name: "captions to pictures, median rank of regression"): CCA is
            \#(markdown: toPictures[2].medianRank < toPictures[1].medianRank
                ? "ahead of it"
                : toPictures[2].medianRank > toPictures[1].medianRank
                ? "behind it"
                : "level with it").
            Knowing every factor would give
            \#(toPictures[3].firstOf1, .percent(1), name: "captions to pictures, R@1 with every factor known") at the
            first place.
            """#)
        let agreement = agreements(testScenes, byCCA)  // hide
        page.table(
            "factors", columns: ["Factor", Column("First picture agrees"), Column("By chance")],
            rows: agreement.map { [.text($0.name), .number($0.share, .percent(1)), .number($0.chance, .percent(1))] },
            caption: """
                How often the first picture that CCA finds for a caption shows what the caption's own scene shows. By \
                chance: a picture picked at random.
                """)
        let wordPatterns = patterns(choice.cca.transform(y: trainViews.words), trainViews.words)  // hide
        page.table(
            "words",
            columns: ["Pair", "Words at the high end", "Words at the low end", Column("Correlation, training")],
            rows: (0..<min(6, choice.cca.correlations.count)).map { pair in
                let ends = words(reader, wordPatterns.rows([pair]).values, count: 4)
                return [
                    .text("\(pair + 1)"), .text(ends.high.joined(separator: ", ")),
                    .text(ends.low.joined(separator: ", ")),
                    .number(choice.cca.correlations[pair], .fixed(3)),
                ]
            }, caption: "The words that go along with the first pairs most.")

        page.prose(#"""
            The first pairs of \#(table: "words") are about colour: words for one colour stand together. Later pairs
            mix places with sizes, shapes and small words such as "at" and "in". Nobody said which words are colours;
            that they go with the same pixels is enough. Compared with chance, a linear reading of pixels tells best
            the \#(markdown: agreement.max { $0.gain < $1.gain }!.name), and least well the
            \#(markdown: agreement.min { $0.gain < $1.gain }!.name) (\#(table: "factors"), \#(figure: "search")).
            A possible reason that it tells shapes at all: these scenes have nine places, and a linear code can
            learn by heart which pixels a star lights up at each. A shape that may stand anywhere would leave it
            little to learn by heart. Chapter 10 gives the pictures a
            convolutional network and the captions a Transformer.

            ## An old friend

            Let the second view be the class, as a one-hot vector $y$: 1 at the class's place, 0 elsewhere. (Labels
            enter here, and only here.) Then $\Sigma_{xy} \Sigma_{yy}^{-1} \Sigma_{yx}$ is the covariance $S_b$ of
            the class means, each weighed by its share of the samples, and the eigenproblem reads
            $S_b\, a = \rho^2\, \Sigma_{xx}\, a$. As $\Sigma_{xx} = S_w + S_b$ with the covariance within classes
            $S_w$,

            $$ S_b\, a = \frac{\rho^2}{1 - \rho^2}\, S_w\, a , $$

            which is Fisher's linear discriminant analysis (chapter 2), as \#(authors: .bartlett1938) noticed: LDA
            is CCA with labels for a view. `Discriminants` fit both to the same components and compare the directions:

            \#(listing: "Discriminants.init", "cosine")
            """#)
        let discriminants = try Discriminants(parts.train, pixels: parts.train.flattened)
        page.table(
            "discriminants",
            columns: [
                "Direction", Column("|Cosine| of LDA's and CCA's direction"), Column("Separation by LDA"),
                Column("Separation from ρ"), Column("ρ"),
            ],
            rows: discriminants.cosines.indices.map {
                [
                    .text("\($0 + 1)"), .number(discriminants.cosines[$0], .fixed(5)),
                    .number(discriminants.lda.separations[$0], .significant(3)),
                    .number(discriminants.separations[$0], .significant(3)),
                    .number(discriminants.cca.correlations[$0], .fixed(4)),
                ]
            },
            caption: """
                LDA and CCA with one-hot labels, on \(discriminants.components) principal components of the training \
                images. The separation is LDA's ratio of variances; from $ρ$ it is $\\frac{n - C}{C - 1} \\cdot \
                \\frac{ρ^2}{1 - ρ^2}$ with $n$ images of $C$ classes.
                """)
        page.claim(
            "the first direction of LDA is the first of CCA with one-hot labels", discriminants.cosines[0] > 0.999)

        page.prose(#"""
            ## Summary

            - Two derivations, one answer: eigenproblem and singular values differ by
              \#(difference, .scientific(0), tolerance: 100) at most.
            - Left and right halves share \#(sums[1], .fixed(2)) of \#(pairs) linearly (sum of held-out
              correlations) and \#(sums[3], .fixed(2)) through two networks; chance is \#(chance, .fixed(2)).
            - A caption finds its picture first among \#(sought) for \#(toPictures[2].firstOf1, .percent(1)),
              against \#(toPictures[0].firstOf1, .percent(1)) by chance and \#(toPictures[3].firstOf1, .percent(1))
              for someone who knows every factor.
            - *What went wrong:* from \#(first.rows) images, correlations of \#(first.fitted, .fixed(2)) were worth
              \#(first.heldOut, .fixed(2)). A ridge made that \#(first.ridged, .fixed(2)).
            - *What surprised:* \#(markdown: found.dropFirst().max { $0.firstOf1 < $1.firstOf1 }!.name) finds the
              other half of an image in \#(found.map(\.firstOf1).max()!, .percent(1), name: "best R@1 of halves").
              Nobody told CCA about symmetry; mirrored pixels, which know of nothing else, reach
              \#(found[1].firstOf1, .percent(1)).

            ## Exercises
            """#)
        page.exercise(
            """
            Every pixel of the left halves is made half as bright. How many of the \(pairs) canonical correlations \
            change, with the ridge that this chapter uses?
            """,
            hint: "The ridge here is a share of the view's own mean variance.",
            answer: "None: without a ridge no invertible map matters, and this ridge shrinks along with the variances.",
            value: Double(try correlationsChangedByBrightness(train, pairs: pairs, ridge: max(ridge, 1e-3))),
            expected: 0,
            tolerance: 0)
        let (one, two) = ([2.0, -1, 0, 3, 1, -2, 0.5], [1.0, 1, -2, 0, 2, -1, -1])  // hide
        try page.exercise(
            """
            Let the first view be two variables, the second a single number $y$. Compute the canonical \
            correlation, without a ridge.
            """,
            hint: "Which linear combination of the two is correlated with $y$ most? You know it from regression.",
            answer:
                """
                The regression's forecast is, and so $\\rho$ is the correlation of forecast and truth: its square \
                is the share of variance explained, $R^2$.
                """,
            function: FunctionExercise(
                "func canonicalCorrelation(_ first: [Double], _ second: [Double], with y: [Double]) -> Double",
                solution: canonicalCorrelation,
                inputs: [
                    (one, two, [1, 2, 0, 4, 1, -1, 0]), (two, one, [1, 2, 0, 4, 1, -1, 0]),
                    (one, two, [-3, 0, 2, -1, 4, 1, 1]),
                    (one, two, zip(one, two).map { 2 - 3 * $0 + $1 }),
                ],
                tolerance: 1e-4,
                truth: { first, second, y in
                    let x = Tensor(zip(first, second).flatMap { [Float($0), Float($1)] }, shape: [first.count, 2])
                    return try CCA().fit(x, Tensor(y.map { Float($0) }, shape: [y.count, 1])).correlations[0]
                }))
        page.exercise(
            """
            Two independent views of 30 numbers each have 40 samples. What is the largest canonical correlation \
            found?
            """,
            hint: """
                After centring, the samples' values lie in a space of 39 dimensions. How many dimensions of it does \
                each view reach?
                """,
            answer:
                """
                It is 1: each view reaches 30 of 39 dimensions, so the two share at least 21, and each shared one \
                is a perfect correlation.
                """,
            value: try largestCorrelation(rows: 40, columns: 30, random: random.split(7)), expected: 1, tolerance: 1e-4)
        return Results(
            truth: truth, few: few.correlations, many: many.correlations, solversDifference: difference,
            mapsDifference: mapsDifference, identical: itself.correlations, independentHeldOut: nothing,
            definitionDeviation: deviation, linearTrain: linearTrain, linearTest: linearTest, deepTrain: deepTrain,
            deepTest: deepTest, chance: chance, curveRows: trials.map(\.rows), curveHeldOut: trials.map(\.heldOut),
            curveRidged: trials.map(\.ridged), captionRecalls: toPictures.map(\.firstOf1),
            captionRanks: toPictures.map(\.medianRank), factorShares: agreement.map(\.share),
            factorChances: agreement.map(\.chance), discriminantCosines: discriminants.cosines)
    }
}
