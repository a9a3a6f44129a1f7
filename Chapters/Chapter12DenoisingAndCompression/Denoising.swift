import Datasets
import Engine
import Estimators
import Foundation

/// The three kinds of damage of this chapter, for images of the given shape.
///
/// - Parameter noise: its standard deviation.
func damages(_ image: [Int], noise: Float) -> [Corruption] {
    // A third of the side: 10 of 28 pixels.
    let side = max(1, Int((0.36 * Double(min(image[0], image[1]))).rounded()))
    return [.gaussian(standardDeviation: noise), .saltAndPepper(share: 0.25), .occlusion(side: side)]
}

/// One network and the damage that it was trained to undo.
struct Denoiser {
    let name: String
    let restore: Function

    func callAsFunction(_ damaged: Tensor) -> Tensor { restore(damaged) }
}

/// What a denoiser learns from: damaged images and the clean ones, each image `copies` times, each time with damage of
/// its own.
///
/// - Parameter kinds: of damage; several take turns.
func pairs(of images: LabelledImages, _ kinds: [Corruption], copies: Int, seed: UInt64) -> [DataColumn] {
    let damaged = Corruption.freshCopies(of: images, kinds, copies: copies, seed: seed)
    let clean = (0..<copies).flatMap { _ in images.pixels }
    let shape = [images.height, images.width, images.channels]
    return [damaged, clean].map { DataColumn(bytes: $0, rowShape: shape) }
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
