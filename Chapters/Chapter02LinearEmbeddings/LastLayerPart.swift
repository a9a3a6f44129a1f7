import ChapterSupport
import Datasets
import Engine
import Estimators
import Notebook

/// A classifier's last layer against as many principal components, of one seed.
public struct LastLayer: Codable, Sendable {
    /// Shares of the test images' variance, and of their brightness's, that a linear guess explains.
    public var pixels: Double
    public var brightness: Double
    public var componentsPixels: Double
    public var componentsBrightness: Double
    /// The share of the test images of classes left out that neighbours name rightly: by the layer of a network that
    /// learned from all classes, of one that never saw these, and by principal components; and of the other classes.
    public var seeingUnseen: Double
    public var blindUnseen: Double
    public var componentsUnseen: Double
    public var seeingOthers: Double
    public var blindOthers: Double
    public var componentsOthers: Double
}

extension LinearEmbeddings {
    /// A description that bends, what it forgets, and what it was never asked.
    ///
    /// - Parameters:
    ///   - all: that the networks learn from.
    ///   - samples: that readers learn from and are judged by.
    static func lastLayer(
        _ page: Page, _ options: Options, _ all: Samples, _ samples: Samples, _ maps: LinearMaps, _ settings: Settings
    ) throws -> OverSeeds<LastLayer> {
        let (data, train, test) = (samples.data, all.data.train, samples.data.test)
        let (image, size) = (data.imageShape, maps.pca.components.rows)
        let (classes, voters) = (train.classNames.count, min(settings.voters, data.train.count))
        let neighbours = voters == 1 ? "neighbour" : "neighbours"
        let present = train.classNames.indices.filter { train.classCounts[$0] > 0 }
        let hidden = present.count > 2 ? present.indices.filter { $0 % 3 == 2 }.map { present[$0] } : [present[1]]
        let absent = quoted(hidden.map { train.classNames[$0] })
        page.prose(#"""
            ## A look ahead: a nonlinear map, one example

            All maps so far are linear. A network that learns to *name* images is not, and its last layer before the
            answer is a popular description. This one goes \#(train.imageSize) → 128 → \#(size) →
            \#(train.classNames.count), and learns by cross-entropy, the mean negative logarithm of the probability that
            it gives to the right label.

            \#(listing: "Classifier")

            What does such a layer forget? What the labels did not ask for need not be kept. Two questions, each over
            \#(settings.seeds, name: "seeds of the classifier") seeds: How much of the pixels, and of an image's mere
            brightness, can a linear guess read off the layer? And if the network never sees
            \#(markdown: absent), how well do \#(voters) \#(markdown: neighbours) among
            \#(data.train.count) training images of *all* classes recall just these by its layer?
            """#)
        let seen = train.selecting(train.labels.indices.filter { !hidden.contains(train.labels[$0]) })
        let batch = min(classifierBatch, seen.count)
        let passes = max(settings.classifierPasses, settings.classifierSteps / max(1, seen.count / batch))
        let runs = try page.overSeeds("classifier", settings.seeds, from: options.seed) { seed in
            let recipe = TrainingRecipe(epochs: passes, batch: batch, schedule: .cosine(), seed: seed)
            return try [train, seen].map { images in
                var random = Random(seed: seed)
                let network = Classifier(pixels: images.imageSize, code: size, classes: classes, using: &random)
                return try recipe.train(network, on: [images.column, DataColumn(labels: images.labels)]) {
                    network.loss($0[0], labels: $0[1], $1)
                }
            }
        }
        let layers = try runs.values.map { try $0.map { run in  // hide
            var random = Random(seed: options.seed)
            let network = Classifier(pixels: train.imageSize, code: size, classes: classes, using: &random)
            try network.load(run.weights)
            let embed = Function(image) { network.embed($0) }
            return Description(apply(embed, to: data.train), apply(embed, to: test))
        } }
        let components = Description(samples, maps.pca.transform)  // hide
        let lights = Description(brightness(samples.train), brightness(samples.test))  // hide
        let pixels = Description(samples.train, samples.test)  // hide
        let projections = runs.values.indices.map {  // hide
            randomProjection(samples, size, seed: options.seed &+ UInt64($0))
        }
        let others = present.filter { !hidden.contains($0) }  // hide
        let (kept, keptLight) = (  // hide
            try explained(pixels, by: components), try explained(lights, by: components)
        )
        let recalls = [hidden, others].map { recall(of: $0, by: components, data, voters: voters) }  // hide
        let values = try layers.map { layers in  // hide
            LastLayer(
                pixels: try explained(pixels, by: layers[0]), brightness: try explained(lights, by: layers[0]),
                componentsPixels: kept, componentsBrightness: keptLight,
                seeingUnseen: recall(of: hidden, by: layers[0], data, voters: voters),
                blindUnseen: recall(of: hidden, by: layers[1], data, voters: voters), componentsUnseen: recalls[0],
                seeingOthers: recall(of: others, by: layers[0], data, voters: voters),
                blindOthers: recall(of: others, by: layers[1], data, voters: voters), componentsOthers: recalls[1])
        }
        let found = OverSeeds(seeds: runs.seeds, values: values)  // hide
        let byChance = Trials(try projections.map { try explained(pixels, by: $0) })  // hide
        let lightByChance = Trials(try projections.map { try explained(lights, by: $0) })  // hide
        let recallsByChance = [hidden, others].map { classes in  // hide
            Trials(projections.map { recall(of: classes, by: $0, data, voters: voters) })
        }
        let guess = 1 / Double(present.count)  // hide
        func row(_ name: String, _ shares: Trials?...) -> [Cell] {  // hide
            [.text(name)] + shares.map { share in share.map { Cell.number($0, .percent(2)) } ?? "" }
        }
        page.table(
            "last-layers",
            columns: [
                "Description", "Pixels explained", "Brightness explained", Column("Recall of classes left out"),
                Column("Recall of the others"),
            ],
            rows: [
                row("PCA", Trials([kept]), Trials([keptLight]), Trials([recalls[0]]), Trials([recalls[1]])),
                row(
                    "last layer, all classes seen", found[\.pixels], found[\.brightness], found[\.seeingUnseen],
                    found[\.seeingOthers]),
                row("last layer, \(hidden.count) never seen", nil, nil, found[\.blindUnseen], found[\.blindOthers]),
                row("random projection", byChance, lightByChance, recallsByChance[0], recallsByChance[1]),
                row("mean image, random guess", Trials([0.0]), Trials([0.0]), Trials([guess]), Trials([guess])),
            ],
            caption: """
                What is left in \(size) numbers, on test images: shares of variance that a linear guess explains, and \
                the share of images that neighbours name rightly. Mean ± standard deviation over \
                \(settings.seeds) seeds.
                """)
        let examples = Array(test.oneOfEachClass.prefix(10))  // hide
        try page.figure(
            "forgotten",
            .images(
                try [test.pictures(examples)]
                    + [components, Description(samples, maps.lda.project), layers[0][0], projections[0]].map { description in
                        let guess = try linearGuess(
                            description.train, description.test.rows(examples), of: samples.train)
                        return pictures(guess.reshaped([examples.count] + image))
                    }, 
                rowLabels: [
                    "original", "PCA", "LDA (\(maps.lda.directions.rows))", "last layer", "random",
                ], columnLabels: test.names(of: examples)),
            caption: "What is left of an image? The best linear guess of the pixels by each embedding, first seed.",
            alt: "Originals, PCA's blurred reconstructions, guesses from LDA, last layer, random projection.")
        let gained = Quantity(  // hide
            found[\.pixels] - byChance, .percent(1), name: "pixels explained against a random projection")
        let bright = (  // hide
            data.isFashion
                ? "; LDA, which is asked only for classes, brings the dark coat back bright" : "")
        let unseen = found[\.blindUnseen] - found[\.componentsUnseen]  // hide
        let forgets = Quantity(  // hide
            found[\.pixels] - found[\.componentsPixels], .percent(1), name: "pixels explained against PCA")
        let untaught = Quantity(unseen, .percent(1), name: "recall of classes never seen against PCA")  // hide
        let taught = Quantity(  // hide
            found[\.seeingUnseen] - found[\.componentsUnseen], .percent(1),
            name: "recall of the same classes against PCA, all seen")
        let lesson = verdict(  // hide
            unseen, "What was learned for the other classes carries over; nothing asked for that, or guarantees it.",
            "Labels of the other classes did not ask for what tells these apart.",
            "What was learned for the other classes is neither better nor worse for these that one could see.")

        page.prose(#"""
            Against PCA (\#(table: "last-layers")), the layer's share of the pixels' variance differs by
            \#(difference: forgets, signed: true). That PCA leads there was certain: no \#(size) numbers and a
            linear guess
            do better on the images PCA was fitted to. Against the random projection, of the same seeds, the layer
            differs by \#(difference: gained, signed: true)\#(markdown: bright)
            (\#(figure: "forgotten")). On the classes left out, recall by the layer that never saw them
            differs by \#(difference: untaught, signed: true), by the one that did by
            \#(difference: taught, signed: true). \#(markdown: lesson)
            A random projection recalls
            \#(recallsByChance[0], .percent(1), name: "recall of the same classes, random projection") of them.
            Recall of
            the *other* classes falls as well when fewer are taught. This is one choice of classes, and no
            untrained network was asked: an example, not a law.
            """#)
        return found
    }
}

/// The mean pixel of every image `[N, pixels]`, 0 black to 1 white: `[N, 1]`.
private func brightness(_ images: Tensor) -> Tensor {
    MatrixProduct.multiply(
        images, Tensor(shape: [images.elementsPerRow, 1], repeating: 1 / Float(images.elementsPerRow)))
}

/// The share of the test targets' variance about the training mean that a linear guess from a description explains.
private func explained(_ targets: Description, by description: Description) throws -> Double {
    let guess = try linearGuess(description.train, description.test, of: targets.train)
    let image = Tensor(mean(of: targets.train), shape: [1, targets.size])
    let none = Scores.meanSquaredError(image.rows([Int](repeating: 0, count: targets.test.rows)), targets.test)
    return 1 - Scores.meanSquaredError(guess, targets.test) / max(none, .leastNormalMagnitude)
}

/// The best linear guess of targets from standardised codes.
private func linearGuess(_ train: Tensor, _ test: Tensor, of targets: Tensor) throws -> Tensor {
    let scaling = Standardizer().fit(train)
    return try RidgeRegression().fit(scaling.transform(train), targets: targets).predict(scaling.transform(test))
}

/// The share of the test images of `classes` whose class the nearest among all training images name.
private func recall(of classes: [Int], by description: Description, _ data: ImageDataset, voters: Int) -> Double {
    let labels = data.test.labels
    let rows = labels.indices.filter { classes.contains(labels[$0]) }
    guard !rows.isEmpty else { return 0 }
    return KNNClassifier(count: voters).fit(description.train, labels: data.train.labels)
        .accuracy(description.test.rows(rows), labels: rows.map { labels[$0] })
}

/// Names in code style, so that none is read as Markdown: "`a`, `b` and `c`".
private func quoted(_ names: [String]) -> String {
    let marked = names.map { "`" + $0.filter { $0 != "`" && !$0.isNewline } + "`" }
    return marked.count < 2
        ? marked.joined() : marked.dropLast().joined(separator: ", ") + " and " + marked[marked.count - 1]
}
