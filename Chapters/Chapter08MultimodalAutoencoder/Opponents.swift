import ChapterSupport
import Datasets
import Engine
import Estimators

/// What can be done without any code in between: look up what was seen in training, or regress.
struct Opponents {
    /// Pictures are shrunk to so many pixels a side before they are compared.
    static let side = 16

    private let train: ScenePairs
    private let weigher: FittedTFIDF
    private let words: Tensor
    private let counter: BagOfWords
    private let regression: FittedRidgeRegression
    private let neighbors: FittedNearestNeighbors
    private let coder: CaptionCoder
    /// Of the regression, chosen on the validation pairs.
    let penalty: Double

    init(_ train: ScenePairs, validation: ScenePairs, _ coder: CaptionCoder) throws {
        (self.train, self.coder) = (train, coder)
        let marks: Set<Int> = [Vocabulary.padding, Vocabulary.unknown, Vocabulary.start, Vocabulary.end]
        let documents = Opponents.documents(train, coder)
        weigher = TFIDF(vocabulary: coder.vocabulary.count, ignoring: marks).fit(documents)
        words = weigher.transform(documents)
        counter = BagOfWords(vocabulary: coder.vocabulary.count, ignoring: marks)
        // The pictures of a few thousand captions settle a hundred words' weights.
        let rows = 0..<min(train.count, 5_000)
        let (bags, pictures) = (counter.transform(documents).rows(rows), train.images.prefix(rows.count).flattened)
        let held = (counter.transform(Opponents.documents(validation, coder)), validation.images.flattened)
        let trials = try [1.0, 10, 100].map { penalty in
            let fitted = try RidgeRegression(penalty: penalty).fit(bags, targets: pictures)
            return (penalty: penalty, fitted: fitted, error: Scores.meanSquaredError(fitted.predict(held.0), held.1))
        }
        let best = trials.min { $0.error < $1.error }!
        (penalty, regression) = (best.penalty, best.fitted)
        neighbors = NearestNeighbors().fit(Opponents.shrunk(train.images))
    }

    private static func documents(_ pairs: ScenePairs, _ coder: CaptionCoder) -> [[Int]] {
        pairs.captions.map { coder.vocabulary.encode(coder.tokens($0)) }
    }

    private static func shrunk(_ images: LabelledImages) -> Tensor {
        images.resized(height: side, width: side).flattened
    }

    /// The training pictures whose captions are most alike, by the cosine of their words' TF-IDF: `[N, 32, 32, 3]`.
    func picturesOfNearestCaptions(_ pairs: ScenePairs) -> Tensor {
        let cosines = MatrixProduct.multiply(
            weigher.transform(Opponents.documents(pairs, coder)), words, transposeB: true)
        return train.images.tensor(of: cosines.argmax())
    }

    /// What a ridge regression from the counts of words to pixels forecasts, cut to 0…1: `[N, 32, 32, 3]`.
    func regressedPictures(_ pairs: ScenePairs) -> Tensor {
        let forecast = regression.predict(counter.transform(Opponents.documents(pairs, coder)))
        let side = CaptionedScenes.side
        return forecast.clamped(to: 0...1).reshaped([pairs.count, side, side, 3])
    }

    /// The captions of the training pictures that are nearest pixel by pixel.
    func captionsOfNearestPictures(_ pairs: ScenePairs) -> [[String]] {
        let found = neighbors.neighbors(of: Opponents.shrunk(pairs.images), count: 1)
        return (0..<pairs.count).map { coder.tokens(train.captions[Int(found.indices[$0])]) }
    }

    // MARK: Canonical correlation

    /// How alike captions and pictures are by canonical correlation (chapter 9) of TF-IDF and principal components,
    /// ridge and number of pairs chosen on the validation pairs by mean reciprocal rank: `[captions, pictures]`.
    func canonicalSimilarities(_ pairs: ScenePairs, validation: ScenePairs) throws -> Tensor {
        let pictures = Opponents.shrunk(train.images)
        let pca = try principalComponents(of: pictures, count: 200)
        let codes = pca.transform(pictures)
        func views(_ pairs: ScenePairs) -> (words: Tensor, codes: Tensor) {
            (
                weigher.transform(Opponents.documents(pairs, coder)),
                pca.transform(Opponents.shrunk(pairs.images))
            )
        }
        func similarities(_ cca: FittedCCA, _ count: Int, _ views: (words: Tensor, codes: Tensor)) -> Tensor {
            let weights = cca.correlations.enumerated().map { $0 < count ? Float($1) : 0 }
            return MatrixProduct.multiply(
                directions(cca.transform(y: views.words), weights), directions(cca.transform(x: views.codes), weights),
                transposeB: true)
        }
        let (held, alike) = (views(validation), validation.alike)
        var best: (rank: Double, cca: FittedCCA, count: Int)?
        for ridge in [1e-3, 1e-2, 1e-1] {
            let cca = try CCA(count: 64, ridge: ridge).fit(codes, words)
            for count in [8, 16, 32, 64] where count <= cca.correlations.count {
                let rank = RetrievalMetrics(
                    similarities: similarities(cca, count, held), relevant: alike
                ).meanReciprocalRank
                if rank > best?.rank ?? -1 { best = (rank, cca, count) }
            }
        }
        return similarities(best!.cca, best!.count, views(pairs))
    }
}

/// Rows whose columns were weighed, divided by their lengths.
private func directions(_ table: Tensor, _ weights: [Float]) -> Tensor {
    unitRows(table.scaledColumns(by: weights))
}

/// The mean training picture, so many times: `[rows, 32, 32, 3]`.
func meanPicture(_ train: ScenePairs, rows: Int) -> Tensor {
    let pictures = train.images.prefix(5_000).tensor()
    return Tensor(pictures.columnMeans().map { Float($0) }, shape: [1] + pictures.shape.dropFirst())
        .rows([Int](repeating: 0, count: rows))
}
