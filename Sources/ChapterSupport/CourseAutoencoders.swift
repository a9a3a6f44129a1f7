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

    /// - Parameters:
    ///   - image: [H, W, C], with H and W divisible by four. Colour takes wider convolutions.
    ///   - seed: gives the first weights.
    ///   - maps: in the convolutional network's code; colour takes eight times as many.
    ///   - code: numbers in the narrow network's code.
    public init(image: [Int], seed: UInt64, maps: Int = 8, code: Int = bottleneckSize) {
        var random = Random(seed: seed)
        let (channels, isColour) = (image[2], image[2] == 3)
        convolutional = ConvolutionalAutoencoder(
            channels: channels, outer: isColour ? 32 : 16, inner: isColour ? 8 * maps : maps, using: &random)
        bottleneck = BottleneckAutoencoder(image: image, width: 16, code: code, using: &random)
    }
}
