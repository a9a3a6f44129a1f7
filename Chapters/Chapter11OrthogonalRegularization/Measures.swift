import Engine
import Estimators

/// How much the parts that should be separate have in common, over rows that nothing was fitted to.
struct Redundancy: Codable, Sendable {
    /// The mean squared correlation over all pairs of columns of all pairs of parts.
    var meanSquare: Double
    /// The greatest magnitude.
    var greatest: Double
    /// What the careless measure says: the same mean of squares of `Z₁ᵀZ₂ / N` with nothing centred or divided.
    var careless: Double

    var rootMeanSquare: Double { meanSquare.squareRoot() }

    init(_ codes: Codes) {
        let blocks = Part.separate.map { CrossCorrelation(codes[$0], codes[$1]) }
        meanSquare = blocks.reduce(0) { $0 + $1.meanSquare } / Double(blocks.count)
        greatest = blocks.map(\.greatest).max()!
        careless = Part.separate.reduce(0) { sum, pair in
            let product = MatrixProduct.multiply(codes[pair.0], codes[pair.1], transposeA: true)
            let rows = Double(codes[pair.0].rows)
            return sum + product.values.reduce(0) { $0 + Double($1) / rows * Double($1) / rows } / Double(product.count)
        } / Double(Part.separate.count)
    }
}

/// The correlations of all numbers of a code with each other: `[64, 64]` as rows.
func correlations(_ codes: Codes) -> [[Double]] {
    let whole = joined(codes.parts)
    let matrix = CrossCorrelation(whole, whole).matrix
    return (0..<matrix.rows).map { row in matrix.rows([row]).values.map { Double($0) } }
}

/// Tables side by side: `[N, dᵢ]` → `[N, Σdᵢ]`.
func joined(_ tables: [Tensor]) -> Tensor {
    let width = tables.reduce(0) { $0 + $1.rowCount }
    return Tensor(shape: [tables[0].rows, width]) { target in
        var start = 0
        for table in tables {
            let columns = table.rowCount
            table.withUnsafeBuffer { source in
                for i in source.indices { target[i / columns * width + start + i % columns] = source[i] }
            }
            start += columns
        }
    }
}

/// Mean and variance of every column.
func columnMoments(_ samples: Tensor) -> [(mean: Float, variance: Float)] {
    let fitted = Standardizer().fit(samples)
    return zip(fitted.mean, fitted.scale).map { mean, scale in (mean, scale * scale) }
}

/// Asks a part for a fact: who has learned to answer on training rows answers for rows that it has not seen.
enum Probe {
    /// Multinomial logistic regression on standardised numbers: finds what lies open to straight lines.
    case linear
    /// The vote of the ten nearest training rows: finds what only curved boundaries tell apart.
    case neighbors

    /// - Returns: the share of right answers about each fact.
    func accuracies(
        _ facts: [Fact], train: (code: Tensor, labels: [[Int]]), test: (code: Tensor, labels: [[Int]])
    ) -> [Double] {
        let scaler = Standardizer().fit(train.code)
        let (x, y) = (scaler.transform(train.code), scaler.transform(test.code))
        switch self {
        case .linear:
            return facts.map { fact in
                LogisticRegression(penalty: 1, tolerance: 1e-4, maximumIterations: 100)
                    .fit(x, labels: train.labels[fact.rawValue]).accuracy(y, labels: test.labels[fact.rawValue])
            }
        case .neighbors:
            return facts.map { fact in
                Scores.accuracy(
                    KNNClassifier(count: 10).fit(x, labels: train.labels[fact.rawValue]).predict(y),
                    test.labels[fact.rawValue])
            }
        }
    }
}
