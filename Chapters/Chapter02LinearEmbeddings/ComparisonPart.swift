import ChapterSupport
import Datasets
import Engine
import Estimators
import Notebook

extension LinearEmbeddings {
    /// Part 7: two readers try all descriptions.
    ///
    /// - Parameter descriptions: PCA, PCA of LDA's size, LDA, the classifier's last layer.
    static func comparison(
        _ page: Page, _ options: Options, _ samples: Samples, _ maps: LinearMaps, _ descriptions: [Description],
        using random: inout Random
    ) throws -> [Score] {
        let (data, trainPixels, testPixels) = (samples.data, samples.trainPixels, samples.testPixels)
        let (train, test, image) = (data.train, data.test, data.imageShape)
        let (small, ica, autoencoder) = (maps.pca, maps.ica, maps.autoencoder)
        let (pixels, size) = (train.imageSize, small.components.rows)
        page.prose(#"""
            ## Where each helps

            Two readers try all descriptions. The **linear probe** is a logistic regression on standardised numbers
            (one linear map, trained by cross-entropy with a penalty of 1 on its squared weights): can planes tell the
            classes apart? **5-NN** takes the majority of five nearest neighbours by
            Euclidean distance: do near images belong together? Both learn from all \#(train.count) training images with
            labels and are scored on \#(test.count) test images. Neither was tuned. LDA and the classifier have used the
            same training labels before; the others have seen none. A **random projection** on \#(size) directions is
            the trivial opponent, and always guessing the most frequent class the floor.
            """#)
        let whitenedPCA = small.whitened
        let linear = Function(image) { autoencoder.encode($0) }
        let directions = Tensor(normal: [size, train.imageSize], using: &random)
        func shadow(_ images: Tensor) -> Tensor { MatrixProduct.multiply(images, directions, transposeB: true) }
        let scores = try page.cached("scores", key: options) {
            let contenders =
                [
                    Description("pixels", trainPixels, testPixels),
                    Description("random projection", shadow(trainPixels), shadow(testPixels)),
                    descriptions[0],
                    Description("PCA, whitened", whitenedPCA.transform(trainPixels), whitenedPCA.transform(testPixels)),
                    Description("ICA", ica.transform(trainPixels), ica.transform(testPixels)),
                    Description("linear autoencoder", apply(linear, to: train), apply(linear, to: test)),
                ] + descriptions[1...]
            let bar = page.progress("Probes", total: contenders.count)  // hide
            defer { bar.finish() }  // hide
            return contenders.map { description in
                defer { bar.advance(status: description.name) }  // hide
                return score(description, data)
            }
        }
        let frequent = train.classCounts.indices.max { train.classCounts[$0] < train.classCounts[$1] }!  // hide
        let chance = Double(test.labels.count { $0 == frequent }) / Double(test.count)  // hide
        let floor = Score(  // hide
            name: "always the most frequent class", size: 0, linear: chance, neighbours: chance)
        page.table(  // hide
            "scores",
            columns: [
                "Description", Column("Numbers"), Column("Linear probe", best: .highest),
                Column("5-NN", best: .highest),
            ],
            rows: (scores + [floor]).map {
                [
                    .text($0.name), .number($0.size), .number($0.linear, .percent(1)),
                    .number($0.neighbours, .percent(1)),
                ]
            },
            caption: "Test accuracy of two readers on \(scores.count) descriptions.")
        let (raw, projection, principal) = (scores[0], scores[1], scores[2])  // hide
        let (white, independent, network) = (scores[3], scores[4], scores[5])  // hide
        let (fair, discriminant, last) = (scores[6], scores[7], scores[8])  // hide
        let error = (raw.linear * (1 - raw.linear) / Double(test.count)).squareRoot()  // hide

        page.prose(#"""
            One standard error of an accuracy in \#(table: "scores") is about
            \#(error, .percent(1), name: "standard error of an accuracy"); read smaller differences as none.

            - **PCA** keeps \#(principal.neighbours, .percent(1), name: "5-NN on PCA") by neighbours with \#(size)
              numbers, where all \#(pixels) pixels have \#(raw.neighbours, .percent(1), name: "5-NN on pixels"), and a
              random projection of the same size
              \#(projection.neighbours, .percent(1), name: "5-NN on a random projection"). By planes it has
              \#(principal.linear, .percent(1), name: "linear probe on PCA") against
              \#(raw.linear, .percent(1), name: "linear probe on pixels"):
              \#(markdown: raw.linear > principal.linear + 0.005
                  ? "a plane can use the fine detail that PCA discards"
                  : "the fine detail that PCA discards is no help to a plane here").
            - **ICA** is a rotation of whitened PCA. A linear probe that sees every number at unit variance can undo any
              rotation, so *in principle* PCA and ICA are the same to it: \#(principal.linear, .percent(1)) and
              \#(independent.linear, .percent(1), name: "linear probe on ICA"). A rotation does not change distances
              either, so by neighbours ICA equals whitened PCA,
              \#(independent.neighbours, .percent(1), name: "5-NN on ICA") and
              \#(white.neighbours, .percent(1), name: "5-NN on whitened PCA"). What changes distances is the
              *whitening*: it blows faint directions up to the size of strong ones. ICA helps where single coordinates
              are to mean something, not where a reader mixes them anyway.
            - The **linear autoencoder** has nearly PCA's error, in skewed axes:
              \#(network.linear, .percent(1), name: "linear probe on the linear autoencoder") by planes and
              \#(network.neighbours, .percent(1), name: "5-NN on the linear autoencoder") by neighbours.
            - **LDA** has \#(discriminant.size, name: "numbers of LDA") numbers and reaches
              \#(discriminant.linear, .percent(1), name: "linear probe on LDA") by planes and
              \#(discriminant.neighbours, .percent(1), name: "5-NN on LDA") by neighbours; PCA with as many has
              \#(fair.linear, .percent(1), name: "linear probe on PCA of LDA's size") and
              \#(fair.neighbours, .percent(1), name: "5-NN on PCA of LDA's size").
            - The **classifier's last layer** reaches
              \#(last.linear, .percent(1), name: "linear probe on the last layer") and
              \#(last.neighbours, .percent(1), name: "5-NN on the last layer"). It is the only description here that
              bends, and what it may
              cost stands in \#(table: "memories") and \#(table: "held-out").
            """#)
        page.claim(  // hide
            "ICA equals whitened PCA for both readers to a hundredth",
            abs(independent.linear - white.linear) <= 0.01 && abs(independent.neighbours - white.neighbours) <= 0.01)
        page.claim(  // hide
            "LDA has fewer directions than there are classes", maps.lda.components.rows < train.classNames.count)
        return scores
    }
}

/// What two simple readers make of a description. The probe sees every variable at unit variance.
private func score(_ description: Description, _ data: ImageDataset) -> LinearEmbeddings.Score {
    let (train, test) = (description.train, description.test)
    let (trainLabels, testLabels) = (data.train.labels, data.test.labels)
    let scaling = Standardizer().fit(train)
    let probe = LogisticRegression(penalty: 1, tolerance: 1e-4, maximumIterations: 100)
        .fit(scaling.transform(train), labels: trainLabels)
    return .init(
        name: description.name, size: description.size,
        linear: probe.accuracy(scaling.transform(test), labels: testLabels),
        neighbours: KNNClassifier(count: min(5, train.rows)).fit(train, labels: trainLabels)
            .accuracy(test, labels: testLabels))
}
