import ChapterSupport
import Datasets
import Engine
import Estimators
import Notebook

/// Scenes and their captions as two tables of numbers, made by what the training rows teach.
struct CaptionViews {
    /// Principal components of the pictures, `[N, components]`.
    let images: Tensor
    /// TF-IDF of the captions, `[N, words]`.
    let words: Tensor
}

/// What turns scenes into two views.
struct CaptionReader {
    /// Pictures are shrunk to so many pixels a side: the covariance of all pixels would be large, and little is lost.
    static let side = 16

    let pca: FittedPCA
    let weigher: FittedTFIDF
    let vocabulary: Vocabulary
    private let tokenizer = Tokenizer()

    /// - Parameter components: of the pictures.
    init(_ scenes: CaptionedScenes, components: Int) throws {
        let tokenizer = tokenizer
        let sentences = scenes.captions.map { tokenizer.tokens($0[0]) }
        let vocabulary = Vocabulary(sentences, minimumCount: 5)
        pca = try PCA(count: components).fit(Self.pixels(scenes))
        weigher = TFIDF(vocabulary: vocabulary.count, ignoring: [Vocabulary.padding, Vocabulary.unknown])
            .fit(sentences.map { vocabulary.encode($0) })
        self.vocabulary = vocabulary
    }

    func views(_ scenes: CaptionedScenes) -> CaptionViews {
        CaptionViews(
            images: pca.transform(Self.pixels(scenes)),
            words: weigher.transform(scenes.captions.map { vocabulary.encode(tokenizer.tokens($0[0])) }))
    }

    private static func pixels(_ scenes: CaptionedScenes) -> Tensor {
        scenes.images().resized(height: side, width: side).flattened
    }
}

/// What was chosen on validation scenes: a ridge, and how many pairs.
struct CaptionChoice {
    let cca: FittedCCA
    let ridge: Double
    let pairs: Int

    /// - Returns: the choice with the highest mean reciprocal rank of the right picture for a caption.
    init(_ train: CaptionViews, validation: CaptionViews) throws {
        var best = (rank: -1.0, ridge: 0.0, pairs: 0)
        var fits: [Double: FittedCCA] = [:]
        for ridge in [1e-4, 1e-3, 1e-2, 1e-1] {
            let cca = try CCA(count: 64, ridge: ridge).fit(train.images, train.words)
            fits[ridge] = cca
            for pairs in [4, 8, 16, 32, 64] where pairs <= cca.correlations.count {
                let metrics = RetrievalMetrics(similarities: Self.similarities(cca, pairs, validation))
                if metrics.meanReciprocalRank > best.rank { best = (metrics.meanReciprocalRank, ridge, pairs) }
            }
        }
        (cca, ridge, pairs) = (fits[best.ridge]!, best.ridge, best.pairs)
    }

    /// How alike every caption and every picture are: `[captions, pictures]`.
    func similarities(_ views: CaptionViews) -> Tensor { Self.similarities(cca, pairs, views) }

    private static func similarities(_ cca: FittedCCA, _ pairs: Int, _ views: CaptionViews) -> Tensor {
        let weights = cca.correlations.enumerated().map { $0 < pairs ? $1 : 0 }
        return weightedCosines(
            cca.transform(y: views.words), cca.transform(x: views.images), weights: weights)
    }
}

/// The opponent: a regression says what TF-IDF a picture's caption probably has, and the nearest caption is taken. Its
/// penalty is chosen on validation scenes as CCA's ridge is.
struct RegressionChoice {
    let penalty: Double
    private let regression: FittedRidgeRegression
    /// `[words]`, of the training captions.
    private let mean: [Float]

    init(_ train: CaptionViews, validation: CaptionViews) throws {
        let mean = MatrixProduct.multiply(
            Tensor(shape: [1, train.words.rows], repeating: 1 / Float(train.words.rows)), train.words
        ).values
        let trials = try [1.0, 10, 100, 1_000].map { penalty in
            let fitted = try RidgeRegression(penalty: penalty).fit(train.images, targets: train.words)
            let metrics = RetrievalMetrics(similarities: Self.similarities(fitted, mean, validation))
            return (rank: metrics.meanReciprocalRank, penalty: penalty, fitted: fitted)
        }
        let best = trials.max { $0.rank < $1.rank }!
        (penalty, regression, self.mean) = (best.penalty, best.fitted, mean)
    }

    /// Cosines of captions and forecasts about the mean caption: `[captions, pictures]`.
    func similarities(_ views: CaptionViews) -> Tensor { Self.similarities(regression, mean, views) }

    private static func similarities(
        _ regression: FittedRidgeRegression, _ mean: [Float], _ views: CaptionViews
    ) -> Tensor {
        func directions(_ words: Tensor) -> Tensor { unitRows(words.subtracting(row: mean)) }
        return MatrixProduct.multiply(
            directions(views.words), directions(regression.predict(views.images)), transposeB: true)
    }
}

/// What captions speak of.
private let spokenFactors: [SceneFactor] = [.shape, .colour, .size, .column, .row]

private func name(_ factor: SceneFactor) -> String {
    switch factor {
    case .column: "place from left to right"
    case .row: "place from top to bottom"
    default: "\(factor)"
    }
}

/// How often the picture found first agrees with the caption's own scene in a factor.
struct Agreement {
    let name: String
    let share: Double
    /// Of a picture picked at random.
    let chance: Double

    /// How far the share is from chance to always.
    var gain: Double { (share - chance) / (1 - chance) }
}

/// The agreement in every factor that captions speak of; `similarities [captions, pictures]`.
func agreements(_ scenes: CaptionedScenes, _ similarities: Tensor) -> [Agreement] {
    let found = similarities.argmax()
    return spokenFactors.map { factor in
        let labels = scenes.labels(of: factor)
        let counts = (0...labels.max()!).map { value in Double(labels.count { $0 == value }) }
        return Agreement(
            name: name(factor), share: Scores.accuracy(found.map { labels[$0] }, labels),
            chance: counts.reduce(0) { $0 + $1 * $1 } / Double(labels.count * labels.count))
    }
}

/// The number of factors that two scenes share, of those that captions speak of: what somebody would go by who saw
/// every factor without error. `[N, N]`.
func sharedFactors(_ scenes: CaptionedScenes) -> Tensor {
    var marks = Tensor(shape: [scenes.count, spokenFactors.count * 10])
    for (index, factor) in spokenFactors.enumerated() {
        for (row, value) in scenes.labels(of: factor).enumerated() { marks[row, index * 10 + value] = 1 }
    }
    return MatrixProduct.multiply(marks, marks, transposeB: true)
}

/// The words that go along with either end of a pair's variable, by their covariance with it.
func words(_ reader: CaptionReader, _ pattern: [Float], count: Int) -> (low: [String], high: [String]) {
    let order = pattern.indices.sorted { (pattern[$0], $0) < (pattern[$1], $1) }
    return (
        order.prefix(count).map { reader.vocabulary.words[$0] },
        order.suffix(count).reversed().map { reader.vocabulary.words[$0] }
    )
}

/// Rows of a table whose last is a bound on what is possible, and so no competitor.
func withBound(_ methods: [Retrieval]) -> [[Cell]] {
    methods.enumerated().map { $0 == methods.count - 1 ? $1.cells.map { $0.unranked() } : $1.cells }
}
