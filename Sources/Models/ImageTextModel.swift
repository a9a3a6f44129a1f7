import Engine
import Foundation
import System

/// Images and texts in one space, by contrast (Radford and others, 2021): a convolutional tower and a Transformer tower
/// give unit vectors, and each image is to be closer to its own text than to the others of the batch, and the other way
/// round.
public struct ImageTextModel: Module {
    /// The image tower: [N, H, W, C] → [N, code], before lengths are brought to 1.
    public let image: Sequential
    /// Tokens [N, T] → [N, T, width].
    public let embedding: Embedding
    /// A vector for each place in a sentence, if the order of the words is to count: [length, width].
    public let places: Parameter?
    /// The text tower: [N, T, width] → the same shape.
    public let encoder: TransformerEncoder
    /// The mean over a text, [N, width], → [N, code].
    public let text: Dense
    /// The logarithm of 1/τ, the factor on the cosines; it is learned, and clamped in the loss.
    public let logScale: Parameter

    /// - Parameters:
    ///   - shape: of the images, [H, W, C].
    ///   - channels: after each convolution of stride 2.
    ///   - vocabulary: tokens are numbers in 0..<vocabulary.
    ///   - length: of the sentences, if places in them are to have vectors of their own; nil takes a sentence for a
    ///     heap of words.
    ///   - width: numbers that stand for a token in the Transformer.
    ///   - heads: of attention; they share the width.
    ///   - hidden: units of its feed-forward networks.
    ///   - layers: of the Transformer; with none, a sentence is the mean of its words' vectors.
    ///   - code: dimensions of the common space.
    ///   - random: gives the first weights.
    public init(
        image shape: [Int], channels: [Int] = [32, 64, 128], vocabulary: Int, length: Int? = nil, width: Int = 64,
        heads: Int = 4, hidden: Int = 256, layers: Int = 2, code: Int = 64, using random: inout Random
    ) {
        image = Self.imageTower(shape, channels: channels, outputs: code, using: &random)
        embedding = Embedding(vocabulary, width, using: &random)
        // Small beside a word's vector, as an embedding starts.
        places = length.map { Parameter(Initializer.uniform(limit: 0.05)([$0, width], using: &random)) }
        encoder = TransformerEncoder(width, heads: heads, hidden: hidden, layers: layers, using: &random)
        text = Dense(width, code, using: &random)
        logScale = Parameter(Tensor([log(1 / 0.07)], shape: []))
    }

    /// The convolutions and the layer behind them, with any number of outputs: [N, H, W, C] → [N, outputs]. A
    /// classifier made of it has the same size as the model's image tower, but for its last layer.
    public static func imageTower(
        _ shape: [Int], channels: [Int] = [32, 64, 128], outputs: Int, using random: inout Random
    ) -> Sequential {
        var stages: [any Layer] = []
        var (before, height, breadth) = (shape[2], shape[0], shape[1])
        for after in channels {
            stages.append(
                Conv2D(before, after, stride: 2, padding: .zeros(1), activation: .relu, using: &random))
            (before, height, breadth) = (after, (height + 1) / 2, (breadth + 1) / 2)
        }
        stages += [Flatten(), Dense(height * breadth * before, outputs, using: &random)] as [any Layer]
        return Sequential(stages)
    }

    /// The temperature τ by which the loss divides cosines.
    public var temperature: Float {
        1 / min(max(exp(logScale.value.values[0]), contrastScales.lowerBound), contrastScales.upperBound)
    }

    /// Images [N, H, W, C] → unit vectors [N, code].
    public func encode(images: Node, _ pass: ForwardPass = .inference) -> Node { image(images, pass).unitRows() }

    /// Tokens [N, T] → unit vectors [N, code]. A word may also be several tokens, [N, T, P], such as the pieces that it
    /// is spelled with: then its vector is their mean (after Bojanowski and others, 2017).
    ///
    /// - Parameters:
    ///   - tokens: [N, T] or [N, T, P], numbers in 0..<vocabulary.
    ///   - mask: of the tokens' shape, 1 for what belongs to the text and 0 for what only fills it up: nobody attends
    ///     to it, and it counts in no mean. A word has its first piece, if it has any. Without a mask all counts.
    ///   - pass: says whether it trains.
    public func encode(tokens: Node, mask: Node? = nil, _ pass: ForwardPass = .inference) -> Node {
        // What only fills a text up may name no entry of the vocabulary.
        var words = embedding(mask.map { tokens.rows(where: $0) } ?? tokens, pass)
        var mask = mask
        if tokens.shape.count == 3 {
            words = mean(of: words, where: mask)
            mask = mask.map { $0.sliced(0..<1, axis: 2).reshaped([tokens.shape[0], tokens.shape[1]]) }
        }
        if let places {
            let (length, width) = (words.shape[1], words.shape[2])
            require(
                length <= places.shape[0],
                "sentences of \(length) words have no vectors beyond \(places.shape[0]) places")
            words = words + places.node.sliced(0..<length, axis: 0).reshaped([1, length, width])
        }
        return text(mean(of: encoder(words, mask: mask, pass), where: mask), pass).unitRows()
    }

    /// The mean over the last axis but one, of what the mask keeps: x […, K, W], mask […, K] → […, W]. Zeros where it
    /// keeps nothing.
    private func mean(of x: Node, where mask: Node?) -> Node {
        let axis = x.shape.count - 2
        guard let mask else { return x.mean(over: [axis]) }
        let sums = x.rows(where: mask).sum(over: [axis])
        // Nothing is divided by 1 rather than by 0.
        let counts = (mask.sum(over: [axis]) - 1).relu() + 1
        return sums / counts.reshaped(counts.shape + [1])
    }

    /// The contrast of N pairs of images [N, H, W, C] and texts, in nats; see `contrastiveLoss`.
    public func loss(_ images: Node, tokens: Node, mask: Node? = nil, _ pass: ForwardPass) -> Node {
        contrastiveLoss(
            encode(images: images, pass), encode(tokens: tokens, mask: mask, pass), logScale: logScale.node)
    }
}
