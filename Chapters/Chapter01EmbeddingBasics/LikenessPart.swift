import ChapterSupport
import Charts
import Datasets
import Engine
import Estimators
import Images
import Notebook

/// How well neighbours name test images.
public struct Likeness: Codable, Sendable {
    /// One way to compare two images by all pixels.
    public struct Measure: Codable, Sendable {
        public var name: String
        /// The share of test images named rightly, in full light and in half of it.
        public var bright: Double
        public var dimmed: Double
        /// How many different training images are anybody's nearest, as a share of the test images.
        public var distinct: Double
        /// The share of test images whose nearest training image stays when they are dimmed.
        public var unchanged: Double
    }

    public var measures: [Measure]
    /// The share of test images named rightly by each description, by its name.
    public var accuracies: [String: Double]
    public var largestClass: Double
    public var neighboursAreExact: Bool
    /// The greatest difference between a cosine and the scalar product of unit vectors.
    public var unitGap: Double

    public func accuracy(_ name: String) -> Double { accuracies[name] ?? 0 }
    public func measure(_ name: String) -> Measure? { measures.first { $0.name == name } }
}

extension EmbeddingBasics {
    /// Distance, scalar product, cosine; the vote of neighbours; our questions against pixels.
    static func likeness(
        _ page: Page, _ options: Options, _ data: ImageDataset, _ described: Described, _ settings: Settings
    ) throws -> Likeness {
        let (train, test) = (data.train, data.test)
        let many = data.subject.plural
        page.prose(#"""
            ## How far apart are two points?

            "Alike" needs a number. For two vectors $a$ and $b$ there are three usual ones: the **distance**
            $\lVert a - b \rVert$, small for similar things, the **scalar product** $a \cdot b$, and the **cosine**
            $a \cdot b / (\lVert a \rVert \lVert b \rVert)$ of the angle between them, both large for similar things.
            One line of algebra binds them:

            $$ \lVert a - b \rVert^2 = \lVert a \rVert^2 + \lVert b \rVert^2 - 2\, a \cdot b. $$

            If all vectors have length 1, the right-hand side is $2 - 2\cos\theta$: **on unit vectors all three put
            neighbours in the same order.** On others they need not. Take some \#(many) and change them in ways that
            leave them what they are. (Such **augmentation** is how one later tells a network what does not matter.)
            """#)
        let shown = rowsOfDifferentClasses(train, 4)  // hide
        let originals = train.selecting(shown)  // hide
        let whole = originals.tensor()  // hide
        func augmented(_ change: Augmentation) -> Tensor {  // hide
            change.applied(to: whole, rows: Array(0..<whole.rows), random: Random(seed: options.seed))
        }
        let (quarterHeight, quarterWidth) = (data.height / 4, data.width / 4)  // hide
        let coarse = originals.resized(height: quarterHeight, width: quarterWidth)  // hide
        let changes = [  // hide
            ("as it is", whole), ("dimmed", whole.scaled(by: 0.5)), ("mirrored", mirrorImages(whole)),
            ("moved", augmented(Augmentation(shift: data.width / 7))), ("noisy", augmented(Augmentation(noise: 0.15))),
            ("coarser", coarse.resized(height: data.height, width: data.width).tensor()),
            ("another one", whole.rows(shown.indices.map { ($0 + 1) % shown.count })),
        ]
        let (tenths, hundredths) = (NumberFormat.fixed(1), NumberFormat.fixed(2))  // hide
        let columns = changes.map { name, images in  // hide
            shown.indices.map { row in
                let (a, b) = (whole.rows([row]).values, images.rows([row]).values)
                return (pictures(images)[row], distance(a, b), cosine(a, b))
            }
        }
        try page.figure(
            "changes",
            .images(
                shown.indices.map { row in columns.map { $0[row].0 } },
                rowLabels: originals.names(of: Array(shown.indices)),
                columnLabels: changes.map(\.0),
                captions: shown.indices.map { row in
                    columns.map { "\(tenths.string($0[row].1)); \(hundredths.string($0[row].2))" }
                }),
            caption: """
                Which change takes an image how far? Below each: its distance from the image as it is; their cosine.
                """,
            alt: "Rows of pictures: each as it is, dimmed, mirrored, moved, noisy, coarser, and beside it another one.")
        let far = Dictionary(uniqueKeysWithValues: zip(changes.map(\.0), columns.map { $0.map(\.1) }))  // hide
        let shares = zip(far["moved"] ?? [], far["another one"] ?? []).map {  // hide
            $0 / max($1, .leastNormalMagnitude)
        }
        let movedShares = [shares.min() ?? 0, shares.max() ?? 0].enumerated().map { place, share in  // hide
            Quantity(share, .percent(0), name: "shift against another one, \(["least", "most"][place])")
        }
        let (voters, queries) = (min(settings.voters, train.count), test.prefix(settings.dimmed))  // hide
        let asking = Quantity(queries.count, name: "queries for three measures")  // hide
        let gap = greatestGap(train.flattened.rows(0..<min(50, train.count)))  // hide

        page.prose(#"""
            The cosine does not notice the light (\#(figure: "changes"), *dimmed*), the distance does. To both, a shift
            by a few pixels is a great change, \#(movedShares[0]) to \#(movedShares[1]) of the distance to the other
            one. Whether light is to count, no formula knows; what it does to recognition can be measured. Let the
            \#(voters, name: "neighbours that vote") nearest training images **vote** on the class: this is
            **$k$-nearest-neighbour classification** \#(cite: .fix1951). The first \#(asking) test \#(many) ask once as
            they are and once with half the light.

            \#(listing: "vote", "votes")
            """#)
        let (pixels, bright) = (train.flattened, queries.flattened)  // hide
        let metrics: [NearestNeighbors.Metric] = [.euclidean, .innerProduct, .cosine]  // hide
        let found = metrics.map { metric in  // hide
            [bright, bright.scaled(by: 0.5)].map {
                NearestNeighbors(metric: metric).fit(pixels).neighbors(of: $0, count: voters)
            }
        }
        let guesses = found.map { $0.map { votes($0, train.labels) } }  // hide
        let measures = metrics.indices.map { measure in  // hide
            let nearest = found[measure].map { found in queries.labels.indices.map { found.indices(of: $0)[0] } }
            return Likeness.Measure(
                name: ["distance", "scalar product", "cosine"][measure],
                bright: Scores.accuracy(guesses[measure][0], queries.labels),
                dimmed: Scores.accuracy(guesses[measure][1], queries.labels),
                distinct: Double(Set(nearest[0]).count) / Double(queries.count),
                unchanged: Scores.accuracy(nearest[0], nearest[1]))
        }
        let floor = largestShare(queries)  // hide
        page.table(
            "measures",
            columns: [
                "Measure", Column("Right", best: .highest), Column("Right, dimmed", best: .highest),
                Column("Different nearest images", best: .highest),
            ],
            rows: measures.map {
                [
                    .text($0.name), .number($0.bright, .percent(1)), .number($0.dimmed, .percent(1)),
                    .number($0.distinct, .percent(1)),
                ]
            } + [["most frequent class", .number(floor, .percent(1)), .number(floor, .percent(1)), ""]],
            caption: """
                The vote of neighbours by three measures of pixels. Last, how many different training images are \
                nearest to any of the \(queries.count) that ask, as a share of them.
                """)
        let light = advantage(guesses[0][1], over: guesses[0][0], queries.labels)  // hide
        let dimming = Quantity(light, .percent(1), name: "what dimming does to the distance's vote")  // hide
        let cosineGain = advantage(guesses[2][0], over: guesses[0][0], queries.labels)  // hide
        let turning = Quantity(cosineGain, .percent(1), name: "gain of cosine over distance")  // hide
        let byLength = advantage(guesses[1][0], over: guesses[2][0], queries.labels)  // hide
        let lengths = verdict(  // hide
            byLength, "",
            """
             Divided by both lengths, the scalar product *is* the cosine; so what ruins it are the lengths. \
            A long vector has a large scalar product with all, and a few images are nearest to all that ask.
            """, "")
        let turned = verdict(cosineGain, "beats", "loses to", "cannot be told from")  // hide
        let quantile = Quantity(  // hide
            light.intervalFactor ?? .nan, .fixed(2), name: "quantile for the images asked")

        page.prose(#"""
            Half the light changes how often the distance's vote is right by \#(difference: dimming, signed: true), the
            other two not at all: all scalar products are halved, and no cosine changes.\#(markdown: lengths) In full
            light, the vote by cosine \#(markdown: turned) that by distance (\#(difference: turning, signed: true)).
            Such comparisons are **paired**: the same images are asked twice, each counts +1, −1 or, where both are
            right or both wrong, 0 (`advantage`). With the mean $\bar d$ and the standard deviation $s$ of these $n$
            numbers, the 95 % interval is $\bar d \pm t\, s/\sqrt n$, where $t$ is the quantile of Student's
            distribution that leaves one fortieth on either side, here \#(quantile).
            """#)
        page.claim("the scalar product of unit vectors is their cosine, to one part in a million", gap <= 1e-6)
        let goodQuestions = Array(described.good.indices)  // hide
        page.prose(#"""
            ## Our questions against all pixels

            Which description finds better neighbours, \#(described.good.count) answers or \#(train.imageSize) pixels?
            The answers have different units, and in a distance the one with the widest spread drowns the others for no
            better reason than its unit. So every variable is **standardised**: less its mean, divided by its standard
            deviation, both of the training images. Below, `known` and `asked` are the answers to the good questions,
            `allKnown` and `allAsked` those to all; `units` are 1,000 for *edges* and 1 for the others.
            """#)
        let (allKnown, allAsked) = (described.known, described.asked)  // hide
        let (known, asked) = (allKnown.columns(goodQuestions), allAsked.columns(goodQuestions))  // hide
        let units = described.good.map { $0.name == "edges" ? Float(1_000) : 1 }  // hide
        let (scale, scaleOfAll) = (Standardizer().fit(known), Standardizer().fit(allKnown))
        let tables = [
            ("pixels", train.flattened, test.flattened),
            ("variables", scale.transform(known), scale.transform(asked)),
            ("variables, not standardised", known, asked),
            ("variables and the two bad ones", scaleOfAll.transform(allKnown), scaleOfAll.transform(allAsked)),
            ("not standardised, edges in thousandths", known.scaledColumns(by: units), asked.scaledColumns(by: units)),
        ]
        let neighbours = tables.map { _, known, asked in
            NearestNeighbors().fit(known).neighbors(of: asked, count: voters)
        }
        let named = neighbours.map { votes($0, train.labels) }
        let (byPixels, byVariables) = (named[0], named[1])  // hide
        page.table(
            "neighbours",
            columns: ["Description", "Numbers", Column("Right", best: .highest), "Against the variables, points"],
            rows: zip(tables, named).map { table, named in
                [
                    .text(table.0), .number(table.1.elementsPerRow),
                    .number(Scores.accuracy(named, test.labels), .percent(1)),
                    named == byVariables
                        ? "" : .difference(advantage(named, over: byVariables, test.labels), .percent(1)),
                ]
            } + [["always the most frequent class", .number(0), .number(largestShare(test), .percent(1)), ""]],
            caption: """
                The vote of \(voters) \(voters == 1 ? "neighbour" : "neighbours") by Euclidean distance: \
                \(test.count) test images among \(train.count) \
                training images. Differences are paired, with their 95 % intervals over test images. Nothing was \
                chosen by these scores.
                """)
        let accuracies = named.map { Scores.accuracy($0, test.labels) }  // hide
        let pixelGain = advantage(named[0], over: byVariables, test.labels)  // hide
        let badGain = advantage(named[3], over: byVariables, test.labels)  // hide
        let rawGain = advantage(named[2], over: byVariables, test.labels)  // hide
        let harm = verdict(  // hide
            badGain, "happen to help on these images.",
            "do harm, though the good ones are all still there: a distance counts every variable.",
            "change nothing that can be seen.")
        let thousandths = advantage(named[4], over: byVariables, test.labels)  // hide
        let unitGain = Quantity(  // hide
            thousandths, .percent(1), name: "gain of edges in thousandths over standardised variables")
        let asTheyCome = verdict(  // hide
            rawGain, "even help: here a wide spread happens to go with knowledge", "cost, too",
            "make no difference that can be seen here, where no answer's range dwarfs the others'")
        let better = verdict(pixelGain, "are better", "are worse", "are no better that one could see")  // hide
        let times = train.imageSize / described.good.count  // hide
        let exact = agreesWithBruteForce(  // hide
            tables[1].2.rows(0..<min(5, test.count)), tables[1].1.rows(0..<min(500, train.count)),
            count: min(voters, 500))

        page.prose(#"""
            All pixels \#(markdown: better), with \#(times) times as many numbers (\#(table: "neighbours")). The two bad
            questions \#(markdown: harm)
            Units as they come \#(markdown: asTheyCome). But let somebody give *edges*
            in thousandths: that makes \#(difference: unitGain, signed: true) against the standardised ones.
            """#)
        page.claim("the nearest neighbours found are exactly those that measuring every pair finds", exact)
        let spaces = [neighbours[1], neighbours[0]]  // hide
        func plain(_ right: [Int], _ wrong: [Int]) -> [Int] {  // hide
            // Where both votes are majorities, so that no tie decides.
            test.labels.indices.filter { row in
                right[row] == test.labels[row] && wrong[row] != test.labels[row]
                    && zip(spaces, [byVariables, byPixels]).allSatisfy { space, votes in
                        2 * space.indices(of: row).count { train.labels[$0] == votes[row] } > voters
                    }
            }
        }
        let disputed = [plain(byVariables, byPixels), plain(byPixels, byVariables)].compactMap(\.first)  // hide
        let examples = disputed.isEmpty ? rowsOfDifferentClasses(test, 2) : disputed  // hide
        let shownVoters = min(voters, 5)  // hide
        try page.figure(
            "found",
            .images(
                examples.flatMap { row in
                    spaces.map {
                        test.pictures([row]) + train.pictures(Array($0.indices(of: row).prefix(shownVoters)))
                    }
                },
                rowLabels: examples.flatMap { row in
                    zip(["variables", "pixels"], [byVariables, byPixels]).map { name, votes in
                        "\(name) say \(train.classNames[votes[row]])"
                    }
                },
                columnLabels: ["asked"] + (1...shownVoters).map { "\($0)" },
                captions: examples.flatMap { row in
                    spaces.map {
                        ["it is: \(test.names(of: [row])[0])"]
                            + train.names(of: Array($0.indices(of: row).prefix(shownVoters)))
                    }
                }),
            caption: disputed.isEmpty
                ? "What did each see? Test images with the nearest training images by variables and by pixels."
                : """
                Where do the two disagree, and what did each see? The first test images that only the variables and \
                only the pixels name rightly, both by a majority, with those that voted.
                """,
            alt: "Pairs of rows: a picture, then its nearest neighbours by one description and by the other.")
        let pairs = zip(Scores.hits(byVariables, test.labels), Scores.hits(byPixels, test.labels))  // hide
        let onlyVariables = Quantity(  // hide
            pairs.count { $0 > $1 }, name: "test images that only the variables name rightly", tolerance: 0.05)
        let onlyPixels = Quantity(  // hide
            pairs.count { $0 < $1 }, name: "test images that only the pixels name rightly", tolerance: 0.05)

        page.prose(#"""
            Of the test \#(many), \#(onlyVariables) are named rightly by the variables alone, \#(onlyPixels) by the
            pixels alone (\#(figure: "found")), which may be knowledge of either, or chance in the votes.
            """#)
        return Likeness(
            measures: measures, accuracies: Dictionary(uniqueKeysWithValues: zip(tables.map(\.0), accuracies)),
            largestClass: largestShare(test), neighboursAreExact: exact, unitGap: gap)
    }
}

/// Which of three things to say of a difference: that it is clearly above zero, clearly below, or neither.
func verdict(_ difference: Trials, _ more: String, _ less: String, _ neither: String) -> String {
    difference.isClear ? difference.mean > 0 ? more : less : neither
}
