import Engine
import Models

/// The two autoencoders that chapter 3 trains, and chapters 4 and 5 look into, as they are before training: the same
/// seed, the same weights. Those who train them by `Page.trained`, on the same images for as many epochs, share one
/// training.
public struct CourseAutoencoders {
    /// Numbers in the narrow network's code.
    public static let bottleneckSize = 32

    public let convolutional: ConvolutionalAutoencoder
    public let bottleneck: BottleneckAutoencoder

    /// - Parameter image: [H, W, C], with H and W divisible by four. Colour takes wider convolutions.
    public init(image: [Int], seed: UInt64) {
        var random = Random(seed: seed)
        let channels = image[2]
        let widths = channels == 3 ? (outer: 32, inner: 64) : (outer: 16, inner: 8)
        convolutional = ConvolutionalAutoencoder(
            channels: channels, encoder: [widths.outer, widths.inner], decoder: [widths.inner, widths.outer],
            using: &random)
        bottleneck = BottleneckAutoencoder(image: image, code: Self.bottleneckSize, using: &random)
    }
}
