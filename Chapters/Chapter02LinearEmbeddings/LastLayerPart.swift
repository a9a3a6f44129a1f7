import ChapterSupport
import Datasets
import Engine
import Estimators
import Notebook

/// What one description keeps, on test images.
public struct Kept: Codable, Sendable {
    /// The share of the pixels' variance that a linear guess explains.
    public var pixels: Double
    /// The share of the images of the classes left out that neighbours name rightly, and of the others.
    public var leftOut: Double
    public var others: Double
}

/// One seed: a choice of classes, the networks that never saw them or did, and their opponents.
public struct LastLayer: Codable, Sendable {
    public var leftOut: [Int]
    public var components: Kept
    public var random: Kept
    public var untrained: Kept
    /// The last layer of a network that learned from all classes, and of one that never saw those left out.
    public var seeing: Kept
    public var blind: Kept
}

extension LinearEmbeddings {
    /// A description that bends, what it forgets, and what it was never asked.
    ///
    /// - Parameter samples: that networks and readers learn from, and are judged by.
    static func lastLayer(
        _ page: Page, _ options: Options, _ samples: Samples, _ maps: LinearMaps, _ settings: Settings
    ) throws -> OverSeeds<LastLayer> {
        let (data, train, test) = (samples.data, samples.data.train, samples.data.test)
        let (image, size) = (data.imageShape, maps.pca.components.rows)
        let voters = min(settings.voters, train.count)
        let present = train.classNames.indices.filter { train.classCounts[$0] > 0 }
        let few = present.count > 4 ? 3 : 1
        let choices = (0..<settings.seeds).map { seed in
            var random = Random(seed: options.seed &+ UInt64(seed)).split(11)
            return Array(random.permutation(present.count).prefix(few).map { present[$0] }.sorted())
        }
        page.prose(#"""
            ## A look ahead: the last layer of a classifier

            All maps so far are linear. A network that learns to *name* images is not, and its last layer before the
            answer is a popular description. This one goes \#(train.imageSize) → 128 → \#(size) →
            \#(train.classNames.count), with ReLU between, and learns by cross-entropy, the mean negative logarithm of
            the probability that it gives to the right label. What the labels did not ask for need not be kept. So we
            ask how much of the pixels a linear guess can read off the layer, and what becomes of classes that the
            network never saw: for each of \#(settings.seeds) seeds we leave \#(few) of \#(present.count) classes out of
            its training, chosen at random, and let neighbours among images of *all* classes name the test images.
            Opponents are PCA, a random projection, and the same network before any training.
            """#)
        let runs = try page.overSeeds("classifier", settings.seeds, from: options.seed) { seed in  // hide
            let out = choices[Int(seed &- options.seed)]
            let seen = train.selecting(train.labels.indices.filter { !out.contains(train.labels[$0]) })
            return try [train, seen].map {
                try classifying(
                    $0, code: size, passes: settings.classifierPasses, steps: settings.classifierSteps, seed: seed)
            }
        }
        func layer(_ weights: [String: Tensor]?, seed: UInt64) throws -> Description {  // hide
            var random = Random(seed: seed)
            let network = Classifier(
                pixels: train.imageSize, code: size, classes: train.classNames.count, using: &random)
            if let weights { try network.load(weights) }
            let embed = Function(image) { network.embed($0) }
            return Description(apply(embed, to: train), apply(embed, to: test))
        }
        let components = Description(samples, maps.pca.transform)  // hide
        let descriptions = try zip(runs.seeds, runs.values).map { seed, runs in  // hide
            [
                components, randomProjection(samples, size, seed: seed), try layer(nil, seed: seed),
                try layer(runs[0].weights, seed: seed), try layer(runs[1].weights, seed: seed),
            ]
        }
        let kept = try page.cached("kept", key: settings.voters) {  // hide
            try zip(choices, descriptions).map { out, descriptions in
                try descriptions.map { try keeps($0, samples, leavingOut: out, voters: voters) }
            }
        }
        let found = OverSeeds(  // hide
            seeds: runs.seeds,
            values: zip(choices, kept).map {
                LastLayer(
                    leftOut: $0, components: $1[0], random: $1[1], untrained: $1[2], seeing: $1[3], blind: $1[4])
            })
        func row(_ name: String, _ which: KeyPath<LastLayer, Kept>) -> [Cell] {  // hide
            [.text(name)]
                + [\Kept.pixels, \Kept.leftOut, \Kept.others].map { share in
                    let values = found.trials { $0[keyPath: which][keyPath: share] }
                    // PCA has no seed: its pixels are one number.
                    return .number(Set(values.values).count > 1 ? values : Trials([values.mean]), .percent(1))
                }
        }
        page.table(
            "last-layers",
            columns: [
                "Description", Column("Pixels explained"), Column("Recall of classes left out"),
                Column("Recall of the others"),
            ],
            rows: [
                row("PCA", \.components), row("random projection", \.random), row("network, untrained", \.untrained),
                row("last layer, all classes seen", \.seeing), row("last layer, \(few) never seen", \.blind),
            ],
            caption: """
                What is left in \(size) numbers, on \(test.count) test images. Mean ± standard deviation over \
                \(settings.seeds) choices of classes, each with starts of its own.
                """)
        func leftOut(_ a: KeyPath<LastLayer, Kept>, _ b: KeyPath<LastLayer, Kept>) -> Trials {  // hide
            found.trials { $0[keyPath: a].leftOut - $0[keyPath: b].leftOut }
        }
        let pixels = Quantity(  // hide
            found.trials { $0.seeing.pixels - $0.random.pixels }, .percent(1),
            name: "pixels explained, last layer against random projection")
        let unseen = leftOut(\.blind, \.components)  // hide
        func recall(_ opponent: KeyPath<LastLayer, Kept>, _ name: String) -> Prose {  // hide
            let trials = leftOut(\.blind, opponent)
            return "\(difference: trials, .percent(1), name: "recall of classes left out, \(name)", signed: true)"
        }
        let random = leftOut(\.blind, \.random).isClear ? "" : ": no difference was seen"  // hide
        let lesson = verdict(  // hide
            unseen, "What was learned for the other classes carried over.",
            """
            Perhaps labels of the other classes do not ask for what tells these apart; the layer also saw fewer images.
            """,
            "Against PCA no difference was seen.")

        page.prose(#"""
            That PCA leads in pixels was certain: on the images that it was fitted to, no \#(size) numbers and a linear
            guess do better. The fair opponent is the random projection, from which the layer differs by
            \#(difference: pixels, signed: true). On the classes left out, paired by choice, recall by the layer that
            never saw them differs

            - from PCA's by \#(recall(\.components, "against PCA")),
            - from the random projection's by \#(recall(\.random, "against random projection"))\#(markdown: random),
            - from the untrained network's by \#(recall(\.untrained, "against the untrained network")),
            - from that of the layer that did see them by \#(recall(\.seeing, "against all classes seen")).

            \#(markdown: lesson)
            """#)
        page.beginFold("The classifier, and what is left of an image")

        page.prose(#"""
            \#(listing: "Classifier.embed", "Classifier.loss")
            """#)
        let examples = Array(test.oneOfEachClass.prefix(10))  // hide
        try page.figure(
            "forgotten",
            .images(
                try [test.pictures(examples)]
                    + [components, Description(samples, maps.lda.project), descriptions[0][3], descriptions[0][1]].map {
                        let guess = try linearGuess($0.train, $0.test.rows(examples), of: samples.train)
                        return pictures(guess.reshaped([examples.count] + image))
                    },
                rowLabels: [
                    "original", "PCA", "LDA (\(maps.lda.directions.rows))", "last layer", "random",
                ], columnLabels: test.names(of: examples)),
            caption: "What is left of an image? The best linear guess of the pixels by each embedding, first seed.",
            alt: "Originals, PCA's blurred reconstructions, guesses from LDA, last layer, random projection.")
        let bright = data.isFashion  // hide
            ? " From LDA's numbers the dark coat comes back bright: perhaps lightness does not part the classes." : ""

        page.prose(#"""
            A linear guess of the pixels shows what each embedding still knows
            (\#(figure: "forgotten")).\#(markdown: bright)
            """#)
        page.endFold()
        return found
    }
}

/// - Parameter out: the classes left out.
private func keeps(_ description: Description, _ samples: Samples, leavingOut out: [Int], voters: Int) throws -> Kept {
    let guess = try linearGuess(description.train, description.test, of: samples.train)
    let (hits, labels) = (votes(description, samples, voters: voters), samples.data.test.labels)
    func share(_ isAsked: (Int) -> Bool) -> Double {
        let rows = labels.indices.filter { isAsked(labels[$0]) }
        return rows.isEmpty ? 0 : Statistics.mean(rows.map { hits[$0] })
    }
    return Kept(
        pixels: 1 - Scores.meanSquaredError(guess, samples.test) / errorOfMean(samples),
        leftOut: share(out.contains), others: share { !out.contains($0) })
}

/// The best linear guess of targets from standardised codes.
private func linearGuess(_ train: Tensor, _ test: Tensor, of targets: Tensor) throws -> Tensor {
    let scaling = Standardizer().fit(train)
    return try RidgeRegression().fit(scaling.transform(train), targets: targets).predict(scaling.transform(test))
}
