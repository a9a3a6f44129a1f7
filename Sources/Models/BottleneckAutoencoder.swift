import Engine
import System

/// An autoencoder with a narrow waist: two convolutions of stride 2 and a dense layer squeeze an image into a few
/// numbers; a dense layer and two transposed convolutions bring it back.
public struct BottleneckAutoencoder: Autoencoder {
    public let encoder: Sequential
    public let decoder: Sequential

    /// - Parameters:
    ///   - image: [H, W, C], with H and W divisible by four.
    ///   - width: channels of the first convolution; the second has twice as many.
    ///   - code: how many numbers an image is squeezed into.
    ///   - random: gives the first weights.
    public init(image: [Int], width: Int = 16, code: Int, using random: inout Random) {
        require(
            image.count == 3 && image[0] % 4 == 0 && image[1] % 4 == 0,
            "the bottleneck network takes images [H, W, C] with sides divisible by 4, but got \(image)")
        let small = [image[0] / 4, image[1] / 4, 2 * width]
        let flat = small.reduce(1, *)
        encoder = Sequential([
            Conv2D(image[2], width, stride: 2, activation: .relu, using: &random),
            Conv2D(width, 2 * width, stride: 2, activation: .relu, using: &random),
            Flatten(),
            Dense(flat, code, using: &random),
        ])
        // No activation on either side of the code: what one layer writes, the other reads, below zero as well.
        decoder = Sequential([
            Dense(code, flat, using: &random),
            Reshape(small),
            ConvTranspose2D(2 * width, width, activation: .relu, using: &random),
            ConvTranspose2D(width, image[2], using: &random),
        ])
    }
}
