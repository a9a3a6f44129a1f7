import Testing

@testable import Datasets

@Suite struct PixelMeansTests {
    private let images = LabelledImages(
        pixels: [0, 51, 255, 255, 102, 51, 0, 0], labels: [0, 0], height: 2, width: 2, channels: 1, classNames: ["a"])

    @Test func meansOfPixelsAndOfImages() {
        for (found, expected) in zip(images.pixelMeans, [0.2, 0.2, 0.5, 0.5]) { #expect(abs(found - expected) < 1e-12) }
        for (found, expected) in zip(images.brightness, [0.55, 0.15]) { #expect(abs(found - expected) < 1e-12) }
    }

    /// The mean image misses every pixel by half the difference of the two images.
    @Test func theMeanImageAsAForecast() {
        let expected = (0.2 * 0.2 + 0 + 0.5 * 0.5 + 0.5 * 0.5) / 4
        #expect(abs(images.meanSquaredError(ofForecast: images.pixelMeans) - expected) < 1e-7)
        let one = images.selecting([0])
        #expect(one.meanSquaredError(ofForecast: one.pixelMeans) < 1e-12)
    }
}
