import Engine
import Estimators

/// How much the parts that should be separate have in common.
struct Redundancy: Codable, Sendable {
    /// The mean squared correlation over all pairs of numbers from parts that should be separate.
    var meanSquare: Double
    /// The greatest correlation, as a magnitude.
    var greatest: Double
    /// The careless measure: the mean of the squared entries of `Z₁ᵀZ₂ / N`, of features as they stand.
    var careless: Double

    /// The size of a typical correlation.
    var rootMeanSquare: Double { meanSquare.squareRoot() }

    init(_ codes: Codes) {
        let correlations = Part.separate.map { CrossCorrelation(codes[$0], codes[$1]) }
        meanSquare = mean(correlations.map(\.meanSquare))
        greatest = correlations.map(\.greatest).max()!
        careless = mean(Part.separate.map { meanSquaredProduct(codes[$0], codes[$1]) })
    }
}

/// The mean of the squared entries of `Z₁ᵀZ₂ / N` of features as they stand: `[N, d₁]`, `[N, d₂]`.
private func meanSquaredProduct(_ z1: Tensor, _ z2: Tensor) -> Double {
    let (products, rows) = (MatrixProduct.multiply(z1, z2, transposeA: true), Double(z1.rows))
    return mean(products.values.map { Double($0) / rows * (Double($0) / rows) })
}

private func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(numbers.count) }

/// Magnitudes of the correlations of all numbers of a code with each other, as rows.
func correlationMagnitudes(_ codes: Codes) -> [[Double]] {
    let whole = Tensor.concatenated(codes.parts)
    let matrix = CrossCorrelation(whole, whole).matrix
    return (0..<matrix.rows).map { row in matrix.rows([row]).values.map { Double(abs($0)) } }
}

/// Codes and the truth about them: what a probe learns from, or is asked about.
struct Examples {
    let codes: Codes
    let labels: [[Int]]

    init(_ codes: Codes, _ views: Views) { self.init(codes: codes, labels: views.labels) }

    init(codes: Codes, labels: [[Int]]) {
        self.codes = codes
        self.labels = labels
    }

    func prefix(_ count: Int) -> Examples {
        let rows = 0..<min(count, codes.parts[0].rows)
        return Examples(
            codes: Codes(parts: codes.parts.map { $0.rows(rows) }), labels: labels.map { Array($0[rows]) })
    }
}

/// Asks a part for a fact: what has learned to answer from the codes of training scenes answers for others.
enum Probe {
    /// Logistic regression on standardised numbers: finds what straight boundaries tell apart.
    case linear
    /// The vote of the ten nearest training codes: finds what only curved boundaries tell apart.
    case neighbors

    /// The share of right answers about a fact from one part.
    func accuracy(_ fact: Fact, from part: Part, train: Examples, test: Examples) -> Double {
        accuracies(fact, from: part, train: train, tests: [test])[0]
    }

    /// The same in several sets, for which the probe learns once.
    private func accuracies(_ fact: Fact, from part: Part, train: Examples, tests: [Examples]) -> [Double] {
        let scaler = Standardizer().fit(train.codes[part])
        let (x, known) = (scaler.transform(train.codes[part]), train.labels[fact.rawValue])
        let predict: (Tensor) -> [Int]
        switch self {
        case .linear:
            predict =
                LogisticRegression(penalty: 1, tolerance: 1e-4, maximumIterations: 100).fit(x, labels: known).predict
        case .neighbors:
            predict = KNNClassifier(count: 10).fit(x, labels: known).predict
        }
        return tests.map { Scores.accuracy(predict(scaler.transform($0.codes[part])), $0.labels[fact.rawValue]) }
    }

    /// Every fact from every part: `[part][fact]`.
    func table(train: Examples, test: Examples) -> [[Double]] {
        Part.allCases.map { part in
            Fact.allCases.map { accuracy($0, from: part, train: train, test: test) }
        }
    }

    /// Every fact from every part where it is at home; the mean.
    func taskAccuracy(train: Examples, test: Examples) -> Double {
        taskAccuracies(train: train, tests: [test])[0]
    }

    /// The same in several sets, for which the probes learn once.
    func taskAccuracies(train: Examples, tests: [Examples]) -> [Double] {
        let scores = Part.allCases.flatMap { part in
            Fact.allCases.filter(part.isHome).map { accuracies($0, from: part, train: train, tests: tests) }
        }
        return tests.indices.map { test in scores.reduce(0) { $0 + $1[test] } / Double(scores.count) }
    }

    /// How much the parts give away of facts that their modality knows and that belong elsewhere: the share of the way
    /// from chance to certainty, averaged over parts and facts. 0 is nothing, 1 is everything.
    func leakage(train: Examples, test: Examples) -> Double {
        let scores = Part.allCases.flatMap { part in
            Fact.allCases.filter { part.couldTell($0) && !part.isHome(of: $0) }.map { fact in
                let chance = chance(fact, train: train, test: test)
                return (accuracy(fact, from: part, train: train, test: test) - chance) / (1 - chance)
            }
        }
        return scores.reduce(0, +) / Double(scores.count)
    }
}

/// How often the most frequent value of the training scenes is right.
func chance(_ fact: Fact, train: Examples, test: Examples) -> Double {
    let known = train.labels[fact.rawValue]
    let counts = (0..<fact.values).map { value in known.count { $0 == value } }
    let guess = counts.firstIndex(of: counts.max()!)!
    let asked = test.labels[fact.rawValue]
    return Double(asked.count { $0 == guess }) / Double(asked.count)
}

// MARK: Tables

/// Mean and variance of every column.
func columnMoments(_ samples: Tensor) -> [(mean: Float, variance: Float)] {
    let fitted = Standardizer().fit(samples)
    return zip(fitted.mean, fitted.scale).map { mean, scale in (mean, scale * scale) }
}
