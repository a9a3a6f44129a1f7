import ChapterSupport
import Datasets
import Engine
import Estimators
import Models

/// The opponents: bags of words against principal components of pixels, joined by linear CCA or by a ridge regression
/// from picture to words. Their common space has as many dimensions as the network's, their settings are chosen on
/// validation pairs.
struct LinearOpponents {
    /// Pictures are shrunk to so many pixels a side: the covariance of all pixels would be large, and little is lost.
    static let side = 16

    private let pca: FittedPCA
    private let weigher: FittedTFIDF
    private let vocabulary: Vocabulary
    private let cca: FittedCCA
    private let regression: FittedRidgeRegression
    private let meanWords: [Float]
    private static let tokenizer = Tokenizer()

    /// - Parameters:
    ///   - minimumCount: rarer words are left out: they would only be learned by heart.
    init(
        _ images: LabelledImages, _ texts: [String], validation: (images: LabelledImages, texts: [String]),
        dimensions: Int, minimumCount: Int
    ) throws {
        let sentences = texts.map(Self.tokenizer.tokens)
        let vocabulary = Vocabulary(sentences, minimumCount: minimumCount)
        let weigher = TFIDF(vocabulary: vocabulary.count, ignoring: [Vocabulary.padding, Vocabulary.unknown])
            .fit(sentences.map { vocabulary.encode($0) })
        let pca = try principalComponents(of: Self.pixels(images), count: dimensions)
        (self.vocabulary, self.weigher, self.pca) = (vocabulary, weigher, pca)
        let x = pca.transform(Self.pixels(images))
        let y = weigher.transform(sentences.map { vocabulary.encode($0) })
        let (vx, vy) = (
            pca.transform(Self.pixels(validation.images)),
            weigher.transform(validation.texts.map { vocabulary.encode(Self.tokenizer.tokens($0)) })
        )
        func rank(_ similarities: Tensor) -> Double { RetrievalMetrics(similarities: similarities).meanReciprocalRank }
        let ccas = try [1e-3, 1e-2, 1e-1, 1].map { try CCA(count: dimensions, ridge: $0).fit(x, y) }
        cca = ccas.max { rank(Self.similarities($0, vx, vy)) < rank(Self.similarities($1, vx, vy)) }!
        let mean = MatrixProduct.multiply(Tensor(shape: [1, y.rows], repeating: 1 / Float(y.rows)), y).values
        meanWords = mean
        let regressions = try [1.0, 10, 100].map { try RidgeRegression(penalty: $0).fit(x, targets: y) }
        regression = regressions.max {
            rank(Self.similarities($0, mean, vx, vy)) < rank(Self.similarities($1, mean, vx, vy))
        }!
    }

    /// [texts, images] by canonical variables.
    func canonical(_ images: LabelledImages, _ texts: [String]) -> Tensor {
        Self.similarities(cca, components(images), words(texts))
    }

    /// [texts, images] by the words that a picture probably has.
    func forecast(_ images: LabelledImages, _ texts: [String]) -> Tensor {
        Self.similarities(regression, meanWords, components(images), words(texts))
    }

    private func components(_ images: LabelledImages) -> Tensor { pca.transform(Self.pixels(images)) }

    private func words(_ texts: [String]) -> Tensor {
        weigher.transform(texts.map { vocabulary.encode(Self.tokenizer.tokens($0)) })
    }

    private static func pixels(_ images: LabelledImages) -> Tensor {
        images.resized(height: min(side, images.height), width: min(side, images.width)).flattened
    }

    /// Cosines of canonical variables, each multiplied by its correlation, so that pairs that share little count little.
    private static func similarities(_ cca: FittedCCA, _ x: Tensor, _ y: Tensor) -> Tensor {
        func weighed(_ variables: Tensor) -> Tensor {
            let k = cca.correlations.count
            let scale = Tensor((0..<k * k).map { $0 / k == $0 % k ? Float(cca.correlations[$0 / k]) : 0 }, shape: [k, k])
            return unitRows(MatrixProduct.multiply(variables, scale))
        }
        return cosines(weighed(cca.transform(y: y)), weighed(cca.transform(x: x)))
    }

    /// Cosines of words and forecasts about the mean text.
    private static func similarities(
        _ regression: FittedRidgeRegression, _ mean: [Float], _ x: Tensor, _ y: Tensor
    ) -> Tensor {
        let centre = Tensor(mean, shape: [1, mean.count])
        func directions(_ words: Tensor) -> Tensor {
            Function([mean.count]) { ($0 - .constant(centre)).unitRows() }(words)
        }
        return cosines(directions(y), directions(regression.predict(x)))
    }
}
