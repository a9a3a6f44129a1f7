import Engine
import Foundation

/// Images and texts in one space, by contrast (Radford and others, 2021): a convolutional tower and a Transformer tower
/// give unit vectors, and each image is to be closer to its own text than to the others of the batch, and the other way
/// round.
public struct ImageTextModel: Module {
    public let image: Sequential
    public let embedding: Embedding
    public let encoder: TransformerEncoder
    public let text: Dense
    /// The logarithm of the factor on the cosines; it is learned.
    public let logScale: Parameter

    /// - Parameters:
    ///   - shape: of the images, [H, W, C].
    ///   - channels: after each convolution of stride 2.
    ///   - vocabulary: tokens are numbers in 0..<vocabulary.
    ///   - width: numbers that stand for a token in the Transformer.
    ///   - hidden: units of its feed-forward networks.
    ///   - code: dimensions of the common space.
    public init(
        image shape: [Int], channels: [Int] = [32, 64, 128], vocabulary: Int, width: Int = 64, heads: Int = 4,
        hidden: Int = 256, layers: Int = 2, code: Int = 64, using random: inout Random
    ) {
        var stages: [any Layer] = []
        var (before, height, breadth) = (shape[2], shape[0], shape[1])
        for after in channels {
            stages.append(
                Conv2D(before, after, stride: 2, padding: .zeros(1), activation: .relu, using: &random))
            (before, height, breadth) = (after, (height + 1) / 2, (breadth + 1) / 2)
        }
        stages += [Flatten(), Dense(height * breadth * before, code, using: &random)] as [any Layer]
        image = Sequential(stages)
        embedding = Embedding(vocabulary, width, using: &random)
        encoder = TransformerEncoder(width, heads: heads, hidden: hidden, layers: layers, using: &random)
        text = Dense(width, code, using: &random)
        logScale = Parameter(Tensor([log(1 / 0.07)], shape: []))
    }

    /// Images [N, H, W, C] → unit vectors [N, code].
    public func encode(images: Node, _ pass: Pass = .inference) -> Node { image(images, pass).unitRows() }

    /// Tokens [N, T] → unit vectors [N, code].
    public func encode(tokens: Node, _ pass: Pass = .inference) -> Node {
        text(encoder(embedding(tokens, pass), pass).mean(over: [1]), pass).unitRows()
    }

    /// The symmetric contrast (InfoNCE) of N pairs, in nats: the mean cross-entropy of finding the text of each image
    /// and the image of each text.
    public func loss(_ images: Node, tokens: Node, _ pass: Pass) -> Node {
        let cosines = encode(images: images, pass).matmul(encode(tokens: tokens, pass), transposeB: true)
        let logits = cosines * logScale.node.exp()
        let own = Node.constant(Tensor((0..<cosines.shape[0]).map(Float.init)))
        return 0.5 * (crossEntropy(logits: logits, labels: own) + crossEntropy(logits: logits.transposed(), labels: own))
    }
}

extension Node {
    /// The rows of [N, D], each divided by its length.
    fileprivate func unitRows() -> Node {
        // The small number keeps a row of zeros from a division by zero.
        self / (square().sum(over: [1]) + 1e-12).sqrt().reshaped([shape[0], 1])
    }
}
