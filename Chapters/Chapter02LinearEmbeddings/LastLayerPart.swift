import ChapterSupport
import Datasets
import Engine
import Estimators
import Notebook

/// What the part on a classifier's last layer leaves for the comparison, the summary and the tests.
struct LastLayerOutcome {
    /// PCA, PCA of LDA's size, LDA, the last layer.
    var descriptions: [Description]
    /// What can be read off each of these.
    var memories: [LinearEmbeddings.Memory]
    /// Recall of the classes left out and of the others: by PCA, by the network that saw all, by the one that did not.
    var recalls: [[Double]]
}

extension LinearEmbeddings {
    /// Part 6: a description by a classifier, what it forgets, and what it was never asked.
    static func lastLayer(
        _ page: Page, _ options: Options, _ samples: Samples, _ maps: LinearMaps, using random: inout Random
    ) throws -> LastLayerOutcome {
        let (data, trainPixels, testPixels) = (samples.data, samples.trainPixels, samples.testPixels)
        let (train, test, image) = (data.train, data.test, data.imageShape)
        let (small, lda) = (maps.pca, maps.lda)
        let (pixels, size) = (train.imageSize, small.components.rows)
        let shown = Array(test.oneOfEachClass.prefix(10))
        page.prose(#"""
            ## A classifier's last layer

            A network that learns to name images must, in its last layer, have them where a plane can tell classes
            apart. That layer is a description, too, and a popular one. We train a small network, \#(pixels) → 128 →
            \#(size) → \#(train.classNames.count), by **cross-entropy** on the training labels (the mean negative
            logarithm of the probability that it gives to the right label) and take the \#(size) numbers
            before the end. It has bends (rectified linear units), so it may do what no linear map can. What does it
            cost?
            """#)
        let classifier = Classifier(
            pixels: train.imageSize, code: size, classes: train.classNames.count, using: &random)
        let blind = Classifier(
            pixels: train.imageSize, code: size, classes: train.classNames.count, using: &random)
        let present = train.classNames.indices.filter { train.classCounts[$0] > 0 }
        let hidden = present.count > 2 ? present.indices.filter { $0 % 3 == 2 }.map { present[$0] } : [present[1]]
        let seen = train.filtered { !hidden.contains($0) }
        let rounds = options.epochs(full: 6, quick: 20, rows: seen.count, batch: classifierBatch)
        for (name, network, images) in [("classifier", classifier, train), ("blind-classifier", blind, seen)] {
            let recipe = TrainingRecipe(
                epochs: rounds, batch: min(classifierBatch, images.count), schedule: .cosine(), seed: options.seed)
            try page.trained(name, network, on: [images.column, DataColumn(labels: images.labels)], by: recipe) {
                network.loss($0[0], labels: $0[1], $1)
            }
        }
        let embed = Function(image) { classifier.embed($0) }
        let embedBlind = Function(image) { blind.embed($0) }
        let (lastTrain, lastTest) = (apply(embed, to: train), apply(embed, to: test))
        let (blindTrain, blindTest) = (apply(embedBlind, to: train), apply(embedBlind, to: test))

        page.prose(#"""
            ### What it forgets

            A label does not say how bright an image is. To see how much of that, and of all pixels, is left in a
            description, we forecast it by a *linear* guess (**ridge regression** \#(cite: .hoerl1970), least squares
            with a penalty on the squares of the weights, learned on training images) and
            report the share of the variance explained on test images: 100 % is all, 0 % is what
            the mean image knows.
            """#)
        let asManyAsLDA = small.keeping(min(lda.components.rows, size))
        let descriptions = [
            Description("PCA", small.transform(trainPixels), small.transform(testPixels)),
            Description("PCA, as many as LDA", asManyAsLDA.transform(trainPixels), asManyAsLDA.transform(testPixels)),
            Description("LDA", lda.transform(trainPixels), lda.transform(testPixels)),
            Description("classifier's last layer", lastTrain, lastTest),
        ]
        let (trainLight, testLight) = (brightness(trainPixels), brightness(testPixels))
        let ofLDA = descriptions[2]  // hide
        let lightGuess = try linearForecast(ofLDA.train, ofLDA.test.rows(shown), trainLight)  // hide
        let lightMistakes = zip(lightGuess.values, testLight.rows(shown).values).map { $0 - $1 }  // hide
        let mistaken = lightMistakes.indices.max { abs(lightMistakes[$0]) < abs(lightMistakes[$1]) }!  // hide
        let lightMistake = lightMistakes[mistaken]  // hide
        let memories = try descriptions.map { description in
            Memory(
                name: description.name, size: description.size,
                pixels: try explained(trainPixels, testPixels, by: description),
                brightness: try explained(trainLight, testLight, by: description))
        }
        page.table(  // hide
            "memories",
            columns: [
                "Description", Column("Numbers"), Column("Pixels explained", best: .highest),
                Column("Brightness explained", best: .highest),
            ],
            rows: memories.map {
                [
                    .text($0.name), .number($0.size), .number($0.pixels, .percent(1)),
                    .number($0.brightness, .percent(1)),
                ]
            },
            caption: """
                Share of the test images' variance that a linear forecast from each description explains. The mean \
                image would explain 0 %.
                """)
        try page.figure(  // hide
            "forgotten",
            .images(
                try [test.pictures(shown)]
                    + descriptions.map { description in
                        let guess = try linearForecast(description.train, description.test.rows(shown), trainPixels)
                        return pictures(guess.reshaped([shown.count] + image))
                    }, rowLabels: ["original"] + descriptions.map(\.name), columnLabels: test.names(of: shown)),
            caption: "The best linear guess of the pixels from each description.",
            alt: """
                Originals, PCA's blurred reconstructions, and below them guesses from fewer principal components, LDA \
                and the last layer that are blurrier still.
                """)

        page.prose(#"""
            From the last layer a linear guess explains
            \#(memories[3].pixels, .percent(1), name: "pixels explained by the last layer") of the pixels' variance,
            from PCA's \#(size) numbers \#(memories[0].pixels, .percent(1), name: "pixels explained by PCA"); no
            \#(size) linear numbers can give more than PCA's on the training images. Of brightness, which no label asks
            for, the layer still gives
            \#(memories[3].brightness, .percent(1), name: "brightness explained by the last layer"): a network does not
            forget on purpose, it merely has no reason to remember. LDA's directions *are* chosen to ignore what varies
            within a class, and from its \#(memories[2].size, name: "numbers of LDA") numbers
            \#(memories[2].brightness, .percent(1), name: "brightness explained by LDA") of brightness and
            \#(memories[2].pixels, .percent(1), name: "pixels explained by LDA") of the pixels can be guessed, where as
            many principal components give
            \#(memories[1].brightness, .percent(1), name: "brightness explained by PCA of LDA's size") and
            \#(memories[1].pixels, .percent(1), name: "pixels explained by PCA of LDA's size"). \#(figure: "forgotten")
            shows the guesses: LDA has forgotten how \#(markdown: lightMistake > 0 ? "dark" : "bright") the image of
            class \#(test.names(of: [shown[mistaken]])[0]) is.

            ### What it was never asked

            What the labels did not ask for may also be what we need tomorrow. A second network is trained in the same
            way, but without any image of \#(markdown: quoted(hidden.map { train.classNames[$0] })). Then five nearest
            neighbours among *all* training images name the test images, by each description. Recall is the share of a
            class's test images that get their own name.
            """#)
        let contenders = [
            descriptions[0], Description("last layer, all classes seen", lastTrain, lastTest),
            Description("last layer, these classes never seen", blindTrain, blindTest),
        ]
        let others = present.filter { !hidden.contains($0) }
        let recalls = contenders.map { description in
            [hidden, others].map { recall(of: $0, by: description, data) }
        }
        let guess = 1 / Double(present.count)
        page.table(  // hide
            "held-out",
            columns: [
                "Description", Column("Classes left out", best: .highest), Column("Other classes", best: .highest),
            ],
            rows: (zip(contenders, recalls).map { ($0.name, $1) } + [("random guess", [guess, guess])]).map {
                name, recalls in
                [.text(name), .number(recalls[0], .percent(1)), .number(recalls[1], .percent(1))]
            },
            caption: """
                Recall by five nearest neighbours, \(size) numbers each, on the \(hidden.count) classes that the \
                second network never saw and on the others.
                """)

        page.prose(#"""
            On the classes it never saw, the network's layer recalls
            \#(recalls[2][0], .percent(1), name: "recall of unseen classes, blind network"), which is
            \#(markdown: compared(recalls[2][0], recalls[0][0])) PCA's
            \#(recalls[0][0], .percent(1), name: "recall of unseen classes, PCA"); the layer that had seen them recalls
            \#(recalls[1][0], .percent(1), name: "recall of unseen classes, seeing network"). On the other classes the
            layers have \#(recalls[1][1], .percent(1), name: "recall of other classes, seeing network") and
            \#(recalls[2][1], .percent(1), name: "recall of other classes, blind network"), PCA
            \#(recalls[0][1], .percent(1), name: "recall of other classes, PCA").
            \#(markdown: verdict(recalls))
            """#)
        return LastLayerOutcome(descriptions: descriptions, memories: memories, recalls: recalls)
    }
}

extension LabelledImages {
    /// The images whose class is wanted; all class names stay.
    fileprivate func filtered(_ isWanted: (Int) -> Bool) -> LabelledImages {
        selecting(labels.indices.filter { isWanted(labels[$0]) })
    }
}

/// The mean pixel of every image `[N, pixels]`, 0 black to 1 white: `[N, 1]`.
private func brightness(_ images: Tensor) -> Tensor {
    MatrixProduct.multiply(
        images, Tensor(shape: [images.elementsPerRow, 1], repeating: 1 / Float(images.elementsPerRow)))
}

/// The share of the test targets' variance that a linear forecast from a description explains, 1 − error/variance about
/// the training mean: 0 for the mean itself, 1 for all. Penalty 1 on standardised codes.
private func explained(_ trainTargets: Tensor, _ testTargets: Tensor, by description: Description) throws -> Double {
    let (train, test) = (description.train, description.test)
    let forecast = try linearForecast(train, test, trainTargets)
    let mean = try RidgeRegression().fit(Tensor(shape: [train.rows, 1]), targets: trainTargets)
        .predict(Tensor(shape: [test.rows, 1]))
    let error = Scores.meanSquaredError(forecast, testTargets)
    return 1 - error / max(Scores.meanSquaredError(mean, testTargets), .leastNormalMagnitude)
}

/// The best linear guess of the targets from standardised codes.
private func linearForecast(_ train: Tensor, _ test: Tensor, _ targets: Tensor) throws -> Tensor {
    let scaling = Standardizer().fit(train)
    return try RidgeRegression().fit(scaling.transform(train), targets: targets).predict(scaling.transform(test))
}

/// The share of the images of `classes` whose class five nearest neighbours among all training images name.
private func recall(of classes: [Int], by description: Description, _ data: ImageDataset) -> Double {
    let labels = data.test.labels
    let rows = labels.indices.filter { classes.contains(labels[$0]) }
    guard !rows.isEmpty else { return 0 }
    return KNNClassifier(count: min(5, data.train.count)).fit(description.train, labels: data.train.labels)
        .accuracy(description.test.rows(rows), labels: rows.map { labels[$0] })
}

/// Names in code style, so that none is read as Markdown: "`a`, `b` and `c`".
private func quoted(_ names: [String]) -> String {
    let marked = names.map { "`" + $0.filter { $0 != "`" && !$0.isNewline } + "`" }
    return marked.count < 2 ? marked.joined() : marked.dropLast().joined(separator: ", ") + " and " + marked.last!
}

/// The difference of two accuracies in words, with half a point as the least that is worth a word.
private func compared(_ a: Double, _ b: Double) -> String {
    a > b + 0.005 ? "more than" : a < b - 0.005 ? "less than" : "as much as"
}

/// What the recalls say of a network that never saw some of the classes.
private func verdict(_ recalls: [[Double]]) -> String {
    let (pca, seeing, blind) = (recalls[0], recalls[1], recalls[2])
    guard blind[0] < pca[0] - 0.005 else {
        return """
            Here, what was learned for the other classes carries over to these; nothing in the training asked for \
            that, and nothing guarantees it.
            """
    }
    let cost =
        blind[1] <= pca[1] + 0.005
        ? """
        Even on the classes it was trained for, the second network's layer is no better than PCA, and on the others \
        it is worse.
        """
        : "It is better than PCA on the classes it was trained for, and worse on the others."
    let isAhead = seeing[0] > pca[0] && seeing[1] > pca[1]
    return cost + (isAhead ? " Only the layer that saw all classes is ahead on both." : "")
}
