import ChapterSupport
import Charts
import Course
import Datasets
import Engine
import Estimators
import Images
import Models
import Notebook

public enum EmbeddingBasics: Chapter {
    public static let place = Course.embeddingBasics
    public static let picture = "thumbnails"
    public static let headlines = [
        Headline("of garments named rightly by their nearest neighbours' pixels", number: "pixel accuracy"),
        Headline("by twelve hand-made variables", number: "hand-made accuracy"),
        Headline("by the best single variable", number: "accuracy of the best question alone"),
        Headline("by always naming the most frequent class", number: "share of the largest class"),
    ]

    public struct Results: Codable, Sendable {
        /// Of every hand-made variable, the share of its variance that lies between classes.
        public var ratios: [Double]
        /// Right answers of k-NN on test images, by all pixels and by hand-made variables.
        public var pixels: Double
        public var raw: Double
        public var standardised: Double
        public var withBadQuestions: Double
        public var largestClass: Double
        public var measures: [Measure]
        public var retrieval: [Retrieved]
        public var synonymsFound: Double
        public var clusterAccuracy: Double
        public var neighboursAreExact: Bool
        public var roundTripsHold: Bool
        public var unitGap: Double
    }

    /// One way to compare two images.
    public struct Measure: Codable, Sendable {
        public var name: String
        public var accuracy: Double
        public var accuracyDimmed: Double
        public var unchanged: Double
        public var distinct: Double
    }

    /// How well one description of captions finds what another caption describes.
    public struct Retrieved: Codable, Sendable {
        public var name: String
        public var looks: Double
        public var everything: Double
    }

