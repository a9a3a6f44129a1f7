import Datasets
import Engine
import Estimators
import Models
import Notebook

/// What two simple readers make of a representation: how many test images each names rightly.
struct Reading: Codable, Sendable {
    var name: String
    /// Numbers in the representation.
    var size: Int
    /// Accuracies.
    var linear: Double
    var neighbours: Double
}

/// Both readers learn from images' codes and labels and name others; the probe sees every variable at unit variance.
func read(
    _ name: String, _ train: Tensor, _ test: Tensor, labels: [Int], testLabels: [Int]
) -> Reading {
    let scaling = Standardizer().fit(train)
    let probe = LogisticRegression(penalty: 1, tolerance: 1e-3, maximumIterations: 100)
        .fit(scaling.transform(train), labels: labels)
    let voters = KNNClassifier(count: 5).fit(train, labels: labels)
    return Reading(
        name: name, size: train.shape[1],
        linear: Scores.accuracy(probe.predict(scaling.transform(test)), testLabels),
        neighbours: Scores.accuracy(voters.predict(test), testLabels))
}

/// The same of a network's codes.
func read(_ name: String, _ network: some Autoencoder, _ experiment: Experiment) -> Reading {
    let encode = Function(experiment.image) { network.encode($0).flattened() }
    return read(
        name, apply(encode, to: experiment.labelled), apply(encode, to: experiment.test),
        labels: experiment.labelled.labels, testLabels: experiment.test.labels)
}

/// One representation's readings over starts.
struct CodeReading {
    let name: String
    let size: Int
    let linear: Trials
    let neighbours: Trials

    /// - Parameter starts: every start's readings, of the same representations in the same order.
    init(_ starts: [[Reading]], _ place: Int) {
        (name, size) = (starts[0][place].name, starts[0][place].size)
        linear = Trials(starts.map { $0[place].linear })
        neighbours = Trials(starts.map { $0[place].neighbours })
    }
}

/// PCA with as many numbers as a code has, or as many as there are; `fixed` are pixels and PCA's by ascending size.
func rivalReading(of code: CodeReading, among fixed: [Reading]) -> Reading {
    fixed.dropFirst().last { $0.size <= code.size } ?? fixed[0]
}

/// A row of the table of readings for what has no starts.
func readingRow(_ reading: Reading) -> [Cell] {
    [
        .text(reading.name), .number(reading.size), .number(reading.linear, .percent(1)), "",
        .number(reading.neighbours, .percent(1)), "",
    ]
}

/// The same for a network's code.
func readingRow(_ code: CodeReading, against rival: Reading) -> [Cell] {
    [
        .text(code.name), .number(code.size), .number(code.linear, .percent(1)),
        .difference(code.linear - rival.linear, .percent(1)), .number(code.neighbours, .percent(1)),
        .difference(code.neighbours - rival.neighbours, .percent(1)),
    ]
}

extension LabelledImages {
    /// So many of the images at most, drawn without a look at the labels.
    func drawn(_ count: Int, seed: UInt64) -> LabelledImages {
        var random = Random(seed: seed)
        let rows = random.permutation(self.count).prefix(count)
        let bytes = rows.flatMap { pixels[$0 * imageSize..<($0 + 1) * imageSize] }
        return LabelledImages(
            pixels: bytes, labels: rows.map { labels[$0] }, height: shape[1], width: shape[2], channels: shape[3],
            classNames: classNames)
    }
}
