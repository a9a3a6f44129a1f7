import ChapterSupport
import Datasets
import Engine
import Estimators

/// The ways to score an image that the chapter compares. A higher score is always meant to be more abnormal.
enum Method: Int, CaseIterable, Codable, Sendable {
    case meanImage, autoencoder, pca, neighbours, codeNeighbours, forest, errorPerInk, committee

    /// For the heads of columns.
    var short: String {
        switch self {
        case .meanImage: "Mean image"
        case .autoencoder: "Autoencoder"
        case .pca: "PCA"
        case .neighbours: "k-NN, PCA"
        case .codeNeighbours: "k-NN, autoencoder"
        case .forest: "Forest"
        case .errorPerInk: "Error per ink"
        case .committee: "All three"
        }
    }

    var name: String {
        switch self {
        case .meanImage: "distance to the mean image"
        case .autoencoder: "autoencoder error"
        case .pca: "PCA residual"
        case .neighbours: "k-NN, PCA code"
        case .codeNeighbours: "k-NN, autoencoder code"
        case .forest: "isolation forest"
        case .errorPerInk: "autoencoder error per ink"
        case .committee: "error, k-NN and forest together"
        }
    }
}

extension Array {
    /// What an array has for a method, where its elements stand in the order of `Method.allCases`.
    subscript(by method: Method) -> Element { self[method.rawValue] }
}

/// What images have to be like, learned from some of them by every method at once.
struct Detectors {
    private let pca: FittedPCA
    private let neighbours: FittedNearestNeighbors
    private let codeNeighbours: FittedNearestNeighbors
    private let neighbourCount: Int
    private let forest: FittedIsolationForest
    private let encode: Function
    private let decode: Function
    /// Mean and standard deviation on validation images of the scores that are added up.
    private var scales: [(mean: Double, standardDeviation: Double)] = []

    /// - Parameters:
    ///   - network: trained on the same images.
    ///   - base: at most so many images serve as neighbours.
    init(
        images: LabelledImages, validation: LabelledImages, network: DenseAutoencoder, code: Int, base: Int = 10_000,
        seed: UInt64
    ) throws {
        let pixels = images.flattened
        pca = try principalComponents(of: pixels, count: code)
        let shape = [images.height, images.width, images.channels]
        encode = Function(shape) { network.encoder($0, .inference) }
        decode = Function([code]) { network.decoder($0, .inference).sigmoid() }
        let basis = 0..<min(base, images.count)
        neighbours = NearestNeighbors().fit(pca.transform(pixels.rows(basis)))
        codeNeighbours = NearestNeighbors().fit(encode(images.tensor(of: basis)))
        neighbourCount = min(nearest, basis.count)
        forest = IsolationForest(seed: seed).fit(pixels)
        let scores = single(validation.tensor())
        scales = Self.committee.map { Statistics.moments(scores[by: $0]) }
    }

    /// Images → what the autoencoder makes of them.
    func reconstruct(_ images: Tensor) -> Tensor { decode(encode(images)) }

    /// The scores of images [N, H, W, C] by every method, in the order of `Method.allCases`: N each.
    func scores(of images: Tensor) -> [[Double]] {
        let scores = single(images)
        var sum = [Double](repeating: 0, count: images.rows)
        for (method, scale) in zip(Self.committee, scales) {
            for row in 0..<images.rows {
                sum[row] += (scores[by: method][row] - scale.mean) / max(scale.standardDeviation, 1e-12)
            }
        }
        return scores + [sum]
    }

    private static let committee: [Method] = [.autoencoder, .codeNeighbours, .forest]

    /// The scores that are not a sum of others.
    private func single(_ images: Tensor) -> [[Double]] {
        let pixels = images.reshaped([images.rows, images.elementsPerRow])
        let (codes, networkCodes) = (pca.transform(pixels), encode(images))
        let errors = Scores.squaredErrors(images, decode(networkCodes))
        let mean = Tensor(pca.mean, shape: [1, pca.mean.count])
        return [
            Scores.squaredErrors(pixels, mean.rows([Int](repeating: 0, count: images.rows))),
            errors,
            Scores.squaredErrors(pixels, pca.inverseTransform(codes)),
            meanDistances(neighbours.neighbors(of: codes, count: neighbourCount)),
            meanDistances(codeNeighbours.neighbors(of: networkCodes, count: neighbourCount)),
            forest.scores(of: pixels),
            errorPerInk(errors, ink(images), least: 1.0 / 255),
        ]
    }
}

/// Errors divided by ink, where ink counts as `least` at least: an image without any would divide by zero.
func errorPerInk(_ errors: [Double], _ inks: [Double], least: Double) -> [Double] {
    zip(errors, inks).map { $0 / max($1, least) }
}

/// How many neighbours a distance is averaged over.
let nearest = 5

private func meanDistances(_ found: Neighbors) -> [Double] {
    (0..<found.rows).map { row in found.values(of: row).reduce(0) { $0 + Double($1) } / Double(found.count) }
}
