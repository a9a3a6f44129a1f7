import Engine

/// An autoencoder of 3×3 convolutions: each encoder stage halves the image by max pooling, each decoder stage doubles
/// it by nearest up-sampling, and a last convolution gives the logits of the pixels.
///
/// The classical small network for 28×28 grey images is `encoder: [16, 8]`, `decoder: [8, 16]`.
public struct ConvolutionalAutoencoder: Autoencoder {
    /// Images [N, H, W, C] → maps, halved once a stage.
    public let encoder: Sequential
    /// Maps → logits of the images.
    public let decoder: Sequential

    /// - Parameters:
    ///   - channels: of the images.
    ///   - encoderChannels: channels after each halving.
    ///   - decoderChannels: channels before each doubling.
    ///   - random: gives the first weights.
    public init(
        channels: Int, encoder encoderChannels: [Int], decoder decoderChannels: [Int], using random: inout Random
    ) {
        // Weights and biases uniform in ±1/√(fan in), as PyTorch begins. Biases that differ matter here: of eight
        // channels none can be spared, and a ReLU that starts closed everywhere may never open.
        func convolution(_ inputs: Int, _ outputs: Int, activation: ElementFunction? = .relu) -> Conv2D {
            let start = Initializer.uniform(limit: 1 / Float(9 * inputs).squareRoot())
            return Conv2D(
                inputs, outputs, activation: activation, initializer: start, biasInitializer: start, using: &random)
        }
        var layers: [any Layer] = []
        var before = channels
        for after in encoderChannels {
            layers += [convolution(before, after), MaxPool(2)] as [any Layer]
            before = after
        }
        encoder = Sequential(layers)
        layers = []
        for after in decoderChannels {
            layers += [convolution(before, after), UpSample(2)] as [any Layer]
            before = after
        }
        layers.append(convolution(before, channels, activation: nil))
        decoder = Sequential(layers)
    }

    /// Images [N, H, W, C] → codes [N, H / 2ⁿ, W / 2ⁿ, last encoder channels].
    public func encode(_ images: Node, _ pass: ForwardPass) -> Node { encoder(images, pass) }

    /// Codes → the logits of pixels; their sigmoid is the reconstruction.
    public func decode(_ codes: Node, _ pass: ForwardPass) -> Node { decoder(codes, pass) }

    /// Mean binary cross-entropy in nats per pixel between images and their reconstructions.
    public func loss(_ images: Node, _ pass: ForwardPass) -> Node {
        binaryCrossEntropy(logits: decode(encode(images, pass), pass), target: images)
    }

    /// Images → reconstructions in 0…1.
    public func reconstruct(_ images: Node, _ pass: ForwardPass = .inference) -> Node {
        decode(encode(images, pass), pass).sigmoid()
    }
}
