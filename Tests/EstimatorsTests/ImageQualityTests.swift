import Engine
import Estimators
import Foundation
import TestSupport
import Testing

@Suite struct ImageQualityTests {
    /// What scikit-image and SciPy found; `Reference/image_quality.py` wrote it.
    struct Case: Decodable {
        let shape: [Int]
        let image, original: [Float]
        let psnr, ssim, ssim5, gaussian: Double
        let median, reflected: [Float]
    }

    let cases: [Case] = stored("image_quality", in: .module)

    @Test func equalsScikitImage() {
        for known in cases {
            let image = Tensor(known.image, shape: known.shape), original = Tensor(known.original, shape: known.shape)
            #expect(abs(ImageQuality.psnr(image, original) - known.psnr) < 1e-6)
            #expect(abs(ImageQuality.psnrOfEach(image, original)[0] - known.psnr) < 1e-6)
            #expect(abs(ImageQuality.ssim(image, original) - known.ssim) < 1e-6)
            #expect(abs(ImageQuality.ssim(image, original, window: .uniform(5)) - known.ssim5) < 1e-6)
            #expect(abs(ImageQuality.ssim(image, original, window: .gaussian) - known.gaussian) < 1e-6)
            // Neither score depends on the unit that pixels are counted in.
            let (a, b) = (scaled(image, 255), scaled(original, 255))
            #expect(abs(ImageQuality.psnr(a, b, range: 255) - known.psnr) < 1e-5)
            #expect(abs(ImageQuality.ssim(a, b, range: 255) - known.ssim) < 1e-5)
        }
    }

    @Test func manyImagesAreComparedOneByOne() {
        let known = cases[0]
        let image = Tensor(known.image, shape: known.shape), original = Tensor(known.original, shape: known.shape)
        // Every third image is the original itself.
        let rows = (0..<100).map { $0 % 3 == 0 }
        let many = Tensor(rows.flatMap { $0 ? known.original : known.image }, shape: [100, 28, 28, 1])
        let originals = Tensor(rows.flatMap { _ in known.original }, shape: [100, 28, 28, 1])
        let similarities = ImageQuality.ssimOfEach(many, originals)
        let ratios = ImageQuality.psnrOfEach(many, originals)
        for (row, isEqual) in rows.enumerated() {
            #expect(abs(similarities[row] - (isEqual ? 1 : known.ssim)) < 1e-6)
            #expect(isEqual ? ratios[row] == .infinity : abs(ratios[row] - known.psnr) < 1e-6)
        }
        // Errors are averaged before the logarithm is taken: 66 of 100 images have the known one.
        #expect(abs(ImageQuality.psnr(many, originals) - (known.psnr - 10 * log10(0.66))) < 1e-6)
        #expect(ImageQuality.psnr(image, image) == .infinity && ImageQuality.ssim(original, original) == 1)
    }

    @Test func theMedianFilterEqualsSciPy() {
        for known in cases {
            let filtered = MedianFilter()(Tensor(known.image, shape: known.shape))
            #expect(filtered.values == known.median && filtered.values == known.reflected)
        }
    }

    private func scaled(_ tensor: Tensor, _ scale: Float) -> Tensor {
        Tensor(tensor.values.map { $0 * scale }, shape: tensor.shape)
    }
}