    public static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose(#"""
            # What does it mean to describe a thing by numbers?

            A computer that is to compare two coats, find a picture, or tell a star from a ring never sees coats or
            stars. It sees numbers. Somebody, or something, has to turn the thing into a list of numbers first, and
            whatever the list leaves out is gone for good. Such a list is called an **embedding**: it gives the thing
            a place in a space, and makes "these two are alike" a question of geometry.

            In this chapter you will be the one who chooses the numbers. You will ask pictures questions, good ones
            and bad ones, and see how far they take you. Then you will do the same with words. In all later chapters a
            machine chooses the numbers, and you will know what it is up against.

            After this chapter you can

            - look at a data set before believing it: samples, counts, means, changes that leave the meaning alone,
            - describe a picture by variables of your own, and measure whether a question was a good one,
            - say when distance, scalar product and cosine agree, and when they do not,
            - turn sentences into numbers: tokens, vocabulary, counts, TF-IDF, and vectors for words,
            - find groups without knowing any names, for the first time.
            """#)
        let data = try ImageDataset.load(options, sidesDivisibleBy: 1)
            .taking(train: options.rows(full: 60_000, quick: 2_000), test: options.pick(full: 10_000, quick: 500))
        let (train, test) = (data.train, data.test)
        let (one, many) = (data.subject.singular, data.subject.plural)
        print("\(train.count) \(many) to learn from, \(test.count) to be judged by, of shape \(data.imageShape)")
        try page.figure(  // hide
            "samples", .images(train.pictures(ofEachClass: 8), rowLabels: train.classNames),
            caption: "The first training images of every class.",
            alt: "A grid of small pictures, one row a class.")

        page.prose(#"""
            ## Look first

            By default the course works with Fashion-MNIST \#(cite: .xiao2017), small grey photographs of garments. This
            run reads \#(data.name). \#(data.notes.map { $0 + " " }.joined())\#(figure: "samples") shows
            some of it. Look at it for a while: which classes would *you* confuse? Whatever you just noticed, you
            noticed with eyes that took years to train. The computer gets something else. Here is the middle
            (\#(min(data.height, 8)) × \#(min(data.width, 14)) pixels) of the first training image, which is of the
            class \#(train.names(of: [0])[0]), as it is stored: one whole number from 0 (black) to 255 (white)
            for every pixel\#(markdown: data.channels == 3 ? " and colour; these are the reds" : "").
            """#)
        let picture = train.image(0)
        for y in max(data.height / 2 - 4, 0)..<min(data.height / 2 + 4, data.height) {
            let row = max(data.width / 2 - 7, 0)..<min(data.width / 2 + 7, data.width)
            print(row.map { x in padded("\(picture.pixels[(y * data.width + x) * data.channels])", to: 4) }.joined())
        }

        page.prose(#"""
            That is already a description by numbers: \#(train.imageSize, name: "numbers in an image") of them for
            each \#(one). An image is a **point** in a space of \#(train.imageSize) dimensions. Nobody can picture
            such a space, and nobody has to: distances and angles in it are computed just as in the plane.

            Before any learning, three things are worth knowing: whether the classes are equally frequent (else
            "always guess the most frequent" is a strong opponent), and the mean $\mu$ and standard deviation $\sigma$
            of the pixels of each colour channel. Networks learn more easily from numbers that vary around zero, so
            one often **normalises**, $x' = (x - \mu)/\sigma$, with $\mu$ and $\sigma$ *of the training images*. The
            test images get the same $\mu$ and $\sigma$: to measure them anew would be to peek.
            """#)
        let normalisation = Normalisation(measuring: train)
        let sample = test.prefix(2_000).tensor()
        let (before, after) = (channelMoments(sample), channelMoments(normalisation.applied(to: sample)))
        let channelNames = data.channels == 3 ? ["red", "green", "blue"] : ["grey"]
        page.table(  // hide
            "channels",
            columns: [
                "Channel", "Training mean", "Training deviation", "Test mean", "Test deviation",
                "Test mean, normalised", "Test deviation, normalised",
            ],
            rows: channelNames.enumerated().map { channel, name in
                [
                    .text(name), .number(normalisation.mean[channel], .fixed(3)),
                    .number(normalisation.standardDeviation[channel], .fixed(3)),
                    .number(before[channel].mean, .fixed(3)), .number(before[channel].standardDeviation, .fixed(3)),
                    .number(after[channel].mean, .fixed(3)), .number(after[channel].standardDeviation, .fixed(3)),
                ]
            },
            caption: """
                Pixels between 0 and 1: mean and standard deviation of the training images, and of \(sample.rows) test \
                images before and after normalisation.
                """)
        try page.figure(  // hide
            "counts",
            .bars(
                [BarSeries("training images", train.classCounts.map(Double.init))], groups: train.classNames,
                y: "Images"),
            caption: "How many training images each class has.", alt: "One bar a class.")
        let largestClass = largestShare(test)
        let isBalanced = Set(train.classCounts).count == 1  // hide

        page.prose(#"""
            \#(markdown: isBalanced ? "All classes are" : "The classes are not") equally frequent
            (\#(figure: "counts")). That sets the scale for every score to come: whoever always names the class
            that is most frequent in the test images is right in
            \#(largestClass, .percent(1), name: "share of the largest class") of cases. The normalised test images do
            not have a mean of exactly 0 and a deviation of exactly 1 (\#(table: "channels")), because the numbers
            were those of *other* images. They are close, and that is a first small piece of evidence that training
            and test images come from the same source.

            Two more things are done to images so often that you should see them once. **Resizing** throws detail
            away; the question is whether it was needed. **Augmentation** does the opposite: it makes more images by
            changes that should not matter. A mirrored \#(one), one that moved by a few pixels, one with noise are new
            points in space (we shall measure how far from the old one), but with the same meaning. It is a way to
            *tell* a computer what does not matter.
            """#)
        let shown = rowsOfDifferentClasses(train, 6)
        let originals = train.selecting(shown)
        func changed(_ change: Augmentation) -> Tensor {
            originals.tensor(of: Array(shown.indices), augmentation: change, random: Random(seed: options.seed))
        }
        let mirrored = mirrorImages(originals.tensor(of: Array(shown.indices)))
        let (moved, noisy) = (changed(Augmentation(shift: data.width / 7)), changed(Augmentation(noise: 0.15)))
        func coarse(_ divisor: Int) -> [ByteImage] {
            let small = originals.resized(height: max(data.height / divisor, 1), width: max(data.width / divisor, 1))
            return enlarged(small, by: divisor)
        }
        let coarseNumbers = max(data.height / 4, 1) * max(data.width / 4, 1) * data.channels  // hide
        try page.figure(  // hide
            "changes",
            .images(
                [
                    originals.pictures(Array(shown.indices)), coarse(2), coarse(4), pictures(mirrored),
                    pictures(moved), pictures(noisy),
                ],
                rowLabels: ["original", "half the sides", "a quarter", "mirrored", "moved", "noisy"]),
            caption: "Some training images, resized (and shown enlarged) and augmented.",
            alt: "Six rows of pictures: originals, two coarser versions, mirrored, moved and noisy ones.")

        page.prose(#"""
            At a quarter of the width and height (\#(figure: "changes"))
            \#(coarseNumbers, name: "numbers at a quarter of the size") numbers are left of \#(train.imageSize). Can you
            still tell what it is? As far as you can, the other numbers were not needed. Could a *dozen* do?

            ## Good questions and bad ones

            Imagine a guessing game: you may ask a dozen questions about a picture, each answered by one number, and
            then have to say what it shows. What would you ask? Here is one attempt. Each question is a small piece of
            code. Most of them look at the *box*, the least rectangle that holds everything bright.
            """#)
        let good = [
            Question("ink", "How bright is the picture on average?") { $0.mean($0.whole) },
            Question("width", "How wide is the box?") { Double($0.box.columns.count) / Double($0.width) },
            Question("height", "How high is the box?") { Double($0.box.rows.count) / Double($0.height) },
            Question("filling", "How much of the box is bright?") { $0.filling($0.box) },
            Question("symmetry", "How alike are left and right?") { 1 - $0.asymmetry($0.box) },
            Question("edges", "How much do neighbouring pixels differ?") { $0.edges },
            Question("variety", "How much does brightness vary in the box?") { $0.standardDeviation($0.box) },
            Question("top", "Is the upper quarter bright?") { $0.mean($0.box.part(rows: 0...0.25)) },
            Question("bottom", "Is the lower quarter bright?") { $0.mean($0.box.part(rows: 0.75...1)) },
            Question("gap", "Is the lower half dark in the middle?") {
                $0.mean($0.box.part(rows: 0.5...1)) - $0.mean($0.box.part(rows: 0.5...1, columns: 0.4...0.6))
            },
            Question("sides", "Are the sides bright, half-way down?") {
                $0.mean($0.box.part(rows: 0.35...0.8, columns: 0...0.18))
                    + $0.mean($0.box.part(rows: 0.35...0.8, columns: 0.82...1))
            },
            Question("lean", "Is the left half brighter than the right?") {
                $0.mean($0.box.part(columns: 0...0.5)) - $0.mean($0.box.part(columns: 0.5...1))
            },
        ]
        let bad = [
            Question("corner", "How bright is the pixel in the corner?") { Double($0.pixels[0]) / 255 },
            Question("parity", "Is the sum of all bytes odd?") { $0.isOdd ? 1 : 0 },
        ]
        let questions = good + bad
        let known = train.measured(by: questions.map(\.measure))
        let asked = test.measured(by: questions.map(\.measure))

        page.prose(#"""
            Now every \#(one) is a point in a space of \#(good.count, name: "good questions") dimensions (or
            \#(questions.count, name: "all questions"), with the last two, which are there as a warning). Is a
            question good? A good one gets *similar* answers within a class and *different* ones between classes. The
            **correlation ratio** \#(cite: .pearson1905) measures just that. Let $v_i$ be the answer for image $i$,
            $\bar v$ the mean of all answers, $\bar v_c$ the mean within class $c$, and $n_c$ the number of its
            images:

            $$ \eta^2 = \frac{\sum_c n_c (\bar v_c - \bar v)^2}{\sum_i (v_i - \bar v)^2}. $$

            It is the share of the variance that the class explains: 0 if all classes give the same mean answer, 1 if
            every class has one answer of its own. A plainer test is to guess the class from this one answer alone:
            take the \#(single, name: "neighbours asked by a single variable") training \#(many) with the most similar
            answers, and let them vote.
            """#)
        let ratios = questions.indices.map { Statistics.correlationRatio(known.column($0), groups: train.labels) }
        let (few, judged) = (min(train.count, 10_000), min(test.count, 2_000))
        let alone = questions.indices.map { question in
            KNNClassifier(count: min(single, few))
                .fit(known.rows(0..<few).columns([question]), labels: Array(train.labels.prefix(few)))
                .accuracy(asked.rows(0..<judged).columns([question]), labels: Array(test.labels.prefix(judged)))
        }
        let largestOfJudged = largestShare(test.prefix(judged))
        let ranking = questions.indices.sorted { (ratios[$1], $0) < (ratios[$0], $1) }
        page.table(  // hide
            "questions",
            columns: ["Variable", "Question", Column("η²", best: .highest), Column("Accuracy alone", best: .highest)],
            rows: ranking.map {
                [
                    .text(questions[$0].name), .text(questions[$0].words), .number(ratios[$0], .fixed(3)),
                    .number(alone[$0], .percent(1)),
                ]
            } + [
                [
                    "none", "Always name the most frequent class.", .number(0.0, .fixed(3)),
                    .number(largestOfJudged, .percent(1)),
                ]
            ],
            caption: """
                Questions, the best first. η² on \(train.count) training images; accuracy on \(judged) test images, by \
                the vote of the \(min(single, few)) nearest of \(few) training images.
                """)

        page.prose(#"""
            In \#(table: "questions") the best single question, *\#(questions[ranking[0]].name)*, is right in
            \#(alone[ranking[0]], .percent(1), name: "accuracy of the best question alone") of cases: one number,
            where the most frequent class gives \#(largestOfJudged, .percent(1)). Of the parity's variance the class
            explains \#(ratios[13], .fixed(3), name: "η² of parity"). The parity is computed from every single pixel,
            exactly reproducible, and worthless: a number can be precise and say nothing.

            No single question is enough. But two of them make a map. Here
            \#(options.pick(full: 60, quick: 25), name: "images of a class on the map") test images of each class are
            drawn at the place that their answers to two questions give them: the best one, and the next best that does
            not ask almost the same (correlation below ½).
            """#)
        let pair = twoQuestions(ranking.filter { $0 < good.count }, known)
        let drawn = someOfEachClass(test, options.pick(full: 60, quick: 25))
        let places = drawn.map { Point(Double(asked[$0, pair.0]), Double(asked[$0, pair.1])) }
        let axes = (questions[pair.0].title, questions[pair.1].title)  // hide
        let isWhole = [1, 2].contains(pair.0) || [1, 2].contains(pair.1)  // hide
        let widths = isWhole ? "Widths and heights are whole numbers of pixels, hence the columns." : ""  // hide
        try page.figure(  // hide
            "map",
            .scatter(
                places, classes: test.labels(of: drawn), names: test.classNames, x: Axis(axes.0), y: Axis(axes.1)),
            caption: "\(drawn.count) test images as points whose coordinates are two hand-made variables. \(widths)",
            alt: "A scatter plot, one colour and shape of marker a class; some classes form groups, others overlap.")
        try page.figure(  // hide
            "thumbnails",
            .thumbnails(
                test.pictures(drawn), at: places, classes: test.labels(of: drawn), names: test.classNames,
                x: Axis(axes.0), y: Axis(axes.1)),
            caption: "The same map with the images themselves; where one would hide another, it is left out.",
            alt: "Small pictures at their places in the plane: neighbours look alike.")

        page.prose(#"""
            Take \#(figure: "map") and \#(figure: "thumbnails") together, because they hold the whole idea of this
            course. Position *means* something: walk along an axis and one property changes; neighbours look alike;
            classes gather in regions, though the answers were computed from pixels alone. Such a space is called a
            **latent space** when its axes are not asked for by a person but found by a machine. Where two classes
            overlap, these two questions do not tell them apart, and a third is needed.

            ## How far apart are two points?

            "Alike" needs a number. For two vectors $a$ and $b$ with components $a_j$ and $b_j$ there are three usual
            choices:

            $$ \text{distance } \lVert a - b \rVert = \sqrt{\textstyle\sum_j (a_j - b_j)^2}, $$

            $$ \text{scalar product } a \cdot b = \textstyle\sum_j a_j b_j, $$

            $$ \text{cosine } \cos\theta = \frac{a \cdot b}{\lVert a \rVert \lVert b \rVert}. $$

            The distance is small for similar things, the other two are large. The cosine asks for the direction only;
            the scalar product rewards length as well. They are bound together by one line of algebra:

            $$ \lVert a - b \rVert^2 = \lVert a \rVert^2 + \lVert b \rVert^2 - 2\, a \cdot b. $$

            If all vectors have length 1, the right-hand side is $2 - 2\cos\theta$: **on unit vectors all three put
            neighbours in the same order.** If lengths differ, they need not agree. Take one \#(one), the same \#(one)
            in dim light (every pixel halved), the three changes of \#(figure: "changes"), and a different one.
            """#)
        let someone = train.flattened(row: shown[0])
        let dim = someone.map { $0 / 2 }
        let stranger = train.flattened(row: shown[shown.count > 1 ? 1 : 0])
        print("                 distance   product    cosine")
        for (name, other) in [
            ("itself", someone), ("itself, dimmed", dim), ("mirrored", mirrored.rows([0]).values),
            ("moved", moved.rows([0]).values), ("noisy", noisy.rows([0]).values), ("another one", stranger),
        ] {
            let values = [distance(someone, other), dot(someone, other), cosine(someone, other)]
            print(padded(name, to: -15), values.map(decimal).joined(separator: " "))
        }
        let (product, dimProduct) = (dot(someone, stranger), dot(someone, dim))  // hide
        let whole = NumberFormat.fixed(0)  // hide
        let light = (  // hide
            product > dimProduct
                ? """
                The scalar product even finds the other one (\(whole.string(product))) more alike than the \(one) \
                itself in dim light (\(whole.string(dimProduct))).
                """
                : "The scalar product halves, and still finds the \(one) itself more alike than the other one."
        )
        let movedShare = distance(someone, moved.rows([0]).values) / distance(someone, stranger)  // hide

        page.prose(#"""
            The cosine does not notice the light at all. The distance does. \#(markdown: light)
            A few pixels of movement take the \#(one) to
            \#(movedShare, .percent(0), name: "distance moved as a share of the other one's") of the distance of the
            other one, though it is the same \#(one).
            Is it right to ignore the light? That depends on what is to count as
            alike, and no formula knows. What does it do to recognition? For each of
            \#(min(options.pick(full: 1_000, quick: 200), test.count), name: "queries for three measures") test
            \#(many) the nearest training \#(many) vote on its class (this is **k-nearest-neighbour classification**
            \#(cite: .fix1951), here with $k$ = \#(voters, name: "neighbours that vote")); then the same with the
            test \#(many) dimmed by half.
            """#)
        let queries = test.prefix(options.pick(full: 1_000, quick: 200))
        let largestOfQueries = largestShare(queries)
        let base = train.flattened
        let bright = queries.flattened
        let dark = bright.scaled(by: 0.5)
        let k = min(voters, train.count)
        let measures = [("distance", .euclidean), ("scalar product", .innerProduct), ("cosine", .cosine)].map {
            (name: String, metric: NearestNeighbors.Metric) in
            let space = NearestNeighbors(metric: metric).fit(base)
            let (found, inTheDark) = (space.neighbors(of: bright, count: k), space.neighbors(of: dark, count: k))
            let (nearest, nearestInTheDark) = (first(of: found), first(of: inTheDark))
            return Measure(
                name: name, accuracy: Scores.accuracy(votes(found, train.labels), queries.labels),
                accuracyDimmed: Scores.accuracy(votes(inTheDark, train.labels), queries.labels),
                unchanged: Scores.accuracy(nearest, nearestInTheDark),
                distinct: Double(Set(nearest).count) / Double(queries.count))
        }
        page.table(  // hide
            "measures",
            columns: [
                "Measure", Column("Accuracy", best: .highest), Column("Accuracy, dimmed", best: .highest),
                "Same neighbour when dimmed",
                "Distinct neighbours",
            ],
            rows: measures.map {
                [
                    .text($0.name), .number($0.accuracy, .percent(1)), .number($0.accuracyDimmed, .percent(1)),
                    .number($0.unchanged, .percent(1)),
                    .number($0.distinct, .percent(1)),
                ]
            } + [
                [
                    "most frequent class", .number(largestOfQueries, .percent(1)),
                    .number(largestOfQueries, .percent(1)), "", "",
                ]
            ],
            caption: """
                k-NN on pixels with three measures. The last two columns: how many test images keep their nearest \
                training image when they are dimmed, and how many different training images are anybody's nearest, as \
                shares of the \(queries.count) test images.
                """)
        let hubs = Int((measures[1].distinct * Double(queries.count)).rounded())  // hide
        let hasHubs = measures[1].distinct < measures[0].distinct / 2  // hide
        let losesByDimming = measures[0].accuracyDimmed < measures[0].accuracy  // hide
        let gap = greatestGap(base.rows(0..<min(50, train.count)))  // hide

        page.prose(#"""
            In \#(table: "measures"), dimming changes no order of neighbours by cosine or scalar product: it multiplies
            every scalar product by the same number, and leaves the cosine as it is. The scalar product has another
            fault: bright training images are long vectors and win most comparisons. The \#(queries.count) queries have
            \#(markdown: hasHubs ? "only " : "")\#(hubs, name: "distinct neighbours by scalar product") different
            nearest images. An image that is nearest to very many is called a *hub*. Distance
            \#(markdown: losesByDimming ? "loses accuracy" : "happens to lose nothing") in dim light here: from
            \#(measures[0].accuracy, .percent(1), name: "accuracy by distance") to
            \#(measures[0].accuracyDimmed, .percent(1), name: "accuracy by distance, dimmed").
            """#)
        page.claim("the scalar product of unit vectors is their cosine, to one part in a million", gap <= 1e-6)  // hide
        page.claim(  // hide
            "dimming changes no neighbour by cosine or scalar product, save for ties in rounding",
            measures.dropFirst().allSatisfy { $0.unchanged > 0.98 })

        page.prose(#"""
            ## Our questions against all pixels

            Which description finds better neighbours: our \#(good.count) variables or the \#(train.imageSize) pixels?
            There is a trap first. The answers have different units: *width* is a share of the picture, *edges* a
            difference of neighbours, which is seldom large. In a distance, the variable with the widest spread drowns
            the others, for no better reason than its unit. So every variable is **standardised**: less its mean,
            divided by its standard deviation, both measured on the training images.
            """#)
        let goodOnes = Array(good.indices)
        let (rawKnown, rawAsked) = (known.columns(goodOnes), asked.columns(goodOnes))
        let scale = Standardizer().fit(rawKnown)
        let (variables, askedVariables) = (scale.transform(rawKnown), scale.transform(rawAsked))
        let wholeScale = Standardizer().fit(known)
        func accuracy(_ base: Tensor, _ queries: Tensor) -> Double {
            KNNClassifier(count: k).fit(base, labels: train.labels).accuracy(queries, labels: test.labels)
        }
        let pixelNeighbours = NearestNeighbors().fit(base).neighbors(of: test.flattened, count: k)
        let pixels = Scores.accuracy(votes(pixelNeighbours, train.labels), test.labels)
        let raw = accuracy(rawKnown, rawAsked)
        let standardised = accuracy(variables, askedVariables)
        let withBad = accuracy(wholeScale.transform(known), wholeScale.transform(asked))
        page.table(  // hide
            "neighbours", columns: ["Description", "Numbers", Column("k-NN accuracy", best: .highest)],
            rows: [
                ["pixels", .number(train.imageSize), .number(pixels, .percent(1))],
                ["hand-made variables, standardised", .number(good.count), .number(standardised, .percent(1))],
                ["hand-made variables, as they are", .number(good.count), .number(raw, .percent(1))],
                ["with the two bad questions, standardised", .number(questions.count), .number(withBad, .percent(1))],
                ["always the most frequent class", .number(0), .number(largestClass, .percent(1))],
            ],
            caption: """
                k-NN accuracy (k = \(voters), Euclidean distance) on \(test.count) test images with \(train.count) \
                training images. No setting was chosen by these scores.
                """)
        let pixelsAgainst = pixels > standardised  // hide
            ? "better, but with \(train.imageSize / good.count) times as many numbers"  // hide
            : "not even better, for all their numbers"  // hide
        let unitsTrap = (  // hide
            raw < standardised - 0.01
                ? "clearly less"
                : raw > standardised + 0.01
                    ? "even more: here the spread of a variable happens to tell how much it matters"
                    : "much the same here; with metres beside millimetres it would not be"
        )
        let exact = agreesWithBruteForce(  // hide
            askedVariables.rows(0..<min(5, test.count)), variables.rows(0..<min(500, train.count)), count: k)

        page.prose(#"""
            In \#(table: "neighbours") the pixels reach \#(pixels, .percent(1), name: "pixel accuracy"), our questions
            \#(standardised, .percent(1), name: "hand-made accuracy"): the pixels are \#(markdown: pixelsAgainst). The
            two bad questions \#(markdown: withBad < standardised ? "cost" : "change the score by")
            \#(abs(standardised - withBad) * 100, .fixed(1), name: "points lost by bad questions") points, though the
            good ones are all still there: in a distance, noise is as loud as knowledge. **Leaving out is half the art
            of describing.** And the trap of units: without standardising, the score is
            \#(raw, .percent(1), name: "hand-made accuracy, raw"), \#(markdown: unitsTrap).
            """#)
        page.goal(  // hide
            "hand-made variables against the most frequent class, as a ratio of accuracies",
            reached: standardised / largestClass, target: 4, .atLeast, .fixed(1))
        page.claim("the nearest neighbours found are exactly those that measuring every pair finds", exact)  // hide
        let variableNeighbours = NearestNeighbors().fit(variables).neighbors(of: askedVariables, count: k)
        let (byVariables, byPixels) = (votes(variableNeighbours, train.labels), votes(pixelNeighbours, train.labels))
        func rightOnly(_ right: [Int], _ wrong: [Int]) -> [Int] {
            test.labels.indices.filter { right[$0] == test.labels[$0] && wrong[$0] != test.labels[$0] }
        }
        let (variablesOnly, pixelsOnly) = (rightOnly(byVariables, byPixels), rightOnly(byPixels, byVariables))
        let disputed = [variablesOnly, pixelsOnly].flatMap { firstOfDifferentClasses(test, $0, 2) }  // hide
        let examples = disputed.isEmpty ? rowsOfDifferentClasses(test, 4) : disputed  // hide
        let found = [variableNeighbours, pixelNeighbours]  // hide
        try page.figure(  // hide
            "found",
            .images(
                examples.flatMap { row in
                    found.map { test.pictures([row]) + train.pictures($0.indices(of: row)) }
                },
                rowLabels: examples.flatMap { ["\(test.names(of: [$0])[0]), by variables", "by pixels"] },
                columnLabels: ["asked"] + (1...k).map { "\($0)" },
                captions: examples.flatMap { row in
                    found.map { [""] + train.names(of: $0.indices(of: row)) }
                }),
            caption: """
                Test images for which the two votes differ, and their nearest training images, by hand-made variables \
                and by pixels, with the classes of what was found: first two images that the variables name rightly, \
                then two that the pixels do.
                """,
            alt: "Pairs of rows: a picture, then its nearest neighbours by one description and by the other.")

        page.prose(#"""
            The two descriptions err on different \#(many). Of the \#(test.count) test images
            \#(variablesOnly.count, name: "test images that only the variables name rightly") are named rightly by the
            variables only, \#(pixelsOnly.count, name: "test images that only the pixels name rightly") by the pixels
            only. \#(figure: "found") shows two of each kind with their neighbours. Pixels are compared place by place;
            the variables know nothing that was not asked, and most of them hardly change when a picture is shifted,
            since they look at the box.

            ## The first groups without names

            One more thing can be done with points: to look for groups, without any label. **$k$-means**
            \#(cite: .lloyd1982) puts $k$ centres into the space, gives each point to the nearest centre, moves each
            centre to the mean of its points, and repeats both until nothing changes. To be able to *see* it we use
            two variables only, *ink* and *edges*, chosen before looking at any score, standardised, and ask for as
            many groups as there are classes. Chapter 5 takes this up in earnest.
            """#)
        let two = Standardizer().fit(known.columns([0, 5])).transform(asked.columns([0, 5]))
        let groups = KMeans(count: min(test.classNames.count, test.count), restarts: 10, seed: options.seed).fit(two)
        let clusterAccuracy = ClusterMetrics.accuracy(groups.assignment, labels: test.labels)
        let visible = Array((0..<test.count).prefix(1_500))  // hide
        try page.figure(  // hide
            "groups",
            .scatter(
                visible.map { Point(Double(two[$0, 0]), Double(two[$0, 1])) },
                classes: visible.map { groups.assignment[$0] },
                names: (1...groups.centroids.rows).map { "group \($0)" }, x: "Ink (standard deviations)",
                y: "Edges (standard deviations)"),
            caption: """
                k-means with as many groups as classes, on two hand-made variables; the lowest inertia of ten runs.
                """,
            alt: "A cloud of points cut into compact patches of different colour.")

        page.prose(#"""
            $k$-means finds groups whether the cloud has gaps or not: where it has none (\#(figure: "groups")), it
            cuts the cloud into patches. If each patch is given the name of a class of its own, as well as possible,
            \#(clusterAccuracy, .percent(1), name: "accuracy of two-variable k-means") of the names are right; always
            the same name gives \#(largestClass, .percent(1)). Two variables are little, and these were not chosen to
            tell classes apart.

            ## Words are things, too

            Pictures come as numbers. Words do not. To describe *them*, we take pictures whose truth is known:
            **captioned scenes**, drawn by the program itself. Each shows one object of known shape, colour, size and
            place on some background, and a caption says so, each time in other words (\#(figure: "scenes"),
            \#(table: "captions")).
            """#)
        var design = SceneDesign.single
        design.captions = 2
        let (knownCount, newCount) = options.pick(full: (20_000, 2_000), quick: (6_000, 300))
        let scenes = CaptionedScenes(count: knownCount, seed: options.seed &* 2 &+ 1, design: design)
        let others = CaptionedScenes(count: newCount, seed: options.seed &* 2 &+ 2, design: design)
        let gallery = scenes.images()
        let shelf = Array(0..<12)  // hide
        try page.figure(  // hide
            "scenes",
            .images(
                [gallery.pictures(Array(shelf[0..<6])), gallery.pictures(Array(shelf[6..<12]))],
                captions: [shelf[0..<6].map { "\($0 + 1)" }, shelf[6..<12].map { "\($0 + 1)" }]),
            caption: "The first twelve scenes.", alt: "Small pictures of coloured shapes on textured grounds.")
        page.table(  // hide
            "captions", columns: ["Scene", "One caption", "Another"],
            rows: shelf.map { [.text("\($0 + 1)"), .text(scenes.captions[$0][0]), .text(scenes.captions[$0][1])] },
            caption: "What is said of the scenes above.")

        page.prose(#"""
            ### Tokens and vocabulary

            A computer stores a sentence as a string of characters, and "Red," is not "red". A **tokeniser** cuts text
            into units and irons out what does not matter: case, spaces, the ways one letter can be stored. It must
            not throw away what does. Our rules follow Unicode's, so that they hold for more than English.
            """#)
        let tokenizer = Tokenizer()
        let odd = "The CAFÉ’s 3.5 stars aren't RED… 👩🏽‍🚀 says: “look!”"
        print(tokenizer.tokens(odd).joined(separator: " | "))
        print(tokenizer.normalised(odd))

        page.prose(#"""
            The second line is the text that comes back from the tokens; cutting it again gives the same tokens. Next,
            each word needs a number. The **vocabulary** counts all tokens of the training captions and numbers them,
            the most frequent first. Four numbers are kept for special use: *padding* to fill up short sentences,
            *unknown* for words never met or met fewer than five times, and *start* and *end*.
            """#)
        let sentences = scenes.captions.map { tokenizer.tokens($0[0]) }
        let vocabulary = Vocabulary(sentences, minimumCount: 5)
        print(vocabulary.count, "words:", vocabulary.words.prefix(14).joined(separator: " "), "…")
        let batch = TokenBatch(
            ["a small red star in the middle", "an emerald hoop", "there is a purple giraffe on the left"].map {
                vocabulary.encode(tokenizer.tokens($0), markingEnds: true)
            })
        for (ids, length) in zip(batch.ids, batch.lengths) {
            print(ids.map { padded("\($0)", to: 4) }.joined(), "  length", length)
        }
        print(tokenizer.text(vocabulary.decode(batch.ids[2])))
        let texts = scenes.captions.prefix(1_000).map { $0[0] } + [odd, "", "naïve e\u{301}"]  // hide
        let roundTrips = texts.allSatisfy { text in  // hide
            let tokens = tokenizer.tokens(text)
            let own = Vocabulary([tokens])
            return tokenizer.text(own.decode(own.encode(tokens, markingEnds: true))) == tokenizer.normalised(text)
        }

        page.prose(#"""
            Three sentences of different length became three rows of one length: 2 and 3 stand around each sentence, 0
            fills up, and the giraffe, never met in a caption, has become 1, the unknown word. Such tables are what
            the networks of chapters 8 and 10 read.

            ### Bags of words

            But is 17 more like 18 than like 90? These numbers are names; one must not compute with them. The oldest
            remedy \#(cite: .harris1954) is to *count*: a sentence becomes a vector with one entry for each word of
            the vocabulary, which says how often the word stands in it. The order is lost; hence **bag of words**.

            Not all words deserve the same weight. "the" stands almost everywhere and tells nothing; "hoop" tells a
            lot. So a count is multiplied by the **inverse document frequency** \#(cite: .sparckJones1972): with $n$
            sentences, $n_w$ of which hold the word $w$,

            $$ \mathrm{idf}(w) = \ln\frac{1 + n}{1 + n_w} + 1, $$

            and the vector is divided by its length, so that long sentences do not win by length. This is **TF-IDF**.
            """#)
        let documents = sentences.map { vocabulary.encode($0) }
        let counter = BagOfWords(vocabulary: vocabulary.count, ignoring: [Vocabulary.padding])
        let weigher = TFIDF(vocabulary: vocabulary.count, ignoring: [Vocabulary.padding]).fit(documents)
        let exampleWords = ["a", "the", "is", "red", "scarlet", "golden", "star", "hoop", "large", "left"]
        let numbers = exampleWords.map { vocabulary.number(of: $0)! }
        let exampleTexts = ["the large scarlet star", "a golden hoop on the left", "a red star is red"]
        let exampleVectors = weigher.transform(exampleTexts.map { vocabulary.encode(tokenizer.tokens($0)) })
        try page.figure(  // hide
            "tfidf",
            .heatmap(
                exampleTexts.indices.map { row in numbers.map { Double(exampleVectors[row, $0]) } }, rows: exampleTexts,
                columns: exampleWords, x: "Word", y: "Sentence", legend: "TF-IDF", format: .fixed(2)),
            caption: "Three sentences as TF-IDF vectors, ten of their \(vocabulary.count) entries.",
            alt: "A heat map: frequent words have low entries, rare ones high entries, absent ones zero.")

        page.prose(#"""
            In \#(figure: "tfidf") *star* counts for more than *the* (before the division by length
            \#(weigher.weights[numbers[6]], .fixed(2), name: "idf of star") against
            \#(weigher.weights[numbers[1]], .fixed(2), name: "idf of the")). Now sentences
            are points, and we can search: whose caption is nearest to what we type?
            """#)
        let wish = "a huge golden pentagram in the upper left"
        let wished = NearestNeighbors(metric: .cosine).fit(weigher.transform(documents))
            .neighbors(of: weigher.transform([vocabulary.encode(tokenizer.tokens(wish))]), count: 5)
        try page.figure(  // hide
            "search",
            .images([gallery.pictures(wished.indices(of: 0))], captions: [(1...5).map { "\($0)" }]),
            caption: "The scenes of the five captions nearest to “\(wish)”, by TF-IDF and cosine.",
            alt: "Five pictures of scenes, the best match first.")
        page.table(  // hide
            "found-captions", columns: ["Place", "Caption", "Cosine"],
            rows: (0..<5).map {
                [
                    .text("\($0 + 1)"), .text(scenes.captions[wished.indices(of: 0)[$0]][0]),
                    .number(wished.values(of: 0)[$0], .fixed(2)),
                ]
            }, caption: "The captions that were found.")

        page.prose(#"""
            The search (\#(figure: "search"), \#(table: "found-captions")) finds words, not meanings. For a bag,
            *golden* is as foreign to *yellow* as to *blue*: different entries, at right angles. Someone who wrote "a
            big yellow star in the top left" described the same picture, and shares no word for its size, its colour or
            its shape with our wish. How bad is that? We shall measure it below, beside a cure.

            ### The company that words keep

            "You shall know a word by the company it keeps" \#(cite: .firth1957). *Scarlet* and *crimson* may never
            stand in one caption, but both stand next to *fire* and *cherries*. So describe a word by its neighbours.
            Let $p(w, c)$ be the share of all pairs of words, at most \#(window, name: "window of words") places
            apart, that are $w$ and $c$, and $p(w)$, $p(c)$ the shares of the single words. The **pointwise mutual
            information** \#(cite: .church1990)

            $$ \mathrm{PMI}(w, c) = \ln\frac{p(w, c)}{p(w)\,p(c)} $$

            compares how often two words meet with how often they would meet by chance. It is 0 for indifferent words
            and positive for those that seek each other. Negative values are unreliable (they rest on pairs that
            hardly ever met) and are set to 0. Each row of this table $M$ is a description of a word by
            \#(vocabulary.count, name: "words of the vocabulary") numbers, most of them 0. To get a short one, the
            **singular value decomposition** writes $M$ as a sum of products of a column and a row, the weightiest
            first; keeping only the first \#(wordDimensions, name: "dimensions of word vectors") gives each word as
            many numbers. That this simple recipe is close to what famous neural word vectors do was shown by
            \#(authors: .levy2014).
            """#)
        let words = try WordVectors(dimensions: min(wordDimensions, vocabulary.count), window: window)
            .fit(documents, vocabulary: vocabulary.count)
        let wordNeighbours = NearestNeighbors(metric: .cosine).fit(words.vectors).neighborsOfBase(count: 4)
        page.table(  // hide
            "words", columns: ["Word", "Nearest", "Cosine", "Second", "Third", "Fourth"],
            rows: ["crimson", "azure", "golden", "wedge", "hoop", "plus", "fire", "tiny", "upper"].map { word in
                let row = vocabulary.number(of: word)!
                let near = wordNeighbours.indices(of: row).map { vocabulary.words[$0] }
                return [
                    .text(word), .text(near[0]), .number(wordNeighbours.values(of: row)[0], .fixed(2)),
                    .text(near[1]), .text(near[2]), .text(near[3]),
                ]
            }, caption: "Words and their nearest words by the cosine of PMI-SVD vectors.")
        let grouped = synonyms.joined().filter { vocabulary.number(of: $0) != nil }
        let matched = grouped.filter { word in
            let nearest = vocabulary.words[wordNeighbours.indices(of: vocabulary.number(of: word)!)[0]]
            return synonyms.contains { $0.contains(word) && $0.contains(nearest) }
        }
        let colourWords = SceneObject.Colour.allCases.flatMap { colour in  // hide
            SceneWords.synonyms(of: colour).map { (colour, $0) }
        }
        let matchedShare = Double(matched.count) / Double(grouped.count)  // hide
        let article = cosinesByArticle(words.vectors, vocabulary)  // hide
        let colourVectors = unitRows(words.vectors).rows(colourWords.map { vocabulary.number(of: $0.1)! })  // hide
        try page.figure(  // hide
            "colours",
            .heatmap(
                colourWords.indices.map { a in
                    colourWords.indices.map { cosine(colourVectors.rows([a]).values, colourVectors.rows([$0]).values) }
                }, rows: colourWords.map(\.1), columns: colourWords.map(\.1), x: "Word", y: "Word", legend: "Cosine",
                range: -1...1, colors: .diverging),
            caption: "Cosines between the vectors of all colour words.",
            alt: "A square heat map with dark blocks on its diagonal: one block a colour.")

        page.prose(#"""
            Nobody told the program that *crimson* is a red. It found out from the company of words alone:
            \#(matchedShare, .percent(0), name: "words whose nearest word is a synonym") of all
            \#(grouped.count, name: "words with synonyms") shape and colour words have a synonym as their nearest word
            (\#(table: "words")), and in \#(figure: "colours") the synonyms form blocks.

            Look closely at \#(figure: "colours"): a few cells away from the blocks are a little darker. They belong
            to *orange*, *emerald*, *azure* and *ivory*, with a mean cosine of
            \#(article.vowels, .fixed(2), name: "cosine of colour words after an"), where other words of different
            colours have \#(article.others, .fixed(2), name: "cosine of other colour words"). What have these four in
            common? They follow "an". The vectors learn whatever keeps words apart, also what nobody cares about.
            """#)
        page.claim(  // hide
            "every shape and colour word has a synonym as its nearest word", matched.count == grouped.count)
        page.claim("tokens turned into numbers and back give the normalised text", roundTrips)  // hide
        page.claim(  // hide
            "colour words after “an” lie closer together than others of different colours",
            article.vowels > article.others)
        let kinds = [
            ("shape", SceneObject.Shape.allCases.flatMap(SceneWords.synonyms(of:))),
            ("colour", SceneObject.Colour.allCases.flatMap(SceneWords.synonyms(of:))),
            ("size", SceneObject.Size.allCases.flatMap(SceneWords.synonyms(of:))),
            ("place", ["top", "upper", "bottom", "lower", "left", "right", "middle", "centre"]),
        ]
        let mapped = kinds.flatMap(\.1)
        let directions = unitRows(words.vectors.rows(mapped.map { vocabulary.number(of: $0)! }))
        let map = try TSNE(perplexity: 5, seed: options.seed).fit(directions).embedding
        let kindOf = kinds.indices.flatMap { kind in kinds[kind].1.map { _ in kind } }  // hide
        try page.figure(  // hide
            "word-map",
            .scatter(
                Point.pairs(map.values), labels: mapped, classes: kindOf, names: kinds.map(\.0),
                x: .unscaled("t-SNE 1"), y: .unscaled("t-SNE 2")),
            caption: """
                A map of words: \(mapped.count) word vectors of length 1, laid flat so that neighbours stay \
                neighbours. Distances between groups mean nothing.
                """,
            alt: """
                Words written on a plane. Shapes and colours are scattered in small groups of synonyms, such as red, \
                scarlet and crimson. All words of size stand together, for small and for large; so do top, bottom, \
                left and right.
                """)
        let onMap = NearestNeighbors().fit(map).neighborsOfBase(count: 1)  // hide
        let besideSynonyms = mapped.indices.count { row in  // hide
            let nearest = mapped[onMap.indices(of: row)[0]]
            return synonyms.contains { $0.contains(mapped[row]) && $0.contains(nearest) }
        }
        func meanCosine(_ pairs: [(String, String)]) -> Double {  // hide
            let sum = pairs.reduce(0.0) { sum, pair in
                let rows = [pair.0, pair.1].map { words.vectors.rows([vocabulary.number(of: $0)!]).values }
                return sum + cosine(rows[0], rows[1])
            }
            return sum / Double(pairs.count)
        }
        let shapeGroups = SceneObject.Shape.allCases.map(SceneWords.synonyms(of:))  // hide
        let colourGroups = SceneObject.Colour.allCases.map(SceneWords.synonyms(of:))  // hide
        let sizeGroups = SceneObject.Size.allCases.map(SceneWords.synonyms(of:))  // hide
        let opposites = pairs(between: sizeGroups) + pairs(between: [["top", "upper"], ["bottom", "lower"]])  // hide
            + pairs(between: [["left"], ["right"]])  // hide
        let besideTheirKind = mapped.indices.filter { row in  // hide
            opposites.contains { $0 == mapped[row] || $1 == mapped[row] }
        }.allSatisfy { kindOf[onMap.indices(of: $0)[0]] == kindOf[$0] }  // hide
        let cornered = pairs(between: [SceneWords.synonyms(of: .square), SceneWords.synonyms(of: .triangle)])  // hide
        let otherShapes = pairs(between: shapeGroups).filter { pair in  // hide
            !cornered.contains { $0 == pair }
        }

        page.prose(#"""
            \#(figure: "word-map") writes words of four kinds on a plane: a map on which place is meaning. (It is drawn
            by t-SNE, which is chapter 4's matter and keeps close neighbours together. How far apart two groups lie on
            it, and in which direction, means nothing.) Every shape and every colour stands beside its synonyms. The
            colours do not gather: words for different ones have a mean cosine of
            \#(meanCosine(pairs(between: colourGroups)), .fixed(2), name: "mean cosine of different colours"), because
            each keeps company of its own, *red* its fire, *white* its snow. Shapes have their details. Words for
            squares and words for triangles, of both of which one says "corners" and "sides", have a mean cosine of
            \#(meanCosine(cornered), .fixed(2), name: "mean cosine of squares and triangles"), other pairs of different
            shapes \#(meanCosine(otherShapes), .fixed(2), name: "mean cosine of other shapes").

            The words of size, however, keep together, big and small alike, and so do top and bottom, left and right.
            All these opposites have a mean cosine of
            \#(meanCosine(opposites), .fixed(2), name: "mean cosine of opposites"), where the synonyms of shape and
            colour have \#(meanCosine(pairs(within: synonyms)), .fixed(2), name: "mean cosine of synonyms").
            *big* and *huge* have one of
            \#(meanCosine([("big", "huge")]), .fixed(2), name: "cosine of big and huge"), *big* and *small* one of
            \#(meanCosine([("big", "small")]), .fixed(2), name: "cosine of big and small"). Look at *tiny* in
            \#(table: "words"), too. Opposites keep the same company: whatever can be big can be small, and what
            stands at the top could as well stand at the bottom. No amount of text of this kind will tell them apart.
            Pictures would: that is a reason to learn from words and pictures *together*, as chapters 8 to 11 do.
            """#)
        page.claim(  // hide
            "on the map, every shape and colour word stands nearest to a synonym", besideSynonyms == grouped.count)
        page.claim(  // hide
            "on the map, every word that has an opposite stands nearest to another of its kind", besideTheirKind)
        page.claim(  // hide
            "opposites lie closer together than words for different colours, or for different shapes",
            meanCosine(opposites)
                > max(meanCosine(pairs(between: colourGroups)), meanCosine(pairs(between: shapeGroups))))

        page.prose(#"""
            ### Does it help?

            Back to search. \#(others.count, name: "captions asked") *new* scenes ask by their second caption: does the
            nearest of the \#(scenes.count, name: "captions searched") stored captions describe an object of the same
            shape and colour? And of the same size and place, too? A caption's
            vector by word vectors is the sum of its words' vectors,
            weighted by TF-IDF.
            """#)
        let asking = others.captions.map { vocabulary.encode(tokenizer.tokens($0[1])) }
        func retrieve(_ name: String, _ describe: ([[Int]]) -> Tensor) -> Retrieved {
            let shelf = NearestNeighbors(metric: .cosine).fit(describe(documents))
            let nearest = shelf.neighbors(of: describe(asking), count: 1)
            let score = Retrieval(nearest.indices.map { Int($0) }, others, scenes)
            return Retrieved(name: name, looks: score.looks, everything: score.everything)
        }
        let unitVectors = unitRows(words.vectors)
        var guess = Random(seed: options.seed).split(1)
        let guessed = Retrieval(asking.map { _ in guess.integer(below: scenes.count) }, others, scenes)
        let retrieval = [
            retrieve("bag of words") { counter.transform($0) },
            retrieve("TF-IDF") { weigher.transform($0) },
            retrieve("word vectors, weighted by TF-IDF") { MatrixProduct.multiply(weigher.transform($0), unitVectors) },
            Retrieved(name: "a random caption", looks: guessed.looks, everything: guessed.everything),
        ]
        let everythingGap = retrieval[2].everything - retrieval[1].everything  // hide
        let everythingError = (  // hide
            retrieval[2].everything * (1 - retrieval[2].everything) / Double(others.count)
        ).squareRoot()  // hide
        page.table(  // hide
            "retrieval",
            columns: [
                "Description", "Numbers", Column("Shape and colour right", best: .highest),
                Column("Everything right", best: .highest),
            ],
            rows: zip(retrieval, [vocabulary.count, vocabulary.count, wordDimensions, 0]).map {
                [.text($0.name), .number($1), .number($0.looks, .percent(1)), .number($0.everything, .percent(1))]
            },
            caption: """
                Does the nearest of \(scenes.count) captions describe the object that another caption asks for? \
                \(others.count) captions of other scenes; a cosine each.
                """)
        let synonymsVerdict = retrieval[2].looks > retrieval[1].looks  // hide
            ? "The vectors know synonyms, and it pays" : "The synonyms do not pay here"  // hide
        let everythingVerdict = (  // hide
            everythingGap > 3 * everythingError
                ? "still ahead, though *big* and *small* are nearly one word to the vectors"
                : everythingGap < -3 * everythingError
                    ? "less, perhaps because *big* and *small* are nearly one word to the vectors"
                    : """
                    no greater a difference than chance may make among so many queries. What the vectors gain by \
                    synonyms they do not gain for size and place; that *big* and *small* are nearly one word to them \
                    may be why
                    """
        )

        page.prose(#"""
            Word vectors with \#(wordDimensions) numbers find the right shape and colour in
            \#(retrieval[2].looks, .percent(1), name: "retrieval by word vectors") of cases, TF-IDF with
            \#(vocabulary.count) in \#(retrieval[1].looks, .percent(1), name: "retrieval by TF-IDF"), bare counts in
            \#(retrieval[0].looks, .percent(1), name: "retrieval by counts"), chance in
            \#(retrieval[3].looks, .percent(1), name: "retrieval by chance") (\#(table: "retrieval")).
            \#(markdown: synonymsVerdict). With size and place to be right as well, it is
            \#(retrieval[2].everything, .percent(1), name: "everything right by word vectors") against
            \#(retrieval[1].everything, .percent(1), name: "everything right by TF-IDF") (one standard error of each is
            \#(everythingError * 100, .fixed(1), name: "standard error of everything right") points):
            that is \#(markdown: everythingVerdict).

            ## Summary

            - A description by numbers makes likeness a matter of geometry. \#(good.count) hand-made variables
              recognise \#(standardised, .percent(1)) of the test \#(many), \#(train.imageSize) pixels
              \#(pixels, .percent(1)), the most frequent class \#(largestClass, .percent(1)).
            - Good questions get different answers from different classes: the best, *\#(questions[ranking[0]].name)*,
              has $\eta^2$ = \#(ratios[ranking[0]], .fixed(3), name: "highest η²"), the parity of bytes
              \#(ratios[13], .fixed(3)). Bad questions
              \#(markdown: withBad < standardised ? "do harm: they cost" : "changed the score by")
              \#(abs(standardised - withBad) * 100, .fixed(1)) points.
            - Distance, scalar product and cosine agree on unit vectors, and on no others for certain.
            - Word vectors from company alone put synonyms side by side, and bring retrieval from
              \#(retrieval[1].looks, .percent(1)) to \#(retrieval[2].looks, .percent(1)).
            - *What went wrong:* opposites keep the same company; two-variable clusters
              (\#(clusterAccuracy, .percent(1))) are patches, not classes.
            - *What comes next:* every number here was chosen by hand or by counting. From chapter 2 on, they are
              *learned*: first by straight lines, then by networks that squeeze pictures through a narrow waist, fill
              a space to draw from, and share it between pictures and words.

            ## Exercises
            """#)
        page.exercise(
            "Two unit vectors have the cosine 0.68. What is their Euclidean distance?",
            hint: "Use the line of algebra that binds distance and scalar product.",
            answer: "The squared distance is 2 − 2 · 0.68 = 0.64, so the distance is 0.8.",
            value: distance([1, 0], [0.68, Float(1 - 0.68 * 0.68).squareRoot()]), expected: 0.8, tolerance: 0.001)
        try page.exercise(
            """
            What share of a variable's variance lies between groups? Compute $\\eta^2$ from the values and the group \
            of each; it is 0 where all values are the same. Multiply a variable by 1000 and add 7: what becomes of it?
            """,
            hint: """
                Sum, over the groups, the squared distance of the group's mean from the mean of all, times the group's \
                size. Divide by the sum of squared distances of all values from their mean.
                """,
            answer: """
                Both sums grow by the square of the factor, and adding a constant changes neither, so $\\eta^2$ stays.
                """,
            function: FunctionExercise(
                "func correlationRatio(_ values: [Double], groups: [Int]) -> Double", solution: correlationRatio,
                inputs: [
                    ([1, 2, 3, 4], [0, 0, 1, 1]), ([1, 1, 5, 5], [0, 0, 1, 1]), ([1, 5, 1, 5], [0, 0, 1, 1]),
                    ([2, 4, 4, 9, 7, 1], [0, 2, 2, 1, 1, 1]),
                    ([2007, 4007, 4007, 9007, 7007, 1007], [0, 2, 2, 1, 1, 1]),
                    ([3, 3, 3], [0, 1, 1]),
                ],
                tolerance: 1e-9, truth: { Statistics.correlationRatio($0, groups: $1) }))
        page.exercise(
            """
            One word of the vocabulary stands in none of the \(scenes.count) sentences. What is its inverse document \
            frequency? Two decimals will do.
            """,
            hint: "Put the count 0 into the formula. Why does it add one?",
            answer: """
                ln(1 + n) + 1 = \(idfOfNothing(scenes.count), .fixed(2), name: "idf of a word in no sentence"), the \
                largest weight possible. The one that is added to the count keeps it from dividing by zero; a word in \
                every sentence has the weight 1.
                """,
            value: Double(weigher.weights[Vocabulary.start]), expected: idfOfNothing(scenes.count), tolerance: 0.006)
        return Results(
            ratios: ratios, pixels: pixels, raw: raw, standardised: standardised, withBadQuestions: withBad,
            largestClass: largestClass,
            measures: measures, retrieval: retrieval, synonymsFound: Double(matched.count) / Double(grouped.count),
            clusterAccuracy: clusterAccuracy, neighboursAreExact: exact, roundTripsHold: roundTrips, unitGap: gap)
    }
}
