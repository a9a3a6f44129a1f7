import Engine
import Estimators
import Notebook

/// What two simple readers make of a representation. The probe sees every variable at unit variance.
func score(
    _ name: String, _ train: Tensor, _ test: Tensor, _ trainLabels: [Int], _ testLabels: [Int]
) -> ConvolutionalAutoencoders.Score {
    let scaling = Standardizer().fit(train)
    let probe = LogisticRegression(penalty: 1, tolerance: 1e-3, maximumIterations: 100)
        .fit(scaling.transform(train), labels: trainLabels)
    return .init(
        name: name, size: train.shape[1],
        linear: probe.accuracy(scaling.transform(test), labels: testLabels),
        neighbours: KNNClassifier(count: 5).fit(train, labels: trainLabels).accuracy(test, labels: testLabels))
}

/// How one accuracy stands to another, in words, with half a point as the least difference worth a word.
func compare(_ a: Double, _ b: Double) -> String {
    a > b + 0.005 ? "does better" : a < b - 0.005 ? "does worse" : "does as well"
}
