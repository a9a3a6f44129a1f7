import Engine

/// Draws an image in two layers: a background, and in front of it something of one colour.
///
/// Dense layers, then transposed convolutions, each doubling the sides (the mirror image of `ImageEncoder`), give the
/// background and a mask m in 0…1; a dense layer of its own gives the colour, which is the same at every pixel. The
/// image is background · (1 − m) + colour · m. So *where* and *what shape* is learned apart from *which colour*: a
/// plain decoder must learn to draw every shape once for every colour. Codes [N, inputs] → [N, H, W, C], as logits or
/// means of pixels.
public struct ImageDecoder: Layer {
    /// From the code to [N, hidden].
    public let hidden: Dense
    /// From there to background and mask, [N, H, W, C + 1].
    public let maps: Sequential
    /// From there to the one colour in front, [N, C].
    public let colour: Dense
    private let channels: Int

    /// - Parameters:
    ///   - image: [H, W, C], with sides divisible by 2 to the number of convolutions.
    ///   - channels: after each convolution of the encoder, so in the reverse order here.
    ///   - hidden: units of the first dense layer.
    ///   - inputs: numbers of a code.
    ///   - random: gives the first weights.
    public init(image: [Int], channels: [Int], hidden: Int, inputs: Int, using random: inout Random) {
        // Leaky: a unit that is silent for all codes at first can still learn.
        let activation = ElementFunction.leakyRelu(slope: 0.1)
        let small = ImageEncoder.innermost(image, channels)
        self.hidden = Dense(inputs, hidden, activation: activation, using: &random)
        var stages: [any Layer] = [
            Dense(hidden, small.reduce(1, *), activation: activation, using: &random), Reshape(small),
        ]
        let widths = Array(channels.reversed()) + [image[2] + 1]
        for (index, (before, after)) in zip(widths, widths.dropFirst()).enumerated() {
            let isLast = index == channels.count - 1
            stages.append(ConvTranspose2D(before, after, activation: isLast ? nil : activation, using: &random))
        }
        maps = Sequential(stages)
        colour = Dense(hidden, image[2], using: &random)
        self.channels = image[2]
    }

    public func callAsFunction(_ codes: Node, _ pass: ForwardPass = .inference) -> Node {
        let features = hidden(codes, pass)
        let maps = maps(features, pass)
        let background = maps.sliced(0..<channels, axis: 3)
        // Little is in front at first.
        let mask = (maps.sliced(channels..<channels + 1, axis: 3) - 1).sigmoid()
        let front = colour(features, pass).reshaped([codes.shape[0], 1, 1, channels])
        return background + mask * (front - background)
    }
}
