import ChapterSupport
import Datasets
import Engine
import Estimators

/// The ways to score an image that the chapter compares. A higher score is always meant to be more abnormal.
enum Method: Int, CaseIterable, Codable, Sendable {
    case meanImage, pca, neighbours, svm, forest, autoencoder, codeNeighbours, deep, errorPerInk, together

    /// In tables, figures and the names of numbers.
    var name: String {
        switch self {
        case .meanImage: "mean image"
        case .pca: "PCA"
        case .neighbours: "k-NN, PCA"
        case .svm: "SVM"
        case .forest: "forest"
        case .autoencoder: "autoencoder"
        case .codeNeighbours: "k-NN, network"
        case .deep: "deep SVDD"
        case .errorPerInk: "error per ink"
        case .together: "all seven"
        }
    }

    /// The scores that are added up: all that learn more than a mean, each as it is.
    static let parts: [Method] = [.pca, .neighbours, .svm, .forest, .autoencoder, .codeNeighbours, .deep]
}

extension Array {
    /// What an array has for a method, where its elements stand in the order of `Method.allCases`.
    subscript(by method: Method) -> Element { self[method.rawValue] }
}

/// What was chosen without an anomaly: the same for all classes.
struct Choice: Codable, Sendable {
    /// Numbers in a code.
    var code: Int
    /// γ of the SVM, times the total variance of the images that it learns from.
    var sharpness: Double
}

/// What images have to be like, learned from some of them by every method.
struct Detectors {
    private let pca: FittedPCA
    private let neighbours: FittedNearestNeighbors
    private let codeNeighbours: FittedNearestNeighbors
    private let svm: FittedOneClassSVM
    private let forest: FittedIsolationForest
    private let encode: Function
    private let rebuild: Function
    private let error: Function
    private let distance: Function
    /// The k of k-NN.
    private let count: Int
    /// Mean and standard deviation on validation images of the scores that are added up.
    private var scales: [(mean: Double, standardDeviation: Double)] = []

    /// - Parameters:
    ///   - network, deep: trained on the same images.
    ///   - seed: of the forest.
    init(
        images: LabelledImages, validation: LabelledImages, network: DenseAutoencoder, deep: DeepOneClass,
        _ choice: Choice, _ settings: Settings, seed: UInt64
    ) throws {
        let (pixels, shape) = (images.flattened, Array(images.shape.dropFirst()))
        encode = Function(shape) { network.encoder($0, .inference) }
        rebuild = Function(shape) { network.rebuilt($0, .inference) }
        error = Function(shape) { network.error($0, .inference) }
        distance = Function(shape) { deep.distance($0, .inference) }
        pca = try principalComponents(of: pixels, count: choice.code)
        let base = 0..<min(settings.neighbourImages, images.count)
        neighbours = NearestNeighbors().fit(pca.transform(pixels.rows(base)))
        codeNeighbours = NearestNeighbors().fit(encode(images.tensor(of: base)))
        count = min(settings.neighbours, base.count)
        svm = oneClassSVM(pixels.rows(0..<min(settings.svmImages, images.count)), sharpness: choice.sharpness)
        forest = IsolationForest(seed: seed).fit(pixels)
        let scores = single(validation.tensor())
        scales = Method.parts.map { Statistics.moments(scores[by: $0]) }
    }

    /// Images → what the autoencoder makes of them.
    func reconstruct(_ images: Tensor) -> Tensor { rebuild(images) }

    /// The scores of images [N, H, W, C] by every method, in the order of `Method.allCases`: N each.
    func scores(of images: Tensor) -> [[Double]] {
        let scores = single(images)
        return scores + [together(scores)]
    }

    /// The sum of some scores, each less its mean and divided by its standard deviation on normal images.
    /// - Parameters:
    ///   - scores: in the order of the methods.
    ///   - left: of the scores that are added up, one that is not.
    func together(_ scores: [[Double]], without left: Method? = nil) -> [Double] {
        var sums = [Double](repeating: 0, count: scores[0].count)
        for (method, scale) in zip(Method.parts, scales) where method != left {
            for (row, score) in scores[by: method].enumerated() {
                sums[row] += (score - scale.mean) / max(scale.standardDeviation, 1e-12)
            }
        }
        return sums
    }

    /// The scores that are not a sum of others, in the order of the methods.
    private func single(_ images: Tensor) -> [[Double]] {
        let pixels = images.reshaped([images.rows, images.elementsPerRow])
        let errors = doubles(error(images))
        return [
            Scores.squaredErrors(pixels, repeated(pca.mean, images.rows)),
            Scores.squaredErrors(pixels, pca.reconstruct(pixels)),
            neighbours.meanDistances(of: pca.transform(pixels), count: count),
            svm.logScores(of: pixels),
            forest.scores(of: pixels),
            errors,
            codeNeighbours.meanDistances(of: encode(images), count: count),
            doubles(distance(images)),
            errorPerInk(errors, ink(images), least: 1.0 / 255),
        ]
    }
}

/// A one-class SVM with ν = 0.1.
func oneClassSVM(_ pixels: Tensor, sharpness: Double) -> FittedOneClassSVM {
    OneClassSVM(share: 0.1, gamma: gamma(pixels, sharpness: sharpness)).fit(pixels)
}

/// An SVM's γ: `sharpness` over the variance of the pixels, added up.
func gamma(_ pixels: Tensor, sharpness: Double) -> Double {
    let (squares, means) = (pixels.columnSquares(), pixels.columnMeans())
    let variance = zip(squares, means).reduce(0) { $0 + $1.0 / Double(pixels.rows) - $1.1 * $1.1 }
    return sharpness / max(variance, 1e-6)
}

/// Errors divided by ink, where ink counts as `least` at least: an image without any would divide by zero.
func errorPerInk(_ errors: [Double], _ inks: [Double], least: Double) -> [Double] {
    zip(errors, inks).map { $0 / max($1, least) }
}

/// A tensor's numbers in double precision.
func doubles(_ tensor: Tensor) -> [Double] { tensor.values.map { Double($0) } }

/// The same row again and again, [count, columns].
func repeated(_ row: [Float], _ count: Int) -> Tensor {
    Tensor(row, shape: [1, row.count]).rows([Int](repeating: 0, count: count))
}
