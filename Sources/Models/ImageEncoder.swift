import Engine
import System

/// Looks at an image: convolutions of stride 2, each halving the sides, a hidden dense layer, and a dense layer to the
/// outputs. Images [N, H, W, C], pixels in 0…1 → [N, outputs].
public struct ImageEncoder: Layer {
    /// Convolutions, then two dense layers.
    public let layers: Sequential

    /// - Parameters:
    ///   - image: [H, W, C], with sides divisible by 2 to the number of convolutions.
    ///   - channels: after each convolution.
    ///   - hidden: units of the dense layer before the last.
    ///   - outputs: numbers that come out for an image.
    ///   - random: gives the first weights.
    public init(image: [Int], channels: [Int], hidden: Int, outputs: Int, using random: inout Random) {
        let small = ImageEncoder.innermost(image, channels)
        var stages: [any Layer] = []
        for (before, after) in zip([image[2]] + channels, channels) {
            stages.append(Conv2D(before, after, stride: 2, activation: .relu, using: &random))
        }
        stages += [
            Flatten(), Dense(small.reduce(1, *), hidden, activation: .relu, using: &random),
            Dense(hidden, outputs, using: &random),
        ] as [any Layer]
        layers = Sequential(stages)
    }

    /// The shape [H, W, C] after all convolutions.
    static func innermost(_ image: [Int], _ channels: [Int]) -> [Int] {
        let factor = 1 << channels.count
        require(
            image.count == 3 && image[0] % factor == 0 && image[1] % factor == 0 && !channels.isEmpty,
            "\(channels.count) convolutions that halve take images [H, W, C] with sides divisible by \(factor), not \(image)")
        return [image[0] / factor, image[1] / factor, channels.last!]
    }

    public func callAsFunction(_ images: Node, _ pass: ForwardPass = .inference) -> Node {
        // Pixels in 0…1 are faint and all positive; spread out, small differences of colour are heard sooner.
        layers(4 * images - 1, pass)
    }
}
