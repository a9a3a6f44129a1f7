import Engine

/// An autoencoder of 3×3 convolutions: each encoder stage halves the image by max pooling, each decoder stage doubles it by
/// nearest up-sampling, and a last convolution gives the logits of the pixels.
///
/// The classical small network for 28×28 grey images is `encoder: [16, 8]`, `decoder: [8, 16]`.
public struct ConvolutionalAutoencoder: Module {
    public let encoder: Sequential
    public let decoder: Sequential

    /// - Parameters:
    ///   - channels: of the images.
    ///   - encoder: channels after each halving.
    ///   - decoder: channels before each doubling.
    public init(channels: Int, encoder encoderChannels: [Int], decoder decoderChannels: [Int], using random: inout Random) {
        var layers: [any Layer] = []
        var before = channels
        for after in encoderChannels {
            layers += [Conv2D(before, after, activation: .relu, using: &random), MaxPool(2)] as [any Layer]
            before = after
        }
        encoder = Sequential(layers)
        layers = []
        for after in decoderChannels {
            layers += [Conv2D(before, after, activation: .relu, using: &random), UpSample(2)] as [any Layer]
            before = after
        }
        layers.append(Conv2D(before, channels, using: &random))
        decoder = Sequential(layers)
    }

    /// Images [N, H, W, C] → codes [N, H / 2ⁿ, W / 2ⁿ, last encoder channels].
    public func encode(_ images: Node, _ pass: Pass) -> Node { encoder(images, pass) }

    /// Codes → the logits of pixels; their sigmoid is the reconstruction.
    public func decode(_ codes: Node, _ pass: Pass) -> Node { decoder(codes, pass) }

    /// Mean binary cross-entropy in nats per pixel between images and their reconstructions.
    public func loss(_ images: Node, _ pass: Pass) -> Node {
        binaryCrossEntropy(logits: decode(encode(images, pass), pass), target: images)
    }

    /// Images → reconstructions in 0…1.
    public func reconstruct(_ images: Node, _ pass: Pass = .inference) -> Node {
        decode(encode(images, pass), pass).sigmoid()
    }
}
