import ChapterSupport
import Datasets
import Engine
import Estimators
import Notebook

/// What can be read off a description, a mean over seeds where it has any.
public struct Score: Codable, Sendable {
    public var name: String
    public var size: Int
    /// The share of the test images' variance that a linear guess explains.
    public var pixels: Double
    /// The share of test images named rightly by a linear probe, and by the vote of neighbours.
    public var linear: Double
    public var neighbours: Double
}

/// What one method makes of all images: `[N, numbers]` for the training images and for the test images.
struct Description {
    let train: Tensor
    let test: Tensor

    init(_ train: Tensor, _ test: Tensor) { (self.train, self.test) = (train, test) }
    init(_ samples: Samples, _ map: (Tensor) -> Tensor) { (train, test) = (map(samples.train), map(samples.test)) }

    /// How many numbers describe an image.
    var size: Int { train.shape[1] }
}

/// What two readers make of a description, test image by test image: 1 where they name the class rightly, else 0; and
/// the share of the pixels' variance that a linear guess explains.
struct Reading: Codable, Sendable {
    var linear: [Double]
    var neighbours: [Double]
    var pixels: Double
}

/// A logistic regression on standardised numbers, the vote of the nearest, and ridge regression of the pixels.
func read(_ description: Description, _ samples: Samples, voters: Int) throws -> Reading {
    let (known, asked) = (samples.data.train.labels, samples.data.test.labels)
    let scaling = Standardizer().fit(description.train)
    let (train, test) = (scaling.transform(description.train), scaling.transform(description.test))

    let probe = LogisticRegression(penalty: 1, tolerance: 1e-4, maximumIterations: 100).fit(train, labels: known)
    let nearest = KNNClassifier(count: voters).fit(description.train, labels: known)
    let guess = try RidgeRegression().fit(train, targets: samples.train).predict(test)
    return Reading(
        linear: Scores.hits(probe.predict(test), asked),
        neighbours: Scores.hits(nearest.predict(description.test), asked),
        pixels: 1 - Scores.meanSquaredError(guess, samples.test) / errorOfMean(samples))
}

/// The mean squared error of guessing every test image to be the mean training image.
func errorOfMean(_ samples: Samples) -> Double {
    let image = Tensor(mean(of: samples.train), shape: [1, samples.train.elementsPerRow])
    let guess = image.rows([Int](repeating: 0, count: samples.test.rows))
    return max(Scores.meanSquaredError(guess, samples.test), .leastNormalMagnitude)
}

