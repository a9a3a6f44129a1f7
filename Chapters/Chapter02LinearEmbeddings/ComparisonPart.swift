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
    let guess = try RidgeRegression().fit(train, targets: samples.train).predict(test)
    return Reading(
        linear: Scores.hits(probe.predict(test), asked),
        neighbours: votes(description, samples, voters: voters),
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
    ) throws -> Comparison {
        let (train, test) = (samples.data.train, samples.data.test)
        let (small, size) = (maps.pca, maps.pca.components.rows)
        let voters = min(settings.voters, train.count)
        page.prose(#"""
            ## Where each helps

            Three simple models read every embedding. A **linear guess** of the pixels (ridge regression
            \#(cite: .hoerl1970)) asks how much of an image is left: the share of the test images' variance that it
            explains. A **linear probe** (logistic regression on standardised numbers) asks whether hyperplanes tell the
            classes apart. The vote of \#(voters) **neighbours** asks whether near images
            belong together. All learn from the \#(train.count) labelled images that LDA had, and are judged by
            \#(test.count) test images; none was tuned. PCA and the autoencoders had all training images, without
            labels. The baseline is a **random projection** on \#(size) directions with normal coordinates.
            """#)
        let fewer = maps.all.keeping(min(maps.lda.directions.rows, maps.all.components.rows))  // hide
        let descriptions = [  // hide
            ("pixels", Description(samples.train, samples.test)),
            ("PCA", Description(samples, small.transform)),
            ("PCA, whitened", Description(samples, small.whitened.transform)),
            ("ICA", Description(samples, maps.ica.project)),
            ("PCA, as many as LDA", Description(samples, fewer.transform)),
            ("LDA", Description(samples, maps.lda.project)),
        ]
        let readings = try page.cached("readings", key: settings.voters) {  // hide
            try descriptions.map { try read($0.1, samples, voters: voters) }
        }
        let encoders = maps.autoencoders.map { $0.encoder.weight.value.transposed() }  // hide
        let random = maps.autoencoders.indices.map { start in  // hide
            randomProjection(samples, size, seed: options.seed &+ UInt64(start))
        }
        let repeated = try page.cached("repeated-readings", key: settings.voters) {  // hide
            try [
                encoders.map { Description(samples, Sheet(mean: small.mean, directions: $0).project) }, random,
            ].map { try $0.map { try read($0, samples, voters: voters) } }
        }
        let axes = try page.cached("axes-and-planes", key: settings.voters) {  // hide
            try encoders.map { try controls($0, small, samples, voters: voters) }
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
                "Description", Column("Numbers"), Column("Variance explained"), Column("Linear probe"),
                Column("Neighbours"),
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
        let labels = difference("LDA", "PCA, as many as LDA", \.linear)  // hide
        let dropped = verdict(  // hide
            labels, "Labels helped; the price", "Labels did not help here; what it dropped",
            "No help of the labels was seen; what it dropped")

        func pair(  // hide
            _ a: String, _ b: String, _ reader: KeyPath<Reading, [Double]>, _ name: String
        ) -> Prose {
            "\(difference: difference(a, b, reader), .percent(1), name: "\(a) against \(b), \(name)", signed: true)"
        }

        page.prose(#"""
            Rankings rest on paired differences, test image by test image:

            - **PCA** against all pixels: neighbours \#(pair("PCA", "pixels", \.neighbours, "neighbours")),
              probe \#(pair("PCA", "pixels", \.linear, "probe")); the probe's penalty and its 100 iterations at most may
              suit so different sizes unequally.
            - **LDA** against as many principal components: probe
              \#(pair("LDA", "PCA, as many as LDA", \.linear, "probe")),
              neighbours \#(pair("LDA", "PCA, as many as LDA", \.neighbours, "neighbours")).
              \#(markdown: dropped) is the variance explained (\#(table: "scores")).
            - **ICA** is a rotation of whitened PCA, and rotations change no distance: neighbours see the same. The
              probe standardises, so that to it PCA *is* whitened PCA, and undoes rotations. Whether ICA's single
              numbers mean more was not measured.
            """#)
        let base = named["PCA"]?.neighbours ?? test.labels.map { _ in 0 }  // hide
        let skewed = differences(repeated[0].map(\.neighbours), base)  // hide
        let plane = differences(axes.map(\.ownPlane), base)  // hide
        let skew = differences(axes.map(\.ownSkew), base)  // hide
        func text(_ difference: Difference, _ name: String) -> Prose {  // hide
            "\(difference: difference, .percent(1), name: name, signed: true)"
        }
        let isSkew = skew.isClear && !plane.isClear && (skew.mean > 0) == (skewed.mean > 0)  // hide
        let cause = (  // hide
            !skewed.isClear
                ? "So no difference was seen that would ask for a cause."
                : isSkew
                    ? "So it is the skewed axes that neighbours notice here, not the plane. Why was not asked."
                    : "So neither plane nor axes alone are shown to be the cause."
        )
        page.beginFold("Neighbours, whitening and skew")

        page.prose(#"""
            Distances notice how long the axes are. *Whitening* stretches faint directions to the length of strong ones:
            neighbours by whitened PCA against PCA
            \#(pair("PCA, whitened", "PCA", \.neighbours, "neighbours")). The *linear autoencoder* has nearly PCA's
            plane in skewed axes; a linear reader undoes the skew, neighbours need not:
            \#(text(skewed, "linear autoencoder against PCA, neighbours")), the interval over test images and starts
            together. Two controls part the plane from the axes. The networks' own planes with orthonormal axes:
            \#(text(plane, "autoencoder's plane, orthonormal axes, against PCA, neighbours")). PCA's plane with the
            networks' skewed axes: \#(text(skew, "PCA's plane, autoencoder's skew, against PCA, neighbours")).
            \#(markdown: cause)
            """#)
        page.endFold()
        page.claim(
            "a rotation changes no vote: ICA and whitened PCA agree to a hundredth",
            abs(difference("ICA", "PCA, whitened", \.neighbours).mean) <= 0.01)
        let repeats = zip(["linear autoencoder", "random projection"], repeated).map { name, readings in  // hide
            Score(
                name: name, size: size, pixels: mean(readings.map(\.pixels)), linear: mean(readings.flatMap(\.linear)),
                neighbours: mean(readings.flatMap(\.neighbours)))
        }
        let scores = zip(descriptions, readings).map { description, reading in  // hide
            Score(
                name: description.0, size: description.1.size, pixels: reading.pixels, linear: mean(reading.linear),
                neighbours: mean(reading.neighbours))
        }
        return Comparison(scores: scores + repeats, labels: labels)
    }
}

/// What the comparison found, for the summary.
struct Comparison {
    var scores: [Score]
    /// LDA against as many principal components by the linear probe, test image by test image.
    var labels: Trials
}

/// A linear autoencoder's plane without its skew, and its skew without its plane: for every test image 1 where
/// neighbours name the class rightly, else 0.
private struct Controls: Codable {
    var ownPlane: [Double]
    var ownSkew: [Double]
}

/// The encoder's plane with orthonormal axes, and its own axes turned into the plane of PCA.
///
/// - Parameters:
///   - encoder: Eᵀ, one row for each number of the code.
///   - components: as many, orthonormal rows.
func parted(_ encoder: Tensor, components: Tensor) throws -> (plane: Tensor, skew: Tensor) {
    let coordinates = MatrixProduct.multiply(encoder, components, transposeB: true)
    return (try orthonormal(encoder), MatrixProduct.multiply(coordinates, components))
}

private func controls(_ encoder: Tensor, _ pca: FittedPCA, _ samples: Samples, voters: Int) throws -> Controls {
    let (plane, skew) = try parted(encoder, components: pca.components)
    let hits = [plane, skew].map { directions in
        let description = Description(samples, Sheet(mean: pca.mean, directions: directions).project)
        return votes(description, samples, voters: voters)
    }
    return Controls(ownPlane: hits[0], ownSkew: hits[1])
}

/// The mean difference of several starts from one fixed method. Its interval holds both the images that were drawn
/// and the starts: the squared errors of the mean over either are added, by Welch's formula.
func differences(_ starts: [[Double]], _ fixed: [Double]) -> Difference {
    let averaged = fixed.indices.map { image in Statistics.mean(starts.map { $0[image] }) - fixed[image] }
    let byStart = Trials(starts.map(Statistics.mean))
    return Difference(independent: Trials(averaged), byStart - byStart.mean)
}

/// 1 for every test image that the vote of the nearest names rightly, else 0.
func votes(_ description: Description, _ samples: Samples, voters: Int) -> [Double] {
    let nearest = KNNClassifier(count: voters).fit(description.train, labels: samples.data.train.labels)
    return Scores.hits(nearest.predict(description.test), samples.data.test.labels)
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
