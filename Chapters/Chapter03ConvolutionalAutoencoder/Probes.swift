import Engine
import Estimators
import Notebook

/// What two simple readers make of a representation: which test images they name rightly.
struct Reading: Codable {
    var name: String
    /// Numbers in the representation.
    var size: Int
    /// Of the linear probe, 1 for every image named rightly and 0 for others; of the nearest neighbours as well.
    var linear: Trials
    var neighbours: Trials
}

/// Both readers learn from the training images' codes and labels; the probe sees every variable at unit variance.
func read(
    _ name: String, _ train: Tensor, _ test: Tensor, _ trainLabels: [Int], _ testLabels: [Int]
) -> Reading {
    let scaling = Standardizer().fit(train)
    let probe = LogisticRegression(penalty: 1, tolerance: 1e-3, maximumIterations: 100)
        .fit(scaling.transform(train), labels: trainLabels)
    let voters = KNNClassifier(count: 5).fit(train, labels: trainLabels)
    return Reading(
        name: name, size: train.shape[1],
        linear: Trials(Scores.hits(probe.predict(scaling.transform(test)), testLabels)),
        neighbours: Trials(Scores.hits(voters.predict(test), testLabels)))
}

/// The one of that name.
func reading(_ name: String, _ readings: [Reading]) -> Reading { readings.first { $0.name == name } ?? readings[0] }
