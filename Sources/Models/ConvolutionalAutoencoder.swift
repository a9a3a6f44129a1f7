import Engine

/// An autoencoder of 3×3 convolutions: twice the encoder halves the image by max pooling, twice the decoder doubles it by
/// repeating pixels, and a last convolution gives the logits of the pixels.
///
/// The classical small network for 28×28 grey images has `outer: 16` and `inner: 8`.
public struct ConvolutionalAutoencoder: Autoencoder {
    public let encoder: Sequential
    public let decoder: Sequential

    /// - Parameters:
    ///   - channels: of the images.
    ///   - outer: channels of the maps at full size.
    ///   - inner: channels of the maps at half size, and of the code [H / 4, W / 4, inner].
    ///   - random: gives the first weights.
    public init(channels: Int, outer: Int = 16, inner: Int = 8, using random: inout Random) {
        // Weights begin as PyTorch's do, biases a little above zero: a ReLU that is closed for every image learns
        // nothing (Goodfellow, Bengio and Courville, 2016, section 6.3.1).
        func conv(_ inputs: Int, _ outputs: Int, _ activation: ElementFunction? = .relu) -> Conv2D {
            Conv2D(
                inputs, outputs, kernelSize: 3, activation: activation,
                initializer: .uniform(limit: 1 / Float(9 * inputs).squareRoot()), biasInitializer: .constant(0.1),
                using: &random)
        }
        encoder = Sequential([
            conv(channels, outer), MaxPool(2),
            conv(outer, inner), MaxPool(2),
        ])
        decoder = Sequential([
            conv(inner, inner), UpSample(2),
            conv(inner, outer), UpSample(2),
            conv(outer, channels, nil),
        ])
    }
}
