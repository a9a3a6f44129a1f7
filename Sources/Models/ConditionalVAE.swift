import Engine

/// A variational autoencoder that is told the class of every image (Sohn, Lee and Yan, 2015, "Learning structured output
/// representation using deep conditional generative models"): the code is left with what the class does not say.
public struct ConditionalVAE: Module {
    public let network: DenseVAE
    public let classes: Int

    /// - Parameters:
    ///   - pixels: numbers per image.
    ///   - hidden: widths of the encoder's hidden layers; the decoder's are the same, reversed.
    ///   - latent: dimensions of the code.
    public init(pixels: Int, classes: Int, hidden: [Int], latent: Int, using random: inout Random) {
        network = DenseVAE(pixels: pixels, hidden: hidden, latent: latent, given: classes, using: &random)
        self.classes = classes
    }

    /// The autoencoder of images of the given classes: `classes` is [N, classes], 1 at the class of each row and 0
    /// elsewhere. Its bound is one on log p(x | class).
    public func given(_ classes: Node) -> GivenClass {
        require(
            classes.shape.count == 2 && classes.shape[1] == self.classes,
            "classes are told as rows [N, \(self.classes)], but the shape is \(classes.shape)")
        return GivenClass(network: network, classes: classes)
    }

    /// A conditional autoencoder with its condition.
    public struct GivenClass: VariationalAutoencoder {
        let network: DenseVAE
        let classes: Node
        public var latent: Int { network.latent }

        public func encode(_ images: Node, _ pass: Pass = .inference) -> DiagonalGaussian {
            network.encode(.concatenated([images.flattened(), classes], axis: 1), pass)
        }

        public func decode(_ codes: Node, _ pass: Pass = .inference) -> Node {
            network.decode(.concatenated([codes, classes], axis: 1), pass)
        }
    }
}
