import Engine

/// How large the four networks of an autoencoder of images and sentences are.
public struct ImageTextSizes: Sendable {
    /// [H, W, C], with sides divisible by 2 to the number of convolutions.
    public var image: [Int]
    /// After each convolution of the image's encoder.
    public var channels: [Int]
    /// Units of the dense layers between convolutions and code.
    public var hidden: Int
    /// Tokens are numbers in 0..<vocabulary.
    public var vocabulary: Int
    /// Numbers that stand for a token.
    public var dimensions: Int
    /// Numbers that the memories of text hold.
    public var units: Int
    /// Dimensions of the joint code.
    public var latent: Int

    /// What is not told suits small pictures and sentences of a few words.
    public init(
        image: [Int], channels: [Int] = [16, 32, 64], hidden: Int = 128, vocabulary: Int, dimensions: Int = 32,
        units: Int = 128, latent: Int = 32
    ) {
        self.image = image
        self.channels = channels
        self.hidden = hidden
        self.vocabulary = vocabulary
        self.dimensions = dimensions
        self.units = units
        self.latent = latent
    }

    func imageEncoder(outputs: Int, using random: inout Random) -> ImageEncoder {
        ImageEncoder(image: image, channels: channels, hidden: hidden, outputs: outputs, using: &random)
    }

    func textEncoder(outputs: Int, using random: inout Random) -> TextEncoder {
        TextEncoder(
            vocabulary: vocabulary, dimensions: dimensions, units: units, outputs: outputs, using: &random)
    }

    func imageDecoder(using random: inout Random) -> ImageDecoder {
        ImageDecoder(image: image, channels: channels, hidden: hidden, inputs: latent, using: &random)
    }

    func captionDecoder(using random: inout Random) -> CaptionDecoder {
        CaptionDecoder(
            vocabulary: vocabulary, dimensions: dimensions, units: units, code: latent, using: &random)
    }
}

/// What the terms of a multimodal loss weigh. Nats of pixels and nats of words are not worth the same to a reader.
public struct ModalityWeights: Sendable, Codable {
    /// On the nats of an image.
    public var image: Float
    /// On the nats of a sentence.
    public var text: Float

    /// Both count once unless told otherwise.
    public init(image: Float = 1, text: Float = 1) {
        self.image = image
        self.text = text
    }
}
