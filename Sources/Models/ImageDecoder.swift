import Engine

/// Draws an image: two dense layers, then transposed convolutions, each doubling the sides; the mirror image of
/// `ImageEncoder`. Codes [N, inputs] → [N, H, W, C], as logits or means of pixels.
public struct ImageDecoder: Layer {
    public let layers: Sequential

    /// - Parameters:
    ///   - image: [H, W, C], with sides divisible by 2 to the number of convolutions.
    ///   - channels: after each convolution of the encoder, so in the reverse order here.
    ///   - hidden: units of the first dense layer.
    public init(image: [Int], channels: [Int], hidden: Int, inputs: Int, using random: inout Random) {
        // Leaky: a unit that is silent for all codes at first can still learn.
        let activation = ElementFunction.leakyRelu(slope: 0.1)
        let small = ImageEncoder.innermost(image, channels)
        var stages: [any Layer] = [
            Dense(inputs, hidden, activation: activation, using: &random),
            Dense(hidden, small.reduce(1, *), activation: activation, using: &random), Reshape(small),
        ]
        let widths = Array(channels.reversed()) + [image[2]]
        for (index, (before, after)) in zip(widths, widths.dropFirst()).enumerated() {
            let isLast = index == channels.count - 1
            stages.append(ConvTranspose2D(before, after, activation: isLast ? nil : activation, using: &random))
        }
        layers = Sequential(stages)
    }

    public func callAsFunction(_ codes: Node, _ pass: Pass = .inference) -> Node { layers(codes, pass) }
}