extension LinearEmbeddings {
    /// What each description keeps, and where it helps.
    ///
    /// - Parameter samples: that readers learn from and are judged by.
    static func comparison(
        _ page: Page, _ options: Options, _ samples: Samples, _ maps: LinearMaps, _ settings: Settings
    ) throws -> [Score] {
        let (train, test) = (samples.data.train, samples.data.test)
        let (small, size) = (maps.pca, maps.pca.components.rows)
        let voters = min(settings.voters, train.count)
        let image = samples.data.imageShape
        page.prose(#"""
            ## Where each helps

            Three simple models try all embeddings. A **linear guess** of the pixels (ridge regression
            \#(cite: .hoerl1970)) asks how much of an image is left: the share of the test images' variance that it
            explains. A **linear probe** (logistic regression on standardised numbers) asks whether hyperplanes tell
            the classes apart. The vote of \#(voters, name: "neighbours that vote") **neighbours** asks whether near
            images
            belong together. All three learn from \#(train.count, name: "images that readers learn from") training
            images and
            are judged by \#(test.count, name: "images that readers are judged by") test images; none was tuned. The
            embeddings had other images before: PCA and the autoencoders all of the training set without labels, ICA
            \#(settings.independentImages) of it at most, and LDA all of it *with* labels, more than the probe itself
            has. A **random projection** (`randomProjection`) on \#(size) directions with normal coordinates is the
            baseline.

            \#(listing: "read")

            (A `Description` holds what a method makes of all images. `KNNClassifier` lets the lowest class number win a
            tie.)
            """#)
        let fewer = maps.all.keeping(min(maps.lda.directions.rows, maps.all.components.rows))
        let descriptions = [
            ("pixels", Description(samples.train, samples.test)),
            ("PCA", Description(samples, small.transform)),
            ("PCA, whitened", Description(samples, small.whitened.transform)),
            ("ICA", Description(samples, maps.ica.project)),
            ("PCA, as many as LDA", Description(samples, fewer.transform)),
            ("LDA", Description(samples, maps.lda.project)),
        ]
        let readings = try page.cached("readings", key: settings.voters) {
            try descriptions.map { try read($0.1, samples, voters: voters) }
        }
        let networks = maps.autoencoders.map { network in
            let encode = Function(image) { network.encode($0) }
            return Description(apply(encode, to: train), apply(encode, to: test))
        }
        let random = maps.autoencoders.indices.map { start in
            randomProjection(samples, size, seed: options.seed &+ UInt64(start))
        }
        let repeated = try page.cached("repeated-readings", key: settings.voters) {
            try [networks, random].map { try $0.map { try read($0, samples, voters: voters) } }
        }
        let named = Dictionary(uniqueKeysWithValues: zip(descriptions.map(\.0), readings))  // hide
        let frequent = train.classCounts.indices.max { train.classCounts[$0] < train.classCounts[$1] } ?? 0  // hide
        let chance = Double(test.labels.count { $0 == frequent }) / Double(test.count)  // hide
        func mean(_ values: [Double]) -> Double { Statistics.mean(values) }  // hide
        func row(_ name: String, _ numbers: Int, _ readings: [Reading]) -> [Cell] {  // hide
            [
                .text(name), .number(numbers),
                name == "pixels" ? "" : .number(Trials(readings.map(\.pixels)), .percent(1)),
                .number(Trials(readings.map { mean($0.linear) }), .percent(1)),
                .number(Trials(readings.map { mean($0.neighbours) }), .percent(1)),
            ]
        }
        page.table(
            "scores",
            columns: [
                "Description", Column("Numbers"), Column("Variance explained", best: .highest),
                Column("Linear probe", best: .highest), Column("Neighbours", best: .highest),
            ],
            rows: zip(descriptions, readings).map { row($0.0, $0.1.size, [$1]) }
                + [row("linear autoencoder", size, repeated[0]), row("random projection", size, repeated[1])]
                + [
                    [
                        "mean image, most frequent class", .number(0), .number(0.0, .percent(1)),
                        .number(chance, .percent(1)), .number(chance, .percent(1)),
                    ]
                ],
            caption: """
                What three readers make of each embedding, on \(test.count) test images. Mean ± standard deviation \
                over \(maps.autoencoders.count) starts of the autoencoder and of the projection; ICA is of its first \
                start.
                """)
        func difference(_ a: String, _ b: String, _ reader: KeyPath<Reading, [Double]>) -> Trials {  // hide
            guard let a = named[a]?[keyPath: reader], let b = named[b]?[keyPath: reader] else { return Trials([0]) }
            return Trials(a) - Trials(b)
        }
        func gain(  // hide
            _ a: String, over b: String, _ reader: KeyPath<Reading, [Double]>, _ name: String
        ) -> Quantity {  // hide
            Quantity(difference(a, b, reader), .percent(1), name: "\(a) against \(b), \(name)")
        }
        let planes = difference("PCA", "pixels", \.linear)  // hide
        let byPlanes = gain("PCA", over: "pixels", \.linear, "linear probe")  // hide
        let byNeighbours = gain("PCA", over: "pixels", \.neighbours, "neighbours")  // hide
        let whitening = gain("PCA, whitened", over: "PCA", \.neighbours, "neighbours")  // hide
        let labels = gain("LDA", over: "PCA, as many as LDA", \.linear, "linear probe")  // hide
        let labelled = gain("LDA", over: "PCA, as many as LDA", \.neighbours, "neighbours")  // hide
        let turning = gain("ICA", over: "PCA, whitened", \.neighbours, "neighbours")  // hide
        let ofPCA = named["PCA"].map { mean($0.neighbours) } ?? 0  // hide
        let skew = Quantity(  // hide
            Trials(repeated[0].map { mean($0.neighbours) }) - ofPCA, .percent(1),
            name: "linear autoencoder against PCA, neighbours")
        let averaged = test.labels.indices.map { image in mean(repeated[0].map { $0.neighbours[image] }) }  // hide
        let skewed = Trials(averaged) - Trials(named["PCA"]?.neighbours ?? averaged)  // hide
        let skewByImage = Quantity(  // hide
            skewed, .percent(1), name: "linear autoencoder against PCA, neighbours, by image")
        let detail = verdict(  // hide
            planes, "Perhaps what PCA discards hindered.", "Perhaps the probe can use fine detail that PCA discards;",
            "No difference was seen;")
            + " both had the same penalty and 100 iterations at most, which suits so different sizes unequally."  // hide
        let white = verdict(  // hide
            difference("PCA, whitened", "PCA", \.neighbours), "It helped here:", "It hurt here:",
            "No difference was seen:")

        page.prose(#"""
            Rankings rest on paired differences, test image by test image (points, with 95 % intervals):

            - **PCA** against all pixels (\#(size) numbers against \#(train.imageSize)): by neighbours
              \#(difference: byNeighbours, signed: true), by the probe \#(difference: byPlanes, signed: true).
              \#(markdown: detail)
            - **ICA** is a rotation of whitened PCA. Rotations change no distance, so neighbours see the same. The probe
              standardises its numbers, so that to it PCA *is* whitened PCA, and it undoes rotations. What distances
              could notice is the *whitening*, which scales faint directions up to the size of strong ones.
              \#(markdown: white) \#(difference: whitening, signed: true) against PCA. Whether ICA's single coordinates
              mean more was not measured.
            - The **linear autoencoder** has nearly PCA's error in skewed axes. A linear reader undoes the skew;
              neighbours could see it: \#(difference: skew, signed: true) against PCA over starts on these very images,
              \#(difference: skewByImage, signed: true) over test images with the starts averaged. That the skew is the
              cause was not tested.
            - **LDA** against as many principal components: by the probe \#(difference: labels, signed: true), by
              neighbours \#(difference: labelled, signed: true). The price is the variance explained in
              \#(table: "scores"): what does not separate classes is dropped.
            """#)
        page.claim(
            "a rotation changes no vote: ICA and whitened PCA agree to a hundredth", abs(turning.value) <= 0.01)
        let repeats = zip(["linear autoencoder", "random projection"], repeated).map { name, readings in  // hide
            Score(
                name: name, size: size, pixels: mean(readings.map(\.pixels)), linear: mean(readings.flatMap(\.linear)),
                neighbours: mean(readings.flatMap(\.neighbours)))
        }
        return zip(descriptions, readings).map { description, reading in
            Score(
                name: description.0, size: description.1.size, pixels: reading.pixels, linear: mean(reading.linear),
                neighbours: mean(reading.neighbours))
        } + repeats
    }
}

/// Samples on `size` directions with independent normal coordinates.
func randomProjection(_ samples: Samples, _ size: Int, seed: UInt64) -> Description {
    var random = Random(seed: seed).split(1)
    let directions = Tensor(normal: [size, samples.train.elementsPerRow], using: &random)
    return Description(samples) { MatrixProduct.multiply($0, directions, transposeB: true) }
}

/// Which of three things to say of a difference: that it is clearly above zero, clearly below, or neither.
func verdict(_ difference: Trials, _ more: String, _ less: String, _ neither: String) -> String {
    difference.isClear ? difference.mean > 0 ? more : less : neither
}
