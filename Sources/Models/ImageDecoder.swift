import Engine

/// Draws an image from a code: small maps first, as a sum of layers that each say *what* and *where*, then transposed
/// convolutions, each doubling the sides. Codes [N, inputs] → [N, H, W, C], as logits or means of pixels.
///
/// A dense layer to all places would have to learn each colour anew at every place. Here the first map is, at place p,
/// Σₖ where[p, k] · what[k], a product of two dense layers' outputs: what is learned at one place holds at all.
public struct ImageDecoder: Layer {
    public let hidden: Dense
    public let whereTo: Dense
    public let what: Dense
    public let stages: Sequential
    private let small: [Int]
    private let layers: Int

    /// - Parameters:
    ///   - image: [H, W, C], with sides divisible by 2 to the number of convolutions.
    ///   - channels: after each convolution of the encoder, so in the reverse order here.
    ///   - hidden: units of the dense layer before what and where.
    ///   - layers: how many whats stand side by side.
    public init(
        image: [Int], channels: [Int], hidden: Int, inputs: Int, layers: Int = 8, using random: inout Random
    ) {
        small = ImageEncoder.innermost(image, channels)
        self.layers = layers
        self.hidden = Dense(inputs, hidden, activation: .relu, using: &random)
        whereTo = Dense(hidden, small[0] * small[1] * layers, activation: .sigmoid, using: &random)
        what = Dense(hidden, layers * small[2], using: &random)
        var stages: [any Layer] = []
        let widths = Array(channels.reversed()) + [image[2]]
        for (index, (before, after)) in zip(widths, widths.dropFirst()).enumerated() {
            let isLast = index == channels.count - 1
            stages.append(ConvTranspose2D(before, after, activation: isLast ? nil : .relu, using: &random))
        }
        self.stages = Sequential(stages)
    }

    public func callAsFunction(_ codes: Node, _ pass: Pass = .inference) -> Node {
        let rows = codes.shape[0]
        let features = hidden(codes, pass)
        let places = whereTo(features, pass).reshaped([rows, small[0] * small[1], layers])
        let contents = what(features, pass).reshaped([rows, layers, small[2]])
        return stages(places.matmul(contents).relu().reshaped([rows] + small), pass)
    }
}
