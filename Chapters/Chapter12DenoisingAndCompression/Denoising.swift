import ChapterSupport
import Datasets
import Engine
import Estimators
import Foundation
import Notebook

/// The three kinds of damage of this chapter, for images of the given shape.
func damages(_ image: [Int]) -> [Corruption] {
    // A third of the side: 10 of 28 pixels.
    [
        .gaussian(standardDeviation: noiseDeviation), .saltAndPepper(share: 0.25),
        .occlusion(side: max(1, Int((0.36 * Double(min(image[0], image[1]))).rounded()))),
    ]
}

/// Standard deviation of the normal noise that denoisers are trained with.
let noiseDeviation: Float = 0.25

/// One network and the damage that it was trained to undo.
struct Denoiser {
    let name: String
    let restore: Function

    func callAsFunction(_ damaged: Tensor) -> Tensor { restore(damaged) }
}

extension Page {
    /// Trains a denoiser on fresh damage, or takes its weights from the cache.
    ///
    /// - Parameters:
    ///   - kinds: of damage; several take turns.
    ///   - copies: how often each image is seen, each time with damage of its own.
    func denoiser(
        _ name: String, _ kinds: [Corruption], on images: LabelledImages, copies: Int, options: Options,
        file: StaticString = #filePath, line: Int = #line
    ) throws -> Denoiser {
        var random = Random(seed: options.seed)
        let shape = [images.height, images.width, images.channels]
        let network = DenoisingAutoencoder(channels: images.channels, width: 8, using: &random)
        let key = name.lowercased().map { $0.isASCII && $0.isLetter ? String($0) : "-" }.joined()
        var recipe = TrainingRecipe(
            // One pass over all copies: no damage is ever seen twice.
            epochs: 1, batch: batchSize, slice: 16, optimizer: .adam(rate: 0.004), seed: options.seed)
        recipe.schedule = .cosine(warmup: min(50, recipe.steps(rows: images.count * copies) / 4), floor: 0.01)
        try trained(
            "denoiser-\(key)", network,
            on: [
                Corruption.freshCopies(of: images, kinds, copies: copies, seed: options.seed),
                (0..<copies).flatMap { _ in images.pixels },
            ].map { DataColumn(bytes: $0, rowShape: shape) },
            by: recipe, file: file, line: line
        ) { binaryCrossEntropy(logits: network.logits($0[0], $1), target: $0[1]) }
        return Denoiser(name: name, restore: Function(shape) { network.restore($0) })
    }
}

/// The images as numbers in 0…1 after damage that is the same in every run and was seen by no network.
func damaged(_ images: LabelledImages, _ kind: Corruption, seed: UInt64) -> Tensor {
    // A stream of its own: training takes those of its copies' numbers.
    kind.applied(to: images.tensor(), random: Random(seed: seed).split(-1))
}

/// Images projected onto principal components, clipped to 0…1.
func projected(_ images: Tensor, _ pca: FittedPCA) -> Tensor {
    pca.reconstruct(images.reshaped([images.rows, images.elementsPerRow])).reshaped(images.shape).clamped(to: 0...1)
}

/// Of some numbers of components, the one whose projection of damaged validation images is nearest to the clean ones.
func bestCount(_ pca: FittedPCA, _ validation: LabelledImages, _ kind: Corruption, seed: UInt64) -> Int {
    let (damaged, clean) = (damaged(validation, kind, seed: seed), validation.tensor())
    let counts = componentCounts.filter { $0 <= pca.components.rows }
    let ratios = counts.map { ImageQuality.psnr(projected(damaged, pca.keeping($0)), clean) }
    return counts[counts.indices.max { ratios[$0] < ratios[$1] }!]
}

/// Numbers of components to choose from.
let componentCounts = [1, 2, 3, 5, 8, 12, 16, 20, 25, 30, 40, 50, 65, 80, 100, 130, 160, 200, 250]

/// Both scores of images against their originals.
struct Quality: Codable, Sendable {
    var psnr: Double
    var ssim: Double

    init(_ images: Tensor, _ originals: Tensor) {
        psnr = ImageQuality.psnr(images, originals)
        // Images smaller than the usual window are compared in the largest one that they hold.
        let side = min(7, (min(images.shape[1], images.shape[2]) - 1) / 2 * 2 + 1)
        ssim = side < 3 ? .nan : ImageQuality.ssim(images, originals, window: .uniform(side))
    }
}
