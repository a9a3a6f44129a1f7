import ChapterSupport
import Datasets
import Engine
import Estimators
import Models

/// The opponents: bags of words against principal components of pixels, joined by linear CCA or by a ridge regression
/// from picture to words.
struct LinearOpponents {
    private let reader: BagReader
    private let settings: Settings
    private let cca: FittedCCA
    private let regression: FittedRidgeRegression
    private let meanWords: [Float]

    /// What is not fitted but chosen.
    struct Settings {
        /// Rarer words are left out: they would only be learned by heart.
        var minimumCount: Int
        /// Of CCA: principal components of the pictures, the ridge, and how many pairs count.
        var components = 0
        var ridge = 0.0
        var pairs = 0
        /// Of the regression: principal components of the pictures, and the penalty.
        var regressionComponents = 0
        var penalty = 0.0
    }

    init(_ images: LabelledImages, _ texts: [String], _ settings: Settings) throws {
        let reader = try BagReader(images, texts, minimumCount: settings.minimumCount)
        let y = reader.words(texts)
        (self.reader, self.settings, meanWords) = (reader, settings, y.columnMeans().map { Float($0) })
        cca = try CCA(count: settings.pairs, ridge: settings.ridge)
            .fit(reader.components(images, settings.components), y)
        regression = try RidgeRegression(penalty: settings.penalty)
            .fit(reader.components(images, settings.regressionComponents), targets: y)
    }

    /// [texts, images] by canonical variables.
    func canonical(_ images: LabelledImages, _ texts: [String]) -> Tensor {
        Self.similarities(cca, settings.pairs, reader.components(images, settings.components), reader.words(texts))
    }

    /// [texts, images] by the words that a picture probably has.
    func forecast(_ images: LabelledImages, _ texts: [String]) -> Tensor {
        Self.similarities(
            regression, meanWords, reader.components(images, settings.regressionComponents), reader.words(texts))
    }

    /// Cosines of canonical variables, each multiplied by its correlation, so that pairs that share little count
    /// little; the first `pairs` alone.
    fileprivate static func similarities(_ cca: FittedCCA, _ pairs: Int, _ x: Tensor, _ y: Tensor) -> Tensor {
        func weighed(_ variables: Tensor) -> Tensor {
            let k = cca.correlations.count
            let scale = Tensor(shape: [k, k]) { target in
                for i in target.indices {
                    target[i] = i / k == i % k && i / k < pairs ? Float(cca.correlations[i / k]) : 0
                }
            }
            return unitRows(MatrixProduct.multiply(variables, scale))
        }
        return cosines(weighed(cca.transform(y: y)), weighed(cca.transform(x: x)))
    }

    /// Cosines of words and forecasts about the mean text.
    fileprivate static func similarities(
        _ regression: FittedRidgeRegression, _ mean: [Float], _ x: Tensor, _ y: Tensor
    ) -> Tensor {
        let centre = Tensor(mean, shape: [1, mean.count])
        func directions(_ words: Tensor) -> Tensor {
            Function([mean.count]) { ($0 - .constant(centre)).unitRows() }(words)
        }
        return cosines(directions(y), directions(regression.predict(x)))
    }
}

extension LinearOpponents.Settings {
    /// The settings with the highest mean reciprocal rank of the right picture for a validation text.
    ///
    /// - Parameter dimensions: of the common space, at most.
    init(
        _ images: LabelledImages, _ texts: [String], validation: (images: LabelledImages, texts: [String]),
        dimensions: Int, minimumCount: Int
    ) throws {
        self.init(minimumCount: minimumCount)
        let reader = try BagReader(images, texts, minimumCount: minimumCount)
        let (y, vy) = (reader.words(texts), reader.words(validation.texts))
        let mean = y.columnMeans().map { Float($0) }
        func rank(_ similarities: Tensor) -> Double { RetrievalMetrics(similarities: similarities).meanReciprocalRank }
        var (best, bestOfRegression) = (-1.0, -1.0)
        for count in [64, 300] {
            let (x, vx) = (reader.components(images, count), reader.components(validation.images, count))
            for ridge in [1e-4, 1e-3, 1e-2, 1e-1, 1] {
                let cca = try CCA(count: dimensions, ridge: ridge).fit(x, y)
                let found = cca.correlations.count
                for pairs in [4, 8, 16, 32].filter({ $0 < found }) + [found] {
                    let reached = rank(LinearOpponents.similarities(cca, pairs, vx, vy))
                    if reached > best { (best, components, self.ridge, self.pairs) = (reached, count, ridge, pairs) }
                }
            }
            for penalty in [1.0, 10, 100, 1_000] {
                let regression = try RidgeRegression(penalty: penalty).fit(x, targets: y)
                let reached = rank(LinearOpponents.similarities(regression, mean, vx, vy))
                if reached > bestOfRegression {
                    (bestOfRegression, regressionComponents, self.penalty) = (reached, count, penalty)
                }
            }
        }
    }
}

/// Pictures as principal components, texts as bags of words (TF-IDF), by what training pairs teach.
private struct BagReader {
    /// Pictures are shrunk to so many pixels a side: the covariance of all pixels would be large, and little is lost.
    static let side = 16

    private let pca: FittedPCA
    private let weigher: FittedTFIDF
    private let vocabulary: Vocabulary
    private static let tokenizer = Tokenizer()

    init(_ images: LabelledImages, _ texts: [String], minimumCount: Int) throws {
        let sentences = texts.map(Self.tokenizer.tokens)
        let vocabulary = Vocabulary(sentences, minimumCount: minimumCount)
        weigher = TFIDF(vocabulary: vocabulary.count, ignoring: [Vocabulary.padding, Vocabulary.unknown])
            .fit(sentences.map { vocabulary.encode($0) })
        pca = try principalComponents(of: Self.pixels(images), count: 300)
        self.vocabulary = vocabulary
    }

    /// The first `count` components, or as many as there are.
    func components(_ images: LabelledImages, _ count: Int) -> Tensor {
        pca.keeping(min(count, pca.explainedVariance.count)).transform(Self.pixels(images))
    }

    func words(_ texts: [String]) -> Tensor {
        weigher.transform(texts.map { vocabulary.encode(Self.tokenizer.tokens($0)) })
    }

    private static func pixels(_ images: LabelledImages) -> Tensor {
        images.resized(height: min(side, images.height), width: min(side, images.width)).flattened
    }
}
