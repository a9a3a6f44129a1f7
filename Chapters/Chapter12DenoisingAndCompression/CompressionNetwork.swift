import Engine

/// Images to codes, dense layers throughout.
struct CodeEncoder: Module {
    let layers: Sequential

    init(pixels: Int, hidden: [Int], units: Int, using random: inout Random) {
        layers = dense([pixels] + hidden + [units], using: &random)
    }

    /// Images [N, P] → codes [N, K], in steps of the quantiser.
    func callAsFunction(_ images: Node, _ pass: ForwardPass = .inference) -> Node { layers(images, pass) * codeScale }
}

/// Codes to images, dense layers throughout.
struct CodeDecoder: Module {
    let layers: Sequential

    init(units: Int, hidden: [Int], pixels: Int, using random: inout Random) {
        layers = dense([units] + hidden + [pixels], using: &random)
    }

    /// Codes [N, K] → images [N, P] in 0…1.
    func callAsFunction(_ codes: Node, _ pass: ForwardPass = .inference) -> Node {
        layers(codes / codeScale, pass).sigmoid()
    }
}

/// Steps of the quantiser to a unit of what the networks work with, so that codes span several steps from the start.
private let codeScale: Float = 4

private func dense(_ widths: [Int], using random: inout Random) -> Sequential {
    Sequential(
        zip(widths, widths.dropFirst()).enumerated().map { index, width in
            Dense(width.0, width.1, activation: index == widths.count - 2 ? nil : .relu, using: &random)
        })
}

/// How probable codes are, each unit by itself: logistic densities, whose integral over a cell is a difference of two
/// sigmoids. Only training needs it; the file has tables of its own.
struct CodePrior: Module {
    /// [K]
    let centre: Parameter
    /// [K], the logarithm of the densities' width.
    let logScale: Parameter

    /// The information in codes that lie in cells of width 1 about `codes [N, K]`: bits per image, mean over the batch.
    func bits(_ codes: Node) -> Node {
        let inverse = (-logScale.node).exp()
        let place = (codes - centre.node) * inverse
        let half = inverse * 0.5
        let probability = (place + half).sigmoid() - (place - half).sigmoid()
        // A cell far outside has no probability in single precision; this bounds its price, at 20 bits.
        return (probability + 1e-6).log().sum() * Float(-1 / (Double(codes.shape[0]) * 0.6931471805599453))
    }
}

/// An autoencoder whose training pays for bits (Ballé, Laparra and Simoncelli, 2017).
struct CompressionNetwork: Module {
    let encoder: CodeEncoder
    let decoder: CodeDecoder
    let prior: CodePrior

    /// - Parameters:
    ///   - pixels: numbers of an image.
    ///   - hidden: widths of the encoder's hidden layers; the decoder's are the same, reversed.
    ///   - units: numbers of a code, at most; those that do not earn their bits come to cost none.
    init(pixels: Int, hidden: [Int], units: Int, using random: inout Random) {
        encoder = CodeEncoder(pixels: pixels, hidden: hidden, units: units, using: &random)
        decoder = CodeDecoder(units: units, hidden: hidden.reversed(), pixels: pixels, using: &random)
        prior = CodePrior(
            centre: Parameter(Tensor(shape: [units])), logScale: Parameter(Tensor(shape: [units], repeating: 1)))
    }

    /// Squared error of an image plus `price` times its bits, mean over the batch of images [N, H, W, C].
    ///
    /// Rounding has no slope to learn from. In training it is replaced by noise of the same size, uniform in ±½.
    func loss(_ images: Node, price: Float, _ pass: ForwardPass) -> Node {
        let pixels = images.flattened()
        let codes = encoder(pixels, pass)
        let rounded = pass.isTraining ? codes + uniformNoise(codes.shape, pass) : codes
        return meanSquaredError(decoder(rounded, pass), pixels) * Float(pixels.shape[1]) + prior.bits(rounded) * price
    }
}

/// Numbers uniform in ±½: the normal distribution function of normal numbers, by an approximation that is nowhere more
/// than 0.00014 off (Bowling, Khasawneh, Kaewkuekool and Cho, 2009).
private func uniformNoise(_ shape: [Int], _ pass: ForwardPass) -> Node {
    let normal = Node.randomNormal(shape, pass)
    return ((normal * normal * 0.07056 + 1.5976) * normal).sigmoid() - 0.5
}
